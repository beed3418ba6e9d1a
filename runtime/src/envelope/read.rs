//! How answers in an envelope are read that are in memory, by generated code.

use super::{Envelope, In, NO_DATA};
use crate::{error::Error, operation::Answer};
use http::StatusCode;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// See [`decode_data`](super::decode_data).
///
/// # Errors
/// See there.
pub fn decode_data<T: DeserializeOwned>(answer: Answer, envelope: &'static Envelope) -> Result<T, Error> {
    let (data, head) = data(&answer, envelope)?;
    data.ok_or_else(|| {
        let error = envelope.refusal(&Value::Object(head), false).with_head(answer.status, &answer.headers);
        match error.server_message() {
            Some(_) => error.noting(NO_DATA),
            None => error,
        }
    })
}

/// Reads the data, if there are any.
///
/// # Errors
/// As [`decode_data`].
pub fn decode_optional_data<T: DeserializeOwned>(
    answer: Answer,
    envelope: &'static Envelope,
) -> Result<Option<T>, Error> {
    data(&answer, envelope).map(|(data, _)| data)
}

/// The data, and what the envelope says beside them.
fn data<T: DeserializeOwned>(answer: &Answer, envelope: &Envelope) -> Result<(Option<T>, Map<String, Value>), Error> {
    if let Some(success) = envelope.success(answer) {
        return Ok(success);
    }
    let beside = envelope.check(answer)?;
    Ok((answer.json_by(In::new(envelope.data))?, beside))
}

/// Reads a list or a map, which is empty where there is none.
///
/// # Errors
/// As [`decode_data`].
pub fn decode_data_or_empty<T: DeserializeOwned + Default>(
    answer: Answer,
    envelope: &'static Envelope,
) -> Result<T, Error> {
    decode_optional_data(answer, envelope).map(Option::unwrap_or_default)
}

/// Reads whether it is a success, as 204 without a body is.
///
/// # Errors
/// As [`decode_data`].
pub fn decode_no_data(answer: Answer, envelope: &'static Envelope) -> Result<(), Error> {
    if answer.status == StatusCode::NO_CONTENT { Ok(()) } else { envelope.check(&answer).map(drop) }
}

/// Reads an answer that has no body, unless the server tells in one that it failed.
///
/// # Errors
/// As [`decode_data`]: what is neither empty nor an envelope comes from somebody else.
pub fn decode_empty(answer: Answer, envelope: &'static Envelope) -> Result<(), Error> {
    if answer.body().is_empty() { Ok(()) } else { envelope.check(&answer).map(drop) }
}

/// See [`decode_whole`](super::decode_whole).
///
/// # Errors
/// See there.
pub fn decode_whole<T: DeserializeOwned>(answer: Answer, envelope: &'static Envelope) -> Result<T, Error> {
    envelope.check(&answer)?;
    answer.json()
}
