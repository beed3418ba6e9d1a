//! Answers in an envelope: whether the server did what was asked stands in the body, not in the status.

#[doc(hidden)]
pub mod read;

pub use crate::layout::Mark;

use crate::{
    body::Response,
    download::Download,
    error::Error,
    operation::{Answer, Head, Prepared, streamed},
    seam::{BoxFuture, Operation},
    words::words_of,
};
use http::StatusCode;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Map, Value};
use std::{cell::Cell, fmt, marker::PhantomData};

/// How much of what is answered in place of bytes is looked at: a stack trace has some 64 KB.
const LOOKED_AT: usize = 1024 * 1024;

const NO_DATA: &str = "it tells of a success, without the data that belong to it";

/// What the data of an answer are wrapped in; the rest is a path of members each, the first that is there counts.
#[derive(Debug)]
#[non_exhaustive]
pub struct Envelope {
    /// The member that holds the data.
    pub data: &'static str,
    /// The member that tells a success, and the value that it has then.
    pub success: (&'static str, Mark),
    /// Where a failure has its code.
    pub code: &'static [&'static [&'static str]],
    /// Where a failure has the HTTP status that goes with it, whatever the status of the answer is.
    pub status: &'static [&'static [&'static str]],
    /// Where a failure is told in words; what several of them say is put together.
    pub message: &'static [&'static [&'static str]],
    /// What an answer has only if the server did not find what was asked for.
    pub missing: &'static [Sign],
}

/// A sign in an answer: a member that is there, or one that holds a certain text.
#[derive(Debug)]
#[non_exhaustive]
pub struct Sign {
    /// Where it stands: members, and indices of arrays.
    pub at: &'static [&'static str],
    /// The texts of which it holds one; if there are none, any value but null is the sign.
    pub texts: &'static [&'static str],
}

impl Envelope {
    /// An envelope with its data in one member, and in another one a mark that it has in success.
    pub const fn new(data: &'static str, success: &'static str, mark: Mark) -> Self {
        Self { data, success: (success, mark), code: &[], status: &[], message: &[], missing: &[] }
    }

    /// The same envelope, with where a failure has its code.
    #[must_use]
    pub const fn with_code(mut self, paths: &'static [&'static [&'static str]]) -> Self {
        self.code = paths;
        self
    }

    /// The same envelope, with where a failure has its HTTP status.
    #[must_use]
    pub const fn with_status(mut self, paths: &'static [&'static [&'static str]]) -> Self {
        self.status = paths;
        self
    }

    /// The same envelope, with where a failure is told in words.
    #[must_use]
    pub const fn with_message(mut self, paths: &'static [&'static [&'static str]]) -> Self {
        self.message = paths;
        self
    }

    /// The same envelope, with what an answer has only if the server did not find what was asked for.
    #[must_use]
    pub const fn with_missing(mut self, signs: &'static [Sign]) -> Self {
        self.missing = signs;
        self
    }
}

impl Sign {
    /// A sign at the place; of texts it holds one, if there are any.
    pub const fn new(at: &'static [&'static str], texts: &'static [&'static str]) -> Self {
        Self { at, texts }
    }

    fn is_in(&self, whole: &Value) -> bool {
        match at(self.at, whole) {
            None | Some(Value::Null) => false,
            Some(_) if self.texts.is_empty() => true,
            Some(value) => value.as_str().is_some_and(|text| self.texts.contains(&text)),
        }
    }
}

/// What stands at the end of a path of members and indices.
fn at<'a>(path: &[&str], whole: &'a Value) -> Option<&'a Value> {
    path.iter().try_fold(whole, |value, part| match value {
        Value::Array(items) => items.get(part.parse::<usize>().ok()?),
        value => value.get(part),
    })
}

/// Reads the data; a success that has none, although there always are some, is a refusal in the server's words.
///
/// # Errors
/// A refusal if the envelope tells of a failure; a decode error, with the path to what is wrong; a body error if the
/// answer breaks off.
pub async fn decode_data<T: DeserializeOwned>(response: Response, envelope: &'static Envelope) -> Result<T, Error> {
    read::decode_data(Answer::read(response).await?, envelope)
}

/// Hands on the body unread, unless it is an envelope that tells of a failure in place of the bytes.
///
/// # Errors
/// A refusal if it is; a decode error for a page of HTML; a body error if the answer breaks off under this.
pub async fn decode_stream(response: Response, envelope: &'static Envelope) -> Result<Download, Error> {
    let head = Head::of(&response);
    let serves_pages = Operation::serves_pages(&response);
    let (start, download) = Download::new(response).peeked(may_be_told, LOOKED_AT).await?;
    if let Some(error) = envelope.failure(&start) {
        return Err(error.with_head(head.status, &head.headers));
    }
    download.no_page(&start, &head, serves_pages)
}

/// As [`decode_stream`]; a body without a single byte is a refusal, of which the server does not tell the reason.
///
/// # Errors
/// As [`decode_stream`], and a refusal for an empty body.
pub async fn decode_filled_stream(response: Response, envelope: &'static Envelope) -> Result<Download, Error> {
    let head = Head::of(&response);
    let filled = decode_stream(response, envelope).await?.filled().await?;
    filled.ok_or_else(|| Error::untold().with_head(head.status, &head.headers))
}

/// Sends a call that answers as [`decode_stream`] reads it.
#[doc(hidden)]
pub fn perform_stream(call: Prepared, envelope: &'static Envelope) -> BoxFuture<'static, Result<Download, Error>> {
    streamed(call, move |response| Box::pin(decode_stream(response, envelope)))
}

/// Sends a call that answers as [`decode_filled_stream`] reads it.
#[doc(hidden)]
pub fn perform_filled_stream(
    call: Prepared,
    envelope: &'static Envelope,
) -> BoxFuture<'static, Result<Download, Error>> {
    streamed(call, move |response| Box::pin(decode_filled_stream(response, envelope)))
}

/// Whether an answer that should be bytes looks like words of the server's, by its content type and its first bytes.
fn may_be_told(content_type: Option<&str>, start: &[u8]) -> bool {
    content_type.is_some_and(|kind| kind.contains("json") || kind.contains("html"))
        || start.trim_ascii_start().starts_with(b"{")
}

/// Reads the whole envelope of a success.
///
/// # Errors
/// As [`decode_data`].
pub async fn decode_whole<T: DeserializeOwned>(response: Response, envelope: &'static Envelope) -> Result<T, Error> {
    read::decode_whole(Answer::read(response).await?, envelope)
}

impl Envelope {
    /// What a success holds: its data, and what it says beside them. Nothing where it is no success, or cannot be read:
    /// then it is read again, to tell why.
    fn success<T: DeserializeOwned>(&self, answer: &Answer) -> Option<(Option<T>, Map<String, Value>)> {
        let (data, beside) = answer.once(Both { envelope: self, data: PhantomData })?;
        self.is_success(&beside).then_some((data, beside))
    }

    /// Whether what an answer says beside the data is that it is a success.
    fn is_success(&self, beside: &Map<String, Value>) -> bool {
        beside.get(self.success.0).is_some_and(|value| self.success.1 == *value)
    }

    /// What an answer says beside the data, if it is a success.
    fn check(&self, answer: &Answer) -> Result<Map<String, Value>, Error> {
        let head = answer.json_by(Beside(self)).map_err(Error::with_words_of_body)?;
        if self.is_success(&head) {
            return Ok(head);
        }
        let told = answer.json_by(Told(self)).map_err(Error::with_words_of_body)?;
        Err(self.refusal(&told, true).with_head(answer.status, &answer.headers))
    }

    /// An error with the code and the words of the envelope that its body is, if it is one.
    pub fn explained(&self, error: Error) -> Error {
        match self.failure(error.body()) {
            Some(told) => error.told_as(told),
            None => error,
        }
    }

    /// What the body of an answer tells of a failure; none if it is a success, or in no such envelope.
    pub fn failure(&self, body: &[u8]) -> Option<Error> {
        let told = self.told_by(body)?;
        let mark = told.get(self.success.0)?;
        (self.success.1 != *mark).then(|| self.refusal(&told, true))
    }

    /// What an answer tells of a failure; none if it is a success, or in no such envelope.
    pub(crate) fn refused(&self, whole: &Value) -> Option<Error> {
        let mark = whole.get(self.success.0)?;
        (self.success.1 != *mark).then(|| self.refusal(whole, true))
    }

    /// Whether the body of an answer tells of a success.
    pub fn tells(&self, body: &[u8]) -> bool {
        self.told_by(body).is_some_and(|told| told.get(self.success.0).is_some_and(|mark| self.success.1 == *mark))
    }

    fn told_by(&self, body: &[u8]) -> Option<Value> {
        let mut deserializer = serde_json::Deserializer::from_slice(body);
        let told = Told(self).deserialize(&mut deserializer).ok()?;
        deserializer.end().ok().map(|()| told)
    }

    /// The paths of all that is looked at in an envelope.
    fn paths(&self) -> impl Iterator<Item = Vec<&'static str>> {
        let paths = [self.code, self.status, self.message].into_iter().flatten().map(|path| path.to_vec());
        let signs = self.missing.iter().map(|sign| sign.at.to_vec());
        paths.chain(signs).chain([vec![self.success.0]])
    }

    /// What is looked at beside the data.
    fn beside<'a>(&self, budget: &'a Cell<usize>) -> Picked<'a> {
        Picked { paths: self.paths().filter(|path| path.first() != Some(&self.data)).collect(), budget }
    }

    /// The code of a success says nothing.
    fn refusal(&self, whole: &Value, has_code: bool) -> Error {
        let found = |paths: &'static [&'static [&'static str]]| {
            paths.iter().filter_map(|path| at(path, whole)).filter(|value| !value.is_null())
        };
        let code = found(self.code).find_map(|value| match value {
            Value::String(code) => Some(code.clone()),
            Value::Number(code) => Some(code.to_string()),
            _ => None,
        });
        let words: Vec<String> = found(self.message).filter_map(words_of).collect();
        let mut error = Error::refused(code.filter(|_| has_code), &words.join(": "));
        if words.is_empty() {
            error = error.saying(self.told(whole));
        }
        if let Some(status) = found(self.status).find_map(status).filter(|_| has_code) {
            error = error.telling(status);
        }
        if self.tells_missing(whole) { error.as_missing() } else { error }
    }

    /// Whether an answer tells that the server did not find what was asked for.
    fn tells_missing(&self, whole: &Value) -> bool {
        self.missing.iter().any(|sign| sign.is_in(whole))
    }

    /// What an envelope without words tells all the same.
    fn told(&self, whole: &Value) -> String {
        let name = self.success.0;
        match whole.get(name) {
            Some(mark) if self.success.1 == *mark => NO_DATA.to_owned(),
            Some(mark @ (Value::Bool(_) | Value::Number(_))) => format!("`{name}` is {mark}, and no more is told"),
            _ => format!("`{name}` tells of no success, and no more is told"),
        }
    }
}

/// A status of failure, which may be a text.
fn status(value: &Value) -> Option<StatusCode> {
    let number = value.as_u64().or_else(|| value.as_str()?.parse().ok())?;
    let status = StatusCode::from_u16(number.try_into().ok()?).ok()?;
    (status.as_u16() >= 400).then_some(status)
}

/// What an envelope tells of a failure: the members that are looked at, and no others.
#[derive(Clone, Copy)]
struct Told<'a>(&'a Envelope);

impl<'de> DeserializeSeed<'de> for Told<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let budget = Cell::new(MEMBERS);
        Picked { paths: self.0.paths().collect(), budget: &budget }.deserialize(deserializer)
    }
}

/// What an envelope says beside the data, which are passed over: they may be of any type.
#[derive(Clone, Copy)]
struct Beside<'a>(&'a Envelope);

impl<'de> DeserializeSeed<'de> for Beside<'_> {
    type Value = Map<String, Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Beside<'_> {
    type Value = Map<String, Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an envelope with `{}`", self.0.success.0)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let budget = Cell::new(MEMBERS);
        let beside = self.0.beside(&budget).members(map)?;
        match beside.contains_key(self.0.success.0) {
            true => Ok(beside),
            false => Err(A::Error::custom(format_args!("no member `{}`", self.0.success.0))),
        }
    }
}

/// The data of an envelope, and what it says beside them, in one pass.
struct Both<'a, T> {
    envelope: &'a Envelope,
    data: PhantomData<fn() -> T>,
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Both<'_, T> {
    type Value = (Option<T>, Map<String, Value>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Both<'_, T> {
    type Value = (Option<T>, Map<String, Value>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an envelope")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let budget = Cell::new(MEMBERS);
        let picked = self.envelope.beside(&budget);
        let (mut data, mut beside) = (None, Map::new());
        while let Some(name) = map.next_key::<String>()? {
            if name == self.envelope.data {
                data = map.next_value()?;
            } else {
                picked.take(name, &mut map, &mut beside)?;
            }
        }
        Ok((data, beside))
    }
}

/// How many values of an envelope are kept beside its data: a value takes many times the bytes that it has in JSON.
const MEMBERS: usize = 1000;

/// How much of a text in an envelope is kept, in bytes.
const KEPT_TEXT: usize = 16 * 1024;

/// A value of which nothing is kept but what is on the paths. An empty path keeps all of it, within the budget.
struct Picked<'a> {
    paths: Vec<Vec<&'static str>>,
    budget: &'a Cell<usize>,
}

impl Picked<'_> {
    fn keeps_all(&self) -> bool {
        self.paths.iter().any(Vec::is_empty)
    }

    /// The same for a member of this name, if it is on a path and there is budget left.
    fn member(&self, name: &str) -> Option<Self> {
        let paths = match self.keeps_all() {
            true => vec![Vec::new()],
            false => {
                let on_path = self.paths.iter().filter(|path| path.first() == Some(&name));
                on_path.map(|path| path[1..].to_vec()).collect()
            }
        };
        let left = self.budget.get().checked_sub(1).filter(|_| !paths.is_empty())?;
        self.budget.set(left);
        Some(Self { paths, budget: self.budget })
    }

    fn members<'de, A: MapAccess<'de>>(&self, mut map: A) -> Result<Map<String, Value>, A::Error> {
        let mut members = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            self.take(name, &mut map, &mut members)?;
        }
        Ok(members)
    }

    /// Takes the value of a member, if it is looked at.
    fn take<'de, A: MapAccess<'de>>(
        &self,
        name: String,
        map: &mut A,
        members: &mut Map<String, Value>,
    ) -> Result<(), A::Error> {
        match self.member(&name) {
            Some(member) => drop(members.insert(name, map.next_value_seed(member)?)),
            None => drop(map.next_value::<IgnoredAny>()?),
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Picked<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Picked<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        let kept = (0..=KEPT_TEXT.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
        Ok(text[..kept.unwrap_or_default()].into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        // A part of a path may be the index of an item.
        let last = self.paths.iter().filter_map(|path| path.first()?.parse::<usize>().ok()).max();
        let mut kept: Vec<Value> = Vec::new();
        while self.keeps_all() || last.is_some_and(|last| kept.len() <= last) {
            let item = match self.member(&kept.len().to_string()) {
                Some(item) => items.next_element_seed(item)?,
                None if self.keeps_all() => break,
                None => items.next_element::<IgnoredAny>()?.map(|_| Value::Null),
            };
            match item {
                Some(item) => kept.push(item),
                None => return Ok(kept.into()),
            }
        }
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(kept.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Value, A::Error> {
        let mut members = self.members(map)?;
        // serde_json hands numbers over like this where its feature `arbitrary_precision` is on.
        let number = members.remove("$serde_json::private::Number");
        let number = number.as_ref().and_then(Value::as_str).and_then(|digits| digits.parse().ok());
        Ok(number.map_or(Value::Object(members), Value::Number))
    }
}

/// The member of this name, or null where there is none.
struct In<T> {
    name: &'static str,
    value: PhantomData<fn() -> T>,
}

impl<T> Clone for In<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for In<T> {}

impl<T> In<T> {
    fn new(name: &'static str) -> Self {
        Self { name, value: PhantomData }
    }
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for In<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for In<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an envelope with `{}`", self.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut data = None;
        while let Some(name) = map.next_key::<String>()? {
            if name == self.name {
                data = map.next_value()?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(data)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;
    use std::sync::atomic::{AtomicUsize, Ordering};

    static ENVELOPE: Envelope = Envelope {
        data: "data",
        success: ("rtnCode", Mark::Text("000000")),
        code: &[&["rtnCode"], &["error", "code"]],
        status: &[&["status"]],
        message: &[&["rtnMsg"], &["data", "message"]],
        missing: &[
            Sign { at: &["data", "objectClass"], texts: &[] },
            Sign { at: &["rtnMsg"], texts: &["任务不存在！"] },
            Sign { at: &["data", "stackTrace", "0", "className"], texts: &["center.TaskCtr"] },
        ],
    };

    fn answer(body: impl Into<String>) -> Response {
        let response = http::Response::builder().status(200).header("content-type", "application/json;charset=UTF-8");
        response.body(body.into().into()).unwrap()
    }

    /// What a function reads out of an answer.
    async fn read<T>(response: Response, read: fn(Answer, &'static Envelope) -> Result<T, Error>) -> Result<T, Error> {
        read(Answer::read(response).await?, &ENVELOPE)
    }

    async fn refused(body: impl Into<String>) -> Error {
        decode_data::<Vec<i64>>(answer(body), &ENVELOPE).await.unwrap_err()
    }

    #[tokio::test]
    async fn the_data_come_out_wherever_they_stand() {
        for body in [
            r#"{"rtnCode": "000000", "rtnMsg": "成功", "data": [1, 2]}"#,
            r#"{"data": [1, 2], "more": {"data": 5}, "rtnMsg": null, "rtnCode": "000000"}"#,
        ] {
            assert_eq!(decode_data::<Vec<i64>>(answer(body), &ENVELOPE).await.unwrap(), [1, 2]);
        }
        let nothing = r#"{"rtnCode": "000000", "rtnMsg": "成功", "data": null}"#;
        assert_eq!(read(answer(nothing), read::decode_optional_data::<i64>).await.unwrap(), None);
        assert_eq!(read(answer(nothing), read::decode_data_or_empty::<Vec<i64>>).await.unwrap(), [0_i64; 0]);
        read(answer(nothing), read::decode_no_data).await.unwrap();
        let whole: Map<String, Value> = decode_whole(answer(nothing), &ENVELOPE).await.unwrap();
        assert_eq!(whole["rtnMsg"], "成功");
    }

    #[tokio::test]
    async fn the_data_of_a_success_are_read_once() {
        static READ: AtomicUsize = AtomicUsize::new(0);

        struct Counted;

        impl<'de> Deserialize<'de> for Counted {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                READ.fetch_add(1, Ordering::Relaxed);
                IgnoredAny::deserialize(deserializer).map(|_| Self)
            }
        }

        for body in [r#"{"rtnCode": "000000", "data": [1]}"#, r#"{"data": [1], "rtnCode": "000000"}"#] {
            decode_data::<Counted>(answer(body), &ENVELOPE).await.unwrap();
        }
        assert_eq!(READ.load(Ordering::Relaxed), 2, "once for each answer");
    }

    #[tokio::test]
    async fn a_failure_is_a_refusal_and_nothing_of_its_data_is_kept() {
        let error = refused(r#"{"rtnCode": "999999", "rtnMsg": "创建流程失败", "data": null}"#).await;
        assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some("999999")));
        assert_eq!(error.server_message(), Some("创建流程失败"));
        assert!(error.is_refused() && !error.is_not_found() && !error.is_retryable());
        assert_eq!(error.to_string(), "the server refused with 999999: 创建流程失败");

        let trace = "x".repeat(40_000);
        let body = format!(
            r#"{{"rtnCode": "999999", "rtnMsg": "获取失败", "data": {{"cause": null, "stackTrace": ["{trace}"],
               "message": "task 5 doesn't exist", "objectClass": "Task"}}}}"#
        );
        let error = refused(body).await;
        assert_eq!(error.server_message(), Some("获取失败: task 5 doesn't exist"));
        assert!(error.is_not_found() && error.is_refused());
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        assert!(error.body().is_empty() && format!("{error:?}").len() < 1000);
    }

    #[tokio::test]
    async fn what_is_not_there_is_known_by_any_of_the_signs() {
        let frame = |class: &str| format!(r#"{{"stackTrace": [{{"className": "{class}"}}, {{"className": "x"}}]}}"#);
        for (words, data, is_missing) in [
            ("失败", r#"{"objectClass": "Task"}"#.to_owned(), true),
            ("失败", r#"{"objectClass": null}"#.to_owned(), false),
            ("任务不存在！", "null".to_owned(), true),
            ("任务已处理", "null".to_owned(), false),
            ("失败", frame("center.TaskCtr"), true),
            ("失败", frame("java.sql.Connection"), false),
            ("失败", r#"{"stackTrace": []}"#.to_owned(), false),
            ("失败", r#"{"stackTrace": "0"}"#.to_owned(), false),
        ] {
            let error = refused(format!(r#"{{"rtnCode": "999999", "rtnMsg": "{words}", "data": {data}}}"#)).await;
            assert_eq!(error.is_not_found(), is_missing, "{words} {data}");
        }
    }

    #[tokio::test]
    async fn a_success_without_the_data_that_were_asked_for_is_a_refusal() {
        let error = refused(r#"{"rtnCode": "000000", "rtnMsg": "任务不存在！", "data": null}"#).await;
        assert_eq!((error.kind(), error.server_message()), (ErrorKind::Refused, Some("任务不存在！")));
        assert_eq!(error.code(), None);
    }

    #[tokio::test]
    async fn what_is_no_envelope_cannot_be_decoded() {
        let error = refused(r#"{"rtnCode": "000000", "data": [1, "x"]}"#).await;
        assert_eq!((error.kind(), error.json_path()), (ErrorKind::Decode, Some("data[1]")));
        for body in
            [r#"{"status": 400, "error": "Bad Request"}"#, "[]", "", "<html>", r#"{"rtnCode": "000000", "data""#]
        {
            assert_eq!(refused(body).await.kind(), ErrorKind::Decode, "{body}");
        }
    }

    #[tokio::test]
    async fn a_failure_may_tell_its_status_and_what_is_wrong_with_the_fields() {
        let error = refused(r#"{"rtnCode": "1", "status": 404, "rtnMsg": "任务不存在"}"#).await;
        assert!(error.is_refused() && error.is_not_found() && !error.is_conflict());
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200), "that of the answer itself");
        assert_eq!(
            error.to_string(),
            "the server refused with 1 (404 Not Found): 任务不存在; what was asked for is not there"
        );
        for (status, is_conflict) in [(r#""409""#, true), ("200", false), ("0", false), (r#""x""#, false)] {
            let error = refused(format!(r#"{{"rtnCode": "1", "status": {status}}}"#)).await;
            assert_eq!(error.is_conflict(), is_conflict, "{status}");
        }
        let fields = r#"{"rtnCode": "1", "rtnMsg": "参数错误", "data": {"message": [{"name": "流程", "message": "不能为空"}, 5]}}"#;
        assert_eq!(refused(fields).await.server_message(), Some("参数错误: 流程 不能为空"));
    }

    #[tokio::test]
    async fn an_envelope_without_words_is_told_in_ours() {
        for (body, words) in [
            (r#"{"rtnCode": "000000", "rtnMsg": null}"#, "it tells of a success, without the data that belong to it"),
            (r#"{"rtnCode": 0}"#, "`rtnCode` is 0, and no more is told"),
            (r#"{"rtnCode": null, "rtnMsg": ""}"#, "`rtnCode` tells of no success, and no more is told"),
        ] {
            assert!(refused(body).await.to_string().ends_with(words), "{}", refused(body).await);
        }
    }

    #[test]
    fn a_mark_is_a_value_of_its_own_type() {
        assert!(Mark::Boolean(true) == Value::Bool(true) && Mark::Boolean(true) != Value::from("true"));
        assert!(Mark::Number(0) == Value::from(0) && Mark::Number(0) != Value::from("0"));
        assert!(Mark::Text("0") == Value::from("0") && Mark::Text("0") != Value::from(0));
    }

    #[test]
    fn nothing_of_an_envelope_is_built_but_what_is_looked_at() {
        let body = r#"{"rtnCode": "9", "junk": [[1], {}], "rtnMsg": ["a", {"name": "b", "message": "c"}], "error": [5],
            "data": {"stackTrace": [{"line": 5}], "message": "gone", "cause": null}, "status": 404}"#;
        let told = serde_json::json!({"rtnCode": "9", "rtnMsg": ["a", {"name": "b", "message": "c"}], "error": [],
            "data": {"stackTrace": [{}], "message": "gone"}, "status": 404});
        assert_eq!(ENVELOPE.told_by(body.as_bytes()), Some(told));

        // What is looked at may be hostile as well.
        let body = format!(r#"{{"rtnCode": "9", "rtnMsg": [{}[]], "status": 500}}"#, "[],".repeat(100_000));
        let told = ENVELOPE.told_by(body.as_bytes()).unwrap();
        assert!(told["rtnMsg"].as_array().unwrap().len() <= MEMBERS, "{}", told["rtnMsg"]);
        let body = format!(r#"{{"rtnCode": "9", "rtnMsg": "{}"}}"#, "漢".repeat(100_000));
        assert!(ENVELOPE.told_by(body.as_bytes()).unwrap()["rtnMsg"].as_str().unwrap().len() <= KEPT_TEXT);
    }

    #[test]
    fn a_number_of_any_precision_is_a_number() {
        let number = [("$serde_json::private::Number", "5")];
        let number = serde::de::value::MapDeserializer::<_, serde::de::value::Error>::new(number.into_iter());
        let budget = Cell::new(MEMBERS);
        let read = Picked { paths: vec![Vec::new()], budget: &budget }.deserialize(number);
        assert_eq!(read.unwrap(), Value::from(5));
    }

    #[test]
    fn a_body_tells_of_its_failure() {
        assert!(ENVELOPE.failure(br#"{"rtnCode": "000000"}"#).is_none());
        assert!(ENVELOPE.failure(b"{}").is_none() && ENVELOPE.failure(b"<html>").is_none());
        assert_eq!(
            ENVELOPE.failure(br#"{"rtnCode": 5}"#).and_then(|error| error.code().map(str::to_owned)),
            Some("5".into())
        );
    }
}
