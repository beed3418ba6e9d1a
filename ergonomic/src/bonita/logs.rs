//! The log of what was done; subscription editions.

use super::builder;
use bpm_rest_generated::bonita::Client;

/// The log of what was done; subscription editions.
#[derive(Clone, Debug)]
pub struct Logs {
    client: Client,
}

impl Logs {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches the log of what was done.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/system/log`. Bonita OpenAPI document 1.0.9, searchLogs.
    ///
    /// Answers with a list of [`LogEntry`](crate::bonita::LogEntry).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self) -> builder::SearchLogs {
        self.client.search_logs()
    }

    /// Gets one entry of the log.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/system/log/{logId}`. Bonita OpenAPI document 1.0.9, getLogById.
    ///
    /// Answers with [`LogEntry`](crate::bonita::LogEntry).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is no entry with the id, or the edition does not have the log.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, log_id: i64) -> builder::GetLog {
        self.client.get_log().log_id(log_id)
    }
}
