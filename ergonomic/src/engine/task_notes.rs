//! Comments, events and attachments of tasks.

use super::{Attachment, NewAttachment, NewTaskComment, Tasks, builder, form_file, operations};
use crate::{Result, Upload, multipart::Multipart};
use bpm_rest_runtime::{awaitable, operation::Wraps};

impl Tasks {
    /// Lists the comments on a task, the latest first; also when it is completed.
    ///
    #[doc = call!(list_task_comments)]
    pub fn comments(&self, task_id: impl Into<String>) -> builder::ListTaskComments {
        self.client.list_task_comments().task_id(task_id.into())
    }

    /// Adds a comment to a task, by the user whose credentials the client has.
    ///
    #[doc = call!(create_task_comment)]
    pub fn create_comment(&self, task_id: impl Into<String>, message: impl Into<String>) -> builder::CreateTaskComment {
        self.client.create_task_comment().task_id(task_id.into()).body(NewTaskComment::new(message))
    }

    /// Gets one comment on a task.
    ///
    #[doc = call!(get_task_comment)]
    pub fn comment(&self, task_id: impl Into<String>, comment_id: impl Into<String>) -> builder::GetTaskComment {
        self.client.get_task_comment().task_id(task_id.into()).comment_id(comment_id.into())
    }

    /// Deletes a comment on a task.
    ///
    #[doc = call!(delete_task_comment)]
    pub fn delete_comment(
        &self,
        task_id: impl Into<String>,
        comment_id: impl Into<String>,
    ) -> builder::DeleteTaskComment {
        self.client.delete_task_comment().task_id(task_id.into()).comment_id(comment_id.into())
    }

    /// Lists what happened to a task, the latest first: comments, attachments, and links that were added or deleted.
    ///
    /// The `task_url` of some leads to the process instance: that of attachments to a task that belongs to one.
    ///
    #[doc = call!(list_task_events)]
    pub fn events(&self, task_id: impl Into<String>) -> builder::ListTaskEvents {
        self.client.list_task_events().task_id(task_id.into())
    }

    /// Gets one event of a task.
    ///
    #[doc = call!(get_task_event)]
    pub fn event(&self, task_id: impl Into<String>, event_id: impl Into<String>) -> builder::GetTaskEvent {
        self.client.get_task_event().task_id(task_id.into()).event_id(event_id.into())
    }

    /// Deletes an event of a task.
    ///
    #[doc = call!(delete_task_event)]
    pub fn delete_event(&self, task_id: impl Into<String>, event_id: impl Into<String>) -> builder::DeleteTaskEvent {
        self.client.delete_task_event().task_id(task_id.into()).event_id(event_id.into())
    }

    /// Lists the attachments of a task, the latest first.
    ///
    #[doc = call!(list_task_attachments)]
    pub fn attachments(&self, task_id: impl Into<String>) -> builder::ListTaskAttachments {
        self.client.list_task_attachments().task_id(task_id.into())
    }

    /// Attaches a link to a task, under a name.
    ///
    #[doc = call!(create_task_attachment)]
    pub fn attach_link(
        &self,
        task_id: impl Into<String>,
        name: impl Into<String>,
        url: impl Into<String>,
    ) -> builder::CreateTaskAttachment {
        let link = NewAttachment::new(name).external_url(url);
        self.client.create_task_attachment().task_id(task_id.into()).body(link)
    }

    /// Attaches a file to a task, under a name.
    ///
    /// The server forgets the file's own name and content type. Its bytes are told with the type of the attachment, if
    /// that is a content type.
    ///
    #[doc = docs!(no_run)]
    /// use bpm_rest::Upload;
    ///
    /// let file = Upload::file("offer.pdf").await?;
    /// let offer = engine.tasks().attach_file("5", "Our offer", file).type_("application/pdf").await?;
    /// engine.tasks().attachment_bytes("5", offer.id).await?.save("copy.pdf").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(upload_task_attachment)]
    pub fn attach_file(
        &self,
        task_id: impl Into<String>,
        name: impl Into<String>,
        file: Upload,
    ) -> UploadTaskAttachment {
        let form = Multipart::new(self.client.connection(), &operations::UPLOAD_TASK_ATTACHMENT, form_file(file));
        UploadTaskAttachment(form.segment(task_id).field("name", name))
    }

    /// Gets one attachment of a task, without its bytes.
    ///
    #[doc = call!(get_task_attachment)]
    pub fn attachment(
        &self,
        task_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> builder::GetTaskAttachment {
        self.client.get_task_attachment().task_id(task_id.into()).attachment_id(attachment_id.into())
    }

    /// Deletes an attachment of a task.
    ///
    #[doc = call!(delete_task_attachment)]
    pub fn delete_attachment(
        &self,
        task_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> builder::DeleteTaskAttachment {
        self.client.delete_task_attachment().task_id(task_id.into()).attachment_id(attachment_id.into())
    }

    /// Gets the bytes of a file that is attached to a task; a link is [not found](crate::Error::is_not_found).
    ///
    #[doc = call!(get_task_attachment_content)]
    pub fn attachment_bytes(
        &self,
        task_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> builder::GetTaskAttachmentContent {
        self.client.get_task_attachment_content().task_id(task_id.into()).attachment_id(attachment_id.into())
    }
}

/// The call that attaches a file to a task; awaiting it gives the attachment.
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UploadTaskAttachment(Multipart<Attachment>);

impl UploadTaskAttachment {
    /// A description of the file.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.field("description", description))
    }

    /// The type: a content type, which the file is then told with, or a word of one's own.
    pub fn type_(self, type_: impl Into<String>) -> Self {
        Self(self.0.field("type", type_))
    }
}

impl Wraps for UploadTaskAttachment {
    type Inner = Multipart<Attachment>;

    fn inner(&self) -> &Self::Inner {
        &self.0
    }

    fn into_inner(self) -> Result<Self::Inner> {
        Ok(self.0)
    }
}

awaitable!(UploadTaskAttachment => Attachment);
