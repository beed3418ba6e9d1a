// Made by `cargo xtask generate`; edit the spec instead.

//! What is known of each operation, and the traits that make its builder a call.

use super::{builder, types};
use ::bpm_rest_runtime::operation;
use ::bpm_rest_runtime::operation::OperationInfo;
use ::bpm_rest_runtime::path::{PathSegments, WhiteSpace};
use ::bpm_rest_runtime::envelope::{Envelope, Mark, Sign};
/// What the data of an answer are wrapped in.
pub static ENVELOPE: Envelope = Envelope::new("data", "success", Mark::Boolean(true))
    .with_code(&[&["error", "code"]])
    .with_status(&[&["status"], &["error", "status"]])
    .with_message(
        &[
            &["error"],
            &["error", "message"],
            &["error", "fields"],
            &["error", "errors"],
            &["message"],
        ],
    )
    .with_missing(&[]);
use ::bpm_rest_runtime::error::{Failure, Like, Meaning};
/// How the servers of the system tell failures whose status does not say what they mean.
pub static FAILURES: &[Failure] = &[
    Failure::new(Meaning::NotFound, Like::Members(&[("success", None)]))
        .with_status(&[404])
        .with_words(&[]),
];
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Unknown, false);
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &ACTIVATE_PROCESS_DEFINITION,
    &ACTIVATE_PROCESS_INSTANCE,
    &ASSIGN_TASK,
    &COMPLETE_TASK,
    &COMPLETE_TASKS,
    &CREATE_DEPLOYMENT,
    &CREATE_PROCESS_INSTANCE,
    &DELEGATE_TASK,
    &DELETE_DEPLOYMENT,
    &DELETE_PROCESS_INSTANCE,
    &GET_COMPLETED_TASK,
    &GET_NEXT_NODE,
    &GET_PROCESS_DEFINITION_DIAGRAM,
    &GET_PROCESS_INSTANCE_DIAGRAM,
    &GET_TASK,
    &GET_TASK_PROCESS_DEFINITION,
    &LIST_HISTORIC_TASKS,
    &LIST_PROCESS_DEFINITION_NODES,
    &LIST_RUNNING_TASKS,
    &LIST_TASK_GATEWAYS,
    &REVOKE_TASK,
    &SEARCH_COMPLETED_TASKS,
    &SEARCH_TASKS,
    &SUSPEND_PROCESS_DEFINITION,
    &SUSPEND_PROCESS_INSTANCE,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[];
/// Activates a suspended process definition.
pub static ACTIVATE_PROCESS_DEFINITION: OperationInfo = OperationInfo::new(
        "activate_process_definition",
        "activity-task",
        ::bpm_rest_runtime::http::Method::POST,
        "/models/{procDefId}/active",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200).with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 激活任务"]);
/// Activates a suspended process instance.
pub static ACTIVATE_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "activate_process_instance",
        "activity-task",
        ::bpm_rest_runtime::http::Method::POST,
        "/activity-task/{procInstId}/active",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200).with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 激活任务"]);
/// Assigns a task to a user.
pub static ASSIGN_TASK: OperationInfo = OperationInfo::new(
        "assign_task",
        "activity-task",
        ::bpm_rest_runtime::http::Method::POST,
        "/activity-task/{procInstId}/task-key/{taskDefKey}/task-name/{taskName}/users/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200).with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 分配任务"]);
/// Completes a task.
pub static COMPLETE_TASK: OperationInfo = OperationInfo::new(
        "complete_task",
        "activity-task",
        ::bpm_rest_runtime::http::Method::POST,
        "/todo-task/{actTaskId}/complete",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 完成任务"]);
/// Completes several tasks.
pub static COMPLETE_TASKS: OperationInfo = OperationInfo::new(
        "complete_tasks",
        "activity-task",
        ::bpm_rest_runtime::http::Method::POST,
        "/todo-task/complete-batch",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 批量完成任务"]);
/// Deploys a process model.
pub static CREATE_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "create_deployment",
        "activity-task",
        ::bpm_rest_runtime::http::Method::POST,
        "/models",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 部署流程模型"]);
/// Starts a process instance.
pub static CREATE_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "create_process_instance",
        "activity-task",
        ::bpm_rest_runtime::http::Method::POST,
        "/activity-task",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 创建任务流程实例"]);
/// Delegates a task to a user.
pub static DELEGATE_TASK: OperationInfo = OperationInfo::new(
        "delegate_task",
        "activity-task",
        ::bpm_rest_runtime::http::Method::GET,
        "/todo-task/{actTaskId}/delegate/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 委托任务"]);
/// Removes a deployed process model.
pub static DELETE_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "delete_deployment",
        "activity-task",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/models/{deploymentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200).with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 移除已部署的流程模型"]);
/// Deletes a process instance.
pub static DELETE_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "delete_process_instance",
        "activity-task",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/activity-task/{procInstId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200).with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 删除流程任务"]);
/// Gets what a task was completed with.
pub static GET_COMPLETED_TASK: OperationInfo = OperationInfo::new(
        "get_completed_task",
        "activity-task",
        ::bpm_rest_runtime::http::Method::GET,
        "/todo-task/proc-inst/{procInstId}/task/{taskDefKey}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["API document of activity-task: 查询已完成的任务节点相关信息"],
    );
/// Gets the task that follows.
pub static GET_NEXT_NODE: OperationInfo = OperationInfo::new(
        "get_next_node",
        "activity-task",
        ::bpm_rest_runtime::http::Method::GET,
        "/todo-task/{actTaskId}/next-node",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 获取下一个任务节点"]);
/// Gets the diagram of a process definition.
pub static GET_PROCESS_DEFINITION_DIAGRAM: OperationInfo = OperationInfo::new(
        "get_process_definition_diagram",
        "activity-task",
        ::bpm_rest_runtime::http::Method::GET,
        "/models/{procDefId}/diagram",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 获取流程图"]);
/// Gets the diagram of a process instance.
pub static GET_PROCESS_INSTANCE_DIAGRAM: OperationInfo = OperationInfo::new(
        "get_process_instance_diagram",
        "activity-task",
        ::bpm_rest_runtime::http::Method::GET,
        "/activity-task/{procInstId}/diagram",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 获取流程图"]);
/// Gets one task that is to be done.
pub static GET_TASK: OperationInfo = OperationInfo::new(
        "get_task",
        "activity-task",
        ::bpm_rest_runtime::http::Method::GET,
        "/todo-task/{actTaskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 获取待办任务"]);
/// Gets the process definition that a task is of.
pub static GET_TASK_PROCESS_DEFINITION: OperationInfo = OperationInfo::new(
        "get_task_process_definition",
        "activity-task",
        ::bpm_rest_runtime::http::Method::GET,
        "/todo-task/{actTaskId}/process-definition",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 获任务流程定义信息"]);
/// Lists the tasks that a process instance has been through.
pub static LIST_HISTORIC_TASKS: OperationInfo = OperationInfo::new(
        "list_historic_tasks",
        "activity-task",
        ::bpm_rest_runtime::http::Method::GET,
        "/activity-task/{procInstId}/history-tasks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 获取任务历史节点"]);
/// Lists the tasks that a process definition has.
pub static LIST_PROCESS_DEFINITION_NODES: OperationInfo = OperationInfo::new(
        "list_process_definition_nodes",
        "activity-task",
        ::bpm_rest_runtime::http::Method::GET,
        "/models/{procDefId}/nodes",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 获取流程节点"]);
/// Lists the tasks that a process instance is at.
pub static LIST_RUNNING_TASKS: OperationInfo = OperationInfo::new(
        "list_running_tasks",
        "activity-task",
        ::bpm_rest_runtime::http::Method::GET,
        "/activity-task/{procInstId}/ru-tasks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 获取任务历史节点"]);
/// Lists the gateways that a task leads to.
pub static LIST_TASK_GATEWAYS: OperationInfo = OperationInfo::new(
        "list_task_gateways",
        "activity-task",
        ::bpm_rest_runtime::http::Method::GET,
        "/todo-task/{actTaskId}/gateway",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 获任务网关信息"]);
/// Takes back a step of a process instance.
pub static REVOKE_TASK: OperationInfo = OperationInfo::new(
        "revoke_task",
        "activity-task",
        ::bpm_rest_runtime::http::Method::POST,
        "/activity-task/{procInstId}/users/{userId}/revocation",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 撤回任务流程节点"]);
/// Searches for tasks that were done.
pub static SEARCH_COMPLETED_TASKS: OperationInfo = OperationInfo::new(
        "search_completed_tasks",
        "activity-task",
        ::bpm_rest_runtime::http::Method::POST,
        "/todo-task/completed",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("success", operation::Mark::Boolean(true))
            .with_paging(
                operation::Paging::by_number(
                        "page.no",
                        "page.size",
                        "data",
                        "meta.count",
                    )
                    .with_number("meta.pageNo", "meta.pageSize")
                    .with_next("meta.hasNextPage"),
            ),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 获取待办任务"]);
/// Searches for tasks that are to be done.
pub static SEARCH_TASKS: OperationInfo = OperationInfo::new(
        "search_tasks",
        "activity-task",
        ::bpm_rest_runtime::http::Method::POST,
        "/todo-task",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("success", operation::Mark::Boolean(true))
            .with_paging(
                operation::Paging::by_number(
                        "page.no",
                        "page.size",
                        "data",
                        "meta.count",
                    )
                    .with_number("meta.pageNo", "meta.pageSize")
                    .with_next("meta.hasNextPage"),
            ),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 获取待办任务"]);
/// Suspends a process definition.
pub static SUSPEND_PROCESS_DEFINITION: OperationInfo = OperationInfo::new(
        "suspend_process_definition",
        "activity-task",
        ::bpm_rest_runtime::http::Method::POST,
        "/models/{procDefId}/suspend",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200).with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 挂起任务"]);
/// Suspends a process instance.
pub static SUSPEND_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "suspend_process_instance",
        "activity-task",
        ::bpm_rest_runtime::http::Method::POST,
        "/activity-task/{procInstId}/suspend",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200).with_mark("success", operation::Mark::Boolean(true)),
    )
    .with_failures(FAILURES)
    .with_sources(&["API document of activity-task: 暂停任务"]);
operation!(
    ActivateProcessDefinition, ACTIVATE_PROCESS_DEFINITION, (), decode_no_data, ENVELOPE
);
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
    CreateDeployment, CREATE_DEPLOYMENT, Option < types::ModelDeployment >,
    decode_optional_data, ENVELOPE
);
operation!(
    CreateProcessInstance, CREATE_PROCESS_INSTANCE, Option < types::StartedProcess >,
    decode_optional_data, ENVELOPE
);
operation!(
    DelegateTask, DELEGATE_TASK, ::serde_json::Map < ::std::string::String,
    ::serde_json::Value >, decode_data_or_empty, ENVELOPE
);
operation!(DeleteDeployment, DELETE_DEPLOYMENT, (), decode_no_data, ENVELOPE);
operation!(DeleteProcessInstance, DELETE_PROCESS_INSTANCE, (), decode_no_data, ENVELOPE);
operation!(
    GetCompletedTask, GET_COMPLETED_TASK, Option < types::CompletedTask >,
    decode_optional_data, ENVELOPE
);
operation!(
    GetNextNode, GET_NEXT_NODE, Option < types::NextNode >, decode_optional_data,
    ENVELOPE
);
operation!(
    GetProcessDefinitionDiagram, GET_PROCESS_DEFINITION_DIAGRAM, types::Diagram,
    decode_data, ENVELOPE
);
operation!(
    GetProcessInstanceDiagram, GET_PROCESS_INSTANCE_DIAGRAM, types::Diagram, decode_data,
    ENVELOPE
);
operation!(GetTask, GET_TASK, types::RunningTask, decode_data, ENVELOPE);
operation!(
    GetTaskProcessDefinition, GET_TASK_PROCESS_DEFINITION, types::ProcessDefinition,
    decode_data, ENVELOPE
);
operation!(
    ListHistoricTasks, LIST_HISTORIC_TASKS, ::std::vec::Vec < types::HistoryNode >,
    decode_data_or_empty, ENVELOPE
);
operation!(
    ListProcessDefinitionNodes, LIST_PROCESS_DEFINITION_NODES, ::std::vec::Vec <
    types::ModelNode >, decode_data_or_empty, ENVELOPE
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
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_number(&self.page_no, &self.page_size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.page_no = operation::counted(
            "page_no",
            (start / size.max(1)).saturating_add(1),
        );
        self.page_size = operation::counted("page_size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        let told = output
            .meta
            .as_ref()
            .map(|meta| (&meta.count, &meta.page_no, &meta.page_size));
        let has_next = output.meta.as_ref().and_then(|meta| meta.has_next_page);
        Ok(operation::Page::of_number(output.data, told).with_next(has_next))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(SearchTasks, SEARCH_TASKS, types::RunningTaskList, decode_whole, ENVELOPE);
impl operation::Paged for builder::SearchTasks {
    type Item = types::RunningTask;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_number(&self.page_no, &self.page_size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.page_no = operation::counted(
            "page_no",
            (start / size.max(1)).saturating_add(1),
        );
        self.page_size = operation::counted("page_size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        let told = output
            .meta
            .as_ref()
            .map(|meta| (&meta.count, &meta.page_no, &meta.page_size));
        let has_next = output.meta.as_ref().and_then(|meta| meta.has_next_page);
        Ok(operation::Page::of_number(output.data, told).with_next(has_next))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SuspendProcessDefinition, SUSPEND_PROCESS_DEFINITION, (), decode_no_data, ENVELOPE
);
operation!(
    SuspendProcessInstance, SUSPEND_PROCESS_INSTANCE, (), decode_no_data, ENVELOPE
);
