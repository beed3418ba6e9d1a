// Made by `cargo xtask generate`; edit the spec instead.

//! What each list can be searched for by: filters, orders, deploys and counters.

use super::{builder, enums};
use ::bpm_rest_runtime::search;
/// What each list takes, by the id of its operation.
pub static SEARCHES: &[(&str, search::Rules)] = &[
    ("search_old_orders", <builder::SearchOldOrders as search::Searchable>::RULES),
];
impl search::Searchable for builder::SearchOldOrders {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("is_paid", search::Kind::Boolean),
                ("name", search::Kind::Text),
                ("orderId", search::Kind::Integer),
                ("paidBy", search::Kind::Words(&["card", "cash"])),
                ("state", search::Kind::Words(&["sent", "lost", "sent-back"])),
                ("user_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&["state"])
        .with_ignored(&["hidden"])
        .with_unknown_ignored(true)
        .with_needs(&[("paidBy", &["is_paid"])])
        .with_orders(search::Orders::Names(&["name", "orderDate"]))
        .with_deploys(&["user_id"])
        .with_counters(&["open_items"])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchOldOrders {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys)
            .n(asked.counters);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_old_orders`](super::Client::search_old_orders).
///
/// The server demands `state`.
/// The server demands `is_paid` beside `paidBy`.
/// The server ignores `hidden`, and would find everything: no filter here.
/// The server ignores a filter of any other name, and would find everything.
/// The search term is compared with `name`.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum OldOrderFilter {}
impl OldOrderFilter {
    /// Those whose `is_paid` is this.
    pub fn is_paid(value: bool) -> search::Filter<builder::SearchOldOrders> {
        search::Filter::new("is_paid", value)
    }
    /// Those whose `name` is this text.
    pub fn name(value: impl Into<String>) -> search::Filter<builder::SearchOldOrders> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Those whose `orderId` is this number.
    pub fn order_id(value: i64) -> search::Filter<builder::SearchOldOrders> {
        search::Filter::new("orderId", value)
    }
    /// Those whose `paidBy` is this.
    pub fn paid_by(value: MeansOfPayment) -> search::Filter<builder::SearchOldOrders> {
        search::Filter::new("paidBy", value)
    }
    /// Those whose `state` is this.
    pub fn state(value: OldOrderState) -> search::Filter<builder::SearchOldOrders> {
        search::Filter::new("state", value)
    }
    /// Orders of this user.
    ///
    /// Not every server has this filter: 2.0 and later.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchOldOrders> {
        search::Filter::new("user_id", value)
    }
}
/// The values of the filter `paidBy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeansOfPayment {
    /// `card`.
    Card,
    /// `cash`.
    Cash,
}
impl MeansOfPayment {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::Card, Self::Cash];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Cash => "cash",
        }
    }
}
impl ::std::fmt::Display for MeansOfPayment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// The values of the filter `state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OldOrderState {
    /// `sent`.
    Sent,
    /// `lost`.
    Lost,
    /// `sent-back`.
    SentBack,
}
impl OldOrderState {
    /// All of them.
    pub const ALL: [Self; 3usize] = [Self::Sent, Self::Lost, Self::SentBack];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Lost => "lost",
            Self::SentBack => "sent-back",
        }
    }
}
impl ::std::fmt::Display for OldOrderState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What [`search_old_orders`](super::Client::search_old_orders) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OldOrderField {
    /// `name`.
    Name,
    /// `orderDate`.
    OrderDate,
}
impl OldOrderField {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::Name, Self::OrderDate];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::OrderDate => "orderDate",
        }
    }
}
impl ::std::fmt::Display for OldOrderField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl OldOrderField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchOldOrders> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchOldOrders> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_old_orders`](super::Client::search_old_orders).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OldOrderDeploy {
    /// `user_id`.
    UserId,
}
impl OldOrderDeploy {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::UserId];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UserId => "user_id",
        }
    }
}
impl ::std::fmt::Display for OldOrderDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<OldOrderDeploy> for search::Deploy<builder::SearchOldOrders> {
    fn from(name: OldOrderDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<OldOrderDeploy> for String {
    fn from(name: OldOrderDeploy) -> Self {
        name.as_str().to_owned()
    }
}
/// What the server can count for each item of [`search_old_orders`](super::Client::search_old_orders).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OldOrderCounter {
    /// `open_items`.
    OpenItems,
}
impl OldOrderCounter {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::OpenItems];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OpenItems => "open_items",
        }
    }
}
impl ::std::fmt::Display for OldOrderCounter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<OldOrderCounter> for search::Counter<builder::SearchOldOrders> {
    fn from(name: OldOrderCounter) -> Self {
        Self::new(name.as_str())
    }
}
impl From<OldOrderCounter> for String {
    fn from(name: OldOrderCounter) -> Self {
        name.as_str().to_owned()
    }
}
