//! How answers are read.

use super::read;
use crate::{
    answer::{self, AnswerBody, BodyLimit, Head},
    body::Response,
    download::Download,
    error::Error,
    seam, words,
};
use http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use serde::{
    Deserialize,
    de::{DeserializeOwned, DeserializeSeed},
};
use std::marker::PhantomData;

/// Reads JSON.
///
/// # Errors
/// A decode error, with the path to what is wrong; a body error if the answer breaks off.
pub async fn decode_json<T: DeserializeOwned>(response: Response) -> Result<T, Error> {
    read::decode_json(Answer::read(response).await?)
}

/// Reads JSON, or nothing where there is no body.
///
/// # Errors
/// As [`decode_json`].
pub async fn decode_optional_json<T: DeserializeOwned>(response: Response) -> Result<Option<T>, Error> {
    read::decode_optional_json(Answer::read(response).await?)
}

/// Reads JSON, and no body at all as null.
///
/// # Errors
/// As [`decode_json`].
pub async fn decode_json_or_null<T: DeserializeOwned>(response: Response) -> Result<T, Error> {
    read::decode_json_or_null(Answer::read(response).await?)
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

/// Reads plain text, in the charset that the answer names.
///
/// # Errors
/// A decode error for a page of HTML, unless the operation has such answers; a body error if the answer breaks off.
pub async fn decode_text(response: Response) -> Result<String, Error> {
    read::decode_text(Answer::read(response).await?)
}

/// Reads a text that servers send as it is or as JSON: JSON is taken for it only where the answer says that it is JSON.
///
/// # Errors
/// As [`decode_text`].
pub async fn decode_plain_or_json_text(response: Response) -> Result<String, Error> {
    read::decode_plain_or_json_text(Answer::read(response).await?)
}

/// Reads an answer that has no body.
///
/// # Errors
/// A decode error for a body, which comes from somebody else than the server that was asked; a body error if the answer
/// breaks off. No more is read of it than [`MEANINGLESS`](answer::MEANINGLESS).
pub async fn decode_empty(response: Response) -> Result<(), Error> {
    read::decode_empty(Answer::of(response, AnswerBody::Meaningless).await?)
}

/// Hands on the body, of which no more is read than tells whether it is a page of HTML.
///
/// # Errors
/// A decode error for a page of HTML, unless the operation has such answers. The stream itself may fail.
pub async fn decode_stream(response: Response) -> Result<Download, Error> {
    Download::of(response).await
}

/// Hands on the body, of which nothing but the first bytes is read. A body without a single byte is a refusal, of which the
/// server does not tell the reason.
///
/// # Errors
/// A refusal for an empty body; a body error if the answer breaks off.
pub async fn decode_filled_stream(response: Response) -> Result<Download, Error> {
    let head = Head::of(&response);
    let filled = Download::of(response).await?.filled().await?;
    filled.ok_or_else(|| Error::untold().with_head(head.status, &head.headers))
}

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
        let body = words::utf8(content_type, body);
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
        read.and_then(|value| deserializer.end().map(|()| value)).map_err(|error| {
            // Only now, with a failure at hand, is the body parsed again to learn where in it the failure is.
            let mut deserializer = serde_json::Deserializer::from_str(text);
            let mut track = serde_path_to_error::Track::new();
            let read = seed.deserialize(serde_path_to_error::Deserializer::new(&mut deserializer, &mut track));
            self.undecodable(&error, read.is_err().then(|| track.path().to_string()))
        })
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

    fn undecodable(&self, error: &serde_json::Error, path: Option<String>) -> Error {
        let error = Error::decode(&self.body, error, path).with_head(self.status, &self.headers);
        if self.is_page() { error.with_words_of_body() } else { error }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    fn answer(status: u16, content_type: &str, body: &'static str) -> Response {
        http::Response::builder().status(status).header("content-type", content_type).body(body.into()).unwrap()
    }

    #[tokio::test]
    async fn a_decoding_failure_tells_where_and_keeps_the_answer() {
        let body = r#"[{"a": 1}, {"a": "hunter2"}]"#;
        let decoded =
            decode_json::<Vec<std::collections::BTreeMap<String, i64>>>(answer(200, "application/json", body));
        let error = decoded.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.json_path(), Some("[1].a"));
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        assert_eq!(error.body(), body.as_bytes());
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    }

    #[tokio::test]
    async fn html_under_a_success_is_called_html() {
        let error = decode_json::<i64>(answer(200, "text/html", "<title>Log in</title>")).await.unwrap_err();
        assert!(error.to_string().contains("text/html where JSON was expected"), "{error}");
        let error = decode_json::<i64>(answer(200, "application/json", "")).await.unwrap_err();
        assert!(error.to_string().contains("empty"), "{error}");
    }

    #[tokio::test]
    async fn a_text_may_come_as_it_is_or_as_json() {
        for (media, body, text) in [
            ("text/plain", "a \"b\"", "a \"b\""),
            ("text/plain", "\"a\"", "\"a\""),
            ("application/json", "\"a\\nb\"", "a\nb"),
            ("application/json", "java.lang.Error: a", "java.lang.Error: a"),
            ("", "", ""),
        ] {
            assert_eq!(decode_plain_or_json_text(answer(200, media, body)).await.unwrap(), text, "{media} {body}");
        }
    }

    #[tokio::test]
    async fn a_body_may_be_missing_where_the_spec_says_so() {
        assert_eq!(decode_optional_json::<i64>(answer(204, "", "")).await.unwrap(), None);
        assert_eq!(decode_optional_json::<i64>(answer(200, "application/json", "5")).await.unwrap(), Some(5));
    }
}
