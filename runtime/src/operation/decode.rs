//! How answers are read.

use super::{in_memory::Answer, read};
use crate::{
    answer::{AnswerBody, Head},
    body::Response,
    download::Download,
    error::Error,
};
use serde::de::DeserializeOwned;

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
/// breaks off. No more is read of it than [`MEANINGLESS`](crate::answer::MEANINGLESS).
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

/// As [`decode_stream`]; a body without a single byte is none.
///
/// # Errors
/// A body error if the answer breaks off.
pub async fn decode_optional_stream(response: Response) -> Result<Option<Download>, Error> {
    Download::of(response).await?.filled().await
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
