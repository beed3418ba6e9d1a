//! What Flowable has of historic tasks beyond Activiti.

use super::{builder, history::HistoricTasks};

impl HistoricTasks {
    #[doc = call!(about get_historic_task_instance_form)]
    ///
    #[doc = call!(get_historic_task_instance_form)]
    pub fn form(&self, task_id: impl Into<String>) -> builder::GetHistoricTaskInstanceForm {
        self.client.get_historic_task_instance_form().task_id(task_id.into())
    }
}
