//! What Flowable alone does with what was.

use super::{HistoricProcessInstancesDeletion, builder, history::HistoricProcessInstances};

impl HistoricProcessInstances {
    /// Deletes the history of several process instances; those that are not there are passed over.
    ///
    /// `POST /history/historic-process-instances/delete`. Flowable 7.2.0, HistoricProcessInstanceCollectionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The action is not `delete`, or the list of process instances is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn delete_many(
        &self,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::DeleteHistoricProcessInstances {
        self.client.delete_historic_process_instances().body(HistoricProcessInstancesDeletion::new(instance_ids))
    }
}
