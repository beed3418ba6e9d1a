//! Open tasks of people that a process asks for.

use super::{
    TaskAssignment, builder,
    contract::inputs,
    search::{Search, SearchCall},
};
use crate::typed::Typed;
use bpm_rest_generated::bonita::Client;
use serde::{Serialize, de::DeserializeOwned};

/// Open tasks of people that a process asks for.
///
/// ```
/// # use bpm_rest::{Bonita, bonita::Session, testing::bonita::Server};
/// use bpm_rest::{List as _, bonita::{Search, UserTaskFilter}};
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// # let session = Session::login(server.user(), server.password());
/// # let bonita = Bonita::builder(server.base_url()).session(session).build()?;
/// # use bpm_rest::testing::bonita::{InputType, PlayedProcess};
/// # let order = PlayedProcess::new("Order", "1.0").task("review", [("approved", InputType::Boolean)]);
/// # let order = bpm_rest::Upload::bytes("order.bar", order.archive()?);
/// # let process = bonita.processes().deploy(order).await?.process.id;
/// # let case = bonita.processes().start(process, ()).await?.case_id;
/// let search = Search::new().filter(UserTaskFilter::case_id(case));
/// let task = bonita.user_tasks().search(search).until_found().await?;
/// bonita.user_tasks().execute(task.id, serde_json::json!({"approved": true})).assign(true).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct UserTasks {
    client: Client,
}

impl UserTasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for open user tasks; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. A page holds 10
    /// unless the search says otherwise.
    ///
    /// `GET /API/bpm/userTask`. Bonita 7.14.0 and 8.0.0, userTask.
    ///
    /// Answers with a list of [`HumanTask`](crate::bonita::HumanTask).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchUserTasks>) -> SearchCall<builder::SearchUserTasks> {
        search.call(self.client.search_user_tasks())
    }

    /// Gets one open user task.
    ///
    /// 404 if there is none. It gets a flow node of any kind.
    ///
    /// `GET /API/bpm/userTask/{taskId}`. Bonita 7.14.0 and 8.0.0, userTask.
    ///
    /// Answers with [`HumanTask`](crate::bonita::HumanTask).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, task_id: i64) -> builder::GetUserTask {
        self.client.get_user_task().task_id(task_id)
    }

    /// Assigns a user task to a user.
    ///
    /// 403 with a body if it is assigned to somebody else: release it first.
    ///
    /// `PUT /API/bpm/userTask/{taskId}`. Bonita 7.14.0 and 8.0.0, userTask.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn assign(&self, task_id: i64, assigned_id: i64) -> builder::AssignUserTask {
        self.client.assign_user_task().task_id(task_id).body(TaskAssignment::new(assigned_id))
    }

    /// Releases a user task, so that it is assigned to nobody.
    ///
    /// `PUT /API/bpm/userTask/{taskId}`. Bonita 7.14.0 and 8.0.0, userTask.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn release(&self, task_id: i64) -> builder::ReleaseUserTask {
        self.client.release_user_task().task_id(task_id)
    }

    /// Changes the priority of a user task, or when it is due.
    ///
    /// A date that is not written as it should be clears the date, and the answer is 200.
    ///
    /// `PUT /API/bpm/userTask/{taskId}`. Bonita 7.14.0 and 8.0.0, userTask.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn update(&self, task_id: i64) -> builder::UpdateUserTask {
        self.client.update_user_task().task_id(task_id)
    }

    /// Skips a user task.
    ///
    /// The case goes on behind it.
    ///
    /// `PUT /API/bpm/userTask/{taskId}`. Bonita 7.14.0 and 8.0.0, userTask.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn skip(&self, task_id: i64) -> builder::SkipUserTask {
        self.client.skip_user_task().task_id(task_id)
    }

    /// Completes a user task without a contract.
    ///
    /// A human task has to be assigned. Any other step is forced to its end.
    ///
    /// `PUT /API/bpm/userTask/{taskId}`. Bonita 7.14.0 and 8.0.0, userTask.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn complete(&self, task_id: i64) -> builder::CompleteUserTask {
        self.client.complete_user_task().task_id(task_id)
    }

    /// Gets what a process tells of the data of a task.
    ///
    /// It is read as a type of yours, such as a struct, or as a `serde_json::Value`. The names are those that the process
    /// gives. A value is any JSON of a variable, a [`DocumentReference`](crate::bonita::DocumentReference), a
    /// [`BusinessDataReference`](crate::bonita::BusinessDataReference), or a list of such. A date is
    /// [`Milliseconds`](crate::time::Milliseconds).
    ///
    /// `GET /API/bpm/userTask/{taskId}/context`. Bonita 7.14.0 and 8.0.0, context.
    ///
    /// Answers with a map of names to [`Value`](serde_json::Value).
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn context<T: DeserializeOwned + Send + 'static>(&self, task_id: i64) -> Typed<builder::GetUserTaskContext, T> {
        Typed::new(self.client.get_user_task_context().task_id(task_id))
    }

    /// Gets what a task wants to be executed.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/userTask/{taskId}/contract`. Bonita 7.14.0 and 8.0.0, contract.
    ///
    /// Answers with [`Contract`](crate::bonita::Contract).
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn contract(&self, task_id: i64) -> builder::GetUserTaskContract {
        self.client.get_user_task_contract().task_id(task_id)
    }

    /// Executes a task.
    ///
    /// The inputs are an object whose members are the inputs of the contract by their names: a struct of yours, a map, or
    /// `serde_json::json!({…})`. `()` stands for no inputs. The server ignores inputs that the contract does not have; one
    /// that is missing is 400, even if null would do. An input of the type FILE is a [`FileInput`](crate::bonita::FileInput).
    ///
    /// The task has to be assigned to the user; `.assign(true)` has the server assign it first. `.user(id)` executes it for
    /// that user.
    ///
    /// `POST /API/bpm/userTask/{taskId}/execution`. Bonita 7.14.0 and 8.0.0, execution.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: Inputs of the contract are missing or wrong; `explanations` lists what is. Or the body is no JSON.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is no such task, as after its execution, or a file of the contract is not there.
    /// - 500: The task is not assigned to the user, or the body is no object.
    pub fn execute(&self, task_id: i64, contract: impl Serialize) -> builder::ExecuteUserTask {
        self.client.execute_user_task().task_id(task_id).body(inputs(contract))
    }
}
