//! `bpm` on real engines, which `cargo xtask live` starts: a process from its deployment to its history, 10,000 tasks to CSV, and the
//! screen that the README shows.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use libtest_mimic::{Arguments, Failed, Trial};
use std::{
    env, fs,
    process::{Command, ExitCode, Output, Stdio},
    thread,
};

/// How many tasks a process instance of the test has, how many instances a deployment, and how many deployments there are: an
/// engine deletes a deployment with all that is of it in one transaction, which takes long where that is much.
const TASKS: usize = 250;
const INSTANCES: usize = 4;
const DEPLOYMENTS: usize = 10;

/// A process with as many tasks as there are to be, all at the same time.
fn process(key: &str) -> String {
    let tasks: String = (0..TASKS)
        .map(|n| {
            format!(
                r#"<sequenceFlow id="to{n}" sourceRef="fork" targetRef="task{n}"/>
<userTask id="task{n}" name="Look at a page"/>
"#
            )
        })
        .collect();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="bpm">
<process id="{key}" name="Many tasks" isExecutable="true">
<startEvent id="start"/>
<sequenceFlow id="to-fork" sourceRef="start" targetRef="fork"/>
<parallelGateway id="fork"/>
{tasks}</process>
</definitions>
"#
    )
}

/// A real engine, as the environment names it.
#[derive(Clone)]
struct Engine {
    system: &'static str,
    url: String,
    user: String,
    password: String,
}

impl Engine {
    fn named(system: &'static str) -> Option<Self> {
        let told = |what: &str| env::var(format!("BPM_REST_{}_{what}", system.to_uppercase())).ok();
        Some(Self { system, url: told("URL")?, user: told("USER")?, password: told("PASSWORD")? })
    }

    fn command(&self, line: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bpm"));
        command.args(line).env("BPM_URL", &self.url).env("BPM_USER", &self.user).env("BPM_PASSWORD", &self.password);
        command.env_remove("BPM_TOKEN").env_remove("BPM_PROFILE").env_remove("BPM_CONFIG").env("HOME", "/nonexistent");
        command.env("XDG_CONFIG_HOME", "/nonexistent").stdin(Stdio::null());
        command
    }

    fn run(&self, words: &[&str]) -> Output {
        self.command(&[&[self.system], words].concat()).output().unwrap()
    }

    /// What a command prints; it has to succeed.
    #[track_caller]
    fn out(&self, words: &[&str]) -> String {
        let output = self.run(words);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{words:?}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The ids in the column of a list.
    #[track_caller]
    fn ids(&self, words: &[&str]) -> Vec<String> {
        let text = self.out(&[words, &["-o", "csv", "--columns", "id"]].concat());
        text.lines().skip(1).map(str::to_owned).collect()
    }
}

/// The words by which a process instance is started by a key.
fn start(key: &str) -> [&str; 4] {
    ["process-instances", "start-by-key", "--process-definition-key", key]
}

fn deploys_starts_lists_and_completes(engine: &Engine) {
    let folder = tempfile::tempdir().unwrap();
    let prefix = format!("many{}", std::process::id());
    let deploy = |n: usize| {
        let key = format!("{prefix}x{n}");
        let file = folder.path().join(format!("{key}.bpmn20.xml"));
        fs::write(&file, process(&key)).unwrap();
        let deploy = ["deployments", "deploy", "--file", file.to_str().unwrap(), "-o", "csv", "--columns", "id"];
        let deployed = engine.out(&deploy);
        (0..INSTANCES).for_each(|_| drop(engine.out(&start(&key))));
        deployed.lines().nth(1).unwrap().to_owned()
    };
    let deployments: Vec<String> = thread::scope(|scope| {
        let halves = [0..DEPLOYMENTS / 2, DEPLOYMENTS / 2..DEPLOYMENTS];
        let threads = halves.map(|half| scope.spawn(|| half.map(deploy).collect::<Vec<_>>()));
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });

    let keys = format!("{prefix}x%");
    let task = engine.ids(&["tasks", "list", "--process-definition-key-like", &keys, "--max", "1"]).remove(0);
    engine.out(&["tasks", "complete", &task]);
    assert_eq!(engine.run(&["tasks", "get", &task]).status.code(), Some(5));

    let list = [
        "history",
        "tasks",
        "list",
        "--process-definition-key-like",
        &keys,
        "--size",
        "500",
        "-o",
        "csv",
        "--progress",
        "always",
    ];
    let output = engine.run(&list);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    println!("{}: {}", engine.system, said.trim_end());
    assert!(said.starts_with("10,000 items in ") && said.trim_end().ends_with("/s)"), "{said}");
    let mut reader = csv::Reader::from_reader(output.stdout.as_slice());
    let mut column = |name: &str| reader.headers().unwrap().iter().position(|found| found == name).unwrap();
    let (id, name) = (column("id"), column("name"));
    let mut ids: Vec<String> = Vec::new();
    for record in reader.records() {
        let record = record.unwrap();
        assert_eq!(&record[name], "Look at a page");
        ids.push(record[id].to_owned());
    }
    assert!(ids.contains(&task));
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), TASKS * INSTANCES * DEPLOYMENTS);

    // The others go with the engine.
    let deployment = deployments[0].as_str();
    engine.out(&["deployments", "delete", deployment, "--cascade", "--deadline", "300"]);
    assert_eq!(engine.run(&["deployments", "get", deployment]).status.code(), Some(5));
}

/// The lines of the README's screen, each command with what it prints.
fn screen() -> Vec<(String, String)> {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md")).unwrap();
    let (_, rest) = readme.split_once("```console\n").unwrap();
    let (block, _) = rest.split_once("```").unwrap();
    let mut commands: Vec<(String, String)> = Vec::new();
    for line in block.lines() {
        match (line.strip_prefix("$ "), commands.last_mut()) {
            (Some(command), _) => commands.push((command.to_owned(), String::new())),
            (None, Some((_, printed))) => *printed += &format!("{line}\n"),
            (None, None) => panic!("the screen begins with a command"),
        }
    }
    commands
}

/// Runs the README's screen in a shell. What a run has of its own, ids and times, is on no line of it.
fn the_readmes_screen_is_what_it_prints(engine: &Engine) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../ergonomic/examples/order_process");
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_bpm")).parent().unwrap();
    let path = format!("{}:{}", program.display(), env::var("PATH").unwrap());
    let commands: Vec<(String, String)> =
        screen().into_iter().filter(|(line, _)| !line.starts_with("export ")).collect();
    assert!(commands.len() > 5, "{commands:?}");
    // One shell, as a person has it: what a command prints is told apart by a line between.
    let script: String = commands.iter().map(|(line, _)| format!("{line}\necho =====\n")).collect();
    let mut shell = engine.command(&[]);
    let environment: Vec<_> =
        shell.get_envs().map(|(name, value)| (name.to_owned(), value.map(ToOwned::to_owned))).collect();
    shell = Command::new("bash");
    for (name, value) in environment {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    let output = shell.args(["-c", &script]).env("PATH", path).current_dir(folder).output().unwrap();
    let (printed, said) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let parts: Vec<&str> = printed.split_terminator("=====\n").collect();
    assert_eq!(parts.len(), commands.len(), "{printed}\n{said}");
    for ((line, expected), printed) in commands.iter().zip(parts) {
        assert_eq!(printed, expected, "$ {line}\n{said}");
    }
}

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // Both want an engine for themselves.
    arguments.test_threads = Some(1);
    let mut trials = Vec::new();
    let mut add = |name: &str, system: &'static str, test: fn(&Engine)| {
        let engine = Engine::named(system);
        let is_ignored = engine.is_none();
        let run = move || {
            let engine = engine.ok_or_else(|| Failed::from("no engine: run `cargo xtask live`"))?;
            test(&engine);
            Ok(())
        };
        trials.push(Trial::test(format!("live::{system}::bpm::{name}"), run).with_ignored_flag(is_ignored));
    };
    add("the_readmes_screen_is_what_it_prints", "flowable", the_readmes_screen_is_what_it_prints);
    for system in ["flowable", "activiti"] {
        add("deploys_starts_lists_and_completes", system, deploys_starts_lists_and_completes);
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}
