//! Where process-center does otherwise than a client expects, and the layer that makes up for some of it.
//!
//! - **The last task** of a process instance is completed, and answered with a failure. [`SecondLook`] finds this out.
//! - **A failure without a reason**: completing, delegating and resolving a task, adding candidates and starting a process
//!   instance fail in the same words whatever went wrong. [`SecondLook`] asks whether the task or the process is there; if not,
//!   the error is [not found](crate::Error::is_not_found).
//! - **An empty answer**: suspending and activating a process definition, and a diagram, are answered with nothing even while the
//!   database is down. [`SecondLook`] asks again, and such a call is an error.
//! - **An unknown task, or the wrong user**, is answered with success and a sentence when a task is completed. Here this is
//!   [refused](crate::Error::is_refused).
//! - **A delegated task** is stuck: resolving it is answered with success and does nothing, and it cannot be completed.
//! - **Suspending and activating** is for process definitions, although the documentation says process instances. Suspending a
//!   suspended definition changes nothing. The id of a process instance does nothing, and the service does not say so.
//! - **A process that was deployed twice** loses its start form: getting and submitting it is refused from then on.
//! - **Lists of users and of groups** cannot be added: the service takes neither form of the body.
//! - **Users and groups** that were added stay, even if the rest of the same call is refused.
//! - **Members called `$ref` and `@type`**, at any depth of a variable's JSON: the service's JSON library reads them as
//!   references and as Java classes. It keeps the variable, and then fails to answer with any task that has it; as the name of a
//!   variable, `$ref` makes all variables of the call vanish. Here they are not sent.
//! - **Null** is dropped: a variable that is null, and each member of an object that is null. Here neither is sent. Items of
//!   arrays may be null.
//! - **A variable called `taskId` or `taskEntity`**, by a form as well, stands in answers in place of the task's own id or
//!   entity. Here it is not sent; those of other clients are received.
//! - **An empty id** does nothing, finds everything, or is kept as the id of its system. Here it is not sent.
//! - **Lists have no order**, but for the tasks of a user, which come newest first. On MariaDB times have whole seconds.
//! - **Failures** bring up to 64 KB of stack trace. An error keeps the words alone.

use super::operations;
use crate::{
    Error, OperationInfo, Result,
    transport::{Body, Context, Request, RequestBuilder, Response, SharedTransport, Transport, read_whole},
};
use bytes::Bytes;
use futures::future::BoxFuture;
use http::{
    Method,
    header::{CONTENT_LENGTH, CONTENT_TYPE},
};
use serde_json::Value;

/// Asks the service a second question where its answer does not tell what happened.
///
/// | the service answers | the second question | what becomes of it |
/// |---|---|---|
/// | completing a task failed | its local variables | [`Completed::Gone`](super::Completed::Gone) if there is no such task any more |
/// | delegating, resolving, adding candidates failed, without a reason | the same | not found if there is no such task |
/// | starting a process instance failed, without a reason | the start form | not found if there is no such process |
/// | no diagram: nothing at all | the history | not found if there is no such process instance; else refused |
/// | suspending, activating: nothing at all, as always | the start form | not found if there is no such process; refused if the service fails |
///
/// The second question is sent after a failure only, but for suspending and activating, where it follows each call. It goes the
/// way of the first one, within the same limits. Seen at source commit b086dc9.
#[derive(Debug)]
#[allow(clippy::exhaustive_structs, reason = "a layer without settings, given by its name")]
pub struct SecondLook(pub SharedTransport);

/// What became of a task that could not be completed, as far as the service says: an extension of its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    There,
    Gone,
}

const NO_DIAGRAM: &str =
    "the process instance is there: its definition has no diagram, or the service could not draw it";

const UNTOLD: &str = "the service answers with nothing whatever came of the call, and fails when it is asked again: the call \
                      may have taken effect all the same";

/// The first question that calls for a second one.
#[derive(Clone, Copy)]
enum Doubt {
    Completed,
    OfTask,
    OfStart,
    OfDiagram,
    OfDefinition,
}

impl Doubt {
    fn about(operation: &OperationInfo) -> Option<Self> {
        let same = |other: &OperationInfo| operation.id == other.id;
        let of_task = [
            &operations::RESOLVE_TASK,
            &operations::DELEGATE_TASK,
            &operations::ADD_CANDIDATE_USER,
            &operations::ADD_CANDIDATE_USERS,
            &operations::ADD_CANDIDATE_GROUP,
            &operations::ADD_CANDIDATE_GROUPS,
        ];
        if same(&operations::COMPLETE_TASK) {
            Some(Self::Completed)
        } else if of_task.into_iter().any(same) {
            Some(Self::OfTask)
        } else if same(&operations::START_PROCESS_INSTANCE) || same(&operations::START_BUSINESS_PROCESS) {
            Some(Self::OfStart)
        } else if same(&operations::GET_PROCESS_INSTANCE_DIAGRAM) {
            Some(Self::OfDiagram)
        } else if same(&operations::SUSPEND_PROCESS_DEFINITION) || same(&operations::ACTIVATE_PROCESS_DEFINITION) {
            Some(Self::OfDefinition)
        } else {
            None
        }
    }
}

impl Transport for SecondLook {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        let Some(doubt) = Doubt::about(&context.operation) else { return self.0.execute(request, context) };
        let first = head_of(&request);
        Box::pin(async move {
            let response = self.0.execute(request, context.clone()).await?;
            if !response.status().is_success() {
                return Ok(response);
            }
            let look = Look { through: &self.0, first: &first, context };
            match doubt {
                Doubt::OfDiagram if response.body().length() == Some(0) => Err(look.at_diagram().await),
                Doubt::OfDiagram => Ok(response),
                _ => look.after(doubt, response).await,
            }
        })
    }
}

/// A second question: by the first one, and on the same way.
struct Look<'a> {
    through: &'a SharedTransport,
    first: &'a Request,
    context: Context,
}

impl Look<'_> {
    async fn after(&self, doubt: Doubt, response: Response) -> Result<Response> {
        let status = response.status();
        let (mut response, body) = read_whole(response).await?;
        if let Doubt::OfDefinition = doubt {
            if body.is_empty() {
                self.at_definition().await.map_err(|error| error.with_status(status))?;
            }
            return Ok(response);
        }
        let Some(failure) = operations::ENVELOPE.failure(&body) else { return Ok(response) };
        let is_there = match doubt {
            Doubt::OfStart => self.is_there(&operations::GET_START_FORM, "processKey", &self.id("processKey")).await,
            _ => self.is_there(&operations::GET_LOCAL_TASK_VARIABLES, "taskId", &self.id("taskId")).await,
        };
        match (doubt, is_there) {
            (Doubt::Completed, Some(is_there)) => {
                response.extensions_mut().insert(if is_there { Fate::There } else { Fate::Gone });
                Ok(response)
            }
            (Doubt::OfTask | Doubt::OfStart, Some(false)) => Err(failure.as_missing().with_status(status)),
            _ => Ok(response),
        }
    }

    /// Why there is no diagram.
    async fn at_diagram(&self) -> Error {
        let history = self.ask(&operations::LIST_HISTORIC_ACTIVITIES, "processId", &self.id("processId")).await;
        let activities = history.as_deref().and_then(|body| serde_json::from_slice::<Value>(body).ok());
        match (history, activities) {
            (Some(body), Some(told)) if operations::ENVELOPE.tells(&body) => match told["data"].as_array() {
                Some(activities) if activities.is_empty() => Error::refused(None, "").as_missing(),
                _ => Error::refused(None, "").noting(NO_DIAGRAM),
            },
            (body, _) => failed(body.as_deref()),
        }
    }

    /// Whether the process of a definition is there; if that cannot be known, whether the service works at all.
    async fn at_definition(&self) -> Result<()> {
        let id = self.id("processId");
        // The id of a definition with a long key has no key in it.
        let key = id.rsplitn(3, ':').nth(2);
        if let Some(key) = key {
            match self.is_there(&operations::GET_START_FORM, "processKey", key).await {
                Some(true) => return Ok(()),
                Some(false) => return Err(Error::refused(None, "").as_missing()),
                None => {}
            }
        }
        let body = self.ask(&operations::LIST_PROCESS_INSTANCES_BY_KEY, "processKey", key.unwrap_or(&id)).await;
        match body {
            Some(body) if operations::ENVELOPE.tells(&body) => Ok(()),
            body => Err(failed(body.as_deref())),
        }
    }

    /// Whether something is there; none if that cannot be known.
    async fn is_there(&self, operation: &'static OperationInfo, name: &str, id: &str) -> Option<bool> {
        let body = self.ask(operation, name, id).await?;
        match operations::ENVELOPE.failure(&body) {
            Some(error) => error.is_not_found().then_some(false),
            None => operations::ENVELOPE.tells(&body).then_some(true),
        }
    }

    /// The answer to a question with one parameter; none if there is no proper one.
    async fn ask(&self, operation: &'static OperationInfo, name: &str, id: &str) -> Option<Bytes> {
        let mut request = head_of(self.first);
        let first = self.first.uri();
        let root = first.path().strip_suffix(&*self.context.operation.path).unwrap_or_default();
        let origin = format!("{}://{}", first.scheme()?, first.authority()?);
        let question =
            RequestBuilder::new(Method::GET, format!("{origin}{root}{}", operation.path)).pairs([(name, id)]);
        *request.uri_mut() = question.build().ok()?.uri().clone();
        let mut context = self.context.clone();
        context.operation = operation.into();
        let response = self.through.execute(request, context).await.ok()?;
        if response.status().is_success() { response.into_body().bytes().await.ok() } else { None }
    }

    /// A parameter of the first question.
    fn id(&self, name: &str) -> String {
        let mut query = form_urlencoded::parse(self.first.uri().query().unwrap_or_default().as_bytes());
        query.find(|(other, _)| other == name).map(|(_, id)| id.into_owned()).unwrap_or_default()
    }
}

/// What there is to say of a service that answered with nothing, and then failed.
fn failed(body: Option<&[u8]>) -> Error {
    let told = body.and_then(|body| operations::ENVELOPE.failure(body));
    told.unwrap_or_else(|| Error::refused(None, "")).noting(UNTOLD)
}

/// A GET with the URL and headers of a request.
fn head_of(request: &Request) -> Request {
    let mut head = Request::new(Body::empty());
    request.uri().clone_into(head.uri_mut());
    request.headers().clone_into(head.headers_mut());
    for header in [CONTENT_TYPE, CONTENT_LENGTH] {
        head.headers_mut().remove(header);
    }
    head
}
