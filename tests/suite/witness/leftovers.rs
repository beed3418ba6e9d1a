//! What a test created and has not deleted: on a real server it is deleted behind a test that fails on its way.

use super::Spec;
use bpm_rest::{
    OperationInfo,
    transport::{Context, Request, RequestBuilder, Response, SharedTransport, read_whole},
};
use http::{
    HeaderMap, Method, StatusCode,
    header::{CONTENT_LENGTH, CONTENT_TYPE},
};
use reqwest::Url;
use serde_json::Value;
use std::sync::{Mutex, PoisonError};

/// What was created, in order.
#[derive(Default)]
pub(super) struct Leftovers(Mutex<Vec<Leftover>>);

struct Leftover {
    url: Url,
    /// Those of the call that created it, with its credentials.
    headers: HeaderMap,
    transport: SharedTransport,
}

/// What of a request tells what it creates or deletes.
pub(super) struct Call {
    method: Method,
    url: Url,
    headers: HeaderMap,
}

impl Call {
    pub(super) fn of(request: &Request) -> Self {
        let mut url =
            Url::parse(&request.uri().to_string()).unwrap_or_else(|error| panic!("{}: {error}", request.uri()));
        url.set_query(None);
        Self { method: request.method().clone(), url, headers: request.headers().clone() }
    }
}

impl Leftovers {
    /// Notes what a call that succeeded has created or deleted.
    pub(super) async fn note(
        &self,
        spec: &Spec,
        template: &str,
        mut call: Call,
        transport: &SharedTransport,
        response: Response,
    ) -> bpm_rest::Result<Response> {
        let is_deleted = call.method == Method::DELETE;
        if is_deleted {
            self.lock().retain(|leftover| leftover.url != call.url);
        }
        let is_json =
            response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
        if is_deleted || !response.status().is_success() || !is_json || !can_be_deleted(spec, template, &call.method) {
            return Ok(response);
        }
        let (response, body) = read_whole(response).await?;
        let mut answer: Value = serde_json::from_slice(&body).unwrap_or_default();
        // What Activiti Cloud creates is in an `entry`.
        if let Some(entry) = answer.get_mut("entry") {
            answer = entry.take();
        }
        let id = answer["id"].as_str().map(str::to_owned).or_else(|| answer["id"].as_i64().map(|id| id.to_string()));
        if let Some(id) = id {
            if let Ok(mut segments) = call.url.path_segments_mut() {
                segments.push(&id);
            }
            for name in [CONTENT_TYPE, CONTENT_LENGTH] {
                call.headers.remove(name);
            }
            self.lock().push(Leftover { url: call.url, headers: call.headers, transport: transport.clone() });
        }
        Ok(response)
    }

    /// Deletes what is left, the last first; says what could not be deleted.
    pub(super) async fn delete(&self) -> Vec<String> {
        let left: Vec<Leftover> = std::mem::take(&mut *self.lock());
        let mut kept = Vec::new();
        for Leftover { url, headers, transport } in left.into_iter().rev() {
            let Ok(mut request) = RequestBuilder::new(Method::DELETE, url.as_str()).build() else { continue };
            *request.headers_mut() = headers;
            let context = Context::new(OperationInfo::raw("clean_up", Method::DELETE, url.path().to_owned()));
            let status = transport.execute(request, context).await.map(|response| response.status());
            // What was deleted together with something else is gone.
            if !status.is_ok_and(|status| status.is_success() || status == StatusCode::NOT_FOUND) {
                kept.push(url.path().to_owned());
            }
        }
        kept
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Leftover>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether what is created under the path can be deleted under its id.
fn can_be_deleted(spec: &Spec, template: &str, method: &Method) -> bool {
    let is_item = |path: &str| {
        let id = path.strip_prefix(template).and_then(|rest| rest.strip_prefix("/{"));
        id.is_some_and(|id| id.ends_with('}') && !id.contains('/'))
    };
    *method == Method::POST && spec.routes().iter().any(|(method, path)| *method == "DELETE" && is_item(path))
}
