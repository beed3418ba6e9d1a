//! How many calls are under way at once.

use super::{Context, SharedTransport, Transport};
use crate::body::{Request, Response};
use crate::{Error, Result};
use futures::future::BoxFuture;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Lets so many calls pass at once; further ones wait for their turn, first come, first served.
///
/// A download keeps its place until it is dropped.
#[derive(Clone, Debug)]
pub struct Limited {
    inner: SharedTransport,
    places: Arc<Semaphore>,
}

impl Limited {
    /// Wraps a transport that takes so many calls at once, at least one.
    pub fn new(inner: SharedTransport, calls: usize) -> Self {
        let places = calls.clamp(1, Semaphore::MAX_PERMITS);
        Self { inner, places: Arc::new(Semaphore::new(places)) }
    }
}

impl Transport for Limited {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(async move {
            context.progress.waits();
            let place = Arc::clone(&self.places).acquire_owned().await;
            context.progress.goes_on();
            let place = place.map_err(|_| Error::request("the client takes no more calls"))?;
            let mut response = self.inner.execute(request, context).await?;
            response.extensions_mut().insert(Arc::new(place));
            Ok(response)
        })
    }
}
