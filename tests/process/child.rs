//! A process that makes one call, and says what became of it.

use bpm_rest::{
    Activiti, Bonita, Flowable, ProcessCenter, Result, Upload,
    bonita::Session,
    transport::{RetryPolicy, credentials::TokenEndpoint},
};
use futures::TryStreamExt as _;
use std::{
    env, fs,
    process::{Command, Stdio},
};

const TASK: &str = "BPM_REST_CHILD_TASK";
const URL: &str = "BPM_REST_CHILD_URL";

/// The variable that has the token endpoint of the task `token`.
pub(crate) const ENDPOINT: &str = "BPM_REST_CHILD_ENDPOINT";

/// All variables that name proxies, and those to do without.
const PROXIES: [&str; 9] = [
    "HTTP_PROXY",
    "http_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "ALL_PROXY",
    "all_proxy",
    "NO_PROXY",
    "no_proxy",
    "REQUEST_METHOD",
];

/// What became of a call.
pub(crate) struct Report {
    /// `ok`, or the error.
    pub(crate) outcome: String,
    /// By how many bytes the call raised the highest resident memory; none where the system does not tell it.
    pub(crate) grown: Option<u64>,
}

/// Makes a call to the base URL in a process of its own, with these variables and no other proxies.
pub(crate) fn call(task: &str, url: &str, variables: &[(&str, &str)]) -> Report {
    let mut command = Command::new(env::current_exe().unwrap());
    PROXIES.iter().for_each(|name| {
        command.env_remove(name);
    });
    command.envs(variables.iter().copied()).env(TASK, task).env(URL, url);
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let (outcome, grown) = text.trim_end().rsplit_once('\n').unwrap_or_else(|| panic!("no report: {text:?}"));
    Report { outcome: outcome.to_owned(), grown: grown.parse().ok() }
}

/// What this process is to do, if it is such a child.
pub(crate) fn task() -> Option<String> {
    env::var(TASK).ok()
}

/// Makes the call and prints the report.
pub(crate) fn run(task: &str) {
    let url = env::var(URL).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (before, outcome) = runtime.block_on(async {
        // What the first call of all brings about is not to be counted.
        let nobody = Flowable::builder("http://127.0.0.1:1").retry(RetryPolicy::none()).build().unwrap();
        drop(nobody.users().get("x").await);
        (peak(), make(task, &url).await)
    });
    println!("{}", outcome.map_or_else(|error| error.to_string(), |()| "ok".to_owned()));
    println!(
        "{}",
        peak().zip(before).map_or_else(|| "unknown".to_owned(), |(peak, before)| (peak - before).to_string())
    );
}

/// The resident memory of this process at its highest, in bytes.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<u64>().ok()? * 1024)
}

async fn make(task: &str, url: &str) -> Result<()> {
    let flowable = || Flowable::builder(url).basic_auth("me", "hunter2").retry(RetryPolicy::none()).build();
    let users = || flowable().map(|flowable| flowable.users());
    match task {
        "json" => users()?.get("x").await.map(drop),
        "token" => {
            let endpoint = TokenEndpoint::new(&env::var(ENDPOINT).unwrap_or_default())?;
            let builder = Flowable::builder(url).retry(RetryPolicy::none());
            let flowable = builder.credentials(endpoint.client_credentials("worker", "hunter2")).build()?;
            flowable.users().get("x").await.map(drop)
        }
        "nothing" => users()?.delete("x").await,
        "upload" => users()?.set_picture("x", Upload::bytes("a.png", "picture")).await,
        "download" => {
            let mut download = users()?.picture("x").await?;
            let mut length = 0;
            // More than is ever held in memory.
            while length < 1 << 28 {
                let Some(chunk) = download.try_next().await? else { break };
                length += chunk.len();
            }
            assert_eq!(length >> 28, 1, "the download ended after {length} bytes");
            Ok(())
        }
        "text" => {
            let activiti = Activiti::builder(url).retry(RetryPolicy::none()).build()?;
            activiti.jobs().stacktrace("1").await.map(drop)
        }
        "login" => {
            let session = Session::login("me", "hunter2");
            let bonita = Bonita::builder(url).session(session).retry(RetryPolicy::none()).build()?;
            bonita.sessions().logout().await.map(drop)
        }
        "envelope" => {
            let center = ProcessCenter::builder(url).retry(RetryPolicy::none()).build()?;
            center.operations().get_local_task_variables().task_id("1").await.map(drop)
        }
        other => panic!("no such task: {other}"),
    }
}
