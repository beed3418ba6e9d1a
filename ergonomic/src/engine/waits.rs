//! Waits for what the engine does by itself.

use super::{Client, HistoricProcessInstance, Job, Jobs, ProcessInstances, TimerJobs, history_behind, operations};
use crate::{
    Wait,
    waits::{Ending, Facts, Lists, look, runs, until_done, until_ended},
};

impl ProcessInstances {
    /// Waits until a process instance has ended, and gives what the history says of it.
    ///
    /// It can be called as soon as the process instance has been started. A process instance that was deleted has ended, too,
    /// with a [`delete_reason`](HistoricProcessInstance::delete_reason). [`Wait`] tells how often the server is asked, and
    /// for how long.
    ///
    #[doc = docs!(recorded)]
    /// use std::time::Duration;
    ///
    /// # recorder.reply(Reply::json(201, r#"{"id": "5", "suspended": false, "ended": false}"#));
    /// # recorder.reply(Reply::json(200, r#"{"id": "5", "endTime": null}"#));
    /// # recorder.reply(Reply::json(200, r#"{"id": "5", "endTime": "2026-01-31T12:00:00.000Z"}"#));
    /// let order = engine.process_instances().start_by_key("order").await?;
    /// let ended = engine.process_instances().until_ended(&order.id).within(Duration::from_secs(300)).await?;
    /// println!("{:?} at {:?}", ended.end_activity_id, ended.end_time);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The wait reads the history, and the process instances that run where the history has nothing.
    ///
    /// # Errors
    /// - [Not found](crate::Error::is_not_found) if the process instance neither runs nor is in the history. So it is with a
    ///   wrong id, after the history was deleted, and on an engine whose history level is `none`: there
    ///   `process_instances().get(id).until_gone()` waits for the end of a process instance that runs.
    /// - Those of [`Wait`].
    pub fn until_ended(&self, process_instance_id: impl Into<String>) -> Wait<HistoricProcessInstance> {
        ended(&self.client, &process_instance_id.into())
    }
}

impl Jobs {
    /// Waits until a job is done, whatever list it is in meanwhile.
    ///
    /// A job keeps its id when it becomes a timer job, to be tried again, or is suspended. The engine deletes a job that is
    /// done; so a job that somebody deletes ends the wait as well, and so does an id that never was.
    ///
    #[doc = docs!(recorded)]
    /// # use bpm_rest::ErrorKind;
    /// use bpm_rest::List as _;
    ///
    /// # let not_found = || Reply::json(404, r#"{"message": "Not found", "exception": "Could not find a job"}"#);
    /// # recorder.reply(Reply::json(200, r#"{"data": [{"id": "5", "retries": 1}], "total": 1, "start": 0, "size": 1}"#));
    /// # (0..5).for_each(|_| recorder.reply(not_found()));
    /// # recorder.reply(Reply::json(200, r#"{"id": "5", "retries": 0, "exceptionMessage": "no such order"}"#));
    /// let job = engine.jobs().list().process_instance_id("107").until_found().await?;
    /// match engine.jobs().until_done(&job.id).await {
    ///     Err(error) if error.kind() == ErrorKind::Failed => println!("{:?}", error.server_message()),
    ///     done => done?,
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The wait gets the job from each of the lists. It does not find jobs of external workers and history jobs.
    ///
    /// # Errors
    /// - [Failed](crate::ErrorKind::Failed) if the job has no retries left: it is a [dead letter job](super::DeadLetterJobs),
    ///   and [`server_message`](crate::Error::server_message) is its exception.
    /// - Those of [`Wait`].
    pub fn until_done(&self, job_id: impl Into<String>) -> Wait<()> {
        done(&self.client, &job_id.into())
    }
}

impl TimerJobs {
    /// Waits until a timer job is done, whatever list it is in meanwhile: as [`Jobs::until_done`].
    ///
    /// # Errors
    /// As [`Jobs::until_done`].
    pub fn until_done(&self, job_id: impl Into<String>) -> Wait<()> {
        done(&self.client, &job_id.into())
    }
}

fn ended(client: &Client, id: &str) -> Wait<HistoricProcessInstance> {
    let ending = Ending {
        history: look(client.get_historic_process_instance().process_instance_id(id)),
        running: look(client.get_process_instance().process_instance_id(id)),
        is_history_behind: history_behind(client),
        has_ended: |instance: &HistoricProcessInstance| instance.end_time.is_some(),
        told: |instance| runs(instance.process_definition_id.as_deref(), instance.start_time),
    };
    until_ended((&operations::GET_HISTORIC_PROCESS_INSTANCE).into(), ending)
}

fn done(client: &Client, id: &str) -> Wait<()> {
    let lists = Lists {
        due: look(client.get_job().job_id(id)),
        timers: look(client.get_timer_job().job_id(id)),
        suspended: look(client.get_suspended_job().job_id(id)),
        dead_letters: look(client.get_dead_letter_job().job_id(id)),
        dead_letter: (&operations::GET_DEAD_LETTER_JOB).into(),
        facts: |job: Job| Facts { due: job.due_date, retries: Some(job.retries), exception: job.exception_message },
    };
    until_done((&operations::GET_JOB).into(), lists)
}
