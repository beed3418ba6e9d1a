//! Plan items of case instances, ended or not.

use crate::flowable_cmmn::{HistoricPlanItemInstanceQuery, builder};
use bpm_rest_generated::flowable_cmmn::Client;

/// Plan items of case instances, ended or not.
#[derive(Clone, Debug)]
pub struct HistoricPlanItemInstances {
    client: Client,
}

impl HistoricPlanItemInstances {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists plan item instances, whether they have ended or not, filtered and sorted.
    ///
    /// Without their local variables: the query can ask for them.
    ///
    /// `GET /cmmn-history/historic-planitem-instances`. flowable-cmmn-rest 7.1.0,
    /// HistoricPlanItemInstanceCollectionResource#getHistoricPlanItemInstances.
    ///
    /// Answers with [`HistoricPlanItemInstancePage`](crate::flowable_cmmn::HistoricPlanItemInstancePage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    pub fn list(&self) -> builder::ListHistoricPlanItemInstances {
        self.client.list_historic_plan_item_instances()
    }

    /// Lists plan item instances that match a query, whether they have ended or not.
    ///
    /// Does what the list by GET does, with the conditions in the body.
    ///
    /// `POST /cmmn-query/historic-planitem-instances`. flowable-cmmn-rest 7.1.0,
    /// HistoricPlanItemInstanceQueryResource#queryPlanItemInstances.
    ///
    /// Answers with [`HistoricPlanItemInstancePage`](crate::flowable_cmmn::HistoricPlanItemInstancePage).
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn query(&self, query: HistoricPlanItemInstanceQuery) -> builder::QueryHistoricPlanItemInstances {
        self.client.query_historic_plan_item_instances().body(query)
    }

    /// Gets one plan item instance, whether it has ended or not.
    ///
    /// 404 if there is no such plan item instance.
    ///
    /// `GET /cmmn-history/historic-planitem-instances/{planItemInstanceId}`. flowable-cmmn-rest 7.1.0,
    /// HistoricPlanItemInstanceResource#getPlanItemInstance.
    ///
    /// Answers with [`HistoricPlanItemInstance`](crate::flowable_cmmn::HistoricPlanItemInstance).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance.
    pub fn get(&self, plan_item_instance_id: impl Into<String>) -> builder::GetHistoricPlanItemInstance {
        self.client.get_historic_plan_item_instance().plan_item_instance_id(plan_item_instance_id.into())
    }
}
