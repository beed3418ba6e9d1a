//! Open flow nodes: activities, gateways and events.

use super::{
    FlowNodeUpdate, builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Open flow nodes: activities, gateways and events.
#[derive(Clone, Debug)]
pub struct FlowNodes {
    client: Client,
}

impl FlowNodes {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for open flow nodes; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. A page holds 10
    /// unless the search says otherwise.
    ///
    /// `GET /API/bpm/flowNode`. Bonita 7.14.0 and 8.0.0, flowNode.
    ///
    /// Answers with a list of [`FlowNode`](crate::bonita::FlowNode).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchFlowNodes>) -> SearchCall<builder::SearchFlowNodes> {
        search.call(self.client.search_flow_nodes())
    }

    /// Gets one open flow node.
    ///
    /// 404 if there is none. It gets a flow node of any kind.
    ///
    /// `GET /API/bpm/flowNode/{flowNodeId}`. Bonita 7.14.0 and 8.0.0, flowNode.
    ///
    /// Answers with [`FlowNode`](crate::bonita::FlowNode).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, flow_node_id: i64) -> builder::GetFlowNode {
        self.client.get_flow_node().flow_node_id(flow_node_id)
    }

    /// Changes the state of a flow node.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 405.
    ///
    /// `PUT /API/bpm/flowNode/{flowNodeId}`. Bonita OpenAPI document 1.0.9, updateFlowNodeById.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(&self, flow_node_id: i64, state: impl Into<String>) -> builder::UpdateFlowNode {
        self.client.update_flow_node().flow_node_id(flow_node_id).body(FlowNodeUpdate::new(state))
    }
}
