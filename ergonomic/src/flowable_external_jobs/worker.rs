//! Workers: they lock jobs of a topic, run a handler for each, and tell the engine what came of it.

mod held;
mod outcome;

pub use self::{
    held::{HeldJob, LockedJob, Settled},
    outcome::Outcome,
};

use super::{AcquiredJob, Client, JobAcquisition, ScopeType};
use crate::{Error, ErrorKind, List as _, Result};
use bpm_rest_runtime::pauses::Pauses;
use futures::{FutureExt as _, Stream, TryStreamExt as _, future::BoxFuture, stream};
use std::{
    any::Any,
    collections::BTreeMap,
    fmt,
    future::poll_fn,
    panic::AssertUnwindSafe,
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::Poll,
    time::Duration,
};
use tokio::{
    task::{JoinError, JoinSet},
    time::{Instant, sleep_until, timeout_at},
};

/// A worker for the jobs of one topic.
///
/// The worker locks up to as many jobs as it may work on at the same time, runs the handler for each, and tells the engine
/// the [outcome](Outcome). While there is nothing to do, or the server cannot be reached, it waits for longer and longer.
///
/// | what happens | what the worker does |
/// |---|---|
/// | the handler gives an [`Outcome`] | the worker tells it; a broken connection is no reason to lose it |
/// | the handler gives an error, or panics | the job fails, and is tried again as long as it has retries |
/// | the connection breaks while jobs are being locked | the jobs that were locked all the same are found, and given back |
/// | the lock of a job was lost to another worker | [`Event::LockLost`]: the outcome is dropped, since the other worker's counts |
/// | the worker is to stop | it locks no more jobs, finishes those under way, and gives back those that take too long |
///
/// Flowable has no call that makes a lock longer: [`Worker::lock_for`] has to be longer than a handler takes. The handler of
/// a job whose lock has expired runs on; its outcome counts unless another worker has locked the job by then. So what a
/// handler does outside the engine is done at least once, and the outcome of a job counts once.
///
/// The engine's async executor frees the jobs whose locks have expired, by default once a minute, and goes on with a process
/// instance after its job: without it (`flowable.async-executor-activate=false`) the jobs of a worker that was killed stay
/// locked. (Seen on 7.2.0.)
#[must_use = "a worker does nothing until it is run"]
pub struct Worker {
    client: Client,
    topic: String,
    id: String,
    lock: Duration,
    concurrency: usize,
    scope: Option<ScopeType>,
    idle: Pauses,
    trouble: Pauses,
    grace: Duration,
    observer: Observer,
}

type Observer = Arc<dyn Fn(&Event<'_>) + Send + Sync>;

/// What a worker tells while it runs.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// The worker has locked jobs, and begins with them.
    Acquired {
        /// How many.
        jobs: usize,
    },
    /// No jobs could be locked; the worker asks again after the pause.
    AcquireFailed {
        /// Why.
        error: &'a Error,
        /// How long the worker waits.
        pause: Duration,
    },
    /// The engine knows the outcome of a job.
    Settled {
        /// The job.
        job: &'a AcquiredJob,
        /// The outcome.
        outcome: &'a Outcome,
    },
    /// Another worker has locked the job, or the job is gone: the outcome is dropped.
    LockLost {
        /// The job.
        job: &'a AcquiredJob,
        /// The outcome that the engine did not take.
        outcome: &'a Outcome,
    },
    /// The engine could not be told the outcome of a job. It gives the job to a worker again when the lock has expired.
    SettleFailed {
        /// The job.
        job: &'a AcquiredJob,
        /// Why.
        error: &'a Error,
    },
    /// The worker has stopped before the handler was done with the job, and has given the job back.
    GivenBack {
        /// The job.
        job: &'a AcquiredJob,
    },
}

/// What a worker has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// How many jobs it has completed, or ended with a BPMN error or by terminating them.
    pub settled: u64,
    /// How many jobs have failed.
    pub failed: u64,
    /// How many outcomes the engine did not take, because another worker has locked the job or the job is gone.
    pub lost: u64,
    /// Of how many jobs the engine could not be told the outcome.
    pub untold: u64,
    /// How many jobs it has given back when it stopped.
    pub given_back: u64,
}

impl Worker {
    pub(super) fn new(client: Client, topic: String) -> Self {
        Self {
            client,
            topic,
            id: format!("bpm-rest-{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..)),
            lock: Duration::from_secs(60),
            concurrency: 8,
            scope: None,
            idle: Pauses::new(Duration::from_millis(200), Duration::from_secs(5)),
            trouble: Pauses::new(Duration::from_secs(1), Duration::from_secs(30)),
            grace: Duration::from_secs(30),
            observer: Arc::new(|_| ()),
        }
    }

    /// Sets the id under which the worker holds its locks, which no other worker may have; a random one by default.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets how long a job stays locked, 60 seconds by default.
    pub fn lock_for(mut self, duration: Duration) -> Self {
        self.lock = duration;
        self
    }

    /// Sets how many jobs the worker works on at the same time, 8 by default; at least one.
    pub fn concurrency(mut self, jobs: usize) -> Self {
        self.concurrency = jobs.max(1);
        self
    }

    /// Takes jobs of process instances alone, or of case instances alone.
    pub fn scope(mut self, scope: ScopeType) -> Self {
        self.scope = Some(scope);
        self
    }

    /// Sets the first and the longest pause while no job waits, by default 200 ms and 5 seconds.
    pub fn idle_pauses(mut self, first: Duration, longest: Duration) -> Self {
        self.idle = Pauses::new(first, longest);
        self
    }

    /// Sets the first and the longest pause while no jobs can be locked because the call fails, by default 1 and 30 seconds.
    pub fn trouble_pauses(mut self, first: Duration, longest: Duration) -> Self {
        self.trouble = Pauses::new(first, longest);
        self
    }

    /// Sets how long the worker waits for the jobs under way when it is to stop, 30 seconds by default.
    pub fn grace(mut self, duration: Duration) -> Self {
        self.grace = duration;
        self
    }

    /// Calls the function at each event: for metrics and logs. The function should be quick.
    pub fn on_event(mut self, observer: impl Fn(&Event<'_>) + Send + Sync + 'static) -> Self {
        self.observer = Arc::new(observer);
        self
    }

    /// Runs the handler for each job until `stop` is ready.
    ///
    /// A failure to lock jobs is no reason to end: [`Event::AcquireFailed`] tells it. The worker ends for `stop` alone, or
    /// when the server refuses the credentials or the request.
    ///
    /// # Errors
    /// The error of locking jobs, where asking again would not help: 400, 401, 403, 404, or a request that cannot be sent. The
    /// jobs under way are finished first.
    pub async fn run<F, E>(
        self,
        handler: impl Fn(LockedJob) -> F + Send + Sync + 'static,
        stop: impl Future<Output = ()>,
    ) -> Result<Report>
    where
        F: Future<Output = std::result::Result<Outcome, E>> + Send + 'static,
        E: fmt::Display + 'static,
    {
        let handler: Handler = Arc::new(move |job| {
            let handled = handler(job);
            Box::pin(async move { handled.await.unwrap_or_else(|error| Outcome::fail(error.to_string())) })
        });
        Running::new(self, handler).run(stop).await
    }

    /// The jobs as a stream, for those who want a loop of their own.
    ///
    /// The worker locks as many jobs at once as [`Worker::concurrency`] says, and locks more when the stream has given out all
    /// of them. The locks begin when the jobs are locked, not when the stream gives them out. A job that the stream has not
    /// given out when it is dropped stays locked until its lock expires.
    ///
    /// # Errors
    /// An item is an error where jobs could not be locked; the stream goes on after a pause.
    pub fn jobs(self) -> impl Stream<Item = Result<HeldJob>> + Send {
        let worker = Arc::new(self);
        let batches = stream::unfold((worker, 0_u32, None), |(worker, in_vain, wait)| async move {
            if let Some(wait) = wait {
                sleep_until(wait).await;
            }
            let batch = worker.acquire(worker.concurrency).await;
            let pauses = match &batch {
                Ok(jobs) if !jobs.is_empty() => None,
                Ok(_) => Some(worker.idle),
                Err(_) => Some(worker.trouble),
            };
            let in_vain = pauses.map_or(0, |_| in_vain.saturating_add(1));
            let held = batch.map(|jobs| {
                let held = jobs.into_iter().map(|job| Ok(worker.hold(job))).collect::<Vec<_>>();
                stream::iter(held)
            });
            Some((held, (worker, in_vain, pauses.map(|pauses| Instant::now() + pauses.after(in_vain)))))
        });
        batches.try_flatten()
    }

    fn hold(&self, job: AcquiredJob) -> HeldJob {
        HeldJob::new(self.client.clone(), self.id.clone(), job, Instant::now() + self.lock)
    }

    async fn acquire(&self, jobs: usize) -> Result<Vec<AcquiredJob>> {
        let mut body = JobAcquisition::new(self.lock, self.topic.clone(), self.id.clone())
            .number_of_tasks(i32::try_from(jobs).unwrap_or(i32::MAX));
        if let Some(scope) = &self.scope {
            body = body.scope_type(scope.clone());
        }
        self.client.acquire_jobs().body(body).send().await
    }
}

impl fmt::Debug for Worker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker")
            .field("topic", &self.topic)
            .field("id", &self.id)
            .field("lock", &self.lock)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}

type Handler = Arc<dyn Fn(LockedJob) -> BoxFuture<'static, Outcome> + Send + Sync>;

/// A worker that runs.
struct Running {
    worker: Arc<Worker>,
    handler: Handler,
    under_way: Arc<Mutex<BTreeMap<String, HeldJob>>>,
    tasks: JoinSet<Done>,
    report: Report,
    /// A call that was to lock jobs broke off, and may have locked some.
    may_hold_unknown: bool,
    /// How often in a row nothing could be locked.
    in_vain: u32,
}

/// What came of a job.
enum Done {
    Settled,
    Failed,
    Lost,
    Untold,
}

/// What the worker does next.
enum Next {
    Stop,
    Count(std::result::Result<Done, JoinError>),
    Acquire,
}

impl Running {
    fn new(worker: Worker, handler: Handler) -> Self {
        Self {
            worker: Arc::new(worker),
            handler,
            under_way: Arc::default(),
            tasks: JoinSet::new(),
            report: Report::default(),
            may_hold_unknown: false,
            in_vain: 0,
        }
    }

    async fn run(mut self, stop: impl Future<Output = ()>) -> Result<Report> {
        let mut stop = pin!(stop);
        let mut pause = Box::pin(sleep_until(Instant::now()));
        let end = loop {
            let free = self.worker.concurrency.saturating_sub(self.tasks.len());
            let next = poll_fn(|context| {
                if stop.as_mut().poll(context).is_ready() {
                    return Poll::Ready(Next::Stop);
                }
                if let Poll::Ready(Some(done)) = self.tasks.poll_join_next(context) {
                    return Poll::Ready(Next::Count(done));
                }
                if free > 0 && pause.as_mut().poll(context).is_ready() {
                    Poll::Ready(Next::Acquire)
                } else {
                    Poll::Pending
                }
            });
            match next.await {
                Next::Stop => break Ok(()),
                Next::Count(done) => self.count(done),
                Next::Acquire => match self.acquire(free).await {
                    Ok(wait) => pause.as_mut().reset(Instant::now() + wait),
                    Err(error) => break Err(error),
                },
            }
        };
        self.wind_up().await;
        end.map(|()| self.report)
    }

    /// Locks jobs and begins with them; gives how long to wait before the next time.
    async fn acquire(&mut self, free: usize) -> Result<Duration> {
        if self.may_hold_unknown {
            self.may_hold_unknown = self.give_back_unknown().await.is_err();
        }
        match self.worker.acquire(free).await {
            Ok(jobs) => {
                let found = jobs.len();
                if found > 0 {
                    self.worker.tell(&Event::Acquired { jobs: found });
                }
                jobs.into_iter().for_each(|job| self.begin(job));
                let idle = self.worker.idle;
                Ok(match found {
                    0 => idle.after(self.vain()),
                    _ => {
                        self.in_vain = 0;
                        if found < free { idle.after(1) } else { Duration::ZERO }
                    }
                })
            }
            Err(error) if is_final(&error) => Err(error),
            Err(error) => {
                self.may_hold_unknown |= error.may_have_taken_effect();
                let pause = self.worker.trouble.after(self.vain());
                self.worker.tell(&Event::AcquireFailed { error: &error, pause });
                Ok(pause)
            }
        }
    }

    fn vain(&mut self) -> u32 {
        self.in_vain = self.in_vain.saturating_add(1);
        self.in_vain
    }

    /// Gives back what a call has locked whose answer never came.
    async fn give_back_unknown(&self) -> Result<()> {
        let mut locked = self.worker.client.list_jobs().locked(true).items();
        while let Some(job) = locked.try_next().await? {
            let is_ours = job.lock_owner.as_ref() == Some(&self.worker.id);
            if is_ours && !under_way(&self.under_way).contains_key(&job.id) {
                let mut acquired = AcquiredJob::default();
                (acquired.id, acquired.process_instance_id, acquired.retries) =
                    (job.id, job.process_instance_id, job.retries);
                self.worker.hold(acquired).give_back().await?;
            }
        }
        Ok(())
    }

    fn begin(&mut self, job: AcquiredJob) {
        let held = self.worker.hold(job);
        let id = held.locked().id().to_owned();
        if under_way(&self.under_way).insert(id.clone(), held.clone()).is_some() {
            // Its lock had expired and is renewed now; the handler still has the job.
            return;
        }
        let (worker, handler, jobs) =
            (Arc::clone(&self.worker), Arc::clone(&self.handler), Arc::clone(&self.under_way));
        self.tasks.spawn(async move {
            let job = held.locked().clone();
            let outcome = AssertUnwindSafe(async { handler(job).await }).catch_unwind().await;
            let outcome =
                outcome.unwrap_or_else(|panic| Outcome::fail(format!("the handler panicked: {}", said(&*panic))));
            // The lock may have been renewed meanwhile.
            let held = under_way(&jobs).get(&id).cloned().unwrap_or(held);
            let done = worker.settle(&held, &outcome).await;
            under_way(&jobs).remove(&id);
            done
        });
    }

    fn count(&mut self, done: std::result::Result<Done, JoinError>) {
        match done {
            Ok(Done::Settled) => self.report.settled += 1,
            Ok(Done::Failed) => self.report.failed += 1,
            Ok(Done::Lost) => self.report.lost += 1,
            Ok(Done::Untold) | Err(_) => self.report.untold += 1,
        }
    }

    /// Waits for the jobs under way, and gives back those that take too long.
    async fn wind_up(&mut self) {
        let end = Instant::now() + self.worker.grace;
        while let Ok(Some(done)) = timeout_at(end, self.tasks.join_next()).await {
            self.count(done);
        }
        self.tasks.shutdown().await;
        if self.may_hold_unknown {
            // What is not given back is free again when its lock has expired.
            let _ = self.give_back_unknown().await;
        }
        let rest = std::mem::take(&mut *under_way(&self.under_way));
        for held in rest.into_values() {
            match held.give_back().await {
                Ok(Settled::Told) => {
                    self.report.given_back += 1;
                    self.worker.tell(&Event::GivenBack { job: &held.locked().job });
                }
                Ok(Settled::Lost) => self.report.lost += 1,
                Err(error) => {
                    self.report.untold += 1;
                    self.worker.tell(&Event::SettleFailed { job: &held.locked().job, error: &error });
                }
            }
        }
    }
}

impl Worker {
    fn tell(&self, event: &Event<'_>) {
        (self.observer)(event);
    }

    /// Tells the outcome; where the engine refuses it, the job fails with the refusal.
    async fn settle(&self, held: &HeldJob, outcome: &Outcome) -> Done {
        let told = match held.settle(outcome).await {
            Err(error) if !outcome.is_failure() && is_refusal(&error) => {
                let failure = Outcome::fail(format!("the outcome was refused: {error}"));
                held.settle(&failure).await.map(|settled| (settled, true))
            }
            told => told.map(|settled| (settled, outcome.is_failure())),
        };
        let job = &held.locked().job;
        match told {
            Ok((Settled::Told, is_failure)) => {
                self.tell(&Event::Settled { job, outcome });
                if is_failure { Done::Failed } else { Done::Settled }
            }
            Ok((Settled::Lost, _)) => {
                self.tell(&Event::LockLost { job, outcome });
                Done::Lost
            }
            Err(error) => {
                self.tell(&Event::SettleFailed { job, error: &error });
                Done::Untold
            }
        }
    }
}

fn under_way(jobs: &Mutex<BTreeMap<String, HeldJob>>) -> MutexGuard<'_, BTreeMap<String, HeldJob>> {
    jobs.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether asking again would end the same way.
fn is_final(error: &Error) -> bool {
    let refused = error.status().is_some_and(|status| matches!(status.as_u16(), 400 | 401 | 403 | 404));
    refused || error.kind() == ErrorKind::Request
}

/// Whether the engine has read the outcome and does not take it, or the outcome cannot be sent.
fn is_refusal(error: &Error) -> bool {
    error.kind() == ErrorKind::Request || error.status().is_some_and(|status| matches!(status.as_u16(), 400 | 500))
}

/// What a panic says.
fn said(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message")
}
