//! Jobs that the engine is to do now.

use super::builder;
use bpm_rest_generated::flowable_cmmn::Client;

/// Jobs that the engine is to do now.
#[derive(Clone, Debug)]
pub struct Jobs {
    pub(super) client: Client,
}

impl Jobs {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists jobs, filtered and sorted.
    ///
    /// Jobs that the engine is to do now. A process engine that shares the database with the CMMN engine shares the list
    /// as well: `withoutProcessInstanceId` leaves its jobs out.
    ///
    /// `GET /cmmn-management/jobs`. flowable-cmmn-rest 7.1.0, JobCollectionResource#getJobs.
    ///
    /// Answers with [`JobPage`](crate::flowable_cmmn::JobPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or timers and others alone were asked for at once.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListJobs {
        self.client.list_jobs()
    }

    /// Gets one job.
    ///
    /// 404 if there is no such job, and as soon as it is another kind of job.
    ///
    /// `GET /cmmn-management/jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#getJob.
    ///
    /// Answers with [`Job`](crate::flowable_cmmn::Job).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn get(&self, job_id: impl Into<String>) -> builder::GetJob {
        self.client.get_job().job_id(job_id.into())
    }

    /// Executes a job now.
    ///
    /// The call waits until the job is done. A job that fails is 500.
    ///
    /// `POST /cmmn-management/jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#executeJobAction.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    /// - 500: The job fails; it has one retry less then, and becomes a timer job until the next try, or a dead letter
    ///   job.
    pub fn execute(&self, job_id: impl Into<String>) -> builder::ExecuteJob {
        self.client.execute_job().job_id(job_id.into())
    }

    /// Deletes a job: what it was to do is never done.
    ///
    /// 404 if there is no such job.
    ///
    /// `DELETE /cmmn-management/jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#deleteJob.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn delete(&self, job_id: impl Into<String>) -> builder::DeleteJob {
        self.client.delete_job().job_id(job_id.into())
    }

    /// Gets the Java stack trace that a job failed with last.
    ///
    /// 404 if the job has not failed.
    ///
    /// `GET /cmmn-management/jobs/{jobId}/exception-stacktrace`. flowable-cmmn-rest 7.1.0,
    /// JobExceptionStacktraceResource#getJobStacktrace.
    ///
    /// Answers with [`String`].
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job, or it has not failed.
    pub fn stacktrace(&self, job_id: impl Into<String>) -> builder::GetJobStacktrace {
        self.client.get_job_stacktrace().job_id(job_id.into())
    }
}
