//! What a test is run against.

use anyhow::{Context as _, Result};
use bpm_rest::{Flowable, testing::flowable::Server};
use futures::future::BoxFuture;
use libtest_mimic::Failed;
use std::{
    env, process,
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

/// No test may take longer.
const LIMIT: Duration = Duration::from_secs(60);

/// A test of the suite.
pub(crate) type Test = fn(Target) -> BoxFuture<'static, Result<()>>;

/// A server, and a name that no other test has used on it.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) base_url: String,
    pub(crate) user: String,
    pub(crate) password: String,
    pub(crate) unique: String,
    pub(crate) is_in_process: bool,
}

impl Target {
    /// The real engine that the environment names.
    pub(crate) fn live(engine: &str) -> Option<Self> {
        let variable = |name| env::var(format!("BPM_REST_{engine}_{name}")).ok();
        Some(Self {
            base_url: variable("URL")?,
            user: variable("USER")?,
            password: variable("PASSWORD")?,
            unique: String::new(),
            is_in_process: false,
        })
    }

    /// A client of the server.
    pub(crate) fn flowable(&self) -> Result<Flowable> {
        self.flowable_as(&self.user, &self.password)
    }

    /// A client with other credentials.
    pub(crate) fn flowable_as(&self, user: &str, password: &str) -> Result<Flowable> {
        Ok(Flowable::builder(&self.base_url).basic_auth(user, password).build()?)
    }

    /// A name that starts with this target's own.
    pub(crate) fn name(&self, name: &str) -> String {
        format!("{}-{name}", self.unique)
    }

    fn made_unique(mut self) -> Self {
        static TESTS: AtomicUsize = AtomicUsize::new(0);
        self.unique = format!("t{}-{}", process::id(), TESTS.fetch_add(1, Ordering::Relaxed));
        self
    }
}

/// Runs a test against a server of its own.
pub(crate) fn run_in_process(test: Test) -> Result<(), Failed> {
    run(async move {
        let server = Server::start().await?;
        let (user, password) = (server.user().to_owned(), server.password().to_owned());
        let target = Target {
            base_url: server.base_url().to_owned(),
            user,
            password,
            unique: String::new(),
            is_in_process: true,
        };
        test(target.made_unique()).await
    })
}

/// Runs a test against the real engine.
pub(crate) fn run_live(target: Option<Target>, test: Test) -> Result<(), Failed> {
    let target = target.ok_or("there is no engine: `cargo xtask live` starts one")?;
    run(test(target.made_unique()))
}

fn run(test: impl Future<Output = Result<()>>) -> Result<(), Failed> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let outcome = runtime.block_on(async { tokio::time::timeout(LIMIT, test).await }).context("the test took too long");
    outcome.and_then(|outcome| outcome).map_err(|error| format!("{error:?}").into())
}
