//! Ready-made waits, for what the engine does by itself.

use super::{Case, Test, cmmn, jobs::work};
use crate::target::{Target, failure};
use anyhow::{Context as _, Result};
use bpm_rest::{
    ErrorKind, List as _,
    flowable_cmmn::{CaseInstanceState, HistoricCaseInstance},
};
use futures::FutureExt as _;
use std::time::Duration;
use tokio::time::sleep;

pub(super) const TESTS: &[(&str, Test)] = &[
    ("a_case_instance_ends", |target| a_case_instance_ends(target).boxed()),
    ("a_job_is_done_or_fails_for_good", |target| a_job_is_done_or_fails_for_good(target).boxed()),
];

const ONE_TASK: &str = r#"<planItem id="a" definitionRef="task"/><humanTask id="task" name="Task"/>"#;

async fn a_case_instance_ends(target: Target) -> Result<()> {
    let case = Case::new(&target, "ends", ONE_TASK).await?;
    let (instances, tasks) = (case.cmmn.case_instances(), case.cmmn.tasks());
    let id = case.start().await?.id;
    let task = tasks.list().case_instance_id(&id).until_found().await?;
    let error = failure(instances.until_ended(&id).within(Duration::from_millis(300)).await)?;
    assert!(
        error.is_timeout() && error.to_string().contains("it runs since ") && error.to_string().contains(&case.id),
        "{error}"
    );
    let completion = async {
        sleep(Duration::from_millis(400)).await;
        tasks.complete(&task.id).await
    };
    let (ended, completed) = tokio::join!(instances.until_ended(&id).into_future(), completion);
    completed?;
    assert_state(&ended?, CaseInstanceState::Completed);

    let other = case.start().await?.id;
    instances.terminate_many([&other]).await?;
    assert_state(&instances.until_ended(&other).await?, CaseInstanceState::Terminated);
    case.cmmn.history().case_instances().delete(&other).await?;
    for nowhere in [other.as_str(), "none"] {
        let error = failure(instances.until_ended(nowhere).await)?;
        assert!(error.is_not_found() && error.to_string().contains("the engine keeps no history"), "{error}");
    }
    case.delete().await
}

fn assert_state(ended: &HistoricCaseInstance, state: CaseInstanceState) {
    assert_eq!((&ended.state, ended.end_time.is_some()), (&Some(state), true), "{ended:?}");
}

async fn a_job_is_done_or_fails_for_good(target: Target) -> Result<()> {
    let jobs = cmmn(&target)?.jobs();
    let case = Case::new(&target, "works", &work("${caseInstance.setVariable('done', true)}")).await?;
    let id = case.start().await?.id;
    let job = jobs.list().case_instance_id(&id).until_found().await?.id;
    let execution = async {
        sleep(Duration::from_millis(400)).await;
        jobs.execute(&job).await
    };
    let (done, executed) = tokio::join!(jobs.until_done(&job).into_future(), execution);
    executed?;
    done?;
    case.delete().await?;

    let case = Case::new(&target, "fails", &work("${none.call()}")).await?;
    let id = case.start().await?.id;
    let job = jobs.list().case_instance_id(&id).until_found().await?.id;
    let timers = case.cmmn.timer_jobs();
    for _ in 0..2 {
        failure(jobs.execute(&job).await)?;
        let error = failure(timers.until_done(&job).within(Duration::from_millis(300)).await)?;
        assert!(error.is_timeout() && error.to_string().contains("Unknown property"), "{error}");
        timers.trigger(&job).await?;
    }
    failure(jobs.execute(&job).await)?;
    let error = failure(jobs.until_done(&job).await)?;
    assert_eq!(error.kind(), ErrorKind::Failed, "{error}");
    let words = error.server_message().context("the error tells the exception")?;
    assert!(words.contains("Unknown property"), "{words}");
    case.delete().await
}
