//! Files that other calls then use.

use super::{UploadedFile, operations};
use crate::{
    Error, Multipart, Operation, OperationRef, Result, Upload,
    transport::{Connection, Request, Response},
};
use bpm_rest_generated::bonita::Client;
use bpm_rest_runtime::{awaitable, operation::decode_text};

/// Files that other calls then use.
///
/// The server keeps an uploaded file under a temporary name until a call uses it up.
#[derive(Clone, Debug)]
pub struct Uploads {
    client: Client,
}

impl Uploads {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Uploads a file of any kind, such as that of a business data model.
    ///
    /// The answer is the temporary name of the file.
    ///
    /// `POST /portal/fileUpload`. Bonita 7.14.0 and 8.0.0, fileUpload.
    ///
    /// Answers with [`String`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn upload(&self, file: Upload) -> UploadFile {
        UploadFile::new(&self.client, &operations::UPLOAD_FILE, file)
    }

    /// Uploads a file for a contract or a document.
    ///
    /// The call that reads the file uses it up; one that fails does not.
    ///
    /// `POST /API/formFileUpload`. Bonita 7.14.0 and 8.0.0, formFileUpload.
    ///
    /// Answers with [`UploadedFile`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 413: The file is larger than 25 MB; JSON in a text.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn upload_form_file(&self, file: Upload) -> Multipart<UploadedFile> {
        Multipart::new(self.client.connection(), &operations::UPLOAD_FORM_FILE, file)
    }

    /// Uploads a business archive. The name of the file has to end in `.bar`.
    ///
    /// `POST /API/processUpload`. Bonita 7.14.0 and 8.0.0, processUpload.
    ///
    /// Answers with [`UploadedFile`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 415: The name of the file does not end in `.bar`.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn upload_process(&self, file: Upload) -> Multipart<UploadedFile> {
        Multipart::new(self.client.connection(), &operations::UPLOAD_PROCESS, file)
    }

    /// Like [`upload_process`](Self::upload_process), by the route of old clients. The answer is the temporary name of
    /// the file.
    ///
    /// `POST /portal/processUpload`. Bonita 7.14.0 and 8.0.0, processUpload.
    ///
    /// Answers with [`String`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 415: The name of the file does not end in `.bar`.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn upload_process_by_portal(&self, file: Upload) -> UploadFile {
        UploadFile::new(&self.client, &operations::UPLOAD_PROCESS_BY_PORTAL, file)
    }

    /// Uploads a picture of a user, or an icon of a group, a role or an application. It has at most 100 KB.
    ///
    /// The name of the file has to end in `.png`, `.jpg`, `.gif`, `.jpeg`, `.bmp`, `.wbmp` or `.tga`. The temporary name
    /// is what the members `icon` take.
    ///
    /// `POST /API/imageUpload`. Bonita 7.14.0 and 8.0.0, imageUpload.
    ///
    /// Answers with [`UploadedFile`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 413: The picture is larger than 100 KB; JSON in a text.
    /// - 415: The name of the file does not end in `.png`, `.jpg`, `.gif`, `.jpeg`, `.bmp`, `.wbmp` or `.tga`.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn upload_icon(&self, file: Upload) -> Multipart<UploadedFile> {
        Multipart::new(self.client.connection(), &operations::UPLOAD_ICON, file)
    }

    /// Like [`upload_icon`](Self::upload_icon), by the route of old clients. The answer is the temporary name of the file.
    ///
    /// `POST /portal/imageUpload`. Bonita 7.14.0 and 8.0.0, imageUpload.
    ///
    /// Answers with [`String`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 413: The picture is too large; JSON in a text.
    /// - 415: The name of the file does not end in `.png`, `.jpg`, `.gif`, `.jpeg`, `.bmp`, `.wbmp` or `.tga`.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn upload_icon_by_portal(&self, file: Upload) -> UploadFile {
        UploadFile::new(&self.client, &operations::UPLOAD_ICON_BY_PORTAL, file)
    }
}

/// Uploads a file to a route that answers with its temporary name as plain text.
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UploadFile(Multipart<()>);

impl UploadFile {
    pub(super) fn new(client: &Client, operation: impl Into<OperationRef>, file: Upload) -> Self {
        Self(Multipart::new(client.connection(), operation, file))
    }
}

impl Operation for UploadFile {
    type Output = String;

    fn info(&self) -> OperationRef {
        self.0.info()
    }

    fn connection(&self) -> &Connection {
        self.0.connection()
    }

    fn into_request(self) -> Result<Request> {
        self.0.into_request()
    }

    async fn decode(response: Response) -> Result<String> {
        let answer = decode_text(response).await?;
        match answer.trim() {
            "" => Err(Error::protocol("the answer to the upload does not tell a temporary name")),
            name => Ok(name.to_owned()),
        }
    }
}

awaitable!(UploadFile => String);
