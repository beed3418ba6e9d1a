//! Files that were uploaded and wait for something to be made of them.

use super::{
    Engine, Version,
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
        let broken = |_| Answer::empty(StatusCode::INTERNAL_SERVER_ERROR);
        let mut parts = Multipart::from_request(request, &()).await.map_err(|_| Answer::unsupported("The body"))?;
        let mut file = None;
        // The body is read to its end, whatever is made of it.
        while let Some(part) = parts.next_field().await.map_err(broken)? {
            let name = part.file_name().map(str::to_owned);
            let content_type = part.content_type().unwrap_or("application/octet-stream").to_owned();
            let bytes = part.bytes().await.map_err(broken)?;
            file = file.or(name.map(|name| Self { name, content_type, bytes }));
        }
        let file = file.ok_or_else(|| Answer::unsupported("The body"))?;
        if file.name.to_ascii_lowercase().ends_with(".zip") { Ok(file) } else { Err(Answer::unsupported(&file.name)) }
    }

    /// Keeps the file and tells its temporary name. The permissions that it wants are told to who means to add it.
    pub(super) fn keep(self, engine: &mut Engine, servlet: Servlet, has_action: bool) -> Answer {
        let temporary = format!("tmp_{}.zip", fastrand::u64(..));
        let answer = match servlet {
            Servlet::Api => {
                let object = Object::new()
                    .with("filename", &self.name)
                    .with("tempPath", &temporary)
                    .with("contentType", &self.content_type);
                let is_newer = engine.version >= Version::V8_0;
                let object = if is_newer { object.with_list("permissions", Vec::new()) } else { object };
                Answer::json(StatusCode::OK, &object).into_text()
            }
            Servlet::Portal if has_action => Answer::text(format!("{temporary}::{}::[]", self.name)),
            Servlet::Portal => Answer::text(format!("{temporary}::{}", self.name)),
        };
        engine.uploads.insert(temporary, self);
        engine.effects += 1;
        answer
    }
}
