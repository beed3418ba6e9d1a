//! What lies between a call and the network: transports, most of which wrap another one.
//!
//! The client builder stacks them in this order, the first one outermost:
//!
//! | transport | what it does |
//! |---|---|
//! | [`Traced`] | a span for the whole call |
//! | [`Deadline`] | limits the whole call, all tries and waits included |
//! | [`Limited`] | limits how many calls are under way at once |
//! | [`Retrying`] | tries again what may be tried again |
//! | [`Authenticated`] | adds credentials, and renews them once where they are refused |
//! | layers of one's own | see [`ClientBuilder::layer`](crate::ClientBuilder::layer) |
//! | [`Attempt`] | limits each try |
//! | [`Http`] | sends; can be replaced, by the recorder for instance |
//!
//! A stack of one's own is made by wrapping these, and given to [`Connection::new`].

mod attempt;
pub mod credentials;
mod deadline;
mod http;
mod limit;
mod retry;
mod trace;

pub use self::{
    attempt::Attempt,
    credentials::Authenticated,
    deadline::{CallLimit, Deadline},
    http::Http,
    limit::Limited,
    retry::{RetryBudget, RetryPolicy, Retrying},
    trace::Traced,
};
pub use bpm_rest_generated::transport::{Connection, Context, Options, SharedTransport, Transport};
