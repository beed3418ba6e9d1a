//! What is required one way alone: what is read only is not sent, what is write only is not received.

use crate::{
    document::{METHODS, children_mut, inline_schemas_mut},
    facts::{received, sent},
};
use serde_json::Value;
use std::collections::BTreeSet;

/// The ways that a schema goes.
#[derive(Clone, Copy)]
struct Ways {
    sent: bool,
    received: bool,
}

/// Requires nothing that a schema does not hold on each way that it goes: one type in Rust is for both.
pub(crate) fn mend(document: &mut Value, notes: &mut Vec<String>) {
    let owned = |names: BTreeSet<&str>| names.into_iter().map(str::to_owned).collect::<BTreeSet<String>>();
    let (sent, received) = (owned(sent(document)), owned(received(document)));
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for (name, schema) in schemas.into_iter().flatten() {
        relax(schema, Ways { sent: sent.contains(name), received: received.contains(name) }, name, notes);
    }
    let items = document.get_mut("paths").and_then(Value::as_object_mut);
    for (path, item) in items.into_iter().flatten() {
        for method in METHODS {
            let parts = [("requestBody", true), ("responses", false)];
            for (part, sent) in parts {
                let Some(part) = item.get_mut(method).and_then(|operation| operation.get_mut(part)) else { continue };
                let ways = Ways { sent, received: !sent };
                inline_schemas_mut(part).into_iter().for_each(|schema| relax(schema, ways, path, notes));
            }
        }
    }
}

fn relax(schema: &mut Value, ways: Ways, place: &str, notes: &mut Vec<String>) {
    let says = |property: &Value, word: &str| property[word] == true;
    let properties = schema.get("properties").and_then(Value::as_object);
    let mut one_way: Vec<String> = properties
        .into_iter()
        .flatten()
        .filter(|(_, value)| (ways.sent && says(value, "readOnly")) || (ways.received && says(value, "writeOnly")))
        .map(|(name, _)| name.clone())
        .collect();
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        one_way.retain(|name| required.iter().any(|required| required == name));
        required.retain(|name| !one_way.iter().any(|one_way| name == one_way));
        if required.is_empty() {
            schema.as_object_mut().map(|members| members.remove("required"));
        }
        if !one_way.is_empty() {
            notes.push(format!("{place}: not required, for it goes one way alone: {}", one_way.join(", ")));
        }
    }
    children_mut(schema).into_iter().for_each(|child| relax(child, ways, place, notes));
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_goes_one_way_is_required_on_that_way_alone() {
        let user = json!({"type": "object", "required": ["id", "name", "password"], "properties": {
            "id": {"type": "string", "readOnly": true}, "name": {"type": "string"}, "password": {"type": "string", "writeOnly": true}}});
        let content = |schema: Value| json!({"content": {"application/json": {"schema": schema}}});
        let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let mut document = json!({
            "paths": {"/users": {
                "post": {"requestBody": content(reference("Both")), "responses": {"200": content(reference("Both"))}},
                "put": {"requestBody": content(reference("Sent")), "responses": {"200": content(reference("Received"))}},
                "patch": {"requestBody": content(user.clone()), "responses": {"200": content(json!({"type": "array", "items": user}))}},
            }},
            "components": {"schemas": {"Both": user, "Sent": user, "Received": {"type": "object", "properties": {"user": user}}}},
        });
        let mut notes = Vec::new();
        mend(&mut document, &mut notes);
        let required = |pointer: &str| document.pointer(&format!("{pointer}/required")).cloned().unwrap_or_default();
        assert_eq!(required("/components/schemas/Both"), json!(["name"]));
        assert_eq!(required("/components/schemas/Sent"), json!(["name", "password"]));
        assert_eq!(required("/components/schemas/Received/properties/user"), json!(["id", "name"]));
        let patch = "/paths/~1users/patch";
        let body = "content/application~1json/schema";
        assert_eq!(required(&format!("{patch}/requestBody/{body}")), json!(["name", "password"]));
        assert_eq!(required(&format!("{patch}/responses/200/{body}/items")), json!(["id", "name"]));
        assert!(notes.contains(&"Both: not required, for it goes one way alone: id, password".to_owned()), "{notes:?}");
        let once = document.clone();
        mend(&mut document, &mut notes);
        assert_eq!(document, once);
    }
}
