//! Good and bad requests to the operations of a spec.

use http::Method;
use serde_json::{Map, Value, json};

/// A request to an operation, and what is right or wrong with it.
pub(super) struct Attempt {
    /// The route and what is tried: `GET /tasks: size: a word`.
    pub(super) name: String,
    pub(super) method: Method,
    pub(super) path: String,
    query: Vec<(String, String)>,
    pub(super) content_type: Option<&'static str>,
    pub(super) body: Vec<u8>,
}

impl Attempt {
    pub(super) fn url(&self, base_url: &str) -> String {
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.query).finish();
        if query.is_empty() { format!("{base_url}{}", self.path) } else { format!("{base_url}{}?{query}", self.path) }
    }
}

/// The requests to each operation that reads, or takes JSON, and has no ids in its path; the good one comes first.
///
/// What is called by its id in a body is called as the test is, so that nothing else is changed.
pub(super) fn of(document: &Value, unique: &str, is_served: impl Fn(&Value) -> bool) -> Vec<Vec<Attempt>> {
    let mut all = Vec::new();
    let paths = document["paths"].as_object().into_iter().flatten();
    for (path, item) in paths.filter(|(path, _)| !path.contains('{')) {
        for (key, method) in [("get", Method::GET), ("post", Method::POST), ("put", Method::PUT)] {
            let Some(operation) = item.get(key).filter(|operation| is_served(operation)) else { continue };
            let route = Route { document, path, item, operation, method };
            let attempts = if key == "get" { route.of_query() } else { route.of_body(unique) };
            all.extend((!attempts.is_empty()).then_some(attempts));
        }
    }
    all
}

struct Route<'a> {
    document: &'a Value,
    path: &'a str,
    item: &'a Value,
    operation: &'a Value,
    method: Method,
}

impl<'a> Route<'a> {
    fn resolved(&self, value: &'a Value) -> &'a Value {
        let target = value["$ref"].as_str().and_then(|target| self.document.pointer(target.strip_prefix('#')?));
        target.map_or(value, |target| self.resolved(target))
    }

    fn query(&self) -> Vec<&'a Value> {
        let of = |value: &'a Value| value["parameters"].as_array().into_iter().flatten();
        let parameters = of(self.operation).chain(of(self.item)).map(|parameter| self.resolved(parameter));
        parameters.filter(|parameter| parameter["in"] == "query").collect()
    }

    fn attempt(&self, what: &str, query: Vec<(String, String)>) -> Attempt {
        let name = format!("{} {}: {what}", self.method, self.path);
        let path = self.path.to_owned();
        Attempt { name, method: self.method.clone(), path, query, content_type: None, body: Vec::new() }
    }

    /// The parameters that have to be there, each with a good value.
    fn required(&self) -> Vec<(String, String)> {
        let required = self.query().into_iter().filter(|parameter| parameter["required"] == true);
        required.map(|parameter| (name(parameter), self.good(parameter))).collect()
    }

    fn good(&self, parameter: &'a Value) -> String {
        let schema = self.resolved(&parameter["schema"]);
        let example = [&parameter["example"], &schema["example"], &schema["enum"][0]];
        if let Some(example) = example.into_iter().find(|example| !example.is_null()) {
            return example
                .as_array()
                .map_or_else(|| plain(example), |items| items.first().map(plain).unwrap_or_default());
        }
        let text = match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("integer" | "number"), _) => "1",
            (Some("boolean"), _) => "true",
            (_, Some("date-time")) => "2026-01-02T03:04:05Z",
            _ => "x",
        };
        text.to_owned()
    }

    /// Requests of each parameter of the query alone, well and badly.
    fn of_query(&self) -> Vec<Attempt> {
        let required = self.required();
        let with = |name: &str, value: String| {
            let others = required.iter().filter(|(known, _)| known != name).cloned();
            others.chain([(name.to_owned(), value)]).collect::<Vec<_>>()
        };
        let mut attempts = vec![self.attempt("as it should be", required.clone())];
        attempts.push(self.attempt("a parameter that there is not", with("nosuchparameter", "1".to_owned())));
        for parameter in self.query() {
            let name = name(parameter);
            attempts.push(self.attempt(&format!("{name}: a good value"), with(&name, self.good(parameter))));
            if parameter["required"] == true {
                let others = required.iter().filter(|(known, _)| *known != name).cloned().collect();
                attempts.push(self.attempt(&format!("{name}: missing"), others));
            }
            for (what, value) in wrong_texts(self.resolved(&parameter["schema"])) {
                attempts.push(self.attempt(&format!("{name}: {what}"), with(&name, value)));
            }
        }
        attempts
    }

    /// Requests with bodies: none, of another kind, and with each member well and badly.
    fn of_body(&self, unique: &str) -> Vec<Attempt> {
        let body = self.resolved(&self.operation["requestBody"]);
        let content = &body["content"]["application/json"];
        let several =
            content["examples"].as_object().into_iter().flat_map(Map::values).map(|example| &example["value"]);
        let Some(Value::Object(example)) = content.get("example").into_iter().chain(several).next() else {
            return Vec::new();
        };
        let mut good = example.clone();
        for name in ["id", "name"] {
            if let Some(Value::String(text)) = good.get_mut(name) {
                *text = format!("{unique}-{text}");
            }
        }
        let sent = |what: &str, content_type: Option<&'static str>, body: &[u8]| Attempt {
            content_type,
            body: body.to_vec(),
            ..self.attempt(what, self.required())
        };
        const JSON: Option<&str> = Some("application/json");
        let json = |what: &str, body: &Value| sent(what, JSON, body.to_string().as_bytes());
        let with = |name: &str, value: Value| {
            let mut members = good.clone();
            members.insert(name.to_owned(), value);
            Value::Object(members)
        };
        let mut attempts = vec![
            json("as it should be", &json!(good)),
            sent("no body", None, b""),
            sent("an empty body", JSON, b""),
            sent("no JSON", JSON, b"{\"a\":"),
            json("a text", &json!("x")),
            json("an array", &json!([1])),
            json("a member that there is not", &with("nosuchmember", json!(1))),
            sent("text/plain", Some("text/plain"), json!(good).to_string().as_bytes()),
            sent("application/xml", Some("application/xml"), b"<a/>"),
            sent("a form", Some("application/x-www-form-urlencoded"), b"a=b"),
        ];
        let schema = self.resolved(&content["schema"]);
        for required in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let others = good.iter().filter(|(name, _)| *name != required);
            let others: Map<_, _> = others.map(|(name, value)| (name.clone(), value.clone())).collect();
            attempts.push(json(&format!("{required}: missing"), &others.into()));
        }
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let is_required = schema["required"].as_array().is_some_and(|all| all.contains(&json!(name)));
            if !is_required {
                attempts.push(json(&format!("{name}: null"), &with(name, Value::Null)));
            }
            for (what, value) in wrong_values(self.resolved(property)) {
                attempts.push(json(&format!("{name}: {what}"), &with(name, value)));
            }
        }
        attempts
    }
}

fn name(parameter: &Value) -> String {
    plain(&parameter["name"])
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Values of a parameter that its schema forbids.
fn wrong_texts(schema: &Value) -> Vec<(&'static str, String)> {
    let mut wrong = Vec::new();
    let mut add = |what, value: &str| wrong.push((what, value.to_owned()));
    match schema["type"].as_str() {
        Some("integer") => {
            add("a word", "abc");
            add("a fraction", "1.5");
            add("a number of 70 bits", "999999999999999999999");
        }
        Some("boolean") => add("a word", "maybe"),
        _ => {}
    }
    if let Some(minimum) = schema["minimum"].as_i64() {
        add("below the minimum", &(minimum - 1).to_string());
    }
    if schema["enum"].is_array() {
        add("a value that there is not", "nosuchvalue");
    }
    if schema["format"] == "date-time" {
        add("no date", "yesterday");
    }
    if schema["minLength"].is_u64() {
        add("empty", "");
    }
    wrong
}

/// Values of a member that its schema forbids, or that a server may read all the same.
fn wrong_values(schema: &Value) -> Vec<(&'static str, Value)> {
    let mut wrong: Vec<(&str, Value)> = match (schema["type"].as_str(), schema["format"].as_str()) {
        (Some("integer"), _) => vec![
            ("a word", json!("abc")),
            ("a number as a text", json!("1")),
            ("a fraction", json!(1.5)),
            ("a truth value", json!(true)),
            ("an array", json!([])),
            ("a number of 64 bits", json!(9_000_000_000_000_000_000_i64)),
        ],
        (Some("boolean"), _) => vec![
            ("a word", json!("maybe")),
            ("a truth value as a text", json!("true")),
            ("a number", json!(3)),
            ("an array", json!([])),
        ],
        (Some("array"), _) => vec![("a text", json!("abc")), ("an object", json!({}))],
        (Some("string"), Some("date-time")) => vec![
            ("no date", json!("yesterday")),
            ("a number", json!(5)),
            ("a truth value", json!(true)),
            ("an array", json!([])),
        ],
        (Some("string"), _) => vec![
            ("a number", json!(5)),
            ("a truth value", json!(true)),
            ("an array", json!([])),
            ("an object", json!({})),
        ],
        (Some("object"), _) => vec![("a text", json!("abc")), ("a number", json!(5))],
        _ => vec![],
    };
    if schema["enum"].is_array() && schema["type"] == "string" {
        wrong.insert(0, ("a value that there is not", json!("nosuchvalue")));
    }
    if schema["format"] == "int64" {
        wrong.retain(|(what, _)| *what != "a number of 64 bits");
    }
    wrong
}
