//! Jobs of what is suspended.

use super::builder;
use bpm_rest_generated::flowable_cmmn::Client;

/// Jobs of what is suspended.
#[derive(Clone, Debug)]
pub struct SuspendedJobs {
    client: Client,
}

impl SuspendedJobs {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists suspended jobs, filtered and sorted.
    ///
    /// Jobs of what is suspended. A process engine that shares the database with the CMMN engine shares the list as well:
    /// `withoutProcessInstanceId` leaves its jobs out.
    ///
    /// `GET /cmmn-management/suspended-jobs`. flowable-cmmn-rest 7.1.0, SuspendedJobCollectionResource#getJobs.
    ///
    /// Answers with [`JobPage`](crate::flowable_cmmn::JobPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or timers and others alone were asked for at once.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListSuspendedJobs {
        self.client.list_suspended_jobs()
    }

    /// Gets one suspended job.
    ///
    /// 404 if there is no such job, and as soon as it is another kind of job.
    ///
    /// `GET /cmmn-management/suspended-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#getSuspendedJob.
    ///
    /// Answers with [`Job`](crate::flowable_cmmn::Job).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn get(&self, job_id: impl Into<String>) -> builder::GetSuspendedJob {
        self.client.get_suspended_job().job_id(job_id.into())
    }

    /// Deletes a suspended job: what it was to do is never done.
    ///
    /// 404 if there is no such job.
    ///
    /// `DELETE /cmmn-management/suspended-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#deleteSuspendedJob.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn delete(&self, job_id: impl Into<String>) -> builder::DeleteSuspendedJob {
        self.client.delete_suspended_job().job_id(job_id.into())
    }

    /// Gets the Java stack trace that a suspended job failed with last.
    ///
    /// 404 if the job has not failed.
    ///
    /// `GET /cmmn-management/suspended-jobs/{jobId}/exception-stacktrace`. flowable-cmmn-rest 7.1.0,
    /// JobExceptionStacktraceResource#getSuspendedJobStacktrace.
    ///
    /// Answers with [`String`].
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job, or it has not failed.
    pub fn stacktrace(&self, job_id: impl Into<String>) -> builder::GetSuspendedJobStacktrace {
        self.client.get_suspended_job_stacktrace().job_id(job_id.into())
    }
}
