//! The variables of cases that ended.

use super::{
    builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// The variables of cases that ended.
#[derive(Clone, Debug)]
pub struct ArchivedCaseVariables {
    client: Client,
}

impl ArchivedCaseVariables {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for variables of a case that ended, or that is open; await it for one page of them, or make a stream of
    /// it with [`items`](crate::List::items).
    ///
    /// The filter `case_id` is demanded; it is the id of the case, not that of the archive. A page holds 10 unless the
    /// search says otherwise.
    ///
    /// `GET /API/bpm/archivedCaseVariable`. Bonita 7.14.0 and 8.0.0, archivedCaseVariable.
    ///
    /// Answers with a list of [`ArchivedCaseVariable`](crate::bonita::ArchivedCaseVariable).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(
        &self,
        search: Search<builder::SearchArchivedCaseVariables>,
    ) -> SearchCall<builder::SearchArchivedCaseVariables> {
        search.call(self.client.search_archived_case_variables())
    }

    /// Gets one variable of a case that ended.
    ///
    /// 500 if there is none. The id is that of the case, not that of the archive.
    ///
    /// `GET /API/bpm/archivedCaseVariable/{caseId}/{name}`. Bonita 7.14.0 and 8.0.0, archivedCaseVariable.
    ///
    /// Answers with [`ArchivedCaseVariable`](crate::bonita::ArchivedCaseVariable).
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, case_id: i64, name: impl Into<String>) -> builder::GetArchivedCaseVariable {
        self.client.get_archived_case_variable().case_id(case_id).name(name.into())
    }
}
