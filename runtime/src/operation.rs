//! What every call has in common: a request that can be built without sending it, and an answer that can be read.

mod decode;
mod in_memory;
mod paging;
mod place;
#[doc(hidden)]
pub mod read;
mod sending;

#[doc(hidden)]
pub use self::in_memory::{Answer, read_value};
#[doc(hidden)]
pub use self::paging::{Fetched, Fetching, fetched};
pub(crate) use self::paging::{Fingerprint, fetch};
pub(crate) use self::sending::streamed;
#[doc(hidden)]
pub use self::sending::{Prepared, perform_filled_stream, perform_optional_stream, perform_stream, perform_whole};
pub use self::{
    decode::{
        decode_empty, decode_filled_stream, decode_json, decode_json_or_null, decode_optional_json,
        decode_optional_stream, decode_plain_or_json_text, decode_stream, decode_text,
    },
    paging::{ContentRange, Count, Page, Paged, Rows, Window, counted},
    sending::{send, send_with_head},
};
pub use crate::{
    answer::Head,
    info::{OperationInfo, OperationRef, UrlLimit},
    layout::{Layout, Mark, Paging},
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
