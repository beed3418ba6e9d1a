//! Waiting for what a server does by itself: a process instance ends, a task appears, a job is gone.

use crate::{
    error::{Error, Result},
    info::OperationRef,
    operation::{self, Fetched, Operation, Paged},
    pauses::Pauses,
    seam::BoxFuture,
};
use std::{fmt, sync::Arc, time::Duration};
use tokio::time::{Instant, sleep_until, timeout_at};

/// How much of an answer an error shows.
const SHOWN: usize = 500;

/// A call that is sent again and again until its answer is the one that the caller waits for.
///
/// The wait begins when it is awaited. The client sends the call at once, and then after pauses of 100 ms, 200 ms, 400 ms
/// and so on, up to 2 seconds; [`Wait::pauses`] sets others. A wait lasts 60 seconds at most, or what [`Wait::within`] says.
///
/// # Errors
/// - A request error, before anything is sent, if the call may change something on the server: only reading is repeated.
/// - A timeout at the end of the wait. It says how often the client asked and what the server answered last.
/// - The error of the call if the call fails. A failure that may pass ([`Error::is_retryable`]: the server restarts, or has
///   too much to do) does not end the wait.
#[must_use = "nothing is sent until it is awaited"]
pub struct Wait<T> {
    info: OperationRef,
    ask: Box<dyn FnMut() -> BoxFuture<'static, Result<State<T>>> + Send>,
    limit: Duration,
    pauses: Pauses,
}

/// What a call has shown.
enum State<T> {
    Reached(T),
    /// What the server has answered instead.
    Other(String),
}

impl<T: Send + 'static> Wait<T> {
    /// A wait over calls that cannot be cloned, such as raw ones: `make` makes each of them.
    ///
    /// Other calls have it shorter: [`Call::until`](crate::Call::until).
    ///
    /// ```no_run
    /// # async fn ended(flowable: bpm_rest::Flowable) -> bpm_rest::Result<()> {
    /// use bpm_rest::Wait;
    /// use http::Method;
    /// use serde_json::Value;
    ///
    /// let batches = move || flowable.raw(Method::GET, "/management/batches").query("size", "0").read::<Value>();
    /// let none = Wait::until(batches, |page| page["total"] == 0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn until<O: Operation<Output = T>>(
        make: impl FnMut() -> O + Send + 'static,
        is_reached: impl Fn(&T) -> bool + Send + Sync + 'static,
    ) -> Self
    where
        T: fmt::Debug,
    {
        let is_reached = Arc::new(is_reached);
        Self::new(make, move |call| {
            let is_reached = Arc::clone(&is_reached);
            async move {
                let answer = operation::send(call).await?;
                Ok(if is_reached(&answer) { State::Reached(answer) } else { State::Other(shown(&answer)) })
            }
        })
    }

    fn new<C, A>(mut make: impl FnMut() -> C + Send + 'static, ask: impl Fn(C) -> A + Send + 'static) -> Self
    where
        C: Operation,
        A: Future<Output = Result<State<T>>> + Send + 'static,
    {
        let first = make();
        let info = first.info();
        let mut first = Some(first);
        Self {
            info,
            ask: Box::new(move || Box::pin(ask(first.take().unwrap_or_else(&mut make)))),
            limit: Duration::from_secs(60),
            pauses: Pauses::new(Duration::from_millis(100), Duration::from_secs(2)),
        }
    }

    /// Limits how long the wait may last.
    pub fn within(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Sets the first pause between two calls, and the longest: each pause is twice as long as the one before.
    pub fn pauses(mut self, first: Duration, longest: Duration) -> Self {
        self.pauses = Pauses::new(first, longest);
        self
    }

    async fn run(mut self) -> Result<T> {
        if self.info.has_effect {
            let refused = "a wait repeats its call, and this call may change something on the server";
            return Err(Error::request(refused).as_unsent().of(self.info));
        }
        let end = Instant::now() + self.limit;
        let (mut asked, mut last) = (0_u32, None);
        loop {
            asked = asked.saturating_add(1);
            match timeout_at(end, (self.ask)()).await {
                Ok(Ok(State::Reached(value))) => return Ok(value),
                Ok(Ok(State::Other(answer))) => last = Some(format!("the server answered last: {answer}")),
                Ok(Err(error)) if error.is_retryable() => last = Some(format!("the call failed last: {error}")),
                Ok(Err(error)) => return Err(error),
                Err(_) => return Err(self.in_vain(asked, last)),
            }
            let next = Instant::now() + self.pauses.after(asked);
            if next >= end {
                return Err(self.in_vain(asked, last));
            }
            sleep_until(next).await;
        }
    }

    fn in_vain(self, asked: u32, last: Option<String>) -> Error {
        let last = last.unwrap_or_else(|| "no answer came".to_owned());
        let times = if asked == 1 { "once".to_owned() } else { format!("{asked} times") };
        Error::timeout(format!("waited {:?} in vain and asked {times}; {last}", self.limit)).of(self.info)
    }
}

impl<T: Send + 'static> IntoFuture for Wait<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<T> fmt::Debug for Wait<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait").field("operation", &self.info.id).field("limit", &self.limit).finish_non_exhaustive()
    }
}

pub(crate) fn until_gone<O>(call: O) -> Wait<()>
where
    O: Operation<Output: fmt::Debug> + Clone,
{
    let calls = move || call.clone();
    Wait::new(calls, |call| async move {
        match operation::send(call).await {
            Ok(answer) => Ok(State::Other(shown(&answer))),
            Err(error) if error.is_not_found() => Ok(State::Reached(())),
            Err(error) => Err(error),
        }
    })
}

pub(crate) fn until_found<P: Paged>(list: P) -> Wait<P::Item> {
    let lists = move || list.clone();
    Wait::new(lists, |list| {
        let (info, page) = (list.info(), operation::fetch(list, 0, 1));
        async move {
            let page = page.await.and_then(Fetched::page).map_err(|error| error.of(info))?;
            Ok(page.items.into_iter().next().map_or_else(|| State::Other("an empty list".to_owned()), State::Reached))
        }
    })
}

/// The answer in the words of `Debug`, which show no secret, cut where they are long.
fn shown(answer: &impl fmt::Debug) -> String {
    let mut shown = format!("{answer:?}");
    if let Some((end, _)) = shown.char_indices().nth(SHOWN) {
        shown.truncate(end);
        shown.push('…');
    }
    shown
}
