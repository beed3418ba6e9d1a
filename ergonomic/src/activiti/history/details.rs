//! Each change of a variable, and each form property that was submitted.

use crate::activiti::{HistoricDetailQuery, builder};
use bpm_rest_generated::activiti::Client;

/// Each change of a variable, and each form property that was submitted.
#[derive(Clone, Debug)]
pub struct HistoricDetails {
    client: Client,
}

impl HistoricDetails {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists each change of a variable and each submitted form property, filtered and sorted.
    ///
    /// Needs the history level `full`.
    ///
    /// `GET /history/historic-detail`. Activiti user guide, 8.21.
    pub fn list(&self) -> builder::ListHistoricDetails {
        self.client.list_historic_details()
    }

    /// Lists each change of a variable and each submitted form property that match a query.
    ///
    /// Needs the history level `full`.
    ///
    /// `POST /query/historic-detail`. Activiti user guide, 8.22.
    pub fn query(&self, query: HistoricDetailQuery) -> builder::QueryHistoricDetails {
        self.client.query_historic_details().body(query)
    }

    /// Gets the bytes of a binary or serializable variable as it was after one change.
    ///
    /// `GET /history/historic-detail/{detailId}/data`. Activiti user guide, 8.23.
    pub fn data(&self, detail_id: impl Into<String>) -> builder::GetHistoricDetailData {
        self.client.get_historic_detail_data().detail_id(detail_id.into())
    }
}
