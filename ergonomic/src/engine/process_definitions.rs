//! Processes that can be started, in all their versions.

use super::{
    Client, IdentityFamily, NewCandidateStarterGroup, NewCandidateStarterUser, ProcessDefinitionCategory, builder,
};

/// Processes that can be started, in all their versions.
#[derive(Clone, Debug)]
pub struct ProcessDefinitions {
    pub(super) client: Client,
}

impl ProcessDefinitions {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists process definitions, filtered and sorted; all versions of each, unless `latest(true)` is said.
    ///
    /// By default they are sorted by name, of which several may have the same: to page through them without losing any,
    /// sort by id.
    ///
    #[doc = docs!(recorded)]
    #[doc = docs!(use "ProcessDefinitionSort")]
    /// use bpm_rest::List as _;
    /// use futures::TryStreamExt as _;
    ///
    /// # recorder.reply(Reply::json(200, r#"{"data": [], "total": 0, "start": 0, "size": 0}"#));
    /// let list = engine.process_definitions().list().latest(true).startable_by_user("kermit");
    /// let mut definitions = list.sort(ProcessDefinitionSort::Id).items();
    /// while let Some(definition) = definitions.try_next().await? {
    ///     println!("{} in version {}", definition.key, definition.version);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(list_process_definitions)]
    pub fn list(&self) -> builder::ListProcessDefinitions {
        self.client.list_process_definitions()
    }

    /// Gets one process definition, or [not found](crate::Error::is_not_found).
    ///
    /// It is told with the category that its file has, even where another one was set: lists know that one.
    ///
    #[doc = call!(get_process_definition)]
    pub fn get(&self, process_definition_id: impl Into<String>) -> builder::GetProcessDefinition {
        self.client.get_process_definition().process_definition_id(process_definition_id.into())
    }

    /// Sets the category of a process definition, as the answer and lists tell it; see [`get`](Self::get).
    ///
    #[doc = call!(set_process_definition_category)]
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

    /// Suspends a process definition, so that nobody can start it; its process instances go on, unless they are
    /// included.
    ///
    /// One that is suspended already is a [conflict](crate::Error::is_conflict). With a date it is done then, by a job,
    /// although the answer tells it as done; Activiti 6.0.0 gives that job no retries.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::empty(409));
    /// match engine.process_definitions().suspend("order:1:36").include_process_instances(true).await {
    ///     Err(error) if error.is_conflict() => println!("somebody was faster"),
    ///     result => drop(result?),
    /// }
    /// # assert!(recorder.take().to_string().contains("\"includeProcessInstances\": true"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(suspend_process_definition)]
    pub fn suspend(&self, process_definition_id: impl Into<String>) -> builder::SuspendProcessDefinition {
        self.client.suspend_process_definition().process_definition_id(process_definition_id.into())
    }

    /// Activates a suspended process definition; one that is active already is a
    /// [conflict](crate::Error::is_conflict).
    ///
    /// With a date it is done then, by a job, although the answer tells it as done.
    ///
    #[doc = call!(activate_process_definition)]
    pub fn activate(&self, process_definition_id: impl Into<String>) -> builder::ActivateProcessDefinition {
        self.client.activate_process_definition().process_definition_id(process_definition_id.into())
    }

    /// Gets the BPMN file that a process definition was deployed with.
    ///
    #[doc = call!(get_process_definition_resource_data)]
    pub fn resource_bytes(
        &self,
        process_definition_id: impl Into<String>,
    ) -> builder::GetProcessDefinitionResourceData {
        self.client.get_process_definition_resource_data().process_definition_id(process_definition_id.into())
    }

    /// Gets the engine's own model of a process definition, whose shape is not the same in all versions.
    ///
    #[doc = call!(get_process_definition_model)]
    pub fn model(&self, process_definition_id: impl Into<String>) -> builder::GetProcessDefinitionModel {
        self.client.get_process_definition_model().process_definition_id(process_definition_id.into())
    }

    /// Gets the diagram of a process definition, a PNG; a [bad request](crate::Error::is_bad_request) if it has none.
    ///
    #[doc = call!(get_process_definition_diagram)]
    pub fn diagram(&self, process_definition_id: impl Into<String>) -> builder::GetProcessDefinitionDiagram {
        self.client.get_process_definition_diagram().process_definition_id(process_definition_id.into())
    }

    /// Lists the users and groups that a process definition is offered to; the engine lets all others start it, too.
    ///
    #[doc = call!(list_candidate_starters)]
    pub fn candidate_starters(&self, process_definition_id: impl Into<String>) -> builder::ListCandidateStarters {
        self.client.list_candidate_starters().process_definition_id(process_definition_id.into())
    }

    /// Makes a user a candidate to start a process definition: `startable_by_user` of the [list](Self::list) goes by
    /// it.
    ///
    /// Whether there is such a user is not looked at, nor whether he is a candidate already: then he is it twice.
    ///
    #[doc = docs!(no_run)]
    /// let definitions = engine.process_definitions();
    /// definitions.add_candidate_starter_user("order:1:36", "gonzo").await?;
    /// let offered = definitions.list().startable_by_user("gonzo").latest(true).await?;
    /// println!("{} processes for gonzo", offered.total);
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(create_candidate_starter_user)]
    pub fn add_candidate_starter_user(
        &self,
        process_definition_id: impl Into<String>,
        user: impl Into<String>,
    ) -> builder::CreateCandidateStarterUser {
        self.client
            .create_candidate_starter_user()
            .process_definition_id(process_definition_id.into())
            .body(NewCandidateStarterUser::new(user))
    }

    /// Makes the members of a group candidates to start a process definition, as
    /// [`add_candidate_starter_user`](Self::add_candidate_starter_user) does a user.
    ///
    #[doc = call!(create_candidate_starter_group)]
    pub fn add_candidate_starter_group(
        &self,
        process_definition_id: impl Into<String>,
        group: impl Into<String>,
    ) -> builder::CreateCandidateStarterGroup {
        self.client
            .create_candidate_starter_group()
            .process_definition_id(process_definition_id.into())
            .body(NewCandidateStarterGroup::new(group))
    }

    /// Gets one user or group that a process definition is offered to, or [not found](crate::Error::is_not_found).
    ///
    /// An id with a slash in it is refused before it is sent: the server would read another path.
    ///
    #[doc = call!(get_candidate_starter)]
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

    /// No longer offers a process definition to a user or a group; [not found](crate::Error::is_not_found) if it was
    /// not.
    ///
    /// An id with a slash in it is refused before it is sent: the server would read another path.
    ///
    #[doc = call!(delete_candidate_starter)]
    pub fn remove_candidate_starter(
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
}
