//! Connectors that are done.

use super::{
    builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Connectors that are done.
#[derive(Clone, Debug)]
pub struct ArchivedConnectorInstances {
    client: Client,
}

impl ArchivedConnectorInstances {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for connectors that are done; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/archivedConnectorInstance`. Bonita 7.14.0 and 8.0.0, archivedConnectorInstance.
    ///
    /// Answers with a list of [`ArchivedConnectorInstance`](crate::bonita::ArchivedConnectorInstance).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(
        &self,
        search: Search<builder::SearchArchivedConnectorInstances>,
    ) -> SearchCall<builder::SearchArchivedConnectorInstances> {
        search.call(self.client.search_archived_connector_instances())
    }
}
