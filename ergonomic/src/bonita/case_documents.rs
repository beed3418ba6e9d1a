//! The documents of open cases.

use super::{
    CaseDocumentFile, CaseDocumentUrl, NewCaseDocumentFile, NewCaseDocumentUrl, builder, id_texts,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// The documents of open cases.
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
    /// Answers with a list of [`CaseDocument`](crate::bonita::CaseDocument).
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

    /// Attaches a file that was uploaded to a case.
    ///
    /// `POST /API/bpm/caseDocument`. Bonita 7.14.0 and 8.0.0, caseDocument.
    ///
    /// Answers with [`CaseDocument`](crate::bonita::CaseDocument).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create_from_file(
        &self,
        case_id: i64,
        name: impl Into<String>,
        file: impl Into<String>,
        file_name: impl Into<String>,
    ) -> builder::CreateCaseDocumentFromFile {
        self.client.create_case_document_from_file().body(NewCaseDocumentFile::new(case_id, file, file_name, name))
    }

    /// Attaches a document that is elsewhere to a case.
    ///
    /// `POST /API/bpm/caseDocument`. Bonita 7.14.0 and 8.0.0, caseDocument.
    ///
    /// Answers with [`CaseDocument`](crate::bonita::CaseDocument).
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
    /// Answers with [`CaseDocument`](crate::bonita::CaseDocument).
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

    /// Makes a new version of a document from a file that was uploaded.
    ///
    /// `PUT /API/bpm/caseDocument/{documentId}`. Bonita 7.14.0 and 8.0.0, caseDocument.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update_from_file(
        &self,
        document_id: i64,
        file: impl Into<String>,
        file_name: impl Into<String>,
    ) -> builder::UpdateCaseDocumentFromFile {
        self.client
            .update_case_document_from_file()
            .document_id(document_id)
            .body(CaseDocumentFile::new(file, file_name))
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
}
