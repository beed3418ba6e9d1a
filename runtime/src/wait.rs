//! Waiting for what a server does by itself: a process instance ends, a task appears, a job is gone.

#[doc(no_inline)]
pub use crate::seam::BoxFuture;
use crate::{
    error::{Error, Result},
    info::OperationRef,
    operation::{self, Fetched, Operation, Paged},
    pauses::Pauses,
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

/// What a call of a wait has shown.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "a wait ends or goes on")]
pub enum State<T> {
    /// What the caller waits for has come about.
    Reached(T),
    /// The wait goes on. The text tells what the server answered: the error of a wait in vain shows the last one.
    Other(String),
}

impl<T> State<T> {
    /// The wait goes on after this answer, which an error shows in the words of `Debug`, cut where they are long.
    pub fn other(answer: &impl fmt::Debug) -> Self {
        Self::Other(shown(answer))
    }
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
                Ok(if is_reached(&answer) { State::Reached(answer) } else { State::other(&answer) })
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
        Self::asking(info, move || Box::pin(ask(first.take().unwrap_or_else(&mut make))))
    }

    /// A wait for what one call alone does not tell: `ask` makes several, and says what they show.
    ///
    /// `ask` must change nothing on the server, since the wait repeats it. `info` is the operation that errors name. An
    /// error of `ask` ends the wait unless it may pass ([`Error::is_retryable`]).
    ///
    /// ```
    /// # use bpm_rest::{Flowable, testing::{Recorder, Reply}};
    /// use bpm_rest::{Call as _, List as _, Wait, flowable::operations, wait::State};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> anyhow::Result<()> {
    /// # let recorder = Recorder::new();
    /// # (0..2).for_each(|_| recorder.reply(Reply::json(200, r#"{"data": [], "total": 0, "start": 0, "size": 0}"#)));
    /// # let flowable = Flowable::builder("http://flowable.test").transport(recorder.clone()).build()?;
    /// let idle = Wait::asking((&operations::LIST_JOBS).into(), move || {
    ///     let flowable = flowable.clone();
    ///     Box::pin(async move {
    ///         let open = flowable.jobs().list().total().await? + flowable.timer_jobs().list().total().await?;
    ///         Ok(if open == 0 { State::Reached(()) } else { State::Other(format!("{open} jobs are open")) })
    ///     })
    /// });
    /// idle.await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn asking(
        info: OperationRef,
        ask: impl FnMut() -> BoxFuture<'static, Result<State<T>>> + Send + 'static,
    ) -> Self {
        Self {
            info,
            ask: Box::new(ask),
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
        let message = format!("waited {:?} in vain and asked {times}; {last}", self.limit);
        Error::timeout(message).noting("`within` lets the wait last longer").of(self.info)
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
            Ok(answer) => Ok(State::other(&answer)),
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
