//! What people have to do, with the variables and identity links of it.

use super::{
    Client, IdentityFamily, NewGroupLink, NewTask, NewUserLink, NewVariable, TaskClaim, TaskDelegation, TaskQuery,
    Variable, builder, form_file, operations,
};
use crate::{Upload, multipart::Multipart};

/// What people have to do.
///
/// All that names a task fails with [not found](crate::Error::is_not_found) if there is none of this id, or none any
/// more: what became of a task that is completed is told by the [history](super::History).
///
#[doc = docs!(processes "\
    While its process instance is suspended, a task can be looked at and updated, and all else fails with 500.")]
#[derive(Clone, Debug)]
pub struct Tasks {
    pub(super) client: Client,
}

impl Tasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    #[doc = call!(about list_tasks)]
    ///
    #[doc = docs!(processes "\
         The server takes points in time to the second only, so one with a fraction is refused before it is sent, \
         and `created_on` and `due_date` find what falls on a whole second only. [`query`](Self::query) compares \
         milliseconds. With `include_process_variables` the server reads 20,000 rows of the list at most, one for \
         each variable. The page that reaches this limit is an error: narrow the list, or ask for the variables of \
         each task. Lists of groups or process instances that are too long for a URL are refused; `query` takes \
         them.")]
    ///
    #[doc = docs!(no_run)]
    #[doc = docs!(use "{SortOrder, TaskSort}")]
    /// use bpm_rest::List as _;
    /// use futures::TryStreamExt as _;
    ///
    /// let list = engine.tasks().list().candidate_user("kermit").due_before("2013-06-01T00:00:00+02:00");
    /// let mut tasks = list.sort(TaskSort::Priority).order(SortOrder::Desc).items();
    /// while let Some(task) = tasks.try_next().await? {
    ///     println!("{}: {}", task.id, task.name.unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(list_tasks)]
    pub fn list(&self) -> builder::ListTasks {
        self.client.list_tasks()
    }

    #[doc = call!(about query_tasks)]
    ///
    #[doc = docs!(processes "\
         A value without a name may be that of any variable. Activiti 6.0.0 refuses the comparison \
         `likeIgnoreCase`, which Activiti 5.22.0 knows.")]
    ///
    #[doc = docs!(no_run)]
    #[doc = docs!(use "TaskQuery")]
    /// use bpm_rest::{List as _, variables::VariableCondition};
    ///
    /// let dear = TaskQuery::new().task_variables([VariableCondition::greater_than("amount", 1000)]);
    /// println!("{} tasks are about much money", engine.tasks().query(dear).total().await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(query_tasks)]
    pub fn query(&self, query: TaskQuery) -> builder::QueryTasks {
        self.client.query_tasks().body(query)
    }

    #[doc = call!(about create_task)]
    ///
    #[doc = docs!(processes "\
         It may be a subtask of one that does. The users and the parent that it names need not exist.")]
    ///
    #[doc = call!(create_task)]
    pub fn create(&self, task: NewTask) -> builder::CreateTask {
        self.client.create_task().body(task)
    }

    #[doc = call!(about get_task)]
    ///
    #[doc = call!(get_task)]
    pub fn get(&self, task_id: impl Into<String>) -> builder::GetTask {
        self.client.get_task().task_id(task_id.into())
    }

    #[doc = call!(about update_task)]
    ///
    #[doc = docs!(processes "Fails with a [conflict](crate::Error::is_conflict) if another update comes in between.")]
    ///
    #[doc = docs!(recorded)]
    /// recorder.reply(Reply::json(200, r#"{"id": "5", "name": "Pack", "priority": 50, "suspended": false}"#));
    ///
    /// let task = engine.tasks().update("5").name("Pack").clear_due_date().await?;
    /// assert_eq!(task.name.as_deref(), Some("Pack"));
    /// assert!(recorder.take().to_string().ends_with("{\n  \"dueDate\": null,\n  \"name\": \"Pack\"\n}\n"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(update_task)]
    pub fn update(&self, task_id: impl Into<String>) -> builder::UpdateTask {
        self.client.update_task().task_id(task_id.into())
    }

    #[doc = call!(about complete_task)]
    ///
    #[doc = docs!(processes "\
         Fails with 500 if the task is delegated: [resolve](Self::resolve) it first. Variables go to the process \
         instance. Flowable keeps a [local](crate::variables::NewVariable::local) one with the task; Activiti would \
         ignore that it is local, so that the call is refused before it is sent. Activiti 6.0.0 fails with 500 if \
         there are transient variables and the process instance ends with the task; before, it has none.")]
    ///
    #[doc = docs!(no_run)]
    /// match engine.tasks().claim("5", "kermit").await {
    ///     Err(error) if error.is_conflict() => println!("somebody was faster"),
    ///     other => other?,
    /// }
    /// engine.tasks().complete("5").variable("approved", true).variable("reason", "fine").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(complete_task)]
    pub fn complete(&self, task_id: impl Into<String>) -> builder::CompleteTask {
        self.client.complete_task().task_id(task_id.into())
    }

    /// Assigns a task to a user; fails with a [conflict](crate::Error::is_conflict) if it is assigned to another one.
    ///
    /// Who has claimed it already may do so again. The user need neither be a candidate nor exist.
    ///
    #[doc = call!(claim_task)]
    pub fn claim(&self, task_id: impl Into<String>, user_id: impl Into<String>) -> builder::ClaimTask {
        self.client.claim_task().task_id(task_id.into()).body(TaskClaim::new().assignee(user_id))
    }

    /// Takes a task from whoever it is assigned to, so that others can claim it.
    ///
    #[doc = call!(claim_task)]
    pub fn unclaim(&self, task_id: impl Into<String>) -> builder::ClaimTask {
        self.client.claim_task().task_id(task_id.into()).body(TaskClaim::new())
    }

    /// Hands a task to another user, who is to [resolve](Self::resolve) it; the assignee becomes its owner.
    ///
    /// An owner that it has already stays its owner.
    ///
    #[doc = call!(delegate_task)]
    pub fn delegate(&self, task_id: impl Into<String>, assignee: impl Into<String>) -> builder::DelegateTask {
        self.client.delegate_task().task_id(task_id.into()).body(TaskDelegation::new(assignee))
    }

    #[doc = call!(about resolve_task)]
    ///
    #[doc = docs!(processes "A task that was not delegated is taken from its assignee, too, unless it has an owner.")]
    ///
    #[doc = call!(resolve_task)]
    pub fn resolve(&self, task_id: impl Into<String>) -> builder::ResolveTask {
        self.client.resolve_task().task_id(task_id.into())
    }

    #[doc = call!(about delete_task)]
    ///
    #[doc = docs!(processes "\
         A task that belongs to a process instance is refused with 403. The reason goes to the history, unless \
         `cascade_history` is given as well, be it false.")]
    ///
    #[doc = call!(delete_task)]
    pub fn delete(&self, task_id: impl Into<String>) -> builder::DeleteTask {
        self.client.delete_task().task_id(task_id.into())
    }

    #[doc = call!(about list_subtasks)]
    ///
    #[doc = call!(list_subtasks)]
    pub fn subtasks(&self, task_id: impl Into<String>) -> builder::ListSubtasks {
        self.client.list_subtasks().task_id(task_id.into())
    }

    #[doc = call!(about list_task_variables)]
    ///
    #[doc = docs!(processes "\
         A local variable hides a global one of its name, unless the [scope](builder::ListTaskVariables::scope) is \
         given.")]
    ///
    #[doc = call!(list_task_variables)]
    pub fn variables(&self, task_id: impl Into<String>) -> builder::ListTaskVariables {
        self.client.list_task_variables().task_id(task_id.into())
    }

    #[doc = call!(about create_task_variables)]
    ///
    #[doc = docs!(processes "\
         Fails with a [conflict](crate::Error::is_conflict), with nothing created, if one of them exists. All have \
         to have the same scope: they are local, or those of the process instance with [`NewVariable::global`].\n\n\
         The server keeps a JSON object or array as a Java object, of which it gives back Java's own bytes: send a \
         text of JSON instead. A date loses its milliseconds when it is read.")]
    ///
    #[doc = docs!(recorded)]
    /// use bpm_rest::variables::NewVariable;
    ///
    /// recorder.reply(Reply::json(201, r#"[{"name": "amount", "type": "long", "value": 5, "scope": "global"}]"#));
    ///
    /// let created = engine.tasks().create_variables("5", [NewVariable::new("amount", 5_i64).global()]).await?;
    /// assert_eq!(created[0].value.get::<u32>()?, 5);
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(create_task_variables)]
    pub fn create_variables(
        &self,
        task_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::CreateTaskVariables {
        self.client
            .create_task_variables()
            .task_id(task_id.into())
            .body(variables.into_iter().map(Into::into).collect::<Vec<NewVariable>>())
    }

    #[doc = call!(about create_binary_task_variable)]
    ///
    #[doc = docs!(processes "\
         A [conflict](crate::Error::is_conflict) if the variable exists. The server takes serializable variables \
         only if it is configured to.")]
    ///
    #[doc = call!(create_binary_task_variable)]
    pub fn create_binary_variable(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let form = Multipart::new(self.client.connection(), &operations::CREATE_BINARY_TASK_VARIABLE, form_file(file));
        form.segment(task_id).field("name", variable_name).field("type", "binary")
    }

    #[doc = call!(about get_task_variable)]
    ///
    #[doc = call!(get_task_variable)]
    pub fn variable(&self, task_id: impl Into<String>, variable_name: impl Into<String>) -> builder::GetTaskVariable {
        self.client.get_task_variable().task_id(task_id.into()).variable_name(variable_name.into())
    }

    #[doc = call!(about update_task_variable)]
    ///
    #[doc = docs!(processes "\
         Fails with [not found](crate::Error::is_not_found) if it does not exist where its scope says: in the task, \
         or in the process instance with [`NewVariable::global`].")]
    ///
    #[doc = call!(update_task_variable)]
    pub fn update_variable(
        &self,
        task_id: impl Into<String>,
        variable: impl Into<NewVariable>,
    ) -> builder::UpdateTaskVariable {
        let variable = variable.into();
        self.client.update_task_variable().task_id(task_id.into()).variable_name(variable.name.clone()).body(variable)
    }

    #[doc = call!(about update_binary_task_variable)]
    ///
    #[doc = docs!(processes "\
         Fails with [not found](crate::Error::is_not_found) if it does not exist in the scope, which is local by \
         default.")]
    ///
    #[doc = call!(update_binary_task_variable)]
    pub fn update_binary_variable(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let name = variable_name.into();
        let form = Multipart::new(self.client.connection(), &operations::UPDATE_BINARY_TASK_VARIABLE, form_file(file));
        form.segment(task_id).segment(&name).field("name", name).field("type", "binary")
    }

    #[doc = call!(about delete_task_variable)]
    ///
    #[doc = call!(delete_task_variable)]
    pub fn delete_variable(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::DeleteTaskVariable {
        self.client.delete_task_variable().task_id(task_id.into()).variable_name(variable_name.into())
    }

    #[doc = call!(about delete_task_variables)]
    ///
    #[doc = call!(delete_task_variables)]
    pub fn delete_variables(&self, task_id: impl Into<String>) -> builder::DeleteTaskVariables {
        self.client.delete_task_variables().task_id(task_id.into())
    }

    #[doc = call!(about get_task_variable_data)]
    ///
    #[doc = call!(get_task_variable_data)]
    pub fn variable_bytes(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetTaskVariableData {
        self.client.get_task_variable_data().task_id(task_id.into()).variable_name(variable_name.into())
    }

    #[doc = call!(about list_task_identity_links)]
    ///
    #[doc = docs!(processes "The assignee and the owner are among them. What was linked twice is listed twice.")]
    ///
    #[doc = call!(list_task_identity_links)]
    pub fn identity_links(&self, task_id: impl Into<String>) -> builder::ListTaskIdentityLinks {
        self.client.list_task_identity_links().task_id(task_id.into())
    }

    #[doc = call!(about list_task_identity_links_of_family)]
    ///
    #[doc = call!(list_task_identity_links_of_family)]
    pub fn identity_links_of_family(
        &self,
        task_id: impl Into<String>,
        family: IdentityFamily,
    ) -> builder::ListTaskIdentityLinksOfFamily {
        self.client.list_task_identity_links_of_family().task_id(task_id.into()).family(family)
    }

    #[doc = call!(about create_task_user_link)]
    ///
    #[doc = docs!(processes "\
         The type `assignee` assigns the task, and takes it from whom it was assigned to; `owner` makes the user \
         its owner.")]
    ///
    #[doc = call!(create_task_user_link)]
    pub fn add_user_link(
        &self,
        task_id: impl Into<String>,
        user: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::CreateTaskUserLink {
        self.client.create_task_user_link().task_id(task_id.into()).body(NewUserLink::new(type_, user))
    }

    #[doc = call!(about create_task_group_link)]
    ///
    #[doc = docs!(processes "\
         With the type `assignee`, Activiti 6.0.0 assigns the task to a user with the id of the group; Activiti \
         5.22.0 refuses it.")]
    ///
    #[doc = call!(create_task_group_link)]
    pub fn add_group_link(
        &self,
        task_id: impl Into<String>,
        group: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::CreateTaskGroupLink {
        self.client.create_task_group_link().task_id(task_id.into()).body(NewGroupLink::new(group, type_))
    }

    #[doc = call!(about get_task_identity_link)]
    ///
    #[doc = call!(get_task_identity_link)]
    pub fn identity_link(
        &self,
        task_id: impl Into<String>,
        family: IdentityFamily,
        identity_id: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::GetTaskIdentityLink {
        self.client
            .get_task_identity_link()
            .task_id(task_id.into())
            .family(family)
            .identity_id(identity_id.into())
            .type_(type_.into())
    }

    #[doc = call!(about delete_task_identity_link)]
    ///
    #[doc = call!(delete_task_identity_link)]
    pub fn remove_identity_link(
        &self,
        task_id: impl Into<String>,
        family: IdentityFamily,
        identity_id: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::DeleteTaskIdentityLink {
        self.client
            .delete_task_identity_link()
            .task_id(task_id.into())
            .family(family)
            .identity_id(identity_id.into())
            .type_(type_.into())
    }
}
