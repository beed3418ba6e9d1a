//! HTTP basic authentication.

use super::{Context, SharedTransport, Transport};
use crate::{Error, Result, Secret};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use futures::future::BoxFuture;
use reqwest::{
    Request, Response, Url,
    header::{AUTHORIZATION, HeaderValue},
};
use std::fmt;

/// Adds a user's name and password to each request that goes to the server they are for.
pub struct BasicAuth {
    inner: SharedTransport,
    header: HeaderValue,
    base_url: Url,
}

impl BasicAuth {
    /// Wraps a transport; requests to another origin than the base URL's pass it without credentials.
    ///
    /// # Errors
    /// A request error if the user's name holds a colon, which basic authentication cannot carry.
    pub fn new(inner: SharedTransport, base_url: &Url, user: &str, password: &Secret) -> Result<Self> {
        if user.contains(':') {
            return Err(Error::request(
                "a user name with a colon cannot be sent: basic authentication ends the name there",
            ));
        }
        let encoded = BASE64_STANDARD.encode(format!("{user}:{}", password.expose()));
        let header = HeaderValue::try_from(format!("Basic {encoded}"));
        let mut header = header.map_err(|_| Error::request("the credentials do not fit into a header"))?;
        header.set_sensitive(true);
        Ok(Self { inner, header, base_url: base_url.clone() })
    }
}

impl Transport for BasicAuth {
    fn execute<'a>(&'a self, mut request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        if request.url().origin() == self.base_url.origin() {
            request.headers_mut().insert(AUTHORIZATION, self.header.clone());
        }
        self.inner.execute(request, context)
    }
}

impl fmt::Debug for BasicAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BasicAuth").field("inner", &self.inner).finish_non_exhaustive()
    }
}
