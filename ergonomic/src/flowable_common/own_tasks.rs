//! What Flowable has of tasks beyond Activiti.

use super::{Tasks, TasksUpdate, builder};

impl Tasks {
    #[doc = call!(about update_tasks)]
    ///
    #[doc = call!(update_tasks)]
    pub fn update_many(&self, task_ids: impl IntoIterator<Item = impl Into<String>>) -> builder::UpdateTasks {
        self.client.update_tasks().body(TasksUpdate::new(task_ids))
    }

    #[doc = call!(about get_task_form)]
    ///
    #[doc = call!(get_task_form)]
    pub fn form(&self, task_id: impl Into<String>) -> builder::GetTaskForm {
        self.client.get_task_form().task_id(task_id.into())
    }
}
