//! Jobs, by what has become of them.

use super::builder;
use bpm_rest_generated::activiti::Client;

/// Jobs that the engine is to do now.
#[derive(Clone, Debug)]
pub struct Jobs {
    client: Client,
}

impl Jobs {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists jobs, filtered and sorted.
    ///
    /// `GET /management/jobs`. Activiti user guide, 13.5.
    pub fn list(&self) -> builder::ListJobs {
        self.client.list_jobs()
    }

    /// Gets one job.
    ///
    /// `GET /management/jobs/{jobId}`. Activiti user guide, 13.1.
    pub fn get(&self, job_id: impl Into<String>) -> builder::GetJob {
        self.client.get_job().job_id(job_id.into())
    }

    /// Executes a job at once, and waits for it.
    ///
    /// `POST /management/jobs/{jobId}`. Activiti user guide, 13.3.
    pub fn execute(&self, job_id: impl Into<String>) -> builder::ExecuteJob {
        self.client.execute_job().job_id(job_id.into())
    }

    /// Deletes a job.
    ///
    /// `DELETE /management/jobs/{jobId}`. Activiti user guide, 13.2.
    pub fn delete(&self, job_id: impl Into<String>) -> builder::DeleteJob {
        self.client.delete_job().job_id(job_id.into())
    }

    /// Gets the stack trace of the exception that a job failed with.
    ///
    /// `GET /management/jobs/{jobId}/exception-stacktrace`. Activiti user guide, 13.4.
    pub fn exception_stacktrace(&self, job_id: impl Into<String>) -> builder::GetJobStacktrace {
        self.client.get_job_stacktrace().job_id(job_id.into())
    }
}

/// Jobs that the engine is to do at a certain time.
#[derive(Clone, Debug)]
pub struct TimerJobs {
    client: Client,
}

impl TimerJobs {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists timer jobs, filtered and sorted.
    ///
    /// `GET /management/timer-jobs`. Activiti 6.0.0, TimerJobCollectionResource.
    pub fn list(&self) -> builder::ListTimerJobs {
        self.client.list_timer_jobs()
    }

    /// Gets one timer job.
    ///
    /// `GET /management/timer-jobs/{jobId}`. Activiti 6.0.0, JobResource.
    pub fn get(&self, job_id: impl Into<String>) -> builder::GetTimerJob {
        self.client.get_timer_job().job_id(job_id.into())
    }

    /// Deletes a timer job.
    ///
    /// `DELETE /management/timer-jobs/{jobId}`. Activiti 6.0.0, JobResource.
    pub fn delete(&self, job_id: impl Into<String>) -> builder::DeleteTimerJob {
        self.client.delete_timer_job().job_id(job_id.into())
    }

    /// Gets the stack trace of the exception that a timer job failed with.
    ///
    /// `GET /management/timer-jobs/{jobId}/exception-stacktrace`. Activiti 6.0.0, JobExceptionStacktraceResource.
    pub fn exception_stacktrace(&self, job_id: impl Into<String>) -> builder::GetTimerJobStacktrace {
        self.client.get_timer_job_stacktrace().job_id(job_id.into())
    }
}

/// Jobs of process instances that are suspended.
#[derive(Clone, Debug)]
pub struct SuspendedJobs {
    client: Client,
}

impl SuspendedJobs {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists suspended jobs, filtered and sorted.
    ///
    /// `GET /management/suspended-jobs`. Activiti 6.0.0, SuspendedJobCollectionResource.
    pub fn list(&self) -> builder::ListSuspendedJobs {
        self.client.list_suspended_jobs()
    }

    /// Gets one suspended job.
    ///
    /// `GET /management/suspended-jobs/{jobId}`. Activiti 6.0.0, JobResource.
    pub fn get(&self, job_id: impl Into<String>) -> builder::GetSuspendedJob {
        self.client.get_suspended_job().job_id(job_id.into())
    }

    /// Gets the stack trace of the exception that a suspended job failed with.
    ///
    /// `GET /management/suspended-jobs/{jobId}/exception-stacktrace`. Activiti 6.0.0, JobExceptionStacktraceResource.
    pub fn exception_stacktrace(&self, job_id: impl Into<String>) -> builder::GetSuspendedJobStacktrace {
        self.client.get_suspended_job_stacktrace().job_id(job_id.into())
    }
}

/// Jobs that failed too often to be tried again.
#[derive(Clone, Debug)]
pub struct DeadLetterJobs {
    client: Client,
}

impl DeadLetterJobs {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists dead letter jobs, filtered and sorted.
    ///
    /// `GET /management/deadletter-jobs`. Activiti 6.0.0, DeadLetterJobCollectionResource.
    pub fn list(&self) -> builder::ListDeadLetterJobs {
        self.client.list_dead_letter_jobs()
    }

    /// Gets one dead letter job.
    ///
    /// `GET /management/deadletter-jobs/{jobId}`. Activiti 6.0.0, JobResource.
    pub fn get(&self, job_id: impl Into<String>) -> builder::GetDeadLetterJob {
        self.client.get_dead_letter_job().job_id(job_id.into())
    }

    /// Deletes a dead letter job.
    ///
    /// `DELETE /management/deadletter-jobs/{jobId}`. Activiti 6.0.0, JobResource.
    pub fn delete(&self, job_id: impl Into<String>) -> builder::DeleteDeadLetterJob {
        self.client.delete_dead_letter_job().job_id(job_id.into())
    }

    /// Gets the stack trace of the exception that a dead letter job failed with.
    ///
    /// `GET /management/deadletter-jobs/{jobId}/exception-stacktrace`. Activiti 6.0.0,
    /// JobExceptionStacktraceResource.
    pub fn exception_stacktrace(&self, job_id: impl Into<String>) -> builder::GetDeadLetterJobStacktrace {
        self.client.get_dead_letter_job_stacktrace().job_id(job_id.into())
    }
}
