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
    pub(super) content_type: String,
    pub(super) bytes: Bytes,
}

/// The servlets that take files.
#[derive(Clone, Copy, Debug)]
pub(super) enum Servlet {
    /// `/API/pageUpload`, which tells in JSON.
    Page,
    /// `/portal/pageUpload`, which tells in a text with colons.
    PageByPortal,
    /// `/API/processUpload`, which tells in JSON.
    Process,
    /// `/portal/processUpload`, which tells the temporary name alone.
    ProcessByPortal,
    /// `/API/formFileUpload`, which takes any file.
    Form,
}

impl Servlet {
    /// The servlet of a path.
    pub(super) fn at(path: &str) -> Option<Self> {
        Some(match path {
            "/API/pageUpload" => Self::Page,
            "/portal/pageUpload" => Self::PageByPortal,
            "/API/processUpload" => Self::Process,
            "/portal/processUpload" => Self::ProcessByPortal,
            "/API/formFileUpload" => Self::Form,
            _ => return None,
        })
    }

    /// What the permission for it is called.
    pub(super) fn resource(self) -> &'static str {
        match self {
            Self::Page | Self::PageByPortal => "pageUpload",
            Self::Process | Self::ProcessByPortal => "processUpload",
            Self::Form => "formFileUpload",
        }
    }

    /// How the name of a file has to end.
    fn ending(self) -> &'static str {
        match self {
            Self::Page | Self::PageByPortal => ".zip",
            Self::Process | Self::ProcessByPortal => ".bar",
            Self::Form => "",
        }
    }
}

impl Upload {
    /// The first file of a multipart body; 415 if its name ends otherwise than it has to.
    pub(super) async fn read(request: Request, servlet: Servlet) -> Result<Self, Answer> {
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
        let is_taken = file.name.to_ascii_lowercase().ends_with(servlet.ending());
        if is_taken { Ok(file) } else { Err(Answer::unsupported(&file.name)) }
    }

    /// Keeps the file and tells its temporary name. The permissions that it wants are told to who means to add it.
    pub(super) fn keep(self, engine: &mut Engine, servlet: Servlet, has_action: bool) -> Answer {
        let ending = self.name.rfind('.').map_or("", |at| &self.name[at..]);
        let temporary = format!("tmp_{}{ending}", fastrand::u64(..));
        let answer = match servlet {
            Servlet::Page | Servlet::Process | Servlet::Form => {
                let object = Object::new()
                    .with("filename", &self.name)
                    .with("tempPath", &temporary)
                    .with("contentType", &self.content_type);
                let is_newer = engine.version >= Version::V8_0 && matches!(servlet, Servlet::Page);
                let object = if is_newer { object.with_list("permissions", Vec::new()) } else { object };
                Answer::json(StatusCode::OK, &object).into_text()
            }
            Servlet::ProcessByPortal => Answer::text(temporary.clone()),
            Servlet::PageByPortal if has_action => Answer::text(format!("{temporary}::{}::[]", self.name)),
            Servlet::PageByPortal => Answer::text(format!("{temporary}::{}", self.name)),
        };
        engine.uploads.insert(temporary, self);
        engine.effects += 1;
        answer
    }
}
