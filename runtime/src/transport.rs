//! What lies between a call and the network: transports, most of which wrap another one.
//!
//! The client builder stacks them in this order, the first one outermost:
//!
//! | transport | what it does |
//! |---|---|
//! | [`Traced`] | a span for the whole call |
//! | [`MeasuredCalls`] | measures the whole call, for [`ClientBuilder::metrics`](crate::ClientBuilder::metrics) |
//! | [`Deadline`] | limits the whole call, all tries and waits and the body of the answer included |
//! | [`Limited`] | limits how many calls are under way at once |
//! | [`Retrying`] | tries again what may be tried again |
//! | [`Authenticated`] | adds credentials, and renews them once where they are refused |
//! | layers of one's own | see [`ClientBuilder::layer`](crate::ClientBuilder::layer); [`TraceContext`] is one that is ready |
//! | [`MeasuredTries`] | measures each try, for [`ClientBuilder::metrics`](crate::ClientBuilder::metrics) |
//! | [`Attempt`] | limits each try, and reads the answer into memory unless it is a download |
//! | [`Http`] | sends; can be replaced, by the recorder for instance |
//!
//! A layer of one's own, with an option that a call can set:
//!
//! ```
//! use bpm_rest::{
//!     Call as _, Flowable, Result,
//!     testing::{Recorder, Reply},
//!     transport::{BoxFuture, Context, Request, Response, SharedTransport, Transport},
//! };
//! use http::HeaderValue;
//!
//! #[derive(Clone)]
//! struct Tenant(HeaderValue);
//!
//! #[derive(Debug)]
//! struct TellTenant(SharedTransport);
//!
//! impl Transport for TellTenant {
//!     fn execute<'a>(&'a self, mut request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
//!         if let Some(Tenant(name)) = context.options.get() {
//!             request.headers_mut().insert("x-tenant", name.clone());
//!         }
//!         self.0.execute(request, context)
//!     }
//! }
//!
//! # #[tokio::main]
//! # async fn main() -> Result<()> {
//! let recorder = Recorder::new();
//! recorder.reply(Reply::json(200, r#"{"id": "tijs"}"#));
//! let flowable = Flowable::builder("http://flowable.test").transport(recorder.clone()).layer(TellTenant).build()?;
//! flowable.users().get("tijs").with_option(Tenant(HeaderValue::from_static("acme"))).await?;
//! assert!(recorder.take().to_string().contains("x-tenant: acme"));
//! # Ok(())
//! # }
//! ```
//!
//! A stack of one's own is made by wrapping these, and given to [`Connection::new`].

mod answer;
mod attempt;
pub mod credentials;
mod deadline;
mod http;
mod limit;
mod metrics;
mod options;
mod proxy;
mod retry;
mod sending;
pub mod session;
pub mod single_flight;
mod trace;
mod trace_context;

pub(crate) use self::proxy::Proxies;
pub use self::{
    answer::read_whole,
    attempt::Attempt,
    credentials::Authenticated,
    deadline::Deadline,
    http::Http,
    limit::Limited,
    metrics::{AttributeValue, Instrument, MeasuredCalls, MeasuredTries, Measurement, Metrics},
    options::{CallLimit, TryLimit},
    retry::{RetryBudget, RetryPolicy, Retrying},
    trace::Traced,
    trace_context::{TraceContext, TraceParent},
};
pub use crate::{
    answer::{AnswerBody, BodyLimit},
    body::{Body, BodyError, Request, Response, try_clone},
    masking::Secrets,
    request::RequestBuilder,
    seam::{BoxFuture, Connection, Context, Options, Progress, SharedTransport, Transport},
};
