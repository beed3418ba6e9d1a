//! Forms of tasks, and forms that start process instances.

use super::{Client, FilledStartForm, FilledTaskForm, FormPropertyValue, builder};

/// Forms of tasks, and forms that start process instances.
#[derive(Clone, Debug)]
pub struct Forms {
    pub(super) client: Client,
}

impl Forms {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets the form of a task: its key, and the properties that are asked for, with their present values.
    ///
    /// Without a form in the BPMN file, it has neither key nor properties. Properties that are not readable are left
    /// out. [Not found](crate::Error::is_not_found) if there is no such task.
    ///
    #[doc = call!(get_form_data)]
    pub fn task_form(&self, task_id: impl Into<String>) -> builder::GetFormData {
        self.client.get_form_data().task_id(task_id.into())
    }

    /// Gets the form that starts a process instance: its key, and the properties that are asked for.
    ///
    /// [Not found](crate::Error::is_not_found) if there is no such process definition.
    ///
    #[doc = call!(get_form_data)]
    pub fn start_form(&self, process_definition_id: impl Into<String>) -> builder::GetFormData {
        self.client.get_form_data().process_definition_id(process_definition_id.into())
    }

    /// Submits the form of a task, which completes the task: ids of properties, with their values as texts.
    ///
    /// What is wrong with a value is a 500, or a [bad request](crate::Error::is_bad_request) for dates and
    /// enumerations; then the task is not completed. What is not `true` is `false`, and a date of another pattern may
    /// be taken for another date.
    ///
    #[doc = docs!(no_run)]
    /// let form = engine.forms().task_form("7").await?;
    /// for property in form.form_properties.iter().filter(|property| property.required) {
    ///     println!("{} is wanted: {:?}", property.id, property.name);
    /// }
    /// engine.forms().submit_task_form("7", [("approved", "true"), ("due", "28-05-2013")]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(submit_task_form)]
    pub fn submit_task_form(
        &self,
        task_id: impl Into<String>,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> builder::SubmitTaskForm {
        self.client.submit_task_form().body(FilledTaskForm::new(form_values(values), task_id))
    }

    /// Submits the form that starts a process instance: ids of properties, with their values as texts.
    ///
    /// What is wrong with a value is a 500, or a [bad request](crate::Error::is_bad_request) for dates and
    /// enumerations. What is not `true` is `false`, and a date of another pattern may be taken for another date:
    /// 2013-05-28 as dd-MM-yyyy is one of the year 33. An unknown process definition is a 500 on Activiti 6.0.0, and
    /// [not found](crate::Error::is_not_found) on Activiti 5.22.0.
    ///
    #[doc = docs!(no_run)]
    /// let values = [("customer", "Barrez"), ("amount", "5"), ("due", "28-05-2013")];
    /// let order = engine.forms().submit_start_form("order:1:36", values).business_key("2013/17").await?;
    /// println!("{}", order.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(submit_start_form)]
    pub fn submit_start_form(
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
