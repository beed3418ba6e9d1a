//! Pairs of small specs: one made of a seed, and the same with one thing changed.

use serde_json::{Map, Value, json};

/// What is changed, and in which part of the spec.
pub(super) struct Mutation {
    pub(super) name: &'static str,
    part: Part,
    change: fn(&mut Spec, &mut fastrand::Rng),
}

/// A spec before and after one change.
pub(super) struct Pair {
    pub(super) name: String,
    pub(super) old: Value,
    pub(super) new: Value,
}

/// The pair of an index: always the same one. Every other pair is read backwards, and in the next round the others are.
pub(super) fn pair(index: usize) -> Pair {
    let mutation = &MUTATIONS[index % MUTATIONS.len()];
    let round = index / MUTATIONS.len();
    let mut random = fastrand::Rng::with_seed(index as u64);
    let mut old = Spec::new();
    (mutation.part.add)(&mut old);
    if random.bool() {
        let other = random.choice(PARTS).expect("there are parts");
        if other.name != mutation.part.name {
            (other.add)(&mut old);
        }
    }
    old.vary(&mut random);
    let mut new = Spec(old.0.clone());
    (mutation.change)(&mut new, &mut random);
    assert_ne!(old.0, new.0, "{} changes nothing", mutation.name);
    let [old, new] = [old.0, new.0].map(|spec| crate::variants::completed(&spec));
    match (round + index % MUTATIONS.len()) % 2 {
        0 => Pair { name: format!("{index}: {}", mutation.name), old, new },
        _ => Pair { name: format!("{index}: {}, backwards", mutation.name), old: new, new: old },
    }
}

/// Operations and schemas that belong together.
#[derive(Clone, Copy)]
struct Part {
    name: &'static str,
    add: fn(&mut Spec),
}

const LIST: Part = Part { name: "list", add: list };
const CREATE: Part = Part { name: "create", add: create };
const UPDATE: Part = Part { name: "update", add: update };
const CHOICE: Part = Part { name: "choice", add: choice };
const FILES: Part = Part { name: "files", add: files };
const BOTH: Part = Part { name: "both ways", add: both };
const LETTERS: Part = Part { name: "envelopes", add: letters };
const JOBS: Part = Part { name: "variants", add: jobs };

const PARTS: &[Part] = &[CREATE, UPDATE, CHOICE, FILES, BOTH, LETTERS, JOBS];

/// An assembled spec.
struct Spec(Value);

impl Spec {
    fn new() -> Self {
        Self(json!({
            "openapi": "3.0.3", "info": {"title": "Pairs", "version": "1"}, "x-documents": {"d": "The book of pairs"},
            "servers": [{"url": "http://pairs.test/api"}], "security": [{"basic": []}],
            "tags": [{"name": "all", "description": "All."}], "paths": {},
            "components": {"schemas": {}, "securitySchemes": {"basic": {"type": "http", "scheme": "basic"}}},
        }))
    }

    fn add(&mut self, path: &str, method: &str, id: &str, said: Value) {
        let mut operation = json!({
            "operationId": id, "summary": format!("Does {id}."), "tags": ["all"],
            "x-source": [{"document": "d", "section": id}], "responses": {"204": {"description": "Done."}},
        });
        for (key, value) in said.as_object().into_iter().flatten() {
            operation[key] = value.clone();
        }
        self.0["paths"][path][method] = operation;
    }

    fn define(&mut self, name: &str, required: &[&str], properties: &[(&str, Value)]) {
        let mut schema = json!({"type": "object", "description": format!("A {name}."), "properties": {}});
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        self.0["components"]["schemas"][name] = schema;
        for (property, described) in properties {
            self.set(name, property, described.clone());
        }
    }

    fn at(&mut self, pointer: &str) -> &mut Value {
        self.0.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer} is not there"))
    }

    fn members(&mut self, pointer: &str) -> &mut Map<String, Value> {
        self.at(pointer).as_object_mut().unwrap_or_else(|| panic!("{pointer} is no object"))
    }

    fn schema(&mut self, name: &str) -> &mut Value {
        self.at(&format!("/components/schemas/{name}"))
    }

    /// Sets a property, which keeps a description.
    fn set(&mut self, schema: &str, property: &str, mut described: Value) {
        if described.get("$ref").is_none() {
            described["description"] = format!("The {property}.").into();
        }
        self.schema(schema)["properties"][property] = described;
    }

    fn drop_property(&mut self, schema: &str, property: &str) {
        self.members(&format!("/components/schemas/{schema}/properties")).remove(property);
        self.require(schema, property, false);
    }

    fn require(&mut self, schema: &str, property: &str, is_required: bool) {
        let schema = self.schema(schema);
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        let mut required: Vec<Value> = required.into_iter().filter(|name| name != property).collect();
        if is_required {
            required.push(property.into());
        }
        match required.is_empty() {
            true => drop(schema.as_object_mut().and_then(|schema| schema.remove("required"))),
            false => schema["required"] = required.into(),
        }
    }

    fn parameters(&mut self, operation: &str) -> &mut Vec<Value> {
        let list = self.at(&format!("{operation}/parameters"));
        list.as_array_mut().unwrap_or_else(|| panic!("{operation} has no parameters"))
    }

    fn parameter(&mut self, operation: &str, name: &str) -> &mut Value {
        let mut parameters = self.parameters(operation).iter_mut();
        parameters.find(|parameter| parameter["name"] == name).unwrap_or_else(|| panic!("{name} is not there"))
    }

    fn rename_schema(&mut self, from: &str, to: &str) {
        let text = self.0.to_string().replace(&format!("schemas/{from}\""), &format!("schemas/{to}\""));
        self.0 = serde_json::from_str(&text).expect("it is JSON still");
        let schemas = self.members("/components/schemas");
        if let Some(schema) = schemas.remove(from) {
            schemas.insert(to.into(), schema);
        }
    }

    /// What differs from seed to seed.
    fn vary(&mut self, random: &mut fastrand::Rng) {
        let names: Vec<String> = self.members("/components/schemas").keys().cloned().collect();
        for name in names.iter().filter(|name| name.starts_with(['T', 'N', 'O', 'P'])) {
            if self.schema(name).get("properties").is_some() && random.u8(0..3) == 0 {
                let extra = random.choice(["weight", "place", "kept"]).expect("there are names");
                self.set(name, extra, kind(random));
            }
        }
    }
}

fn kind(random: &mut fastrand::Rng) -> Value {
    let kinds = [
        json!({"type": "string"}),
        json!({"type": "integer"}),
        json!({"type": "boolean"}),
        json!({"type": "number"}),
        json!({"type": "string", "format": "date-time"}),
        json!({"type": "array", "items": {"type": "string"}}),
        json!({}),
    ];
    random.choice(kinds).expect("there are kinds")
}

fn named(schema: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{schema}")})
}

fn json_body(schema: Value) -> Value {
    json!({"required": true, "content": {"application/json": {"schema": schema}}})
}

fn json_answer(schema: Value) -> Value {
    json!({"description": "It.", "content": {"application/json": {"schema": schema}}})
}

fn parameter(place: &str, name: &str, is_required: bool, schema: Value) -> Value {
    json!({"name": name, "in": place, "required": is_required, "schema": schema, "description": format!("The {name}.")})
}

fn text() -> Value {
    json!({"type": "string"})
}

fn list(spec: &mut Spec) {
    let query = |name: &str, schema: Value| parameter("query", name, false, schema);
    let integer = || json!({"type": "integer"});
    spec.add(
        "/things",
        "get",
        "list_things",
        json!({
            "parameters": [
                query("q", text()), query("since", json!({"type": "string", "format": "date-time"})),
                query("start", integer()), query("size", integer()),
            ],
            "x-paging": {"start": "start", "size": "size", "items": "rows", "total": "total"},
            "responses": {"200": json_answer(named("ThingPage")), "400": {"description": "Bad."}},
        }),
    );
    spec.define(
        "ThingPage",
        &[],
        &[("rows", json!({"type": "array", "items": named("Thing")})), ("total", integer()), ("start", integer())],
    );
    spec.define(
        "Thing",
        &["id"],
        &[
            ("id", text()),
            ("name", text()),
            ("count", integer()),
            ("tags", json!({"type": "array", "items": text()})),
            ("labels", json!({"type": "object", "additionalProperties": text()})),
            ("createdAt", json!({"type": "string", "format": "date-time"})),
            ("color", named("Color")),
            ("owner", named("Owner")),
        ],
    );
    spec.define("Owner", &[], &[("login", text())]);
    spec.0["components"]["schemas"]["Color"] =
        json!({"type": "string", "enum": ["red", "green", "-blue"], "description": "A color."});
}

fn create(spec: &mut Spec) {
    spec.add(
        "/orders",
        "post",
        "create_order",
        json!({
            "requestBody": json_body(named("NewOrder")),
            "responses": {"201": json_answer(named("Order")), "409": {"description": "There is one."}},
        }),
    );
    spec.define(
        "NewOrder",
        &["item", "amount"],
        &[
            ("item", text()),
            ("amount", json!({"type": "integer"})),
            ("note", json!({"type": "string", "nullable": true})),
            ("lines", json!({"type": "array", "items": named("NewLine")})),
            ("remark", text()),
        ],
    );
    spec.define("NewLine", &["code"], &[("code", text()), ("price", json!({"type": "number"}))]);
    spec.define("Order", &["id"], &[("id", text()), ("state", text()), ("paid", json!({"type": "boolean"}))]);
}

fn update(spec: &mut Spec) {
    spec.add(
        "/orders/{orderId}",
        "put",
        "update_order",
        json!({
            "parameters": [
                parameter("path", "orderId", true, text()),
                parameter("query", "force", false, json!({"type": "boolean"})),
                parameter("header", "X-Trace", false, text()),
            ],
            "requestBody": json_body(named("OrderUpdate")),
        }),
    );
    spec.add(
        "/orders/{orderId}",
        "delete",
        "delete_order",
        json!({"parameters": [parameter("path", "orderId", true, text())]}),
    );
    spec.define(
        "OrderUpdate",
        &[],
        &[
            ("item", text()),
            ("note", json!({"type": "string", "nullable": true})),
            ("amount", json!({"type": "integer"})),
        ],
    );
}

fn choice(spec: &mut Spec) {
    spec.add(
        "/shapes",
        "post",
        "draw_shape",
        json!({"requestBody": json_body(named("Drawing")), "responses": {"200": json_answer(named("Shape"))}}),
    );
    spec.define("Drawing", &["shape"], &[("shape", named("Shape")), ("title", text())]);
    spec.0["components"]["schemas"]["Shape"] =
        json!({"description": "A shape.", "oneOf": [named("Circle"), named("Square")]});
    spec.define("Circle", &["kind", "radius"], &[("kind", text()), ("radius", json!({"type": "number"}))]);
    spec.define("Square", &["kind", "side"], &[("kind", text()), ("side", json!({"type": "number"}))]);
    spec.define("Star", &["kind", "rays"], &[("kind", text()), ("rays", json!({"type": "integer"}))]);
}

fn files(spec: &mut Spec) {
    let bytes = || json!({"type": "string", "format": "binary"});
    spec.add(
        "/files/{fileId}",
        "get",
        "get_file",
        json!({
            "parameters": [parameter("path", "fileId", true, text())],
            "responses": {"200": {"description": "It.", "content": {"application/octet-stream": {"schema": bytes()}}}},
        }),
    );
    spec.add(
        "/notes",
        "post",
        "send_note",
        json!({"requestBody": {"required": true, "content": {"application/x-www-form-urlencoded": {"schema": named("NoteForm")}}}}),
    );
    spec.add(
        "/uploads",
        "post",
        "send_file",
        json!({"requestBody": {"required": true, "content": {"multipart/form-data": {"schema": named("UploadForm")}}}}),
    );
    spec.define("NoteForm", &["text"], &[("text", text()), ("to", json!({"type": "array", "items": text()}))]);
    spec.define("UploadForm", &["file"], &[("file", bytes()), ("label", text())]);
}

fn both(spec: &mut Spec) {
    let path = || parameter("path", "partId", true, text());
    spec.add(
        "/parts/{partId}",
        "put",
        "replace_part",
        json!({
            "parameters": [path()], "requestBody": json_body(named("Part")),
            "responses": {"200": json_answer(named("Part"))},
        }),
    );
    spec.define(
        "Part",
        &["id"],
        &[
            ("id", text()),
            ("size", json!({"type": "integer", "format": "int32"})),
            ("kinds", json!({"type": "array", "items": text()})),
            ("data", json!({})),
            ("made", text()),
        ],
    );
    spec.schema("Part")["additionalProperties"] = true.into();
}

fn letters(spec: &mut Spec) {
    let envelope = json!({
        "type": "object", "required": ["ok", "letter"],
        "properties": {
            "ok": {"type": "boolean", "description": "Whether."},
            "letter": named("Letter"),
        },
    });
    spec.add(
        "/letters/{letterId}",
        "get",
        "read_letter",
        json!({
            "parameters": [parameter("path", "letterId", true, text())],
            "x-envelope": {"data": "letter", "success": {"ok": true}},
            "responses": {"200": json_answer(envelope)},
        }),
    );
    spec.define("Letter", &["text"], &[("text", text()), ("stamp", text())]);
}

fn jobs(spec: &mut Spec) {
    let variant = |id: &str, body: &str| {
        json!({
            "operationId": id, "summary": format!("Does {id}."), "x-source": [{"document": "d", "section": id}],
            "requestBody": json_body(named(body)), "responses": {"204": {"description": "Done."}},
        })
    };
    spec.add(
        "/jobs/{jobId}",
        "post",
        "act_on_job",
        json!({
            "parameters": [parameter("path", "jobId", true, text())],
            "responses": {"404": {"description": "There is none."}},
            "x-variants": [variant("finish_job", "JobFinish"), variant("give_job", "JobGift")],
        }),
    );
    let constant = |value: &str| json!({"type": "string", "enum": [value]});
    spec.define("JobFinish", &["action"], &[("action", constant("finish")), ("reason", text())]);
    spec.define("JobGift", &["action", "to"], &[("action", constant("give")), ("to", text())]);
}

const GET_THINGS: &str = "/paths/~1things/get";
const POST_ORDERS: &str = "/paths/~1orders/post";
const PUT_ORDER: &str = "/paths/~1orders~1{orderId}/put";
const GET_FILE: &str = "/paths/~1files~1{fileId}/get";
const GET_LETTER: &str = "/paths/~1letters~1{letterId}/get";
const POST_JOB: &str = "/paths/~1jobs~1{jobId}/post";

const fn on(part: Part, name: &'static str, change: fn(&mut Spec, &mut fastrand::Rng)) -> Mutation {
    Mutation { name, part, change }
}

pub(super) const MUTATIONS: &[Mutation] = &[
    // Parameters.
    on(LIST, "a query parameter is gone", |spec, random| {
        let name = if random.bool() { "q" } else { "since" };
        spec.parameters(GET_THINGS).retain(|parameter| parameter["name"] != name);
    }),
    on(LIST, "a query parameter is new", |spec, random| {
        let kind = json!({"type": random.choice(["string", "integer", "boolean"])});
        spec.parameters(GET_THINGS).push(parameter("query", "order", false, kind));
    }),
    on(LIST, "a query parameter is new and required", |spec, _| {
        spec.parameters(GET_THINGS).push(parameter("query", "order", true, text()));
    }),
    on(LIST, "a query parameter is required", |spec, _| spec.parameter(GET_THINGS, "q")["required"] = true.into()),
    on(LIST, "a window parameter is required", |spec, _| spec.parameter(GET_THINGS, "start")["required"] = true.into()),
    on(LIST, "a query parameter is another type", |spec, random| {
        spec.parameter(GET_THINGS, "q")["schema"] = json!({"type": random.choice(["integer", "number", "boolean"])});
    }),
    on(LIST, "a query parameter is a date", |spec, _| {
        spec.parameter(GET_THINGS, "q")["schema"]["format"] = "date-time".into()
    }),
    on(LIST, "a query parameter has another format", |spec, random| {
        let format = random.choice(["uuid", "date", "password", "byte"]);
        spec.parameter(GET_THINGS, "q")["schema"]["format"] = json!(format);
    }),
    on(LIST, "an integer of a query is short", |spec, _| {
        spec.parameter(GET_THINGS, "size")["schema"]["format"] = "int32".into()
    }),
    on(LIST, "a query parameter is renamed", |spec, _| spec.parameter(GET_THINGS, "q")["name"] = "query".into()),
    on(LIST, "a query parameter is written otherwise", |spec, _| spec.parameter(GET_THINGS, "q")["name"] = "Q".into()),
    on(LIST, "a query parameter has a name in Rust", |spec, _| {
        spec.parameter(GET_THINGS, "q")["x-rust-name"] = "words".into()
    }),
    on(LIST, "a query parameter is a header", |spec, _| spec.parameter(GET_THINGS, "q")["in"] = "header".into()),
    on(LIST, "a query parameter is a list", |spec, _| {
        spec.parameter(GET_THINGS, "q")["schema"] = json!({"type": "array", "items": text()});
    }),
    on(LIST, "a query parameter is a list in one text", |spec, _| {
        let parameter = spec.parameter(GET_THINGS, "q");
        parameter["schema"] = json!({"type": "array", "items": text()});
        parameter["explode"] = false.into();
    }),
    on(LIST, "a query parameter is an enumeration", |spec, _| {
        spec.parameter(GET_THINGS, "q")["schema"] = named("Color")
    }),
    on(LIST, "a query parameter lists its values", |spec, _| {
        spec.parameter(GET_THINGS, "q")["schema"]["enum"] = json!(["a"])
    }),
    on(LIST, "a query parameter has a default", |spec, _| {
        spec.parameter(GET_THINGS, "q")["schema"]["default"] = "a".into()
    }),
    on(LIST, "a query parameter may be null", |spec, _| {
        spec.parameter(GET_THINGS, "q")["schema"]["nullable"] = true.into()
    }),
    on(UPDATE, "a header is gone", |spec, _| {
        spec.parameters(PUT_ORDER).retain(|parameter| parameter["in"] != "header");
    }),
    on(UPDATE, "a header is required", |spec, _| spec.parameter(PUT_ORDER, "X-Trace")["required"] = true.into()),
    on(UPDATE, "a header is a date", |spec, _| {
        spec.parameter(PUT_ORDER, "X-Trace")["schema"]["format"] = "date-time".into()
    }),
    on(UPDATE, "a path parameter is renamed", |spec, _| {
        let text = spec.0.to_string().replace("orderId", "orderKey");
        spec.0 = serde_json::from_str(&text).expect("it is JSON still");
    }),
    on(UPDATE, "a path parameter is a number", |spec, _| {
        spec.parameter(PUT_ORDER, "orderId")["schema"] = json!({"type": "integer"});
    }),
    on(UPDATE, "a path parameter keeps its slashes", |spec, _| {
        spec.parameter(PUT_ORDER, "orderId")["x-slashes"] = "kept".into()
    }),
    on(UPDATE, "a parameter has the name of a property", |spec, _| {
        spec.parameters(PUT_ORDER).push(parameter("query", "item", false, text()));
    }),
    // What is received.
    on(LIST, "a received property is gone", |spec, random| {
        let name = random.choice(["name", "count", "tags", "createdAt", "color", "owner"]).expect("there are names");
        spec.drop_property("Thing", name);
    }),
    on(LIST, "a received property is new", |spec, random| spec.set("Thing", "novelty", kind(random))),
    on(LIST, "a received property is new and required", |spec, random| {
        spec.set("Thing", "novelty", kind(random));
        spec.require("Thing", "novelty", true);
    }),
    on(LIST, "the first property of a received schema is required", |spec, _| spec.require("Owner", "login", true)),
    on(LIST, "a received property is new and required where none was", |spec, _| {
        spec.set("Owner", "novelty", text());
        spec.require("Owner", "novelty", true);
    }),
    on(LIST, "a received property is required", |spec, random| {
        let name = random.choice(["name", "count", "tags", "labels", "color", "owner"]).expect("there are names");
        spec.require("Thing", name, true);
    }),
    on(LIST, "a required received property may be null", |spec, _| {
        spec.schema("Thing")["properties"]["id"]["nullable"] = true.into()
    }),
    on(LIST, "an optional received property may be null", |spec, _| {
        spec.schema("Thing")["properties"]["name"]["nullable"] = true.into();
    }),
    on(LIST, "a received list may be null", |spec, _| {
        spec.schema("Thing")["properties"]["tags"]["nullable"] = true.into()
    }),
    on(LIST, "a received property is another type", |spec, random| {
        let kind = random.choice(["string", "number", "boolean"]);
        spec.set("Thing", "count", json!({"type": kind}));
    }),
    on(LIST, "a received text has a format", |spec, random| {
        let format =
            random.choice(["date-time", "password", "uuid", "local-date-time", "int64", "boolean", "offset-date-time"]);
        spec.schema("Thing")["properties"]["name"]["format"] = json!(format);
    }),
    on(LIST, "a received date is a text", |spec, _| spec.set("Thing", "createdAt", text())),
    on(LIST, "a received integer is short", |spec, _| {
        spec.schema("Thing")["properties"]["count"]["format"] = "int32".into()
    }),
    on(LIST, "items may be null", |spec, _| {
        spec.schema("Thing")["properties"]["tags"]["items"]["nullable"] = true.into()
    }),
    on(LIST, "values of a map may be null", |spec, _| {
        spec.schema("Thing")["properties"]["labels"]["additionalProperties"]["nullable"] = true.into();
    }),
    on(LIST, "a map holds anything", |spec, _| {
        spec.schema("Thing")["properties"]["labels"]["additionalProperties"] = true.into();
    }),
    on(LIST, "a list is a map", |spec, _| {
        spec.set("Thing", "tags", json!({"type": "object", "additionalProperties": text()}));
    }),
    on(LIST, "a named schema may be null", |spec, _| {
        spec.require("Thing", "owner", true);
        spec.schema("Owner")["nullable"] = true.into();
    }),
    on(LIST, "a named schema of items may be null", |spec, _| spec.schema("Thing")["nullable"] = true.into()),
    on(LIST, "a named object stands where it is used", |spec, _| {
        spec.set(
            "Thing",
            "owner",
            json!({"type": "object", "properties": {"login": {"type": "string", "description": "L."}}}),
        );
    }),
    on(LIST, "a property has no type", |spec, _| spec.set("Thing", "name", json!({}))),
    on(LIST, "a property is written otherwise", |spec, _| {
        let property = spec.schema("Thing")["properties"]["createdAt"].clone();
        spec.drop_property("Thing", "createdAt");
        spec.set("Thing", "created_at", property);
    }),
    on(LIST, "a property has a name in Rust", |spec, _| {
        spec.schema("Thing")["properties"]["name"]["x-rust-name"] = "title".into();
    }),
    on(LIST, "a text may stand for none", |spec, _| spec.schema("Thing")["properties"]["name"]["x-none"] = true.into()),
    on(LIST, "further properties are kept", |spec, _| spec.schema("Thing")["additionalProperties"] = true.into()),
    on(LIST, "further properties are forbidden", |spec, _| spec.schema("Thing")["additionalProperties"] = false.into()),
    on(LIST, "an object is in two parts", |spec, _| {
        let whole = spec.schema("Owner").clone();
        *spec.schema("Owner") = json!({"description": "An Owner.", "allOf": [
            {"type": "object", "properties": whole["properties"]},
            {"type": "object", "properties": {"group": {"type": "string", "description": "G."}}},
        ]});
    }),
    on(LIST, "a schema is renamed", |spec, _| spec.rename_schema("Thing", "Item")),
    on(LIST, "a description is another", |spec, _| spec.schema("Thing")["description"] = "Something else.".into()),
    on(LIST, "a limit is set", |spec, _| spec.schema("Thing")["properties"]["name"]["maxLength"] = 20.into()),
    // Enumerations.
    on(LIST, "a value is gone", |spec, _| spec.schema("Color")["enum"] = json!(["red", "-blue"])),
    on(LIST, "a value is new", |spec, _| spec.schema("Color")["enum"] = json!(["red", "green", "-blue", "grey"])),
    on(LIST, "a value has a name in Rust", |spec, _| {
        spec.schema("Color")["x-rust-names"] = json!({"-blue": "NotBlue"})
    }),
    on(LIST, "a value is written otherwise", |spec, _| spec.schema("Color")["enum"] = json!(["Red", "green", "-blue"])),
    on(LIST, "an enumeration is any text", |spec, _| drop(spec.members("/components/schemas/Color").remove("enum"))),
    // Pages and answers.
    on(LIST, "a list is not paged", |spec, _| drop(spec.members(GET_THINGS).remove("x-paging"))),
    on(LIST, "the items of pages are others", |spec, _| {
        spec.schema("ThingPage")["properties"]["rows"]["items"] = named("Owner");
    }),
    on(LIST, "a page does not tell its start", |spec, _| spec.drop_property("ThingPage", "start")),
    on(LIST, "the total is a text", |spec, _| spec.set("ThingPage", "total", text())),
    on(LIST, "an answer is a bare list", |spec, _| {
        spec.members(GET_THINGS).remove("x-paging");
        spec.at(GET_THINGS)["responses"]["200"] = json_answer(json!({"type": "array", "items": named("Thing")}));
    }),
    on(CREATE, "an answer may be null", |spec, _| {
        spec.at(POST_ORDERS)["responses"]["201"] = json_answer(json!({"nullable": true, "allOf": [named("Order")]}));
    }),
    on(CREATE, "an answer is empty", |spec, _| {
        spec.at(POST_ORDERS)["responses"]["201"] = json!({"description": "Done."})
    }),
    on(CREATE, "an answer may be empty", |spec, _| {
        spec.at(POST_ORDERS)["responses"]["202"] = json!({"description": "Later."});
    }),
    on(CREATE, "an answer has another status", |spec, _| {
        let answer = spec.members(&format!("{POST_ORDERS}/responses")).remove("201");
        spec.at(POST_ORDERS)["responses"]["200"] = answer.unwrap_or_default();
    }),
    on(CREATE, "answers are of two types", |spec, _| {
        spec.at(POST_ORDERS)["responses"]["200"] = json_answer(named("NewLine"))
    }),
    on(CREATE, "an answer is text", |spec, _| {
        spec.at(POST_ORDERS)["responses"]["201"] =
            json!({"description": "It.", "content": {"text/plain": {"schema": text()}}});
    }),
    on(CREATE, "an answer is JSON by another name", |spec, _| {
        spec.at(POST_ORDERS)["responses"]["201"] =
            json!({"description": "It.", "content": {"application/hal+json": {"schema": named("Order")}}});
    }),
    on(CREATE, "an error is new", |spec, _| {
        spec.at(POST_ORDERS)["responses"]["423"] = json!({"description": "Locked."})
    }),
    on(FILES, "bytes are JSON", |spec, _| spec.at(GET_FILE)["responses"]["200"] = json_answer(text())),
    on(FILES, "bytes are text", |spec, _| {
        spec.at(GET_FILE)["responses"]["200"] =
            json!({"description": "It.", "content": {"text/plain": {"schema": text()}}});
    }),
    on(FILES, "no bytes are nothing", |spec, _| spec.at(GET_FILE)["x-empty"] = "missing".into()),
    // What is sent.
    on(CREATE, "a sent property is gone", |spec, random| {
        let name = random.choice(["item", "amount", "note", "lines", "remark"]).expect("there are names");
        spec.drop_property("NewOrder", name);
    }),
    on(CREATE, "a sent property is new", |spec, random| spec.set("NewOrder", "novelty", kind(random))),
    on(CREATE, "a sent property is new and required", |spec, random| {
        spec.set("NewOrder", "novelty", kind(random));
        spec.require("NewOrder", "novelty", true);
    }),
    on(CREATE, "a sent property is optional", |spec, random| {
        let name = random.choice(["item", "amount"]).expect("there are names");
        spec.require("NewOrder", name, false);
    }),
    on(CREATE, "a sent property is required", |spec, random| {
        let name = random.choice(["note", "lines", "remark"]).expect("there are names");
        spec.require("NewOrder", name, true);
    }),
    on(CREATE, "a sent property is required in place of another", |spec, _| {
        spec.require("NewOrder", "item", false);
        spec.require("NewOrder", "remark", true);
    }),
    on(CREATE, "a sent property may be null", |spec, random| {
        let name = random.choice(["item", "remark", "lines"]).expect("there are names");
        spec.schema("NewOrder")["properties"][name]["nullable"] = true.into();
    }),
    on(CREATE, "a sent property is another type", |spec, random| {
        let name = random.choice(["item", "note", "remark"]).expect("there are names");
        spec.set("NewOrder", name, json!({"type": "integer"}));
    }),
    on(CREATE, "a sent text is secret", |spec, _| {
        spec.schema("NewOrder")["properties"]["remark"]["format"] = "password".into()
    }),
    on(CREATE, "a sent property is of a nested object", |spec, _| {
        spec.set(
            "NewOrder",
            "remark",
            json!({"type": "object", "properties": {"by": {"type": "string", "description": "B."}}}),
        );
    }),
    on(CREATE, "a sent property is called as a method", |spec, random| {
        let name = random.choice(["new", "clone", "body", "clearNote", "client"]).expect("there are names");
        spec.set("NewOrder", name, text());
    }),
    on(CREATE, "a sent property has one value only", |spec, _| {
        spec.schema("NewOrder")["properties"]["item"]["enum"] = json!(["book"]);
    }),
    on(CREATE, "what is sent is received, too", |spec, _| {
        spec.at(POST_ORDERS)["responses"]["201"] = json_answer(named("NewOrder"))
    }),
    on(CREATE, "what is received is sent, too", |spec, _| {
        spec.add("/orders", "patch", "keep_order", json!({"requestBody": json_body(named("Order"))}));
    }),
    on(BOTH, "what went both ways is received only", |spec, _| {
        drop(spec.members("/paths/~1parts~1{partId}/put").remove("requestBody"));
    }),
    on(BOTH, "what went both ways is sent only", |spec, _| {
        spec.at("/paths/~1parts~1{partId}/put")["responses"]["200"] = json!({"description": "Done."});
    }),
    on(BOTH, "further properties are not kept", |spec, _| {
        drop(spec.members("/components/schemas/Part").remove("additionalProperties"));
    }),
    on(BOTH, "a list that goes both ways is required", |spec, _| spec.require("Part", "kinds", true)),
    on(BOTH, "anything that goes both ways is required", |spec, _| spec.require("Part", "data", true)),
    on(BOTH, "a text that goes both ways has a format", |spec, random| {
        let format = random.choice(["date-time", "int64", "boolean", "local-date-time", "email"]);
        spec.schema("Part")["properties"]["made"]["format"] = json!(format);
    }),
    on(BOTH, "an object holds others of its kind", |spec, _| spec.set("Part", "inside", named("Part"))),
    on(CREATE, "a body is gone", |spec, _| drop(spec.members(POST_ORDERS).remove("requestBody"))),
    on(UPDATE, "a body of optional parts is gone", |spec, _| drop(spec.members(PUT_ORDER).remove("requestBody"))),
    on(UPDATE, "a body need not be there", |spec, _| {
        drop(spec.members(&format!("{PUT_ORDER}/requestBody")).remove("required"));
    }),
    on(CREATE, "a body with required parts need not be there", |spec, _| {
        drop(spec.members(&format!("{POST_ORDERS}/requestBody")).remove("required"));
    }),
    on(CREATE, "a body is a list", |spec, _| {
        spec.at(POST_ORDERS)["requestBody"] = json_body(json!({"type": "array", "items": named("NewLine")}));
    }),
    on(CREATE, "a body is another schema", |spec, _| spec.at(POST_ORDERS)["requestBody"] = json_body(named("NewLine"))),
    on(UPDATE, "a body is a form", |spec, _| {
        spec.at(PUT_ORDER)["requestBody"] = json!({"required": true, "content": {"application/x-www-form-urlencoded": {"schema": named("OrderUpdate")}}});
    }),
    on(FILES, "a part of a form is gone", |spec, _| spec.drop_property("NoteForm", "to")),
    on(FILES, "a form has a new part", |spec, _| spec.set("NoteForm", "urgent", json!({"type": "boolean"}))),
    on(FILES, "a form is sent by hand", |spec, _| {
        let body = spec.at("/paths/~1uploads/post/requestBody").clone();
        spec.at("/paths/~1notes/post")["requestBody"] = body;
    }),
    on(FILES, "an upload is gone", |spec, _| drop(spec.members("/paths").remove("/uploads"))),
    // Choices.
    on(CHOICE, "a form is gone", |spec, _| spec.schema("Shape")["oneOf"] = json!([named("Circle")])),
    on(CHOICE, "a form is new", |spec, _| {
        spec.schema("Shape")["oneOf"] = json!([named("Circle"), named("Square"), named("Star")]);
    }),
    on(CHOICE, "a form is another", |spec, _| spec.schema("Shape")["oneOf"] = json!([named("Circle"), named("Star")])),
    on(CHOICE, "forms are told apart", |spec, _| {
        let of = |name: &str| format!("#/components/schemas/{name}");
        spec.schema("Shape")["discriminator"] =
            json!({"propertyName": "kind", "mapping": {"circle": of("Circle"), "square": of("Square")}});
    }),
    on(CHOICE, "a property of a form is gone", |spec, _| spec.drop_property("Square", "side")),
    on(CHOICE, "a choice has a text", |spec, _| {
        spec.schema("Shape")["oneOf"] = json!([named("Circle"), named("Square"), {"type": "string"}]);
    }),
    // Operations.
    on(UPDATE, "an operation is gone", |spec, _| drop(spec.members("/paths/~1orders~1{orderId}").remove("delete"))),
    on(UPDATE, "an operation is renamed", |spec, _| spec.at(PUT_ORDER)["operationId"] = "change_order".into()),
    on(UPDATE, "operations are moved", |spec, _| {
        let item = spec.members("/paths").remove("/orders/{orderId}").unwrap_or_default();
        spec.members("/paths").insert("/shop/orders/{orderId}".into(), item);
    }),
    on(UPDATE, "an operation has another method", |spec, _| {
        let operation = spec.members("/paths/~1orders~1{orderId}").remove("put").unwrap_or_default();
        spec.at("/paths/~1orders~1{orderId}")["patch"] = operation;
    }),
    on(UPDATE, "an operation has another tag", |spec, _| spec.at(PUT_ORDER)["tags"] = json!(["orders"])),
    on(CREATE, "an operation is idempotent", |spec, _| spec.at(POST_ORDERS)["x-idempotent"] = true.into()),
    on(UPDATE, "a failure may come after the effect", |spec, _| {
        spec.at(PUT_ORDER)["responses"]["404"] = json!({"description": "There is none.", "x-may-be-done": true});
    }),
    on(UPDATE, "some servers have an operation", |spec, _| spec.at(PUT_ORDER)["x-served"] = "Pairs 2 and later".into()),
    on(JOBS, "a variant is gone", |spec, _| {
        let variants = spec.at(&format!("{POST_JOB}/x-variants")).as_array_mut().expect("there are variants");
        variants.pop();
    }),
    on(JOBS, "a constant is another", |spec, _| {
        spec.schema("JobFinish")["properties"]["action"]["enum"] = json!(["end"])
    }),
    on(JOBS, "a constant can be set", |spec, _| {
        spec.schema("JobFinish")["properties"]["action"]["enum"] = json!(["end", "stop"])
    }),
    on(JOBS, "a body needs more than its constant", |spec, _| spec.require("JobFinish", "reason", true)),
    // Envelopes.
    on(LETTERS, "the data of an envelope need not be there", |spec, _| {
        spec.at(&format!("{GET_LETTER}/responses/200/content/application~1json/schema"))["required"] = json!(["ok"]);
    }),
    on(LETTERS, "the whole envelope is given", |spec, _| drop(spec.members(GET_LETTER).remove("x-envelope"))),
    on(LETTERS, "another member tells of success", |spec, _| {
        spec.at(GET_LETTER)["x-envelope"]["success"] = json!({"ok": false});
    }),
    // The API as a whole.
    on(CREATE, "other credentials are asked for", |spec, _| {
        spec.0["components"]["securitySchemes"]["key"] = json!({"type": "apiKey", "in": "header", "name": "X-Key"});
        spec.0["security"] = json!([{"key": []}]);
    }),
    on(CREATE, "an operation asks for no credentials", |spec, _| spec.at(POST_ORDERS)["security"] = json!([])),
    on(CREATE, "the server is another", |spec, _| spec.0["servers"] = json!([{"url": "https://pairs.test/v2"}])),
];
