//! What all searches have in common, their traps included.

use super::answer::{Object, Refusal};
use crate::testing::sorted::page;
use percent_encoding::percent_decode;
use std::{cmp::Ordering, collections::BTreeMap};

const OUT_OF_RANGE: &str = "org.bonitasoft.web.toolkit.client.common.exception.api.APISearchIndexOutOfRangeException";

/// The search that a query asks for.
#[derive(Debug)]
pub(super) struct Search {
    page: usize,
    count: usize,
    orders: Vec<(String, bool)>,
    filters: BTreeMap<String, Option<String>>,
    term: Vec<String>,
    deploys: Vec<String>,
}

/// What can be searched by.
#[derive(Clone, Copy)]
pub(super) struct Rules {
    pub(super) filters: &'static [&'static str],
    /// Those of the filters that are compared with a number: another text fails.
    pub(super) numbers: &'static [&'static str],
    /// Filters that are known and change nothing.
    pub(super) ignored: &'static [&'static str],
    pub(super) orders: &'static [&'static str],
    pub(super) default_order: &'static str,
    /// Whether unknown filters are passed over, instead of refused.
    pub(super) is_lenient: bool,
}

/// An item, and the texts that the search term is looked for in.
pub(super) struct Row {
    pub(super) item: Object,
    pub(super) texts: Vec<String>,
}

/// A page of what was found.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) items: Vec<Object>,
    /// The header `Content-Range`.
    pub(super) range: String,
}

impl Search {
    /// Reads the parameters of a query.
    pub(super) fn of(query: &str) -> Result<Self, Refusal> {
        let parameters = parameters(query);
        let all = |name: &'static str| parameters.iter().filter(move |(key, _)| key == name).map(|(_, value)| value);
        let first = |name: &'static str| all(name).next().map(String::as_str);
        Ok(Self {
            page: number(first("p"), 0)?,
            count: number(first("c"), 10)?,
            orders: first("o").filter(|orders| !orders.is_empty()).map_or(Ok(Vec::new()), orders)?,
            filters: all("f").map(|filter| split(filter)).collect(),
            term: first("s").unwrap_or_default().split_whitespace().map(str::to_lowercase).collect(),
            deploys: all("d").cloned().collect(),
        })
    }

    /// The references that are wanted as whole objects.
    pub(super) fn deploys(&self) -> &[String] {
        &self.deploys
    }

    /// Whether a filter is asked for.
    pub(super) fn has(&self, name: &str) -> bool {
        self.filters.contains_key(name)
    }

    /// Adds a filter.
    pub(super) fn put(&mut self, name: &str, value: String) {
        self.filters.insert(name.to_owned(), Some(value));
    }

    /// Sorts by the member of the items that stands for a name of the engine's.
    pub(super) fn sort_as(&mut self, name: &str, shown: &str) {
        let orders = self.orders.iter_mut().filter(|(order, _)| order == name);
        orders.for_each(|(order, _)| shown.clone_into(order));
    }

    /// Leaves out the orders of other names.
    pub(super) fn keep_orders(&mut self, names: &[&str]) {
        self.orders.retain(|(name, _)| names.contains(&name.as_str()));
    }

    /// Takes out a filter that is none of the item's own members.
    pub(super) fn take(&mut self, name: &str) -> Option<String> {
        self.filters.remove(name).flatten()
    }

    /// Changes what a filter asks for, where the item shows it otherwise.
    pub(super) fn read(&mut self, name: &str, asked: &str, shown: &str) {
        if let Some(Some(value)) = self.filters.get_mut(name)
            && value == asked
        {
            *value = shown.to_owned();
        }
    }

    /// The page of those rows that pass.
    pub(super) fn run(&self, rows: Vec<Row>, rules: &Rules) -> Result<Found, Refusal> {
        self.check(rules)?;
        let items: Vec<Object> = rows.into_iter().filter(|row| self.passes(row, rules)).map(|row| row.item).collect();
        let default = [(rules.default_order.to_owned(), false)];
        let orders = if self.orders.is_empty() { &default[..] } else { &self.orders };
        let total = items.len();
        let items = page(items, self.page.saturating_mul(self.count), self.count, |a, b| {
            let by = orders.iter().map(|(name, is_descending)| {
                let order = compare(a.text(name), b.text(name));
                if *is_descending { order.reverse() } else { order }
            });
            by.fold(Ordering::Equal, Ordering::then)
        });
        self.found(items, self.count, total)
    }

    /// All rows, whatever the size of a page.
    pub(super) fn whole(&self, rows: Vec<Row>) -> Result<Found, Refusal> {
        let total = rows.len();
        self.found(rows.into_iter().map(|row| row.item).collect(), total, total)
    }

    /// The page of items that are sorted already.
    pub(super) fn slice(&self, items: Vec<Object>) -> Result<Found, Refusal> {
        let total = items.len();
        let items = items.into_iter().skip(self.page.saturating_mul(self.count)).take(self.count);
        self.found(items.collect(), self.count, total)
    }

    /// The first name that is sorted by.
    pub(super) fn first_order(&self) -> Option<&str> {
        self.orders.first().map(|(name, _)| name.as_str())
    }

    /// It is the index of the page that is held against the number of items.
    fn found(&self, items: Vec<Object>, count: usize, total: usize) -> Result<Found, Refusal> {
        let page = self.page;
        if page > total {
            return Err(Refusal::Failed(OUT_OF_RANGE, format!("Search index out of range: {page}, {count}/{total}")));
        }
        Ok(Found { items, range: format!("{page}-{count}/{total}") })
    }

    pub(super) fn check(&self, rules: &Rules) -> Result<(), Refusal> {
        let unknown = |name: &str| Refusal::malformed(format!("Unknown attribute: {name}"));
        for (name, value) in &self.filters {
            let is_known = [rules.filters, rules.ignored].iter().any(|names| names.contains(&name.as_str()));
            if !rules.is_lenient && !is_known {
                return Err(unknown(name));
            }
            let is_number = value.as_ref().is_none_or(|value| value.is_empty() || value.parse::<i64>().is_ok());
            if rules.numbers.contains(&name.as_str()) && !is_number {
                return Err(Refusal::malformed("org.bonitasoft.engine.exception.SearchException"));
            }
        }
        self.check_orders(rules)
    }

    /// Whether each order is one that the engine knows.
    pub(super) fn check_orders(&self, rules: &Rules) -> Result<(), Refusal> {
        let unknown = self.orders.iter().find(|(name, _)| !rules.orders.contains(&name.as_str()));
        unknown.map_or(Ok(()), |(name, _)| Err(Refusal::malformed(format!("Unknown attribute: {name}"))))
    }

    fn passes(&self, row: &Row, rules: &Rules) -> bool {
        let mut filters = self.filters.iter().filter(|(name, _)| rules.filters.contains(&name.as_str()));
        let begins = |word: &String| row.texts.iter().any(|text| text.to_lowercase().starts_with(word));
        // A filter without a value is passed by nothing.
        filters.all(|(name, value)| value.is_some() && row.item.text(name) == value.as_deref())
            && (self.term.is_empty() || self.term.iter().any(begins))
    }
}

/// The parameters of a query. One that cannot be decoded is passed over without a word.
pub(super) fn parameters(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.filter_map(|(name, value)| Some((decoded(name)?, decoded(value)?))).collect()
}

fn decoded(text: &str) -> Option<String> {
    let mut escapes = text.split('%').skip(1);
    let is_whole = |escape: &str| escape.len() > 1 && escape.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    if !escapes.all(is_whole) {
        return None;
    }
    Some(percent_decode(text.replace('+', " ").as_bytes()).decode_utf8_lossy().into_owned())
}

/// A filter: what follows a second `=` is lost, and so is a value of nothing.
fn split(filter: &str) -> (String, Option<String>) {
    let mut parts = filter.trim_end_matches('=').split('=');
    let name = parts.next().unwrap_or_default();
    (name.to_owned(), parts.next().map(str::to_owned))
}

fn orders(text: &str) -> Result<Vec<(String, bool)>, Refusal> {
    let order = |order: &str| {
        let mut words = order.split(' ');
        let name = words.next().unwrap_or_default().to_owned();
        match words.next().map(str::to_ascii_uppercase).as_deref() {
            None | Some("ASC") => Ok((name, false)),
            Some("DESC") => Ok((name, true)),
            Some(other) => Err(Refusal::malformed(format!("Unknown direction: {other}"))),
        }
    };
    text.split(',').map(order).collect()
}

fn number(text: Option<&str>, default: usize) -> Result<usize, Refusal> {
    let Some(text) = text else { return Ok(default) };
    let number: Option<i32> = text.parse().ok();
    number
        .and_then(|number| usize::try_from(number).ok())
        .ok_or_else(|| Refusal::Failed("java.lang.NumberFormatException", format!("For input string: \"{text}\"")))
}

/// Ids are compared as numbers.
fn compare(a: Option<&str>, b: Option<&str>) -> Ordering {
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<i64>().ok());
    match (number(a), number(b)) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => a.cmp(&b),
    }
}
