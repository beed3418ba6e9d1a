//! What the tests of Activiti and of Flowable have in common. Those of the resources that both have lie in `engine/`, and are
//! compiled in the modules of both.

use crate::target::{System, Target};
use anyhow::Result;
use bpm_rest::Error;
use libtest_mimic::Failed;
use std::io::{Cursor, Write as _};
use zip::{ZipWriter, write::SimpleFileOptions};

/// What a target is an engine of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    Activiti5,
    Activiti6,
    Flowable,
}

/// The version of the engine under test.
pub(crate) fn version(target: &Target) -> Version {
    match target.system_name() {
        "activiti-5" => Version::Activiti5,
        "activiti" => Version::Activiti6,
        _ => Version::Flowable,
    }
}

/// In what the engines differ, as far as the shared tests assert it.
#[derive(Debug)]
pub(crate) struct Facts {
    /// How the version begins that the engine tells.
    pub(crate) version: &'static str,
    /// The version of the database, where it is another one.
    pub(crate) schema: Option<&'static str>,
    /// How many properties the engine keeps.
    pub(crate) properties: i64,
    /// Whether a process instance that a message starts keeps its business key.
    pub(crate) message_keeps_business_key: bool,
    /// What the server says of who lacks a variable.
    pub(crate) has_no_variable: &'static str,
}

/// What is so of the engine under test.
pub(crate) fn facts(target: &Target) -> &'static Facts {
    match version(target) {
        Version::Activiti5 => &Facts {
            version: "5.22.0",
            schema: None,
            properties: 3,
            message_keeps_business_key: true,
            has_no_variable: "doesn't have a variable with name",
        },
        Version::Activiti6 => &Facts {
            version: "6.0.0",
            schema: None,
            properties: 4,
            message_keeps_business_key: false,
            has_no_variable: "doesn't have a variable with name",
        },
        Version::Flowable => &Facts {
            version: "7.2.0",
            schema: Some("7.2.0.2"),
            properties: 9,
            message_keeps_business_key: true,
            has_no_variable: "does not have a variable with name",
        },
    }
}

/// The shared tests that assert what Flowable does otherwise, each with what that is. They are run on Activiti alone; what
/// Flowable does there is asserted in `flowable/`.
const OTHERWISE: &[(&str, &str)] = &[
    ("history::a_process_instance_that_was_deleted", "the identity links of a process instance that never was: 404"),
    ("history::a_task_from_start_to_end", "a task that is not there is not deleted: 404"),
    ("history::a_task_without_a_process", "the history of an open task cannot be deleted: 500"),
    ("history::activities_of_a_process_instance", "sequence flows are activities"),
    ("history::bytes_of_variables", "a name with a `%` goes into no path"),
    ("history::comments", "a member that is not known is passed over"),
    ("history::filters_of_activities", "sequence flows are activities"),
    ("history::filters_of_process_instances", "a user without the privilege cannot start a process instance: 403"),
    ("history::queries_of_process_instances", "a user without the privilege cannot start a process instance: 403"),
    ("history::variables_with_their_last_values", "the scope of a historic variable is told"),
    ("management::a_job_that_fails_for_good", "the URL of a dead letter job leads to it"),
    ("management::a_job_that_fails_is_tried_again", "the message of a job that failed is that of its cause"),
    (
        "management::a_suspended_job_stands_still",
        "a suspended job has a URL of its own, and the time of its suspension",
    ),
    ("management::a_timer_waits", "a timer that has not failed has no stack trace: 404"),
    ("management::dead_letter_jobs_are_filtered_and_sorted", "the message that jobs are found by is that of the cause"),
    ("management::suspended_jobs_are_filtered_and_sorted", "the message that jobs are found by is that of the cause"),
    ("management::tables_and_their_rows", "H2 tells the types of columns otherwise"),
    ("repository::candidate_starters", "an id with a `;` goes into no path"),
    ("repository::files_in_folders", "a name with a folder goes into no path"),
    ("repository::model_sources", "JSON where a form is due: 500"),
    ("repository::models_live_and_die", "a member that is not known is passed over"),
    ("runtime::binary_variables_of_executions", "the answer to a serializable variable tells its value"),
    ("runtime::binary_variables_of_process_instances", "a file for the global scope of a process instance: 404"),
    ("runtime::conditions_on_variables_of_process_instances", "variables are compared by `likeIgnoreCase`"),
    ("runtime::executions_get_signals_and_messages", "messages of failures tell more of an execution"),
    ("runtime::forms_that_are_refused", "a start form of a process definition that is not there: 404"),
    ("runtime::involved_users", "an id with a `;` goes into no path"),
    ("runtime::lists_of_process_instances", "who starts a process instance has started those that it calls"),
    ("runtime::names_of_variables", "a name with a `%` goes into no path"),
    ("runtime::process_instances_that_end_at_once", "variables of what ended at once are told unasked"),
    ("runtime::signals_that_fail", "the message of a failure is that of its cause"),
    ("runtime::starts_that_are_refused", "messages of failures are worded otherwise"),
    ("runtime::suspension", "the answer to a suspension lacks the name of the process definition"),
    ("runtime::variables_of_executions", "messages of failures are worded otherwise"),
    ("runtime::variables_that_are_refused", "messages of failures are worded otherwise"),
    ("runtime::what_does_not_wait_cannot_go_on", "messages of failures tell more of a task"),
    ("tasks::bodies_that_are_refused", "a member that is not known is passed over"),
    ("tasks::completion_with_transient_variables", "transient variables are taken when a process instance ends"),
    ("tasks::conditions_on_variables", "variables are compared by `likeIgnoreCase`"),
    ("tasks::delegation", "the message of a failure names the task"),
    ("tasks::filters_by_time", "a time with a fraction is sent"),
    ("tasks::identity_links", "a type with a `%` goes into no path"),
    ("tasks::lists_that_are_refused", "tasks are sorted by their assignee"),
    ("tasks::local_variables_where_the_scope_is_ignored", "the scope of a variable is heeded"),
    ("tasks::long_lists_of_groups", "Tomcat refuses a URL that is too long: 400"),
    ("tasks::names_of_all_kinds", "a name with a `;` goes into no path"),
    ("tasks::names_that_are_read_as_another_path", "white space at an end of a path is kept"),
    ("tasks::pages_that_the_limit_of_rows_cuts", "no limit of rows cuts a page"),
    ("tasks::routes_that_6_has_no_longer", "a method that a route lacks: 500"),
    ("tasks::variables_that_are_refused", "messages of failures are worded otherwise"),
];

/// The modules of shared tests that Flowable's in-process server does not play.
const LIVE: &[&str] = &["repository", "runtime", "tasks", "history", "management"];

/// Whether a test of the system is not run since it asserts what the system does otherwise. What versions of Flowable before
/// 7.2.0 do otherwise than Activiti is not listed, so they are held to the tests in `flowable/live/` alone.
pub(crate) fn is_otherwise(system: &str, test: &str) -> bool {
    match system.strip_prefix("flowable") {
        Some("") => OTHERWISE.iter().any(|(name, _)| *name == test),
        Some(rest) if rest.starts_with('@') => test.split("::").next().is_some_and(|module| LIVE.contains(&module)),
        _ => false,
    }
}

/// Each difference has a test that both systems compile, once, and says what is otherwise.
pub(crate) fn differences_are_those_of_shared_tests(systems: &[&System]) -> Result<(), Failed> {
    let names = |system: &&&System| {
        let modules = system.modules.iter().chain(system.only_live);
        let names = modules.flat_map(|(module, tests)| tests.iter().map(move |(name, _)| format!("{module}::{name}")));
        names.collect::<Vec<_>>()
    };
    let of = |name: &str| systems.iter().find(|system| system.name == name).map(|system| names(&system));
    let (activiti, flowable) = (of("activiti").unwrap_or_default(), of("flowable").unwrap_or_default());
    for (index, (test, difference)) in OTHERWISE.iter().enumerate() {
        let count = |names: &[String]| names.iter().filter(|name| name == test).count();
        let is_first = OTHERWISE[..index].iter().all(|(other, _)| other != test);
        if !is_first || difference.is_empty() || count(&activiti) != 1 || count(&flowable) != 1 {
            return Err(format!("{test}: no difference of one test that Activiti and Flowable share").into());
        }
    }
    Ok(())
}

/// Whether the engine under test is Activiti 5.22.0.
pub(crate) fn is_5(target: &Target) -> bool {
    version(target) == Version::Activiti5
}

/// The status of an error.
pub(crate) fn status(error: &Error) -> Option<u16> {
    error.status().map(|status| status.as_u16())
}

/// An archive of files, by their names.
pub(crate) fn archive(files: &[(&str, &[u8])]) -> Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in files {
        archive.start_file(*name, stored)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// A BPMN file with one process.
pub(crate) fn bpmn(key: &str, elements: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:activiti="http://activiti.org/bpmn"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="bpm-rest">
  <process id="{key}" name="The process {key}" isExecutable="true">{elements}</process>
</definitions>"#
    )
}

/// A process with one user task, called `task`.
pub(crate) fn one_task(key: &str) -> String {
    bpmn(
        key,
        r#"<startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="task"/>
<userTask id="task" name="The task"/><sequenceFlow id="from" sourceRef="task" targetRef="end"/><endEvent id="end"/>"#,
    )
}
