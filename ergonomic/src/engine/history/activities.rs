//! The activities that process instances went through.

use super::super::{Client, HistoricActivityInstanceQuery, builder};

/// The activities that process instances went through.
#[derive(Clone, Debug)]
pub struct HistoricActivities {
    pub(in super::super) client: Client,
}

impl HistoricActivities {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the activities that process instances went through, filtered and sorted; by default by their start.
    ///
    /// Many start within the same millisecond, and come in no particular order then: with several pages, one may come
    /// twice and another one not at all. Sorted by `ActivityInstanceId`, none does.
    ///
    #[doc = docs!(no_run)]
    #[doc = docs!(use "HistoricActivityInstanceSort")]
    /// # use bpm_rest::Result;
    /// use bpm_rest::List as _;
    /// use futures::TryStreamExt as _;
    /// let list = engine.history().activities().list().process_instance_id("5").activity_type("userTask");
    /// let list = list.sort(HistoricActivityInstanceSort::ActivityInstanceId);
    /// let activities: Vec<_> = list.items().try_collect().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(list_historic_activity_instances)]
    pub fn list(&self) -> builder::ListHistoricActivityInstances {
        self.client.list_historic_activity_instances()
    }

    /// Lists the activities that process instances went through and that match a query; for their order see
    /// [`list`](Self::list).
    ///
    #[doc = call!(query_historic_activity_instances)]
    pub fn query(&self, query: HistoricActivityInstanceQuery) -> builder::QueryHistoricActivityInstances {
        self.client.query_historic_activity_instances().body(query)
    }
}
