//! A search as a query string.

use super::{Direction, Search, SearchError};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::{fmt, str::FromStr};

/// All but RFC 3986's unreserved characters.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The query string, encoded; empty if the search says nothing.
impl<R> fmt::Display for Search<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (name, value)) in self.parameters().iter().enumerate() {
            let separator = if index == 0 { "" } else { "&" };
            write!(f, "{separator}{name}={}", utf8_percent_encode(value, VALUE))?;
        }
        Ok(())
    }
}

/// Reads a query string, with or without the `?` before it.
///
/// Backslashes before `_`, which the markup of Bonita's older documentation left in its examples, are dropped unless they
/// are encoded.
impl<R> FromStr for Search<R> {
    type Err = SearchError;

    fn from_str(query: &str) -> Result<Self, SearchError> {
        let query = query.strip_prefix('?').unwrap_or(query);
        let mut search = Self::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            search.take(name, &decoded(value)?)?;
        }
        Ok(search)
    }
}

impl<R> Search<R> {
    fn take(&mut self, name: &str, value: &str) -> Result<(), SearchError> {
        let parts = &mut self.parts;
        match name {
            "p" => once_only(name, &mut parts.page, number(name, value)?),
            "c" => once_only(name, &mut parts.per_page, number(name, value)?),
            "s" => once_only(name, &mut parts.term, value.to_owned()),
            "o" if !parts.orders.is_empty() => Err(unreadable("`o` comes twice")),
            "o" => {
                parts.orders = value.split(',').map(order).collect::<Result<_, SearchError>>()?;
                Ok(())
            }
            "f" => {
                let (name, value) =
                    value.split_once('=').ok_or_else(|| unreadable(&format!("the filter `{value}` has no value")))?;
                parts.filters.push((name.to_owned(), value.to_owned()));
                Ok(())
            }
            "d" => {
                parts.deploys.push(value.to_owned());
                Ok(())
            }
            "n" => {
                parts.counters.push(value.to_owned());
                Ok(())
            }
            other => Err(unreadable(&format!("`{other}` is none of p, c, o, f, s, d and n"))),
        }
    }
}

fn unreadable(why: &str) -> SearchError {
    SearchError(format!("the search query cannot be read: {why}"))
}

fn once_only<T>(name: &str, place: &mut Option<T>, value: T) -> Result<(), SearchError> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(unreadable(&format!("`{name}` comes twice"))),
    }
}

fn number(name: &str, value: &str) -> Result<u64, SearchError> {
    value.parse().map_err(|_| unreadable(&format!("`{name}` is `{value}`, which is no count")))
}

fn order(text: &str) -> Result<(String, Option<Direction>), SearchError> {
    let text = text.trim_matches(' ');
    let (name, direction) = match text.rsplit_once(' ') {
        // A word such as `NAME_DESC` has its direction in itself.
        None if text.ends_with("_ASC") || text.ends_with("_DESC") => (text, None),
        None => (text, Some(Direction::Ascending)),
        Some((name, word)) if word.eq_ignore_ascii_case("ASC") => {
            (name.trim_end_matches(' '), Some(Direction::Ascending))
        }
        Some((name, word)) if word.eq_ignore_ascii_case("DESC") => {
            (name.trim_end_matches(' '), Some(Direction::Descending))
        }
        Some((_, word)) => return Err(unreadable(&format!("`{word}` is neither ASC nor DESC"))),
    };
    if name.is_empty() {
        return Err(unreadable("one of the orders has no name"));
    }
    Ok((name.to_owned(), direction))
}

/// Decodes a value once. A server drops a parameter that it cannot decode.
fn decoded(value: &str) -> Result<String, SearchError> {
    let value = value.replace("\\_", "_").replace('+', " ");
    let is_broken = value.split('%').skip(1).any(|rest| {
        let mut digits = rest.bytes();
        !(0..2).all(|_| digits.next().is_some_and(|digit| digit.is_ascii_hexdigit()))
    });
    if is_broken {
        return Err(unreadable(&format!("`{value}` has a `%` that begins no escape")));
    }
    let decoded = percent_decode_str(&value).decode_utf8();
    decoded.map(Into::into).map_err(|_| unreadable(&format!("`{value}` is no UTF-8 once it is decoded")))
}

#[cfg(test)]
mod tests {
    use super::super::{Deploy, Filter, Order};
    use super::*;

    #[test]
    fn values_are_encoded_once() {
        let search: Search = Search::new().per_page(10).page(0).filter(Filter::new("member_type", "user"));
        let search = search.filter(Filter::new("name", "a b+c&d%e=中'\"\\")).deploy(Deploy::new("user_id")).term("x y");
        let search = search.order_by(Order::descending("a")).order_by(Order::ascending("b")).count("failedFlowNodes");
        let query = "p=0&c=10&o=a%20DESC%2Cb%20ASC&f=member_type%3Duser\
                     &f=name%3Da%20b%2Bc%26d%25e%3D%E4%B8%AD%27%22%5C&s=x%20y&d=user_id&n=failedFlowNodes";
        assert_eq!(search.to_string(), query);
        assert_eq!(query.parse::<Search>().unwrap(), search);
    }

    /// The queries of Bonita's documentation, and of those who followed it.
    #[test]
    fn the_documents_own_queries_are_read() {
        for (query, same) in [
            ("p=0&c=10&f=createdBy%3d1", "p=0&c=10&f=createdBy%3D1"),
            ("p=0&c=10&f=contentType%3Dtheme", "p=0&c=10&f=contentType%3Dtheme"),
            ("p=0&c=10&s=New", "p=0&c=10&s=New"),
            ("p=0&c=10&s=REST", "p=0&c=10&s=REST"),
            ("p=0&c=10&f=name%3dAdministrator", "p=0&c=10&f=name%3DAdministrator"),
            ("p=0&c=10&s=Adm", "p=0&c=10&s=Adm"),
            ("p=0&c=10", "p=0&c=10"),
            ("p=0&c=10&f=member_type%3duser&f=profile_id%3d1", "p=0&c=10&f=member_type%3Duser&f=profile_id%3D1"),
            (r"p=0&c=10&f=member\_type%3duser&f=profile\_id%3d1", "p=0&c=10&f=member_type%3Duser&f=profile_id%3D1"),
            (r"f=a%5C_b%3dc", r"f=a%5C_b%3Dc"),
            (
                "?p=0&c=50&o=lastUpdateDate+DESC&f=contentType=page",
                "p=0&c=50&o=lastUpdateDate%20DESC&f=contentType%3Dpage",
            ),
            ("o=a desc, b asc,c", "o=a%20DESC%2Cb%20ASC%2Cc%20ASC"),
            ("o=NAME_DESC", "o=NAME_DESC"),
            ("", ""),
        ] {
            assert_eq!(query.parse::<Search>().unwrap().to_string(), same, "{query}");
        }
    }

    #[test]
    fn a_query_that_cannot_be_read_is_refused() {
        for (query, why) in [
            ("p=x", "no count"),
            ("p=-1", "no count"),
            ("p=1&p=2", "`p` comes twice"),
            ("o=a&o=b", "`o` comes twice"),
            ("o=a+UP", "neither ASC nor DESC"),
            ("o=", "has no name"),
            ("o=a,,b", "has no name"),
            ("f=name", "has no value"),
            ("f=a%3d50%", "begins no escape"),
            ("f=a%3d%ff", "no UTF-8"),
            ("x=1", "none of p, c, o"),
        ] {
            let error = query.parse::<Search>().unwrap_err().to_string();
            assert!(error.contains(why), "{query}: {error}");
        }
    }
}
