//! What a list takes, and what its server makes of all else.

use super::{LARGEST, Parts, Search, SearchError};
use std::collections::BTreeSet;

/// What a list can be searched for by, and what its server makes of a query that one would not expect.
///
/// Generated from `x-search` of the spec. A later version may know more rules.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// Whether the server takes what is listed here and nothing else.
    is_known: bool,
    filters: &'static [(&'static str, Kind)],
    demanded: &'static [&'static str],
    ignored: &'static [&'static str],
    ignores_unknown: bool,
    alone: Option<&'static str>,
    needs: &'static [(&'static str, &'static [&'static str])],
    orders: Orders,
    deploys: &'static [&'static str],
    counters: &'static [&'static str],
    cuts_values: bool,
    has_pages: bool,
    has_term: bool,
}

/// What the values of a filter are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// Any text.
    Text,
    /// A whole number of 64 bits. The server fails at any other value.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// One of these words.
    Words(&'static [&'static str]),
}

/// What a list is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Orders {
    /// By any of these names, up or down.
    Names(&'static [&'static str]),
    /// By one of these words, which have their direction in themselves.
    Words(&'static [&'static str]),
    /// The server takes any name.
    Any,
}

impl Rules {
    /// Nothing is known.
    pub(super) const UNKNOWN: Self =
        Self { is_known: false, orders: Orders::Any, has_pages: true, has_term: true, ..Self::new() };

    /// A list that takes nothing; the functions below add to it.
    pub const fn new() -> Self {
        Self {
            is_known: true,
            filters: &[],
            demanded: &[],
            ignored: &[],
            ignores_unknown: false,
            alone: None,
            needs: &[],
            orders: Orders::Names(&[]),
            deploys: &[],
            counters: &[],
            cuts_values: false,
            has_pages: false,
            has_term: false,
        }
    }

    /// The filters that the server compares, with the kinds of their values.
    #[must_use]
    pub const fn with_filters(self, filters: &'static [(&'static str, Kind)]) -> Self {
        Self { filters, ..self }
    }

    /// The filters without which the server answers an error.
    #[must_use]
    pub const fn with_demanded(self, demanded: &'static [&'static str]) -> Self {
        Self { demanded, ..self }
    }

    /// The filters that the server takes and ignores: it finds everything.
    #[must_use]
    pub const fn with_ignored(self, ignored: &'static [&'static str]) -> Self {
        Self { ignored, ..self }
    }

    /// Whether the server ignores a filter that it does not know; if not, it answers an error.
    #[must_use]
    pub const fn with_unknown_ignored(self, ignores_unknown: bool) -> Self {
        Self { ignores_unknown, ..self }
    }

    /// The filter beside which the server ignores all else and gives the whole list.
    #[must_use]
    pub const fn with_alone(self, alone: &'static str) -> Self {
        Self { alone: Some(alone), ..self }
    }

    /// The filters that are an error unless one of others is there.
    #[must_use]
    pub const fn with_needs(self, needs: &'static [(&'static str, &'static [&'static str])]) -> Self {
        Self { needs, ..self }
    }

    /// What the server sorts by.
    #[must_use]
    pub const fn with_orders(self, orders: Orders) -> Self {
        Self { orders, ..self }
    }

    /// The references that the server can answer with the whole object for; it ignores all others.
    #[must_use]
    pub const fn with_deploys(self, deploys: &'static [&'static str]) -> Self {
        Self { deploys, ..self }
    }

    /// The counters that the server can add.
    #[must_use]
    pub const fn with_counters(self, counters: &'static [&'static str]) -> Self {
        Self { counters, ..self }
    }

    /// The server drops what stands behind a `=` in a value.
    #[must_use]
    pub const fn with_values_cut(self) -> Self {
        Self { cuts_values: true, ..self }
    }

    /// The list comes in pages.
    #[must_use]
    pub const fn with_pages(self) -> Self {
        Self { has_pages: true, ..self }
    }

    /// The list takes a search term.
    #[must_use]
    pub const fn with_term(self) -> Self {
        Self { has_term: true, ..self }
    }

    /// The filters that the server compares, with the kinds of their values.
    pub const fn filters(&self) -> &'static [(&'static str, Kind)] {
        self.filters
    }

    /// The filters that the server takes and ignores.
    pub const fn ignored(&self) -> &'static [&'static str] {
        self.ignored
    }

    /// Whether the server ignores a filter that it does not know; if not, it answers an error.
    pub const fn ignores_unknown(&self) -> bool {
        self.ignores_unknown
    }

    /// The filters without which the server answers an error.
    pub const fn demanded(&self) -> &'static [&'static str] {
        self.demanded
    }

    /// What the server sorts by.
    pub const fn orders(&self) -> Orders {
        self.orders
    }

    /// The references that the server can answer with the whole object for.
    pub const fn deploys(&self) -> &'static [&'static str] {
        self.deploys
    }

    /// The counters that the server can add.
    pub const fn counters(&self) -> &'static [&'static str] {
        self.counters
    }

    /// Says what the server would refuse, ignore, or misread without a word: [`Search::check`] by the rules of this list.
    ///
    /// # Errors
    /// As [`Search::check`].
    pub fn check<R>(&self, search: &Search<R>) -> Result<(), SearchError> {
        if search.is_unchecked { Ok(()) } else { self.check_parts(&search.parts) }
    }

    fn check_parts(&self, parts: &Parts) -> Result<(), SearchError> {
        if parts.per_page == Some(0) {
            return refused("a page of 0 items asks for nothing: `total` of the call tells how many there are");
        }
        if let Some(number) = parts.page.max(parts.per_page).filter(|number| *number > LARGEST) {
            return refused(&format!("{number} is more than the server can read, which is {LARGEST}"));
        }
        once("filters", parts.filters.iter().map(|(name, _)| name), &['='])?;
        once("orders", parts.orders.iter().map(|(name, _)| name), &[',', ' '])?;
        once("deploys", parts.deploys.iter(), &[','])?;
        once("counters", parts.counters.iter(), &[','])?;
        if self.is_known {
            self.check_names(parts)?;
        }
        for (name, value) in &parts.filters {
            self.check_value(name, value)?;
        }
        self.check_company(parts)
    }

    /// Nothing that the server ignores, or does not know.
    fn check_names(&self, parts: &Parts) -> Result<(), SearchError> {
        for (name, _) in &parts.filters {
            if self.ignored.contains(&name.as_str()) {
                return refused(&format!("the server ignores the filter `{name}`, and would find everything"));
            }
            if !self.filters.iter().any(|(known, _)| known == name) {
                let does =
                    if self.ignores_unknown { "ignores it, and would find everything" } else { "answers an error" };
                let known = listed(self.filters.iter().map(|(name, _)| *name));
                return refused(&format!("the server does not know the filter `{name}` and {does}; it knows {known}"));
            }
        }
        let known = match self.orders {
            Orders::Names(known) | Orders::Words(known) => Some(known),
            Orders::Any => None,
        };
        let wants_word = matches!(self.orders, Orders::Words(_));
        for (name, direction) in &parts.orders {
            let Some(known) = known else { break };
            if !known.contains(&name.as_str()) {
                let known = listed(known.iter().copied());
                return refused(&format!("the server does not sort by `{name}`; it knows {known}"));
            }
            if direction.is_some() == wants_word {
                let wanted =
                    if wants_word { "has its direction in itself: use `Order::word`" } else { "needs a direction" };
                return refused(&format!("the order `{name}` {wanted}"));
            }
        }
        if let Some(ignored) = parts.deploys.iter().find(|deploy| !self.deploys.contains(&deploy.as_str())) {
            let known = listed(self.deploys.iter().copied());
            return refused(&format!("the server ignores the deploy `{ignored}`; it knows {known}"));
        }
        if let Some(unknown) = parts.counters.iter().find(|counter| !self.counters.contains(&counter.as_str())) {
            let known = listed(self.counters.iter().copied());
            return refused(&format!("the server has no counter `{unknown}` here; it knows {known}"));
        }
        if parts.term.is_some() && !self.has_term {
            return refused("the list takes no search term");
        }
        if (parts.page.is_some() || parts.per_page.is_some()) && !self.has_pages {
            return refused("the list comes as a whole, not in pages");
        }
        Ok(())
    }

    fn check_value(&self, name: &str, value: &str) -> Result<(), SearchError> {
        if value.is_empty() {
            return refused(&format!("the filter `{name}` has no value, and would match nothing"));
        }
        let kind = self.filters.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind);
        match kind {
            Some(Kind::Integer) if value.parse::<i64>().is_err() => {
                refused(&format!("the server compares `{name}` with a whole number, which `{value}` is not"))
            }
            Some(Kind::Boolean) if value != "true" && value != "false" => {
                refused(&format!("the server compares `{name}` with `true` or `false`, not with `{value}`"))
            }
            Some(Kind::Words(words)) if !words.contains(&value) => {
                let words = listed(words.iter().copied());
                refused(&format!("the server does not know `{value}` for the filter `{name}`; it knows {words}"))
            }
            _ if self.cuts_values && value.contains('=') => refused(&format!(
                "the value of the filter `{name}` holds `=`, and the server would drop what stands behind it"
            )),
            _ => Ok(()),
        }
    }

    fn check_company(&self, parts: &Parts) -> Result<(), SearchError> {
        let has = |wanted: &str| parts.filters.iter().any(|(name, _)| name == wanted);
        if let Some(missing) = self.demanded.iter().find(|name| !has(name)) {
            return refused(&format!("the server demands the filter `{missing}`"));
        }
        let needed = |name: &str| self.needs.iter().find(|(needing, _)| *needing == name).map(|(_, others)| *others);
        for (name, _) in &parts.filters {
            if let Some(others) = needed(name).filter(|others| !others.iter().any(|other| has(other))) {
                let others = listed(others.iter().copied());
                return refused(&format!("beside the filter `{name}` the server demands one of {others}"));
            }
        }
        let Some(alone) = self.alone.filter(|alone| has(alone)) else { return Ok(()) };
        let belongs = |name: &str| name == alone || needed(name).is_some_and(|others| others.contains(&alone));
        let is_alone = parts.filters.iter().all(|(name, _)| belongs(name))
            && parts.orders.is_empty()
            && parts.term.is_none()
            && parts.page.is_none_or(|page| page == 0);
        if is_alone {
            return Ok(());
        }
        refused(&format!(
            "beside the filter `{alone}` the server ignores other filters, orders, the term and the page, and gives the whole list"
        ))
    }
}

impl Default for Rules {
    fn default() -> Self {
        Self::new()
    }
}

fn refused(why: &str) -> Result<(), SearchError> {
    Err(SearchError(format!("the search cannot be made: {why}")))
}

fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
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
            return refused(&format!("`{name}` is twice among the {what}, and the server would take one of them"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::{Deploy, Filter, Order, Searchable};
    use super::*;

    /// A list with all rules.
    enum Strict {}

    impl Searchable for Strict {
        const RULES: Rules = Rules::new()
            .with_filters(&[
                ("kind", Kind::Text),
                ("a", Kind::Text),
                ("id", Kind::Integer),
                ("on", Kind::Boolean),
                ("state", Kind::Words(&["ready", "failed"])),
                ("alone", Kind::Integer),
                ("beside", Kind::Text),
                ("supervisor", Kind::Integer),
            ])
            .with_demanded(&["kind"])
            .with_ignored(&["ignored"])
            .with_unknown_ignored(true)
            .with_needs(&[("supervisor", &["state", "a"])])
            .with_orders(Orders::Names(&["up", "down"]))
            .with_deploys(&["user", "role"])
            .with_counters(&["failed"])
            .with_values_cut()
            .with_pages()
            .with_term();
    }

    /// One that takes nothing but two words for its order.
    enum Plain {}

    impl Searchable for Plain {
        const RULES: Rules = Rules::new().with_orders(Orders::Words(&["NAME_ASC", "NAME_DESC"]));
    }

    /// One with a filter that is for itself.
    enum Lonely {}

    impl Searchable for Lonely {
        const RULES: Rules = Rules::new()
            .with_filters(&[("user", Kind::Integer), ("name", Kind::Text), ("menu", Kind::Boolean)])
            .with_alone("user")
            .with_needs(&[("menu", &["user"])])
            .with_orders(Orders::Any)
            .with_pages()
            .with_term();
    }

    fn filtered(name: &str, value: &str) -> Search<Strict> {
        Search::new().filter(Filter::new("kind", "a")).filter(Filter::new(name, value))
    }

    fn ordered(order: Order<Strict>) -> Search<Strict> {
        Search::new().filter(Filter::new("kind", "a")).order_by(order)
    }

    #[test]
    fn what_the_server_reads_as_it_is_meant_is_taken() {
        filtered("a", "50% + ü & 中").check().unwrap();
        let any: Search =
            Search::new().filter(Filter::new("a", "b=c")).page(3).count("x").term("t").deploy(Deploy::new("y"));
        any.order_by(Order::ascending("z")).check().unwrap();
        filtered("id", "-1").deploy(Deploy::new("user")).count("failed").term("a").page(2).check().unwrap();
        filtered("on", "true").check().unwrap();
        filtered("state", "failed").filter(Filter::new("supervisor", 4)).check().unwrap();
        ordered(Order::descending("down")).order_by(Order::ascending("up")).check().unwrap();
        let words: Search<Plain> = Search::new().order_by(Order::word("NAME_DESC"));
        words.check().unwrap();
        let lonely: Search<Lonely> = Search::new().filter(Filter::new("user", 4)).filter(Filter::new("menu", true));
        lonely.per_page(5).page(0).check().unwrap();
    }

    #[test]
    fn what_the_server_would_misread_is_refused() {
        let cases: [(Search<Strict>, &str); 26] = [
            (filtered("ignored", "true"), "ignores the filter `ignored`"),
            (
                filtered("other", "true"),
                "does not know the filter `other` and ignores it, and would find everything; it knows kind, a",
            ),
            (filtered("id", "x"), "compares `id` with a whole number, which `x` is not"),
            (filtered("id", "1.0"), "which `1.0` is not"),
            (filtered("on", "1"), "compares `on` with `true` or `false`, not with `1`"),
            (filtered("state", "READY"), "does not know `READY` for the filter `state`; it knows ready, failed"),
            (filtered("supervisor", "1"), "beside the filter `supervisor` the server demands one of state, a"),
            (filtered("a", "b").deploy(Deploy::new("users")), "ignores the deploy `users`; it knows user, role"),
            (filtered("a", "b").count("lost"), "no counter `lost` here; it knows failed"),
            (Search::new(), "demands the filter `kind`"),
            (filtered("a", "a=b"), "drop what stands behind"),
            (filtered("a", ""), "has no value"),
            (filtered("kind", "b"), "`kind` is twice"),
            (filtered("", "b"), "no name"),
            (filtered("a=b", "c"), "holds `=`"),
            (filtered("a", "b").count("x").count("x"), "`x` is twice among the counters"),
            (filtered("a", "b").per_page(0), "a page of 0 items"),
            (filtered("a", "b").page(1 << 31), "2147483648 is more"),
            (filtered("a", "b").page(1).per_page(1 << 31), "2147483648 is more"),
            (ordered(Order::ascending("a b")), "holds ` `"),
            (ordered(Order::ascending("a,b")), "holds `,`"),
            (ordered(Order::ascending("up")).order_by(Order::descending("up")), "`up` is twice"),
            (ordered(Order::ascending("upDate")), "does not sort by `upDate`; it knows up, down"),
            (ordered(Order::word("up")), "the order `up` needs a direction"),
            (filtered("a", "b").deploy(Deploy::new("a,b")), "holds `,`"),
            (
                filtered("a", "b").deploy(Deploy::new("user")).deploy(Deploy::new("user")),
                "`user` is twice among the deploys",
            ),
        ];
        for (search, why) in cases {
            let error = search.check().unwrap_err().to_string();
            assert!(error.contains(why), "{search}: {error}");
            search.unchecked().check().unwrap();
        }
        let cases: [(Search<Plain>, &str); 7] = [
            (Search::new().count("x"), "no counter `x` here; it knows none"),
            (Search::new().term("x"), "takes no search term"),
            (Search::new().page(0), "comes as a whole"),
            (Search::new().per_page(5), "comes as a whole"),
            (Search::new().order_by(Order::ascending("NAME_ASC")), "has its direction in itself"),
            (Search::new().order_by(Order::word("name")), "does not sort by `name`"),
            (
                Search::new().filter(Filter::new("a", "b")),
                "does not know the filter `a` and answers an error; it knows none",
            ),
        ];
        for (search, why) in cases {
            let error = search.check().unwrap_err().to_string();
            assert!(error.contains(why), "{search}: {error}");
        }
        let lonely = || Search::<Lonely>::new().filter(Filter::new("user", 4));
        for search in [
            lonely().filter(Filter::new("name", "x")),
            lonely().order_by(Order::ascending("name")),
            lonely().term("x"),
            lonely().page(1),
        ] {
            let error = search.check().unwrap_err().to_string();
            assert!(error.contains("beside the filter `user` the server ignores"), "{search}: {error}");
        }
    }
}
