//! Trying again, where that can do no harm.

use super::{Context, SharedTransport, Transport};
use crate::body::{Request, Response, try_clone};
use crate::error::{FollowsBrokenTry, retry_after};
use crate::pauses::Pauses;
use crate::{Error, ErrorKind, Result};
use futures::future::BoxFuture;
use std::{fmt, sync::Arc, time::Duration};
use tokio::time::Instant;
use tower::retry::budget::{Budget as _, TpsBudget};

/// When and how often a call is tried again.
///
/// What may be tried again is not a matter of policy. An idempotent operation is, after a failure to connect, a broken
/// connection, and the statuses 429, 502, 503 and 504. Any other is after a failure to connect only: it never reached
/// the server; the same goes for a login before it that was answered with one of these statuses. A body that is streamed
/// is never sent twice.
///
/// ```
/// use bpm_rest::{
///     Flowable,
///     flowable::NewUser,
///     testing::{Recorder, Reply},
///     transport::{RetryBudget, RetryPolicy},
/// };
///
/// # #[tokio::main]
/// # async fn main() -> bpm_rest::Result<()> {
/// let recorder = Recorder::new();
/// recorder.reply(Reply::empty(503).header("retry-after", "0"));
/// recorder.reply(Reply::json(200, r#"{"id": "tijs"}"#));
/// recorder.reply(Reply::empty(503).header("retry-after", "7"));
/// let flowable = Flowable::builder("http://flowable.test")
///     .transport(recorder.clone())
///     .retry(RetryPolicy::default().attempts(3))
///     .retry_budget(RetryBudget::new(0.1, 5))
///     .build()?;
///
/// flowable.users().get("tijs").await?;
/// assert_eq!(recorder.take().requests().len(), 2, "reading may be tried again");
///
/// let error = flowable.users().create(NewUser::new("tijs")).await.unwrap_err();
/// assert_eq!(recorder.take().requests().len(), 1, "creating may not");
/// assert_eq!(error.retry_after().map(|wait| wait.as_secs()), Some(7));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    attempts: u32,
    pauses: Pauses,
    longest_retry_after: Duration,
}

impl Default for RetryPolicy {
    /// Up to 4 tries, pauses of up to 100 ms, 200 ms, 400 ms, and up to 30 seconds where the server asks for it.
    fn default() -> Self {
        Self {
            attempts: 4,
            pauses: Pauses::new(Duration::from_millis(100), Duration::from_secs(5)),
            longest_retry_after: Duration::from_secs(30),
        }
    }
}

impl RetryPolicy {
    /// No second try.
    pub fn none() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// So many tries altogether, at least one.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The first pause is a random time up to `first`; the range doubles with each try, up to `longest`.
    #[must_use]
    pub fn pauses(mut self, first: Duration, longest: Duration) -> Self {
        self.pauses = Pauses::new(first, longest);
        self
    }

    /// The longest wait that a server may ask for with `Retry-After`; where it asks for more, there is no further try.
    #[must_use]
    pub fn longest_retry_after(mut self, longest: Duration) -> Self {
        self.longest_retry_after = longest;
        self
    }

    /// Exponential backoff with full jitter: any time from none to the range of this try.
    fn pause(&self, attempt: u32) -> Duration {
        self.pauses.after(attempt).mul_f64(fastrand::f64())
    }
}

/// How many further tries a client may make in all, so that a server in trouble is not hammered.
///
/// Each call adds to the budget, each further try takes from it; some are always there.
#[derive(Clone)]
pub struct RetryBudget(Arc<TpsBudget>);

impl RetryBudget {
    /// `share` of the calls may be tried again, 0.2 for one in five, and `per_second` on top of that; what was not
    /// spent is kept for 10 seconds.
    pub fn new(share: f32, per_second: u32) -> Self {
        Self(Arc::new(TpsBudget::new(Duration::from_secs(10), per_second, share.clamp(0.0, 1000.0))))
    }
}

impl Default for RetryBudget {
    /// One call in five, and ten a second.
    fn default() -> Self {
        Self::new(0.2, 10)
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryBudget").finish_non_exhaustive()
    }
}

/// Tries again what may be tried again, by a policy and within a budget.
///
/// A try that broke off may have taken effect. Where the call changes something and a later try of it fails, the error
/// says so: see [`Error::follows_broken_try`].
///
/// A [`RetryPolicy`] among the options of a call replaces the one given here.
#[derive(Clone, Debug)]
pub struct Retrying {
    inner: SharedTransport,
    policy: RetryPolicy,
    budget: RetryBudget,
}

impl Retrying {
    /// Wraps a transport.
    pub fn new(inner: SharedTransport, policy: RetryPolicy, budget: RetryBudget) -> Self {
        Self { inner, policy, budget }
    }

    async fn run(&self, mut request: Request, context: Context) -> Result<Response> {
        let policy = context.options.get().copied().unwrap_or(self.policy);
        let is_idempotent = context.operation.is_idempotent;
        let changes_something = !request.method().is_safe();
        self.budget.0.deposit();
        let mut attempt = 0;
        let mut follows_broken_try = false;
        loop {
            attempt += 1;
            let spare = if attempt < policy.attempts { try_clone(&request) } else { None };
            let result = self.inner.execute(request, context.clone()).await;
            tell(attempt, &result);
            let result = if follows_broken_try { marked(result) } else { result };
            let Some(mut cause) = Cause::of(&result, is_idempotent) else { return result };
            // What failed was a request for credentials: nothing of this try was sent.
            if context.progress.is_waiting() {
                (cause.is_unsent, cause.is_in_doubt) = (true, false);
            }
            if attempt >= policy.attempts {
                return result;
            }
            let Some(spare) = spare else {
                return result.map_err(|error| {
                    error.noting("the body was streamed and cannot be sent again: make the call anew")
                });
            };
            let pause = policy.pause(attempt).max(cause.retry_after.unwrap_or_default());
            let is_too_long = cause.retry_after.is_some_and(|wait| wait > policy.longest_retry_after);
            let is_too_late =
                context.until.is_some_and(|until| until.saturating_duration_since(Instant::now()) <= pause);
            if is_too_long || is_too_late || !self.budget.0.withdraw() {
                return result;
            }
            tracing::debug!(attempt, "error.type" = cause.name, pause_ms = pause.as_millis() as u64, "trying again");
            tracing::Span::current().record("http.request.resend_count", i64::from(attempt));
            follows_broken_try |= changes_something && cause.is_in_doubt;
            drop(result);
            if !cause.is_unsent {
                context.progress.may_have_arrived();
            }
            context.progress.waits();
            tokio::time::sleep(pause).await;
            context.progress.goes_on();
            request = spare;
        }
    }
}

/// An event for each try, within the span of the call.
fn tell(attempt: u32, result: &Result<Response>) {
    match result {
        Ok(response) => {
            tracing::debug!(
                attempt,
                "http.response.status_code" = i64::from(response.status().as_u16()),
                "the server answered"
            );
        }
        Err(error) => tracing::debug!(attempt, "error.type" = error.type_name(), "the try failed"),
    }
}

/// What comes of a call of which an earlier try may have taken effect.
fn marked(result: Result<Response>) -> Result<Response> {
    let mut response = result.map_err(Error::following_broken_try)?;
    response.extensions_mut().insert(FollowsBrokenTry);
    Ok(response)
}

/// Why a try is worth another one.
struct Cause {
    /// As it stands in `error.type`: the kind of the error, or the status.
    name: &'static str,
    retry_after: Option<Duration>,
    /// Whether the try may have taken effect.
    is_in_doubt: bool,
    /// Whether nothing of the call has reached the server.
    is_unsent: bool,
}

impl Cause {
    fn of(result: &Result<Response>, is_idempotent: bool) -> Option<Self> {
        match result {
            Err(error) => {
                let is_in_doubt = matches!(error.kind(), ErrorKind::Transport | ErrorKind::Body);
                let is_worth_it = match error.kind() {
                    ErrorKind::Connect => true,
                    // It is the credentials that could not be had for now: the call itself was not sent.
                    ErrorKind::Session => error.is_retryable(),
                    ErrorKind::Transport | ErrorKind::Body => is_idempotent && error.is_of_answer(),
                    _ => false,
                };
                let is_unsent = matches!(error.kind(), ErrorKind::Connect | ErrorKind::Session);
                let (name, retry_after) = (error.kind().as_str(), error.retry_after());
                is_worth_it.then_some(Self { name, retry_after, is_in_doubt, is_unsent })
            }
            Ok(response) if is_idempotent => {
                let (name, is_in_doubt) = match response.status().as_u16() {
                    429 => ("429", false),
                    // A gateway that lost the server's answer says so by these.
                    502 => ("502", true),
                    503 => ("503", false),
                    504 => ("504", true),
                    _ => return None,
                };
                let retry_after = retry_after(response.headers());
                Some(Self { name, retry_after, is_in_doubt, is_unsent: false })
            }
            Ok(_) => None,
        }
    }
}

impl Transport for Retrying {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(self.run(request, context))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_and_are_bounded() {
        let policy = RetryPolicy::default().pauses(Duration::from_millis(100), Duration::from_secs(1));
        for (attempt, range) in [(1, 100), (2, 200), (4, 800), (5, 1000), (40, 1000)] {
            let longest = (0..200).map(|_| policy.pause(attempt)).max().unwrap_or_default();
            assert!(
                longest <= Duration::from_millis(range) && longest > Duration::from_millis(range / 2),
                "{longest:?}"
            );
        }
    }
}
