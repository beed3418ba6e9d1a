//! What Flowable alone does with what was.

use super::{
    HistoricProcessInstancesDeletion, builder,
    history::{HistoricProcessInstances, HistoricTasks},
};

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

impl HistoricTasks {
    /// Gets the form model of the form of a task, open or ended, for servers with a form engine.
    ///
    /// Without one, which Flowable 7.2.0 does not have of its own, the server answers 400, as it does for a task that has no
    /// form key.
    ///
    /// `GET /history/historic-task-instances/{taskId}/form`. Flowable 7.2.0, HistoricTaskInstanceResource.
    ///
    /// Answers with [`FormModel`](crate::flowable::FormModel).
    ///
    /// # Errors
    /// - 400: The task has no form key, or the server has no form engine.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn form(&self, task_id: impl Into<String>) -> builder::GetHistoricTaskInstanceForm {
        self.client.get_historic_task_instance_form().task_id(task_id.into())
    }
}
