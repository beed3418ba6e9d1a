//! `cargo xtask engine`: real engines on loopback, built or fetched with Maven into the target folder.

mod activiti;
mod activiti_cloud;
mod flowable;
mod spring_boot;

use crate::workspace::Workspace;
use anyhow::{Context as _, Result, bail, ensure};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use std::{
    ffi::OsString,
    fmt, fs,
    io::{Read as _, Write as _},
    net::{Ipv4Addr, SocketAddr, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, ExitCode, Stdio},
    sync::{Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};
use sysinfo::{Pid, ProcessRefreshKind, ProcessStatus, ProcessesToUpdate, Signal, System as Processes, UpdateKind};

const JDK: &str = "a JDK, 17 or newer,";

/// How long an engine may take to its first answer.
const START_LIMIT: Duration = Duration::from_secs(120);

/// How long an engine may take to stop when it is asked to, before it is made to.
const STOP_LIMIT: Duration = Duration::from_secs(15);

/// A server that can be started here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Engine {
    /// Flowable 7.2.0, a Spring Boot application of tests/engines/flowable.
    Flowable,
    /// Flowable 7.2.0 that runs jobs by itself: for the tests of workers.
    FlowableAsync,
    /// Flowable 7.0.1, the same application.
    #[value(name = "flowable@7.0.1")]
    Flowable7_0,
    /// Flowable 6.8.0, the same application on Spring Boot 2.7.
    #[value(name = "flowable@6.8.0")]
    Flowable6_8,
    /// Activiti 6.0.0, the stock war.
    Activiti,
    /// Activiti 5.22.0, the stock war.
    #[value(name = "activiti-5")]
    Activiti5,
    /// The runtime bundle of Activiti Cloud 7.1.0.M5, a Spring Boot application of tests/engines/activiti-cloud.
    ActivitiCloud,
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Flowable => "flowable",
            Self::FlowableAsync => "flowable-async",
            Self::Flowable7_0 => "flowable@7.0.1",
            Self::Flowable6_8 => "flowable@6.8.0",
            Self::Activiti => "activiti",
            Self::Activiti5 => "activiti-5",
            Self::ActivitiCloud => "activiti-cloud",
        })
    }
}

/// How an engine is got, started and asked whether it is there.
struct Recipe {
    /// The version that is run.
    version: &'static str,
    /// Base path of its REST API.
    base_path: &'static str,
    /// Other REST APIs of the same server: the name of the system and the base path of each.
    further: &'static [(&'static str, &'static str)],
    /// A resource that answers 200 once the engine is there.
    probe: &'static str,
    user: &'static str,
    password: &'static str,
    /// Builds or fetches the engine into the folder.
    prepare: fn(&Recipe, &Workspace, &Path) -> Result<()>,
    /// The arguments for `java`, given the folder.
    java_arguments: fn(&Recipe, &Path) -> Vec<OsString>,
    /// The port that the engine listens on, as soon as it has told.
    port: fn(&Path) -> Option<u16>,
}

impl Engine {
    fn recipe(self) -> Recipe {
        match self {
            Self::Flowable => flowable::RECIPE,
            Self::FlowableAsync => flowable::ASYNC,
            Self::Flowable7_0 => flowable::recipe("7.0.1"),
            Self::Flowable6_8 => flowable::recipe("6.8.0"),
            Self::Activiti => activiti::recipe("6.0.0"),
            Self::Activiti5 => activiti::recipe("5.22.0"),
            Self::ActivitiCloud => activiti_cloud::RECIPE,
        }
    }

    fn folder(self, workspace: &Workspace) -> PathBuf {
        workspace.root().join("target/engines").join(self.to_string())
    }

    /// The engines that all tests are run on: those that the specs describe, and Activiti 5, whose users are many.
    pub(crate) fn usual() -> impl Iterator<Item = Self> {
        let is_older = |engine: &Self| matches!(engine, Self::Flowable7_0 | Self::Flowable6_8);
        Self::value_variants().iter().copied().filter(move |engine| !is_older(engine))
    }

    /// Each REST API that the server has: the name that it is told under, such as `flowable-idm@7.0.1`, and its base URL.
    fn urls(self, record: &Record) -> Vec<(String, String)> {
        let name = self.to_string();
        let version = name.find('@').map_or("", |start| &name[start..]);
        let further = self.recipe().further.iter();
        let further = further.map(|(name, path)| (format!("{name}{version}"), base_url(record.port, path)));
        [(name.clone(), record.base_url.clone())].into_iter().chain(further).collect()
    }
}

fn base_url(port: u16, path: &str) -> String {
    format!("http://127.0.0.1:{port}{path}")
}

/// What is written down of an engine that was started, so that it can be found and stopped.
#[derive(Serialize, Deserialize)]
struct Record {
    pid: u32,
    port: u16,
    base_url: String,
    user: String,
    password: String,
}

impl Record {
    fn file(folder: &Path) -> PathBuf {
        folder.join("running.json")
    }

    /// The record of an engine that still runs.
    fn of_running(folder: &Path) -> Option<Self> {
        let record: Self = serde_json::from_str(&fs::read_to_string(Self::file(folder)).ok()?).ok()?;
        is_engine(record.pid, folder).then_some(record)
    }
}

/// An engine that is stopped when this is dropped.
pub(crate) struct Running {
    engine: Engine,
    child: Child,
    record: Record,
}

impl Running {
    /// The process id of the engine.
    pub(crate) fn process_id(&self) -> u32 {
        self.record.pid
    }

    /// Tells a command where the engine is, by environment variables for each of its REST APIs: `BPM_REST_ACTIVITI_5_URL`,
    /// `BPM_REST_FLOWABLE_IDM_7_0_1_URL`.
    pub(crate) fn tell(&self, command: &mut Command) {
        for (name, url) in self.engine.urls(&self.record) {
            self.tell_one(command, &name, &url);
        }
    }

    /// Tells a command where the engine is, under the name of the system: an example does not know the engines of the tests.
    pub(crate) fn tell_as(&self, command: &mut Command, system: &str) {
        self.tell_one(command, system, &self.record.base_url);
    }

    fn tell_one(&self, command: &mut Command, name: &str, url: &str) {
        let prefix = format!("BPM_REST_{}", name.to_uppercase().replace(['-', '@', '.'], "_"));
        command
            .env(format!("{prefix}_URL"), url)
            .env(format!("{prefix}_USER"), &self.record.user)
            .env(format!("{prefix}_PASSWORD"), &self.record.password);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Err(error) = terminate(self.record.pid) {
            eprintln!("cannot stop {}: {error:#}", self.engine);
        }
        // The process is a child: only after waiting for it is its entry gone.
        let _ = self.child.wait();
    }
}

/// Starts an engine of its own for the caller, beside any that `start` started.
pub(crate) fn launch(workspace: &Workspace, engine: Engine) -> Result<Running> {
    let folder = prepare(workspace, engine)?;
    let runs = folder.join("runs").join(std::process::id().to_string());
    fs::create_dir_all(&runs)?;
    let (child, record) = spawn(engine, &folder, &runs)?;
    println!("{engine} runs at {} (pid {})", record.base_url, record.pid);
    Ok(Running { engine, child, record })
}

/// An interrupted xtask takes its engines with it.
fn stop_when_interrupted(pid: u32) -> Result<()> {
    static STARTED: Mutex<Vec<u32>> = Mutex::new(Vec::new());
    let mut started = STARTED.lock().unwrap_or_else(PoisonError::into_inner);
    started.push(pid);
    if started.len() == 1 {
        ctrlc::set_handler(|| {
            for pid in STARTED.lock().unwrap_or_else(PoisonError::into_inner).iter() {
                let _ = terminate(*pid);
            }
            std::process::exit(130);
        })?;
    }
    Ok(())
}

/// Starts an engine that stays until `stop`.
pub(crate) fn start(workspace: &Workspace, engine: Engine) -> Result<()> {
    let folder = engine.folder(workspace);
    if let Some(record) = Record::of_running(&folder) {
        print_record(engine, "runs already", &record);
        return Ok(());
    }
    let folder = prepare(workspace, engine)?;
    let (_child, record) = spawn(engine, &folder, &folder)?;
    fs::write(Record::file(&folder), serde_json::to_string_pretty(&record)?)?;
    print_record(engine, "runs", &record);
    Ok(())
}

/// Stops the engine that `start` started.
pub(crate) fn stop(workspace: &Workspace, engine: Engine) -> Result<()> {
    let folder = engine.folder(workspace);
    match Record::of_running(&folder) {
        Some(record) => {
            terminate(record.pid)?;
            println!("{engine} stopped (pid {})", record.pid);
        }
        None => println!("{engine} does not run"),
    }
    match fs::remove_file(Record::file(&folder)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Tells whether the engine that `start` started runs; the code is 0 if it does.
pub(crate) fn status(workspace: &Workspace, engine: Engine) -> Result<ExitCode> {
    let Some(record) = Record::of_running(&engine.folder(workspace)) else {
        println!("{engine} does not run; `cargo xtask engine start {engine}` starts it");
        return Ok(ExitCode::FAILURE);
    };
    let answers = probe(record.port, &engine.recipe())?;
    print_record(engine, if answers { "runs" } else { "runs but does not answer" }, &record);
    Ok(if answers { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn print_record(engine: Engine, state: &str, record: &Record) {
    println!("{engine} {state} (pid {})", record.pid);
    for (name, url) in engine.urls(record) {
        let of = if url == record.base_url { String::new() } else { format!(" ({name})") };
        println!("  base URL  {url}{of}");
    }
    println!("  user      {}", record.user);
    println!("  password  {}", record.password);
}

fn prepare(workspace: &Workspace, engine: Engine) -> Result<PathBuf> {
    require("java", "-version", JDK)?;
    ensure!(
        java_version().is_none_or(|version| version >= 17),
        "`java` is too old: install {JDK} and put it on the PATH"
    );
    require("mvn", "--version", "Maven")?;
    let folder = engine.folder(workspace);
    fs::create_dir_all(&folder)?;
    let recipe = engine.recipe();
    (recipe.prepare)(&recipe, workspace, &folder).with_context(|| format!("cannot get {engine}"))?;
    Ok(folder)
}

fn require(program: &str, version: &str, what: &str) -> Result<()> {
    let found = Command::new(program).arg(version).stdout(Stdio::null()).stderr(Stdio::null()).status();
    ensure!(
        found.is_ok_and(|status| status.success()),
        "`{program}` is missing: install {what} and put it on the PATH"
    );
    Ok(())
}

/// The major version of the java on the PATH, if it tells: `openjdk version "17.0.15" 2025-04-15`.
fn java_version() -> Option<u32> {
    let output = Command::new("java").arg("-version").output().ok()?;
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let version = text.split('"').nth(1)?;
    // Up to 8 the versions were called 1.8 and the like: too old in either spelling.
    version.split(['.', '-']).next()?.parse().ok()
}

/// Runs Maven quietly; what it says comes out only where it fails.
fn maven(arguments: &[OsString]) -> Result<()> {
    let output = Command::new("mvn").args(["--quiet", "--batch-mode"]).args(arguments).stdin(Stdio::null()).output()?;
    if !output.status.success() {
        let (said, complained) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        bail!("Maven failed:\n{said}{complained}");
    }
    Ok(())
}

fn spawn(engine: Engine, folder: &Path, run: &Path) -> Result<(Child, Record)> {
    let recipe = engine.recipe();
    for stale in ["port", "engine.log"] {
        let _ = fs::remove_file(run.join(stale));
    }
    let log_file = run.join("engine.log");
    let log = fs::File::create(&log_file)?;
    let mut java: Vec<OsString> =
        ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"].map(OsString::from).into();
    java.push(joined("-Dengine.portfile=", &run.join("port")));
    java.extend((recipe.java_arguments)(&recipe, folder));
    let mut command = Command::new("java");
    // Beyond the reach of a Ctrl-C that is meant for what runs in the terminal next.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut child = command
        .args(java)
        .current_dir(run)
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .spawn()
        .context("cannot start java")?;
    stop_when_interrupted(child.id())?;
    match wait_until_ready(&mut child, &recipe, run) {
        Ok(port) => {
            let base_url = base_url(port, recipe.base_path);
            let (user, password) = (recipe.user.to_owned(), recipe.password.to_owned());
            let record = Record { pid: child.id(), port, base_url, user, password };
            Ok((child, record))
        }
        Err(error) => {
            let _ = child.kill();
            let _ = child.wait();
            Err(error.context(format!("{engine} did not start; its log is {}", log_file.display())))
        }
    }
}

fn wait_until_ready(child: &mut Child, recipe: &Recipe, run: &Path) -> Result<u16> {
    let deadline = Instant::now() + START_LIMIT;
    while Instant::now() < deadline {
        if let Some(status) = child.try_wait()? {
            bail!("java ended early with {status}");
        }
        // An open port is not enough: a servlet container may answer 503 for ever.
        if let Some(port) = (recipe.port)(run)
            && probe(port, recipe).unwrap_or(false)
        {
            return Ok(port);
        }
        thread::sleep(Duration::from_millis(100));
    }
    bail!("no answer within {} seconds", START_LIMIT.as_secs())
}

/// Whether the engine answers its probe with 200.
fn probe(port: u16, recipe: &Recipe) -> Result<bool> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(2))?;
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    let credentials = BASE64_STANDARD.encode(format!("{}:{}", recipe.user, recipe.password));
    write!(
        stream,
        "GET {}{} HTTP/1.0\r\nHost: 127.0.0.1\r\nAuthorization: Basic {credentials}\r\n\r\n",
        recipe.base_path, recipe.probe
    )?;
    let mut head = [0; 12];
    stream.read_exact(&mut head)?;
    Ok(head.ends_with(b" 200"))
}

/// Whether the process is a java that was started from the folder: a pid may be somebody else's by now.
fn is_engine(pid: u32, folder: &Path) -> bool {
    let processes = look_at(pid);
    let Some(process) = processes.process(Pid::from_u32(pid)) else { return false };
    // With the separator at its end: one engine's folder may be called as another one's, and more.
    let folder = folder.join("");
    let folder = folder.to_string_lossy();
    process.cmd().iter().any(|argument| argument.to_string_lossy().contains(folder.as_ref()))
}

fn look_at(pid: u32) -> Processes {
    let mut processes = Processes::new();
    let what = ProcessRefreshKind::nothing().with_cmd(UpdateKind::Always);
    processes.refresh_processes_specifics(ProcessesToUpdate::Some(&[Pid::from_u32(pid)]), true, what);
    processes
}

/// Asks the process to end, and makes it end where asking does not help.
fn terminate(pid: u32) -> Result<()> {
    for signal in [Signal::Term, Signal::Kill] {
        let deadline = Instant::now() + STOP_LIMIT;
        while Instant::now() < deadline {
            let processes = look_at(pid);
            let process = processes.process(Pid::from_u32(pid));
            let Some(process) = process.filter(|process| process.status() != ProcessStatus::Zombie) else {
                return Ok(());
            };
            if process.kill_with(signal).is_none() {
                process.kill();
            }
            thread::sleep(Duration::from_millis(100));
        }
    }
    bail!("process {pid} cannot be stopped")
}

fn joined(option: &str, path: &Path) -> OsString {
    let mut argument = OsString::from(option);
    argument.push(path);
    argument
}
