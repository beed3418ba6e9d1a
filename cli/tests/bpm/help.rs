//! The help, and what shells complete.

use crate::Bpm;

fn help(arguments: &[&str]) -> String {
    Bpm::new(arguments).run().out()
}

#[test]
fn the_help_of_the_program_names_systems_and_exit_codes() {
    insta::assert_snapshot!(help(&["--help"]));
}

#[test]
fn the_help_of_a_system_names_its_resources() {
    insta::assert_snapshot!("flowable", help(&["flowable", "--help"]));
    insta::assert_snapshot!("activity-task", help(&["activity-task", "--help"]));
}

#[test]
fn the_help_of_a_resource_names_its_operations() {
    insta::assert_snapshot!("flowable tasks", help(&["flowable", "tasks", "--help"]));
    insta::assert_snapshot!("flowable history", help(&["flowable", "history", "--help"]));
}

#[test]
fn the_help_of_an_operation_has_the_words_of_the_spec() {
    for words in [
        ["flowable", "tasks", "list"],
        ["flowable", "tasks", "complete"],
        ["flowable", "deployments", "deploy"],
        ["activiti", "process-instances", "diagram"],
        ["activiti-cloud", "tasks", "create"],
        ["bonita", "users", "search"],
        ["flowable-dmn", "rules", "execute"],
        ["process-center", "tasks", "complete"],
    ] {
        let [system, resource, verb] = words;
        insta::assert_snapshot!(words.join(" "), help(&[system, resource, verb, "--help"]));
    }
}

#[test]
fn what_is_no_command_is_refused_with_a_proposal() {
    let error = Bpm::new(&["flowable", "task", "list"]).run().failed(2);
    assert!(error.contains("unrecognized subcommand 'task'") && error.contains("'tasks'"), "{error}");
    let error = Bpm::new(&["flowable", "tasks", "list", "--asignee", "a"]).run().failed(2);
    assert!(error.contains("'--assignee'"), "{error}");
    let error = Bpm::new(&["flowable", "tasks", "claim"]).run().failed(2);
    assert!(error.contains("<TASK_ID>") && error.contains("--assignee"), "{error}");
    let error = Bpm::new(&["flowable", "tasks", "list", "--priority", "high"]).run().failed(2);
    assert!(error.contains("invalid value 'high'"), "{error}");
    Bpm::new(&[]).run().failed(2);
}

/// What a shell is told may stand in place of the last word.
fn completed(words: &[&str]) -> Vec<String> {
    let index = (words.len() - 1).to_string();
    let arguments: Vec<&str> = ["--"].into_iter().chain(words.iter().copied()).collect();
    let asked = Bpm::new(&arguments)
        .env("BPM_COMPLETE", "bash")
        .env("_CLAP_COMPLETE_INDEX", &index)
        .env("_CLAP_COMPLETE_COMP_TYPE", "9")
        .env("_CLAP_COMPLETE_SPACE", "true")
        .env("_CLAP_IFS", "\n");
    asked.run().out().lines().map(str::to_owned).collect()
}

#[test]
fn shells_complete_systems_operations_flags_and_values() {
    assert_eq!(completed(&["bpm", "flowable-d"]), ["flowable-dmn"]);
    assert_eq!(completed(&["bpm", "flowable", "tasks", "cl"]), ["claim"]);
    assert_eq!(completed(&["bpm", "flowable", "tasks", "list", "--candidate-u"]), ["--candidate-user"]);
    assert_eq!(completed(&["bpm", "flowable", "tasks", "list", "--delegation-state", ""]), ["pending", "resolved"]);
    assert_eq!(completed(&["bpm", "activiti", "tasks", "list", "-o", "js"]), ["json", "jsonl"]);
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = help(&["completion", shell]);
        assert!(script.contains("BPM_COMPLETE") && script.contains("bpm"), "{shell}: {script}");
    }
}

#[test]
fn the_guide_has_the_exit_codes_of_the_help() {
    let guide = include_str!("../../../docs/command-line.md");
    let help = help(&["--help"]);
    let (_, codes) = help.split_once("Exit codes:\n").unwrap();
    assert!(codes.lines().count() == 10 && guide.contains(codes.trim_end()), "{codes}");
}
