//! Forms that start processes, forms of tasks, and the variables of tasks.

use super::{VariableMap, builder, variables::Values};
use bpm_rest_generated::process_center::Client;

/// Forms that start processes, forms of tasks, and the variables of tasks.
///
/// The values of a form are sent as texts, whatever its fields hold: the service takes nothing else. The engine reads each by
/// the type of its field, and keeps it as a variable: a `long` as a number, a `date` as an instant, a `boolean` as true or
/// false; a text for a field that the form does not have stays a text. Names that [cannot be variables](VariableMap) are a
/// request error, and so is an empty id.
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
    /// [Not found](crate::Error::is_not_found) for an unknown process; [refused](crate::Error::is_refused) for one that was
    /// deployed twice.
    ///
    /// `GET /commonForm/getStartFormData`. process-center RESTful API 1.0, getstartformdatausingget.
    ///
    /// Answers with [`StartForm`](crate::process_center::StartForm).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    pub fn start_form(&self, process_key: impl Into<String>) -> builder::GetStartForm {
        self.client.get_start_form().process_key(process_key.into())
    }

    /// Starts a process instance with the values of the form on its start event, by the ids of the fields.
    ///
    /// Gives the tasks that the process instance has then. [Not found](crate::Error::is_not_found) for an unknown process;
    /// [refused](crate::Error::is_refused) for one that was deployed twice, if a required value is missing, and if a value
    /// does not fit its field.
    ///
    /// `POST /commonForm/submitStartFormData`. process-center RESTful API 1.0, submitstartformdatausingpost.
    ///
    /// Answers with a list of [`Task`](crate::process_center::Task).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn submit_start_form(
        &self,
        process_key: impl Into<String>,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> builder::SubmitStartForm {
        self.client.submit_start_form().process_key(process_key.into()).body(Values::of(values))
    }

    /// Gets the form of a task; [not found](crate::Error::is_not_found) if there is no such task.
    ///
    /// `GET /commonForm/getTaskFormData`. process-center RESTful API 1.0, gettaskformdatausingget.
    ///
    /// Answers with [`TaskForm`](crate::process_center::TaskForm).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    pub fn task_form(&self, task_id: impl Into<String>) -> builder::GetTaskForm {
        self.client.get_task_form().task_id(task_id.into())
    }

    /// Saves values of the form of a task, by the ids of the fields, without completing the task.
    ///
    /// [Not found](crate::Error::is_not_found) if there is no such task; [refused](crate::Error::is_refused) if a required
    /// value is missing, or if a value does not fit its field.
    ///
    /// `POST /commonForm/saveFormData`. process-center RESTful API 1.0, saveformdatausingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn save_task_form(
        &self,
        task_id: impl Into<String>,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> builder::SaveTaskForm {
        self.client.save_task_form().task_id(task_id.into()).body(Values::of(values))
    }

    /// Completes a task with the values of its form, by the ids of the fields, whoever it is assigned to.
    ///
    /// [Not found](crate::Error::is_not_found) if there is no such task; [refused](crate::Error::is_refused) if a required
    /// value is missing, if a value does not fit its field, and if the task is delegated.
    ///
    /// `POST /commonForm/submitTaskFormData`. process-center RESTful API 1.0, submittaskformdatausingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn submit_task_form(
        &self,
        task_id: impl Into<String>,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> builder::SubmitTaskForm {
        self.client.submit_task_form().task_id(task_id.into()).body(Values::of(values))
    }

    /// Gets the variables of a task and of its process instance, by their names.
    ///
    /// [Not found](crate::Error::is_not_found) if there is no such task.
    ///
    /// `GET /commonForm/getVariables`. process-center RESTful API 1.0, getvariablesusingget.
    ///
    /// Answers with a map of names to [`Value`](serde_json::Value).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 500: Something went wrong before the service itself was reached.
    pub fn variables(&self, task_id: impl Into<String>) -> builder::GetTaskVariables {
        self.client.get_task_variables().task_id(task_id.into())
    }

    /// Gets the variables of a task alone, by their names.
    ///
    /// [Not found](crate::Error::is_not_found) if there is no such task.
    ///
    /// `GET /commonForm/getVariablesLocal`. process-center RESTful API 1.0, getvariableslocalusingget.
    ///
    /// Answers with a map of names to [`Value`](serde_json::Value).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 500: Something went wrong before the service itself was reached.
    pub fn local_variables(&self, task_id: impl Into<String>) -> builder::GetLocalTaskVariables {
        self.client.get_local_task_variables().task_id(task_id.into())
    }

    /// Sets variables of the process instance of a task; [not found](crate::Error::is_not_found) if there is no such task.
    ///
    /// `POST /commonForm/setVariables`. process-center RESTful API 1.0, setvariablesusingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn set_variables(
        &self,
        task_id: impl Into<String>,
        variables: impl Into<VariableMap>,
    ) -> builder::SetTaskVariables {
        self.client.set_task_variables().task_id(task_id.into()).body(variables.into())
    }

    /// Sets variables of a task alone, which are gone with the task; [not found](crate::Error::is_not_found) if there is no
    /// such task.
    ///
    /// `POST /commonForm/setVariablesLocal`. process-center RESTful API 1.0, setvariableslocalusingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn set_local_variables(
        &self,
        task_id: impl Into<String>,
        variables: impl Into<VariableMap>,
    ) -> builder::SetLocalTaskVariables {
        self.client.set_local_task_variables().task_id(task_id.into()).body(variables.into())
    }
}
