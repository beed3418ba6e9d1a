//! Answers that a recorder gives.

use crate::{
    Error, Result,
    body::{Body, Response},
    info::OperationInfo,
    layout::{Layout, Mark, Paging},
};
use bytes::Bytes;
use http::header::{CONTENT_RANGE, CONTENT_TYPE};
use serde::Serialize;
use serde_json::{Map, Value};
use std::{fmt, future::pending, io, time::Duration};

/// An answer that a recorder gives, or a failure in its place.
///
/// What is made of values becomes the answer of the operation that asks: with its status, in its envelope or wrappers, and with
/// its way of telling pages.
///
/// ```
/// use bpm_rest::{
///     ActivitiCloud, Bonita, List as _,
///     activiti_cloud::{Task, operations},
///     bonita::{Search, Session, User},
///     testing::{Recorder, Reply},
/// };
/// use futures::TryStreamExt as _;
///
/// # #[tokio::main]
/// # async fn main() -> bpm_rest::Result<()> {
/// let recorder = Recorder::new();
/// let mut task = Task::default();
/// task.id = "7".to_owned();
/// recorder.on(&operations::GET_TASK).reply(Reply::of(&task)); // {"entry": {"id": "7"}}
/// let cloud = ActivitiCloud::builder("http://rb.test").transport(recorder.clone()).build()?;
/// assert_eq!(cloud.tasks().get("7").await?, task);
///
/// // Every page that is asked for, with the header Content-Range of Bonita.
/// let users = (1..=25).map(|id| serde_json::json!({"id": id.to_string()}));
/// recorder.on(&bpm_rest::bonita::operations::SEARCH_USERS).always(Reply::list(users));
/// let bonita = Bonita::builder("http://bonita.test").session(Session::ready("A", "B")).transport(recorder).build()?;
/// let users: Vec<User> = bonita.users().search(Search::new().per_page(10)).items().try_collect().await?;
/// assert_eq!(users.len(), 25);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Reply {
    kind: Kind,
    status: Option<u16>,
    headers: Vec<(&'static str, String)>,
    delay: Duration,
    cut: Option<usize>,
}

#[derive(Clone)]
enum Kind {
    /// A body as it is.
    Body(Bytes),
    /// What the call gives.
    Value(Value),
    /// Nothing: the call only tells that it is done.
    Done,
    /// One page, and the number of all items.
    Page(Vec<Value>, u64),
    /// All items, of which each call gets the page that it asks for.
    List(Vec<Value>),
    Refused,
    Reset,
    TimedOut,
    Never,
    /// A value that is no JSON.
    Unusable(String),
}

/// Which page of a list a call asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    start: Option<u64>,
    size: Option<u64>,
}

impl Asked {
    /// What the query or the body of a request asks for.
    pub(super) fn of(layout: &Layout, query: Option<&str>, body: &[u8]) -> Self {
        let json = serde_json::from_slice::<Value>(body).unwrap_or_default();
        let number = |name: &str| {
            let given = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
            let in_query = given.filter(|(key, _)| key == name).map(|(_, value)| value.parse().ok()).next();
            in_query.unwrap_or_else(|| json[name].as_u64())
        };
        let by_page = |page: Option<u64>, size: Option<u64>| Self {
            start: page.zip(size).map(|(page, size)| page.saturating_mul(size)),
            size,
        };
        match layout.paging {
            None => Self::default(),
            Some(Paging::Offset { start, size, .. }) => Self { start: number(start), size: number(size) },
            Some(Paging::Index { page, count }) => by_page(number(page), number(count)),
            Some(Paging::Number { page, count, .. }) => {
                by_page(number(page).map(|number| number.saturating_sub(1)), number(count))
            }
        }
    }
}

impl Reply {
    fn new(kind: Kind) -> Self {
        Self { kind, status: None, headers: Vec::new(), delay: Duration::ZERO, cut: None }
    }

    /// What the call gives, such as the task that was asked for: the JSON of a value, in the form of the operation's answers.
    pub fn of<T: Serialize + ?Sized>(value: &T) -> Self {
        Self::valued([value], |values| Kind::Value(values.into_iter().next().unwrap_or_default()))
    }

    /// One page of a list, in the form of the operation's answers, whatever page is asked for: its items, and how many the
    /// whole list has.
    pub fn page<T: Serialize>(items: impl IntoIterator<Item = T>, total: u64) -> Self {
        Self::valued(items, |items| Kind::Page(items, total))
    }

    /// A whole list, in the form of the operation's answers: a list that is paged gets the page that it asks for.
    ///
    /// Give it by [`AnswersTo::always`](super::AnswersTo::always), so that it answers each page.
    pub fn list<T: Serialize>(items: impl IntoIterator<Item = T>) -> Self {
        Self::valued(items, Kind::List)
    }

    /// The answer of a call that gives nothing: it is done.
    pub fn done() -> Self {
        Self::new(Kind::Done)
    }

    fn valued<T: Serialize>(values: impl IntoIterator<Item = T>, kind: impl FnOnce(Vec<Value>) -> Kind) -> Self {
        let values: Result<_, _> = values.into_iter().map(serde_json::to_value).collect();
        Self::new(values.map_or_else(|error: serde_json::Error| Kind::Unusable(error.to_string()), kind))
    }

    /// An answer with a JSON body, as it is.
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self::bytes(status, "application/json", body.into())
    }

    /// An answer with a body of the content type, as it is.
    pub fn bytes(status: u16, content_type: impl Into<String>, body: impl Into<Bytes>) -> Self {
        Self::new(Kind::Body(body.into())).status(status).header("content-type", content_type)
    }

    /// An answer without a body.
    pub fn empty(status: u16) -> Self {
        Self::new(Kind::Body(Bytes::new())).status(status)
    }

    /// No connection: the server is not there, and nothing was sent.
    pub fn connection_refused() -> Self {
        Self::new(Kind::Refused)
    }

    /// The connection breaks before there is an answer: the call may have taken effect.
    pub fn connection_reset() -> Self {
        Self::new(Kind::Reset)
    }

    /// The answer does not come in time; the call fails at once, without a wait.
    pub fn timed_out() -> Self {
        Self::new(Kind::TimedOut)
    }

    /// The answer never comes: the client's own limits end the call. Under tokio's paused time they do so at once.
    pub fn never() -> Self {
        Self::new(Kind::Never)
    }

    /// The same answer with another status.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The same answer, or failure, after a while on tokio's clock. Under its paused time no test waits for it.
    #[must_use]
    pub fn delayed(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// The same answer, whose body breaks off behind this number of bytes.
    #[must_use]
    pub fn cut_after(mut self, bytes: usize) -> Self {
        self.cut = Some(bytes);
        self
    }

    /// The answer to a call of the operation.
    pub(super) async fn give(self, operation: &OperationInfo, asked: Asked) -> Result<Response> {
        if !self.delay.is_zero() {
            tokio::time::sleep(self.delay).await;
        }
        let layout = &operation.layout;
        let mut range = None;
        let is_as_given = matches!(self.kind, Kind::Body(_));
        let is_text_of = matches!(self.kind, Kind::Value(Value::String(_))) && is_text(operation);
        let (status, body) = match self.kind {
            Kind::Body(bytes) => (200, bytes),
            Kind::Done if layout.mark.is_none() => (layout.status, Bytes::new()),
            Kind::Done => (layout.status, written(&laid_out(layout, None))?),
            Kind::Value(Value::String(text)) if is_text_of => (layout.status, text.into()),
            Kind::Value(value) => (layout.status, written(&laid_out(layout, Some(value)))?),
            Kind::Page(items, total) => (layout.status, written(&page(layout, items, total, asked, &mut range))?),
            Kind::List(items) => {
                let total = items.len() as u64;
                let size = asked.size.map_or(usize::MAX, |size| usize::try_from(size).unwrap_or(usize::MAX));
                let start = usize::try_from(asked.start.unwrap_or(0)).unwrap_or(usize::MAX);
                let items = match layout.paging {
                    Some(_) => items.into_iter().skip(start).take(size).collect(),
                    None => items,
                };
                (layout.status, written(&page(layout, items, total, asked, &mut range))?)
            }
            Kind::Refused => return Err(Error::connect(io::Error::from(io::ErrorKind::ConnectionRefused))),
            Kind::Reset => return Err(Error::broken(io::Error::from(io::ErrorKind::ConnectionReset))),
            Kind::TimedOut => return Err(Error::timeout("the recorder plays a server that does not answer in time")),
            Kind::Never => return pending().await,
            Kind::Unusable(why) => return Err(Error::request(format!("a reply of the recorder is no JSON: {why}"))),
        };
        let has_type = is_as_given || self.headers.iter().any(|(name, _)| CONTENT_TYPE == *name);
        let kind = (!has_type && !body.is_empty()).then(|| content_type(operation, is_text_of));
        let builder = http::Response::builder().status(self.status.unwrap_or(status));
        let builder = kind.into_iter().fold(builder, |builder, kind| builder.header(CONTENT_TYPE, kind));
        let builder = range.into_iter().fold(builder, |builder, range| builder.header(CONTENT_RANGE, range));
        let builder = self.headers.into_iter().fold(builder, |builder, (name, value)| builder.header(name, value));
        let body = match self.cut {
            Some(bytes) => cut(&body, bytes),
            None => body.into(),
        };
        builder.body(body).map_err(|error| Error::request(format!("a reply of the recorder: {error}")))
    }
}

impl fmt::Debug for Reply {
    /// What kind of answer it is; its body may have secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Body(bytes) => write!(f, "{} with {} bytes", self.status.unwrap_or(200), bytes.len())?,
            Kind::Value(_) => f.write_str("a value")?,
            Kind::Done => f.write_str("done")?,
            Kind::Page(items, total) => write!(f, "a page with {} of {total} items", items.len())?,
            Kind::List(items) => write!(f, "a list of {} items", items.len())?,
            Kind::Refused => f.write_str("connection refused")?,
            Kind::Reset => f.write_str("connection reset")?,
            Kind::TimedOut => f.write_str("timed out")?,
            Kind::Never => f.write_str("no answer")?,
            Kind::Unusable(why) => write!(f, "no JSON: {why}")?,
        }
        match self.cut {
            Some(bytes) => write!(f, ", cut after {bytes} bytes"),
            None => Ok(()),
        }
    }
}

/// Whether the operation answers with a text that is no JSON.
fn is_text(operation: &OperationInfo) -> bool {
    operation.media.first().is_some_and(|media| media.starts_with("text/"))
}

/// The content type of an answer that is made of values.
fn content_type(operation: &OperationInfo, is_text: bool) -> &'static str {
    let of_kind = |media: &&&str| if is_text { media.starts_with("text/") } else { media.contains("json") };
    operation.media.iter().find(of_kind).copied().unwrap_or("application/json")
}

fn cut(body: &Bytes, bytes: usize) -> Body {
    let start = body.slice(..bytes.min(body.len()));
    let end = io::Error::new(io::ErrorKind::UnexpectedEof, "the recorder cuts the body here");
    Body::stream(futures::stream::iter([Ok(start), Err(end)]))
}

fn written(value: &Value) -> Result<Bytes> {
    let text = serde_json::to_vec(value);
    text.map(Bytes::from).map_err(|error| Error::request(format!("a reply of the recorder is no JSON: {error}")))
}

/// A value in the members around it, the first one outermost.
fn within(members: &[&str], value: Value) -> Value {
    members.iter().rev().fold(value, |value, member| Value::Object(Map::from_iter([((*member).to_owned(), value)])))
}

/// What a call gives as its server tells it.
fn laid_out(layout: &Layout, value: Option<Value>) -> Value {
    let whole = match value {
        Some(Value::Array(items)) => {
            let items = items.into_iter().map(|item| within(layout.around_items, item));
            within(layout.around, items.collect())
        }
        Some(value) => within(layout.around, value),
        None => Value::Object(Map::new()),
    };
    marked(layout, whole)
}

/// An envelope with its mark of success.
fn marked(layout: &Layout, mut whole: Value) -> Value {
    if let (Some((member, mark)), Some(members)) = (layout.mark, whole.as_object_mut()) {
        let mark = match mark {
            Mark::Text(text) => text.into(),
            Mark::Number(number) => number.into(),
            Mark::Boolean(is_true) => is_true.into(),
        };
        members.entry(member).or_insert(mark);
        for null in layout.nulls {
            members.entry(*null).or_insert(Value::Null);
        }
    }
    whole
}

/// One page as its server tells it; a list that is not paged is told whole.
fn page(layout: &Layout, items: Vec<Value>, total: u64, asked: Asked, range: &mut Option<String>) -> Value {
    let (start, length) = (asked.start.unwrap_or(0), items.len() as u64);
    let size = asked.size.unwrap_or(length);
    let has_next = start.saturating_add(length) < total;
    let Some(paging) = layout.paging else { return laid_out(layout, Some(items.into())) };
    let mut page = Value::Object(Map::new());
    let wrapped =
        |items: Vec<Value>| items.into_iter().map(|item| within(layout.around_items, item)).collect::<Value>();
    match paging {
        Paging::Offset { start: start_name, size: size_name, items: place, total: total_place, length: told, next } => {
            put(&mut page, place, wrapped(items));
            put(&mut page, total_place, total.into());
            // Where the page starts, and how many items it has, is told beside the total.
            let beside = |name: &str| match total_place.rsplit_once('.') {
                Some((object, _)) => format!("{object}.{name}"),
                None => name.to_owned(),
            };
            put(&mut page, &beside(start_name), start.into());
            put(&mut page, &beside(size_name), if told.is_some() { size.into() } else { length.into() });
            if let Some(told) = told {
                put(&mut page, told, length.into());
            }
            if let Some(next) = next {
                put(&mut page, next, has_next.into());
            }
        }
        Paging::Index { .. } => {
            let index = start.checked_div(size).unwrap_or(0);
            *range = Some(format!("{index}-{size}/{total}"));
            page = Value::from(items);
            return laid_out(layout, Some(page));
        }
        Paging::Number { items: place, total: total_place, number, size: size_place, next, .. } => {
            put(&mut page, place, wrapped(items));
            put(&mut page, total_place, total.into());
            if let Some(number) = number {
                put(&mut page, number, (start.checked_div(size).unwrap_or(0) + 1).into());
            }
            if let Some(size_place) = size_place {
                put(&mut page, size_place, size.into());
            }
            if let Some(next) = next {
                put(&mut page, next, has_next.into());
            }
        }
    }
    marked(layout, within(layout.around, page))
}

/// Puts a value at the end of a path of members.
fn put(whole: &mut Value, place: &str, value: Value) {
    *place.split('.').fold(whole, |value, member| &mut value[member]) = value;
}
