//! The one pager: a list as a stream of its items or of its pages.

use crate::operation::{Fetched, Fingerprint, Window, fetch};
use crate::{Error, OperationRef, Page, Paged, Result, ResumeToken};
use futures::{
    Stream,
    future::BoxFuture,
    ready,
    stream::{FusedStream, FuturesOrdered, StreamExt as _},
};
use serde::Serialize;
use std::{
    collections::{HashSet, VecDeque},
    fmt,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
    vec,
};

/// How many items a page holds if the operation does not say.
const PAGE_SIZE: u64 = 100;

/// A list page by page.
///
/// Each page is asked for when it is polled for, or, with [`prefetch`](Pages::prefetch), some pages ahead. The stream
/// ends behind the last page, or behind the first error, which is yielded once and carries a
/// [resume token](Error::resume_token). Dropping the stream cancels what is under way.
///
/// These end the stream with a protocol error, because going on would lose items, repeat them, or never end:
///
/// - a page from another offset than asked for;
/// - a page that came before: any of the last 1,024, or an older one in a list that goes in circles;
/// - an empty page before the end;
/// - a page that contradicts what it says of the list: items behind its own total that the next page confirms, a next
///   page where the total ends the list, or none where it does not;
/// - a page at which the server has stopped reading, because items and what is joined to them take too many rows (lists
///   of Activiti with variables: 20,000 rows). The rows of all pages are counted. A list that does not begin at its
///   start has rows before it that nobody has counted; there, a page that is shorter than asked for is the sign.
///
/// A total of fewer items than came may mean that items were deleted between the server's two queries, for the page and
/// for its total. So the next page is asked for: if it is empty, the list has ended, and nothing is lost.
///
/// A list that changes while it is paged through cannot be read consistently by offsets. Where its total changes, the
/// page says so: [`Page::total_before`].
#[must_use = "nothing is sent until the stream is polled"]
pub struct Pages<T> {
    list: Paging,
    items: PhantomData<fn() -> T>,
}

/// A list whose pages are asked for, whatever their items are: compiled once for all lists.
struct Paging {
    source: Source,
    /// How many pages may be asked for and not handed out yet.
    ahead: usize,
    in_flight: FuturesOrdered<BoxFuture<'static, Asked>>,
    arrived: VecDeque<Asked>,
    /// Where the next page to ask for starts.
    ask: u64,
    /// Where the next page to hand out starts.
    next: u64,
    size: u64,
    /// How far apart the starts of pages are: the page size, or less if the server gives less.
    step: u64,
    /// How many items of the next page were handed out before this stream was made.
    skip: u64,
    /// The offset of the first item of this stream.
    origin: u64,
    total: Option<u64>,
    /// How many items are wanted.
    wanted: Option<u64>,
    seen: Seen,
    /// How many rows the items before the next page take; unknown where the list was not read from its start.
    rows: Option<u64>,
    /// The total that the last page contradicted by holding more items.
    contradicted: Option<u64>,
    failed_early: Option<Error>,
    is_done: bool,
    /// The page that was handed out last.
    handed: Handed,
}

/// A page that was handed out: where it starts, how many of its items are handed out or left out, and the rows before it.
#[derive(Default)]
struct Handed {
    start: u64,
    length: u64,
    rows: Option<u64>,
}

/// A page, and where it was asked to start.
type Asked = (u64, Result<Fetched>);

/// What of a page is handed out.
struct Accepted {
    page: Fetched,
    total_before: Option<u64>,
    /// How many of its first items are handed out at most, and how many of these are left out.
    kept: usize,
    skipped: usize,
}

/// What is needed to ask for any page.
struct Source {
    info: OperationRef,
    by_index: bool,
    fetch: Box<dyn Fn(u64, u64) -> BoxFuture<'static, Result<Fetched>> + Send>,
}

impl<T: Serialize + Send + 'static> Pages<T> {
    pub(crate) fn new<P: Paged<Item = T>>(operation: P) -> Self {
        let (info, window, by_index) = (operation.info(), operation.window(), operation.is_by_index());
        let fetch = move |start, size| fetch(operation.clone(), start, size);
        Self { list: Paging::new(Source { info, by_index, fetch: Box::new(fetch) }, window), items: PhantomData }
    }

    /// Asks for up to `pages` pages ahead, at the same time; they come in order all the same.
    ///
    /// Never more requests are under way, nor pages held. The first page is waited for alone: it tells the total.
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.list.ahead = pages.max(1);
        self
    }

    /// Ends the stream after so many items, counted from where it starts.
    pub fn limit(mut self, items: u64) -> Self {
        self.list.wanted = Some(items);
        self.list.is_done |= items == 0;
        self
    }

    /// Takes the list up again where the token was made; call it before anything else.
    ///
    /// The page that the token points into is asked for again, and the items of it that were handed out are skipped. A
    /// token of another operation or system, or one that points to no place in a list, makes the stream fail before
    /// anything is sent.
    pub fn resume(mut self, token: &ResumeToken) -> Self {
        self.list.resume(token);
        self
    }

    /// Where to take the list up again: behind the pages that came.
    pub fn resume_token(&self) -> ResumeToken {
        self.list.resume_token()
    }

    /// How many items the list had when the last page came; `None` before the first page.
    pub fn total(&self) -> Option<u64> {
        self.list.total
    }
}

impl Paging {
    fn new(source: Source, window: Result<Window>) -> Self {
        let (window, failed_early) = match window {
            Ok(window) => (window, None),
            Err(error) => (Window::default(), Some(error.of(source.info.clone()))),
        };
        let size = window.size.filter(|size| *size > 0).unwrap_or(PAGE_SIZE);
        let start = window.start.unwrap_or(0);
        let mut pages = Self {
            source,
            ahead: 1,
            in_flight: FuturesOrdered::new(),
            arrived: VecDeque::new(),
            ask: 0,
            next: 0,
            size,
            step: size,
            skip: 0,
            origin: 0,
            total: None,
            wanted: None,
            seen: Seen::default(),
            rows: None,
            contradicted: None,
            failed_early,
            is_done: false,
            handed: Handed::default(),
        };
        pages.start_at(start, 0);
        pages
    }

    fn start_at(&mut self, start: u64, skip: u64) {
        // A page that is asked for by its index starts at a multiple of the page size.
        let offset = if self.source.by_index { start % self.size } else { 0 };
        (self.ask, self.next, self.skip) = (start - offset, start - offset, skip + offset);
        self.origin = start.saturating_add(skip);
        self.rows = (self.next == 0).then_some(0);
    }

    /// The offset behind the last item that is wanted.
    fn limit_end(&self) -> Option<u64> {
        self.wanted.map(|items| self.origin.saturating_add(items))
    }

    fn resume(&mut self, token: &ResumeToken) {
        match token.parts(&self.source.info) {
            Ok((start, size, skip, total)) => {
                (self.size, self.step, self.total) = (size, size, total);
                // Only a list that comes whole has pages of more items than were asked for.
                let pages = if self.source.by_index { 0 } else { skip / size };
                self.start_at(start + pages * size, skip - pages * size);
                self.rows = self.rows.or(token.rows().filter(|_| pages == 0));
            }
            Err(why) => self.failed_early = Some(Error::request(why).of(self.source.info.clone())),
        }
    }

    fn resume_token(&self) -> ResumeToken {
        self.token(self.next, self.skip, self.rows)
    }

    fn token(&self, start: u64, skip: u64, rows: Option<u64>) -> ResumeToken {
        // Rows before the start are none.
        let rows = rows.filter(|rows| *rows > 0);
        ResumeToken::new(&self.source.info, start, self.size, skip, self.total).with_rows(rows)
    }

    /// How many items are still to come, going by the last total and the limit.
    fn remaining(&self) -> Option<u64> {
        if self.is_done {
            return Some(0);
        }
        let end = match (self.total, self.limit_end()) {
            (Some(total), Some(limit)) => total.min(limit),
            (total, limit) => total.or(limit)?,
        };
        Some(end.saturating_sub(self.next.saturating_add(self.skip)))
    }

    /// Asks for pages as far as may be, and takes in what has arrived; hands out nothing.
    fn drive(&mut self, context: &mut Context<'_>) {
        loop {
            while self.may_ask() {
                let (start, page) = (self.ask, (self.source.fetch)(self.ask, self.size));
                self.in_flight.push_back(Box::pin(async move { (start, page.await) }));
                self.ask = self.ask.saturating_add(self.step);
            }
            match self.in_flight.poll_next_unpin(context) {
                Poll::Ready(Some(fetched)) => self.arrived.push_back(fetched),
                Poll::Ready(None) | Poll::Pending => return,
            }
        }
    }

    fn may_ask(&self) -> bool {
        let waiting = self.in_flight.len() + self.arrived.len();
        if self.is_done || waiting >= self.ahead {
            return false;
        }
        let is_wanted = self.limit_end().is_none_or(|limit| self.ask < limit);
        // Without a total nobody knows whether there is a page behind the one that is waited for.
        waiting == 0 || is_wanted && self.total.is_some_and(|total| self.ask < total)
    }

    /// Checks a page and moves on behind it.
    fn accept(&mut self, start: u64, mut page: Fetched) -> Result<Accepted> {
        page.start = page.index.map(|index| index.saturating_mul(self.size)).or(page.start);
        check(&page, start)?;
        if self.seen.repeats(page.fingerprint, page.start) {
            return Err(Error::protocol(format!("the page from offset {start} is one that came before once more")));
        }
        let length = page.length;
        let end = start.saturating_add(length);
        if let Some(total) = self.contradicted.take().filter(|_| length > 0) {
            return Err(Error::protocol(format!(
                "the list goes on at offset {start}, though it has {total} items by what the page before says"
            )));
        }
        if length > 0 && start != self.next {
            let next = self.next;
            return Err(Error::protocol(format!("the list goes on at offset {start}, though it ended at {next}")));
        }
        let has_more = length > 0 && self.goes_on(&page, start, end)?;
        let is_cut = self.source.by_index && length != self.size && self.contradicted.is_none();
        if is_cut && has_more && page.total.is_some() {
            let size = self.size;
            return Err(Error::protocol(format!(
                "the page from offset {start} has {length} items, not {size}, though the list goes on: ask for smaller pages"
            )));
        }
        self.rows = self.rows_behind(&page, start, end)?;
        let total_before = self.total.filter(|before| page.total.is_some_and(|total| total != *before));
        self.total = page.total.or(self.total);
        self.next = end;
        self.is_done = !has_more || self.limit_end().is_some_and(|limit| end >= limit);
        // Pages that are asked for by their index start where they start, whatever the one before holds.
        if !self.is_done && !self.source.by_index && length != self.step {
            // The server gives pages of another size than was asked for: pages asked for ahead would leave gaps.
            self.step = length;
            self.ask = end;
            self.in_flight.clear();
            self.arrived.clear();
        }
        if self.is_done {
            self.in_flight.clear();
            self.arrived.clear();
        }
        let kept = self.limit_end().map_or(length, |limit| limit.saturating_sub(start).min(length));
        // What is left to skip is in the next page, where the server gives smaller pages than before.
        let skipped = self.skip.min(kept);
        self.skip -= skipped;
        let [kept, skipped] = [kept, skipped].map(|count| usize::try_from(count).unwrap_or(usize::MAX));
        Ok(Accepted { page, total_before, kept, skipped })
    }

    /// How many rows the list takes up to the end of the page, if all are known.
    fn rows_behind(&self, page: &Fetched, start: u64, end: u64) -> Result<Option<u64>> {
        let Some(rows) = page.rows else { return Ok(None) };
        if self.rows.is_none()
            && rows.is_joined()
            && end - start < self.size
            && page.total.is_some_and(|total| end < total)
        {
            return Err(rows.cut());
        }
        // Where nobody has counted the rows before, each item takes one at least.
        let behind = rows.after(self.rows.unwrap_or(start))?;
        Ok(self.rows.map(|_| behind))
    }

    /// Whether there is a page behind one with items, by what it says of the list.
    fn goes_on(&mut self, page: &Fetched, start: u64, end: u64) -> Result<bool> {
        let Some(total) = page.total else {
            return Ok(page.has_next.unwrap_or_else(|| !self.is_whole(start, end - start)));
        };
        if let Some(has_next) = page.has_next
            && has_next != (end < total)
        {
            let (says, total) = (if has_next { "a page follows" } else { "no page follows" }, total);
            return Err(Error::protocol(format!(
                "the page ends at offset {end}, and says that {says} and that the list has {total} items"
            )));
        }
        if end > total {
            self.contradicted = Some(total);
        }
        Ok(end != total)
    }

    /// Whether the server pays no heed to the size of a page and gave the whole list at once.
    fn is_whole(&self, start: u64, length: u64) -> bool {
        self.source.by_index && start == 0 && length > self.size
    }

    /// The next page, as a stream has it.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Accepted>>> {
        if let Some(error) = self.failed_early.take() {
            self.is_done = true;
            return Poll::Ready(Some(Err(error)));
        }
        if self.is_done {
            return Poll::Ready(None);
        }
        self.drive(context);
        let Some((start, fetched)) = self.arrived.pop_front() else { return Poll::Pending };
        let (before, rows) = (self.next, self.rows);
        let accepted = fetched.and_then(|page| self.accept(start, page));
        if let Ok(accepted) = &accepted {
            self.handed = Handed { start: before, length: accepted.kept as u64, rows };
        }
        let result = accepted.map_err(|error| self.fail(error));
        self.go_on(context);
        Poll::Ready(Some(result))
    }

    /// Keeps the next pages on their way while items are worked on.
    fn go_on(&mut self, context: &mut Context<'_>) {
        if self.ahead > 1 && !self.is_done {
            self.drive(context);
        }
    }

    fn fail(&mut self, error: Error) -> Error {
        self.is_done = true;
        self.in_flight.clear();
        self.arrived.clear();
        error.of(self.source.info.clone()).resumable_at(self.resume_token())
    }
}

/// A page that cannot be the one that was asked for.
fn check(page: &Fetched, start: u64) -> Result<()> {
    match (page.start, page.total) {
        (Some(got), _) if got != start => {
            Err(Error::protocol(format!("asked for the page from offset {start}, the server sent the one from {got}")))
        }
        (_, Some(total)) if page.length == 0 && start < total => {
            Err(Error::protocol(format!("the page from offset {start} is empty, though the list has {total} items")))
        }
        _ if page.length == 0 && page.has_next == Some(true) => {
            Err(Error::protocol(format!("the page from offset {start} is empty, and says that a page follows")))
        }
        _ => Ok(()),
    }
}

/// How many pages are remembered at most.
const REMEMBERED: usize = 1024;

/// The pages that came, as far as memory is spent on them: 24 KiB for each of two copies of the last ones.
///
/// A circle that is longer is noticed by a milestone, as in Brent's algorithm: the page whose number is the last power
/// of two comes again once a milestone lies in the circle and is as far away as the circle is long.
#[derive(Default)]
struct Seen {
    recent: VecDeque<Fingerprint>,
    known: HashSet<Fingerprint>,
    milestone: Option<Fingerprint>,
    count: u64,
}

impl Seen {
    /// Whether the page came before; if not, it is remembered.
    fn repeats(&mut self, page: Fingerprint, told_start: Option<u64>) -> bool {
        // Rows that are all alike may well fill two pages; the server's word for the offset is believed then.
        if page.length == 0 || page.first == page.last && told_start.is_some() {
            return false;
        }
        if self.known.contains(&page) || self.milestone == Some(page) {
            return true;
        }
        self.count += 1;
        if self.count.is_power_of_two() {
            self.milestone = Some(page);
        }
        if self.recent.len() == REMEMBERED
            && let Some(oldest) = self.recent.pop_front()
        {
            self.known.remove(&oldest);
        }
        self.recent.push_back(page);
        self.known.insert(page);
        false
    }
}

impl<T: Serialize + Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let accepted = ready!(self.list.poll(context));
        Poll::Ready(accepted.map(|accepted| accepted.and_then(Accepted::page)))
    }
}

impl Accepted {
    fn page<T: 'static>(self) -> Result<Page<T>> {
        let Self { page, total_before, kept, skipped } = self;
        let mut page = page.page::<T>()?;
        page.total_before = total_before;
        page.items.truncate(kept);
        if skipped > 0 {
            page.items = page.items.split_off(skipped);
        }
        Ok(page)
    }
}

impl<T: Serialize + Send + 'static> FusedStream for Pages<T> {
    fn is_terminated(&self) -> bool {
        self.list.is_done && self.list.failed_early.is_none()
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.list.source.info.id)
            .field("next", &self.list.next)
            .field("total", &self.list.total)
            .finish_non_exhaustive()
    }
}

/// A list item by item: [`Pages`], taken apart.
///
/// The stream ends behind the last item, or behind the first error, which is yielded once; the items that came before
/// it have been yielded by then.
///
/// ```
/// # use bpm_rest::{Flowable, flowable::NewUser, testing::flowable::Server};
/// use bpm_rest::{List as _, ResumeToken};
/// use futures::TryStreamExt as _;
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// # let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
/// # for id in ["a", "b", "c", "d", "e"] { flowable.users().create(NewUser::new(id)).await?; }
/// let list = flowable.users().list().size(2);
/// let mut users = list.clone().items().prefetch(4);
/// users.try_next().await?;
/// users.try_next().await?;
/// users.try_next().await?;
/// let stored = serde_json::to_string(&users.resume_token())?;
/// drop(users);
///
/// let token: ResumeToken = serde_json::from_str(&stored)?;
/// let rest: Vec<String> = list.items().resume(&token).map_ok(|user| user.id).try_collect().await?;
/// assert_eq!(rest, ["d", "e", "rest-admin"]);
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent until the stream is polled"]
pub struct Pager<T> {
    pages: Pages<T>,
    items: vec::IntoIter<T>,
}

impl<T: Serialize + Send + 'static> Pager<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        Self { pages, items: Vec::new().into_iter() }
    }

    /// See [`Pages::prefetch`].
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.pages = self.pages.prefetch(pages);
        self
    }

    /// See [`Pages::limit`].
    pub fn limit(mut self, items: u64) -> Self {
        self.pages = self.pages.limit(items);
        self
    }

    /// See [`Pages::resume`].
    pub fn resume(mut self, token: &ResumeToken) -> Self {
        self.pages = self.pages.resume(token);
        self
    }

    /// Where to take the list up again: behind the items that came.
    pub fn resume_token(&self) -> ResumeToken {
        let left = self.items.len() as u64;
        if left == 0 {
            return self.pages.resume_token();
        }
        let Handed { start, length, rows } = self.pages.list.handed;
        self.pages.list.token(start, length - left, rows)
    }

    /// How many items the list had when the last page came; `None` before the first page.
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }
}

// It holds no `T` in place: moving it moves no item that is pinned.
impl<T> Unpin for Pager<T> {}

impl<T: Serialize + Send + 'static> Stream for Pager<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(item) = this.items.next() {
                this.pages.list.go_on(context);
                return Poll::Ready(Some(Ok(item)));
            }
            let Some(accepted) = ready!(this.pages.list.poll(context)) else { return Poll::Ready(None) };
            match accepted.and_then(Accepted::page) {
                Ok(page) => this.items = page.items.into_iter(),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }

    /// The lower bound is what has arrived; the upper one goes by the total that the server told last.
    fn size_hint(&self) -> (usize, Option<usize>) {
        let here = self.items.len();
        let to_come = self.pages.list.remaining().and_then(|count| usize::try_from(count).ok());
        (here, to_come.and_then(|count| count.checked_add(here)))
    }
}

impl<T: Serialize + Send + 'static> FusedStream for Pager<T> {
    fn is_terminated(&self) -> bool {
        self.items.len() == 0 && self.pages.is_terminated()
    }
}

impl<T> fmt::Debug for Pager<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager").field("pages", &self.pages).field("buffered", &self.items.len()).finish()
    }
}
