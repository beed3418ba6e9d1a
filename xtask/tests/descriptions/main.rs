//! Small descriptions in the shapes that makers of descriptions write: each is imported and generated from, all are compiled
//! as modules of one crate, and what comes of them reads, writes and asks for what it should.
//!
//! A description is an entry of a file in `fixtures/import/descriptions/`:
//!
//! | key | meaning |
//! |---|---|
//! | `source` | the text of the description; else it is made of the keys below |
//! | `openapi` | its version, 3.0.3 if absent |
//! | `schemas`, `paths` | its schemas and paths |
//! | `answer`, `answer-media` | what `GET /thing` answers, where there are no paths: the schema `Thing` as JSON if absent |
//! | `sends` | the schema of the body of `PUT /thing` |
//! | `told` | what the import has to tell |
//! | `reads` | values, each with what `Debug` shows of it; written again it is the same value |
//! | `type` | the type that they are read as, `Thing` if absent |
//! | `gives` | by operation, how the type ends that a call gives |
//! | `calls` | expressions, each with the request that is made of it, or what it is refused with |
//!
//! The live test is not run without an engine: it takes the description that a real Activiti has of itself.

#[path = "../../../generator/src/scratch.rs"]
mod scratch;

use anyhow::{Context as _, Result, ensure};
use libtest_mimic::{Arguments, Failed, Trial};
use scratch::Scratch;
use serde_json::{Map, Value, json};
use std::{
    collections::BTreeMap,
    env,
    fmt::Write as _,
    fs,
    ops::Deref,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Output},
};

type Cases = BTreeMap<String, Value>;

/// A checkout with nothing but the descriptions, which stays where it is from run to run.
struct Checkout(Scratch<PathBuf>);

impl Deref for Checkout {
    type Target = Scratch<PathBuf>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Checkout {
    fn new(name: &str) -> Result<Self> {
        let checkout = Self(Scratch::in_folder(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)));
        for part in ["spec", "generated"] {
            if checkout.path(part).exists() {
                fs::remove_dir_all(checkout.path(part))?;
            }
        }
        fs::create_dir_all(checkout.path("spec"))?;
        checkout.take(&["generator/fixtures"])?;
        checkout.take_manifest(&["generated", "use"])?;
        checkout.take(&["generated/Cargo.toml"])?;
        Ok(checkout)
    }

    /// What xtask prints, which has to succeed.
    fn told(&self, arguments: &[&str]) -> Result<String> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.env("CARGO_MANIFEST_DIR", self.path("xtask")).current_dir(self.root());
        let output = command.args(arguments).output()?;
        ensure!(output.status.success(), "{arguments:?}: {}", shown(&output));
        Ok(String::from_utf8(output.stdout)?)
    }

    fn import(&self, name: &str, case: &Value) -> Result<()> {
        let text = match case["source"].as_str() {
            Some(source) => source.to_owned(),
            None => description(case).to_string(),
        };
        self.write("description", &text)?;
        let told = self.told(&["import", name, "--from", "description"]).with_context(|| name.to_owned())?;
        ensure!(!told.contains("for you to mend"), "{name}: {told}");
        for part in texts(&case["told"]) {
            ensure!(told.contains(part), "{name}: {part} is not in\n{told}");
        }
        Ok(())
    }

    /// Compiles the modules and runs a program that uses them.
    fn run(&self, modules: impl Iterator<Item = String>, program: &str) -> Result<Output> {
        let modules: String = modules.map(|name| format!("pub mod {name};\n")).collect();
        let library = format!("#![allow(missing_docs, clippy::all, unused)]\n{modules}");
        self.write("generated/src/lib.rs", &library)?;
        let manifest = "[package]\nname = \"use\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
                        bpm-rest-generated.workspace = true\nbpm-rest-runtime.workspace = true\nfutures.workspace = true\nreqwest.workspace = true\n\
                        serde.workspace = true\nserde_json.workspace = true\n\
                        tokio = { workspace = true, features = [\"macros\", \"rt\"] }\n";
        self.write("use/Cargo.toml", manifest)?;
        self.write("use/src/main.rs", program)?;
        let mut command = Command::new(env!("CARGO"));
        command.args(["run", "--package", "use", "--quiet"]).current_dir(self.root());
        // What others need as well is built once.
        command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("story"));
        command
            .envs([("CARGO_TERM_COLOR", "never"), ("CARGO_PROFILE_DEV_DEBUG", "0")])
            .env_remove("CARGO_MANIFEST_DIR");
        Ok(command.output()?)
    }
}

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn shown(output: &Output) -> String {
    format!("{}\n{}{}", output.status, String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn module(name: &str) -> String {
    name.replace('-', "_")
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Pairs of a value and what is expected of it.
fn pairs(value: &Value) -> Vec<(&Value, &str)> {
    let pairs = value.as_array().into_iter().flatten();
    pairs.map(|pair| (&pair[0], pair[1].as_str().unwrap_or_default())).collect()
}

/// The descriptions by their names.
fn cases() -> Result<Cases> {
    let mut cases = Cases::new();
    for entry in fs::read_dir(here().join("../generator/fixtures/import/descriptions"))? {
        let path = entry?.path();
        let text = fs::read_to_string(&path)?;
        let of_file: Cases = serde_saphyr::from_str(&text).with_context(|| path.display().to_string())?;
        let count = cases.len() + of_file.len();
        cases.extend(of_file);
        ensure!(cases.len() == count, "{}: a name that another has", path.display());
    }
    Ok(cases)
}

/// A whole description of what a case says.
fn description(case: &Value) -> Value {
    let thing = json!({"$ref": "#/components/schemas/Thing"});
    let answer = case.get("answer").unwrap_or(&thing);
    let media = case["answer-media"].as_str().unwrap_or("application/json");
    let mut paths = case["paths"].as_object().cloned().unwrap_or_default();
    if paths.is_empty() {
        if case.get("sends").is_none() || case.get("answer").is_some() || case["schemas"].get("Thing").is_some() {
            let answers = json!({"200": {"description": "d", "content": {media: {"schema": answer}}}});
            paths.insert("/thing".into(), json!({"get": {"operationId": "getThing", "responses": answers}}));
        }
        if let Some(body) = case.get("sends") {
            let body = json!({"required": true, "content": {"application/json": {"schema": body}}});
            let put =
                json!({"operationId": "putThing", "requestBody": body, "responses": {"204": {"description": "d"}}});
            let item = paths.entry("/thing").or_insert_with(|| json!({}));
            item["put"] = put;
        }
    }
    json!({
        "openapi": case["openapi"].as_str().unwrap_or("3.0.3"),
        "info": {"title": "t", "version": "1"},
        "paths": paths,
        "components": {"schemas": case["schemas"].as_object().cloned().unwrap_or_default()},
    })
}

/// A program that prints of each value, call and operation what comes of it, a line each.
fn program(cases: &Cases) -> Result<String> {
    let mut program = fs::read_to_string(here().join("tests/descriptions/use.rs"))?;
    for (name, case) in cases {
        let module = module(name);
        let mut lines = String::new();
        let kind = case["type"].as_str().unwrap_or("Thing");
        for (value, _) in pairs(&case["reads"]) {
            writeln!(lines, "    read::<types::{kind}>(r####\"{value}\"####);")?;
        }
        for (call, _) in pairs(&case["calls"]) {
            let call = call.as_str().context("a call is an expression")?;
            writeln!(lines, "    sent(client.{call});")?;
        }
        for operation in case["gives"].as_object().into_iter().flat_map(Map::keys) {
            writeln!(lines, "    given(&client.{operation}());")?;
        }
        writeln!(
            program,
            "fn {module}() {{\n    use bpm_rest_generated::{module}::{{Client, enums, types}};\n    let client = \
             Client::new(connection());\n{lines}}}\n"
        )?;
    }
    let calls: String = cases.keys().map(|name| format!("    {}();\n", module(name))).collect();
    Ok(format!("{program}fn main() {{\n{calls}}}\n"))
}

/// What the program has to print: a part of each line, with the case that it is of.
fn expected(cases: &Cases) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for (name, case) in cases {
        let mut expect = |text: &str| lines.push((name.clone(), text.to_owned()));
        pairs(&case["reads"]).iter().for_each(|(_, text)| expect(text));
        pairs(&case["calls"]).iter().for_each(|(_, text)| expect(text));
        case["gives"].as_object().into_iter().flatten().for_each(|(_, kind)| expect(kind.as_str().unwrap_or_default()));
    }
    lines
}

fn each_description_becomes_a_client_that_reads_and_sends_what_it_says() -> Result<()> {
    let cases = cases()?;
    let checkout = Checkout::new("descriptions")?;
    for (name, case) in &cases {
        checkout.import(name, case)?;
    }
    checkout.told(&["regenerate"])?;
    let output = checkout.run(cases.keys().map(|name| module(name)), &program(&cases)?)?;
    assert!(output.status.success(), "{}", shown(&output));
    let printed = String::from_utf8(output.stdout)?;
    let (lines, expected) = (printed.lines().collect::<Vec<_>>(), expected(&cases));
    assert_eq!(lines.len(), expected.len(), "{printed}");
    let mut wrong = Vec::new();
    for (line, (name, expected)) in lines.iter().zip(&expected) {
        if !line.contains(expected.as_str()) {
            wrong.push(format!("{name}: {expected} is not in {line}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

fn one_bad_spec_stops_no_other() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let checkout = Checkout(Scratch::in_folder(folder.path().to_owned()));
    checkout.take(&["generator/fixtures"])?;
    checkout.take_manifest(&["generated"])?;
    fs::create_dir_all(checkout.path("spec"))?;
    let case = json!({"answer": {"type": "string"}});
    for name in ["a-good", "b-bad", "c-good"] {
        checkout.import(name, &case)?;
    }
    let file = checkout.path("spec/b-bad/paths/thing.yaml");
    let text = fs::read_to_string(&file)?;
    fs::write(&file, text.replace("operationId: get_thing", "operationId: getThing"))?;
    for verb in ["regenerate", "assemble", "check"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let output = command.env("CARGO_MANIFEST_DIR", checkout.path("xtask")).arg(verb).output()?;
        let told = shown(&output);
        assert!(!output.status.success(), "{told}");
        let problem =
            "spec/b-bad/paths/thing.yaml: /paths/~1thing/get: the operationId `getThing` is not snake_case ASCII";
        assert!(told.contains(problem) && told.contains("b-bad"), "{told}");
    }
    for name in ["a_good", "c_good"] {
        assert!(checkout.path(format!("generated/src/{name}/types.rs")).exists(), "{name}");
    }
    assert!(!checkout.path("generated/src/b_bad").exists());
    Ok(())
}

/// What the program makes of a real Activiti 6 by the client that its own description gives.
const OF_ACTIVITI: &str = "deployments: Some(1)
resources: true
definitions: Some(1)
tables: true
properties: true
models: Some(String(\"Demo model\"))
users: true
variable: Some(\"employeeName\") Some(\"string\") Some(String(\"Anna\"))
variable: Some(\"numberOfDays\") Some(\"integer\") Some(Number(3))
variable: Some(\"urgent\") Some(\"boolean\") Some(Bool(true))
variable: Some(Number(3))
instances: Some(Some(1))
task: \"Handle vacation request\" with 3 variables
history: Some(1)
resource: true
diagram: true
picture: true
deleted
";

fn activiti_describes_itself(url: &str) -> Result<()> {
    let checkout = Checkout::new("own-activiti")?;
    let part = |name: &str| env::var(format!("BPM_REST_ACTIVITI_{name}"));
    let (scheme, rest) = url.split_once("://").context("the URL has a scheme")?;
    let place = rest.strip_suffix("/service").context("the description lies beside the service")?;
    let from = format!("{scheme}://{}:{}@{place}/docs/activiti.json", part("USER")?, part("PASSWORD")?);
    let told = checkout.told(&["import", "own-activiti", "--from", &from])?;
    ensure!(told.contains("155 operations") && !told.contains("for you to mend"), "{told}");
    ensure!(told.contains("9 schemas say `type: object` and nothing else: any JSON"), "{told}");
    checkout.told(&["regenerate"])?;
    let program = fs::read_to_string(here().join("tests/descriptions/activiti.rs"))?;
    let output = checkout.run(["own_activiti".to_owned()].into_iter(), &program)?;
    ensure!(output.status.success(), "{}", shown(&output));
    assert_eq!(String::from_utf8_lossy(&output.stdout), OF_ACTIVITI);
    Ok(())
}

fn main() -> ExitCode {
    let trial = |name: &str, run: fn() -> Result<()>| {
        Trial::test(name, move || run().map_err(|error| Failed::from(format!("{error:#}"))))
    };
    let url = env::var("BPM_REST_ACTIVITI_URL");
    let is_absent = url.is_err();
    let live =
        Trial::test("live::activiti::a_client_of_its_own_description_reads_lists_variables_and_downloads", move || {
            activiti_describes_itself(&url?).map_err(|error| Failed::from(format!("{error:#}")))
        });
    let trials = vec![
        trial(
            "each_description_becomes_a_client_that_reads_and_sends_what_it_says",
            each_description_becomes_a_client_that_reads_and_sends_what_it_says,
        ),
        trial("one_bad_spec_stops_no_other", one_bad_spec_stops_no_other),
        live.with_ignored_flag(is_absent),
    ];
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}
