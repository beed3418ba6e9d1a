//! What Activiti alone tells of process definitions.

use super::{ProcessDefinitions, builder};

impl ProcessDefinitions {
    /// Gets the properties of the form that starts a process definition; none if there is no such form.
    ///
    /// Those that may not be read are left out.
    ///
    /// `GET /process-definition/{processDefinitionId}/properties`. Activiti 6.0.0,
    /// ProcessDefinitionPropertiesResource.
    ///
    /// Answers with [`StartFormProperties`](crate::activiti::StartFormProperties).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process definition.
    pub fn start_form_properties(&self, process_definition_id: impl Into<String>) -> builder::GetStartFormProperties {
        self.client.get_start_form_properties().process_definition_id(process_definition_id.into())
    }
}
