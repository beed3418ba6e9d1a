//! Flow nodes that ended: one entry for each state that they had.

use super::{
    builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Flow nodes that ended: one entry for each state that they had.
#[derive(Clone, Debug)]
pub struct ArchivedFlowNodes {
    client: Client,
}

impl ArchivedFlowNodes {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for flow nodes that ended; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `sourceObjectId` is the id that it had. The filter `caseId` is the id of the case at the root,
    /// `parentCaseId` that of the case itself. A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/archivedFlowNode`. Bonita 7.14.0 and 8.0.0, archivedFlowNode.
    ///
    /// Answers with a list of [`ArchivedFlowNode`](crate::bonita::ArchivedFlowNode).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(
        &self,
        search: Search<builder::SearchArchivedFlowNodes>,
    ) -> SearchCall<builder::SearchArchivedFlowNodes> {
        search.call(self.client.search_archived_flow_nodes())
    }

    /// Gets one flow node that ended.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/archivedFlowNode/{archivedFlowNodeId}`. Bonita 7.14.0 and 8.0.0, archivedFlowNode.
    ///
    /// Answers with [`ArchivedFlowNode`](crate::bonita::ArchivedFlowNode).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, archived_flow_node_id: i64) -> builder::GetArchivedFlowNode {
        self.client.get_archived_flow_node().archived_flow_node_id(archived_flow_node_id)
    }
}
