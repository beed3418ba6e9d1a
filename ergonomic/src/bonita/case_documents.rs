//! The documents of open cases.

use super::{
    CaseDocument, CaseDocumentFile, CaseDocumentUrl, FileInput, NewCaseDocumentFile, NewCaseDocumentUrl, Uploads,
    builder,
    downloads::content_of,
    id_texts,
    search::{Search, SearchCall},
};
use crate::{Result, Upload};
use bpm_rest_generated::bonita::Client;

/// The documents of open cases.
///
/// ```
/// # use bpm_rest::{Bonita, bonita::Session, testing::bonita::Server};
/// use bpm_rest::Upload;
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// # let session = Session::login(server.user(), server.password());
/// # let bonita = Bonita::builder(server.base_url()).session(session).build()?;
/// # use bpm_rest::testing::bonita::{InputType, PlayedProcess};
/// # let order = PlayedProcess::new("Order", "1.0").task("review", [("approved", InputType::Boolean)]);
/// # let order = bpm_rest::Upload::bytes("order.bar", order.archive()?);
/// # let process = bonita.processes().deploy(order).await?.process.id;
/// # let case = bonita.processes().start(process, ()).await?.case_id;
/// let offer = Upload::bytes("offer.txt", "7 of them");
/// let offer = bonita.case_documents().create_from_file(case, "offer", offer).await?;
/// assert_eq!(bonita.case_documents().bytes(&offer).await?.bytes().await?, "7 of them");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CaseDocuments {
    client: Client,
}

impl CaseDocuments {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for documents; await it for one page of them, or make a stream of it with [`items`](crate::List::items).
    ///
    /// A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/caseDocument`. Bonita 7.14.0 and 8.0.0, caseDocument.
    ///
    /// Answers with a list of [`CaseDocument`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchCaseDocuments>) -> SearchCall<builder::SearchCaseDocuments> {
        search.call(self.client.search_case_documents())
    }

    /// Deletes documents.
    ///
    /// The server deletes them in order, and stops at the first that fails.
    ///
    /// `DELETE /API/bpm/caseDocument`. Bonita 7.14.0 and 8.0.0, caseDocument.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_many(&self, ids: impl IntoIterator<Item = i64>) -> builder::DeleteCaseDocuments {
        self.client.delete_case_documents().body(id_texts(ids))
    }

    /// Attaches a file to a case: uploads the file and creates a document of it, under its own name.
    ///
    /// The name of the document is the one that the process has for documents of this kind, or any other.
    ///
    /// # Errors
    /// Those of [`upload_form_file`](Uploads::upload_form_file) and [`create_from_uploaded`](Self::create_from_uploaded), each
    /// with its operation named.
    pub async fn create_from_file(&self, case_id: i64, name: impl Into<String>, file: Upload) -> Result<CaseDocument> {
        let uploaded = Uploads::new(self.client.clone()).upload_form_file(file).await?;
        self.create_from_uploaded(case_id, name, uploaded).await
    }

    /// Attaches a file that was uploaded to a case.
    ///
    /// The file is the answer of [`upload_form_file`](Uploads::upload_form_file), or a [`FileInput`]. The server takes the
    /// content type from the upload.
    ///
    /// `POST /API/bpm/caseDocument`. Bonita 7.14.0 and 8.0.0, caseDocument.
    ///
    /// Answers with [`CaseDocument`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create_from_uploaded(
        &self,
        case_id: i64,
        name: impl Into<String>,
        file: impl Into<FileInput>,
    ) -> builder::CreateCaseDocumentFromFile {
        let file = file.into();
        let document = NewCaseDocumentFile::new(case_id, file.temp_path, file.filename, name);
        self.client.create_case_document_from_file().body(document)
    }

    /// Attaches a document that is elsewhere to a case.
    ///
    /// `POST /API/bpm/caseDocument`. Bonita 7.14.0 and 8.0.0, caseDocument.
    ///
    /// Answers with [`CaseDocument`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create_from_url(
        &self,
        case_id: i64,
        name: impl Into<String>,
        url: impl Into<String>,
    ) -> builder::CreateCaseDocumentFromUrl {
        self.client.create_case_document_from_url().body(NewCaseDocumentUrl::new(case_id, name, url))
    }

    /// Gets one document.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/caseDocument/{documentId}`. Bonita 7.14.0 and 8.0.0, caseDocument.
    ///
    /// Answers with [`CaseDocument`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, document_id: i64) -> builder::GetCaseDocument {
        self.client.get_case_document().document_id(document_id)
    }

    /// Deletes a document.
    ///
    /// 500 if there is none.
    ///
    /// `DELETE /API/bpm/caseDocument/{documentId}`. Bonita 7.14.0 and 8.0.0, caseDocument.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete(&self, document_id: i64) -> builder::DeleteCaseDocument {
        self.client.delete_case_document().document_id(document_id)
    }

    /// Makes a new version of a document from a file: uploads the file and gives it to the document, under its own name.
    ///
    /// The version before is in the archive at once.
    ///
    /// # Errors
    /// Those of [`upload_form_file`](Uploads::upload_form_file) and [`update_from_uploaded`](Self::update_from_uploaded), each
    /// with its operation named.
    pub async fn update_from_file(&self, document_id: i64, file: Upload) -> Result<()> {
        let uploaded = Uploads::new(self.client.clone()).upload_form_file(file).await?;
        self.update_from_uploaded(document_id, uploaded).await
    }

    /// Makes a new version of a document from a file that was uploaded.
    ///
    /// The file is the answer of [`upload_form_file`](Uploads::upload_form_file), or a [`FileInput`].
    ///
    /// `PUT /API/bpm/caseDocument/{documentId}`. Bonita 7.14.0 and 8.0.0, caseDocument.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update_from_uploaded(
        &self,
        document_id: i64,
        file: impl Into<FileInput>,
    ) -> builder::UpdateCaseDocumentFromFile {
        let file = file.into();
        let update = self.client.update_case_document_from_file().document_id(document_id);
        update.body(CaseDocumentFile::new(file.temp_path, file.filename))
    }

    /// Makes a new version of a document that is elsewhere.
    ///
    /// `PUT /API/bpm/caseDocument/{documentId}`. Bonita 7.14.0 and 8.0.0, caseDocument.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update_from_url(&self, document_id: i64, url: impl Into<String>) -> builder::UpdateCaseDocumentFromUrl {
        self.client.update_case_document_from_url().document_id(document_id).body(CaseDocumentUrl::new(url))
    }

    /// Gets the content of a document, as a stream or whole.
    ///
    /// A document whose content is elsewhere has no `content_storage_id`: the call is refused before it is sent. Its `url`
    /// tells where the content is.
    ///
    /// `GET /API/documentDownload`. Bonita 7.14.0 and 8.0.0, documentDownload.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: There is no such thing, or something went wrong. The body is a page of HTML.
    pub fn bytes(&self, document: &CaseDocument) -> builder::GetDocumentBytes {
        content_of(self.client.get_document_bytes(), document.content_storage_id, document.file_name.as_deref())
    }
}
