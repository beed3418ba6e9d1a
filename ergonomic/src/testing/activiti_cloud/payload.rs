//! Bodies of requests, as Jackson reads them: numbers are texts where texts are wanted, and null is as good as absent.

use super::{answer::Refusal, values};
use serde_json::{Map, Value};

/// The members of a body.
#[derive(Debug, Default)]
pub(super) struct Payload(Map<String, Value>);

impl Payload {
    /// Reads a body, which says its type.
    pub(super) fn read(body: &[u8], kind: &str) -> Result<Self, Refusal> {
        if body.is_empty() || body == b"null" {
            return Err(Refusal::unreadable("Required request body is missing"));
        }
        let class = format!("[simple type, class {kind}]");
        let told = |message: String| Refusal::unreadable(format!("JSON parse error: {message}"));
        let Value::Object(members) = serde_json::from_slice(body).map_err(|error| told(error.to_string()))? else {
            return Err(told(format!("need JSON String that contains type id (for subtype of {kind})")));
        };
        match members.get("payloadType") {
            Some(Value::String(found)) if found == kind => Ok(Self(members)),
            None => Err(told(format!(
                "Missing type id when trying to resolve subtype of {class}: missing type id property 'payloadType'"
            ))),
            Some(other) => {
                let other = other.as_str().map_or_else(|| other.to_string(), str::to_owned);
                Err(told(format!(
                    "Could not resolve type id '{other}' as a subtype of {class}: known type ids = [{kind}]"
                )))
            }
        }
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name).filter(|value| !value.is_null())
    }

    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        self.take(name).map(|value| text(name, value)).transpose()
    }

    pub(super) fn texts(&mut self, name: &str) -> Result<Option<Vec<String>>, Refusal> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Array(items)) => {
                items.into_iter().map(|item| text(name, item)).collect::<Result<_, _>>().map(Some)
            }
            Some(_) => Err(mismatch(name, "java.util.ArrayList")),
        }
    }

    pub(super) fn object(&mut self, name: &str) -> Result<Map<String, Value>, Refusal> {
        match self.take(name) {
            None => Ok(Map::new()),
            Some(Value::Object(members)) => Ok(members),
            Some(_) => Err(mismatch(name, "java.util.LinkedHashMap")),
        }
    }

    pub(super) fn number(&mut self, name: &str) -> Result<Option<i32>, Refusal> {
        let Some(value) = self.take(name) else { return Ok(None) };
        let number = match &value {
            Value::Number(number) => number.as_f64().map(f64::trunc),
            Value::String(text) => text.parse::<i32>().ok().map(f64::from),
            _ => None,
        };
        let fits = |number: &f64| (f64::from(i32::MIN)..=f64::from(i32::MAX)).contains(number);
        #[allow(clippy::cast_possible_truncation, reason = "it is whole, and within the bounds")]
        number.filter(fits).map(|number| Some(number as i32)).ok_or_else(|| mismatch(name, "int"))
    }

    pub(super) fn instant(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        let Some(value) = self.take(name) else { return Ok(None) };
        values::instant(&value).ok_or_else(|| mismatch(name, "java.util.Date"))
    }

    /// A value of any kind; null if it is absent.
    pub(super) fn value(&mut self, name: &str) -> Value {
        self.0.remove(name).unwrap_or_default()
    }
}

fn text(name: &str, value: Value) -> Result<String, Refusal> {
    match value {
        Value::String(text) => Ok(text),
        Value::Number(_) | Value::Bool(_) => Ok(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => Err(mismatch(name, "java.lang.String")),
    }
}

fn mismatch(name: &str, class: &str) -> Refusal {
    let message =
        format!("JSON parse error: Cannot deserialize instance of `{class}` (through reference chain: [\"{name}\"])");
    Refusal::unreadable(message)
}
