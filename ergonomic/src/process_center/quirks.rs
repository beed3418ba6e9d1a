//! What process-center does otherwise than one would think, and help with it.
//!
//! - **The last task** of a process instance is completed, and answered with a failure: [`LastTask`] finds it out.
//! - **An unknown task, or the wrong user**, is answered with success and a sentence when a task is completed. Here it is
//!   [refused](crate::Error::is_refused).
//! - **A delegated task** is stuck: resolving it is answered with success and does nothing, and it cannot be completed.
//! - **Suspending and activating** is for process definitions, though the documentation says process instances. Nothing
//!   tells an unknown id.
//! - **What there is not**: by the id of a task, forms, variables and assigning say so ([not
//!   found](crate::Error::is_not_found)), since the engine's exception names what it did not find. All else that there is not is
//!   [refused](crate::Error::is_refused) in the same words as any other failure; lists are empty.
//! - **A process that was deployed twice** loses its start form: getting and submitting it is refused from then on.
//! - **Lists of users and of groups** cannot be added: the service takes neither form of the body.
//! - **Users and groups** that were added stay, where the rest of the same call is refused.
//! - **A variable called `taskId` or `taskEntity`**, by a form as well, is told in place of what a task is told under this name.
//!   Here it is not sent; those of other clients are told all the same.
//! - **A variable that is null** is not set.
//! - **An empty id** does nothing, finds everything, or is kept as that of its system. Here it is not sent.
//! - **Failures** bring up to 64 KB of stack trace. An error here keeps the words alone.

use super::operations;
use crate::{
    Result,
    transport::{Context, SharedTransport, Transport, read_whole},
};
use futures::future::BoxFuture;
use reqwest::{
    Method, Request, Response,
    header::{CONTENT_LENGTH, CONTENT_TYPE},
};

/// Looks whether a task is still there, where the service says that it could not complete it.
///
/// The service completes the task, then looks for the next one, and fails if there is none. That is the end of most
/// process instances. What else it fails for leaves the task as it is. Seen at source commit b086dc9.
#[derive(Debug)]
pub struct LastTask(pub SharedTransport);

/// What became of a task that could not be completed, as far as the service says: an extension of its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    There,
    Gone,
}

impl Transport for LastTask {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        if context.operation.id != operations::COMPLETE_TASK.id {
            return self.0.execute(request, context);
        }
        Box::pin(async move {
            let look = look_at_task(&request);
            let response = self.0.execute(request, context.clone()).await?;
            if !response.status().is_success() {
                return Ok(response);
            }
            let (mut response, body) = read_whole(response).await?;
            if operations::ENVELOPE.failure(&body).is_some()
                && let Some(fate) = self.fate(look, context).await
            {
                response.extensions_mut().insert(fate);
            }
            Ok(response)
        })
    }
}

impl LastTask {
    /// Whether the task is still there; none if that cannot be told.
    async fn fate(&self, look: Request, mut context: Context) -> Option<Fate> {
        context.operation = (&operations::GET_LOCAL_TASK_VARIABLES).into();
        let response = self.0.execute(look, context).await.ok()?;
        if !response.status().is_success() {
            return None;
        }
        let body = response.bytes().await.ok()?;
        match operations::ENVELOPE.failure(&body) {
            Some(error) => error.is_not_found().then_some(Fate::Gone),
            None => operations::ENVELOPE.tells(&body).then_some(Fate::There),
        }
    }
}

/// A request for the local variables of the task that is to be completed: the service says in a failure of this that
/// there is no such task.
fn look_at_task(request: &Request) -> Request {
    let mut url = request.url().clone();
    let task_id = url.query_pairs().find(|(name, _)| name == "taskId").map(|(_, id)| id.into_owned());
    let root = url.path().strip_suffix(&*operations::COMPLETE_TASK.path).unwrap_or_default().to_owned();
    url.set_path(&format!("{root}{}", operations::GET_LOCAL_TASK_VARIABLES.path));
    url.query_pairs_mut().clear().append_pair("taskId", &task_id.unwrap_or_default());
    let mut look = Request::new(Method::GET, url);
    *look.headers_mut() = request.headers().clone();
    for header in [CONTENT_TYPE, CONTENT_LENGTH] {
        look.headers_mut().remove(header);
    }
    look
}
