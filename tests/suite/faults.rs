//! What becomes of each kind of call under each fault. The outcomes are written down in docs/faults.md.

mod proxy;

use crate::target::{Target, Test};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    Error, ErrorKind, Flowable, List as _, Upload,
    flowable::{NewUser, User},
    transport::RetryPolicy,
};
use futures::{FutureExt as _, StreamExt as _, TryStreamExt as _, stream};
use proxy::{FAULTS, Fault, Proxy};
use std::{env, fmt::Write as _, fs, path::Path, time::Duration};

pub(crate) const TESTS: &[(&str, Test)] = &[("matrix", |target| matrix(target).boxed())];

/// How many cells are tried at the same time.
const AT_ONCE: usize = 24;

const ITEMS: usize = 25;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Call {
    Idempotent,
    /// The same through an HTTP client of the user's own, which has no limits.
    OwnClient,
    NonIdempotent,
    Delete,
    Stream,
    PrefetchingStream,
    Upload,
    Download,
}

const CALLS: [Call; 8] = [
    Call::Idempotent,
    Call::OwnClient,
    Call::NonIdempotent,
    Call::Delete,
    Call::Stream,
    Call::PrefetchingStream,
    Call::Upload,
    Call::Download,
];

/// How long one try may take, a transfer stand still, a call take, and a transfer take.
const TIMEOUT: Duration = Duration::from_secs(1);
const DEADLINE: Duration = Duration::from_secs(8);
const TRANSFER_TIMEOUT: Duration = Duration::from_secs(5);

/// What a machine that has much else to do adds to that.
const SLACK: Duration = Duration::from_secs(4);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Times {
    Once,
    Always,
}

/// What all cells share on the server: a list, and a user with a picture.
struct Stage {
    target: Target,
    direct: Flowable,
    picture: Vec<u8>,
}

impl Stage {
    async fn set(target: Target) -> Result<Self> {
        let direct = target.flowable()?;
        for n in 0..ITEMS {
            let user = NewUser::new(target.name(&format!("item{n:02}"))).tenant_id(&target.unique);
            direct.users().create(user).await?;
        }
        let picture: Vec<u8> = (0..150_000_u32).map(|n| (n % 249) as u8).collect();
        direct.users().set_picture(target.name("item00"), Upload::bytes("a.png", picture.clone())).await?;
        Ok(Self { target, direct, picture })
    }

    /// A client that goes through the proxy.
    fn client(&self, proxy: &Proxy, call: Call) -> Result<Flowable> {
        let path = self.target.base_url.splitn(4, '/').nth(3).unwrap_or_default();
        let policy = RetryPolicy::default().attempts(20).pauses(Duration::from_millis(60), Duration::from_millis(60));
        let builder = Flowable::builder(&format!("http://{}/{path}", proxy.address()));
        let builder = builder.basic_auth(&self.target.user, self.target.password.as_str()).retry(policy);
        // All tries of a policy are to fit in, also where the machine has much else to do.
        let builder = builder.timeout(TIMEOUT).transfer_timeout(TRANSFER_TIMEOUT).deadline(DEADLINE);
        let builder = builder.body_limit(256 * 1024);
        let builder = match call {
            Call::OwnClient => builder.http_client(reqwest::Client::builder().no_proxy().build()?),
            _ => builder,
        };
        Ok(builder.build()?)
    }

    /// Makes one call under one fault, and tells what became of it.
    async fn try_out(&self, fault: Fault, times: Times, call: Call, id: &str) -> Result<String> {
        let upstream = self.target.base_url.split('/').nth(2).context("a base URL has a host")?.parse()?;
        // Streams meet the fault when they are under way.
        let first = usize::from(matches!(call, Call::Stream | Call::PrefetchingStream));
        let met = match times {
            Times::Once => first..first + 1,
            Times::Always => first..usize::MAX,
        };
        // Before the fault begins: one that lasts for a moment only is to be met by the call.
        if matches!(call, Call::Upload | Call::Delete) {
            self.direct.users().create(NewUser::new(id)).await?;
        }
        let proxy = Proxy::start(upstream, fault, met).await?;
        let client = self.client(&proxy, call)?;
        let outcome = match call {
            Call::Idempotent | Call::OwnClient => {
                let result = client.users().get(self.target.name("item00")).await;
                outcome(result.as_ref().map(|user| user.id.clone()))
            }
            Call::NonIdempotent => self.create(&client, &proxy, id).await?,
            Call::Delete => self.delete(&client, id).await?,
            Call::Stream => self.list(&client, 1).await?,
            Call::PrefetchingStream => self.list(&client, 3).await?,
            Call::Upload => self.upload(&client, id).await?,
            Call::Download => self.download(&client).await?,
        };
        // Which of the two is met last is up to chance where the server goes down again and again.
        let either = fault == Fault::Restart && times == Times::Always;
        let outcome = if either {
            outcome.replace("transport", "connect").replace("connect", "connect or transport")
        } else {
            outcome
        };
        let retried = if proxy.seen() > 1 && first == 0 { ", tried again" } else { "" };
        Ok(outcome + retried)
    }

    async fn create(&self, client: &Flowable, proxy: &Proxy, id: &str) -> Result<String> {
        let result = client.users().create(NewUser::new(id)).await;
        let forwarded = proxy.forwarded("POST");
        let created = self.direct.users().list().id(id).total().await?;
        ensure!(forwarded <= 1, "a creation reached the server {forwarded} times");
        ensure!(forwarded as u64 == created, "{forwarded} creations reached the server, {created} users are there");
        ensure!(result.is_err() || created == 1, "the call succeeded, and there are {created} users");
        Ok(format!("{}, {created} created", outcome(result.as_ref().map(|user| user.id.clone()))))
    }

    async fn delete(&self, client: &Flowable, id: &str) -> Result<String> {
        let result = client.users().delete(id).await;
        let is_there = match self.direct.users().get(id).await {
            Ok(_) => true,
            Err(error) if error.is_not_found() => false,
            Err(error) => return Err(error.into()),
        };
        ensure!(result.is_err() || !is_there, "the deletion succeeded, and the user is there");
        let is_in_doubt = result.as_ref().is_err_and(Error::follows_broken_try);
        let is_denied = result.as_ref().is_err_and(Error::is_not_found);
        ensure!(!is_denied || is_in_doubt, "the user was there, and the error says no more than that there was none");
        let doubt = if is_in_doubt { " after a broken try" } else { "" };
        Ok(format!("{}{doubt}, {}", outcome(result.as_ref()), if is_there { "still there" } else { "deleted" }))
    }

    async fn list(&self, client: &Flowable, ahead: usize) -> Result<String> {
        let list = |client: &Flowable| client.users().list().tenant_id(&self.target.unique).size(5);
        let mut items = list(client).items().prefetch(ahead);
        let mut found: Vec<User> = Vec::new();
        let error = loop {
            match items.next().await {
                Some(Ok(user)) => found.push(user),
                Some(Err(error)) => break Some(error),
                None => break None,
            }
        };
        ensure!(items.next().await.is_none(), "the stream goes on behind its end");
        let count = found.len();
        let outcome = match &error {
            None => format!("ok, {count} items"),
            // Which of the pages under way meets the fault is up to chance.
            Some(error) if ahead > 1 => name(error),
            Some(error) => format!("{}, {count} items before", name(error)),
        };
        if let Some(error) = error {
            let token = error.resume_token().context("the error has a resume token")?;
            let rest: Vec<User> = list(&self.direct).items().resume(token).try_collect().await?;
            found.extend(rest);
        }
        let found: Vec<String> = found.into_iter().map(|user| user.id).collect();
        let expected: Vec<String> = (0..ITEMS).map(|n| self.target.name(&format!("item{n:02}"))).collect();
        ensure!(found == expected, "items are lost or come twice: {found:?}");
        Ok(outcome)
    }

    async fn upload(&self, client: &Flowable, id: &str) -> Result<String> {
        let result = client.users().set_picture(id, Upload::bytes("a.png", self.picture.clone())).await;
        let stored = match self.direct.users().picture(id).await {
            Ok(picture) => {
                ensure!(picture.bytes().await? == self.picture, "half a picture was stored");
                true
            }
            Err(error) if error.is_not_found() => false,
            Err(error) => return Err(error.into()),
        };
        ensure!(result.is_err() || stored, "the upload succeeded, and nothing was stored");
        Ok(format!("{}, {}", outcome(result.as_ref()), if stored { "stored" } else { "not stored" }))
    }

    async fn download(&self, client: &Flowable) -> Result<String> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("picture.png");
        let result = async { client.users().picture(self.target.name("item00")).await?.save(&path).await }.await;
        match &result {
            Ok(_) => ensure!(fs::read(&path)? == self.picture, "the picture differs"),
            Err(_) => ensure!(fs::read_dir(folder.path())?.next().is_none(), "something was left on disk"),
        }
        Ok(outcome(result.as_ref()))
    }
}

fn outcome<T>(result: Result<T, &Error>) -> String {
    match result {
        Ok(_) => "ok".to_owned(),
        Err(error) => name(error),
    }
}

/// A failure in a word.
fn name(error: &Error) -> String {
    match (error.kind(), error.status()) {
        (ErrorKind::Status, Some(status)) => status.as_u16().to_string(),
        (kind, _) => format!("{kind:?}").to_lowercase(),
    }
}

async fn matrix(target: Target) -> Result<()> {
    let is_in_process = target.is_in_process;
    let stage = &Stage::set(target).await?;
    let all = [Times::Once, Times::Always].into_iter().flat_map(|times| FAULTS.map(|fault| (times, fault)));
    let all = all.flat_map(|(times, fault)| CALLS.map(|call| (times, fault, call)));
    let trials = stream::iter(all.enumerate()).map(|(index, (times, fault, call))| async move {
        let id = stage.target.name(&format!("cell{index}"));
        let limit = match call {
            Call::Upload | Call::Download => TRANSFER_TIMEOUT,
            _ => DEADLINE,
        };
        let outcome = tokio::time::timeout(limit + SLACK, stage.try_out(fault, times, call, &id)).await;
        let cell = || format!("{call:?} under {fault:?}, {times:?}");
        outcome.with_context(|| format!("{} goes on beyond its limit", cell()))?.with_context(cell)
    });
    let outcomes: Vec<String> = trials.buffered(AT_ONCE).try_collect().await?;
    let text = render(&outcomes);
    println!("{text}");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/faults.md");
    if is_in_process && env::var_os("BPM_REST_BLESS").is_some() {
        fs::write(&file, &text)?;
    }
    let expected = fs::read_to_string(&file)?;
    let differing = expected.lines().zip(text.lines()).filter(|(expected, found)| expected != found);
    let differing: Vec<String> =
        differing.map(|(expected, found)| format!("expected {expected}\n   found {found}")).collect();
    ensure!(expected == text, "outcomes differ from docs/faults.md:\n{}", differing.join("\n"));
    Ok(())
}

const INTRODUCTION: &str = "\
# What becomes of calls under faults

Made by the test `faults::matrix` of `tests/suite`, and held by it, in process and on a real Flowable:
`BPM_REST_BLESS=1 cargo test -p bpm-rest-tests --test suite faults` writes it anew.

Each cell is one call through a proxy that does the fault to it. Whatever the outcome, the test asserts: a creation
reaches the server at most once, and a call that succeeded has had its effect; what a stream yields before it ends, and
what it yields when it is resumed from the error's token, are exactly the items of the list, in order; a picture is
stored, or saved to disk, whole or not at all; a deletion that is answered 404 says so if an earlier try of it broke off;
nothing takes longer than its limits.

`ok` is a success, a number the status of the error, a word its kind. Streams have 25 items in pages of 5, and meet the
fault from their second page on. The limits are a second for a try and for a transfer that stands still, 8 seconds for a
call, 5 seconds for a transfer, and 256 KiB for an answer in memory. \"Own client\" is the idempotent call through an HTTP
client of the user's own that has no limits.
";

fn render(outcomes: &[String]) -> String {
    let mut text = INTRODUCTION.to_owned();
    let mut outcomes = outcomes.iter();
    for title in ["The fault happens once", "The fault stays"] {
        let _ = write!(text, "\n## {title}\n\n| fault | idempotent call | own client | non-idempotent call | delete ");
        text.push_str(
            "| paged stream | prefetching stream | upload | download |\n|---|---|---|---|---|---|---|---|---|\n",
        );
        for fault in FAULTS {
            let row: Vec<&str> = outcomes.by_ref().take(CALLS.len()).map(String::as_str).collect();
            let _ = writeln!(text, "| {fault:?} | {} |", row.join(" | "));
        }
    }
    text
}
