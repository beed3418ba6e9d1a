//! The query of a request as a builder collects it: one value for all parameters, however many the operation has.

use crate::{masking, parameter::filled};
use form_urlencoded::Serializer;
use serde::Serialize;
use std::fmt::{self, Display, Write as _};

/// The parameters that are set, in the order of their places among those of the operation.
#[doc(hidden)]
#[derive(Clone, Default)]
pub struct Query(Vec<Parameter>);

#[derive(Clone)]
struct Parameter {
    place: u16,
    name: &'static str,
    value: Result<Value, String>,
}

/// What is sent, kept as it is: it is encoded once, into the URL.
#[derive(Clone)]
enum Value {
    Text(String),
    Bool(bool),
    Number(i64),
    /// Encoded, with names: one pair, or several of a list.
    Pairs(String),
}

impl Query {
    /// Sets a text.
    pub fn text(&mut self, place: u16, name: &'static str, value: String) {
        self.put(place, name, Ok(Value::Text(value)));
    }

    /// Sets a text that the server needs at least one character of.
    pub fn filled_text(&mut self, place: u16, name: &'static str, setter: &str, value: String) {
        self.put(place, name, filled(setter, value).map(Value::Text));
    }

    /// Sets a truth value.
    pub fn bool(&mut self, place: u16, name: &'static str, value: bool) {
        self.put(place, name, Ok(Value::Bool(value)));
    }

    /// Sets a number, if there is one.
    pub fn number<T: Into<i64>>(&mut self, place: u16, name: &'static str, value: Option<T>) {
        if let Some(value) = value {
            self.put(place, name, Ok(Value::Number(value.into())));
        }
    }

    /// Sets a number that may have been refused.
    pub fn converted_number<T: Into<i64>, E: Display>(
        &mut self,
        place: u16,
        name: &'static str,
        setter: &str,
        value: Result<T, E>,
    ) {
        let value = value.map(|value| Value::Number(value.into())).map_err(|error| unusable(setter, &error));
        self.put(place, name, value);
    }

    /// Sets a value: none for `None`, one pair for each element of a list.
    pub fn value<T: Serialize>(&mut self, place: u16, name: &'static str, value: &T) {
        match pairs(name, value) {
            Ok(pairs) if pairs.is_empty() => {}
            pairs => self.put(place, name, pairs.map(Value::Pairs)),
        }
    }

    /// Sets a value that may have been refused.
    pub fn converted<T: Serialize, E: Display>(
        &mut self,
        place: u16,
        name: &'static str,
        setter: &str,
        value: Result<T, E>,
    ) {
        let pairs = match value {
            Ok(value) => pairs(name, &value),
            Err(error) => Err(unusable(setter, &error)),
        };
        self.put(place, name, pairs.map(Value::Pairs));
    }

    fn put(&mut self, place: u16, name: &'static str, value: Result<Value, String>) {
        let parameter = Parameter { place, name, value };
        match self.0.binary_search_by_key(&place, |parameter| parameter.place) {
            Ok(at) => self.0[at] = parameter,
            Err(at) => self.0.insert(at, parameter),
        }
    }

    /// Writes the query behind the URL, which has none yet or one already.
    ///
    /// # Errors
    /// The first parameter that cannot be sent, and why.
    pub(crate) fn write(self, url: &mut String, mut has_query: bool) -> Result<(), String> {
        url.reserve(self.0.iter().map(Parameter::room).sum());
        for parameter in self.0 {
            url.push(if has_query { '&' } else { '?' });
            parameter.value?.write(parameter.name, url);
            has_query = true;
        }
        Ok(())
    }
}

impl Parameter {
    /// About how many bytes it takes.
    fn room(&self) -> usize {
        let value = match &self.value {
            Ok(Value::Text(text) | Value::Pairs(text)) => text.len(),
            _ => 8,
        };
        self.name.len() + value + 2
    }
}

impl Value {
    fn write(&self, name: &str, url: &mut String) {
        let start = url.len();
        let mut pair = |value: &str| {
            Serializer::for_suffix(&mut *url, start).append_pair(name, value);
        };
        match self {
            Self::Text(text) => pair(text),
            Self::Bool(value) => pair(if *value { "true" } else { "false" }),
            Self::Number(value) => {
                pair("");
                // Writing to a text does not fail.
                let _ = write!(url, "{value}");
            }
            Self::Pairs(pairs) => url.push_str(pairs),
        }
    }
}

fn unusable(setter: &str, error: &dyn Display) -> String {
    format!("`{setter}` cannot be used: {error}")
}

impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.0.iter().map(|parameter| match &parameter.value {
            Ok(value) => {
                let mut pairs = String::new();
                value.write(parameter.name, &mut pairs);
                pairs.split('&').map(masking::parameter).collect::<Vec<_>>().join("&")
            }
            Err(_) => format!("{}=?", parameter.name),
        });
        f.debug_list().entries(shown).finish()
    }
}

fn pairs<T: Serialize>(name: &str, value: &T) -> Result<String, String> {
    let mut text = String::new();
    let mut pairs = Serializer::for_suffix(&mut text, 0);
    match [(name, value)].serialize(serde_html_form::Serializer::new(&mut pairs)) {
        Ok(_) => Ok(text),
        Err(error) => Err(format!("the query parameter `{name}` cannot be sent: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(query: Query) -> Result<String, String> {
        let mut url = "/p".to_owned();
        query.write(&mut url, false).map(|()| url)
    }

    #[test]
    fn parameters_stand_in_the_order_of_their_places_and_the_last_value_counts() {
        let mut query = Query::default();
        query.value(2, "c", &vec![1, 2]);
        query.text(0, "a", "x y&z".to_owned());
        query.bool(1, "b", true);
        query.value(3, "d", &None::<u8>);
        query.number(4, "e", None::<i32>);
        query.number(5, "f", Some(-7_i32));
        query.text(0, "a", "ä".to_owned());
        assert_eq!(format!("{query:?}"), r#"["a=%C3%A4", "b=true", "c=1&c=2", "f=-7"]"#);
        assert_eq!(written(query), Ok("/p?a=%C3%A4&b=true&c=1&c=2&f=-7".to_owned()));
    }

    #[test]
    fn what_was_refused_is_said_and_taken_back_by_another_value() {
        let mut query = Query::default();
        query.converted_number(0, "count", "count", i8::try_from(300));
        query.filled_text(1, "name", "by_name", String::new());
        assert!(written(query.clone()).unwrap_err().starts_with("`count` cannot be used: "));
        query.converted_number(0, "count", "count", i8::try_from(3));
        assert_eq!(written(query.clone()), Err("`by_name` cannot be used: it is empty".to_owned()));
        query.filled_text(1, "name", "by_name", "n".to_owned());
        assert_eq!(written(query), Ok("/p?count=3&name=n".to_owned()));
    }

    #[test]
    fn a_parameter_with_the_name_of_a_secret_is_not_shown() {
        let mut query = Query::default();
        query.text(0, "password", "hunter2".to_owned());
        assert!(!format!("{query:?}").contains("hunter2"));
    }
}
