//! What came of a job.

use crate::variables::NewVariable;
use std::time::Duration;

/// What came of a job: what a handler gives.
///
/// ```
/// # use bpm_rest::flowable_external_jobs::worker::Outcome;
/// use std::time::Duration;
///
/// let approved = Outcome::complete().variables([("approved", true)]);
/// let rejected = Outcome::bpmn_error("rejected").variables([("reason", "no budget")]);
/// let later = Outcome::fail("the bank does not answer").retry_after(Duration::from_secs(60));
/// # assert!(later.is_failure() && !approved.is_failure() && !rejected.is_failure());
/// ```
#[derive(Clone, Debug)]
#[must_use = "the engine is told what a handler gives"]
pub struct Outcome {
    pub(super) kind: Kind,
    pub(super) variables: Vec<NewVariable>,
}

#[derive(Clone, Debug)]
pub(super) enum Kind {
    Complete,
    BpmnError { code: String },
    Terminate,
    Fail(Failure),
}

#[derive(Clone, Debug)]
pub(super) struct Failure {
    pub(super) message: String,
    pub(super) details: Option<String>,
    pub(super) retries: Option<u32>,
    pub(super) retry_after: Option<Duration>,
}

impl Outcome {
    fn of(kind: Kind) -> Self {
        Self { kind, variables: Vec::new() }
    }

    /// The job is done.
    pub fn complete() -> Self {
        Self::of(Kind::Complete)
    }

    /// The job ends with a BPMN error, which the process catches by its code. Jobs of process instances alone.
    pub fn bpmn_error(code: impl Into<String>) -> Self {
        Self::of(Kind::BpmnError { code: code.into() })
    }

    /// The plan item of the job is terminated. Jobs of case instances alone.
    pub fn terminate() -> Self {
        Self::of(Kind::Terminate)
    }

    /// The job has failed, for a reason that the engine keeps. The engine gives it to a worker again as long as the job has
    /// retries left, and moves it to the dead letter jobs after that.
    pub fn fail(message: impl Into<String>) -> Self {
        Self::of(Kind::Fail(Failure { message: message.into(), details: None, retries: None, retry_after: None }))
    }

    /// Sets variables on the process instance or case instance. A failure sets none.
    pub fn variables<V: Into<NewVariable>>(mut self, variables: impl IntoIterator<Item = V>) -> Self {
        self.variables.extend(variables.into_iter().map(Into::into));
        self
    }

    /// Gives a failure details, such as a chain of errors. Another outcome stays as it is.
    pub fn details(self, details: impl Into<String>) -> Self {
        let details = details.into();
        self.failing(|failure| failure.details = Some(details))
    }

    /// Says how often a failed job is tried yet, in place of one time less than before; 0 makes the job a dead letter job at
    /// once. Another outcome stays as it is.
    pub fn retries(self, retries: u32) -> Self {
        self.failing(|failure| failure.retries = Some(retries))
    }

    /// Says how long nobody can lock a failed job. Another outcome stays as it is.
    pub fn retry_after(self, wait: Duration) -> Self {
        self.failing(|failure| failure.retry_after = Some(wait))
    }

    /// Whether the job has failed.
    pub fn is_failure(&self) -> bool {
        matches!(self.kind, Kind::Fail(_))
    }

    fn failing(mut self, change: impl FnOnce(&mut Failure)) -> Self {
        if let Kind::Fail(failure) = &mut self.kind {
            change(failure);
        }
        self
    }
}
