// Made by `cargo xtask generate`; edit the spec instead.

//! What is known of each operation, and the traits that make its builder a call.

use super::{builder, types};
use ::bpm_rest_runtime::operation;
use ::bpm_rest_runtime::operation::OperationInfo;
use ::bpm_rest_runtime::path::{PathSegments, WhiteSpace};
use ::bpm_rest_runtime::error::{Failure, Like, Meaning};
/// How the servers of the system tell failures whose status does not say what they mean.
pub static FAILURES: &[Failure] = &[
    Failure::new(Meaning::NotFound, Like::Members(&[("message", Some("Not found"))]))
        .with_status(&[404])
        .with_words(&[]),
    Failure::new(Meaning::NotFound, Like::Any)
        .with_status(&[500])
        .with_words(&["No taskFormHandler specified for task"])
        .with_advice("the task belongs to no process, and so it has no form"),
    Failure::new(Meaning::NotFound, Like::Any)
        .with_status(&[500])
        .with_words(
            &[
                "\"org.activiti.engine.task.Task.getExecutionId()\" because \"task\" is null",
            ],
        )
        .with_advice("there is no such task"),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[500])
        .with_words(
            &["updated by another transaction concurrently", "is already present on"],
        ),
];
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Trimmed, true)
    .refusing("\0\n\r\u{85}\u{2028}\u{2029}");
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &ACTIVATE_PROCESS_DEFINITION,
    &ACTIVATE_PROCESS_INSTANCE,
    &BROADCAST_SIGNAL_TO_EXECUTIONS,
    &CLAIM_TASK,
    &COMPLETE_TASK,
    &CREATE_BINARY_EXECUTION_VARIABLE,
    &CREATE_BINARY_PROCESS_INSTANCE_VARIABLE,
    &CREATE_BINARY_TASK_VARIABLE,
    &CREATE_CANDIDATE_STARTER_GROUP,
    &CREATE_CANDIDATE_STARTER_USER,
    &CREATE_DEPLOYMENT,
    &CREATE_EXECUTION_VARIABLES,
    &CREATE_GROUP,
    &CREATE_GROUP_MEMBER,
    &CREATE_HISTORIC_PROCESS_INSTANCE_COMMENT,
    &CREATE_MODEL,
    &CREATE_PROCESS_INSTANCE_USER_LINK,
    &CREATE_PROCESS_INSTANCE_VARIABLES,
    &CREATE_TASK,
    &CREATE_TASK_ATTACHMENT,
    &CREATE_TASK_COMMENT,
    &CREATE_TASK_GROUP_LINK,
    &CREATE_TASK_USER_LINK,
    &CREATE_TASK_VARIABLES,
    &CREATE_USER,
    &CREATE_USER_INFO,
    &DELEGATE_TASK,
    &DELETE_CANDIDATE_STARTER,
    &DELETE_DEAD_LETTER_JOB,
    &DELETE_DEPLOYMENT,
    &DELETE_EXECUTION_VARIABLE,
    &DELETE_EXECUTION_VARIABLES,
    &DELETE_GROUP,
    &DELETE_GROUP_MEMBER,
    &DELETE_HISTORIC_PROCESS_INSTANCE,
    &DELETE_HISTORIC_PROCESS_INSTANCE_COMMENT,
    &DELETE_HISTORIC_TASK_INSTANCE,
    &DELETE_JOB,
    &DELETE_MODEL,
    &DELETE_PROCESS_INSTANCE,
    &DELETE_PROCESS_INSTANCE_IDENTITY_LINK,
    &DELETE_PROCESS_INSTANCE_VARIABLE,
    &DELETE_PROCESS_INSTANCE_VARIABLES,
    &DELETE_TASK,
    &DELETE_TASK_ATTACHMENT,
    &DELETE_TASK_COMMENT,
    &DELETE_TASK_EVENT,
    &DELETE_TASK_IDENTITY_LINK,
    &DELETE_TASK_VARIABLE,
    &DELETE_TASK_VARIABLES,
    &DELETE_TIMER_JOB,
    &DELETE_USER,
    &DELETE_USER_INFO,
    &EXECUTE_JOB,
    &GET_CANDIDATE_STARTER,
    &GET_DEAD_LETTER_JOB,
    &GET_DEAD_LETTER_JOB_STACKTRACE,
    &GET_DEPLOYMENT,
    &GET_DEPLOYMENT_RESOURCE,
    &GET_DEPLOYMENT_RESOURCE_DATA,
    &GET_ENGINE,
    &GET_EXECUTION,
    &GET_EXECUTION_VARIABLE,
    &GET_EXECUTION_VARIABLE_DATA,
    &GET_FORM_DATA,
    &GET_GROUP,
    &GET_HISTORIC_DETAIL_DATA,
    &GET_HISTORIC_PROCESS_INSTANCE,
    &GET_HISTORIC_PROCESS_INSTANCE_COMMENT,
    &GET_HISTORIC_PROCESS_INSTANCE_VARIABLE_DATA,
    &GET_HISTORIC_TASK_INSTANCE,
    &GET_HISTORIC_TASK_INSTANCE_VARIABLE_DATA,
    &GET_HISTORIC_VARIABLE_INSTANCE_DATA,
    &GET_JOB,
    &GET_JOB_STACKTRACE,
    &GET_MODEL,
    &GET_MODEL_EXTRA_SOURCE,
    &GET_MODEL_SOURCE,
    &GET_PROCESS_DEFINITION,
    &GET_PROCESS_DEFINITION_DIAGRAM,
    &GET_PROCESS_DEFINITION_MODEL,
    &GET_PROCESS_DEFINITION_RESOURCE_DATA,
    &GET_PROCESS_INSTANCE,
    &GET_PROCESS_INSTANCE_DIAGRAM,
    &GET_PROCESS_INSTANCE_IDENTITY_LINK,
    &GET_PROCESS_INSTANCE_VARIABLE,
    &GET_PROCESS_INSTANCE_VARIABLE_DATA,
    &GET_PROPERTIES,
    &GET_START_FORM_PROPERTIES,
    &GET_SUSPENDED_JOB,
    &GET_SUSPENDED_JOB_STACKTRACE,
    &GET_TABLE,
    &GET_TABLE_COLUMNS,
    &GET_TASK,
    &GET_TASK_ATTACHMENT,
    &GET_TASK_ATTACHMENT_CONTENT,
    &GET_TASK_COMMENT,
    &GET_TASK_EVENT,
    &GET_TASK_IDENTITY_LINK,
    &GET_TASK_VARIABLE,
    &GET_TASK_VARIABLE_DATA,
    &GET_TIMER_JOB,
    &GET_TIMER_JOB_STACKTRACE,
    &GET_USER,
    &GET_USER_INFO,
    &GET_USER_PICTURE,
    &LIST_ACTIVE_ACTIVITIES,
    &LIST_CANDIDATE_STARTERS,
    &LIST_DEAD_LETTER_JOBS,
    &LIST_DEPLOYMENT_RESOURCES,
    &LIST_DEPLOYMENTS,
    &LIST_EXECUTION_VARIABLES,
    &LIST_EXECUTIONS,
    &LIST_GROUPS,
    &LIST_HISTORIC_ACTIVITY_INSTANCES,
    &LIST_HISTORIC_DETAILS,
    &LIST_HISTORIC_PROCESS_INSTANCE_COMMENTS,
    &LIST_HISTORIC_PROCESS_INSTANCE_IDENTITY_LINKS,
    &LIST_HISTORIC_PROCESS_INSTANCES,
    &LIST_HISTORIC_TASK_INSTANCE_IDENTITY_LINKS,
    &LIST_HISTORIC_TASK_INSTANCES,
    &LIST_HISTORIC_VARIABLE_INSTANCES,
    &LIST_JOBS,
    &LIST_MODELS,
    &LIST_PROCESS_DEFINITIONS,
    &LIST_PROCESS_INSTANCE_IDENTITY_LINKS,
    &LIST_PROCESS_INSTANCE_VARIABLES,
    &LIST_PROCESS_INSTANCES,
    &LIST_SUBTASKS,
    &LIST_SUSPENDED_JOBS,
    &LIST_TABLE_ROWS,
    &LIST_TABLES,
    &LIST_TASK_ATTACHMENTS,
    &LIST_TASK_COMMENTS,
    &LIST_TASK_EVENTS,
    &LIST_TASK_IDENTITY_LINKS,
    &LIST_TASK_IDENTITY_LINKS_OF_FAMILY,
    &LIST_TASK_VARIABLES,
    &LIST_TASKS,
    &LIST_TIMER_JOBS,
    &LIST_USER_INFO,
    &LIST_USERS,
    &MESSAGE_EVENT_RECEIVED,
    &QUERY_EXECUTIONS,
    &QUERY_HISTORIC_ACTIVITY_INSTANCES,
    &QUERY_HISTORIC_DETAILS,
    &QUERY_HISTORIC_PROCESS_INSTANCES,
    &QUERY_HISTORIC_TASK_INSTANCES,
    &QUERY_HISTORIC_VARIABLE_INSTANCES,
    &QUERY_PROCESS_INSTANCES,
    &QUERY_TASKS,
    &RESOLVE_TASK,
    &SEND_SIGNAL,
    &SEND_SIGNAL_ASYNC,
    &SET_EXECUTION_VARIABLES,
    &SET_MODEL_EXTRA_SOURCE,
    &SET_MODEL_SOURCE,
    &SET_PROCESS_DEFINITION_CATEGORY,
    &SET_PROCESS_INSTANCE_VARIABLES,
    &SET_USER_PICTURE,
    &SIGNAL_EVENT_RECEIVED,
    &SIGNAL_EXECUTION,
    &START_PROCESS_INSTANCE_BY_ID,
    &START_PROCESS_INSTANCE_BY_KEY,
    &START_PROCESS_INSTANCE_BY_MESSAGE,
    &SUBMIT_START_FORM,
    &SUBMIT_TASK_FORM,
    &SUSPEND_PROCESS_DEFINITION,
    &SUSPEND_PROCESS_INSTANCE,
    &TRIGGER_EXECUTION,
    &UPDATE_BINARY_EXECUTION_VARIABLE,
    &UPDATE_BINARY_PROCESS_INSTANCE_VARIABLE,
    &UPDATE_BINARY_TASK_VARIABLE,
    &UPDATE_EXECUTION_VARIABLE,
    &UPDATE_GROUP,
    &UPDATE_MODEL,
    &UPDATE_PROCESS_INSTANCE_VARIABLE,
    &UPDATE_TASK,
    &UPDATE_TASK_VARIABLE,
    &UPDATE_USER,
    &UPDATE_USER_INFO,
    &UPLOAD_TASK_ATTACHMENT,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[
    &CREATE_BINARY_EXECUTION_VARIABLE,
    &CREATE_BINARY_PROCESS_INSTANCE_VARIABLE,
    &CREATE_BINARY_TASK_VARIABLE,
    &CREATE_DEPLOYMENT,
    &SET_MODEL_EXTRA_SOURCE,
    &SET_MODEL_SOURCE,
    &SET_USER_PICTURE,
    &UPDATE_BINARY_EXECUTION_VARIABLE,
    &UPDATE_BINARY_PROCESS_INSTANCE_VARIABLE,
    &UPDATE_BINARY_TASK_VARIABLE,
    &UPLOAD_TASK_ATTACHMENT,
];
/// Activates a suspended process definition.
pub static ACTIVATE_PROCESS_DEFINITION: OperationInfo = OperationInfo::new(
        "activate_process_definition",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/repository/process-definitions/{processDefinitionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 3.7"]);
/// Activates a suspended process instance.
pub static ACTIVATE_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "activate_process_instance",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/process-instances/{processInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.3"]);
/// Signals all executions that wait for the signal, and starts the process instances that it starts.
pub static BROADCAST_SIGNAL_TO_EXECUTIONS: OperationInfo = OperationInfo::new(
        "broadcast_signal_to_executions",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/executions",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ExecutionCollectionResource",
        ],
    );
/// Assigns a task to a user, unless it is assigned to another one, or gives it back.
pub static CLAIM_TASK: OperationInfo = OperationInfo::new(
        "claim_task",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.5"]);
/// Completes a task.
pub static COMPLETE_TASK: OperationInfo = OperationInfo::new(
        "complete_task",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.5"]);
/// Creates a binary or serializable variable of an execution from a file.
pub static CREATE_BINARY_EXECUTION_VARIABLE: OperationInfo = OperationInfo::new(
        "create_binary_execution_variable",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/executions/{executionId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 6.10"]);
/// Creates a binary or serializable variable of a process instance from a file.
pub static CREATE_BINARY_PROCESS_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "create_binary_process_instance_variable",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/process-instances/{processInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.15"]);
/// Creates a binary or serializable variable of a task from a file.
pub static CREATE_BINARY_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "create_binary_task_variable",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/tasks/{taskId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.11"]);
/// Lets the members of a group start a process definition.
pub static CREATE_CANDIDATE_STARTER_GROUP: OperationInfo = OperationInfo::new(
        "create_candidate_starter_group",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/repository/process-definitions/{processDefinitionId}/identitylinks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 3.9"]);
/// Lets a user start a process definition.
pub static CREATE_CANDIDATE_STARTER_USER: OperationInfo = OperationInfo::new(
        "create_candidate_starter_user",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/repository/process-definitions/{processDefinitionId}/identitylinks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 3.9"]);
/// Deploys a BPMN file, or an archive of several files.
pub static CREATE_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "create_deployment",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/repository/deployments",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 2.3"]);
/// Creates variables of an execution.
pub static CREATE_EXECUTION_VARIABLES: OperationInfo = OperationInfo::new(
        "create_execution_variables",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/executions/{executionId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 6.8"]);
/// Creates a group.
pub static CREATE_GROUP: OperationInfo = OperationInfo::new(
        "create_group",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/identity/groups",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 15.4"]);
/// Makes a user a member of a group.
pub static CREATE_GROUP_MEMBER: OperationInfo = OperationInfo::new(
        "create_group_member",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/identity/groups/{groupId}/members",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 15.7"]);
/// Adds a comment to a process instance.
pub static CREATE_HISTORIC_PROCESS_INSTANCE_COMMENT: OperationInfo = OperationInfo::new(
        "create_historic_process_instance_comment",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/history/historic-process-instances/{processInstanceId}/comments",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.7"]);
/// Creates a model.
pub static CREATE_MODEL: OperationInfo = OperationInfo::new(
        "create_model",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/repository/models",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("models")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 4.4"]);
/// Involves a user in a process instance.
pub static CREATE_PROCESS_INSTANCE_USER_LINK: OperationInfo = OperationInfo::new(
        "create_process_instance_user_link",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/process-instances/{processInstanceId}/identitylinks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.9"]);
/// Creates variables of a process instance.
pub static CREATE_PROCESS_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "create_process_instance_variables",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/process-instances/{processInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.13"]);
/// Creates a task that belongs to no process instance.
pub static CREATE_TASK: OperationInfo = OperationInfo::new(
        "create_task",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/tasks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: TaskCollectionResource",
        ],
    );
/// Attaches a link to a task.
pub static CREATE_TASK_ATTACHMENT: OperationInfo = OperationInfo::new(
        "create_task_attachment",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/tasks/{taskId}/attachments",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.27"]);
/// Adds a comment to a task.
pub static CREATE_TASK_COMMENT: OperationInfo = OperationInfo::new(
        "create_task_comment",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/tasks/{taskId}/comments",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.21"]);
/// Links a group to a task.
pub static CREATE_TASK_GROUP_LINK: OperationInfo = OperationInfo::new(
        "create_task_group_link",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/tasks/{taskId}/identitylinks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.19"]);
/// Links a user to a task.
pub static CREATE_TASK_USER_LINK: OperationInfo = OperationInfo::new(
        "create_task_user_link",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/tasks/{taskId}/identitylinks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.19"]);
/// Creates variables of a task.
pub static CREATE_TASK_VARIABLES: OperationInfo = OperationInfo::new(
        "create_task_variables",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/tasks/{taskId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.10"]);
/// Creates a user.
pub static CREATE_USER: OperationInfo = OperationInfo::new(
        "create_user",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/identity/users",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 14.4"]);
/// Adds an info entry to a user.
pub static CREATE_USER_INFO: OperationInfo = OperationInfo::new(
        "create_user_info",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/identity/users/{userId}/info",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 14.11"]);
/// Hands a task to another user, who is to resolve it; the assignee becomes its owner.
pub static DELEGATE_TASK: OperationInfo = OperationInfo::new(
        "delegate_task",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.5"]);
/// No longer lets a user or a group start a process definition.
pub static DELETE_CANDIDATE_STARTER: OperationInfo = OperationInfo::new(
        "delete_candidate_starter",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/repository/process-definitions/{processDefinitionId}/identitylinks/{family}/{identityId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 3.10"]);
/// Deletes a dead letter job.
pub static DELETE_DEAD_LETTER_JOB: OperationInfo = OperationInfo::new(
        "delete_dead_letter_job",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/management/deadletter-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("dead-letter-jobs")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 6.0.0 and later")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobResource",
        ],
    );
/// Deletes a deployment.
pub static DELETE_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "delete_deployment",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/repository/deployments/{deploymentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 2.4"]);
/// Deletes a variable of an execution.
pub static DELETE_EXECUTION_VARIABLE: OperationInfo = OperationInfo::new(
        "delete_execution_variable",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/runtime/executions/{executionId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ExecutionVariableResource",
        ],
    );
/// Deletes all local variables of an execution.
pub static DELETE_EXECUTION_VARIABLES: OperationInfo = OperationInfo::new(
        "delete_execution_variables",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/runtime/executions/{executionId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ExecutionVariableCollectionResource",
        ],
    );
/// Deletes a group.
pub static DELETE_GROUP: OperationInfo = OperationInfo::new(
        "delete_group",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/identity/groups/{groupId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 15.5"]);
/// Ends a user's membership in a group.
pub static DELETE_GROUP_MEMBER: OperationInfo = OperationInfo::new(
        "delete_group_member",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/identity/groups/{groupId}/members/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 15.8"]);
/// Deletes the history of an ended process instance.
pub static DELETE_HISTORIC_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "delete_historic_process_instance",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/history/historic-process-instances/{processInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.4"]);
/// Deletes a comment on a process instance.
pub static DELETE_HISTORIC_PROCESS_INSTANCE_COMMENT: OperationInfo = OperationInfo::new(
        "delete_historic_process_instance_comment",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/history/historic-process-instances/{processInstanceId}/comments/{commentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.10"]);
/// Deletes the history of a task.
pub static DELETE_HISTORIC_TASK_INSTANCE: OperationInfo = OperationInfo::new(
        "delete_historic_task_instance",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/history/historic-task-instances/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-task-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.14"]);
/// Deletes a job.
pub static DELETE_JOB: OperationInfo = OperationInfo::new(
        "delete_job",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/management/jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 13.2"]);
/// Deletes a model.
pub static DELETE_MODEL: OperationInfo = OperationInfo::new(
        "delete_model",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/repository/models/{modelId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("models")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 4.5"]);
/// Deletes a running process instance; its history stays.
pub static DELETE_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "delete_process_instance",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/runtime/process-instances/{processInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.2"]);
/// Deletes an identity link of a process instance.
pub static DELETE_PROCESS_INSTANCE_IDENTITY_LINK: OperationInfo = OperationInfo::new(
        "delete_process_instance_identity_link",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/runtime/process-instances/{processInstanceId}/identitylinks/users/{identityId}/{type}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.10"]);
/// Deletes a variable of a process instance.
pub static DELETE_PROCESS_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "delete_process_instance_variable",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/runtime/process-instances/{processInstanceId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessInstanceVariableResource",
        ],
    );
/// Deletes all variables of a process instance.
pub static DELETE_PROCESS_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "delete_process_instance_variables",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/runtime/process-instances/{processInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessInstanceVariableCollectionResource",
        ],
    );
/// Deletes a task that belongs to no process instance.
pub static DELETE_TASK: OperationInfo = OperationInfo::new(
        "delete_task",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/runtime/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.6"]);
/// Deletes an attachment of a task.
pub static DELETE_TASK_ATTACHMENT: OperationInfo = OperationInfo::new(
        "delete_task_attachment",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/runtime/tasks/{taskId}/attachments/{attachmentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.32"]);
/// Deletes a comment on a task.
pub static DELETE_TASK_COMMENT: OperationInfo = OperationInfo::new(
        "delete_task_comment",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/runtime/tasks/{taskId}/comments/{commentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.24"]);
/// Deletes an event of a task.
pub static DELETE_TASK_EVENT: OperationInfo = OperationInfo::new(
        "delete_task_event",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/runtime/tasks/{taskId}/events/{eventId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: TaskEventResource",
        ],
    );
/// Deletes an identity link of a task.
pub static DELETE_TASK_IDENTITY_LINK: OperationInfo = OperationInfo::new(
        "delete_task_identity_link",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.20"]);
/// Deletes a variable of a task.
pub static DELETE_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "delete_task_variable",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/runtime/tasks/{taskId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.14"]);
/// Deletes all local variables of a task; those of its process instance stay.
pub static DELETE_TASK_VARIABLES: OperationInfo = OperationInfo::new(
        "delete_task_variables",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/runtime/tasks/{taskId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.15"]);
/// Deletes a timer job.
pub static DELETE_TIMER_JOB: OperationInfo = OperationInfo::new(
        "delete_timer_job",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/management/timer-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("timer-jobs")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 6.0.0 and later")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobResource",
        ],
    );
/// Deletes a user.
pub static DELETE_USER: OperationInfo = OperationInfo::new(
        "delete_user",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/identity/users/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 14.5"]);
/// Deletes an info entry of a user.
pub static DELETE_USER_INFO: OperationInfo = OperationInfo::new(
        "delete_user_info",
        "activiti",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/identity/users/{userId}/info/{key}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 14.12"]);
/// Executes a job at once, and waits for it.
pub static EXECUTE_JOB: OperationInfo = OperationInfo::new(
        "execute_job",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/management/jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 13.3"]);
/// Gets one user or group that may start a process definition.
pub static GET_CANDIDATE_STARTER: OperationInfo = OperationInfo::new(
        "get_candidate_starter",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/process-definitions/{processDefinitionId}/identitylinks/{family}/{identityId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 3.11"]);
/// Gets one dead letter job.
pub static GET_DEAD_LETTER_JOB: OperationInfo = OperationInfo::new(
        "get_dead_letter_job",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/deadletter-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("dead-letter-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("version 6.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobResource",
        ],
    );
/// Gets the stack trace of the exception that a dead letter job failed with.
pub static GET_DEAD_LETTER_JOB_STACKTRACE: OperationInfo = OperationInfo::new(
        "get_dead_letter_job_stacktrace",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/deadletter-jobs/{jobId}/exception-stacktrace",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("dead-letter-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["text/plain"])
    .with_served("version 6.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobExceptionStacktraceResource",
        ],
    );
/// Gets one deployment.
pub static GET_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "get_deployment",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/deployments/{deploymentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 2.2"]);
/// Gets what is known of one resource of a deployment.
pub static GET_DEPLOYMENT_RESOURCE: OperationInfo = OperationInfo::new(
        "get_deployment_resource",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/deployments/{deploymentId}/resources/{resourceName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 2.6"]);
/// Gets the bytes of a resource of a deployment.
pub static GET_DEPLOYMENT_RESOURCE_DATA: OperationInfo = OperationInfo::new(
        "get_deployment_resource_data",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/deployments/{deploymentId}/resourcedata/{resourceName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 2.7"]);
/// Gets name and version of the engine.
pub static GET_ENGINE: OperationInfo = OperationInfo::new(
        "get_engine",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/engine",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("engine")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 11.2"]);
/// Gets one execution.
pub static GET_EXECUTION: OperationInfo = OperationInfo::new(
        "get_execution",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/executions/{executionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 6.1"]);
/// Gets one variable of an execution.
pub static GET_EXECUTION_VARIABLE: OperationInfo = OperationInfo::new(
        "get_execution_variable",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/executions/{executionId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 6.7"]);
/// Gets the bytes of a binary or serializable variable of an execution.
pub static GET_EXECUTION_VARIABLE_DATA: OperationInfo = OperationInfo::new(
        "get_execution_variable_data",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/executions/{executionId}/variables/{variableName}/data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ExecutionVariableDataResource",
        ],
    );
/// Gets the form of a task, or the form that starts a process definition.
pub static GET_FORM_DATA: OperationInfo = OperationInfo::new(
        "get_form_data",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/form/form-data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("forms")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 9.1"]);
/// Gets one group.
pub static GET_GROUP: OperationInfo = OperationInfo::new(
        "get_group",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/identity/groups/{groupId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 15.1"]);
/// Gets the bytes of a binary or serializable variable as it was after one change.
pub static GET_HISTORIC_DETAIL_DATA: OperationInfo = OperationInfo::new(
        "get_historic_detail_data",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-detail/{detailId}/data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-details")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.23"]);
/// Gets the history of one process instance.
pub static GET_HISTORIC_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "get_historic_process_instance",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-process-instances/{processInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.1"]);
/// Gets one comment on a process instance.
pub static GET_HISTORIC_PROCESS_INSTANCE_COMMENT: OperationInfo = OperationInfo::new(
        "get_historic_process_instance_comment",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-process-instances/{processInstanceId}/comments/{commentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.9"]);
/// Gets the bytes of a binary or serializable variable that a process instance had.
pub static GET_HISTORIC_PROCESS_INSTANCE_VARIABLE_DATA: OperationInfo = OperationInfo::new(
        "get_historic_process_instance_variable_data",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-process-instances/{processInstanceId}/variables/{variableName}/data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.6"]);
/// Gets the history of one task.
pub static GET_HISTORIC_TASK_INSTANCE: OperationInfo = OperationInfo::new(
        "get_historic_task_instance",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-task-instances/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-task-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.11"]);
/// Gets the bytes of a binary or serializable variable that a task had.
pub static GET_HISTORIC_TASK_INSTANCE_VARIABLE_DATA: OperationInfo = OperationInfo::new(
        "get_historic_task_instance_variable_data",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-task-instances/{taskId}/variables/{variableName}/data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-task-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.16"]);
/// Gets the bytes of a binary or serializable historic variable.
pub static GET_HISTORIC_VARIABLE_INSTANCE_DATA: OperationInfo = OperationInfo::new(
        "get_historic_variable_instance_data",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-variable-instances/{varInstanceId}/data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-variable-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: HistoricVariableInstanceDataResource",
        ],
    );
/// Gets one job.
pub static GET_JOB: OperationInfo = OperationInfo::new(
        "get_job",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 13.1"]);
/// Gets the stack trace of the exception that a job failed with.
pub static GET_JOB_STACKTRACE: OperationInfo = OperationInfo::new(
        "get_job_stacktrace",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/jobs/{jobId}/exception-stacktrace",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["text/plain"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 13.4"]);
/// Gets one model.
pub static GET_MODEL: OperationInfo = OperationInfo::new(
        "get_model",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/models/{modelId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("models")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 4.2"]);
/// Gets the further bytes that an editor keeps of a model.
pub static GET_MODEL_EXTRA_SOURCE: OperationInfo = OperationInfo::new(
        "get_model_extra_source",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/models/{modelId}/source-extra",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("models")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 4.8"]);
/// Gets the bytes that an editor keeps of a model.
pub static GET_MODEL_SOURCE: OperationInfo = OperationInfo::new(
        "get_model_source",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/models/{modelId}/source",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("models")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 4.6"]);
/// Gets one process definition.
pub static GET_PROCESS_DEFINITION: OperationInfo = OperationInfo::new(
        "get_process_definition",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/process-definitions/{processDefinitionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 3.2"]);
/// Gets the diagram of a process definition as an image.
pub static GET_PROCESS_DEFINITION_DIAGRAM: OperationInfo = OperationInfo::new(
        "get_process_definition_diagram",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/process-definitions/{processDefinitionId}/image",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessDefinitionImageResource",
        ],
    );
/// Gets the parsed BPMN model of a process definition.
pub static GET_PROCESS_DEFINITION_MODEL: OperationInfo = OperationInfo::new(
        "get_process_definition_model",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/process-definitions/{processDefinitionId}/model",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 3.5"]);
/// Gets the bytes of the file that a process definition was deployed with.
pub static GET_PROCESS_DEFINITION_RESOURCE_DATA: OperationInfo = OperationInfo::new(
        "get_process_definition_resource_data",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/process-definitions/{processDefinitionId}/resourcedata",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 3.4"]);
/// Gets one running process instance.
pub static GET_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "get_process_instance",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/process-instances/{processInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.1"]);
/// Gets the diagram of a process instance as a PNG image, with its current activities marked.
pub static GET_PROCESS_INSTANCE_DIAGRAM: OperationInfo = OperationInfo::new(
        "get_process_instance_diagram",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/process-instances/{processInstanceId}/diagram",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.7"]);
/// Gets an identity link of a process instance.
pub static GET_PROCESS_INSTANCE_IDENTITY_LINK: OperationInfo = OperationInfo::new(
        "get_process_instance_identity_link",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/process-instances/{processInstanceId}/identitylinks/users/{identityId}/{type}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessInstanceIdentityLinkResource",
        ],
    );
/// Gets one variable of a process instance.
pub static GET_PROCESS_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "get_process_instance_variable",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/process-instances/{processInstanceId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.12"]);
/// Gets the bytes of a binary or serializable variable of a process instance.
pub static GET_PROCESS_INSTANCE_VARIABLE_DATA: OperationInfo = OperationInfo::new(
        "get_process_instance_variable_data",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/process-instances/{processInstanceId}/variables/{variableName}/data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessInstanceVariableDataResource",
        ],
    );
/// Gets the engine's properties.
pub static GET_PROPERTIES: OperationInfo = OperationInfo::new(
        "get_properties",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/properties",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("engine")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 11.1"]);
/// Gets the properties of the form that starts a process definition.
pub static GET_START_FORM_PROPERTIES: OperationInfo = OperationInfo::new(
        "get_start_form_properties",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/process-definition/{processDefinitionId}/properties",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessDefinitionPropertiesResource",
        ],
    );
/// Gets one suspended job.
pub static GET_SUSPENDED_JOB: OperationInfo = OperationInfo::new(
        "get_suspended_job",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/suspended-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("suspended-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("version 6.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobResource",
        ],
    );
/// Gets the stack trace of the exception that a suspended job failed with.
pub static GET_SUSPENDED_JOB_STACKTRACE: OperationInfo = OperationInfo::new(
        "get_suspended_job_stacktrace",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/suspended-jobs/{jobId}/exception-stacktrace",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("suspended-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["text/plain"])
    .with_served("version 6.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobExceptionStacktraceResource",
        ],
    );
/// Gets one table of the engine's database.
pub static GET_TABLE: OperationInfo = OperationInfo::new(
        "get_table",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/tables/{tableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tables")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 10.2"]);
/// Gets the columns of a table.
pub static GET_TABLE_COLUMNS: OperationInfo = OperationInfo::new(
        "get_table_columns",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/tables/{tableName}/columns",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tables")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 10.3"]);
/// Gets one task.
pub static GET_TASK: OperationInfo = OperationInfo::new(
        "get_task",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.1"]);
/// Gets one attachment of a task, without its bytes.
pub static GET_TASK_ATTACHMENT: OperationInfo = OperationInfo::new(
        "get_task_attachment",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks/{taskId}/attachments/{attachmentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.30"]);
/// Gets the bytes of a file that is attached to a task.
pub static GET_TASK_ATTACHMENT_CONTENT: OperationInfo = OperationInfo::new(
        "get_task_attachment_content",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks/{taskId}/attachments/{attachmentId}/content",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*", "text/html"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.31"]);
/// Gets one comment on a task.
pub static GET_TASK_COMMENT: OperationInfo = OperationInfo::new(
        "get_task_comment",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks/{taskId}/comments/{commentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.23"]);
/// Gets one event of a task.
pub static GET_TASK_EVENT: OperationInfo = OperationInfo::new(
        "get_task_event",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks/{taskId}/events/{eventId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.26"]);
/// Gets one identity link of a task.
pub static GET_TASK_IDENTITY_LINK: OperationInfo = OperationInfo::new(
        "get_task_identity_link",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.18"]);
/// Gets one variable of a task.
pub static GET_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "get_task_variable",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks/{taskId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.8"]);
/// Gets the bytes of a binary or serializable variable of a task.
pub static GET_TASK_VARIABLE_DATA: OperationInfo = OperationInfo::new(
        "get_task_variable_data",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks/{taskId}/variables/{variableName}/data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.9"]);
/// Gets one timer job.
pub static GET_TIMER_JOB: OperationInfo = OperationInfo::new(
        "get_timer_job",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/timer-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("timer-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("version 6.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobResource",
        ],
    );
/// Gets the stack trace of the exception that a timer job failed with.
pub static GET_TIMER_JOB_STACKTRACE: OperationInfo = OperationInfo::new(
        "get_timer_job_stacktrace",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/timer-jobs/{jobId}/exception-stacktrace",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("timer-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["text/plain"])
    .with_served("version 6.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobExceptionStacktraceResource",
        ],
    );
/// Gets one user.
pub static GET_USER: OperationInfo = OperationInfo::new(
        "get_user",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/identity/users/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 14.1"]);
/// Gets one info entry of a user.
pub static GET_USER_INFO: OperationInfo = OperationInfo::new(
        "get_user_info",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/identity/users/{userId}/info/{key}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 14.9"]);
/// Gets the bytes of a user's picture.
pub static GET_USER_PICTURE: OperationInfo = OperationInfo::new(
        "get_user_picture",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/identity/users/{userId}/picture",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 14.6"]);
/// Lists the ids of the activities that are active in an execution and in those below it.
pub static LIST_ACTIVE_ACTIVITIES: OperationInfo = OperationInfo::new(
        "list_active_activities",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/executions/{executionId}/activities",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 6.3"]);
/// Lists who may start a process definition.
pub static LIST_CANDIDATE_STARTERS: OperationInfo = OperationInfo::new(
        "list_candidate_starters",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/process-definitions/{processDefinitionId}/identitylinks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 3.8"]);
/// Lists dead letter jobs, filtered and sorted.
pub static LIST_DEAD_LETTER_JOBS: OperationInfo = OperationInfo::new(
        "list_dead_letter_jobs",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/deadletter-jobs",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("dead-letter-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("version 6.0.0 and later")
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: DeadLetterJobCollectionResource",
        ],
    );
/// Lists the resources of a deployment.
pub static LIST_DEPLOYMENT_RESOURCES: OperationInfo = OperationInfo::new(
        "list_deployment_resources",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/deployments/{deploymentId}/resources",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 2.5"]);
/// Lists deployments, filtered and sorted.
pub static LIST_DEPLOYMENTS: OperationInfo = OperationInfo::new(
        "list_deployments",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/deployments",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 2.1"]);
/// Lists the variables of an execution.
pub static LIST_EXECUTION_VARIABLES: OperationInfo = OperationInfo::new(
        "list_execution_variables",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/executions/{executionId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 6.6"]);
/// Lists executions, filtered and sorted.
pub static LIST_EXECUTIONS: OperationInfo = OperationInfo::new(
        "list_executions",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/executions",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 6.4"]);
/// Lists groups, filtered and sorted.
pub static LIST_GROUPS: OperationInfo = OperationInfo::new(
        "list_groups",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/identity/groups",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 15.2"]);
/// Lists the activities that process instances went through, filtered and sorted.
pub static LIST_HISTORIC_ACTIVITY_INSTANCES: OperationInfo = OperationInfo::new(
        "list_historic_activity_instances",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-activity-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-activity-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.17"]);
/// Lists each change of a variable and each submitted form property, filtered and sorted.
pub static LIST_HISTORIC_DETAILS: OperationInfo = OperationInfo::new(
        "list_historic_details",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-detail",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-details")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.21"]);
/// Lists the comments on a process instance.
pub static LIST_HISTORIC_PROCESS_INSTANCE_COMMENTS: OperationInfo = OperationInfo::new(
        "list_historic_process_instance_comments",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-process-instances/{processInstanceId}/comments",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.8"]);
/// Lists who was involved in a process instance.
pub static LIST_HISTORIC_PROCESS_INSTANCE_IDENTITY_LINKS: OperationInfo = OperationInfo::new(
        "list_historic_process_instance_identity_links",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-process-instances/{processInstanceId}/identitylinks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.5"]);
/// Lists process instances, running and ended, filtered and sorted.
pub static LIST_HISTORIC_PROCESS_INSTANCES: OperationInfo = OperationInfo::new(
        "list_historic_process_instances",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-process-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.2"]);
/// Lists who had to do with a task.
pub static LIST_HISTORIC_TASK_INSTANCE_IDENTITY_LINKS: OperationInfo = OperationInfo::new(
        "list_historic_task_instance_identity_links",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-task-instances/{taskId}/identitylinks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-task-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.15"]);
/// Lists tasks, open and ended, filtered and sorted.
pub static LIST_HISTORIC_TASK_INSTANCES: OperationInfo = OperationInfo::new(
        "list_historic_task_instances",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-task-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-task-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.12"]);
/// Lists the variables that process instances and tasks have or had, filtered and sorted.
pub static LIST_HISTORIC_VARIABLE_INSTANCES: OperationInfo = OperationInfo::new(
        "list_historic_variable_instances",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-variable-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-variable-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.19"]);
/// Lists jobs, filtered and sorted.
pub static LIST_JOBS: OperationInfo = OperationInfo::new(
        "list_jobs",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/jobs",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 13.5"]);
/// Lists models, filtered and sorted.
pub static LIST_MODELS: OperationInfo = OperationInfo::new(
        "list_models",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/models",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("models")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 4.1"]);
/// Lists process definitions, filtered and sorted.
pub static LIST_PROCESS_DEFINITIONS: OperationInfo = OperationInfo::new(
        "list_process_definitions",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/process-definitions",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 3.1"]);
/// Lists the users who are involved in a process instance.
pub static LIST_PROCESS_INSTANCE_IDENTITY_LINKS: OperationInfo = OperationInfo::new(
        "list_process_instance_identity_links",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/process-instances/{processInstanceId}/identitylinks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.8"]);
/// Lists the variables of a process instance.
pub static LIST_PROCESS_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "list_process_instance_variables",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/process-instances/{processInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.11"]);
/// Lists running process instances, filtered and sorted.
pub static LIST_PROCESS_INSTANCES: OperationInfo = OperationInfo::new(
        "list_process_instances",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/process-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.5"]);
/// Lists the subtasks of a task.
pub static LIST_SUBTASKS: OperationInfo = OperationInfo::new(
        "list_subtasks",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks/{taskId}/subtasks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: TaskSubTaskCollectionResource",
        ],
    );
/// Lists suspended jobs, filtered and sorted.
pub static LIST_SUSPENDED_JOBS: OperationInfo = OperationInfo::new(
        "list_suspended_jobs",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/suspended-jobs",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("suspended-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("version 6.0.0 and later")
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: SuspendedJobCollectionResource",
        ],
    );
/// Lists the rows of a table.
pub static LIST_TABLE_ROWS: OperationInfo = OperationInfo::new(
        "list_table_rows",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/tables/{tableName}/data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tables")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 10.4"]);
/// Lists the tables of the engine's database.
pub static LIST_TABLES: OperationInfo = OperationInfo::new(
        "list_tables",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/tables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tables")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 10.1"]);
/// Lists the attachments of a task, the latest first.
pub static LIST_TASK_ATTACHMENTS: OperationInfo = OperationInfo::new(
        "list_task_attachments",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks/{taskId}/attachments",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.29"]);
/// Lists the comments on a task, the latest first.
pub static LIST_TASK_COMMENTS: OperationInfo = OperationInfo::new(
        "list_task_comments",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks/{taskId}/comments",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.22"]);
/// Lists what happened to a task, the latest first.
pub static LIST_TASK_EVENTS: OperationInfo = OperationInfo::new(
        "list_task_events",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks/{taskId}/events",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.25"]);
/// Lists the identity links of a task: who has to do with it, and how.
pub static LIST_TASK_IDENTITY_LINKS: OperationInfo = OperationInfo::new(
        "list_task_identity_links",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks/{taskId}/identitylinks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.16"]);
/// Lists the identity links of a task that are of users, or those that are of groups.
pub static LIST_TASK_IDENTITY_LINKS_OF_FAMILY: OperationInfo = OperationInfo::new(
        "list_task_identity_links_of_family",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks/{taskId}/identitylinks/{family}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.17"]);
/// Lists the variables of a task.
pub static LIST_TASK_VARIABLES: OperationInfo = OperationInfo::new(
        "list_task_variables",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks/{taskId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.7"]);
/// Lists tasks, filtered and sorted.
pub static LIST_TASKS: OperationInfo = OperationInfo::new(
        "list_tasks",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_url_limit(
        operation::UrlLimit::new(
            8000,
            "`tasks().query(TaskQuery::new().candidate_group_in(…).process_instance_id_in(…))`",
        ),
    )
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.2"]);
/// Lists timer jobs, filtered and sorted.
pub static LIST_TIMER_JOBS: OperationInfo = OperationInfo::new(
        "list_timer_jobs",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/timer-jobs",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("timer-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("version 6.0.0 and later")
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: TimerJobCollectionResource",
        ],
    );
/// Lists the keys of a user's info entries.
pub static LIST_USER_INFO: OperationInfo = OperationInfo::new(
        "list_user_info",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/identity/users/{userId}/info",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti user guide (5.22), chapter 15 \"REST API\": 14.8",
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: UserInfoCollectionResource",
        ],
    );
/// Lists users, filtered and sorted.
pub static LIST_USERS: OperationInfo = OperationInfo::new(
        "list_users",
        "activiti",
        ::bpm_rest_runtime::http::Method::GET,
        "/identity/users",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti user guide (5.22), chapter 15 \"REST API\": 14.2",
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: UserCollectionResource",
            "Activiti user guide (5.22), chapter 15 \"REST API\": 15.6",
        ],
    );
/// Gives an execution the message that it waits for.
pub static MESSAGE_EVENT_RECEIVED: OperationInfo = OperationInfo::new(
        "message_event_received",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/executions/{executionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 6.2"]);
/// Lists executions that match a query, which may have conditions on variables.
pub static QUERY_EXECUTIONS: OperationInfo = OperationInfo::new(
        "query_executions",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/query/executions",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 6.5"]);
/// Lists the activities that process instances went through and that match a query.
pub static QUERY_HISTORIC_ACTIVITY_INSTANCES: OperationInfo = OperationInfo::new(
        "query_historic_activity_instances",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/query/historic-activity-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-activity-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.18"]);
/// Lists each change of a variable and each submitted form property that match a query.
pub static QUERY_HISTORIC_DETAILS: OperationInfo = OperationInfo::new(
        "query_historic_details",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/query/historic-detail",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-details")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.22"]);
/// Lists process instances, running and ended, that match a query; it can also name conditions on variables.
pub static QUERY_HISTORIC_PROCESS_INSTANCES: OperationInfo = OperationInfo::new(
        "query_historic_process_instances",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/query/historic-process-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.3"]);
/// Lists tasks, open and ended, that match a query; it can also name conditions on variables.
pub static QUERY_HISTORIC_TASK_INSTANCES: OperationInfo = OperationInfo::new(
        "query_historic_task_instances",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/query/historic-task-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-task-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.13"]);
/// Lists the variables that process instances and tasks have or had and that match a query.
pub static QUERY_HISTORIC_VARIABLE_INSTANCES: OperationInfo = OperationInfo::new(
        "query_historic_variable_instances",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/query/historic-variable-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-variable-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 8.20"]);
/// Lists running process instances that match a query, which may have conditions on variables.
pub static QUERY_PROCESS_INSTANCES: OperationInfo = OperationInfo::new(
        "query_process_instances",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/query/process-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.6"]);
/// Lists tasks that match a query; it can also ask for values of variables.
pub static QUERY_TASKS: OperationInfo = OperationInfo::new(
        "query_tasks",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/query/tasks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.3"]);
/// Hands a delegated task back to its owner, who can complete it then.
pub static RESOLVE_TASK: OperationInfo = OperationInfo::new(
        "resolve_task",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.5"]);
/// Sends a signal, and waits for what it sets off.
pub static SEND_SIGNAL: OperationInfo = OperationInfo::new(
        "send_signal",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/signals",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("signals")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 12.1"]);
/// Leaves it to a job to send a signal.
pub static SEND_SIGNAL_ASYNC: OperationInfo = OperationInfo::new(
        "send_signal_async",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/signals",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("signals")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(202))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 12.1"]);
/// Creates variables of an execution, or changes those that exist.
pub static SET_EXECUTION_VARIABLES: OperationInfo = OperationInfo::new(
        "set_execution_variables",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/executions/{executionId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 6.8"]);
/// Sets the further bytes that an editor keeps of a model.
pub static SET_MODEL_EXTRA_SOURCE: OperationInfo = OperationInfo::new(
        "set_model_extra_source",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/repository/models/{modelId}/source-extra",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("models")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&[])
    .with_file_field("file")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 4.9"]);
/// Sets the bytes that an editor keeps of a model.
pub static SET_MODEL_SOURCE: OperationInfo = OperationInfo::new(
        "set_model_source",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/repository/models/{modelId}/source",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("models")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&[])
    .with_file_field("file")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 4.7"]);
/// Sets the category of a process definition.
pub static SET_PROCESS_DEFINITION_CATEGORY: OperationInfo = OperationInfo::new(
        "set_process_definition_category",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/repository/process-definitions/{processDefinitionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 3.3"]);
/// Creates variables of a process instance, or changes those that exist.
pub static SET_PROCESS_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "set_process_instance_variables",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/process-instances/{processInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.13"]);
/// Sets a user's picture.
pub static SET_USER_PICTURE: OperationInfo = OperationInfo::new(
        "set_user_picture",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/identity/users/{userId}/picture",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&[])
    .with_file_field("file")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti user guide (5.22), chapter 15 \"REST API\": 14.7",
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: UserPictureResource",
        ],
    );
/// Gives an execution the signal that it waits for.
pub static SIGNAL_EVENT_RECEIVED: OperationInfo = OperationInfo::new(
        "signal_event_received",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/executions/{executionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 6.2"]);
/// Lets a waiting execution go on, such as one at a receive task.
pub static SIGNAL_EXECUTION: OperationInfo = OperationInfo::new(
        "signal_execution",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/executions/{executionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 6.2"]);
/// Starts a process instance of the process definition with this id.
pub static START_PROCESS_INSTANCE_BY_ID: OperationInfo = OperationInfo::new(
        "start_process_instance_by_id",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/process-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.4"]);
/// Starts a process instance of the latest version of a process, by its key.
pub static START_PROCESS_INSTANCE_BY_KEY: OperationInfo = OperationInfo::new(
        "start_process_instance_by_key",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/process-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.4"]);
/// Starts a process instance of the process that a message starts.
pub static START_PROCESS_INSTANCE_BY_MESSAGE: OperationInfo = OperationInfo::new(
        "start_process_instance_by_message",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/process-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.4"]);
/// Submits the form that starts a process instance.
pub static SUBMIT_START_FORM: OperationInfo = OperationInfo::new(
        "submit_start_form",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/form/form-data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("forms")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 9.2"]);
/// Submits the form of a task, which completes the task.
pub static SUBMIT_TASK_FORM: OperationInfo = OperationInfo::new(
        "submit_task_form",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/form/form-data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("forms")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 9.2"]);
/// Suspends a process definition, so that nobody can start it.
pub static SUSPEND_PROCESS_DEFINITION: OperationInfo = OperationInfo::new(
        "suspend_process_definition",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/repository/process-definitions/{processDefinitionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 3.6"]);
/// Suspends a process instance, so that nothing in it goes on.
pub static SUSPEND_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "suspend_process_instance",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/process-instances/{processInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.3"]);
/// Lets a waiting execution go on, as `signal` does.
pub static TRIGGER_EXECUTION: OperationInfo = OperationInfo::new(
        "trigger_execution",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/executions/{executionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 6.2"]);
/// Changes a binary or serializable variable of an execution to the bytes of a file.
pub static UPDATE_BINARY_EXECUTION_VARIABLE: OperationInfo = OperationInfo::new(
        "update_binary_execution_variable",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/executions/{executionId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 6.11"]);
/// Changes a binary or serializable variable of a process instance to the bytes of a file.
pub static UPDATE_BINARY_PROCESS_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "update_binary_process_instance_variable",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/process-instances/{processInstanceId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessInstanceVariableResource",
            "Activiti user guide (5.22), chapter 15 \"REST API\": 5.16",
        ],
    );
/// Changes a binary or serializable variable of a task to the bytes of a file.
pub static UPDATE_BINARY_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "update_binary_task_variable",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/tasks/{taskId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.13"]);
/// Changes a variable of an execution; its name in the body is the one in the path.
pub static UPDATE_EXECUTION_VARIABLE: OperationInfo = OperationInfo::new(
        "update_execution_variable",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/executions/{executionId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 6.9"]);
/// Updates a group; a field that is absent stays as it is, a field that is null is cleared.
pub static UPDATE_GROUP: OperationInfo = OperationInfo::new(
        "update_group",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/identity/groups/{groupId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 15.3"]);
/// Updates a model; a field that is absent stays as it is, a field that is null is cleared.
pub static UPDATE_MODEL: OperationInfo = OperationInfo::new(
        "update_model",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/repository/models/{modelId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("models")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 4.3"]);
/// Changes a variable of a process instance; its name in the body is the one in the path.
pub static UPDATE_PROCESS_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "update_process_instance_variable",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/process-instances/{processInstanceId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 5.14"]);
/// Changes a task; a field that is absent stays as it is, a field that is null is cleared.
pub static UPDATE_TASK: OperationInfo = OperationInfo::new(
        "update_task",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.4"]);
/// Changes a variable of a task; its name in the body is the one in the path.
pub static UPDATE_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "update_task_variable",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/tasks/{taskId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.12"]);
/// Updates a user; a field that is absent stays as it is, a field that is null is cleared.
pub static UPDATE_USER: OperationInfo = OperationInfo::new(
        "update_user",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/identity/users/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 14.3"]);
/// Changes the value of an info entry.
pub static UPDATE_USER_INFO: OperationInfo = OperationInfo::new(
        "update_user_info",
        "activiti",
        ::bpm_rest_runtime::http::Method::PUT,
        "/identity/users/{userId}/info/{key}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 14.10"]);
/// Attaches a file to a task.
pub static UPLOAD_TASK_ATTACHMENT: OperationInfo = OperationInfo::new(
        "upload_task_attachment",
        "activiti",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/tasks/{taskId}/attachments",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Activiti user guide (5.22), chapter 15 \"REST API\": 7.28"]);
operation!(
    ActivateProcessDefinition, ACTIVATE_PROCESS_DEFINITION, types::ProcessDefinition,
    decode_json
);
operation!(
    ActivateProcessInstance, ACTIVATE_PROCESS_INSTANCE, types::ProcessInstance,
    decode_json
);
operation!(
    BroadcastSignalToExecutions, BROADCAST_SIGNAL_TO_EXECUTIONS, (), decode_empty
);
operation!(ClaimTask, CLAIM_TASK, (), decode_empty);
operation!(CompleteTask, COMPLETE_TASK, (), decode_empty);
operation!(
    CreateCandidateStarterGroup, CREATE_CANDIDATE_STARTER_GROUP, types::IdentityLink,
    decode_json
);
operation!(
    CreateCandidateStarterUser, CREATE_CANDIDATE_STARTER_USER, types::IdentityLink,
    decode_json
);
operation!(
    CreateExecutionVariables, CREATE_EXECUTION_VARIABLES, ::std::vec::Vec <
    ::bpm_rest_runtime::variable::Variable >, decode_json
);
operation!(CreateGroup, CREATE_GROUP, types::Group, decode_json);
operation!(CreateGroupMember, CREATE_GROUP_MEMBER, types::GroupMember, decode_json);
operation!(
    CreateHistoricProcessInstanceComment, CREATE_HISTORIC_PROCESS_INSTANCE_COMMENT,
    types::Comment, decode_json
);
operation!(CreateModel, CREATE_MODEL, types::Model, decode_json);
operation!(
    CreateProcessInstanceUserLink, CREATE_PROCESS_INSTANCE_USER_LINK,
    types::IdentityLink, decode_json
);
operation!(
    CreateProcessInstanceVariables, CREATE_PROCESS_INSTANCE_VARIABLES, ::std::vec::Vec <
    ::bpm_rest_runtime::variable::Variable >, decode_json
);
operation!(CreateTask, CREATE_TASK, types::Task, decode_json);
operation!(CreateTaskAttachment, CREATE_TASK_ATTACHMENT, types::Attachment, decode_json);
operation!(CreateTaskComment, CREATE_TASK_COMMENT, types::Comment, decode_json);
operation!(
    CreateTaskGroupLink, CREATE_TASK_GROUP_LINK, types::IdentityLink, decode_json
);
operation!(CreateTaskUserLink, CREATE_TASK_USER_LINK, types::IdentityLink, decode_json);
operation!(
    CreateTaskVariables, CREATE_TASK_VARIABLES, ::std::vec::Vec <
    ::bpm_rest_runtime::variable::Variable >, decode_json
);
operation!(CreateUser, CREATE_USER, types::User, decode_json);
operation!(CreateUserInfo, CREATE_USER_INFO, types::UserInfo, decode_json);
operation!(DelegateTask, DELEGATE_TASK, (), decode_empty);
operation!(DeleteCandidateStarter, DELETE_CANDIDATE_STARTER, (), decode_empty);
operation!(DeleteDeadLetterJob, DELETE_DEAD_LETTER_JOB, (), decode_empty);
operation!(DeleteDeployment, DELETE_DEPLOYMENT, (), decode_empty);
operation!(DeleteExecutionVariable, DELETE_EXECUTION_VARIABLE, (), decode_empty);
operation!(DeleteExecutionVariables, DELETE_EXECUTION_VARIABLES, (), decode_empty);
operation!(DeleteGroup, DELETE_GROUP, (), decode_empty);
operation!(DeleteGroupMember, DELETE_GROUP_MEMBER, (), decode_empty);
operation!(
    DeleteHistoricProcessInstance, DELETE_HISTORIC_PROCESS_INSTANCE, (), decode_empty
);
operation!(
    DeleteHistoricProcessInstanceComment, DELETE_HISTORIC_PROCESS_INSTANCE_COMMENT, (),
    decode_empty
);
operation!(DeleteHistoricTaskInstance, DELETE_HISTORIC_TASK_INSTANCE, (), decode_empty);
operation!(DeleteJob, DELETE_JOB, (), decode_empty);
operation!(DeleteModel, DELETE_MODEL, (), decode_empty);
operation!(DeleteProcessInstance, DELETE_PROCESS_INSTANCE, (), decode_empty);
operation!(
    DeleteProcessInstanceIdentityLink, DELETE_PROCESS_INSTANCE_IDENTITY_LINK, (),
    decode_empty
);
operation!(
    DeleteProcessInstanceVariable, DELETE_PROCESS_INSTANCE_VARIABLE, (), decode_empty
);
operation!(
    DeleteProcessInstanceVariables, DELETE_PROCESS_INSTANCE_VARIABLES, (), decode_empty
);
operation!(DeleteTask, DELETE_TASK, (), decode_empty);
operation!(DeleteTaskAttachment, DELETE_TASK_ATTACHMENT, (), decode_empty);
operation!(DeleteTaskComment, DELETE_TASK_COMMENT, (), decode_empty);
operation!(DeleteTaskEvent, DELETE_TASK_EVENT, (), decode_empty);
operation!(DeleteTaskIdentityLink, DELETE_TASK_IDENTITY_LINK, (), decode_empty);
operation!(DeleteTaskVariable, DELETE_TASK_VARIABLE, (), decode_empty);
operation!(DeleteTaskVariables, DELETE_TASK_VARIABLES, (), decode_empty);
operation!(DeleteTimerJob, DELETE_TIMER_JOB, (), decode_empty);
operation!(DeleteUser, DELETE_USER, (), decode_empty);
operation!(DeleteUserInfo, DELETE_USER_INFO, (), decode_empty);
operation!(ExecuteJob, EXECUTE_JOB, (), decode_empty);
operation!(GetCandidateStarter, GET_CANDIDATE_STARTER, types::IdentityLink, decode_json);
operation!(GetDeadLetterJob, GET_DEAD_LETTER_JOB, types::Job, decode_json);
operation!(
    GetDeadLetterJobStacktrace, GET_DEAD_LETTER_JOB_STACKTRACE, String, decode_text
);
operation!(GetDeployment, GET_DEPLOYMENT, types::Deployment, decode_json);
operation!(
    GetDeploymentResource, GET_DEPLOYMENT_RESOURCE, types::DeploymentResource,
    decode_json
);
operation!(
    GetDeploymentResourceData, GET_DEPLOYMENT_RESOURCE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(GetEngine, GET_ENGINE, types::EngineInfo, decode_json);
operation!(GetExecution, GET_EXECUTION, types::Execution, decode_json);
operation!(
    GetExecutionVariable, GET_EXECUTION_VARIABLE, ::bpm_rest_runtime::variable::Variable,
    decode_json
);
operation!(
    GetExecutionVariableData, GET_EXECUTION_VARIABLE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(GetFormData, GET_FORM_DATA, types::FormData, decode_json);
operation!(GetGroup, GET_GROUP, types::Group, decode_json);
operation!(
    GetHistoricDetailData, GET_HISTORIC_DETAIL_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    GetHistoricProcessInstance, GET_HISTORIC_PROCESS_INSTANCE,
    types::HistoricProcessInstance, decode_json
);
operation!(
    GetHistoricProcessInstanceComment, GET_HISTORIC_PROCESS_INSTANCE_COMMENT,
    types::Comment, decode_json
);
operation!(
    GetHistoricProcessInstanceVariableData, GET_HISTORIC_PROCESS_INSTANCE_VARIABLE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    GetHistoricTaskInstance, GET_HISTORIC_TASK_INSTANCE, types::HistoricTaskInstance,
    decode_json
);
operation!(
    GetHistoricTaskInstanceVariableData, GET_HISTORIC_TASK_INSTANCE_VARIABLE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    GetHistoricVariableInstanceData, GET_HISTORIC_VARIABLE_INSTANCE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(GetJob, GET_JOB, types::Job, decode_json);
operation!(GetJobStacktrace, GET_JOB_STACKTRACE, String, decode_text);
operation!(GetModel, GET_MODEL, types::Model, decode_json);
operation!(
    GetModelExtraSource, GET_MODEL_EXTRA_SOURCE, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(
    GetModelSource, GET_MODEL_SOURCE, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(
    GetProcessDefinition, GET_PROCESS_DEFINITION, types::ProcessDefinition, decode_json
);
operation!(
    GetProcessDefinitionDiagram, GET_PROCESS_DEFINITION_DIAGRAM,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    GetProcessDefinitionModel, GET_PROCESS_DEFINITION_MODEL, ::serde_json::Map <
    ::std::string::String, ::serde_json::Value >, decode_json
);
operation!(
    GetProcessDefinitionResourceData, GET_PROCESS_DEFINITION_RESOURCE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    GetProcessInstance, GET_PROCESS_INSTANCE, types::ProcessInstance, decode_json
);
operation!(
    GetProcessInstanceDiagram, GET_PROCESS_INSTANCE_DIAGRAM,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    GetProcessInstanceIdentityLink, GET_PROCESS_INSTANCE_IDENTITY_LINK,
    types::IdentityLink, decode_json
);
operation!(
    GetProcessInstanceVariable, GET_PROCESS_INSTANCE_VARIABLE,
    ::bpm_rest_runtime::variable::Variable, decode_json
);
operation!(
    GetProcessInstanceVariableData, GET_PROCESS_INSTANCE_VARIABLE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    GetProperties, GET_PROPERTIES, ::std::collections::HashMap < ::std::string::String,
    ::std::string::String >, decode_json
);
operation!(
    GetStartFormProperties, GET_START_FORM_PROPERTIES, types::StartFormProperties,
    decode_json
);
operation!(GetSuspendedJob, GET_SUSPENDED_JOB, types::Job, decode_json);
operation!(GetSuspendedJobStacktrace, GET_SUSPENDED_JOB_STACKTRACE, String, decode_text);
operation!(GetTable, GET_TABLE, types::Table, decode_json);
operation!(GetTableColumns, GET_TABLE_COLUMNS, types::TableColumns, decode_json);
operation!(GetTask, GET_TASK, types::Task, decode_json);
operation!(GetTaskAttachment, GET_TASK_ATTACHMENT, types::Attachment, decode_json);
operation!(
    GetTaskAttachmentContent, GET_TASK_ATTACHMENT_CONTENT,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(GetTaskComment, GET_TASK_COMMENT, types::Comment, decode_json);
operation!(GetTaskEvent, GET_TASK_EVENT, types::TaskEvent, decode_json);
operation!(
    GetTaskIdentityLink, GET_TASK_IDENTITY_LINK, types::IdentityLink, decode_json
);
operation!(
    GetTaskVariable, GET_TASK_VARIABLE, ::bpm_rest_runtime::variable::Variable,
    decode_json
);
operation!(
    GetTaskVariableData, GET_TASK_VARIABLE_DATA, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(GetTimerJob, GET_TIMER_JOB, types::Job, decode_json);
operation!(GetTimerJobStacktrace, GET_TIMER_JOB_STACKTRACE, String, decode_text);
operation!(GetUser, GET_USER, types::User, decode_json);
operation!(GetUserInfo, GET_USER_INFO, types::UserInfo, decode_json);
operation!(
    GetUserPicture, GET_USER_PICTURE, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(
    ListActiveActivities, LIST_ACTIVE_ACTIVITIES, ::std::vec::Vec < ::std::string::String
    >, decode_json
);
operation!(
    ListCandidateStarters, LIST_CANDIDATE_STARTERS, ::std::vec::Vec < types::IdentityLink
    >, decode_json
);
operation!(ListDeadLetterJobs, LIST_DEAD_LETTER_JOBS, types::JobPage, decode_json);
impl operation::Paged for builder::ListDeadLetterJobs {
    type Item = types::Job;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListDeploymentResources, LIST_DEPLOYMENT_RESOURCES, ::std::vec::Vec <
    types::DeploymentResource >, decode_json
);
operation!(ListDeployments, LIST_DEPLOYMENTS, types::DeploymentPage, decode_json);
impl operation::Paged for builder::ListDeployments {
    type Item = types::Deployment;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListExecutionVariables, LIST_EXECUTION_VARIABLES, ::std::vec::Vec <
    ::bpm_rest_runtime::variable::Variable >, decode_json
);
operation!(ListExecutions, LIST_EXECUTIONS, types::ExecutionPage, decode_json);
impl operation::Paged for builder::ListExecutions {
    type Item = types::Execution;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(ListGroups, LIST_GROUPS, types::GroupPage, decode_json);
impl operation::Paged for builder::ListGroups {
    type Item = types::Group;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListHistoricActivityInstances, LIST_HISTORIC_ACTIVITY_INSTANCES,
    types::HistoricActivityInstancePage, decode_json
);
impl operation::Paged for builder::ListHistoricActivityInstances {
    type Item = types::HistoricActivityInstance;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListHistoricDetails, LIST_HISTORIC_DETAILS, types::HistoricDetailPage, decode_json
);
impl operation::Paged for builder::ListHistoricDetails {
    type Item = types::HistoricDetail;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListHistoricProcessInstanceComments, LIST_HISTORIC_PROCESS_INSTANCE_COMMENTS,
    ::std::vec::Vec < types::Comment >, decode_json
);
operation!(
    ListHistoricProcessInstanceIdentityLinks,
    LIST_HISTORIC_PROCESS_INSTANCE_IDENTITY_LINKS, ::std::vec::Vec <
    types::HistoricIdentityLink >, decode_json
);
operation!(
    ListHistoricProcessInstances, LIST_HISTORIC_PROCESS_INSTANCES,
    types::HistoricProcessInstancePage, decode_json, | page | operation::Rows::of(page
    .data.iter().map(| item | item.variables.len()), 20000), page.start
);
impl operation::Paged for builder::ListHistoricProcessInstances {
    type Item = types::HistoricProcessInstance;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        let rows = operation::Rows::of(
            output.data.iter().map(|item| item.variables.len()),
            20000,
        );
        Ok(operation::Page::of(output.data, output.total, output.start).with_rows(rows))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListHistoricTaskInstanceIdentityLinks, LIST_HISTORIC_TASK_INSTANCE_IDENTITY_LINKS,
    ::std::vec::Vec < types::HistoricIdentityLink >, decode_json
);
operation!(
    ListHistoricTaskInstances, LIST_HISTORIC_TASK_INSTANCES,
    types::HistoricTaskInstancePage, decode_json, | page | operation::Rows::of(page.data
    .iter().map(| item | item.variables.len()), 20000), page.start
);
impl operation::Paged for builder::ListHistoricTaskInstances {
    type Item = types::HistoricTaskInstance;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        let rows = operation::Rows::of(
            output.data.iter().map(|item| item.variables.len()),
            20000,
        );
        Ok(operation::Page::of(output.data, output.total, output.start).with_rows(rows))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListHistoricVariableInstances, LIST_HISTORIC_VARIABLE_INSTANCES,
    types::HistoricVariableInstancePage, decode_json
);
impl operation::Paged for builder::ListHistoricVariableInstances {
    type Item = types::HistoricVariableInstance;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(ListJobs, LIST_JOBS, types::JobPage, decode_json);
impl operation::Paged for builder::ListJobs {
    type Item = types::Job;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(ListModels, LIST_MODELS, types::ModelPage, decode_json);
impl operation::Paged for builder::ListModels {
    type Item = types::Model;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListProcessDefinitions, LIST_PROCESS_DEFINITIONS, types::ProcessDefinitionPage,
    decode_json
);
impl operation::Paged for builder::ListProcessDefinitions {
    type Item = types::ProcessDefinition;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListProcessInstanceIdentityLinks, LIST_PROCESS_INSTANCE_IDENTITY_LINKS,
    ::std::vec::Vec < types::IdentityLink >, decode_json
);
operation!(
    ListProcessInstanceVariables, LIST_PROCESS_INSTANCE_VARIABLES, ::std::vec::Vec <
    ::bpm_rest_runtime::variable::Variable >, decode_json
);
operation!(
    ListProcessInstances, LIST_PROCESS_INSTANCES, types::ProcessInstancePage,
    decode_json, | page | operation::Rows::of(page.data.iter().map(| item | item
    .variables.len()), 20000), page.start
);
impl operation::Paged for builder::ListProcessInstances {
    type Item = types::ProcessInstance;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        let rows = operation::Rows::of(
            output.data.iter().map(|item| item.variables.len()),
            20000,
        );
        Ok(operation::Page::of(output.data, output.total, output.start).with_rows(rows))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(ListSubtasks, LIST_SUBTASKS, ::std::vec::Vec < types::Task >, decode_json);
operation!(ListSuspendedJobs, LIST_SUSPENDED_JOBS, types::JobPage, decode_json);
impl operation::Paged for builder::ListSuspendedJobs {
    type Item = types::Job;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(ListTableRows, LIST_TABLE_ROWS, types::TableRowPage, decode_json);
impl operation::Paged for builder::ListTableRows {
    type Item = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(ListTables, LIST_TABLES, ::std::vec::Vec < types::Table >, decode_json);
operation!(
    ListTaskAttachments, LIST_TASK_ATTACHMENTS, ::std::vec::Vec < types::Attachment >,
    decode_json
);
operation!(
    ListTaskComments, LIST_TASK_COMMENTS, ::std::vec::Vec < types::Comment >, decode_json
);
operation!(
    ListTaskEvents, LIST_TASK_EVENTS, ::std::vec::Vec < types::TaskEvent >, decode_json
);
operation!(
    ListTaskIdentityLinks, LIST_TASK_IDENTITY_LINKS, ::std::vec::Vec <
    types::IdentityLink >, decode_json
);
operation!(
    ListTaskIdentityLinksOfFamily, LIST_TASK_IDENTITY_LINKS_OF_FAMILY, ::std::vec::Vec <
    types::IdentityLink >, decode_json
);
operation!(
    ListTaskVariables, LIST_TASK_VARIABLES, ::std::vec::Vec <
    ::bpm_rest_runtime::variable::Variable >, decode_json
);
operation!(
    ListTasks, LIST_TASKS, types::TaskPage, decode_json, | page |
    operation::Rows::of(page.data.iter().map(| item | item.variables.len()), 20000), page
    .start
);
impl operation::Paged for builder::ListTasks {
    type Item = types::Task;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        let rows = operation::Rows::of(
            output.data.iter().map(|item| item.variables.len()),
            20000,
        );
        Ok(operation::Page::of(output.data, output.total, output.start).with_rows(rows))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(ListTimerJobs, LIST_TIMER_JOBS, types::JobPage, decode_json);
impl operation::Paged for builder::ListTimerJobs {
    type Item = types::Job;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListUserInfo, LIST_USER_INFO, ::std::vec::Vec < types::UserInfo >, decode_json
);
operation!(ListUsers, LIST_USERS, types::UserPage, decode_json);
impl operation::Paged for builder::ListUsers {
    type Item = types::User;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    MessageEventReceived, MESSAGE_EVENT_RECEIVED, Option < types::Execution >,
    decode_optional_json
);
operation!(QueryExecutions, QUERY_EXECUTIONS, types::ExecutionPage, decode_json);
impl operation::Paged for builder::QueryExecutions {
    type Item = types::Execution;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        let body = ::bpm_rest_runtime::request::given_body(
            self.body.as_ref().map_err(::std::clone::Clone::clone),
        )?;
        operation::Window::of(&Ok(body.start.clone()), &Ok(body.size.clone()))
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.body = self
            .body
            .and_then(|mut body| {
                body.start = operation::counted("start", start)?;
                body.size = operation::counted("size", size)?;
                Ok(body)
            });
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    QueryHistoricActivityInstances, QUERY_HISTORIC_ACTIVITY_INSTANCES,
    types::HistoricActivityInstancePage, decode_json
);
impl operation::Paged for builder::QueryHistoricActivityInstances {
    type Item = types::HistoricActivityInstance;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        let body = ::bpm_rest_runtime::request::given_body(
            self.body.as_ref().map_err(::std::clone::Clone::clone),
        )?;
        operation::Window::of(&Ok(body.start.clone()), &Ok(body.size.clone()))
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.body = self
            .body
            .and_then(|mut body| {
                body.start = operation::counted("start", start)?;
                body.size = operation::counted("size", size)?;
                Ok(body)
            });
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    QueryHistoricDetails, QUERY_HISTORIC_DETAILS, types::HistoricDetailPage, decode_json
);
impl operation::Paged for builder::QueryHistoricDetails {
    type Item = types::HistoricDetail;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        let body = ::bpm_rest_runtime::request::given_body(
            self.body.as_ref().map_err(::std::clone::Clone::clone),
        )?;
        operation::Window::of(&Ok(body.start.clone()), &Ok(body.size.clone()))
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.body = self
            .body
            .and_then(|mut body| {
                body.start = operation::counted("start", start)?;
                body.size = operation::counted("size", size)?;
                Ok(body)
            });
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    QueryHistoricProcessInstances, QUERY_HISTORIC_PROCESS_INSTANCES,
    types::HistoricProcessInstancePage, decode_json, | page | operation::Rows::of(page
    .data.iter().map(| item | item.variables.len()), 20000), page.start
);
impl operation::Paged for builder::QueryHistoricProcessInstances {
    type Item = types::HistoricProcessInstance;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        let body = ::bpm_rest_runtime::request::given_body(
            self.body.as_ref().map_err(::std::clone::Clone::clone),
        )?;
        operation::Window::of(&Ok(body.start.clone()), &Ok(body.size.clone()))
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.body = self
            .body
            .and_then(|mut body| {
                body.start = operation::counted("start", start)?;
                body.size = operation::counted("size", size)?;
                Ok(body)
            });
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        let rows = operation::Rows::of(
            output.data.iter().map(|item| item.variables.len()),
            20000,
        );
        Ok(operation::Page::of(output.data, output.total, output.start).with_rows(rows))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    QueryHistoricTaskInstances, QUERY_HISTORIC_TASK_INSTANCES,
    types::HistoricTaskInstancePage, decode_json, | page | operation::Rows::of(page.data
    .iter().map(| item | item.variables.len()), 20000), page.start
);
impl operation::Paged for builder::QueryHistoricTaskInstances {
    type Item = types::HistoricTaskInstance;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        let body = ::bpm_rest_runtime::request::given_body(
            self.body.as_ref().map_err(::std::clone::Clone::clone),
        )?;
        operation::Window::of(&Ok(body.start.clone()), &Ok(body.size.clone()))
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.body = self
            .body
            .and_then(|mut body| {
                body.start = operation::counted("start", start)?;
                body.size = operation::counted("size", size)?;
                Ok(body)
            });
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        let rows = operation::Rows::of(
            output.data.iter().map(|item| item.variables.len()),
            20000,
        );
        Ok(operation::Page::of(output.data, output.total, output.start).with_rows(rows))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    QueryHistoricVariableInstances, QUERY_HISTORIC_VARIABLE_INSTANCES,
    types::HistoricVariableInstancePage, decode_json
);
impl operation::Paged for builder::QueryHistoricVariableInstances {
    type Item = types::HistoricVariableInstance;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    QueryProcessInstances, QUERY_PROCESS_INSTANCES, types::ProcessInstancePage,
    decode_json, | page | operation::Rows::of(page.data.iter().map(| item | item
    .variables.len()), 20000), page.start
);
impl operation::Paged for builder::QueryProcessInstances {
    type Item = types::ProcessInstance;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        let body = ::bpm_rest_runtime::request::given_body(
            self.body.as_ref().map_err(::std::clone::Clone::clone),
        )?;
        operation::Window::of(&Ok(body.start.clone()), &Ok(body.size.clone()))
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.body = self
            .body
            .and_then(|mut body| {
                body.start = operation::counted("start", start)?;
                body.size = operation::counted("size", size)?;
                Ok(body)
            });
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        let rows = operation::Rows::of(
            output.data.iter().map(|item| item.variables.len()),
            20000,
        );
        Ok(operation::Page::of(output.data, output.total, output.start).with_rows(rows))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    QueryTasks, QUERY_TASKS, types::TaskPage, decode_json, | page |
    operation::Rows::of(page.data.iter().map(| item | item.variables.len()), 20000), page
    .start
);
impl operation::Paged for builder::QueryTasks {
    type Item = types::Task;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        let body = ::bpm_rest_runtime::request::given_body(
            self.body.as_ref().map_err(::std::clone::Clone::clone),
        )?;
        operation::Window::of(&Ok(body.start.clone()), &Ok(body.size.clone()))
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.body = self
            .body
            .and_then(|mut body| {
                body.start = operation::counted("start", start)?;
                body.size = operation::counted("size", size)?;
                Ok(body)
            });
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        let rows = operation::Rows::of(
            output.data.iter().map(|item| item.variables.len()),
            20000,
        );
        Ok(operation::Page::of(output.data, output.total, output.start).with_rows(rows))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(ResolveTask, RESOLVE_TASK, (), decode_empty);
operation!(SendSignal, SEND_SIGNAL, (), decode_empty);
operation!(SendSignalAsync, SEND_SIGNAL_ASYNC, (), decode_empty);
operation!(
    SetExecutionVariables, SET_EXECUTION_VARIABLES, ::std::vec::Vec <
    ::bpm_rest_runtime::variable::Variable >, decode_json
);
operation!(
    SetProcessDefinitionCategory, SET_PROCESS_DEFINITION_CATEGORY,
    types::ProcessDefinition, decode_json
);
operation!(
    SetProcessInstanceVariables, SET_PROCESS_INSTANCE_VARIABLES, ::std::vec::Vec <
    ::bpm_rest_runtime::variable::Variable >, decode_json
);
operation!(
    SignalEventReceived, SIGNAL_EVENT_RECEIVED, Option < types::Execution >,
    decode_optional_json
);
operation!(
    SignalExecution, SIGNAL_EXECUTION, Option < types::Execution >, decode_optional_json
);
operation!(
    StartProcessInstanceById, START_PROCESS_INSTANCE_BY_ID, types::ProcessInstance,
    decode_json
);
operation!(
    StartProcessInstanceByKey, START_PROCESS_INSTANCE_BY_KEY, types::ProcessInstance,
    decode_json
);
operation!(
    StartProcessInstanceByMessage, START_PROCESS_INSTANCE_BY_MESSAGE,
    types::ProcessInstance, decode_json
);
operation!(SubmitStartForm, SUBMIT_START_FORM, types::ProcessInstance, decode_json);
operation!(SubmitTaskForm, SUBMIT_TASK_FORM, (), decode_empty);
operation!(
    SuspendProcessDefinition, SUSPEND_PROCESS_DEFINITION, types::ProcessDefinition,
    decode_json
);
operation!(
    SuspendProcessInstance, SUSPEND_PROCESS_INSTANCE, types::ProcessInstance, decode_json
);
operation!(
    TriggerExecution, TRIGGER_EXECUTION, Option < types::Execution >,
    decode_optional_json
);
operation!(
    UpdateExecutionVariable, UPDATE_EXECUTION_VARIABLE,
    ::bpm_rest_runtime::variable::Variable, decode_json
);
operation!(UpdateGroup, UPDATE_GROUP, types::Group, decode_json);
operation!(UpdateModel, UPDATE_MODEL, types::Model, decode_json);
operation!(
    UpdateProcessInstanceVariable, UPDATE_PROCESS_INSTANCE_VARIABLE,
    ::bpm_rest_runtime::variable::Variable, decode_json
);
operation!(UpdateTask, UPDATE_TASK, types::Task, decode_json);
operation!(
    UpdateTaskVariable, UPDATE_TASK_VARIABLE, ::bpm_rest_runtime::variable::Variable,
    decode_json
);
operation!(UpdateUser, UPDATE_USER, types::User, decode_json);
operation!(UpdateUserInfo, UPDATE_USER_INFO, types::UserInfo, decode_json);
