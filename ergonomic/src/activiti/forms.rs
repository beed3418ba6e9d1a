//! Forms of tasks, and forms that start process instances.

use super::{FilledStartForm, FilledTaskForm, FormPropertyValue, builder};
use bpm_rest_generated::activiti::Client;

/// Forms of tasks, and forms that start process instances.
#[derive(Clone, Debug)]
pub struct Forms {
    client: Client,
}

impl Forms {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets the form of a task.
    ///
    /// `GET /form/form-data`. Activiti user guide, 9.1.
    pub fn of_task(&self, task_id: impl Into<String>) -> builder::GetFormData {
        self.client.get_form_data().task_id(task_id.into())
    }

    /// Gets the form that starts a process definition.
    ///
    /// `GET /form/form-data`. Activiti user guide, 9.1.
    pub fn of_process_definition(&self, process_definition_id: impl Into<String>) -> builder::GetFormData {
        self.client.get_form_data().process_definition_id(process_definition_id.into())
    }

    /// Submits the form of a task, which completes the task.
    ///
    /// `POST /form/form-data`. Activiti user guide, 9.2.
    pub fn submit_of_task(
        &self,
        task_id: impl Into<String>,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> builder::SubmitTaskForm {
        self.client.submit_task_form().body(FilledTaskForm::new(form_values(values), task_id))
    }

    /// Submits the form that starts a process instance.
    ///
    /// `POST /form/form-data`. Activiti user guide, 9.2.
    pub fn submit_of_process_definition(
        &self,
        process_definition_id: impl Into<String>,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> builder::SubmitStartForm {
        self.client.submit_start_form().body(FilledStartForm::new(process_definition_id, form_values(values)))
    }
}

fn form_values(values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Vec<FormPropertyValue> {
    values.into_iter().map(|(id, value)| FormPropertyValue::new(id, value)).collect()
}
