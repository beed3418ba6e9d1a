//! Jobs that the engine is to do at a certain time.

use super::{TimerJobReschedule, builder};
use bpm_rest_generated::flowable_cmmn::Client;

/// Jobs that the engine is to do at a certain time.
#[derive(Clone, Debug)]
pub struct TimerJobs {
    pub(super) client: Client,
}

impl TimerJobs {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists timer jobs, filtered and sorted.
    ///
    /// Jobs that the engine is to do at a certain time, and those that failed and are to be tried again. A process engine
    /// that shares the database with the CMMN engine shares the list as well: `withoutProcessInstanceId` leaves its jobs
    /// out.
    ///
    /// `GET /cmmn-management/timer-jobs`. flowable-cmmn-rest 7.1.0, TimerJobCollectionResource#getJobs.
    ///
    /// Answers with [`JobPage`](crate::flowable_cmmn::JobPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or timers and others alone were asked for at once.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListTimerJobs {
        self.client.list_timer_jobs()
    }

    /// Gets one timer job.
    ///
    /// 404 if there is no such job, and as soon as it is another kind of job.
    ///
    /// `GET /cmmn-management/timer-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#getTimerJob.
    ///
    /// Answers with [`Job`](crate::flowable_cmmn::Job).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn get(&self, job_id: impl Into<String>) -> builder::GetTimerJob {
        self.client.get_timer_job().job_id(job_id.into())
    }

    /// Deletes a timer job: what it was to do is never done.
    ///
    /// 404 if there is no such job.
    ///
    /// `DELETE /cmmn-management/timer-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#deleteTimerJob.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn delete(&self, job_id: impl Into<String>) -> builder::DeleteTimerJob {
        self.client.delete_timer_job().job_id(job_id.into())
    }

    /// Makes a timer job due now: it becomes a job.
    ///
    /// `POST /cmmn-management/timer-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#executeTimerJobAction.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn trigger(&self, job_id: impl Into<String>) -> builder::TriggerTimerJob {
        self.client.trigger_timer_job().job_id(job_id.into())
    }

    /// Sets when a timer job is due.
    ///
    /// `POST /cmmn-management/timer-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#executeTimerJobAction.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    /// - 500: The due date is none.
    pub fn reschedule(
        &self,
        job_id: impl Into<String>,
        due_date: impl Into<bpm_rest_runtime::time::Timestamp>,
    ) -> builder::RescheduleTimerJob {
        self.client.reschedule_timer_job().job_id(job_id.into()).body(TimerJobReschedule::new(due_date))
    }

    /// Gets the Java stack trace that a timer job failed with last.
    ///
    /// 404 if the job has not failed.
    ///
    /// `GET /cmmn-management/timer-jobs/{jobId}/exception-stacktrace`. flowable-cmmn-rest 7.1.0,
    /// JobExceptionStacktraceResource#getTimerJobStacktrace.
    ///
    /// Answers with [`String`].
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job, or it has not failed.
    pub fn stacktrace(&self, job_id: impl Into<String>) -> builder::GetTimerJobStacktrace {
        self.client.get_timer_job_stacktrace().job_id(job_id.into())
    }
}
