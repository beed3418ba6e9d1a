// Made by `cargo xtask generate`; edit the spec instead.

//! What is known of each operation, and the traits that make its builder a call.

use super::{builder, types};
use ::bpm_rest_runtime::operation;
use ::bpm_rest_runtime::operation::OperationInfo;
use ::bpm_rest_runtime::path::{PathSegments, WhiteSpace};
use ::bpm_rest_runtime::error::{Failure, Like, Meaning};
/// How the servers of the system tell failures whose status does not say what they mean.
pub static FAILURES: &[Failure] = &[
    Failure::new(Meaning::NoRoute, Like::Any)
        .with_status(&[500])
        .with_words(&["No endpoint ", "No static resource"])
        .with_advice(
            "the server has no such route: is the base URL that of the CMMN API, such as http://127.0.0.1:8080/flowable-rest/cmmn-api?",
        ),
    Failure::new(Meaning::NotFound, Like::Members(&[("message", Some("Not found"))]))
        .with_status(&[404])
        .with_words(&[]),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[500])
        .with_words(
            &["updated by another transaction concurrently", "is already present on"],
        ),
];
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Kept, false)
    .refusing("/\\%;\0\n\r\u{2028}\u{2029}");
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &ACTIVATE_CASE_INSTANCE_PLAN_ITEMS,
    &AWAIT_CASE_INSTANCE_PLAN_ITEM_REPETITION,
    &CLAIM_TASK,
    &COMPLETE_TASK,
    &CREATE_BINARY_CASE_INSTANCE_VARIABLE,
    &CREATE_BINARY_PLAN_ITEM_INSTANCE_VARIABLE,
    &CREATE_BINARY_TASK_VARIABLE,
    &CREATE_CANDIDATE_STARTER_GROUP,
    &CREATE_CANDIDATE_STARTER_USER,
    &CREATE_CASE_INSTANCE_USER_LINK,
    &CREATE_CASE_INSTANCE_VARIABLES,
    &CREATE_DEPLOYMENT,
    &CREATE_PLAN_ITEM_INSTANCE_VARIABLES,
    &CREATE_TASK,
    &CREATE_TASK_GROUP_LINK,
    &CREATE_TASK_USER_LINK,
    &CREATE_TASK_VARIABLES,
    &DELEGATE_TASK,
    &DELETE_CANDIDATE_STARTER,
    &DELETE_CASE_INSTANCE,
    &DELETE_CASE_INSTANCE_IDENTITY_LINK,
    &DELETE_CASE_INSTANCE_VARIABLE,
    &DELETE_CASE_INSTANCE_VARIABLES,
    &DELETE_CASE_INSTANCES,
    &DELETE_DEAD_LETTER_JOB,
    &DELETE_DEPLOYMENT,
    &DELETE_HISTORIC_CASE_INSTANCE,
    &DELETE_HISTORIC_CASE_INSTANCES,
    &DELETE_HISTORIC_TASK_INSTANCE,
    &DELETE_HISTORY_JOB,
    &DELETE_JOB,
    &DELETE_PLAN_ITEM_INSTANCE_VARIABLE,
    &DELETE_SUSPENDED_JOB,
    &DELETE_TASK,
    &DELETE_TASK_IDENTITY_LINK,
    &DELETE_TASK_VARIABLE,
    &DELETE_TASK_VARIABLES,
    &DELETE_TIMER_JOB,
    &DISABLE_PLAN_ITEM_INSTANCE,
    &ENABLE_PLAN_ITEM_INSTANCE,
    &EVALUATE_CASE_INSTANCE_CRITERIA,
    &EXECUTE_HISTORY_JOB,
    &EXECUTE_JOB,
    &GET_CANDIDATE_STARTER,
    &GET_CASE_DEFINITION,
    &GET_CASE_DEFINITION_DIAGRAM,
    &GET_CASE_DEFINITION_MODEL,
    &GET_CASE_DEFINITION_RESOURCE_DATA,
    &GET_CASE_DEFINITION_START_FORM,
    &GET_CASE_INSTANCE,
    &GET_CASE_INSTANCE_DIAGRAM,
    &GET_CASE_INSTANCE_IDENTITY_LINK,
    &GET_CASE_INSTANCE_VARIABLE,
    &GET_CASE_INSTANCE_VARIABLE_DATA,
    &GET_DEAD_LETTER_JOB,
    &GET_DEAD_LETTER_JOB_STACKTRACE,
    &GET_DEPLOYMENT,
    &GET_DEPLOYMENT_RESOURCE,
    &GET_DEPLOYMENT_RESOURCE_DATA,
    &GET_ENGINE,
    &GET_EVENT_SUBSCRIPTION,
    &GET_HISTORIC_CASE_INSTANCE,
    &GET_HISTORIC_CASE_INSTANCE_VARIABLE_DATA,
    &GET_HISTORIC_MILESTONE_INSTANCE,
    &GET_HISTORIC_PLAN_ITEM_INSTANCE,
    &GET_HISTORIC_TASK_INSTANCE,
    &GET_HISTORIC_TASK_INSTANCE_FORM,
    &GET_HISTORIC_TASK_INSTANCE_VARIABLE_DATA,
    &GET_HISTORIC_VARIABLE_INSTANCE_DATA,
    &GET_HISTORY_JOB,
    &GET_JOB,
    &GET_JOB_STACKTRACE,
    &GET_PLAN_ITEM_INSTANCE,
    &GET_PLAN_ITEM_INSTANCE_VARIABLE_DATA,
    &GET_SUSPENDED_JOB,
    &GET_SUSPENDED_JOB_STACKTRACE,
    &GET_TASK,
    &GET_TASK_FORM,
    &GET_TASK_IDENTITY_LINK,
    &GET_TASK_VARIABLE,
    &GET_TASK_VARIABLE_DATA,
    &GET_TIMER_JOB,
    &GET_TIMER_JOB_STACKTRACE,
    &GET_VARIABLE_INSTANCE_BYTES,
    &LIST_CANDIDATE_STARTERS,
    &LIST_CASE_DEFINITION_DECISION_TABLES,
    &LIST_CASE_DEFINITION_DECISIONS,
    &LIST_CASE_DEFINITION_FORM_DEFINITIONS,
    &LIST_CASE_DEFINITIONS,
    &LIST_CASE_INSTANCE_IDENTITY_LINKS,
    &LIST_CASE_INSTANCE_STAGES,
    &LIST_CASE_INSTANCE_VARIABLES,
    &LIST_CASE_INSTANCES,
    &LIST_DEAD_LETTER_JOBS,
    &LIST_DEPLOYMENT_RESOURCES,
    &LIST_DEPLOYMENTS,
    &LIST_EVENT_SUBSCRIPTIONS,
    &LIST_HISTORIC_CASE_INSTANCE_IDENTITY_LINKS,
    &LIST_HISTORIC_CASE_INSTANCE_STAGES,
    &LIST_HISTORIC_CASE_INSTANCES,
    &LIST_HISTORIC_MILESTONE_INSTANCES,
    &LIST_HISTORIC_PLAN_ITEM_INSTANCES,
    &LIST_HISTORIC_TASK_INSTANCE_IDENTITY_LINKS,
    &LIST_HISTORIC_TASK_INSTANCES,
    &LIST_HISTORIC_VARIABLE_INSTANCES,
    &LIST_HISTORY_JOBS,
    &LIST_JOBS,
    &LIST_PLAN_ITEM_INSTANCES,
    &LIST_SUBTASKS,
    &LIST_SUSPENDED_JOBS,
    &LIST_TASK_IDENTITY_LINKS,
    &LIST_TASK_IDENTITY_LINKS_OF_FAMILY,
    &LIST_TASK_VARIABLES,
    &LIST_TASKS,
    &LIST_TIMER_JOBS,
    &LIST_VARIABLE_INSTANCES,
    &MIGRATE_CASE_DEFINITION,
    &MIGRATE_CASE_DEFINITION_ASYNC,
    &MIGRATE_CASE_DEFINITION_ASYNC_TO_KEY,
    &MIGRATE_CASE_DEFINITION_HISTORY,
    &MIGRATE_CASE_DEFINITION_HISTORY_ASYNC,
    &MIGRATE_CASE_DEFINITION_HISTORY_ASYNC_TO_KEY,
    &MIGRATE_CASE_DEFINITION_HISTORY_TO_KEY,
    &MIGRATE_CASE_DEFINITION_TO_KEY,
    &MIGRATE_CASE_INSTANCE,
    &MIGRATE_CASE_INSTANCE_TO_KEY,
    &MIGRATE_HISTORIC_CASE_INSTANCE,
    &MIGRATE_HISTORIC_CASE_INSTANCE_TO_KEY,
    &MOVE_CASE_INSTANCE_PLAN_ITEMS_TO_AVAILABLE,
    &QUERY_CASE_INSTANCES,
    &QUERY_HISTORIC_CASE_INSTANCES,
    &QUERY_HISTORIC_MILESTONE_INSTANCES,
    &QUERY_HISTORIC_PLAN_ITEM_INSTANCES,
    &QUERY_HISTORIC_TASK_INSTANCES,
    &QUERY_HISTORIC_VARIABLE_INSTANCES,
    &QUERY_PLAN_ITEM_INSTANCES,
    &QUERY_TASKS,
    &QUERY_VARIABLE_INSTANCES,
    &RESCHEDULE_TIMER_JOB,
    &RESOLVE_TASK,
    &RETRY_DEAD_LETTER_JOB,
    &RETRY_DEAD_LETTER_JOB_AS_HISTORY,
    &RETRY_DEAD_LETTER_JOBS,
    &RETRY_DEAD_LETTER_JOBS_AS_HISTORY,
    &SET_BINARY_CASE_INSTANCE_VARIABLE,
    &SET_CASE_DEFINITION_CATEGORY,
    &SET_CASE_INSTANCE_VARIABLES,
    &START_CASE_INSTANCE_BY_ID,
    &START_CASE_INSTANCE_BY_KEY,
    &START_PLAN_ITEM_INSTANCE,
    &STOP_AWAITING_CASE_INSTANCE_PLAN_ITEM_REPETITION,
    &TERMINATE_CASE_INSTANCE,
    &TERMINATE_CASE_INSTANCE_PLAN_ITEMS,
    &TERMINATE_CASE_INSTANCES,
    &TRIGGER_PLAN_ITEM_INSTANCE,
    &TRIGGER_TIMER_JOB,
    &UPDATE_BINARY_CASE_INSTANCE_VARIABLE,
    &UPDATE_BINARY_PLAN_ITEM_INSTANCE_VARIABLE,
    &UPDATE_BINARY_TASK_VARIABLE,
    &UPDATE_CASE_INSTANCE,
    &UPDATE_CASE_INSTANCE_VARIABLE,
    &UPDATE_PLAN_ITEM_INSTANCE_VARIABLE,
    &UPDATE_TASK,
    &UPDATE_TASK_VARIABLE,
    &UPDATE_TASKS,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[
    &CREATE_BINARY_CASE_INSTANCE_VARIABLE,
    &CREATE_BINARY_PLAN_ITEM_INSTANCE_VARIABLE,
    &CREATE_BINARY_TASK_VARIABLE,
    &CREATE_DEPLOYMENT,
    &SET_BINARY_CASE_INSTANCE_VARIABLE,
    &UPDATE_BINARY_CASE_INSTANCE_VARIABLE,
    &UPDATE_BINARY_PLAN_ITEM_INSTANCE_VARIABLE,
    &UPDATE_BINARY_TASK_VARIABLE,
];
/// Makes plan items of a case instance active.
pub static ACTIVATE_CASE_INSTANCE_PLAN_ITEMS: OperationInfo = OperationInfo::new(
        "activate_case_instance_plan_items",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/case-instances/{caseInstanceId}/change-state",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#changePlanItemState",
        ],
    );
/// Has plan items of a case instance wait for a repetition.
pub static AWAIT_CASE_INSTANCE_PLAN_ITEM_REPETITION: OperationInfo = OperationInfo::new(
        "await_case_instance_plan_item_repetition",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/case-instances/{caseInstanceId}/change-state",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#changePlanItemState",
        ],
    );
/// Assigns a task to a user, unless it is assigned to another one, or gives it back.
pub static CLAIM_TASK: OperationInfo = OperationInfo::new(
        "claim_task",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: TaskResource#executeTaskAction"],
    );
/// Completes a task.
pub static COMPLETE_TASK: OperationInfo = OperationInfo::new(
        "complete_task",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: TaskResource#executeTaskAction"],
    );
/// Creates a variable of a case instance that holds bytes, or changes the one that exists.
pub static CREATE_BINARY_CASE_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "create_binary_case_instance_variable",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/case-instances/{caseInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableCollectionResource#createExecutionVariable",
        ],
    );
/// Creates a local variable of a plan item instance that holds bytes.
pub static CREATE_BINARY_PLAN_ITEM_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "create_binary_plan_item_instance_variable",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("plan-item-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceVariableCollectionResource#createPlanItemInstanceVariable",
        ],
    );
/// Creates a variable of a task that holds bytes.
pub static CREATE_BINARY_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "create_binary_task_variable",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/tasks/{taskId}/variables",
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
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: TaskVariableCollectionResource#createTaskVariable",
        ],
    );
/// Lets the members of a group start a case definition.
pub static CREATE_CANDIDATE_STARTER_GROUP: OperationInfo = OperationInfo::new(
        "create_candidate_starter_group",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionIdentityLinkCollectionResource#createIdentityLink",
        ],
    );
/// Lets a user start a case definition.
pub static CREATE_CANDIDATE_STARTER_USER: OperationInfo = OperationInfo::new(
        "create_candidate_starter_user",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionIdentityLinkCollectionResource#createIdentityLink",
        ],
    );
/// Links a user to a case instance.
pub static CREATE_CASE_INSTANCE_USER_LINK: OperationInfo = OperationInfo::new(
        "create_case_instance_user_link",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/case-instances/{caseInstanceId}/identitylinks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceIdentityLinkCollectionResource#createIdentityLink",
        ],
    );
/// Creates variables of a case instance, or changes those that exist.
pub static CREATE_CASE_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "create_case_instance_variables",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/case-instances/{caseInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableCollectionResource#createExecutionVariable",
        ],
    );
/// Deploys a CMMN file, or an archive of several files.
pub static CREATE_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "create_deployment",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-repository/deployments",
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
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: DeploymentCollectionResource#uploadDeployment",
        ],
    );
/// Creates local variables of a plan item instance, or changes those that exist.
pub static CREATE_PLAN_ITEM_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "create_plan_item_instance_variables",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("plan-item-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceVariableCollectionResource#createPlanItemInstanceVariable",
        ],
    );
/// Creates a task that belongs to no case instance.
pub static CREATE_TASK: OperationInfo = OperationInfo::new(
        "create_task",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/tasks",
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
        &["flowable-cmmn-rest 7.1.0, its sources: TaskCollectionResource#createTask"],
    );
/// Links a group to a task.
pub static CREATE_TASK_GROUP_LINK: OperationInfo = OperationInfo::new(
        "create_task_group_link",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/tasks/{taskId}/identitylinks",
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
            "flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkCollectionResource#createIdentityLink",
        ],
    );
/// Links a user to a task.
pub static CREATE_TASK_USER_LINK: OperationInfo = OperationInfo::new(
        "create_task_user_link",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/tasks/{taskId}/identitylinks",
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
            "flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkCollectionResource#createIdentityLink",
        ],
    );
/// Creates variables of a task, all of one scope.
pub static CREATE_TASK_VARIABLES: OperationInfo = OperationInfo::new(
        "create_task_variables",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/tasks/{taskId}/variables",
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
            "flowable-cmmn-rest 7.1.0, its sources: TaskVariableCollectionResource#createTaskVariable",
        ],
    );
/// Hands a task to another user, who is to resolve it; the assignee becomes its owner.
pub static DELEGATE_TASK: OperationInfo = OperationInfo::new(
        "delegate_task",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: TaskResource#executeTaskAction"],
    );
/// Takes back that a user or the members of a group may start a case definition.
pub static DELETE_CANDIDATE_STARTER: OperationInfo = OperationInfo::new(
        "delete_candidate_starter",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks/{family}/{identityId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionIdentityLinkResource#deleteIdentityLink",
        ],
    );
/// Deletes a case instance that runs.
pub static DELETE_CASE_INSTANCE: OperationInfo = OperationInfo::new(
        "delete_case_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-runtime/case-instances/{caseInstanceId}/delete",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#deleteCaseInstance",
        ],
    );
/// Deletes an identity link of a case instance.
pub static DELETE_CASE_INSTANCE_IDENTITY_LINK: OperationInfo = OperationInfo::new(
        "delete_case_instance_identity_link",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-runtime/case-instances/{caseInstanceId}/identitylinks/users/{identityId}/{type}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceIdentityLinkResource#deleteIdentityLink",
        ],
    );
/// Deletes a variable of a case instance.
pub static DELETE_CASE_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "delete_case_instance_variable",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableResource#deleteVariable",
        ],
    );
/// Deletes all variables of a case instance.
pub static DELETE_CASE_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "delete_case_instance_variables",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-runtime/case-instances/{caseInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableCollectionResource#deleteLocalVariables",
        ],
    );
/// Deletes case instances, without their exit criteria being looked at.
pub static DELETE_CASE_INSTANCES: OperationInfo = OperationInfo::new(
        "delete_case_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/case-instances/delete",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceCollectionResource#bulkDeleteCaseInstances",
        ],
    );
/// Deletes a dead letter job: what it was to do is never done.
pub static DELETE_DEAD_LETTER_JOB: OperationInfo = OperationInfo::new(
        "delete_dead_letter_job",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-management/deadletter-jobs/{jobId}",
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
        &["flowable-cmmn-rest 7.1.0, its sources: JobResource#deleteDeadLetterJob"],
    );
/// Deletes a deployment, and the case definitions that are in it.
pub static DELETE_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "delete_deployment",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-repository/deployments/{deploymentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: DeploymentResource#deleteDeployment"],
    );
/// Deletes what the history has of a case instance.
pub static DELETE_HISTORIC_CASE_INSTANCE: OperationInfo = OperationInfo::new(
        "delete_historic_case_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-history/historic-case-instances/{caseInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-case-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceResource#deleteCaseInstance",
        ],
    );
/// Deletes what the history has of case instances.
pub static DELETE_HISTORIC_CASE_INSTANCES: OperationInfo = OperationInfo::new(
        "delete_historic_case_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-history/historic-case-instances/delete",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceCollectionResource#bulkDeleteHistoricCaseInstances",
        ],
    );
/// Deletes what the history has of a task.
pub static DELETE_HISTORIC_TASK_INSTANCE: OperationInfo = OperationInfo::new(
        "delete_historic_task_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-history/historic-task-instances/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-task-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceResource#deleteTaskInstance",
        ],
    );
/// Deletes a history job: what it was to write is never written.
pub static DELETE_HISTORY_JOB: OperationInfo = OperationInfo::new(
        "delete_history_job",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-management/history-jobs/{jobId}",
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
        &["flowable-cmmn-rest 7.1.0, its sources: JobResource#deleteHistoryJob"],
    );
/// Deletes a job: what it was to do is never done.
pub static DELETE_JOB: OperationInfo = OperationInfo::new(
        "delete_job",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-management/jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["flowable-cmmn-rest 7.1.0, its sources: JobResource#deleteJob"]);
/// Deletes a local variable of a plan item instance.
pub static DELETE_PLAN_ITEM_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "delete_plan_item_instance_variable",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("plan-item-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceVariableResource#deleteVariable",
        ],
    );
/// Deletes a suspended job: what it was to do is never done.
pub static DELETE_SUSPENDED_JOB: OperationInfo = OperationInfo::new(
        "delete_suspended_job",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-management/suspended-jobs/{jobId}",
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
        &["flowable-cmmn-rest 7.1.0, its sources: JobResource#deleteSuspendedJob"],
    );
/// Deletes a task that belongs to no case instance.
pub static DELETE_TASK: OperationInfo = OperationInfo::new(
        "delete_task",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-runtime/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["flowable-cmmn-rest 7.1.0, its sources: TaskResource#deleteTask"]);
/// Deletes an identity link of a task.
pub static DELETE_TASK_IDENTITY_LINK: OperationInfo = OperationInfo::new(
        "delete_task_identity_link",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}",
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
            "flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkResource#deleteIdentityLink",
        ],
    );
/// Deletes a variable of a task.
pub static DELETE_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "delete_task_variable",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-runtime/tasks/{taskId}/variables/{variableName}",
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
        &["flowable-cmmn-rest 7.1.0, its sources: TaskVariableResource#deleteVariable"],
    );
/// Deletes all local variables of a task.
pub static DELETE_TASK_VARIABLES: OperationInfo = OperationInfo::new(
        "delete_task_variables",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-runtime/tasks/{taskId}/variables",
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
            "flowable-cmmn-rest 7.1.0, its sources: TaskVariableCollectionResource#deleteAllLocalTaskVariables",
        ],
    );
/// Deletes a timer job: what it was to do is never done.
pub static DELETE_TIMER_JOB: OperationInfo = OperationInfo::new(
        "delete_timer_job",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-management/timer-jobs/{jobId}",
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
        &["flowable-cmmn-rest 7.1.0, its sources: JobResource#deleteTimerJob"],
    );
/// Disables a plan item instance that is enabled.
pub static DISABLE_PLAN_ITEM_INSTANCE: OperationInfo = OperationInfo::new(
        "disable_plan_item_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-runtime/plan-item-instances/{planItemInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("plan-item-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceResource#performPlanItemInstanceAction",
        ],
    );
/// Enables a plan item instance.
pub static ENABLE_PLAN_ITEM_INSTANCE: OperationInfo = OperationInfo::new(
        "enable_plan_item_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-runtime/plan-item-instances/{planItemInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("plan-item-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceResource#performPlanItemInstanceAction",
        ],
    );
/// Has the engine look at the criteria of a case instance, and go on where they hold.
pub static EVALUATE_CASE_INSTANCE_CRITERIA: OperationInfo = OperationInfo::new(
        "evaluate_case_instance_criteria",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-runtime/case-instances/{caseInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#updateCaseInstance",
        ],
    );
/// Executes a history job now.
pub static EXECUTE_HISTORY_JOB: OperationInfo = OperationInfo::new(
        "execute_history_job",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-management/history-jobs/{jobId}",
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
        &["flowable-cmmn-rest 7.1.0, its sources: JobResource#executeHistoryJob"],
    );
/// Executes a job now.
pub static EXECUTE_JOB: OperationInfo = OperationInfo::new(
        "execute_job",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-management/jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: JobResource#executeJobAction"],
    );
/// Gets one identity link of a case definition.
pub static GET_CANDIDATE_STARTER: OperationInfo = OperationInfo::new(
        "get_candidate_starter",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks/{family}/{identityId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionIdentityLinkResource#getIdentityLinkRequest",
        ],
    );
/// Gets one case definition.
pub static GET_CASE_DEFINITION: OperationInfo = OperationInfo::new(
        "get_case_definition",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-repository/case-definitions/{caseDefinitionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#getCaseDefinition",
        ],
    );
/// Gets the drawing of a case definition, as a PNG.
pub static GET_CASE_DEFINITION_DIAGRAM: OperationInfo = OperationInfo::new(
        "get_case_definition_diagram",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/image",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["image/png"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionImageResource#getImageResource",
        ],
    );
/// Gets the model of a case definition, as the engine keeps it.
pub static GET_CASE_DEFINITION_MODEL: OperationInfo = OperationInfo::new(
        "get_case_definition_model",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/model",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionModelResource#getModelResource",
        ],
    );
/// Gets the CMMN file that a case definition came from.
pub static GET_CASE_DEFINITION_RESOURCE_DATA: OperationInfo = OperationInfo::new(
        "get_case_definition_resource_data",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/resourcedata",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResourceDataResource#getProcessDefinitionResource",
        ],
    );
/// Gets the form that starts a case.
pub static GET_CASE_DEFINITION_START_FORM: OperationInfo = OperationInfo::new(
        "get_case_definition_start_form",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/start-form",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#getProcessDefinitionStartForm",
        ],
    );
/// Gets one case instance that runs.
pub static GET_CASE_INSTANCE: OperationInfo = OperationInfo::new(
        "get_case_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/case-instances/{caseInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#getCaseInstance"],
    );
/// Gets the drawing of the case of a case instance, as a PNG.
pub static GET_CASE_INSTANCE_DIAGRAM: OperationInfo = OperationInfo::new(
        "get_case_instance_diagram",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/case-instances/{caseInstanceId}/diagram",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["image/png"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceDiagramResource#getCaseInstanceDiagram",
        ],
    );
/// Gets one identity link of a case instance.
pub static GET_CASE_INSTANCE_IDENTITY_LINK: OperationInfo = OperationInfo::new(
        "get_case_instance_identity_link",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/case-instances/{caseInstanceId}/identitylinks/users/{identityId}/{type}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceIdentityLinkResource#getIdentityLinkRequest",
        ],
    );
/// Gets one variable of a case instance.
pub static GET_CASE_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "get_case_instance_variable",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableResource#getVariable",
        ],
    );
/// Gets the bytes of a binary or serializable variable of a case instance.
pub static GET_CASE_INSTANCE_VARIABLE_DATA: OperationInfo = OperationInfo::new(
        "get_case_instance_variable_data",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}/data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableDataResource#getVariableData",
        ],
    );
/// Gets one dead letter job.
pub static GET_DEAD_LETTER_JOB: OperationInfo = OperationInfo::new(
        "get_dead_letter_job",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-management/deadletter-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("dead-letter-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: JobResource#getDeadletterJob"],
    );
/// Gets the Java stack trace that a dead letter job failed with last.
pub static GET_DEAD_LETTER_JOB_STACKTRACE: OperationInfo = OperationInfo::new(
        "get_dead_letter_job_stacktrace",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-management/deadletter-jobs/{jobId}/exception-stacktrace",
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
            "flowable-cmmn-rest 7.1.0, its sources: JobExceptionStacktraceResource#getDeadLetterJobStacktrace",
        ],
    );
/// Gets one deployment.
pub static GET_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "get_deployment",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-repository/deployments/{deploymentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: DeploymentResource#getDeployment"],
    );
/// Gets one file of a deployment, without its bytes.
pub static GET_DEPLOYMENT_RESOURCE: OperationInfo = OperationInfo::new(
        "get_deployment_resource",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-repository/deployments/{deploymentId}/resources/{resourceName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: DeploymentResourceResource#getDeploymentResource",
        ],
    );
/// Gets the bytes of a file of a deployment.
pub static GET_DEPLOYMENT_RESOURCE_DATA: OperationInfo = OperationInfo::new(
        "get_deployment_resource_data",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-repository/deployments/{deploymentId}/resourcedata/{resourceName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: DeploymentResourceDataResource#getDeploymentResource",
        ],
    );
/// Gets the name and version of the CMMN engine.
pub static GET_ENGINE: OperationInfo = OperationInfo::new(
        "get_engine",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-management/engine",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("engine")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: CmmnEngineResource#getEngineInfo"],
    );
/// Gets one event subscription.
pub static GET_EVENT_SUBSCRIPTION: OperationInfo = OperationInfo::new(
        "get_event_subscription",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/event-subscriptions/{eventSubscriptionId}",
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
            "flowable-cmmn-rest 7.1.0, its sources: EventSubscriptionResource#getEventSubscription",
        ],
    );
/// Gets one case instance, whether it runs or has ended.
pub static GET_HISTORIC_CASE_INSTANCE: OperationInfo = OperationInfo::new(
        "get_historic_case_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-history/historic-case-instances/{caseInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-case-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceResource#getCaseInstance",
        ],
    );
/// Gets the bytes of a binary or serializable variable of a case instance.
pub static GET_HISTORIC_CASE_INSTANCE_VARIABLE_DATA: OperationInfo = OperationInfo::new(
        "get_historic_case_instance_variable_data",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-history/historic-case-instances/{caseInstanceId}/variables/{variableName}/data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-case-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceVariableDataResource#getVariableData",
        ],
    );
/// Gets one milestone that a case instance reached.
pub static GET_HISTORIC_MILESTONE_INSTANCE: OperationInfo = OperationInfo::new(
        "get_historic_milestone_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-history/historic-milestone-instances/{milestoneInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-milestone-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: HistoricMilestoneInstanceResource#getMilestoneInstance",
        ],
    );
/// Gets one plan item instance, whether it has ended or not.
pub static GET_HISTORIC_PLAN_ITEM_INSTANCE: OperationInfo = OperationInfo::new(
        "get_historic_plan_item_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-history/historic-planitem-instances/{planItemInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-plan-item-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: HistoricPlanItemInstanceResource#getPlanItemInstance",
        ],
    );
/// Gets one task, open or ended.
pub static GET_HISTORIC_TASK_INSTANCE: OperationInfo = OperationInfo::new(
        "get_historic_task_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-history/historic-task-instances/{taskId}",
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
            "flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceResource#getTaskInstance",
        ],
    );
/// Gets the form of a task, open or ended.
pub static GET_HISTORIC_TASK_INSTANCE_FORM: OperationInfo = OperationInfo::new(
        "get_historic_task_instance_form",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-history/historic-task-instances/{taskId}/form",
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
            "flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceResource#getTaskForm",
        ],
    );
/// Gets the bytes of a binary or serializable variable of a task.
pub static GET_HISTORIC_TASK_INSTANCE_VARIABLE_DATA: OperationInfo = OperationInfo::new(
        "get_historic_task_instance_variable_data",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-history/historic-task-instances/{taskId}/variables/{variableName}/data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-task-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceVariableDataResource#getVariableData",
        ],
    );
/// Gets the bytes of a binary or serializable variable.
pub static GET_HISTORIC_VARIABLE_INSTANCE_DATA: OperationInfo = OperationInfo::new(
        "get_historic_variable_instance_data",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-history/historic-variable-instances/{varInstanceId}/data",
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
            "flowable-cmmn-rest 7.1.0, its sources: HistoricVariableInstanceDataResource#getVariableData",
        ],
    );
/// Gets one history job.
pub static GET_HISTORY_JOB: OperationInfo = OperationInfo::new(
        "get_history_job",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-management/history-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("history-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["flowable-cmmn-rest 7.1.0, its sources: JobResource#getHistoryJob"]);
/// Gets one job.
pub static GET_JOB: OperationInfo = OperationInfo::new(
        "get_job",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-management/jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["flowable-cmmn-rest 7.1.0, its sources: JobResource#getJob"]);
/// Gets the Java stack trace that a job failed with last.
pub static GET_JOB_STACKTRACE: OperationInfo = OperationInfo::new(
        "get_job_stacktrace",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-management/jobs/{jobId}/exception-stacktrace",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["text/plain"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: JobExceptionStacktraceResource#getJobStacktrace",
        ],
    );
/// Gets one plan item instance.
pub static GET_PLAN_ITEM_INSTANCE: OperationInfo = OperationInfo::new(
        "get_plan_item_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/plan-item-instances/{planItemInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("plan-item-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceResource#getPlanItemInstance",
        ],
    );
/// Gets the bytes of a binary or serializable local variable of a plan item instance.
pub static GET_PLAN_ITEM_INSTANCE_VARIABLE_DATA: OperationInfo = OperationInfo::new(
        "get_plan_item_instance_variable_data",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables/{variableName}/data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("plan-item-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceVariableDataResource#getVariableData",
        ],
    );
/// Gets one suspended job.
pub static GET_SUSPENDED_JOB: OperationInfo = OperationInfo::new(
        "get_suspended_job",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-management/suspended-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("suspended-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: JobResource#getSuspendedJob"],
    );
/// Gets the Java stack trace that a suspended job failed with last.
pub static GET_SUSPENDED_JOB_STACKTRACE: OperationInfo = OperationInfo::new(
        "get_suspended_job_stacktrace",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-management/suspended-jobs/{jobId}/exception-stacktrace",
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
            "flowable-cmmn-rest 7.1.0, its sources: JobExceptionStacktraceResource#getSuspendedJobStacktrace",
        ],
    );
/// Gets one task.
pub static GET_TASK: OperationInfo = OperationInfo::new(
        "get_task",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["flowable-cmmn-rest 7.1.0, its sources: TaskResource#getTask"]);
/// Gets the form of a task.
pub static GET_TASK_FORM: OperationInfo = OperationInfo::new(
        "get_task_form",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/tasks/{taskId}/form",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["flowable-cmmn-rest 7.1.0, its sources: TaskResource#getTaskForm"]);
/// Gets one identity link of a task.
pub static GET_TASK_IDENTITY_LINK: OperationInfo = OperationInfo::new(
        "get_task_identity_link",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}",
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
            "flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkResource#getIdentityLinkRequest",
        ],
    );
/// Gets one variable of a task.
pub static GET_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "get_task_variable",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/tasks/{taskId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: TaskVariableResource#getVariable"],
    );
/// Gets the bytes of a binary or serializable variable of a task.
pub static GET_TASK_VARIABLE_DATA: OperationInfo = OperationInfo::new(
        "get_task_variable_data",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/tasks/{taskId}/variables/{variableName}/data",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: TaskVariableDataResource#getVariableData",
        ],
    );
/// Gets one timer job.
pub static GET_TIMER_JOB: OperationInfo = OperationInfo::new(
        "get_timer_job",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-management/timer-jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("timer-jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["flowable-cmmn-rest 7.1.0, its sources: JobResource#getTimerJob"]);
/// Gets the Java stack trace that a timer job failed with last.
pub static GET_TIMER_JOB_STACKTRACE: OperationInfo = OperationInfo::new(
        "get_timer_job_stacktrace",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-management/timer-jobs/{jobId}/exception-stacktrace",
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
            "flowable-cmmn-rest 7.1.0, its sources: JobExceptionStacktraceResource#getTimerJobStacktrace",
        ],
    );
/// Gets the bytes of a binary or serializable variable.
pub static GET_VARIABLE_INSTANCE_BYTES: OperationInfo = OperationInfo::new(
        "get_variable_instance_bytes",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/variable-instances/{varInstanceId}/data",
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
            "flowable-cmmn-rest 7.1.0, its sources: VariableInstanceDataResource#getVariableData",
        ],
    );
/// Lists the users and groups that may start a case definition.
pub static LIST_CANDIDATE_STARTERS: OperationInfo = OperationInfo::new(
        "list_candidate_starters",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionIdentityLinkCollectionResource#getIdentityLinks",
        ],
    );
/// Lists the decisions that a case definition refers to, under the old name of the route.
pub static LIST_CASE_DEFINITION_DECISION_TABLES: OperationInfo = OperationInfo::new(
        "list_case_definition_decision_tables",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/decision-tables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionDecisionCollectionResource#getDecisionTablesForCaseDefinition",
        ],
    );
/// Lists the decisions that a case definition refers to.
pub static LIST_CASE_DEFINITION_DECISIONS: OperationInfo = OperationInfo::new(
        "list_case_definition_decisions",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/decisions",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionDecisionCollectionResource#getDecisionsForCaseDefinition",
        ],
    );
/// Lists the form definitions that a case definition refers to.
pub static LIST_CASE_DEFINITION_FORM_DEFINITIONS: OperationInfo = OperationInfo::new(
        "list_case_definition_form_definitions",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/form-definitions",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionFormDefinitionCollectionResource#getFormDefinitionsForCaseDefinition",
        ],
    );
/// Lists case definitions, filtered and sorted.
pub static LIST_CASE_DEFINITIONS: OperationInfo = OperationInfo::new(
        "list_case_definitions",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-repository/case-definitions",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
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
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionCollectionResource#getProcessDefinitions",
        ],
    );
/// Lists the identity links of a case instance: who has to do with it, and how.
pub static LIST_CASE_INSTANCE_IDENTITY_LINKS: OperationInfo = OperationInfo::new(
        "list_case_instance_identity_links",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/case-instances/{caseInstanceId}/identitylinks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceIdentityLinkCollectionResource#getIdentityLinks",
        ],
    );
/// Lists the stages and milestones of a case instance, and how far it has come with each.
pub static LIST_CASE_INSTANCE_STAGES: OperationInfo = OperationInfo::new(
        "list_case_instance_stages",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/case-instances/{caseInstanceId}/stage-overview",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#getStageOverview"],
    );
/// Lists the variables of a case instance.
pub static LIST_CASE_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "list_case_instance_variables",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/case-instances/{caseInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableCollectionResource#getVariables",
        ],
    );
/// Lists case instances that run, filtered and sorted.
pub static LIST_CASE_INSTANCES: OperationInfo = OperationInfo::new(
        "list_case_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/case-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
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
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceCollectionResource#getCaseInstances",
        ],
    );
/// Lists dead letter jobs, filtered and sorted.
pub static LIST_DEAD_LETTER_JOBS: OperationInfo = OperationInfo::new(
        "list_dead_letter_jobs",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-management/deadletter-jobs",
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
            "flowable-cmmn-rest 7.1.0, its sources: DeadLetterJobCollectionResource#getJobs",
        ],
    );
/// Lists the files in a deployment.
pub static LIST_DEPLOYMENT_RESOURCES: OperationInfo = OperationInfo::new(
        "list_deployment_resources",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-repository/deployments/{deploymentId}/resources",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: DeploymentResourceCollectionResource#getDeploymentResources",
        ],
    );
/// Lists deployments, filtered and sorted.
pub static LIST_DEPLOYMENTS: OperationInfo = OperationInfo::new(
        "list_deployments",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-repository/deployments",
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
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: DeploymentCollectionResource#getDeployments",
        ],
    );
/// Lists event subscriptions, filtered and sorted.
pub static LIST_EVENT_SUBSCRIPTIONS: OperationInfo = OperationInfo::new(
        "list_event_subscriptions",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/event-subscriptions",
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
            "flowable-cmmn-rest 7.1.0, its sources: EventSubscriptionCollectionResource#getEventSubscriptions",
        ],
    );
/// Lists who has or had to do with a case instance, and how.
pub static LIST_HISTORIC_CASE_INSTANCE_IDENTITY_LINKS: OperationInfo = OperationInfo::new(
        "list_historic_case_instance_identity_links",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-history/historic-case-instances/{caseInstanceId}/identitylinks",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-case-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceIdentityLinkCollectionResource#getCaseIdentityLinks",
        ],
    );
/// Lists the stages and milestones of a case instance, and how far it has come with each.
pub static LIST_HISTORIC_CASE_INSTANCE_STAGES: OperationInfo = OperationInfo::new(
        "list_historic_case_instance_stages",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-history/historic-case-instances/{caseInstanceId}/stage-overview",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-case-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceResource#getStageOverview",
        ],
    );
/// Lists case instances, whether they run or have ended, filtered and sorted.
pub static LIST_HISTORIC_CASE_INSTANCES: OperationInfo = OperationInfo::new(
        "list_historic_case_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-history/historic-case-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-case-instances")
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
            "flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceCollectionResource#getHistoricCasenstances",
        ],
    );
/// Lists milestones that case instances reached, filtered and sorted.
pub static LIST_HISTORIC_MILESTONE_INSTANCES: OperationInfo = OperationInfo::new(
        "list_historic_milestone_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-history/historic-milestone-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-milestone-instances")
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
            "flowable-cmmn-rest 7.1.0, its sources: HistoricMilestoneInstanceCollectionResource#getHistoricMilestoneInstances",
        ],
    );
/// Lists plan item instances, whether they have ended or not, filtered and sorted.
pub static LIST_HISTORIC_PLAN_ITEM_INSTANCES: OperationInfo = OperationInfo::new(
        "list_historic_plan_item_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-history/historic-planitem-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-plan-item-instances")
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
            "flowable-cmmn-rest 7.1.0, its sources: HistoricPlanItemInstanceCollectionResource#getHistoricPlanItemInstances",
        ],
    );
/// Lists who has or had to do with a task, and how.
pub static LIST_HISTORIC_TASK_INSTANCE_IDENTITY_LINKS: OperationInfo = OperationInfo::new(
        "list_historic_task_instance_identity_links",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-history/historic-task-instances/{taskId}/identitylinks",
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
            "flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceIdentityLinkCollectionResource#getTaskIdentityLinks",
        ],
    );
/// Lists tasks, open and ended, filtered and sorted.
pub static LIST_HISTORIC_TASK_INSTANCES: OperationInfo = OperationInfo::new(
        "list_historic_task_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-history/historic-task-instances",
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
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceCollectionResource#getHistoricProcessInstances",
        ],
    );
/// Lists historic variables, filtered and sorted.
pub static LIST_HISTORIC_VARIABLE_INSTANCES: OperationInfo = OperationInfo::new(
        "list_historic_variable_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-history/historic-variable-instances",
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
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: HistoricVariableInstanceCollectionResource#getHistoricActivityInstances",
        ],
    );
/// Lists history jobs, filtered and sorted.
pub static LIST_HISTORY_JOBS: OperationInfo = OperationInfo::new(
        "list_history_jobs",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-management/history-jobs",
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
            "flowable-cmmn-rest 7.1.0, its sources: HistoryJobCollectionResource#getHistoryJobs",
        ],
    );
/// Lists jobs, filtered and sorted.
pub static LIST_JOBS: OperationInfo = OperationInfo::new(
        "list_jobs",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-management/jobs",
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
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: JobCollectionResource#getJobs"],
    );
/// Lists plan item instances, filtered and sorted.
pub static LIST_PLAN_ITEM_INSTANCES: OperationInfo = OperationInfo::new(
        "list_plan_item_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/plan-item-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("plan-item-instances")
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
            "flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceCollectionResource#getPlanItemInstances",
        ],
    );
/// Lists the subtasks of a task.
pub static LIST_SUBTASKS: OperationInfo = OperationInfo::new(
        "list_subtasks",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/tasks/{taskId}/subtasks",
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
            "flowable-cmmn-rest 7.1.0, its sources: TaskSubTaskCollectionResource#getSubTasks",
        ],
    );
/// Lists suspended jobs, filtered and sorted.
pub static LIST_SUSPENDED_JOBS: OperationInfo = OperationInfo::new(
        "list_suspended_jobs",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-management/suspended-jobs",
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
            "flowable-cmmn-rest 7.1.0, its sources: SuspendedJobCollectionResource#getJobs",
        ],
    );
/// Lists the identity links of a task: who has to do with it, and how.
pub static LIST_TASK_IDENTITY_LINKS: OperationInfo = OperationInfo::new(
        "list_task_identity_links",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/tasks/{taskId}/identitylinks",
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
            "flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkCollectionResource#getIdentityLinks",
        ],
    );
/// Lists the identity links of a task that are of users, or those that are of groups.
pub static LIST_TASK_IDENTITY_LINKS_OF_FAMILY: OperationInfo = OperationInfo::new(
        "list_task_identity_links_of_family",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/tasks/{taskId}/identitylinks/{family}",
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
            "flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkFamilyResource#getIdentityLinksForFamily",
        ],
    );
/// Lists the variables of a task.
pub static LIST_TASK_VARIABLES: OperationInfo = OperationInfo::new(
        "list_task_variables",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/tasks/{taskId}/variables",
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
            "flowable-cmmn-rest 7.1.0, its sources: TaskVariableCollectionResource#getVariables",
        ],
    );
/// Lists tasks, filtered and sorted.
pub static LIST_TASKS: OperationInfo = OperationInfo::new(
        "list_tasks",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/tasks",
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
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: TaskCollectionResource#getTasks"],
    );
/// Lists timer jobs, filtered and sorted.
pub static LIST_TIMER_JOBS: OperationInfo = OperationInfo::new(
        "list_timer_jobs",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-management/timer-jobs",
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
        &["flowable-cmmn-rest 7.1.0, its sources: TimerJobCollectionResource#getJobs"],
    );
/// Lists variables, filtered and sorted.
pub static LIST_VARIABLE_INSTANCES: OperationInfo = OperationInfo::new(
        "list_variable_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/cmmn-runtime/variable-instances",
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
            "flowable-cmmn-rest 7.1.0, its sources: VariableInstanceCollectionResource#getVariableInstances",
        ],
    );
/// Migrates all case instances of a case definition to the one with an id.
pub static MIGRATE_CASE_DEFINITION: OperationInfo = OperationInfo::new(
        "migrate_case_definition",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/migrate",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#migrateInstancesOfCaseDefinition",
        ],
    );
/// Has jobs migrate all case instances of a case definition to the one with an id.
pub static MIGRATE_CASE_DEFINITION_ASYNC: OperationInfo = OperationInfo::new(
        "migrate_case_definition_async",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/batch-migrate",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#batchMigrateInstancesOfCaseDefinition",
        ],
    );
/// Has jobs migrate all case instances of a case definition to the one with a key.
pub static MIGRATE_CASE_DEFINITION_ASYNC_TO_KEY: OperationInfo = OperationInfo::new(
        "migrate_case_definition_async_to_key",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/batch-migrate",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#batchMigrateInstancesOfCaseDefinition",
        ],
    );
/// Migrates all ended case instances of a case definition to the one with an id.
pub static MIGRATE_CASE_DEFINITION_HISTORY: OperationInfo = OperationInfo::new(
        "migrate_case_definition_history",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/migrate-historic-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#migrateHistoricInstancesOfCaseDefinition",
        ],
    );
/// Has jobs migrate all ended case instances of a case definition to the one with an id.
pub static MIGRATE_CASE_DEFINITION_HISTORY_ASYNC: OperationInfo = OperationInfo::new(
        "migrate_case_definition_history_async",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/batch-migrate-historic-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#batchMigrateHistoricInstancesOfCaseDefinition",
        ],
    );
/// Has jobs migrate all ended case instances of a case definition to the one with a key.
pub static MIGRATE_CASE_DEFINITION_HISTORY_ASYNC_TO_KEY: OperationInfo = OperationInfo::new(
        "migrate_case_definition_history_async_to_key",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/batch-migrate-historic-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#batchMigrateHistoricInstancesOfCaseDefinition",
        ],
    );
/// Migrates all ended case instances of a case definition to the one with a key.
pub static MIGRATE_CASE_DEFINITION_HISTORY_TO_KEY: OperationInfo = OperationInfo::new(
        "migrate_case_definition_history_to_key",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/migrate-historic-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#migrateHistoricInstancesOfCaseDefinition",
        ],
    );
/// Migrates all case instances of a case definition to the one with a key.
pub static MIGRATE_CASE_DEFINITION_TO_KEY: OperationInfo = OperationInfo::new(
        "migrate_case_definition_to_key",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-repository/case-definitions/{caseDefinitionId}/migrate",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#migrateInstancesOfCaseDefinition",
        ],
    );
/// Migrates a case instance to the case definition with an id.
pub static MIGRATE_CASE_INSTANCE: OperationInfo = OperationInfo::new(
        "migrate_case_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/case-instances/{caseInstanceId}/migrate",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#migrateCaseInstance",
        ],
    );
/// Migrates a case instance to the case definition with a key.
pub static MIGRATE_CASE_INSTANCE_TO_KEY: OperationInfo = OperationInfo::new(
        "migrate_case_instance_to_key",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/case-instances/{caseInstanceId}/migrate",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#migrateCaseInstance",
        ],
    );
/// Migrates an ended case instance to the case definition with an id.
pub static MIGRATE_HISTORIC_CASE_INSTANCE: OperationInfo = OperationInfo::new(
        "migrate_historic_case_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-history/historic-case-instances/{caseInstanceId}/migrate",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceResource#migrateHistoricCaseInstance",
        ],
    );
/// Migrates an ended case instance to the case definition with a key.
pub static MIGRATE_HISTORIC_CASE_INSTANCE_TO_KEY: OperationInfo = OperationInfo::new(
        "migrate_historic_case_instance_to_key",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-history/historic-case-instances/{caseInstanceId}/migrate",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceResource#migrateHistoricCaseInstance",
        ],
    );
/// Takes plan items of a case instance back to where they wait for their entry criteria.
pub static MOVE_CASE_INSTANCE_PLAN_ITEMS_TO_AVAILABLE: OperationInfo = OperationInfo::new(
        "move_case_instance_plan_items_to_available",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/case-instances/{caseInstanceId}/change-state",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#changePlanItemState",
        ],
    );
/// Lists case instances that match a query; it can also ask for values of variables.
pub static QUERY_CASE_INSTANCES: OperationInfo = OperationInfo::new(
        "query_case_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-query/case-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
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
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceQueryResource#queryCaseInstances",
        ],
    );
/// Lists case instances that match a query, whether they run or have ended; it can also ask for values of variables.
pub static QUERY_HISTORIC_CASE_INSTANCES: OperationInfo = OperationInfo::new(
        "query_historic_case_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-query/historic-case-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-case-instances")
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
            "flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceQueryResource#queryCasesInstances",
        ],
    );
/// Lists milestones that case instances reached and that match a query.
pub static QUERY_HISTORIC_MILESTONE_INSTANCES: OperationInfo = OperationInfo::new(
        "query_historic_milestone_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-query/historic-milestone-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-milestone-instances")
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
            "flowable-cmmn-rest 7.1.0, its sources: HistoricMilestoneInstanceQueryResource#queryMilestoneInstances",
        ],
    );
/// Lists plan item instances that match a query, whether they have ended or not.
pub static QUERY_HISTORIC_PLAN_ITEM_INSTANCES: OperationInfo = OperationInfo::new(
        "query_historic_plan_item_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-query/historic-planitem-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-plan-item-instances")
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
            "flowable-cmmn-rest 7.1.0, its sources: HistoricPlanItemInstanceQueryResource#queryPlanItemInstances",
        ],
    );
/// Lists tasks, open and ended, that match a query; it can also ask for values of variables.
pub static QUERY_HISTORIC_TASK_INSTANCES: OperationInfo = OperationInfo::new(
        "query_historic_task_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-query/historic-task-instances",
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
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceQueryResource#queryProcessInstances",
        ],
    );
/// Lists historic variables that match a query; it can also ask for values of variables.
pub static QUERY_HISTORIC_VARIABLE_INSTANCES: OperationInfo = OperationInfo::new(
        "query_historic_variable_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-query/historic-variable-instances",
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
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: HistoricVariableInstanceQueryResource#queryVariableInstances",
        ],
    );
/// Lists plan item instances that match a query; it can also ask for values of variables.
pub static QUERY_PLAN_ITEM_INSTANCES: OperationInfo = OperationInfo::new(
        "query_plan_item_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-query/plan-item-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("plan-item-instances")
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
            "flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceQueryResource#queryPlanItemInstances",
        ],
    );
/// Lists tasks that match a query; it can also ask for values of variables.
pub static QUERY_TASKS: OperationInfo = OperationInfo::new(
        "query_tasks",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-query/tasks",
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
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: TaskQueryResource#getQueryResult"],
    );
/// Lists variables that match a query; it can also ask for values of variables.
pub static QUERY_VARIABLE_INSTANCES: OperationInfo = OperationInfo::new(
        "query_variable_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-query/variable-instances",
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
            "flowable-cmmn-rest 7.1.0, its sources: VariableInstanceQueryResource#queryVariableInstances",
        ],
    );
/// Sets when a timer job is due.
pub static RESCHEDULE_TIMER_JOB: OperationInfo = OperationInfo::new(
        "reschedule_timer_job",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-management/timer-jobs/{jobId}",
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
        &["flowable-cmmn-rest 7.1.0, its sources: JobResource#executeTimerJobAction"],
    );
/// Hands a delegated task back to its owner.
pub static RESOLVE_TASK: OperationInfo = OperationInfo::new(
        "resolve_task",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: TaskResource#executeTaskAction"],
    );
/// Has a dead letter job tried again: it becomes a job, or a history job if it was one.
pub static RETRY_DEAD_LETTER_JOB: OperationInfo = OperationInfo::new(
        "retry_dead_letter_job",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-management/deadletter-jobs/{jobId}",
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
            "flowable-cmmn-rest 7.1.0, its sources: JobResource#executeDeadLetterJobAction",
        ],
    );
/// Has a dead letter job that was a history job tried again.
pub static RETRY_DEAD_LETTER_JOB_AS_HISTORY: OperationInfo = OperationInfo::new(
        "retry_dead_letter_job_as_history",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-management/deadletter-jobs/{jobId}",
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
            "flowable-cmmn-rest 7.1.0, its sources: JobResource#executeDeadLetterJobAction",
        ],
    );
/// Has dead letter jobs tried again: they become jobs, or history jobs if they were some.
pub static RETRY_DEAD_LETTER_JOBS: OperationInfo = OperationInfo::new(
        "retry_dead_letter_jobs",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-management/deadletter-jobs",
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
            "flowable-cmmn-rest 7.1.0, its sources: JobCollectionResource#executeDeadLetterJobAction",
        ],
    );
/// Has dead letter jobs that were history jobs tried again.
pub static RETRY_DEAD_LETTER_JOBS_AS_HISTORY: OperationInfo = OperationInfo::new(
        "retry_dead_letter_jobs_as_history",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-management/deadletter-jobs",
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
            "flowable-cmmn-rest 7.1.0, its sources: JobCollectionResource#executeDeadLetterJobAction",
        ],
    );
/// Creates a variable of a case instance that holds bytes, or changes the one that exists.
pub static SET_BINARY_CASE_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "set_binary_case_instance_variable",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-runtime/case-instances/{caseInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableCollectionResource#createOrUpdateExecutionVariable",
        ],
    );
/// Sets the category of a case definition.
pub static SET_CASE_DEFINITION_CATEGORY: OperationInfo = OperationInfo::new(
        "set_case_definition_category",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-repository/case-definitions/{caseDefinitionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-definitions")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#executeCaseDefinitionAction",
        ],
    );
/// Creates variables of a case instance, or changes those that exist.
pub static SET_CASE_INSTANCE_VARIABLES: OperationInfo = OperationInfo::new(
        "set_case_instance_variables",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-runtime/case-instances/{caseInstanceId}/variables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableCollectionResource#createOrUpdateExecutionVariable",
        ],
    );
/// Starts a case instance of a case definition.
pub static START_CASE_INSTANCE_BY_ID: OperationInfo = OperationInfo::new(
        "start_case_instance_by_id",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/case-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceCollectionResource#createCaseInstance",
        ],
    );
/// Starts a case instance of the latest case definition with a key.
pub static START_CASE_INSTANCE_BY_KEY: OperationInfo = OperationInfo::new(
        "start_case_instance_by_key",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/case-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceCollectionResource#createCaseInstance",
        ],
    );
/// Starts a plan item instance that is enabled: one with a manual activation rule.
pub static START_PLAN_ITEM_INSTANCE: OperationInfo = OperationInfo::new(
        "start_plan_item_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-runtime/plan-item-instances/{planItemInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("plan-item-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceResource#performPlanItemInstanceAction",
        ],
    );
/// Has plan items of a case instance wait for no repetition any more.
pub static STOP_AWAITING_CASE_INSTANCE_PLAN_ITEM_REPETITION: OperationInfo = OperationInfo::new(
        "stop_awaiting_case_instance_plan_item_repetition",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/case-instances/{caseInstanceId}/change-state",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.0.0 and later")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#changePlanItemState",
        ],
    );
/// Terminates a case instance.
pub static TERMINATE_CASE_INSTANCE: OperationInfo = OperationInfo::new(
        "terminate_case_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/cmmn-runtime/case-instances/{caseInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#terminateCaseInstance",
        ],
    );
/// Terminates plan items of a case instance.
pub static TERMINATE_CASE_INSTANCE_PLAN_ITEMS: OperationInfo = OperationInfo::new(
        "terminate_case_instance_plan_items",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/case-instances/{caseInstanceId}/change-state",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#changePlanItemState",
        ],
    );
/// Terminates case instances.
pub static TERMINATE_CASE_INSTANCES: OperationInfo = OperationInfo::new(
        "terminate_case_instances",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-runtime/case-instances/delete",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceCollectionResource#bulkDeleteCaseInstances",
        ],
    );
/// Triggers a plan item instance: completes a task, has an event occur.
pub static TRIGGER_PLAN_ITEM_INSTANCE: OperationInfo = OperationInfo::new(
        "trigger_plan_item_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-runtime/plan-item-instances/{planItemInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("plan-item-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceResource#performPlanItemInstanceAction",
        ],
    );
/// Makes a timer job due now: it becomes a job.
pub static TRIGGER_TIMER_JOB: OperationInfo = OperationInfo::new(
        "trigger_timer_job",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/cmmn-management/timer-jobs/{jobId}",
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
        &["flowable-cmmn-rest 7.1.0, its sources: JobResource#executeTimerJobAction"],
    );
/// Creates a variable of a case instance that holds bytes, or changes it.
pub static UPDATE_BINARY_CASE_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "update_binary_case_instance_variable",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_unclear(&[404])
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableResource#updateVariable",
        ],
    );
/// Creates a local variable of a plan item instance that holds bytes, or changes it.
pub static UPDATE_BINARY_PLAN_ITEM_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "update_binary_plan_item_instance_variable",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("plan-item-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_unclear(&[404])
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceVariableResource#updateVariable",
        ],
    );
/// Changes a variable of a task that holds bytes.
pub static UPDATE_BINARY_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "update_binary_task_variable",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-runtime/tasks/{taskId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: TaskVariableResource#updateVariable"],
    );
/// Changes the name or the business key of a case instance.
pub static UPDATE_CASE_INSTANCE: OperationInfo = OperationInfo::new(
        "update_case_instance",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-runtime/case-instances/{caseInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#updateCaseInstance",
        ],
    );
/// Creates a variable of a case instance, or changes it.
pub static UPDATE_CASE_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "update_case_instance_variable",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_unclear(&[404])
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableResource#updateVariable",
        ],
    );
/// Creates a local variable of a plan item instance, or changes it.
pub static UPDATE_PLAN_ITEM_INSTANCE_VARIABLE: OperationInfo = OperationInfo::new(
        "update_plan_item_instance_variable",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("plan-item-instances")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_unclear(&[404])
    .with_sources(
        &[
            "flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceVariableResource#updateVariable",
        ],
    );
/// Changes a task; a field that is absent stays as it is, a field that is null is cleared.
pub static UPDATE_TASK: OperationInfo = OperationInfo::new(
        "update_task",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-runtime/tasks/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["flowable-cmmn-rest 7.1.0, its sources: TaskResource#updateTask"]);
/// Changes a variable of a task.
pub static UPDATE_TASK_VARIABLE: OperationInfo = OperationInfo::new(
        "update_task_variable",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-runtime/tasks/{taskId}/variables/{variableName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-cmmn-rest 7.1.0, its sources: TaskVariableResource#updateVariable"],
    );
/// Changes several tasks at once; a field that is absent stays as it is, a field that is null is cleared.
pub static UPDATE_TASKS: OperationInfo = OperationInfo::new(
        "update_tasks",
        "flowable-cmmn",
        ::bpm_rest_runtime::http::Method::PUT,
        "/cmmn-runtime/tasks",
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
            "flowable-cmmn-rest 7.1.0, its sources: TaskCollectionResource#bulkUpdateTasks",
        ],
    );
operation!(
    ActivateCaseInstancePlanItems, ACTIVATE_CASE_INSTANCE_PLAN_ITEMS, (), decode_empty
);
operation!(
    AwaitCaseInstancePlanItemRepetition, AWAIT_CASE_INSTANCE_PLAN_ITEM_REPETITION, (),
    decode_empty
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
    CreateCaseInstanceUserLink, CREATE_CASE_INSTANCE_USER_LINK, types::IdentityLink,
    decode_json
);
operation!(
    CreateCaseInstanceVariables, CREATE_CASE_INSTANCE_VARIABLES, ::std::vec::Vec <
    ::bpm_rest_runtime::variable::Variable >, decode_json
);
operation!(
    CreatePlanItemInstanceVariables, CREATE_PLAN_ITEM_INSTANCE_VARIABLES, ::std::vec::Vec
    < ::bpm_rest_runtime::variable::Variable >, decode_json
);
operation!(CreateTask, CREATE_TASK, types::Task, decode_json);
operation!(
    CreateTaskGroupLink, CREATE_TASK_GROUP_LINK, types::IdentityLink, decode_json
);
operation!(CreateTaskUserLink, CREATE_TASK_USER_LINK, types::IdentityLink, decode_json);
operation!(
    CreateTaskVariables, CREATE_TASK_VARIABLES, ::std::vec::Vec <
    ::bpm_rest_runtime::variable::Variable >, decode_json
);
operation!(DelegateTask, DELEGATE_TASK, (), decode_empty);
operation!(DeleteCandidateStarter, DELETE_CANDIDATE_STARTER, (), decode_empty);
operation!(DeleteCaseInstance, DELETE_CASE_INSTANCE, (), decode_empty);
operation!(
    DeleteCaseInstanceIdentityLink, DELETE_CASE_INSTANCE_IDENTITY_LINK, (), decode_empty
);
operation!(DeleteCaseInstanceVariable, DELETE_CASE_INSTANCE_VARIABLE, (), decode_empty);
operation!(
    DeleteCaseInstanceVariables, DELETE_CASE_INSTANCE_VARIABLES, (), decode_empty
);
operation!(DeleteCaseInstances, DELETE_CASE_INSTANCES, (), decode_empty);
operation!(DeleteDeadLetterJob, DELETE_DEAD_LETTER_JOB, (), decode_empty);
operation!(DeleteDeployment, DELETE_DEPLOYMENT, (), decode_empty);
operation!(DeleteHistoricCaseInstance, DELETE_HISTORIC_CASE_INSTANCE, (), decode_empty);
operation!(
    DeleteHistoricCaseInstances, DELETE_HISTORIC_CASE_INSTANCES, (), decode_empty
);
operation!(DeleteHistoricTaskInstance, DELETE_HISTORIC_TASK_INSTANCE, (), decode_empty);
operation!(DeleteHistoryJob, DELETE_HISTORY_JOB, (), decode_empty);
operation!(DeleteJob, DELETE_JOB, (), decode_empty);
operation!(
    DeletePlanItemInstanceVariable, DELETE_PLAN_ITEM_INSTANCE_VARIABLE, (), decode_empty
);
operation!(DeleteSuspendedJob, DELETE_SUSPENDED_JOB, (), decode_empty);
operation!(DeleteTask, DELETE_TASK, (), decode_empty);
operation!(DeleteTaskIdentityLink, DELETE_TASK_IDENTITY_LINK, (), decode_empty);
operation!(DeleteTaskVariable, DELETE_TASK_VARIABLE, (), decode_empty);
operation!(DeleteTaskVariables, DELETE_TASK_VARIABLES, (), decode_empty);
operation!(DeleteTimerJob, DELETE_TIMER_JOB, (), decode_empty);
operation!(
    DisablePlanItemInstance, DISABLE_PLAN_ITEM_INSTANCE, Option < types::PlanItemInstance
    >, decode_optional_json
);
operation!(
    EnablePlanItemInstance, ENABLE_PLAN_ITEM_INSTANCE, Option < types::PlanItemInstance
    >, decode_optional_json
);
operation!(
    EvaluateCaseInstanceCriteria, EVALUATE_CASE_INSTANCE_CRITERIA, Option <
    types::CaseInstance >, decode_optional_json
);
operation!(ExecuteHistoryJob, EXECUTE_HISTORY_JOB, (), decode_empty);
operation!(ExecuteJob, EXECUTE_JOB, (), decode_empty);
operation!(GetCandidateStarter, GET_CANDIDATE_STARTER, types::IdentityLink, decode_json);
operation!(GetCaseDefinition, GET_CASE_DEFINITION, types::CaseDefinition, decode_json);
operation!(
    GetCaseDefinitionDiagram, GET_CASE_DEFINITION_DIAGRAM,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    GetCaseDefinitionModel, GET_CASE_DEFINITION_MODEL,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    GetCaseDefinitionResourceData, GET_CASE_DEFINITION_RESOURCE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    GetCaseDefinitionStartForm, GET_CASE_DEFINITION_START_FORM, Option < types::FormModel
    >, decode_optional_json
);
operation!(GetCaseInstance, GET_CASE_INSTANCE, types::CaseInstance, decode_json);
operation!(
    GetCaseInstanceDiagram, GET_CASE_INSTANCE_DIAGRAM,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    GetCaseInstanceIdentityLink, GET_CASE_INSTANCE_IDENTITY_LINK, types::IdentityLink,
    decode_json
);
operation!(
    GetCaseInstanceVariable, GET_CASE_INSTANCE_VARIABLE,
    ::bpm_rest_runtime::variable::Variable, decode_json
);
operation!(
    GetCaseInstanceVariableData, GET_CASE_INSTANCE_VARIABLE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
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
operation!(
    GetHistoricCaseInstance, GET_HISTORIC_CASE_INSTANCE, types::HistoricCaseInstance,
    decode_json
);
operation!(
    GetHistoricCaseInstanceVariableData, GET_HISTORIC_CASE_INSTANCE_VARIABLE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    GetHistoricMilestoneInstance, GET_HISTORIC_MILESTONE_INSTANCE,
    types::HistoricMilestoneInstance, decode_json
);
operation!(
    GetHistoricPlanItemInstance, GET_HISTORIC_PLAN_ITEM_INSTANCE,
    types::HistoricPlanItemInstance, decode_json
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
operation!(
    GetPlanItemInstance, GET_PLAN_ITEM_INSTANCE, types::PlanItemInstance, decode_json
);
operation!(
    GetPlanItemInstanceVariableData, GET_PLAN_ITEM_INSTANCE_VARIABLE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(GetSuspendedJob, GET_SUSPENDED_JOB, types::Job, decode_json);
operation!(GetSuspendedJobStacktrace, GET_SUSPENDED_JOB_STACKTRACE, String, decode_text);
operation!(GetTask, GET_TASK, types::Task, decode_json);
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
operation!(
    GetVariableInstanceBytes, GET_VARIABLE_INSTANCE_BYTES,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    ListCandidateStarters, LIST_CANDIDATE_STARTERS, ::std::vec::Vec < types::IdentityLink
    >, decode_json
);
operation!(
    ListCaseDefinitionDecisionTables, LIST_CASE_DEFINITION_DECISION_TABLES,
    ::std::vec::Vec < types::Decision >, decode_json
);
operation!(
    ListCaseDefinitionDecisions, LIST_CASE_DEFINITION_DECISIONS, ::std::vec::Vec <
    types::Decision >, decode_json
);
operation!(
    ListCaseDefinitionFormDefinitions, LIST_CASE_DEFINITION_FORM_DEFINITIONS,
    ::std::vec::Vec < types::FormDefinition >, decode_json
);
operation!(
    ListCaseDefinitions, LIST_CASE_DEFINITIONS, types::CaseDefinitionPage, decode_json
);
impl operation::Paged for builder::ListCaseDefinitions {
    type Item = types::CaseDefinition;
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
    ListCaseInstanceIdentityLinks, LIST_CASE_INSTANCE_IDENTITY_LINKS, ::std::vec::Vec <
    types::IdentityLink >, decode_json
);
operation!(
    ListCaseInstanceStages, LIST_CASE_INSTANCE_STAGES, ::std::vec::Vec < types::Stage >,
    decode_json
);
operation!(
    ListCaseInstanceVariables, LIST_CASE_INSTANCE_VARIABLES, ::std::vec::Vec <
    ::bpm_rest_runtime::variable::Variable >, decode_json
);
operation!(ListCaseInstances, LIST_CASE_INSTANCES, types::CaseInstancePage, decode_json);
impl operation::Paged for builder::ListCaseInstances {
    type Item = types::CaseInstance;
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
    ListHistoricCaseInstanceIdentityLinks, LIST_HISTORIC_CASE_INSTANCE_IDENTITY_LINKS,
    ::std::vec::Vec < types::HistoricIdentityLink >, decode_json
);
operation!(
    ListHistoricCaseInstanceStages, LIST_HISTORIC_CASE_INSTANCE_STAGES, ::std::vec::Vec <
    types::Stage >, decode_json
);
operation!(
    ListHistoricCaseInstances, LIST_HISTORIC_CASE_INSTANCES,
    types::HistoricCaseInstancePage, decode_json
);
impl operation::Paged for builder::ListHistoricCaseInstances {
    type Item = types::HistoricCaseInstance;
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
    ListHistoricMilestoneInstances, LIST_HISTORIC_MILESTONE_INSTANCES,
    types::HistoricMilestoneInstancePage, decode_json
);
impl operation::Paged for builder::ListHistoricMilestoneInstances {
    type Item = types::HistoricMilestoneInstance;
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
    ListHistoricPlanItemInstances, LIST_HISTORIC_PLAN_ITEM_INSTANCES,
    types::HistoricPlanItemInstancePage, decode_json
);
impl operation::Paged for builder::ListHistoricPlanItemInstances {
    type Item = types::HistoricPlanItemInstance;
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
operation!(
    ListPlanItemInstances, LIST_PLAN_ITEM_INSTANCES, types::PlanItemInstancePage,
    decode_json
);
impl operation::Paged for builder::ListPlanItemInstances {
    type Item = types::PlanItemInstance;
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
operation!(MigrateCaseDefinition, MIGRATE_CASE_DEFINITION, (), decode_empty);
operation!(MigrateCaseDefinitionAsync, MIGRATE_CASE_DEFINITION_ASYNC, (), decode_empty);
operation!(
    MigrateCaseDefinitionAsyncToKey, MIGRATE_CASE_DEFINITION_ASYNC_TO_KEY, (),
    decode_empty
);
operation!(
    MigrateCaseDefinitionHistory, MIGRATE_CASE_DEFINITION_HISTORY, (), decode_empty
);
operation!(
    MigrateCaseDefinitionHistoryAsync, MIGRATE_CASE_DEFINITION_HISTORY_ASYNC, (),
    decode_empty
);
operation!(
    MigrateCaseDefinitionHistoryAsyncToKey, MIGRATE_CASE_DEFINITION_HISTORY_ASYNC_TO_KEY,
    (), decode_empty
);
operation!(
    MigrateCaseDefinitionHistoryToKey, MIGRATE_CASE_DEFINITION_HISTORY_TO_KEY, (),
    decode_empty
);
operation!(MigrateCaseDefinitionToKey, MIGRATE_CASE_DEFINITION_TO_KEY, (), decode_empty);
operation!(MigrateCaseInstance, MIGRATE_CASE_INSTANCE, (), decode_empty);
operation!(MigrateCaseInstanceToKey, MIGRATE_CASE_INSTANCE_TO_KEY, (), decode_empty);
operation!(
    MigrateHistoricCaseInstance, MIGRATE_HISTORIC_CASE_INSTANCE, (), decode_empty
);
operation!(
    MigrateHistoricCaseInstanceToKey, MIGRATE_HISTORIC_CASE_INSTANCE_TO_KEY, (),
    decode_empty
);
operation!(
    MoveCaseInstancePlanItemsToAvailable, MOVE_CASE_INSTANCE_PLAN_ITEMS_TO_AVAILABLE, (),
    decode_empty
);
operation!(
    QueryCaseInstances, QUERY_CASE_INSTANCES, types::CaseInstancePage, decode_json
);
impl operation::Paged for builder::QueryCaseInstances {
    type Item = types::CaseInstance;
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
    QueryHistoricCaseInstances, QUERY_HISTORIC_CASE_INSTANCES,
    types::HistoricCaseInstancePage, decode_json
);
impl operation::Paged for builder::QueryHistoricCaseInstances {
    type Item = types::HistoricCaseInstance;
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
    QueryHistoricMilestoneInstances, QUERY_HISTORIC_MILESTONE_INSTANCES,
    types::HistoricMilestoneInstancePage, decode_json
);
impl operation::Paged for builder::QueryHistoricMilestoneInstances {
    type Item = types::HistoricMilestoneInstance;
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
    QueryHistoricPlanItemInstances, QUERY_HISTORIC_PLAN_ITEM_INSTANCES,
    types::HistoricPlanItemInstancePage, decode_json
);
impl operation::Paged for builder::QueryHistoricPlanItemInstances {
    type Item = types::HistoricPlanItemInstance;
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
    QueryPlanItemInstances, QUERY_PLAN_ITEM_INSTANCES, types::PlanItemInstancePage,
    decode_json
);
impl operation::Paged for builder::QueryPlanItemInstances {
    type Item = types::PlanItemInstance;
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
operation!(
    SetCaseDefinitionCategory, SET_CASE_DEFINITION_CATEGORY, types::CaseDefinition,
    decode_json
);
operation!(
    SetCaseInstanceVariables, SET_CASE_INSTANCE_VARIABLES, ::std::vec::Vec <
    ::bpm_rest_runtime::variable::Variable >, decode_json
);
operation!(
    StartCaseInstanceById, START_CASE_INSTANCE_BY_ID, types::CaseInstance, decode_json
);
operation!(
    StartCaseInstanceByKey, START_CASE_INSTANCE_BY_KEY, types::CaseInstance, decode_json
);
operation!(
    StartPlanItemInstance, START_PLAN_ITEM_INSTANCE, Option < types::PlanItemInstance >,
    decode_optional_json
);
operation!(
    StopAwaitingCaseInstancePlanItemRepetition,
    STOP_AWAITING_CASE_INSTANCE_PLAN_ITEM_REPETITION, (), decode_empty
);
operation!(TerminateCaseInstance, TERMINATE_CASE_INSTANCE, (), decode_empty);
operation!(
    TerminateCaseInstancePlanItems, TERMINATE_CASE_INSTANCE_PLAN_ITEMS, (), decode_empty
);
operation!(TerminateCaseInstances, TERMINATE_CASE_INSTANCES, (), decode_empty);
operation!(
    TriggerPlanItemInstance, TRIGGER_PLAN_ITEM_INSTANCE, Option < types::PlanItemInstance
    >, decode_optional_json
);
operation!(TriggerTimerJob, TRIGGER_TIMER_JOB, (), decode_empty);
operation!(UpdateCaseInstance, UPDATE_CASE_INSTANCE, types::CaseInstance, decode_json);
operation!(
    UpdateCaseInstanceVariable, UPDATE_CASE_INSTANCE_VARIABLE,
    ::bpm_rest_runtime::variable::Variable, decode_json
);
operation!(
    UpdatePlanItemInstanceVariable, UPDATE_PLAN_ITEM_INSTANCE_VARIABLE,
    ::bpm_rest_runtime::variable::Variable, decode_json
);
operation!(UpdateTask, UPDATE_TASK, types::Task, decode_json);
operation!(
    UpdateTaskVariable, UPDATE_TASK_VARIABLE, ::bpm_rest_runtime::variable::Variable,
    decode_json
);
operation!(UpdateTasks, UPDATE_TASKS, types::TaskList, decode_json);
