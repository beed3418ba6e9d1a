//! Process instances that run: they are started, suspended and deleted here, and have variables and involved users.

use super::{
    Client, NewUserLink, NewVariable, ProcessInstanceQuery, StartById, StartByKey, StartByMessage, Variable, builder,
    form_file, operations,
};
use crate::{Upload, multipart::Multipart};

/// Process instances that run: started, suspended and deleted here, with their variables and the users involved.
///
/// One that has ended is [not found](crate::Error::is_not_found) any more; it is in the
/// [history](super::History).
#[derive(Clone, Debug)]
pub struct ProcessInstances {
    pub(super) client: Client,
}

impl ProcessInstances {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists running process instances, filtered and sorted; ids are sorted as texts, so that `10` comes before `9`.
    ///
    /// An unknown field to sort by is a [bad request](crate::Error::is_bad_request).
    ///
    #[doc = docs!(no_run)]
    #[doc = docs!(use "ProcessInstanceSort")]
    /// # use bpm_rest::List as _;
    /// # use futures::TryStreamExt as _;
    /// let orders = engine.process_instances().list().process_definition_key("order").include_process_variables(true);
    /// let mut orders = orders.sort(ProcessInstanceSort::Id).items();
    /// while let Some(order) = orders.try_next().await? {
    ///     println!("{}: {:?}", order.id, order.variables);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(list_process_instances)]
    pub fn list(&self) -> builder::ListProcessInstances {
        self.client.list_process_instances()
    }

    /// Lists running process instances that match a query, which may have conditions on variables.
    ///
    /// A condition that the engine does not know is a [bad request](crate::Error::is_bad_request): texts are compared
    /// with `like`, but with `likeIgnoreCase` on Activiti 5.22.0 only, and truth values and null are not compared by
    /// size.
    ///
    #[doc = docs!(recorded)]
    #[doc = docs!(use "ProcessInstanceQuery")]
    /// # use bpm_rest::variables::VariableCondition;
    /// # recorder.reply(Reply::json(200, r#"{"data": [], "total": 0, "start": 0, "size": 0}"#));
    /// let large = ProcessInstanceQuery::new().process_definition_key("order").variables([
    ///     VariableCondition::greater_than("amount", 1_000),
    ///     VariableCondition::like("customer", "Bar%"),
    /// ]);
    /// engine.process_instances().query(large).await?;
    /// # let sent = recorder.take().to_string();
    /// # assert!(sent.contains("\"operation\": \"greaterThan\""), "{sent}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(query_process_instances)]
    pub fn query(&self, query: ProcessInstanceQuery) -> builder::QueryProcessInstances {
        self.client.query_process_instances().body(query)
    }

    /// Starts a process instance of the process definition with this id, which is one version of a process.
    ///
    /// It fails as [`start_by_key`](Self::start_by_key) does.
    ///
    #[doc = call!(start_process_instance_by_id)]
    pub fn start_by_id(&self, process_definition_id: impl Into<String>) -> builder::StartProcessInstanceById {
        self.client.start_process_instance_by_id().body(StartById::new(process_definition_id))
    }

    /// Starts a process instance of the latest version of a process, by its key.
    ///
    /// The answer comes when the process instance waits for something, or has [ended](super::ProcessInstance::ended).
    /// Without a tenant, only process definitions without one are looked for. There being none is a [bad
    /// request](crate::Error::is_bad_request), not a 404; a process definition that is suspended, or a process that
    /// fails before it first waits, is a 500, with nothing started.
    ///
    #[doc = docs!(recorded)]
    /// # use bpm_rest::variables::NewVariable;
    /// # recorder.reply(Reply::json(201, r#"{"id": "5", "suspended": false, "ended": false}"#));
    /// let order = engine.process_instances().start_by_key("order").business_key("2013/17");
    /// let order = order.variables([NewVariable::new("amount", 5), NewVariable::new("customer", "Barrez")]).await?;
    /// assert!(!order.ended);
    /// # assert!(recorder.take().to_string().contains("2013/17"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(start_process_instance_by_key)]
    pub fn start_by_key(&self, process_definition_key: impl Into<String>) -> builder::StartProcessInstanceByKey {
        self.client.start_process_instance_by_key().body(StartByKey::new(process_definition_key))
    }

    /// Starts a process instance of the process that a message starts.
    ///
    /// No process that starts with it is a [bad request](crate::Error::is_bad_request). **Activiti 6.0.0 drops the
    /// business key**; Activiti 5.22.0 keeps it.
    ///
    #[doc = call!(start_process_instance_by_message)]
    pub fn start_by_message(&self, message: impl Into<String>) -> builder::StartProcessInstanceByMessage {
        self.client.start_process_instance_by_message().body(StartByMessage::new(message))
    }

    /// Gets one running process instance, without its [variables](Self::variables).
    ///
    /// [Not found](crate::Error::is_not_found) once it has ended.
    ///
    #[doc = call!(get_process_instance)]
    pub fn get(&self, process_instance_id: impl Into<String>) -> builder::GetProcessInstance {
        self.client.get_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Suspends a process instance, so that nothing in it goes on.
    ///
    /// A [conflict](crate::Error::is_conflict) if it is suspended already.
    ///
    #[doc = call!(suspend_process_instance)]
    pub fn suspend(&self, process_instance_id: impl Into<String>) -> builder::SuspendProcessInstance {
        self.client.suspend_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Activates a suspended process instance; a [conflict](crate::Error::is_conflict) if it is active already.
    ///
    #[doc = call!(activate_process_instance)]
    pub fn activate(&self, process_instance_id: impl Into<String>) -> builder::ActivateProcessInstance {
        self.client.activate_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Deletes a running process instance; its history stays, with the reason if one is given.
    ///
    #[doc = call!(delete_process_instance)]
    pub fn delete(&self, process_instance_id: impl Into<String>) -> builder::DeleteProcessInstance {
        self.client.delete_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Gets the diagram of a process instance as a PNG image, with its current activities marked.
    ///
    /// A [bad request](crate::Error::is_bad_request) if its BPMN file has no shapes to draw.
    ///
    #[doc = docs!(no_run)]
    /// engine.process_instances().diagram("5").await?.save("order.png").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(get_process_instance_diagram)]
    pub fn diagram(&self, process_instance_id: impl Into<String>) -> builder::GetProcessInstanceDiagram {
        self.client.get_process_instance_diagram().process_instance_id(process_instance_id.into())
    }

    /// Lists the users who are involved in a process instance; who started it is one, as `starter`.
    ///
    #[doc = call!(list_process_instance_identity_links)]
    pub fn identity_links(&self, process_instance_id: impl Into<String>) -> builder::ListProcessInstanceIdentityLinks {
        self.client.list_process_instance_identity_links().process_instance_id(process_instance_id.into())
    }

    /// Involves a user in a process instance, as `participant` or in a way of one's own; the user need not be known.
    ///
    /// The same once more makes a second link, and [deleting](Self::remove_identity_link) takes both.
    ///
    #[doc = call!(create_process_instance_user_link)]
    pub fn add_user_link(
        &self,
        process_instance_id: impl Into<String>,
        user: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::CreateProcessInstanceUserLink {
        self.client
            .create_process_instance_user_link()
            .process_instance_id(process_instance_id.into())
            .body(NewUserLink::new(type_, user))
    }

    /// Gets one of the links that [`add_user`](Self::add_user_link) makes.
    ///
    #[doc = call!(get_process_instance_identity_link)]
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

    /// Deletes what [`add_user`](Self::add_user_link) made; [not found](crate::Error::is_not_found) if it is not there.
    ///
    #[doc = call!(delete_process_instance_identity_link)]
    pub fn remove_identity_link(
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

    /// Lists the variables of a process instance; to the server they are all of the scope `local`.
    ///
    /// Binary ones are without their [bytes](Self::variable_bytes), and dates are told in whole seconds, though they
    /// are kept in milliseconds.
    ///
    #[doc = call!(list_process_instance_variables)]
    pub fn variables(&self, process_instance_id: impl Into<String>) -> builder::ListProcessInstanceVariables {
        self.client.list_process_instance_variables().process_instance_id(process_instance_id.into())
    }

    /// Creates variables of a process instance.
    ///
    /// A [conflict](crate::Error::is_conflict), with nothing created, if one of them exists. An empty list and a
    /// `global` variable are [bad requests](crate::Error::is_bad_request): a process instance has local variables
    /// alone.
    ///
    #[doc = call!(create_process_instance_variables)]
    pub fn create_variables(
        &self,
        process_instance_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::CreateProcessInstanceVariables {
        self.client
            .create_process_instance_variables()
            .process_instance_id(process_instance_id.into())
            .body(variables.into_iter().map(Into::into).collect::<Vec<NewVariable>>())
    }

    /// Creates variables of a process instance, or changes those that exist, also to another type.
    ///
    /// An empty list and a `global` variable are [bad requests](crate::Error::is_bad_request).
    ///
    #[doc = docs!(no_run)]
    /// engine.process_instances().set_variables("5", [("approved", true)]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(set_process_instance_variables)]
    pub fn set_variables(
        &self,
        process_instance_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::SetProcessInstanceVariables {
        self.client
            .set_process_instance_variables()
            .process_instance_id(process_instance_id.into())
            .body(variables.into_iter().map(Into::into).collect::<Vec<NewVariable>>())
    }

    /// Creates a binary or serializable variable of a process instance from a file.
    ///
    /// A [conflict](crate::Error::is_conflict) if the variable exists. A serialized text or number
    /// becomes a variable of that type; what is no Java object is a [bad request](crate::Error::is_bad_request), and a
    /// server may be told to refuse all serializable ones, with 415.
    /// The scope `global` is taken and told, but has no effect.
    ///
    #[doc = call!(create_binary_process_instance_variable)]
    pub fn create_binary_variable(
        &self,
        process_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let form = Multipart::new(
            self.client.connection(),
            &operations::CREATE_BINARY_PROCESS_INSTANCE_VARIABLE,
            form_file(file),
        );
        form.segment(process_instance_id).field("name", variable_name).field("type", "binary")
    }

    /// Gets one variable of a process instance; [not found](crate::Error::is_not_found) if there is none.
    ///
    #[doc = call!(get_process_instance_variable)]
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

    /// Changes a variable of a process instance, also to another type; [not found](crate::Error::is_not_found) if there
    /// is none.
    ///
    #[doc = call!(update_process_instance_variable)]
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
    #[doc = call!(update_binary_process_instance_variable)]
    pub fn update_binary_variable(
        &self,
        process_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let name = variable_name.into();
        let form = Multipart::new(
            self.client.connection(),
            &operations::UPDATE_BINARY_PROCESS_INSTANCE_VARIABLE,
            form_file(file),
        );
        form.segment(process_instance_id).segment(&name).field("name", name).field("type", "binary")
    }

    /// Deletes a variable of a process instance; [not found](crate::Error::is_not_found) if there is none.
    ///
    #[doc = call!(delete_process_instance_variable)]
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
    #[doc = call!(delete_process_instance_variables)]
    pub fn delete_variables(&self, process_instance_id: impl Into<String>) -> builder::DeleteProcessInstanceVariables {
        self.client.delete_process_instance_variables().process_instance_id(process_instance_id.into())
    }

    /// Gets the bytes of a binary or serializable variable of a process instance; they may be another serialization of
    /// the same Java object.
    ///
    /// [Not found](crate::Error::is_not_found) if there is none, or one of another type.
    ///
    #[doc = call!(get_process_instance_variable_data)]
    pub fn variable_bytes(
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
