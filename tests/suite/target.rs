//! What a test is run against.

use crate::{
    engine,
    witness::{Spec, Witness, ledger},
};
use anyhow::{Context as _, Result, anyhow};
use bpm_rest::{ClientBuilder, ErrorKind, Flowable, testing, transport::Connection};
use futures::{FutureExt as _, future::BoxFuture};
use libtest_mimic::Failed;
use std::{
    any::Any,
    env, fmt, io,
    panic::AssertUnwindSafe,
    sync::{
        LazyLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

/// No test may take longer.
const LIMIT: Duration = Duration::from_secs(60);

/// How many violations of the spec a test that fails by them shows.
const SHOWN: usize = 20;

/// A test of the suite.
pub(crate) type Test = fn(Target) -> BoxFuture<'static, Result<()>>;

/// The tests of several modules, each under its name.
pub(crate) type Modules = &'static [(&'static str, &'static [(&'static str, Test)])];

/// A system that the suite tests.
pub(crate) struct System {
    pub(crate) name: &'static str,
    /// What its answers are held against.
    pub(crate) spec: LazyLock<Spec>,
    /// Its tests, each under the names of its module and its own.
    pub(crate) modules: Modules,
    /// Tests of what its in-process server does not play.
    pub(crate) only_live: Modules,
    /// Starts its in-process server, if it has one.
    pub(crate) in_process: Option<fn() -> BoxFuture<'static, io::Result<InProcess>>>,
    /// The real engines that it can be tested on.
    pub(crate) engines: &'static [Engine],
}

impl System {
    /// All places that its tests can run in.
    pub(crate) fn places(&'static self) -> impl Iterator<Item = Place> {
        let in_process = self.in_process.map(|_| Place { system: self, engine: None });
        in_process
            .into_iter()
            .chain(self.engines.iter().map(move |engine| Place { system: self, engine: Some(engine) }))
    }
}

/// A real engine.
pub(crate) struct Engine {
    /// The name that `cargo xtask engine` has for it.
    pub(crate) name: &'static str,
    /// Whether a run of all tests must call every operation of the spec.
    pub(crate) is_complete: bool,
    /// How to have the tests run against it.
    pub(crate) hint: &'static str,
}

/// How to run against an engine that xtask can start.
pub(crate) const STARTED: &str = "`cargo xtask live` starts a real one and runs them";

/// A system, on a real engine or in process.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) system: &'static System,
    pub(crate) engine: Option<&'static Engine>,
}

impl Place {
    /// What the names of the tests that run here start with.
    pub(crate) fn prefix(self) -> String {
        match self.engine {
            Some(engine) => format!("live::{}", engine.name),
            None => format!("in_process::{}", self.system.name),
        }
    }

    /// All tests that run here, under their names.
    pub(crate) fn tests(self) -> impl Iterator<Item = (String, Test)> {
        let only_live = if self.engine.is_some() { self.system.only_live } else { &[] };
        let tests = |&(module, tests): &(&'static str, &'static [(&'static str, Test)])| {
            tests.iter().map(move |&(name, test)| (format!("{module}::{name}"), test))
        };
        let tests = self.system.modules.iter().chain(only_live).flat_map(tests);
        tests.filter(move |(name, _)| !engine::is_otherwise(self.system.name, name))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.engine {
            Some(engine) => f.write_str(engine.name),
            None => write!(f, "{} in process", self.system.name),
        }
    }
}

/// A server in process, which ends when this is dropped.
pub(crate) struct InProcess {
    base_url: String,
    user: String,
    password: String,
    _server: Box<dyn Any + Send>,
}

impl InProcess {
    /// A process-center, which asks for no credentials.
    pub(crate) fn process_center(server: testing::process_center::Server) -> Self {
        let base_url = server.base_url().into();
        Self { base_url, user: String::new(), password: String::new(), _server: Box::new(server) }
    }

    /// A Flowable server.
    pub(crate) fn flowable(server: testing::flowable::Server) -> Self {
        let (base_url, user, password) = (server.base_url().into(), server.user().into(), server.password().into());
        Self { base_url, user, password, _server: Box::new(server) }
    }

    /// A Bonita server.
    pub(crate) fn bonita(server: testing::bonita::Server) -> Self {
        let (user, password) = (server.user().to_owned(), server.password().to_owned());
        Self::bonita_as(server, &user, &password)
    }

    /// A Bonita server, and another user of it.
    pub(crate) fn bonita_as(server: testing::bonita::Server, user: &str, password: &str) -> Self {
        let (base_url, user, password) = (server.base_url().into(), user.into(), password.into());
        Self { base_url, user, password, _server: Box::new(server) }
    }

    /// A runtime bundle of Activiti Cloud; the user is its administrator.
    pub(crate) fn activiti_cloud(server: testing::activiti_cloud::Server) -> Self {
        let (base_url, user, password) = (server.base_url().into(), server.user().into(), server.password().into());
        Self { base_url, user, password, _server: Box::new(server) }
    }

    /// An activity-task server, which asks for no credentials.
    pub(crate) fn activity_task(server: testing::activity_task::Server) -> Self {
        let base_url = server.base_url().into();
        Self { base_url, user: String::new(), password: String::new(), _server: Box::new(server) }
    }
}

/// A server, a name that no other test has used on it, and a witness of what it answers.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) base_url: String,
    pub(crate) user: String,
    pub(crate) password: String,
    pub(crate) unique: String,
    pub(crate) is_in_process: bool,
    witness: Witness,
}

impl Target {
    /// The real engine that the environment names: `BPM_REST_ACTIVITI_5_URL`, and so on with `USER` and `PASSWORD`, for
    /// those that have users.
    pub(crate) fn live(system: &'static System, engine: &'static Engine) -> Option<Self> {
        let variable = |part| env::var(Self::variable(engine.name, part)).ok();
        Some(Self {
            base_url: variable("URL")?,
            user: variable("USER").unwrap_or_default(),
            password: variable("PASSWORD").unwrap_or_default(),
            unique: String::new(),
            is_in_process: false,
            witness: Witness::new(Place { system, engine: Some(engine) }),
        })
    }

    /// The variable of the environment that tells a part of where an engine is: `BPM_REST_FLOWABLE_IDM_7_0_1_URL`.
    pub(crate) fn variable(engine: &str, part: &str) -> String {
        format!("BPM_REST_{}_{part}", engine.to_uppercase().replace(['-', '@', '.'], "_"))
    }

    /// The engine of a place, if the environment does not name one.
    pub(crate) fn is_missing(place: Place) -> Option<&'static Engine> {
        let engine = place.engine?;
        Self::live(place.system, engine).is_none().then_some(engine)
    }

    /// A client of the server, of any system: `target.client(Flowable::builder)`. Its answers are held against the spec.
    pub(crate) fn client<C: From<Connection>>(&self, builder: impl FnOnce(&str) -> ClientBuilder<C>) -> Result<C> {
        self.client_as(builder, &self.user, &self.password)
    }

    /// A client with other credentials.
    pub(crate) fn client_as<C: From<Connection>>(
        &self,
        builder: impl FnOnce(&str) -> ClientBuilder<C>,
        user: &str,
        password: &str,
    ) -> Result<C> {
        Ok(self.witnessed(builder(&self.base_url)).basic_auth(user, password).build()?)
    }

    /// A client of a server that asks for no credentials, or for those that the environment names.
    pub(crate) fn client_without_user<C: From<Connection>>(
        &self,
        builder: impl FnOnce(&str) -> ClientBuilder<C>,
    ) -> Result<C> {
        if self.user.is_empty() { Ok(self.witnessed(builder(&self.base_url)).build()?) } else { self.client(builder) }
    }

    /// A builder whose client's answers are held against the spec.
    pub(crate) fn witnessed<C: From<Connection>>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        let witness = self.witness.clone();
        builder.layer(move |inner| witness.around(inner))
    }

    /// The name of the system under test.
    pub(crate) fn system_name(&self) -> &'static str {
        self.witness.place().system.name
    }

    /// The spec of the system under test.
    pub(crate) fn spec(&self) -> &'static Spec {
        &self.witness.place().system.spec
    }

    /// A client of Flowable.
    pub(crate) fn flowable(&self) -> Result<Flowable> {
        self.client(Flowable::builder)
    }

    /// A client of Flowable with other credentials.
    pub(crate) fn flowable_as(&self, user: &str, password: &str) -> Result<Flowable> {
        self.client_as(Flowable::builder, user, password)
    }

    /// A name that starts with this target's own.
    pub(crate) fn name(&self, name: &str) -> String {
        format!("{}-{name}", self.unique)
    }
}

/// Runs a test against a server of its own.
pub(crate) fn run_in_process(place: Place, test: Test) -> Result<(), Failed> {
    let start = place.system.in_process.ok_or("there is no in-process server")?;
    let witness = Witness::new(place);
    run(&witness.clone(), async move {
        let server = start().await?;
        let target = Target {
            base_url: server.base_url.clone(),
            user: server.user.clone(),
            password: server.password.clone(),
            unique: unique(),
            is_in_process: true,
            witness,
        };
        test(target).await
    })
}

/// Runs a test against the real engine.
pub(crate) fn run_live(target: Option<Target>, test: Test) -> Result<(), Failed> {
    let target = target.ok_or("there is no engine: `cargo xtask live` starts one")?;
    let witness = Witness::new(target.witness.place());
    run(&witness.clone(), test(Target { unique: unique(), witness, ..target }))
}

/// A name that no other test has, and none of an earlier run, of which a server that stays may have kept something.
fn unique() -> String {
    static TESTS: AtomicUsize = AtomicUsize::new(0);
    static RUN: LazyLock<u128> =
        LazyLock::new(|| SystemTime::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_millis()));
    format!("t{:x}-{}", *RUN, TESTS.fetch_add(1, Ordering::Relaxed))
}

/// Runs a test, and fails it as well where answers were not as the spec says.
fn run(witness: &Witness, test: impl Future<Output = Result<()>>) -> Result<(), Failed> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    ledger::write_test(witness.place());
    let test = AssertUnwindSafe(async { tokio::time::timeout(LIMIT, test).await }).catch_unwind();
    let outcome = match runtime.block_on(test) {
        Ok(outcome) => outcome.context("the test took too long").and_then(|outcome| outcome),
        Err(panic) => Err(panicked(panic.as_ref())),
    };
    // A server in process ends with its test.
    let kept = match witness.place().engine {
        Some(_) if outcome.is_err() => runtime.block_on(witness.clean_up()),
        _ => Vec::new(),
    };
    let mut failures: Vec<String> = outcome.err().map(|error| format!("{error:?}")).into_iter().collect();
    let violations = witness.violations();
    if !violations.is_empty() {
        failures.push(format!("answers that are not as the spec says ({} in all):", violations.len()));
        failures.extend(violations.into_iter().take(SHOWN));
    }
    if !kept.is_empty() {
        failures.push(format!("left behind on the server: {}", kept.join(", ")));
    }
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n").into()) }
}

fn panicked(panic: &(dyn Any + Send)) -> anyhow::Error {
    let words = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    anyhow!("the test panicked: {}", words.unwrap_or("no words"))
}

/// What an error says of a call that the client refuses and does not send.
pub(crate) fn unsent<T>(result: Result<T, bpm_rest::Error>) -> Result<String> {
    let error = failure(result)?;
    assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
    Ok(error.to_string())
}

/// The error of a call that has to fail.
pub(crate) fn failure<T>(result: Result<T, bpm_rest::Error>) -> Result<bpm_rest::Error> {
    result.err().context("it should have failed")
}
