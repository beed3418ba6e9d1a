//! What becomes of activity-task's ways to fail, and of searches that it answers by pages or not.

use bpm_rest::{
    ActivityTask, ErrorKind, List as _, Result,
    activity_task::{NewModel, NewProcessInstance},
    testing::activity_task::{Failure, Server},
};
use futures::{StreamExt as _, TryStreamExt as _};

async fn server() -> (Server, ActivityTask) {
    let server = Server::start().await.unwrap();
    let service = ActivityTask::builder(server.base_url()).build().unwrap();
    (server, service)
}

async fn started(service: &ActivityTask, count: usize) -> Result<()> {
    service.models().deploy(NewModel::new().process_key("purchase").process_name("采购审批")).await?;
    for _ in 0..count {
        service.process_instances().start(NewProcessInstance::new().model_name("采购审批").assignee("张三")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn each_failure_is_an_error_that_tells_of_it() {
    let (server, service) = server().await;
    let busy = Some("流程引擎繁忙，请稍后再试");
    for (failure, kind, status, code, words) in [
        (Failure::Refused, ErrorKind::Refused, 200, Some("BUSINESS_ERROR"), busy),
        (Failure::RefusedWithData, ErrorKind::Refused, 200, Some("BUSINESS_ERROR"), busy),
        (Failure::InvalidFields, ErrorKind::Status, 400, Some("VALIDATION_ERROR"), Some("参数错误")),
        (Failure::Unauthorized, ErrorKind::Status, 401, None, None),
        (Failure::Forbidden, ErrorKind::Status, 403, None, None),
        (Failure::NotFound, ErrorKind::Status, 404, None, None),
        (Failure::Internal, ErrorKind::Status, 500, None, Some("No message available")),
        (Failure::NoEnvelope, ErrorKind::Decode, 200, None, None),
    ] {
        // One that answers with nothing, one with an object, one with a list, one with the whole envelope.
        server.fail_next(failure);
        let nothing = service.process_instances().suspend("1").await.unwrap_err();
        server.fail_next(failure);
        let object = service.todo_tasks().get("1").await.unwrap_err();
        server.fail_next(failure);
        let list = service.models().nodes("1").await.unwrap_err();
        server.fail_next(failure);
        let whole = service.todo_tasks().search([("assignee", "张三")]).await.unwrap_err();
        for error in [nothing, object, list, whole] {
            assert_eq!((error.kind(), error.status().unwrap().as_u16()), (kind, status), "{error:?}");
            assert_eq!((error.code(), error.server_message()), (code, words), "{error:?}");
            assert!(error.to_string().len() < 1_000 && !error.is_retryable(), "{error}");
        }
    }
}

#[tokio::test]
async fn an_effect_is_had_once() {
    let (server, service) = server().await;
    started(&service, 1).await.unwrap();
    assert_eq!(server.effects(), 2);
    let task = service.todo_tasks().search([("assignee", "张三")]).await.unwrap().data.remove(0);
    service.todo_tasks().delegate(task.id.unwrap(), "李四").await.unwrap();
    assert_eq!(server.effects(), 3);
}

#[tokio::test]
async fn a_search_that_is_not_paged_comes_at_once() {
    let (_server, service) = server().await;
    started(&service, 7).await.unwrap();
    let search = service.todo_tasks().search([("assignee", "张三")]);
    for size in [1, 3, 7, 100] {
        let mut tasks = search.clone().page_size(size).items();
        let ids: Vec<_> = tasks.by_ref().map_ok(|task| task.id).try_collect().await.unwrap();
        assert_eq!((ids.len(), tasks.total()), (7, Some(7)), "{size}");
    }
    let page = search.await.unwrap();
    assert_eq!((page.data.len(), page.meta.unwrap().count), (7, Some(0)));
}

#[tokio::test]
async fn a_search_that_is_paged_is_followed() {
    let (server, service) = server().await;
    server.page_searches();
    started(&service, 7).await.unwrap();
    let search = service.todo_tasks().search([("assignee", "张三")]);
    for size in [1, 3, 7, 100] {
        let mut tasks = search.clone().page_size(size).items().prefetch(2);
        let mut ids: Vec<_> = tasks.by_ref().map_ok(|task| task.id).try_collect().await.unwrap();
        assert_eq!((ids.len(), tasks.total()), (7, Some(7)), "{size}");
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), 7, "each task once");
    }
    let from_third: Vec<_> = search.clone().page_size(3).page_no(3).items().try_collect().await.unwrap();
    assert_eq!(from_third.len(), 1);
    let none: Vec<_> = service.todo_tasks().search([("assignee", "李四")]).items().try_collect().await.unwrap();
    assert_eq!(none, []);
}
