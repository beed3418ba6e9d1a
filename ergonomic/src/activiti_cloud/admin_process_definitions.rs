//! Process definitions, as an administrator sees them.

use super::builder;
use bpm_rest_generated::activiti_cloud::Client;

/// Process definitions, as an administrator sees them.
#[derive(Clone, Debug)]
pub struct AdminProcessDefinitions {
    client: Client,
}

impl AdminProcessDefinitions {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists all process definitions.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The server takes the parameters of paging and answers with the whole list
    /// whatever they say. Security policies do not count.
    ///
    /// `GET /admin/v1/process-definitions`. Self-description of the runtime bundle 7.1.0.M5,
    /// getAllProcessDefinitionsUsingGET.
    ///
    /// Answers with a list of [`ProcessDefinition`](crate::activiti_cloud::ProcessDefinition).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    pub fn list(&self) -> builder::AdminListProcessDefinitions {
        self.client.admin_list_process_definitions()
    }
}
