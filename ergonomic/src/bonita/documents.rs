//! Documents in the form of older versions; see those of cases.

use super::{
    builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Documents in the form of older versions; see those of cases.
#[derive(Clone, Debug)]
pub struct Documents {
    client: Client,
}

impl Documents {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for documents in the archive; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The search for documents of cases in the archive takes its place. A page holds 10 unless the search says
    /// otherwise.
    ///
    /// `GET /API/bpm/archiveddocument`. Bonita 7.14.0 and 8.0.0, archiveddocument.
    ///
    /// Answers with a list of [`Document`](crate::bonita::Document).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search_archived(
        &self,
        search: Search<builder::SearchArchivedDocuments>,
    ) -> SearchCall<builder::SearchArchivedDocuments> {
        search.call(self.client.search_archived_documents())
    }

    /// Searches for documents of a case; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The search for documents of cases takes its place. Without all three filters nothing is found. A page holds 10
    /// unless the search says otherwise.
    ///
    /// `GET /API/bpm/document`. Bonita 7.14.0 and 8.0.0, document.
    ///
    /// Answers with a list of [`Document`](crate::bonita::Document).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchDocuments>) -> SearchCall<builder::SearchDocuments> {
        search.call(self.client.search_documents())
    }

    /// Gets one document.
    ///
    /// That of a case takes its place.
    ///
    /// `GET /API/bpm/document/{documentId}`. Bonita 7.14.0 and 8.0.0, document.
    ///
    /// Answers with [`Document`](crate::bonita::Document).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, document_id: i64) -> builder::GetDocument {
        self.client.get_document().document_id(document_id)
    }
}
