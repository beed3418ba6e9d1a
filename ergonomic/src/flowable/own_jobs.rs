//! What Flowable alone does with jobs.

use super::{
    DeadLetterJobs, DeadLetterJobsHistoryRetry, DeadLetterJobsRetry, SuspendedJobs, TimerJobRescheduling, TimerJobs,
    builder,
};

impl TimerJobs {
    /// Makes a timer due at once.
    ///
    /// `POST /management/timer-jobs/{jobId}`. Flowable 7.2.0, JobResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The action is not one of those known, or the due date is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn trigger(&self, job_id: impl Into<String>) -> builder::TriggerTimerJob {
        self.client.trigger_timer_job().job_id(job_id.into())
    }

    /// Gives a timer another due date.
    ///
    /// `POST /management/timer-jobs/{jobId}`. Flowable 7.2.0, JobResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The action is not one of those known, or the due date is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    /// - 500: The due date cannot be read.
    pub fn reschedule(&self, job_id: impl Into<String>, due_date: impl Into<String>) -> builder::RescheduleTimerJob {
        self.client.reschedule_timer_job().job_id(job_id.into()).body(TimerJobRescheduling::new(due_date))
    }
}

impl SuspendedJobs {
    /// Deletes a suspended job.
    ///
    /// The job is gone, and what it was to do is never done.
    ///
    /// `DELETE /management/suspended-jobs/{jobId}`. Flowable 7.2.0, JobResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn delete(&self, job_id: impl Into<String>) -> builder::DeleteSuspendedJob {
        self.client.delete_suspended_job().job_id(job_id.into())
    }
}

impl DeadLetterJobs {
    /// Takes several dead letter jobs back, to be executed again.
    ///
    /// `POST /management/deadletter-jobs`. Flowable 7.2.0, DeadLetterJobCollectionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The action is not one of those known, or the list of jobs is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the jobs is not there; then none is taken back.
    pub fn retry_many(&self, job_ids: impl IntoIterator<Item = impl Into<String>>) -> builder::RetryDeadLetterJobs {
        self.client.retry_dead_letter_jobs().body(DeadLetterJobsRetry::new(job_ids))
    }

    /// Takes several dead letter jobs back as history jobs.
    ///
    /// `POST /management/deadletter-jobs`. Flowable 7.2.0, DeadLetterJobCollectionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The action is not one of those known, or the list of jobs is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the jobs is not there; then none is taken back.
    pub fn retry_many_as_history(
        &self,
        job_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::RetryDeadLetterJobsAsHistory {
        self.client.retry_dead_letter_jobs_as_history().body(DeadLetterJobsHistoryRetry::new(job_ids))
    }

    /// Takes a dead letter job back, to be executed again.
    ///
    /// `POST /management/deadletter-jobs/{jobId}`. Flowable 7.2.0, JobResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The action is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn retry(&self, job_id: impl Into<String>) -> builder::RetryDeadLetterJob {
        self.client.retry_dead_letter_job().job_id(job_id.into())
    }

    /// Takes a dead letter job back as a history job.
    ///
    /// `POST /management/deadletter-jobs/{jobId}`. Flowable 7.2.0, JobResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The action is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn retry_as_history(&self, job_id: impl Into<String>) -> builder::RetryDeadLetterJobAsHistory {
        self.client.retry_dead_letter_job_as_history().job_id(job_id.into())
    }
}
