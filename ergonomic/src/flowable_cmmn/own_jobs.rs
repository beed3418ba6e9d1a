//! What the CMMN API alone does with jobs.

use super::{TimerJobRescheduling, TimerJobs, builder};
use crate::Timestamp;

impl TimerJobs {
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
    pub fn reschedule(&self, job_id: impl Into<String>, due_date: impl Into<Timestamp>) -> builder::RescheduleTimerJob {
        self.client.reschedule_timer_job().job_id(job_id.into()).body(TimerJobRescheduling::new(due_date))
    }
}
