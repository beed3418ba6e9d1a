//! The query of a request as a builder collects it: one value for all parameters, however many the operation has.

use crate::{masking, parameter::filled};
use form_urlencoded::Serializer;
use serde::Serialize;
use std::fmt::{self, Display};

/// The parameters that are set, each with its place among those of the operation.
#[doc(hidden)]
#[derive(Clone, Default)]
pub struct Query(Vec<Parameter>);

#[derive(Clone)]
struct Parameter {
    place: u16,
    name: &'static str,
    /// Encoded, as it stands in the URL: one pair, or several of a list.
    pairs: Result<String, String>,
}

impl Query {
    /// Sets a text.
    pub fn text(&mut self, place: u16, name: &'static str, value: &str) {
        self.put(place, name, Ok(pair(name, value)));
    }

    /// Sets a text that the server needs at least one character of.
    pub fn filled_text(&mut self, place: u16, name: &'static str, setter: &str, value: &str) {
        self.put(place, name, filled(setter, value).map(|value| pair(name, &value)));
    }

    /// Sets a value: none for `None`, one pair for each element of a list.
    pub fn value<T: Serialize>(&mut self, place: u16, name: &'static str, value: &T) {
        let pairs = pairs(name, value);
        if pairs.as_ref().is_ok_and(String::is_empty) {
            return;
        }
        self.put(place, name, pairs);
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
            Err(error) => Err(format!("`{setter}` cannot be used: {error}")),
        };
        self.put(place, name, pairs);
    }

    fn put(&mut self, place: u16, name: &'static str, pairs: Result<String, String>) {
        let parameter = Parameter { place, name, pairs };
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
        for parameter in self.0 {
            let pairs = parameter.pairs?;
            url.push(if has_query { '&' } else { '?' });
            url.push_str(&pairs);
            has_query = true;
        }
        Ok(())
    }
}

impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.0.iter().map(|parameter| match &parameter.pairs {
            Ok(pairs) => pairs.split('&').map(masking::parameter).collect::<Vec<_>>().join("&"),
            Err(_) => format!("{}=?", parameter.name),
        });
        f.debug_list().entries(shown).finish()
    }
}

fn pair(name: &str, value: &str) -> String {
    let mut text = String::with_capacity(name.len() + 1 + value.len());
    Serializer::for_suffix(&mut text, 0).append_pair(name, value);
    text
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
        query.text(0, "a", "x y&z");
        query.value(1, "b", &true);
        query.value(3, "d", &None::<u8>);
        query.text(0, "a", "ä");
        assert_eq!(format!("{query:?}"), r#"["a=%C3%A4", "b=true", "c=1&c=2"]"#);
        assert_eq!(written(query), Ok("/p?a=%C3%A4&b=true&c=1&c=2".to_owned()));
    }

    #[test]
    fn what_was_refused_is_said_and_taken_back_by_another_value() {
        let mut query = Query::default();
        query.converted(0, "count", "count", i8::try_from(300));
        query.filled_text(1, "name", "by_name", "");
        assert!(written(query.clone()).unwrap_err().starts_with("`count` cannot be used: "));
        query.converted(0, "count", "count", i8::try_from(3));
        assert_eq!(written(query.clone()), Err("`by_name` cannot be used: it is empty".to_owned()));
        query.filled_text(1, "name", "by_name", "n");
        assert_eq!(written(query), Ok("/p?count=3&name=n".to_owned()));
    }

    #[test]
    fn a_parameter_with_the_name_of_a_secret_is_not_shown() {
        let mut query = Query::default();
        query.text(0, "password", "hunter2");
        assert!(!format!("{query:?}").contains("hunter2"));
    }
}
