//! One handle method: what it takes, what it calls, and what its documentation says.

use super::generated::{Builder, Generated, argument, last_name};
use crate::{
    document::{Operation, content, resolve, schema_name},
    facts::{Answer, answer, file_field, is_required, string_enums},
    names,
    terms::Facts,
};
use serde_json::Value;
use std::collections::BTreeSet;
use syn::Type;

/// The text of a method, without its documentation, and what it imports.
#[derive(Clone, Debug, Default)]
pub(super) struct Method {
    pub(super) code: String,
    /// Optional fields of a form, which have no setters.
    pub(super) fields: Vec<String>,
    pub(super) imports: Imports,
}

/// What has to be in scope.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Imports {
    /// From the module of the system.
    pub(super) system: BTreeSet<String>,
    /// From the root of the crate.
    pub(super) root: BTreeSet<String>,
}

impl Imports {
    pub(super) fn add(&mut self, other: &Self) {
        self.system.extend(other.system.iter().cloned());
        self.root.extend(other.root.iter().cloned());
    }
}

/// How many arguments a method has at most before its body is one argument as a whole.
const MOST_ARGUMENTS: usize = 5;

/// An operation that a method is to be written for.
pub(super) struct Wanted<'a> {
    pub(super) document: &'a Value,
    pub(super) generated: &'a Generated,
    pub(super) operation: &'a Operation<'a>,
    pub(super) facts: Facts<'a>,
    /// The name of the method.
    pub(super) name: &'a str,
}

/// An argument: what it is called, its type, and what is handed on of it.
struct Argument {
    name: String,
    kind: String,
    value: String,
}

impl Wanted<'_> {
    /// The method, or why a person has to write it.
    pub(super) fn method(&self) -> Result<Method, String> {
        match self.generated.builder_of(self.facts.id) {
            Some(builder) => Ok(self.with_builder(builder)),
            None => self.with_form(),
        }
    }

    fn with_builder(&self, builder: &Builder) -> Method {
        let mut imports = Imports::default();
        imports.system.insert("builder".to_owned());
        let mut arguments = Vec::new();
        let mut call = format!("self.client.{}()", self.facts.id);
        for name in self.parameters().into_iter().filter(|name| builder.needs(name)) {
            let Some(kind) = builder.value(&name) else { continue };
            let argument = self.argument(&name, kind, &mut imports);
            call += &format!(".{name}({})", argument.value);
            arguments.push(argument);
        }
        if let Some(kind) = builder.value("body").filter(|_| self.operation.request_body(self.document).is_some()) {
            call += &self.body(builder, kind, &mut arguments, &mut imports);
        }
        let mut returned = format!("builder::{}", crate::calls::builder_name(self.facts.id));
        if self.operation.value.get("x-search").is_some() {
            imports.system.extend(["Search", "SearchCall"].map(str::to_owned));
            let (name, kind) = ("search".to_owned(), format!("Search<{returned}>"));
            arguments.push(Argument { value: name.clone(), name, kind });
            (call, returned) = (format!("search.call({call})"), format!("SearchCall<{returned}>"));
        }
        Method { code: self.code(&arguments, &returned, &call), fields: Vec::new(), imports }
    }

    /// The parameters: those of the path in their order, then the others.
    fn parameters(&self) -> Vec<String> {
        let parameters = self.operation.parameters(self.document);
        let place = |parameter: &Value| {
            let wire = format!("{{{}}}", parameter["name"].as_str().unwrap_or_default());
            (parameter["in"] == "path").then(|| self.operation.path.find(&wire)).flatten().unwrap_or(usize::MAX)
        };
        let mut parameters: Vec<(usize, String)> =
            parameters.into_iter().map(|(_, parameter)| (place(parameter), names::of_parameter(parameter))).collect();
        parameters.sort_by_key(|(place, _)| *place);
        parameters.into_iter().map(|(_, name)| name).collect()
    }

    /// What hands the body on, with the arguments for it added: nothing where the builder's setters are enough.
    fn body(&self, builder: &Builder, kind: &Type, arguments: &mut Vec<Argument>, imports: &mut Imports) -> String {
        let is_made = ["create", "deploy", "query", "search", "start"].contains(&self.name);
        let name = last_name(kind).unwrap_or_default();
        let constructor = self.generated.constructor(&name);
        if constructor.is_none() || is_made {
            if !builder.needs("body") && !is_made {
                return String::new();
            }
            let whole = self.argument(&self.noun(kind, arguments), kind, imports);
            let call = format!(".body({})", whole.value);
            arguments.push(whole);
            return call;
        }
        if !builder.needs("body") {
            return String::new();
        }
        let members = constructor.unwrap_or_default();
        let is_taken = |name: &String| arguments.iter().any(|argument| argument.name == *name);
        if arguments.len() + members.len() > MOST_ARGUMENTS || members.iter().any(|(name, _)| is_taken(name)) {
            let whole = self.argument(&self.noun(kind, arguments), kind, imports);
            let call = format!(".body({})", whole.value);
            arguments.push(whole);
            return call;
        }
        imports.system.insert(name.clone());
        let handed: Vec<&str> = members.iter().map(|(name, _)| name.as_str()).collect();
        let call = format!(".body({name}::new({}))", handed.join(", "));
        let mut members: Vec<&(String, Type)> = members.iter().collect();
        members.sort_by_key(|(name, _)| self.rank(name));
        for (name, kind) in members {
            let (kind, shown) = self.generated.shown(kind);
            imports.system.extend(shown);
            arguments.push(Argument { name: name.clone(), kind, value: name.clone() });
        }
        call
    }

    /// The place of a member of the body among those that its schema requires.
    fn rank(&self, member: &str) -> usize {
        let body = self.operation.request_body(self.document);
        let schema = body.and_then(|body| content(body).next()).map(|(_, value)| &value["schema"]);
        let Some(schema) = schema.map(|schema| resolve(self.document, schema)) else { return 0 };
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        required
            .map(|wire| names::of_field(wire, &schema["properties"][wire]))
            .position(|name| name == member)
            .unwrap_or(usize::MAX)
    }

    /// What the body as a whole is called.
    fn noun(&self, kind: &Type, arguments: &[Argument]) -> String {
        let last = self.name.rsplit('_').next().unwrap_or_default();
        let is_list = argument(kind, "Vec").is_some();
        let noun = match self.name {
            "query" | "search" => self.name.to_owned(),
            "create" | "deploy" | "start" => self.facts.resource.to_owned(),
            _ if is_list && names::singular(last) != last => last.to_owned(),
            _ => "body".to_owned(),
        };
        let is_free = names::is_identifier(&noun) && arguments.iter().all(|argument| argument.name != noun);
        if is_free { noun } else { "body".to_owned() }
    }

    fn argument(&self, name: &str, kind: &Type, imports: &mut Imports) -> Argument {
        let (shown, system) = self.generated.shown(kind);
        let last = last_name(kind).unwrap_or_default();
        let (kind, value) = match last.as_str() {
            "String" | "Segments" => ("impl Into<String>".to_owned(), format!("{name}.into()")),
            "Secret" => {
                imports.root.insert("Secret".to_owned());
                ("impl Into<Secret>".to_owned(), format!("{name}.into()"))
            }
            "Vec" => {
                imports.system.extend(system);
                let item = argument(kind, "Vec").map(|item| self.generated.shown(item).0).unwrap_or_default();
                let value = format!("{name}.into_iter().map(Into::into).collect::<{shown}>()");
                (format!("impl IntoIterator<Item = impl Into<{item}>>"), value)
            }
            "NewVariable" => {
                imports.system.extend(system);
                (format!("impl Into<{shown}>"), format!("{name}.into()"))
            }
            _ => {
                imports.system.extend(system);
                (shown, name.to_owned())
            }
        };
        Argument { name: name.to_owned(), kind, value }
    }

    /// A form of several parts, one of them a file.
    fn with_form(&self) -> Result<Method, String> {
        let by_hand = |why: &str| Err(format!("{}: {why}", self.facts.id));
        let body = self.operation.request_body(self.document);
        let form = body.and_then(|body| content(body).find(|(media, _)| media.starts_with("multipart/")));
        let (Some((_, form)), Some(file)) = (form, file_field(self.document, self.operation)) else {
            return by_hand("its body is no form with a file");
        };
        let mut imports = Imports::default();
        let Some(answered) = self.answered(&mut imports) else {
            return by_hand("a form with this answer has no type");
        };
        imports.system.insert("operations".to_owned());
        imports.root.extend(["Multipart", "Upload"].map(str::to_owned));
        let mut arguments = Vec::new();
        let mut parts = String::new();
        for name in self.parameters() {
            let parameters = self.operation.parameters(self.document);
            let parameter = parameters.iter().find(|(_, parameter)| names::of_parameter(parameter) == name);
            let Some((_, parameter)) = parameter else { continue };
            match (parameter["in"].as_str(), parameter["required"] == true) {
                (Some("path"), _) => {
                    let argument = self.text(&name, &parameter["schema"], &mut imports);
                    parts += &format!(".segment({})", argument.value);
                    arguments.push(argument);
                }
                (_, true) => return by_hand("a form with a parameter that is not in the path"),
                _ => {}
            }
        }
        let schema = resolve(self.document, &form["schema"]);
        let mut wires: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        wires.retain(|wire| *wire != file);
        for wire in &wires {
            let property = &schema["properties"][wire];
            let argument = self.text(&names::of_field(wire, property), property, &mut imports);
            if arguments.iter().any(|other: &Argument| other.name == argument.name) {
                return by_hand("a field of the form is called as a parameter");
            }
            parts += &format!(".field({wire:?}, {})", argument.value);
            arguments.push(argument);
        }
        arguments.push(Argument { name: "file".to_owned(), kind: "Upload".to_owned(), value: "file".to_owned() });
        let constant = self.facts.id.to_uppercase();
        let form = format!("Multipart::new(self.client.connection(), &operations::{constant}, file)");
        let call = if wires.is_empty() { format!("{form}{parts}") } else { format!("let form = {form};\nform{parts}") };
        let properties = schema["properties"].as_object().into_iter().flatten();
        let is_optional = |name: &&String| name.as_str() != file && !is_required(schema, name);
        let fields = properties.map(|(name, _)| name).filter(is_optional).cloned().collect();
        Ok(Method { code: self.code(&arguments, &format!("Multipart<{answered}>"), &call), fields, imports })
    }

    /// An argument that is sent as a text.
    fn text(&self, name: &str, schema: &Value, imports: &mut Imports) -> Argument {
        let named = schema_name(schema).filter(|named| string_enums(self.document).contains(*named));
        let (kind, value) = match (named, resolve(self.document, schema)["type"].as_str()) {
            (Some(named), _) => {
                imports.system.insert(named.to_owned());
                (named.to_owned(), format!("{name}.to_string()"))
            }
            (_, Some("integer")) => ("i64".to_owned(), format!("{name}.to_string()")),
            (_, Some("number")) => ("f64".to_owned(), format!("{name}.to_string()")),
            (_, Some("boolean")) => ("bool".to_owned(), format!("{name}.to_string()")),
            _ => ("impl Into<String>".to_owned(), name.to_owned()),
        };
        Argument { name: name.to_owned(), kind, value }
    }

    /// The type that a form is answered with; none where that is not JSON.
    fn answered(&self, imports: &mut Imports) -> Option<String> {
        if self.operation.value.get("x-envelope").is_some_and(|envelope| *envelope != false) {
            return None;
        }
        let kind = answer(self.document, self.operation);
        if kind == Answer::Empty {
            return Some("()".to_owned());
        }
        let successes = self.operation.successes(self.document);
        let schema =
            successes.iter().find_map(|(_, response)| content(response).next()).map(|(_, value)| &value["schema"]);
        let shown = |schema: &Value, imports: &mut Imports| match schema_name(schema) {
            Some(name) if self.generated.has_type(name) => {
                imports.system.insert(name.to_owned());
                name.to_owned()
            }
            _ if schema["type"] == "string" => "String".to_owned(),
            _ => "serde_json::Value".to_owned(),
        };
        let schema = schema?;
        let named = match schema["type"] == "array" {
            true => format!("Vec<{}>", shown(&schema["items"], imports)),
            false => shown(schema, imports),
        };
        match kind {
            Answer::Json => Some(named),
            Answer::OptionalJson => Some(format!("Option<{named}>")),
            _ => None,
        }
    }

    fn code(&self, arguments: &[Argument], returned: &str, body: &str) -> String {
        let arguments: Vec<String> =
            arguments.iter().map(|Argument { name, kind, .. }| format!(", {name}: {kind}")).collect();
        format!("pub fn {}(&self{}) -> {returned} {{\n{body}\n}}", self.name, arguments.concat())
    }
}
