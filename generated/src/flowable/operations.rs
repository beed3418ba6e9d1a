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
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[500])
        .with_words(
            &["updated by another transaction concurrently", "is already present on"],
        ),
    Failure::new(Meaning::NoRoute, Like::Any)
        .with_status(&[500])
        .with_words(&["No endpoint ", "No static resource"])
        .with_advice(
            "the server has no such route: is the base URL that of the process API, such as http://127.0.0.1:8080/flowable-rest/service?",
        ),
];
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Kept, false)
    .refusing("/\\%;\0\n\r\u{2028}\u{2029}");
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &ACTIVATE_PROCESS_DEFINITION,
    &ACTIVATE_PROCESS_INSTANCE,
    &BROADCAST_SIGNAL_TO_EXECUTIONS,
    &CLAIM_TASK,
    &COMPLETE_TASK,
    &CREATE_BINARY_EXECUTION_VARIABLE,
    &CREATE_BINARY_EXECUTION_VARIABLE_ASYNC,
    &CREATE_BINARY_PROCESS_INSTANCE_VARIABLE,
    &CREATE_BINARY_PROCESS_INSTANCE_VARIABLE_ASYNC,
    &CREATE_BINARY_TASK_VARIABLE,
    &CREATE_CANDIDATE_STARTER_GROUP,
    &CREATE_CANDIDATE_STARTER_USER,
    &CREATE_DEPLOYMENT,
    &CREATE_ENGINE_PROPERTY,
    &CREATE_EXECUTION_VARIABLES,
    &CREATE_EXECUTION_VARIABLES_ASYNC,
    &CREATE_GROUP,
    &CREATE_GROUP_MEMBER,
    &CREATE_HISTORIC_PROCESS_INSTANCE_COMMENT,
    &CREATE_MODEL,
    &CREATE_PROCESS_INSTANCE_USER_LINK,
    &CREATE_PROCESS_INSTANCE_VARIABLES,
    &CREATE_PROCESS_INSTANCE_VARIABLES_ASYNC,
    &CREATE_TASK,
    &CREATE_TASK_ATTACHMENT,
    &CREATE_TASK_COMMENT,
    &CREATE_TASK_GROUP_LINK,
    &CREATE_TASK_USER_LINK,
    &CREATE_TASK_VARIABLES,
    &CREATE_USER,
    &CREATE_USER_INFO,
    &DELEGATE_TASK,
    &DELETE_BATCH,
    &DELETE_CANDIDATE_STARTER,
    &DELETE_DEAD_LETTER_JOB,
    &DELETE_DEPLOYMENT,
    &DELETE_ENGINE_PROPERTY,
    &DELETE_EXECUTION_VARIABLE,
    &DELETE_EXECUTION_VARIABLES,
    &DELETE_GROUP,
    &DELETE_GROUP_MEMBER,
    &DELETE_HISTORIC_PROCESS_INSTANCE,
    &DELETE_HISTORIC_PROCESS_INSTANCE_COMMENT,
    &DELETE_HISTORIC_PROCESS_INSTANCES,
    &DELETE_HISTORIC_TASK_INSTANCE,
    &DELETE_HISTORY_JOB,
    &DELETE_JOB,
    &DELETE_MODEL,
    &DELETE_PROCESS_INSTANCE,
    &DELETE_PROCESS_INSTANCE_IDENTITY_LINK,
    &DELETE_PROCESS_INSTANCE_VARIABLE,
    &DELETE_PROCESS_INSTANCE_VARIABLES,
    &DELETE_PROCESS_INSTANCES,
    &DELETE_SUSPENDED_JOB,
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
    &EVALUATE_PROCESS_INSTANCE_CONDITIONS,
    &EXECUTE_HISTORY_JOB,
    &EXECUTE_JOB,
    &GET_BATCH,
    &GET_BATCH_DOCUMENT,
    &GET_BATCH_PART,
    &GET_BATCH_PART_DOCUMENT,
    &GET_CANDIDATE_STARTER,
    &GET_DEAD_LETTER_JOB,
    &GET_DEAD_LETTER_JOB_STACKTRACE,
    &GET_DEPLOYMENT,
    &GET_DEPLOYMENT_RESOURCE,
    &GET_DEPLOYMENT_RESOURCE_DATA,
    &GET_ENGINE,
    &GET_EVENT_SUBSCRIPTION,
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
    &GET_HISTORIC_TASK_INSTANCE_FORM,
    &GET_HISTORIC_TASK_INSTANCE_VARIABLE_DATA,
    &GET_HISTORIC_VARIABLE_INSTANCE_DATA,
    &GET_HISTORY_JOB,
    &GET_JOB,
    &GET_JOB_STACKTRACE,
    &GET_MODEL,
    &GET_MODEL_EXTRA_SOURCE,
    &GET_MODEL_SOURCE,
    &GET_PROCESS_DEFINITION,
    &GET_PROCESS_DEFINITION_DIAGRAM,
    &GET_PROCESS_DEFINITION_MODEL,
    &GET_PROCESS_DEFINITION_RESOURCE_DATA,
    &GET_PROCESS_DEFINITION_START_FORM,
    &GET_PROCESS_INSTANCE,
    &GET_PROCESS_INSTANCE_DIAGRAM,
    &GET_PROCESS_INSTANCE_IDENTITY_LINK,
    &GET_PROCESS_INSTANCE_VARIABLE,
    &GET_PROCESS_INSTANCE_VARIABLE_DATA,
    &GET_PROPERTIES,
    &GET_SUSPENDED_JOB,
    &GET_SUSPENDED_JOB_STACKTRACE,
    &GET_TABLE,
    &GET_TABLE_COLUMNS,
    &GET_TASK,
    &GET_TASK_ATTACHMENT,
    &GET_TASK_ATTACHMENT_CONTENT,
    &GET_TASK_COMMENT,
    &GET_TASK_EVENT,
    &GET_TASK_FORM,
    &GET_TASK_IDENTITY_LINK,
    &GET_TASK_VARIABLE,
    &GET_TASK_VARIABLE_DATA,
    &GET_TIMER_JOB,
    &GET_TIMER_JOB_STACKTRACE,
    &GET_USER,
    &GET_USER_INFO,
    &GET_USER_PICTURE,
    &GET_VARIABLE_INSTANCE_BYTES,
    &INJECT_PROCESS_INSTANCE_SUBPROCESS,
    &INJECT_PROCESS_INSTANCE_TASK,
    &LIST_ACTIVE_ACTIVITIES,
    &LIST_ACTIVITY_INSTANCES,
    &LIST_BATCH_PARTS,
    &LIST_BATCHES,
    &LIST_CANDIDATE_STARTERS,
    &LIST_DEAD_LETTER_JOBS,
    &LIST_DEPLOYMENT_RESOURCES,
    &LIST_DEPLOYMENTS,
    &LIST_ENGINE_PROPERTIES,
    &LIST_EVENT_SUBSCRIPTIONS,
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
    &LIST_HISTORIC_TASK_LOG_ENTRIES,
    &LIST_HISTORIC_VARIABLE_INSTANCES,
    &LIST_HISTORY_JOBS,
    &LIST_JOBS,
    &LIST_MODELS,
    &LIST_PROCESS_DEFINITION_DECISION_TABLES,
    &LIST_PROCESS_DEFINITION_DECISIONS,
    &LIST_PROCESS_DEFINITION_FORM_DEFINITIONS,
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
    &LIST_VARIABLE_INSTANCES,
    &MESSAGE_EVENT_RECEIVED,
    &MIGRATE_PROCESS_DEFINITION,
    &MIGRATE_PROCESS_DEFINITION_ASYNC,
    &MIGRATE_PROCESS_DEFINITION_ASYNC_TO_VERSION,
    &MIGRATE_PROCESS_DEFINITION_TO_VERSION,
    &MIGRATE_PROCESS_INSTANCE,
    &MIGRATE_PROCESS_INSTANCE_TO_VERSION,
    &MOVE_EXECUTION_TO_ACTIVITIES,
    &MOVE_PROCESS_INSTANCE_FROM_ACTIVITY,
    &MOVE_PROCESS_INSTANCE_TO_ACTIVITY,
    &QUERY_ACTIVITY_INSTANCES,
    &QUERY_EXECUTIONS,
    &QUERY_HISTORIC_ACTIVITY_INSTANCES,
    &QUERY_HISTORIC_DETAILS,
    &QUERY_HISTORIC_PROCESS_INSTANCES,
    &QUERY_HISTORIC_TASK_INSTANCES,
    &QUERY_HISTORIC_VARIABLE_INSTANCES,
    &QUERY_PROCESS_INSTANCES,
    &QUERY_TASKS,
    &QUERY_VARIABLE_INSTANCES,
    &RESCHEDULE_TIMER_JOB,
    &RESOLVE_TASK,
    &RETRY_DEAD_LETTER_JOB,
    &RETRY_DEAD_LETTER_JOB_AS_HISTORY,
    &RETRY_DEAD_LETTER_JOBS,
    &RETRY_DEAD_LETTER_JOBS_AS_HISTORY,
    &SEND_SIGNAL,
    &SEND_SIGNAL_ASYNC,
    &SET_EXECUTION_VARIABLES,
    &SET_EXECUTION_VARIABLES_ASYNC,
    &SET_MODEL_EXTRA_SOURCE,
    &SET_MODEL_SOURCE,
    &SET_PROCESS_DEFINITION_CATEGORY,
    &SET_PROCESS_INSTANCE_VARIABLES,
    &SET_PROCESS_INSTANCE_VARIABLES_ASYNC,
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
    &TRIGGER_TIMER_JOB,
    &UPDATE_BINARY_EXECUTION_VARIABLE,
    &UPDATE_BINARY_EXECUTION_VARIABLE_ASYNC,
    &UPDATE_BINARY_PROCESS_INSTANCE_VARIABLE,
    &UPDATE_BINARY_PROCESS_INSTANCE_VARIABLE_ASYNC,
    &UPDATE_BINARY_TASK_VARIABLE,
    &UPDATE_ENGINE_PROPERTY,
    &UPDATE_EXECUTION_VARIABLE,
    &UPDATE_EXECUTION_VARIABLE_ASYNC,
    &UPDATE_GROUP,
    &UPDATE_MODEL,
    &UPDATE_PROCESS_INSTANCE,
    &UPDATE_PROCESS_INSTANCE_VARIABLE,
    &UPDATE_PROCESS_INSTANCE_VARIABLE_ASYNC,
    &UPDATE_TASK,
    &UPDATE_TASK_VARIABLE,
    &UPDATE_TASKS,
    &UPDATE_USER,
    &UPDATE_USER_INFO,
    &UPLOAD_TASK_ATTACHMENT,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[
    &CREATE_BINARY_EXECUTION_VARIABLE,
    &CREATE_BINARY_EXECUTION_VARIABLE_ASYNC,
    &CREATE_BINARY_PROCESS_INSTANCE_VARIABLE,
    &CREATE_BINARY_PROCESS_INSTANCE_VARIABLE_ASYNC,
    &CREATE_BINARY_TASK_VARIABLE,
    &CREATE_DEPLOYMENT,
    &SET_MODEL_EXTRA_SOURCE,
    &SET_MODEL_SOURCE,
    &SET_USER_PICTURE,
    &UPDATE_BINARY_EXECUTION_VARIABLE,
    &UPDATE_BINARY_EXECUTION_VARIABLE_ASYNC,
    &UPDATE_BINARY_PROCESS_INSTANCE_VARIABLE,
    &UPDATE_BINARY_PROCESS_INSTANCE_VARIABLE_ASYNC,
    &UPDATE_BINARY_TASK_VARIABLE,
    &UPLOAD_TASK_ATTACHMENT,
];
/// Activates a suspended process definition.
pub static ACTIVATE_PROCESS_DEFINITION: OperationInfo = OperationInfo::new(
        "activate_process_definition",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.3.7"]);
/// Activates a suspended process instance.
pub static ACTIVATE_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "activate_process_instance",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.3"]);
/// Signals all executions that wait for the signal, and starts the process instances that it starts.
pub static BROADCAST_SIGNAL_TO_EXECUTIONS: OperationInfo = OperationInfo::new(
        "broadcast_signal_to_executions",
        "flowable",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionCollectionResource",
        ],
    );
/// Assigns a task to a user, unless it is assigned to another one, or gives it back.
pub static CLAIM_TASK: OperationInfo = OperationInfo::new(
        "claim_task",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.5"]);
/// Completes a task.
pub static COMPLETE_TASK: OperationInfo = OperationInfo::new(
        "complete_task",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.5"]);
/// Creates a binary or serializable variable of an execution from a file.
pub static CREATE_BINARY_EXECUTION_VARIABLE: OperationInfo = OperationInfo::new(
        "create_binary_execution_variable",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.6.10"]);
/// Leaves it to a job to create a binary or serializable variable of an execution from a file.
pub static CREATE_BINARY_EXECUTION_VARIABLE_ASYNC: OperationInfo = OperationInfo::new(
        "create_binary_execution_variable_async",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/executions/{executionId}/variables-async",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&[])
    .with_file_field("file")
    .with_served("version 7.2.0 and later")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionVariableCollectionResource",
        ],
    );
/// Creates a binary or serializable variable of a process instance from a file.
pub static CREATE_BINARY_PROCESS_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "create_binary_process_instance_variable",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.15"]);
/// Leaves it to a job to create a binary or serializable variable of a process instance from a file.
pub static CREATE_BINARY_PROCESS_INSTANCE_VARIABLE_ASYNC: OperationInfo = OperationInfo::new(
        "create_binary_process_instance_variable_async",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/process-instances/{processInstanceId}/variables-async",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&[])
    .with_file_field("file")
    .with_served("version 7.2.0 and later")
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceVariableCollectionResource",
        ],
    );
/// Creates a binary or serializable variable of a task from a file.
pub static CREATE_BINARY_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "create_binary_task_variable",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.11"]);
/// Lets the members of a group start a process definition.
pub static CREATE_CANDIDATE_STARTER_GROUP: OperationInfo = OperationInfo::new(
        "create_candidate_starter_group",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.3.9"]);
/// Lets a user start a process definition.
pub static CREATE_CANDIDATE_STARTER_USER: OperationInfo = OperationInfo::new(
        "create_candidate_starter_user",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.3.9"]);
/// Deploys a BPMN file, or an archive of several files.
pub static CREATE_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "create_deployment",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.2.3"]);
/// Creates a property of the engine.
pub static CREATE_ENGINE_PROPERTY: OperationInfo = OperationInfo::new(
        "create_engine_property",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/management/engine-properties",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("engine-properties")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: EnginePropertiesResource",
        ],
    );
/// Creates variables of an execution.
pub static CREATE_EXECUTION_VARIABLES: OperationInfo = OperationInfo::new(
        "create_execution_variables",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.6.8"]);
/// Leaves it to a job to create variables of an execution.
pub static CREATE_EXECUTION_VARIABLES_ASYNC: OperationInfo = OperationInfo::new(
        "create_execution_variables_async",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/executions/{executionId}/variables-async",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.2.0 and later")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionVariableCollectionResource",
        ],
    );
/// Creates a group.
pub static CREATE_GROUP: OperationInfo = OperationInfo::new(
        "create_group",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.15.4"]);
/// Makes a user a member of a group.
pub static CREATE_GROUP_MEMBER: OperationInfo = OperationInfo::new(
        "create_group_member",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.15.7"]);
/// Adds a comment to a process instance.
pub static CREATE_HISTORIC_PROCESS_INSTANCE_COMMENT: OperationInfo = OperationInfo::new(
        "create_historic_process_instance_comment",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.7"]);
/// Creates a model.
pub static CREATE_MODEL: OperationInfo = OperationInfo::new(
        "create_model",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.4.4"]);
/// Involves a user in a process instance.
pub static CREATE_PROCESS_INSTANCE_USER_LINK: OperationInfo = OperationInfo::new(
        "create_process_instance_user_link",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.9"]);
/// Creates variables of a process instance.
pub static CREATE_PROCESS_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "create_process_instance_variables",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.13"]);
/// Leaves it to a job to create variables of a process instance.
pub static CREATE_PROCESS_INSTANCE_VARIABLES_ASYNC: OperationInfo = OperationInfo::new(
        "create_process_instance_variables_async",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/process-instances/{processInstanceId}/variables-async",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.2.0 and later")
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceVariableCollectionResource",
        ],
    );
/// Creates a task that belongs to no process instance.
pub static CREATE_TASK: OperationInfo = OperationInfo::new(
        "create_task",
        "flowable",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: TaskCollectionResource",
        ],
    );
/// Attaches a link to a task.
pub static CREATE_TASK_ATTACHMENT: OperationInfo = OperationInfo::new(
        "create_task_attachment",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.27"]);
/// Adds a comment to a task.
pub static CREATE_TASK_COMMENT: OperationInfo = OperationInfo::new(
        "create_task_comment",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.21"]);
/// Links a group to a task.
pub static CREATE_TASK_GROUP_LINK: OperationInfo = OperationInfo::new(
        "create_task_group_link",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.19"]);
/// Links a user to a task.
pub static CREATE_TASK_USER_LINK: OperationInfo = OperationInfo::new(
        "create_task_user_link",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.19"]);
/// Creates variables of a task.
pub static CREATE_TASK_VARIABLES: OperationInfo = OperationInfo::new(
        "create_task_variables",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.10"]);
/// Creates a user.
pub static CREATE_USER: OperationInfo = OperationInfo::new(
        "create_user",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.4"]);
/// Adds an info entry to a user.
pub static CREATE_USER_INFO: OperationInfo = OperationInfo::new(
        "create_user_info",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.11"]);
/// Hands a task to another user, who is to resolve it; the assignee becomes its owner.
pub static DELEGATE_TASK: OperationInfo = OperationInfo::new(
        "delegate_task",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.5"]);
/// Deletes a batch with its parts.
pub static DELETE_BATCH: OperationInfo = OperationInfo::new(
        "delete_batch",
        "flowable",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/management/batches/{batchId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("batches")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: BatchResource",
        ],
    );
/// No longer lets a user or a group start a process definition.
pub static DELETE_CANDIDATE_STARTER: OperationInfo = OperationInfo::new(
        "delete_candidate_starter",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.3.10"]);
/// Deletes a dead letter job.
pub static DELETE_DEAD_LETTER_JOB: OperationInfo = OperationInfo::new(
        "delete_dead_letter_job",
        "flowable",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/management/deadletter-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("dead-letter-jobs")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource",
        ],
    );
/// Deletes a deployment.
pub static DELETE_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "delete_deployment",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.2.4"]);
/// Deletes a property of the engine.
pub static DELETE_ENGINE_PROPERTY: OperationInfo = OperationInfo::new(
        "delete_engine_property",
        "flowable",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/management/engine-properties/{engineProperty}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("engine-properties")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: EnginePropertiesResource",
        ],
    );
/// Deletes a variable of an execution.
pub static DELETE_EXECUTION_VARIABLE: OperationInfo = OperationInfo::new(
        "delete_execution_variable",
        "flowable",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionVariableResource",
        ],
    );
/// Deletes all local variables of an execution.
pub static DELETE_EXECUTION_VARIABLES: OperationInfo = OperationInfo::new(
        "delete_execution_variables",
        "flowable",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionVariableCollectionResource",
        ],
    );
/// Deletes a group.
pub static DELETE_GROUP: OperationInfo = OperationInfo::new(
        "delete_group",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.15.5"]);
/// Ends a user's membership in a group.
pub static DELETE_GROUP_MEMBER: OperationInfo = OperationInfo::new(
        "delete_group_member",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.15.8"]);
/// Deletes the history of an ended process instance.
pub static DELETE_HISTORIC_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "delete_historic_process_instance",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.4"]);
/// Deletes a comment on a process instance.
pub static DELETE_HISTORIC_PROCESS_INSTANCE_COMMENT: OperationInfo = OperationInfo::new(
        "delete_historic_process_instance_comment",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.10"]);
/// Deletes the history of several process instances.
pub static DELETE_HISTORIC_PROCESS_INSTANCES: OperationInfo = OperationInfo::new(
        "delete_historic_process_instances",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/history/historic-process-instances/delete",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: HistoricProcessInstanceCollectionResource",
        ],
    );
/// Deletes the history of a task.
pub static DELETE_HISTORIC_TASK_INSTANCE: OperationInfo = OperationInfo::new(
        "delete_historic_task_instance",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.14"]);
/// Deletes a history job.
pub static DELETE_HISTORY_JOB: OperationInfo = OperationInfo::new(
        "delete_history_job",
        "flowable",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/management/history-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("history-jobs")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource",
        ],
    );
/// Deletes a job.
pub static DELETE_JOB: OperationInfo = OperationInfo::new(
        "delete_job",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.13.2"]);
/// Deletes a model.
pub static DELETE_MODEL: OperationInfo = OperationInfo::new(
        "delete_model",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.4.5"]);
/// Deletes a running process instance; its history stays.
pub static DELETE_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "delete_process_instance",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.2"]);
/// Deletes an identity link of a process instance.
pub static DELETE_PROCESS_INSTANCE_IDENTITY_LINK: OperationInfo = OperationInfo::new(
        "delete_process_instance_identity_link",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.10"]);
/// Deletes a variable of a process instance.
pub static DELETE_PROCESS_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "delete_process_instance_variable",
        "flowable",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceVariableResource",
        ],
    );
/// Deletes all variables of a process instance.
pub static DELETE_PROCESS_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "delete_process_instance_variables",
        "flowable",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceVariableCollectionResource",
        ],
    );
/// Deletes several process instances; their history stays.
pub static DELETE_PROCESS_INSTANCES: OperationInfo = OperationInfo::new(
        "delete_process_instances",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/process-instances/delete",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceCollectionResource",
        ],
    );
/// Deletes a suspended job.
pub static DELETE_SUSPENDED_JOB: OperationInfo = OperationInfo::new(
        "delete_suspended_job",
        "flowable",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/management/suspended-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("suspended-jobs")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource",
        ],
    );
/// Deletes a task that belongs to no process instance.
pub static DELETE_TASK: OperationInfo = OperationInfo::new(
        "delete_task",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.6"]);
/// Deletes an attachment of a task.
pub static DELETE_TASK_ATTACHMENT: OperationInfo = OperationInfo::new(
        "delete_task_attachment",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.32"]);
/// Deletes a comment on a task.
pub static DELETE_TASK_COMMENT: OperationInfo = OperationInfo::new(
        "delete_task_comment",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.24"]);
/// Deletes an event of a task.
pub static DELETE_TASK_EVENT: OperationInfo = OperationInfo::new(
        "delete_task_event",
        "flowable",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: TaskEventResource",
        ],
    );
/// Deletes an identity link of a task.
pub static DELETE_TASK_IDENTITY_LINK: OperationInfo = OperationInfo::new(
        "delete_task_identity_link",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.20"]);
/// Deletes a variable of a task.
pub static DELETE_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "delete_task_variable",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.14"]);
/// Deletes all local variables of a task; those of its process instance stay.
pub static DELETE_TASK_VARIABLES: OperationInfo = OperationInfo::new(
        "delete_task_variables",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.15"]);
/// Deletes a timer job.
pub static DELETE_TIMER_JOB: OperationInfo = OperationInfo::new(
        "delete_timer_job",
        "flowable",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/management/timer-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("timer-jobs")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource",
        ],
    );
/// Deletes a user.
pub static DELETE_USER: OperationInfo = OperationInfo::new(
        "delete_user",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.5"]);
/// Deletes an info entry of a user.
pub static DELETE_USER_INFO: OperationInfo = OperationInfo::new(
        "delete_user_info",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.12"]);
/// Evaluates the conditions that a process instance waits for.
pub static EVALUATE_PROCESS_INSTANCE_CONDITIONS: OperationInfo = OperationInfo::new(
        "evaluate_process_instance_conditions",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/process-instances/{processInstanceId}/evaluate-conditions",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceResource",
        ],
    );
/// Executes a history job at once, and waits for it.
pub static EXECUTE_HISTORY_JOB: OperationInfo = OperationInfo::new(
        "execute_history_job",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/management/history-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("history-jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource",
        ],
    );
/// Executes a job at once, and waits for it.
pub static EXECUTE_JOB: OperationInfo = OperationInfo::new(
        "execute_job",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.13.3"]);
/// Gets one batch.
pub static GET_BATCH: OperationInfo = OperationInfo::new(
        "get_batch",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/batches/{batchId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("batches")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: BatchResource",
        ],
    );
/// Gets what a batch is to do.
pub static GET_BATCH_DOCUMENT: OperationInfo = OperationInfo::new(
        "get_batch_document",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/batches/{batchId}/batch-document",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("batches")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: BatchResource",
        ],
    );
/// Gets one part of a batch.
pub static GET_BATCH_PART: OperationInfo = OperationInfo::new(
        "get_batch_part",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/batch-parts/{batchPartId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("batches")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: BatchPartResource",
        ],
    );
/// Gets what a part of a batch has come to.
pub static GET_BATCH_PART_DOCUMENT: OperationInfo = OperationInfo::new(
        "get_batch_part_document",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/batch-parts/{batchPartId}/batch-part-document",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("batches")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: BatchPartResource",
        ],
    );
/// Gets one user or group that may start a process definition.
pub static GET_CANDIDATE_STARTER: OperationInfo = OperationInfo::new(
        "get_candidate_starter",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.3.11"]);
/// Gets one dead letter job.
pub static GET_DEAD_LETTER_JOB: OperationInfo = OperationInfo::new(
        "get_dead_letter_job",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/deadletter-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("dead-letter-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource",
        ],
    );
/// Gets the stack trace of the exception that a dead letter job failed with.
pub static GET_DEAD_LETTER_JOB_STACKTRACE: OperationInfo = OperationInfo::new(
        "get_dead_letter_job_stacktrace",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/deadletter-jobs/{jobId}/exception-stacktrace",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("dead-letter-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["text/plain"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobExceptionStacktraceResource",
        ],
    );
/// Gets one deployment.
pub static GET_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "get_deployment",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.2.2"]);
/// Gets what is known of one resource of a deployment.
pub static GET_DEPLOYMENT_RESOURCE: OperationInfo = OperationInfo::new(
        "get_deployment_resource",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.2.6"]);
/// Gets the bytes of a resource of a deployment.
pub static GET_DEPLOYMENT_RESOURCE_DATA: OperationInfo = OperationInfo::new(
        "get_deployment_resource_data",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.2.7"]);
/// Gets name and version of the engine.
pub static GET_ENGINE: OperationInfo = OperationInfo::new(
        "get_engine",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.11.2"]);
/// Gets one event subscription.
pub static GET_EVENT_SUBSCRIPTION: OperationInfo = OperationInfo::new(
        "get_event_subscription",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/event-subscriptions/{eventSubscriptionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("event-subscriptions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: EventSubscriptionResource",
        ],
    );
/// Gets one execution.
pub static GET_EXECUTION: OperationInfo = OperationInfo::new(
        "get_execution",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.6.1"]);
/// Gets one variable of an execution.
pub static GET_EXECUTION_VARIABLE: OperationInfo = OperationInfo::new(
        "get_execution_variable",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.6.7"]);
/// Gets the bytes of a binary or serializable variable of an execution.
pub static GET_EXECUTION_VARIABLE_DATA: OperationInfo = OperationInfo::new(
        "get_execution_variable_data",
        "flowable",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionVariableDataResource",
        ],
    );
/// Gets the form of a task, or the form that starts a process definition.
pub static GET_FORM_DATA: OperationInfo = OperationInfo::new(
        "get_form_data",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.9.1"]);
/// Gets one group.
pub static GET_GROUP: OperationInfo = OperationInfo::new(
        "get_group",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.15.1"]);
/// Gets the bytes of a binary or serializable variable as it was after one change.
pub static GET_HISTORIC_DETAIL_DATA: OperationInfo = OperationInfo::new(
        "get_historic_detail_data",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.23"]);
/// Gets the history of one process instance.
pub static GET_HISTORIC_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "get_historic_process_instance",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.1"]);
/// Gets one comment on a process instance.
pub static GET_HISTORIC_PROCESS_INSTANCE_COMMENT: OperationInfo = OperationInfo::new(
        "get_historic_process_instance_comment",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.9"]);
/// Gets the bytes of a binary or serializable variable that a process instance had.
pub static GET_HISTORIC_PROCESS_INSTANCE_VARIABLE_DATA: OperationInfo = OperationInfo::new(
        "get_historic_process_instance_variable_data",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.6"]);
/// Gets the history of one task.
pub static GET_HISTORIC_TASK_INSTANCE: OperationInfo = OperationInfo::new(
        "get_historic_task_instance",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.11"]);
/// Gets the form model of the form of a task, open or ended.
pub static GET_HISTORIC_TASK_INSTANCE_FORM: OperationInfo = OperationInfo::new(
        "get_historic_task_instance_form",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-task-instances/{taskId}/form",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-task-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: HistoricTaskInstanceResource",
        ],
    );
/// Gets the bytes of a binary or serializable variable that a task had.
pub static GET_HISTORIC_TASK_INSTANCE_VARIABLE_DATA: OperationInfo = OperationInfo::new(
        "get_historic_task_instance_variable_data",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.16"]);
/// Gets the bytes of a binary or serializable historic variable.
pub static GET_HISTORIC_VARIABLE_INSTANCE_DATA: OperationInfo = OperationInfo::new(
        "get_historic_variable_instance_data",
        "flowable",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: HistoricVariableInstanceDataResource",
        ],
    );
/// Gets one history job.
pub static GET_HISTORY_JOB: OperationInfo = OperationInfo::new(
        "get_history_job",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/history-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("history-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource",
        ],
    );
/// Gets one job.
pub static GET_JOB: OperationInfo = OperationInfo::new(
        "get_job",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.13.1"]);
/// Gets the stack trace of the exception that a job failed with.
pub static GET_JOB_STACKTRACE: OperationInfo = OperationInfo::new(
        "get_job_stacktrace",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.13.4"]);
/// Gets one model.
pub static GET_MODEL: OperationInfo = OperationInfo::new(
        "get_model",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.4.2"]);
/// Gets the further bytes that an editor keeps of a model.
pub static GET_MODEL_EXTRA_SOURCE: OperationInfo = OperationInfo::new(
        "get_model_extra_source",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.4.8"]);
/// Gets the bytes that an editor keeps of a model.
pub static GET_MODEL_SOURCE: OperationInfo = OperationInfo::new(
        "get_model_source",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.4.6"]);
/// Gets one process definition.
pub static GET_PROCESS_DEFINITION: OperationInfo = OperationInfo::new(
        "get_process_definition",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.3.2"]);
/// Gets the diagram of a process definition as an image.
pub static GET_PROCESS_DEFINITION_DIAGRAM: OperationInfo = OperationInfo::new(
        "get_process_definition_diagram",
        "flowable",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionImageResource",
        ],
    );
/// Gets the parsed BPMN model of a process definition.
pub static GET_PROCESS_DEFINITION_MODEL: OperationInfo = OperationInfo::new(
        "get_process_definition_model",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.3.5"]);
/// Gets the bytes of the file that a process definition was deployed with.
pub static GET_PROCESS_DEFINITION_RESOURCE_DATA: OperationInfo = OperationInfo::new(
        "get_process_definition_resource_data",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.3.4"]);
/// Gets the form model of the form that starts a process definition.
pub static GET_PROCESS_DEFINITION_START_FORM: OperationInfo = OperationInfo::new(
        "get_process_definition_start_form",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/process-definitions/{processDefinitionId}/start-form",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionResource",
        ],
    );
/// Gets one running process instance.
pub static GET_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "get_process_instance",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.1"]);
/// Gets the diagram of a process instance as a PNG image, with its current activities marked.
pub static GET_PROCESS_INSTANCE_DIAGRAM: OperationInfo = OperationInfo::new(
        "get_process_instance_diagram",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.7"]);
/// Gets an identity link of a process instance.
pub static GET_PROCESS_INSTANCE_IDENTITY_LINK: OperationInfo = OperationInfo::new(
        "get_process_instance_identity_link",
        "flowable",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceIdentityLinkResource",
        ],
    );
/// Gets one variable of a process instance.
pub static GET_PROCESS_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "get_process_instance_variable",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.12"]);
/// Gets the bytes of a binary or serializable variable of a process instance.
pub static GET_PROCESS_INSTANCE_VARIABLE_DATA: OperationInfo = OperationInfo::new(
        "get_process_instance_variable_data",
        "flowable",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceVariableDataResource",
        ],
    );
/// Gets the engine's properties.
pub static GET_PROPERTIES: OperationInfo = OperationInfo::new(
        "get_properties",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.11.1"]);
/// Gets one suspended job.
pub static GET_SUSPENDED_JOB: OperationInfo = OperationInfo::new(
        "get_suspended_job",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/suspended-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("suspended-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource",
        ],
    );
/// Gets the stack trace of the exception that a suspended job failed with.
pub static GET_SUSPENDED_JOB_STACKTRACE: OperationInfo = OperationInfo::new(
        "get_suspended_job_stacktrace",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/suspended-jobs/{jobId}/exception-stacktrace",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("suspended-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["text/plain"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobExceptionStacktraceResource",
        ],
    );
/// Gets one table of the engine's database.
pub static GET_TABLE: OperationInfo = OperationInfo::new(
        "get_table",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.10.2"]);
/// Gets the columns of a table.
pub static GET_TABLE_COLUMNS: OperationInfo = OperationInfo::new(
        "get_table_columns",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.10.3"]);
/// Gets one task.
pub static GET_TASK: OperationInfo = OperationInfo::new(
        "get_task",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.1"]);
/// Gets one attachment of a task, without its bytes.
pub static GET_TASK_ATTACHMENT: OperationInfo = OperationInfo::new(
        "get_task_attachment",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.30"]);
/// Gets the bytes of a file that is attached to a task.
pub static GET_TASK_ATTACHMENT_CONTENT: OperationInfo = OperationInfo::new(
        "get_task_attachment_content",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.31"]);
/// Gets one comment on a task.
pub static GET_TASK_COMMENT: OperationInfo = OperationInfo::new(
        "get_task_comment",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.23"]);
/// Gets one event of a task.
pub static GET_TASK_EVENT: OperationInfo = OperationInfo::new(
        "get_task_event",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.26"]);
/// Gets the form model of the form of a task.
pub static GET_TASK_FORM: OperationInfo = OperationInfo::new(
        "get_task_form",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks/{taskId}/form",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: TaskResource",
        ],
    );
/// Gets one identity link of a task.
pub static GET_TASK_IDENTITY_LINK: OperationInfo = OperationInfo::new(
        "get_task_identity_link",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.18"]);
/// Gets one variable of a task.
pub static GET_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "get_task_variable",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.8"]);
/// Gets the bytes of a binary or serializable variable of a task.
pub static GET_TASK_VARIABLE_DATA: OperationInfo = OperationInfo::new(
        "get_task_variable_data",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.9"]);
/// Gets one timer job.
pub static GET_TIMER_JOB: OperationInfo = OperationInfo::new(
        "get_timer_job",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/timer-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("timer-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource",
        ],
    );
/// Gets the stack trace of the exception that a timer job failed with.
pub static GET_TIMER_JOB_STACKTRACE: OperationInfo = OperationInfo::new(
        "get_timer_job_stacktrace",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/timer-jobs/{jobId}/exception-stacktrace",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("timer-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["text/plain"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobExceptionStacktraceResource",
        ],
    );
/// Gets one user.
pub static GET_USER: OperationInfo = OperationInfo::new(
        "get_user",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.1"]);
/// Gets one info entry of a user.
pub static GET_USER_INFO: OperationInfo = OperationInfo::new(
        "get_user_info",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.9"]);
/// Gets the bytes of a user's picture.
pub static GET_USER_PICTURE: OperationInfo = OperationInfo::new(
        "get_user_picture",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.6"]);
/// Gets the bytes of a binary or serializable variable.
pub static GET_VARIABLE_INSTANCE_BYTES: OperationInfo = OperationInfo::new(
        "get_variable_instance_bytes",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/variable-instances/{varInstanceId}/data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("variable-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: VariableInstanceDataResource",
        ],
    );
/// Adds a subprocess to a process instance.
pub static INJECT_PROCESS_INSTANCE_SUBPROCESS: OperationInfo = OperationInfo::new(
        "inject_process_instance_subprocess",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/process-instances/{processInstanceId}/inject",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceResource",
        ],
    );
/// Adds a user task to a process instance.
pub static INJECT_PROCESS_INSTANCE_TASK: OperationInfo = OperationInfo::new(
        "inject_process_instance_task",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/process-instances/{processInstanceId}/inject",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceResource",
        ],
    );
/// Lists the ids of the activities that are active in an execution and in those below it.
pub static LIST_ACTIVE_ACTIVITIES: OperationInfo = OperationInfo::new(
        "list_active_activities",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.6.3"]);
/// Lists activities of process instances that run, filtered and sorted.
pub static LIST_ACTIVITY_INSTANCES: OperationInfo = OperationInfo::new(
        "list_activity_instances",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/activity-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("activity-instances")
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ActivityInstanceCollectionResource",
        ],
    );
/// Lists the parts of a batch.
pub static LIST_BATCH_PARTS: OperationInfo = OperationInfo::new(
        "list_batch_parts",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/batches/{batchId}/batch-parts",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("batches")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: BatchPartCollectionResource",
        ],
    );
/// Lists batches, filtered and sorted.
pub static LIST_BATCHES: OperationInfo = OperationInfo::new(
        "list_batches",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/batches",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("batches")
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: BatchCollectionResource",
        ],
    );
/// Lists who may start a process definition.
pub static LIST_CANDIDATE_STARTERS: OperationInfo = OperationInfo::new(
        "list_candidate_starters",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.3.8"]);
/// Lists dead letter jobs, filtered and sorted.
pub static LIST_DEAD_LETTER_JOBS: OperationInfo = OperationInfo::new(
        "list_dead_letter_jobs",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/deadletter-jobs",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("dead-letter-jobs")
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: DeadLetterJobCollectionResource",
        ],
    );
/// Lists the resources of a deployment.
pub static LIST_DEPLOYMENT_RESOURCES: OperationInfo = OperationInfo::new(
        "list_deployment_resources",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.2.5"]);
/// Lists deployments, filtered and sorted.
pub static LIST_DEPLOYMENTS: OperationInfo = OperationInfo::new(
        "list_deployments",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.2.1"]);
/// Lists the engine's properties.
pub static LIST_ENGINE_PROPERTIES: OperationInfo = OperationInfo::new(
        "list_engine_properties",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/engine-properties",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("engine-properties")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: EnginePropertiesResource",
        ],
    );
/// Lists event subscriptions, filtered and sorted.
pub static LIST_EVENT_SUBSCRIPTIONS: OperationInfo = OperationInfo::new(
        "list_event_subscriptions",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/event-subscriptions",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("event-subscriptions")
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: EventSubscriptionCollectionResource",
        ],
    );
/// Lists the variables of an execution.
pub static LIST_EXECUTION_VARIABLES: OperationInfo = OperationInfo::new(
        "list_execution_variables",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.6.6"]);
/// Lists executions, filtered and sorted.
pub static LIST_EXECUTIONS: OperationInfo = OperationInfo::new(
        "list_executions",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.6.4"]);
/// Lists groups, filtered and sorted.
pub static LIST_GROUPS: OperationInfo = OperationInfo::new(
        "list_groups",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.15.2"]);
/// Lists the activities that process instances went through, filtered and sorted.
pub static LIST_HISTORIC_ACTIVITY_INSTANCES: OperationInfo = OperationInfo::new(
        "list_historic_activity_instances",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.17"]);
/// Lists each change of a variable and each submitted form property, filtered and sorted.
pub static LIST_HISTORIC_DETAILS: OperationInfo = OperationInfo::new(
        "list_historic_details",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.21"]);
/// Lists the comments on a process instance.
pub static LIST_HISTORIC_PROCESS_INSTANCE_COMMENTS: OperationInfo = OperationInfo::new(
        "list_historic_process_instance_comments",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.8"]);
/// Lists who was involved in a process instance.
pub static LIST_HISTORIC_PROCESS_INSTANCE_IDENTITY_LINKS: OperationInfo = OperationInfo::new(
        "list_historic_process_instance_identity_links",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.5"]);
/// Lists process instances, running and ended, filtered and sorted.
pub static LIST_HISTORIC_PROCESS_INSTANCES: OperationInfo = OperationInfo::new(
        "list_historic_process_instances",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.2"]);
/// Lists who had to do with a task.
pub static LIST_HISTORIC_TASK_INSTANCE_IDENTITY_LINKS: OperationInfo = OperationInfo::new(
        "list_historic_task_instance_identity_links",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.15"]);
/// Lists tasks, open and ended, filtered and sorted.
pub static LIST_HISTORIC_TASK_INSTANCES: OperationInfo = OperationInfo::new(
        "list_historic_task_instances",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.12"]);
/// Lists what was done to tasks, filtered and sorted.
pub static LIST_HISTORIC_TASK_LOG_ENTRIES: OperationInfo = OperationInfo::new(
        "list_historic_task_log_entries",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/history/historic-task-log-entries",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-task-log-entries")
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: HistoricTaskLogCollectionResource",
        ],
    );
/// Lists the variables that process instances and tasks have or had, filtered and sorted.
pub static LIST_HISTORIC_VARIABLE_INSTANCES: OperationInfo = OperationInfo::new(
        "list_historic_variable_instances",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.19"]);
/// Lists history jobs, filtered and sorted.
pub static LIST_HISTORY_JOBS: OperationInfo = OperationInfo::new(
        "list_history_jobs",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/history-jobs",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("history-jobs")
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: HistoryJobCollectionResource",
        ],
    );
/// Lists jobs, filtered and sorted.
pub static LIST_JOBS: OperationInfo = OperationInfo::new(
        "list_jobs",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.13.5"]);
/// Lists models, filtered and sorted.
pub static LIST_MODELS: OperationInfo = OperationInfo::new(
        "list_models",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.4.1"]);
/// Lists the decisions that a process definition uses, by the older route.
pub static LIST_PROCESS_DEFINITION_DECISION_TABLES: OperationInfo = OperationInfo::new(
        "list_process_definition_decision_tables",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/process-definitions/{processDefinitionId}/decision-tables",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionDecisionTableCollectionResource",
        ],
    );
/// Lists the decisions that a process definition uses.
pub static LIST_PROCESS_DEFINITION_DECISIONS: OperationInfo = OperationInfo::new(
        "list_process_definition_decisions",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/process-definitions/{processDefinitionId}/decisions",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionDecisionCollectionResource",
        ],
    );
/// Lists the form definitions that a process definition uses.
pub static LIST_PROCESS_DEFINITION_FORM_DEFINITIONS: OperationInfo = OperationInfo::new(
        "list_process_definition_form_definitions",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/process-definitions/{processDefinitionId}/form-definitions",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionFormDefinitionCollectionResource",
        ],
    );
/// Lists process definitions, filtered and sorted.
pub static LIST_PROCESS_DEFINITIONS: OperationInfo = OperationInfo::new(
        "list_process_definitions",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.3.1"]);
/// Lists the users who are involved in a process instance.
pub static LIST_PROCESS_INSTANCE_IDENTITY_LINKS: OperationInfo = OperationInfo::new(
        "list_process_instance_identity_links",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.8"]);
/// Lists the variables of a process instance.
pub static LIST_PROCESS_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "list_process_instance_variables",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.11"]);
/// Lists running process instances, filtered and sorted.
pub static LIST_PROCESS_INSTANCES: OperationInfo = OperationInfo::new(
        "list_process_instances",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.5"]);
/// Lists the subtasks of a task.
pub static LIST_SUBTASKS: OperationInfo = OperationInfo::new(
        "list_subtasks",
        "flowable",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: TaskSubTaskCollectionResource",
        ],
    );
/// Lists suspended jobs, filtered and sorted.
pub static LIST_SUSPENDED_JOBS: OperationInfo = OperationInfo::new(
        "list_suspended_jobs",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/suspended-jobs",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("suspended-jobs")
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: SuspendedJobCollectionResource",
        ],
    );
/// Lists the rows of a table.
pub static LIST_TABLE_ROWS: OperationInfo = OperationInfo::new(
        "list_table_rows",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.10.4"]);
/// Lists the tables of the engine's database.
pub static LIST_TABLES: OperationInfo = OperationInfo::new(
        "list_tables",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.10.1"]);
/// Lists the attachments of a task, the latest first.
pub static LIST_TASK_ATTACHMENTS: OperationInfo = OperationInfo::new(
        "list_task_attachments",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.29"]);
/// Lists the comments on a task, the latest first.
pub static LIST_TASK_COMMENTS: OperationInfo = OperationInfo::new(
        "list_task_comments",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.22"]);
/// Lists what happened to a task, the latest first.
pub static LIST_TASK_EVENTS: OperationInfo = OperationInfo::new(
        "list_task_events",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.25"]);
/// Lists the identity links of a task: who has to do with it, and how.
pub static LIST_TASK_IDENTITY_LINKS: OperationInfo = OperationInfo::new(
        "list_task_identity_links",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.16"]);
/// Lists the identity links of a task that are of users, or those that are of groups.
pub static LIST_TASK_IDENTITY_LINKS_OF_FAMILY: OperationInfo = OperationInfo::new(
        "list_task_identity_links_of_family",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.17"]);
/// Lists the variables of a task.
pub static LIST_TASK_VARIABLES: OperationInfo = OperationInfo::new(
        "list_task_variables",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.7"]);
/// Lists tasks, filtered and sorted.
pub static LIST_TASKS: OperationInfo = OperationInfo::new(
        "list_tasks",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/tasks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_url_limit(
        operation::UrlLimit::new(
            7500,
            "`tasks().query(TaskQuery::new().candidate_group_in(…))`",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.2"]);
/// Lists timer jobs, filtered and sorted.
pub static LIST_TIMER_JOBS: OperationInfo = OperationInfo::new(
        "list_timer_jobs",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/management/timer-jobs",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("timer-jobs")
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: TimerJobCollectionResource",
        ],
    );
/// Lists the keys of a user's info entries.
pub static LIST_USER_INFO: OperationInfo = OperationInfo::new(
        "list_user_info",
        "flowable",
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
            "Flowable 6 user guide, chapter 15 \"REST API\": 15.14.8",
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserInfoCollectionResource",
        ],
    );
/// Lists users, filtered and sorted.
pub static LIST_USERS: OperationInfo = OperationInfo::new(
        "list_users",
        "flowable",
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
            "Flowable 6 user guide, chapter 15 \"REST API\": 15.14.2",
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserCollectionResource",
            "Flowable 6 user guide, chapter 15 \"REST API\": 15.15.6",
        ],
    );
/// Lists variables of process instances that run, filtered and sorted.
pub static LIST_VARIABLE_INSTANCES: OperationInfo = OperationInfo::new(
        "list_variable_instances",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/runtime/variable-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("variable-instances")
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: VariableInstanceCollectionResource",
        ],
    );
/// Gives an execution the message that it waits for.
pub static MESSAGE_EVENT_RECEIVED: OperationInfo = OperationInfo::new(
        "message_event_received",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.6.2"]);
/// Migrates the process instances of a process definition to the process definition with this id.
pub static MIGRATE_PROCESS_DEFINITION: OperationInfo = OperationInfo::new(
        "migrate_process_definition",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/repository/process-definitions/{processDefinitionId}/migrate",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionResource",
        ],
    );
/// Migrates the process instances of a process definition to the process definition with this id, by jobs.
pub static MIGRATE_PROCESS_DEFINITION_ASYNC: OperationInfo = OperationInfo::new(
        "migrate_process_definition_async",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/repository/process-definitions/{processDefinitionId}/batch-migrate",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionResource",
        ],
    );
/// Migrates the process instances of a process definition to a version of a process, by its key, by jobs.
pub static MIGRATE_PROCESS_DEFINITION_ASYNC_TO_VERSION: OperationInfo = OperationInfo::new(
        "migrate_process_definition_async_to_version",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/repository/process-definitions/{processDefinitionId}/batch-migrate",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionResource",
        ],
    );
/// Migrates the process instances of a process definition to a version of a process, by its key.
pub static MIGRATE_PROCESS_DEFINITION_TO_VERSION: OperationInfo = OperationInfo::new(
        "migrate_process_definition_to_version",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/repository/process-definitions/{processDefinitionId}/migrate",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionResource",
        ],
    );
/// Migrates a process instance to the process definition with this id.
pub static MIGRATE_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "migrate_process_instance",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/process-instances/{processInstanceId}/migrate",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceResource",
        ],
    );
/// Migrates a process instance to a version of a process, by its key.
pub static MIGRATE_PROCESS_INSTANCE_TO_VERSION: OperationInfo = OperationInfo::new(
        "migrate_process_instance_to_version",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/process-instances/{processInstanceId}/migrate",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceResource",
        ],
    );
/// Moves an execution to other activities.
pub static MOVE_EXECUTION_TO_ACTIVITIES: OperationInfo = OperationInfo::new(
        "move_execution_to_activities",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/executions/{executionId}/change-state",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionResource",
        ],
    );
/// Moves a process instance from one activity to others.
pub static MOVE_PROCESS_INSTANCE_FROM_ACTIVITY: OperationInfo = OperationInfo::new(
        "move_process_instance_from_activity",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/process-instances/{processInstanceId}/change-state",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceResource",
        ],
    );
/// Moves a process instance from several activities to one.
pub static MOVE_PROCESS_INSTANCE_TO_ACTIVITY: OperationInfo = OperationInfo::new(
        "move_process_instance_to_activity",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/runtime/process-instances/{processInstanceId}/change-state",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceResource",
        ],
    );
/// Queries activities of process instances that run, with conditions in the body.
pub static QUERY_ACTIVITY_INSTANCES: OperationInfo = OperationInfo::new(
        "query_activity_instances",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/query/activity-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("activity-instances")
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ActivityInstanceQueryResource",
        ],
    );
/// Lists executions that match a query, which may have conditions on variables.
pub static QUERY_EXECUTIONS: OperationInfo = OperationInfo::new(
        "query_executions",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.6.5"]);
/// Lists the activities that process instances went through and that match a query.
pub static QUERY_HISTORIC_ACTIVITY_INSTANCES: OperationInfo = OperationInfo::new(
        "query_historic_activity_instances",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.18"]);
/// Lists each change of a variable and each submitted form property that match a query.
pub static QUERY_HISTORIC_DETAILS: OperationInfo = OperationInfo::new(
        "query_historic_details",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.22"]);
/// Lists process instances, running and ended, that match a query; it can also name conditions on variables.
pub static QUERY_HISTORIC_PROCESS_INSTANCES: OperationInfo = OperationInfo::new(
        "query_historic_process_instances",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.3"]);
/// Lists tasks, open and ended, that match a query; it can also name conditions on variables.
pub static QUERY_HISTORIC_TASK_INSTANCES: OperationInfo = OperationInfo::new(
        "query_historic_task_instances",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.13"]);
/// Lists the variables that process instances and tasks have or had and that match a query.
pub static QUERY_HISTORIC_VARIABLE_INSTANCES: OperationInfo = OperationInfo::new(
        "query_historic_variable_instances",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.8.20"]);
/// Lists running process instances that match a query, which may have conditions on variables.
pub static QUERY_PROCESS_INSTANCES: OperationInfo = OperationInfo::new(
        "query_process_instances",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.6"]);
/// Lists tasks that match a query; it can also ask for values of variables.
pub static QUERY_TASKS: OperationInfo = OperationInfo::new(
        "query_tasks",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.3"]);
/// Queries variables of process instances that run, with conditions in the body.
pub static QUERY_VARIABLE_INSTANCES: OperationInfo = OperationInfo::new(
        "query_variable_instances",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/query/variable-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("variable-instances")
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: VariableInstanceQueryResource",
        ],
    );
/// Gives a timer another due date.
pub static RESCHEDULE_TIMER_JOB: OperationInfo = OperationInfo::new(
        "reschedule_timer_job",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/management/timer-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("timer-jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.1.0 and later")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource",
        ],
    );
/// Hands a delegated task back to its owner, who can complete it then.
pub static RESOLVE_TASK: OperationInfo = OperationInfo::new(
        "resolve_task",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.5"]);
/// Takes a dead letter job back, to be executed again.
pub static RETRY_DEAD_LETTER_JOB: OperationInfo = OperationInfo::new(
        "retry_dead_letter_job",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/management/deadletter-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("dead-letter-jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource",
        ],
    );
/// Takes a dead letter job back as a history job.
pub static RETRY_DEAD_LETTER_JOB_AS_HISTORY: OperationInfo = OperationInfo::new(
        "retry_dead_letter_job_as_history",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/management/deadletter-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("dead-letter-jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource",
        ],
    );
/// Takes several dead letter jobs back, to be executed again.
pub static RETRY_DEAD_LETTER_JOBS: OperationInfo = OperationInfo::new(
        "retry_dead_letter_jobs",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/management/deadletter-jobs",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("dead-letter-jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: DeadLetterJobCollectionResource",
        ],
    );
/// Takes several dead letter jobs back as history jobs.
pub static RETRY_DEAD_LETTER_JOBS_AS_HISTORY: OperationInfo = OperationInfo::new(
        "retry_dead_letter_jobs_as_history",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/management/deadletter-jobs",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("dead-letter-jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: DeadLetterJobCollectionResource",
        ],
    );
/// Sends a signal, and waits for what it sets off.
pub static SEND_SIGNAL: OperationInfo = OperationInfo::new(
        "send_signal",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.12.1"]);
/// Leaves it to a job to send a signal.
pub static SEND_SIGNAL_ASYNC: OperationInfo = OperationInfo::new(
        "send_signal_async",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.12.1"]);
/// Creates variables of an execution, or changes those that exist.
pub static SET_EXECUTION_VARIABLES: OperationInfo = OperationInfo::new(
        "set_execution_variables",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.6.8"]);
/// Leaves it to a job to create variables of an execution, or to change those that exist.
pub static SET_EXECUTION_VARIABLES_ASYNC: OperationInfo = OperationInfo::new(
        "set_execution_variables_async",
        "flowable",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/executions/{executionId}/variables-async",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.2.0 and later")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionVariableCollectionResource",
        ],
    );
/// Sets the further bytes that an editor keeps of a model.
pub static SET_MODEL_EXTRA_SOURCE: OperationInfo = OperationInfo::new(
        "set_model_extra_source",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.4.9"]);
/// Sets the bytes that an editor keeps of a model.
pub static SET_MODEL_SOURCE: OperationInfo = OperationInfo::new(
        "set_model_source",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.4.7"]);
/// Sets the category of a process definition.
pub static SET_PROCESS_DEFINITION_CATEGORY: OperationInfo = OperationInfo::new(
        "set_process_definition_category",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.3.3"]);
/// Creates variables of a process instance, or changes those that exist.
pub static SET_PROCESS_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "set_process_instance_variables",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.13"]);
/// Leaves it to a job to create variables of a process instance, or to change those that exist.
pub static SET_PROCESS_INSTANCE_VARIABLES_ASYNC: OperationInfo = OperationInfo::new(
        "set_process_instance_variables_async",
        "flowable",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/process-instances/{processInstanceId}/variables-async",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.2.0 and later")
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceVariableCollectionResource",
        ],
    );
/// Sets a user's picture.
pub static SET_USER_PICTURE: OperationInfo = OperationInfo::new(
        "set_user_picture",
        "flowable",
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
            "Flowable 6 user guide, chapter 15 \"REST API\": 15.14.7",
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserPictureResource",
        ],
    );
/// Gives an execution the signal that it waits for.
pub static SIGNAL_EVENT_RECEIVED: OperationInfo = OperationInfo::new(
        "signal_event_received",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.6.2"]);
/// Lets a waiting execution go on, such as one at a receive task.
pub static SIGNAL_EXECUTION: OperationInfo = OperationInfo::new(
        "signal_execution",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.6.2"]);
/// Starts a process instance of the process definition with this id.
pub static START_PROCESS_INSTANCE_BY_ID: OperationInfo = OperationInfo::new(
        "start_process_instance_by_id",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.4"]);
/// Starts a process instance of the latest version of a process, by its key.
pub static START_PROCESS_INSTANCE_BY_KEY: OperationInfo = OperationInfo::new(
        "start_process_instance_by_key",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.4"]);
/// Starts a process instance of the process that a message starts.
pub static START_PROCESS_INSTANCE_BY_MESSAGE: OperationInfo = OperationInfo::new(
        "start_process_instance_by_message",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.4"]);
/// Submits the form that starts a process instance.
pub static SUBMIT_START_FORM: OperationInfo = OperationInfo::new(
        "submit_start_form",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.9.2"]);
/// Submits the form of a task, which completes the task.
pub static SUBMIT_TASK_FORM: OperationInfo = OperationInfo::new(
        "submit_task_form",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.9.2"]);
/// Suspends a process definition, so that nobody can start it.
pub static SUSPEND_PROCESS_DEFINITION: OperationInfo = OperationInfo::new(
        "suspend_process_definition",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.3.6"]);
/// Suspends a process instance, so that nothing in it goes on.
pub static SUSPEND_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "suspend_process_instance",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.3"]);
/// Lets a waiting execution go on, as `signal` does.
pub static TRIGGER_EXECUTION: OperationInfo = OperationInfo::new(
        "trigger_execution",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.6.2"]);
/// Makes a timer due at once.
pub static TRIGGER_TIMER_JOB: OperationInfo = OperationInfo::new(
        "trigger_timer_job",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/management/timer-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("timer-jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource",
        ],
    );
/// Changes a binary or serializable variable of an execution to the bytes of a file.
pub static UPDATE_BINARY_EXECUTION_VARIABLE: OperationInfo = OperationInfo::new(
        "update_binary_execution_variable",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.6.11"]);
/// Leaves it to a job to change a binary or serializable variable of an execution.
pub static UPDATE_BINARY_EXECUTION_VARIABLE_ASYNC: OperationInfo = OperationInfo::new(
        "update_binary_execution_variable_async",
        "flowable",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/executions/{executionId}/variables-async/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&[])
    .with_file_field("file")
    .with_served("version 7.2.0 and later")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionVariableResource",
        ],
    );
/// Changes a binary or serializable variable of a process instance to the bytes of a file.
pub static UPDATE_BINARY_PROCESS_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "update_binary_process_instance_variable",
        "flowable",
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
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceVariableResource",
            "Flowable 6 user guide, chapter 15 \"REST API\": 15.5.16",
        ],
    );
/// Leaves it to a job to change a binary or serializable variable of a process instance.
pub static UPDATE_BINARY_PROCESS_INSTANCE_VARIABLE_ASYNC: OperationInfo = OperationInfo::new(
        "update_binary_process_instance_variable_async",
        "flowable",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/process-instances/{processInstanceId}/variables-async/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&[])
    .with_file_field("file")
    .with_served("version 7.2.0 and later")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceVariableResource",
        ],
    );
/// Changes a binary or serializable variable of a task to the bytes of a file.
pub static UPDATE_BINARY_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "update_binary_task_variable",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.13"]);
/// Updates the value of a property.
pub static UPDATE_ENGINE_PROPERTY: OperationInfo = OperationInfo::new(
        "update_engine_property",
        "flowable",
        ::bpm_rest_runtime::http::Method::PUT,
        "/management/engine-properties/{engineProperty}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("engine-properties")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: EnginePropertiesResource",
        ],
    );
/// Changes a variable of an execution; its name in the body is the one in the path.
pub static UPDATE_EXECUTION_VARIABLE: OperationInfo = OperationInfo::new(
        "update_execution_variable",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.6.9"]);
/// Leaves it to a job to change a variable of an execution.
pub static UPDATE_EXECUTION_VARIABLE_ASYNC: OperationInfo = OperationInfo::new(
        "update_execution_variable_async",
        "flowable",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/executions/{executionId}/variables-async/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("executions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.2.0 and later")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionVariableResource",
        ],
    );
/// Updates a group; a field that is absent stays as it is, a field that is null is cleared.
pub static UPDATE_GROUP: OperationInfo = OperationInfo::new(
        "update_group",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.15.3"]);
/// Updates a model; a field that is absent stays as it is, a field that is null is cleared.
pub static UPDATE_MODEL: OperationInfo = OperationInfo::new(
        "update_model",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.4.3"]);
/// Updates the name and the business key of a process instance.
pub static UPDATE_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "update_process_instance",
        "flowable",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/process-instances/{processInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceResource",
        ],
    );
/// Changes a variable of a process instance; its name in the body is the one in the path.
pub static UPDATE_PROCESS_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "update_process_instance_variable",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.5.14"]);
/// Leaves it to a job to change a variable of a process instance.
pub static UPDATE_PROCESS_INSTANCE_VARIABLE_ASYNC: OperationInfo = OperationInfo::new(
        "update_process_instance_variable_async",
        "flowable",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/process-instances/{processInstanceId}/variables-async/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.2.0 and later")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceVariableResource",
        ],
    );
/// Changes a task; a field that is absent stays as it is, a field that is null is cleared.
pub static UPDATE_TASK: OperationInfo = OperationInfo::new(
        "update_task",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.4"]);
/// Changes a variable of a task; its name in the body is the one in the path.
pub static UPDATE_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "update_task_variable",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.12"]);
/// Updates several tasks alike; a field that is absent stays as it is, a field that is null is cleared.
pub static UPDATE_TASKS: OperationInfo = OperationInfo::new(
        "update_tasks",
        "flowable",
        ::bpm_rest_runtime::http::Method::PUT,
        "/runtime/tasks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: TaskCollectionResource",
        ],
    );
/// Updates a user; a field that is absent stays as it is, a field that is null is cleared.
pub static UPDATE_USER: OperationInfo = OperationInfo::new(
        "update_user",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.3"]);
/// Changes the value of an info entry.
pub static UPDATE_USER_INFO: OperationInfo = OperationInfo::new(
        "update_user_info",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.10"]);
/// Attaches a file to a task.
pub static UPLOAD_TASK_ATTACHMENT: OperationInfo = OperationInfo::new(
        "upload_task_attachment",
        "flowable",
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
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.7.28"]);
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
operation!(CreateEngineProperty, CREATE_ENGINE_PROPERTY, (), decode_empty);
operation!(
    CreateExecutionVariables, CREATE_EXECUTION_VARIABLES, ::std::vec::Vec <
    ::bpm_rest_runtime::variable::Variable >, decode_json
);
operation!(
    CreateExecutionVariablesAsync, CREATE_EXECUTION_VARIABLES_ASYNC, (), decode_empty
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
operation!(
    CreateProcessInstanceVariablesAsync, CREATE_PROCESS_INSTANCE_VARIABLES_ASYNC, (),
    decode_empty
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
operation!(DeleteBatch, DELETE_BATCH, (), decode_empty);
operation!(DeleteCandidateStarter, DELETE_CANDIDATE_STARTER, (), decode_empty);
operation!(DeleteDeadLetterJob, DELETE_DEAD_LETTER_JOB, (), decode_empty);
operation!(DeleteDeployment, DELETE_DEPLOYMENT, (), decode_empty);
operation!(DeleteEngineProperty, DELETE_ENGINE_PROPERTY, (), decode_empty);
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
operation!(
    DeleteHistoricProcessInstances, DELETE_HISTORIC_PROCESS_INSTANCES, (), decode_empty
);
operation!(DeleteHistoricTaskInstance, DELETE_HISTORIC_TASK_INSTANCE, (), decode_empty);
operation!(DeleteHistoryJob, DELETE_HISTORY_JOB, (), decode_empty);
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
operation!(DeleteProcessInstances, DELETE_PROCESS_INSTANCES, (), decode_empty);
operation!(DeleteSuspendedJob, DELETE_SUSPENDED_JOB, (), decode_empty);
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
operation!(
    EvaluateProcessInstanceConditions, EVALUATE_PROCESS_INSTANCE_CONDITIONS, (),
    decode_empty
);
operation!(ExecuteHistoryJob, EXECUTE_HISTORY_JOB, (), decode_empty);
operation!(ExecuteJob, EXECUTE_JOB, (), decode_empty);
operation!(GetBatch, GET_BATCH, types::Batch, decode_json);
operation!(
    GetBatchDocument, GET_BATCH_DOCUMENT, ::serde_json::Map < ::std::string::String,
    ::serde_json::Value >, decode_json
);
operation!(GetBatchPart, GET_BATCH_PART, types::BatchPart, decode_json);
operation!(
    GetBatchPartDocument, GET_BATCH_PART_DOCUMENT, ::serde_json::Map <
    ::std::string::String, ::serde_json::Value >, decode_json
);
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
operation!(
    GetEventSubscription, GET_EVENT_SUBSCRIPTION, types::EventSubscription, decode_json
);
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
    GetHistoricTaskInstanceForm, GET_HISTORIC_TASK_INSTANCE_FORM, types::FormModel,
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
operation!(GetHistoryJob, GET_HISTORY_JOB, types::HistoryJob, decode_json);
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
    GetProcessDefinitionStartForm, GET_PROCESS_DEFINITION_START_FORM, Option <
    types::FormModel >, decode_optional_json
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
    ::std::option::Option < ::std::string::String > >, decode_json
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
operation!(GetTaskForm, GET_TASK_FORM, types::FormModel, decode_json);
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
    GetVariableInstanceBytes, GET_VARIABLE_INSTANCE_BYTES,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    InjectProcessInstanceSubprocess, INJECT_PROCESS_INSTANCE_SUBPROCESS, (), decode_empty
);
operation!(InjectProcessInstanceTask, INJECT_PROCESS_INSTANCE_TASK, (), decode_empty);
operation!(
    ListActiveActivities, LIST_ACTIVE_ACTIVITIES, ::std::vec::Vec < ::std::string::String
    >, decode_json
);
operation!(
    ListActivityInstances, LIST_ACTIVITY_INSTANCES, types::ActivityInstancePage,
    decode_json
);
impl operation::Paged for builder::ListActivityInstances {
    type Item = types::ActivityInstance;
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
    ListBatchParts, LIST_BATCH_PARTS, ::std::vec::Vec < types::BatchPart >, decode_json
);
operation!(ListBatches, LIST_BATCHES, types::BatchPage, decode_json);
impl operation::Paged for builder::ListBatches {
    type Item = types::Batch;
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
    ListEngineProperties, LIST_ENGINE_PROPERTIES, ::std::collections::HashMap <
    ::std::string::String, ::std::option::Option < ::std::string::String > >, decode_json
);
operation!(
    ListEventSubscriptions, LIST_EVENT_SUBSCRIPTIONS, types::EventSubscriptionPage,
    decode_json
);
impl operation::Paged for builder::ListEventSubscriptions {
    type Item = types::EventSubscription;
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
    types::HistoricProcessInstancePage, decode_json
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
        Ok(operation::Page::of(output.data, output.total, output.start))
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
    types::HistoricTaskInstancePage, decode_json
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
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListHistoricTaskLogEntries, LIST_HISTORIC_TASK_LOG_ENTRIES,
    types::HistoricTaskLogEntryPage, decode_json
);
impl operation::Paged for builder::ListHistoricTaskLogEntries {
    type Item = types::HistoricTaskLogEntry;
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
operation!(ListHistoryJobs, LIST_HISTORY_JOBS, types::HistoryJobPage, decode_json);
impl operation::Paged for builder::ListHistoryJobs {
    type Item = types::HistoryJob;
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
    ListProcessDefinitionDecisionTables, LIST_PROCESS_DEFINITION_DECISION_TABLES,
    ::std::vec::Vec < types::Decision >, decode_json
);
operation!(
    ListProcessDefinitionDecisions, LIST_PROCESS_DEFINITION_DECISIONS, ::std::vec::Vec <
    types::Decision >, decode_json
);
operation!(
    ListProcessDefinitionFormDefinitions, LIST_PROCESS_DEFINITION_FORM_DEFINITIONS,
    ::std::vec::Vec < types::FormDefinition >, decode_json
);
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
    ListProcessInstances, LIST_PROCESS_INSTANCES, types::ProcessInstancePage, decode_json
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
        Ok(operation::Page::of(output.data, output.total, output.start))
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
operation!(ListTasks, LIST_TASKS, types::TaskPage, decode_json);
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
        Ok(operation::Page::of(output.data, output.total, output.start))
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
    ListVariableInstances, LIST_VARIABLE_INSTANCES, types::VariableInstancePage,
    decode_json
);
impl operation::Paged for builder::ListVariableInstances {
    type Item = types::VariableInstance;
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
operation!(MigrateProcessDefinition, MIGRATE_PROCESS_DEFINITION, (), decode_empty);
operation!(
    MigrateProcessDefinitionAsync, MIGRATE_PROCESS_DEFINITION_ASYNC, (), decode_empty
);
operation!(
    MigrateProcessDefinitionAsyncToVersion, MIGRATE_PROCESS_DEFINITION_ASYNC_TO_VERSION,
    (), decode_empty
);
operation!(
    MigrateProcessDefinitionToVersion, MIGRATE_PROCESS_DEFINITION_TO_VERSION, (),
    decode_empty
);
operation!(MigrateProcessInstance, MIGRATE_PROCESS_INSTANCE, (), decode_empty);
operation!(
    MigrateProcessInstanceToVersion, MIGRATE_PROCESS_INSTANCE_TO_VERSION, (),
    decode_empty
);
operation!(MoveExecutionToActivities, MOVE_EXECUTION_TO_ACTIVITIES, (), decode_empty);
operation!(
    MoveProcessInstanceFromActivity, MOVE_PROCESS_INSTANCE_FROM_ACTIVITY, (),
    decode_empty
);
operation!(
    MoveProcessInstanceToActivity, MOVE_PROCESS_INSTANCE_TO_ACTIVITY, (), decode_empty
);
operation!(
    QueryActivityInstances, QUERY_ACTIVITY_INSTANCES, types::ActivityInstancePage,
    decode_json
);
impl operation::Paged for builder::QueryActivityInstances {
    type Item = types::ActivityInstance;
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
    types::HistoricProcessInstancePage, decode_json
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
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    QueryHistoricTaskInstances, QUERY_HISTORIC_TASK_INSTANCES,
    types::HistoricTaskInstancePage, decode_json
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
        Ok(operation::Page::of(output.data, output.total, output.start))
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
    decode_json
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
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(QueryTasks, QUERY_TASKS, types::TaskPage, decode_json);
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
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    QueryVariableInstances, QUERY_VARIABLE_INSTANCES, types::VariableInstancePage,
    decode_json
);
impl operation::Paged for builder::QueryVariableInstances {
    type Item = types::VariableInstance;
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
operation!(RescheduleTimerJob, RESCHEDULE_TIMER_JOB, (), decode_empty);
operation!(ResolveTask, RESOLVE_TASK, (), decode_empty);
operation!(RetryDeadLetterJob, RETRY_DEAD_LETTER_JOB, (), decode_empty);
operation!(
    RetryDeadLetterJobAsHistory, RETRY_DEAD_LETTER_JOB_AS_HISTORY, (), decode_empty
);
operation!(RetryDeadLetterJobs, RETRY_DEAD_LETTER_JOBS, (), decode_empty);
operation!(
    RetryDeadLetterJobsAsHistory, RETRY_DEAD_LETTER_JOBS_AS_HISTORY, (), decode_empty
);
operation!(SendSignal, SEND_SIGNAL, (), decode_empty);
operation!(SendSignalAsync, SEND_SIGNAL_ASYNC, (), decode_empty);
operation!(
    SetExecutionVariables, SET_EXECUTION_VARIABLES, ::std::vec::Vec <
    ::bpm_rest_runtime::variable::Variable >, decode_json
);
operation!(SetExecutionVariablesAsync, SET_EXECUTION_VARIABLES_ASYNC, (), decode_empty);
operation!(
    SetProcessDefinitionCategory, SET_PROCESS_DEFINITION_CATEGORY,
    types::ProcessDefinition, decode_json
);
operation!(
    SetProcessInstanceVariables, SET_PROCESS_INSTANCE_VARIABLES, ::std::vec::Vec <
    ::bpm_rest_runtime::variable::Variable >, decode_json
);
operation!(
    SetProcessInstanceVariablesAsync, SET_PROCESS_INSTANCE_VARIABLES_ASYNC, (),
    decode_empty
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
operation!(TriggerTimerJob, TRIGGER_TIMER_JOB, (), decode_empty);
operation!(UpdateEngineProperty, UPDATE_ENGINE_PROPERTY, (), decode_empty);
operation!(
    UpdateExecutionVariable, UPDATE_EXECUTION_VARIABLE,
    ::bpm_rest_runtime::variable::Variable, decode_json
);
operation!(
    UpdateExecutionVariableAsync, UPDATE_EXECUTION_VARIABLE_ASYNC, (), decode_empty
);
operation!(UpdateGroup, UPDATE_GROUP, types::Group, decode_json);
operation!(UpdateModel, UPDATE_MODEL, types::Model, decode_json);
operation!(
    UpdateProcessInstance, UPDATE_PROCESS_INSTANCE, Option < types::ProcessInstance >,
    decode_optional_json
);
operation!(
    UpdateProcessInstanceVariable, UPDATE_PROCESS_INSTANCE_VARIABLE,
    ::bpm_rest_runtime::variable::Variable, decode_json
);
operation!(
    UpdateProcessInstanceVariableAsync, UPDATE_PROCESS_INSTANCE_VARIABLE_ASYNC, (),
    decode_empty
);
operation!(UpdateTask, UPDATE_TASK, types::Task, decode_json);
operation!(
    UpdateTaskVariable, UPDATE_TASK_VARIABLE, ::bpm_rest_runtime::variable::Variable,
    decode_json
);
operation!(UpdateTasks, UPDATE_TASKS, types::UpdatedTasks, decode_json);
operation!(UpdateUser, UPDATE_USER, types::User, decode_json);
operation!(UpdateUserInfo, UPDATE_USER_INFO, types::UserInfo, decode_json);
