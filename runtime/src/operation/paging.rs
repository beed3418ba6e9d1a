//! Lists that come page by page.

use super::{
    Operation,
    sending::{Prepared, taken},
};
use crate::{answer::Head, error::Error, resume::FURTHEST, seam::BoxFuture, values::Nullable};
use http::header::CONTENT_RANGE;
use serde::Serialize;
use std::{any::Any, collections::hash_map::DefaultHasher, hash::Hasher as _, io};

/// How many rows of a joined list the items of a page take, and where the server stops to read rows.
///
/// A server that joins items with a list of theirs (tasks with their variables) reads rows from the start of the list up
/// to a limit, whatever page is asked for. The item at the limit lacks a part of its list, items behind it are missing,
/// and the answer does not tell.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rows {
    count: u64,
    limit: u64,
    is_joined: bool,
}

impl Rows {
    /// The rows of the items of a page: how many elements are joined to each item. An item without any takes a row, too.
    pub fn of(joined: impl Iterator<Item = usize>, limit: u64) -> Self {
        let rows = Self { count: 0, limit, is_joined: false };
        joined.fold(rows, |rows, elements| Self {
            count: rows.count.saturating_add(elements.max(1) as u64),
            is_joined: rows.is_joined || elements > 0,
            ..rows
        })
    }

    /// How many rows the server has read up to the end of this page, given how many it read before at least.
    ///
    /// # Errors
    /// A protocol error if that is the limit, and the page has something joined: an item that is cut short has at least
    /// one element, and a list that was asked for without its joined parts has no limit.
    pub fn after(self, before: u64) -> Result<u64, Error> {
        let rows = self.count.saturating_add(before);
        if rows < self.limit || !self.is_joined { Ok(rows) } else { Err(self.cut()) }
    }

    /// Whether anything is joined to an item.
    pub fn is_joined(self) -> bool {
        self.is_joined
    }

    /// The error of a page that the server has cut short.
    pub fn cut(self) -> Error {
        let limit = self.limit;
        Error::protocol(format!(
            "the server stops at {limit} rows of this list, one for each variable of each item, whatever page is asked \
             for: the last item of this page may lack variables, and further items cannot be reached. Narrow the list \
             with filters, or list without variables and ask for those of each item"
        ))
    }
}

/// Which part of a list is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Window {
    /// The offset of the first item, if it was set.
    pub start: Option<u64>,
    /// How many items at most, if it was set.
    pub size: Option<u64>,
}

impl Window {
    /// The window as a builder holds it.
    ///
    /// # Errors
    /// A request error for what cannot be sent, such as an offset beyond the parameter's type.
    #[doc(hidden)]
    pub fn of<S: Count, N: Count>(start: &Result<S, String>, size: &Result<N, String>) -> Result<Self, Error> {
        Ok(Self { start: given(start)?, size: given(size)? })
    }

    /// The window of a list that is paged by index, as a builder holds it.
    ///
    /// # Errors
    /// As [`Window::of`]; a request error for an index without the size of a page, which leaves open where it starts.
    #[doc(hidden)]
    pub fn by_index<P: Count, N: Count>(page: &Result<P, String>, size: &Result<N, String>) -> Result<Self, Error> {
        let (page, size) = (given(page)?, given(size)?);
        let start = match (page, size) {
            (None | Some(0), _) => page,
            (Some(page), Some(size)) => {
                let start = u64::checked_mul(page, size).filter(|start| *start <= FURTHEST);
                Some(start.ok_or_else(|| Error::request(format!("no list has a page {page} of {size} items")))?)
            }
            (Some(_), None) => {
                return Err(Error::request("the index of a page says nothing without the size of a page"));
            }
        };
        Ok(Self { start, size })
    }

    /// The window of a list that is paged by number, from 1, as a builder holds it.
    ///
    /// # Errors
    /// As [`Window::by_index`].
    #[doc(hidden)]
    pub fn by_number<P: Count, N: Count>(page: &Result<P, String>, size: &Result<N, String>) -> Result<Self, Error> {
        let index = given(page)?.map(|number| number.saturating_sub(1));
        Self::by_index(&Ok(index), size)
    }
}

fn given<T: Count>(value: &Result<T, String>) -> Result<Option<u64>, Error> {
    let value = value.as_ref().map_err(|why| match why.as_str() {
        "" => Error::request("the list asks for a page and its size, and one of them is missing"),
        why => Error::request(why),
    })?;
    match value.count() {
        None if value.is_given() => {
            Err(Error::request("the offset and the size of a page are whole numbers from 0 on"))
        }
        count => Ok(count),
    }
}

/// A field that holds how many there are, or where something starts.
#[doc(hidden)]
pub trait Count: Sized {
    /// The count; none if there is none, or a number that is no count.
    fn count(&self) -> Option<u64>;

    /// The field with the count in it; none if it cannot hold it.
    fn of_count(count: u64) -> Option<Self>;

    /// Whether there is a number, if only one that is no count.
    fn is_given(&self) -> bool {
        true
    }
}

macro_rules! counts {
    ($($integer:ty),*) => {
        $(impl Count for $integer {
            fn count(&self) -> Option<u64> {
                u64::try_from(*self).ok()
            }

            fn of_count(count: u64) -> Option<Self> {
                count.try_into().ok()
            }
        })*
    };
}
counts!(i8, i16, i32, i64, u8, u16, u32, u64);

impl Count for String {
    fn count(&self) -> Option<u64> {
        self.parse().ok()
    }

    fn of_count(count: u64) -> Option<Self> {
        Some(count.to_string())
    }
}

impl<T: Count> Count for Option<T> {
    fn count(&self) -> Option<u64> {
        self.as_ref().and_then(Count::count)
    }

    fn is_given(&self) -> bool {
        self.as_ref().is_some_and(Count::is_given)
    }

    fn of_count(count: u64) -> Option<Self> {
        T::of_count(count).map(Some)
    }
}

impl<T: Count> Count for Nullable<T> {
    fn count(&self) -> Option<u64> {
        match self {
            Self::Null => None,
            Self::Value(value) => value.count(),
        }
    }

    fn is_given(&self) -> bool {
        matches!(self, Self::Value(value) if value.is_given())
    }

    fn of_count(count: u64) -> Option<Self> {
        T::of_count(count).map(Self::Value)
    }
}

/// The count as a field of a body.
///
/// # Errors
/// If the field cannot hold it.
#[doc(hidden)]
pub fn counted<T: Count>(name: &str, count: u64) -> Result<T, String> {
    T::of_count(count).ok_or_else(|| {
        format!("`{name}` cannot be {count}: the server takes no such number, and a list cannot be read beyond it by offsets")
    })
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page, in the order of the list.
    pub items: Vec<T>,
    /// How many items the whole list had when the page was made, as far as the server says.
    pub total: Option<u64>,
    /// The offset of the first item, as far as the server says.
    pub start: Option<u64>,
    /// Whether a page follows this one, as far as the server says.
    pub has_next: Option<bool>,
    /// The total that the page before told, if it is another one: the list has changed under way, so that items may
    /// be missing or come twice.
    pub total_before: Option<u64>,
    rows: Option<Rows>,
    /// The index of the page, as far as the server says. Some lists tell the number of items in place of the page size, so
    /// that the offset cannot be told without the page size that was asked for.
    index: Option<u64>,
}

impl<T> Page<T> {
    /// A page as an envelope tells it.
    pub fn of(items: Vec<T>, total: impl Count, start: impl Count) -> Self {
        Self {
            items,
            total: total.count(),
            start: start.count(),
            has_next: None,
            total_before: None,
            rows: None,
            index: None,
        }
    }

    /// The same page, of a list that the server stops to read at a number of rows.
    #[doc(hidden)]
    #[must_use]
    pub fn with_rows(mut self, rows: Rows) -> Self {
        self.rows = Some(rows);
        self
    }

    /// The rows that the items take, where the server stops to read at a number of them.
    #[doc(hidden)]
    pub fn rows(&self) -> Option<Rows> {
        self.rows
    }

    /// The same page, with whether the server says that a page follows.
    #[must_use]
    pub fn with_next(mut self, has_next: Option<bool>) -> Self {
        self.has_next = has_next;
        self
    }

    /// A page that is told by its total, its number, from 1, and the size of pages.
    ///
    /// Where it is not told, or the total is 0 though there are items, the page is the whole list.
    pub fn of_number<C: Count>(items: Vec<T>, told: Option<(&C, &C, &C)>) -> Self {
        let length = items.len() as u64;
        let whole = (Some(length), Some(0));
        let (total, start) = told.map_or(whole, |(total, number, size)| {
            let before = number.count().map(|number| number.saturating_sub(1));
            let start = before.and_then(|pages| Some(pages.saturating_mul(size.count()?)));
            match total.count() {
                Some(0) => whole,
                // A total that is less than what is there contradicts the page; the pager says so.
                Some(total) => (Some(total), start),
                // The list goes on until a page is empty.
                None if start.is_some() => (None, start),
                None => whole,
            }
        });
        Self { items, total, start, has_next: None, total_before: None, rows: None, index: None }
    }

    /// A page as the header `Content-Range` tells it: page index, page size and total, as in `0-10/25`.
    ///
    /// Without the header, the page tells neither its total nor where it starts.
    ///
    /// # Errors
    /// A protocol error if the header is there and cannot be read.
    pub fn of_content_range(items: Vec<T>, head: &Head) -> Result<Self, Error> {
        let Some(header) = head.headers.get(CONTENT_RANGE) else {
            return Ok(Self {
                items,
                total: None,
                start: None,
                has_next: None,
                total_before: None,
                rows: None,
                index: None,
            });
        };
        let range = header.to_str().ok().and_then(|text| text.parse::<ContentRange>().ok());
        let range =
            range.ok_or_else(|| Error::protocol("the header Content-Range is not of the form page-size/total"))?;
        let start = range.page.saturating_mul(range.size);
        let index = Some(range.page);
        Ok(Self {
            items,
            total: Some(range.total),
            start: Some(start),
            has_next: None,
            total_before: None,
            rows: None,
            index,
        })
    }
}

/// The header `Content-Range` of a list that is paged by index: `page-size/total`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ContentRange {
    /// The index of the page, from 0.
    pub page: u64,
    /// How many items a page has.
    pub size: u64,
    /// How many items the list has.
    pub total: u64,
}

impl std::str::FromStr for ContentRange {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let parts = || {
            let (range, total) = text.trim().split_once('/')?;
            let (page, size) = range.split_once('-')?;
            let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?;
            Some(Self { page: number(page)?, size: number(size)?, total: number(total)? })
        };
        parts().ok_or_else(|| Error::request("a content range has the form page-size/total"))
    }
}

/// An operation that answers with one page of a list.
pub trait Paged: Operation + Clone {
    /// What the list holds.
    type Item: Serialize + Send + 'static;

    /// Whether pages are asked for by their index, so that each starts at a multiple of the page size.
    fn is_by_index(&self) -> bool {
        false
    }

    /// The window that was set.
    ///
    /// # Errors
    /// A request error if what was set is none.
    fn window(&self) -> Result<Window, Error>;

    /// The same operation for another window: offset of the first item, and how many items at most.
    #[must_use]
    fn with_window(self, start: u64, size: u64) -> Self;

    /// The page that an answer holds.
    ///
    /// # Errors
    /// A protocol error if the answer does not tell what it should of the page.
    fn page(&self, output: Self::Output, head: &Head) -> Result<Page<Self::Item>, Error>;

    /// Sends the call, which is this operation for one window, and reads its page.
    #[doc(hidden)]
    fn fetched(self, call: Prepared) -> Fetching {
        fetched(self, call)
    }
}

/// A page that is asked for.
#[doc(hidden)]
pub type Fetching = BoxFuture<'static, Result<Fetched, Error>>;

/// A page without the type of its items: the pager is compiled once for all lists.
#[doc(hidden)]
pub struct Fetched {
    pub(crate) length: u64,
    pub(crate) total: Option<u64>,
    pub(crate) start: Option<u64>,
    pub(crate) has_next: Option<bool>,
    pub(crate) rows: Option<Rows>,
    pub(crate) index: Option<u64>,
    pub(crate) fingerprint: Fingerprint,
    page: Box<dyn Any + Send>,
}

impl Fetched {
    fn of<T: Serialize + Send + 'static>(page: Page<T>) -> Self {
        Self {
            length: page.items.len() as u64,
            total: page.total,
            start: page.start,
            has_next: page.has_next,
            rows: page.rows,
            index: page.index,
            fingerprint: Fingerprint::of(&page.items),
            page: Box::new(page),
        }
    }

    /// The page.
    ///
    /// # Errors
    /// A request error if its items are of another type.
    pub(crate) fn page<T: 'static>(self) -> Result<Page<T>, Error> {
        let other = |_| Error::request("the list hands on pages of items of another type");
        let page: Page<T> = self.page.downcast().map(|page| *page).map_err(other)?;
        Ok(Page { start: self.start, ..page })
    }
}

/// The page of a window.
pub(crate) fn fetch<P: Paged>(operation: P, start: u64, size: u64) -> Fetching {
    let call = Prepared::of(operation.clone().with_window(start, size));
    operation.fetched(call)
}

/// See [`Paged::fetched`].
#[doc(hidden)]
pub fn fetched<P: Paged>(operation: P, mut call: Prepared) -> Fetching {
    let head = call.keeping_head();
    let answered = P::perform(call);
    Box::pin(async move {
        let output = answered.await?;
        operation.page(output, &taken(&head)).map(Fetched::of)
    })
}

/// What is remembered of a page to know it again, without keeping it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Fingerprint {
    pub(crate) length: usize,
    pub(crate) first: u64,
    pub(crate) last: u64,
}

impl Fingerprint {
    fn of<T: Serialize>(items: &[T]) -> Self {
        let hash = |item: Option<&T>| {
            let mut hasher = Hashing(DefaultHasher::new());
            // A value that cannot be serialised hashes as far as it could be.
            let _ = item.map(|item| serde_json::to_writer(&mut hasher, item));
            hasher.0.finish()
        };
        Self { length: items.len(), first: hash(items.first()), last: hash(items.last()) }
    }
}

struct Hashing(DefaultHasher);

impl io::Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_with_a_number_is_told_by_it_or_is_the_whole_list() {
        let told = |total: i64, number: i64, size: i64| {
            let page = Page::of_number(vec!["a", "b"], Some((&Some(total), &Some(number), &Some(size))));
            (page.total, page.start)
        };
        assert_eq!(told(7, 3, 2), (Some(7), Some(4)));
        assert_eq!(told(2, 1, 20), (Some(2), Some(0)));
        assert_eq!(told(0, 1, 1), (Some(2), Some(0)), "the numbers of a list that is not paged");
        assert_eq!(told(-1, 3, 2), (None, Some(4)), "a total that is none leaves the end open");
        let partly = |total, number, size| {
            let page = Page::of_number(vec!["a", "b"], Some((&total, &number, &size)));
            (page.total, page.start)
        };
        assert_eq!(told(1, 3, 20), (Some(1), Some(40)), "a total that contradicts the page is handed on");
        assert_eq!(partly(Some(7_i64), None, None), (Some(7), None), "there is more, wherever this page starts");
        assert_eq!(partly(Some(7), Some(3), None), (Some(7), None));
        assert_eq!(partly(None, Some(3), Some(2)), (None, Some(4)), "the end is open");
        assert_eq!(partly(None, None, None), (Some(2), Some(0)));
        let untold: Option<(&Option<i64>, &Option<i64>, &Option<i64>)> = None;
        assert_eq!(Page::of_number(vec!["a"], untold).total, Some(1));

        let window = |page, size| Window::by_number(&Ok::<Option<i64>, String>(page), &Ok(size)).ok();
        assert_eq!(window(Some(3), Some(20_i64)), Some(Window { start: Some(40), size: Some(20) }));
        assert_eq!(window(Some(1), None), Some(Window { start: Some(0), size: None }));
        assert_eq!(window(Some(2), None), None, "a number says nothing without a size");
    }

    #[test]
    fn a_content_range_is_read_or_refused() {
        let range: ContentRange = "0-10/25".parse().unwrap();
        assert_eq!((range.page, range.size, range.total), (0, 10, 25));
        for text in ["", "0-10", "0/25", "a-b/c", "-1-10/25", "0-10/-1", "0-10/*", "99999999999999999999-1/1", "0-+1/2"]
        {
            assert!(text.parse::<ContentRange>().is_err(), "{text}");
        }
    }
}
