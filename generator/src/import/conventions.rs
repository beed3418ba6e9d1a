//! An imported document as the fragments are written: names, one tag an operation, sources, and something said of
//! everything.

use super::{
    naming::{self, Route},
    references::{self, MISSING},
    shapes, ways,
    words::{IMPORTED_AS, MADE_UP, text},
};
use crate::{
    document::{METHODS, operations, reference, resolve},
    forms, lint,
};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

type Members = Map<String, Value>;

/// What a document is imported as.
pub(crate) struct Source<'a> {
    /// Its id among `x-documents`.
    pub(crate) id: &'a str,
    pub(crate) title: String,
}

/// The document by the conventions of the fragments. What is known already keeps its name.
pub(crate) fn applied(document: &Value, known: &Value, source: &Source<'_>, notes: &mut Vec<String>) -> Value {
    let mut document = document.clone();
    references::drop_extensions(&mut document);
    rename_schemas(&mut document, known);
    let mut conventional = json!({
        "openapi": "3.0.3",
        "info": info(&document, known, source),
        "tags": [],
        "x-documents": {source.id: source.title},
    });
    for key in ["servers", "security"] {
        if let Some(value) = document.get(key) {
            conventional[key] = value.clone();
        }
    }
    let mut operations = standing_alone(&document, known, notes);
    let ids = ids(&operations, known, notes);
    for (operation, id) in operations.iter_mut().zip(ids) {
        complete(operation, &document, source, id, notes);
    }
    conventional["tags"] = tags(&document, &operations);
    let mut paths = Members::new();
    for operation in operations {
        let item = paths.entry(operation.path).or_insert_with(|| json!({}));
        item[operation.method] = operation.value.into();
    }
    conventional["paths"] = paths.into();
    conventional["components"] = components(&document);
    ways::mend(&mut conventional, notes);
    shapes::mend(&mut conventional, notes);
    for (pointer, problem) in lint::paging_problems(&conventional) {
        let operation = conventional.pointer_mut(&pointer).and_then(Value::as_object_mut);
        if operation.and_then(|operation| operation.remove("x-paging")).is_some() {
            notes.push(format!("{pointer}: `x-paging` is left out: {problem}"));
        }
    }
    conventional
}

fn components(document: &Value) -> Value {
    let mut components = Members::new();
    for key in ["schemas", "securitySchemes"] {
        if let Some(part) = document["components"].get(key) {
            components.insert(key.into(), part.clone());
        }
    }
    components.into()
}

fn info(document: &Value, known: &Value, source: &Source<'_>) -> Value {
    let mut info = document["info"].as_object().cloned().unwrap_or_default();
    let version = match info.get("version") {
        Some(Value::String(version)) => version.clone(),
        Some(Value::Number(version)) => version.to_string(),
        _ => String::new(),
    };
    let version: String = version.chars().filter(char::is_ascii_graphic).collect();
    let known = known["info"]["version"].as_str().unwrap_or("0");
    info.insert("version".into(), if version.is_empty() { known.into() } else { version.into() });
    if text(&info, "title").is_empty() {
        info.insert("title".into(), source.title.clone().into());
    }
    info.into()
}

/// Gives schemas names in UpperCamelCase, or those that they have already.
fn rename_schemas(document: &mut Value, known: &Value) {
    let known = known.pointer("/components/schemas").and_then(Value::as_object);
    let by_import: BTreeMap<&str, &str> = known
        .into_iter()
        .flatten()
        .filter_map(|(name, schema)| Some((schema.get(IMPORTED_AS)?.as_str()?, name.as_str())))
        .collect();
    let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) else { return };
    let mut taken: BTreeSet<String> = by_import.values().map(|name| (*name).to_owned()).collect();
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    // Those that keep their name come first, so that no other takes it.
    let (kept, changed): (Vec<&String>, Vec<&String>) =
        schemas.keys().partition(|name| naming::schema(name, &BTreeSet::new()) == **name);
    for written in kept.into_iter().chain(changed) {
        let name = match by_import.get(written.as_str()) {
            Some(name) => (*name).to_owned(),
            None => naming::schema(written, &taken),
        };
        taken.insert(name.clone());
        names.insert(written.clone(), name);
    }
    let mut renamed = Members::new();
    for (written, mut schema) in std::mem::take(schemas) {
        let name = names[&written].clone();
        if let Some(schema) = schema.as_object_mut().filter(|_| name != written) {
            schema.insert(IMPORTED_AS.into(), written.into());
        }
        renamed.insert(name, schema);
    }
    *schemas = renamed;
    rename_references(document, &names);
    tell_forms(document, &names);
}

/// What a discriminator maps its values to, in full: a value that is not said is the name that the document gives.
fn tell_forms(value: &mut Value, names: &BTreeMap<String, String>) {
    match value {
        Value::Object(members) => {
            let mapping = members.get_mut("discriminator").and_then(|discriminator| discriminator.get_mut("mapping"));
            for (_, target) in mapping.and_then(Value::as_object_mut).into_iter().flatten() {
                let written = target.as_str().unwrap_or_default();
                let written = written.strip_prefix("#/components/schemas/").unwrap_or(written);
                if let Some(name) = names.get(written) {
                    *target = format!("#/components/schemas/{name}").into();
                }
            }
            if members.get("discriminator").is_some_and(Value::is_object) {
                let written = |form: &str| {
                    let written = names.iter().find(|(_, name)| *name == form).map(|(written, _)| written.as_str());
                    written.unwrap_or(form).to_owned()
                };
                forms::tell(members, written);
            }
            members.values_mut().for_each(|value| tell_forms(value, names));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| tell_forms(value, names)),
        _ => {}
    }
}

fn rename_references(value: &mut Value, names: &BTreeMap<String, String>) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(target)) = members.get_mut("$ref")
                && let Some(name) = target.strip_prefix("#/components/schemas/")
                && let Some(name) = names.get(&name.replace("~1", "/").replace("~0", "~"))
            {
                *target = format!("#/components/schemas/{name}");
            }
            members.values_mut().for_each(|value| rename_references(value, names));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| rename_references(value, names)),
        _ => {}
    }
}

/// An operation with all that is said of it.
struct Standing {
    method: &'static str,
    path: String,
    /// What the document calls it.
    id: Option<String>,
    value: Members,
}

impl Standing {
    fn place(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }
}

/// The operations with their parameters, bodies and answers, none of which is referred to any more.
fn standing_alone(document: &Value, known: &Value, notes: &mut Vec<String>) -> Vec<Standing> {
    let known = known_paths(document, known);
    let mut followed = document.clone();
    for item in followed["paths"].as_object_mut().into_iter().flat_map(Map::values_mut) {
        if reference(item).is_some() {
            *item = resolve(document, item).clone();
        }
    }
    let mut standing: Vec<Standing> = Vec::new();
    let mut routes = BTreeSet::new();
    for operation in operations(&followed) {
        let Some(method) = METHODS.into_iter().find(|method| *method == operation.method) else { continue };
        let Some(mut value) = operation.value.as_object().cloned() else { continue };
        let written = plain_path(operation.path);
        if written != operation.path {
            notes.push(format!("the path `{}` is `{written}`", operation.path));
        }
        let path = known.get(&shape(&written)).map_or_else(|| written.clone(), |known| (*known).to_owned());
        let place = format!("{} {path}", method.to_uppercase());
        if matches!(method, "options" | "trace") {
            notes.push(format!("{place}: left out; no client is made for this method"));
            continue;
        }
        if !routes.insert((path.clone(), method)) {
            notes.push(format!("{place}: there a second time (`{}`); left out", operation.path));
            continue;
        }
        let parameters: Vec<Value> = operation
            .parameters(&followed)
            .into_iter()
            .filter(|(_, parameter)| parameter.get(MISSING).is_none())
            .map(|(_, parameter)| renamed(parameter.clone(), &written, &path))
            .collect();
        value.insert("parameters".into(), parameters.into());
        if let Some(body) = operation.request_body(&followed) {
            if let Some(mistake) = body.get(MISSING).and_then(Value::as_str) {
                notes.push(format!("{place}: left out; of its body, {mistake}"));
                continue;
            }
            value.insert("requestBody".into(), body.clone());
        }
        for response in value.get_mut("responses").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut)
        {
            *response = resolve(&followed, response).clone();
            response.as_object_mut().map(|response| response.remove(MISSING));
            let headers = response.get_mut("headers").and_then(Value::as_object_mut).into_iter().flatten();
            headers.for_each(|(_, header)| *header = resolve(&followed, header).clone());
        }
        let id = operation.id().map(str::to_owned);
        standing.push(Standing { method, path, id, value });
    }
    note_duplicates(&standing, notes);
    standing
}

/// A path without what frameworks write into it: `/a/{id:.+}{?x}` is `/a/{id}`, and so is `/a/{id}#x`.
fn plain_path(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_end_matches('{');
    let mut plain = String::new();
    let mut rest = path;
    while let Some((before, inside)) = rest.split_once('{') {
        let (name, after) = inside.split_once('}').unwrap_or((inside, ""));
        let name = name.split(':').next().unwrap_or_default().trim_start_matches('*');
        plain += &format!("{before}{{{name}}}");
        rest = after;
        // What is left of a pattern that has braces of its own.
        rest = rest.trim_start_matches('}');
    }
    plain += rest;
    if plain.starts_with('/') { plain } else { format!("/{plain}") }
}

/// The known paths by their shape, but for those that the document has word for word.
fn known_paths<'a>(document: &Value, known: &'a Value) -> BTreeMap<String, &'a str> {
    let paths = known["paths"].as_object().into_iter().flat_map(Map::keys);
    let renamed = paths.filter(|path| document["paths"].get(path.as_str()).is_none());
    renamed.map(|path| (shape(path), path.as_str())).collect()
}

/// A path without the names of its parameters, of which the server knows nothing.
fn shape(path: &str) -> String {
    let segments = path.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    segments.collect::<Vec<_>>().join("{}")
}

fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0))
}

/// A parameter of the path under the name that it has in a known path of the same shape.
fn renamed(mut parameter: Value, path: &str, known: &str) -> Value {
    let mut pairs = placeholders(path).zip(placeholders(known));
    if parameter["in"] == "path"
        && let Some((_, known)) = pairs.find(|(name, _)| parameter["name"] == *name)
    {
        parameter["name"] = known.into();
    }
    parameter
}

fn note_duplicates(operations: &[Standing], notes: &mut Vec<String>) {
    let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for operation in operations {
        if let Some(id) = &operation.id {
            places.entry(id).or_default().push(operation.place());
        }
    }
    for (id, places) in places.into_iter().filter(|(_, places)| places.len() > 1) {
        notes.push(format!("the operationId `{id}` is given to {}: named apart", places.join(" and ")));
    }
}

/// The ids that the operations have already, or new ones.
fn ids(operations: &[Standing], known: &Value, notes: &mut Vec<String>) -> Vec<String> {
    let known_id = |operation: &Standing| {
        known["paths"][&operation.path][operation.method]["operationId"].as_str().map(str::to_owned)
    };
    let taken = crate::document::operations(known).iter().filter_map(|known| Some(known.id()?.to_owned())).collect();
    let unnamed: Vec<&Standing> = operations.iter().filter(|operation| known_id(operation).is_none()).collect();
    let routes: Vec<Route<'_>> = unnamed
        .iter()
        .map(|operation| Route { method: operation.method, path: &operation.path, id: operation.id.as_deref() })
        .collect();
    let new = naming::operation_ids(&routes, taken);
    for (operation, id) in unnamed.iter().zip(&new).filter(|(operation, _)| operation.id.is_none()) {
        notes.push(format!("{}: no operationId; `{id}`", operation.place()));
    }
    let mut new = new.into_iter();
    operations.iter().map(|operation| known_id(operation).or_else(|| new.next()).unwrap_or_default()).collect()
}

/// Says of an operation what every operation says here.
fn complete(operation: &mut Standing, document: &Value, source: &Source<'_>, id: String, notes: &mut Vec<String>) {
    let place = operation.place();
    tag(operation, notes);
    let section = operation.id.clone().unwrap_or_else(|| place.clone());
    let value = &mut operation.value;
    for key in ["servers", "callbacks", "externalDocs"] {
        if value.remove(key).is_some() && key != "externalDocs" {
            notes.push(format!("{place}: `{key}` is left out"));
        }
    }
    if text(value, "summary").trim().is_empty() {
        value.insert("summary".into(), naming::sentence(&id).into());
        value.insert(MADE_UP.into(), true.into());
    }
    if text(value, "description") == text(value, "summary") || text(value, "description").is_empty() {
        value.remove("description");
    }
    value.insert("operationId".into(), id.into());
    value.insert("x-source".into(), json!([{"document": source.id, "section": section}]));
    let parameters = value.remove("parameters").unwrap_or_default();
    let parameters = shapes::parameters(&place, &operation.path, parameters, document, notes);
    if !parameters.is_empty() {
        value.insert("parameters".into(), parameters.into());
    }
    shapes::bodies(&place, value, notes);
    // That it need not be there goes without saying.
    if let Some(body) = value.get_mut("requestBody").and_then(Value::as_object_mut) {
        body.retain(|key, value| key != "required" || value == true);
    }
}

fn tag(operation: &mut Standing, notes: &mut Vec<String>) {
    let place = operation.place();
    let given: Vec<&str> =
        operation.value.get("tags").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    if given.len() > 1 {
        notes.push(format!("{place}: of several tags ({}) it has the first", given.join(", ")));
    }
    let of_path = operation.path.split('/').find(|segment| !segment.is_empty() && !segment.starts_with('{'));
    let name = given.first().copied().or(of_path).unwrap_or("default");
    operation.value.insert("tags".into(), json!([naming::tag(name)]));
}

/// The tags of the operations, with what the document says of them.
fn tags(document: &Value, operations: &[Standing]) -> Value {
    let mut described: BTreeMap<String, Members> = BTreeMap::new();
    for operation in operations {
        let name = operation.value["tags"][0].as_str().unwrap_or_default();
        described.entry(name.to_owned()).or_default().insert("name".into(), name.into());
    }
    for tag in document["tags"].as_array().into_iter().flatten() {
        let name = naming::tag(tag["name"].as_str().unwrap_or_default());
        if let (Some(known), Some(description)) = (described.get_mut(&name), tag["description"].as_str()) {
            known.insert("description".into(), description.into());
        }
    }
    described.into_values().map(Value::from).collect::<Vec<_>>().into()
}
