//! Requests about the engine, its tables and its jobs.

use super::{Engine, Shapes, page, rest};
use bpm_rest::testing::Reply;
use rest::{JobSort, SortOrder};

pub(super) async fn check(shapes: &mut Shapes<Engine>) {
    engine(shapes).await;
    tables(shapes).await;
    lists_of_jobs(shapes).await;
    jobs(shapes).await;
}

async fn engine(shapes: &mut Shapes<Engine>) {
    let reply = r#"{"name": "default", "resourceUrl": null, "exception": null, "version": "6.0.0.4"}"#;
    let info = shapes.check("", Reply::json(200, reply), |engine| engine.engine().get()).await;
    assert_eq!((info.name.as_deref(), info.version.as_str()), (Some("default"), "6.0.0.4"));
}

async fn tables(shapes: &mut Shapes<Engine>) {
    let table = r#"{"name": "ACT_RU_JOB", "url": "http://h/x", "count": 3}"#;
    let list = Reply::json(200, format!("[{table}]"));
    assert_eq!(shapes.check("", list, |engine| engine.tables().list()).await[0].count, 3);
    let get = |engine: Engine| engine.tables().get("ACT_RU_JOB");
    assert_eq!(shapes.check("", Reply::json(200, table), get).await.name, "ACT_RU_JOB");
    let get = |engine: Engine| engine.tables().get("My Täble+$1");
    shapes.check("encoded", Reply::json(200, table), get).await;
    let columns = r#"{"tableName": "ACT_RU_JOB", "columnNames": ["ID_"], "columnTypes": ["VARCHAR"]}"#;
    let get = |engine: Engine| engine.tables().columns("ACT_RU_JOB");
    assert_eq!(shapes.check("", Reply::json(200, columns), get).await.column_types, ["VARCHAR"]);

    let rows =
        r#"{"data": [{"ID_": "5", "RETRIES_": 3}], "total": 1, "start": 0, "sort": null, "order": null, "size": 1}"#;
    let list = |engine: Engine| engine.tables().rows("ACT_RU_JOB");
    assert_eq!(shapes.check("", Reply::json(200, rows), list).await.data[0]["RETRIES_"], 3);
    let list = |engine: Engine| {
        let rows = engine.tables().rows("ACT_RU_JOB").order_ascending_column("DUEDATE_ & 中");
        rows.order_descending_column("ID_").start(20).size(10)
    };
    shapes.check("filtered", Reply::json(200, rows), list).await;
}

/// The filters that all lists of jobs have.
macro_rules! filtered {
    ($list:expr) => {{
        let list = $list.id("5").process_instance_id("6").execution_id("7").process_definition_id("order:2:36");
        let list = list.due_before("2031-01-01T10:00:00+02:00").due_after("2021-12-31T23:59:59Z");
        let list = list.with_exception(true).exception_message("50% & 中+").tenant_id("中").tenant_id_like("a%_");
        list.without_tenant_id(false).sort(JobSort::DueDate).order(SortOrder::Desc).start(20).size(10)
    }};
}

async fn lists_of_jobs(shapes: &mut Shapes<Engine>) {
    assert_eq!(shapes.check("", page(), |engine| engine.jobs().list()).await.total, 0);
    let list = |engine: Engine| {
        filtered!(engine.jobs().list()).timers_only(true).messages_only(false).locked(true).unlocked(false)
    };
    shapes.check("filtered", page(), list).await;
    assert_eq!(shapes.check("", page(), |engine| engine.timer_jobs().list()).await.size, 0);
    let list = |engine: Engine| filtered!(engine.timer_jobs().list()).executable(true);
    shapes.check("filtered", page(), list).await;
    assert_eq!(shapes.check("", page(), |engine| engine.suspended_jobs().list()).await.start, 0);
    let list = |engine: Engine| {
        let list = filtered!(engine.suspended_jobs().list()).timers_only(false).messages_only(true);
        list.with_retries_left(true).no_retries_left(false)
    };
    shapes.check("filtered", page(), list).await;
    assert_eq!(shapes.check("", page(), |engine| engine.dead_letter_jobs().list()).await.data, []);
    let list = |engine: Engine| {
        filtered!(engine.dead_letter_jobs().list()).timers_only(true).messages_only(true).executable(false)
    };
    shapes.check("filtered", page(), list).await;
}

const JOB: &str = r#"{"id": "5", "url": "http://h/management/jobs/5", "processInstanceId": null,
    "processInstanceUrl": null, "processDefinitionId": "order:2:36", "processDefinitionUrl": "http://h/x",
    "executionId": null, "executionUrl": null, "retries": -1, "exceptionMessage": "é", "dueDate":
    "2030-01-01T10:00:00.123Z", "tenantId": ""}"#;

async fn jobs(shapes: &mut Shapes<Engine>) {
    let job = || Reply::json(200, JOB);
    let trace = || Reply::bytes(200, "text/plain", "java.lang.Exception: é\n\tat a.b.C");
    let got = shapes.check("", job(), |engine| engine.jobs().get("5")).await;
    assert_eq!((got.retries, got.due_date), (-1, Some("2030-01-01T10:00:00.123Z".parse().unwrap())));
    shapes.check("", Reply::empty(204), |engine| engine.jobs().execute("5")).await;
    shapes.check("", Reply::empty(204), |engine| engine.jobs().delete("5")).await;
    let told = shapes.check("", trace(), |engine| engine.jobs().stacktrace("5")).await;
    assert_eq!(told, "java.lang.Exception: é\n\tat a.b.C");

    assert_eq!(shapes.check("", job(), |engine| engine.timer_jobs().get("5")).await, got);
    shapes.check("", Reply::empty(204), |engine| engine.timer_jobs().delete("5")).await;
    assert_eq!(shapes.check("", trace(), |engine| engine.timer_jobs().stacktrace("5")).await, told);
    assert_eq!(shapes.check("", job(), |engine| engine.suspended_jobs().get("5")).await, got);
    assert_eq!(shapes.check("", trace(), |engine| engine.suspended_jobs().stacktrace("5")).await, told);
    assert_eq!(shapes.check("", job(), |engine| engine.dead_letter_jobs().get("5")).await, got);
    shapes.check("", Reply::empty(204), |engine| engine.dead_letter_jobs().delete("5")).await;
    assert_eq!(shapes.check("", trace(), |engine| engine.dead_letter_jobs().stacktrace("5")).await, told);
}
