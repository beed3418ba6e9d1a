//! Jobs, by what has become of them.

use super::{Client, builder};

/// Jobs that the engine is to do now; on Activiti 5.22.0 all jobs.
#[derive(Clone, Debug)]
pub struct Jobs {
    pub(super) client: Client,
}

impl Jobs {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    #[doc = call!(about list_jobs)]
    ///
    #[doc = docs!(processes "\
         Activiti 5.22.0 does not look at `locked` and `unlocked`. It has two other filters, which Activiti 6.0.0 \
         does not look at: `.with_query(\"executable\", \"true\")` and `.with_query(\"withRetriesLeft\", \"true\")`. There \
         a job that is not a timer is told without a due date, but is filtered by one some minutes after it was \
         made.")]
    ///
    #[doc = docs!(recorded)]
    /// use bpm_rest::List as _;
    /// use futures::TryStreamExt as _;
    ///
    /// # recorder.reply(Reply::json(200, r#"{"data": [{"id": "5", "retries": 3}], "total": 1, "start": 0, "size": 1}"#));
    /// # recorder.reply(Reply::empty(204));
    /// let jobs: Vec<_> = engine.jobs().list().tenant_id("acme").items().try_collect().await?;
    /// for job in jobs {
    ///     engine.jobs().execute(job.id).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(list_jobs)]
    pub fn list(&self) -> builder::ListJobs {
        self.client.list_jobs()
    }

    #[doc = call!(about get_job)]
    ///
    #[doc = call!(get_job)]
    pub fn get(&self, job_id: impl Into<String>) -> builder::GetJob {
        self.client.get_job().job_id(job_id.into())
    }

    #[doc = call!(about execute_job)]
    ///
    #[doc = docs!(processes "\
         A job that fails is answered with 500. It is a [timer job](TimerJobs) then, to be tried again when an \
         executor of the engine gets to it, or, after its last try, a [dead letter job](DeadLetterJobs); neither \
         can be executed by a call, nor can other timers ([not found](crate::Error::is_not_found)). On Activiti \
         5.22.0 it stays here, with one retry less, and any job can be executed, even if it is not due or no retry \
         is left.")]
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::json(500, r#"{"message": "Internal server error", "exception": "no such order"}"#));
    /// let error = engine.jobs().execute("5").await.unwrap_err();
    /// assert_eq!(error.server_message(), Some("no such order"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(execute_job)]
    pub fn execute(&self, job_id: impl Into<String>) -> builder::ExecuteJob {
        self.client.execute_job().job_id(job_id.into())
    }

    #[doc = call!(about delete_job)]
    ///
    #[doc = call!(delete_job)]
    pub fn delete(&self, job_id: impl Into<String>) -> builder::DeleteJob {
        self.client.delete_job().job_id(job_id.into())
    }

    #[doc = call!(about get_job_stacktrace)]
    ///
    #[doc = call!(get_job_stacktrace)]
    pub fn stacktrace(&self, job_id: impl Into<String>) -> builder::GetJobStacktrace {
        self.client.get_job_stacktrace().job_id(job_id.into())
    }
}

/// Jobs that the engine is to do at a certain time: timers, and jobs that failed and are to be tried again.
///
/// Activiti 5.22.0 has them among the [jobs](Jobs).
#[derive(Clone, Debug)]
pub struct TimerJobs {
    pub(super) client: Client,
}

impl TimerJobs {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    #[doc = call!(about list_timer_jobs)]
    ///
    #[doc = docs!(recorded)]
    #[doc = docs!(use "JobSort")]
    /// use bpm_rest::{List as _, WholeSeconds};
    /// use futures::TryStreamExt as _;
    /// use std::time::{Duration, SystemTime};
    ///
    /// # recorder.reply(Reply::json(200, r#"{"data": [], "total": 0, "start": 0, "size": 0}"#));
    /// let tomorrow = WholeSeconds::cut(SystemTime::now() + Duration::from_secs(24 * 60 * 60));
    /// let mut timers = engine.timer_jobs().list().due_before(tomorrow).sort(JobSort::DueDate).items();
    /// while let Some(timer) = timers.try_next().await? {
    ///     println!("{}: {:?}", timer.id, timer.due_date);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(list_timer_jobs)]
    pub fn list(&self) -> builder::ListTimerJobs {
        self.client.list_timer_jobs()
    }

    #[doc = call!(about get_timer_job)]
    ///
    #[doc = docs!(job_url)]
    ///
    #[doc = call!(get_timer_job)]
    pub fn get(&self, job_id: impl Into<String>) -> builder::GetTimerJob {
        self.client.get_timer_job().job_id(job_id.into())
    }

    #[doc = call!(about delete_timer_job)]
    ///
    #[doc = call!(delete_timer_job)]
    pub fn delete(&self, job_id: impl Into<String>) -> builder::DeleteTimerJob {
        self.client.delete_timer_job().job_id(job_id.into())
    }

    #[doc = call!(about get_timer_job_stacktrace)]
    ///
    #[doc = call!(get_timer_job_stacktrace)]
    pub fn stacktrace(&self, job_id: impl Into<String>) -> builder::GetTimerJobStacktrace {
        self.client.get_timer_job_stacktrace().job_id(job_id.into())
    }
}

/// Jobs of process instances that are suspended, until those are activated.
///
/// Activiti 5.22.0 has them among the [jobs](Jobs).
#[derive(Clone, Debug)]
pub struct SuspendedJobs {
    pub(super) client: Client,
}

impl SuspendedJobs {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    #[doc = call!(about list_suspended_jobs)]
    ///
    #[doc = call!(list_suspended_jobs)]
    pub fn list(&self) -> builder::ListSuspendedJobs {
        self.client.list_suspended_jobs()
    }

    #[doc = call!(about get_suspended_job)]
    ///
    #[doc = docs!(job_url)]
    ///
    #[doc = call!(get_suspended_job)]
    pub fn get(&self, job_id: impl Into<String>) -> builder::GetSuspendedJob {
        self.client.get_suspended_job().job_id(job_id.into())
    }

    #[doc = call!(about get_suspended_job_stacktrace)]
    ///
    #[doc = call!(get_suspended_job_stacktrace)]
    pub fn stacktrace(&self, job_id: impl Into<String>) -> builder::GetSuspendedJobStacktrace {
        self.client.get_suspended_job_stacktrace().job_id(job_id.into())
    }
}

/// Jobs that failed too often to be tried again; Activiti has no call that takes one back, Flowable has.
///
/// Activiti 5.22.0 has them among the [jobs](Jobs), with no retries left.
#[derive(Clone, Debug)]
pub struct DeadLetterJobs {
    pub(super) client: Client,
}

impl DeadLetterJobs {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    #[doc = call!(about list_dead_letter_jobs)]
    ///
    #[doc = docs!(recorded)]
    /// use bpm_rest::List as _;
    /// use futures::TryStreamExt as _;
    ///
    /// # recorder.reply(Reply::json(200, r#"{"data": [{"id": "5", "retries": 0}], "total": 1, "start": 0, "size": 1}"#));
    /// # recorder.reply(Reply::bytes(200, "text/plain", "java.lang.RuntimeException: no such order"));
    /// let mut letters = engine.dead_letter_jobs().list().tenant_id("acme").items();
    /// while let Some(job) = letters.try_next().await? {
    ///     println!("{}", engine.dead_letter_jobs().stacktrace(job.id).await?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(list_dead_letter_jobs)]
    pub fn list(&self) -> builder::ListDeadLetterJobs {
        self.client.list_dead_letter_jobs()
    }

    #[doc = call!(about get_dead_letter_job)]
    ///
    #[doc = docs!(job_url)]
    ///
    #[doc = call!(get_dead_letter_job)]
    pub fn get(&self, job_id: impl Into<String>) -> builder::GetDeadLetterJob {
        self.client.get_dead_letter_job().job_id(job_id.into())
    }

    #[doc = call!(about delete_dead_letter_job)]
    ///
    #[doc = call!(delete_dead_letter_job)]
    pub fn delete(&self, job_id: impl Into<String>) -> builder::DeleteDeadLetterJob {
        self.client.delete_dead_letter_job().job_id(job_id.into())
    }

    #[doc = call!(about get_dead_letter_job_stacktrace)]
    ///
    #[doc = call!(get_dead_letter_job_stacktrace)]
    pub fn stacktrace(&self, job_id: impl Into<String>) -> builder::GetDeadLetterJobStacktrace {
        self.client.get_dead_letter_job_stacktrace().job_id(job_id.into())
    }
}
