//! How answers are read that are in memory, by generated code.

use super::in_memory::Answer;
use crate::{
    answer::{self, AnswerBody},
    body::Response,
    error::Error,
    wrapped::{Seed, Way},
};
use http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;

/// Reads an answer that need not be in memory yet.
///
/// # Errors
/// Those of the function; a body error if the answer breaks off.
pub async fn of<T>(response: Response, body: AnswerBody, read: fn(Answer) -> Result<T, Error>) -> Result<T, Error> {
    read(Answer::of(response, body).await?)
}

/// See [`decode_json`](super::decode_json).
///
/// # Errors
/// See there.
pub fn decode_json<T: DeserializeOwned>(answer: Answer) -> Result<T, Error> {
    answer.json()
}

/// Reads JSON that stands in wrappers.
///
/// # Errors
/// As [`decode_json`].
pub fn decode_in<W: Way<T>, T>(answer: Answer) -> Result<T, Error> {
    answer.json_by(Seed::<W, T>::new())
}

/// See [`decode_optional_json`](super::decode_optional_json).
///
/// # Errors
/// See there.
pub fn decode_optional_json<T: DeserializeOwned>(answer: Answer) -> Result<Option<T>, Error> {
    if answer.body().is_empty() { Ok(None) } else { answer.json().map(Some) }
}

/// See [`decode_json_or_null`](super::decode_json_or_null).
///
/// # Errors
/// See there.
pub fn decode_json_or_null<T: DeserializeOwned>(answer: Answer) -> Result<T, Error> {
    match serde_json::from_str("null") {
        Ok(null) if answer.body().is_empty() => Ok(null),
        _ => answer.json(),
    }
}

/// See [`decode_text`](super::decode_text).
///
/// # Errors
/// See there.
pub fn decode_text(answer: Answer) -> Result<String, Error> {
    if !answer.serves_pages && answer.is_page() {
        return Err(answer.unexpected("a text"));
    }
    Ok(String::from_utf8_lossy(answer.body()).into_owned())
}

/// See [`decode_plain_or_json_text`](super::decode_plain_or_json_text).
///
/// # Errors
/// See there.
pub fn decode_plain_or_json_text(answer: Answer) -> Result<String, Error> {
    let media = answer.headers.get(CONTENT_TYPE);
    let is_json = media.is_some_and(|media| String::from_utf8_lossy(media.as_bytes()).contains("json"));
    let text = decode_text(answer)?;
    // Spring sends a text as it is under whatever media type was asked for.
    let written = Some(&text).filter(|_| is_json).and_then(|text| serde_json::from_str::<String>(text).ok());
    Ok(written.unwrap_or(text))
}

/// See [`decode_empty`](super::decode_empty).
///
/// # Errors
/// See there.
pub fn decode_empty(answer: Answer) -> Result<(), Error> {
    match answer.body().trim_ascii().is_empty() && !answer.is_cut {
        true => Ok(()),
        false if answer.is_cut => Err(answer.unexpected("no body").meaningless(answer::MEANINGLESS)),
        false => Err(answer.unexpected("no body")),
    }
}
