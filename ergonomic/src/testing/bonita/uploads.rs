//! Files that were uploaded and wait for something to be made of them.

use super::{
    Engine,
    answer::{Answer, Object},
};
use axum::{
    body::Bytes,
    extract::{FromRequest as _, Multipart, Request},
    http::StatusCode,
};

/// A file under its temporary name.
#[derive(Debug)]
pub(super) struct Upload {
    pub(super) name: String,
    content_type: String,
    pub(super) bytes: Bytes,
}

/// The two servlets that take pages.
#[derive(Clone, Copy, Debug)]
pub(super) enum Servlet {
    /// `/API/pageUpload`, which tells in JSON.
    Api,
    /// `/portal/pageUpload`, which tells in a text with colons.
    Portal,
}

impl Upload {
    /// The first file of a multipart body; 415 if it is not called a zip.
    pub(super) async fn read(request: Request) -> Result<Self, Answer> {
        let unsupported = || Answer::empty(StatusCode::UNSUPPORTED_MEDIA_TYPE);
        let broken = |_| Answer::empty(StatusCode::INTERNAL_SERVER_ERROR);
        let mut parts = Multipart::from_request(request, &()).await.map_err(|_| unsupported())?;
        let mut file = None;
        // The body is read to its end, whatever is made of it.
        while let Some(part) = parts.next_field().await.map_err(broken)? {
            let name = part.file_name().map(str::to_owned);
            let content_type = part.content_type().unwrap_or("application/octet-stream").to_owned();
            let bytes = part.bytes().await.map_err(broken)?;
            file = file.or(name.map(|name| Self { name, content_type, bytes }));
        }
        let is_zip = |file: &Self| file.name.to_ascii_lowercase().ends_with(".zip");
        file.filter(is_zip).ok_or_else(unsupported)
    }

    /// Keeps the file and tells its temporary name.
    pub(super) fn keep(self, engine: &mut Engine, servlet: Servlet) -> Answer {
        let temporary = format!("tmp_{}.zip", fastrand::u64(..));
        let answer = match servlet {
            Servlet::Api => Answer::json(
                StatusCode::OK,
                &Object::new()
                    .with("filename", &self.name)
                    .with("tempPath", &temporary)
                    .with("contentType", &self.content_type),
            )
            .into_text(),
            Servlet::Portal => Answer::text(format!("{temporary}::{}::[]", self.name)),
        };
        engine.uploads.insert(temporary, self);
        engine.effects += 1;
        answer
    }
}
