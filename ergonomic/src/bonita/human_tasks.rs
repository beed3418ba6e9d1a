//! Open tasks of people.

use super::{
    TaskAssignment, builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Open tasks of people.
///
/// ```
/// # use bpm_rest::{Bonita, bonita::Session, testing::bonita::Server};
/// use bpm_rest::{List as _, bonita::{HumanTaskFilter, Search}};
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
/// let search = Search::new().filter(HumanTaskFilter::case_id(case));
/// let task = bonita.human_tasks().search(search).until_found().await?;
/// let me = bonita.sessions().get().await?.user_id;
/// bonita.human_tasks().assign(task.id, me).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct HumanTasks {
    client: Client,
}

impl HumanTasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for open human tasks; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. A page holds 10
    /// unless the search says otherwise.
    ///
    /// `GET /API/bpm/humanTask`. Bonita 7.14.0 and 8.0.0, humanTask.
    ///
    /// Answers with a list of [`HumanTask`](crate::bonita::HumanTask).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchHumanTasks>) -> SearchCall<builder::SearchHumanTasks> {
        search.call(self.client.search_human_tasks())
    }

    /// Gets one open human task.
    ///
    /// 404 if there is none. It gets a flow node of any kind.
    ///
    /// `GET /API/bpm/humanTask/{taskId}`. Bonita 7.14.0 and 8.0.0, humanTask.
    ///
    /// Answers with [`HumanTask`](crate::bonita::HumanTask).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, task_id: i64) -> builder::GetHumanTask {
        self.client.get_human_task().task_id(task_id)
    }

    /// Assigns a human task to a user.
    ///
    /// 403 with a body if it is assigned to somebody else: release it first.
    ///
    /// `PUT /API/bpm/humanTask/{taskId}`. Bonita 7.14.0 and 8.0.0, humanTask.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn assign(&self, task_id: i64, assigned_id: i64) -> builder::AssignHumanTask {
        self.client.assign_human_task().task_id(task_id).body(TaskAssignment::new(assigned_id))
    }

    /// Releases a human task, so that it is assigned to nobody.
    ///
    /// `PUT /API/bpm/humanTask/{taskId}`. Bonita 7.14.0 and 8.0.0, humanTask.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn release(&self, task_id: i64) -> builder::ReleaseHumanTask {
        self.client.release_human_task().task_id(task_id)
    }

    /// Changes the priority of a human task, or when it is due.
    ///
    /// A date that is not written as it should be clears the date, and the answer is 200.
    ///
    /// `PUT /API/bpm/humanTask/{taskId}`. Bonita 7.14.0 and 8.0.0, humanTask.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn update(&self, task_id: i64) -> builder::UpdateHumanTask {
        self.client.update_human_task().task_id(task_id)
    }

    /// Skips a human task.
    ///
    /// The case goes on behind it.
    ///
    /// `PUT /API/bpm/humanTask/{taskId}`. Bonita 7.14.0 and 8.0.0, humanTask.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn skip(&self, task_id: i64) -> builder::SkipHumanTask {
        self.client.skip_human_task().task_id(task_id)
    }

    /// Completes a human task without a contract.
    ///
    /// A human task has to be assigned. Any other step is forced to its end.
    ///
    /// `PUT /API/bpm/humanTask/{taskId}`. Bonita 7.14.0 and 8.0.0, humanTask.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn complete(&self, task_id: i64) -> builder::CompleteHumanTask {
        self.client.complete_human_task().task_id(task_id)
    }
}
