//! `cargo xtask assemble`: fragments and overlay become one OpenAPI document.

#[cfg(test)]
pub(crate) mod samples;

use crate::{
    document::{Origins, member, place_of, sorted},
    examples::{self, Examples},
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
        let document = assemble(workspace, system)?;
        let output = output(workspace, system, &document)?;
        let verb = if output.write()? { "wrote" } else { "up to date:" };
        println!("{verb} {}", workspace.shown(&output.path));
        let resolved = resolved(&document);
        for told in forms::never_read(&resolved).into_iter().filter(|_| !workspace.is_fixture(system)) {
            println!("  {told}");
        }
    }
    Ok(())
}

/// The assembled spec as it should be on disk.
pub(crate) fn output(workspace: &Workspace, system: &System, document: &Value) -> Result<Output> {
    let content = serde_json::to_string_pretty(document)? + "\n";
    Ok(Output { path: workspace.assembled(system), content })
}

/// The fragments merged, the overlays applied, the result linted and completed and its keys sorted.
pub(crate) fn assemble(workspace: &Workspace, system: &System) -> Result<Value> {
    let folder = workspace.fragments(system);
    let mut merger = Merger::start(workspace, &folder.join("api.yaml"))?;
    let mut overlays = merger.merge_shared(&workspace.specs(system))?;
    overlays.extend(yaml_files(&folder.join("overlay"))?);
    overlays.push(folder.join("overlay.yaml"));
    for file in yaml_files(&folder.join("paths"))? {
        merger.merge(&file, "/paths")?;
    }
    for file in yaml_files(&folder.join("schemas"))? {
        merger.merge(&file, "/components/schemas")?;
    }
    let folders: Vec<PathBuf> = merger.shared.iter().cloned().chain([folder]).collect();
    let Merger { mut document, mut origins, mut problems, .. } = merger;

    for file in overlays.iter().filter(|file| file.exists()) {
        let overlay: Overlay = read_typed(workspace, file)?;
        problems.extend(overlay.apply(&workspace.shown(file), &mut document, &mut origins));
    }
    Problems::check(problems)?;
    number_sections(&mut document);
    Problems::check(lint::lint(&document, &origins))?;
    let document = examples(workspace, &folders)?.given_to(published(variants::completed(&document)));
    Problems::check(examples::problems(&document, &origins))?;
    Problems::check(not_openapi(&variants::expanded(&document), &origins).into_iter().collect())?;
    Problems::check(not_openapi(&document, &origins).into_iter().collect())?;
    Ok(sorted(document))
}

/// The examples that folders give, of which a later one wins.
fn examples(workspace: &Workspace, folders: &[PathBuf]) -> Result<Examples> {
    let mut examples = Examples::default();
    for file in folders.iter().map(|folder| folder.join("examples.yaml")).filter(|file| file.exists()) {
        examples.extend(read_typed(workspace, &file)?);
    }
    Ok(examples)
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
    /// The folders that tags are taken from beside the system's own.
    shared: Vec<PathBuf>,
}

impl<'a> Merger<'a> {
    fn start(workspace: &'a Workspace, api: &Path) -> Result<Self> {
        let document = read_fragment(workspace, api)?.into();
        let mut origins = Origins::default();
        origins.set(String::new(), &workspace.shown(api));
        Ok(Self { workspace, document, origins, problems: Vec::new(), shared: Vec::new() })
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
            self.shared.push(folder.clone());
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

/// A value of a known type, such as an overlay. Keys are texts, however they look.
pub(crate) fn read_typed<T: DeserializeOwned>(workspace: &Workspace, file: &Path) -> Result<T> {
    let members = read_fragment(workspace, file)?;
    serde_path_to_error::deserialize(Value::Object(members))
        .map_err(|error| anyhow!("{}: {error}", workspace.shown(file)))
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
    use super::{samples::*, *};

    #[test]
    fn fragments_and_overlay_become_one_document() {
        let document = assemble_from(&[PATHS], SCHEMAS, OVERLAY).unwrap();
        assert_eq!(document["info"]["description"], "Corrected.");
        assert_eq!(document.pointer("/paths/~1things~1{thingId}/get/operationId"), Some(&Value::from("get_thing")));
        assert_eq!(document.pointer("/components/schemas/Thing/type"), Some(&Value::from("object")));
    }

    #[test]
    fn the_overlays_of_tags_come_before_that_of_the_system() {
        let tag = OVERLAY.replace("{description: Corrected.}", "{description: First., title: Of the tag.}");
        let others = [("flowable/overlay/things.yaml", tag.as_str())];
        let document = assemble_beside(&others, API, &[PATHS], SCHEMAS, OVERLAY).unwrap();
        assert_eq!(
            (&document["info"]["title"], &document["info"]["description"]),
            (&"Of the tag.".into(), &"Corrected.".into())
        );
    }

    #[test]
    fn sections_go_on_where_the_document_has_them_begin() {
        let api = API.replace("{guide: The guide}", "{guide: {title: The guide, prefix: '15.'}}");
        let document = assemble_beside(&[], &api, &[PATHS], SCHEMAS, OVERLAY).unwrap();
        assert_eq!(document["x-documents"]["guide"], "The guide");
        assert_eq!(document["paths"]["/things/{thingId}"]["get"]["x-source"][0]["section"], "15.1");
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

    #[test]
    fn keys_of_an_update_are_what_they_are_written_as() {
        let update = "update: {x-words: {null: 1, ~: 2, y: 3, Null: 4, on: 5, true: 6, 200: 7, '': 8}}";
        let document = assemble_from(&[PATHS], SCHEMAS, &OVERLAY.replace("update: {description: Corrected.}", update));
        let words = &document.unwrap()["info"]["x-words"];
        let wanted = serde_json::json!({"null": 1, "~": 2, "y": 3, "Null": 4, "on": 5, "true": 6, "200": 7, "": 8});
        assert_eq!(*words, wanted);
        let error = assemble_from(&[PATHS], SCHEMAS, &OVERLAY.replace("description: why", "why: because")).unwrap_err();
        let (file, place) = ("spec/flowable/overlay.yaml: ", "actions[0].why: unknown field `why`");
        assert!(format!("{error:#}").contains(file) && format!("{error:#}").contains(place), "{error:#}");
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
