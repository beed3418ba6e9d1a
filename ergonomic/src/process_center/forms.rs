//! Forms that start processes, forms of tasks, and the variables of tasks.

use super::{Variables, builder, ids::filled, variables::Values};
use bpm_rest_generated::process_center::Client;

/// Forms that start processes, forms of tasks, and the variables of tasks.
///
/// The values of a form are texts, whatever its fields hold: the service takes no others. They become variables, so the
/// names [that cannot be variables](Variables::with) are a request error, and so is an empty id.
#[derive(Clone, Debug)]
pub struct Forms {
    client: Client,
}

impl Forms {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets the form on the start event of a process.
    ///
    /// [Refused](crate::Error::is_refused) for an unknown process, and for one that was deployed twice.
    ///
    /// `GET /commonForm/getStartFormData`. process-center RESTful API 1.0, getstartformdatausingget.
    pub fn start_form(&self, process_key: impl Into<String>) -> builder::GetStartForm {
        self.client.get_start_form().process_key(filled(process_key))
    }

    /// Starts a process instance with the values of the form on its start event, by the ids of the fields.
    ///
    /// Gives the tasks that there are then. [Refused](crate::Error::is_refused) for an unknown process, one that was
    /// deployed twice, and where a value is missing.
    ///
    /// `POST /commonForm/submitStartFormData`. process-center RESTful API 1.0, submitstartformdatausingpost.
    pub fn submit_start_form(
        &self,
        process_key: impl Into<String>,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> builder::SubmitStartForm {
        self.client.submit_start_form().process_key(filled(process_key)).body(Values::of(values))
    }

    /// Gets the form of a task; [not found](crate::Error::is_not_found) if there is no such task.
    ///
    /// `GET /commonForm/getTaskFormData`. process-center RESTful API 1.0, gettaskformdatausingget.
    pub fn task_form(&self, task_id: impl Into<String>) -> builder::GetTaskForm {
        self.client.get_task_form().task_id(filled(task_id))
    }

    /// Keeps values of the form of a task, by the ids of the fields, without completing the task.
    ///
    /// [Not found](crate::Error::is_not_found) if there is no such task; [refused](crate::Error::is_refused) where a required
    /// value is missing.
    ///
    /// `POST /commonForm/saveFormData`. process-center RESTful API 1.0, saveformdatausingpost.
    pub fn save_task_form(
        &self,
        task_id: impl Into<String>,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> builder::SaveTaskForm {
        self.client.save_task_form().task_id(filled(task_id)).body(Values::of(values))
    }

    /// Completes a task with the values of its form, by the ids of the fields, whoever it is assigned to.
    ///
    /// [Not found](crate::Error::is_not_found) if there is no such task; [refused](crate::Error::is_refused) where a required
    /// value is missing, and if the task is delegated.
    ///
    /// `POST /commonForm/submitTaskFormData`. process-center RESTful API 1.0, submittaskformdatausingpost.
    pub fn submit_task_form(
        &self,
        task_id: impl Into<String>,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> builder::SubmitTaskForm {
        self.client.submit_task_form().task_id(filled(task_id)).body(Values::of(values))
    }

    /// Gets the variables of a task and of its process instance, by their names.
    ///
    /// [Not found](crate::Error::is_not_found) if there is no such task.
    ///
    /// `GET /commonForm/getVariables`. process-center RESTful API 1.0, getvariablesusingget.
    pub fn variables(&self, task_id: impl Into<String>) -> builder::GetTaskVariables {
        self.client.get_task_variables().task_id(filled(task_id))
    }

    /// Gets the variables that a task alone has, by their names.
    ///
    /// [Not found](crate::Error::is_not_found) if there is no such task.
    ///
    /// `GET /commonForm/getVariablesLocal`. process-center RESTful API 1.0, getvariableslocalusingget.
    pub fn local_variables(&self, task_id: impl Into<String>) -> builder::GetLocalTaskVariables {
        self.client.get_local_task_variables().task_id(filled(task_id))
    }

    /// Sets variables that go on with the process; [not found](crate::Error::is_not_found) if there is no such task.
    ///
    /// `POST /commonForm/setVariables`. process-center RESTful API 1.0, setvariablesusingpost.
    pub fn set_variables(
        &self,
        task_id: impl Into<String>,
        variables: impl Into<Variables>,
    ) -> builder::SetTaskVariables {
        self.client.set_task_variables().task_id(filled(task_id)).body(variables.into())
    }

    /// Sets variables that a task alone has, and that are gone with it; [not found](crate::Error::is_not_found) if there is
    /// no such task.
    ///
    /// `POST /commonForm/setVariablesLocal`. process-center RESTful API 1.0, setvariableslocalusingpost.
    pub fn set_local_variables(
        &self,
        task_id: impl Into<String>,
        variables: impl Into<Variables>,
    ) -> builder::SetLocalTaskVariables {
        self.client.set_local_task_variables().task_id(filled(task_id)).body(variables.into())
    }
}
