//! Swagger2Markup: the Markdown that is made of a Swagger 2.0 document for people, read back as far as it goes.
//!
//! What came through a PDF or OCR is read too; what is mended or cannot be read is noted with its line.

mod types;
mod words;

use self::words::{Section, Table, field, is_nothing, is_required, location, unmarked, without_facts};
use super::shapes::alike;
use crate::document::{METHODS, reference, walk};
use anyhow::{Result, ensure};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

type Members = Map<String, Value>;

/// The document as Swagger 2.0. Fails if there is no operation in it.
pub(crate) fn read(text: &str, notes: &mut Vec<String>) -> Result<Value> {
    ensure!(!text.trim_start().starts_with("<!"), "it is HTML, not Markdown");
    let mut reader = Reader::new(notes);
    let foreign = text.chars().any(|c| is_cyrillic(c) && latin(c).is_none());
    for (index, line) in text.lines().enumerate() {
        reader.number = index + 1;
        let mended = if foreign { line.to_owned() } else { reader.in_latin(line) };
        reader.line(mended.trim_end());
    }
    reader.finish()
}

/// A heading that has not found its operation yet.
struct Heading {
    level: usize,
    text: String,
    number: usize,
    /// The anchor before it.
    anchor: Option<String>,
    /// The lines that stand under it alone.
    said: Vec<(usize, String)>,
    is_used: bool,
}

struct Reader<'a> {
    notes: &'a mut Vec<String>,
    number: usize,
    document: Value,
    section: Section,
    /// Whether the section is one of definitions.
    in_definitions: bool,
    table: Option<Table>,
    in_code: bool,
    anchor: Option<String>,
    /// The headings that the line stands under and that are no sections.
    headings: Vec<Heading>,
    operation: Option<Place>,
    definition: Option<String>,
    /// Whether a section has begun: what is called then is no longer the document.
    is_begun: bool,
    /// The first and last line that were passed over before there was anything.
    passed_over: Option<(usize, usize)>,
}

/// Where an operation stands.
#[derive(Clone)]
struct Place {
    path: String,
    method: String,
}

impl<'a> Reader<'a> {
    fn new(notes: &'a mut Vec<String>) -> Self {
        let document = json!({"swagger": "2.0", "info": {}, "tags": [], "paths": {}, "definitions": {}});
        Self {
            notes,
            number: 0,
            document,
            section: Section::Overview,
            in_definitions: false,
            table: None,
            in_code: false,
            anchor: None,
            headings: Vec::new(),
            operation: None,
            definition: None,
            is_begun: false,
            passed_over: None,
        }
    }

    fn note(&mut self, message: &str) {
        self.notes.push(format!("line {}: {message}", self.number));
    }

    fn unread(&mut self, line: &str) {
        self.note(&format!("not read: {}", line.trim()));
    }

    /// The line with Cyrillic letters that look like Latin ones as those.
    fn in_latin(&mut self, line: &str) -> String {
        if !line.chars().any(is_cyrillic) {
            return line.to_owned();
        }
        self.note("Cyrillic letters are read as the Latin ones that they look like");
        line.chars().map(|c| latin(c).unwrap_or(c)).collect()
    }

    fn line(&mut self, line: &str) {
        let line = line.trim_start();
        if line.starts_with("```") {
            self.in_code = !self.in_code;
            return;
        }
        if line.is_empty() {
            return;
        }
        let is_example = self.section == Section::Ignored && self.operation.is_some();
        if let Some((method, path)) =
            route(line.trim_start_matches(['#', ' '])).filter(|_| !(is_example && self.in_code))
        {
            return self.operation(&method, &path);
        }
        if self.in_code {
            return;
        }
        if let Some(anchor) = line.strip_prefix("<a name=\"").and_then(|rest| rest.split('"').next()) {
            self.anchor = Some(anchor.to_owned());
        } else if line.starts_with('#') {
            let text = line.trim_start_matches('#');
            self.heading(line.len() - text.len(), &unmarked(text));
        } else if line.starts_with('|') || line.contains('\t') {
            self.row(line);
        } else {
            self.text(line);
        }
    }

    fn heading(&mut self, level: usize, text: &str) {
        self.table = None;
        let section = Section::of(text).filter(|section| self.is_place_for(*section));
        let Some(section) = section else { return self.title(level, text) };
        self.section = section;
        self.is_begun = true;
        if !section.is_of_operation() {
            self.in_definitions = section == Section::Definitions;
            self.operation = None;
            self.definition = None;
            self.drop_headings(0);
        }
        self.anchor = None;
    }

    /// An operation or a definition may be called like a section.
    fn is_place_for(&self, section: Section) -> bool {
        !self.in_definitions || matches!(section, Section::Paths | Section::Definitions | Section::Security)
    }

    fn title(&mut self, level: usize, text: &str) {
        let anchor = self.anchor.take();
        if self.in_definitions {
            self.document["definitions"][text] = json!({"type": "object"});
            self.definition = Some(text.to_owned());
            return;
        }
        if self.document["info"].get("title").is_none() && !self.is_begun {
            self.document["info"]["title"] = text.into();
            return;
        }
        self.drop_headings(level);
        self.section = Section::Paths;
        self.operation = None;
        self.headings.push(Heading {
            level,
            text: text.to_owned(),
            number: self.number,
            anchor,
            said: Vec::new(),
            is_used: false,
        });
    }

    /// Forgets the headings from a level on; those that nothing came of are noted.
    fn drop_headings(&mut self, level: usize) {
        while self.headings.last().is_some_and(|heading| heading.level >= level) {
            let Some(heading) = self.headings.pop() else { return };
            if heading.is_used {
                continue;
            }
            self.notes.push(format!("line {}: no operation stands under `{}`", heading.number, heading.text));
            for (number, text) in heading.said {
                self.notes.push(format!("line {number}: not read: {text}"));
            }
        }
    }

    fn operation(&mut self, method: &str, path: &str) {
        self.table = None;
        self.section = Section::Paths;
        if let Some((first, last)) = self.passed_over.take() {
            self.notes.push(format!("lines {first} to {last}: not read; they stand before the first operation"));
        }
        let mut operation = json!({"parameters": [], "responses": {}});
        self.headings.iter_mut().for_each(|heading| heading.is_used = true);
        match self.headings.pop() {
            Some(title) => {
                title_of(&mut operation, &title);
                self.tag_above(&mut operation);
                self.headings.push(title);
            }
            None => self.note(&format!("{} {path} has no title", method.to_uppercase())),
        }
        if self.document["paths"][path].get(method).is_some() {
            self.note(&format!("{} {path} is there a second time; this one is left out", method.to_uppercase()));
            self.operation = None;
            return;
        }
        self.document["paths"][path][method] = operation;
        self.operation = Some(Place { path: path.to_owned(), method: method.to_owned() });
    }

    fn current(&mut self) -> Option<&mut Value> {
        let place = self.operation.as_ref()?;
        self.document["paths"].get_mut(&place.path)?.get_mut(&place.method)
    }

    fn row(&mut self, line: &str) {
        let cells = cells(line);
        if cells.iter().all(|cell| cell.chars().all(|c| matches!(c, '-' | ':' | ' '))) {
            return;
        }
        if let Some(table) = Table::of(&cells) {
            self.table = Some(table);
            return;
        }
        let is_read = match self.table {
            Some(Table::Parameters) => self.parameter(&cells),
            Some(Table::Responses) => self.response(&cells),
            Some(Table::Properties) => self.property(&cells),
            Some(Table::Other) => Some(()),
            None if self.is_before_everything() => return self.pass_over(),
            None => None,
        };
        if is_read.is_none() {
            self.unread(line);
        }
    }

    fn parameter(&mut self, cells: &[String]) -> Option<()> {
        let [location_cell, name, description, kind, ..] = cells else { return None };
        let location = location(location_cell)?;
        let (name, required) = self.name(name)?;
        let schema = self.schema(kind)?;
        let mut parameter = json!({"in": location, "name": name, "required": required.unwrap_or(false)});
        let description = without_facts(description);
        if !description.is_empty() {
            parameter["description"] = description.into();
        }
        if location == "body" {
            parameter["schema"] = schema;
        } else {
            self.plain(&mut parameter, schema);
        }
        if location == "path" {
            self.of_path(&mut parameter)?;
        }
        self.current()?["parameters"].as_array_mut()?.push(parameter);
        Some(())
    }

    /// What is no body says its type itself.
    fn plain(&mut self, parameter: &mut Value, schema: Value) {
        if let Some(name) = reference(&schema).map(str::to_owned) {
            self.note(&format!("a parameter is no `{name}` but a text"));
            parameter["type"] = "string".into();
            return;
        }
        for (key, value) in schema.as_object().into_iter().flatten() {
            parameter[key] = value.clone();
        }
    }

    /// A path parameter has the name that it has in the path, and is required.
    fn of_path(&mut self, parameter: &mut Value) -> Option<()> {
        let path = self.operation.as_ref()?.path.clone();
        let wanted: Vec<&str> = path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
        let name = parameter["name"].as_str()?.to_owned();
        if !wanted.contains(&name.as_str()) {
            let Some(alike) = alike(&wanted, &name) else {
                self.note(&format!("the path {path} has no `{{{name}}}`"));
                return None;
            };
            self.note(&format!("the parameter `{name}` is `{alike}` in the path; that is its name"));
            parameter["name"] = alike.into();
        }
        if parameter["required"] != true {
            self.note(&format!("`{name}` is optional here; a path parameter is required"));
            parameter["required"] = true.into();
        }
        Some(())
    }

    fn response(&mut self, cells: &[String]) -> Option<()> {
        let [status, description, kind, ..] = cells else { return None };
        let status = unmarked(status);
        if status != "default" && !(status.len() == 3 && status.bytes().all(|byte| byte.is_ascii_digit())) {
            return None;
        }
        let mut response = json!({"description": without_facts(description)});
        if !is_nothing(kind) {
            response["schema"] = without_format(self.schema(kind)?);
        }
        self.current()?["responses"][&status] = response;
        Some(())
    }

    fn property(&mut self, cells: &[String]) -> Option<()> {
        let (name, kind) = (cells.first()?, cells.last()?);
        let (name, required) = self.name(name)?;
        let mut schema = without_format(self.schema(kind)?);
        let description = if cells.len() > 2 { without_facts(&cells[1]) } else { String::new() };
        if !description.is_empty() && reference(&schema).is_none() {
            schema["description"] = description.into();
        }
        let definition = self.document["definitions"].get_mut(self.definition.as_ref()?)?;
        definition["properties"][&name] = schema;
        if required == Some(true) {
            let mut names = definition["required"].as_array().cloned().unwrap_or_default();
            names.push(name.into());
            definition["required"] = names.into();
        }
        Some(())
    }

    /// A name, and whether it is required.
    fn name(&mut self, cell: &str) -> Option<(String, Option<bool>)> {
        let cell = cell.replace("<br>", " ");
        let mut words = cell.split_whitespace().map(unmarked);
        let name = words.next().filter(|name| !name.is_empty())?;
        let required = words.filter_map(|word| is_required(&word)).next();
        if required.is_none() {
            self.note(&format!("`{name}` is neither required nor optional; taken as optional"));
        }
        Some((name, required))
    }

    fn schema(&mut self, kind: &str) -> Option<Value> {
        match types::schema(kind) {
            Ok((schema, note)) => {
                note.into_iter().for_each(|note| self.note(&note));
                Some(schema)
            }
            Err(message) => {
                self.note(&message);
                None
            }
        }
    }

    fn text(&mut self, line: &str) {
        let text = unmarked(line);
        match self.section {
            Section::Ignored if self.is_before_everything() => self.pass_over(),
            Section::Ignored | Section::Security => {}
            Section::Consumes => self.medium("consumes", line),
            Section::Produces => self.medium("produces", line),
            Section::Tags => self.tag(line),
            Section::Version | Section::Uri => self.field(line),
            Section::Definitions => self.definition(line),
            Section::Description | Section::Overview if self.operation.is_none() && self.is_titled() => {
                let info = self.document["info"].as_object_mut();
                info.into_iter().for_each(|info| add(info, "description", &text));
            }
            Section::Description => match self.current().and_then(Value::as_object_mut) {
                Some(operation) => add(operation, "description", &text),
                None => self.unread(line),
            },
            Section::Paths if self.operation.is_none() && !self.headings.is_empty() => {
                let said = (self.number, text);
                self.headings.last_mut().into_iter().for_each(|heading| heading.said.push(said.clone()));
            }
            _ if self.is_before_everything() => self.pass_over(),
            _ => self.unread(line),
        }
    }

    fn is_titled(&self) -> bool {
        self.section == Section::Overview
            && self.document["info"].get("title").is_some()
            && self.document["paths"] == json!({})
            && self.passed_over.is_none()
    }

    /// Whether nothing was read yet: a table of contents, or a cover.
    fn is_before_everything(&self) -> bool {
        self.document["paths"] == json!({})
    }

    fn pass_over(&mut self) {
        let first = self.passed_over.map_or(self.number, |(first, _)| first);
        self.passed_over = Some((first, self.number));
    }

    fn medium(&mut self, key: &str, line: &str) {
        let quoted = line.split('`').nth(1).map(str::to_owned);
        let bare: String = line.chars().filter(|c| !c.is_whitespace()).collect();
        let mut media = quoted.unwrap_or_else(|| line.trim_start_matches(['*', '-', '·', '•', ' ']).to_owned());
        if ["./", "*/", "/*", "/", "·/"].contains(&bare.as_str()) {
            self.note(&format!("`{}` is read as `*/*`", line.trim()));
            media = "*/*".to_owned();
        }
        if media.matches('/').count() != 1 || media.contains(' ') {
            return self.unread(line);
        }
        match self.current() {
            Some(operation) => {
                let mut list = operation[key].as_array().cloned().unwrap_or_default();
                list.push(media.into());
                operation[key] = list.into();
            }
            None => self.unread(line),
        }
    }

    fn tag(&mut self, line: &str) {
        let name = unmarked(line.trim_start_matches(['*', '-', '·', '•', ' ']));
        if let Some(operation) = self.current() {
            operation["tags"] = json!([name]);
            return;
        }
        let (name, description) = name.split_once(" : ").unwrap_or((&name, ""));
        let tag = json!({"name": name, "description": description});
        if let Some(tags) = self.document["tags"].as_array_mut() {
            tags.push(tag);
        }
    }

    /// The heading above that of an operation is the tag.
    fn tag_above(&mut self, operation: &mut Value) {
        let Some(tag) = self.headings.last() else { return };
        let anchor = tag.anchor.as_deref().and_then(|anchor| anchor.strip_suffix("_resource"));
        let name = anchor.unwrap_or(&tag.text).to_owned();
        let description: Vec<&str> = tag.said.iter().map(|(_, text)| text.as_str()).collect();
        let described = json!({"name": name, "description": description.join(" ")});
        operation["tags"] = json!([name]);
        if let Some(tags) = self.document["tags"].as_array_mut()
            && !tags.iter().any(|known| known["name"] == name)
        {
            tags.push(described);
        }
    }

    fn field(&mut self, line: &str) {
        match field(line) {
            Some(("version", value)) => self.document["info"]["version"] = value.into(),
            Some(("schemes", value)) => {
                let schemes: Vec<String> = value.split(',').map(|scheme| scheme.trim().to_lowercase()).collect();
                self.document["schemes"] = json!(schemes);
            }
            Some((key, value)) if key != "type" => self.document[key] = value.into(),
            _ => self.unread(line),
        }
    }

    /// `*Type* : enum (A, B)`, or what is said of the definition.
    fn definition(&mut self, line: &str) {
        let kind = field(line).filter(|(key, _)| *key == "type").and_then(|(_, kind)| self.schema(kind));
        let Some(name) = self.definition.clone() else { return self.unread(line) };
        let Some(definition) = self.document["definitions"][&name].as_object_mut() else { return };
        match kind {
            Some(Value::Object(kind)) => definition.extend(kind),
            _ => add(definition, "description", &unmarked(line)),
        }
    }

    fn finish(mut self) -> Result<Value> {
        self.drop_headings(0);
        let paths = self.document["paths"].as_object();
        ensure!(paths.is_some_and(|paths| !paths.is_empty()), "no operation is found in it: is it Swagger2Markup?");
        self.check_operations();
        self.define_unknown();
        Ok(self.document)
    }

    fn check_operations(&mut self) {
        for (path, item) in self.document["paths"].as_object().into_iter().flatten() {
            for (method, operation) in item.as_object().into_iter().flatten() {
                if operation["responses"] == json!({}) {
                    self.notes.push(format!("{} {path}: no answers were read", method.to_uppercase()));
                }
            }
        }
    }

    /// Names that are used but not defined are objects of anything.
    fn define_unknown(&mut self) {
        let mut used = BTreeSet::new();
        walk(&self.document, "", &mut |_, value| {
            used.extend(reference(value).and_then(|target| target.strip_prefix("#/definitions/")).map(str::to_owned));
        });
        for name in used {
            let name = name.replace("~1", "/").replace("~0", "~");
            if self.document["definitions"].get(&name).is_none() {
                self.notes.push(format!("`{name}` is defined nowhere: an object of anything"));
                self.document["definitions"][&name] = json!({"type": "object"});
            }
        }
    }
}

/// What the heading of an operation says of it.
fn title_of(operation: &mut Value, title: &Heading) {
    operation["summary"] = title.text.clone().into();
    if let Some(anchor) = &title.anchor {
        operation["operationId"] = anchor.clone().into();
    }
    if let Some(operation) = operation.as_object_mut() {
        title.said.iter().for_each(|(_, text)| add(operation, "description", text));
    }
}

/// How a list is written is for parameters alone.
fn without_format(mut schema: Value) -> Value {
    if let Some(members) = schema.as_object_mut() {
        members.remove("collectionFormat");
    }
    schema
}

fn add(members: &mut Members, key: &str, text: &str) {
    let joined = match members.get(key).and_then(Value::as_str) {
        Some(present) => format!("{present} {text}"),
        None => text.to_owned(),
    };
    members.insert(key.to_owned(), joined.into());
}

/// `GET /path`.
fn route(line: &str) -> Option<(String, String)> {
    let (method, path) = line.split_once(' ')?;
    let method_name = method.to_lowercase();
    let is_route = METHODS.contains(&method_name.as_str()) && method == method.to_uppercase();
    let path = path.trim();
    (is_route && path.starts_with('/') && !path.contains(char::is_whitespace)).then(|| (method_name, path.to_owned()))
}

/// The cells of a row, parted by bars or tabs.
fn cells(line: &str) -> Vec<String> {
    if !line.starts_with('|') {
        return line.split('\t').map(|cell| cell.trim().to_owned()).collect();
    }
    let inner = line.trim_end().trim_start_matches('|');
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    let mut cells = vec![String::new()];
    let mut is_escaped = false;
    for c in inner.chars() {
        if c == '|' && !is_escaped {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            cell.push(c);
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    cells.into_iter().map(|cell| cell.trim().to_owned()).collect()
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{0400}'..='\u{04ff}')
}

/// The Latin letter that a Cyrillic one looks like.
fn latin(c: char) -> Option<char> {
    let pairs = "АAВBЕEКKМMНHОOРPСCТTХXаaеeоoрpсcхxуyіiјjѕs";
    let pairs: Vec<char> = pairs.chars().collect();
    pairs.chunks_exact(2).find(|pair| pair[0] == c).map(|pair| pair[1])
}
