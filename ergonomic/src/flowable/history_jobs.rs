//! Jobs that write the history.

use super::builder;
use bpm_rest_generated::flowable::Client;

/// Jobs that write the history.
#[derive(Clone, Debug)]
pub struct HistoryJobs {
    client: Client,
}

impl HistoryJobs {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists history jobs, filtered and sorted.
    ///
    /// There are history jobs only where the engine writes its history asynchronously.
    ///
    /// `GET /management/history-jobs`. Flowable 7.2.0, HistoryJobCollectionResource.
    ///
    /// Answers with [`HistoryJobPage`](crate::flowable::HistoryJobPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListHistoryJobs {
        self.client.list_history_jobs()
    }

    /// Gets one history job.
    ///
    /// Tells also what it is to write, which the list leaves out.
    ///
    /// `GET /management/history-jobs/{jobId}`. Flowable 7.2.0, JobResource.
    ///
    /// Answers with [`HistoryJob`](crate::flowable::HistoryJob).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn get(&self, job_id: impl Into<String>) -> builder::GetHistoryJob {
        self.client.get_history_job().job_id(job_id.into())
    }

    /// Executes a history job at once, and waits for it.
    ///
    /// `POST /management/history-jobs/{jobId}`. Flowable 7.2.0, JobResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The action is not `execute`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    /// - 500: The job failed; its exception is in the answer.
    pub fn execute(&self, job_id: impl Into<String>) -> builder::ExecuteHistoryJob {
        self.client.execute_history_job().job_id(job_id.into())
    }

    /// Deletes a history job.
    ///
    /// What it was to write is never written.
    ///
    /// `DELETE /management/history-jobs/{jobId}`. Flowable 7.2.0, JobResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn delete(&self, job_id: impl Into<String>) -> builder::DeleteHistoryJob {
        self.client.delete_history_job().job_id(job_id.into())
    }
}
