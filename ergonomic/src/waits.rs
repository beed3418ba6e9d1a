//! What the ready-made waits of the engines have in common: which calls they make, and what the answers mean.

#[cfg(any(feature = "flowable", feature = "flowable-cmmn"))]
use crate::List;
use crate::{
    Call as _, Error, Operation, OperationRef, Result, Timestamp, Wait,
    wait::{BoxFuture, State},
};
#[cfg(any(feature = "flowable", feature = "flowable-cmmn"))]
use futures::TryStreamExt as _;
use std::sync::Arc;

/// A call that reads, and that can be sent as often as it is needed.
pub(crate) type Look<T> = Arc<dyn Fn() -> BoxFuture<'static, Result<T>> + Send + Sync>;

pub(crate) fn look<O: Operation + Clone + Sync>(call: O) -> Look<O::Output> {
    Arc::new(move || call.clone().send())
}

/// What is found, or nothing where the API says that it is not there.
fn found<T>(answer: Result<T>) -> Result<Option<T>> {
    match answer {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}

/// How to find out whether a process instance or a case instance has ended.
pub(crate) struct Ending<H, R> {
    /// The instance in the history.
    pub(crate) history: Look<H>,
    /// The instance among those that run.
    pub(crate) running: Look<R>,
    /// Whether the engine has history to write that is not yet written.
    pub(crate) is_history_behind: Look<bool>,
    pub(crate) has_ended: fn(&H) -> bool,
    /// Where an instance is that has not ended, for errors.
    pub(crate) told: fn(&H) -> String,
}

const NO_HISTORY: &str = "it does not run, either: it never was, or was deleted with its history, or the engine keeps no \
                          history; in that case `get(id).until_gone()` waits for a running instance to end";

/// Waits until the history says that the instance has ended.
pub(crate) fn until_ended<H, R>(info: OperationRef, ending: Ending<H, R>) -> Wait<H>
where
    H: Send + 'static,
    R: Send + 'static,
{
    let ending = Arc::new(ending);
    Wait::asking(info, move || {
        let ending = Arc::clone(&ending);
        Box::pin(async move { ending.seen().await })
    })
}

impl<H, R> Ending<H, R> {
    async fn seen(&self) -> Result<State<H>> {
        if let Some(instance) = found((self.history)().await)? {
            return Ok(self.told(instance));
        }
        if found((self.running)().await)?.is_some() {
            return Ok(State::Other("it runs, and the history has nothing of it".to_owned()));
        }
        if (self.is_history_behind)().await? {
            return Ok(State::Other("it runs no more, and the history is yet to be written".to_owned()));
        }
        // What was behind a moment ago may have been written since.
        match (self.history)().await {
            Ok(instance) => Ok(self.told(instance)),
            Err(error) if error.is_not_found() => Err(error.noting(NO_HISTORY)),
            Err(error) => Err(error),
        }
    }

    fn told(&self, instance: H) -> State<H> {
        if (self.has_ended)(&instance) { State::Reached(instance) } else { State::Other((self.told)(&instance)) }
    }
}

/// Whether jobs are open that write history: an engine has other history jobs, too, which may stay for ever.
#[cfg(any(feature = "flowable", feature = "flowable-cmmn"))]
pub(crate) fn writes_history<L>(jobs: L, handler: fn(&L::Item) -> Option<&str>) -> Look<bool>
where
    L: List + Clone + Sync,
{
    const HANDLER: &str = "async-history";
    Arc::new(move || {
        let mut jobs = jobs.clone().items();
        Box::pin(async move {
            while let Some(job) = jobs.try_next().await? {
                if handler(&job).is_some_and(|handler| handler.contains(HANDLER)) {
                    return Ok(true);
                }
            }
            Ok(false)
        })
    })
}

/// The lists that a job may be in.
pub(crate) struct Lists<J> {
    pub(crate) due: Look<J>,
    pub(crate) timers: Look<J>,
    pub(crate) suspended: Look<J>,
    pub(crate) dead_letters: Look<J>,
    /// The operation that gets a dead letter job, for errors.
    pub(crate) dead_letter: OperationRef,
    pub(crate) facts: fn(J) -> Facts,
}

/// An instance that runs, for errors.
pub(crate) fn runs(definition: Option<&str>, since: Option<Timestamp>) -> String {
    let mut told = "it runs".to_owned();
    if let Some(since) = since {
        told += &format!(" since {since}");
    }
    if let Some(definition) = definition {
        told += &format!(", an instance of {definition}");
    }
    told
}

/// What a server tells of a job.
pub(crate) struct Facts {
    pub(crate) due: Option<Timestamp>,
    pub(crate) retries: Option<i32>,
    pub(crate) exception: Option<String>,
}

impl Facts {
    /// Where the job is, for an error.
    fn told(&self, kind: &str) -> String {
        let mut told = kind.to_owned();
        if let Some(due) = self.due {
            told += &format!(", due at {due}");
        }
        if let Some(retries) = self.retries {
            told += &format!(", with {retries} retries left");
        }
        if let Some(exception) = &self.exception {
            told += &format!(", which failed last: {exception}");
        }
        told
    }

    /// Whether an executor of the engine leaves it alone although it is among those due: Activiti 5.22.0 has no other list for
    /// such jobs. A job that has not been tried may have no retries, either.
    fn is_dead(&self) -> bool {
        self.retries.is_some_and(|retries| retries <= 0) && self.exception.is_some()
    }
}

/// Waits until a job is in no list, and fails where it is a dead letter job.
pub(crate) fn until_done<J: Send + 'static>(info: OperationRef, lists: Lists<J>) -> Wait<()> {
    let lists = Arc::new(lists);
    Wait::asking(info, move || {
        let lists = Arc::clone(&lists);
        Box::pin(async move { lists.seen().await })
    })
}

impl<J> Lists<J> {
    /// Where the job is.
    ///
    /// A job moves between the lists while they are asked one after the other: a timer becomes due, a job that fails becomes a
    /// timer. So those two are asked twice, and the one that no job leaves by itself is asked last.
    async fn seen(&self) -> Result<State<()>> {
        for _ in 0..2 {
            if let Some(job) = found((self.due)().await)?.map(self.facts) {
                return if job.is_dead() { Err(self.failed(&job)) } else { Ok(State::Other(job.told("a job"))) };
            }
            if let Some(job) = self.beside(&self.timers).await? {
                return Ok(State::Other(job.told("a timer job")));
            }
        }
        if let Some(job) = self.beside(&self.suspended).await? {
            return Ok(State::Other(job.told("a suspended job")));
        }
        match self.beside(&self.dead_letters).await? {
            Some(job) => Err(self.failed(&job)),
            None => Ok(State::Reached(())),
        }
    }

    /// The job in a list that not every server has; the server has answered for the jobs that are due by then.
    async fn beside(&self, list: &Look<J>) -> Result<Option<Facts>> {
        match list().await {
            Err(error) if error.is_no_such_route() => Ok(None),
            answer => Ok(found(answer)?.map(self.facts)),
        }
    }

    fn failed(&self, job: &Facts) -> Error {
        let message = "the job has failed, and has no retries left";
        Error::failed(message, job.exception.as_deref()).of(self.dead_letter.clone())
    }
}
