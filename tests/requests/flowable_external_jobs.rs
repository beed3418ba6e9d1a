//! The requests of the operations of Flowable's external worker API.

use super::shapes::Shapes;
use bpm_rest::{
    FlowableExternalJobs,
    flowable_external_jobs::{JobSort, ScopeType, SortOrder, operations},
    testing::{Recorder, Reply},
};
use std::time::Duration;

const PAGE: &str = r#"{"data": [{"id": "8", "retries": 3}], "total": 1, "start": 0, "size": 1}"#;
const ACQUIRED: &str = r#"[{"id": "8", "variables": [{"name": "amount", "type": "integer", "value": 5}]}]"#;

fn flowable(recorder: &Recorder) -> FlowableExternalJobs {
    let builder = FlowableExternalJobs::builder("http://flowable.test/external-job-api");
    builder.basic_auth("rest-admin", "test").transport(recorder.clone()).build().unwrap()
}

#[tokio::test]
async fn every_operation_is_sent_as_its_snapshot_says() {
    let mut shapes = Shapes::new("flowable-external-jobs", flowable);
    let page = shapes.check("", Reply::json(200, PAGE), |flowable| flowable.jobs().list()).await;
    assert_eq!((page.data[0].retries, page.total), (Some(3), 1));
    let everything = |flowable: FlowableExternalJobs| {
        let jobs = flowable.jobs().list().id("8").process_instance_id("5").without_process_instance_id(true);
        let jobs = jobs.execution_id("7").process_definition_id("order:1:4").scope_id("20").without_scope_id(false);
        let jobs = jobs.sub_scope_id("21").scope_definition_id("case:1:3").scope_type("cmmn").without_scope_type(true);
        let jobs = jobs.element_id("ship").element_name("Ship it").with_exception(true).exception_message("no stock");
        let jobs = jobs.tenant_id("acme").tenant_id_like("a%").without_tenant_id(true).locked(true).unlocked(true);
        jobs.sort(JobSort::CreateTime).order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", Reply::json(200, PAGE), everything).await;
    shapes.check("", Reply::json(200, r#"{"id": "8"}"#), |flowable| flowable.jobs().get("8")).await;

    let minute = Duration::from_secs(60);
    let acquire = |flowable: FlowableExternalJobs| flowable.jobs().acquire("shipping", "worker", minute);
    let acquired = shapes.check("", Reply::json(200, ACQUIRED), acquire).await;
    assert_eq!(acquired[0].variables[0].value.as_i64(), Some(5));
    let acquire = |flowable: FlowableExternalJobs| {
        let acquire = flowable.jobs().acquire("中", "a/b", Duration::from_millis(1500));
        acquire.number_of_tasks(5).number_of_retries(1).scope_type(ScopeType::Cmmn)
    };
    assert!(shapes.check("more", Reply::json(200, "[]"), acquire).await.is_empty());

    let done = || Reply::empty(204);
    let complete = |flowable: FlowableExternalJobs| {
        flowable.jobs().complete("8", "worker").variable("parcel", "JJD1").variables([("weight", 1.5)])
    };
    shapes.check("", done(), complete).await;
    let throw = |flowable: FlowableExternalJobs| {
        flowable.jobs().throw_bpmn_error("8", "worker").error_code("oops").variable("left", 0)
    };
    shapes.check("", done(), throw).await;
    let terminate = |flowable: FlowableExternalJobs| flowable.jobs().terminate("8", "worker").variable("left", 0);
    shapes.check("", done(), terminate).await;
    let fail = |flowable: FlowableExternalJobs| {
        let fail = flowable.jobs().fail("8", "worker").error_message("no stock").error_details("at length");
        fail.retries(2).retry_timeout(minute)
    };
    shapes.check("", done(), fail).await;
    shapes.check("", done(), |flowable| flowable.jobs().unacquire("8 é", "worker")).await;
    shapes.check("", done(), |flowable| flowable.jobs().unacquire_all("worker").tenant_id("acme")).await;
    shapes.assert_complete(operations::ALL);
}

#[test]
fn a_job_is_never_acquired_or_ended_twice_by_a_retry() {
    let read: Vec<&str> = operations::ALL.iter().filter(|info| info.is_idempotent).map(|info| &*info.id).collect();
    assert_eq!((read.as_slice(), operations::ALL.len()), (&["get_job", "list_jobs"][..], 9));
}
