//! Searches: lists that take filters, orders, a search term, deploys and counters in their query.
//!
//! | parameter | what it is | here |
//! |---|---|---|
//! | `p` | the index of the page, from 0 | [`Search::page`] |
//! | `c` | the page size | [`Search::per_page`] |
//! | `o` | the orders, with commas between them | [`Search::order_by`] |
//! | `f` | a filter, `name=value`; several are allowed | [`Search::filter`] |
//! | `s` | the search term | [`Search::term`] |
//! | `d` | a deploy: a reference to replace by the whole object; several are allowed | [`Search::deploy`] |
//! | `n` | a counter to add to each item; several are allowed | [`Search::count`] |
//!
//! A [`Search`] is typed by the operation that searches. What that operation takes, and what its server misreads without a
//! word, are the operation's [`Rules`], which are generated from the spec (`x-search`). [`Search::check`] refuses what the
//! server would misread. Each call does this check before anything is sent; [`Search::unchecked`] switches it off.
//!
//! A search needs no client: it prints as a query string, and is read from one.

mod call;
mod query;
mod rules;

pub use self::{
    call::{Asked, SearchCall, Searching},
    rules::{Kind, Orders, Rules},
};

use crate::error::Error;
use std::{error::Error as StdError, fmt, marker::PhantomData};

/// The largest page and page size: servers read them as 32 bits with a sign.
const LARGEST: u64 = i32::MAX as u64;

/// What a search can be made for: an operation whose list is searched, or [`Any`].
pub trait Searchable {
    /// What the server takes, and what it makes of a query that one would not expect.
    const RULES: Rules;
}

/// Any list. Nothing is known of what its server takes and ignores.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Any {}

impl Searchable for Any {
    const RULES: Rules = Rules::UNKNOWN;
}

/// A search query for the list of an operation, by default for [`Any`].
pub struct Search<R = Any> {
    parts: Parts,
    is_unchecked: bool,
    list: PhantomData<fn() -> R>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Parts {
    page: Option<u64>,
    per_page: Option<u64>,
    orders: Vec<(String, Option<Direction>)>,
    filters: Vec<(String, String)>,
    term: Option<String>,
    deploys: Vec<String>,
    counters: Vec<String>,
}

/// The direction of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "there is no third direction")]
pub enum Direction {
    /// From small to large.
    Ascending,
    /// From large to small.
    Descending,
}

impl Direction {
    fn as_str(self) -> &'static str {
        match self {
            Self::Ascending => "ASC",
            Self::Descending => "DESC",
        }
    }
}

/// A name that has to be equal to a value. There is no other comparison.
pub struct Filter<R = Any> {
    name: String,
    value: String,
    list: PhantomData<fn() -> R>,
}

impl<R> Filter<R> {
    /// A filter by any name. A search with a filter that its list does not know is refused unless it is
    /// [unchecked](Search::unchecked).
    pub fn new(name: impl Into<String>, value: impl fmt::Display) -> Self {
        Self { name: name.into(), value: value.to_string(), list: PhantomData }
    }
}

/// What items are sorted by.
pub struct Order<R = Any> {
    name: String,
    direction: Option<Direction>,
    list: PhantomData<fn() -> R>,
}

impl<R> Order<R> {
    /// From small to large, by any name.
    pub fn ascending(name: impl Into<String>) -> Self {
        Self { name: name.into(), direction: Some(Direction::Ascending), list: PhantomData }
    }

    /// From large to small, by any name.
    pub fn descending(name: impl Into<String>) -> Self {
        Self { name: name.into(), direction: Some(Direction::Descending), list: PhantomData }
    }

    /// A word that has its direction in itself, such as `NAME_ASC`.
    pub fn word(word: impl Into<String>) -> Self {
        Self { name: word.into(), direction: None, list: PhantomData }
    }
}

/// A reference that the server is to replace by the whole object.
pub struct Deploy<R = Any> {
    name: String,
    list: PhantomData<fn() -> R>,
}

impl<R> Deploy<R> {
    /// A reference of any name. Servers ignore a name that they do not know.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), list: PhantomData }
    }
}

/// A number that the server is to count for each item.
pub struct Counter<R = Any> {
    name: String,
    list: PhantomData<fn() -> R>,
}

impl<R> Counter<R> {
    /// A counter of any name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), list: PhantomData }
    }
}

impl<R> From<&str> for Counter<R> {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl<R> From<String> for Counter<R> {
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

impl<R> Search<R> {
    /// An empty search: it finds everything.
    pub fn new() -> Self {
        Self { parts: Parts::default(), is_unchecked: false, list: PhantomData }
    }

    /// The index of the page to start with, from 0. A page has 10 items unless [`per_page`](Self::per_page) is set.
    #[must_use]
    pub fn page(mut self, index: u64) -> Self {
        self.parts.page = Some(index);
        self
    }

    /// The page size: how many items a page holds, at least 1.
    #[must_use]
    pub fn per_page(mut self, count: u64) -> Self {
        self.parts.per_page = Some(count);
        self
    }

    /// Sorts by this name; items that are equal in it are sorted by the orders that are added later.
    #[must_use]
    pub fn order_by(mut self, order: impl Into<Order<R>>) -> Self {
        let order = order.into();
        self.parts.orders.push((order.name, order.direction));
        self
    }

    /// Finds only items that pass this filter, and all others that are added.
    #[must_use]
    pub fn filter(mut self, filter: impl Into<Filter<R>>) -> Self {
        let filter = filter.into();
        self.parts.filters.push((filter.name, filter.value));
        self
    }

    /// Finds only items with a text that begins with one of these words. Which texts these are depends on the list.
    #[must_use]
    pub fn term(mut self, term: impl Into<String>) -> Self {
        self.parts.term = Some(term.into());
        self
    }

    /// Replaces this reference by the whole object in each item.
    #[must_use]
    pub fn deploy(mut self, deploy: impl Into<Deploy<R>>) -> Self {
        self.parts.deploys.push(deploy.into().name);
        self
    }

    /// Adds a counter to each item, such as the failed steps of a case.
    #[must_use]
    pub fn count(mut self, counter: impl Into<Counter<R>>) -> Self {
        self.parts.counters.push(counter.into().name);
        self
    }

    /// Sends the search whatever [`check`](Self::check) says: for a server that is known to read the query as it is meant,
    /// or to see what the server makes of it.
    #[must_use]
    pub fn unchecked(mut self) -> Self {
        self.is_unchecked = true;
        self
    }

    /// The same query for another list.
    pub fn of<S>(self) -> Search<S> {
        Search { parts: self.parts, is_unchecked: self.is_unchecked, list: PhantomData }
    }

    /// The parameters of the query, names and values, not encoded.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let parts = &self.parts;
        let page = parts.page.map(|page| ("p", page.to_string()));
        let per_page = parts.per_page.map(|count| ("c", count.to_string()));
        let orders = self.orders().map(|orders| ("o", orders));
        let filters = self.filters().into_iter().map(|filter| ("f", filter));
        let term = parts.term.iter().map(|term| ("s", term.clone()));
        let deploys = parts.deploys.iter().map(|deploy| ("d", deploy.clone()));
        let counters = parts.counters.iter().map(|counter| ("n", counter.clone()));
        let single = page.into_iter().chain(per_page).chain(orders);
        single.chain(filters).chain(term).chain(deploys).chain(counters).collect()
    }

    /// The value of `o`.
    fn orders(&self) -> Option<String> {
        let order = |(name, direction): &(String, Option<Direction>)| match direction {
            Some(direction) => format!("{name} {}", direction.as_str()),
            None => name.clone(),
        };
        let orders: Vec<String> = self.parts.orders.iter().map(order).collect();
        (!orders.is_empty()).then(|| orders.join(","))
    }

    /// The values of `f`.
    fn filters(&self) -> Vec<String> {
        self.parts.filters.iter().map(|(name, value)| format!("{name}={value}")).collect()
    }
}

impl<R: Searchable> Search<R> {
    /// Says what the server would refuse, ignore, or misread without a word.
    ///
    /// That a page lies beyond the end of the list is for the server to say: with an error, or with an empty page.
    ///
    /// # Errors
    /// - A page size of 0, or a number beyond 32 bits.
    /// - An empty name or value, or a name that holds what separates it from the next.
    /// - A name in two filters or orders.
    /// - A filter that is missing though it is demanded, one that the server ignores or does not know, one beside which the
    ///   server ignores all else, or one that is an error without another.
    /// - A value that is not of the filter's kind: a text where the server compares numbers, or a word that it does not know.
    /// - A value with `=`, where the server cuts values there.
    /// - An order, a deploy or a counter that the server does not know; a term or a page, where it takes none.
    pub fn check(&self) -> Result<(), SearchError> {
        R::RULES.check(self)
    }
}

/// Why a search cannot be made, or a query not be read as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchError(String);

impl fmt::Display for SearchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for SearchError {}

impl From<SearchError> for Error {
    fn from(error: SearchError) -> Self {
        Self::request(error.0)
    }
}

impl<R> Default for Search<R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R> Clone for Search<R> {
    fn clone(&self) -> Self {
        Self { parts: self.parts.clone(), is_unchecked: self.is_unchecked, list: PhantomData }
    }
}

impl<R> fmt::Debug for Search<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.fmt(f)
    }
}

impl<R> PartialEq for Search<R> {
    fn eq(&self, other: &Self) -> bool {
        self.parts == other.parts
    }
}

impl<R> Eq for Search<R> {}

macro_rules! shown {
    ($($name:ident: $($field:ident),*;)*) => {
        $(impl<R> fmt::Debug for $name<R> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name))$(.field(stringify!($field), &self.$field))*.finish()
            }
        }

        impl<R> Clone for $name<R> {
            fn clone(&self) -> Self {
                Self { $($field: self.$field.clone(),)* list: PhantomData }
            }
        })*
    };
}
shown! {
    Filter: name, value;
    Order: name, direction;
    Deploy: name;
    Counter: name;
}
