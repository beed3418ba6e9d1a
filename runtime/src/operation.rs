//! What every call has in common: a request that can be built without sending it, and an answer that can be read.

mod decode;
mod paging;

pub(crate) use self::decode::Answer;
pub use self::{
    decode::{
        decode_empty, decode_filled_stream, decode_json, decode_json_or_null, decode_optional_json,
        decode_plain_or_json_text, decode_stream, decode_text, read_value,
    },
    paging::{ContentRange, Count, Page, Paged, Rows, Window, counted},
};
pub use crate::{
    answer::Head,
    info::{OperationInfo, OperationRef, UrlLimit},
    resume::ResumeToken,
};

use crate::{
    answer::AnswerBody,
    body::{Request, Response},
    error::{Error, FollowsBrokenTry},
    masking::Secrets,
    request::RequestError,
    seam::{Connection, Context, Options},
};
use std::future::Future;

/// An operation with its parameters set: a request to be, and the way to read its answer.
pub trait Operation: Sized + Send + 'static {
    /// What a successful answer holds.
    type Output: Send + 'static;

    /// What the body of a successful answer is to it: one that wraps another operation has that one's.
    const ANSWER: AnswerBody = AnswerBody::Whole;

    /// What is known of the operation.
    fn info(&self) -> OperationRef;

    /// The connection that it is called over.
    fn connection(&self) -> &Connection;

    /// What was set for this call alone.
    fn options(&self) -> Options {
        Options::default()
    }

    /// The request, ready to be sent; nothing is sent by making it.
    ///
    /// # Errors
    /// A request error where a parameter is missing or cannot be sent.
    fn into_request(self) -> Result<Request, Error>;

    /// Reads a successful answer.
    fn decode(response: Response) -> impl Future<Output = Result<Self::Output, Error>> + Send;

    /// An error, with what only this operation can read out of the answer: the words in its envelope.
    fn explained(error: Error) -> Error {
        error
    }
}

/// A call that is made of another one and answered as that one is: an [`Operation`] by itself.
pub trait Wraps: Sized + Send + 'static {
    /// The call that it is made of.
    type Inner: Operation;

    /// The call that it is made of, as far as it is known yet.
    fn inner(&self) -> &Self::Inner;

    /// The call to send.
    ///
    /// # Errors
    /// What keeps it from being sent.
    fn into_inner(self) -> Result<Self::Inner, Error>;
}

impl<W: Wraps> Operation for W {
    type Output = <W::Inner as Operation>::Output;

    const ANSWER: AnswerBody = W::Inner::ANSWER;

    fn info(&self) -> OperationRef {
        self.inner().info()
    }

    fn connection(&self) -> &Connection {
        self.inner().connection()
    }

    fn options(&self) -> Options {
        self.inner().options()
    }

    fn into_request(self) -> Result<Request, Error> {
        self.into_inner()?.into_request()
    }

    fn decode(response: Response) -> impl Future<Output = Result<Self::Output, Error>> + Send {
        W::Inner::decode(response)
    }

    fn explained(error: Error) -> Error {
        W::Inner::explained(error)
    }
}

/// Sends an operation and reads the answer; awaiting a builder does the same.
///
/// # Errors
/// Whatever went wrong, with the operation named in it.
pub async fn send<O: Operation>(operation: O) -> Result<O::Output, Error> {
    let info = operation.info();
    let (response, secrets) = execute(operation).await?;
    decode::<O>(response).await.map_err(|error| error.of(info).masked(&secrets))
}

/// As [`send`], with status and headers of the answer.
///
/// # Errors
/// As [`send`].
pub async fn send_with_head<O: Operation>(operation: O) -> Result<(O::Output, Head), Error> {
    let info = operation.info();
    let (response, secrets) = execute(operation).await?;
    let head = Head::of(&response);
    let output = decode::<O>(response).await.map_err(|error| error.of(info).masked(&secrets))?;
    Ok((output, head))
}

async fn decode<O: Operation>(response: Response) -> Result<O::Output, Error> {
    let follows_broken_try = response.extensions().get::<FollowsBrokenTry>().is_some();
    let output = O::decode(response).await;
    if follows_broken_try { output.map_err(Error::following_broken_try) } else { output }
}

/// The answer to an operation, and what its request has sent that is secret.
async fn execute<O: Operation>(operation: O) -> Result<(Response, Secrets), Error> {
    let info = operation.info();
    let connection = operation.connection().clone();
    let mut context = Context::new(info.clone()).answered_by(O::ANSWER);
    context.options = operation.options();
    let secrets = context.secrets.clone();
    let result = match secrets.noting(|| operation.into_request()) {
        Ok(request) => connection.send(request, context).await,
        Err(error) => Err(error.as_unsent()),
    };
    match result {
        Ok(response) => Ok((response, secrets)),
        Err(error) => Err(O::explained(error).of(info).masked(&secrets)),
    }
}

/// The request, unless its URL is longer than servers take.
///
/// # Errors
/// A request error for a longer one.
#[doc(hidden)]
pub fn fitting(info: &OperationInfo, request: Request) -> Result<Request, Error> {
    let Some(limit) = info.url_limit else { return Ok(request) };
    let bytes = request.uri().path_and_query().map_or(0, |path| path.as_str().len());
    if bytes <= limit.bytes {
        return Ok(request);
    }
    Err(Error::request(format!(
        "path and query are {bytes} bytes long, and servers refuse more than about {}: call {} instead, which sends \
         the same in a body",
        limit.bytes, limit.instead
    )))
}

/// How the request of a generated builder is built; a trait, because methods of a builder are its parameters.
#[doc(hidden)]
pub trait Build {
    /// The request.
    ///
    /// # Errors
    /// What of the parameters cannot be sent.
    fn build(self) -> Result<Request, RequestError>;
}

/// Makes a generated builder a call: its request is built by progenitor's code, its answer read by one of the functions
/// below.
#[doc(hidden)]
#[macro_export]
macro_rules! operation {
    ($builder:ident, $info:ident, $output:ty, $decode:ident) => {
        $crate::operation!(
            @$builder, $info, $output, $decode, response, $crate::operation::$decode(response), |error| error
        );
    };
    // A list of rows that the server joins: at the limit it stops, wherever that is. Each item before the page takes at
    // least one row.
    ($builder:ident, $info:ident, $output:ty, $decode:ident, |$page:ident| $rows:expr, $start:expr) => {
        $crate::operation!(
            @$builder, $info, $output, $decode, response,
            async {
                let $page: $output = $crate::operation::$decode(response).await?;
                $rows.after($crate::operation::Count::count(&$start).unwrap_or(0))?;
                Ok($page)
            },
            |error| error
        );
    };
    ($builder:ident, $info:ident, $output:ty, $decode:ident, $envelope:ident) => {
        $crate::operation!(
            @$builder, $info, $output, enveloped $decode, response, $crate::envelope::$decode(response, &$envelope),
            |error| $envelope.explained(error)
        );
    };
    // Each function is named: another one does not compile until it is known here.
    (@answer decode_empty) => { $crate::answer::AnswerBody::Meaningless };
    // What is left of an envelope without data still tells a failure.
    (@answer enveloped decode_empty) => { $crate::answer::AnswerBody::Whole };
    (@answer $(enveloped)? decode_stream) => { $crate::answer::AnswerBody::Streamed };
    (@answer $(enveloped)? decode_filled_stream) => { $crate::answer::AnswerBody::Streamed };
    (@answer decode_json) => { $crate::answer::AnswerBody::Whole };
    (@answer decode_json_or_null) => { $crate::answer::AnswerBody::Whole };
    (@answer decode_optional_json) => { $crate::answer::AnswerBody::Whole };
    (@answer decode_text) => { $crate::answer::AnswerBody::Whole };
    (@answer decode_plain_or_json_text) => { $crate::answer::AnswerBody::Whole };
    (@answer enveloped decode_data) => { $crate::answer::AnswerBody::Whole };
    (@answer enveloped decode_data_or_empty) => { $crate::answer::AnswerBody::Whole };
    (@answer enveloped decode_optional_data) => { $crate::answer::AnswerBody::Whole };
    (@answer enveloped decode_no_data) => { $crate::answer::AnswerBody::Whole };
    (@answer enveloped decode_whole) => { $crate::answer::AnswerBody::Whole };
    (
        @$builder:ident, $info:ident, $output:ty, $($decode:ident)+, $response:ident, $decoded:expr,
        |$error:ident| $explained:expr
    ) => {
        impl $crate::operation::Operation for builder::$builder {
            type Output = $output;

            const ANSWER: $crate::answer::AnswerBody = $crate::operation!(@answer $($decode)+);

            fn info(&self) -> $crate::operation::OperationRef {
                (&$info).into()
            }

            fn connection(&self) -> &$crate::seam::Connection {
                self.client.connection()
            }

            fn into_request(self) -> Result<$crate::body::Request, $crate::error::Error> {
                $crate::operation::fitting(&$info, $crate::operation::Build::build(self)?)
            }

            fn decode(
                $response: $crate::body::Response,
            ) -> impl Future<Output = Result<Self::Output, $crate::error::Error>> + Send {
                $decoded
            }

            fn explained($error: $crate::error::Error) -> $crate::error::Error {
                $explained
            }
        }

        $crate::awaitable!(builder::$builder);
    };
}

/// Makes an [`Operation`] a future to be: awaiting it sends it.
#[macro_export]
macro_rules! awaitable {
    ($operation:ty => $output:ty) => {
        impl $operation {
            /// Sends the call and reads its answer; awaiting it does the same.
            ///
            /// # Errors
            /// Those of the operation, and those of every call.
            pub fn send(self) -> $crate::call::BoxFuture<'static, Result<$output, $crate::error::Error>> {
                self.into_future()
            }
        }

        $crate::awaitable!($operation);
    };
    ($operation:ty) => {
        impl std::future::IntoFuture for $operation {
            type Output = Result<<Self as $crate::operation::Operation>::Output, $crate::error::Error>;
            type IntoFuture = std::pin::Pin<Box<dyn Future<Output = Self::Output> + Send>>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin($crate::operation::send(self))
            }
        }
    };
}
