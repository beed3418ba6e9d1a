//! Process instances that run.

use super::{
    NewUserLink, NewVariable, ProcessInstanceQuery, StartById, StartByKey, StartByMessage, Variable, builder,
    operations,
};
use crate::{Upload, multipart::Multipart, variables::new_variables};
use bpm_rest_generated::activiti::Client;

/// Process instances that run.
#[derive(Clone, Debug)]
pub struct ProcessInstances {
    client: Client,
}

impl ProcessInstances {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists running process instances, filtered and sorted.
    ///
    /// `GET /runtime/process-instances`. Activiti user guide, 5.5.
    pub fn list(&self) -> builder::ListProcessInstances {
        self.client.list_process_instances()
    }

    /// Lists running process instances that match a query; it can also ask for values of variables.
    ///
    /// `POST /query/process-instances`. Activiti user guide, 5.6.
    pub fn query(&self, query: ProcessInstanceQuery) -> builder::QueryProcessInstances {
        self.client.query_process_instances().body(query)
    }

    /// Starts a process instance of one version of a process.
    ///
    /// `POST /runtime/process-instances`. Activiti user guide, 5.4.
    pub fn start_by_id(&self, process_definition_id: impl Into<String>) -> builder::StartProcessInstanceById {
        self.client.start_process_instance_by_id().body(StartById::new(process_definition_id))
    }

    /// Starts a process instance of the latest version of a process.
    ///
    /// `POST /runtime/process-instances`. Activiti user guide, 5.4.
    pub fn start_by_key(&self, process_definition_key: impl Into<String>) -> builder::StartProcessInstanceByKey {
        self.client.start_process_instance_by_key().body(StartByKey::new(process_definition_key))
    }

    /// Starts the process instance that a message starts.
    ///
    /// `POST /runtime/process-instances`. Activiti user guide, 5.4.
    pub fn start_by_message(&self, message: impl Into<String>) -> builder::StartProcessInstanceByMessage {
        self.client.start_process_instance_by_message().body(StartByMessage::new(message))
    }

    /// Gets one running process instance.
    ///
    /// `GET /runtime/process-instances/{processInstanceId}`. Activiti user guide, 5.1.
    pub fn get(&self, process_instance_id: impl Into<String>) -> builder::GetProcessInstance {
        self.client.get_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Suspends a process instance, so that nothing in it goes on.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}`. Activiti user guide, 5.3.
    pub fn suspend(&self, process_instance_id: impl Into<String>) -> builder::SuspendProcessInstance {
        self.client.suspend_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Activates a suspended process instance.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}`. Activiti user guide, 5.3.
    pub fn activate(&self, process_instance_id: impl Into<String>) -> builder::ActivateProcessInstance {
        self.client.activate_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Ends a process instance by deleting it; its history stays.
    ///
    /// `DELETE /runtime/process-instances/{processInstanceId}`. Activiti user guide, 5.2.
    pub fn delete(&self, process_instance_id: impl Into<String>) -> builder::DeleteProcessInstance {
        self.client.delete_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Gets the diagram of a process instance as a PNG image, with its current activities marked.
    ///
    /// `GET /runtime/process-instances/{processInstanceId}/diagram`. Activiti user guide, 5.7.
    pub fn diagram(&self, process_instance_id: impl Into<String>) -> builder::GetProcessInstanceDiagram {
        self.client.get_process_instance_diagram().process_instance_id(process_instance_id.into())
    }

    /// Lists who is involved in a process instance.
    ///
    /// `GET /runtime/process-instances/{processInstanceId}/identitylinks`. Activiti user guide, 5.8.
    pub fn identity_links(&self, process_instance_id: impl Into<String>) -> builder::ListProcessInstanceIdentityLinks {
        self.client.list_process_instance_identity_links().process_instance_id(process_instance_id.into())
    }

    /// Involves a user in a process instance.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/identitylinks`. Activiti user guide, 5.9.
    pub fn add_user(
        &self,
        process_instance_id: impl Into<String>,
        user_id: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::CreateProcessInstanceIdentityLink {
        self.client
            .create_process_instance_identity_link()
            .process_instance_id(process_instance_id.into())
            .body(NewUserLink::new(type_, user_id))
    }

    /// Gets one way in which a user is involved in a process instance.
    ///
    /// `GET /runtime/process-instances/{processInstanceId}/identitylinks/users/{identityId}/{type}`. Activiti 6.0.0,
    /// ProcessInstanceIdentityLinkResource.
    pub fn identity_link(
        &self,
        process_instance_id: impl Into<String>,
        identity_id: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::GetProcessInstanceIdentityLink {
        self.client
            .get_process_instance_identity_link()
            .process_instance_id(process_instance_id.into())
            .identity_id(identity_id.into())
            .type_(type_.into())
    }

    /// No longer involves a user in a process instance in one way.
    ///
    /// `DELETE /runtime/process-instances/{processInstanceId}/identitylinks/users/{identityId}/{type}`. Activiti user
    /// guide, 5.10.
    pub fn delete_identity_link(
        &self,
        process_instance_id: impl Into<String>,
        identity_id: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::DeleteProcessInstanceIdentityLink {
        self.client
            .delete_process_instance_identity_link()
            .process_instance_id(process_instance_id.into())
            .identity_id(identity_id.into())
            .type_(type_.into())
    }

    /// Lists the variables of a process instance.
    ///
    /// `GET /runtime/process-instances/{processInstanceId}/variables`. Activiti user guide, 5.11.
    pub fn variables(&self, process_instance_id: impl Into<String>) -> builder::ListProcessInstanceVariables {
        self.client.list_process_instance_variables().process_instance_id(process_instance_id.into())
    }

    /// Creates variables of a process instance.
    ///
    /// Fails, with nothing created, if one of them exists; all have to have the same scope.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/variables`. Activiti user guide, 5.13.
    pub fn create_variables(
        &self,
        process_instance_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::CreateProcessInstanceVariables {
        self.client
            .create_process_instance_variables()
            .process_instance_id(process_instance_id.into())
            .body(new_variables(variables))
    }

    /// Creates variables of a process instance, or changes those that exist.
    ///
    /// All have to have the same scope.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}/variables`. Activiti user guide, 5.13.
    pub fn set_variables(
        &self,
        process_instance_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::SetProcessInstanceVariables {
        self.client
            .set_process_instance_variables()
            .process_instance_id(process_instance_id.into())
            .body(new_variables(variables))
    }

    /// Creates a binary or serializable variable of a process instance from a file.
    ///
    /// Fails with 500 if the variable exists. The server takes serializable variables only if it is configured to.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/variables`. Activiti user guide, 5.15.
    pub fn create_binary_variable(
        &self,
        process_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let form = Multipart::new(self.client.connection(), &operations::CREATE_BINARY_PROCESS_INSTANCE_VARIABLE, file);
        form.segment(process_instance_id).field("name", variable_name).field("type", "binary")
    }

    /// Gets one variable of a process instance.
    ///
    /// `GET /runtime/process-instances/{processInstanceId}/variables/{variableName}`. Activiti user guide, 5.12.
    pub fn variable(
        &self,
        process_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetProcessInstanceVariable {
        self.client
            .get_process_instance_variable()
            .process_instance_id(process_instance_id.into())
            .variable_name(variable_name.into())
    }

    /// Changes a variable of a process instance; its name in the body is the one in the path.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}/variables/{variableName}`. Activiti user guide, 5.14.
    pub fn update_variable(
        &self,
        process_instance_id: impl Into<String>,
        variable: impl Into<NewVariable>,
    ) -> builder::UpdateProcessInstanceVariable {
        let variable = variable.into();
        self.client
            .update_process_instance_variable()
            .process_instance_id(process_instance_id.into())
            .variable_name(variable.name.clone())
            .body(variable)
    }

    /// Changes a binary or serializable variable of a process instance to the bytes of a file.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}/variables/{variableName}`. Activiti user guide, 5.16.
    pub fn update_binary_variable(
        &self,
        process_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let name = variable_name.into();
        let form = Multipart::new(self.client.connection(), &operations::UPDATE_BINARY_PROCESS_INSTANCE_VARIABLE, file);
        form.segment(process_instance_id).segment(&name).field("name", name).field("type", "binary")
    }

    /// Deletes a variable of a process instance.
    ///
    /// `DELETE /runtime/process-instances/{processInstanceId}/variables/{variableName}`. Activiti 6.0.0,
    /// ProcessInstanceVariableResource.
    pub fn delete_variable(
        &self,
        process_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::DeleteProcessInstanceVariable {
        self.client
            .delete_process_instance_variable()
            .process_instance_id(process_instance_id.into())
            .variable_name(variable_name.into())
    }

    /// Deletes all variables of a process instance.
    ///
    /// `DELETE /runtime/process-instances/{processInstanceId}/variables`. Activiti 6.0.0,
    /// ProcessInstanceVariableCollectionResource.
    pub fn delete_variables(&self, process_instance_id: impl Into<String>) -> builder::DeleteProcessInstanceVariables {
        self.client.delete_process_instance_variables().process_instance_id(process_instance_id.into())
    }

    /// Gets the bytes of a binary or serializable variable of a process instance.
    ///
    /// `GET /runtime/process-instances/{processInstanceId}/variables/{variableName}/data`. Activiti 6.0.0,
    /// ProcessInstanceVariableDataResource.
    pub fn variable_data(
        &self,
        process_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetProcessInstanceVariableData {
        self.client
            .get_process_instance_variable_data()
            .process_instance_id(process_instance_id.into())
            .variable_name(variable_name.into())
    }
}
