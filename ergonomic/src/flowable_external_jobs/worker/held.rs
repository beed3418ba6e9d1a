//! Jobs whose locks a worker holds.

use super::{
    super::{AcquiredJob, Client, JobBpmnError, JobCompletion, JobFailure, JobReturn, JobTermination},
    outcome::{Failure, Kind, Outcome},
};
use crate::{
    Error, Result,
    variables::{FromVariable, WrongType},
};
use bpm_rest_runtime::pauses::Pauses;
use std::{fmt, time::Duration};
use tokio::time::{Instant, sleep};

/// A job that is locked for a worker, with its variables.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LockedJob {
    /// The job as the server gave it.
    pub job: AcquiredJob,
    /// When the lock expires, by the clock of this program.
    pub expires: Instant,
}

impl LockedJob {
    /// The id of the job.
    pub fn id(&self) -> &str {
        &self.job.id
    }

    /// The value of a variable as a type of Rust; none if the job has no such variable.
    ///
    /// # Errors
    /// If the variable is of another type.
    pub fn variable<T: FromVariable>(&self, name: &str) -> std::result::Result<Option<T>, WrongType> {
        let variable = self.job.variables.iter().find(|variable| variable.name == name);
        variable.map(|variable| variable.value.get()).transpose()
    }

    /// How long the job stays locked yet; nothing once the lock has expired.
    pub fn expires_in(&self) -> Duration {
        self.expires.saturating_duration_since(Instant::now())
    }
}

/// A job of [`Worker::jobs`](super::Worker::jobs), with the way to tell the engine what came of it.
#[derive(Clone)]
#[must_use = "the job stays locked until its outcome is told, or its lock expires"]
pub struct HeldJob {
    client: Client,
    worker_id: String,
    locked: LockedJob,
}

/// Whether the engine has taken an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Settled {
    /// The engine knows the outcome.
    Told,
    /// Another worker has locked the job by now, or the job is gone: the outcome does not count.
    Lost,
}

/// The pauses between two tries to tell an outcome.
const PAUSES: Pauses = Pauses::new(Duration::from_millis(100), Duration::from_secs(5));

impl HeldJob {
    pub(super) fn new(client: Client, worker_id: String, job: AcquiredJob, expires: Instant) -> Self {
        Self { client, worker_id, locked: LockedJob { job, expires } }
    }

    /// The job and its variables.
    pub fn locked(&self) -> &LockedJob {
        &self.locked
    }

    /// Tells the engine what came of the job.
    ///
    /// Where a connection breaks, or the server has no time, the call is repeated until the lock expires: the engine takes
    /// one outcome of a job and no more, so the repetition does no harm.
    ///
    /// # Errors
    /// A request error for variables that cannot be sent. 400 where the engine cannot use the outcome: a BPMN error for a
    /// job of a case, or a variable whose value does not fit its type. What else keeps the engine from being told.
    pub async fn settle(&self, outcome: &Outcome) -> Result<Settled> {
        let (mut tries, mut broke_off) = (0_u32, false);
        loop {
            tries = tries.saturating_add(1);
            let pause = PAUSES.after(tries);
            let error = match self.tell(outcome).await {
                Ok(()) => return Ok(Settled::Told),
                Err(error) => error,
            };
            match error.status().map(|status| status.as_u16()) {
                // The try that broke off has ended the job.
                Some(404) if error.is_not_found() => return Ok(if broke_off { Settled::Told } else { Settled::Lost }),
                // The try that broke off has failed the job, which takes its lock away.
                Some(403) if has_no_lock(&error) && broke_off && outcome.is_failure() => return Ok(Settled::Told),
                Some(403) if has_no_lock(&error) => return Ok(Settled::Lost),
                _ if !(error.may_pass() || error.is_conflict()) || Instant::now() + pause >= self.locked.expires => {
                    return Err(error);
                }
                _ => broke_off |= error.may_have_taken_effect(),
            }
            sleep(pause).await;
        }
    }

    /// Gives the job back: another worker can lock it at once, and it keeps its retries.
    ///
    /// # Errors
    /// Those of the calls.
    pub async fn give_back(&self) -> Result<Settled> {
        let job = &self.locked.job;
        // Giving back a job of a process by `unacquire` leaves its process instance locked, and no worker can lock a job of
        // the topic until that lock expires.
        if let (Some(_), Some(retries)) =
            (&job.process_instance_id, job.retries.and_then(|retries| retries.try_into().ok()))
        {
            return self.settle(&Outcome::fail("the worker has given the job back").retries(retries)).await;
        }
        match self.unacquire().await {
            Ok(()) => Ok(Settled::Told),
            Err(error) if error.is_not_found() || has_no_lock(&error) => Ok(Settled::Lost),
            Err(error) => Err(error),
        }
    }

    async fn unacquire(&self) -> Result<()> {
        let body = JobReturn::new(self.worker_id.clone());
        self.client.unacquire_job().job_id(self.locked.id()).body(body).send().await
    }

    async fn tell(&self, outcome: &Outcome) -> Result<()> {
        let (worker, id) = (self.worker_id.clone(), self.locked.id());
        let variables = outcome.variables.clone();
        match &outcome.kind {
            Kind::Complete => {
                let body = JobCompletion::new(worker).variables(variables);
                self.client.complete_job().job_id(id).body(body).send().await
            }
            Kind::BpmnError { code } => {
                let body = JobBpmnError::new(worker).error_code(code.clone()).variables(variables);
                self.client.throw_job_bpmn_error().job_id(id).body(body).send().await
            }
            Kind::Terminate => {
                let body = JobTermination::new(worker).variables(variables);
                self.client.terminate_job().job_id(id).body(body).send().await
            }
            Kind::Fail(failure) => {
                let body = failure_body(worker, failure);
                self.client.fail_job().job_id(id).body(body).send().await
            }
        }
    }
}

fn failure_body(worker: String, failure: &Failure) -> JobFailure {
    let mut body = JobFailure::new(worker).error_message(failure.message.clone());
    if let Some(details) = &failure.details {
        body = body.error_details(details.clone());
    }
    if let Some(retries) = failure.retries {
        body = body.retries(i32::try_from(retries).unwrap_or(i32::MAX));
    }
    if let Some(wait) = failure.retry_after {
        body = body.retry_timeout(wait);
    }
    body
}

/// Whether the worker lacks the lock, and not the right to call.
fn has_no_lock(error: &Error) -> bool {
    error.status().is_some_and(|status| status.as_u16() == 403) && !error.body().is_empty()
}

impl fmt::Debug for HeldJob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HeldJob")
            .field("job", &self.locked.job)
            .field("worker_id", &self.worker_id)
            .finish_non_exhaustive()
    }
}
