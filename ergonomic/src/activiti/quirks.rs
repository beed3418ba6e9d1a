//! What Activiti does otherwise than one would expect, where a client can tell.
//!
//! - **Characters beyond ASCII** in a path, and in the fields of a form, are read as ISO-8859-1, unless the content
//!   type says otherwise: [`Utf8`] has it say so.
//! - **500 where another status is meant**: a method or a content type that a path does not take (not 405, not 415), a
//!   number that is none (not 400), a change that another one overtook and a binary variable that
//!   exists (not 409, but [`is_conflict`](crate::Error::is_conflict) all the same), the history of a process instance that still runs and is to
//!   be deleted (not 409), and a member of a group who is no user (not 404).
//! - **No error where one is meant**: deleting the history of a task that there is not, and the identity links in the
//!   history of a process instance that there is not, which are none.
//! - **Errors of the servlet container** in place of Activiti's: for wrong credentials, for unknown paths, and for what
//!   Jetty or Tomcat refuses by itself ([`is_of_container`]). They are HTML, JSON or empty.
//! - **White space at either end of an id** in a path, characters up to U+0020, is cut off: the variable `b ` is read as
//!   `b`, and deleting the variable ` ` deletes all of them. So the client refuses such ids. What has such a name can
//!   be created and listed, but not got.
//! - **A `/` in an id** is taken for two segments of the path, however it is encoded: deleting the user `kermit/info/phone`
//!   deletes an info entry of `kermit`, and deleting the variable `/` deletes all of them. The client refuses such ids,
//!   too. Such a user, group or variable can be created and listed, but not got.
//! - **A line end or U+0000 in an id** leads to no route (404 or 400 of the servlet container), so that the client refuses it.
//! - **A text that is longer than its column** in the database is a 500: ids of users and groups have 64 characters, most
//!   names 255, descriptions 4,000. The client refuses longer ones where it knows the column.
//! - **Offsets and sizes** have 31 bits; a negative one is taken for none, and the client refuses it. The server counts the
//!   rows of a table up to the offset, even beyond the end of the table, so that a huge offset keeps it busy.
//! - **`size` in the answer to a list** is how many rows the page has, not the page size that was asked for.
//! - **The `url` of a timer, suspended or dead letter job** leads to `management/jobs`, where it is not: [`job_url`].
//! - **The `processInstanceUrl` of a historic activity** is made with the id of the activity: [`process_instance_url`].
//! - **Lists with variables** are cut at 20,000 rows, one for each variable of each item, counted from the start of the
//!   list whatever page is asked for: the last item has too few variables, further ones are missing, and nothing tells it.
//!   A stream counts the rows of all its pages, and fails at the page that reaches the limit; a single page fails where
//!   it has 20,000 rows itself. Narrow the list, or list without variables and ask for those of each item.
//! - **`local()`** of a variable that comes with a start or a completion is ignored; the client refuses it.
//! - **Lists in a URL** of more than about 8,000 bytes are refused (414); the client refuses them first, and names `query`.
//! - **Dates**: a filter takes whole seconds only, so the client refuses a fraction, and a variable of type `date` is told in whole seconds, too.
//! - **Historic details of an execution** cannot be asked for together with a process instance (500).
//! - **Historic tasks that a group may claim** are those alone that have no assignee.
//! - **The delete reason of a completed task** is absent; 5.22.0 says `completed`.
//! - **Info entries of a user that were deleted** go on to be listed, by their keys.
//! - **A picture that replaces another one** has its own content type; with 5.22.0, that of the first one.
//! - **Resources of a deployment with folders in their names** are listed, but their bytes cannot be got.
//! - **The category of a process definition** that was set is told by lists; a single one is told with that of its file.
//! - **A planned suspension** of a process definition is told as one that has taken place, and 6.0.0 gives its job no
//!   retries. As long as that job is there, 6.0.0 deletes the deployment not even with `cascade`.
//! - **A job that fails on 6.0.0** becomes a timer job, or a dead letter job after its last try; no call takes it back.
//!   Timer jobs cannot be executed by a call either. On 5.22.0 all of them stay among the jobs, and are executed there.
//! - **Ties of a sort** come in any order, another one for each page: a list that is paged through by a field that several
//!   have the same of may lose some of them and repeat others.
//! - **Tasks of a suspended process instance** refuse with 500 all that would change them, but an update and the
//!   deletion of a comment, an attachment or an event. So does completing a task that is delegated.
//! - **`unassigned(false)`** on a list of tasks acts as `true`.
//! - **Attached files** lose their names and content types; only a type that was given and is a content type comes back.
//! - **A JSON object or array as a variable** becomes a Java object, of which only the bytes can be got again.
//! - **The same identity link added twice** is two links; deleting one deletes both.
//! - **Variables of executions**: one that is not there is told as null, but for a process instance's own execution (404);
//!   without a scope, changing and deleting look among the local ones only; a list of the global ones has the local ones
//!   in it, too. A process instance has none but local ones.
//! - **400, not 404**, for starting a process definition that there is not.

use crate::{
    Error, Result,
    activiti::{HistoricActivityInstance, Job},
    transport::{Context, Request, Response, SharedTransport, Transport},
};
use futures::future::BoxFuture;
use http::{HeaderValue, header::CONTENT_TYPE};
use serde_json::{Map, Value};

/// Has the content type of a request say that it is UTF-8, where Activiti would take it for ISO-8859-1.
///
/// The servlet API knows one encoding of a request, and takes it from the content type: for the fields of a form, and
/// with Spring for the path as well, even that of a request without a body. Seen on 5.22.0 and 6.0.0.
#[derive(Debug)]
#[allow(clippy::exhaustive_structs, reason = "a layer without settings, given by its name")]
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
    if present.contains("charset") || !(is_form || has_encoded_non_ascii(request.uri().path())) {
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

/// Whether the error comes from what Activiti runs in, such as Jetty or Tomcat: for wrong credentials, or because there is
/// no Activiti under the path. Activiti's own errors are JSON of a `message` and mostly an `exception`.
pub fn is_of_container(error: &Error) -> bool {
    let is_refusal = error.status().is_some_and(|status| status.is_client_error() || status.is_server_error());
    let body: Option<Map<String, Value>> = serde_json::from_slice(error.body()).ok();
    let is_own = |body: &Map<String, Value>| {
        body.contains_key("message") && body.keys().all(|key| key == "message" || key == "exception")
    };
    is_refusal && !body.as_ref().is_some_and(is_own)
}

/// Where a job is that was got from one of the lists beside [`jobs`](super::Activiti::jobs), by the list's name in
/// paths: `timer-jobs`, `suspended-jobs` or `deadletter-jobs`. Activiti 6.0.0 says of each that it is under
/// `management/jobs`.
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

/// Where the process instance of a historic activity is. Activiti makes the URL that it tells, in 5.22.0 and in 6.0.0,
/// with the id of the activity.
pub fn process_instance_url(activity: &HistoricActivityInstance) -> Option<String> {
    let wrong = activity.process_instance_url.as_deref()?;
    Some(format!("{}{}", wrong.strip_suffix(&activity.id)?, activity.process_instance_id.as_deref()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::RequestBuilder;
    use http::Method;

    fn content_type(path: &str, present: Option<&str>) -> Option<String> {
        let request = RequestBuilder::new(Method::GET, format!("http://activiti.test{path}"));
        let request = match present {
            Some(present) => request.header(CONTENT_TYPE, HeaderValue::from_str(present).unwrap()),
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
