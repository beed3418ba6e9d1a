//! Waits for what the engine does by itself.

use super::{CaseInstances, HistoricCaseInstance, HistoryJob, Job, Jobs, TimerJobs, operations};
use crate::{
    Wait,
    waits::{Ending, Facts, Lists, look, runs, until_done, until_ended, writes_history},
};
use bpm_rest_generated::flowable_cmmn::Client;

impl CaseInstances {
    /// Waits until a case instance has ended, and gives what the history says of it.
    ///
    /// It can be called as soon as the case instance has been started. The
    /// [`state`](HistoricCaseInstance::state) tells whether it was completed or terminated. [`Wait`] tells how often the
    /// server is asked, and for how long.
    ///
    /// ```
    /// # use bpm_rest::{FlowableCmmn, testing::{Recorder, Reply}};
    /// use std::time::Duration;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> anyhow::Result<()> {
    /// # let recorder = Recorder::new();
    /// # recorder.reply(Reply::json(200, r#"{"id": "5", "state": "active", "endTime": null}"#));
    /// # recorder.reply(Reply::json(200, r#"{"id": "5", "state": "completed", "endTime": "2026-01-31T12:00:00.000Z"}"#));
    /// # let cmmn = FlowableCmmn::builder("http://flowable.test").transport(recorder.clone()).build()?;
    /// let ended = cmmn.case_instances().until_ended("5").within(Duration::from_secs(300)).await?;
    /// println!("{:?} at {:?}", ended.state, ended.end_time);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The wait reads the history, and the case instances that run where the history has nothing.
    ///
    /// # Errors
    /// - [Not found](crate::Error::is_not_found) if the case instance neither runs nor is in the history. So it is with a
    ///   wrong id, after the history was deleted, and on an engine whose history level is `none`: there
    ///   `case_instances().get(id).until_gone()` waits for the end of a case instance that runs.
    /// - Those of [`Wait`].
    pub fn until_ended(&self, case_instance_id: impl Into<String>) -> Wait<HistoricCaseInstance> {
        ended(&self.client, &case_instance_id.into())
    }
}

impl Jobs {
    /// Waits until a job is done, whatever list it is in meanwhile.
    ///
    /// A job keeps its id when it becomes a timer job, to be tried again, or is suspended. The engine deletes a job that is
    /// done; so a job that somebody deletes ends the wait as well, and so does an id that never was.
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

fn ended(client: &Client, id: &str) -> Wait<HistoricCaseInstance> {
    let ending = Ending {
        history: look(client.get_historic_case_instance().case_instance_id(id)),
        running: look(client.get_case_instance().case_instance_id(id)),
        is_history_behind: writes_history(client.list_history_jobs(), |job: &HistoryJob| {
            job.job_handler_type.as_deref()
        }),
        has_ended: |instance: &HistoricCaseInstance| instance.end_time.is_some(),
        told: |instance| runs(instance.case_definition_id.as_deref(), instance.start_time),
    };
    until_ended((&operations::GET_HISTORIC_CASE_INSTANCE).into(), ending)
}

fn done(client: &Client, id: &str) -> Wait<()> {
    let lists = Lists {
        due: look(client.get_job().job_id(id)),
        timers: look(client.get_timer_job().job_id(id)),
        suspended: look(client.get_suspended_job().job_id(id)),
        dead_letters: look(client.get_dead_letter_job().job_id(id)),
        dead_letter: (&operations::GET_DEAD_LETTER_JOB).into(),
        facts: |job: Job| Facts { due: job.due_date, retries: job.retries, exception: job.exception_message },
    };
    until_done((&operations::GET_JOB).into(), lists)
}
