//! `cargo xtask assemble`: fragments and overlay become one OpenAPI document.

use crate::{
    document::{Origins, member, place_of, sorted},
    forms, lint, openapi,
    overlay::Overlay,
    problem::{Problem, Problems},
    published::published,
    resolve::resolved,
    variants,
    workspace::{Output, System, Workspace},
    yaml,
};
use anyhow::{Context as _, Result, anyhow, bail};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Writes the assembled specs.
pub(crate) fn run(workspace: &Workspace, systems: &[System]) -> Result<()> {
    for system in systems {
        let output = output(workspace, system)?;
        let verb = if output.write()? { "wrote" } else { "up to date:" };
        println!("{verb} {}", workspace.shown(&output.path));
        let resolved = resolved(&serde_json::from_str(&output.content)?);
        for told in forms::never_read(&resolved).into_iter().filter(|_| !system.is_fixture()) {
            println!("  {told}");
        }
    }
    Ok(())
}

/// The assembled spec as it should be on disk.
pub(crate) fn output(workspace: &Workspace, system: &System) -> Result<Output> {
    let document = assemble(workspace, system)?;
    let content = serde_json::to_string_pretty(&document)? + "\n";
    Ok(Output { path: workspace.assembled(system), content })
}

/// The fragments merged, the overlays applied, the result linted and completed and its keys sorted.
pub(crate) fn assemble(workspace: &Workspace, system: &System) -> Result<Value> {
    let folder = workspace.fragments(system);
    let mut merger = Merger::start(workspace, &folder.join("api.yaml"))?;
    let mut overlays = merger.merge_shared(&workspace.specs(system))?;
    overlays.push(folder.join("overlay.yaml"));
    for file in yaml_files(&folder.join("paths"))? {
        merger.merge(&file, "/paths")?;
    }
    for file in yaml_files(&folder.join("schemas"))? {
        merger.merge(&file, "/components/schemas")?;
    }
    let Merger { mut document, mut origins, mut problems, .. } = merger;

    for file in overlays.iter().filter(|file| file.exists()) {
        let overlay: Overlay = read_yaml(workspace, file)?;
        problems.extend(overlay.apply(&workspace.shown(file), &mut document, &mut origins));
    }
    Problems::check(problems)?;
    number_sections(&mut document);
    Problems::check(lint::lint(&document, &origins))?;
    let document = published(&variants::completed(&document));
    Problems::check(not_openapi(&variants::expanded(&document), &origins).into_iter().collect())?;
    Problems::check(not_openapi(&document, &origins).into_iter().collect())?;
    Ok(sorted(document))
}

/// Gives sections their full numbers: shared fragments have only what the documents of all systems have in common.
fn number_sections(document: &mut Value) {
    let mut prefixes = BTreeMap::new();
    for (id, described) in document.get_mut("x-documents").and_then(Value::as_object_mut).into_iter().flatten() {
        if let Some(prefix) = described.get("prefix").and_then(Value::as_str) {
            prefixes.insert(id.clone(), prefix.to_owned());
            *described = described["title"].take();
        }
    }
    let operations = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut);
    let operations = operations.filter_map(Value::as_object_mut).flat_map(Map::values_mut);
    operations.for_each(|operation| number_sections_of(operation, &prefixes));
}

fn number_sections_of(operation: &mut Value, prefixes: &BTreeMap<String, String>) {
    for source in operation.get_mut("x-source").and_then(Value::as_array_mut).into_iter().flatten() {
        let prefix = source["document"].as_str().and_then(|document| prefixes.get(document));
        if let (Some(prefix), Some(section)) = (prefix, source["section"].as_str()) {
            source["section"] = format!("{prefix}{section}").into();
        }
    }
    let variants = operation.get_mut("x-variants").and_then(Value::as_array_mut).into_iter().flatten();
    variants.for_each(|variant| number_sections_of(variant, prefixes));
}

/// What keeps the document from being OpenAPI, as the generator reads it.
pub(crate) fn not_openapi(document: &Value, origins: &Origins) -> Option<Problem> {
    let openapi::Fault { place, message } = openapi::fault(document)?;
    let place = place_of(&place);
    let message = format!("not OpenAPI 3.0: {message}");
    Some(Problem { file: origins.file_of(&place).to_owned(), place, message })
}

struct Merger<'a> {
    workspace: &'a Workspace,
    document: Value,
    origins: Origins,
    problems: Vec<Problem>,
}

impl<'a> Merger<'a> {
    fn start(workspace: &'a Workspace, api: &Path) -> Result<Self> {
        let document = read_fragment(workspace, api)?.into();
        let mut origins = Origins::default();
        origins.set(String::new(), &workspace.shown(api));
        Ok(Self { workspace, document, origins, problems: Vec::new() })
    }

    /// Takes in the tags that `x-shared` names, each of a folder beside the system's, and gives their overlays.
    fn merge_shared(&mut self, specs: &Path) -> Result<Vec<PathBuf>> {
        let shared = self.document.as_object_mut().and_then(|document| document.remove("x-shared"));
        let Some(shared) = shared else { return Ok(Vec::new()) };
        let Ok(shared) = serde_json::from_value::<BTreeMap<String, Vec<String>>>(shared) else {
            self.refuse("/x-shared", "it names folders, and for each a list of tags");
            return Ok(Vec::new());
        };
        let mut overlays = Vec::new();
        for (name, tags) in &shared {
            let folder = specs.join(name);
            let place = member("/x-shared", name);
            if !is_file_name(name) || folder.join("api.yaml").exists() {
                self.refuse(&place, "not a folder to share from, but a system of its own or no name at all");
                continue;
            }
            for (index, tag) in tags.iter().enumerate() {
                let [paths, schemas, overlay] =
                    ["paths", "schemas", "overlay"].map(|kind| folder.join(kind).join(format!("{tag}.yaml")));
                if !is_file_name(tag) || ![&paths, &schemas, &overlay].into_iter().any(|file| file.exists()) {
                    self.refuse(&format!("{place}/{index}"), &format!("the folder `{name}` has no tag `{tag}`"));
                    continue;
                }
                for (file, pointer) in [(paths, "/paths"), (schemas, "/components/schemas")] {
                    if file.exists() {
                        self.merge(&file, pointer)?;
                    }
                }
                overlays.push(overlay);
            }
        }
        Ok(overlays)
    }

    fn refuse(&mut self, place: &str, message: &str) {
        let file = self.origins.file_of(place).to_owned();
        self.problems.push(Problem { file, place: place.to_owned(), message: message.to_owned() });
    }

    /// Takes the members of a fragment into the object that `pointer` points at.
    fn merge(&mut self, file: &Path, pointer: &str) -> Result<()> {
        let fragment = read_fragment(self.workspace, file)?;
        let file = self.workspace.shown(file);
        let target = object_at(&mut self.document, pointer)?;
        for (key, value) in fragment {
            let place = member(pointer, &key);
            match target.get_mut(&key) {
                None => {
                    self.origins.set(place, &file);
                    target.insert(key, value);
                }
                // One path may be shared by the operations of several tags.
                Some(present) if pointer == "/paths" => {
                    let (Value::Object(present), Value::Object(item)) = (present, value) else { continue };
                    for (method, operation) in item {
                        let place = member(&place, &method);
                        if present.contains_key(&method) {
                            self.problems.push(duplicate(&file, &place, self.origins.file_of(&place)));
                        } else {
                            self.origins.set(place, &file);
                            present.insert(method, operation);
                        }
                    }
                }
                Some(_) => self.problems.push(duplicate(&file, &place, self.origins.file_of(&place))),
            }
        }
        Ok(())
    }
}

/// Whether it names something in a folder, and leads nowhere else.
fn is_file_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

fn duplicate(file: &str, place: &str, first: &str) -> Problem {
    Problem { file: file.to_owned(), place: place.to_owned(), message: format!("also in {first}") }
}

fn object_at<'a>(document: &'a mut Value, pointer: &str) -> Result<&'a mut Map<String, Value>> {
    let mut keys = pointer.split('/').skip(1);
    let object = keys.try_fold(document, |value, key| {
        Some(value.as_object_mut()?.entry(key).or_insert_with(|| Value::Object(Map::new())))
    });
    object.and_then(Value::as_object_mut).ok_or_else(|| anyhow!("api.yaml: {pointer} is not an object"))
}

/// The YAML files of a folder, by name; none if there is no such folder.
pub(crate) fn yaml_files(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "yaml"));
    files.sort();
    Ok(files)
}

/// What a YAML file holds.
pub(crate) fn read_yaml<T: DeserializeOwned>(workspace: &Workspace, file: &Path) -> Result<T> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", workspace.shown(file)))?;
    yaml::read(&text).map_err(|error| anyhow!("{}: {error}", workspace.shown(file)))
}

/// The members of a fragment.
pub(crate) fn read_fragment(workspace: &Workspace, file: &Path) -> Result<Map<String, Value>> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", workspace.shown(file)))?;
    match yaml::document(&text) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => bail!("{}: it is no object", workspace.shown(file)),
        Err(error) => bail!("{}: {error}", workspace.shown(file)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Files by their path: each with its text.
    type Files<'a> = &'a [(&'a str, &'a str)];

    const API: &str = "
openapi: 3.0.3
info: {title: Test, version: 1.0.0}
tags: [{name: things}]
x-documents: {guide: The guide}
";

    const PATHS: &str = "
/things/{thingId}:
  get:
    operationId: get_thing
    tags: [things]
    summary: Gets a thing.
    x-source: [{document: guide, section: '1'}]
    parameters:
      - {name: thingId, in: path, required: true, schema: {type: string}, description: The id.}
    responses:
      '200':
        description: The thing.
        content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
";

    const SCHEMAS: &str = "
Thing:
  type: object
  description: A thing.
  properties:
    name: {type: string, description: The name.}
";

    const OVERLAY: &str = "
overlay: 1.0.0
info: {title: Test, version: 1.0.0}
actions:
  - {target: $.info, description: why, update: {description: Corrected.}}
";

    fn assemble_from(paths: &[&str], schemas: &str, overlay: &str) -> Result<Value> {
        assemble_beside(&[], API, paths, schemas, overlay)
    }

    /// Assembles a system beside other files of the folder of all specs.
    fn assemble_beside(others: Files<'_>, api: &str, paths: &[&str], schemas: &str, overlay: &str) -> Result<Value> {
        let folder = tempfile::tempdir()?;
        let workspace = Workspace::at(folder.path());
        let fragments = workspace.fragments(&System::named("flowable").unwrap());
        fs::create_dir_all(fragments.join("paths"))?;
        fs::create_dir_all(fragments.join("schemas"))?;
        fs::write(fragments.join("api.yaml"), api)?;
        for (file, text) in others {
            let file = workspace.specs(&System::named("flowable").unwrap()).join(file);
            fs::create_dir_all(file.parent().context("a file lies in a folder")?)?;
            fs::write(file, text)?;
        }
        for (index, paths) in paths.iter().enumerate() {
            fs::write(fragments.join(format!("paths/{index}.yaml")), paths)?;
        }
        fs::write(fragments.join("schemas/things.yaml"), schemas)?;
        fs::write(fragments.join("overlay.yaml"), overlay)?;
        assemble(&workspace, &System::named("flowable").unwrap())
    }

    #[test]
    fn fragments_and_overlay_become_one_document() {
        let document = assemble_from(&[PATHS], SCHEMAS, OVERLAY).unwrap();
        assert_eq!(document["info"]["description"], "Corrected.");
        assert_eq!(document.pointer("/paths/~1things~1{thingId}/get/operationId"), Some(&Value::from("get_thing")));
        assert_eq!(document.pointer("/components/schemas/Thing/type"), Some(&Value::from("object")));
    }

    #[test]
    fn sections_go_on_where_the_document_has_them_begin() {
        let api = API.replace("{guide: The guide}", "{guide: {title: The guide, prefix: '15.'}}");
        let document = assemble_beside(&[], &api, &[PATHS], SCHEMAS, OVERLAY).unwrap();
        assert_eq!(document["x-documents"]["guide"], "The guide");
        assert_eq!(document["paths"]["/things/{thingId}"]["get"]["x-source"][0]["section"], "15.1");
    }

    /// The problems of a spec where the part was replaced, in the paths or else in the schemas.
    fn problems_with(part: &str, by: &str) -> String {
        let (paths, schemas) = if PATHS.contains(part) {
            (PATHS.replace(part, by), SCHEMAS.to_owned())
        } else {
            (PATHS.to_owned(), SCHEMAS.replace(part, by))
        };
        assert_ne!((paths.as_str(), schemas.as_str()), (PATHS, SCHEMAS), "nothing was replaced");
        format!("{:#}", assemble_from(&[&paths], &schemas, OVERLAY).expect_err(by))
    }

    #[test]
    fn what_cannot_be_generated_is_refused_with_file_and_place() {
        let get = "spec/flowable/paths/0.yaml: /paths/~1things~1{thingId}/get";
        let thing = "spec/flowable/schemas/things.yaml: /components/schemas/Thing";
        let id = "{name: thingId, in: path, required: true, schema: {type: string}, description: The id.}";
        let parameter = |parameter: &str| format!("{id}\n      - {{{parameter}, description: d}}");
        let property = "    name: {type: string, description: The name.}\n";
        for word in ["connection", "all", "by_hand", "result", "error", "move", "clone", "get__thing"] {
            let error = problems_with("get_thing", word);
            assert!(error.contains(get) && error.contains(&format!("`{word}`")), "{error}");
        }
        for name in ["client", "body", "items", "new", "with_query", "intoFuture"] {
            let error = problems_with(id, &parameter(&format!("name: {name}, in: query, schema: {{type: string}}")));
            assert!(error.contains(&format!("{get}/parameters/1: ")) && error.contains("of its own"), "{error}");
        }
        let cases = [
            (id, parameter("name: q, in: query, schema: {type: object}"), format!("{get}/parameters/1"), "plain value"),
            (
                id,
                parameter("name: q, in: header, schema: {type: array, items: {type: string}}"),
                format!("{get}/parameters/1"),
                "plain value",
            ),
            (id, id.replace("type: string", "type: array"), format!("{get}/parameters/0"), "plain value"),
            (
                id,
                parameter("name: q, in: query, explode: false, schema: {type: array, items: {type: integer}}"),
                format!("{get}/parameters/1"),
                "separated by commas",
            ),
            (
                id,
                parameter("name: q, in: query, explode: false, schema: {type: string}"),
                format!("{get}/parameters/1"),
                "separated by commas",
            ),
            (
                id,
                id.replace("required", "x-slashes: lost, required"),
                format!("{get}/parameters/0"),
                "x-slashes is `kept`",
            ),
            (
                id,
                parameter("name: q, in: query, x-slashes: kept, schema: {type: string}"),
                format!("{get}/parameters/1"),
                "a text in a path",
            ),
            (
                id,
                parameter("name: thing_id, in: query, schema: {type: string}"),
                format!("{get}/parameters/1"),
                "one name in Rust",
            ),
            ("  get:", "  options:".to_owned(), "/paths/~1things~1{thingId}/options".to_owned(), "no requests with"),
            ("object", "objekt".to_owned(), thing.to_owned(), "the type is one of"),
            (
                property,
                "    name: {type: string, description: One, two and three.}\n".to_owned(),
                format!("{thing}/properties/name"),
                "`two and three.` is no member of a schema",
            ),
            (
                id,
                parameter("name: q, in: query, schema: {type: string}, shape: round"),
                format!("{get}/parameters/1"),
                "`shape` is no member of a parameter",
            ),
            ("object", "object\n  const: a".to_owned(), thing.to_owned(), "an `enum` of one value"),
            ("object", "object\n  x-rust-type: variable::Thing<T>".to_owned(), thing.to_owned(), "the path of a type"),
            ("object", "object\n  x-rust-new: [{name: String}]".to_owned(), thing.to_owned(), "x-rust-new lists"),
            (
                "object",
                "object\n  x-rust-type: variable::Thing\n  x-rust-new: {name: String}".to_owned(),
                thing.to_owned(),
                "x-rust-new lists",
            ),
            (
                property,
                property.replace("string", "string, x-rust-singular: one"),
                format!("{thing}/properties/name"),
                "for a list or a map",
            ),
            (
                property,
                property.replace("type: string", "type: array, items: {type: string}, x-rust-singular: A Name"),
                format!("{thing}/properties/name"),
                "x-rust-singular is a name",
            ),
            ("object", "object\n  x-rust-type: [Thing]".to_owned(), thing.to_owned(), "the path of a type"),
            ("object", "object\n  x-rust-type: variable::Other".to_owned(), thing.to_owned(), "has the same"),
            (
                property,
                property.replace("string", "string, x-rust-type: 'variable::name'"),
                format!("{thing}/properties/name"),
                "schemas with a name",
            ),
            ("object", "object\n  x-unproven: perhaps".to_owned(), thing.to_owned(), "`true`, or not said"),
            ("object", "object\n  x-unproven: true".to_owned(), thing.to_owned(), "which keeps the rest"),
            (
                "object",
                "object\n  x-unproven: true\n  additionalProperties: true\n  required: [name]".to_owned(),
                thing.to_owned(),
                "is not required",
            ),
            (
                property,
                property.replace("string", "string, x-unproven: true"),
                format!("{thing}/properties/name"),
                "schemas with a name",
            ),
            ("A thing.", "5".to_owned(), thing.to_owned(), "put it in quotes"),
            (
                property,
                format!("{property}    at: {{description: d, type: string, enum: [a, true]}}\n"),
                format!("{thing}/properties/at"),
                "is no text",
            ),
            (
                property,
                format!("{property}    at: {{description: d, type: string, enum: ['+', plus]}}\n"),
                format!("{thing}/properties/at"),
                "one name in Rust",
            ),
            (
                property,
                format!("{property}Option: {{type: object, description: d}}\n"),
                "things.yaml: /components/schemas/Option".to_owned(),
                "generated code uses",
            ),
        ];
        for (part, by, place, message) in cases {
            let error = problems_with(part, &by);
            assert!(error.contains(&place) && error.contains(message), "expected {place}: {message}\n{error}");
        }
    }

    #[test]
    fn texts_that_hold_values_or_stand_for_none_are_held_to_properties() {
        let with = |key: &str, schema: &str| {
            assemble_from(&[PATHS], &format!("{SCHEMAS}    {key}: {schema}\n"), OVERLAY)
                .map(drop)
                .map_err(|error| format!("{error:#}"))
        };
        let property = "/components/schemas/Thing/properties/at";
        for taken in [
            "{type: string, format: int64, x-none: true, description: d}",
            "{type: array, items: {type: string, format: local-date-time}, description: d}",
            "{allOf: [{$ref: '#/components/schemas/Thing'}], x-none: true, description: d}",
        ] {
            with("at", taken).unwrap();
        }
        for (schema, place, message) in [
            ("{type: string, x-none: yes please, description: d}", "", "is `true`"),
            ("{type: string, nullable: true, x-none: true, description: d}", "", "covers null"),
            ("{type: array, items: {type: string}, x-none: true, description: d}", "", "single values"),
            ("{type: array, items: {type: string, x-none: true}, description: d}", "/items", "for properties"),
            ("{type: string, format: int64, nullable: true, description: d}", "", "is not nullable"),
            ("{type: array, items: {type: string, format: int32}, description: d}", "/items", "has to be a property"),
            (
                "{type: object, additionalProperties: {type: string, format: boolean}, description: d}",
                "/additionalProperties",
                "has to be a property",
            ),
        ] {
            let error = with("at", schema).expect_err(schema);
            assert!(error.contains(&format!("{property}{place}: ")) && error.contains(message), "{schema}\n{error}");
        }
        let required =
            SCHEMAS.replace("object", "object\n  required: [name]").replace("string,", "string, x-none: true,");
        let error = format!("{:#}", assemble_from(&[PATHS], &required, OVERLAY).unwrap_err());
        assert!(error.contains("Thing/properties/name: ") && error.contains("this one is required"), "{error}");
        let of_its_own = format!("{SCHEMAS}Name: {{type: string, x-none: true, description: d}}\n");
        let error = format!("{:#}", assemble_from(&[PATHS], &of_its_own, OVERLAY).unwrap_err());
        assert!(error.contains("schemas/Name: x-none is for properties"), "{error}");
        let error = problems_with("schema: {type: string}", "schema: {type: string, format: int64}");
        assert!(error.contains("get/parameters/0: ") && error.contains("is a text anyway"), "{error}");
        let error = problems_with("{$ref: '#/components/schemas/Thing'}", "{type: string, format: boolean}");
        assert!(error.contains("{thingId}/get: ") && error.contains("has to be a property"), "{error}");
    }

    #[test]
    fn properties_that_a_schema_does_not_name_have_a_field_to_themselves() {
        let open = SCHEMAS.replace("object", "object\n  additionalProperties: true");
        let taken = open.replace("name:", "extra:");
        assemble_from(&[PATHS], &open, OVERLAY).unwrap();
        assemble_from(&[PATHS], &taken.replace("true", "false"), OVERLAY).unwrap();
        let error = format!("{:#}", assemble_from(&[PATHS], &taken, OVERLAY).unwrap_err());
        assert!(error.contains("things.yaml: /components/schemas/Thing/properties/extra: `extra` is"), "{error}");
    }

    #[test]
    fn which_servers_have_an_operation_is_said_in_words() {
        let served = |words: &str| PATHS.replace("    tags:", &format!("    x-served: {words}\n    tags:"));
        assemble_from(&[&served("2.0 and later")], SCHEMAS, OVERLAY).unwrap();
        for words in ["''", "true", "[2.0]"] {
            let error = format!("{:#}", assemble_from(&[&served(words)], SCHEMAS, OVERLAY).expect_err(words));
            assert!(error.contains("{thingId}/get: x-served tells in words"), "{error}");
        }
    }

    #[test]
    fn what_servers_do_with_path_segments_is_told_with_evidence() {
        let api = |said: &str| format!("{API}x-path-segments: {said}\n");
        let assemble = |said: &str| assemble_beside(&[], &api(said), &[PATHS], SCHEMAS, OVERLAY);
        for sound in ["{white-space: kept, evidence: Seen.}", "{white-space: trimmed, slashes: split, evidence: Seen.}"]
        {
            assemble(sound).unwrap();
        }
        for said in [
            "trimmed",
            "{white-space: trimmed}",
            "{evidence: Seen.}",
            "{white-space: lost, evidence: Seen.}",
            "{white-space: kept, evidence: ''}",
            "{white-space: kept, slashes: kept, evidence: Seen.}",
            "{white-space: kept, evidence: Seen., dots: kept}",
        ] {
            let error = format!("{:#}", assemble(said).expect_err(said));
            assert!(error.contains("/x-path-segments: x-path-segments has `white-space`"), "{error}");
        }
    }

    #[test]
    fn an_update_that_would_lose_a_state_is_refused() {
        let put = PATHS.replace("  get:", "  put:").replace(
            "    responses:",
            "    requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}\n    responses:",
        );
        let nullable = SCHEMAS.replace("type: string,", "type: string, nullable: true,");
        assemble_from(&[&put], SCHEMAS, OVERLAY).unwrap();
        let error = format!("{:#}", assemble_from(&[&put], &nullable, OVERLAY).unwrap_err());
        let place = "spec/flowable/schemas/things.yaml: /components/schemas/Thing/properties/name";
        assert!(error.contains(place) && error.contains("split the schema"), "{error}");
        assemble_from(&[&put.replace("  put:", "  post:")], &nullable, OVERLAY).unwrap();
    }

    #[test]
    fn paging_that_cannot_be_generated_is_refused() {
        let list = |paging: &str, schema: &str| {
            let parameters = ["s", "n", "t"].map(|name| {
                let kind = if name == "t" { "string" } else { "integer" };
                format!("      - {{name: {name}, in: query, schema: {{type: {kind}}}, description: d}}\n")
            });
            let paths = PATHS
                .replace("/{thingId}", "")
                .replace(
                    "    parameters:\n",
                    &format!("    x-paging: {paging}\n    parameters:\n{}", parameters.concat()),
                )
                .replace(
                    "      - {name: thingId, in: path, required: true, schema: {type: string}, description: The id.}\n",
                    "",
                )
                .replace("{$ref: '#/components/schemas/Thing'}", schema);
            assemble_from(&[&paths], SCHEMAS, OVERLAY).map(drop)
        };
        let envelope = "{type: object, properties: {rows: {type: array, description: d, items: {type: string}}, total: \
                        {type: integer, description: d}, flag: {type: boolean, description: d}}}";
        let array = "{type: array, items: {type: string}}";
        let told = "{type: object, properties: {rows: {type: array, description: d, items: {type: string}}, meta: {type: \
                    object, description: d, properties: {all: {type: integer, description: d}, of: {type: integer, \
                    description: d}, text: {type: string, description: d}, more: {type: boolean, description: d}}}}}";
        list("{start: s, size: n, items: rows, total: total}", envelope).unwrap();
        list("{page: s, count: n, items: rows, total: meta.all, number: meta.of, size: meta.of}", told).unwrap();
        list(
            "{page: s, count: n, items: rows, total: meta.all, number: meta.of, size: meta.of, next: meta.more}",
            told,
        )
        .unwrap();
        list("{page: s, count: n, total-header: Content-Range}", array).unwrap();
        for (paging, schema, message) in [
            ("{start: x, size: n, items: rows, total: total}", envelope, "no query parameter `x` for start"),
            ("{start: s, size: t, items: rows, total: total}", envelope, "`t` for size is not an integer"),
            ("{start: s, size: n, items: total, total: total}", envelope, "`total` for items is not an array"),
            ("{start: s, size: n, items: rows, total: flag}", envelope, "`flag` for total is neither"),
            ("{start: s, size: n, items: rows, total: no}", envelope, "no property `no` for total"),
            ("{start: s, size: n, items: rows, sum: total}", envelope, "`sum` is none of"),
            ("{page: s, count: n, total-header: X-Total}", array, "Content-Range"),
            (
                "{page: s, count: n, items: meta, total: meta.all, number: meta.of, size: meta.of}",
                told,
                "`meta` for items is not an array",
            ),
            (
                "{page: s, count: n, items: rows, total: meta.text, number: meta.of, size: of}",
                told,
                "`meta.text` for total is no integer",
            ),
            (
                "{page: s, count: n, items: rows, total: meta.all, number: meta.of, size: of}",
                told,
                "`of` for size is no integer",
            ),
            (
                "{page: s, count: n, items: rows, total: rows.all, number: meta.of, size: meta.of}",
                told,
                "stand in one object",
            ),
            (
                "{page: s, count: n, items: rows, total: meta.all, number: meta.of, size: meta.of, next: meta.of}",
                told,
                "`meta.of` for next is no boolean",
            ),
            ("{page: s, count: n, total-header: Content-Range}", envelope, "is an array"),
        ] {
            let error = format!("{:#}", list(paging, schema).expect_err(paging));
            assert!(error.contains("/paths/~1things/get: x-paging: ") && error.contains(message), "{message}\n{error}");
        }
    }

    const SHARED: &str = "
/parcels:
  get:
    operationId: get_parcel
    tags: [things]
    summary: Gets a parcel.
    x-source: [{document: guide, section: '2'}]
    responses: {'200': {description: The parcel., content: {application/json: {schema: {$ref: '#/components/schemas/Parcel'}}}}}
";

    const SHARED_SCHEMAS: &str = "Parcel: {type: object, description: A parcel., properties: {n: {type: integer}}}";

    fn sharing(shared: &str, others: Files<'_>) -> Result<Value> {
        assemble_beside(others, &format!("{API}x-shared: {shared}\n"), &[PATHS], SCHEMAS, OVERLAY)
    }

    #[test]
    fn shared_tags_are_taken_in_with_their_overlays_before_the_systems_own() {
        let change = |target: &str, update: &str| {
            let action = format!("{{target: '{target}', description: why, update: {update}}}");
            OVERLAY.replace("{target: $.info, description: why, update: {description: Corrected.}}", &action)
        };
        let n = "$.components.schemas.Parcel.properties.n";
        let parcels = change(n, "{description: The number., type: string}");
        let labels = change(n, "{description: The number on the label.}");
        let others = [
            ("common/paths/parcels.yaml", SHARED),
            ("common/schemas/parcels.yaml", SHARED_SCHEMAS),
            ("common/overlay/parcels.yaml", &parcels),
            ("common/overlay/labels.yaml", &labels),
            ("common/schemas/rest.yaml", "5"),
        ];
        let document = sharing("{common: [parcels, labels]}", &others).unwrap();
        assert_eq!(document.get("x-shared"), None);
        assert_eq!(document.pointer("/paths/~1parcels/get/operationId"), Some(&Value::from("get_parcel")));
        let n = document.pointer("/components/schemas/Parcel/properties/n");
        assert_eq!(n, Some(&serde_json::json!({"type": "string", "description": "The number on the label."})));
    }

    #[test]
    fn what_is_wrong_in_what_is_shared_is_named_with_its_file() {
        let parcels = [("common/paths/parcels.yaml", SHARED), ("common/schemas/parcels.yaml", SHARED_SCHEMAS)];
        let nowhere = OVERLAY.replace("$.info,", "$.nothing,");
        let with = |other: (&'static str, &'static str)| [parcels[0], parcels[1], other];
        let taken = "Thing: {type: object, description: Another.}";
        let wrong_overlay = [parcels[0], parcels[1], ("common/overlay/parcels.yaml", nowhere.as_str())];
        let cases: &[(&str, Files<'_>, &str)] = &[
            (
                "{common: [parcels]}",
                &parcels,
                "spec/common/schemas/parcels.yaml: /components/schemas/Parcel/properties/n: ",
            ),
            ("{common: [parcels]}", &wrong_overlay, "spec/common/overlay/parcels.yaml: /actions/0: "),
            (
                "{common: [parcels, things]}",
                &with(("common/schemas/things.yaml", taken)),
                "/components/schemas/Thing: also in spec/common/schemas/things.yaml",
            ),
            ("{common: [letters]}", &parcels, "flowable/api.yaml: /x-shared/common/0: the folder `common` has no tag"),
            ("{common: [../common/paths/parcels]}", &parcels, "/x-shared/common/0: the folder `common` has no tag"),
            ("{flowable: [things]}", &parcels, "flowable/api.yaml: /x-shared/flowable: not a folder to share from"),
            ("{.: [things]}", &parcels, "/x-shared/.: not a folder to share from"),
            ("{common: parcels}", &parcels, "flowable/api.yaml: /x-shared: it names folders"),
        ];
        for (shared, others, message) in cases {
            let error = format!("{:#}", sharing(shared, others).expect_err(message));
            assert!(error.contains(message), "expected {message}\n{error}");
        }
    }

    const VARIANTS: &str = "
/things:
  post:
    operationId: change_things
    tags: [things]
    summary: Changes things.
    responses: {'404': {description: There is none.}}
    x-variants:
      - operationId: name_things
        summary: Names things.
        x-source: [{document: guide, section: '3'}]
        requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
        responses: {'204': {description: Named.}}
      - operationId: count_things
        summary: Counts things.
        x-source: [{document: guide, section: '4'}]
        requestBody: {required: true, content: {application/json: {schema: {type: array, items: {type: string}}}}}
        responses: {'200': {description: Counted.}}
";

    #[test]
    fn variants_are_held_to_what_operations_are_held_to() {
        let overlay = OVERLAY.replace("$.info,", "\"$.paths['/things'].post['x-variants'][0]\",");
        let document = assemble_from(&[VARIANTS], SCHEMAS, &overlay).unwrap();
        let post = document.pointer("/paths/~1things/post").unwrap();
        assert_eq!(post["x-variants"][0]["description"], "Corrected.");
        assert_eq!(post["x-source"][1]["section"], "4", "the operation is completed");

        let cases = [
            (
                "operationId: count_things",
                "operationId: name_things",
                "/x-variants/1: the operationId `name_things` is taken",
            ),
            ("operationId: count_things", "operationId: change_things", ": the operationId `change_things` is taken"),
            (
                "operationId: count_things",
                "operationId: countThings",
                "/x-variants/1: the operationId `countThings` is not",
            ),
            ("        summary: Counts things.\n", "", "/x-variants/1: an operation needs a summary"),
            ("        x-source: [{document: guide, section: '4'}]\n", "", "/x-variants/1: an operation without source"),
            ("section: '4'", "part: '4'", "/x-variants/1: x-source names a document but no section"),
            ("{'204': {description: Named.}}", "{}", "/x-variants/0: an operation needs an answer that means success"),
            (
                "        summary: Counts things.\n",
                "        summary: s\n        tags: [things]\n",
                "/x-variants/1: `tags` is none of",
            ),
            (
                "        requestBody: {required: true, content: {application/json: {schema: {type: array, items: {type: string}}}}}\n",
                "",
                "/x-variants/1: variants are told apart by their bodies",
            ),
            (
                "schemas/Thing",
                "schemas/Nothing",
                "/x-variants/0/requestBody/content/application~1json/schema: dangling $ref",
            ),
            (
                "type: array",
                "type: list",
                "/x-variants/1/requestBody/content/application~1json/schema: the type is one of",
            ),
        ];
        for (part, by, message) in cases {
            assert!(VARIANTS.contains(part), "{part}");
            let error =
                format!("{:#}", assemble_from(&[&VARIANTS.replacen(part, by, 1)], SCHEMAS, OVERLAY).expect_err(by));
            assert!(error.contains(message) && error.contains("flowable/paths/0.yaml"), "expected {message}\n{error}");
        }
        // What the operation says itself hides the answer from other tools, not from the generator.
        let paths = VARIANTS.replace("{'404': {", "{'204': {description: Done.}, '404': {");
        assemble_from(&[&paths], SCHEMAS, OVERLAY).unwrap();
        let paths = paths.replace("{description: Named.}", "{x-name: Named.}");
        let error = format!("{:#}", assemble_from(&[&paths], SCHEMAS, OVERLAY).unwrap_err());
        assert!(
            error.contains("/post/x-variants/0/responses/204: not OpenAPI 3.0: missing field `description`"),
            "{error}"
        );
        let head = VARIANTS.split("    x-variants:").next().unwrap();
        for (variants, message) in [("[]", "is a list of the operations"), ("[5]", "/x-variants/0: a variant is")] {
            let paths = format!("{head}    x-variants: {variants}\n");
            let error = format!("{:#}", assemble_from(&[&paths], SCHEMAS, OVERLAY).expect_err(message));
            assert!(error.contains(message), "expected {message}\n{error}");
        }
    }

    #[test]
    fn words_that_yaml_once_took_for_booleans_stay_words() {
        let schemas = SCHEMAS.to_owned() + "Switch: {type: string, description: n, enum: [on, off, y, no]}\n";
        let document = assemble_from(&[PATHS], &schemas, OVERLAY).unwrap();
        let switch = document.pointer("/components/schemas/Switch").unwrap();
        assert_eq!(switch["enum"], serde_json::json!(["on", "off", "y", "no"]));
        assert_eq!(switch["description"], "n");
    }

    #[test]
    fn each_mistake_is_named_with_file_and_place() {
        let get = "spec/flowable/paths/0.yaml: /paths/~1things~1{thingId}/get";
        let other = PATHS.replace("/things/", "/others/");
        let cases: &[(&[&str], &str, &str, &str, &str)] = &[
            (&[&PATHS.replace("    operationId: get_thing\n", "")], SCHEMAS, OVERLAY, get, "needs an operationId"),
            (&[&PATHS.replace("get_thing", "getThing")], SCHEMAS, OVERLAY, get, "not snake_case"),
            (&[&PATHS.replace("get_thing", "new")], SCHEMAS, OVERLAY, get, "taken by the generated client"),
            (
                &[PATHS, &other],
                SCHEMAS,
                OVERLAY,
                "spec/flowable/paths/0.yaml",
                "`get_thing` is taken by /paths/~1others",
            ),
            (&[PATHS, PATHS], SCHEMAS, OVERLAY, "spec/flowable/paths/1.yaml", "also in spec/flowable/paths/0.yaml"),
            (
                &[&PATHS.replace("    x-source: [{document: guide, section: '1'}]\n", "")],
                SCHEMAS,
                OVERLAY,
                get,
                "without source",
            ),
            (
                &[&PATHS.replace("document: guide", "document: rumour")],
                SCHEMAS,
                OVERLAY,
                get,
                "`rumour`, which x-documents",
            ),
            (&[&PATHS.replace("tags: [things]", "tags: [stuff]")], SCHEMAS, OVERLAY, get, "`stuff` is not listed"),
            (&[&PATHS.replace("{name: thingId,", "{name: id,")], SCHEMAS, OVERLAY, get, "`thingId` is not declared"),
            (&[&PATHS.replace("required: true, ", "")], SCHEMAS, OVERLAY, get, "must be required"),
            (&[&PATHS.replace("schemas/Thing'", "schemas/Nothing'")], SCHEMAS, OVERLAY, get, "dangling $ref"),
            (&[&PATHS.replace("'200'", "'404'")], SCHEMAS, OVERLAY, get, "an answer that means success"),
            (
                &[&PATHS.replace("/things/{thingId}:", "'/things/{thingId}#2':")],
                SCHEMAS,
                OVERLAY,
                "paths/0.yaml",
                "for the overlay to move",
            ),
            (
                &[PATHS],
                &SCHEMAS.replace("Thing:", "thing:\n  type: object\n  description: d\nThing:"),
                OVERLAY,
                "schemas/things.yaml: /components/schemas/thing",
                "UpperCamelCase",
            ),
            (
                &[PATHS],
                &SCHEMAS.replace("    name:", "    Name: {type: string, description: d}\n    name:"),
                OVERLAY,
                "schemas/things.yaml",
                "one name in Rust",
            ),
            (
                &[PATHS],
                SCHEMAS,
                &OVERLAY.replace("$.info,", "$.nothing,"),
                "spec/flowable/overlay.yaml: /actions/0",
                "matches nothing",
            ),
            (
                &[PATHS],
                &SCHEMAS.replace("object", "object\n  nullable: perhaps"),
                OVERLAY,
                "spec/flowable/schemas/things.yaml: /components/schemas/Thing",
                "not OpenAPI",
            ),
            (&[PATHS], &SCHEMAS.replace("object", "[object"), OVERLAY, "spec/flowable/schemas/things.yaml", "line"),
        ];
        for (paths, schemas, overlay, place, message) in cases {
            let error = format!("{:#}", assemble_from(paths, schemas, overlay).expect_err(message));
            assert!(error.contains(place) && error.contains(message), "expected {place}: {message}\n{error}");
        }
    }
}
