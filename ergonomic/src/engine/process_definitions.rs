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
    /// `GET /repository/process-definitions`. Activiti user guide, 3.1; Flowable 6 user guide, 15.3.1.
    ///
    /// Answers with [`ProcessDefinitionPage`](super::ProcessDefinitionPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListProcessDefinitions {
        self.client.list_process_definitions()
    }

    /// Gets one process definition, or [not found](crate::Error::is_not_found).
    ///
    /// It is told with the category that its file has, even where another one was set: lists know that one.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}`. Activiti user guide, 3.2; Flowable 6 user guide,
    /// 15.3.2.
    ///
    /// Answers with [`ProcessDefinition`](super::ProcessDefinition).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    pub fn get(&self, process_definition_id: impl Into<String>) -> builder::GetProcessDefinition {
        self.client.get_process_definition().process_definition_id(process_definition_id.into())
    }

    /// Sets the category of a process definition, as the answer and lists tell it; see [`get`](Self::get).
    ///
    /// `PUT /repository/process-definitions/{processDefinitionId}`. Activiti user guide, 3.3; Flowable 6 user guide,
    /// 15.3.3.
    ///
    /// Answers with [`ProcessDefinition`](super::ProcessDefinition).
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the action is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 409: The process definition is suspended, or active, already.
    /// - 500 (Activiti): A text is longer than its column in the database.
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
    /// `PUT /repository/process-definitions/{processDefinitionId}`. Activiti user guide, 3.6; Flowable 6 user guide,
    /// 15.3.6.
    ///
    /// Answers with [`ProcessDefinition`](super::ProcessDefinition).
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the action is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 409: The process definition is suspended, or active, already.
    pub fn suspend(&self, process_definition_id: impl Into<String>) -> builder::SuspendProcessDefinition {
        self.client.suspend_process_definition().process_definition_id(process_definition_id.into())
    }

    /// Activates a suspended process definition; one that is active already is a
    /// [conflict](crate::Error::is_conflict).
    ///
    /// With a date it is done then, by a job, although the answer tells it as done.
    ///
    /// `PUT /repository/process-definitions/{processDefinitionId}`. Activiti user guide, 3.7; Flowable 6 user guide,
    /// 15.3.7.
    ///
    /// Answers with [`ProcessDefinition`](super::ProcessDefinition).
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the action is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 409: The process definition is suspended, or active, already.
    pub fn activate(&self, process_definition_id: impl Into<String>) -> builder::ActivateProcessDefinition {
        self.client.activate_process_definition().process_definition_id(process_definition_id.into())
    }

    /// Gets the BPMN file that a process definition was deployed with.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/resourcedata`. Activiti user guide, 3.4; Flowable 6
    /// user guide, 15.3.4.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The bytes cannot be read.
    pub fn resource_bytes(
        &self,
        process_definition_id: impl Into<String>,
    ) -> builder::GetProcessDefinitionResourceData {
        self.client.get_process_definition_resource_data().process_definition_id(process_definition_id.into())
    }

    /// Gets the engine's own model of a process definition, whose shape is not the same in all versions.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/model`. Activiti user guide, 3.5; Flowable 6 user
    /// guide, 15.3.5.
    ///
    /// Answers with a map of names to [`Value`](serde_json::Value).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    pub fn model(&self, process_definition_id: impl Into<String>) -> builder::GetProcessDefinitionModel {
        self.client.get_process_definition_model().process_definition_id(process_definition_id.into())
    }

    /// Gets the diagram of a process definition, a PNG; a [bad request](crate::Error::is_bad_request) if it has none.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/image`. Activiti 6.0.0,
    /// ProcessDefinitionImageResource; Flowable 7.2.0, ProcessDefinitionImageResource.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The process definition has no image.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The image cannot be read.
    pub fn diagram(&self, process_definition_id: impl Into<String>) -> builder::GetProcessDefinitionDiagram {
        self.client.get_process_definition_diagram().process_definition_id(process_definition_id.into())
    }

    /// Lists the users and groups that a process definition is offered to; the engine lets all others start it, too.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/identitylinks`. Activiti user guide, 3.8; Flowable 6
    /// user guide, 15.3.8.
    ///
    /// Answers with a list of [`IdentityLink`](super::IdentityLink).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
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
    /// `POST /repository/process-definitions/{processDefinitionId}/identitylinks`. Activiti user guide, 3.9; Flowable 6
    /// user guide, 15.3.9.
    ///
    /// Answers with [`IdentityLink`](super::IdentityLink).
    ///
    /// # Errors
    /// - 400: There is not exactly one of user and group, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500 (Activiti): A text is longer than its column in the database.
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
    /// `POST /repository/process-definitions/{processDefinitionId}/identitylinks`. Activiti user guide, 3.9; Flowable 6
    /// user guide, 15.3.9.
    ///
    /// Answers with [`IdentityLink`](super::IdentityLink).
    ///
    /// # Errors
    /// - 400: There is not exactly one of user and group, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500 (Activiti): A text is longer than its column in the database.
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
    /// `GET /repository/process-definitions/{processDefinitionId}/identitylinks/{family}/{identityId}`. Activiti user guide,
    /// 3.11; Flowable 6 user guide, 15.3.11.
    ///
    /// Answers with [`IdentityLink`](super::IdentityLink).
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition, or it has no such identity link.
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
    /// `DELETE /repository/process-definitions/{processDefinitionId}/identitylinks/{family}/{identityId}`. Activiti user guide,
    /// 3.10; Flowable 6 user guide, 15.3.10.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition, or it has no such identity link.
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
