//! One fetch for all calls that need what it brings: a token, or a session.

pub use crate::pauses::Pauses;
use crate::{Error, Result};
use futures::future::{BoxFuture, FutureExt as _, Shared};
use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{task::AbortHandle, time::Instant};
use tracing::Instrument as _;

/// How long a failed fetch is remembered: longer with each failure in a row.
impl Pauses {
    /// For failures that pass by themselves.
    pub const SHORT: Self = Self::new(Duration::from_millis(500), Duration::from_secs(30));

    /// For a refused password: directories lock an account after a few wrong ones in half an hour.
    pub const LONG: Self = Self::new(Duration::from_secs(60), Duration::from_secs(15 * 60));
}

/// How long a fetch without a limit of its own may take when no call waits for it any more.
const ABANDONED: Duration = Duration::from_secs(60);

/// Whether a value can still be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "each of them is treated in its own way")]
pub enum Age {
    /// It is used.
    Fresh,
    /// It is used, and the next value is fetched meanwhile.
    Due,
    /// It is used no more: calls wait for the next value.
    Expired,
}

/// A fetch under way.
pub type Fetch<T> = BoxFuture<'static, Result<T>>;

/// A value that is fetched when it is first needed. All calls that wait for it share one fetch, and its failure, too.
///
/// The fetch belongs to none of the calls, and is a task of its own: it goes on when all calls that wait for it are
/// dropped, so that its failure is remembered all the same. One that nobody waits for, and that has not ended within a
/// minute, is given up for the next call.
///
/// After a failure there is no fetch for a while: calls fail at once with the same error. Nor is there one, for a while,
/// in place of a value that was refused although it was new: what is fetched next would be refused as well.
pub struct SingleFlight<T> {
    state: Arc<Mutex<State<T>>>,
    pauses: fn(&Error) -> Pauses,
}

struct State<T> {
    current: Option<T>,
    under_way: Option<Flight<T>>,
    failures: u32,
    failure: Option<Failure>,
    fetched: Option<Instant>,
    /// How many values in a row were refused, with none accepted.
    refusals: u32,
}

struct Flight<T> {
    fetch: Shared<Fetch<T>>,
    task: AbortHandle,
    begun: Instant,
}

impl<T> Drop for Flight<T> {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Failure {
    error: Error,
    until: Instant,
}

impl<T: Clone + Send + Sync + 'static> SingleFlight<T> {
    /// Nothing is fetched yet. The function tells how long a failure is remembered.
    pub fn new(pauses: fn(&Error) -> Pauses) -> Self {
        let state = State { current: None, under_way: None, failures: 0, failure: None, fetched: None, refusals: 0 };
        Self { state: Arc::new(Mutex::new(state)), pauses }
    }

    /// The value, fetched if there is none.
    ///
    /// # Errors
    /// Those of the fetch.
    pub async fn get(&self, fetch: impl FnOnce() -> Fetch<T>) -> Result<T> {
        self.get_by_age(|_| Age::Fresh, fetch).await
    }

    /// The value, fetched if there is none or it has expired.
    ///
    /// A value that is [due](Age::Due) is given at once, and the next one is fetched meanwhile. If that fails, it is fetched
    /// again after a pause; until the value has expired, no call sees the failure.
    ///
    /// # Errors
    /// Those of the fetch.
    pub async fn get_by_age(&self, age: impl FnOnce(&T) -> Age, fetch: impl FnOnce() -> Fetch<T>) -> Result<T> {
        let flight = {
            let mut state = self.lock();
            let current = state.current.as_ref().map(|current| (age(current), current.clone()));
            let usable = match current {
                Some((Age::Fresh, current)) => return Ok(current),
                Some((Age::Due, current)) => Some(current),
                Some((Age::Expired, _)) | None => None,
            };
            match (state.under_way(), state.remembered(), usable) {
                (Some(_), _, Some(usable)) | (None, Some(_), Some(usable)) => return Ok(usable),
                (Some(flight), _, None) => flight,
                (None, Some(failure), None) => return Err(failure),
                (None, None, usable) => {
                    let flight = self.begin(fetch());
                    let fetch = flight.fetch.clone();
                    state.under_way = Some(flight);
                    match usable {
                        Some(usable) => return Ok(usable),
                        None => fetch,
                    }
                }
            }
        };
        flight.await
    }

    /// Replaces a value that was refused, unless another call has done so already; false if it is not worth it for now.
    ///
    /// # Errors
    /// Those of the fetch.
    pub async fn renew(&self, is_refused: impl FnOnce(&T) -> bool, fetch: impl FnOnce() -> Fetch<T>) -> Result<bool> {
        {
            let mut state = self.lock();
            if state.current.as_ref().is_some_and(is_refused) {
                let age = state.fetched.map_or(Duration::MAX, |fetched| fetched.elapsed());
                if state.refusals > 0 && age < Pauses::SHORT.after(state.refusals) {
                    return Ok(false);
                }
                state.refusals = state.refusals.saturating_add(1);
                state.current = None;
            }
        }
        self.get(fetch).await.map(|_| true)
    }

    /// Told that the server has accepted the value.
    pub fn accepted(&self) {
        self.lock().refusals = 0;
    }

    /// Changes the value, if there is one; it is forgotten where the function says `false`.
    pub fn update(&self, change: impl FnOnce(&mut T) -> bool) {
        let mut state = self.lock();
        if state.current.as_mut().is_some_and(|current| !change(current)) {
            state.current = None;
        }
    }

    fn begin(&self, fetch: Fetch<T>) -> Flight<T> {
        let (state, pauses) = (Arc::clone(&self.state), self.pauses);
        let task = tokio::spawn(
            async move {
                let result = fetch.await;
                lock(&state).end(result, pauses)
            }
            .in_current_span(),
        );
        let handle = task.abort_handle();
        let state = Arc::downgrade(&self.state);
        let fetch = async move {
            task.await.unwrap_or_else(|_| {
                // The runtime of the call that began it is gone, and nobody will end it.
                if let Some(state) = state.upgrade() {
                    lock(&state).under_way = None;
                }
                Err(Error::no_session("the Tokio runtime that the credentials were fetched in has shut down"))
            })
        };
        Flight { fetch: fetch.boxed().shared(), task: handle, begun: Instant::now() }
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        lock(&self.state)
    }
}

impl<T: Clone> State<T> {
    /// The fetch that is under way, unless it is given up.
    fn under_way(&mut self) -> Option<Shared<Fetch<T>>> {
        self.under_way.take_if(|flight| {
            flight.begun.elapsed() >= ABANDONED && flight.fetch.strong_count().is_none_or(|count| count <= 1)
        });
        self.under_way.as_ref().map(|flight| flight.fetch.clone())
    }

    /// The last failure, for as long as it is remembered. The error asks to wait until then.
    fn remembered(&self) -> Option<Error> {
        let failure = self.failure.as_ref()?;
        let left = failure.until.saturating_duration_since(Instant::now());
        let wait = left.max(failure.error.retry_after().unwrap_or_default());
        (!left.is_zero()).then(|| failure.error.clone().waiting(wait))
    }

    fn end(&mut self, result: Result<T>, pauses: fn(&Error) -> Pauses) -> Result<T> {
        self.under_way = None;
        match result {
            Ok(value) => {
                (self.failures, self.failure, self.fetched) = (0, None, Some(Instant::now()));
                Ok(self.current.insert(value).clone())
            }
            Err(error) => {
                self.failures = self.failures.saturating_add(1);
                let asked = error.retry_after().unwrap_or_default();
                let pause = pauses(&error).after(self.failures);
                self.failure = Instant::now().checked_add(pause).map(|until| Failure { error: error.clone(), until });
                Err(error.waiting(pause.max(asked)))
            }
        }
    }
}

fn lock<T>(state: &Mutex<State<T>>) -> MutexGuard<'_, State<T>> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
