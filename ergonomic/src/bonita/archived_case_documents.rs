//! Old versions of documents, and the documents of cases that ended.

use super::{
    ArchivedCaseDocument, builder,
    downloads::content_of,
    id_texts,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Old versions of documents, and the documents of cases that ended.
#[derive(Clone, Debug)]
pub struct ArchivedCaseDocuments {
    client: Client,
}

impl ArchivedCaseDocuments {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for old versions, and documents of cases that ended; await it for one page of them, or make a stream of
    /// it with [`items`](crate::List::items).
    ///
    /// The filter `archivedCaseId` is the id of a case in the archive. A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/archivedCaseDocument`. Bonita 7.14.0 and 8.0.0, archivedCaseDocument.
    ///
    /// Answers with a list of [`ArchivedCaseDocument`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(
        &self,
        search: Search<builder::SearchArchivedCaseDocuments>,
    ) -> SearchCall<builder::SearchArchivedCaseDocuments> {
        search.call(self.client.search_archived_case_documents())
    }

    /// Deletes the contents of documents in the archive.
    ///
    /// The server deletes them in order, and stops at the first that fails.
    ///
    /// `DELETE /API/bpm/archivedCaseDocument`. Bonita 7.14.0 and 8.0.0, archivedCaseDocument.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_many(&self, ids: impl IntoIterator<Item = i64>) -> builder::DeleteArchivedCaseDocuments {
        self.client.delete_archived_case_documents().body(id_texts(ids))
    }

    /// Deletes the content of a document in the archive.
    ///
    /// 500 if there is none.
    ///
    /// `DELETE /API/bpm/archivedCaseDocument/{archivedDocumentId}`. Bonita 7.14.0 and 8.0.0, archivedCaseDocument.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete(&self, archived_document_id: i64) -> builder::DeleteArchivedCaseDocument {
        self.client.delete_archived_case_document().archived_document_id(archived_document_id)
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
    pub fn bytes(&self, document: &ArchivedCaseDocument) -> builder::GetDocumentBytes {
        content_of(self.client.get_document_bytes(), document.content_storage_id, document.file_name.as_deref())
    }
}
