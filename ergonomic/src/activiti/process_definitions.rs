//! Processes that can be started, in all their versions.

use super::{IdentityFamily, NewCandidateStarterGroup, NewCandidateStarterUser, ProcessDefinitionCategory, builder};
use bpm_rest_generated::activiti::Client;

/// Processes that can be started, in all their versions.
#[derive(Clone, Debug)]
pub struct ProcessDefinitions {
    client: Client,
}

impl ProcessDefinitions {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists process definitions, filtered and sorted.
    ///
    /// `GET /repository/process-definitions`. Activiti user guide, 3.1.
    pub fn list(&self) -> builder::ListProcessDefinitions {
        self.client.list_process_definitions()
    }

    /// Gets one process definition.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}`. Activiti user guide, 3.2.
    pub fn get(&self, process_definition_id: impl Into<String>) -> builder::GetProcessDefinition {
        self.client.get_process_definition().process_definition_id(process_definition_id.into())
    }

    /// Sets the category of a process definition.
    ///
    /// `PUT /repository/process-definitions/{processDefinitionId}`. Activiti user guide, 3.3.
    pub fn set_category(
        &self,
        process_definition_id: impl Into<String>,
        category: impl Into<String>,
    ) -> builder::SetProcessDefinitionCategory {
        self.client
            .set_process_definition_category()
            .process_definition_id(process_definition_id.into())
            .body(ProcessDefinitionCategory::new(category))
    }

    /// Suspends a process definition, so that nobody can start it.
    ///
    /// `PUT /repository/process-definitions/{processDefinitionId}`. Activiti user guide, 3.6.
    pub fn suspend(&self, process_definition_id: impl Into<String>) -> builder::SuspendProcessDefinition {
        self.client.suspend_process_definition().process_definition_id(process_definition_id.into())
    }

    /// Activates a suspended process definition.
    ///
    /// `PUT /repository/process-definitions/{processDefinitionId}`. Activiti user guide, 3.7.
    pub fn activate(&self, process_definition_id: impl Into<String>) -> builder::ActivateProcessDefinition {
        self.client.activate_process_definition().process_definition_id(process_definition_id.into())
    }

    /// Gets the bytes of the file that a process definition was deployed with.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/resourcedata`. Activiti user guide, 3.4.
    pub fn resource_data(&self, process_definition_id: impl Into<String>) -> builder::GetProcessDefinitionResourceData {
        self.client.get_process_definition_resource_data().process_definition_id(process_definition_id.into())
    }

    /// Gets the parsed BPMN model of a process definition.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/model`. Activiti user guide, 3.5.
    pub fn model(&self, process_definition_id: impl Into<String>) -> builder::GetProcessDefinitionModel {
        self.client.get_process_definition_model().process_definition_id(process_definition_id.into())
    }

    /// Gets the diagram of a process definition as an image.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/image`. Activiti 6.0.0,
    /// ProcessDefinitionImageResource.
    pub fn image(&self, process_definition_id: impl Into<String>) -> builder::GetProcessDefinitionImage {
        self.client.get_process_definition_image().process_definition_id(process_definition_id.into())
    }

    /// Lists who may start a process definition.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/identitylinks`. Activiti user guide, 3.8.
    pub fn candidate_starters(&self, process_definition_id: impl Into<String>) -> builder::ListCandidateStarters {
        self.client.list_candidate_starters().process_definition_id(process_definition_id.into())
    }

    /// Lets a user start a process definition.
    ///
    /// `POST /repository/process-definitions/{processDefinitionId}/identitylinks`. Activiti user guide, 3.9.
    pub fn add_candidate_starter_user(
        &self,
        process_definition_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> builder::CreateCandidateStarterUser {
        self.client
            .create_candidate_starter_user()
            .process_definition_id(process_definition_id.into())
            .body(NewCandidateStarterUser::new(user_id))
    }

    /// Lets the members of a group start a process definition.
    ///
    /// `POST /repository/process-definitions/{processDefinitionId}/identitylinks`. Activiti user guide, 3.9.
    pub fn add_candidate_starter_group(
        &self,
        process_definition_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> builder::CreateCandidateStarterGroup {
        self.client
            .create_candidate_starter_group()
            .process_definition_id(process_definition_id.into())
            .body(NewCandidateStarterGroup::new(group_id))
    }

    /// Gets one user or group that may start a process definition.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/identitylinks/{family}/{identityId}`. Activiti user
    /// guide, 3.11.
    pub fn candidate_starter(
        &self,
        process_definition_id: impl Into<String>,
        family: IdentityFamily,
        identity_id: impl Into<String>,
    ) -> builder::GetCandidateStarter {
        self.client
            .get_candidate_starter()
            .process_definition_id(process_definition_id.into())
            .family(family)
            .identity_id(identity_id.into())
    }

    /// No longer lets a user or a group start a process definition.
    ///
    /// `DELETE /repository/process-definitions/{processDefinitionId}/identitylinks/{family}/{identityId}`. Activiti
    /// user guide, 3.10.
    pub fn delete_candidate_starter(
        &self,
        process_definition_id: impl Into<String>,
        family: IdentityFamily,
        identity_id: impl Into<String>,
    ) -> builder::DeleteCandidateStarter {
        self.client
            .delete_candidate_starter()
            .process_definition_id(process_definition_id.into())
            .family(family)
            .identity_id(identity_id.into())
    }

    /// Gets the properties of the form that starts a process definition.
    ///
    /// `GET /process-definition/{processDefinitionId}/properties`. Activiti 6.0.0,
    /// ProcessDefinitionPropertiesResource.
    pub fn start_form_properties(&self, process_definition_id: impl Into<String>) -> builder::GetStartFormProperties {
        self.client.get_start_form_properties().process_definition_id(process_definition_id.into())
    }
}
