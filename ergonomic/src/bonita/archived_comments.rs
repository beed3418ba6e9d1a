//! Comments on cases that ended.

use super::{
    builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Comments on cases that ended.
#[derive(Clone, Debug)]
pub struct ArchivedComments {
    client: Client,
}

impl ArchivedComments {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for comments on cases that ended; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// Without `d=userId` each comment has a false user `System`, whoever wrote it. A page holds 10 unless the search
    /// says otherwise.
    ///
    /// `GET /API/bpm/archivedComment`. Bonita 7.14.0 and 8.0.0, archivedComment.
    ///
    /// Answers with a list of [`ArchivedComment`](crate::bonita::ArchivedComment).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(
        &self,
        search: Search<builder::SearchArchivedComments>,
    ) -> SearchCall<builder::SearchArchivedComments> {
        search.call(self.client.search_archived_comments())
    }
}
