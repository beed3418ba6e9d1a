//! Forms with a file.

use super::{UPLOAD_LIMIT, answer::Answer, content_type};
use axum::{
    body::Bytes,
    extract::{FromRequest as _, Multipart, Request, multipart::Field},
    http::header,
};
use std::collections::BTreeMap;

/// A form of several parts: its first file, and the texts beside it.
pub(super) struct Form {
    pub(super) file: File,
    pub(super) fields: BTreeMap<String, String>,
}

/// A file that was sent.
pub(super) struct File {
    /// The name of its part.
    pub(super) part: String,
    pub(super) name: String,
    pub(super) content_type: Option<String>,
    pub(super) bytes: Bytes,
}

impl Form {
    pub(super) async fn read(request: Request) -> Result<Self, Answer> {
        let content_type = content_type(&request);
        let unsupported = |_| Answer::unsupported_content(&content_type);
        let mut parts = Multipart::from_request(request, &()).await.map_err(unsupported)?;
        let broken = |error: axum::extract::multipart::MultipartError| Answer::internal_error(&error.to_string());
        let (mut file, mut fields) = (None, BTreeMap::new());
        while let Some(part) = parts.next_field().await.map_err(broken)? {
            let (part_name, name) = (part.name().unwrap_or_default().to_owned(), file_name(&part));
            let content_type = part.content_type().map(str::to_owned);
            let bytes = part.bytes().await.map_err(broken)?;
            if bytes.len() > UPLOAD_LIMIT {
                return Err(Answer::internal_error("Maximum upload size exceeded"));
            }
            match name {
                Some(name) if file.is_none() => file = Some(File { part: part_name, name, content_type, bytes }),
                Some(_) => {}
                None => _ = fields.insert(part_name, String::from_utf8_lossy(&bytes).into_owned()),
            }
        }
        let file = file.ok_or_else(|| Answer::bad_request("Multipart request with file content is required"))?;
        Ok(Self { file, fields })
    }
}

/// The name of a file, without the backslashes before what is escaped; none if the part is no file.
fn file_name(part: &Field<'_>) -> Option<String> {
    let disposition = String::from_utf8_lossy(part.headers().get(header::CONTENT_DISPOSITION)?.as_bytes()).into_owned();
    let (_, quoted) = disposition.split_once("filename=\"")?;
    let mut name = String::new();
    let mut letters = quoted.chars();
    while let Some(letter) = letters.next().filter(|letter| *letter != '"') {
        name.push(if letter == '\\' { letters.next()? } else { letter });
    }
    (!name.is_empty()).then_some(name)
}
