// Made by `cargo xtask generate`; edit the spec instead.

//! What is known of each operation, and the traits that make its builder a call.

use super::{builder, types};
use ::bpm_rest_runtime::operation;
use ::bpm_rest_runtime::operation::OperationInfo;
use ::bpm_rest_runtime::path::{PathSegments, WhiteSpace};
/// The member `entries` of a wrapper.
#[derive(Debug)]
pub(crate) enum InEntries {}
impl ::bpm_rest_runtime::wrapped::Member for InEntries {
    const NAME: &'static str = "entries";
}
/// The member `entry` of a wrapper.
#[derive(Debug)]
pub(crate) enum InEntry {}
impl ::bpm_rest_runtime::wrapped::Member for InEntry {
    const NAME: &'static str = "entry";
}
/// The member `list` of a wrapper.
#[derive(Debug)]
pub(crate) enum InList {}
impl ::bpm_rest_runtime::wrapped::Member for InList {
    const NAME: &'static str = "list";
}
use ::bpm_rest_runtime::error::{Failure, Like, Meaning};
/// How the servers of the system tell failures whose status does not say what they mean.
pub static FAILURES: &[Failure] = &[
    Failure::new(
            Meaning::NoRoute,
            Like::Members(&[("message", Some("No message available"))]),
        )
        .with_status(&[404])
        .with_words(&[])
        .with_advice(
            "the server has no such route: is the base URL that of a runtime bundle, such as http://127.0.0.1:8080/rb?",
        ),
    Failure::new(Meaning::NotFound, Like::Members(&[("entry", None)]))
        .with_status(&[404])
        .with_words(&[]),
    Failure::new(Meaning::NotFound, Like::Members(&[("code", None), ("message", None)]))
        .with_status(&[404])
        .with_words(&[]),
    Failure::new(Meaning::NotFound, Like::Any)
        .with_status(&[500])
        .with_words(&["no deployed process definition found with id"])
        .with_advice(
            "there is no process definition with this id; the model is not found by the key",
        ),
    Failure::new(Meaning::NotFound, Like::Any)
        .with_status(&[500])
        .with_words(
            &["because \"task\" is null", "because \"internalProcessInstance\" is null"],
        ),
    Failure::new(Meaning::NotFound, Like::Any)
        .with_status(&[400])
        .with_words(&["Variable does not exist"])
        .with_advice("create the variable first"),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[400])
        .with_words(&["Variable already exists"])
        .with_advice("update the variable instead"),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[400])
        .with_words(&["The task was already claimed"])
        .with_advice("its assignee has to release it first"),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[400])
        .with_words(&["needs to be claimed before", "a task that is not claimed"])
        .with_advice("claim the task first"),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[500])
        .with_words(&[": already in state "]),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[500])
        .with_words(
            &[
                "' is suspended",
                "is suspended, cannot",
                "a suspended task",
                "task is suspended",
            ],
        )
        .with_advice("the process instance is suspended; activate it first"),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[500])
        .with_words(
            &[
                "was updated by another transaction concurrently",
                "is already claimed by someone else",
            ],
        ),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[500])
        .with_words(&["Duplicate message subscription"])
        .with_advice(
            "another process instance waits for this message with the same correlation key",
        ),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[500])
        .with_words(&["results instead of max 1"])
        .with_advice(
            "several process instances wait for this message; a correlation key in the model tells them apart",
        ),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[500])
        .with_words(&["because is part of a running process"])
        .with_advice("complete the task, or delete its process instance"),
    Failure::new(Meaning::BadRequest, Like::Any)
        .with_status(&[400])
        .with_words(&["where you are not the assignee"])
        .with_advice("only the assignee may do this; claim the task first"),
    Failure::new(Meaning::BadRequest, Like::Any)
        .with_status(&[500])
        .with_words(&["key is null"])
        .with_advice("say the key or the id of the process definition"),
    Failure::new(Meaning::BadRequest, Like::Any)
        .with_status(&[500])
        .with_words(&["without required variables"])
        .with_advice("give the variables that the process definition demands"),
    Failure::new(Meaning::BadRequest, Like::Any)
        .with_status(&[500])
        .with_words(&["because \"var\" is null"])
        .with_advice("a variable that the process definition declares cannot be null"),
    Failure::new(Meaning::BadRequest, Like::Any)
        .with_status(&[500])
        .with_words(&["Unknown property used in expression"])
        .with_advice(
            "an expression of the model names a variable that the process instance has not",
        ),
    Failure::new(Meaning::BadRequest, Like::Any)
        .with_status(&[500])
        .with_words(&["Value too long for column"])
        .with_advice("names and business keys have up to 255 characters"),
    Failure::new(Meaning::BadRequest, Like::Any)
        .with_status(&[500])
        .with_words(&["due security policy violation"])
        .with_advice(
            "the security policies of the server do not let the caller write to process instances of this process definition",
        ),
    Failure::new(Meaning::BadRequest, Like::Any)
        .with_status(&[500])
        .with_words(
            &[
                "the URL contained a potentially malicious String",
                "the URL was not normalized",
            ],
        )
        .with_advice("the server refuses such characters in a path"),
];
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Kept, false)
    .refusing("/\\%;\0\n\r\u{85}\u{2028}\u{2029}");
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &ADD_CANDIDATE_GROUPS,
    &ADD_CANDIDATE_USERS,
    &ADMIN_ADD_CANDIDATE_GROUPS,
    &ADMIN_ADD_CANDIDATE_USERS,
    &ADMIN_ASSIGN_TASK,
    &ADMIN_COMPLETE_TASK,
    &ADMIN_CREATE_TASK_VARIABLE,
    &ADMIN_DELETE_CANDIDATE_GROUPS,
    &ADMIN_DELETE_CANDIDATE_USERS,
    &ADMIN_DELETE_PROCESS_INSTANCE,
    &ADMIN_DELETE_TASK,
    &ADMIN_GET_PROCESS_INSTANCE,
    &ADMIN_GET_TASK,
    &ADMIN_LIST_CANDIDATE_GROUPS,
    &ADMIN_LIST_CANDIDATE_USERS,
    &ADMIN_LIST_PROCESS_DEFINITIONS,
    &ADMIN_LIST_PROCESS_INSTANCES,
    &ADMIN_LIST_SUBPROCESSES,
    &ADMIN_LIST_TASK_VARIABLES,
    &ADMIN_LIST_TASKS,
    &ADMIN_RECEIVE_MESSAGE,
    &ADMIN_REMOVE_PROCESS_INSTANCE_VARIABLES,
    &ADMIN_RESUME_PROCESS_INSTANCE,
    &ADMIN_SET_PROCESS_INSTANCE_VARIABLES,
    &ADMIN_START_PROCESS_INSTANCE,
    &ADMIN_START_PROCESS_INSTANCE_BY_MESSAGE,
    &ADMIN_SUSPEND_PROCESS_INSTANCE,
    &ADMIN_UPDATE_PROCESS_INSTANCE,
    &ADMIN_UPDATE_TASK,
    &ADMIN_UPDATE_TASK_VARIABLE,
    &CLAIM_TASK,
    &COMPLETE_TASK,
    &CREATE_TASK,
    &CREATE_TASK_VARIABLE,
    &DELETE_CANDIDATE_GROUPS,
    &DELETE_CANDIDATE_USERS,
    &DELETE_PROCESS_INSTANCE,
    &DELETE_TASK,
    &GET_CONNECTOR_DEFINITION,
    &GET_HOME,
    &GET_PROCESS_DEFINITION,
    &GET_PROCESS_DEFINITION_BPMN,
    &GET_PROCESS_DEFINITION_DIAGRAM,
    &GET_PROCESS_DEFINITION_META,
    &GET_PROCESS_DEFINITION_MODEL,
    &GET_PROCESS_INSTANCE,
    &GET_PROCESS_INSTANCE_DIAGRAM,
    &GET_TASK,
    &LIST_CANDIDATE_GROUPS,
    &LIST_CANDIDATE_USERS,
    &LIST_CONNECTOR_DEFINITIONS,
    &LIST_PROCESS_DEFINITIONS,
    &LIST_PROCESS_INSTANCE_TASKS,
    &LIST_PROCESS_INSTANCE_VARIABLES,
    &LIST_PROCESS_INSTANCES,
    &LIST_SUBPROCESSES,
    &LIST_SUBTASKS,
    &LIST_TASK_VARIABLES,
    &LIST_TASKS,
    &RECEIVE_MESSAGE,
    &RELEASE_TASK,
    &RESUME_PROCESS_INSTANCE,
    &SAVE_TASK,
    &SEND_SIGNAL,
    &SET_PROCESS_INSTANCE_VARIABLES,
    &START_PROCESS_INSTANCE,
    &START_PROCESS_INSTANCE_BY_MESSAGE,
    &SUSPEND_PROCESS_INSTANCE,
    &UPDATE_PROCESS_INSTANCE,
    &UPDATE_TASK,
    &UPDATE_TASK_VARIABLE,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[];
/// Adds candidate groups to a task.
pub static ADD_CANDIDATE_GROUPS: OperationInfo = OperationInfo::new(
        "add_candidate_groups",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/v1/tasks/{taskId}/candidate-groups",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: addCandidateGroupsUsingPOST_1",
        ],
    );
/// Adds candidate users to a task.
pub static ADD_CANDIDATE_USERS: OperationInfo = OperationInfo::new(
        "add_candidate_users",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/v1/tasks/{taskId}/candidate-users",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: addCandidateUsersUsingPOST_1",
        ],
    );
/// Adds candidate groups to a task.
pub static ADMIN_ADD_CANDIDATE_GROUPS: OperationInfo = OperationInfo::new(
        "admin_add_candidate_groups",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/admin/v1/tasks/{taskId}/candidate-groups",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: addCandidateGroupsUsingPOST",
        ],
    );
/// Adds candidate users to a task.
pub static ADMIN_ADD_CANDIDATE_USERS: OperationInfo = OperationInfo::new(
        "admin_add_candidate_users",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/admin/v1/tasks/{taskId}/candidate-users",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: addCandidateUsersUsingPOST",
        ],
    );
/// Assigns a task to a user, or to nobody.
pub static ADMIN_ASSIGN_TASK: OperationInfo = OperationInfo::new(
        "admin_assign_task",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/admin/v1/tasks/{taskId}/assign",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: assignUsingPOST",
        ],
    );
/// Completes a task, with variables if need be.
pub static ADMIN_COMPLETE_TASK: OperationInfo = OperationInfo::new(
        "admin_complete_task",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/admin/v1/tasks/{taskId}/complete",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: completeTaskUsingPOST",
        ],
    );
/// Creates a variable of a task.
pub static ADMIN_CREATE_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "admin_create_task_variable",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/admin/v1/tasks/{taskId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: createVariableUsingPOST",
        ],
    );
/// Removes candidate groups from a task.
pub static ADMIN_DELETE_CANDIDATE_GROUPS: OperationInfo = OperationInfo::new(
        "admin_delete_candidate_groups",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/admin/v1/tasks/{taskId}/candidate-groups",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteCandidateGroupsUsingDELETE",
        ],
    );
/// Removes candidate users from a task.
pub static ADMIN_DELETE_CANDIDATE_USERS: OperationInfo = OperationInfo::new(
        "admin_delete_candidate_users",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/admin/v1/tasks/{taskId}/candidate-users",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteCandidateUsersUsingDELETE",
        ],
    );
/// Cancels a process instance.
pub static ADMIN_DELETE_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "admin_delete_process_instance",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/admin/v1/process-instances/{processInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteProcessInstanceUsingDELETE",
        ],
    );
/// Deletes a task that belongs to no process instance, with its subtasks.
pub static ADMIN_DELETE_TASK: OperationInfo = OperationInfo::new(
        "admin_delete_task",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/admin/v1/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteTaskUsingDELETE",
        ],
    );
/// Gets one process instance.
pub static ADMIN_GET_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "admin_get_process_instance",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/admin/v1/process-instances/{processInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessInstanceByIdUsingGET",
        ],
    );
/// Gets one task.
pub static ADMIN_GET_TASK: OperationInfo = OperationInfo::new(
        "admin_get_task",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/admin/v1/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getTaskByIdUsingGET",
        ],
    );
/// Lists the candidate groups of a task.
pub static ADMIN_LIST_CANDIDATE_GROUPS: OperationInfo = OperationInfo::new(
        "admin_list_candidate_groups",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/admin/v1/tasks/{taskId}/candidate-groups",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getGroupCandidatesUsingGET",
        ],
    );
/// Lists the candidate users of a task.
pub static ADMIN_LIST_CANDIDATE_USERS: OperationInfo = OperationInfo::new(
        "admin_list_candidate_users",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/admin/v1/tasks/{taskId}/candidate-users",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getUserCandidatesUsingGET",
        ],
    );
/// Lists all process definitions.
pub static ADMIN_LIST_PROCESS_DEFINITIONS: OperationInfo = OperationInfo::new(
        "admin_list_process_definitions",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/admin/v1/process-definitions",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-process-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["list", "entries"])
            .with_around_items(&["entry"]),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getAllProcessDefinitionsUsingGET",
        ],
    );
/// Lists the process instances that run or are suspended, of all users.
pub static ADMIN_LIST_PROCESS_INSTANCES: OperationInfo = OperationInfo::new(
        "admin_list_process_instances",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/admin/v1/process-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["list"])
            .with_around_items(&["entry"])
            .with_paging(
                operation::Paging::by_offset(
                        "skipCount",
                        "maxItems",
                        "entries",
                        "pagination.totalItems",
                    )
                    .with_length("pagination.count")
                    .with_next("pagination.hasMoreItems"),
            ),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessInstancesUsingGET",
        ],
    );
/// Lists the process instances that a process instance called by call activities.
pub static ADMIN_LIST_SUBPROCESSES: OperationInfo = OperationInfo::new(
        "admin_list_subprocesses",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/admin/v1/process-instances/{processInstanceId}/subprocesses",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["list"])
            .with_around_items(&["entry"])
            .with_paging(
                operation::Paging::by_offset(
                        "skipCount",
                        "maxItems",
                        "entries",
                        "pagination.totalItems",
                    )
                    .with_length("pagination.count")
                    .with_next("pagination.hasMoreItems"),
            ),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: subprocessesUsingGET",
        ],
    );
/// Lists the variables of a task.
pub static ADMIN_LIST_TASK_VARIABLES: OperationInfo = OperationInfo::new(
        "admin_list_task_variables",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/admin/v1/tasks/{taskId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["list", "entries"])
            .with_around_items(&["entry"]),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getVariablesUsingGET_1",
        ],
    );
/// Lists all tasks.
pub static ADMIN_LIST_TASKS: OperationInfo = OperationInfo::new(
        "admin_list_tasks",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/admin/v1/tasks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["list"])
            .with_around_items(&["entry"])
            .with_paging(
                operation::Paging::by_offset(
                        "skipCount",
                        "maxItems",
                        "entries",
                        "pagination.totalItems",
                    )
                    .with_length("pagination.count")
                    .with_next("pagination.hasMoreItems"),
            ),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getTasksUsingGET_1",
        ],
    );
/// Delivers a message to the one process instance that waits for it.
pub static ADMIN_RECEIVE_MESSAGE: OperationInfo = OperationInfo::new(
        "admin_receive_message",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::PUT,
        "/admin/v1/process-instances/message",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: receiveUsingPUT",
        ],
    );
/// Removes variables of a process instance.
pub static ADMIN_REMOVE_PROCESS_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "admin_remove_process_instance_variables",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/admin/v1/process-instances/{processInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: removeVariablesUsingDELETE",
        ],
    );
/// Lets a suspended process instance go on.
pub static ADMIN_RESUME_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "admin_resume_process_instance",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/admin/v1/process-instances/{processInstanceId}/resume",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: resumeUsingPOST",
        ],
    );
/// Creates or replaces variables of a process instance.
pub static ADMIN_SET_PROCESS_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "admin_set_process_instance_variables",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::PUT,
        "/admin/v1/process-instances/{processInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateVariablesUsingPUT",
        ],
    );
/// Starts a process instance, by the key or the id of its process definition.
pub static ADMIN_START_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "admin_start_process_instance",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/admin/v1/process-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: startProcessUsingPOST",
        ],
    );
/// Starts a process instance by the message that its start event waits for.
pub static ADMIN_START_PROCESS_INSTANCE_BY_MESSAGE: OperationInfo = OperationInfo::new(
        "admin_start_process_instance_by_message",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/admin/v1/process-instances/message",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: startUsingPOST",
        ],
    );
/// Suspends a process instance: nothing goes on in it until it is resumed.
pub static ADMIN_SUSPEND_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "admin_suspend_process_instance",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/admin/v1/process-instances/{processInstanceId}/suspend",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: suspendUsingPOST",
        ],
    );
/// Changes the name or the business key of a process instance.
pub static ADMIN_UPDATE_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "admin_update_process_instance",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::PUT,
        "/admin/v1/process-instances/{processInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateProcessUsingPUT",
        ],
    );
/// Changes a task.
pub static ADMIN_UPDATE_TASK: OperationInfo = OperationInfo::new(
        "admin_update_task",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::PUT,
        "/admin/v1/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateTaskUsingPUT",
        ],
    );
/// Replaces the value of a variable of a task.
pub static ADMIN_UPDATE_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "admin_update_task_variable",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::PUT,
        "/admin/v1/tasks/{taskId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("admin-tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateVariableUsingPUT",
        ],
    );
/// Assigns a task to the caller.
pub static CLAIM_TASK: OperationInfo = OperationInfo::new(
        "claim_task",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/v1/tasks/{taskId}/claim",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: claimTaskUsingPOST",
        ],
    );
/// Completes a task, with variables if need be.
pub static COMPLETE_TASK: OperationInfo = OperationInfo::new(
        "complete_task",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/v1/tasks/{taskId}/complete",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: completeTaskUsingPOST_1",
        ],
    );
/// Creates a task that belongs to no process instance.
pub static CREATE_TASK: OperationInfo = OperationInfo::new(
        "create_task",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/v1/tasks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: createNewTaskUsingPOST",
        ],
    );
/// Creates a variable of a task.
pub static CREATE_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "create_task_variable",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/v1/tasks/{taskId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: createVariableUsingPOST_1",
        ],
    );
/// Removes candidate groups from a task.
pub static DELETE_CANDIDATE_GROUPS: OperationInfo = OperationInfo::new(
        "delete_candidate_groups",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/v1/tasks/{taskId}/candidate-groups",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteCandidateGroupsUsingDELETE_1",
        ],
    );
/// Removes candidate users from a task.
pub static DELETE_CANDIDATE_USERS: OperationInfo = OperationInfo::new(
        "delete_candidate_users",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/v1/tasks/{taskId}/candidate-users",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteCandidateUsersUsingDELETE_1",
        ],
    );
/// Cancels a process instance.
pub static DELETE_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "delete_process_instance",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/v1/process-instances/{processInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteProcessInstanceUsingDELETE_1",
        ],
    );
/// Deletes a task that belongs to no process instance, with its subtasks.
pub static DELETE_TASK: OperationInfo = OperationInfo::new(
        "delete_task",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/v1/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteTaskUsingDELETE_1",
        ],
    );
/// Gets one connector definition.
pub static GET_CONNECTOR_DEFINITION: OperationInfo = OperationInfo::new(
        "get_connector_definition",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/connector-definitions/{id}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("connector-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getConnectorDefinitionUsingGET",
        ],
    );
/// Gets the welcome text.
pub static GET_HOME: OperationInfo = OperationInfo::new(
        "get_home",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("server")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getHomeInfoUsingGET",
        ],
    );
/// Gets one process definition, by its id or its key.
pub static GET_PROCESS_DEFINITION: OperationInfo = OperationInfo::new(
        "get_process_definition",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/process-definitions/{id}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessDefinitionUsingGET",
        ],
    );
/// Gets the BPMN file of a process definition.
pub static GET_PROCESS_DEFINITION_BPMN: OperationInfo = OperationInfo::new(
        "get_process_definition_bpmn",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/process-definitions/{id}/model",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["application/xml"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Runtime bundle 7.1.0.M5 running on Spring Boot 2.1.10, without Keycloak and without a message broker: getBpmnModel",
        ],
    );
/// Gets the diagram of a process definition.
pub static GET_PROCESS_DEFINITION_DIAGRAM: OperationInfo = OperationInfo::new(
        "get_process_definition_diagram",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/process-definitions/{id}/model",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["image/svg+xml"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessDiagramUsingGET",
        ],
    );
/// Gets what the model of a process definition asks for: users, groups, variables and tasks.
pub static GET_PROCESS_DEFINITION_META: OperationInfo = OperationInfo::new(
        "get_process_definition_meta",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/process-definitions/{id}/meta",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessDefinitionMetadataUsingGET",
        ],
    );
/// Gets the model of a process definition as the JSON that the editor works with.
pub static GET_PROCESS_DEFINITION_MODEL: OperationInfo = OperationInfo::new(
        "get_process_definition_model",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/process-definitions/{id}/model",
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
            "Runtime bundle 7.1.0.M5 running on Spring Boot 2.1.10, without Keycloak and without a message broker: getProcessModel",
        ],
    );
/// Gets one process instance.
pub static GET_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "get_process_instance",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/process-instances/{processInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessInstanceByIdUsingGET_1",
        ],
    );
/// Gets the diagram of a process instance, with the active activities highlighted.
pub static GET_PROCESS_INSTANCE_DIAGRAM: OperationInfo = OperationInfo::new(
        "get_process_instance_diagram",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/process-instances/{processInstanceId}/model",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["image/svg+xml"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessDiagramUsingGET_1",
        ],
    );
/// Gets one task.
pub static GET_TASK: OperationInfo = OperationInfo::new(
        "get_task",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getTaskByIdUsingGET_1",
        ],
    );
/// Lists the candidate groups of a task.
pub static LIST_CANDIDATE_GROUPS: OperationInfo = OperationInfo::new(
        "list_candidate_groups",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/tasks/{taskId}/candidate-groups",
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
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getGroupCandidatesUsingGET_1",
        ],
    );
/// Lists the candidate users of a task.
pub static LIST_CANDIDATE_USERS: OperationInfo = OperationInfo::new(
        "list_candidate_users",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/tasks/{taskId}/candidate-users",
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
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getUserCandidatesUsingGET_1",
        ],
    );
/// Lists the connector definitions.
pub static LIST_CONNECTOR_DEFINITIONS: OperationInfo = OperationInfo::new(
        "list_connector_definitions",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/connector-definitions",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("connector-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["list", "entries"])
            .with_around_items(&["entry"]),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getConnectorDefinitionsUsingGET",
        ],
    );
/// Lists the process definitions that the caller may read.
pub static LIST_PROCESS_DEFINITIONS: OperationInfo = OperationInfo::new(
        "list_process_definitions",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/process-definitions",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["list", "entries"])
            .with_around_items(&["entry"]),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessDefinitionsUsingGET",
        ],
    );
/// Lists the tasks of a process instance that the caller sees.
pub static LIST_PROCESS_INSTANCE_TASKS: OperationInfo = OperationInfo::new(
        "list_process_instance_tasks",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/process-instances/{processInstanceId}/tasks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["list"])
            .with_around_items(&["entry"])
            .with_paging(
                operation::Paging::by_offset(
                        "skipCount",
                        "maxItems",
                        "entries",
                        "pagination.totalItems",
                    )
                    .with_length("pagination.count")
                    .with_next("pagination.hasMoreItems"),
            ),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getTasksUsingGET",
        ],
    );
/// Lists the variables of a process instance.
pub static LIST_PROCESS_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "list_process_instance_variables",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/process-instances/{processInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["list", "entries"])
            .with_around_items(&["entry"]),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getVariablesUsingGET",
        ],
    );
/// Lists the process instances that run or are suspended, of all users.
pub static LIST_PROCESS_INSTANCES: OperationInfo = OperationInfo::new(
        "list_process_instances",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/process-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["list"])
            .with_around_items(&["entry"])
            .with_paging(
                operation::Paging::by_offset(
                        "skipCount",
                        "maxItems",
                        "entries",
                        "pagination.totalItems",
                    )
                    .with_length("pagination.count")
                    .with_next("pagination.hasMoreItems"),
            ),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessInstancesUsingGET_1",
        ],
    );
/// Lists the process instances that a process instance called by call activities.
pub static LIST_SUBPROCESSES: OperationInfo = OperationInfo::new(
        "list_subprocesses",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/process-instances/{processInstanceId}/subprocesses",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["list"])
            .with_around_items(&["entry"])
            .with_paging(
                operation::Paging::by_offset(
                        "skipCount",
                        "maxItems",
                        "entries",
                        "pagination.totalItems",
                    )
                    .with_length("pagination.count")
                    .with_next("pagination.hasMoreItems"),
            ),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: subprocessesUsingGET_1",
        ],
    );
/// Lists the subtasks of a task that the caller sees.
pub static LIST_SUBTASKS: OperationInfo = OperationInfo::new(
        "list_subtasks",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/tasks/{taskId}/subtasks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["list"])
            .with_around_items(&["entry"])
            .with_paging(
                operation::Paging::by_offset(
                        "skipCount",
                        "maxItems",
                        "entries",
                        "pagination.totalItems",
                    )
                    .with_length("pagination.count")
                    .with_next("pagination.hasMoreItems"),
            ),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getSubtasksUsingGET",
        ],
    );
/// Lists the variables of a task.
pub static LIST_TASK_VARIABLES: OperationInfo = OperationInfo::new(
        "list_task_variables",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/tasks/{taskId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["list", "entries"])
            .with_around_items(&["entry"]),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getVariablesUsingGET_2",
        ],
    );
/// Lists the tasks that the caller is assigned to, may claim, or owns.
pub static LIST_TASKS: OperationInfo = OperationInfo::new(
        "list_tasks",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::GET,
        "/v1/tasks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["list"])
            .with_around_items(&["entry"])
            .with_paging(
                operation::Paging::by_offset(
                        "skipCount",
                        "maxItems",
                        "entries",
                        "pagination.totalItems",
                    )
                    .with_length("pagination.count")
                    .with_next("pagination.hasMoreItems"),
            ),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getTasksUsingGET_2",
        ],
    );
/// Delivers a message to the one process instance that waits for it.
pub static RECEIVE_MESSAGE: OperationInfo = OperationInfo::new(
        "receive_message",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::PUT,
        "/v1/process-instances/message",
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
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: receiveUsingPUT_1",
        ],
    );
/// Gives a task back: nobody is assigned to it any more.
pub static RELEASE_TASK: OperationInfo = OperationInfo::new(
        "release_task",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/v1/tasks/{taskId}/release",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_unclear(&[404])
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: releaseTaskUsingPOST",
        ],
    );
/// Lets a suspended process instance go on.
pub static RESUME_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "resume_process_instance",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/v1/process-instances/{processInstanceId}/resume",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: resumeUsingPOST_1",
        ],
    );
/// Keeps variables in a task without completing it.
pub static SAVE_TASK: OperationInfo = OperationInfo::new(
        "save_task",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/v1/tasks/{taskId}/save",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: saveTaskUsingPOST",
        ],
    );
/// Sends a signal to every process instance that waits for it, and to signal start events.
pub static SEND_SIGNAL: OperationInfo = OperationInfo::new(
        "send_signal",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/v1/process-instances/signal",
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
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: sendSignalUsingPOST",
        ],
    );
/// Creates or replaces variables of a process instance.
pub static SET_PROCESS_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "set_process_instance_variables",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/v1/process-instances/{processInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served(
        "Activiti Cloud 7; 8.x has `PUT` in place of `POST` (read in its sources, not run)",
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: setVariablesUsingPOST",
        ],
    );
/// Starts a process instance, by the key or the id of its process definition.
pub static START_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "start_process_instance",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/v1/process-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: startProcessUsingPOST_1",
        ],
    );
/// Starts a process instance by the message that its start event waits for.
pub static START_PROCESS_INSTANCE_BY_MESSAGE: OperationInfo = OperationInfo::new(
        "start_process_instance_by_message",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/v1/process-instances/message",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: startUsingPOST_1",
        ],
    );
/// Suspends a process instance: nothing goes on in it until it is resumed.
pub static SUSPEND_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "suspend_process_instance",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::POST,
        "/v1/process-instances/{processInstanceId}/suspend",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: suspendUsingPOST_1",
        ],
    );
/// Changes the name or the business key of a process instance.
pub static UPDATE_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "update_process_instance",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::PUT,
        "/v1/process-instances/{processInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateProcessUsingPUT_1",
        ],
    );
/// Changes a task.
pub static UPDATE_TASK: OperationInfo = OperationInfo::new(
        "update_task",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::PUT,
        "/v1/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateTaskUsingPUT_1",
        ],
    );
/// Replaces the value of a variable of a task.
pub static UPDATE_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "update_task_variable",
        "activiti-cloud",
        ::bpm_rest_runtime::http::Method::PUT,
        "/v1/tasks/{taskId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateVariableUsingPUT_1",
        ],
    );
operation!(AddCandidateGroups, ADD_CANDIDATE_GROUPS, (), decode_empty);
operation!(AddCandidateUsers, ADD_CANDIDATE_USERS, (), decode_empty);
operation!(AdminAddCandidateGroups, ADMIN_ADD_CANDIDATE_GROUPS, (), decode_empty);
operation!(AdminAddCandidateUsers, ADMIN_ADD_CANDIDATE_USERS, (), decode_empty);
operation!(
    AdminAssignTask, ADMIN_ASSIGN_TASK, types::Task, in ::bpm_rest_runtime::wrapped::In <
    InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    AdminCompleteTask, ADMIN_COMPLETE_TASK, types::Task, in
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(AdminCreateTaskVariable, ADMIN_CREATE_TASK_VARIABLE, (), decode_empty);
operation!(AdminDeleteCandidateGroups, ADMIN_DELETE_CANDIDATE_GROUPS, (), decode_empty);
operation!(AdminDeleteCandidateUsers, ADMIN_DELETE_CANDIDATE_USERS, (), decode_empty);
operation!(
    AdminDeleteProcessInstance, ADMIN_DELETE_PROCESS_INSTANCE, types::ProcessInstance, in
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    AdminDeleteTask, ADMIN_DELETE_TASK, types::Task, in ::bpm_rest_runtime::wrapped::In <
    InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    AdminGetProcessInstance, ADMIN_GET_PROCESS_INSTANCE, types::ProcessInstance, in
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    AdminGetTask, ADMIN_GET_TASK, types::Task, in ::bpm_rest_runtime::wrapped::In <
    InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    AdminListCandidateGroups, ADMIN_LIST_CANDIDATE_GROUPS, ::std::vec::Vec <
    ::std::string::String >, decode_json
);
operation!(
    AdminListCandidateUsers, ADMIN_LIST_CANDIDATE_USERS, ::std::vec::Vec <
    ::std::string::String >, decode_json
);
operation!(
    AdminListProcessDefinitions, ADMIN_LIST_PROCESS_DEFINITIONS, ::std::vec::Vec <
    types::ProcessDefinition >, in ::bpm_rest_runtime::wrapped::In < InList,
    ::bpm_rest_runtime::wrapped::In < InEntries, ::bpm_rest_runtime::wrapped::Each <
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare > > > >
);
operation!(
    AdminListProcessInstances, ADMIN_LIST_PROCESS_INSTANCES, types::ProcessInstancePage,
    in ::bpm_rest_runtime::wrapped::In < InList, ::bpm_rest_runtime::wrapped::Bare >
);
impl operation::Paged for builder::AdminListProcessInstances {
    type Item = types::ProcessInstance;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.skip_count, &self.max_items)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.skip_count = operation::counted("skip_count", start);
        self.max_items = operation::counted("max_items", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(
            operation::Page::of(
                output.entries,
                output.pagination.total_items,
                None::<u64>,
            ),
        )
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    AdminListSubprocesses, ADMIN_LIST_SUBPROCESSES, types::ProcessInstancePage, in
    ::bpm_rest_runtime::wrapped::In < InList, ::bpm_rest_runtime::wrapped::Bare >
);
impl operation::Paged for builder::AdminListSubprocesses {
    type Item = types::ProcessInstance;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.skip_count, &self.max_items)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.skip_count = operation::counted("skip_count", start);
        self.max_items = operation::counted("max_items", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(
            operation::Page::of(
                output.entries,
                output.pagination.total_items,
                None::<u64>,
            ),
        )
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    AdminListTaskVariables, ADMIN_LIST_TASK_VARIABLES, ::std::vec::Vec <
    types::VariableInstance >, in ::bpm_rest_runtime::wrapped::In < InList,
    ::bpm_rest_runtime::wrapped::In < InEntries, ::bpm_rest_runtime::wrapped::Each <
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare > > > >
);
operation!(
    AdminListTasks, ADMIN_LIST_TASKS, types::TaskPage, in ::bpm_rest_runtime::wrapped::In
    < InList, ::bpm_rest_runtime::wrapped::Bare >
);
impl operation::Paged for builder::AdminListTasks {
    type Item = types::Task;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.skip_count, &self.max_items)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.skip_count = operation::counted("skip_count", start);
        self.max_items = operation::counted("max_items", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(
            operation::Page::of(
                output.entries,
                output.pagination.total_items,
                None::<u64>,
            ),
        )
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(AdminReceiveMessage, ADMIN_RECEIVE_MESSAGE, (), decode_empty);
operation!(
    AdminRemoveProcessInstanceVariables, ADMIN_REMOVE_PROCESS_INSTANCE_VARIABLES, (),
    decode_empty
);
operation!(
    AdminResumeProcessInstance, ADMIN_RESUME_PROCESS_INSTANCE, types::ProcessInstance, in
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    AdminSetProcessInstanceVariables, ADMIN_SET_PROCESS_INSTANCE_VARIABLES, (),
    decode_empty
);
operation!(
    AdminStartProcessInstance, ADMIN_START_PROCESS_INSTANCE, types::ProcessInstance, in
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    AdminStartProcessInstanceByMessage, ADMIN_START_PROCESS_INSTANCE_BY_MESSAGE,
    types::ProcessInstance, in ::bpm_rest_runtime::wrapped::In < InEntry,
    ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    AdminSuspendProcessInstance, ADMIN_SUSPEND_PROCESS_INSTANCE, types::ProcessInstance,
    in ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    AdminUpdateProcessInstance, ADMIN_UPDATE_PROCESS_INSTANCE, types::ProcessInstance, in
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    AdminUpdateTask, ADMIN_UPDATE_TASK, types::Task, in ::bpm_rest_runtime::wrapped::In <
    InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(AdminUpdateTaskVariable, ADMIN_UPDATE_TASK_VARIABLE, (), decode_empty);
operation!(
    ClaimTask, CLAIM_TASK, types::Task, in ::bpm_rest_runtime::wrapped::In < InEntry,
    ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    CompleteTask, COMPLETE_TASK, types::Task, in ::bpm_rest_runtime::wrapped::In <
    InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    CreateTask, CREATE_TASK, types::Task, in ::bpm_rest_runtime::wrapped::In < InEntry,
    ::bpm_rest_runtime::wrapped::Bare >
);
operation!(CreateTaskVariable, CREATE_TASK_VARIABLE, (), decode_empty);
operation!(DeleteCandidateGroups, DELETE_CANDIDATE_GROUPS, (), decode_empty);
operation!(DeleteCandidateUsers, DELETE_CANDIDATE_USERS, (), decode_empty);
operation!(
    DeleteProcessInstance, DELETE_PROCESS_INSTANCE, types::ProcessInstance, in
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    DeleteTask, DELETE_TASK, types::Task, in ::bpm_rest_runtime::wrapped::In < InEntry,
    ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    GetConnectorDefinition, GET_CONNECTOR_DEFINITION, types::ConnectorDefinition, in
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    GetHome, GET_HOME, types::Home, in ::bpm_rest_runtime::wrapped::In < InEntry,
    ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    GetProcessDefinition, GET_PROCESS_DEFINITION, types::ProcessDefinition, in
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    GetProcessDefinitionBpmn, GET_PROCESS_DEFINITION_BPMN,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    GetProcessDefinitionDiagram, GET_PROCESS_DEFINITION_DIAGRAM, Option <
    ::bpm_rest_runtime::download::Download >, decode_optional_stream
);
operation!(
    GetProcessDefinitionMeta, GET_PROCESS_DEFINITION_META, types::ProcessDefinitionMeta,
    in ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    GetProcessDefinitionModel, GET_PROCESS_DEFINITION_MODEL, ::serde_json::Map <
    ::std::string::String, ::serde_json::Value >, decode_json
);
operation!(
    GetProcessInstance, GET_PROCESS_INSTANCE, types::ProcessInstance, in
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    GetProcessInstanceDiagram, GET_PROCESS_INSTANCE_DIAGRAM, Option <
    ::bpm_rest_runtime::download::Download >, decode_optional_stream
);
operation!(
    GetTask, GET_TASK, types::Task, in ::bpm_rest_runtime::wrapped::In < InEntry,
    ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    ListCandidateGroups, LIST_CANDIDATE_GROUPS, ::std::vec::Vec < ::std::string::String
    >, decode_json
);
operation!(
    ListCandidateUsers, LIST_CANDIDATE_USERS, ::std::vec::Vec < ::std::string::String >,
    decode_json
);
operation!(
    ListConnectorDefinitions, LIST_CONNECTOR_DEFINITIONS, ::std::vec::Vec <
    types::ConnectorDefinition >, in ::bpm_rest_runtime::wrapped::In < InList,
    ::bpm_rest_runtime::wrapped::In < InEntries, ::bpm_rest_runtime::wrapped::Each <
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare > > > >
);
operation!(
    ListProcessDefinitions, LIST_PROCESS_DEFINITIONS, ::std::vec::Vec <
    types::ProcessDefinition >, in ::bpm_rest_runtime::wrapped::In < InList,
    ::bpm_rest_runtime::wrapped::In < InEntries, ::bpm_rest_runtime::wrapped::Each <
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare > > > >
);
operation!(
    ListProcessInstanceTasks, LIST_PROCESS_INSTANCE_TASKS, types::TaskPage, in
    ::bpm_rest_runtime::wrapped::In < InList, ::bpm_rest_runtime::wrapped::Bare >
);
impl operation::Paged for builder::ListProcessInstanceTasks {
    type Item = types::Task;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.skip_count, &self.max_items)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.skip_count = operation::counted("skip_count", start);
        self.max_items = operation::counted("max_items", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(
            operation::Page::of(
                output.entries,
                output.pagination.total_items,
                None::<u64>,
            ),
        )
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListProcessInstanceVariables, LIST_PROCESS_INSTANCE_VARIABLES, ::std::vec::Vec <
    types::VariableInstance >, in ::bpm_rest_runtime::wrapped::In < InList,
    ::bpm_rest_runtime::wrapped::In < InEntries, ::bpm_rest_runtime::wrapped::Each <
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare > > > >
);
operation!(
    ListProcessInstances, LIST_PROCESS_INSTANCES, types::ProcessInstancePage, in
    ::bpm_rest_runtime::wrapped::In < InList, ::bpm_rest_runtime::wrapped::Bare >
);
impl operation::Paged for builder::ListProcessInstances {
    type Item = types::ProcessInstance;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.skip_count, &self.max_items)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.skip_count = operation::counted("skip_count", start);
        self.max_items = operation::counted("max_items", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(
            operation::Page::of(
                output.entries,
                output.pagination.total_items,
                None::<u64>,
            ),
        )
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListSubprocesses, LIST_SUBPROCESSES, types::ProcessInstancePage, in
    ::bpm_rest_runtime::wrapped::In < InList, ::bpm_rest_runtime::wrapped::Bare >
);
impl operation::Paged for builder::ListSubprocesses {
    type Item = types::ProcessInstance;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.skip_count, &self.max_items)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.skip_count = operation::counted("skip_count", start);
        self.max_items = operation::counted("max_items", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(
            operation::Page::of(
                output.entries,
                output.pagination.total_items,
                None::<u64>,
            ),
        )
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListSubtasks, LIST_SUBTASKS, types::TaskPage, in ::bpm_rest_runtime::wrapped::In <
    InList, ::bpm_rest_runtime::wrapped::Bare >
);
impl operation::Paged for builder::ListSubtasks {
    type Item = types::Task;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.skip_count, &self.max_items)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.skip_count = operation::counted("skip_count", start);
        self.max_items = operation::counted("max_items", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(
            operation::Page::of(
                output.entries,
                output.pagination.total_items,
                None::<u64>,
            ),
        )
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListTaskVariables, LIST_TASK_VARIABLES, ::std::vec::Vec < types::VariableInstance >,
    in ::bpm_rest_runtime::wrapped::In < InList, ::bpm_rest_runtime::wrapped::In <
    InEntries, ::bpm_rest_runtime::wrapped::Each < ::bpm_rest_runtime::wrapped::In <
    InEntry, ::bpm_rest_runtime::wrapped::Bare > > > >
);
operation!(
    ListTasks, LIST_TASKS, types::TaskPage, in ::bpm_rest_runtime::wrapped::In < InList,
    ::bpm_rest_runtime::wrapped::Bare >
);
impl operation::Paged for builder::ListTasks {
    type Item = types::Task;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.skip_count, &self.max_items)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.skip_count = operation::counted("skip_count", start);
        self.max_items = operation::counted("max_items", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(
            operation::Page::of(
                output.entries,
                output.pagination.total_items,
                None::<u64>,
            ),
        )
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(ReceiveMessage, RECEIVE_MESSAGE, (), decode_empty);
operation!(
    ReleaseTask, RELEASE_TASK, types::Task, in ::bpm_rest_runtime::wrapped::In < InEntry,
    ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    ResumeProcessInstance, RESUME_PROCESS_INSTANCE, types::ProcessInstance, in
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(SaveTask, SAVE_TASK, (), decode_empty);
operation!(SendSignal, SEND_SIGNAL, (), decode_empty);
operation!(
    SetProcessInstanceVariables, SET_PROCESS_INSTANCE_VARIABLES, (), decode_empty
);
operation!(
    StartProcessInstance, START_PROCESS_INSTANCE, types::ProcessInstance, in
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    StartProcessInstanceByMessage, START_PROCESS_INSTANCE_BY_MESSAGE,
    types::ProcessInstance, in ::bpm_rest_runtime::wrapped::In < InEntry,
    ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    SuspendProcessInstance, SUSPEND_PROCESS_INSTANCE, types::ProcessInstance, in
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    UpdateProcessInstance, UPDATE_PROCESS_INSTANCE, types::ProcessInstance, in
    ::bpm_rest_runtime::wrapped::In < InEntry, ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    UpdateTask, UPDATE_TASK, types::Task, in ::bpm_rest_runtime::wrapped::In < InEntry,
    ::bpm_rest_runtime::wrapped::Bare >
);
operation!(UpdateTaskVariable, UPDATE_TASK_VARIABLE, (), decode_empty);
