// Made by `cargo xtask generate`; edit the spec instead.

//! activity-task API 1.0.0.

pub mod builder;
pub mod enums;
pub mod operations;
#[cfg(feature = "schemars")]
pub mod schemas;
pub mod types;
use ::bpm_rest_runtime::seam::Connection;
/// Makes a builder for each operation.
#[derive(Clone, Debug)]
pub struct Client {
    connection: Connection,
}
impl Client {
    /// A client that sends over the connection.
    pub fn new(connection: Connection) -> Self {
        Self { connection }
    }
    /// The connection that requests leave through.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }
    /// Activates a suspended process definition.
    ///
    /// By the id of the process definition.
    ///
    /// `POST /models/{procDefId}/active`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 激活任务
    pub fn activate_process_definition(&self) -> builder::ActivateProcessDefinition {
        builder::ActivateProcessDefinition::new(self)
    }
    /// Activates a suspended process instance.
    ///
    /// By its id.
    ///
    /// `POST /activity-task/{procInstId}/active`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 激活任务
    pub fn activate_process_instance(&self) -> builder::ActivateProcessInstance {
        builder::ActivateProcessInstance::new(self)
    }
    /// Assigns a task to a user.
    ///
    /// The task that the process instance has under this key and name.
    ///
    /// `POST /activity-task/{procInstId}/task-key/{taskDefKey}/task-name/{taskName}/users/{userId}`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 分配任务
    pub fn assign_task(&self) -> builder::AssignTask {
        builder::AssignTask::new(self)
    }
    /// Completes a task.
    ///
    /// By the id of the task.
    ///
    /// `POST /todo-task/{actTaskId}/complete`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 完成任务
    pub fn complete_task(&self) -> builder::CompleteTask {
        builder::CompleteTask::new(self)
    }
    /// Completes several tasks.
    ///
    /// The document does not say what goes into the body.
    ///
    /// `POST /todo-task/complete-batch`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 批量完成任务
    pub fn complete_tasks(&self) -> builder::CompleteTasks {
        builder::CompleteTasks::new(self)
    }
    /// Deploys a process model.
    ///
    /// The process definition can be started then.
    ///
    /// `POST /models`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 部署流程模型
    pub fn create_deployment(&self) -> builder::CreateDeployment {
        builder::CreateDeployment::new(self)
    }
    /// Starts a process instance.
    ///
    /// Of the model that the body names.
    ///
    /// `POST /activity-task`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 创建任务流程实例
    pub fn create_process_instance(&self) -> builder::CreateProcessInstance {
        builder::CreateProcessInstance::new(self)
    }
    /// Delegates a task to a user.
    ///
    /// A GET that changes something.
    ///
    /// `GET /todo-task/{actTaskId}/delegate/{userId}`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 委托任务
    pub fn delegate_task(&self) -> builder::DelegateTask {
        builder::DelegateTask::new(self)
    }
    /// Removes a deployed process model.
    ///
    /// By the id of its deployment.
    ///
    /// `DELETE /models/{deploymentId}`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 移除已部署的流程模型
    pub fn delete_deployment(&self) -> builder::DeleteDeployment {
        builder::DeleteDeployment::new(self)
    }
    /// Deletes a process instance.
    ///
    /// By its id.
    ///
    /// `DELETE /activity-task/{procInstId}`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 删除流程任务
    pub fn delete_process_instance(&self) -> builder::DeleteProcessInstance {
        builder::DeleteProcessInstance::new(self)
    }
    /// Gets what a task was completed with.
    ///
    /// By its process instance and its key in the process definition.
    ///
    /// `GET /todo-task/proc-inst/{procInstId}/task/{taskDefKey}`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 查询已完成的任务节点相关信息
    pub fn get_completed_task(&self) -> builder::GetCompletedTask {
        builder::GetCompletedTask::new(self)
    }
    /// Gets the task that follows.
    ///
    /// By the id of the task.
    ///
    /// `GET /todo-task/{actTaskId}/next-node`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 获取下一个任务节点
    pub fn get_next_node(&self) -> builder::GetNextNode {
        builder::GetNextNode::new(self)
    }
    /// Gets the diagram of a process definition.
    ///
    /// By the id of the process definition.
    ///
    /// `GET /models/{procDefId}/diagram`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 获取流程图
    pub fn get_process_definition_diagram(
        &self,
    ) -> builder::GetProcessDefinitionDiagram {
        builder::GetProcessDefinitionDiagram::new(self)
    }
    /// Gets the diagram of a process instance.
    ///
    /// By the id of the process instance.
    ///
    /// `GET /activity-task/{procInstId}/diagram`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 获取流程图
    pub fn get_process_instance_diagram(&self) -> builder::GetProcessInstanceDiagram {
        builder::GetProcessInstanceDiagram::new(self)
    }
    /// Gets one task that is to be done.
    ///
    /// By the id of the task.
    ///
    /// `GET /todo-task/{actTaskId}`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 获取待办任务
    pub fn get_task(&self) -> builder::GetTask {
        builder::GetTask::new(self)
    }
    /// Gets the process definition that a task is of.
    ///
    /// By the id of the task.
    ///
    /// `GET /todo-task/{actTaskId}/process-definition`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 获任务流程定义信息
    pub fn get_task_process_definition(&self) -> builder::GetTaskProcessDefinition {
        builder::GetTaskProcessDefinition::new(self)
    }
    /// Lists the tasks that a process instance has been through.
    ///
    /// By the id of the process instance.
    ///
    /// `GET /activity-task/{procInstId}/history-tasks`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 获取任务历史节点
    pub fn list_historic_tasks(&self) -> builder::ListHistoricTasks {
        builder::ListHistoricTasks::new(self)
    }
    /// Lists the tasks that a process definition has.
    ///
    /// By the id of the process definition.
    ///
    /// `GET /models/{procDefId}/nodes`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 获取流程节点
    pub fn list_process_definition_nodes(&self) -> builder::ListProcessDefinitionNodes {
        builder::ListProcessDefinitionNodes::new(self)
    }
    /// Lists the tasks that a process instance is at.
    ///
    /// By the id of the process instance.
    ///
    /// `GET /activity-task/{procInstId}/ru-tasks`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 获取任务历史节点
    pub fn list_running_tasks(&self) -> builder::ListRunningTasks {
        builder::ListRunningTasks::new(self)
    }
    /// Lists the gateways that a task leads to.
    ///
    /// With the ways that can be chosen there.
    ///
    /// `GET /todo-task/{actTaskId}/gateway`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 获任务网关信息
    pub fn list_task_gateways(&self) -> builder::ListTaskGateways {
        builder::ListTaskGateways::new(self)
    }
    /// Takes back a step of a process instance.
    ///
    /// In the name of the user. The document does not say which step.
    ///
    /// `POST /activity-task/{procInstId}/users/{userId}/revocation`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 撤回任务流程节点
    pub fn revoke_task(&self) -> builder::RevokeTask {
        builder::RevokeTask::new(self)
    }
    /// Searches for tasks that were done.
    ///
    /// By what the tasks are like.
    ///
    /// `POST /todo-task/completed`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 获取待办任务
    pub fn search_completed_tasks(&self) -> builder::SearchCompletedTasks {
        builder::SearchCompletedTasks::new(self)
    }
    /// Searches for tasks that are to be done.
    ///
    /// By what the tasks are like.
    ///
    /// `POST /todo-task`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 获取待办任务
    pub fn search_tasks(&self) -> builder::SearchTasks {
        builder::SearchTasks::new(self)
    }
    /// Suspends a process definition.
    ///
    /// By the id of the process definition.
    ///
    /// `POST /models/{procDefId}/suspend`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 挂起任务
    pub fn suspend_process_definition(&self) -> builder::SuspendProcessDefinition {
        builder::SuspendProcessDefinition::new(self)
    }
    /// Suspends a process instance.
    ///
    /// By its id.
    ///
    /// `POST /activity-task/{procInstId}/suspend`
    ///
    /// # Errors
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    ///
    /// # Source
    /// - API document of activity-task: 暂停任务
    pub fn suspend_process_instance(&self) -> builder::SuspendProcessInstance {
        builder::SuspendProcessInstance::new(self)
    }
}
