//! Bonita's search query: page, page size, orders, filters, search term, deploys and counters.
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
//! Bonita misreads many queries: of a value it drops what stands behind a second `=`, of two
//! filters of one name it takes the last, of a broken escape it makes no filter at all, and some filters it ignores.
//! [`Search::check`] refuses what Bonita would misread. Each call of a client does this check before anything is sent;
//! [`Search::unchecked`] switches it off. (Seen on Bonita 7.14.0 and 8.0.0.)
//!
//! A search needs no client: it prints as a query string, and is read from one.
//!
//! ```
//! use bpm_rest::bonita::search::{Filter, Order, Search, SearchError};
//!
//! # fn main() -> Result<(), SearchError> {
//! let search: Search = Search::new().page(0).per_page(10).filter(Filter::new("name", "Müller & Söhne"));
//! let search = search.order_by(Order::descending("creationDate")).term("new");
//! let query = "p=0&c=10&o=creationDate%20DESC&f=name%3DM%C3%BCller%20%26%20S%C3%B6hne&s=new";
//! assert_eq!(search.to_string(), query);
//! assert_eq!(query.parse::<Search>()?, search);
//! # Ok(())
//! # }
//! ```
//!
//! For a resource that this library does not describe, hand its parameters to a raw call or to another HTTP client:
//!
//! ```
//! # use bpm_rest::{Bonita, bonita::Session, testing::bonita::Server};
//! use bpm_rest::bonita::search::{Filter, Search};
//! use http::Method;
//!
//! # #[tokio::main]
//! # async fn main() -> anyhow::Result<()> {
//! # let server = Server::start().await?;
//! # let session = Session::login(server.user(), server.password());
//! # let bonita = Bonita::builder(server.base_url()).session(session).build()?;
//! let search: Search = Search::new().page(0).per_page(10).filter(Filter::new("lastname", "张"));
//! search.check()?;
//! let call = bonita.raw(Method::GET, "/API/identity/user").queries(search.parameters());
//! let users: Vec<serde_json::Value> = call.read().await?;
//! assert_eq!(users[0]["userName"], "zhang.wei");
//! # Ok(())
//! # }
//! ```

use crate::{Error, Head, Operation, Page, Paged};
use bpm_rest_generated::bonita::builder;
use bpm_rest_runtime::operation::{Window, Wraps, send};
use futures::future::BoxFuture;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::{collections::BTreeSet, error::Error as StdError, fmt, marker::PhantomData, str::FromStr};

/// The largest page and page size: Bonita reads them as 32 bits with a sign.
const LARGEST: u64 = i32::MAX as u64;

/// Keeps others from implementing [`Searchable`], so that a rule more breaks nobody.
pub(super) mod sealed {
    #[doc(hidden)]
    pub trait Sealed {}
}

/// What a search can be made for, and what its server makes of a query that one would not expect.
pub trait Searchable: sealed::Sealed {
    /// Filters that the server demands.
    const REQUIRED_FILTERS: &'static [&'static str] = &[];

    /// Filters that the server takes and ignores: it finds everything.
    const IGNORED_FILTERS: &'static [&'static str] = &[];

    /// Filters that the server compares with a whole number. It answers 500 to a value that is none.
    const NUMBER_FILTERS: &'static [&'static str] = &[];

    /// Whether the server drops what stands behind a `=` in a value.
    const CUTS_VALUES: bool = false;

    /// The filter beside which the server gives the whole list, whatever else it is asked for.
    const LONELY_FILTER: Option<&'static str> = None;

    /// The references that the server can answer with the whole object for; it ignores all others. `None` if they are
    /// not known.
    const DEPLOYS: Option<&'static [&'static str]> = None;

    /// Whether there are counters.
    const HAS_COUNTERS: bool = true;
}

/// Any resource of Bonita. Nothing is known of what its server ignores.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Any {}

impl sealed::Sealed for Any {}

impl Searchable for Any {}

/// A search query for a resource, by default for [`Any`].
pub struct Search<R = Any> {
    parts: Parts,
    is_unchecked: bool,
    resource: PhantomData<fn() -> R>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Parts {
    page: Option<u64>,
    per_page: Option<u64>,
    orders: Vec<(String, Direction)>,
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

/// An attribute that has to be equal to a value. Bonita knows no other comparison.
pub struct Filter<R = Any> {
    name: String,
    value: String,
    resource: PhantomData<fn() -> R>,
}

impl<R> Filter<R> {
    /// A filter by any name, for what this library does not know. A server of the portal answers 500 to a name that it does
    /// not know; `identity` ignores it.
    pub fn new(name: impl Into<String>, value: impl fmt::Display) -> Self {
        Self { name: name.into(), value: value.to_string(), resource: PhantomData }
    }
}

/// An attribute that items are sorted by.
pub struct Order<R = Any> {
    name: String,
    direction: Direction,
    resource: PhantomData<fn() -> R>,
}

impl<R> Order<R> {
    /// From small to large, by an attribute of any name.
    pub fn ascending(name: impl Into<String>) -> Self {
        Self { name: name.into(), direction: Direction::Ascending, resource: PhantomData }
    }

    /// From large to small, by an attribute of any name.
    pub fn descending(name: impl Into<String>) -> Self {
        Self { name: name.into(), direction: Direction::Descending, resource: PhantomData }
    }
}

/// A reference that the server is to replace by the whole object.
pub struct Deploy<R = Any> {
    name: String,
    resource: PhantomData<fn() -> R>,
}

impl<R> Deploy<R> {
    /// A reference of any name. The server ignores a name that it does not know.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), resource: PhantomData }
    }
}

impl<R> Search<R> {
    /// An empty search: it finds everything.
    pub fn new() -> Self {
        Self { parts: Parts::default(), is_unchecked: false, resource: PhantomData }
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

    /// Sorts by this attribute; items that are equal in it are sorted by the orders that are added later.
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

    /// Finds only items with a text that begins with one of these words. Which texts these are depends on the resource.
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

    /// Adds a counter to each item, such as `failedFlowNodes` to cases. Resources of the portal have no counters.
    #[must_use]
    pub fn count(mut self, counter: impl Into<String>) -> Self {
        self.parts.counters.push(counter.into());
        self
    }

    /// Sends the search whatever [`check`](Self::check) says: for a server that is known to read the query as it is meant,
    /// or to see what the server makes of it.
    ///
    /// ```
    /// use bpm_rest::bonita::{
    ///     CustomPages, Search,
    ///     search::{Filter, SearchError},
    /// };
    ///
    /// # fn main() -> Result<(), SearchError> {
    /// let hidden: Search<CustomPages> = Search::new().filter(Filter::new("isHidden", true));
    /// assert!(hidden.check().is_err(), "Bonita ignores this filter and finds all pages");
    /// hidden.unchecked().check()?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn unchecked(mut self) -> Self {
        self.is_unchecked = true;
        self
    }

    /// The same query for another resource.
    pub fn of<S>(self) -> Search<S> {
        Search { parts: self.parts, is_unchecked: self.is_unchecked, resource: PhantomData }
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
        let orders = self.parts.orders.iter().map(|(name, direction)| format!("{name} {}", direction.as_str()));
        let orders: Vec<String> = orders.collect();
        (!orders.is_empty()).then(|| orders.join(","))
    }

    /// The values of `f`.
    fn filters(&self) -> Vec<String> {
        self.parts.filters.iter().map(|(name, value)| format!("{name}={value}")).collect()
    }
}

impl<R: Searchable> Search<R> {
    /// Says what Bonita would refuse with 500, ignore, or misread without a word.
    ///
    /// That a page lies beyond the end of the list is for the server to say: with 500, or with an empty page.
    ///
    /// # Errors
    /// - A page size of 0, or a number beyond 32 bits.
    /// - An empty name or value, or a name that holds what separates it from the next.
    /// - An attribute in two filters or orders.
    /// - A filter that is missing though it is demanded, one that the server ignores, one beside which the server ignores
    ///   all else, or a text where the server compares numbers.
    /// - A value with `=`, where the server cuts values there.
    /// - A deploy or a counter that the server ignores.
    pub fn check(&self) -> Result<(), SearchError> {
        let parts = &self.parts;
        if self.is_unchecked {
            return Ok(());
        }
        if parts.per_page == Some(0) {
            return refused("a page of 0 items asks for nothing: `total` of the call tells how many there are");
        }
        if let Some(number) = parts.page.max(parts.per_page).filter(|number| *number > LARGEST) {
            return refused(&format!("{number} is more than Bonita can read, which is {LARGEST}"));
        }
        once("filters", parts.filters.iter().map(|(name, _)| name), &['='])?;
        once("orders", parts.orders.iter().map(|(name, _)| name), &[',', ' '])?;
        once("deploys", parts.deploys.iter(), &[','])?;
        if let Some(known) = R::DEPLOYS
            && let Some(ignored) = parts.deploys.iter().find(|deploy| !known.contains(&deploy.as_str()))
        {
            return refused(&format!("Bonita ignores the deploy `{ignored}`; it knows {}", known.join(", ")));
        }
        once("counters", parts.counters.iter(), &[','])?;
        if !R::HAS_COUNTERS && !parts.counters.is_empty() {
            return refused("resources of the portal have no counters");
        }
        self.check_values()?;
        self.check_company()
    }

    fn check_values(&self) -> Result<(), SearchError> {
        for (name, value) in &self.parts.filters {
            if value.is_empty() {
                return refused(&format!("the filter `{name}` has no value, and would match nothing"));
            }
            if R::IGNORED_FILTERS.contains(&name.as_str()) {
                return refused(&format!("Bonita ignores the filter `{name}`, and would find everything"));
            }
            if R::NUMBER_FILTERS.contains(&name.as_str()) && value.parse::<i64>().is_err() {
                return refused(&format!("Bonita compares `{name}` with a whole number, which `{value}` is not"));
            }
            if R::CUTS_VALUES && value.contains('=') {
                return refused(&format!(
                    "the value of the filter `{name}` holds `=`, and Bonita would drop what stands behind it"
                ));
            }
        }
        Ok(())
    }

    fn check_company(&self) -> Result<(), SearchError> {
        let parts = &self.parts;
        let has = |wanted: &str| parts.filters.iter().any(|(name, _)| name == wanted);
        if let Some(missing) = R::REQUIRED_FILTERS.iter().find(|name| !has(name)) {
            return refused(&format!("Bonita demands the filter `{missing}`"));
        }
        let is_alone = parts.filters.len() <= 1
            && parts.orders.is_empty()
            && parts.term.is_none()
            && parts.page.is_none_or(|page| page == 0);
        match R::LONELY_FILTER.filter(|lonely| has(lonely) && !is_alone) {
            Some(lonely) => refused(&format!(
                "beside the filter `{lonely}` Bonita ignores other filters, orders, the term and the page, and gives the whole list"
            )),
            None => Ok(()),
        }
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

fn refused(why: &str) -> Result<(), SearchError> {
    Err(SearchError(format!("the search cannot be made: {why}")))
}

/// Each name once, none of them empty, none with a character that ends it.
fn once<'a>(what: &str, names: impl Iterator<Item = &'a String>, ends: &[char]) -> Result<(), SearchError> {
    let mut seen = BTreeSet::new();
    for name in names {
        if name.is_empty() {
            return refused(&format!("one of the {what} has no name"));
        }
        if let Some(end) = name.chars().find(|c| ends.contains(c)) {
            return refused(&format!("`{name}` among the {what} holds `{end}`, which ends a name"));
        }
        if !seen.insert(name) {
            return refused(&format!("`{name}` is twice among the {what}, and Bonita would take one of them"));
        }
    }
    Ok(())
}

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

fn order(text: &str) -> Result<(String, Direction), SearchError> {
    let text = text.trim_matches(' ');
    let (name, direction) = match text.rsplit_once(' ') {
        None => (text, Direction::Ascending),
        Some((name, word)) if word.eq_ignore_ascii_case("ASC") => (name.trim_end_matches(' '), Direction::Ascending),
        Some((name, word)) if word.eq_ignore_ascii_case("DESC") => (name.trim_end_matches(' '), Direction::Descending),
        Some((_, word)) => return Err(unreadable(&format!("`{word}` is neither ASC nor DESC"))),
    };
    if name.is_empty() {
        return Err(unreadable("one of the orders has no name"));
    }
    Ok((name.to_owned(), direction))
}

/// Decodes a value once. Bonita itself drops a parameter that it cannot decode.
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

impl<R> Default for Search<R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R> Clone for Search<R> {
    fn clone(&self) -> Self {
        Self { parts: self.parts.clone(), is_unchecked: self.is_unchecked, resource: PhantomData }
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
                Self { $($field: self.$field.clone(),)* resource: PhantomData }
            }
        })*
    };
}
shown! {
    Filter: name, value;
    Order: name, direction;
    Deploy: name;
}

/// A call that searches: an operation like any other, and a list.
///
/// If [`Search::check`] refuses the search, the call fails with a request error and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchCall<O> {
    operation: O,
    refused: Option<SearchError>,
}

impl<O> SearchCall<O> {
    fn checked(&self) -> crate::Result<()> {
        self.refused.clone().map_or(Ok(()), |why| Err(why.into()))
    }
}

impl<O: Operation> Wraps for SearchCall<O> {
    type Inner = O;

    fn inner(&self) -> &O {
        &self.operation
    }

    fn into_inner(self) -> crate::Result<O> {
        self.checked()?;
        Ok(self.operation)
    }
}

impl<P: Paged> Paged for SearchCall<P> {
    type Item = P::Item;

    fn is_by_index(&self) -> bool {
        self.operation.is_by_index()
    }

    fn window(&self) -> crate::Result<Window> {
        self.checked()?;
        self.operation.window()
    }

    fn with_window(self, start: u64, size: u64) -> Self {
        Self { operation: self.operation.with_window(start, size), ..self }
    }

    fn page(&self, output: Self::Output, head: &Head) -> crate::Result<Page<Self::Item>> {
        self.operation.page(output, head)
    }
}

impl<O: Operation> IntoFuture for SearchCall<O> {
    type Output = crate::Result<O::Output>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        send(self)
    }
}

/// A builder of an operation that searches.
pub(super) trait Searching: Operation {
    /// Sets the parameters: index and size of the page, orders, filters, term, deploys.
    fn set(self, page: u64, per_page: u64, search: Values) -> Self;
}

/// The values of a search that are texts.
pub(super) struct Values {
    pub(super) orders: Option<String>,
    pub(super) filters: Vec<String>,
    pub(super) term: Option<String>,
    pub(super) deploys: Vec<String>,
}

/// How many items a page holds where a search does not say it: as many as the server's own default.
const PER_PAGE: u64 = 10;

impl<R: Searchable> Search<R> {
    /// The call of an operation with this search. Without any parameter the server would answer 500.
    pub(super) fn call<O: Searching>(self, operation: O) -> SearchCall<O> {
        let refused = self.check().err();
        let (orders, filters) = (self.orders(), self.filters());
        let Parts { page, per_page, term, deploys, .. } = self.parts;
        let values = Values { orders, filters, term, deploys };
        SearchCall { operation: operation.set(page.unwrap_or(0), per_page.unwrap_or(PER_PAGE), values), refused }
    }
}

/// The parameters have the same names in all builders.
macro_rules! searching {
    ($($builder:ident),*) => {
        $(impl Searching for builder::$builder {
            fn set(self, page: u64, per_page: u64, search: Values) -> Self {
                let builder = self.p(page).c(per_page).f(search.filters).d(search.deploys);
                let builder = search.orders.into_iter().fold(builder, |builder, orders| builder.o(orders));
                search.term.into_iter().fold(builder, |builder, term| builder.s(term))
            }
        })*
    };
}
searching!(SearchCustomPages, SearchProfiles, SearchProfileEntries, SearchProfileMembers);

#[cfg(test)]
mod tests {
    use super::*;

    /// A resource with all rules.
    enum Strict {}

    impl sealed::Sealed for Strict {}

    impl Searchable for Strict {
        const REQUIRED_FILTERS: &'static [&'static str] = &["kind"];
        const CUTS_VALUES: bool = true;
        const LONELY_FILTER: Option<&'static str> = Some("alone");
        const IGNORED_FILTERS: &'static [&'static str] = &["ignored"];
        const NUMBER_FILTERS: &'static [&'static str] = &["id"];
        const DEPLOYS: Option<&'static [&'static str]> = Some(&["user", "role"]);
    }

    /// One without counters.
    enum Plain {}

    impl sealed::Sealed for Plain {}

    impl Searchable for Plain {
        const HAS_COUNTERS: bool = false;
    }

    fn filtered(name: &str, value: &str) -> Search<Strict> {
        Search::new().filter(Filter::new("kind", "a")).filter(Filter::new(name, value))
    }

    #[test]
    fn what_the_server_would_misread_is_refused() {
        filtered("name", "50% + ü & 中").check().unwrap();
        let any: Search = Search::new().filter(Filter::new("a", "b=c")).page(3);
        any.check().unwrap();
        filtered("id", "-1").deploy(Deploy::new("user")).check().unwrap();
        let cases: [(Search<Strict>, &str); 19] = [
            (filtered("ignored", "true"), "ignores the filter `ignored`"),
            (filtered("id", "x"), "compares `id` with a whole number, which `x` is not"),
            (filtered("id", "1.0"), "which `1.0` is not"),
            (filtered("a", "b").deploy(Deploy::new("users")), "ignores the deploy `users`; it knows user, role"),
            (Search::new(), "demands the filter `kind`"),
            (filtered("name", "a=b"), "drop what stands behind"),
            (filtered("name", ""), "has no value"),
            (filtered("kind", "b"), "`kind` is twice"),
            (filtered("", "b"), "no name"),
            (filtered("a=b", "c"), "holds `=`"),
            (filtered("alone", "1"), "beside the filter `alone`"),
            (filtered("a", "b").count("x").count("x"), "`x` is twice among the counters"),
            (filtered("a", "b").per_page(0), "a page of 0 items"),
            (filtered("a", "b").page(1 << 31), "2147483648 is more"),
            (filtered("a", "b").page(1).per_page(1 << 31), "2147483648 is more"),
            (filtered("a", "b").order_by(Order::ascending("a b")), "holds ` `"),
            (filtered("a", "b").order_by(Order::ascending("a,b")), "holds `,`"),
            (filtered("a", "b").order_by(Order::ascending("a")).order_by(Order::descending("a")), "`a` is twice"),
            (filtered("a", "b").deploy(Deploy::new("a,b")), "holds `,`"),
        ];
        for (search, why) in cases {
            let error = search.check().unwrap_err().to_string();
            assert!(error.contains(why), "{search}: {error}");
            search.unchecked().check().unwrap();
        }
        let counting: Search<Plain> = Search::new().count("x");
        assert!(counting.check().unwrap_err().to_string().contains("no counters"));
        assert_eq!(Search::<Strict>::new().filter(Filter::new("kind", "a")).count("x").check(), Ok(()));
    }

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
