// Made by `cargo xtask generate`; edit the spec instead.

//! What is known of each operation, and the traits that make its builder a call.

use super::{builder, types};
use ::bpm_rest_runtime::operation;
use ::bpm_rest_runtime::operation::OperationInfo;
use ::bpm_rest_runtime::path::{PathSegments, WhiteSpace};
use ::bpm_rest_runtime::envelope::{Envelope, Mark, Sign};
/// What the data of an answer are wrapped in.
pub static ENVELOPE: Envelope = Envelope::new("data", "rtnCode", Mark::Text("000000"))
    .with_code(&[&["rtnCode"]])
    .with_status(&[])
    .with_message(&[&["rtnMsg"], &["data", "message"]])
    .with_missing(
        &[
            Sign::new(&["data", "objectClass"], &[]),
            Sign::new(
                &["data", "stackTrace", "0", "className"],
                &[
                    "com.haivera.processcenter.controller.CommonFormCtr",
                    "com.haivera.processcenter.controller.CommonProcessCtr",
                    "com.haivera.processcenter.controller.CommonTaskCtr",
                    "org.activiti.engine.impl.cmd.GetIdentityLinksForTaskCmd",
                ],
            ),
        ],
    );
use ::bpm_rest_runtime::error::{Failure, Like, Meaning};
/// How the servers of the system tell failures whose status does not say what they mean.
pub static FAILURES: &[Failure] = &[
    Failure::new(Meaning::NotFound, Like::Members(&[("rtnCode", None)]))
        .with_status(&[404])
        .with_words(&[]),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[])
        .with_words(&["Duplicate entry", "Unique index or primary key violation"]),
];
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Unknown, false);
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &ACTIVATE_PROCESS_DEFINITION,
    &ADD_CANDIDATE_GROUP,
    &ADD_CANDIDATE_GROUPS,
    &ADD_CANDIDATE_USER,
    &ADD_CANDIDATE_USERS,
    &COMPLETE_TASK,
    &DELEGATE_TASK,
    &DEPLOY_PROCESS,
    &GET_LOCAL_TASK_VARIABLES,
    &GET_PROCESS_INSTANCE,
    &GET_PROCESS_INSTANCE_DIAGRAM,
    &GET_PROCESS_INSTANCE_OF_TASK,
    &GET_START_FORM,
    &GET_TASK,
    &GET_TASK_FORM,
    &GET_TASK_VARIABLES,
    &LIST_ACTIVE_TASKS,
    &LIST_CURRENT_TASKS,
    &LIST_HISTORIC_ACTIVITIES,
    &LIST_PROCESS_INSTANCES,
    &LIST_PROCESS_INSTANCES_BY_KEY,
    &LIST_TASK_IDENTITY_LINKS,
    &LIST_TASKS_OF_USER,
    &LIST_TASKS_OF_USER_BY_KEY,
    &RESOLVE_TASK,
    &SAVE_TASK_FORM,
    &SET_LOCAL_TASK_VARIABLES,
    &SET_TASK_ASSIGNEE,
    &SET_TASK_VARIABLES,
    &START_BUSINESS_PROCESS,
    &START_PROCESS_INSTANCE,
    &SUBMIT_START_FORM,
    &SUBMIT_TASK_FORM,
    &SUSPEND_PROCESS_DEFINITION,
    &SYNC_GROUP,
    &SYNC_GROUPS,
    &SYNC_MEMBERSHIPS,
    &SYNC_USER,
    &SYNC_USER_AND_GROUP,
    &SYNC_USERS,
    &SYNC_USERS_AND_GROUPS,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[&DEPLOY_PROCESS];
/// Activates a suspended process.
pub static ACTIVATE_PROCESS_DEFINITION: OperationInfo = OperationInfo::new(
        "activate_process_definition",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/processCtr/activateProcess",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: activateprocessusingpost"]);
/// Adds a candidate group to a task.
pub static ADD_CANDIDATE_GROUP: OperationInfo = OperationInfo::new(
        "add_candidate_group",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/taskCtr/addCandidateGroup",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: addcandidategroupusingpost"]);
/// Adds candidate groups to a task.
pub static ADD_CANDIDATE_GROUPS: OperationInfo = OperationInfo::new(
        "add_candidate_groups",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/taskCtr/addCandidateGroups",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: addcandidategroupusingpost_1"]);
/// Adds a candidate user to a task.
pub static ADD_CANDIDATE_USER: OperationInfo = OperationInfo::new(
        "add_candidate_user",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/taskCtr/addCandidateUser",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: addcandidateuserusingpost"]);
/// Adds candidate users to a task.
pub static ADD_CANDIDATE_USERS: OperationInfo = OperationInfo::new(
        "add_candidate_users",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/taskCtr/addCandidateUsers",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: addcandidateuserusingpost_1"]);
/// Completes a task that is not delegated.
pub static COMPLETE_TASK: OperationInfo = OperationInfo::new(
        "complete_task",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/taskCtr/complete",
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
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: completetaskusingpost"]);
/// Delegates a task to a user.
pub static DELEGATE_TASK: OperationInfo = OperationInfo::new(
        "delegate_task",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/taskCtr/delegateTask",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: delegatetaskusingpost"]);
/// Deploys a process.
pub static DEPLOY_PROCESS: OperationInfo = OperationInfo::new(
        "deploy_process",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/processCtr/deploymentProcess",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: deploymentprocessusingpost"]);
/// Gets the local variables of a task.
pub static GET_LOCAL_TASK_VARIABLES: OperationInfo = OperationInfo::new(
        "get_local_task_variables",
        "process-center",
        ::bpm_rest_runtime::http::Method::GET,
        "/commonForm/getVariablesLocal",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("forms")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: getvariableslocalusingget"]);
/// Gets a process instance.
pub static GET_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "get_process_instance",
        "process-center",
        ::bpm_rest_runtime::http::Method::GET,
        "/processCtr/getProcessByProcessId",
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
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: getprocessbyprocessidusingget"]);
/// Gets the diagram of a process instance.
pub static GET_PROCESS_INSTANCE_DIAGRAM: OperationInfo = OperationInfo::new(
        "get_process_instance_diagram",
        "process-center",
        ::bpm_rest_runtime::http::Method::GET,
        "/processCtr/getImage",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-instances")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: getimageusingget"]);
/// Gets the process instance of a task.
pub static GET_PROCESS_INSTANCE_OF_TASK: OperationInfo = OperationInfo::new(
        "get_process_instance_of_task",
        "process-center",
        ::bpm_rest_runtime::http::Method::GET,
        "/processCtr/getProcessByTaskId",
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
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: getprocessbytaskidusingget"]);
/// Gets the form on the start event of a process.
pub static GET_START_FORM: OperationInfo = OperationInfo::new(
        "get_start_form",
        "process-center",
        ::bpm_rest_runtime::http::Method::GET,
        "/commonForm/getStartFormData",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("forms")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: getstartformdatausingget"]);
/// Gets a task.
pub static GET_TASK: OperationInfo = OperationInfo::new(
        "get_task",
        "process-center",
        ::bpm_rest_runtime::http::Method::GET,
        "/taskCtr/getTaskById",
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
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: gettaskbyidusingget"]);
/// Gets the form on a task.
pub static GET_TASK_FORM: OperationInfo = OperationInfo::new(
        "get_task_form",
        "process-center",
        ::bpm_rest_runtime::http::Method::GET,
        "/commonForm/getTaskFormData",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("forms")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: gettaskformdatausingget"]);
/// Gets the variables of a task.
pub static GET_TASK_VARIABLES: OperationInfo = OperationInfo::new(
        "get_task_variables",
        "process-center",
        ::bpm_rest_runtime::http::Method::GET,
        "/commonForm/getVariables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("forms")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: getvariablesusingget"]);
/// Lists the tasks that a process instance is at, several of them.
pub static LIST_ACTIVE_TASKS: OperationInfo = OperationInfo::new(
        "list_active_tasks",
        "process-center",
        ::bpm_rest_runtime::http::Method::GET,
        "/taskCtr/listRunTask",
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
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: listruntaskusingget"]);
/// Lists the tasks that a process instance is at.
pub static LIST_CURRENT_TASKS: OperationInfo = OperationInfo::new(
        "list_current_tasks",
        "process-center",
        ::bpm_rest_runtime::http::Method::GET,
        "/taskCtr/currentTask",
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
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: currenttaskusingget"]);
/// Lists the history of a process instance.
pub static LIST_HISTORIC_ACTIVITIES: OperationInfo = OperationInfo::new(
        "list_historic_activities",
        "process-center",
        ::bpm_rest_runtime::http::Method::GET,
        "/processCtr/listHistory",
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
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: listhistoryusingget"]);
/// Lists all process instances that run.
pub static LIST_PROCESS_INSTANCES: OperationInfo = OperationInfo::new(
        "list_process_instances",
        "process-center",
        ::bpm_rest_runtime::http::Method::GET,
        "/processCtr/listAllProcessInstance",
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
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: listallprocessinstanceusingget"]);
/// Lists the process instances of a process.
pub static LIST_PROCESS_INSTANCES_BY_KEY: OperationInfo = OperationInfo::new(
        "list_process_instances_by_key",
        "process-center",
        ::bpm_rest_runtime::http::Method::GET,
        "/processCtr/listProcess",
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
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: listprocessusingget"]);
/// Lists the candidates of a task.
pub static LIST_TASK_IDENTITY_LINKS: OperationInfo = OperationInfo::new(
        "list_task_identity_links",
        "process-center",
        ::bpm_rest_runtime::http::Method::GET,
        "/taskCtr/getIdentityLinksForTask",
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
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: getidentitylinksfortaskusingget"]);
/// Lists all tasks that a user has.
pub static LIST_TASKS_OF_USER: OperationInfo = OperationInfo::new(
        "list_tasks_of_user",
        "process-center",
        ::bpm_rest_runtime::http::Method::GET,
        "/taskCtr/listTaskByUserId",
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
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: listtaskusingget_1"]);
/// Lists the tasks that a user has in a process.
pub static LIST_TASKS_OF_USER_BY_KEY: OperationInfo = OperationInfo::new(
        "list_tasks_of_user_by_key",
        "process-center",
        ::bpm_rest_runtime::http::Method::GET,
        "/taskCtr/listTaskByProcessKey",
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
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: listtaskusingget"]);
/// Resolves a delegated task.
pub static RESOLVE_TASK: OperationInfo = OperationInfo::new(
        "resolve_task",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/taskCtr/resolveTask",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: resolvetaskusingpost"]);
/// Saves the form of a task without completing the task.
pub static SAVE_TASK_FORM: OperationInfo = OperationInfo::new(
        "save_task_form",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/commonForm/saveFormData",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("forms")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: saveformdatausingpost"]);
/// Sets local variables of a task.
pub static SET_LOCAL_TASK_VARIABLES: OperationInfo = OperationInfo::new(
        "set_local_task_variables",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/commonForm/setVariablesLocal",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("forms")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: setvariableslocalusingpost"]);
/// Assigns a task to a user.
pub static SET_TASK_ASSIGNEE: OperationInfo = OperationInfo::new(
        "set_task_assignee",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/taskCtr/setAssigner",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("tasks")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: setassignerusingpost"]);
/// Sets variables of a task.
pub static SET_TASK_VARIABLES: OperationInfo = OperationInfo::new(
        "set_task_variables",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/commonForm/setVariables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("forms")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: setvariablesusingpost"]);
/// Starts a process instance for a business object.
pub static START_BUSINESS_PROCESS: OperationInfo = OperationInfo::new(
        "start_business_process",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/processCtr/createPro4bus",
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
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: createprousingpost"]);
/// Starts a process instance.
pub static START_PROCESS_INSTANCE: OperationInfo = OperationInfo::new(
        "start_process_instance",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/processCtr/createPro",
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
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: createprousingpost_1"]);
/// Submits the form on the start event, and completes the start event.
pub static SUBMIT_START_FORM: OperationInfo = OperationInfo::new(
        "submit_start_form",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/commonForm/submitStartFormData",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("forms")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["data"])
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: submitstartformdatausingpost"]);
/// Submits the form of a task, and completes the task.
pub static SUBMIT_TASK_FORM: OperationInfo = OperationInfo::new(
        "submit_task_form",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/commonForm/submitTaskFormData",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("forms")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: submittaskformdatausingpost"]);
/// Suspends a process.
pub static SUSPEND_PROCESS_DEFINITION: OperationInfo = OperationInfo::new(
        "suspend_process_definition",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/processCtr/suspendProcess",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("process-definitions")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: suspendprocessusingpost"]);
/// Takes over a group (role).
pub static SYNC_GROUP: OperationInfo = OperationInfo::new(
        "sync_group",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/identityCtr/syncGroup",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("identity")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: syncgroupusingpost"]);
/// Takes over a list of groups (roles).
pub static SYNC_GROUPS: OperationInfo = OperationInfo::new(
        "sync_groups",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/identityCtr/syncGroupList",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("identity")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: syncgrouplistusingpost"]);
/// Takes over which user is in which group (role).
pub static SYNC_MEMBERSHIPS: OperationInfo = OperationInfo::new(
        "sync_memberships",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/identityCtr/synUserAndGroupMembership",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("identity")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["process-center RESTful API 1.0: synuserandgroupmembershipusingpost"],
    );
/// Takes over a user.
pub static SYNC_USER: OperationInfo = OperationInfo::new(
        "sync_user",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/identityCtr/syncUser",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("identity")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: syncuserusingpost"]);
/// Takes over a user and a group (role), and puts the user into the group.
pub static SYNC_USER_AND_GROUP: OperationInfo = OperationInfo::new(
        "sync_user_and_group",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/identityCtr/syncUserAndGroup",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("identity")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: syncuserandgroupusingpost"]);
/// Takes over a list of users.
pub static SYNC_USERS: OperationInfo = OperationInfo::new(
        "sync_users",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/identityCtr/syncUserList",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("identity")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: syncuserlistusingpost"]);
/// Takes over users, groups (roles), and which user is in which group.
pub static SYNC_USERS_AND_GROUPS: OperationInfo = OperationInfo::new(
        "sync_users_and_groups",
        "process-center",
        ::bpm_rest_runtime::http::Method::POST,
        "/identityCtr/synUsersAndGroups",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("identity")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200)
            .with_mark("rtnCode", operation::Mark::Text("000000"))
            .with_nulls(&["rtnMsg", "data"]),
    )
    .with_failures(FAILURES)
    .with_sources(&["process-center RESTful API 1.0: synusersandgroupsusingpost"]);
operation!(
    ActivateProcessDefinition, ACTIVATE_PROCESS_DEFINITION, (), decode_empty, ENVELOPE
);
operation!(AddCandidateGroup, ADD_CANDIDATE_GROUP, (), decode_no_data, ENVELOPE);
operation!(AddCandidateGroups, ADD_CANDIDATE_GROUPS, (), decode_no_data, ENVELOPE);
operation!(AddCandidateUser, ADD_CANDIDATE_USER, (), decode_no_data, ENVELOPE);
operation!(AddCandidateUsers, ADD_CANDIDATE_USERS, (), decode_no_data, ENVELOPE);
operation!(
    CompleteTask, COMPLETE_TASK, Option < ::std::string::String >, decode_optional_data,
    ENVELOPE
);
operation!(DelegateTask, DELEGATE_TASK, (), decode_no_data, ENVELOPE);
operation!(
    GetLocalTaskVariables, GET_LOCAL_TASK_VARIABLES, ::serde_json::Map <
    ::std::string::String, ::serde_json::Value >, decode_data, ENVELOPE
);
operation!(
    GetProcessInstance, GET_PROCESS_INSTANCE, types::ProcessInstance, decode_data,
    ENVELOPE
);
operation!(
    GetProcessInstanceDiagram, GET_PROCESS_INSTANCE_DIAGRAM,
    ::bpm_rest_runtime::download::Download, decode_filled_stream, ENVELOPE
);
operation!(
    GetProcessInstanceOfTask, GET_PROCESS_INSTANCE_OF_TASK, types::ProcessInstance,
    decode_data, ENVELOPE
);
operation!(GetStartForm, GET_START_FORM, types::StartForm, decode_data, ENVELOPE);
operation!(GetTask, GET_TASK, types::Task, decode_data, ENVELOPE);
operation!(GetTaskForm, GET_TASK_FORM, types::TaskForm, decode_data, ENVELOPE);
operation!(
    GetTaskVariables, GET_TASK_VARIABLES, ::serde_json::Map < ::std::string::String,
    ::serde_json::Value >, decode_data, ENVELOPE
);
operation!(
    ListActiveTasks, LIST_ACTIVE_TASKS, ::std::vec::Vec < types::Task >, decode_data,
    ENVELOPE
);
operation!(
    ListCurrentTasks, LIST_CURRENT_TASKS, ::std::vec::Vec < types::Task >, decode_data,
    ENVELOPE
);
operation!(
    ListHistoricActivities, LIST_HISTORIC_ACTIVITIES, ::std::vec::Vec <
    types::HistoricActivity >, decode_data, ENVELOPE
);
operation!(
    ListProcessInstances, LIST_PROCESS_INSTANCES, ::std::vec::Vec <
    types::ProcessInstance >, decode_data, ENVELOPE
);
operation!(
    ListProcessInstancesByKey, LIST_PROCESS_INSTANCES_BY_KEY, ::std::vec::Vec <
    types::ProcessInstance >, decode_data, ENVELOPE
);
operation!(
    ListTaskIdentityLinks, LIST_TASK_IDENTITY_LINKS, ::std::vec::Vec <
    types::IdentityLink >, decode_data, ENVELOPE
);
operation!(
    ListTasksOfUser, LIST_TASKS_OF_USER, ::std::vec::Vec < types::Task >, decode_data,
    ENVELOPE
);
operation!(
    ListTasksOfUserByKey, LIST_TASKS_OF_USER_BY_KEY, ::std::vec::Vec < types::Task >,
    decode_data, ENVELOPE
);
operation!(ResolveTask, RESOLVE_TASK, (), decode_no_data, ENVELOPE);
operation!(SaveTaskForm, SAVE_TASK_FORM, (), decode_no_data, ENVELOPE);
operation!(
    SetLocalTaskVariables, SET_LOCAL_TASK_VARIABLES, (), decode_no_data, ENVELOPE
);
operation!(SetTaskAssignee, SET_TASK_ASSIGNEE, (), decode_no_data, ENVELOPE);
operation!(SetTaskVariables, SET_TASK_VARIABLES, (), decode_no_data, ENVELOPE);
operation!(
    StartBusinessProcess, START_BUSINESS_PROCESS, ::std::string::String, decode_data,
    ENVELOPE
);
operation!(
    StartProcessInstance, START_PROCESS_INSTANCE, ::std::string::String, decode_data,
    ENVELOPE
);
operation!(
    SubmitStartForm, SUBMIT_START_FORM, ::std::vec::Vec < types::Task >, decode_data,
    ENVELOPE
);
operation!(SubmitTaskForm, SUBMIT_TASK_FORM, (), decode_no_data, ENVELOPE);
operation!(
    SuspendProcessDefinition, SUSPEND_PROCESS_DEFINITION, (), decode_empty, ENVELOPE
);
operation!(SyncGroup, SYNC_GROUP, (), decode_no_data, ENVELOPE);
operation!(SyncGroups, SYNC_GROUPS, (), decode_no_data, ENVELOPE);
operation!(SyncMemberships, SYNC_MEMBERSHIPS, (), decode_no_data, ENVELOPE);
operation!(SyncUser, SYNC_USER, (), decode_no_data, ENVELOPE);
operation!(SyncUserAndGroup, SYNC_USER_AND_GROUP, (), decode_no_data, ENVELOPE);
operation!(SyncUsers, SYNC_USERS, (), decode_no_data, ENVELOPE);
operation!(SyncUsersAndGroups, SYNC_USERS_AND_GROUPS, (), decode_no_data, ENVELOPE);
