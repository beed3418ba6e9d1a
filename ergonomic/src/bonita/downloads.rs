//! Contents of documents.

use super::builder;
use bpm_rest_generated::bonita::Client;

/// The call for the content of a document, which lacks what the document lacks.
pub(super) fn content_of(
    call: builder::GetDocumentBytes,
    content_storage_id: Option<i64>,
    file_name: Option<&str>,
) -> builder::GetDocumentBytes {
    let call = match file_name {
        Some(name) => call.file_name(name),
        None => call,
    };
    match content_storage_id {
        Some(id) => call.content_storage_id(id.to_string()),
        None => call,
    }
}

/// Contents of documents.
#[derive(Clone, Debug)]
pub struct Downloads {
    client: Client,
}

impl Downloads {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets the content of a document.
    ///
    /// `GET /API/documentDownload`. Bonita 7.14.0 and 8.0.0, documentDownload.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: There is no such thing, or something went wrong. The body is a page of HTML.
    pub fn document_bytes(
        &self,
        file_name: impl Into<String>,
        content_storage_id: impl Into<String>,
    ) -> builder::GetDocumentBytes {
        self.client.get_document_bytes().file_name(file_name.into()).content_storage_id(content_storage_id.into())
    }

    /// Gets the content of a document, to be shown and not to be saved.
    ///
    /// `GET /API/formsDocumentImage`. Bonita 7.14.0 and 8.0.0, formsDocumentImage.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: There is no such thing, or something went wrong. The body is a page of HTML.
    pub fn inline_document_bytes(&self, document_id: i64) -> builder::GetInlineDocumentBytes {
        self.client.get_inline_document_bytes().document(document_id)
    }
}
