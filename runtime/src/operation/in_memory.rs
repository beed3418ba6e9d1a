//! Answers that are read whole.

use crate::{
    answer::{self, AnswerBody, BodyLimit, Head},
    body::Response,
    charset,
    error::Error,
    operation::place,
    seam, words,
};
use http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use serde::{
    Deserialize,
    de::{DeserializeOwned, DeserializeSeed},
};
use std::marker::PhantomData;

/// An answer that has been read whole.
#[doc(hidden)]
pub struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// As UTF-8, whatever charset it came in.
    body: bytes::Bytes,
    /// Whether there was more of it than was read.
    pub(super) is_cut: bool,
    pub(super) serves_pages: bool,
}

impl Answer {
    /// The answer, as far as it means something.
    pub(super) async fn of(response: Response, body: AnswerBody) -> Result<Self, Error> {
        match body {
            AnswerBody::Meaningless => {
                let read = answer::read_start(response, answer::MEANINGLESS, std::future::pending());
                Self::read(Box::pin(read).await).await
            }
            _ => Self::read(response).await,
        }
    }

    pub(crate) async fn read(response: Response) -> Result<Self, Error> {
        let status = response.status();
        let serves_pages = seam::Operation::serves_pages(&response);
        let (head, body) = response.into_parts();
        let headers = head.headers;
        let is_cut = body.is_cut();
        let body = match body.into_memory() {
            Ok(bytes) => bytes,
            Err(body) => {
                let read = Box::pin(answer::whole(body, BodyLimit::default())).await;
                read.map_err(|error| error.with_head(status, &headers))?
            }
        };
        let content_type = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let body = charset::utf8(content_type, body)
            .map_err(|unread| Error::in_unread_charset(&unread).with_head(status, &headers))?;
        Ok(Self { status, headers, body, is_cut, serves_pages })
    }

    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }

    pub(super) fn is_page(&self) -> bool {
        let kind = self.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        kind.is_some_and(words::is_html_type) || words::is_html(&self.body)
    }

    /// The error that something else came than was expected.
    pub(crate) fn unexpected(&self, expected: &'static str) -> Error {
        Error::unexpected(&self.body, expected).with_head(self.status, &self.headers).with_words_of_body()
    }

    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.json_by(PhantomData::<T>)
    }

    /// Reads JSON in a way that is given.
    pub(crate) fn json_by<T, S: for<'de> DeserializeSeed<'de, Value = T> + Copy>(&self, seed: S) -> Result<T, Error> {
        // JSON of a `str` is read faster, and whatever reads both is compiled twice.
        let Ok(text) = std::str::from_utf8(&self.body) else { return Err(self.no_unicode()) };
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let read = seed.deserialize(&mut deserializer);
        read.and_then(|value| deserializer.end().map(|()| value)).map_err(|error| self.unreadable(text, &error))
    }

    /// What is read in a way that is given; nothing where that fails, whatever the reason.
    pub(crate) fn once<T, S: for<'de> DeserializeSeed<'de, Value = T>>(&self, seed: S) -> Option<T> {
        let mut deserializer = serde_json::Deserializer::from_str(std::str::from_utf8(&self.body).ok()?);
        let value = seed.deserialize(&mut deserializer).ok()?;
        deserializer.end().ok().map(|()| value)
    }

    /// The error that the body is no text.
    fn no_unicode(&self) -> Error {
        let mut deserializer = serde_json::Deserializer::from_slice(&self.body);
        let mut track = serde_path_to_error::Track::new();
        let read =
            serde_json::Value::deserialize(serde_path_to_error::Deserializer::new(&mut deserializer, &mut track));
        match read.and_then(|_| deserializer.end()) {
            Err(error) => self.undecodable(&error, Some(track.path().to_string())),
            Ok(()) => self.unexpected("JSON in UTF-8"),
        }
    }

    fn unreadable(&self, text: &str, error: &serde_json::Error) -> Error {
        self.undecodable(error, Some(place::of(text, error)))
    }

    fn undecodable(&self, error: &serde_json::Error, path: Option<String>) -> Error {
        let error = Error::decode(&self.body, error, path).with_head(self.status, &self.headers);
        if self.is_page() { error.with_words_of_body() } else { error }
    }
}

/// Reads what is in a JSON value of an answer.
///
/// # Errors
/// As [`decode_json`].
#[doc(hidden)]
pub fn read_value<T: DeserializeOwned>(value: &serde_json::Value, head: &Head) -> Result<T, Error> {
    let body = value.to_string().into();
    let headers = head.headers.clone();
    Answer { status: head.status, headers, body, is_cut: false, serves_pages: false }.json()
}
