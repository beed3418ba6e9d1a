//! A connection over which nothing is sent, for tests that look at requests.

use bpm_rest::transport::{Request, Response};
use bpm_rest_runtime::{
    error::Error,
    transport::{Connection, Context, Transport},
};
use futures::future::BoxFuture;
use std::sync::Arc;

#[derive(Debug)]
struct Nowhere;

impl Transport for Nowhere {
    fn execute<'a>(&'a self, _: Request, _: Context) -> BoxFuture<'a, Result<Response, Error>> {
        Box::pin(async { Err(Error::request("nothing is sent here")) })
    }
}

/// To a server at the base URL.
pub(crate) fn connection(base_url: &str) -> Connection {
    Connection::new(base_url, Arc::new(Nowhere)).unwrap()
}
