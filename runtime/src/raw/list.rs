//! Lists that no spec describes.

use super::{Content, Raw};
use crate::{
    Error, Head, Operation, OperationRef, Page, Paged, Result,
    envelope::Envelope,
    operation::{Rows, Window, decode_json, fitting, read_value, send},
    request::RequestBuilder,
    transport::{Connection, Request, Response},
};
use futures::future::BoxFuture;
use http::{
    HeaderValue, Method,
    header::{ACCEPT, CONTENT_TYPE},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::{fmt, marker::PhantomData};

/// How a list is paged that no spec describes: which parameters ask for a page, and where its answer has what.
///
/// Places in the answer are names of members, with a dot between those of nested objects (`meta.count`), or JSON
/// pointers (`/meta/count`).
///
/// ```
/// use bpm_rest::raw::Paging;
///
/// // Activiti and Flowable: ?start=0&size=100, {"data": […], "total": 250, "start": 0}
/// let by_offset = Paging::offset("start", "size").items("data").total("total").starts_at("start");
/// // Bonita: ?p=0&c=100, […], with a header Content-Range: 0-100/250
/// let by_index = Paging::index("p", "c").content_range();
/// // Numbers from 1: ?page=1&per_page=100, {"rows": […], "meta": {"count": 250, "hasNextPage": true}}
/// let by_number = Paging::number("page", "per_page").items("rows").total("meta.count").next("meta.hasNextPage");
/// # drop((by_offset, by_index, by_number));
/// ```
#[derive(Clone, Debug)]
#[must_use = "a description of paging is given to `paged`"]
pub struct Paging {
    way: Way,
    /// The parameters for where the page starts, and how many items it has at most.
    start: String,
    size: String,
    is_in_body: bool,
    items: String,
    total: Option<String>,
    told_start: Option<String>,
    next: Option<String>,
    has_content_range: bool,
    rows: Option<(String, u64)>,
    envelope: Option<&'static Envelope>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Offset,
    Index,
    Number,
}

impl Paging {
    fn new(way: Way, start: impl Into<String>, size: impl Into<String>) -> Self {
        Self {
            way,
            start: start.into(),
            size: size.into(),
            is_in_body: false,
            items: String::new(),
            total: None,
            told_start: None,
            next: None,
            has_content_range: false,
            rows: None,
            envelope: None,
        }
    }

    /// Pages are asked for by the offset of their first item, and how many items they have at most.
    pub fn offset(start: impl Into<String>, size: impl Into<String>) -> Self {
        Self::new(Way::Offset, start, size)
    }

    /// Pages are asked for by their index, from 0, and how many items a page has.
    pub fn index(index: impl Into<String>, size: impl Into<String>) -> Self {
        Self::new(Way::Index, index, size)
    }

    /// Pages are asked for by their number, from 1, and how many items a page has.
    pub fn number(number: impl Into<String>, size: impl Into<String>) -> Self {
        Self::new(Way::Number, number, size)
    }

    /// The two parameters are members of the JSON body; without this they are parameters of the query.
    pub fn in_body(mut self) -> Self {
        self.is_in_body = true;
        self
    }

    /// Where the answer has the array of items; without this the answer is that array.
    pub fn items(mut self, place: impl Into<String>) -> Self {
        self.items = place.into();
        self
    }

    /// Where the answer has the total of the list, a number or a text; without a total the list is read until a page is
    /// empty.
    pub fn total(mut self, place: impl Into<String>) -> Self {
        self.total = Some(place.into());
        self
    }

    /// Where the answer tells the offset of its first item, so that a server that ignores the offset is noticed at once.
    pub fn starts_at(mut self, place: impl Into<String>) -> Self {
        self.told_start = Some(place.into());
        self
    }

    /// Where the answer tells whether a page follows, as a boolean.
    pub fn next(mut self, place: impl Into<String>) -> Self {
        self.next = Some(place.into());
        self
    }

    /// The answer tells its total in the header `Content-Range: index-size/total`.
    pub fn content_range(mut self) -> Self {
        self.has_content_range = true;
        self
    }

    /// The server joins each item with the elements of this list in it, and stops at a number of rows without a word: a page
    /// that reaches the limit is an error.
    pub fn rows(mut self, list: impl Into<String>, limit: u64) -> Self {
        self.rows = Some((list.into(), limit));
        self
    }

    /// The answers are in this envelope: one that tells of a failure is a refusal, with the code and the words of the server. The
    /// places of items and numbers are those in the whole answer.
    pub fn envelope(mut self, envelope: &'static Envelope) -> Self {
        self.envelope = Some(envelope);
        self
    }

    /// The parameters of a page.
    fn parameters(&self, start: u64, size: u64) -> [(&str, u64); 2] {
        let first = match self.way {
            Way::Offset => start,
            Way::Index => start / size.max(1),
            Way::Number => (start / size.max(1)).saturating_add(1),
        };
        [(&self.start, first), (&self.size, size)]
    }
}

/// A raw call whose answers are the pages of a list; awaiting it gives the answer of one page as JSON.
#[must_use = "nothing is sent until it is awaited, or the stream of its items or pages is polled"]
pub struct RawList<T> {
    paging: Paging,
    info: OperationRef,
    connection: Connection,
    /// What is sent but for the window; an error if it cannot be.
    call: Result<Call>,
    items: PhantomData<fn() -> T>,
}

/// A call that can be made again for each page.
#[derive(Clone)]
struct Call {
    method: Method,
    url: String,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

impl Call {
    fn of(raw: Raw) -> Result<Self> {
        let url = raw.url()?;
        let body = match raw.body? {
            Content::None => None,
            Content::Json(bytes) => {
                let body = serde_json::from_slice(&bytes);
                Some(body.map_err(|error| Error::request(format!("the body cannot be read again: {error}")))?)
            }
            Content::Form(_) | Content::Fields(_) => {
                return Err(Error::request("a list cannot be asked for with a form"));
            }
        };
        Ok(Self { method: raw.method, url, query: raw.query, body })
    }

    /// A parameter of the window, as it was set.
    fn parameter(&self, name: &str, is_in_body: bool) -> Result<Option<u64>> {
        let refused = || Error::request(format!("`{name}` of a list is no count"));
        if is_in_body {
            let set = self.body.as_ref().and_then(|body| body.get(name)).filter(|value| !value.is_null());
            return set.map(|value| value.as_u64().ok_or_else(refused)).transpose();
        }
        let set = self.query.iter().rev().find(|(given, _)| given == name);
        set.map(|(_, value)| value.parse().map_err(|_| refused())).transpose()
    }

    fn set(&mut self, name: &str, value: u64, is_in_body: bool) -> Result<()> {
        if !is_in_body {
            self.query.retain(|(given, _)| given != name);
            self.query.push((name.to_owned(), value.to_string()));
            return Ok(());
        }
        let body = self.body.get_or_insert_with(|| Value::Object(serde_json::Map::new()));
        let Value::Object(members) = body else {
            return Err(Error::request("the body that the parameters of a page go into is no JSON object"));
        };
        members.insert(name.to_owned(), value.into());
        Ok(())
    }
}

impl<T> RawList<T> {
    pub(crate) fn new(raw: Raw, paging: Paging) -> Self {
        let (info, connection) = (raw.info(false), raw.connection.clone());
        Self { paging, info, connection, call: Call::of(raw), items: PhantomData }
    }
}

impl<T> Clone for RawList<T> {
    fn clone(&self) -> Self {
        Self {
            paging: self.paging.clone(),
            info: self.info.clone(),
            connection: self.connection.clone(),
            call: self.call.clone(),
            items: PhantomData,
        }
    }
}

impl<T: Send + 'static> Operation for RawList<T> {
    type Output = Value;

    fn info(&self) -> OperationRef {
        self.info.clone()
    }

    fn connection(&self) -> &Connection {
        &self.connection
    }

    fn into_request(self) -> Result<Request> {
        let call = self.call?;
        let builder = RequestBuilder::new(call.method, call.url).pairs(call.query);
        let builder = builder.header(ACCEPT, HeaderValue::from_static("application/json"));
        let builder = match call.body {
            Some(body) => {
                builder.header(CONTENT_TYPE, HeaderValue::from_static("application/json")).body(body.to_string())
            }
            None => builder,
        };
        fitting(&self.info, builder.build()?)
    }

    async fn decode(response: Response) -> Result<Value> {
        decode_json(response).await
    }
}

impl<T: Serialize + DeserializeOwned + Send + 'static> Paged for RawList<T> {
    type Item = T;

    fn is_by_index(&self) -> bool {
        self.paging.way != Way::Offset
    }

    fn window(&self) -> Result<Window> {
        let call = self.call.as_ref().map_err(Clone::clone)?;
        let set = |name: &str| call.parameter(name, self.paging.is_in_body);
        let (start, size) = (Ok(set(&self.paging.start)?), Ok(set(&self.paging.size)?));
        match self.paging.way {
            Way::Offset => Window::of(&start, &size),
            Way::Index => Window::by_index(&start, &size),
            Way::Number => Window::by_number(&start, &size),
        }
    }

    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.call = self.call.and_then(|mut call| {
            for (name, value) in self.paging.parameters(start, size) {
                call.set(name, value, self.paging.is_in_body)?;
            }
            Ok(call)
        });
        self
    }

    fn page(&self, mut output: Value, head: &Head) -> Result<Page<T>> {
        if let Some(error) = self.paging.envelope.and_then(|envelope| envelope.refused(&output)) {
            return Err(error.with_head(head.status, &head.headers));
        }
        let number = |place: &Option<String>| {
            let value = at(&output, place.as_deref()?)?;
            value.as_u64().or_else(|| value.as_str()?.parse().ok())
        };
        let (total, start) = (number(&self.paging.total), number(&self.paging.told_start));
        let has_next = self.paging.next.as_deref().and_then(|place| at(&output, place)?.as_bool());
        let items = match at_mut(&mut output, &self.paging.items) {
            Some(items @ Value::Array(_)) => items.take(),
            _ => {
                let place = &self.paging.items;
                let place = if place.is_empty() { String::new() } else { format!(" at `{place}`") };
                return Err(Error::protocol(format!("the answer has no array of items{place}")));
            }
        };
        let rows = self.paging.rows.as_ref().zip(items.as_array()).map(|((list, limit), items)| {
            let joined = |item: &Value| item.get(list).and_then(Value::as_array).map_or(0, Vec::len);
            Rows::of(items.iter().map(joined), *limit)
        });
        let items: Vec<T> = read_value(&items, head)?;
        let page = if self.paging.has_content_range {
            Page::of_content_range(items, head)?
        } else {
            Page::of(items, total, start)
        };
        let page = page.with_next(has_next);
        Ok(match rows {
            Some(rows) => page.with_rows(rows),
            None => page,
        })
    }
}

/// What is at a place of the answer.
fn at<'a>(answer: &'a Value, place: &str) -> Option<&'a Value> {
    answer.pointer(&pointer(place))
}

fn at_mut<'a>(answer: &'a mut Value, place: &str) -> Option<&'a mut Value> {
    answer.pointer_mut(&pointer(place))
}

/// The place as a JSON pointer.
fn pointer(place: &str) -> String {
    if place.is_empty() || place.starts_with('/') {
        return place.to_owned();
    }
    place.split('.').map(|name| format!("/{}", name.replace('~', "~0").replace('/', "~1"))).collect()
}

impl<T: Send + 'static> IntoFuture for RawList<T> {
    type Output = Result<Value>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        send(self)
    }
}

impl<T> fmt::Debug for RawList<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawList")
            .field("name", &self.info.id)
            .field("path", &self.info.path)
            .field("paging", &self.paging)
            .finish_non_exhaustive()
    }
}
