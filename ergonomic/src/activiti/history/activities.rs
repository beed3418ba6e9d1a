//! The activities that process instances went through.

use crate::activiti::{HistoricActivityInstanceQuery, builder};
use bpm_rest_generated::activiti::Client;

/// The activities that process instances went through.
#[derive(Clone, Debug)]
pub struct HistoricActivities {
    client: Client,
}

impl HistoricActivities {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the activities that process instances went through, filtered and sorted.
    ///
    /// `GET /history/historic-activity-instances`. Activiti user guide, 8.17.
    pub fn list(&self) -> builder::ListHistoricActivityInstances {
        self.client.list_historic_activity_instances()
    }

    /// Lists the activities that process instances went through and that match a query.
    ///
    /// `POST /query/historic-activity-instances`. Activiti user guide, 8.18.
    pub fn query(&self, query: HistoricActivityInstanceQuery) -> builder::QueryHistoricActivityInstances {
        self.client.query_historic_activity_instances().body(query)
    }
}
