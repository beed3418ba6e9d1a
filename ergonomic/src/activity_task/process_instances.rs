//! Process instances, their present tasks and their past ones.

use super::{NewProcessInstance, builder};
use bpm_rest_generated::activity_task::Client;

/// A task of a process definition: each process instance that comes to it has a task of its own there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TaskNode<'a> {
    /// Its key in the process definition: `approve`.
    pub key: &'a str,
    /// Its name: `经理审批`.
    pub name: &'a str,
}

impl<'a> TaskNode<'a> {
    /// The task with this key and name.
    pub fn new(key: &'a str, name: &'a str) -> Self {
        Self { key, name }
    }
}

/// Process instances, their present tasks and their past ones.
#[derive(Clone, Debug)]
pub struct ProcessInstances {
    client: Client,
}

impl ProcessInstances {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Starts a process instance; not sent again after a failure that may have started it.
    ///
    /// `None` if the service does not say what it started. The fields of the body come from related code; others go into
    /// [`extra`](NewProcessInstance::extra).
    ///
    /// ```no_run
    /// # use bpm_rest::{ActivityTask, activity_task::NewProcessInstance};
    /// # async fn start(service: ActivityTask) -> anyhow::Result<()> {
    /// let process = NewProcessInstance::new().model_name("采购审批").assignee("张三");
    /// if let Some(started) = service.process_instances().start(process).await? {
    ///     println!("{:?}, and further fields: {:?}", started.proc_inst_id, started.extra);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /activity-task`. API document, 创建任务流程实例.
    ///
    /// Answers with [`StartedProcess`](crate::activity_task::StartedProcess), or with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn start(&self, process_instance: NewProcessInstance) -> builder::CreateProcessInstance {
        self.client.create_process_instance().body(process_instance)
    }

    /// Deletes a process instance.
    ///
    /// `DELETE /activity-task/{procInstId}`. API document, 删除流程任务.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 500: Something went wrong inside.
    pub fn delete(&self, process_instance_id: impl Into<String>) -> builder::DeleteProcessInstance {
        self.client.delete_process_instance().proc_inst_id(process_instance_id.into())
    }

    /// Activates a suspended process instance.
    ///
    /// `POST /activity-task/{procInstId}/active`. API document, 激活任务.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn activate(&self, process_instance_id: impl Into<String>) -> builder::ActivateProcessInstance {
        self.client.activate_process_instance().proc_inst_id(process_instance_id.into())
    }

    /// Suspends a process instance.
    ///
    /// `POST /activity-task/{procInstId}/suspend`. API document, 暂停任务.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn suspend(&self, process_instance_id: impl Into<String>) -> builder::SuspendProcessInstance {
        self.client.suspend_process_instance().proc_inst_id(process_instance_id.into())
    }

    /// Gets the diagram of a process instance, in JSON. The document does not say whether `diagram_resource` is the picture or
    /// its place; in a public relative of the service it is a data URI, `data:image/png;base64,…`.
    ///
    /// `GET /activity-task/{procInstId}/diagram`. API document, 获取流程图.
    ///
    /// Answers with [`Diagram`](crate::activity_task::Diagram).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn diagram(&self, process_instance_id: impl Into<String>) -> builder::GetProcessInstanceDiagram {
        self.client.get_process_instance_diagram().proc_inst_id(process_instance_id.into())
    }

    /// Lists the past tasks of a process instance.
    ///
    /// `GET /activity-task/{procInstId}/history-tasks`. API document, 获取任务历史节点.
    ///
    /// Answers with a list of [`HistoryNode`](crate::activity_task::HistoryNode).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn historic_tasks(&self, process_instance_id: impl Into<String>) -> builder::ListHistoricTasks {
        self.client.list_historic_tasks().proc_inst_id(process_instance_id.into())
    }

    /// Lists the present tasks of a process instance.
    ///
    /// `GET /activity-task/{procInstId}/ru-tasks`. API document, 获取任务历史节点, which is the title of another call.
    ///
    /// Answers with a list of [`RunningTask`](crate::activity_task::RunningTask).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn running_tasks(&self, process_instance_id: impl Into<String>) -> builder::ListRunningTasks {
        self.client.list_running_tasks().proc_inst_id(process_instance_id.into())
    }

    /// Assigns the task that a process instance has at this node of its process definition to a user.
    ///
    /// Key and name are segments of the path: an empty text, `.` and `..` are a request error. Many servers refuse a `/` or `%`
    /// in one with 400.
    ///
    /// ```no_run
    /// # use bpm_rest::{ActivityTask, activity_task::TaskNode};
    /// # async fn assign_task(service: ActivityTask) -> anyhow::Result<()> {
    /// let approval = TaskNode::new("approve", "经理审批");
    /// service.process_instances().assign_task("2501", approval, "李四").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /activity-task/{procInstId}/task-key/{taskDefKey}/task-name/{taskName}/users/{userId}`. API document, 分配任务.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn assign_task(
        &self,
        process_instance_id: impl Into<String>,
        task: TaskNode<'_>,
        user_id: impl Into<String>,
    ) -> builder::AssignTask {
        let call = self.client.assign_task().proc_inst_id(process_instance_id.into());
        call.task_def_key(task.key.to_owned()).task_name(task.name.to_owned()).user_id(user_id.into())
    }

    /// Takes back a step of a process instance, in the name of the user. `None` if the service does not say what it did.
    ///
    /// The document says neither which step nor who may take it back. In related code it is the last step, by the user who took
    /// it.
    ///
    /// `POST /activity-task/{procInstId}/users/{userId}/revocation`. API document, 撤回任务流程节点.
    ///
    /// Answers with [`Revocation`](crate::activity_task::Revocation), or with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn revoke_task(
        &self,
        process_instance_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> builder::RevokeTask {
        self.client.revoke_task().proc_inst_id(process_instance_id.into()).user_id(user_id.into())
    }
}
