//! Jobs that failed too often to be tried again.

use super::{DeadLetterJobsMove, DeadLetterJobsMoveToHistory, builder};
use bpm_rest_generated::flowable_cmmn::Client;

/// Jobs that failed too often to be tried again.
#[derive(Clone, Debug)]
pub struct DeadLetterJobs {
    client: Client,
}

impl DeadLetterJobs {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists dead letter jobs, filtered and sorted.
    ///
    /// Jobs that failed too often to be tried again. A process engine that shares the database with the CMMN engine
    /// shares the list as well: `withoutProcessInstanceId` leaves its jobs out.
    ///
    /// `GET /cmmn-management/deadletter-jobs`. flowable-cmmn-rest 7.1.0, DeadLetterJobCollectionResource#getJobs.
    ///
    /// Answers with [`JobPage`](crate::flowable_cmmn::JobPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or timers and others alone were asked for at once.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: The list was to be sorted by `retries`, which dead letter jobs have not.
    pub fn list(&self) -> builder::ListDeadLetterJobs {
        self.client.list_dead_letter_jobs()
    }

    /// Has dead letter jobs tried again: they become jobs, or history jobs if they were some.
    ///
    /// `POST /cmmn-management/deadletter-jobs`. flowable-cmmn-rest 7.1.0,
    /// JobCollectionResource#executeDeadLetterJobAction.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or a job is no history job where it is to become one.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the jobs is not there, or no id is given; then none is moved.
    pub fn retry_many(&self, job_ids: impl IntoIterator<Item = impl Into<String>>) -> builder::RetryDeadLetterJobs {
        self.client.retry_dead_letter_jobs().body(DeadLetterJobsMove::new(job_ids))
    }

    /// Has dead letter jobs that were history jobs tried again.
    ///
    /// `POST /cmmn-management/deadletter-jobs`. flowable-cmmn-rest 7.1.0,
    /// JobCollectionResource#executeDeadLetterJobAction.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or a job is no history job where it is to become one.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the jobs is not there, or no id is given; then none is moved.
    pub fn retry_many_as_history(
        &self,
        job_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::RetryDeadLetterJobsAsHistory {
        self.client.retry_dead_letter_jobs_as_history().body(DeadLetterJobsMoveToHistory::new(job_ids))
    }

    /// Gets one dead letter job.
    ///
    /// 404 if there is no such job, and as soon as it is another kind of job.
    ///
    /// `GET /cmmn-management/deadletter-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#getDeadletterJob.
    ///
    /// Answers with [`Job`](crate::flowable_cmmn::Job).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn get(&self, job_id: impl Into<String>) -> builder::GetDeadLetterJob {
        self.client.get_dead_letter_job().job_id(job_id.into())
    }

    /// Deletes a dead letter job: what it was to do is never done.
    ///
    /// 404 if there is no such job.
    ///
    /// `DELETE /cmmn-management/deadletter-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#deleteDeadLetterJob.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn delete(&self, job_id: impl Into<String>) -> builder::DeleteDeadLetterJob {
        self.client.delete_dead_letter_job().job_id(job_id.into())
    }

    /// Has a dead letter job tried again: it becomes a job, or a history job if it was one.
    ///
    /// `POST /cmmn-management/deadletter-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#executeDeadLetterJobAction.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the job is no history job where it is to become one.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn retry(&self, job_id: impl Into<String>) -> builder::RetryDeadLetterJob {
        self.client.retry_dead_letter_job().job_id(job_id.into())
    }

    /// Has a dead letter job that was a history job tried again.
    ///
    /// `POST /cmmn-management/deadletter-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#executeDeadLetterJobAction.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the job is no history job where it is to become one.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn retry_as_history(&self, job_id: impl Into<String>) -> builder::RetryDeadLetterJobAsHistory {
        self.client.retry_dead_letter_job_as_history().job_id(job_id.into())
    }

    /// Gets the Java stack trace that a dead letter job failed with last.
    ///
    /// 404 if the job has not failed.
    ///
    /// `GET /cmmn-management/deadletter-jobs/{jobId}/exception-stacktrace`. flowable-cmmn-rest 7.1.0,
    /// JobExceptionStacktraceResource#getDeadLetterJobStacktrace.
    ///
    /// Answers with [`String`].
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job, or it has not failed.
    pub fn stacktrace(&self, job_id: impl Into<String>) -> builder::GetDeadLetterJobStacktrace {
        self.client.get_dead_letter_job_stacktrace().job_id(job_id.into())
    }
}
