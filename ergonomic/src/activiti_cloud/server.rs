//! The runtime bundle itself.

use super::builder;
use bpm_rest_generated::activiti_cloud::Client;

/// The runtime bundle itself.
#[derive(Clone, Debug)]
pub struct Server {
    client: Client,
}

impl Server {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets the welcome text.
    ///
    /// Shows that the base URL is that of a runtime bundle and that the credentials are right.
    ///
    /// `GET /v1`. Self-description of the runtime bundle 7.1.0.M5, getHomeInfoUsingGET.
    ///
    /// Answers with [`Home`](crate::activiti_cloud::Home).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    pub fn home(&self) -> builder::GetHome {
        self.client.get_home()
    }
}
