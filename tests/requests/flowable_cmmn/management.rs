//! Requests about jobs and the engine.

use super::{Shapes, page};
use bpm_rest::{
    FlowableCmmn, Timestamp,
    flowable_cmmn::{
        HistoryJobSort, JobSort, SortOrder,
        builder::{ListDeadLetterJobs, ListHistoryJobs, ListJobs, ListSuspendedJobs, ListTimerJobs},
    },
    testing::Reply,
};

const JOB: &str = r#"{"id": "5", "retries": 3, "createTime": "2026-11-21T02:53:31.529Z", "handlerType": "timer"}"#;

pub(super) async fn check(shapes: &mut Shapes<FlowableCmmn>) {
    lists(shapes).await;
    jobs(shapes).await;
    other_jobs(shapes).await;
    engine(shapes).await;
}

fn time() -> Timestamp {
    "2026-11-21T02:53:31.529Z".parse().unwrap()
}

async fn lists(shapes: &mut Shapes<FlowableCmmn>) {
    shapes.check("", page(), |cmmn| cmmn.jobs().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_jobs).await;
    shapes.check("", page(), |cmmn| cmmn.timer_jobs().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_timer_jobs).await;
    shapes.check("", page(), |cmmn| cmmn.suspended_jobs().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_suspended_jobs).await;
    shapes.check("", page(), |cmmn| cmmn.dead_letter_jobs().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_dead_letter_jobs).await;
    shapes.check("", page(), |cmmn| cmmn.history_jobs().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_history_jobs).await;
}

fn every_filter_of_list_jobs(cmmn: FlowableCmmn) -> ListJobs {
    let call = cmmn.jobs().list().id("i_1").case_instance_id("c_1").without_scope_id(true);
    let call = call.plan_item_instance_id("p_1").case_definition_id("c_1").scope_definition_id("s_1");
    let call = call.element_id("e_1").element_name("e_1").scope_type("s_1").without_process_instance_id(true);
    let call = call.timers_only(true).messages_only(true).due_before("2026-11-21T02:53:31Z");
    let call = call.due_after("2026-11-21T02:53:31Z").with_exception(true).exception_message("e_1");
    let call = call.locked(true).unlocked(true).tenant_id("acme").tenant_id_like("a%");
    call.without_tenant_id(true).sort(JobSort::TenantId).order(SortOrder::Desc).start(20).size(10)
}

fn every_filter_of_list_timer_jobs(cmmn: FlowableCmmn) -> ListTimerJobs {
    let call = cmmn.timer_jobs().list().id("i_1").case_instance_id("c_1").without_scope_id(true);
    let call = call.plan_item_instance_id("p_1").case_definition_id("c_1").scope_definition_id("s_1");
    let call = call.element_id("e_1").element_name("e_1").scope_type("s_1").without_process_instance_id(true);
    let call = call.executable(true).timers_only(true).messages_only(true).due_before("2026-11-21T02:53:31Z");
    let call = call.due_after("2026-11-21T02:53:31Z").with_exception(true).exception_message("e_1");
    let call = call.tenant_id("acme").tenant_id_like("a%").without_tenant_id(true).sort(JobSort::TenantId);
    call.order(SortOrder::Desc).start(20).size(10)
}

fn every_filter_of_list_suspended_jobs(cmmn: FlowableCmmn) -> ListSuspendedJobs {
    let call = cmmn.suspended_jobs().list().id("i_1").case_instance_id("c_1").without_scope_id(true);
    let call = call.plan_item_instance_id("p_1").case_definition_id("c_1").scope_definition_id("s_1");
    let call = call.element_id("e_1").element_name("e_1").scope_type("s_1").without_process_instance_id(true);
    let call = call.timers_only(true).messages_only(true).due_before("2026-11-21T02:53:31Z");
    let call = call.due_after("2026-11-21T02:53:31Z").with_exception(true).exception_message("e_1");
    let call = call.with_retries_left(true).no_retries_left(true).tenant_id("acme").tenant_id_like("a%");
    call.without_tenant_id(true).sort(JobSort::TenantId).order(SortOrder::Desc).start(20).size(10)
}

fn every_filter_of_list_dead_letter_jobs(cmmn: FlowableCmmn) -> ListDeadLetterJobs {
    let call = cmmn.dead_letter_jobs().list().id("i_1").case_instance_id("c_1").without_scope_id(true);
    let call = call.plan_item_instance_id("p_1").case_definition_id("c_1").scope_definition_id("s_1");
    let call = call.element_id("e_1").element_name("e_1").scope_type("s_1").without_process_instance_id(true);
    let call = call.timers_only(true).messages_only(true).due_before("2026-11-21T02:53:31Z");
    let call = call.due_after("2026-11-21T02:53:31Z").with_exception(true).exception_message("e_1");
    let call = call.tenant_id("acme").tenant_id_like("a%").without_tenant_id(true).sort(JobSort::TenantId);
    call.order(SortOrder::Desc).start(20).size(10)
}

fn every_filter_of_list_history_jobs(cmmn: FlowableCmmn) -> ListHistoryJobs {
    let call = cmmn.history_jobs().list().id("i_1").with_exception(true).exception_message("e_1");
    let call = call.lock_owner("l_1").locked(true).unlocked(true).tenant_id("acme").tenant_id_like("a%");
    let call = call.without_tenant_id(true).sort(HistoryJobSort::TenantId).order(SortOrder::Desc).start(20);
    call.size(10)
}

fn trace() -> Reply {
    Reply::bytes(200, "text/plain", "java.lang.IllegalStateException")
}

async fn jobs(shapes: &mut Shapes<FlowableCmmn>) {
    let job = || Reply::json(200, JOB);
    let found = shapes.check("", job(), |cmmn| cmmn.jobs().get("5")).await;
    assert_eq!((found.retries, found.create_time), (Some(3), Some(time())));
    shapes.check("", Reply::empty(204), |cmmn| cmmn.jobs().execute("5")).await;
    shapes.check("", Reply::empty(204), |cmmn| cmmn.jobs().delete("5")).await;
    let text = shapes.check("", trace(), |cmmn| cmmn.jobs().stacktrace("5")).await;
    assert_eq!(text, "java.lang.IllegalStateException");
    shapes.check("", job(), |cmmn| cmmn.timer_jobs().get("5")).await;
    shapes.check("", Reply::empty(204), |cmmn| cmmn.timer_jobs().trigger("5")).await;
    shapes.check("", Reply::empty(204), |cmmn| cmmn.timer_jobs().reschedule("5", time())).await;
    shapes.check("", Reply::empty(204), |cmmn| cmmn.timer_jobs().delete("5")).await;
    shapes.check("", trace(), |cmmn| cmmn.timer_jobs().stacktrace("5")).await;
}

async fn other_jobs(shapes: &mut Shapes<FlowableCmmn>) {
    let job = || Reply::json(200, JOB);
    let done = || Reply::empty(204);
    shapes.check("", job(), |cmmn| cmmn.suspended_jobs().get("5")).await;
    shapes.check("", done(), |cmmn| cmmn.suspended_jobs().delete("5")).await;
    shapes.check("", trace(), |cmmn| cmmn.suspended_jobs().stacktrace("5")).await;
    shapes.check("", job(), |cmmn| cmmn.dead_letter_jobs().get("5")).await;
    shapes.check("", done(), |cmmn| cmmn.dead_letter_jobs().delete("5")).await;
    shapes.check("", done(), |cmmn| cmmn.dead_letter_jobs().retry("5")).await;
    shapes.check("", done(), |cmmn| cmmn.dead_letter_jobs().retry_as_history("5")).await;
    shapes.check("", done(), |cmmn| cmmn.dead_letter_jobs().retry_many(["5", "6"])).await;
    shapes.check("", done(), |cmmn| cmmn.dead_letter_jobs().retry_many_as_history(["5", "6"])).await;
    shapes.check("", trace(), |cmmn| cmmn.dead_letter_jobs().stacktrace("5")).await;
    let history = Reply::json(200, r#"{"id": "5", "jobHandlerType": "cmmn-async-history", "retries": 10}"#);
    let history = shapes.check("", history, |cmmn| cmmn.history_jobs().get("5")).await;
    assert_eq!(history.job_handler_type.as_deref(), Some("cmmn-async-history"));
    shapes.check("", done(), |cmmn| cmmn.history_jobs().execute("5")).await;
    shapes.check("", done(), |cmmn| cmmn.history_jobs().delete("5")).await;
}

async fn engine(shapes: &mut Shapes<FlowableCmmn>) {
    let engine = Reply::json(200, r#"{"name": "default", "resourceUrl": null, "exception": null, "version": "7.2.0"}"#);
    assert_eq!(shapes.check("", engine, |cmmn| cmmn.engine().get()).await.version, "7.2.0");
}
