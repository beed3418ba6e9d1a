//! What code for one system has to change for another one, told by call: the tables of a page whose introduction people write.

use crate::{
    calls::Callers,
    diff::{Change, Impact, Kind, changes_of_made},
    document::{self, Operation, content, operations},
    generate::Made,
    layout::Move,
    variants,
    workspace::{Output, System, Workspace},
};
use anyhow::{Context as _, Result};
use heck::ToSnakeCase as _;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
};

/// Stands between what people write and the tables.
const MADE: &str = "<!-- What follows is made by `cargo xtask calls`: edit the specs or the handles instead. -->";

/// Writes the tables of all pages.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let systems = workspace.systems()?;
    let moved = |system: &&System| {
        workspace.layout().moves.iter().any(|step| [&step.from, &step.to].into_iter().any(|name| name == system.name()))
    };
    let made = systems.iter().filter(moved).map(|system| Ok((system, Made::of(workspace, system)?)));
    for output in outputs(workspace, &made.collect::<Result<Vec<_>>>()?)? {
        let told = if output.write()? { "wrote" } else { "up to date:" };
        println!("{told} {}", workspace.shown(&output.path));
    }
    Ok(())
}

/// The pages on moves between two of the systems, as they should be on disk.
pub(crate) fn outputs(workspace: &Workspace, systems: &[(&System, Made)]) -> Result<Vec<Output>> {
    let named = |name: &str| systems.iter().find(|(system, _)| system.name() == name);
    let moves = workspace.layout().moves.iter();
    let moves = moves.filter_map(|step| Some((step, named(&step.from)?, named(&step.to)?)));
    moves.map(|(step, from, to)| page(workspace, step, from, to).with_context(|| step.page.clone())).collect()
}

fn page(
    workspace: &Workspace,
    step: &Move,
    (from, was): &(&System, Made),
    (to, is): &(&System, Made),
) -> Result<Output> {
    let path = workspace.root().join(&step.page);
    let text = fs::read_to_string(&path).context("cannot read it")?;
    let (introduction, _) =
        text.split_once(MADE).with_context(|| format!("it has no line `{MADE}` below which its tables are to be"))?;
    let comparison = Comparison {
        changes: changes_of_made(was, is)?,
        from: Side::read(workspace, from, was)?,
        to: Side::read(workspace, to, is)?,
    };
    let content = format!("{introduction}{MADE}\n{}", comparison.tables());
    Ok(Output { path, content })
}

/// A method of a handle.
#[derive(Clone, Debug)]
struct Call {
    /// How it is reached from the client: `users().get`.
    name: String,
    /// Its arguments, as they are written.
    arguments: String,
}

/// What is known of a system.
struct Side {
    title: String,
    /// The document with each variant as an operation of its own.
    document: Value,
    /// By operation id.
    calls: BTreeMap<String, Vec<Call>>,
}

impl Side {
    fn read(workspace: &Workspace, system: &System, made: &Made) -> Result<Self> {
        let assembled = &made.assembled;
        let callers = Callers::read(workspace, system, assembled, &made.code.lowered.resolved)?.callers;
        let calls = callers.into_iter().map(|(id, methods)| {
            let calls = methods.iter().flat_map(|method| {
                let arguments = arguments(&method.code);
                method.calls.iter().map(move |name| Call { name: name.clone(), arguments: arguments.clone() })
            });
            (id, calls.collect())
        });
        let title = assembled["info"]["title"].as_str().unwrap_or(system.name()).to_owned();
        Ok(Self { title, document: variants::expanded(assembled), calls: calls.collect() })
    }

    fn operations(&self) -> BTreeMap<&str, Operation<'_>> {
        operations(&self.document).into_iter().filter_map(|operation| Some((operation.id()?, operation))).collect()
    }
}

/// The arguments of a method of which signature and body are given.
fn arguments(code: &str) -> String {
    let Ok(method) = syn::parse_str::<syn::ImplItemFn>(code) else { return String::new() };
    let inputs = method.sig.inputs.iter().map(|input| quote::ToTokens::to_token_stream(input).to_string());
    inputs.skip(1).collect::<Vec<_>>().join(", ")
}

/// What becomes of a call. The last one counts where a method makes several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    Same,
    More,
    Other,
    Renamed,
    Gone,
    New,
}

impl Verdict {
    const ALL: [Self; 6] = [Self::Same, Self::More, Self::Other, Self::Renamed, Self::Gone, Self::New];

    fn shown(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::More => "takes more",
            Self::Other => "differs",
            Self::Renamed => "renamed",
            Self::Gone => "gone",
            Self::New => "new",
        }
    }

    fn meaning(self) -> &'static str {
        match self {
            Self::Same => "the same method with the same arguments and setters",
            Self::More => "the same, with setters that the other server reads besides",
            Self::Other => "code may have to change: a setter or a member is gone, or has another type",
            Self::Renamed => "another method does it",
            Self::Gone => "no method does it",
            Self::New => "the other server alone has it",
        }
    }
}

/// What is told of a call: what code has to change for stands first.
type Notes = BTreeSet<(Rank, String)>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Instead,
    Gone,
    Other,
    New,
}

/// A line of the table.
#[derive(Debug)]
struct Row {
    verdict: Verdict,
    notes: Notes,
}

/// Two systems, and what differs between their specs.
struct Comparison {
    changes: Vec<Change>,
    from: Side,
    to: Side,
}

impl Comparison {
    fn of(&self, kind: Kind, name: &str) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.kind == kind && change.name == name)
    }

    /// The id that an operation has on the other side.
    fn renamed<'a>(&'a self, id: &'a str) -> &'a str {
        let renaming = self.of(Kind::Operation, id).find(|change| change.change == "operation_renamed");
        renaming.and_then(|change| quoted(&change.message)).unwrap_or(id)
    }

    /// All calls of both sides, by name.
    fn rows(&self) -> BTreeMap<String, Row> {
        let of_new = self.to.operations();
        let mut rows: BTreeMap<String, Row> = BTreeMap::new();
        let mut told = BTreeSet::new();
        for (id, calls) in &self.from.calls {
            let new_id = self.renamed(id);
            let counterparts = self.to.calls.get(new_id).map_or(&[][..], Vec::as_slice);
            let (of_operation, notes) = of_new
                .get(new_id)
                .map(|operation| self.differences(new_id, operation))
                .unwrap_or((Verdict::Same, Notes::new()));
            for call in calls {
                let row = rows
                    .entry(call.name.clone())
                    .or_insert_with(|| Row { verdict: Verdict::Same, notes: Notes::new() });
                let same = counterparts.iter().find(|counterpart| counterpart.name == call.name);
                let verdict = match (same, counterparts.first()) {
                    (Some(same), _) if same.arguments != call.arguments => {
                        row.notes.insert((Rank::Instead, format!("the arguments are `{}`", tidy(&same.arguments))));
                        Verdict::Other
                    }
                    (Some(_), _) => of_operation,
                    (None, Some(other)) => {
                        row.notes.insert((Rank::Instead, format!("`{}`", other.name)));
                        Verdict::Renamed
                    }
                    (None, None) => Verdict::Gone,
                };
                row.verdict = row.verdict.max(verdict);
                if verdict != Verdict::Gone {
                    row.notes.extend(notes.iter().cloned());
                }
                told.extend(same.or(counterparts.first()).map(|counterpart| counterpart.name.clone()));
            }
        }
        let new = self.to.calls.values().flatten().filter(|call| !told.contains(&call.name));
        for call in new {
            rows.entry(call.name.clone()).or_insert_with(|| Row { verdict: Verdict::New, notes: Notes::new() });
        }
        rows
    }

    /// What differs between the operations of a call: its parameters, the members of its body, its answers.
    fn differences(&self, id: &str, operation: &Operation<'_>) -> (Verdict, Notes) {
        let schemas = Schemas::of(&self.to.document, operation);
        let of_body = schemas.body.iter().flat_map(|schema| self.of(Kind::Schema, schema));
        let of_others = schemas.others.iter().flat_map(|schema| self.of(Kind::Schema, schema));
        // What an answer tells besides breaks nothing.
        let of_others = of_others.filter(|change| change.impact == Impact::Breaking);
        let (mut gone, mut new, mut notes) = (BTreeSet::new(), BTreeSet::new(), Notes::new());
        let mut others: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        let mut verdict = Verdict::Same;
        for change in self.of(Kind::Operation, id).chain(of_body).chain(of_others) {
            let name = quoted(&change.message).unwrap_or_default();
            match change.change {
                // Setters that go with another one.
                "parameter_added" | "parameter_removed" if name.starts_with("add_") || name.starts_with("replace_") => {
                    continue;
                }
                "parameter_removed" | "setter_removed" => _ = gone.insert(self.setter(operation, name)),
                "property_removed" if change.kind == Kind::Schema && !schemas.body.contains(change.name.as_str()) => {
                    notes.insert((Rank::Gone, format!("`{}` has no `{}`", change.name, name.to_snake_case())));
                }
                "property_removed" => _ = gone.insert(name.to_snake_case()),
                "parameter_added" | "property_added" => _ = new.insert(self.setter(operation, name)),
                // Which types can be looked over before they are sent is nothing that code for a system says, and statuses
                // are told by the documentation of each method.
                "trait_removed" | "trait_added" | "operation_renamed" | "url_limit" | "served" | "status_added"
                | "status_removed" => {
                    continue;
                }
                "parameter_type" => {
                    let kinds = change.message.split_once("` is ").map_or(change.message.as_str(), |(_, kinds)| kinds);
                    others.entry(kinds).or_default().insert(self.setter(operation, name));
                }
                _ if change.kind == Kind::Schema => {
                    notes.insert((Rank::Other, format!("`{}`: {}", change.name, change.message)));
                }
                _ => _ = notes.insert((Rank::Other, change.message.clone())),
            }
            verdict = verdict.max(if change.impact == Impact::Breaking { Verdict::Other } else { Verdict::More });
        }
        for (kinds, names) in others {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            notes.insert((Rank::Other, format!("{} as {kinds}", names.join(", "))));
        }
        for (names, rank, word) in [(gone, Rank::Gone, "no"), (new, Rank::New, "also")] {
            if !names.is_empty() {
                let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
                notes.insert((rank, format!("{word} {}", names.join(", "))));
            }
        }
        (verdict, notes)
    }

    /// What a parameter is set by; that of a call written by hand is called as on the wire.
    fn setter(&self, operation: &Operation<'_>, name: &str) -> String {
        let body = operation.request_body(&self.to.document);
        let is_form = body.is_some_and(|body| content(body).any(|(media, _)| media.starts_with("multipart/")));
        if is_form { name.to_owned() } else { name.to_snake_case() }
    }

    fn tables(&self) -> String {
        let rows = self.rows();
        let mut page = format!("\n## {} and {}: all calls\n", self.from.title, self.to.title);
        page += "\n| | calls | |\n|---|---|---|\n";
        for verdict in Verdict::ALL {
            let count = rows.values().filter(|row| row.verdict == verdict).count();
            if count > 0 {
                _ = writeln!(page, "| {} | {count} | {} |", verdict.shown(), verdict.meaning());
            }
        }
        let mut handle = "";
        for (name, row) in &rows {
            let of = name.rsplit_once('.').map_or("", |(handle, _)| handle);
            if of != handle {
                _ = writeln!(page, "\n### `{of}`\n\n| call | | what differs |\n|---|---|---|");
                handle = of;
            }
            let method = name.rsplit_once('.').map_or(name.as_str(), |(_, method)| method);
            let notes: Vec<&str> = row.notes.iter().map(|(_, note)| note.as_str()).collect();
            _ = writeln!(page, "| `{method}` | {} | {} |", row.verdict.shown(), notes.join("; ").replace('|', "\\|"));
        }
        page + &self.types()
    }

    /// What differs between the types of the same name.
    fn types(&self) -> String {
        let mut rows: BTreeMap<&str, BTreeMap<&str, Vec<String>>> = BTreeMap::new();
        for change in self.changes.iter().filter(|change| change.kind == Kind::Schema) {
            let name = quoted(&change.message).unwrap_or_default();
            let (column, told) = match change.change {
                "property_removed" => ("gone", format!("`{}`", name.to_snake_case())),
                "schema_removed" => ("gone", "the type".to_owned()),
                "property_added" => ("new", format!("`{}`", name.to_snake_case())),
                "value_added" => ("new", format!("`{name}`")),
                "schema_added" | "trait_removed" | "trait_added" => continue,
                _ => ("other", change.message.clone()),
            };
            rows.entry(&change.name).or_default().entry(column).or_default().push(told);
        }
        if rows.is_empty() {
            return String::new();
        }
        let mut page = "\n## Types of the same name\n\n| type | gone | differs | new |\n|---|---|---|---|\n".to_owned();
        for (name, columns) in rows {
            let [gone, other, new] = ["gone", "other", "new"].map(|column| match columns.get(column) {
                Some(told) => told.join(", ").replace('|', "\\|"),
                None => String::new(),
            });
            _ = writeln!(page, "| `{name}` | {gone} | {other} | {new} |");
        }
        page
    }
}

/// The schemas that an operation names.
#[derive(Default)]
struct Schemas<'a> {
    /// Those whose members are setters of the call.
    body: BTreeSet<&'a str>,
    /// Those that lie in its body and in its answers.
    others: BTreeSet<&'a str>,
}

impl<'a> Schemas<'a> {
    fn of(document: &'a Value, operation: &Operation<'a>) -> Self {
        let mut schemas = Self::default();
        let bodies = operation.value["requestBody"]["content"].as_object().into_iter().flatten();
        schemas.body.extend(bodies.filter_map(|(_, media)| name_of(&media["schema"])));
        reached(document, operation.value, &mut schemas.others);
        schemas.others.retain(|name| !schemas.body.contains(name));
        schemas
    }
}

/// The name of the schema that a reference leads to.
fn name_of(value: &Value) -> Option<&str> {
    value["$ref"].as_str()?.strip_prefix("#/components/schemas/")
}

/// Collects the schemas that a value leads to, at any depth.
fn reached<'a>(document: &'a Value, value: &'a Value, names: &mut BTreeSet<&'a str>) {
    if value["$ref"].is_string() {
        let is_known = name_of(value).is_some_and(|name| !names.insert(name));
        if !is_known {
            reached(document, document::resolve(document, value), names);
        }
        return;
    }
    match value {
        Value::Object(members) => members.values().for_each(|member| reached(document, member, names)),
        Value::Array(items) => items.iter().for_each(|item| reached(document, item, names)),
        _ => {}
    }
}

/// What stands first between backquotes.
fn quoted(message: &str) -> Option<&str> {
    message.split('`').nth(1)
}

/// Tokens without the spaces that nobody writes.
fn tidy(tokens: &str) -> String {
    let mut text = tokens.to_owned();
    for (from, to) in [(" :", ":"), (" <", "<"), ("< ", "<"), (" >", ">"), (" ,", ","), (" ::", "::"), (":: ", "::")] {
        text = text.replace(from, to);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;
    use serde_json::json;

    fn document(operations: &[(&str, &str, &[&str])], task: &Value) -> Value {
        let mut document = json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "x-documents": {"d": "D"},
            "paths": {}, "components": {"schemas": {"Task": task}}});
        for (path, id, parameters) in operations {
            let parameters =
                parameters.iter().map(|name| json!({"name": name, "in": "query", "schema": {"type": "string"}}));
            let answer = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Task"}}});
            document["paths"][path]["get"] = json!({
                "operationId": id, "summary": "S.", "tags": ["t"], "parameters": parameters.collect::<Vec<_>>(),
                "responses": {"200": {"description": "D.", "content": answer}},
            });
        }
        document
    }

    fn side(document: &Value, calls: &[(&str, &str, &str)]) -> Side {
        let mut by_id: BTreeMap<String, Vec<Call>> = BTreeMap::new();
        for &(id, name, arguments) in calls {
            by_id.entry(id.into()).or_default().push(Call { name: name.into(), arguments: arguments.into() });
        }
        Side { title: "T".into(), document: document.clone(), calls: by_id }
    }

    #[test]
    fn each_call_has_its_verdict_and_what_breaks_stands_first() {
        let task = |members: Value| json!({"type": "object", "required": ["id"], "properties": members});
        let text = json!({"type": "string"});
        let was = document(
            &[
                ("/same", "same", &["a"]),
                ("/more", "more", &["a"]),
                ("/less", "less", &["a"]),
                ("/gone", "gone", &[]),
                ("/moved", "moved", &[]),
                ("/put", "put", &[]),
            ],
            &task(json!({"id": text, "name": text})),
        );
        let is = document(
            &[
                ("/same", "same", &["a"]),
                ("/more", "more", &["a", "shoeSize"]),
                ("/less", "less", &["b"]),
                ("/moved", "now_here", &[]),
                ("/put", "put", &[]),
                ("/new", "new", &[]),
            ],
            &task(json!({"id": text, "name": text, "owner": text})),
        );
        let calls = [
            ("same", "t().same", ""),
            ("more", "t().more", ""),
            ("less", "t().less", ""),
            ("gone", "t().gone", ""),
            ("moved", "t().moved", ""),
            ("put", "t().put", "name : String"),
        ];
        let now = [
            ("same", "t().same", ""),
            ("more", "t().more", ""),
            ("less", "t().less", ""),
            ("now_here", "t().here", ""),
            ("put", "t().put", "name : String , by : String"),
            ("new", "u().new", ""),
        ];
        let comparison = |is: &Value| Comparison {
            changes: crate::diff::changes(&was, is).unwrap(),
            from: side(&was, &calls),
            to: side(is, &now),
        };
        let page = comparison(&is).tables();
        for line in [
            "| same | 1 | the same method with the same arguments and setters |",
            "### `t()`",
            "| `same` | same |  |",
            "| `more` | takes more | also `shoe_size` |",
            "| `less` | differs | no `a`; also `b` |",
            "| `gone` | gone |  |",
            "| `moved` | renamed | `t().here` |",
            "| `put` | differs | the arguments are `name: String, by: String` |",
            "### `u()`",
            "| `new` | new |  |",
            "| `Task` |  |  | `owner` |",
        ] {
            assert!(page.lines().any(|found| found == line), "{line} is not in\n{page}");
        }

        let mut less = is;
        less["components"]["schemas"]["Task"]["properties"].as_object_mut().unwrap().remove("name");
        let page = comparison(&less).tables();
        assert!(page.contains("| `same` | differs | `Task` has no `name` |"), "{page}");
        assert!(page.contains("| `gone` | gone |  |"), "{page}");
    }

    #[test]
    fn the_tables_of_a_page_are_held_and_its_introduction_stays() {
        let systems = ["activiti", "flowable"].map(|name| System::named(name).unwrap());
        let folder = tempfile::tempdir().unwrap();
        let parts = ["spec", "generated/src", "ergonomic/src", "docs/moving-from-activiti.md"];
        Scratch::in_folder(&folder).take(&parts).unwrap();
        let workspace = Workspace::at(folder.path());
        let systems: Vec<_> = systems.iter().map(|system| (system, Made::of(&workspace, system).unwrap())).collect();
        let outputs = |systems| outputs(&workspace, systems);
        let [page] = <[Output; 1]>::try_from(outputs(&systems).unwrap()).map_err(|pages| pages.len()).unwrap();
        assert!(!page.is_stale(), "`cargo xtask calls` writes it");

        let text = fs::read_to_string(&page.path).unwrap();
        let (introduction, tables) = text.split_once(MADE).unwrap();
        let odd = tables.replace("| `start_form_properties` | gone |", "| `start_form_properties` | same |");
        assert_ne!(odd, tables);
        fs::write(&page.path, format!("{introduction}By hand.\n\n{MADE}{odd}")).unwrap();
        let [page] = <[Output; 1]>::try_from(outputs(&systems).unwrap()).map_err(|pages| pages.len()).unwrap();
        assert!(page.is_stale());
        assert_eq!(page.content, format!("{introduction}By hand.\n\n{MADE}{tables}"));

        fs::write(&page.path, introduction).unwrap();
        let error = outputs(&systems).err().map(|error| format!("{error:#}")).unwrap_or_default();
        assert!(error.contains("docs/moving-from-activiti.md: it has no line"), "{error}");
        assert!(outputs(&systems[..1]).unwrap().is_empty(), "a project need not have both");
    }
}
