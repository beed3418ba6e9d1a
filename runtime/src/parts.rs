//! Bodies of several parts: `multipart/form-data`, RFC 7578.

use crate::{
    Error, Result,
    body::{Body, BodyError},
    upload::{FilePart, Upload},
};
use bytes::Bytes;
use futures::{
    StreamExt as _, TryStreamExt as _,
    stream::{self, BoxStream},
};
use http::HeaderValue;
use std::iter;

/// A part of a form, under its name.
pub(crate) enum Part {
    Field(String, String),
    File(String, Upload),
}

/// The parts as a form: its content type, and the body.
///
/// Names are written as browsers write them, as UTF-8 in quotes; those that would need an escape are refused, since
/// servers do not agree on one.
pub(crate) fn form(parts: Vec<Part>) -> Result<(HeaderValue, Body)> {
    let boundary: String = iter::repeat_with(fastrand::alphanumeric).take(40).collect();
    let mut pieces: Vec<BoxStream<'static, Result<Bytes, BodyError>>> = Vec::new();
    let mut length = Some(0);
    let mut push = |bytes: BoxStream<'static, Result<Bytes, BodyError>>, of: Option<u64>| {
        pieces.push(bytes);
        length = length.zip(of).map(|(length, of): (u64, u64)| length + of);
    };
    let in_memory = |text: String| {
        let length = text.len() as u64;
        (stream::iter([Ok(Bytes::from(text))]).boxed(), Some(length))
    };
    for part in parts {
        let (head, bytes, length) = match part {
            Part::Field(name, value) => {
                let (bytes, length) = in_memory(value);
                (format!("name=\"{}\"", part_name(name)?), bytes, length)
            }
            Part::File(name, file) => {
                let name = part_name(name)?;
                let FilePart { file_name, content_type, length, bytes } = file.into_part()?;
                let file_name = file_name.replace('\\', "\\\\").replace('"', "\\\"");
                let head = format!("name=\"{name}\"; filename=\"{file_name}\"\r\nContent-Type: {content_type}");
                (head, bytes.map_err(Into::into).boxed(), length)
            }
        };
        let (start, of_start) = in_memory(format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n"));
        push(start, of_start);
        push(bytes, length);
        let (end, of_end) = in_memory("\r\n".to_owned());
        push(end, of_end);
    }
    let (end, of_end) = in_memory(format!("--{boundary}--\r\n"));
    push(end, of_end);
    let content_type = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"));
    let content_type = content_type.map_err(|_| Error::request("the boundary of a form is no header"))?;
    let bytes = stream::iter(pieces).flatten();
    Ok((
        content_type,
        match length {
            Some(length) => Body::stream_of_length(bytes, length),
            None => Body::stream(bytes),
        },
    ))
}

fn part_name(name: String) -> Result<String> {
    let is_odd = |odd: char| matches!(odd, '"' | '\\') || odd.is_control();
    if name.is_empty() || name.trim() != name || name.contains(is_odd) {
        let name = name.escape_debug();
        return Err(Error::request(format!(
            "`{name}` cannot be the name of a part of a form: it is empty, holds a quote, a backslash or a control \
             character, or has white space at an end"
        )));
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_form_is_as_long_as_it_says() {
        let parts = |length| {
            vec![
                Part::Field("täg".to_owned(), "a b".to_owned()),
                Part::File(
                    "file".to_owned(),
                    Upload::stream("q\"x.txt", length, stream::iter([Ok(Bytes::from("bytes"))])).escape_file_name(),
                ),
            ]
        };
        let (content_type, body) = form(parts(Some(5))).unwrap();
        let boundary = content_type.to_str().unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
        let length = body.length().unwrap();
        let written = body.bytes().await.unwrap();
        assert_eq!(written.len() as u64, length);
        assert_eq!(
            String::from_utf8_lossy(&written).replace(boundary, "B"),
            "--B\r\nContent-Disposition: form-data; name=\"täg\"\r\n\r\na b\r\n--B\r\nContent-Disposition: form-data; \
             name=\"file\"; filename=\"q\\\"x.txt\"\r\nContent-Type: text/plain\r\n\r\nbytes\r\n--B--\r\n"
        );
        assert_eq!(form(parts(None)).unwrap().1.length(), None, "a stream of unknown length");
    }
}
