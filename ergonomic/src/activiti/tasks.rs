//! What people have to do, with the variables, comments, events and attachments of it.

use super::{
    Attachment, IdentityFamily, NewAttachment, NewGroupLink, NewTask, NewTaskComment, NewUserLink, NewVariable,
    TaskClaim, TaskDelegation, TaskQuery, Variable, builder, operations,
};
use crate::{Upload, multipart::Multipart, variables::new_variables};
use bpm_rest_generated::activiti::Client;

/// What people have to do, with the variables, comments, events and attachments of it.
#[derive(Clone, Debug)]
pub struct Tasks {
    client: Client,
}

impl Tasks {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists tasks, filtered and sorted.
    ///
    /// `GET /runtime/tasks`. Activiti user guide, 7.2.
    pub fn list(&self) -> builder::ListTasks {
        self.client.list_tasks()
    }

    /// Lists tasks that match a query; it can also ask for values of variables.
    ///
    /// `POST /query/tasks`. Activiti user guide, 7.3.
    pub fn query(&self, query: TaskQuery) -> builder::QueryTasks {
        self.client.query_tasks().body(query)
    }

    /// Creates a task that belongs to no process instance.
    ///
    /// `POST /runtime/tasks`. Activiti 6.0.0, TaskCollectionResource.
    pub fn create(&self, task: NewTask) -> builder::CreateTask {
        self.client.create_task().body(task)
    }

    /// Gets one task.
    ///
    /// `GET /runtime/tasks/{taskId}`. Activiti user guide, 7.1.
    pub fn get(&self, task_id: impl Into<String>) -> builder::GetTask {
        self.client.get_task().task_id(task_id.into())
    }

    /// Updates a task; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// `PUT /runtime/tasks/{taskId}`. Activiti user guide, 7.4.
    pub fn update(&self, task_id: impl Into<String>) -> builder::UpdateTask {
        self.client.update_task().task_id(task_id.into())
    }

    /// Completes a task.
    ///
    /// `POST /runtime/tasks/{taskId}`. Activiti user guide, 7.5.
    pub fn complete(&self, task_id: impl Into<String>) -> builder::CompleteTask {
        self.client.complete_task().task_id(task_id.into())
    }

    /// Assigns a task to a user; fails with a [conflict](crate::Error::is_conflict) if it is assigned to another one.
    ///
    /// `POST /runtime/tasks/{taskId}`. Activiti user guide, 7.5.
    pub fn claim(&self, task_id: impl Into<String>, user_id: impl Into<String>) -> builder::ClaimTask {
        self.client.claim_task().task_id(task_id.into()).body(TaskClaim::new().assignee(user_id))
    }

    /// Gives a task back that was claimed, so that nobody is assigned to it.
    ///
    /// `POST /runtime/tasks/{taskId}`. Activiti user guide, 7.5.
    pub fn unclaim(&self, task_id: impl Into<String>) -> builder::ClaimTask {
        self.client.claim_task().task_id(task_id.into()).body(TaskClaim::new())
    }

    /// Lets another user do a task, for its owner.
    ///
    /// `POST /runtime/tasks/{taskId}`. Activiti user guide, 7.5.
    pub fn delegate(&self, task_id: impl Into<String>, user_id: impl Into<String>) -> builder::DelegateTask {
        self.client.delegate_task().task_id(task_id.into()).body(TaskDelegation::new(user_id))
    }

    /// Hands a delegated task back to its owner.
    ///
    /// `POST /runtime/tasks/{taskId}`. Activiti user guide, 7.5.
    pub fn resolve(&self, task_id: impl Into<String>) -> builder::ResolveTask {
        self.client.resolve_task().task_id(task_id.into())
    }

    /// Deletes a task that belongs to no process instance.
    ///
    /// A task that belongs to a process instance is refused with 403.
    ///
    /// `DELETE /runtime/tasks/{taskId}`. Activiti user guide, 7.6.
    pub fn delete(&self, task_id: impl Into<String>) -> builder::DeleteTask {
        self.client.delete_task().task_id(task_id.into())
    }

    /// Lists the subtasks of a task.
    ///
    /// `GET /runtime/tasks/{taskId}/subtasks`. Activiti 6.0.0, TaskSubTaskCollectionResource.
    pub fn subtasks(&self, task_id: impl Into<String>) -> builder::ListSubtasks {
        self.client.list_subtasks().task_id(task_id.into())
    }

    /// Lists the variables of a task.
    ///
    /// `GET /runtime/tasks/{taskId}/variables`. Activiti user guide, 7.7.
    pub fn variables(&self, task_id: impl Into<String>) -> builder::ListTaskVariables {
        self.client.list_task_variables().task_id(task_id.into())
    }

    /// Creates variables of a task.
    ///
    /// Fails, with nothing created, if one of them exists; all have to have the same scope.
    ///
    /// `POST /runtime/tasks/{taskId}/variables`. Activiti user guide, 7.10.
    pub fn create_variables(
        &self,
        task_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::CreateTaskVariables {
        self.client.create_task_variables().task_id(task_id.into()).body(new_variables(variables))
    }

    /// Creates a binary or serializable variable of a task from a file.
    ///
    /// Fails with 500 if the variable exists. The server takes serializable variables only if it is configured to.
    ///
    /// `POST /runtime/tasks/{taskId}/variables`. Activiti user guide, 7.11.
    pub fn create_binary_variable(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let form = Multipart::new(self.client.connection(), &operations::CREATE_BINARY_TASK_VARIABLE, file);
        form.segment(task_id).field("name", variable_name).field("type", "binary")
    }

    /// Gets one variable of a task.
    ///
    /// `GET /runtime/tasks/{taskId}/variables/{variableName}`. Activiti user guide, 7.8.
    pub fn variable(&self, task_id: impl Into<String>, variable_name: impl Into<String>) -> builder::GetTaskVariable {
        self.client.get_task_variable().task_id(task_id.into()).variable_name(variable_name.into())
    }

    /// Changes a variable of a task; its name in the body is the one in the path.
    ///
    /// `PUT /runtime/tasks/{taskId}/variables/{variableName}`. Activiti user guide, 7.12.
    pub fn update_variable(
        &self,
        task_id: impl Into<String>,
        variable: impl Into<NewVariable>,
    ) -> builder::UpdateTaskVariable {
        let variable = variable.into();
        self.client.update_task_variable().task_id(task_id.into()).variable_name(variable.name.clone()).body(variable)
    }

    /// Changes a binary or serializable variable of a task to the bytes of a file.
    ///
    /// `PUT /runtime/tasks/{taskId}/variables/{variableName}`. Activiti user guide, 7.13.
    pub fn update_binary_variable(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let name = variable_name.into();
        let form = Multipart::new(self.client.connection(), &operations::UPDATE_BINARY_TASK_VARIABLE, file);
        form.segment(task_id).segment(&name).field("name", name).field("type", "binary")
    }

    /// Deletes a variable of a task.
    ///
    /// `DELETE /runtime/tasks/{taskId}/variables/{variableName}`. Activiti user guide, 7.14.
    pub fn delete_variable(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::DeleteTaskVariable {
        self.client.delete_task_variable().task_id(task_id.into()).variable_name(variable_name.into())
    }

    /// Deletes all local variables of a task.
    ///
    /// `DELETE /runtime/tasks/{taskId}/variables`. Activiti user guide, 7.15.
    pub fn delete_variables(&self, task_id: impl Into<String>) -> builder::DeleteTaskVariables {
        self.client.delete_task_variables().task_id(task_id.into())
    }

    /// Gets the bytes of a binary or serializable variable of a task.
    ///
    /// `GET /runtime/tasks/{taskId}/variables/{variableName}/data`. Activiti user guide, 7.9.
    pub fn variable_data(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetTaskVariableData {
        self.client.get_task_variable_data().task_id(task_id.into()).variable_name(variable_name.into())
    }

    /// Lists who has to do with a task.
    ///
    /// `GET /runtime/tasks/{taskId}/identitylinks`. Activiti user guide, 7.16.
    pub fn identity_links(&self, task_id: impl Into<String>) -> builder::ListTaskIdentityLinks {
        self.client.list_task_identity_links().task_id(task_id.into())
    }

    /// Lists the users, or the groups, that have to do with a task.
    ///
    /// `GET /runtime/tasks/{taskId}/identitylinks/{family}`. Activiti user guide, 7.17.
    pub fn identity_links_of(
        &self,
        task_id: impl Into<String>,
        family: IdentityFamily,
    ) -> builder::ListTaskIdentityLinksOfFamily {
        self.client.list_task_identity_links_of_family().task_id(task_id.into()).family(family)
    }

    /// Gives a user to do with a task.
    ///
    /// `POST /runtime/tasks/{taskId}/identitylinks`. Activiti user guide, 7.19.
    pub fn add_user(
        &self,
        task_id: impl Into<String>,
        user_id: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::CreateTaskUserLink {
        self.client.create_task_user_link().task_id(task_id.into()).body(NewUserLink::new(type_, user_id))
    }

    /// Gives a group to do with a task.
    ///
    /// `POST /runtime/tasks/{taskId}/identitylinks`. Activiti user guide, 7.19.
    pub fn add_group(
        &self,
        task_id: impl Into<String>,
        group_id: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::CreateTaskGroupLink {
        self.client.create_task_group_link().task_id(task_id.into()).body(NewGroupLink::new(group_id, type_))
    }

    /// Gets one way in which a user or a group has to do with a task.
    ///
    /// `GET /runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`. Activiti user guide, 7.18.
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

    /// Ends one way in which a user or a group has to do with a task.
    ///
    /// `DELETE /runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`. Activiti user guide, 7.20.
    pub fn delete_identity_link(
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

    /// Lists the comments on a task.
    ///
    /// `GET /runtime/tasks/{taskId}/comments`. Activiti user guide, 7.22.
    pub fn comments(&self, task_id: impl Into<String>) -> builder::ListTaskComments {
        self.client.list_task_comments().task_id(task_id.into())
    }

    /// Adds a comment to a task.
    ///
    /// `POST /runtime/tasks/{taskId}/comments`. Activiti user guide, 7.21.
    pub fn add_comment(&self, task_id: impl Into<String>, message: impl Into<String>) -> builder::CreateTaskComment {
        self.client.create_task_comment().task_id(task_id.into()).body(NewTaskComment::new(message))
    }

    /// Gets one comment on a task.
    ///
    /// `GET /runtime/tasks/{taskId}/comments/{commentId}`. Activiti user guide, 7.23.
    pub fn comment(&self, task_id: impl Into<String>, comment_id: impl Into<String>) -> builder::GetTaskComment {
        self.client.get_task_comment().task_id(task_id.into()).comment_id(comment_id.into())
    }

    /// Deletes a comment on a task.
    ///
    /// `DELETE /runtime/tasks/{taskId}/comments/{commentId}`. Activiti user guide, 7.24.
    pub fn delete_comment(
        &self,
        task_id: impl Into<String>,
        comment_id: impl Into<String>,
    ) -> builder::DeleteTaskComment {
        self.client.delete_task_comment().task_id(task_id.into()).comment_id(comment_id.into())
    }

    /// Lists what happened to a task.
    ///
    /// `GET /runtime/tasks/{taskId}/events`. Activiti user guide, 7.25.
    pub fn events(&self, task_id: impl Into<String>) -> builder::ListTaskEvents {
        self.client.list_task_events().task_id(task_id.into())
    }

    /// Gets one event of a task.
    ///
    /// `GET /runtime/tasks/{taskId}/events/{eventId}`. Activiti user guide, 7.26.
    pub fn event(&self, task_id: impl Into<String>, event_id: impl Into<String>) -> builder::GetTaskEvent {
        self.client.get_task_event().task_id(task_id.into()).event_id(event_id.into())
    }

    /// Deletes an event of a task.
    ///
    /// `DELETE /runtime/tasks/{taskId}/events/{eventId}`. Activiti 6.0.0, TaskEventResource.
    pub fn delete_event(&self, task_id: impl Into<String>, event_id: impl Into<String>) -> builder::DeleteTaskEvent {
        self.client.delete_task_event().task_id(task_id.into()).event_id(event_id.into())
    }

    /// Lists the attachments of a task.
    ///
    /// `GET /runtime/tasks/{taskId}/attachments`. Activiti user guide, 7.29.
    pub fn attachments(&self, task_id: impl Into<String>) -> builder::ListTaskAttachments {
        self.client.list_task_attachments().task_id(task_id.into())
    }

    /// Attaches a link to a task.
    ///
    /// `POST /runtime/tasks/{taskId}/attachments`. Activiti user guide, 7.27.
    pub fn attach_link(&self, task_id: impl Into<String>, link: NewAttachment) -> builder::CreateTaskAttachment {
        self.client.create_task_attachment().task_id(task_id.into()).body(link)
    }

    /// Attaches a file to a task.
    ///
    /// `POST /runtime/tasks/{taskId}/attachments`. Activiti user guide, 7.28.
    pub fn attach_file(
        &self,
        task_id: impl Into<String>,
        name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Attachment> {
        let form = Multipart::new(self.client.connection(), &operations::UPLOAD_TASK_ATTACHMENT, file);
        form.segment(task_id).field("name", name)
    }

    /// Gets what is known of one attachment of a task.
    ///
    /// `GET /runtime/tasks/{taskId}/attachments/{attachmentId}`. Activiti user guide, 7.30.
    pub fn attachment(
        &self,
        task_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> builder::GetTaskAttachment {
        self.client.get_task_attachment().task_id(task_id.into()).attachment_id(attachment_id.into())
    }

    /// Deletes an attachment of a task.
    ///
    /// `DELETE /runtime/tasks/{taskId}/attachments/{attachmentId}`. Activiti user guide, 7.32.
    pub fn delete_attachment(
        &self,
        task_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> builder::DeleteTaskAttachment {
        self.client.delete_task_attachment().task_id(task_id.into()).attachment_id(attachment_id.into())
    }

    /// Gets the bytes of a file that is attached to a task.
    ///
    /// `GET /runtime/tasks/{taskId}/attachments/{attachmentId}/content`. Activiti user guide, 7.31.
    pub fn attachment_content(
        &self,
        task_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> builder::GetTaskAttachmentContent {
        self.client.get_task_attachment_content().task_id(task_id.into()).attachment_id(attachment_id.into())
    }
}

/// A file to attach to a task.
impl Multipart<Attachment> {
    /// A description of it.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.field("description", description)
    }

    /// The type: a content type, which the file is then told with, or a word of one's own.
    pub fn type_(self, type_: impl Into<String>) -> Self {
        self.field("type", type_)
    }
}
