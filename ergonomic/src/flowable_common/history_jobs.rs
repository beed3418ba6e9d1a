//! Jobs that write the history.

use super::{Client, builder};

/// Jobs that write the history.
#[derive(Clone, Debug)]
pub struct HistoryJobs {
    client: Client,
}

impl HistoryJobs {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    #[doc = call!(about list_history_jobs)]
    ///
    #[doc = call!(list_history_jobs)]
    pub fn list(&self) -> builder::ListHistoryJobs {
        self.client.list_history_jobs()
    }

    #[doc = call!(about get_history_job)]
    ///
    #[doc = call!(get_history_job)]
    pub fn get(&self, job_id: impl Into<String>) -> builder::GetHistoryJob {
        self.client.get_history_job().job_id(job_id.into())
    }

    #[doc = call!(about execute_history_job)]
    ///
    #[doc = call!(execute_history_job)]
    pub fn execute(&self, job_id: impl Into<String>) -> builder::ExecuteHistoryJob {
        self.client.execute_history_job().job_id(job_id.into())
    }

    #[doc = call!(about delete_history_job)]
    ///
    #[doc = call!(delete_history_job)]
    pub fn delete(&self, job_id: impl Into<String>) -> builder::DeleteHistoryJob {
        self.client.delete_history_job().job_id(job_id.into())
    }
}
