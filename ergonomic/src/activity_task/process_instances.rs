//! Process instances, the tasks that they are at and have been through.

use super::{NewProcessInstance, builder};
use bpm_rest_generated::activity_task::Client;

/// Process instances, the tasks that they are at and have been through.
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
    /// `POST /activity-task`. API document, 创建任务流程实例.
    pub fn start(&self, process_instance: NewProcessInstance) -> builder::CreateProcessInstance {
        self.client.create_process_instance().body(process_instance)
    }

    /// Deletes a process instance.
    ///
    /// `DELETE /activity-task/{procInstId}`. API document, 删除流程任务.
    pub fn delete(&self, process_instance_id: impl Into<String>) -> builder::DeleteProcessInstance {
        self.client.delete_process_instance().proc_inst_id(process_instance_id.into())
    }

    /// Activates a suspended process instance.
    ///
    /// `POST /activity-task/{procInstId}/active`. API document, 激活任务.
    pub fn activate(&self, process_instance_id: impl Into<String>) -> builder::ActivateProcessInstance {
        self.client.activate_process_instance().proc_inst_id(process_instance_id.into())
    }

    /// Suspends a process instance.
    ///
    /// `POST /activity-task/{procInstId}/suspend`. API document, 暂停任务.
    pub fn suspend(&self, process_instance_id: impl Into<String>) -> builder::SuspendProcessInstance {
        self.client.suspend_process_instance().proc_inst_id(process_instance_id.into())
    }

    /// Gets the diagram of a process instance, in JSON: the document does not tell whether it is the picture or its place.
    ///
    /// `GET /activity-task/{procInstId}/diagram`. API document, 获取流程图.
    pub fn diagram(&self, process_instance_id: impl Into<String>) -> builder::GetProcessInstanceDiagram {
        self.client.get_process_instance_diagram().proc_inst_id(process_instance_id.into())
    }

    /// Lists the tasks that a process instance has been through.
    ///
    /// `GET /activity-task/{procInstId}/history-tasks`. API document, 获取任务历史节点.
    pub fn history(&self, process_instance_id: impl Into<String>) -> builder::ListHistoryTasks {
        self.client.list_history_tasks().proc_inst_id(process_instance_id.into())
    }

    /// Lists the tasks that a process instance is at.
    ///
    /// `GET /activity-task/{procInstId}/ru-tasks`. API document, 获取任务历史节点, which is the title of another call.
    pub fn tasks(&self, process_instance_id: impl Into<String>) -> builder::ListRunningTasks {
        self.client.list_running_tasks().proc_inst_id(process_instance_id.into())
    }

    /// Assigns a task of a process instance, by its key in the process definition and its name, to a user.
    ///
    /// Key and name are segments of the path, and may hold any text; but many servers refuse a `/` in one, with 400.
    ///
    /// `POST /activity-task/{procInstId}/task-key/{taskDefKey}/task-name/{taskName}/users/{userId}`. API document, 分配任务.
    pub fn assign(
        &self,
        process_instance_id: impl Into<String>,
        task_key: impl Into<String>,
        task_name: impl Into<String>,
        user_id: impl Into<String>,
    ) -> builder::AssignTask {
        let task = self.client.assign_task().proc_inst_id(process_instance_id.into());
        task.task_def_key(task_key.into()).task_name(task_name.into()).user_id(user_id.into())
    }

    /// Takes back the last step of a process instance, which the user has taken.
    ///
    /// `POST /activity-task/{procInstId}/users/{userId}/revocation`. API document, 撤回任务流程节点.
    pub fn revoke(&self, process_instance_id: impl Into<String>, user_id: impl Into<String>) -> builder::RevokeTask {
        self.client.revoke_task().proc_inst_id(process_instance_id.into()).user_id(user_id.into())
    }
}
