//! The milestones that case instances reached.

use crate::flowable_cmmn::{HistoricMilestoneInstanceQuery, builder};
use bpm_rest_generated::flowable_cmmn::Client;

/// The milestones that case instances reached.
#[derive(Clone, Debug)]
pub struct HistoricMilestones {
    client: Client,
}

impl HistoricMilestones {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists milestones that case instances reached, filtered and sorted.
    ///
    /// Milestones that have not been reached are told by the stage overview.
    ///
    /// `GET /cmmn-history/historic-milestone-instances`. flowable-cmmn-rest 7.1.0,
    /// HistoricMilestoneInstanceCollectionResource#getHistoricMilestoneInstances.
    ///
    /// Answers with [`HistoricMilestoneInstancePage`](crate::flowable_cmmn::HistoricMilestoneInstancePage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    pub fn list(&self) -> builder::ListHistoricMilestoneInstances {
        self.client.list_historic_milestone_instances()
    }

    /// Lists milestones that case instances reached and that match a query.
    ///
    /// Does what the list by GET does, with the conditions in the body.
    ///
    /// `POST /cmmn-query/historic-milestone-instances`. flowable-cmmn-rest 7.1.0,
    /// HistoricMilestoneInstanceQueryResource#queryMilestoneInstances.
    ///
    /// Answers with [`HistoricMilestoneInstancePage`](crate::flowable_cmmn::HistoricMilestoneInstancePage).
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn query(&self, query: HistoricMilestoneInstanceQuery) -> builder::QueryHistoricMilestoneInstances {
        self.client.query_historic_milestone_instances().body(query)
    }

    /// Gets one milestone that a case instance reached.
    ///
    /// 404 if there is no such milestone.
    ///
    /// `GET /cmmn-history/historic-milestone-instances/{milestoneInstanceId}`. flowable-cmmn-rest 7.1.0,
    /// HistoricMilestoneInstanceResource#getMilestoneInstance.
    ///
    /// Answers with [`HistoricMilestoneInstance`](crate::flowable_cmmn::HistoricMilestoneInstance).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such milestone.
    pub fn get(&self, milestone_instance_id: impl Into<String>) -> builder::GetHistoricMilestoneInstance {
        self.client.get_historic_milestone_instance().milestone_instance_id(milestone_instance_id.into())
    }
}
