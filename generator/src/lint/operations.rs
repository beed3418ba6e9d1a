//! What paths, operations, their parameters and their bodies keep to.

use super::{
    Lint, is_any_text, is_snake_case, text,
    words::{
        ANSWER_KEYWORDS, PARAMETER_KEYWORDS, RESERVED_BUILDERS, RESERVED_OPERATIONS, RESERVED_PARAMETERS,
        RESERVED_TYPES,
    },
};
use crate::{
    document::{METHODS, Operation, content, member, operations, reference, schema_name},
    envelope,
    facts::{Answer, PLAIN, answer, in_text, is_list, is_one_json, is_scalar, keeps_slashes},
    names, variants,
};
use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

impl<'a> Lint<'a> {
    pub(super) fn paths(&mut self) {
        let paths = self.document.get("paths").and_then(Value::as_object).into_iter().flatten();
        for (path, item) in paths {
            let place = member("/paths", path);
            if path.contains('#') {
                self.report(&place, "a path with the section behind `#` is for the overlay to move");
            }
            if !path.starts_with('/') {
                self.report(&place, "a path starts with `/`");
            }
            if reference(item).is_some() {
                self.report(&place, "a `$ref` in place of a path item is not followed by the generator");
            }
            for key in item.as_object().into_iter().flat_map(Map::keys) {
                if ["options", "trace"].contains(&key.as_str()) {
                    self.report(&member(&place, key), "the generator writes no requests with this method");
                } else if !METHODS.contains(&key.as_str())
                    && !key.starts_with("x-")
                    && key != "$ref"
                    && key != "parameters"
                {
                    self.report(&place, format!("`{key}` stands with each operation here, not with the path"));
                }
            }
        }
        let parents = variants::parents(self.document);
        parents.iter().for_each(|parent| self.variants(parent));
        operations(self.expanded).iter().for_each(|operation| self.operation(operation));
        self.ids(operations(self.expanded).into_iter().chain(parents));
    }

    fn ids(&mut self, operations: impl Iterator<Item = Operation<'a>>) {
        let mut ids = BTreeMap::new();
        for operation in operations {
            self.id(&operation);
            let Some(id) = operation.id() else { continue };
            if let Some(first) = ids.insert(id.to_snake_case(), operation.pointer.clone()) {
                let first_file = self.origins.file_of(&first);
                self.report(&operation.pointer, format!("the operationId `{id}` is taken by {first} in {first_file}"));
            }
        }
    }

    /// Operations on one route, told apart by their bodies or by the media types of their answers.
    fn variants(&mut self, parent: &Operation<'a>) {
        let variants = parent.value["x-variants"].as_array().map(Vec::as_slice).unwrap_or_default();
        if variants.is_empty() {
            self.report(&parent.pointer, "x-variants is a list of the operations that share the route");
        }
        for (index, variant) in variants.iter().enumerate() {
            let place = format!("{}/x-variants/{index}", parent.pointer);
            let Some(members) = variant.as_object() else {
                self.report(&place, "a variant is an operation in little");
                continue;
            };
            for key in members.keys().filter(|key| !variants::KEYS.contains(&key.as_str())) {
                self.report(
                    &place,
                    format!("`{key}` is none of what a variant may say: {}", variants::KEYS.join(", ")),
                );
            }
            if !variants::is_told_apart(self.document, parent.value, members) {
                let told = "variants are told apart by their bodies, or by the media types of their answers: this one \
                            has no body, and no media type of its own";
                self.report(&place, told);
            }
        }
    }

    fn id(&mut self, operation: &Operation<'a>) {
        let place = operation.pointer.as_str();
        match operation.id() {
            None => self.report(place, "an operation needs an operationId"),
            Some(id) if !is_snake_case(id) => {
                self.report(place, format!("the operationId `{id}` is not snake_case ASCII"))
            }
            Some(id)
                if RESERVED_OPERATIONS.contains(&id)
                    || RESERVED_BUILDERS.contains(&id)
                    || RESERVED_TYPES.contains(&id.to_upper_camel_case().as_str())
                    || !names::is_identifier(id) =>
            {
                self.report(
                    place,
                    format!("the operationId `{id}` is taken by the generated client itself, or by Rust"),
                );
            }
            Some(_) => {}
        }
        if text(operation.value, "summary").is_empty() {
            self.report(place, "an operation needs a summary");
        }
    }

    fn operation(&mut self, operation: &Operation<'a>) {
        self.source(operation);
        self.tags(operation);
        if operation.value.get("x-served").is_some() && text(operation.value, "x-served").is_empty() {
            self.report(&operation.pointer, "x-served tells in words which servers have the operation");
        }
        if operation.value.get("x-since").is_some_and(|since| since.as_str().is_none_or(|since| !is_version(since))) {
            self.report(&operation.pointer, "x-since is the version that the operation has come with, such as 7.1.0");
        }
        if let Some(own) = operation.value.get("x-envelope").filter(|own| own.is_object()) {
            self.envelope(&operation.pointer, own);
        }
        if let Some(problem) = envelope::problem(self.expanded, operation.value) {
            self.report(&operation.pointer, problem);
        }
        self.limits(operation);
        for key in ["x-idempotent", "x-effect"] {
            if operation.value.get(key).is_some_and(|said| !said.is_boolean()) {
                self.report(&operation.pointer, format!("{key} is `true` or `false`"));
            }
        }
        self.empty(operation);
        self.accept(operation);
        self.parameters(operation);
        self.bodies(operation);
    }

    /// Where servers stop without a word, or refuse.
    fn limits(&mut self, operation: &Operation<'a>) {
        let has = |said: &Value, number: &str, words: &str| {
            said.as_object().is_some_and(|members| members.len() == 2)
                && said[number].as_u64().is_some_and(|number| number > 0)
                && said[words].as_str().is_some_and(|words| !words.is_empty())
        };
        let rows = operation.value.get("x-rows");
        let is_paged = operation.value["x-paging"].get("items").is_some();
        if rows.is_some_and(|rows| !is_paged || !has(rows, "limit", "of")) {
            self.report(&operation.pointer, "x-rows is for a list with x-paging, and has `limit` and `of`");
        }
        if operation.value.get("x-url-limit").is_some_and(|limit| !has(limit, "bytes", "instead")) {
            self.report(&operation.pointer, "x-url-limit has `bytes` and `instead`, the call to use");
        }
    }

    /// What the answers are wrapped in.
    pub(super) fn envelope(&mut self, place: &str, envelope: &'a Value) {
        let Some(members) = envelope.as_object() else {
            return self.report(place, format!("x-envelope describes an envelope by {}", envelope::KEYS.join(", ")));
        };
        let problems = envelope::problems(self.document, members);
        problems.into_iter().for_each(|problem| self.report(place, format!("x-envelope: {problem}")));
    }

    fn source(&mut self, operation: &Operation<'a>) {
        let sources = operation.value.get("x-source").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        if sources.is_empty() {
            self.report(&operation.pointer, "an operation without source: x-source lists document and section");
        }
        for source in sources {
            let document = text(source, "document");
            if self.document["x-documents"].get(document).is_none() {
                self.report(
                    &operation.pointer,
                    format!("x-source names the document `{document}`, which x-documents does not list"),
                );
            }
            if text(source, "section").is_empty() {
                self.report(&operation.pointer, "x-source names a document but no section");
            }
        }
    }

    fn tags(&mut self, operation: &Operation<'a>) {
        let known: Vec<&str> =
            self.document["tags"].as_array().into_iter().flatten().map(|tag| text(tag, "name")).collect();
        let tags: Vec<&str> =
            operation.value["tags"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if tags.len() != 1 {
            self.report(&operation.pointer, "an operation has one tag: the resource that it belongs to");
        }
        for tag in tags.iter().filter(|tag| !known.contains(tag)) {
            self.report(&operation.pointer, format!("the tag `{tag}` is not listed in api.yaml"));
        }
    }

    fn parameters(&mut self, operation: &Operation<'a>) {
        let mut seen = BTreeMap::new();
        let mut declared = Vec::new();
        for (place, parameter) in operation.parameters(self.expanded) {
            self.keywords(&place, "a parameter", parameter, &PARAMETER_KEYWORDS);
            let (name, location) = (text(parameter, "name"), text(parameter, "in"));
            let in_rust = names::of_parameter(parameter);
            self.rust_name(&place, parameter, names::parameter);
            self.rust_singular(&place, parameter, location == "query" && is_list(&parameter["schema"]));
            if let Some(first) = seen.insert(in_rust.clone(), name) {
                self.report(&place, format!("the parameters `{first}` and `{name}` would have one name in Rust"));
            }
            if RESERVED_PARAMETERS.contains(&in_rust.as_str()) {
                self.report(
                    &place,
                    format!("a builder has a method of its own with the name of the parameter `{name}`"),
                );
            }
            if text(parameter, "description").is_empty() {
                self.report(&place, format!("the parameter `{name}` needs a description"));
            }
            if parameter.get("schema").is_none() {
                self.report(&place, format!("the parameter `{name}` needs a schema"));
            }
            let style = parameter.get("style").and_then(Value::as_str);
            if !matches!(style, None | Some("simple" | "form")) {
                self.report(&place, format!("the parameter `{name}` has a style that cannot be generated"));
            }
            if location == "path" {
                declared.push(name);
                if parameter["required"] != true {
                    self.report(&place, format!("the path parameter `{name}` must be required"));
                }
                if !operation.path.contains(&format!("{{{name}}}")) {
                    self.report(&place, format!("the path has no `{{{name}}}`"));
                }
            }
        }
        for name in operation.path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
            if !declared.contains(&name) {
                self.report(&operation.pointer, format!("the path parameter `{name}` is not declared"));
            }
        }
    }

    fn bodies(&mut self, operation: &Operation<'a>) {
        let answers = operation.value.get("responses").and_then(Value::as_object).into_iter().flatten();
        for (status, answer) in answers {
            let place = member(&format!("{}/responses", operation.pointer), status);
            self.keywords(&place, "an answer", answer, &ANSWER_KEYWORDS);
            let is_failure = status.parse::<u16>().is_ok_and(|status| status >= 400);
            if answer.get("x-may-be-done").is_some_and(|said| said != true || !is_failure) {
                self.report(&place, "x-may-be-done is `true`, and for the answer of a failure with a status");
            }
        }
        let successes = operation.successes(self.expanded);
        if successes.is_empty() {
            self.report(&operation.pointer, "an operation needs an answer that means success");
        }
        let request = operation.request_body(self.expanded).into_iter();
        for body in request.chain(successes.into_iter().map(|(_, response)| response)) {
            for (media, value) in content(body) {
                if is_one_json(media) && value.get("schema").is_none() {
                    self.report(&operation.pointer, format!("the content {media} needs a schema"));
                }
                if value.get("schema").and_then(|schema| self.in_text(schema)).is_some() {
                    self.report(&operation.pointer, "a text that holds another value has to be a property");
                }
            }
        }
    }

    /// What is asked for where it is no JSON.
    fn accept(&mut self, operation: &Operation<'a>) {
        let Some(said) = operation.value.get("x-accept") else { return };
        let is_header = said.as_str().is_some_and(|media| media.contains('/') && media.is_ascii());
        let is_json = matches!(answer(self.expanded, operation), Answer::Json | Answer::OptionalJson);
        if !is_header || is_json {
            self.report(&operation.pointer, "x-accept is a header `Accept`, where the answer is no JSON");
        }
    }

    /// What an answer without a body means.
    fn empty(&mut self, operation: &Operation<'a>) {
        let Some(said) = operation.value.get("x-empty") else { return };
        let is_known = match (said.as_str(), answer(self.expanded, operation)) {
            (Some("refused"), kind) => kind == Answer::Stream,
            (Some("none"), kind) => matches!(kind, Answer::OptionalJson | Answer::OptionalStream),
            _ => false,
        };
        if !is_known {
            self.report(
                &operation.pointer,
                "x-empty is `refused` where bytes are answered, and `none` where bytes or JSON are",
            );
        }
    }

    pub(super) fn parameter_shape(&mut self, resolved: &Value, place: &str, parameter: &Value) {
        let is_plain = |schema: &Value| {
            let schema = match schema_name(schema) {
                Some(name) => &resolved["components"]["schemas"][name],
                None => schema,
            };
            is_scalar(schema) || (PLAIN.contains(&text(schema, "type")) && schema["format"] != "binary")
        };
        let schema = &parameter["schema"];
        let name = text(parameter, "name");
        if [schema, &schema["items"]].into_iter().any(|schema| in_text(schema).is_some()) {
            self.report(place, format!("the parameter `{name}` is a text anyway: give it the type of what it holds"));
        }
        let is_list = parameter["in"] == "query" && schema["type"] == "array" && is_plain(&schema["items"]);
        let is_in_one = parameter["in"] == "query" && parameter["explode"] == false;
        if parameter.get("x-slashes").is_some() {
            let is_text = parameter["in"] == "path" && is_any_text(schema);
            if !(is_text && keeps_slashes(parameter)) {
                self.report(place, format!("the parameter `{name}`: x-slashes is `kept`, and for a text in a path"));
            }
        }
        if is_in_one && !(is_list && is_any_text(&schema["items"])) {
            self.report(
                place,
                format!("the parameter `{name}` has a style that cannot be generated: only a list of texts is separated by commas"),
            );
        } else if !is_plain(schema) && !is_list {
            self.report(
                place,
                format!(
                    "the parameter `{name}` cannot be generated: it is no plain value, nor a list of such in a query"
                ),
            );
        }
    }
}

/// Whether it is numbers and dots between them.
fn is_version(text: &str) -> bool {
    text.contains('.') && text.split('.').all(|part| part.parse::<u32>().is_ok())
}

#[cfg(test)]
mod tests {
    use crate::assemble::samples::*;

    #[test]
    fn operations_that_cannot_be_generated_are_refused_with_file_and_place() {
        let get = "spec/flowable/paths/0.yaml: /paths/~1things~1{thingId}/get";
        let id = "{name: thingId, in: path, required: true, schema: {type: string}, description: The id.}";
        let parameter = |parameter: &str| format!("{id}\n      - {{{parameter}, description: d}}");
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
            (
                id,
                parameter("name: q, in: query, schema: {type: string}, shape: round"),
                format!("{get}/parameters/1"),
                "`shape` is no member of a parameter",
            ),
        ];
        for (part, by, place, message) in cases {
            let error = problems_with(part, &by);
            assert!(error.contains(&place) && error.contains(message), "expected {place}: {message}\n{error}");
        }
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
    fn the_version_that_an_operation_has_come_with_is_one() {
        let since = |version: &str| PATHS.replace("    tags:", &format!("    x-since: {version}\n    tags:"));
        assemble_from(&[&since("7.1.0")], SCHEMAS, OVERLAY).unwrap();
        for version in ["''", "7.1", "true", "7.1 and later", "'7..0'"] {
            let error = format!("{:#}", assemble_from(&[&since(version)], SCHEMAS, OVERLAY).expect_err(version));
            assert!(error.contains("{thingId}/get: x-since is the version"), "{error}");
        }
    }

    #[test]
    fn what_may_be_done_all_the_same_is_a_failure() {
        let with = |answer: &str| {
            let paths = PATHS.replace("    responses:\n", &format!("    responses:\n      {answer}\n"));
            assemble_from(&[&paths], SCHEMAS, OVERLAY).map(drop).map_err(|error| format!("{error:#}"))
        };
        with("'404': {description: It is not seen., x-may-be-done: true}").unwrap();
        for (status, said) in
            [("404", "false"), ("404", "perhaps"), ("204", "true"), ("default", "true"), ("4XX", "true")]
        {
            let answer = format!("'{status}': {{description: It is not seen., x-may-be-done: {said}}}");
            let error = with(&answer).expect_err(&answer);
            assert!(error.contains("x-may-be-done is `true`, and for"), "{answer}\n{error}");
        }
    }

    #[test]
    fn what_is_said_of_an_operation_beyond_openapi_is_held_to_what_it_is_for() {
        let with = |said: &str| {
            let paths = PATHS.replace("    tags:", &format!("    {said}\n    tags:"));
            assemble_from(&[&paths], SCHEMAS, OVERLAY).map(drop).map_err(|error| format!("{error:#}"))
        };
        for sound in ["x-url-limit: {bytes: 8000, instead: '`all()`'}", "x-effect: true", "x-idempotent: false"] {
            with(sound).unwrap();
        }
        for (said, message) in [
            ("x-rows: {limit: 20000, of: variables}", "x-rows is for a list with x-paging"),
            ("x-url-limit: 8000", "x-url-limit has `bytes` and `instead`"),
            ("x-url-limit: {bytes: 8000}", "x-url-limit has `bytes` and `instead`"),
            ("x-url-limit: {bytes: 0, instead: all}", "x-url-limit has `bytes` and `instead`"),
            ("x-url-limit: {bytes: 8000, instead: ''}", "x-url-limit has `bytes` and `instead`"),
            ("x-url-limit: {bytes: 8000, instead: all, of: path}", "x-url-limit has `bytes` and `instead`"),
            ("x-effect: perhaps", "x-effect is `true` or `false`"),
            ("x-idempotent: 1", "x-idempotent is `true` or `false`"),
            ("x-accept: image/png", "x-accept is a header `Accept`, where the answer is no JSON"),
            ("x-empty: refused", "x-empty is `refused` where bytes are answered, and `none` where bytes or JSON are"),
            ("x-envelope: whole", "x-envelope is `false`, `whole` where"),
        ] {
            let error = with(said).expect_err(said);
            assert!(error.contains(&format!("{{thingId}}/get: {message}")), "{said}\n{error}");
        }
        let bytes = PATHS.replace("application/json: {schema: {$ref: '#/components/schemas/Thing'}}", "image/png: {}");
        let empty = |said: &str| bytes.replace("    tags:", &format!("    x-empty: {said}\n    tags:"));
        for said in ["refused", "none"] {
            assemble_from(&[&empty(said)], SCHEMAS, OVERLAY).unwrap();
        }
        let error = format!("{:#}", assemble_from(&[&empty("taken")], SCHEMAS, OVERLAY).unwrap_err());
        assert!(error.contains("{thingId}/get: x-empty is `refused`"), "{error}");
        with("x-empty: none").unwrap();
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
}
