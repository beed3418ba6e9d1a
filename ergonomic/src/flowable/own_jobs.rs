//! What the process API alone does with jobs.

use super::{TimerJobRescheduling, TimerJobs, builder};

impl TimerJobs {
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
