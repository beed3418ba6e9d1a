//! A search as a call.

use super::{Parts, Search, SearchError, Searchable};
use crate::{
    answer::Head,
    error::Error,
    operation::{Operation, Page, Paged, Window, Wraps, send},
    seam::BoxFuture,
};

/// A builder of an operation that searches.
pub trait Searching: Operation + Searchable {
    /// Sets the parameters of the search.
    #[doc(hidden)]
    #[must_use]
    fn with_search(self, asked: Asked) -> Self;
}

/// The parameters of a search, as builders take them.
#[doc(hidden)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Asked {
    /// The index of the page.
    pub page: u64,
    /// The page size.
    pub per_page: u64,
    /// The value of `o`.
    pub orders: Option<String>,
    /// The values of `f`.
    pub filters: Vec<String>,
    /// The value of `s`.
    pub term: Option<String>,
    /// The values of `d`.
    pub deploys: Vec<String>,
    /// The values of `n`.
    pub counters: Vec<String>,
}

/// How many items a page holds where a search does not say it: as many as the server's own default.
const PER_PAGE: u64 = 10;

impl<O: Searching> Search<O> {
    /// The call of the operation with this search. Index and size of the page are always sent.
    pub fn call(self, operation: O) -> SearchCall<O> {
        let refused = self.check().err();
        let (orders, filters) = (self.orders(), self.filters());
        let Parts { page, per_page, term, deploys, counters, .. } = self.parts;
        let (page, per_page) = (page.unwrap_or(0), per_page.unwrap_or(PER_PAGE));
        let asked = Asked { page, per_page, orders, filters, term, deploys, counters };
        SearchCall { operation: operation.with_search(asked), refused }
    }
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
    fn checked(&self) -> Result<(), Error> {
        self.refused.clone().map_or(Ok(()), |why| Err(why.into()))
    }
}

impl<O: Operation> Wraps for SearchCall<O> {
    type Inner = O;

    fn inner(&self) -> &O {
        &self.operation
    }

    fn into_inner(self) -> Result<O, Error> {
        self.checked()?;
        Ok(self.operation)
    }
}

impl<P: Paged> Paged for SearchCall<P> {
    type Item = P::Item;

    fn is_by_index(&self) -> bool {
        self.operation.is_by_index()
    }

    fn window(&self) -> Result<Window, Error> {
        self.checked()?;
        self.operation.window()
    }

    fn with_window(self, start: u64, size: u64) -> Self {
        Self { operation: self.operation.with_window(start, size), ..self }
    }

    fn page(&self, output: Self::Output, head: &Head) -> Result<Page<Self::Item>, Error> {
        self.operation.page(output, head)
    }
}

impl<O: Operation> IntoFuture for SearchCall<O> {
    type Output = Result<O::Output, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        send(self)
    }
}
