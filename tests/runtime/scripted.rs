//! A transport that answers by a function of the request, and counts.

use bpm_rest::transport::{Request, Response};
use bpm_rest::{
    Error, Flowable, Result,
    client::ClientBuilder,
    transport::{Context, Transport},
};
use futures::future::BoxFuture;
use std::{
    collections::BTreeMap,
    fmt,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

type Answer = dyn Fn(usize, &Request) -> Result<http::Response<String>> + Send + Sync;

/// Answers each request by the function, which is told its number.
#[derive(Clone)]
pub(crate) struct Scripted {
    answer: Arc<Answer>,
    counts: Arc<Counts>,
}

#[derive(Default)]
struct Counts {
    requests: AtomicUsize,
    under_way: AtomicUsize,
    most: AtomicUsize,
}

impl Scripted {
    pub(crate) fn new(
        answer: impl Fn(usize, &Request) -> Result<http::Response<String>> + Send + Sync + 'static,
    ) -> Self {
        Self { answer: Arc::new(answer), counts: Arc::default() }
    }

    /// A client that sends through this, and tries nothing again unless the builder is told so.
    pub(crate) fn builder(&self) -> ClientBuilder<Flowable> {
        let once = bpm_rest::transport::RetryPolicy::none();
        Flowable::builder("http://flowable.test/service").retry(once).transport(self.clone())
    }

    pub(crate) fn flowable(&self) -> Flowable {
        self.builder().build().unwrap()
    }

    pub(crate) fn requests(&self) -> usize {
        self.counts.requests.load(Ordering::SeqCst)
    }

    /// The most requests that were under way at the same time.
    pub(crate) fn most_at_once(&self) -> usize {
        self.counts.most.load(Ordering::SeqCst)
    }
}

impl fmt::Debug for Scripted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Scripted")
    }
}

struct UnderWay<'a>(&'a AtomicUsize);

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Transport for Scripted {
    fn execute<'a>(&'a self, request: Request, _context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(async move {
            let number = self.counts.requests.fetch_add(1, Ordering::SeqCst);
            let now = self.counts.under_way.fetch_add(1, Ordering::SeqCst) + 1;
            let _under_way = UnderWay(&self.counts.under_way);
            self.counts.most.fetch_max(now, Ordering::SeqCst);
            // Answers come out of order, as they do from a server.
            for _ in 0..(number * 7) % 5 {
                tokio::task::yield_now().await;
            }
            (self.answer)(number, &request).map(|answer| answer.map(Into::into))
        })
    }
}

/// An answer with a body.
pub(crate) fn reply(status: u16, body: impl Into<String>) -> Result<http::Response<String>> {
    let response = http::Response::builder().status(status).header("content-type", "application/json");
    response.body(body.into()).map_err(|error| Error::request(error.to_string()))
}

/// A parameter of the query, as a number.
pub(crate) fn number(request: &Request, name: &str) -> usize {
    let query: BTreeMap<_, _> =
        form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).into_owned().collect();
    query.get(name).and_then(|value| value.parse().ok()).unwrap_or_default()
}

/// The page of a list of users `u0`, `u1` … with so many in all.
pub(crate) fn page(start: usize, size: usize, total: usize, echo: bool) -> String {
    let data: Vec<_> =
        (start..total.min(start.saturating_add(size))).map(|n| serde_json::json!({"id": format!("u{n}")})).collect();
    let mut page = serde_json::json!({"data": data, "total": total, "size": data.len()});
    if echo {
        page["start"] = start.into();
    }
    page.to_string()
}
