//! What lies between a call and the network: transports, most of which wrap another one.
//!
//! A request passes [`BasicAuth`], then [`Timeouts`], then [`Http`], which sends it. A client can be given another
//! transport in place of the last one: The recorder of the module `testing` is one.

mod auth;
mod http;
mod timeout;

pub use self::{auth::BasicAuth, http::Http, timeout::Timeouts};
pub use bpm_rest_generated::transport::{Connection, Context, SharedTransport, Transport};
