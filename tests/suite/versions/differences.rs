//! What older versions do otherwise than the tests expect, beside the routes that they lack.

/// What versions do otherwise.
pub(crate) struct Difference {
    pub(super) versions: &'static [&'static str],
    /// The tests that fail by it: system and name.
    pub(super) tests: &'static [(&'static str, &'static str)],
    /// What they fail with.
    pub(super) words: &'static str,
    /// What it is, in a few words; a run shows it beside the test.
    pub(crate) what: &'static str,
}

const BEFORE_7_1: &[&str] = &["7.0.1", "6.8.0"];

const BEFORE_7: &[&str] = &["6.8.0"];

const fn before_7_1(
    what: &'static str,
    words: &'static str,
    tests: &'static [(&'static str, &'static str)],
) -> Difference {
    Difference { versions: BEFORE_7_1, tests, words, what }
}

const fn before_7(
    what: &'static str,
    words: &'static str,
    tests: &'static [(&'static str, &'static str)],
) -> Difference {
    Difference { versions: BEFORE_7, tests, words, what }
}

const PROCESS: &str = "flowable";
const CASE: &str = "flowable-cmmn";
const DMN: &str = "flowable-dmn";
const EVENTS: &str = "flowable-event-registry";
const JOBS: &str = "flowable-external-jobs";
const IDM: &str = "flowable-idm";

pub(super) const ALL: &[Difference] = &[
    before_7_1(
        "no milliseconds in queries",
        "Failed to parse date",
        &[(PROCESS, "bounds::dates_are_read_to_the_millisecond"), (CASE, "bounds::dates_are_read_to_the_millisecond")],
    ),
    before_7_1(
        "400 for a date that is none",
        "left: Some(400)",
        &[(PROCESS, "bounds::dates_that_cannot_be_read"), (CASE, "bounds::dates_that_cannot_be_read")],
    ),
    before_7_1(
        "500 for a process instance that there is not",
        "Cannot find the process to migrate",
        &[(PROCESS, "definitions::all_instances_migrate")],
    ),
    before_7_1(
        "500 for an execution that there is not",
        "Execution could not be found with id none",
        &[(PROCESS, "instances::instances_are_moved"), (PROCESS, "executions::executions_go_on")],
    ),
    before_7_1("no parentCaseInstanceId", "right: 0", &[(PROCESS, "instances::instances_are_found")]),
    before_7_1(
        "no variables-async",
        "/variables-async",
        &[(PROCESS, "instances::variables_by_jobs"), (PROCESS, "executions::variables_of_executions")],
    ),
    before_7_1(
        "no rescheduling of timers",
        "only 'move' is supported",
        &[(PROCESS, "jobs::timers_are_rescheduled_and_made_due"), (CASE, "jobs::a_timer_is_rescheduled_and_moved")],
    ),
    before_7_1("no tenantIdLikeIgnoreCase", "right: 1", &[(CASE, "case_instances::tenants_have_cases_of_their_own")]),
    before_7_1(
        "no businessKeyLike",
        "right: (1, ",
        &[
            (CASE, "case_instances::case_instances_are_filtered_and_sorted"),
            (CASE, "history::historic_case_instances_are_filtered"),
        ],
    ),
    before_7_1(
        "no local variables in lists of plan items",
        "index out of bounds",
        &[(CASE, "plan_items::plan_items_are_filtered_and_sorted")],
    ),
    before_7_1(
        "no variables of type uuid",
        "has unsupported type: 'uuid'",
        &[(DMN, "decisions::values_of_all_types_go_in_and_come_out")],
    ),
    before_7_1("no channels of Camel", "camel-outbound", &[(EVENTS, "events::channels_of_all_technologies")]),
    before_7_1(
        "no variables of type bigDecimal",
        "has unsupported type: 'bigDecimal'",
        &[(JOBS, "jobs::variables_of_all_types_come_back")],
    ),
    Difference {
        versions: &["7.0.1"],
        tests: &[(JOBS, "jobs::what_cannot_be_read_is_a_bad_request")],
        words: "has unsupported type: 'bigDecimal'",
        what: "no variables of type bigDecimal",
    },
    Difference {
        versions: &["7.0.1"],
        tests: &[(CASE, "history::historic_tasks_are_filtered")],
        words: "right: (1, ",
        what: "taskCompletedAfter finds tasks of all cases",
    },
    before_7("no rootScopeId and parentScopeId", "right: 0", &[(CASE, "history::historic_tasks_are_filtered")]),
    before_7(
        "messages of failures name no task",
        "A delegated task cannot be completed",
        &[(PROCESS, "otherwise::of_tasks")],
    ),
    before_7(
        "a file for the global scope of a process instance is taken",
        "it should have failed",
        &[(PROCESS, "otherwise::of_process_instances")],
    ),
    before_7(
        "messages of failures tell less of an execution",
        "has not subscribed to a signal event",
        &[(PROCESS, "otherwise::of_events")],
    ),
    before_7(
        "another wording for JSON where a form is due",
        "Content type 'application/json' not supported",
        &[(PROCESS, "otherwise::of_models_and_tables")],
    ),
    before_7(
        "other words for what Spring refuses",
        "not supported",
        &[(PROCESS, "deployments::files_that_are_refused"), (PROCESS, "own::what_the_overlay_says")],
    ),
    before_7(
        "resources have no content type of their own",
        "left: Some(\"application/octet-stream\")",
        &[
            (PROCESS, "deployments::deployments_live_and_die"),
            (PROCESS, "own::deployments_with_names_and_keys"),
            (CASE, "repository::a_deployment_comes_and_goes"),
            (DMN, "decisions::a_deployment_lives_and_dies"),
            (EVENTS, "events::a_deployment_lives_and_dies"),
            (EVENTS, "events::an_event_definition_and_its_model"),
        ],
    ),
    before_7(
        "bytes are told to be JSON",
        "left: Some(\"application/json\")",
        &[(DMN, "decisions::a_decision_and_its_model"), (CASE, "tasks::variables_of_a_task")],
    ),
    before_7("500 for a path that the firewall refuses", "right: 401", &[(PROCESS, "own::ids_that_are_refused")]),
    before_7("404 for an unknown route", "Flowable has no 404 for this", &[(PROCESS, "own::a_wrong_base_url")]),
    before_7(
        "404 for an unknown route",
        "no such route",
        &[
            (DMN, "decisions::the_gate"),
            (EVENTS, "events::the_gate"),
            (JOBS, "jobs::the_gate"),
            (IDM, "identity::the_gate"),
            (IDM, "identity::what_is_not_there"),
        ],
    ),
    before_7("file names keep their escapes", "came back as", &[(PROCESS, "names::of_files")]),
    before_7("a version before 7", "version: \"6.8.0\"", &[(CASE, "repository::the_engine_and_the_gate")]),
    before_7(
        "another model of a case",
        "org.flowable.cmmn.model",
        &[(CASE, "repository::a_case_definition_and_its_files")],
    ),
    before_7(
        "success where 7 refuses",
        "it should have failed",
        &[
            (CASE, "case_instances::states_are_changed_by_force"),
            (CASE, "case_instances::variables_of_a_case_instance"),
            (CASE, "plan_items::local_variables"),
            (CASE, "tasks::a_task_is_completed"),
        ],
    ),
    before_7(
        "plan items go another way",
        "Could not find an plan item instance",
        &[(CASE, "plan_items::plan_items_go_their_ways")],
    ),
    before_7("no rootScopeId and parentScopeId", "right: 0", &[(CASE, "tasks::a_task_of_its_own")]),
    before_7("no taskId", "right: (1, ", &[(CASE, "tasks::tasks_are_filtered_and_sorted")]),
    before_7("other URLs of jobs", "cmmn-management/jobs/", &[(CASE, "jobs::a_job_that_fails_for_good")]),
    before_7(
        "no migration of cases",
        "migrate_",
        &[(CASE, "migration::all_case_instances_are_migrated"), (CASE, "migration::ended_case_instances_are_migrated")],
    ),
    before_7(
        "jobs are not given back",
        "unacquire",
        &[
            (JOBS, "jobs::jobs_are_given_back"),
            (JOBS, "jobs::an_exclusive_job_that_is_given_back_blocks_its_topic"),
            (JOBS, "jobs::without_the_lock_nothing_is_done"),
            (JOBS, "jobs::what_cannot_be_read_is_a_bad_request"),
        ],
    ),
    before_7(
        "an error that is caught fails the job",
        "failed",
        &[(JOBS, "jobs::a_bpmn_error_is_caught_by_the_process")],
    ),
];
