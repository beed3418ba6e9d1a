//! Open tasks and completed ones.

use super::{TaskCompletion, builder};
use bpm_rest_generated::activity_task::Client;
use serde_json::{Map, Value};

/// Open tasks and completed ones.
#[derive(Clone, Debug)]
pub struct Tasks {
    client: Client,
}

impl Tasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for open tasks. Awaiting the call gives one page of them; [`items`](crate::List::items) makes a stream of it.
    ///
    /// The document does not say which conditions the service knows: they are sent as they are, and
    /// [`Map::new`](serde_json::Map::new) has none. It does not say whether the service pages either: if not, all tasks come in
    /// one page.
    ///
    /// ```no_run
    /// # use bpm_rest::{ActivityTask, List as _};
    /// # use futures::TryStreamExt as _;
    /// # async fn search(service: ActivityTask) -> anyhow::Result<()> {
    /// let mut tasks = service.tasks().search([("assignee", "张三")]).page_size(50).items();
    /// while let Some(task) = tasks.try_next().await? {
    ///     println!("{}", task.name.unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /todo-task`. API document, 获取待办任务.
    ///
    /// Answers with [`RunningTaskList`](crate::activity_task::RunningTaskList).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn search(
        &self,
        conditions: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> builder::SearchTasks {
        self.client.search_tasks().body(object(conditions))
    }

    /// Searches for completed tasks, as [`search`](Tasks::search) does for open ones.
    ///
    /// `POST /todo-task/completed`. API document, 获取待办任务, which is the title of another call.
    ///
    /// Answers with [`HistoricTaskList`](crate::activity_task::HistoricTaskList).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn search_completed(
        &self,
        conditions: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> builder::SearchCompletedTasks {
        self.client.search_completed_tasks().body(object(conditions))
    }

    /// Gets one open task.
    ///
    /// `GET /todo-task/{actTaskId}`. API document, 获取待办任务.
    ///
    /// Answers with [`RunningTask`](crate::activity_task::RunningTask).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn get(&self, task_id: impl Into<String>) -> builder::GetTask {
        self.client.get_task().act_task_id(task_id.into())
    }

    /// Gets what a task was completed with, by its process instance and its key in the process definition. `None` if
    /// the service answers with success and no data.
    ///
    /// `GET /todo-task/proc-inst/{procInstId}/task/{taskDefKey}`. API document, 查询已完成的任务节点相关信息.
    ///
    /// Answers with [`CompletedTask`](crate::activity_task::CompletedTask), or with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn get_completed(
        &self,
        process_instance_id: impl Into<String>,
        task_key: impl Into<String>,
    ) -> builder::GetCompletedTask {
        self.client.get_completed_task().proc_inst_id(process_instance_id.into()).task_def_key(task_key.into())
    }

    /// Completes a task, with the values that are set on the returned builder; not sent again after a failure that may have
    /// completed it.
    ///
    /// `None` if the service does not say what it did. The fields of body and answer come from related code; others are in
    /// `extra`.
    ///
    /// ```no_run
    /// # use bpm_rest::ActivityTask;
    /// # use serde_json::{Map, json};
    /// # async fn complete(service: ActivityTask) -> anyhow::Result<()> {
    /// let decisions = Map::from_iter([("approved".to_owned(), json!(true))]);
    /// let completed = service.tasks().complete("2503").comment("同意").command(decisions).operator("李四").await?;
    /// for next in completed.into_iter().flat_map(|completed| completed.act_ru_tasks) {
    ///     println!("then: {}", next.name.unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /todo-task/{actTaskId}/complete`. API document, 完成任务.
    ///
    /// Answers with [`CompletedTask`](crate::activity_task::CompletedTask), or with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn complete(&self, task_id: impl Into<String>) -> builder::CompleteTask {
        self.client.complete_task().act_task_id(task_id.into()).body(TaskCompletion::new())
    }

    /// Completes several tasks, and gives a result for each.
    ///
    /// The document says neither what goes into the body nor what comes back: both are JSON objects. Look into each result: a
    /// success of the call may not mean that all tasks are completed.
    ///
    /// `POST /todo-task/complete-batch`. API document, 批量完成任务.
    ///
    /// Answers with a list of a map of names to [`Value`].
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn complete_many(
        &self,
        batch: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> builder::CompleteTasks {
        self.client.complete_tasks().body(object(batch))
    }

    /// Delegates a task to a user.
    ///
    /// The operation is a GET that changes something. The client does not send it again after a failure; a cache or a proxy may
    /// not know this.
    ///
    /// `GET /todo-task/{actTaskId}/delegate/{userId}`. API document, 委托任务.
    ///
    /// Answers with a map of names to [`Value`].
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn delegate(&self, task_id: impl Into<String>, user_id: impl Into<String>) -> builder::DelegateTask {
        self.client.delegate_task().act_task_id(task_id.into()).user_id(user_id.into())
    }

    /// Lists the gateways behind a task, with the branches that can be chosen there.
    ///
    /// `GET /todo-task/{actTaskId}/gateway`. API document, 获任务网关信息.
    ///
    /// Answers with a list of [`Gateway`](crate::activity_task::Gateway).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn gateways(&self, task_id: impl Into<String>) -> builder::ListTaskGateways {
        self.client.list_task_gateways().act_task_id(task_id.into())
    }

    /// Gets the nodes that follow a task. `None` if the service answers with success and no data.
    ///
    /// `GET /todo-task/{actTaskId}/next-node`. API document, 获取下一个任务节点.
    ///
    /// Answers with [`NextNode`](crate::activity_task::NextNode), or with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn next_node(&self, task_id: impl Into<String>) -> builder::GetNextNode {
        self.client.get_next_node().act_task_id(task_id.into())
    }

    /// Gets the process definition of a task.
    ///
    /// `GET /todo-task/{actTaskId}/process-definition`. API document, 获任务流程定义信息.
    ///
    /// Answers with [`ProcessDefinition`](crate::activity_task::ProcessDefinition).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn process_definition(&self, task_id: impl Into<String>) -> builder::GetTaskProcessDefinition {
        self.client.get_task_process_definition().act_task_id(task_id.into())
    }
}

fn object(members: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>) -> Map<String, Value> {
    members.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
}
