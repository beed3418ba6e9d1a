//! What Flowable does with jobs beyond Activiti.

use super::{DeadLetterJobs, DeadLetterJobsHistoryRetry, DeadLetterJobsRetry, SuspendedJobs, TimerJobs, builder};

impl TimerJobs {
    #[doc = call!(about trigger_timer_job)]
    ///
    #[doc = call!(trigger_timer_job)]
    pub fn trigger(&self, job_id: impl Into<String>) -> builder::TriggerTimerJob {
        self.client.trigger_timer_job().job_id(job_id.into())
    }
}

impl SuspendedJobs {
    #[doc = call!(about delete_suspended_job)]
    ///
    #[doc = call!(delete_suspended_job)]
    pub fn delete(&self, job_id: impl Into<String>) -> builder::DeleteSuspendedJob {
        self.client.delete_suspended_job().job_id(job_id.into())
    }
}

impl DeadLetterJobs {
    #[doc = call!(about retry_dead_letter_jobs)]
    ///
    #[doc = call!(retry_dead_letter_jobs)]
    pub fn retry_many(&self, job_ids: impl IntoIterator<Item = impl Into<String>>) -> builder::RetryDeadLetterJobs {
        self.client.retry_dead_letter_jobs().body(DeadLetterJobsRetry::new(job_ids))
    }

    #[doc = call!(about retry_dead_letter_jobs_as_history)]
    ///
    #[doc = call!(retry_dead_letter_jobs_as_history)]
    pub fn retry_many_as_history(
        &self,
        job_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::RetryDeadLetterJobsAsHistory {
        self.client.retry_dead_letter_jobs_as_history().body(DeadLetterJobsHistoryRetry::new(job_ids))
    }

    #[doc = call!(about retry_dead_letter_job)]
    ///
    #[doc = call!(retry_dead_letter_job)]
    pub fn retry(&self, job_id: impl Into<String>) -> builder::RetryDeadLetterJob {
        self.client.retry_dead_letter_job().job_id(job_id.into())
    }

    #[doc = call!(about retry_dead_letter_job_as_history)]
    ///
    #[doc = call!(retry_dead_letter_job_as_history)]
    pub fn retry_as_history(&self, job_id: impl Into<String>) -> builder::RetryDeadLetterJobAsHistory {
        self.client.retry_dead_letter_job_as_history().job_id(job_id.into())
    }
}
