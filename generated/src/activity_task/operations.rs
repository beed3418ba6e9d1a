// Made by `cargo xtask generate`; edit the spec instead.

//! What is known of each operation, and the traits that make its builder a call.

use super::{builder, types};
use crate::operation::{self, OperationInfo, operation};
use crate::path::{PathSegments, WhiteSpace};
use std::borrow::Cow;
use crate::envelope::{Envelope, Mark, Sign};
/// What the data of an answer are wrapped in.
pub static ENVELOPE: Envelope = Envelope {
    data: "data",
    success: ("success", Mark::Boolean(true)),
    code: &[&["error", "code"]],
    status: &[&["status"], &["error", "status"]],
    message: &[
        &["error"],
        &["error", "message"],
        &["error", "fields"],
        &["error", "errors"],
        &["message"],
    ],
    missing: &[],
};
use crate::error::{Failure, Like, Meaning};
/// How the servers of the system tell failures whose status does not say what they mean.
pub static FAILURES: &[Failure] = &[
    Failure {
        is: Meaning::NotFound,
        status: &[404],
        media: None,
        body: Like::Members(&[("success", None)]),
        words: &[],
        advice: None,
    },
];
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Unknown, false);
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &ACTIVATE_MODEL,
    &ACTIVATE_PROCESS_INSTANCE,
    &ASSIGN_TASK,
    &COMPLETE_TASK,
    &COMPLETE_TASKS,
    &CREATE_PROCESS_INSTANCE,
    &DELEGATE_TASK,
    &DELETE_MODEL,
    &DELETE_PROCESS_INSTANCE,
    &DEPLOY_MODEL,
    &GET_COMPLETED_TASK,
    &GET_MODEL_DIAGRAM,
    &GET_NEXT_NODE,
    &GET_PROCESS_INSTANCE_DIAGRAM,
    &GET_TASK_PROCESS_DEFINITION,
    &GET_TODO_TASK,
    &LIST_HISTORY_TASKS,
    &LIST_MODEL_NODES,
    &LIST_RUNNING_TASKS,
    &LIST_TASK_GATEWAYS,
    &REVOKE_TASK,
    &SEARCH_COMPLETED_TASKS,
    &SEARCH_TODO_TASKS,
    &SUSPEND_MODEL,
    &SUSPEND_PROCESS_INSTANCE,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[];
/// Activates a suspended process definition.
pub static ACTIVATE_MODEL: OperationInfo = OperationInfo {
    id: Cow::Borrowed("activate_model"),
    system: "activity-task",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/models/{procDefId}/active"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "models",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 激活任务"],
};
/// Activates a suspended process instance.
pub static ACTIVATE_PROCESS_INSTANCE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("activate_process_instance"),
    system: "activity-task",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/activity-task/{procInstId}/active"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "process-instances",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 激活任务"],
};
/// Assigns a task to a user.
pub static ASSIGN_TASK: OperationInfo = OperationInfo {
    id: Cow::Borrowed("assign_task"),
    system: "activity-task",
    method: reqwest::Method::POST,
    path: Cow::Borrowed(
        "/activity-task/{procInstId}/task-key/{taskDefKey}/task-name/{taskName}/users/{userId}",
    ),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "process-instances",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 分配任务"],
};
/// Completes a task.
pub static COMPLETE_TASK: OperationInfo = OperationInfo {
    id: Cow::Borrowed("complete_task"),
    system: "activity-task",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/todo-task/{actTaskId}/complete"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "todo-tasks",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 完成任务"],
};
/// Completes several tasks.
pub static COMPLETE_TASKS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("complete_tasks"),
    system: "activity-task",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/todo-task/complete-batch"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "todo-tasks",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 批量完成任务"],
};
/// Starts a process instance.
pub static CREATE_PROCESS_INSTANCE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("create_process_instance"),
    system: "activity-task",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/activity-task"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "process-instances",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 创建任务流程实例"],
};
/// Delegates a task to a user.
pub static DELEGATE_TASK: OperationInfo = OperationInfo {
    id: Cow::Borrowed("delegate_task"),
    system: "activity-task",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/todo-task/{actTaskId}/delegate/{userId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "todo-tasks",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 委托任务"],
};
/// Removes a deployed process model.
pub static DELETE_MODEL: OperationInfo = OperationInfo {
    id: Cow::Borrowed("delete_model"),
    system: "activity-task",
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/models/{deploymentId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "models",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 移除已部署的流程模型"],
};
/// Deletes a process instance.
pub static DELETE_PROCESS_INSTANCE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("delete_process_instance"),
    system: "activity-task",
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/activity-task/{procInstId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "process-instances",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 删除流程任务"],
};
/// Deploys a process model.
pub static DEPLOY_MODEL: OperationInfo = OperationInfo {
    id: Cow::Borrowed("deploy_model"),
    system: "activity-task",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/models"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "models",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 部署流程模型"],
};
/// Gets what a task was completed with.
pub static GET_COMPLETED_TASK: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_completed_task"),
    system: "activity-task",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/todo-task/proc-inst/{procInstId}/task/{taskDefKey}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "todo-tasks",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &[
        "API document of activity-task: 查询已完成的任务节点相关信息",
    ],
};
/// Gets the diagram of a process definition.
pub static GET_MODEL_DIAGRAM: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_model_diagram"),
    system: "activity-task",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/models/{procDefId}/diagram"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "models",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 获取流程图"],
};
/// Gets the task that follows.
pub static GET_NEXT_NODE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_next_node"),
    system: "activity-task",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/todo-task/{actTaskId}/next-node"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "todo-tasks",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 获取下一个任务节点"],
};
/// Gets the diagram of a process instance.
pub static GET_PROCESS_INSTANCE_DIAGRAM: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_process_instance_diagram"),
    system: "activity-task",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/activity-task/{procInstId}/diagram"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "process-instances",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 获取流程图"],
};
/// Gets the process definition that a task is of.
pub static GET_TASK_PROCESS_DEFINITION: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_task_process_definition"),
    system: "activity-task",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/todo-task/{actTaskId}/process-definition"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "todo-tasks",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 获任务流程定义信息"],
};
/// Gets one task that is to be done.
pub static GET_TODO_TASK: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_todo_task"),
    system: "activity-task",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/todo-task/{actTaskId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "todo-tasks",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 获取待办任务"],
};
/// Lists the tasks that a process instance has been through.
pub static LIST_HISTORY_TASKS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("list_history_tasks"),
    system: "activity-task",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/activity-task/{procInstId}/history-tasks"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "process-instances",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 获取任务历史节点"],
};
/// Lists the tasks that a process definition has.
pub static LIST_MODEL_NODES: OperationInfo = OperationInfo {
    id: Cow::Borrowed("list_model_nodes"),
    system: "activity-task",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/models/{procDefId}/nodes"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "models",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 获取流程节点"],
};
/// Lists the tasks that a process instance is at.
pub static LIST_RUNNING_TASKS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("list_running_tasks"),
    system: "activity-task",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/activity-task/{procInstId}/ru-tasks"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "process-instances",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 获取任务历史节点"],
};
/// Lists the gateways that a task leads to.
pub static LIST_TASK_GATEWAYS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("list_task_gateways"),
    system: "activity-task",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/todo-task/{actTaskId}/gateway"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "todo-tasks",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 获任务网关信息"],
};
/// Takes back a step of a process instance.
pub static REVOKE_TASK: OperationInfo = OperationInfo {
    id: Cow::Borrowed("revoke_task"),
    system: "activity-task",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/activity-task/{procInstId}/users/{userId}/revocation"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "process-instances",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 撤回任务流程节点"],
};
/// Searches for tasks that were done.
pub static SEARCH_COMPLETED_TASKS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("search_completed_tasks"),
    system: "activity-task",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/todo-task/completed"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "todo-tasks",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 获取待办任务"],
};
/// Searches for tasks that are to be done.
pub static SEARCH_TODO_TASKS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("search_todo_tasks"),
    system: "activity-task",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/todo-task"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "todo-tasks",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 获取待办任务"],
};
/// Suspends a process definition.
pub static SUSPEND_MODEL: OperationInfo = OperationInfo {
    id: Cow::Borrowed("suspend_model"),
    system: "activity-task",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/models/{procDefId}/suspend"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "models",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 挂起任务"],
};
/// Suspends a process instance.
pub static SUSPEND_PROCESS_INSTANCE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("suspend_process_instance"),
    system: "activity-task",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/activity-task/{procInstId}/suspend"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "process-instances",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["API document of activity-task: 暂停任务"],
};
operation!(ActivateModel, ACTIVATE_MODEL, (), decode_no_data, ENVELOPE);
operation!(
    ActivateProcessInstance, ACTIVATE_PROCESS_INSTANCE, (), decode_no_data, ENVELOPE
);
operation!(AssignTask, ASSIGN_TASK, (), decode_no_data, ENVELOPE);
operation!(
    CompleteTask, COMPLETE_TASK, Option < types::CompletedTask >, decode_optional_data,
    ENVELOPE
);
operation!(
    CompleteTasks, COMPLETE_TASKS, ::std::vec::Vec < ::serde_json::Map <
    ::std::string::String, ::serde_json::Value > >, decode_data_or_empty, ENVELOPE
);
operation!(
    CreateProcessInstance, CREATE_PROCESS_INSTANCE, Option < types::StartedProcess >,
    decode_optional_data, ENVELOPE
);
operation!(
    DelegateTask, DELEGATE_TASK, ::serde_json::Map < ::std::string::String,
    ::serde_json::Value >, decode_data_or_empty, ENVELOPE
);
operation!(DeleteModel, DELETE_MODEL, (), decode_no_data, ENVELOPE);
operation!(DeleteProcessInstance, DELETE_PROCESS_INSTANCE, (), decode_no_data, ENVELOPE);
operation!(
    DeployModel, DEPLOY_MODEL, Option < types::ModelDeployment >, decode_optional_data,
    ENVELOPE
);
operation!(
    GetCompletedTask, GET_COMPLETED_TASK, Option < types::CompletedTask >,
    decode_optional_data, ENVELOPE
);
operation!(GetModelDiagram, GET_MODEL_DIAGRAM, types::Diagram, decode_data, ENVELOPE);
operation!(
    GetNextNode, GET_NEXT_NODE, Option < types::NextNode >, decode_optional_data,
    ENVELOPE
);
operation!(
    GetProcessInstanceDiagram, GET_PROCESS_INSTANCE_DIAGRAM, types::Diagram, decode_data,
    ENVELOPE
);
operation!(
    GetTaskProcessDefinition, GET_TASK_PROCESS_DEFINITION, types::ProcessDefinition,
    decode_data, ENVELOPE
);
operation!(GetTodoTask, GET_TODO_TASK, types::RunningTask, decode_data, ENVELOPE);
operation!(
    ListHistoryTasks, LIST_HISTORY_TASKS, ::std::vec::Vec < types::HistoryNode >,
    decode_data_or_empty, ENVELOPE
);
operation!(
    ListModelNodes, LIST_MODEL_NODES, ::std::vec::Vec < types::ModelNode >,
    decode_data_or_empty, ENVELOPE
);
operation!(
    ListRunningTasks, LIST_RUNNING_TASKS, ::std::vec::Vec < types::RunningTask >,
    decode_data_or_empty, ENVELOPE
);
operation!(
    ListTaskGateways, LIST_TASK_GATEWAYS, ::std::vec::Vec < types::Gateway >,
    decode_data_or_empty, ENVELOPE
);
operation!(
    RevokeTask, REVOKE_TASK, Option < types::Revocation >, decode_optional_data, ENVELOPE
);
operation!(
    SearchCompletedTasks, SEARCH_COMPLETED_TASKS, types::HistoricTaskList, decode_whole,
    ENVELOPE
);
impl operation::Paged for builder::SearchCompletedTasks {
    type Item = types::HistoricTask;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, crate::error::Error> {
        operation::Window::by_number(&self.page_no, &self.page_size)
    }
    fn with_window(self, start: u64, size: u64) -> Self {
        self.page_no((start / size.max(1)).saturating_add(1)).page_size(size)
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, crate::error::Error> {
        let told = output
            .meta
            .as_ref()
            .map(|meta| (&meta.count, &meta.page_no, &meta.page_size));
        let has_next = output.meta.as_ref().and_then(|meta| meta.has_next_page);
        Ok(operation::Page::of_number(output.data, told).with_next(has_next))
    }
}
operation!(
    SearchTodoTasks, SEARCH_TODO_TASKS, types::RunningTaskList, decode_whole, ENVELOPE
);
impl operation::Paged for builder::SearchTodoTasks {
    type Item = types::RunningTask;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, crate::error::Error> {
        operation::Window::by_number(&self.page_no, &self.page_size)
    }
    fn with_window(self, start: u64, size: u64) -> Self {
        self.page_no((start / size.max(1)).saturating_add(1)).page_size(size)
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, crate::error::Error> {
        let told = output
            .meta
            .as_ref()
            .map(|meta| (&meta.count, &meta.page_no, &meta.page_size));
        let has_next = output.meta.as_ref().and_then(|meta| meta.has_next_page);
        Ok(operation::Page::of_number(output.data, told).with_next(has_next))
    }
}
operation!(SuspendModel, SUSPEND_MODEL, (), decode_no_data, ENVELOPE);
operation!(
    SuspendProcessInstance, SUSPEND_PROCESS_INSTANCE, (), decode_no_data, ENVELOPE
);
