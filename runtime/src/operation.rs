//! What every call has in common: a request that can be built without sending it, and an answer that can be read.

mod decode;
mod paging;
#[doc(hidden)]
pub mod read;
mod sending;

#[doc(hidden)]
pub use self::decode::Answer;
#[doc(hidden)]
pub use self::paging::{Fetched, Fetching, fetched};
pub(crate) use self::paging::{Fingerprint, fetch};
#[doc(hidden)]
pub use self::sending::{
    Prepared, perform_enveloped_filled_stream, perform_enveloped_stream, perform_filled_stream, perform_stream,
    perform_whole,
};
pub use self::{
    decode::{
        decode_empty, decode_filled_stream, decode_json, decode_json_or_null, decode_optional_json,
        decode_plain_or_json_text, decode_stream, decode_text, read_value,
    },
    paging::{ContentRange, Count, Page, Paged, Rows, Window, counted},
    sending::{send, send_with_head},
};
pub use crate::{
    answer::Head,
    info::{OperationInfo, OperationRef, UrlLimit},
    resume::ResumeToken,
};

use crate::{
    answer::AnswerBody,
    body::{Request, Response},
    error::Error,
    request::RequestError,
    seam::{BoxFuture, Connection, Options},
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

    /// Sends the call and reads its answer. Generated operations have it compiled in their own crate; one that wraps
    /// another operation and reads the answer as that does hands the call on to it.
    #[doc(hidden)]
    fn perform(call: Prepared) -> BoxFuture<'static, Result<Self::Output, Error>> {
        sending::perform::<Self>(call)
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

    fn perform(call: Prepared) -> BoxFuture<'static, Result<Self::Output, Error>> {
        W::Inner::perform(call)
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
/// of [`read`], or handed on as a file.
#[doc(hidden)]
#[macro_export]
macro_rules! operation {
    ($builder:ident, $info:ident, $output:ty, decode_stream) => {
        $crate::operation!(
            @streamed $builder, $info, response, $crate::operation::decode_stream(response),
            call, $crate::operation::perform_stream(call), |error| error
        );
    };
    ($builder:ident, $info:ident, $output:ty, decode_filled_stream) => {
        $crate::operation!(
            @streamed $builder, $info, response, $crate::operation::decode_filled_stream(response),
            call, $crate::operation::perform_filled_stream(call), |error| error
        );
    };
    ($builder:ident, $info:ident, $output:ty, decode_stream, $envelope:ident) => {
        $crate::operation!(
            @streamed $builder, $info, response, $crate::envelope::decode_stream(response, &$envelope),
            call, $crate::operation::perform_enveloped_stream(call, &$envelope), |error| $envelope.explained(error)
        );
    };
    ($builder:ident, $info:ident, $output:ty, decode_filled_stream, $envelope:ident) => {
        $crate::operation!(
            @streamed $builder, $info, response, $crate::envelope::decode_filled_stream(response, &$envelope),
            call, $crate::operation::perform_enveloped_filled_stream(call, &$envelope), |error| $envelope.explained(error)
        );
    };
    ($builder:ident, $info:ident, $output:ty, $decode:ident) => {
        $crate::operation!(
            @whole $builder, $info, $output, $crate::operation!(@answer $decode),
            |answer| $crate::operation::read::$decode(answer), |error| error
        );
    };
    // A list of rows that the server joins: at the limit it stops, wherever that is. Each item before the page takes at
    // least one row.
    ($builder:ident, $info:ident, $output:ty, $decode:ident, |$page:ident| $rows:expr, $start:expr) => {
        $crate::operation!(
            @whole $builder, $info, $output, $crate::operation!(@answer $decode),
            |answer| {
                let $page: $output = $crate::operation::read::$decode(answer)?;
                $rows.after($crate::operation::Count::count(&$start).unwrap_or(0))?;
                Ok($page)
            },
            |error| error
        );
    };
    // What is left of an envelope without data still tells a failure.
    ($builder:ident, $info:ident, $output:ty, $decode:ident, $envelope:ident) => {
        $crate::operation!(
            @whole $builder, $info, $output, $crate::answer::AnswerBody::Whole,
            |answer| $crate::envelope::read::$decode(answer, &$envelope), |error| $envelope.explained(error)
        );
    };
    (@answer decode_empty) => { $crate::answer::AnswerBody::Meaningless };
    (@answer $decode:ident) => { $crate::answer::AnswerBody::Whole };
    (@whole $builder:ident, $info:ident, $output:ty, $answer:expr, $read:expr, |$error:ident| $explained:expr) => {
        $crate::operation!(
            @$builder, $info, $output, $answer, response, $crate::operation::read::of(response, Self::ANSWER, $read),
            call, $crate::operation::perform_whole(call, $read), |$error| $explained
        );
    };
    (
        @streamed $builder:ident, $info:ident, $response:ident, $decoded:expr, $call:ident, $performed:expr,
        |$error:ident| $explained:expr
    ) => {
        $crate::operation!(
            @$builder, $info, $crate::download::Download, $crate::answer::AnswerBody::Streamed, $response, $decoded,
            $call, $performed, |$error| $explained
        );
    };
    (
        @$builder:ident, $info:ident, $output:ty, $answer:expr, $response:ident, $decoded:expr,
        $call:ident, $performed:expr, |$error:ident| $explained:expr
    ) => {
        impl $crate::operation::Operation for builder::$builder {
            type Output = $output;

            const ANSWER: $crate::answer::AnswerBody = $answer;

            fn info(&self) -> $crate::operation::OperationRef {
                (&$info).into()
            }

            fn connection(&self) -> &$crate::seam::Connection {
                self.client.connection()
            }

            #[inline(never)]
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

            #[inline(never)]
            fn perform(
                $call: $crate::operation::Prepared,
            ) -> $crate::call::BoxFuture<'static, Result<Self::Output, $crate::error::Error>> {
                $performed
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
                $crate::operation::send(self)
            }
        }
    };
}
