//! Comments on open cases.

use super::{
    NewComment, builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Comments on open cases.
#[derive(Clone, Debug)]
pub struct Comments {
    client: Client,
}

impl Comments {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for comments on open cases; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// Without `d=userId` each comment has a false user `System`, whoever wrote it. A page holds 10 unless the search
    /// says otherwise.
    ///
    /// `GET /API/bpm/comment`. Bonita 7.14.0 and 8.0.0, comment.
    ///
    /// Answers with a list of [`Comment`](crate::bonita::Comment).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchComments>) -> SearchCall<builder::SearchComments> {
        search.call(self.client.search_comments())
    }

    /// Comments on a case.
    ///
    /// The case has to be open.
    ///
    /// `POST /API/bpm/comment`. Bonita 7.14.0 and 8.0.0, comment.
    ///
    /// Answers with [`Comment`](crate::bonita::Comment).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create(&self, case_id: i64, content: impl Into<String>) -> builder::CreateComment {
        self.client.create_comment().body(NewComment::new(content, case_id))
    }
}
