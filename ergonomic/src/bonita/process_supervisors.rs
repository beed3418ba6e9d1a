//! Who supervises which process.

use super::{NewProcessSupervisor, builder, id_texts};
use bpm_rest_generated::bonita::Client;

/// Who supervises which process.
#[derive(Clone, Debug)]
pub struct ProcessSupervisors {
    client: Client,
}

impl ProcessSupervisors {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists who supervises processes.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/processSupervisor`. Bonita OpenAPI document 1.0.9, searchProcessSupervisors.
    ///
    /// Answers with a list of [`ProcessSupervisor`](crate::bonita::ProcessSupervisor).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn list(&self) -> builder::ListProcessSupervisors {
        self.client.list_process_supervisors()
    }

    /// Has a user, a group or a role supervise a process.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `POST /API/bpm/processSupervisor`. Bonita OpenAPI document 1.0.9, createProcessSupervisor.
    ///
    /// Answers with [`ProcessSupervisor`](crate::bonita::ProcessSupervisor).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create(&self, process_supervisor: NewProcessSupervisor) -> builder::CreateProcessSupervisor {
        self.client.create_process_supervisor().body(process_supervisor)
    }

    /// Takes supervision away.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `DELETE /API/bpm/processSupervisor`. Bonita OpenAPI document 1.0.9, deleteProcessSupervisorById.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_many(&self, ids: impl IntoIterator<Item = i64>) -> builder::DeleteProcessSupervisors {
        self.client.delete_process_supervisors().body(id_texts(ids))
    }
}
