//! What Activiti does otherwise than one would expect, where a client can tell.
//!
//! - **Characters beyond ASCII** in a path, and in the fields of a form, are read as ISO-8859-1, unless the content type
//!   says otherwise: [`Utf8`] has it say so.
//! - **500 where another status is meant**: a method or a content type that a path does not take (not 405, not 415), a
//!   number that is none (not 400), a change that another one overtook ([`is_concurrent_update`], not 409), and a binary
//!   variable that exists ([`is_taken_variable`], not 409).
//! - **Errors of another kind**, pages of HTML or JSON of Jetty's own: for wrong credentials, for unknown paths, and for
//!   what Jetty or Tomcat refuses by itself ([`is_of_container`]).
//! - **`size` in the answer to a list** is how many rows the page has, not the page size that was asked for.
//! - **The `url` of a timer, suspended or dead letter job** leads to `management/jobs`, where it is not: [`job_url`].
//! - **The `processInstanceUrl` of a historic activity** is made with the id of the activity instance.
//! - **Dates**: a filter takes whole seconds only, and a variable of type `date` is told in whole seconds, too.
//! - **Resources of a deployment with folders in their names** are listed, but their bytes cannot be got.

use crate::{
    Error, Result,
    activiti::Job,
    transport::{Context, SharedTransport, Transport},
};
use futures::future::BoxFuture;
use reqwest::{
    Request, Response,
    header::{CONTENT_TYPE, HeaderValue},
};

/// Has the content type of a request say that it is UTF-8, where Activiti would take it for ISO-8859-1.
///
/// The servlet API knows one encoding of a request, and takes it from the content type: for the fields of a form, and
/// with Spring for the path as well, even that of a request without a body. Seen on 5.22.0 and 6.0.0.
#[derive(Debug)]
pub struct Utf8(pub SharedTransport);

impl Transport for Utf8 {
    fn execute<'a>(&'a self, mut request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        if let Some(content_type) = utf8_content_type(&request) {
            request.headers_mut().insert(CONTENT_TYPE, content_type);
        }
        self.0.execute(request, context)
    }
}

/// The content type to send instead, if the request needs another one.
fn utf8_content_type(request: &Request) -> Option<HeaderValue> {
    let present = match request.headers().get(CONTENT_TYPE) {
        Some(present) => present.to_str().ok()?,
        None => "application/json",
    };
    let is_form = present.starts_with("multipart/");
    if present.contains("charset") || !(is_form || has_encoded_non_ascii(request.url().path())) {
        return None;
    }
    HeaderValue::try_from(format!("{present};charset=UTF-8")).ok()
}

/// Whether a byte of `%80` or more is in the path.
fn has_encoded_non_ascii(path: &str) -> bool {
    path.split('%')
        .skip(1)
        .any(|rest| rest.starts_with(|first: char| matches!(first, '8'..='9' | 'a'..='f' | 'A'..='F')))
}

/// Whether an update failed because another one changed the same thing at the same time: read again, then try again.
///
/// The user guide says that this is a conflict (409). Activiti 6.0.0 answers 500 and tells it in words only.
pub fn is_concurrent_update(error: &Error) -> bool {
    is_failure_with(error, "updated by another transaction concurrently")
}

/// Whether a binary variable could not be created because there is one of this name.
///
/// The user guide says that this is a conflict (409), which it is for other variables. For binary ones Activiti 6.0.0
/// answers 500 and tells it in words only.
pub fn is_taken_variable(error: &Error) -> bool {
    error.is_conflict() || is_failure_with(error, "is already present on")
}

fn is_failure_with(error: &Error, words: &str) -> bool {
    error.status().is_some_and(|status| status.as_u16() == 500)
        && error.server_message().is_some_and(|message| message.contains(words))
}

/// Whether the error comes from what Activiti runs in, such as Jetty or Tomcat: for wrong credentials, because there is no
/// Activiti under the path, or because a path is refused. It is a page of HTML, or JSON of Jetty's own, where Activiti's
/// errors have an `exception`.
pub fn is_of_container(error: &Error) -> bool {
    error.content_type().is_some_and(|kind| kind.starts_with("text/html")) || is_of_jetty(error.body())
}

/// Whether it is what Jetty answers to those who accept JSON.
fn is_of_jetty(body: &[u8]) -> bool {
    let told: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
    told.get("url").is_some() && told.get("status").is_some() && told.get("exception").is_none()
}

/// Where a job is that was got from one of the lists beside [`jobs`](super::Activiti::jobs), by the list's name in paths:
/// `timer-jobs`, `suspended-jobs` or `deadletter-jobs`. Activiti 6.0.0 says of each that it is under `management/jobs`.
///
/// ```
/// # let job: bpm_rest::activiti::Job = serde_json::from_str(r#"{"id": "7", "retries": 3, "url": "http://h/management/jobs/7"}"#)?;
/// use bpm_rest::activiti::quirks::job_url;
///
/// assert_eq!(job_url(&job, "timer-jobs").as_deref(), Some("http://h/management/timer-jobs/7"));
/// # Ok::<_, serde_json::Error>(())
/// ```
pub fn job_url(job: &Job, list: &str) -> Option<String> {
    let url = job.url.as_deref()?;
    Some(url.replacen("/management/jobs/", &format!("/management/{list}/"), 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::{Client, Method};

    fn content_type(path: &str, present: Option<&str>) -> Option<String> {
        let request = Client::new().request(Method::GET, format!("http://activiti.test{path}"));
        let request = match present {
            Some(present) => request.header(CONTENT_TYPE, present),
            None => request,
        };
        let header = utf8_content_type(&request.build().unwrap())?;
        Some(header.to_str().unwrap().to_owned())
    }

    #[test]
    fn the_encoding_is_told_where_it_makes_a_difference() {
        for (path, present, sent) in [
            ("/identity/users/kermit", None, None),
            ("/identity/users/a%20b%2Fc%7F", None, None),
            ("/identity/users/%E4%B8%AD", None, Some("application/json;charset=UTF-8")),
            ("/identity/users/%c3%a9", None, Some("application/json;charset=UTF-8")),
            ("/identity/users/%E4%B8%AD", Some("application/json"), Some("application/json;charset=UTF-8")),
            ("/identity/users/%E4%B8%AD", Some("application/json; charset=utf-8"), None),
            ("/identity/users/kermit", Some("application/json"), None),
            (
                "/tasks/1",
                Some("multipart/form-data; boundary=x"),
                Some("multipart/form-data; boundary=x;charset=UTF-8"),
            ),
            ("/tasks/1?q=%E4", None, None),
        ] {
            assert_eq!(content_type(path, present).as_deref(), sent, "{path} {present:?}");
        }
    }
}
