//! Jobs that write the history.

use super::builder;
use bpm_rest_generated::flowable_cmmn::Client;

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
    /// Jobs that write the history: there are none unless the engine writes its history asynchronously.
    ///
    /// `GET /cmmn-management/history-jobs`. flowable-cmmn-rest 7.1.0, HistoryJobCollectionResource#getHistoryJobs.
    ///
    /// Answers with [`HistoryJobPage`](crate::flowable_cmmn::HistoryJobPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListHistoryJobs {
        self.client.list_history_jobs()
    }

    /// Gets one history job.
    ///
    /// 404 if there is no such job.
    ///
    /// `GET /cmmn-management/history-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#getHistoryJob.
    ///
    /// Answers with [`HistoryJob`](crate::flowable_cmmn::HistoryJob).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn get(&self, job_id: impl Into<String>) -> builder::GetHistoryJob {
        self.client.get_history_job().job_id(job_id.into())
    }

    /// Executes a history job now.
    ///
    /// The call waits until the job is done. A job that fails is 500.
    ///
    /// `POST /cmmn-management/history-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#executeHistoryJob.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    /// - 500: The job fails.
    pub fn execute(&self, job_id: impl Into<String>) -> builder::ExecuteHistoryJob {
        self.client.execute_history_job().job_id(job_id.into())
    }

    /// Deletes a history job: what it was to write is never written.
    ///
    /// 404 if there is no such job.
    ///
    /// `DELETE /cmmn-management/history-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#deleteHistoryJob.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn delete(&self, job_id: impl Into<String>) -> builder::DeleteHistoryJob {
        self.client.delete_history_job().job_id(job_id.into())
    }
}
