//! The one pager: a list as a stream of its items or of its pages.

use crate::{Error, Page, Paged, Result};
use bpm_rest_generated::operation::send;
use futures::{
    Stream,
    future::BoxFuture,
    ready,
    stream::{FusedStream, StreamExt as _},
};
use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
    vec,
};

/// How many items a page holds if the operation does not say.
const PAGE_SIZE: u64 = 100;

/// A list page by page.
///
/// Each page is asked for when it is polled for, starting behind the items that came before. The stream ends behind the
/// last item, or behind the first error, which is yielded once.
#[must_use = "nothing is sent until the stream is polled"]
pub struct Pages<T> {
    fetch: Box<dyn Fn(u64) -> BoxFuture<'static, Result<Page<T>>> + Send>,
    /// Where the next page starts; `None` behind the end.
    next: Option<u64>,
    pending: Option<BoxFuture<'static, Result<Page<T>>>>,
    total: Option<u64>,
}

impl<T: Send + 'static> Pages<T> {
    pub(crate) fn new<P: Paged<Item = T>>(operation: P) -> Self {
        let window = operation.window();
        let size = window.size.filter(|size| *size > 0).unwrap_or(PAGE_SIZE);
        let fetch = move |start| -> BoxFuture<'static, Result<Page<T>>> {
            let operation = operation.clone();
            Box::pin(async move {
                let page = P::page(send(operation.with_window(start, size)).await?);
                check(&page, start).map_err(|error| error.of(P::INFO))?;
                Ok(page)
            })
        };
        Self { fetch: Box::new(fetch), next: Some(window.start.unwrap_or(0)), pending: None, total: None }
    }

    /// How many items the list had when the last page came; `None` before the first page.
    pub fn total(&self) -> Option<u64> {
        self.total
    }
}

/// A page that cannot be right: going on from it would lose items, repeat them, or never end.
fn check<T>(page: &Page<T>, start: u64) -> Result<()> {
    match (page.start, page.total) {
        (Some(got), _) if got != start => {
            Err(Error::protocol(format!("asked for the page from offset {start}, the server sent the one from {got}")))
        }
        (_, Some(total)) if page.items.is_empty() && start < total => {
            Err(Error::protocol(format!("the page from offset {start} is empty, though the list has {total} items")))
        }
        _ => Ok(()),
    }
}

impl<T: Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let Some(start) = this.next else { return Poll::Ready(None) };
        let pending = this.pending.get_or_insert_with(|| (this.fetch)(start));
        let result = ready!(pending.as_mut().poll(context));
        this.pending = None;
        this.next = None;
        if let Ok(page) = &result {
            this.total = page.total;
            let end = start + page.items.len() as u64;
            let has_more = !page.items.is_empty() && page.total.is_none_or(|total| end < total);
            this.next = has_more.then_some(end);
        }
        Poll::Ready(Some(result))
    }
}

impl<T: Send + 'static> FusedStream for Pages<T> {
    fn is_terminated(&self) -> bool {
        self.next.is_none()
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("next", &self.next).field("total", &self.total).finish_non_exhaustive()
    }
}

/// A list item by item.
///
/// The stream ends behind the last item, or behind the first error, which is yielded once; the items that came before
/// it have been yielded by then.
#[must_use = "nothing is sent until the stream is polled"]
pub struct Pager<T> {
    pages: Pages<T>,
    items: vec::IntoIter<T>,
}

impl<T: Send + 'static> Pager<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        Self { pages, items: Vec::new().into_iter() }
    }

    /// How many items the list had when the last page came; `None` before the first page.
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }
}

// Neither holds a `T` in place: moving them moves no item that is pinned.
impl<T> Unpin for Pages<T> {}
impl<T> Unpin for Pager<T> {}

impl<T: Send + 'static> Stream for Pager<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_next_unpin(context)) {
                Some(Ok(page)) => self.items = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.items.len(), self.is_terminated().then_some(0))
    }
}

impl<T: Send + 'static> FusedStream for Pager<T> {
    fn is_terminated(&self) -> bool {
        self.items.len() == 0 && self.pages.is_terminated()
    }
}

impl<T> fmt::Debug for Pager<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager").field("pages", &self.pages).field("buffered", &self.items.len()).finish()
    }
}
