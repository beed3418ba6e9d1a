//! What keeps processes from being enabled.

use super::{
    builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// What keeps processes from being enabled.
#[derive(Clone, Debug)]
pub struct ProcessResolutionProblems {
    client: Client,
}

impl ProcessResolutionProblems {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for what keeps a process from being enabled; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `process_id` is demanded. A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/processResolutionProblem`. Bonita 7.14.0 and 8.0.0, processResolutionProblem.
    ///
    /// Answers with a list of [`ProcessResolutionProblem`](crate::bonita::ProcessResolutionProblem).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(
        &self,
        search: Search<builder::SearchProcessResolutionProblems>,
    ) -> SearchCall<builder::SearchProcessResolutionProblems> {
        search.call(self.client.search_process_resolution_problems())
    }
}
