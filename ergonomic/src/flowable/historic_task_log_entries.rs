//! The log of tasks.

use super::builder;
use bpm_rest_generated::flowable::Client;

/// The log of tasks.
#[derive(Clone, Debug)]
pub struct HistoricTaskLogEntries {
    client: Client,
}

impl HistoricTaskLogEntries {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists what was done to tasks, filtered and sorted.
    ///
    /// The list is empty unless the engine is configured to keep a log of tasks.
    ///
    /// `GET /history/historic-task-log-entries`. Flowable 7.2.0, HistoricTaskLogCollectionResource.
    ///
    /// Answers with [`HistoricTaskLogEntryPage`](crate::flowable::HistoricTaskLogEntryPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    pub fn list(&self) -> builder::ListHistoricTaskLogEntries {
        self.client.list_historic_task_log_entries()
    }
}
