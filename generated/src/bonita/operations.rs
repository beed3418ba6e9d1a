// Made by `cargo xtask generate`; edit the spec instead.

//! What is known of each operation, and the traits that make its builder a call.

use super::{builder, types};
use ::bpm_rest_runtime::operation;
use ::bpm_rest_runtime::operation::OperationInfo;
use ::bpm_rest_runtime::path::{PathSegments, WhiteSpace};
use ::bpm_rest_runtime::error::{Failure, Like, Meaning};
/// How the servers of the system tell failures whose status does not say what they mean.
pub static FAILURES: &[Failure] = &[
    Failure::new(Meaning::NotFound, Like::Empty)
        .with_status(&[404])
        .with_media("json")
        .with_words(&[]),
    Failure::new(Meaning::NoRoute, Like::Members(&[("reasonPhrase", None)]))
        .with_status(&[404])
        .with_words(&[]),
    Failure::new(Meaning::NoRoute, Like::Any)
        .with_status(&[404])
        .with_words(&["APINotFoundException"]),
    Failure::new(Meaning::NotFound, Like::Members(&[("exception", None)]))
        .with_status(&[404])
        .with_words(&[]),
    Failure::new(Meaning::Conflict, Like::Members(&[("exception", None)]))
        .with_status(&[403])
        .with_words(&[]),
    Failure::new(Meaning::Conflict, Like::Members(&[("reasonPhrase", None)]))
        .with_status(&[403])
        .with_words(&[])
        .with_advice(
            "the tenant has to be paused while a model of business data is installed",
        ),
    Failure::new(Meaning::NotFound, Like::Any)
        .with_status(&[500])
        .with_words(&["APINotFoundException", "APIItemNotFoundException"]),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[500])
        .with_words(&["already exists", "AlreadyExistsException"]),
    Failure::new(Meaning::BadRequest, Like::Any)
        .with_status(&[500])
        .with_words(
            &[
                "APIItemIdMalformedException",
                "APIMissingIdException",
                "APISearchIndexOutOfRangeException",
                "APIAttributesException",
                "ValidationException",
            ],
        ),
    Failure::new(Meaning::Unavailable, Like::Any)
        .with_status(&[])
        .with_words(&["TenantStatusException", "TenantIsPaused"])
        .with_advice(
            "the tenant is paused, for maintenance: resume it, or try again when it is",
        ),
];
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Kept, false);
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &ACTIVATE_TENANT,
    &ASSIGN_HUMAN_TASK,
    &ASSIGN_TASK,
    &ASSIGN_USER_TASK,
    &COMPLETE_ACTIVITY,
    &COMPLETE_HUMAN_TASK,
    &COMPLETE_TASK,
    &COMPLETE_USER_TASK,
    &CREATE_ACTOR_MEMBER_GROUP,
    &CREATE_ACTOR_MEMBER_ROLE,
    &CREATE_ACTOR_MEMBER_ROLE_AND_GROUP,
    &CREATE_ACTOR_MEMBER_USER,
    &CREATE_APPLICATION,
    &CREATE_APPLICATION_MENU,
    &CREATE_APPLICATION_PAGE,
    &CREATE_BUSINESS_OBJECT,
    &CREATE_CASE_DOCUMENT_FROM_FILE,
    &CREATE_CASE_DOCUMENT_FROM_URL,
    &CREATE_CATEGORY,
    &CREATE_COMMENT,
    &CREATE_CUSTOM_PAGE,
    &CREATE_CUSTOM_USER_INFO_DEFINITION,
    &CREATE_DELEGATION_RULE,
    &CREATE_GROUP,
    &CREATE_MANUAL_TASK,
    &CREATE_MEMBERSHIP,
    &CREATE_PERSONAL_CONTACT_DATA,
    &CREATE_PLATFORM,
    &CREATE_PROCESS_CATEGORY,
    &CREATE_PROCESS_SUPERVISOR,
    &CREATE_PROFESSIONAL_CONTACT_DATA,
    &CREATE_PROFILE,
    &CREATE_PROFILE_ENTRY,
    &CREATE_PROFILE_MEMBER_GROUP,
    &CREATE_PROFILE_MEMBER_ROLE,
    &CREATE_PROFILE_MEMBER_ROLE_AND_GROUP,
    &CREATE_PROFILE_MEMBER_USER,
    &CREATE_RETENTION_RULE,
    &CREATE_ROLE,
    &CREATE_USER,
    &DELETE_ACTOR_MEMBER,
    &DELETE_ACTOR_MEMBERS,
    &DELETE_APPLICATION,
    &DELETE_APPLICATION_ICON,
    &DELETE_APPLICATION_MENU,
    &DELETE_APPLICATION_MENUS,
    &DELETE_APPLICATION_PAGE,
    &DELETE_APPLICATION_PAGES,
    &DELETE_APPLICATIONS,
    &DELETE_ARCHIVED_CASE,
    &DELETE_ARCHIVED_CASE_DOCUMENT,
    &DELETE_ARCHIVED_CASE_DOCUMENTS,
    &DELETE_ARCHIVED_CASES,
    &DELETE_BUSINESS_DATA_ACCESS_CONTROL,
    &DELETE_BUSINESS_OBJECT,
    &DELETE_CASE,
    &DELETE_CASE_DOCUMENT,
    &DELETE_CASE_DOCUMENTS,
    &DELETE_CASES,
    &DELETE_CATEGORIES,
    &DELETE_CATEGORY,
    &DELETE_CUSTOM_PAGE,
    &DELETE_CUSTOM_PAGES,
    &DELETE_CUSTOM_USER_INFO_DEFINITION,
    &DELETE_CUSTOM_USER_INFO_DEFINITIONS,
    &DELETE_DELEGATION_RULE,
    &DELETE_GROUP,
    &DELETE_GROUPS,
    &DELETE_MEMBERSHIP,
    &DELETE_MEMBERSHIPS,
    &DELETE_PROCESS,
    &DELETE_PROCESS_CATEGORIES,
    &DELETE_PROCESS_CATEGORY,
    &DELETE_PROCESS_SUPERVISORS,
    &DELETE_PROCESSES,
    &DELETE_PROFILE,
    &DELETE_PROFILE_ENTRY,
    &DELETE_PROFILE_MEMBER,
    &DELETE_PROFILE_MEMBERS,
    &DELETE_REST_EXTENSION,
    &DELETE_RETENTION_RULE,
    &DELETE_ROLE,
    &DELETE_ROLES,
    &DELETE_USER,
    &DELETE_USER_MANAGER,
    &DELETE_USER_PICTURE,
    &DELETE_USERS,
    &DEPLOY_PROCESS,
    &DISABLE_PROCESS,
    &ENABLE_PROCESS,
    &EXECUTE_USER_TASK,
    &EXPORT_ACTOR_MAPPING,
    &EXPORT_APPLICATIONS,
    &EXPORT_ORGANIZATION,
    &GET_ACTIVITY,
    &GET_ACTIVITY_VARIABLE,
    &GET_ACTOR,
    &GET_ACTOR_MEMBER,
    &GET_APPLICATION,
    &GET_APPLICATION_ICON,
    &GET_APPLICATION_MENU,
    &GET_APPLICATION_PAGE,
    &GET_ARCHIVED_ACTIVITY,
    &GET_ARCHIVED_ACTIVITY_VARIABLE,
    &GET_ARCHIVED_CASE,
    &GET_ARCHIVED_CASE_CONTEXT,
    &GET_ARCHIVED_CASE_VARIABLE,
    &GET_ARCHIVED_FLOW_NODE,
    &GET_ARCHIVED_HUMAN_TASK,
    &GET_ARCHIVED_MANUAL_TASK,
    &GET_ARCHIVED_TASK,
    &GET_ARCHIVED_USER_TASK,
    &GET_ARCHIVED_USER_TASK_CONTEXT,
    &GET_BUSINESS_DATA_ACCESS_CONTROL,
    &GET_BUSINESS_DATA_MODEL,
    &GET_BUSINESS_DATA_REFERENCE,
    &GET_BUSINESS_OBJECT,
    &GET_BUSINESS_OBJECT_RELATION,
    &GET_CASE,
    &GET_CASE_CONTEXT,
    &GET_CASE_DOCUMENT,
    &GET_CASE_INFO,
    &GET_CASE_VARIABLE,
    &GET_CATEGORY,
    &GET_CONNECTOR_FAILURE,
    &GET_CUSTOM_PAGE,
    &GET_CUSTOM_PAGE_FILE,
    &GET_CUSTOM_USER_INFO_DEFINITION,
    &GET_DOCUMENT,
    &GET_DOCUMENT_BYTES,
    &GET_FLOW_NODE,
    &GET_GROUP,
    &GET_HUMAN_TASK,
    &GET_INLINE_DOCUMENT_BYTES,
    &GET_LOG,
    &GET_MAINTENANCE,
    &GET_MANUAL_TASK,
    &GET_PERSONAL_CONTACT_DATA,
    &GET_PLATFORM,
    &GET_PLATFORM_LICENSE,
    &GET_PROCESS,
    &GET_PROCESS_CONNECTOR,
    &GET_PROCESS_CONTRACT,
    &GET_PROCESS_DESIGN,
    &GET_PROCESS_DIAGRAM,
    &GET_PROCESS_INFO,
    &GET_PROCESS_PARAMETER,
    &GET_PROFESSIONAL_CONTACT_DATA,
    &GET_PROFILE,
    &GET_PROFILE_ENTRY,
    &GET_PROFILE_MEMBER,
    &GET_REST_EXTENSION,
    &GET_RETENTION_SCHEDULE,
    &GET_ROLE,
    &GET_SERVER_INFORMATION,
    &GET_SERVER_LICENSE,
    &GET_SERVER_VERSION,
    &GET_SESSION,
    &GET_TASK,
    &GET_TENANT,
    &GET_TIMER_EVENT_TRIGGER,
    &GET_USER,
    &GET_USER_PICTURE,
    &GET_USER_TASK,
    &GET_USER_TASK_CONTEXT,
    &GET_USER_TASK_CONTRACT,
    &IMPORT_ACTOR_MAPPING,
    &IMPORT_APPLICATIONS,
    &IMPORT_BUSINESS_OBJECTS,
    &IMPORT_ORGANIZATION,
    &IMPORT_PROFILES,
    &INSTALL_APPLICATION_CONFIGURATION,
    &INSTALL_BDM_ACCESS_CONTROL,
    &INSTALL_BUSINESS_DATA_MODEL,
    &LIST_ARCHIVED_FAILURES_OF_CASE,
    &LIST_ARCHIVED_FAILURES_OF_CHILD_CASES,
    &LIST_ARCHIVED_FAILURES_OF_FLOW_NODE,
    &LIST_ARCHIVED_MANUAL_TASKS,
    &LIST_BUSINESS_OBJECTS_BY_IDS,
    &LIST_FAILURES_OF_CASE,
    &LIST_FAILURES_OF_CHILD_CASES,
    &LIST_FAILURES_OF_FLOW_NODE,
    &LIST_LOCALES,
    &LIST_MANUAL_TASKS,
    &LIST_PROCESS_NAMES,
    &LIST_PROCESS_SUPERVISORS,
    &LIST_RETENTION_OBJECTS,
    &LIST_TIMER_EVENT_TRIGGERS,
    &LIST_TRANSLATIONS,
    &LOGIN,
    &LOGIN_PLATFORM,
    &LOGOUT,
    &LOGOUT_PLATFORM,
    &POST_REST_EXTENSION,
    &QUERY_BUSINESS_DATA,
    &RELEASE_HUMAN_TASK,
    &RELEASE_TASK,
    &RELEASE_USER_TASK,
    &RESTORE_THEME,
    &SEARCH_ACTIVITIES,
    &SEARCH_ACTOR_MEMBERS,
    &SEARCH_ACTORS,
    &SEARCH_APPLICATION_MENUS,
    &SEARCH_APPLICATION_PAGES,
    &SEARCH_APPLICATIONS,
    &SEARCH_ARCHIVED_ACTIVITIES,
    &SEARCH_ARCHIVED_CASE_DOCUMENTS,
    &SEARCH_ARCHIVED_CASE_VARIABLES,
    &SEARCH_ARCHIVED_CASES,
    &SEARCH_ARCHIVED_COMMENTS,
    &SEARCH_ARCHIVED_CONNECTOR_INSTANCES,
    &SEARCH_ARCHIVED_DOCUMENTS,
    &SEARCH_ARCHIVED_FLOW_NODES,
    &SEARCH_ARCHIVED_HUMAN_TASKS,
    &SEARCH_ARCHIVED_TASKS,
    &SEARCH_ARCHIVED_USER_TASKS,
    &SEARCH_BUSINESS_DATA_REFERENCES,
    &SEARCH_CASE_DOCUMENTS,
    &SEARCH_CASE_VARIABLES,
    &SEARCH_CASES,
    &SEARCH_CATEGORIES,
    &SEARCH_COMMENTS,
    &SEARCH_CONNECTOR_INSTANCES,
    &SEARCH_CUSTOM_PAGES,
    &SEARCH_CUSTOM_USER_INFO_DEFINITIONS,
    &SEARCH_CUSTOM_USER_INFO_OF_USER,
    &SEARCH_CUSTOM_USER_INFO_VALUES,
    &SEARCH_DELEGATED_TASKS,
    &SEARCH_DELEGATION_RULES,
    &SEARCH_DELEGATIONS,
    &SEARCH_DOCUMENTS,
    &SEARCH_FLOW_NODES,
    &SEARCH_FORM_MAPPINGS,
    &SEARCH_GROUPS,
    &SEARCH_HUMAN_TASKS,
    &SEARCH_LOGS,
    &SEARCH_MEMBERSHIPS,
    &SEARCH_PORTAL_PAGES,
    &SEARCH_PROCESS_CONNECTOR_DEPENDENCIES,
    &SEARCH_PROCESS_CONNECTORS,
    &SEARCH_PROCESS_PARAMETERS,
    &SEARCH_PROCESS_RESOLUTION_PROBLEMS,
    &SEARCH_PROCESSES,
    &SEARCH_PROFESSIONAL_CONTACT_DATA,
    &SEARCH_PROFILE_ENTRIES,
    &SEARCH_PROFILE_MEMBERS,
    &SEARCH_PROFILES,
    &SEARCH_ROLES,
    &SEARCH_TASKS,
    &SEARCH_USER_PROFILES,
    &SEARCH_USER_SUMMARIES,
    &SEARCH_USER_TASKS,
    &SEARCH_USERS,
    &SEND_MESSAGE,
    &SEND_SIGNAL,
    &SET_CUSTOM_USER_INFO_VALUE,
    &SET_MOBILE_THEME,
    &SET_PORTAL_THEME,
    &SET_REST_EXTENSION,
    &SKIP_ACTIVITY,
    &SKIP_HUMAN_TASK,
    &SKIP_TASK,
    &SKIP_USER_TASK,
    &START_CASE,
    &START_PLATFORM,
    &START_PROCESS,
    &STOP_PLATFORM,
    &SUSPEND_TENANT,
    &UPDATE_ACTOR,
    &UPDATE_APPLICATION,
    &UPDATE_APPLICATION_MENU,
    &UPDATE_BUSINESS_OBJECT,
    &UPDATE_CASE,
    &UPDATE_CASE_DOCUMENT_FROM_FILE,
    &UPDATE_CASE_DOCUMENT_FROM_URL,
    &UPDATE_CASE_VARIABLE,
    &UPDATE_CATEGORY,
    &UPDATE_CUSTOM_PAGE,
    &UPDATE_DELEGATION_RULE,
    &UPDATE_FLOW_NODE,
    &UPDATE_FORM_MAPPING,
    &UPDATE_GROUP,
    &UPDATE_HUMAN_TASK,
    &UPDATE_MAINTENANCE,
    &UPDATE_MANUAL_TASK,
    &UPDATE_PERSONAL_CONTACT_DATA,
    &UPDATE_PROCESS,
    &UPDATE_PROCESS_CONNECTOR,
    &UPDATE_PROCESS_PARAMETER,
    &UPDATE_PROFESSIONAL_CONTACT_DATA,
    &UPDATE_PROFILE,
    &UPDATE_PROFILE_ENTRY,
    &UPDATE_REST_EXTENSION,
    &UPDATE_RETENTION_RULE,
    &UPDATE_ROLE,
    &UPDATE_TASK,
    &UPDATE_TIMER_EVENT_TRIGGER,
    &UPDATE_USER,
    &UPDATE_USER_TASK,
    &UPLOAD_ACTOR_MAPPING,
    &UPLOAD_APPLICATIONS,
    &UPLOAD_BDM_ACCESS_CONTROL,
    &UPLOAD_CUSTOM_PAGE,
    &UPLOAD_CUSTOM_PAGE_BY_PORTAL,
    &UPLOAD_FILE,
    &UPLOAD_FORM_FILE,
    &UPLOAD_ICON,
    &UPLOAD_ICON_BY_PORTAL,
    &UPLOAD_ORGANIZATION,
    &UPLOAD_PROCESS,
    &UPLOAD_PROCESS_BY_PORTAL,
    &UPLOAD_PROFILES,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[
    &IMPORT_BUSINESS_OBJECTS,
    &INSTALL_APPLICATION_CONFIGURATION,
    &UPLOAD_ACTOR_MAPPING,
    &UPLOAD_APPLICATIONS,
    &UPLOAD_BDM_ACCESS_CONTROL,
    &UPLOAD_CUSTOM_PAGE,
    &UPLOAD_CUSTOM_PAGE_BY_PORTAL,
    &UPLOAD_FILE,
    &UPLOAD_FORM_FILE,
    &UPLOAD_ICON,
    &UPLOAD_ICON_BY_PORTAL,
    &UPLOAD_ORGANIZATION,
    &UPLOAD_PROCESS,
    &UPLOAD_PROCESS_BY_PORTAL,
    &UPLOAD_PROFILES,
];
/// Resumes the tenant.
pub static ACTIVATE_TENANT: OperationInfo = OperationInfo::new(
        "activate_tenant",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/system/tenant/unusedid",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tenant")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: tenant"],
    );
/// Assigns a human task to a user.
pub static ASSIGN_HUMAN_TASK: OperationInfo = OperationInfo::new(
        "assign_human_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/humanTask/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("human-tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: humanTask"],
    );
/// Assigns a task to a user.
pub static ASSIGN_TASK: OperationInfo = OperationInfo::new(
        "assign_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/task/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: task"],
    );
/// Assigns a user task to a user.
pub static ASSIGN_USER_TASK: OperationInfo = OperationInfo::new(
        "assign_user_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/userTask/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("user-tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: userTask"],
    );
/// Completes an activity without a contract.
pub static COMPLETE_ACTIVITY: OperationInfo = OperationInfo::new(
        "complete_activity",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/activity/{activityId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("activities")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: activity"],
    );
/// Completes a human task without a contract.
pub static COMPLETE_HUMAN_TASK: OperationInfo = OperationInfo::new(
        "complete_human_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/humanTask/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("human-tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: humanTask"],
    );
/// Completes a task without a contract.
pub static COMPLETE_TASK: OperationInfo = OperationInfo::new(
        "complete_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/task/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: task"],
    );
/// Completes a user task without a contract.
pub static COMPLETE_USER_TASK: OperationInfo = OperationInfo::new(
        "complete_user_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/userTask/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("user-tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: userTask"],
    );
/// Has the members of a group play an actor.
pub static CREATE_ACTOR_MEMBER_GROUP: OperationInfo = OperationInfo::new(
        "create_actor_member_group",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/actorMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("actor-members")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actorMember"],
    );
/// Has those who have a role play an actor.
pub static CREATE_ACTOR_MEMBER_ROLE: OperationInfo = OperationInfo::new(
        "create_actor_member_role",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/actorMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("actor-members")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actorMember"],
    );
/// Has those who have a role in a group play an actor.
pub static CREATE_ACTOR_MEMBER_ROLE_AND_GROUP: OperationInfo = OperationInfo::new(
        "create_actor_member_role_and_group",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/actorMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("actor-members")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actorMember"],
    );
/// Has a user play an actor.
pub static CREATE_ACTOR_MEMBER_USER: OperationInfo = OperationInfo::new(
        "create_actor_member_user",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/actorMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("actor-members")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actorMember"],
    );
/// Creates an application.
pub static CREATE_APPLICATION: OperationInfo = OperationInfo::new(
        "create_application",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/living/application",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("applications")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application"],
    );
/// Creates an entry of a menu.
pub static CREATE_APPLICATION_MENU: OperationInfo = OperationInfo::new(
        "create_application_menu",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/living/application-menu",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("application-menus")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-menu",
        ],
    );
/// Creates a page of an application.
pub static CREATE_APPLICATION_PAGE: OperationInfo = OperationInfo::new(
        "create_application_page",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/living/application-page",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("application-pages")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-page",
        ],
    );
/// Creates a business object.
pub static CREATE_BUSINESS_OBJECT: OperationInfo = OperationInfo::new(
        "create_business_object",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bdm/businessData/{className}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("business-data")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: insertBusinessData"]);
/// Attaches a file that was uploaded to a case.
pub static CREATE_CASE_DOCUMENT_FROM_FILE: OperationInfo = OperationInfo::new(
        "create_case_document_from_file",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/caseDocument",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-documents")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseDocument"],
    );
/// Attaches a document that is elsewhere to a case.
pub static CREATE_CASE_DOCUMENT_FROM_URL: OperationInfo = OperationInfo::new(
        "create_case_document_from_url",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/caseDocument",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-documents")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseDocument"],
    );
/// Creates a category.
pub static CREATE_CATEGORY: OperationInfo = OperationInfo::new(
        "create_category",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/category",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("categories")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: category"],
    );
/// Comments on a case.
pub static CREATE_COMMENT: OperationInfo = OperationInfo::new(
        "create_comment",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/comment",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("comments")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: comment"],
    );
/// Creates a page from a file that was uploaded.
pub static CREATE_CUSTOM_PAGE: OperationInfo = OperationInfo::new(
        "create_custom_page",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/page",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Add a new custom page"]);
/// Defines something more to know of users.
pub static CREATE_CUSTOM_USER_INFO_DEFINITION: OperationInfo = OperationInfo::new(
        "create_custom_user_info_definition",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/customuserinfo/definition",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-user-info")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: definition"],
    );
/// Has somebody do the tasks of somebody else.
pub static CREATE_DELEGATION_RULE: OperationInfo = OperationInfo::new(
        "create_delegation_rule",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/delegation/rule",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("delegation")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: createDelegationRule"]);
/// Creates a group.
pub static CREATE_GROUP: OperationInfo = OperationInfo::new(
        "create_group",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/identity/group",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: group"],
    );
/// Adds a task to a task.
pub static CREATE_MANUAL_TASK: OperationInfo = OperationInfo::new(
        "create_manual_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/manualTask",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("manual-tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: createManualTask"]);
/// Gives a user a role in a group.
pub static CREATE_MEMBERSHIP: OperationInfo = OperationInfo::new(
        "create_membership",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/identity/membership",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("memberships")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: membership"],
    );
/// Says how to reach a user at home.
pub static CREATE_PERSONAL_CONTACT_DATA: OperationInfo = OperationInfo::new(
        "create_personal_contact_data",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/identity/personalcontactdata",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("contact-data")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: personalcontactdata",
        ],
    );
/// Creates the platform.
pub static CREATE_PLATFORM: OperationInfo = OperationInfo::new(
        "create_platform",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/platform/platform",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("platform")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita 7.x")
    .with_failures(FAILURES)
    .with_sources(&["Bonita 7.14.0 web server running on H2 and Java 17: platform"]);
/// Puts a process into a category.
pub static CREATE_PROCESS_CATEGORY: OperationInfo = OperationInfo::new(
        "create_process_category",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/processCategory",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-categories")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processCategory",
        ],
    );
/// Has a user, a group or a role supervise a process.
pub static CREATE_PROCESS_SUPERVISOR: OperationInfo = OperationInfo::new(
        "create_process_supervisor",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/processSupervisor",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-supervisors")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: createProcessSupervisor"]);
/// Says how to reach a user at work.
pub static CREATE_PROFESSIONAL_CONTACT_DATA: OperationInfo = OperationInfo::new(
        "create_professional_contact_data",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/identity/professionalcontactdata",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("contact-data")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: professionalcontactdata",
        ],
    );
/// Creates a profile.
pub static CREATE_PROFILE: OperationInfo = OperationInfo::new(
        "create_profile",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/profile",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profiles")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita 7.x, Enterprise editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Add a new profile"]);
/// Adds an entry to a profile.
pub static CREATE_PROFILE_ENTRY: OperationInfo = OperationInfo::new(
        "create_profile_entry",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/profileEntry",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-entries")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita up to 7.12, Enterprise editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileEntry"]);
/// Gives a profile to the members of a group.
pub static CREATE_PROFILE_MEMBER_GROUP: OperationInfo = OperationInfo::new(
        "create_profile_member_group",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/profileMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-members")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileMember"]);
/// Gives a profile to those who have a role.
pub static CREATE_PROFILE_MEMBER_ROLE: OperationInfo = OperationInfo::new(
        "create_profile_member_role",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/profileMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-members")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileMember"]);
/// Gives a profile to those who have a role in a group.
pub static CREATE_PROFILE_MEMBER_ROLE_AND_GROUP: OperationInfo = OperationInfo::new(
        "create_profile_member_role_and_group",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/profileMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-members")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: profileMember"],
    );
/// Gives a profile to a user.
pub static CREATE_PROFILE_MEMBER_USER: OperationInfo = OperationInfo::new(
        "create_profile_member_user",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/profileMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-members")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileMember"]);
/// Says how long business data are kept.
pub static CREATE_RETENTION_RULE: OperationInfo = OperationInfo::new(
        "create_retention_rule",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/retention/rule",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("data-retention")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: createRetentionRule"]);
/// Creates a role.
pub static CREATE_ROLE: OperationInfo = OperationInfo::new(
        "create_role",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/identity/role",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("roles")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: role"],
    );
/// Creates a user.
pub static CREATE_USER: OperationInfo = OperationInfo::new(
        "create_user",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/identity/user",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: user"],
    );
/// Takes an actor away.
pub static DELETE_ACTOR_MEMBER: OperationInfo = OperationInfo::new(
        "delete_actor_member",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/actorMember/{actorMemberId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("actor-members")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actorMember"],
    );
/// Takes actors away.
pub static DELETE_ACTOR_MEMBERS: OperationInfo = OperationInfo::new(
        "delete_actor_members",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/actorMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("actor-members")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actorMember"],
    );
/// Deletes an application.
pub static DELETE_APPLICATION: OperationInfo = OperationInfo::new(
        "delete_application",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/living/application/{applicationId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("applications")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application"],
    );
/// Takes the icon of an application away.
pub static DELETE_APPLICATION_ICON: OperationInfo = OperationInfo::new(
        "delete_application_icon",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/applicationIcon/{applicationId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("applications")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: applicationIcon",
        ],
    );
/// Deletes an entry of a menu.
pub static DELETE_APPLICATION_MENU: OperationInfo = OperationInfo::new(
        "delete_application_menu",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/living/application-menu/{applicationMenuId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("application-menus")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-menu",
        ],
    );
/// Deletes entries of menus.
pub static DELETE_APPLICATION_MENUS: OperationInfo = OperationInfo::new(
        "delete_application_menus",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/living/application-menu",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("application-menus")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-menu",
        ],
    );
/// Deletes a page of an application.
pub static DELETE_APPLICATION_PAGE: OperationInfo = OperationInfo::new(
        "delete_application_page",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/living/application-page/{applicationPageId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("application-pages")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-page",
        ],
    );
/// Deletes pages of applications.
pub static DELETE_APPLICATION_PAGES: OperationInfo = OperationInfo::new(
        "delete_application_pages",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/living/application-page",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("application-pages")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-page",
        ],
    );
/// Deletes applications.
pub static DELETE_APPLICATIONS: OperationInfo = OperationInfo::new(
        "delete_applications",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/living/application",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("applications")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application"],
    );
/// Deletes a case that ended, with its sub-cases.
pub static DELETE_ARCHIVED_CASE: OperationInfo = OperationInfo::new(
        "delete_archived_case",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/archivedCase/{archivedCaseId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-cases")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCase"],
    );
/// Deletes the content of a document in the archive.
pub static DELETE_ARCHIVED_CASE_DOCUMENT: OperationInfo = OperationInfo::new(
        "delete_archived_case_document",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/archivedCaseDocument/{archivedDocumentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-case-documents")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCaseDocument",
        ],
    );
/// Deletes the contents of documents in the archive.
pub static DELETE_ARCHIVED_CASE_DOCUMENTS: OperationInfo = OperationInfo::new(
        "delete_archived_case_documents",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/archivedCaseDocument",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-case-documents")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCaseDocument",
        ],
    );
/// Deletes cases that ended.
pub static DELETE_ARCHIVED_CASES: OperationInfo = OperationInfo::new(
        "delete_archived_cases",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/archivedCase",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-cases")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCase"],
    );
/// Deletes the access control of business data.
pub static DELETE_BUSINESS_DATA_ACCESS_CONTROL: OperationInfo = OperationInfo::new(
        "delete_business_data_access_control",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/accessControl/bdm",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("business-data-models")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita, subscription editions")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: deleteBDMAccessControl"]);
/// Deletes a business object.
pub static DELETE_BUSINESS_OBJECT: OperationInfo = OperationInfo::new(
        "delete_business_object",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bdm/businessData/{className}/{persistenceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("business-data")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita, subscription editions")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: deleteBusinessData"]);
/// Deletes an open case.
pub static DELETE_CASE: OperationInfo = OperationInfo::new(
        "delete_case",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/case/{caseId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("cases")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: case"],
    );
/// Deletes a document.
pub static DELETE_CASE_DOCUMENT: OperationInfo = OperationInfo::new(
        "delete_case_document",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/caseDocument/{documentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-documents")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseDocument"],
    );
/// Deletes documents.
pub static DELETE_CASE_DOCUMENTS: OperationInfo = OperationInfo::new(
        "delete_case_documents",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/caseDocument",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-documents")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseDocument"],
    );
/// Deletes open cases.
pub static DELETE_CASES: OperationInfo = OperationInfo::new(
        "delete_cases",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/case",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("cases")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: case"],
    );
/// Deletes categories.
pub static DELETE_CATEGORIES: OperationInfo = OperationInfo::new(
        "delete_categories",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/category",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("categories")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: category"],
    );
/// Deletes a category.
pub static DELETE_CATEGORY: OperationInfo = OperationInfo::new(
        "delete_category",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/category/{categoryId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("categories")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: category"],
    );
/// Deletes a page.
pub static DELETE_CUSTOM_PAGE: OperationInfo = OperationInfo::new(
        "delete_custom_page",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/portal/page/{pageId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Delete a custom page"]);
/// Deletes pages.
pub static DELETE_CUSTOM_PAGES: OperationInfo = OperationInfo::new(
        "delete_custom_pages",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/portal/page",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: page"],
    );
/// Deletes a definition, with all its values.
pub static DELETE_CUSTOM_USER_INFO_DEFINITION: OperationInfo = OperationInfo::new(
        "delete_custom_user_info_definition",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/customuserinfo/definition/{definitionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-user-info")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: definition"],
    );
/// Deletes definitions, with all their values.
pub static DELETE_CUSTOM_USER_INFO_DEFINITIONS: OperationInfo = OperationInfo::new(
        "delete_custom_user_info_definitions",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/customuserinfo/definition",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-user-info")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: definition"],
    );
/// Deletes a rule.
pub static DELETE_DELEGATION_RULE: OperationInfo = OperationInfo::new(
        "delete_delegation_rule",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/delegation/rule/{ruleId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("delegation")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita, subscription editions")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: deleteDelegationRuleById"]);
/// Deletes a group.
pub static DELETE_GROUP: OperationInfo = OperationInfo::new(
        "delete_group",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/identity/group/{groupId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: group"],
    );
/// Deletes groups.
pub static DELETE_GROUPS: OperationInfo = OperationInfo::new(
        "delete_groups",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/identity/group",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: group"],
    );
/// Takes a role in a group away from a user.
pub static DELETE_MEMBERSHIP: OperationInfo = OperationInfo::new(
        "delete_membership",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/identity/membership/{userId}/{groupId}/{roleId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("memberships")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: membership"],
    );
/// Takes roles in groups away.
pub static DELETE_MEMBERSHIPS: OperationInfo = OperationInfo::new(
        "delete_memberships",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/identity/membership",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("memberships")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: membership"],
    );
/// Deletes a process.
pub static DELETE_PROCESS: OperationInfo = OperationInfo::new(
        "delete_process",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/process/{processId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("processes")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: process"],
    );
/// Takes processes out of categories.
pub static DELETE_PROCESS_CATEGORIES: OperationInfo = OperationInfo::new(
        "delete_process_categories",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/processCategory",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-categories")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processCategory",
        ],
    );
/// Takes a process out of a category.
pub static DELETE_PROCESS_CATEGORY: OperationInfo = OperationInfo::new(
        "delete_process_category",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/processCategory/{processId}/{categoryId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-categories")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processCategory",
        ],
    );
/// Takes supervision away.
pub static DELETE_PROCESS_SUPERVISORS: OperationInfo = OperationInfo::new(
        "delete_process_supervisors",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/processSupervisor",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-supervisors")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: deleteProcessSupervisorById"]);
/// Deletes processes.
pub static DELETE_PROCESSES: OperationInfo = OperationInfo::new(
        "delete_processes",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/bpm/process",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("processes")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: process"],
    );
/// Deletes a profile.
pub static DELETE_PROFILE: OperationInfo = OperationInfo::new(
        "delete_profile",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/portal/profile/{profileId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profiles")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita 7.x, Enterprise editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Delete a profile"]);
/// Deletes an entry of a profile.
pub static DELETE_PROFILE_ENTRY: OperationInfo = OperationInfo::new(
        "delete_profile_entry",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/portal/profileEntry/{profileEntryId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-entries")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita up to 7.12, Enterprise editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileEntry"]);
/// Takes a profile away.
pub static DELETE_PROFILE_MEMBER: OperationInfo = OperationInfo::new(
        "delete_profile_member",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/portal/profileMember/{profileMemberId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-members")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileMember"]);
/// Takes profiles away.
pub static DELETE_PROFILE_MEMBERS: OperationInfo = OperationInfo::new(
        "delete_profile_members",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/portal/profileMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-members")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: profileMember"],
    );
/// Calls a REST API extension with DELETE.
pub static DELETE_REST_EXTENSION: OperationInfo = OperationInfo::new(
        "delete_rest_extension",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/extension/{path}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("rest-extensions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: extension"],
    );
/// Deletes a rule: the business data are kept.
pub static DELETE_RETENTION_RULE: OperationInfo = OperationInfo::new(
        "delete_retention_rule",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/retention/rule/{ruleId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("data-retention")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita, subscription editions")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: deleteRetentionRuleById"]);
/// Deletes a role.
pub static DELETE_ROLE: OperationInfo = OperationInfo::new(
        "delete_role",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/identity/role/{roleId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("roles")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: role"],
    );
/// Deletes roles.
pub static DELETE_ROLES: OperationInfo = OperationInfo::new(
        "delete_roles",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/identity/role",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("roles")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: role"],
    );
/// Deletes a user.
pub static DELETE_USER: OperationInfo = OperationInfo::new(
        "delete_user",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/identity/user/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: user"],
    );
/// Takes the manager of a user away.
pub static DELETE_USER_MANAGER: OperationInfo = OperationInfo::new(
        "delete_user_manager",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/identity/user/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: user"],
    );
/// Takes the picture of a user away.
pub static DELETE_USER_PICTURE: OperationInfo = OperationInfo::new(
        "delete_user_picture",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/avatars/{iconId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: avatars"],
    );
/// Deletes users.
pub static DELETE_USERS: OperationInfo = OperationInfo::new(
        "delete_users",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/identity/user",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: user"],
    );
/// Deploys a process from a file that was uploaded.
pub static DEPLOY_PROCESS: OperationInfo = OperationInfo::new(
        "deploy_process",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/process",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("processes")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: process"],
    );
/// Disables a process, so that no case of it can be started.
pub static DISABLE_PROCESS: OperationInfo = OperationInfo::new(
        "disable_process",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/process/{processId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("processes")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: process"],
    );
/// Enables a process, so that cases of it can be started.
pub static ENABLE_PROCESS: OperationInfo = OperationInfo::new(
        "enable_process",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/process/{processId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("processes")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: process"],
    );
/// Executes a task.
pub static EXECUTE_USER_TASK: OperationInfo = OperationInfo::new(
        "execute_user_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/userTask/{taskId}/execution",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("user-tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: execution"],
    );
/// Exports who the actors of a process are.
pub static EXPORT_ACTOR_MAPPING: OperationInfo = OperationInfo::new(
        "export_actor_mapping",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/portal/exportActors",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("actor-mapping")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["application/octet-stream"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: exportActors"],
    );
/// Exports applications.
pub static EXPORT_APPLICATIONS: OperationInfo = OperationInfo::new(
        "export_applications",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/portal/exportApplications",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("applications")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["application/octet-stream"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: exportApplications",
        ],
    );
/// Exports the organization.
pub static EXPORT_ORGANIZATION: OperationInfo = OperationInfo::new(
        "export_organization",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/exportOrganization",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("organization")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["application/octet-stream"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: exportOrganization",
        ],
    );
/// Gets one open activity.
pub static GET_ACTIVITY: OperationInfo = OperationInfo::new(
        "get_activity",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/activity/{activityId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("activities")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: activity"],
    );
/// Gets a variable of an activity, or of its case.
pub static GET_ACTIVITY_VARIABLE: OperationInfo = OperationInfo::new(
        "get_activity_variable",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/activityVariable/{activityId}/{name}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("activity-variables")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: activityVariable",
        ],
    );
/// Gets one actor.
pub static GET_ACTOR: OperationInfo = OperationInfo::new(
        "get_actor",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/actor/{actorId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("actors")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actor"],
    );
/// Gets one member of an actor.
pub static GET_ACTOR_MEMBER: OperationInfo = OperationInfo::new(
        "get_actor_member",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/actorMember/{actorMemberId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("actor-members")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getActorMemberById"]);
/// Gets one application.
pub static GET_APPLICATION: OperationInfo = OperationInfo::new(
        "get_application",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/living/application/{applicationId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("applications")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application"],
    );
/// Gets the icon of an application.
pub static GET_APPLICATION_ICON: OperationInfo = OperationInfo::new(
        "get_application_icon",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/applicationIcon/{applicationId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("applications")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["image/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: applicationIcon",
        ],
    );
/// Gets one entry.
pub static GET_APPLICATION_MENU: OperationInfo = OperationInfo::new(
        "get_application_menu",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/living/application-menu/{applicationMenuId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("application-menus")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-menu",
        ],
    );
/// Gets one page of an application.
pub static GET_APPLICATION_PAGE: OperationInfo = OperationInfo::new(
        "get_application_page",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/living/application-page/{applicationPageId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("application-pages")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-page",
        ],
    );
/// Gets one activity that ended.
pub static GET_ARCHIVED_ACTIVITY: OperationInfo = OperationInfo::new(
        "get_archived_activity",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedActivity/{archivedActivityId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-activities")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedActivity",
        ],
    );
/// Gets a variable of an activity that ended, or of its case.
pub static GET_ARCHIVED_ACTIVITY_VARIABLE: OperationInfo = OperationInfo::new(
        "get_archived_activity_variable",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedActivityVariable/{activityId}/{name}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-activity-variables")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedActivityVariable",
        ],
    );
/// Gets one case that ended.
pub static GET_ARCHIVED_CASE: OperationInfo = OperationInfo::new(
        "get_archived_case",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedCase/{archivedCaseId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-cases")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCase"],
    );
/// Gets what a process tells of the data that a case had at its end.
pub static GET_ARCHIVED_CASE_CONTEXT: OperationInfo = OperationInfo::new(
        "get_archived_case_context",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedCase/{archivedCaseId}/context",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-cases")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: context"],
    );
/// Gets one variable of a case that ended.
pub static GET_ARCHIVED_CASE_VARIABLE: OperationInfo = OperationInfo::new(
        "get_archived_case_variable",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedCaseVariable/{caseId}/{name}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-case-variables")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCaseVariable",
        ],
    );
/// Gets one flow node that ended.
pub static GET_ARCHIVED_FLOW_NODE: OperationInfo = OperationInfo::new(
        "get_archived_flow_node",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedFlowNode/{archivedFlowNodeId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-flow-nodes")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedFlowNode",
        ],
    );
/// Gets one human task that ended.
pub static GET_ARCHIVED_HUMAN_TASK: OperationInfo = OperationInfo::new(
        "get_archived_human_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedHumanTask/{archivedTaskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-human-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedHumanTask",
        ],
    );
/// Gets one task that somebody added and that ended.
pub static GET_ARCHIVED_MANUAL_TASK: OperationInfo = OperationInfo::new(
        "get_archived_manual_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedManualTask/{archivedTaskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-manual-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getArchivedManualTaskById"]);
/// Gets one task that ended.
pub static GET_ARCHIVED_TASK: OperationInfo = OperationInfo::new(
        "get_archived_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedTask/{archivedTaskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedTask"],
    );
/// Gets one user task that ended.
pub static GET_ARCHIVED_USER_TASK: OperationInfo = OperationInfo::new(
        "get_archived_user_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedUserTask/{archivedTaskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-user-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedUserTask",
        ],
    );
/// Gets what a process tells of the data that a task had at its end.
pub static GET_ARCHIVED_USER_TASK_CONTEXT: OperationInfo = OperationInfo::new(
        "get_archived_user_task_context",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedUserTask/{archivedTaskId}/context",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-user-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: context"],
    );
/// Gets the access control of business data that is installed.
pub static GET_BUSINESS_DATA_ACCESS_CONTROL: OperationInfo = OperationInfo::new(
        "get_business_data_access_control",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/accessControl/bdm",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("business-data-models")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getBDMAccessControlStatus"]);
/// Gets the model of business data that is installed.
pub static GET_BUSINESS_DATA_MODEL: OperationInfo = OperationInfo::new(
        "get_business_data_model",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/tenant/bdm",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("business-data-models")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: bdm"],
    );
/// Gets one reference of a case to business data.
pub static GET_BUSINESS_DATA_REFERENCE: OperationInfo = OperationInfo::new(
        "get_business_data_reference",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bdm/businessDataReference/{caseId}/{name}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("business-data-references")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: businessDataReference",
        ],
    );
/// Gets one business object.
pub static GET_BUSINESS_OBJECT: OperationInfo = OperationInfo::new(
        "get_business_object",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bdm/businessData/{className}/{persistenceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("business-data")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: businessData"],
    );
/// Gets what a field of a business object relates it to.
pub static GET_BUSINESS_OBJECT_RELATION: OperationInfo = OperationInfo::new(
        "get_business_object_relation",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bdm/businessData/{className}/{persistenceId}/{field}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("business-data")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: businessData"],
    );
/// Gets one open case.
pub static GET_CASE: OperationInfo = OperationInfo::new(
        "get_case",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/case/{caseId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("cases")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: case"],
    );
/// Gets what a process tells of the data of a case.
pub static GET_CASE_CONTEXT: OperationInfo = OperationInfo::new(
        "get_case_context",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/case/{caseId}/context",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("cases")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: context"],
    );
/// Gets one document.
pub static GET_CASE_DOCUMENT: OperationInfo = OperationInfo::new(
        "get_case_document",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/caseDocument/{documentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-documents")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseDocument"],
    );
/// Gets how many flow nodes of a case are in which state.
pub static GET_CASE_INFO: OperationInfo = OperationInfo::new(
        "get_case_info",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/caseInfo/{caseId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("cases")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita up to 7.14; later ones in subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita 7.14.0 web server running on H2 and Java 17: caseInfo"]);
/// Gets one variable of a case.
pub static GET_CASE_VARIABLE: OperationInfo = OperationInfo::new(
        "get_case_variable",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/caseVariable/{caseId}/{name}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-variables")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseVariable"],
    );
/// Gets one category.
pub static GET_CATEGORY: OperationInfo = OperationInfo::new(
        "get_category",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/category/{categoryId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("categories")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: category"],
    );
/// Gets what a connector failed with.
pub static GET_CONNECTOR_FAILURE: OperationInfo = OperationInfo::new(
        "get_connector_failure",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/connectorFailure/{connectorInstanceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("connector-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getConnectorFailureById"]);
/// Gets one page.
pub static GET_CUSTOM_PAGE: OperationInfo = OperationInfo::new(
        "get_custom_page",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/portal/page/{pageId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Retrieve a Custom Page"]);
/// Gets the file of a page.
pub static GET_CUSTOM_PAGE_FILE: OperationInfo = OperationInfo::new(
        "get_custom_page_file",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/pageDownload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["application/octet-stream"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: pageDownload"],
    );
/// Gets one definition.
pub static GET_CUSTOM_USER_INFO_DEFINITION: OperationInfo = OperationInfo::new(
        "get_custom_user_info_definition",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/customuserinfo/definition/{definitionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-user-info")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getCustomUserDefinitionById"]);
/// Gets one document.
pub static GET_DOCUMENT: OperationInfo = OperationInfo::new(
        "get_document",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/document/{documentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("documents")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: document"],
    );
/// Gets the content of a document.
pub static GET_DOCUMENT_BYTES: OperationInfo = OperationInfo::new(
        "get_document_bytes",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/documentDownload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("downloads")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["application/octet-stream"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: documentDownload",
        ],
    );
/// Gets one open flow node.
pub static GET_FLOW_NODE: OperationInfo = OperationInfo::new(
        "get_flow_node",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/flowNode/{flowNodeId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("flow-nodes")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: flowNode"],
    );
/// Gets one group.
pub static GET_GROUP: OperationInfo = OperationInfo::new(
        "get_group",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/identity/group/{groupId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: group"],
    );
/// Gets one open human task.
pub static GET_HUMAN_TASK: OperationInfo = OperationInfo::new(
        "get_human_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/humanTask/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("human-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: humanTask"],
    );
/// Gets the content of a document, to be shown and not to be saved.
pub static GET_INLINE_DOCUMENT_BYTES: OperationInfo = OperationInfo::new(
        "get_inline_document_bytes",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/formsDocumentImage",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("downloads")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: formsDocumentImage",
        ],
    );
/// Gets one entry of the log.
pub static GET_LOG: OperationInfo = OperationInfo::new(
        "get_log",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/system/log/{logId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("logs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getLogById"]);
/// Gets whether the server is in maintenance.
pub static GET_MAINTENANCE: OperationInfo = OperationInfo::new(
        "get_maintenance",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/system/maintenance",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("maintenance")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita 9.0 and later")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getMaintenanceDetails"]);
/// Gets one open task that somebody added.
pub static GET_MANUAL_TASK: OperationInfo = OperationInfo::new(
        "get_manual_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/manualTask/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("manual-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getManualTaskById"]);
/// Gets how to reach a user at home.
pub static GET_PERSONAL_CONTACT_DATA: OperationInfo = OperationInfo::new(
        "get_personal_contact_data",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/identity/personalcontactdata/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("contact-data")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: personalcontactdata",
        ],
    );
/// Gets the state of the platform.
pub static GET_PLATFORM: OperationInfo = OperationInfo::new(
        "get_platform",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/platform/platform/unusedid",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("platform")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: platform"],
    );
/// Gets the license of the platform.
pub static GET_PLATFORM_LICENSE: OperationInfo = OperationInfo::new(
        "get_platform_license",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/platform/license",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("platform")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getPlatformLicense"]);
/// Gets one process.
pub static GET_PROCESS: OperationInfo = OperationInfo::new(
        "get_process",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/process/{processId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("processes")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: process"],
    );
/// Gets one connector of a process.
pub static GET_PROCESS_CONNECTOR: OperationInfo = OperationInfo::new(
        "get_process_connector",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/processConnector/{processId}/{definitionId}/{definitionVersion}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-connectors")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processConnector",
        ],
    );
/// Gets what a process wants at its start.
pub static GET_PROCESS_CONTRACT: OperationInfo = OperationInfo::new(
        "get_process_contract",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/process/{processId}/contract",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("processes")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: contract"],
    );
/// Gets the whole definition of a process.
pub static GET_PROCESS_DESIGN: OperationInfo = OperationInfo::new(
        "get_process_design",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/process/{processId}/design",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("processes")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: design"],
    );
/// Gets the diagram of a process.
pub static GET_PROCESS_DIAGRAM: OperationInfo = OperationInfo::new(
        "get_process_diagram",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/diagram/{processId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("processes")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["application/xml"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getProcessDiagramById"]);
/// Gets how many flow nodes of a process are in which state.
pub static GET_PROCESS_INFO: OperationInfo = OperationInfo::new(
        "get_process_info",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/processInfo/{processId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("processes")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita 10.x, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getProcessInfoById"]);
/// Gets one parameter of a process.
pub static GET_PROCESS_PARAMETER: OperationInfo = OperationInfo::new(
        "get_process_parameter",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/processParameter/{processId}/{name}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-parameters")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processParameter",
        ],
    );
/// Gets how to reach a user at work.
pub static GET_PROFESSIONAL_CONTACT_DATA: OperationInfo = OperationInfo::new(
        "get_professional_contact_data",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/identity/professionalcontactdata/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("contact-data")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: professionalcontactdata",
        ],
    );
/// Gets one profile.
pub static GET_PROFILE: OperationInfo = OperationInfo::new(
        "get_profile",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/portal/profile/{profileId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profiles")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Retrieve a Profile"]);
/// Gets one entry of a profile.
pub static GET_PROFILE_ENTRY: OperationInfo = OperationInfo::new(
        "get_profile_entry",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/portal/profileEntry/{profileEntryId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-entries")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita up to 7.12")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileEntry"]);
/// Gets one member.
pub static GET_PROFILE_MEMBER: OperationInfo = OperationInfo::new(
        "get_profile_member",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/portal/profileMember/{profileMemberId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-members")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getProfileMemberById"]);
/// Calls a REST API extension with GET.
pub static GET_REST_EXTENSION: OperationInfo = OperationInfo::new(
        "get_rest_extension",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/extension/{path}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("rest-extensions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: extension"],
    );
/// Gets when old business data are deleted.
pub static GET_RETENTION_SCHEDULE: OperationInfo = OperationInfo::new(
        "get_retention_schedule",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/retention/schedule",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("data-retention")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getRetentionSchedule"]);
/// Gets one role.
pub static GET_ROLE: OperationInfo = OperationInfo::new(
        "get_role",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/identity/role/{roleId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("roles")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: role"],
    );
/// Gets the edition of the server, its license and its counters.
pub static GET_SERVER_INFORMATION: OperationInfo = OperationInfo::new(
        "get_server_information",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/system/information",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("server")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita 10.2 and later")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getSystemInformation"]);
/// Gets the license of the server.
pub static GET_SERVER_LICENSE: OperationInfo = OperationInfo::new(
        "get_server_license",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/system/license/unusedid",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("server")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getLicense"]);
/// Gets the version of the server.
pub static GET_SERVER_VERSION: OperationInfo = OperationInfo::new(
        "get_server_version",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/VERSION",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("server")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["text/plain"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: VERSION"],
    );
/// Gets who is logged in, and the version of the server.
pub static GET_SESSION: OperationInfo = OperationInfo::new(
        "get_session",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/system/session/unusedId",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("sessions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: Session"],
    );
/// Gets one open task.
pub static GET_TASK: OperationInfo = OperationInfo::new(
        "get_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/task/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: task"],
    );
/// Gets whether the tenant is paused.
pub static GET_TENANT: OperationInfo = OperationInfo::new(
        "get_tenant",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/system/tenant/unusedid",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tenant")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: tenant"],
    );
/// Gets one timer.
pub static GET_TIMER_EVENT_TRIGGER: OperationInfo = OperationInfo::new(
        "get_timer_event_trigger",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/timerEventTrigger/{timerEventTriggerId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("timer-event-triggers")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getTimerEventTriggerById"]);
/// Gets one user.
pub static GET_USER: OperationInfo = OperationInfo::new(
        "get_user",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/identity/user/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: user"],
    );
/// Gets the picture of a user.
pub static GET_USER_PICTURE: OperationInfo = OperationInfo::new(
        "get_user_picture",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/avatars/{iconId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["image/*"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: avatars"],
    );
/// Gets one open user task.
pub static GET_USER_TASK: OperationInfo = OperationInfo::new(
        "get_user_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/userTask/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("user-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: userTask"],
    );
/// Gets what a process tells of the data of a task.
pub static GET_USER_TASK_CONTEXT: OperationInfo = OperationInfo::new(
        "get_user_task_context",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/userTask/{taskId}/context",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("user-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: context"],
    );
/// Gets what a task wants to be executed.
pub static GET_USER_TASK_CONTRACT: OperationInfo = OperationInfo::new(
        "get_user_task_contract",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/userTask/{taskId}/contract",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("user-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: contract"],
    );
/// Imports a mapping of actors that was uploaded.
pub static IMPORT_ACTOR_MAPPING: OperationInfo = OperationInfo::new(
        "import_actor_mapping",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/services/bpm/process/importActors",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("actor-mapping")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: importActors"],
    );
/// Imports applications that were uploaded.
pub static IMPORT_APPLICATIONS: OperationInfo = OperationInfo::new(
        "import_applications",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/services/application/import",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("applications")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application import",
        ],
    );
/// Imports business objects from a file.
pub static IMPORT_BUSINESS_OBJECTS: OperationInfo = OperationInfo::new(
        "import_business_objects",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bdm/businessData/{className}/import",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("business-data")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("dataset")
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: importBusinessData"]);
/// Imports an organization that was uploaded.
pub static IMPORT_ORGANIZATION: OperationInfo = OperationInfo::new(
        "import_organization",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/services/organization/import",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("organization")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: organization import",
        ],
    );
/// Imports profiles that were uploaded.
pub static IMPORT_PROFILES: OperationInfo = OperationInfo::new(
        "import_profiles",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/services/profile/import",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profiles")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: importProfiles"]);
/// Uploads the configuration of an application.
pub static INSTALL_APPLICATION_CONFIGURATION: OperationInfo = OperationInfo::new(
        "install_application_configuration",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/APIv2/service/install",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("applications")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["text/plain"])
    .with_file_field("configuration")
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: uploadApplicationConfiguration"]);
/// Installs who may read which business data.
pub static INSTALL_BDM_ACCESS_CONTROL: OperationInfo = OperationInfo::new(
        "install_bdm_access_control",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/services/bdmAccessControl/install",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("bdm-access-control")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: importBDMAccessControl"]);
/// Installs a model of business data from a file that was uploaded.
pub static INSTALL_BUSINESS_DATA_MODEL: OperationInfo = OperationInfo::new(
        "install_business_data_model",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/tenant/bdm",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("business-data-models")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: bdm"],
    );
/// Lists what a case that ended failed with.
pub static LIST_ARCHIVED_FAILURES_OF_CASE: OperationInfo = OperationInfo::new(
        "list_archived_failures_of_case",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/achivedFailure/case/{caseId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("failures")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getArchivedBPMFailuresByCaseId"]);
/// Lists what the sub-cases of a case that ended failed with.
pub static LIST_ARCHIVED_FAILURES_OF_CHILD_CASES: OperationInfo = OperationInfo::new(
        "list_archived_failures_of_child_cases",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/achivedFailure/case/{rootCaseId}/childCases",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("failures")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita OpenAPI document 1.0.9: getArchivedBPMFailuresByRootCaseId"],
    );
/// Lists what a flow node that ended failed with.
pub static LIST_ARCHIVED_FAILURES_OF_FLOW_NODE: OperationInfo = OperationInfo::new(
        "list_archived_failures_of_flow_node",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/achivedFailure/flowNode/{flowNodeId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("failures")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita OpenAPI document 1.0.9: getArchivedBPMFailuresByFlowNodeInstanceId"],
    );
/// Lists tasks that people added and that ended.
pub static LIST_ARCHIVED_MANUAL_TASKS: OperationInfo = OperationInfo::new(
        "list_archived_manual_tasks",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedManualTask",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-manual-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: searchArchivedManualTasks"]);
/// Gets several business objects by their ids.
pub static LIST_BUSINESS_OBJECTS_BY_IDS: OperationInfo = OperationInfo::new(
        "list_business_objects_by_ids",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bdm/businessData/{className}/findByIds",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("business-data")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: findByIds"],
    );
/// Lists what a case failed with.
pub static LIST_FAILURES_OF_CASE: OperationInfo = OperationInfo::new(
        "list_failures_of_case",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/failure/case/{caseId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("failures")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getBPMFailuresByCaseId"]);
/// Lists what the sub-cases of a case failed with.
pub static LIST_FAILURES_OF_CHILD_CASES: OperationInfo = OperationInfo::new(
        "list_failures_of_child_cases",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/failure/case/{rootCaseId}/childCases",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("failures")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: getBPMFailuresByRootCaseId"]);
/// Lists what a flow node failed with.
pub static LIST_FAILURES_OF_FLOW_NODE: OperationInfo = OperationInfo::new(
        "list_failures_of_flow_node",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/failure/flowNode/{flowNodeId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("failures")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita OpenAPI document 1.0.9: getBPMFailuresByFlowNodeInstanceId"],
    );
/// Lists the languages of the server.
pub static LIST_LOCALES: OperationInfo = OperationInfo::new(
        "list_locales",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/system/i18nlocale",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("locales")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: i18nlocale"],
    );
/// Lists open tasks that people added.
pub static LIST_MANUAL_TASKS: OperationInfo = OperationInfo::new(
        "list_manual_tasks",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/manualTask",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("manual-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: searchManualTasks"]);
/// Lists the names of processes, each with its versions.
pub static LIST_PROCESS_NAMES: OperationInfo = OperationInfo::new(
        "list_process_names",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/processName",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("processes")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: searchProcessNames"]);
/// Lists who supervises processes.
pub static LIST_PROCESS_SUPERVISORS: OperationInfo = OperationInfo::new(
        "list_process_supervisors",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/processSupervisor",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-supervisors")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: searchProcessSupervisors"]);
/// Lists types of business data, with the rules how long they are kept.
pub static LIST_RETENTION_OBJECTS: OperationInfo = OperationInfo::new(
        "list_retention_objects",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/retention/object",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("data-retention")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: findObjectsWithRetentionRules"]);
/// Lists the timers of a case.
pub static LIST_TIMER_EVENT_TRIGGERS: OperationInfo = OperationInfo::new(
        "list_timer_event_triggers",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/timerEventTrigger",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("timer-event-triggers")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: timerEventTrigger",
        ],
    );
/// Lists the texts of a language.
pub static LIST_TRANSLATIONS: OperationInfo = OperationInfo::new(
        "list_translations",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/system/i18ntranslation",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("locales")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: i18ntranslation",
        ],
    );
/// Logs in.
pub static LOGIN: OperationInfo = OperationInfo::new(
        "login",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/loginservice",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("sessions")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: Login"],
    );
/// Logs in as platform administrator.
pub static LOGIN_PLATFORM: OperationInfo = OperationInfo::new(
        "login_platform",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/platformloginservice",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("platform")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: Platform login",
        ],
    );
/// Logs out.
pub static LOGOUT: OperationInfo = OperationInfo::new(
        "logout",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/logoutservice",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("sessions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: Logout"],
    );
/// Logs the platform administrator out.
pub static LOGOUT_PLATFORM: OperationInfo = OperationInfo::new(
        "logout_platform",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/platformlogoutservice",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("platform")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: Platform login",
        ],
    );
/// Calls a REST API extension with POST.
pub static POST_REST_EXTENSION: OperationInfo = OperationInfo::new(
        "post_rest_extension",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/extension/{path}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("rest-extensions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: extension"],
    );
/// Queries business data.
pub static QUERY_BUSINESS_DATA: OperationInfo = OperationInfo::new(
        "query_business_data",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bdm/businessData/{className}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("business-data")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: businessData"],
    );
/// Releases a human task, so that it is assigned to nobody.
pub static RELEASE_HUMAN_TASK: OperationInfo = OperationInfo::new(
        "release_human_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/humanTask/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("human-tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: humanTask"],
    );
/// Releases a task, so that it is assigned to nobody.
pub static RELEASE_TASK: OperationInfo = OperationInfo::new(
        "release_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/task/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: task"],
    );
/// Releases a user task, so that it is assigned to nobody.
pub static RELEASE_USER_TASK: OperationInfo = OperationInfo::new(
        "release_user_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/userTask/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("user-tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: userTask"],
    );
/// Restores the look that the portal or the mobile application had at first.
pub static RESTORE_THEME: OperationInfo = OperationInfo::new(
        "restore_theme",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/portal/theme/unusedId",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("themes")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita up to 7.10, Enterprise editions up to 7.12")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Theme"]);
/// Searches for open activities.
pub static SEARCH_ACTIVITIES: OperationInfo = OperationInfo::new(
        "search_activities",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/activity",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("activities")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: activity"],
    );
/// Searches for members of an actor.
pub static SEARCH_ACTOR_MEMBERS: OperationInfo = OperationInfo::new(
        "search_actor_members",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/actorMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("actor-members")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actorMember"],
    );
/// Searches for actors of a process.
pub static SEARCH_ACTORS: OperationInfo = OperationInfo::new(
        "search_actors",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/actor",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("actors")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actor"],
    );
/// Searches for entries of menus.
pub static SEARCH_APPLICATION_MENUS: OperationInfo = OperationInfo::new(
        "search_application_menus",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/living/application-menu",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("application-menus")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-menu",
        ],
    );
/// Searches for pages of applications.
pub static SEARCH_APPLICATION_PAGES: OperationInfo = OperationInfo::new(
        "search_application_pages",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/living/application-page",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("application-pages")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-page",
        ],
    );
/// Searches for applications.
pub static SEARCH_APPLICATIONS: OperationInfo = OperationInfo::new(
        "search_applications",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/living/application",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("applications")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application"],
    );
/// Searches for activities that ended.
pub static SEARCH_ARCHIVED_ACTIVITIES: OperationInfo = OperationInfo::new(
        "search_archived_activities",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedActivity",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-activities")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedActivity",
        ],
    );
/// Searches for old versions, and documents of cases that ended.
pub static SEARCH_ARCHIVED_CASE_DOCUMENTS: OperationInfo = OperationInfo::new(
        "search_archived_case_documents",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedCaseDocument",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-case-documents")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCaseDocument",
        ],
    );
/// Searches for variables of a case that ended, or that is open.
pub static SEARCH_ARCHIVED_CASE_VARIABLES: OperationInfo = OperationInfo::new(
        "search_archived_case_variables",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedCaseVariable",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-case-variables")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCaseVariable",
        ],
    );
/// Searches for cases that ended.
pub static SEARCH_ARCHIVED_CASES: OperationInfo = OperationInfo::new(
        "search_archived_cases",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedCase",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-cases")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCase"],
    );
/// Searches for comments on cases that ended.
pub static SEARCH_ARCHIVED_COMMENTS: OperationInfo = OperationInfo::new(
        "search_archived_comments",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedComment",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-comments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedComment",
        ],
    );
/// Searches for connectors that are done.
pub static SEARCH_ARCHIVED_CONNECTOR_INSTANCES: OperationInfo = OperationInfo::new(
        "search_archived_connector_instances",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedConnectorInstance",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-connector-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedConnectorInstance",
        ],
    );
/// Searches for documents in the archive.
pub static SEARCH_ARCHIVED_DOCUMENTS: OperationInfo = OperationInfo::new(
        "search_archived_documents",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archiveddocument",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("documents")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archiveddocument",
        ],
    );
/// Searches for flow nodes that ended.
pub static SEARCH_ARCHIVED_FLOW_NODES: OperationInfo = OperationInfo::new(
        "search_archived_flow_nodes",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedFlowNode",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-flow-nodes")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedFlowNode",
        ],
    );
/// Searches for human tasks that ended.
pub static SEARCH_ARCHIVED_HUMAN_TASKS: OperationInfo = OperationInfo::new(
        "search_archived_human_tasks",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedHumanTask",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-human-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedHumanTask",
        ],
    );
/// Searches for tasks that ended.
pub static SEARCH_ARCHIVED_TASKS: OperationInfo = OperationInfo::new(
        "search_archived_tasks",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedTask",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedTask"],
    );
/// Searches for user tasks that ended.
pub static SEARCH_ARCHIVED_USER_TASKS: OperationInfo = OperationInfo::new(
        "search_archived_user_tasks",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/archivedUserTask",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("archived-user-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedUserTask",
        ],
    );
/// Searches for business data of a case.
pub static SEARCH_BUSINESS_DATA_REFERENCES: OperationInfo = OperationInfo::new(
        "search_business_data_references",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bdm/businessDataReference",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("business-data-references")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: businessDataReference",
        ],
    );
/// Searches for documents.
pub static SEARCH_CASE_DOCUMENTS: OperationInfo = OperationInfo::new(
        "search_case_documents",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/caseDocument",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-documents")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseDocument"],
    );
/// Searches for variables of a case.
pub static SEARCH_CASE_VARIABLES: OperationInfo = OperationInfo::new(
        "search_case_variables",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/caseVariable",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-variables")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseVariable"],
    );
/// Searches for open cases.
pub static SEARCH_CASES: OperationInfo = OperationInfo::new(
        "search_cases",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/case",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("cases")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: case"],
    );
/// Searches for categories.
pub static SEARCH_CATEGORIES: OperationInfo = OperationInfo::new(
        "search_categories",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/category",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("categories")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: category"],
    );
/// Searches for comments on open cases.
pub static SEARCH_COMMENTS: OperationInfo = OperationInfo::new(
        "search_comments",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/comment",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("comments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: comment"],
    );
/// Searches for connectors of open cases and flow nodes.
pub static SEARCH_CONNECTOR_INSTANCES: OperationInfo = OperationInfo::new(
        "search_connector_instances",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/connectorInstance",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("connector-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: connectorInstance",
        ],
    );
/// Searches for pages.
pub static SEARCH_CUSTOM_PAGES: OperationInfo = OperationInfo::new(
        "search_custom_pages",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/portal/page",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Search custom pages"]);
/// Lists what more is known of users.
pub static SEARCH_CUSTOM_USER_INFO_DEFINITIONS: OperationInfo = OperationInfo::new(
        "search_custom_user_info_definitions",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/customuserinfo/definition",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-user-info")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: definition"],
    );
/// Lists all definitions with the values of one user.
pub static SEARCH_CUSTOM_USER_INFO_OF_USER: OperationInfo = OperationInfo::new(
        "search_custom_user_info_of_user",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/customuserinfo/user",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-user-info")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: user"],
    );
/// Searches for what more is known of users.
pub static SEARCH_CUSTOM_USER_INFO_VALUES: OperationInfo = OperationInfo::new(
        "search_custom_user_info_values",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/customuserinfo/value",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-user-info")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: value"],
    );
/// Searches for tasks that are done in place of somebody else.
pub static SEARCH_DELEGATED_TASKS: OperationInfo = OperationInfo::new(
        "search_delegated_tasks",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/delegation/task",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("delegation")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: searchDelegatedTasks"]);
/// Searches for rules by whom tasks are done in place of somebody else.
pub static SEARCH_DELEGATION_RULES: OperationInfo = OperationInfo::new(
        "search_delegation_rules",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/delegation/rule",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("delegation")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: searchDelegationRules"]);
/// Searches for members of an actor, under an old name.
pub static SEARCH_DELEGATIONS: OperationInfo = OperationInfo::new(
        "search_delegations",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/delegation",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("actor-members")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: delegation"],
    );
/// Searches for documents of a case.
pub static SEARCH_DOCUMENTS: OperationInfo = OperationInfo::new(
        "search_documents",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/document",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("documents")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: document"],
    );
/// Searches for open flow nodes.
pub static SEARCH_FLOW_NODES: OperationInfo = OperationInfo::new(
        "search_flow_nodes",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/flowNode",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("flow-nodes")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: flowNode"],
    );
/// Searches for form mappings.
pub static SEARCH_FORM_MAPPINGS: OperationInfo = OperationInfo::new(
        "search_form_mappings",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/form/mapping",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("form-mappings")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: mapping"],
    );
/// Searches for groups.
pub static SEARCH_GROUPS: OperationInfo = OperationInfo::new(
        "search_groups",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/identity/group",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: group"],
    );
/// Searches for open human tasks.
pub static SEARCH_HUMAN_TASKS: OperationInfo = OperationInfo::new(
        "search_human_tasks",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/humanTask",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("human-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: humanTask"],
    );
/// Searches the log of what was done.
pub static SEARCH_LOGS: OperationInfo = OperationInfo::new(
        "search_logs",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/system/log",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("logs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: searchLogs"]);
/// Searches for the memberships of a user.
pub static SEARCH_MEMBERSHIPS: OperationInfo = OperationInfo::new(
        "search_memberships",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/identity/membership",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("memberships")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: membership"],
    );
/// Lists the pages of the old portal.
pub static SEARCH_PORTAL_PAGES: OperationInfo = OperationInfo::new(
        "search_portal_pages",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/portal/bonitaPage",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("portal-pages")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita 7.x")
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Bonita 7.14.0 web server running on H2 and Java 17: bonitaPage"]);
/// Searches for the jars of a connector.
pub static SEARCH_PROCESS_CONNECTOR_DEPENDENCIES: OperationInfo = OperationInfo::new(
        "search_process_connector_dependencies",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/processConnectorDependency",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-connectors")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processConnectorDependency",
        ],
    );
/// Searches for connectors of a process.
pub static SEARCH_PROCESS_CONNECTORS: OperationInfo = OperationInfo::new(
        "search_process_connectors",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/processConnector",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-connectors")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processConnector",
        ],
    );
/// Searches for parameters of a process.
pub static SEARCH_PROCESS_PARAMETERS: OperationInfo = OperationInfo::new(
        "search_process_parameters",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/processParameter",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-parameters")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processParameter",
        ],
    );
/// Searches for what keeps a process from being enabled.
pub static SEARCH_PROCESS_RESOLUTION_PROBLEMS: OperationInfo = OperationInfo::new(
        "search_process_resolution_problems",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/processResolutionProblem",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-resolution-problems")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processResolutionProblem",
        ],
    );
/// Searches for processes.
pub static SEARCH_PROCESSES: OperationInfo = OperationInfo::new(
        "search_processes",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/process",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("processes")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: process"],
    );
/// Searches for how to reach users at work.
pub static SEARCH_PROFESSIONAL_CONTACT_DATA: OperationInfo = OperationInfo::new(
        "search_professional_contact_data",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/identity/professionalcontactdata",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("contact-data")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: searchProfessionalContactDatas"]);
/// Searches for entries of profiles.
pub static SEARCH_PROFILE_ENTRIES: OperationInfo = OperationInfo::new(
        "search_profile_entries",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/portal/profileEntry",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-entries")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita up to 7.12")
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileEntry"]);
/// Searches for members of profiles.
pub static SEARCH_PROFILE_MEMBERS: OperationInfo = OperationInfo::new(
        "search_profile_members",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/portal/profileMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-members")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileMember"]);
/// Searches for profiles.
pub static SEARCH_PROFILES: OperationInfo = OperationInfo::new(
        "search_profiles",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/portal/profile",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profiles")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Search profiles"]);
/// Searches for roles.
pub static SEARCH_ROLES: OperationInfo = OperationInfo::new(
        "search_roles",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/identity/role",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("roles")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: role"],
    );
/// Searches for open tasks.
pub static SEARCH_TASKS: OperationInfo = OperationInfo::new(
        "search_tasks",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/task",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: task"],
    );
/// Searches for profiles, by the route of old clients.
pub static SEARCH_USER_PROFILES: OperationInfo = OperationInfo::new(
        "search_user_profiles",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/userXP/profile",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profiles")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita 7.x")
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Bonita 7.14.0 web server running on H2 and Java 17: userXP"]);
/// Searches for users, of whom it gives no more than names and job title.
pub static SEARCH_USER_SUMMARIES: OperationInfo = OperationInfo::new(
        "search_user_summaries",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/identity/userSummary",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: searchUserSummaries"]);
/// Searches for open user tasks.
pub static SEARCH_USER_TASKS: OperationInfo = OperationInfo::new(
        "search_user_tasks",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/bpm/userTask",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("user-tasks")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: userTask"],
    );
/// Searches for users.
pub static SEARCH_USERS: OperationInfo = OperationInfo::new(
        "search_users",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/identity/user",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: user"],
    );
/// Sends a BPMN message.
pub static SEND_MESSAGE: OperationInfo = OperationInfo::new(
        "send_message",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/message",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("messages")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: message"],
    );
/// Sends a BPMN signal to everything that waits for it.
pub static SEND_SIGNAL: OperationInfo = OperationInfo::new(
        "send_signal",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/signal",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("signals")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: signal"],
    );
/// Sets a value of a user.
pub static SET_CUSTOM_USER_INFO_VALUE: OperationInfo = OperationInfo::new(
        "set_custom_user_info_value",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/customuserinfo/value/{userId}/{definitionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-user-info")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: value"],
    );
/// Changes the look of the mobile application to a file that was uploaded.
pub static SET_MOBILE_THEME: OperationInfo = OperationInfo::new(
        "set_mobile_theme",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/theme",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("themes")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita up to 7.10, Enterprise editions up to 7.12")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Theme"]);
/// Changes the look of the portal to a file that was uploaded.
pub static SET_PORTAL_THEME: OperationInfo = OperationInfo::new(
        "set_portal_theme",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/theme",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("themes")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita up to 7.10, Enterprise editions up to 7.12")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Theme"]);
/// Calls a REST API extension with PUT.
pub static SET_REST_EXTENSION: OperationInfo = OperationInfo::new(
        "set_rest_extension",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/extension/{path}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("rest-extensions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: extension"],
    );
/// Skips an activity.
pub static SKIP_ACTIVITY: OperationInfo = OperationInfo::new(
        "skip_activity",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/activity/{activityId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("activities")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: activity"],
    );
/// Skips a human task.
pub static SKIP_HUMAN_TASK: OperationInfo = OperationInfo::new(
        "skip_human_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/humanTask/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("human-tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: humanTask"],
    );
/// Skips a task.
pub static SKIP_TASK: OperationInfo = OperationInfo::new(
        "skip_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/task/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: task"],
    );
/// Skips a user task.
pub static SKIP_USER_TASK: OperationInfo = OperationInfo::new(
        "skip_user_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/userTask/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("user-tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: userTask"],
    );
/// Starts a case of a process without a contract.
pub static START_CASE: OperationInfo = OperationInfo::new(
        "start_case",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/case",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("cases")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: case"],
    );
/// Starts the platform.
pub static START_PLATFORM: OperationInfo = OperationInfo::new(
        "start_platform",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/platform/platform/unusedid",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("platform")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: platform"],
    );
/// Starts a case of a process.
pub static START_PROCESS: OperationInfo = OperationInfo::new(
        "start_process",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/bpm/process/{processId}/instantiation",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("processes")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: instantiation"],
    );
/// Stops the platform.
pub static STOP_PLATFORM: OperationInfo = OperationInfo::new(
        "stop_platform",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/platform/platform/unusedid",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("platform")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: platform"],
    );
/// Pauses the tenant, for maintenance.
pub static SUSPEND_TENANT: OperationInfo = OperationInfo::new(
        "suspend_tenant",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/system/tenant/unusedid",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tenant")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: tenant"],
    );
/// Changes what an actor shows of itself.
pub static UPDATE_ACTOR: OperationInfo = OperationInfo::new(
        "update_actor",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/actor/{actorId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("actors")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actor"],
    );
/// Changes an application.
pub static UPDATE_APPLICATION: OperationInfo = OperationInfo::new(
        "update_application",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/living/application/{applicationId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("applications")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application"],
    );
/// Changes an entry of a menu.
pub static UPDATE_APPLICATION_MENU: OperationInfo = OperationInfo::new(
        "update_application_menu",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/living/application-menu/{applicationMenuId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("application-menus")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-menu",
        ],
    );
/// Changes a business object.
pub static UPDATE_BUSINESS_OBJECT: OperationInfo = OperationInfo::new(
        "update_business_object",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bdm/businessData/{className}/{persistenceId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("business-data")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: updateBusinessData"]);
/// Changes the state of a case.
pub static UPDATE_CASE: OperationInfo = OperationInfo::new(
        "update_case",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/case/{caseId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("cases")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: updateProcessInstanceById"]);
/// Makes a new version of a document from a file that was uploaded.
pub static UPDATE_CASE_DOCUMENT_FROM_FILE: OperationInfo = OperationInfo::new(
        "update_case_document_from_file",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/caseDocument/{documentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-documents")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseDocument"],
    );
/// Makes a new version of a document that is elsewhere.
pub static UPDATE_CASE_DOCUMENT_FROM_URL: OperationInfo = OperationInfo::new(
        "update_case_document_from_url",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/caseDocument/{documentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-documents")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseDocument"],
    );
/// Sets a variable of a case.
pub static UPDATE_CASE_VARIABLE: OperationInfo = OperationInfo::new(
        "update_case_variable",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/caseVariable/{caseId}/{name}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("case-variables")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseVariable"],
    );
/// Changes the description of a category.
pub static UPDATE_CATEGORY: OperationInfo = OperationInfo::new(
        "update_category",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/category/{categoryId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("categories")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: category"],
    );
/// Replaces a page by a file that was uploaded.
pub static UPDATE_CUSTOM_PAGE: OperationInfo = OperationInfo::new(
        "update_custom_page",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/portal/page/{pageId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Update a custom page"]);
/// Changes who does tasks in place of somebody else.
pub static UPDATE_DELEGATION_RULE: OperationInfo = OperationInfo::new(
        "update_delegation_rule",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/delegation/rule/{ruleId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("delegation")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: updateDelegationRuleById"]);
/// Changes the state of a flow node.
pub static UPDATE_FLOW_NODE: OperationInfo = OperationInfo::new(
        "update_flow_node",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/flowNode/{flowNodeId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("flow-nodes")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: updateFlowNodeById"]);
/// Changes a form mapping.
pub static UPDATE_FORM_MAPPING: OperationInfo = OperationInfo::new(
        "update_form_mapping",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/form/mapping/{formMappingId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("form-mappings")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: updateFormMappingById"]);
/// Changes a group.
pub static UPDATE_GROUP: OperationInfo = OperationInfo::new(
        "update_group",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/identity/group/{groupId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: group"],
    );
/// Changes the priority of a human task, or when it is due.
pub static UPDATE_HUMAN_TASK: OperationInfo = OperationInfo::new(
        "update_human_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/humanTask/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("human-tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: humanTask"],
    );
/// Begins or ends maintenance, and says what users are told.
pub static UPDATE_MAINTENANCE: OperationInfo = OperationInfo::new(
        "update_maintenance",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/system/maintenance",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("maintenance")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita 9.0 and later")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: updateMaintenanceDetails"]);
/// Changes the state of a task that somebody added.
pub static UPDATE_MANUAL_TASK: OperationInfo = OperationInfo::new(
        "update_manual_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/manualTask/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("manual-tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: updateManualTaskById"]);
/// Changes how to reach a user at home.
pub static UPDATE_PERSONAL_CONTACT_DATA: OperationInfo = OperationInfo::new(
        "update_personal_contact_data",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/identity/personalcontactdata/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("contact-data")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: personalcontactdata",
        ],
    );
/// Changes what a process shows of itself.
pub static UPDATE_PROCESS: OperationInfo = OperationInfo::new(
        "update_process",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/process/{processId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("processes")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: process"],
    );
/// Gives a connector of a process another implementation.
pub static UPDATE_PROCESS_CONNECTOR: OperationInfo = OperationInfo::new(
        "update_process_connector",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/processConnector/{processId}/{definitionId}/{definitionVersion}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-connectors")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: updateProcessConnectorByProcessId"]);
/// Sets a parameter of a process.
pub static UPDATE_PROCESS_PARAMETER: OperationInfo = OperationInfo::new(
        "update_process_parameter",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/processParameter/{processId}/{name}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-parameters")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: updateProcessParameterById"]);
/// Changes how to reach a user at work.
pub static UPDATE_PROFESSIONAL_CONTACT_DATA: OperationInfo = OperationInfo::new(
        "update_professional_contact_data",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/identity/professionalcontactdata/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("contact-data")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: professionalcontactdata",
        ],
    );
/// Changes name and description of a profile.
pub static UPDATE_PROFILE: OperationInfo = OperationInfo::new(
        "update_profile",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/portal/profile/{profileId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profiles")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita 7.x, Enterprise editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Update a profile"]);
/// Changes an entry of a profile.
pub static UPDATE_PROFILE_ENTRY: OperationInfo = OperationInfo::new(
        "update_profile_entry",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/portal/profileEntry/{profileEntryId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-entries")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita up to 7.12, Enterprise editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileEntry"]);
/// Calls a REST API extension with PATCH.
pub static UPDATE_REST_EXTENSION: OperationInfo = OperationInfo::new(
        "update_rest_extension",
        "bonita",
        ::bpm_rest_runtime::http::Method::PATCH,
        "/API/extension/{path}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("rest-extensions")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: extension"],
    );
/// Changes how long business data are kept.
pub static UPDATE_RETENTION_RULE: OperationInfo = OperationInfo::new(
        "update_retention_rule",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/retention/rule/{ruleId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("data-retention")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: updateRetentionRuleById"]);
/// Changes a role.
pub static UPDATE_ROLE: OperationInfo = OperationInfo::new(
        "update_role",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/identity/role/{roleId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("roles")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: role"],
    );
/// Changes the priority of a task, or when it is due.
pub static UPDATE_TASK: OperationInfo = OperationInfo::new(
        "update_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/task/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: task"],
    );
/// Changes when a timer goes off.
pub static UPDATE_TIMER_EVENT_TRIGGER: OperationInfo = OperationInfo::new(
        "update_timer_event_trigger",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/timerEventTrigger/{timerEventTriggerId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("timer-event-triggers")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: timerEventTrigger",
        ],
    );
/// Changes members of a user.
pub static UPDATE_USER: OperationInfo = OperationInfo::new(
        "update_user",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/identity/user/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: user"],
    );
/// Changes the priority of a user task, or when it is due.
pub static UPDATE_USER_TASK: OperationInfo = OperationInfo::new(
        "update_user_task",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/bpm/userTask/{taskId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("user-tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: userTask"],
    );
/// Uploads a mapping of actors.
pub static UPLOAD_ACTOR_MAPPING: OperationInfo = OperationInfo::new(
        "upload_actor_mapping",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/portal/actorsUpload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("actor-mapping")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["text/plain"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actorsUpload"],
    );
/// Uploads applications.
pub static UPLOAD_APPLICATIONS: OperationInfo = OperationInfo::new(
        "upload_applications",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/portal/applicationsUpload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("applications")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["text/plain"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: applicationsUpload",
        ],
    );
/// Uploads who may read which business data.
pub static UPLOAD_BDM_ACCESS_CONTROL: OperationInfo = OperationInfo::new(
        "upload_bdm_access_control",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/portal/bdmAccessControlUpload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("bdm-access-control")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["text/plain"])
    .with_file_field("file")
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: uploadBDMAccessControl"]);
/// Uploads the file of a page.
pub static UPLOAD_CUSTOM_PAGE: OperationInfo = OperationInfo::new(
        "upload_custom_page",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/pageUpload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["text/plain"])
    .with_file_field("file")
    .with_served("Bonita 7.11 and later")
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: pageUpload"],
    );
/// Uploads the file of a page, in the way of servers before 7.11.
pub static UPLOAD_CUSTOM_PAGE_BY_PORTAL: OperationInfo = OperationInfo::new(
        "upload_custom_page_by_portal",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/portal/pageUpload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["text/plain"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Add a new custom page"]);
/// Uploads a file of any kind, such as that of a business data model.
pub static UPLOAD_FILE: OperationInfo = OperationInfo::new(
        "upload_file",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/portal/fileUpload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("uploads")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["text/plain"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: fileUpload"],
    );
/// Uploads a file for a contract or a document.
pub static UPLOAD_FORM_FILE: OperationInfo = OperationInfo::new(
        "upload_form_file",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/formFileUpload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("uploads")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["text/plain"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: formFileUpload",
        ],
    );
/// Uploads a picture or an icon.
pub static UPLOAD_ICON: OperationInfo = OperationInfo::new(
        "upload_icon",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/imageUpload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("uploads")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["text/plain"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: imageUpload"],
    );
/// Uploads a picture or an icon, by the route of old clients.
pub static UPLOAD_ICON_BY_PORTAL: OperationInfo = OperationInfo::new(
        "upload_icon_by_portal",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/portal/imageUpload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("uploads")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["text/plain"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: imageUpload"],
    );
/// Uploads an organization.
pub static UPLOAD_ORGANIZATION: OperationInfo = OperationInfo::new(
        "upload_organization",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/portal/organizationUpload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("organization")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["text/plain"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: organizationUpload",
        ],
    );
/// Uploads a process.
pub static UPLOAD_PROCESS: OperationInfo = OperationInfo::new(
        "upload_process",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/processUpload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("uploads")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["text/plain"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processUpload"],
    );
/// Uploads a process, by the route of old clients.
pub static UPLOAD_PROCESS_BY_PORTAL: OperationInfo = OperationInfo::new(
        "upload_process_by_portal",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/portal/processUpload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("uploads")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["text/plain"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processUpload"],
    );
/// Uploads profiles.
pub static UPLOAD_PROFILES: OperationInfo = OperationInfo::new(
        "upload_profiles",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/portal/profilesUpload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profiles")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["text/plain"])
    .with_file_field("file")
    .with_served("Bonita, subscription editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita OpenAPI document 1.0.9: uploadprofiles"]);
operation!(ActivateTenant, ACTIVATE_TENANT, (), decode_empty);
operation!(AssignHumanTask, ASSIGN_HUMAN_TASK, (), decode_empty);
operation!(AssignTask, ASSIGN_TASK, (), decode_empty);
operation!(AssignUserTask, ASSIGN_USER_TASK, (), decode_empty);
operation!(CompleteActivity, COMPLETE_ACTIVITY, (), decode_empty);
operation!(CompleteHumanTask, COMPLETE_HUMAN_TASK, (), decode_empty);
operation!(CompleteTask, COMPLETE_TASK, (), decode_empty);
operation!(CompleteUserTask, COMPLETE_USER_TASK, (), decode_empty);
operation!(
    CreateActorMemberGroup, CREATE_ACTOR_MEMBER_GROUP, types::ActorMember, decode_json
);
operation!(
    CreateActorMemberRole, CREATE_ACTOR_MEMBER_ROLE, types::ActorMember, decode_json
);
operation!(
    CreateActorMemberRoleAndGroup, CREATE_ACTOR_MEMBER_ROLE_AND_GROUP,
    types::ActorMember, decode_json
);
operation!(
    CreateActorMemberUser, CREATE_ACTOR_MEMBER_USER, types::ActorMember, decode_json
);
operation!(CreateApplication, CREATE_APPLICATION, types::Application, decode_json);
operation!(
    CreateApplicationMenu, CREATE_APPLICATION_MENU, types::ApplicationMenu, decode_json
);
operation!(
    CreateApplicationPage, CREATE_APPLICATION_PAGE, types::ApplicationPage, decode_json
);
operation!(
    CreateBusinessObject, CREATE_BUSINESS_OBJECT, ::serde_json::Map <
    ::std::string::String, ::serde_json::Value >, decode_json
);
operation!(
    CreateCaseDocumentFromFile, CREATE_CASE_DOCUMENT_FROM_FILE, types::CaseDocument,
    decode_json
);
operation!(
    CreateCaseDocumentFromUrl, CREATE_CASE_DOCUMENT_FROM_URL, types::CaseDocument,
    decode_json
);
operation!(CreateCategory, CREATE_CATEGORY, types::Category, decode_json);
operation!(CreateComment, CREATE_COMMENT, types::Comment, decode_json);
operation!(CreateCustomPage, CREATE_CUSTOM_PAGE, types::CustomPage, decode_json);
operation!(
    CreateCustomUserInfoDefinition, CREATE_CUSTOM_USER_INFO_DEFINITION,
    types::CustomUserInfoDefinition, decode_json
);
operation!(
    CreateDelegationRule, CREATE_DELEGATION_RULE, types::DelegationRule, decode_json
);
operation!(CreateGroup, CREATE_GROUP, types::Group, decode_json);
operation!(CreateManualTask, CREATE_MANUAL_TASK, types::HumanTask, decode_json);
operation!(CreateMembership, CREATE_MEMBERSHIP, types::Membership, decode_json);
operation!(
    CreatePersonalContactData, CREATE_PERSONAL_CONTACT_DATA, types::ContactData,
    decode_json
);
operation!(CreatePlatform, CREATE_PLATFORM, (), decode_empty);
operation!(
    CreateProcessCategory, CREATE_PROCESS_CATEGORY, types::ProcessCategory, decode_json
);
operation!(
    CreateProcessSupervisor, CREATE_PROCESS_SUPERVISOR, types::ProcessSupervisor,
    decode_json
);
operation!(
    CreateProfessionalContactData, CREATE_PROFESSIONAL_CONTACT_DATA, types::ContactData,
    decode_json
);
operation!(CreateProfile, CREATE_PROFILE, types::Profile, decode_json);
operation!(CreateProfileEntry, CREATE_PROFILE_ENTRY, types::ProfileEntry, decode_json);
operation!(
    CreateProfileMemberGroup, CREATE_PROFILE_MEMBER_GROUP, types::ProfileMember,
    decode_json
);
operation!(
    CreateProfileMemberRole, CREATE_PROFILE_MEMBER_ROLE, types::ProfileMember,
    decode_json
);
operation!(
    CreateProfileMemberRoleAndGroup, CREATE_PROFILE_MEMBER_ROLE_AND_GROUP,
    types::ProfileMember, decode_json
);
operation!(
    CreateProfileMemberUser, CREATE_PROFILE_MEMBER_USER, types::ProfileMember,
    decode_json
);
operation!(
    CreateRetentionRule, CREATE_RETENTION_RULE, types::RetentionRule, decode_json
);
operation!(CreateRole, CREATE_ROLE, types::Role, decode_json);
operation!(CreateUser, CREATE_USER, types::User, decode_json);
operation!(DeleteActorMember, DELETE_ACTOR_MEMBER, (), decode_empty);
operation!(DeleteActorMembers, DELETE_ACTOR_MEMBERS, (), decode_empty);
operation!(DeleteApplication, DELETE_APPLICATION, (), decode_empty);
operation!(DeleteApplicationIcon, DELETE_APPLICATION_ICON, (), decode_empty);
operation!(DeleteApplicationMenu, DELETE_APPLICATION_MENU, (), decode_empty);
operation!(DeleteApplicationMenus, DELETE_APPLICATION_MENUS, (), decode_empty);
operation!(DeleteApplicationPage, DELETE_APPLICATION_PAGE, (), decode_empty);
operation!(DeleteApplicationPages, DELETE_APPLICATION_PAGES, (), decode_empty);
operation!(DeleteApplications, DELETE_APPLICATIONS, (), decode_empty);
operation!(DeleteArchivedCase, DELETE_ARCHIVED_CASE, (), decode_empty);
operation!(DeleteArchivedCaseDocument, DELETE_ARCHIVED_CASE_DOCUMENT, (), decode_empty);
operation!(
    DeleteArchivedCaseDocuments, DELETE_ARCHIVED_CASE_DOCUMENTS, (), decode_empty
);
operation!(DeleteArchivedCases, DELETE_ARCHIVED_CASES, (), decode_empty);
operation!(
    DeleteBusinessDataAccessControl, DELETE_BUSINESS_DATA_ACCESS_CONTROL, (),
    decode_empty
);
operation!(DeleteBusinessObject, DELETE_BUSINESS_OBJECT, (), decode_empty);
operation!(DeleteCase, DELETE_CASE, (), decode_empty);
operation!(DeleteCaseDocument, DELETE_CASE_DOCUMENT, (), decode_empty);
operation!(DeleteCaseDocuments, DELETE_CASE_DOCUMENTS, (), decode_empty);
operation!(DeleteCases, DELETE_CASES, (), decode_empty);
operation!(DeleteCategories, DELETE_CATEGORIES, (), decode_empty);
operation!(DeleteCategory, DELETE_CATEGORY, (), decode_empty);
operation!(DeleteCustomPage, DELETE_CUSTOM_PAGE, (), decode_empty);
operation!(DeleteCustomPages, DELETE_CUSTOM_PAGES, (), decode_empty);
operation!(
    DeleteCustomUserInfoDefinition, DELETE_CUSTOM_USER_INFO_DEFINITION, (), decode_empty
);
operation!(
    DeleteCustomUserInfoDefinitions, DELETE_CUSTOM_USER_INFO_DEFINITIONS, (),
    decode_empty
);
operation!(DeleteDelegationRule, DELETE_DELEGATION_RULE, (), decode_empty);
operation!(DeleteGroup, DELETE_GROUP, (), decode_empty);
operation!(DeleteGroups, DELETE_GROUPS, (), decode_empty);
operation!(DeleteMembership, DELETE_MEMBERSHIP, (), decode_empty);
operation!(DeleteMemberships, DELETE_MEMBERSHIPS, (), decode_empty);
operation!(DeleteProcess, DELETE_PROCESS, (), decode_empty);
operation!(DeleteProcessCategories, DELETE_PROCESS_CATEGORIES, (), decode_empty);
operation!(DeleteProcessCategory, DELETE_PROCESS_CATEGORY, (), decode_empty);
operation!(DeleteProcessSupervisors, DELETE_PROCESS_SUPERVISORS, (), decode_empty);
operation!(DeleteProcesses, DELETE_PROCESSES, (), decode_empty);
operation!(DeleteProfile, DELETE_PROFILE, (), decode_empty);
operation!(DeleteProfileEntry, DELETE_PROFILE_ENTRY, (), decode_empty);
operation!(DeleteProfileMember, DELETE_PROFILE_MEMBER, (), decode_empty);
operation!(DeleteProfileMembers, DELETE_PROFILE_MEMBERS, (), decode_empty);
operation!(
    DeleteRestExtension, DELETE_REST_EXTENSION, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(DeleteRetentionRule, DELETE_RETENTION_RULE, (), decode_empty);
operation!(DeleteRole, DELETE_ROLE, (), decode_empty);
operation!(DeleteRoles, DELETE_ROLES, (), decode_empty);
operation!(DeleteUser, DELETE_USER, (), decode_empty);
operation!(DeleteUserManager, DELETE_USER_MANAGER, (), decode_empty);
operation!(DeleteUserPicture, DELETE_USER_PICTURE, (), decode_empty);
operation!(DeleteUsers, DELETE_USERS, (), decode_empty);
operation!(DeployProcess, DEPLOY_PROCESS, types::Process, decode_json);
operation!(DisableProcess, DISABLE_PROCESS, (), decode_empty);
operation!(EnableProcess, ENABLE_PROCESS, (), decode_empty);
operation!(ExecuteUserTask, EXECUTE_USER_TASK, (), decode_empty);
operation!(
    ExportActorMapping, EXPORT_ACTOR_MAPPING, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(
    ExportApplications, EXPORT_APPLICATIONS, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(
    ExportOrganization, EXPORT_ORGANIZATION, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(GetActivity, GET_ACTIVITY, types::FlowNode, decode_json);
operation!(
    GetActivityVariable, GET_ACTIVITY_VARIABLE, types::ActivityVariable, decode_json
);
operation!(GetActor, GET_ACTOR, types::Actor, decode_json);
operation!(GetActorMember, GET_ACTOR_MEMBER, types::ActorMember, decode_json);
operation!(GetApplication, GET_APPLICATION, types::Application, decode_json);
operation!(
    GetApplicationIcon, GET_APPLICATION_ICON, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(
    GetApplicationMenu, GET_APPLICATION_MENU, types::ApplicationMenu, decode_json
);
operation!(
    GetApplicationPage, GET_APPLICATION_PAGE, types::ApplicationPage, decode_json
);
operation!(
    GetArchivedActivity, GET_ARCHIVED_ACTIVITY, types::ArchivedFlowNode, decode_json
);
operation!(
    GetArchivedActivityVariable, GET_ARCHIVED_ACTIVITY_VARIABLE,
    types::ArchivedActivityVariable, decode_json
);
operation!(GetArchivedCase, GET_ARCHIVED_CASE, types::ArchivedCase, decode_json);
operation!(
    GetArchivedCaseContext, GET_ARCHIVED_CASE_CONTEXT, ::serde_json::Map <
    ::std::string::String, ::serde_json::Value >, decode_json
);
operation!(
    GetArchivedCaseVariable, GET_ARCHIVED_CASE_VARIABLE, types::ArchivedCaseVariable,
    decode_json
);
operation!(
    GetArchivedFlowNode, GET_ARCHIVED_FLOW_NODE, types::ArchivedFlowNode, decode_json
);
operation!(
    GetArchivedHumanTask, GET_ARCHIVED_HUMAN_TASK, types::ArchivedHumanTask, decode_json
);
operation!(
    GetArchivedManualTask, GET_ARCHIVED_MANUAL_TASK, types::ArchivedHumanTask,
    decode_json
);
operation!(GetArchivedTask, GET_ARCHIVED_TASK, types::ArchivedFlowNode, decode_json);
operation!(
    GetArchivedUserTask, GET_ARCHIVED_USER_TASK, types::ArchivedHumanTask, decode_json
);
operation!(
    GetArchivedUserTaskContext, GET_ARCHIVED_USER_TASK_CONTEXT, ::serde_json::Map <
    ::std::string::String, ::serde_json::Value >, decode_json
);
operation!(
    GetBusinessDataAccessControl, GET_BUSINESS_DATA_ACCESS_CONTROL, ::serde_json::Map <
    ::std::string::String, ::serde_json::Value >, decode_json
);
operation!(
    GetBusinessDataModel, GET_BUSINESS_DATA_MODEL, types::BusinessDataModel, decode_json
);
operation!(
    GetBusinessDataReference, GET_BUSINESS_DATA_REFERENCE, types::BusinessDataReference,
    decode_json
);
operation!(
    GetBusinessObject, GET_BUSINESS_OBJECT, ::serde_json::Map < ::std::string::String,
    ::serde_json::Value >, decode_json
);
operation!(
    GetBusinessObjectRelation, GET_BUSINESS_OBJECT_RELATION, Option < ::serde_json::Value
    >, decode_optional_json
);
operation!(GetCase, GET_CASE, types::Case, decode_json);
operation!(
    GetCaseContext, GET_CASE_CONTEXT, ::serde_json::Map < ::std::string::String,
    ::serde_json::Value >, decode_json
);
operation!(GetCaseDocument, GET_CASE_DOCUMENT, types::CaseDocument, decode_json);
operation!(GetCaseInfo, GET_CASE_INFO, types::CaseInfo, decode_json);
operation!(GetCaseVariable, GET_CASE_VARIABLE, types::CaseVariable, decode_json);
operation!(GetCategory, GET_CATEGORY, types::Category, decode_json);
operation!(
    GetConnectorFailure, GET_CONNECTOR_FAILURE, types::ConnectorFailure, decode_json
);
operation!(GetCustomPage, GET_CUSTOM_PAGE, types::CustomPage, decode_json);
operation!(
    GetCustomPageFile, GET_CUSTOM_PAGE_FILE, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(
    GetCustomUserInfoDefinition, GET_CUSTOM_USER_INFO_DEFINITION,
    types::CustomUserInfoDefinition, decode_json
);
operation!(GetDocument, GET_DOCUMENT, types::Document, decode_json);
operation!(
    GetDocumentBytes, GET_DOCUMENT_BYTES, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(GetFlowNode, GET_FLOW_NODE, types::FlowNode, decode_json);
operation!(GetGroup, GET_GROUP, types::Group, decode_json);
operation!(GetHumanTask, GET_HUMAN_TASK, types::HumanTask, decode_json);
operation!(
    GetInlineDocumentBytes, GET_INLINE_DOCUMENT_BYTES,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(GetLog, GET_LOG, types::LogEntry, decode_json);
operation!(GetMaintenance, GET_MAINTENANCE, types::Maintenance, decode_json);
operation!(GetManualTask, GET_MANUAL_TASK, types::HumanTask, decode_json);
operation!(
    GetPersonalContactData, GET_PERSONAL_CONTACT_DATA, types::ContactData, decode_json
);
operation!(GetPlatform, GET_PLATFORM, types::Platform, decode_json);
operation!(
    GetPlatformLicense, GET_PLATFORM_LICENSE, types::PlatformLicense, decode_json
);
operation!(GetProcess, GET_PROCESS, types::Process, decode_json);
operation!(
    GetProcessConnector, GET_PROCESS_CONNECTOR, types::ProcessConnector, decode_json
);
operation!(GetProcessContract, GET_PROCESS_CONTRACT, types::Contract, decode_json);
operation!(GetProcessDesign, GET_PROCESS_DESIGN, types::ProcessDesign, decode_json);
operation!(
    GetProcessDiagram, GET_PROCESS_DIAGRAM, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(GetProcessInfo, GET_PROCESS_INFO, types::ProcessInfo, decode_json);
operation!(
    GetProcessParameter, GET_PROCESS_PARAMETER, types::ProcessParameter, decode_json
);
operation!(
    GetProfessionalContactData, GET_PROFESSIONAL_CONTACT_DATA, types::ContactData,
    decode_json
);
operation!(GetProfile, GET_PROFILE, types::Profile, decode_json);
operation!(GetProfileEntry, GET_PROFILE_ENTRY, types::ProfileEntry, decode_json);
operation!(GetProfileMember, GET_PROFILE_MEMBER, types::ProfileMember, decode_json);
operation!(
    GetRestExtension, GET_REST_EXTENSION, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(
    GetRetentionSchedule, GET_RETENTION_SCHEDULE, types::RetentionSchedule, decode_json
);
operation!(GetRole, GET_ROLE, types::Role, decode_json);
operation!(
    GetServerInformation, GET_SERVER_INFORMATION, types::ServerInformation, decode_json
);
operation!(GetServerLicense, GET_SERVER_LICENSE, types::License, decode_json);
operation!(GetServerVersion, GET_SERVER_VERSION, String, decode_text);
operation!(GetSession, GET_SESSION, types::SessionInfo, decode_json);
operation!(GetTask, GET_TASK, types::FlowNode, decode_json);
operation!(GetTenant, GET_TENANT, types::Tenant, decode_json);
operation!(
    GetTimerEventTrigger, GET_TIMER_EVENT_TRIGGER, types::TimerEventTrigger, decode_json
);
operation!(GetUser, GET_USER, types::User, decode_json);
operation!(
    GetUserPicture, GET_USER_PICTURE, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(GetUserTask, GET_USER_TASK, types::HumanTask, decode_json);
operation!(
    GetUserTaskContext, GET_USER_TASK_CONTEXT, ::serde_json::Map < ::std::string::String,
    ::serde_json::Value >, decode_json
);
operation!(GetUserTaskContract, GET_USER_TASK_CONTRACT, types::Contract, decode_json);
operation!(ImportActorMapping, IMPORT_ACTOR_MAPPING, (), decode_empty);
operation!(
    ImportApplications, IMPORT_APPLICATIONS, types::ApplicationsImported, decode_json
);
operation!(ImportOrganization, IMPORT_ORGANIZATION, (), decode_empty);
operation!(ImportProfiles, IMPORT_PROFILES, (), decode_empty);
operation!(InstallBdmAccessControl, INSTALL_BDM_ACCESS_CONTROL, (), decode_empty);
operation!(
    InstallBusinessDataModel, INSTALL_BUSINESS_DATA_MODEL, types::BusinessDataModel,
    decode_json
);
operation!(
    ListArchivedFailuresOfCase, LIST_ARCHIVED_FAILURES_OF_CASE, ::std::vec::Vec <
    types::ArchivedFailure >, decode_json
);
operation!(
    ListArchivedFailuresOfChildCases, LIST_ARCHIVED_FAILURES_OF_CHILD_CASES,
    ::std::vec::Vec < types::ArchivedFailure >, decode_json
);
operation!(
    ListArchivedFailuresOfFlowNode, LIST_ARCHIVED_FAILURES_OF_FLOW_NODE, ::std::vec::Vec
    < types::ArchivedFailure >, decode_json
);
operation!(
    ListArchivedManualTasks, LIST_ARCHIVED_MANUAL_TASKS, ::std::vec::Vec <
    types::ArchivedHumanTask >, decode_json
);
impl operation::Paged for builder::ListArchivedManualTasks {
    type Item = types::ArchivedHumanTask;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListBusinessObjectsByIds, LIST_BUSINESS_OBJECTS_BY_IDS, ::std::vec::Vec <
    ::serde_json::Value >, decode_json
);
operation!(
    ListFailuresOfCase, LIST_FAILURES_OF_CASE, ::std::vec::Vec < types::Failure >,
    decode_json
);
operation!(
    ListFailuresOfChildCases, LIST_FAILURES_OF_CHILD_CASES, ::std::vec::Vec <
    types::Failure >, decode_json
);
operation!(
    ListFailuresOfFlowNode, LIST_FAILURES_OF_FLOW_NODE, ::std::vec::Vec < types::Failure
    >, decode_json
);
operation!(
    ListLocales, LIST_LOCALES, ::std::vec::Vec < types::PortalLocale >, decode_json
);
operation!(
    ListManualTasks, LIST_MANUAL_TASKS, ::std::vec::Vec < types::HumanTask >, decode_json
);
impl operation::Paged for builder::ListManualTasks {
    type Item = types::HumanTask;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListProcessNames, LIST_PROCESS_NAMES, ::std::vec::Vec < types::ProcessName >,
    decode_json
);
impl operation::Paged for builder::ListProcessNames {
    type Item = types::ProcessName;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListProcessSupervisors, LIST_PROCESS_SUPERVISORS, ::std::vec::Vec <
    types::ProcessSupervisor >, decode_json
);
impl operation::Paged for builder::ListProcessSupervisors {
    type Item = types::ProcessSupervisor;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListRetentionObjects, LIST_RETENTION_OBJECTS, ::std::vec::Vec <
    types::RetentionObject >, decode_json
);
operation!(
    ListTimerEventTriggers, LIST_TIMER_EVENT_TRIGGERS, ::std::vec::Vec <
    types::TimerEventTrigger >, decode_json
);
impl operation::Paged for builder::ListTimerEventTriggers {
    type Item = types::TimerEventTrigger;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListTranslations, LIST_TRANSLATIONS, ::std::vec::Vec < types::Translation >,
    decode_json
);
operation!(Login, LOGIN, (), decode_empty);
operation!(LoginPlatform, LOGIN_PLATFORM, (), decode_empty);
operation!(Logout, LOGOUT, (), decode_empty);
operation!(LogoutPlatform, LOGOUT_PLATFORM, (), decode_empty);
operation!(
    PostRestExtension, POST_REST_EXTENSION, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(
    QueryBusinessData, QUERY_BUSINESS_DATA, ::std::vec::Vec < ::serde_json::Value >,
    decode_json
);
impl operation::Paged for builder::QueryBusinessData {
    type Item = ::serde_json::Value;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(ReleaseHumanTask, RELEASE_HUMAN_TASK, (), decode_empty);
operation!(ReleaseTask, RELEASE_TASK, (), decode_empty);
operation!(ReleaseUserTask, RELEASE_USER_TASK, (), decode_empty);
operation!(RestoreTheme, RESTORE_THEME, (), decode_empty);
operation!(
    SearchActivities, SEARCH_ACTIVITIES, ::std::vec::Vec < types::FlowNode >, decode_json
);
impl operation::Paged for builder::SearchActivities {
    type Item = types::FlowNode;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchActorMembers, SEARCH_ACTOR_MEMBERS, ::std::vec::Vec < types::ActorMember >,
    decode_json
);
impl operation::Paged for builder::SearchActorMembers {
    type Item = types::ActorMember;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(SearchActors, SEARCH_ACTORS, ::std::vec::Vec < types::Actor >, decode_json);
impl operation::Paged for builder::SearchActors {
    type Item = types::Actor;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchApplicationMenus, SEARCH_APPLICATION_MENUS, ::std::vec::Vec <
    types::ApplicationMenu >, decode_json
);
impl operation::Paged for builder::SearchApplicationMenus {
    type Item = types::ApplicationMenu;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchApplicationPages, SEARCH_APPLICATION_PAGES, ::std::vec::Vec <
    types::ApplicationPage >, decode_json
);
impl operation::Paged for builder::SearchApplicationPages {
    type Item = types::ApplicationPage;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchApplications, SEARCH_APPLICATIONS, ::std::vec::Vec < types::Application >,
    decode_json
);
impl operation::Paged for builder::SearchApplications {
    type Item = types::Application;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchArchivedActivities, SEARCH_ARCHIVED_ACTIVITIES, ::std::vec::Vec <
    types::ArchivedFlowNode >, decode_json
);
impl operation::Paged for builder::SearchArchivedActivities {
    type Item = types::ArchivedFlowNode;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchArchivedCaseDocuments, SEARCH_ARCHIVED_CASE_DOCUMENTS, ::std::vec::Vec <
    types::ArchivedCaseDocument >, decode_json
);
impl operation::Paged for builder::SearchArchivedCaseDocuments {
    type Item = types::ArchivedCaseDocument;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchArchivedCaseVariables, SEARCH_ARCHIVED_CASE_VARIABLES, ::std::vec::Vec <
    types::ArchivedCaseVariable >, decode_json
);
impl operation::Paged for builder::SearchArchivedCaseVariables {
    type Item = types::ArchivedCaseVariable;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchArchivedCases, SEARCH_ARCHIVED_CASES, ::std::vec::Vec < types::ArchivedCase >,
    decode_json
);
impl operation::Paged for builder::SearchArchivedCases {
    type Item = types::ArchivedCase;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchArchivedComments, SEARCH_ARCHIVED_COMMENTS, ::std::vec::Vec <
    types::ArchivedComment >, decode_json
);
impl operation::Paged for builder::SearchArchivedComments {
    type Item = types::ArchivedComment;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchArchivedConnectorInstances, SEARCH_ARCHIVED_CONNECTOR_INSTANCES,
    ::std::vec::Vec < types::ArchivedConnectorInstance >, decode_json
);
impl operation::Paged for builder::SearchArchivedConnectorInstances {
    type Item = types::ArchivedConnectorInstance;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchArchivedDocuments, SEARCH_ARCHIVED_DOCUMENTS, ::std::vec::Vec < types::Document
    >, decode_json
);
impl operation::Paged for builder::SearchArchivedDocuments {
    type Item = types::Document;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchArchivedFlowNodes, SEARCH_ARCHIVED_FLOW_NODES, ::std::vec::Vec <
    types::ArchivedFlowNode >, decode_json
);
impl operation::Paged for builder::SearchArchivedFlowNodes {
    type Item = types::ArchivedFlowNode;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchArchivedHumanTasks, SEARCH_ARCHIVED_HUMAN_TASKS, ::std::vec::Vec <
    types::ArchivedHumanTask >, decode_json
);
impl operation::Paged for builder::SearchArchivedHumanTasks {
    type Item = types::ArchivedHumanTask;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchArchivedTasks, SEARCH_ARCHIVED_TASKS, ::std::vec::Vec < types::ArchivedFlowNode
    >, decode_json
);
impl operation::Paged for builder::SearchArchivedTasks {
    type Item = types::ArchivedFlowNode;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchArchivedUserTasks, SEARCH_ARCHIVED_USER_TASKS, ::std::vec::Vec <
    types::ArchivedHumanTask >, decode_json
);
impl operation::Paged for builder::SearchArchivedUserTasks {
    type Item = types::ArchivedHumanTask;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchBusinessDataReferences, SEARCH_BUSINESS_DATA_REFERENCES, ::std::vec::Vec <
    types::BusinessDataReference >, decode_json
);
impl operation::Paged for builder::SearchBusinessDataReferences {
    type Item = types::BusinessDataReference;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchCaseDocuments, SEARCH_CASE_DOCUMENTS, ::std::vec::Vec < types::CaseDocument >,
    decode_json
);
impl operation::Paged for builder::SearchCaseDocuments {
    type Item = types::CaseDocument;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchCaseVariables, SEARCH_CASE_VARIABLES, ::std::vec::Vec < types::CaseVariable >,
    decode_json
);
impl operation::Paged for builder::SearchCaseVariables {
    type Item = types::CaseVariable;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(SearchCases, SEARCH_CASES, ::std::vec::Vec < types::Case >, decode_json);
impl operation::Paged for builder::SearchCases {
    type Item = types::Case;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchCategories, SEARCH_CATEGORIES, ::std::vec::Vec < types::Category >, decode_json
);
impl operation::Paged for builder::SearchCategories {
    type Item = types::Category;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchComments, SEARCH_COMMENTS, ::std::vec::Vec < types::Comment >, decode_json
);
impl operation::Paged for builder::SearchComments {
    type Item = types::Comment;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchConnectorInstances, SEARCH_CONNECTOR_INSTANCES, ::std::vec::Vec <
    types::ConnectorInstance >, decode_json
);
impl operation::Paged for builder::SearchConnectorInstances {
    type Item = types::ConnectorInstance;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchCustomPages, SEARCH_CUSTOM_PAGES, ::std::vec::Vec < types::CustomPage >,
    decode_json
);
impl operation::Paged for builder::SearchCustomPages {
    type Item = types::CustomPage;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchCustomUserInfoDefinitions, SEARCH_CUSTOM_USER_INFO_DEFINITIONS, ::std::vec::Vec
    < types::CustomUserInfoDefinition >, decode_json
);
impl operation::Paged for builder::SearchCustomUserInfoDefinitions {
    type Item = types::CustomUserInfoDefinition;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchCustomUserInfoOfUser, SEARCH_CUSTOM_USER_INFO_OF_USER, ::std::vec::Vec <
    types::CustomUserInfo >, decode_json
);
impl operation::Paged for builder::SearchCustomUserInfoOfUser {
    type Item = types::CustomUserInfo;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchCustomUserInfoValues, SEARCH_CUSTOM_USER_INFO_VALUES, ::std::vec::Vec <
    types::CustomUserInfoValue >, decode_json
);
impl operation::Paged for builder::SearchCustomUserInfoValues {
    type Item = types::CustomUserInfoValue;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchDelegatedTasks, SEARCH_DELEGATED_TASKS, ::std::vec::Vec < types::DelegatedTask
    >, decode_json
);
impl operation::Paged for builder::SearchDelegatedTasks {
    type Item = types::DelegatedTask;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchDelegationRules, SEARCH_DELEGATION_RULES, ::std::vec::Vec <
    types::DelegationRule >, decode_json
);
impl operation::Paged for builder::SearchDelegationRules {
    type Item = types::DelegationRule;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchDelegations, SEARCH_DELEGATIONS, ::std::vec::Vec < types::ActorMember >,
    decode_json
);
impl operation::Paged for builder::SearchDelegations {
    type Item = types::ActorMember;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchDocuments, SEARCH_DOCUMENTS, ::std::vec::Vec < types::Document >, decode_json
);
impl operation::Paged for builder::SearchDocuments {
    type Item = types::Document;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchFlowNodes, SEARCH_FLOW_NODES, ::std::vec::Vec < types::FlowNode >, decode_json
);
impl operation::Paged for builder::SearchFlowNodes {
    type Item = types::FlowNode;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchFormMappings, SEARCH_FORM_MAPPINGS, ::std::vec::Vec < types::FormMapping >,
    decode_json
);
impl operation::Paged for builder::SearchFormMappings {
    type Item = types::FormMapping;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(SearchGroups, SEARCH_GROUPS, ::std::vec::Vec < types::Group >, decode_json);
impl operation::Paged for builder::SearchGroups {
    type Item = types::Group;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchHumanTasks, SEARCH_HUMAN_TASKS, ::std::vec::Vec < types::HumanTask >,
    decode_json
);
impl operation::Paged for builder::SearchHumanTasks {
    type Item = types::HumanTask;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(SearchLogs, SEARCH_LOGS, ::std::vec::Vec < types::LogEntry >, decode_json);
impl operation::Paged for builder::SearchLogs {
    type Item = types::LogEntry;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchMemberships, SEARCH_MEMBERSHIPS, ::std::vec::Vec < types::Membership >,
    decode_json
);
impl operation::Paged for builder::SearchMemberships {
    type Item = types::Membership;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchPortalPages, SEARCH_PORTAL_PAGES, ::std::vec::Vec < types::PortalPage >,
    decode_json
);
impl operation::Paged for builder::SearchPortalPages {
    type Item = types::PortalPage;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchProcessConnectorDependencies, SEARCH_PROCESS_CONNECTOR_DEPENDENCIES,
    ::std::vec::Vec < types::ProcessConnectorDependency >, decode_json
);
impl operation::Paged for builder::SearchProcessConnectorDependencies {
    type Item = types::ProcessConnectorDependency;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchProcessConnectors, SEARCH_PROCESS_CONNECTORS, ::std::vec::Vec <
    types::ProcessConnector >, decode_json
);
impl operation::Paged for builder::SearchProcessConnectors {
    type Item = types::ProcessConnector;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchProcessParameters, SEARCH_PROCESS_PARAMETERS, ::std::vec::Vec <
    types::ProcessParameter >, decode_json
);
impl operation::Paged for builder::SearchProcessParameters {
    type Item = types::ProcessParameter;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchProcessResolutionProblems, SEARCH_PROCESS_RESOLUTION_PROBLEMS, ::std::vec::Vec
    < types::ProcessResolutionProblem >, decode_json
);
impl operation::Paged for builder::SearchProcessResolutionProblems {
    type Item = types::ProcessResolutionProblem;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchProcesses, SEARCH_PROCESSES, ::std::vec::Vec < types::Process >, decode_json
);
impl operation::Paged for builder::SearchProcesses {
    type Item = types::Process;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchProfessionalContactData, SEARCH_PROFESSIONAL_CONTACT_DATA, ::std::vec::Vec <
    types::ContactData >, decode_json
);
impl operation::Paged for builder::SearchProfessionalContactData {
    type Item = types::ContactData;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchProfileEntries, SEARCH_PROFILE_ENTRIES, ::std::vec::Vec < types::ProfileEntry
    >, decode_json
);
impl operation::Paged for builder::SearchProfileEntries {
    type Item = types::ProfileEntry;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchProfileMembers, SEARCH_PROFILE_MEMBERS, ::std::vec::Vec < types::ProfileMember
    >, decode_json
);
impl operation::Paged for builder::SearchProfileMembers {
    type Item = types::ProfileMember;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchProfiles, SEARCH_PROFILES, ::std::vec::Vec < types::Profile >, decode_json
);
impl operation::Paged for builder::SearchProfiles {
    type Item = types::Profile;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(SearchRoles, SEARCH_ROLES, ::std::vec::Vec < types::Role >, decode_json);
impl operation::Paged for builder::SearchRoles {
    type Item = types::Role;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(SearchTasks, SEARCH_TASKS, ::std::vec::Vec < types::FlowNode >, decode_json);
impl operation::Paged for builder::SearchTasks {
    type Item = types::FlowNode;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchUserProfiles, SEARCH_USER_PROFILES, ::std::vec::Vec < types::Profile >,
    decode_json
);
impl operation::Paged for builder::SearchUserProfiles {
    type Item = types::Profile;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchUserSummaries, SEARCH_USER_SUMMARIES, ::std::vec::Vec < types::UserSummary >,
    decode_json
);
impl operation::Paged for builder::SearchUserSummaries {
    type Item = types::UserSummary;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchUserTasks, SEARCH_USER_TASKS, ::std::vec::Vec < types::HumanTask >, decode_json
);
impl operation::Paged for builder::SearchUserTasks {
    type Item = types::HumanTask;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(SearchUsers, SEARCH_USERS, ::std::vec::Vec < types::User >, decode_json);
impl operation::Paged for builder::SearchUsers {
    type Item = types::User;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(SendMessage, SEND_MESSAGE, (), decode_empty);
operation!(SendSignal, SEND_SIGNAL, (), decode_empty);
operation!(SetCustomUserInfoValue, SET_CUSTOM_USER_INFO_VALUE, (), decode_empty);
operation!(SetMobileTheme, SET_MOBILE_THEME, (), decode_empty);
operation!(SetPortalTheme, SET_PORTAL_THEME, (), decode_empty);
operation!(
    SetRestExtension, SET_REST_EXTENSION, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(SkipActivity, SKIP_ACTIVITY, (), decode_empty);
operation!(SkipHumanTask, SKIP_HUMAN_TASK, (), decode_empty);
operation!(SkipTask, SKIP_TASK, (), decode_empty);
operation!(SkipUserTask, SKIP_USER_TASK, (), decode_empty);
operation!(StartCase, START_CASE, types::Case, decode_json);
operation!(StartPlatform, START_PLATFORM, (), decode_empty);
operation!(StartProcess, START_PROCESS, types::StartedCase, decode_json);
operation!(StopPlatform, STOP_PLATFORM, (), decode_empty);
operation!(SuspendTenant, SUSPEND_TENANT, (), decode_empty);
operation!(UpdateActor, UPDATE_ACTOR, (), decode_empty);
operation!(UpdateApplication, UPDATE_APPLICATION, (), decode_empty);
operation!(UpdateApplicationMenu, UPDATE_APPLICATION_MENU, (), decode_empty);
operation!(
    UpdateBusinessObject, UPDATE_BUSINESS_OBJECT, ::serde_json::Map <
    ::std::string::String, ::serde_json::Value >, decode_json
);
operation!(UpdateCase, UPDATE_CASE, (), decode_empty);
operation!(UpdateCaseDocumentFromFile, UPDATE_CASE_DOCUMENT_FROM_FILE, (), decode_empty);
operation!(UpdateCaseDocumentFromUrl, UPDATE_CASE_DOCUMENT_FROM_URL, (), decode_empty);
operation!(UpdateCaseVariable, UPDATE_CASE_VARIABLE, (), decode_empty);
operation!(UpdateCategory, UPDATE_CATEGORY, (), decode_empty);
operation!(UpdateCustomPage, UPDATE_CUSTOM_PAGE, (), decode_empty);
operation!(
    UpdateDelegationRule, UPDATE_DELEGATION_RULE, types::DelegationRule, decode_json
);
operation!(UpdateFlowNode, UPDATE_FLOW_NODE, (), decode_empty);
operation!(UpdateFormMapping, UPDATE_FORM_MAPPING, (), decode_empty);
operation!(UpdateGroup, UPDATE_GROUP, (), decode_empty);
operation!(UpdateHumanTask, UPDATE_HUMAN_TASK, (), decode_empty);
operation!(UpdateMaintenance, UPDATE_MAINTENANCE, types::Maintenance, decode_json);
operation!(UpdateManualTask, UPDATE_MANUAL_TASK, (), decode_empty);
operation!(UpdatePersonalContactData, UPDATE_PERSONAL_CONTACT_DATA, (), decode_empty);
operation!(UpdateProcess, UPDATE_PROCESS, (), decode_empty);
operation!(UpdateProcessConnector, UPDATE_PROCESS_CONNECTOR, (), decode_empty);
operation!(UpdateProcessParameter, UPDATE_PROCESS_PARAMETER, (), decode_empty);
operation!(
    UpdateProfessionalContactData, UPDATE_PROFESSIONAL_CONTACT_DATA, (), decode_empty
);
operation!(UpdateProfile, UPDATE_PROFILE, (), decode_empty);
operation!(UpdateProfileEntry, UPDATE_PROFILE_ENTRY, (), decode_empty);
operation!(
    UpdateRestExtension, UPDATE_REST_EXTENSION, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(
    UpdateRetentionRule, UPDATE_RETENTION_RULE, types::RetentionRule, decode_json
);
operation!(UpdateRole, UPDATE_ROLE, (), decode_empty);
operation!(UpdateTask, UPDATE_TASK, (), decode_empty);
operation!(
    UpdateTimerEventTrigger, UPDATE_TIMER_EVENT_TRIGGER, types::TimerEventTriggerUpdated,
    decode_json
);
operation!(UpdateUser, UPDATE_USER, (), decode_empty);
operation!(UpdateUserTask, UPDATE_USER_TASK, (), decode_empty);
