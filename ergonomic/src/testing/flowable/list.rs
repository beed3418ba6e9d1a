//! Lists: filters of the query, sorting and paging.

use super::answer::Answer;
use crate::testing::sorted;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The parameters of a query; of one that is repeated the first value counts.
pub(super) type Query = BTreeMap<String, String>;

pub(super) fn query(text: &str) -> Query {
    form_urlencoded::parse(text.as_bytes()).into_owned().collect::<Vec<_>>().into_iter().rev().collect()
}

/// What can be listed.
pub(super) trait Listed {
    /// The fields that it can be sorted by; `id` is the default.
    const SORTS: &[&str];

    /// The value of a field to sort by. Values that are null come first.
    fn sort_key(&self, sort: &str) -> Option<&str>;

    /// Whether it passes a filter; parameters that are none are passed over.
    fn passes(&self, filter: &str, wanted: &str) -> bool;

    fn json(&self, base: &str) -> Value;
}

/// A page of the items that pass the filters of a query.
pub(super) fn page<'a, T: Listed + 'a>(
    items: impl Iterator<Item = &'a T>,
    query: &Query,
    base: &str,
) -> Result<Answer, Answer> {
    let paging = Paging::of(query, T::SORTS)?;
    let items: Vec<&T> =
        items.filter(|item| query.iter().all(|(filter, wanted)| item.passes(filter, wanted))).collect();
    let total = items.len();
    let items = sorted::page(items, paging.start, paging.size, |a, b| {
        let order = a.sort_key(&paging.sort).cmp(&b.sort_key(&paging.sort));
        if paging.is_descending { order.reverse() } else { order }
    });
    let data: Vec<Value> = items.iter().map(|item| item.json(base)).collect();
    Ok(Answer::ok(&json!({
        "total": total,
        "start": paging.start,
        "sort": paging.sort,
        "order": if paging.is_descending { "desc" } else { "asc" },
        "size": data.len(),
        "data": data,
    })))
}

struct Paging {
    start: usize,
    size: usize,
    sort: String,
    is_descending: bool,
}

impl Paging {
    fn of(query: &Query, sorts: &[&str]) -> Result<Self, Answer> {
        let sort = query.get("sort").map_or("id", String::as_str);
        if !sorts.contains(&sort) {
            return Err(Answer::bad_request(&format!(
                "Value for param 'sort' is not valid, '{sort}' is not a valid property"
            )));
        }
        let is_descending = match query.get("order").map(String::as_str) {
            None | Some("asc") => false,
            Some("desc") => true,
            Some(other) => {
                let message = format!("Value for param 'order' is not valid : '{other}', must be 'asc' or 'desc'");
                return Err(Answer::bad_request(&message));
            }
        };
        let (start, size) = (count(query, "start", 0)?, count(query, "size", 10)?);
        Ok(Self { start, size, sort: sort.to_owned(), is_descending })
    }
}

/// A number of the query; a negative one counts as the default.
fn count(query: &Query, name: &str, default: usize) -> Result<usize, Answer> {
    let Some(text) = query.get(name) else { return Ok(default) };
    let number: i32 = text.parse().map_err(|_| Answer::internal_error(&format!("For input string: \"{text}\"")))?;
    Ok(usize::try_from(number).unwrap_or(default))
}

/// SQL's LIKE: `%` stands for any text, `_` for any one character.
pub(super) fn is_like(value: &str, pattern: &str) -> bool {
    let mut rest = pattern.chars();
    match rest.next() {
        None => value.is_empty(),
        Some('%') => {
            let rest = rest.as_str();
            value.char_indices().map(|(index, _)| &value[index..]).chain([""]).any(|value| is_like(value, rest))
        }
        Some(wanted) => {
            let mut value = value.chars();
            value.next().is_some_and(|found| wanted == '_' || found == wanted) && is_like(value.as_str(), rest.as_str())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn like_is_that_of_sql() {
        for (value, pattern, matches) in [
            ("Barrez", "B%", true),
            ("Barrez", "b%", false),
            ("Barrez", "%rre%", true),
            ("Barrez", "B_rrez", true),
            ("Barrez", "B_", false),
            ("", "%", true),
            ("中é", "__", true),
        ] {
            assert_eq!(is_like(value, pattern), matches, "{value} {pattern}");
        }
    }
}
