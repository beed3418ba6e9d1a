//! Tasks, and who has to do them.

use super::{GroupId, TaskCompletion, UserId, VariableMap, builder, ids::Ids, operations, quirks::Fate};
use crate::{
    Error, Operation, OperationRef, Result,
    transport::{Connection, Request, Response},
};
use bpm_rest_generated::process_center::Client;
use bpm_rest_runtime::{awaitable, envelope::decode_whole};
use serde::Deserialize;
use serde_json::Value;

/// Tasks, and who has to do them.
///
/// An empty id is a request error.
#[derive(Clone, Debug)]
pub struct Tasks {
    client: Client,
}

impl Tasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets a task with its variables; [not found](Error::is_not_found) if there is no such task, or if it is completed.
    ///
    /// `GET /taskCtr/getTaskById`. process-center RESTful API 1.0, gettaskbyidusingget.
    ///
    /// Answers with [`Task`](crate::process_center::Task).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 500: Something went wrong before the service itself was reached.
    pub fn get(&self, task_id: impl Into<String>) -> builder::GetTask {
        self.client.get_task().task_id(task_id.into())
    }

    /// Lists the tasks of a process instance, in no order. The list is empty if the process instance is unknown or has ended.
    ///
    /// `GET /taskCtr/currentTask`. process-center RESTful API 1.0, currenttaskusingget.
    ///
    /// Answers with a list of [`Task`](crate::process_center::Task).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 500: Something went wrong before the service itself was reached.
    pub fn list_current(&self, process_instance_id: impl Into<String>) -> builder::ListCurrentTasks {
        self.client.list_current_tasks().process_id(process_instance_id.into())
    }

    /// Lists the tasks of a process instance as [`current`](Self::list_current) does, without suspended ones.
    ///
    /// `GET /taskCtr/listRunTask`. process-center RESTful API 1.0, listruntaskusingget.
    ///
    /// Answers with a list of [`Task`](crate::process_center::Task).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 500: Something went wrong before the service itself was reached.
    pub fn list_active(&self, process_instance_id: impl Into<String>) -> builder::ListActiveTasks {
        self.client.list_active_tasks().process_id(process_instance_id.into())
    }

    /// Lists the tasks that are assigned to a user, the newest first, without suspended ones. Tasks that the user is only a
    /// candidate for are not in the list.
    ///
    /// Tasks that were created in the same second have no order on databases that keep whole seconds, such as MariaDB.
    ///
    /// `GET /taskCtr/listTaskByUserId`. process-center RESTful API 1.0, listtaskusingget_1.
    ///
    /// Answers with a list of [`Task`](crate::process_center::Task).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 500: Something went wrong before the service itself was reached.
    pub fn list_of_user(&self, user: impl Into<UserId>) -> builder::ListTasksOfUser {
        let user = user.into();
        self.client.list_tasks_of_user().system_id(user.system_id).user_id(user.id)
    }

    /// Lists the tasks of a user as [`list_of_user`](Self::list_of_user) does, those of one process.
    ///
    /// `GET /taskCtr/listTaskByProcessKey`. process-center RESTful API 1.0, listtaskusingget.
    ///
    /// Answers with a list of [`Task`](crate::process_center::Task).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 500: Something went wrong before the service itself was reached.
    pub fn list_of_user_by_key(
        &self,
        user: impl Into<UserId>,
        process_key: impl Into<String>,
    ) -> builder::ListTasksOfUserByKey {
        let user = user.into();
        let call = self.client.list_tasks_of_user_by_key().system_id(user.system_id).user_id(user.id);
        call.process_key(process_key.into())
    }

    /// Completes a task as the user whom it is assigned to, or who owns it.
    ///
    /// [Not found](Error::is_not_found) if there is no such task; [refused](Error::is_refused) if it is another user's task,
    /// or if it is delegated. The service also answers with a failure after it completed a task that no other task follows; see
    /// [`Completed::Gone`].
    ///
    /// ```no_run
    /// use bpm_rest::{ProcessCenter, process_center::{Completed, VariableMap}};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> bpm_rest::Result<()> {
    /// # let center = ProcessCenter::builder("http://127.0.0.1:8092").build()?;
    /// let approval = VariableMap::new().with("批准", true);
    /// match center.tasks().complete("25", ("oa", "李四")).variables(approval).await? {
    ///     Completed::Next(task_id) => println!("the next task is {task_id}"),
    ///     Completed::Several => println!("several tasks follow"),
    ///     Completed::Gone => match center.tasks().list_current("12").await?.as_slice() {
    ///         [] => println!("process instance 12 has no task left"),
    ///         tasks => println!("process instance 12 has {} tasks: somebody else completed task 25", tasks.len()),
    ///     },
    ///     other => println!("task 25 is completed: {other:?}"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /taskCtr/complete`. process-center RESTful API 1.0, completetaskusingpost.
    ///
    /// Answers with [`Completed`].
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn complete(&self, task_id: impl Into<String>, user: impl Into<UserId>) -> Completion {
        let user = user.into();
        let call = self.client.complete_task().task_id(task_id.into());
        let call = call.system_id(user.system_id).user_id(user.id);
        Completion { call, connection: self.client.connection().clone(), given: Given::default() }
    }

    /// Assigns a task to a user, whoever it was assigned to before. The service does not check whether it knows the user.
    ///
    /// [Not found](Error::is_not_found) if there is no such task.
    ///
    /// `POST /taskCtr/setAssigner`. process-center RESTful API 1.0, setassignerusingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn assign(&self, task_id: impl Into<String>, user: impl Into<UserId>) -> builder::SetTaskAssignee {
        let user = user.into();
        let call = self.client.set_task_assignee().task_id(task_id.into());
        call.system_id(user.system_id).user_id(user.id)
    }

    /// Delegates a task to one of its candidates, or to its assignee or owner; any other user is
    /// [refused](Error::is_refused). [Not found](Error::is_not_found) if there is no such task.
    ///
    /// On known servers the task is stuck from then on: nobody can [resolve](Self::resolve) or complete it.
    /// [`assign`](Self::assign) gives a task to another user without this effect.
    ///
    /// `POST /taskCtr/delegateTask`. process-center RESTful API 1.0, delegatetaskusingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn delegate(&self, task_id: impl Into<String>, user: impl Into<UserId>) -> builder::DelegateTask {
        let user = user.into();
        let call = self.client.delegate_task().task_id(task_id.into());
        call.system_id(user.system_id).user_id(user.id)
    }

    /// Hands a delegated task back to its owner; [refused](Error::is_refused) if it is not delegated,
    /// [not found](Error::is_not_found) if there is no such task.
    ///
    /// Known servers answer with success and do nothing: the task stays as it is, and nobody can complete it.
    ///
    /// `POST /taskCtr/resolveTask`. process-center RESTful API 1.0, resolvetaskusingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn resolve(&self, task_id: impl Into<String>) -> Resolution {
        let call = self.client.resolve_task().task_id(task_id.into());
        Resolution { call, connection: self.client.connection().clone(), given: Given::default() }
    }

    /// Lists the candidates, the assignee and the owner of a task; [not found](Error::is_not_found) if there is no such task.
    ///
    /// `GET /taskCtr/getIdentityLinksForTask`. process-center RESTful API 1.0, getidentitylinksfortaskusingget.
    ///
    /// Answers with a list of [`IdentityLink`](crate::process_center::IdentityLink).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    pub fn identity_links(&self, task_id: impl Into<String>) -> builder::ListTaskIdentityLinks {
        self.client.list_task_identity_links().task_id(task_id.into())
    }

    /// Makes a user a candidate for a task; [not found](Error::is_not_found) if there is no such task.
    ///
    /// A user who is a candidate already is in the list twice then.
    ///
    /// `POST /taskCtr/addCandidateUser`. process-center RESTful API 1.0, addcandidateuserusingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn add_candidate_user(&self, task_id: impl Into<String>, user: impl Into<UserId>) -> builder::AddCandidateUser {
        let user = user.into();
        let call = self.client.add_candidate_user().task_id(task_id.into());
        call.system_id(user.system_id).user_id(user.id)
    }

    /// Makes users candidates for a task; [not found](Error::is_not_found) if there is no such task.
    ///
    /// A single id with a comma in it is a request error, since the service would take it for several.
    ///
    /// `POST /taskCtr/addCandidateUsers`. process-center RESTful API 1.0, addcandidateuserusingpost_1.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn add_candidate_users(
        &self,
        task_id: impl Into<String>,
        system_id: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::AddCandidateUsers {
        let call = self.client.add_candidate_users().task_id(task_id.into());
        call.system_id(system_id.into()).user_ids(Ids::of(user_ids))
    }

    /// Makes the users of a group candidates for a task; [not found](Error::is_not_found) if there is no such task.
    ///
    /// `POST /taskCtr/addCandidateGroup`. process-center RESTful API 1.0, addcandidategroupusingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn add_candidate_group(
        &self,
        task_id: impl Into<String>,
        group: impl Into<GroupId>,
    ) -> builder::AddCandidateGroup {
        let group = group.into();
        let call = self.client.add_candidate_group().task_id(task_id.into());
        call.system_id(group.system_id).group_id(group.id)
    }

    /// Makes the users of groups candidates for a task; [not found](Error::is_not_found) if there is no such task.
    ///
    /// A single id with a comma in it is a request error, since the service would take it for several.
    ///
    /// `POST /taskCtr/addCandidateGroups`. process-center RESTful API 1.0, addcandidategroupusingpost_1.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn add_candidate_groups(
        &self,
        task_id: impl Into<String>,
        system_id: impl Into<String>,
        group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::AddCandidateGroups {
        let call = self.client.add_candidate_groups().task_id(task_id.into());
        call.system_id(system_id.into()).group_ids(Ids::of(group_ids))
    }
}

/// What the service answered to completing a task.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Completed {
    /// The process instance has one task now, with this id.
    Next(String),
    /// The process instance has several tasks now: [`Tasks::list_current`] lists them.
    Several,
    /// The task is gone, although the service answered that it could not complete the task.
    ///
    /// The service answers so after it completed a task that no other task of the same process instance follows. The process
    /// instance has ended then, or it goes on without a task: in the process that called it, at a timer, at a message. The
    /// service answers so, too, if another client completed the task at the same moment; the variables of this call are lost
    /// then. Its answers do not tell these cases apart.
    ///
    /// Look at the process instance next: [`Tasks::list_current`] lists the tasks that it has now, and
    /// [`ProcessInstances::get`](super::ProcessInstances::get) is [not found](Error::is_not_found) once it has ended. If it has another task,
    /// somebody else completed this one.
    ///
    /// [`SecondLook`](super::quirks::SecondLook) finds out that the task is gone. Without that layer, such a call is an error
    /// that says what to look at.
    Gone,
}

/// The variables that a call sends along.
#[derive(Clone, Debug, Default)]
struct Given {
    variables: Option<VariableMap>,
    transient: Option<VariableMap>,
}

impl TryFrom<Given> for TaskCompletion {
    type Error = String;

    fn try_from(given: Given) -> Result<Self, String> {
        let mut body = Self::new();
        if let Some(variables) = given.variables {
            body = body.variables(serde_json::Map::try_from(variables)?);
        }
        if let Some(transient) = given.transient {
            body = body.transient_variables(serde_json::Map::try_from(transient)?);
        }
        Ok(body)
    }
}

/// The call that completes a task.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Completion {
    call: builder::CompleteTask,
    connection: Connection,
    given: Given,
}

impl Completion {
    /// VariableMap that go on with the process, beside those that are there; of two of one name the later one counts.
    pub fn variables(mut self, variables: impl Into<VariableMap>) -> Self {
        self.given.variables.get_or_insert_default().add(variables.into());
        self
    }

    /// A variable that goes on with the process.
    pub fn variable(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.variables(VariableMap::new().with(name, value))
    }

    /// Replaces all variables that go on with the process.
    pub fn replace_variables(mut self, variables: impl Into<VariableMap>) -> Self {
        self.given.variables = Some(variables.into());
        self
    }

    /// VariableMap that are gone at the next task, beside those that are there.
    pub fn transient_variables(mut self, variables: impl Into<VariableMap>) -> Self {
        self.given.transient.get_or_insert_default().add(variables.into());
        self
    }

    /// A variable that is gone at the next task.
    pub fn transient_variable(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.transient_variables(VariableMap::new().with(name, value))
    }

    /// Replaces all variables that are gone at the next task.
    pub fn replace_transient_variables(mut self, variables: impl Into<VariableMap>) -> Self {
        self.given.transient = Some(variables.into());
        self
    }
}

impl Operation for Completion {
    type Output = Completed;

    fn info(&self) -> OperationRef {
        (&operations::COMPLETE_TASK).into()
    }

    fn connection(&self) -> &Connection {
        &self.connection
    }

    fn into_request(self) -> Result<Request> {
        self.call.body(self.given).into_request()
    }

    async fn decode(response: Response) -> Result<Completed> {
        let (status, fate) = (response.status(), response.extensions().get().copied());
        match decode_whole::<Told>(response, &operations::ENVELOPE).await {
            Ok(told) => told.outcome().map_err(|error| error.with_status(status)),
            Err(error) if error.code().is_some() => match fate {
                Some(Fate::Gone) => Ok(Completed::Gone),
                Some(Fate::There) => Err(error),
                None => Err(error.noting(UNCLEAR).as_possibly_done()),
            },
            Err(error) if operations::ENVELOPE.tells(error.body()) => Err(error.noting(UNCLEAR).as_possibly_done()),
            Err(error) => Err(error),
        }
    }

    fn explained(error: Error) -> Error {
        operations::ENVELOPE.explained(error)
    }
}

awaitable!(Completion => Completed);

const UNCLEAR: &str = "the task may be completed all the same: look whether it is still there";

/// The sentence of a success that says that there is no such task.
const NO_TASK: &str = "任务不存在";

/// The other sentences of a success that say that the task was not completed. The source has them in place of the id of the
/// next task; a running service answers with them in `rtnMsg`.
const REFUSALS: [&str; 2] = ["流程处理人错误", "流程已结束"];

/// The envelope of a success.
#[derive(Deserialize)]
struct Told {
    #[serde(default, rename = "rtnMsg")]
    words: Value,
    #[serde(default)]
    data: Option<String>,
}

impl Told {
    fn outcome(self) -> Result<Completed> {
        let words = self.words.as_str().unwrap_or_default();
        match self.data {
            Some(next) if is_id(&next) => Ok(Completed::Next(next)),
            Some(next) if !next.is_empty() => Err(refusal(&next)),
            Some(_) if !is_refusal(words) => Ok(Completed::Several),
            _ if is_refusal(words) => Err(refusal(words)),
            _ => Err(Error::refused(None, words).noting(UNCLEAR).as_possibly_done()),
        }
    }
}

fn bare(sentence: &str) -> &str {
    sentence.trim_end_matches(['！', '!'])
}

fn is_refusal(words: &str) -> bool {
    bare(words) == NO_TASK || REFUSALS.contains(&bare(words))
}

fn refusal(words: &str) -> Error {
    let error = Error::refused(None, words);
    if bare(words) == NO_TASK { error.as_missing() } else { error }
}

/// Whether it is an id rather than a sentence.
fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// The call that hands back a delegated task.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Resolution {
    call: builder::ResolveTask,
    connection: Connection,
    given: Given,
}

impl Resolution {
    /// VariableMap that go on with the process, beside those that are there; of two of one name the later one counts.
    pub fn variables(mut self, variables: impl Into<VariableMap>) -> Self {
        self.given.variables.get_or_insert_default().add(variables.into());
        self
    }

    /// A variable that goes on with the process.
    pub fn variable(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.variables(VariableMap::new().with(name, value))
    }

    /// Replaces all variables that go on with the process.
    pub fn replace_variables(mut self, variables: impl Into<VariableMap>) -> Self {
        self.given.variables = Some(variables.into());
        self
    }

    /// VariableMap that are gone at the next task, beside those that are there.
    pub fn transient_variables(mut self, variables: impl Into<VariableMap>) -> Self {
        self.given.transient.get_or_insert_default().add(variables.into());
        self
    }

    /// A variable that is gone at the next task.
    pub fn transient_variable(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.transient_variables(VariableMap::new().with(name, value))
    }

    /// Replaces all variables that are gone at the next task.
    pub fn replace_transient_variables(mut self, variables: impl Into<VariableMap>) -> Self {
        self.given.transient = Some(variables.into());
        self
    }
}

impl Operation for Resolution {
    type Output = ();

    fn info(&self) -> OperationRef {
        (&operations::RESOLVE_TASK).into()
    }

    fn connection(&self) -> &Connection {
        &self.connection
    }

    fn into_request(self) -> Result<Request> {
        self.call.body(self.given).into_request()
    }

    async fn decode(response: Response) -> Result<()> {
        <builder::ResolveTask as Operation>::decode(response).await
    }

    fn explained(error: Error) -> Error {
        operations::ENVELOPE.explained(error)
    }
}

awaitable!(Resolution => ());
