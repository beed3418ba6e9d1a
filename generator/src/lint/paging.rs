//! What is said of the pages of a list: `x-paging`.

use super::text;
use crate::{
    document::{Operation, content, operations, schema_name},
    facts::{Answer, FORM, answer, is_one_json},
    resolve::resolved,
};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What is wrong with the paging that operations say, by their pointers.
pub(crate) fn paging_problems(document: &Value) -> Vec<(String, String)> {
    let said = |operation: &Operation<'_>| operation.value.get("x-paging").is_some();
    if !operations(document).iter().any(said) {
        return Vec::new();
    }
    let resolved = resolved(document);
    let paged = operations(&resolved).into_iter().filter(said);
    paged
        .flat_map(|operation| {
            let paging = &operation.value["x-paging"];
            let problems = Paging { document: &resolved, operation: &operation, paging }.problems();
            problems.into_iter().map(|problem| (operation.pointer.clone(), problem)).collect::<Vec<_>>()
        })
        .collect()
}

/// How an operation's list is paged, beside the operation with everything resolved.
pub(super) struct Paging<'a> {
    pub(super) document: &'a Value,
    pub(super) operation: &'a Operation<'a>,
    pub(super) paging: &'a Value,
}

impl Paging<'_> {
    pub(super) fn problems(&self) -> Vec<String> {
        let by_index = self.paging.get("page").is_some();
        let is_numbered = by_index && self.paging.get("number").is_some();
        let known: &[&str] = match (by_index, is_numbered) {
            (_, true) => &["page", "count", "items", "total", "number", "size", "next"],
            (true, false) => &["page", "count", "total-header"],
            (false, false) => &["start", "size", "items", "total"],
        };
        let keys = self.paging.as_object().into_iter().flat_map(Map::keys);
        let mut problems: Vec<String> = keys
            .filter(|key| !known.contains(&key.as_str()))
            .map(|key| format!("`{key}` is none of {}", known.join(", ")))
            .collect();
        problems.extend(self.window(if by_index { ["page", "count"] } else { ["start", "size"] }));
        if answer(self.document, self.operation) != Answer::Json {
            problems.push("the answer is not JSON that is always there".to_owned());
        } else if is_numbered {
            problems.extend(self.numbered_answer());
        } else if by_index {
            problems.extend(self.indexed_answer());
        } else {
            problems.extend(self.envelope());
        }
        problems
    }

    /// Both roles are integers, among the properties of the body or among the parameters of the query.
    fn window(&self, roles: [&str; 2]) -> Vec<String> {
        let by_index = roles == ["page", "count"];
        let body = self.operation.request_body(self.document).into_iter().flat_map(content);
        let body = body.filter(|(media, _)| is_one_json(media) || *media == FORM).map(|(_, media)| &media["schema"]);
        let body = body.map(|schema| self.named(schema)).next();
        let in_body = |role: &str| body.and_then(|body| body["properties"].get(text(self.paging, role)));
        let parameters = self.operation.parameters(self.document);
        let in_query = |role: &str| {
            let name = text(self.paging, role);
            let found =
                parameters.iter().find(|(_, parameter)| parameter["name"] == name && parameter["in"] == "query");
            found.map(|(_, parameter)| &parameter["schema"])
        };
        let is_in_body = !by_index && roles.iter().all(|role| in_body(role).is_some());
        let mut problems = Vec::new();
        for role in roles {
            let name = text(self.paging, role);
            match if is_in_body { in_body(role) } else { in_query(role) } {
                None => problems.push(format!("there is no query parameter `{name}` for {role}")),
                Some(schema) if schema["type"] != "integer" => {
                    problems.push(format!("`{name}` for {role} is not an integer"));
                }
                Some(_) => {}
            }
        }
        problems
    }

    fn envelope(&self) -> Vec<String> {
        let page = self.answer();
        let property = |role: &str| {
            let properties = &page?["properties"];
            match text(self.paging, role).split_once('.').filter(|_| role == "total") {
                Some((object, member)) => self.named(properties.get(object)?)["properties"].get(member),
                None => properties.get(text(self.paging, role)),
            }
        };
        let mut problems = Vec::new();
        for role in ["items", "total"] {
            let name = text(self.paging, role);
            match property(role).map(|property| (role, text(property, "type"))) {
                None => problems.push(format!("the answer has no property `{name}` for {role}")),
                Some(("items", "array") | ("total", "integer" | "string")) => {}
                Some(_) if role == "items" => problems.push(format!("`{name}` for items is not an array")),
                Some(_) => problems.push(format!("`{name}` for total is neither an integer nor a text")),
            }
        }
        if property("start").is_some_and(|start| !["integer", "string"].contains(&text(start, "type"))) {
            problems.push(format!("the answer's `{}` does not tell where the page starts", text(self.paging, "start")));
        }
        problems
    }

    fn indexed_answer(&self) -> Vec<String> {
        let mut problems = Vec::new();
        if self.paging["total-header"] != "Content-Range" {
            problems.push("the only total-header that is known is Content-Range".to_owned());
        }
        if self.answer().is_none_or(|answer| answer["type"] != "array") {
            problems.push("the answer to a list by index is an array".to_owned());
        }
        problems
    }

    /// The answer tells by numbers which page it is: all of them in one object, or in the answer itself.
    fn numbered_answer(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let answer = self.answer();
        let of_answer = |name: &str| answer?["properties"].get(name);
        if of_answer(text(self.paging, "items")).is_none_or(|items| items["type"] != "array") {
            problems.push(format!("`{}` for items is not an array of the answer", text(self.paging, "items")));
        }
        let has_next = self.paging.get("next").map(|_| ("next", "boolean"));
        let roles = [("total", "integer"), ("number", "integer"), ("size", "integer")];
        for (role, kind) in roles.into_iter().chain(has_next) {
            let path = text(self.paging, role);
            let found =
                path.split_once('.').and_then(|(object, name)| self.named(of_answer(object)?)["properties"].get(name));
            if found.is_none_or(|found| found["type"] != kind) {
                problems.push(format!("`{path}` for {role} is no {kind} in an object of the answer"));
            }
        }
        let objects: BTreeSet<&str> = ["total", "number", "size", "next"]
            .into_iter()
            .filter_map(|role| text(self.paging, role).split_once('.'))
            .map(|(object, _)| object)
            .collect();
        if objects.len() > 1 {
            problems.push("total, number, size and next stand in one object".to_owned());
        }
        problems
    }

    fn answer(&self) -> Option<&Value> {
        let answers = self.operation.successes(self.document).into_iter().flat_map(|(_, response)| content(response));
        answers.filter_map(|(_, media)| media.get("schema")).map(|schema| self.named(schema)).next()
    }

    fn named<'v>(&'v self, schema: &'v Value) -> &'v Value {
        match schema_name(schema) {
            Some(name) => &self.document["components"]["schemas"][name],
            None => schema,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::assemble::samples::*;

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
        list("{start: s, size: n, items: rows, total: meta.all}", told).unwrap();
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
            ("{start: s, size: n, items: rows, total: meta.more}", told, "`meta.more` for total is neither"),
            ("{start: s, size: n, items: rows, total: rows.all}", told, "no property `rows.all` for total"),
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
        let by_offset = "{start: s, size: n, items: rows, total: total}";
        let rows = |said: &str| list(&format!("{by_offset}\n    x-rows: {said}"), envelope);
        rows("{limit: 20000, of: variables}").unwrap();
        for said in
            ["20000", "{limit: 20000}", "{limit: 0, of: variables}", "{limit: 2, of: ''}", "{limit: 2, of: v, at: 1}"]
        {
            let error = format!("{:#}", rows(said).expect_err(said));
            assert!(
                error.contains("/paths/~1things/get: x-rows is for a list with x-paging, and has"),
                "{said}\n{error}"
            );
        }
        let by_index = "{page: s, count: n, total-header: Content-Range}\n    x-rows: {limit: 2, of: variables}";
        let error = format!("{:#}", list(by_index, array).unwrap_err());
        assert!(error.contains("x-rows is for a list with x-paging"), "{error}");
    }
}
