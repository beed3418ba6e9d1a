//! Cases that ended.

use super::{
    builder, id_texts,
    search::{Search, SearchCall},
};
use crate::typed::Typed;
use bpm_rest_generated::bonita::Client;
use serde::de::DeserializeOwned;

/// Cases that ended.
#[derive(Clone, Debug)]
pub struct ArchivedCases {
    client: Client,
}

impl ArchivedCases {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for cases that ended; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `sourceObjectId` is the id that the case had. Sub-cases are found with the filter `caller=any` alone.
    /// A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/archivedCase`. Bonita 7.14.0 and 8.0.0, archivedCase.
    ///
    /// Answers with a list of [`ArchivedCase`](crate::bonita::ArchivedCase).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchArchivedCases>) -> SearchCall<builder::SearchArchivedCases> {
        search.call(self.client.search_archived_cases())
    }

    /// Deletes cases that ended.
    ///
    /// The server deletes them in order, and stops at the first that fails.
    ///
    /// `DELETE /API/bpm/archivedCase`. Bonita 7.14.0 and 8.0.0, archivedCase.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_many(&self, ids: impl IntoIterator<Item = i64>) -> builder::DeleteArchivedCases {
        self.client.delete_archived_cases().body(id_texts(ids))
    }

    /// Gets one case that ended.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/archivedCase/{archivedCaseId}`. Bonita 7.14.0 and 8.0.0, archivedCase.
    ///
    /// Answers with [`ArchivedCase`](crate::bonita::ArchivedCase).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, archived_case_id: i64) -> builder::GetArchivedCase {
        self.client.get_archived_case().archived_case_id(archived_case_id)
    }

    /// Deletes a case that ended, with its sub-cases.
    ///
    /// 404 if there is none.
    ///
    /// `DELETE /API/bpm/archivedCase/{archivedCaseId}`. Bonita 7.14.0 and 8.0.0, archivedCase.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete(&self, archived_case_id: i64) -> builder::DeleteArchivedCase {
        self.client.delete_archived_case().archived_case_id(archived_case_id)
    }

    /// Gets what a process tells of the data that a case had at its end.
    ///
    /// It is read as a type of yours, such as a struct, or as a `serde_json::Value`. The names are those that the process
    /// gives. A value is any JSON of a variable, a [`DocumentReference`](crate::bonita::DocumentReference), a
    /// [`BusinessDataReference`](crate::bonita::BusinessDataReference), or a list of such. A date is
    /// [`Milliseconds`](crate::time::Milliseconds).
    ///
    /// `GET /API/bpm/archivedCase/{archivedCaseId}/context`. Bonita 7.14.0 and 8.0.0, context.
    ///
    /// Answers with a map of names to [`Value`](serde_json::Value).
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn context<T: DeserializeOwned + Send + 'static>(
        &self,
        archived_case_id: i64,
    ) -> Typed<builder::GetArchivedCaseContext, T> {
        Typed::new(self.client.get_archived_case_context().archived_case_id(archived_case_id))
    }
}
