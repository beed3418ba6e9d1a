//! What becomes of an order when a server fails. The clock is paused: limits of time and pauses pass at once.

use super::{order, servers, service};
use bpm_rest::{
    ErrorKind, activiti_cloud, bonita,
    flowable::{self, operations::DELETE_PROCESS_INSTANCE},
    testing::Reply,
};
use std::time::Duration;

#[tokio::test(start_paused = true)]
async fn a_warehouse_that_is_not_there_leaves_no_booking_behind() {
    let recorder = servers();
    recorder.on(&activiti_cloud::operations::START_PROCESS_INSTANCE).always(Reply::connection_refused());
    recorder.on(&DELETE_PROCESS_INSTANCE).reply(Reply::done());
    let error = service(&recorder).book(&order(50)).await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    recorder.assert_called(&DELETE_PROCESS_INSTANCE, 1);
    recorder.assert_no_reply_left();
}

#[tokio::test(start_paused = true)]
async fn an_approval_that_may_have_begun_keeps_the_booking() {
    let recorder = servers();
    for lost in [Reply::connection_reset(), Reply::never(), Reply::of(&serde_json::json!({"caseId": 42})).cut_after(6)]
    {
        recorder.on(&bonita::operations::START_PROCESS).reply(lost);
        let error = service(&recorder).book(&order(4_800)).await.unwrap_err();
        assert!(error.may_have_taken_effect(), "{error}");
        recorder.assert_calls(&[
            &flowable::operations::START_PROCESS_INSTANCE_BY_KEY,
            &bonita::operations::SEARCH_PROCESSES,
            &bonita::operations::START_PROCESS,
        ]);
        drop(recorder.take());
    }
}

#[tokio::test(start_paused = true)]
async fn a_list_that_is_overloaded_is_asked_again_and_a_slow_one_ends() {
    let recorder = servers();
    let busy = Reply::json(503, r#"{"message": "try later"}"#).header("retry-after", "5");
    let list = recorder.on(&flowable::operations::LIST_PROCESS_INSTANCES);
    let list =
        list.reply(busy).reply(Reply::list::<()>([])).reply(Reply::list::<()>([]).delayed(Duration::from_secs(90)));
    let orders = service(&recorder);
    assert_eq!(orders.open().await.unwrap(), [""; 0]);
    assert_eq!(orders.open().await.unwrap_err().kind(), ErrorKind::Timeout);
    drop(list);
    recorder.assert_called(&flowable::operations::LIST_PROCESS_INSTANCES, 3);
}
