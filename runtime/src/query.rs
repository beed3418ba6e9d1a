//! The query of a request as a builder collects it: one value for all parameters, however many the operation has.

use crate::{masking, parameter::filled};
use form_urlencoded::Serializer;
use serde::Serialize;
use std::{
    fmt::{self, Display},
    ops::Range,
};

/// The parameters that are set, each with its place among those of the operation.
#[doc(hidden)]
#[derive(Clone, Default)]
pub struct Query {
    /// Encoded, as they stand in the URL, in the order in which they were set.
    text: String,
    /// In the order of their places.
    parameters: Vec<Parameter>,
}

#[derive(Clone)]
struct Parameter {
    place: u16,
    name: &'static str,
    /// Where in the text it stands: one pair, or several of a list.
    pairs: Result<Range<usize>, String>,
}

/// The room for a first parameter or two.
const ROOM: usize = 64;

impl Query {
    /// Sets a text.
    pub fn text(&mut self, place: u16, name: &'static str, value: &str) {
        let pairs = self.pair(name, value);
        self.put(place, name, Ok(pairs));
    }

    /// Sets a text that the server needs at least one character of.
    pub fn filled_text(&mut self, place: u16, name: &'static str, setter: &str, value: &str) {
        let pairs = filled(setter, value).map(|value| self.pair(name, &value));
        self.put(place, name, pairs);
    }

    /// Sets a value: none for `None`, one pair for each element of a list.
    pub fn value<T: Serialize>(&mut self, place: u16, name: &'static str, value: &T) {
        let pairs = self.pairs(name, value);
        if pairs.as_ref().is_ok_and(Range::is_empty) {
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
            Ok(value) => self.pairs(name, &value),
            Err(error) => Err(format!("`{setter}` cannot be used: {error}")),
        };
        self.put(place, name, pairs);
    }

    fn put(&mut self, place: u16, name: &'static str, pairs: Result<Range<usize>, String>) {
        let parameter = Parameter { place, name, pairs };
        match self.parameters.binary_search_by_key(&place, |parameter| parameter.place) {
            Ok(at) => self.parameters[at] = parameter,
            Err(at) => self.parameters.insert(at, parameter),
        }
    }

    /// Where the next pair starts.
    fn end(&mut self) -> usize {
        if self.text.capacity() == 0 {
            self.text.reserve(ROOM);
        }
        self.text.len()
    }

    /// Writes one pair behind the text.
    fn pair(&mut self, name: &str, value: &str) -> Range<usize> {
        let start = self.end();
        Serializer::for_suffix(&mut self.text, start).append_pair(name, value);
        start..self.text.len()
    }

    /// Writes the pairs of a value behind the text.
    fn pairs<T: Serialize>(&mut self, name: &str, value: &T) -> Result<Range<usize>, String> {
        let start = self.end();
        let mut pairs = Serializer::for_suffix(&mut self.text, start);
        match [(name, value)].serialize(serde_html_form::Serializer::new(&mut pairs)) {
            Ok(_) => Ok(start..self.text.len()),
            Err(error) => Err(format!("the query parameter `{name}` cannot be sent: {error}")),
        }
    }

    /// Writes the query behind the URL, which has none yet or one already.
    ///
    /// # Errors
    /// The first parameter that cannot be sent, and why.
    pub(crate) fn write(self, url: &mut String, mut has_query: bool) -> Result<(), String> {
        url.reserve(self.text.len() + 1);
        for parameter in self.parameters {
            url.push(if has_query { '&' } else { '?' });
            url.push_str(&self.text[parameter.pairs?]);
            has_query = true;
        }
        Ok(())
    }
}

impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.parameters.iter().map(|parameter| match &parameter.pairs {
            Ok(pairs) => self.text[pairs.clone()].split('&').map(masking::parameter).collect::<Vec<_>>().join("&"),
            Err(_) => format!("{}=?", parameter.name),
        });
        f.debug_list().entries(shown).finish()
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
