//! Sending a call: what does not depend on what it answers with.
//!
//! A generic function is compiled anew in each crate that uses it. So each call is taken apart into a [`Prepared`], which is
//! sent by functions without parameters of type; what depends on the type of the answer is one function that reads it.

use super::{
    Operation,
    decode::{decode_filled_stream, decode_optional_stream, decode_stream},
    in_memory::Answer,
};
use crate::{
    answer::{AnswerBody, Head},
    body::{Request, Response},
    download::Download,
    error::{Error, FollowsBrokenTry},
    info::OperationRef,
    masking::Secrets,
    seam::{BoxFuture, Connection, Context, Options, Sent},
    secret::Reading,
};
use std::sync::{Arc, OnceLock};

/// A call whose request is made, or why it could not be made: all that is needed to send it.
#[doc(hidden)]
pub struct Prepared {
    connection: Connection,
    context: Context,
    request: Result<Request, Error>,
    explained: fn(Error) -> Error,
    head: Option<Arc<OnceLock<Head>>>,
}

/// What is known of an answer beside what is in it.
struct Answered {
    info: OperationRef,
    secrets: Secrets,
    follows_broken_try: bool,
}

impl Answered {
    /// A failure to read the answer.
    fn failed(self, error: Error) -> Error {
        let error = if self.follows_broken_try { error.following_broken_try() } else { error };
        error.of(self.info).masked(&self.secrets)
    }
}

impl Prepared {
    /// The call, with its request made.
    pub(crate) fn of<O: Operation>(operation: O) -> Self {
        let (info, connection, options) = (operation.info(), operation.connection().clone(), operation.options());
        let reading = Reading::start();
        let request = operation.into_request();
        Self::new(info, connection, options, O::ANSWER, O::explained, request, reading)
    }

    fn new(
        info: OperationRef,
        connection: Connection,
        options: Options,
        answer: AnswerBody,
        explained: fn(Error) -> Error,
        request: Result<Request, Error>,
        reading: Reading,
    ) -> Self {
        let mut context = Context::new(info).answered_by(answer);
        context.options = options;
        context.secrets.note(reading);
        Self { connection, context, request, explained, head: None }
    }

    /// Keeps status and headers of the answer.
    pub(super) fn keeping_head(&mut self) -> Arc<OnceLock<Head>> {
        Arc::clone(self.head.get_or_insert_default())
    }

    /// The answer, unless it tells of a failure.
    async fn execute(self) -> Result<(Response, Answered), Error> {
        let Self { connection, context, request, explained, head } = self;
        let (info, secrets) = (context.operation.clone(), context.secrets.clone());
        let result = match request {
            Ok(request) => {
                let sent = Sent::of(&request, &context);
                let result = connection.transport().execute(request, context).await;
                sent.judged(result).await
            }
            Err(error) => Err(error.as_unsent()),
        };
        match result {
            Ok(response) => {
                if let Some(kept) = head {
                    kept.get_or_init(|| Head::of(&response));
                }
                let follows_broken_try = response.extensions().get::<FollowsBrokenTry>().is_some();
                Ok((response, Answered { info, secrets, follows_broken_try }))
            }
            Err(error) => Err(explained(error).of(info).masked(&secrets)),
        }
    }
}

/// Sends an operation and reads the answer; awaiting a builder does the same.
///
/// # Errors
/// Whatever went wrong, with the operation named in it.
pub fn send<O: Operation>(operation: O) -> BoxFuture<'static, Result<O::Output, Error>> {
    O::perform(Prepared::of(operation))
}

/// As [`send`], with status and headers of the answer.
///
/// # Errors
/// As [`send`].
pub fn send_with_head<O: Operation>(operation: O) -> BoxFuture<'static, Result<(O::Output, Head), Error>> {
    let mut call = Prepared::of(operation);
    let head = call.keeping_head();
    let answered = O::perform(call);
    Box::pin(async move {
        let output = answered.await?;
        Ok((output, taken(&head)))
    })
}

/// The head that was kept.
pub(super) fn taken(head: &OnceLock<Head>) -> Head {
    head.get().cloned().unwrap_or_else(|| Head::of(&Response::default()))
}

/// Sends a call whose answer is read by a function of its own.
pub(super) fn perform<O: Operation>(call: Prepared) -> BoxFuture<'static, Result<O::Output, Error>> {
    let answer = response(call);
    Box::pin(async move {
        let (response, answered) = answer.await?;
        O::decode(response).await.map_err(|error| answered.failed(error))
    })
}

/// Sends a call whose answer is read into memory, then read by the function.
#[doc(hidden)]
pub fn perform_whole<T: Send + 'static>(
    call: Prepared,
    read: fn(Answer) -> Result<T, Error>,
) -> BoxFuture<'static, Result<T, Error>> {
    let answer = whole(call);
    Box::pin(async move {
        let (answer, answered) = answer.await?;
        read(answer).map_err(|error| answered.failed(error))
    })
}

/// Sends a call that answers with a file.
#[doc(hidden)]
pub fn perform_stream(call: Prepared) -> BoxFuture<'static, Result<Download, Error>> {
    streamed(call, |response| Box::pin(decode_stream(response)))
}

/// As [`perform_stream`], of a file that is not empty.
#[doc(hidden)]
pub fn perform_filled_stream(call: Prepared) -> BoxFuture<'static, Result<Download, Error>> {
    streamed(call, |response| Box::pin(decode_filled_stream(response)))
}

/// As [`perform_stream`], of a file that there need not be.
#[doc(hidden)]
pub fn perform_optional_stream(call: Prepared) -> BoxFuture<'static, Result<Option<Download>, Error>> {
    streamed(call, |response| Box::pin(decode_optional_stream(response)))
}

/// Sends a call whose answer is read by the function as a file.
pub(crate) fn streamed<T: Send + 'static>(
    call: Prepared,
    read: impl FnOnce(Response) -> BoxFuture<'static, Result<T, Error>> + Send + 'static,
) -> BoxFuture<'static, Result<T, Error>> {
    Box::pin(async move {
        let (response, answered) = call.execute().await?;
        read(response).await.map_err(|error| answered.failed(error))
    })
}

/// The future is boxed here: the code of one that is not boxed is compiled where it is polled.
#[inline(never)]
fn response(call: Prepared) -> BoxFuture<'static, Result<(Response, Answered), Error>> {
    Box::pin(call.execute())
}

#[inline(never)]
fn whole(call: Prepared) -> BoxFuture<'static, Result<(Answer, Answered), Error>> {
    Box::pin(async move {
        let body = call.context.answer;
        let (response, answered) = call.execute().await?;
        match Answer::of(response, body).await {
            Ok(answer) => Ok((answer, answered)),
            Err(error) => Err(answered.failed(error)),
        }
    })
}
