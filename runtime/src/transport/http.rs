//! The transport that sends.

use super::{Context, Proxies, Transport};
use crate::{
    Error, Result,
    body::{Body, Request, Response},
};
use futures::future::BoxFuture;
use http::{
    Uri,
    uri::{Authority, PathAndQuery, Scheme},
};
use reqwest::Client;
use std::{
    mem,
    sync::{Arc, OnceLock},
    time::Duration,
};
use url::Url;

/// Sends requests with an HTTP client of the crate reqwest, version 0.13.
///
/// It hands answers on unread: [`Attempt`](super::Attempt) reads them. Where the client follows a redirect, the answer is
/// not one to the request that was made: that is an error.
#[derive(Clone, Debug)]
pub struct Http {
    client: Client,
    connect_timeout: Option<Duration>,
    proxies: Option<Proxies>,
    /// The servers of the first requests: with a token endpoint, calls go to another one than requests for tokens.
    servers: Arc<[OnceLock<Server>; 2]>,
}

#[derive(Debug)]
struct Server {
    scheme: Scheme,
    authority: Authority,
    url: Url,
}

impl Server {
    fn of(scheme: &Scheme, authority: &Authority) -> Option<Self> {
        let url = Url::parse(&format!("{scheme}://{authority}/")).ok()?;
        Some(Self { scheme: scheme.clone(), authority: authority.clone(), url })
    }
}

impl Http {
    /// Sends with the given client. It ties a program to this version of reqwest; no other transport does.
    pub fn new(client: Client) -> Self {
        Self { client, connect_timeout: None, proxies: None, servers: Arc::default() }
    }

    /// Tells in errors how the client was made.
    pub(crate) fn made_here(self, connect_timeout: Duration, proxies: Proxies) -> Self {
        Self { connect_timeout: Some(connect_timeout), proxies: Some(proxies), ..self }
    }

    async fn send(&self, request: Request) -> Result<Response> {
        let (head, body) = request.into_parts();
        let url = self.url(&head.uri)?;
        // The client that is made here follows no redirect.
        let asked = self.connect_timeout.is_none().then(|| url.clone());
        let mut request = reqwest::Request::new(head.method, url);
        *request.headers_mut() = head.headers;
        if !body.is_empty() {
            *request.body_mut() = Some(match body.into_memory() {
                Ok(bytes) => bytes.into(),
                Err(body) => reqwest::Body::wrap(body),
            });
        }
        let mut response = self.client.execute(request).await.map_err(|error| self.explained(error))?;
        // An HTTP client that follows redirects makes a GET of a POST, and tells only where it ended.
        if let Some(asked) = asked
            && *response.url() != asked
            && !is_same(&asked, response.url())
        {
            return Err(Error::redirected(&asked, response.url(), response.status()));
        }
        let mut answer = Response::default();
        (*answer.status_mut(), *answer.version_mut()) = (response.status(), response.version());
        *answer.headers_mut() = mem::take(response.headers_mut());
        *answer.extensions_mut() = mem::take(response.extensions_mut());
        *answer.body_mut() = Body::of(reqwest::Body::from(response));
        Ok(answer)
    }

    /// The URI as reqwest takes it. Most requests go to one or two servers, whose names are parsed once.
    fn url(&self, uri: &Uri) -> Result<Url> {
        let unusable = |error| Error::request(format!("the URL cannot be used: {error}"));
        let path = uri.path_and_query().map_or("/", PathAndQuery::as_str);
        // Behind two slashes, or a slash and a backslash, would stand the name of another server.
        let leads_elsewhere = matches!(path.as_bytes(), [b'/', b'/' | b'\\', ..]);
        if let (Some(scheme), Some(authority), false) = (uri.scheme(), uri.authority(), leads_elsewhere)
            && let Some(server) = self.server(scheme, authority)
        {
            return server.url.join(path).map_err(unusable);
        }
        Url::parse(&uri.to_string()).map_err(unusable)
    }

    /// The server of this name, if it is one of those that are remembered.
    fn server(&self, scheme: &Scheme, authority: &Authority) -> Option<&Server> {
        self.servers.iter().find_map(|slot| {
            if slot.get().is_none() {
                // Where two requests are first at once, either is remembered.
                let _ = slot.set(Server::of(scheme, authority)?);
            }
            slot.get().filter(|server| server.scheme == *scheme && server.authority.as_str() == authority.as_str())
        })
    }

    fn explained(&self, error: reqwest::Error) -> Error {
        let is_late = error.is_timeout();
        let proxy = self.proxies.as_ref().and_then(|proxies| proxies.to(error.url()?));
        let mut error = Error::from_reqwest(error);
        if let (true, Some(proxy)) = (error.is_connect(), proxy) {
            error = error.through_proxy(proxy.to_string());
        }
        match (error.is_connect(), is_late, self.connect_timeout) {
            (true, true, Some(limit)) => error.saying(format!(
                "it did not come about within {limit:?}, the limit that `connect_timeout` of the client builder sets"
            )),
            (false, true, None) if error.is_timeout() => {
                error.saying("the HTTP client has a limit of its own: raise that where the client is built".to_owned())
            }
            _ => error,
        }
    }
}

impl Transport for Http {
    fn execute<'a>(&'a self, request: Request, _context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(self.send(request))
    }
}

/// Whether two URLs are of the same resource: who asks and which part of it does not matter.
fn is_same(one: &Url, other: &Url) -> bool {
    one.origin() == other.origin() && one.path() == other.path() && one.query() == other.query()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_the_same_however_it_is_parsed() {
        let http = Http::new(Client::new());
        for uri in [
            "http://sso.example.org/token",
            "http://127.0.0.1:8080/a/b?c=d&e=%20",
            "http://127.0.0.1:8080/",
            "http://127.0.0.1:8080",
            "http://127.0.0.1:8080?a=b",
            "http://127.0.0.1:8080//evil.example/a",
            "http://127.0.0.1:8080/\\evil.example/a",
            "http://127.0.0.1:8080/a//b/../c/./%2e%2e/d",
            "http://127.0.0.1:8080/a:b@c",
            "http://127.0.0.1:8081/a",
            "https://127.0.0.1:8080/a",
            "http://user@127.0.0.1:8080/a",
            "http://Example.org/a",
        ] {
            let parsed = http.url(&uri.parse().unwrap()).unwrap();
            assert_eq!(parsed, Url::parse(&uri.parse::<Uri>().unwrap().to_string()).unwrap(), "{uri}");
        }
    }

    #[test]
    fn the_server_of_the_calls_is_remembered_beside_that_of_the_tokens() {
        let http = Http::new(Client::new());
        let is_remembered = |uri: &str| {
            let uri: Uri = uri.parse().unwrap();
            http.url(&uri).unwrap();
            http.server(uri.scheme().unwrap(), uri.authority().unwrap()).is_some()
        };
        assert!(is_remembered("https://sso.test/token"));
        assert!(is_remembered("http://flowable.test/service"));
        assert!(!is_remembered("http://elsewhere.test/"));
        assert!(is_remembered("https://sso.test/token") && is_remembered("http://flowable.test/service/x"));
    }
}
