//! A transport that writes down each request as it would go out, and gives the answers that a test chooses.

mod described;
mod reply;

pub use self::reply::Reply;

use self::reply::Asked;
use crate::{
    Error, Result,
    info::{OperationInfo, OperationRef},
    transport::{Context, Request, Response, Transport},
};
use futures::future::BoxFuture;
use std::{
    collections::VecDeque,
    fmt::{self, Write as _},
    iter, mem,
    ops::Deref,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// A transport that writes down each request as it would go out, and gives the answers that a test chooses.
///
/// Answers are given in turn by [`reply`](Self::reply), or to one operation by [`on`](Self::on). They are made of models,
/// of JSON, or are failures: see [`Reply`].
///
/// What is written down prints as a text that is made for snapshots: method and path, the query sorted but encoded as it
/// goes out, the headers by which requests differ, and the body. Secrets are masked: credentials, cookies, tokens, and fields such as
/// `password`.
///
/// ```
/// use bpm_rest::{
///     Flowable,
///     flowable::{NewUser, User, operations},
///     testing::{Recorder, Reply},
/// };
///
/// # #[tokio::main]
/// # async fn main() -> bpm_rest::Result<()> {
/// let mut tijs = User::default();
/// tijs.id = "tijs".to_owned();
/// let recorder = Recorder::new();
/// recorder.on(&operations::CREATE_USER).reply(Reply::of(&tijs));
/// recorder.on(&operations::GET_USER).reply(Reply::connection_reset()).always(Reply::of(&tijs));
/// let flowable = Flowable::builder("http://flowable.test/service")
///     .basic_auth("rest-admin", "test")
///     .transport(recorder.clone())
///     .build()?;
///
/// flowable.users().create(NewUser::new("tijs").password("secret")).await?;
/// flowable.users().get("tijs").await?; // The connection breaks; the client tries again.
///
/// recorder.assert_calls(&[&operations::CREATE_USER, &operations::GET_USER, &operations::GET_USER]);
/// // With insta: assert_snapshot!(recorder.take()) has all calls, this has those of one operation.
/// assert_eq!(
///     recorder.take().of(&operations::CREATE_USER).to_string(),
///     r#"
/// POST /service/identity/users
/// accept: application/json
/// authorization: ***
/// content-type: application/json
///
/// {
///   "id": "tijs",
///   "password": "***"
/// }
/// "#
///     .trim_start()
/// );
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Recorder(Arc<Mutex<Tape>>);

#[derive(Default)]
struct Tape {
    calls: Vec<RecordedCall>,
    /// How many calls were taken.
    taken: usize,
    replies: VecDeque<Reply>,
    operations: Vec<Answers>,
}

/// The answers of one operation.
struct Answers {
    operation: OperationRef,
    given: usize,
    replies: VecDeque<Reply>,
    always: Option<Reply>,
}

/// Gives answers to the calls of one operation; [`Recorder::on`] makes it.
#[derive(Clone)]
pub struct AnswersTo {
    recorder: Recorder,
    operation: OperationRef,
}

impl AnswersTo {
    /// Adds the answer to the next call of the operation that has none yet.
    #[allow(clippy::return_self_not_must_use, reason = "the answer is added whatever becomes of this")]
    pub fn reply(self, reply: Reply) -> Self {
        self.recorder.tape().answers(&self.operation).push(reply);
        self
    }

    /// Answers all further calls of the operation, once the answers that were added in turn are used.
    pub fn always(self, reply: Reply) {
        self.recorder.tape().answers(&self.operation).always = Some(reply);
    }
}

impl fmt::Debug for AnswersTo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AnswersTo({})", name(&self.operation))
    }
}

impl Answers {
    fn push(&mut self, reply: Reply) {
        self.given += 1;
        self.replies.push_back(reply);
    }
}

/// A request that was written down: the text, and the operation that was called.
#[derive(Clone, Debug)]
pub struct RecordedCall {
    operation: OperationRef,
    text: String,
}

impl RecordedCall {
    /// The operation that was called.
    pub fn operation(&self) -> &OperationInfo {
        &self.operation
    }

    /// The operation, the method and the path, on one line.
    fn line(&self) -> String {
        format!("{}: {}", name(&self.operation), self.text.lines().next().unwrap_or_default())
    }
}

impl PartialEq for RecordedCall {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && is_same(&self.operation, &other.operation)
    }
}

impl Eq for RecordedCall {}

impl Deref for RecordedCall {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for RecordedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Requests that were written down, in the order in which they were made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording(Vec<RecordedCall>);

impl Recording {
    /// The requests, each as a text that knows its operation.
    pub fn requests(&self) -> &[RecordedCall] {
        &self.0
    }

    /// The requests of one operation.
    #[must_use]
    pub fn of(&self, operation: &OperationInfo) -> Self {
        Self(self.0.iter().filter(|call| is_same(&call.operation, operation)).cloned().collect())
    }

    /// How the calls differ from those that are expected, if they do.
    fn difference(&self, expected: &[&OperationInfo]) -> Option<String> {
        let rows = self.0.len().max(expected.len());
        let is_as_expected = |row: usize| match (self.0.get(row), expected.get(row)) {
            (Some(call), Some(operation)) => is_same(&call.operation, operation),
            _ => false,
        };
        let first = (0..rows).find(|row| !is_as_expected(*row))?;
        let number = first + 1;
        let mut text = match (self.0.get(first), expected.get(first)) {
            (Some(call), Some(operation)) => {
                format!("call {number} is {} in place of {}", name(&call.operation), name(operation))
            }
            (Some(call), None) => format!("call {number}, {}, is one more than expected", name(&call.operation)),
            (None, operation) => {
                let missing = operation.map(|operation| name(operation)).unwrap_or_default();
                format!("call {number}, {missing}, was not made")
            }
        };
        for row in 0..rows {
            let mark = if is_as_expected(row) { ' ' } else { '>' };
            let made = self.0.get(row).map_or_else(|| "no call".to_owned(), RecordedCall::line);
            let _ = write!(text, "\n{mark} {:>3}  {made}", row + 1);
            if !is_as_expected(row) {
                let expected = expected.get(row).map_or_else(|| "no call".to_owned(), |operation| name(operation));
                let _ = write!(text, "  (expected: {expected})");
            }
        }
        Some(text)
    }

    fn numbered(&self) -> String {
        let lines = self.0.iter().zip(1..).map(|(call, number)| format!("\n  {number:>3}  {}", call.line()));
        if self.0.is_empty() { "\n  no call".to_owned() } else { lines.collect() }
    }
}

impl fmt::Display for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, call) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n---\n")?;
            }
            call.fmt(f)?;
        }
        Ok(())
    }
}

/// An operation as messages name it.
fn name(operation: &OperationInfo) -> String {
    format!("{} {}", operation.system, operation.id)
}

fn is_same(one: &OperationInfo, other: &OperationInfo) -> bool {
    let key = |operation: &OperationInfo| (operation.system, operation.id.clone());
    let is_raw = one.system == OperationInfo::RAW;
    key(one) == key(other) && (!is_raw || (&one.method, &one.path) == (&other.method, &other.path))
}

impl Tape {
    /// The answers of an operation.
    fn answers(&mut self, operation: &OperationRef) -> &mut Answers {
        let place = self.operations.iter().position(|answers| is_same(&answers.operation, operation));
        let place = place.unwrap_or_else(|| {
            let operation = operation.clone();
            self.operations.push(Answers { operation, given: 0, replies: VecDeque::new(), always: None });
            self.operations.len() - 1
        });
        &mut self.operations[place]
    }

    /// The answer to a call that was just written down, or why there is none.
    fn answer(&mut self, operation: &OperationInfo) -> Result<Reply, String> {
        let number = self.taken + self.calls.len();
        let told = format!("call {number}, {}", name(operation));
        match self.operations.iter_mut().find(|answers| is_same(&answers.operation, operation)) {
            Some(Answers { given, replies, always, .. }) => {
                replies.pop_front().or_else(|| always.clone()).ok_or_else(|| {
                    format!("the recorder has no reply left for {told}: the {given} given to this operation are used")
                })
            }
            None => self.replies.pop_front().ok_or_else(|| format!("the recorder has no reply left for {told}")),
        }
    }

    /// The replies that no call has got.
    fn left(&self) -> Vec<String> {
        let count = |count: usize| if count == 1 { "1 reply".to_owned() } else { format!("{count} replies") };
        let of_operations = self.operations.iter().filter(|answers| !answers.replies.is_empty());
        let of_operations = of_operations.map(|answers| {
            format!("{} to {}: {:?}", count(answers.replies.len()), name(&answers.operation), answers.replies)
        });
        let others = (!self.replies.is_empty())
            .then(|| format!("{} to whatever is called: {:?}", count(self.replies.len()), self.replies));
        of_operations.chain(others).collect()
    }
}

impl Recorder {
    /// A recorder that has nothing to answer yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a reply for the next request that has none yet. A request that finds no reply fails, and is written down.
    ///
    /// An operation that has answers [of its own](Self::on) takes none of these.
    pub fn reply(&self, reply: Reply) {
        self.tape().replies.push_back(reply);
    }

    /// Answers the calls of one operation, in whatever order operations are called; `operation` is an entry of the operation
    /// table of a system, such as `&flowable::operations::GET_TASK`.
    #[must_use = "say what to answer, with `reply` or `always`"]
    pub fn on(&self, operation: impl Into<OperationRef>) -> AnswersTo {
        AnswersTo { recorder: self.clone(), operation: operation.into() }
    }

    /// What was written down since the last time.
    #[must_use]
    pub fn take(&self) -> Recording {
        let mut tape = self.tape();
        tape.taken += tape.calls.len();
        Recording(mem::take(&mut tape.calls))
    }

    /// What was written down since the last [`take`](Self::take), which stays written down.
    #[must_use]
    pub fn recording(&self) -> Recording {
        Recording(self.tape().calls.clone())
    }

    /// Asserts that these operations were called since the last [`take`](Self::take), in this order, and no others.
    ///
    /// # Panics
    /// If others were: the message lists the calls with their numbers, and what was expected in their place.
    #[track_caller]
    #[allow(clippy::panic, reason = "it is an assertion")]
    pub fn assert_calls(&self, expected: &[&OperationInfo]) {
        if let Some(difference) = self.recording().difference(expected) {
            panic!("{difference}");
        }
    }

    /// Asserts that an operation was called so many times since the last [`take`](Self::take), whatever else was called.
    ///
    /// # Panics
    /// If it was not: the message lists the calls with their numbers.
    #[track_caller]
    #[allow(clippy::panic, reason = "it is an assertion")]
    pub fn assert_called(&self, operation: &OperationInfo, times: usize) {
        let recording = self.recording();
        let made = recording.of(operation).0.len();
        if made != times {
            let count = if made == 1 { "1 time".to_owned() } else { format!("{made} times") };
            panic!("{} was called {count}, not {times}; the calls:{}", name(operation), recording.numbered());
        }
    }

    /// Asserts that all replies were used, but for those that are given [always](AnswersTo::always).
    ///
    /// # Panics
    /// If some were not: the message lists them, and the calls with their numbers.
    #[track_caller]
    #[allow(clippy::panic, reason = "it is an assertion")]
    pub fn assert_no_reply_left(&self) {
        let left = self.tape().left();
        if !left.is_empty() {
            panic!("no call has got {}; the calls:{}", left.join(", "), self.recording().numbered());
        }
    }

    fn tape(&self) -> MutexGuard<'_, Tape> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tape = self.tape();
        let replies = tape.operations.iter().map(|answers| answers.replies.len()).chain(iter::once(tape.replies.len()));
        f.debug_struct("Recorder").field("calls", &tape.calls.len()).field("replies", &replies.sum::<usize>()).finish()
    }
}

impl Transport for Recorder {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(async move {
            let names = context.options.get().cloned().unwrap_or_default();
            let operation = context.operation.clone();
            let (head, body) = request.into_parts();
            let body = if body.is_empty() { None } else { Some(body.bytes().await?) };
            let asked = Asked::of(&operation.layout, head.uri.query(), body.as_deref().unwrap_or_default());
            let text = described::text(&head, body, &names).await;
            let (text, broken) = match text {
                Ok(text) => (text, None),
                Err(error) => (
                    format!("{} {} with a body that cannot be read: {error}", head.method, operation.path),
                    Some(error),
                ),
            };
            let reply = {
                let mut tape = self.tape();
                tape.calls.push(RecordedCall { operation: operation.clone(), text });
                if let Some(error) = broken {
                    return Err(error);
                }
                tape.answer(&operation)
            };
            reply.map_err(Error::request)?.give(&operation, asked).await
        })
    }
}
