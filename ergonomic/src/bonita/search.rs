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
//! Each list has types of what it takes: filters such as `ProfileFilter`, what it sorts by (`ProfileField`), deploys
//! (`ProfileDeploy`), and counters where it has some. Filters that a server ignores are not among them; [`Filter::new`] and
//! [`Search::unchecked`] send them all the same.
//!
//! ```
//! use bpm_rest::bonita::{
//!     CustomPageFilter, PageType, Search,
//!     builder::SearchCustomPages,
//!     search::{Filter, SearchError},
//! };
//!
//! # fn main() -> Result<(), SearchError> {
//! let pages: Search<SearchCustomPages> = Search::new().filter(CustomPageFilter::content_type(PageType::Form));
//! pages.check()?;
//! let hidden: Search<SearchCustomPages> = Search::new().filter(Filter::new("isHidden", true));
//! assert!(hidden.check().is_err(), "Bonita ignores this filter and finds all pages");
//! hidden.unchecked().check()?;
//! # Ok(())
//! # }
//! ```
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

pub use bpm_rest_runtime::search::*;
