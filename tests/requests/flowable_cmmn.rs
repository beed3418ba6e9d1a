//! The requests of the operations of Flowable's CMMN API.

mod history;
mod management;
mod repository;
mod runtime;
mod tasks;

use super::shapes::Shapes;
use bpm_rest::{
    FlowableCmmn,
    flowable_cmmn::operations,
    testing::{Recorder, Reply},
};
use std::collections::BTreeSet;

/// What a name may hold, and a path must not.
const NAME: &str = "a b?d#e\u{e9}\u{4e2d}&";

fn cmmn(recorder: &Recorder) -> FlowableCmmn {
    let builder = FlowableCmmn::builder("http://flowable.test/cmmn-api").basic_auth("rest-admin", "test");
    builder.transport(recorder.clone()).build().unwrap()
}

/// An empty page.
fn page() -> Reply {
    Reply::json(200, r#"{"data": [], "total": 0, "start": 0, "size": 0, "sort": "id", "order": "asc"}"#)
}

fn list_of(json: &str) -> Reply {
    Reply::json(200, format!("[{json}]"))
}

#[tokio::test]
async fn every_operation_is_sent_as_its_snapshot_says() {
    let mut shapes = Shapes::new("flowable-cmmn", cmmn);
    repository::check(&mut shapes).await;
    runtime::check(&mut shapes).await;
    tasks::check(&mut shapes).await;
    management::check(&mut shapes).await;
    history::check(&mut shapes).await;
    shapes.assert_complete(operations::ALL);
}

#[test]
fn every_route_of_the_server_has_an_operation() {
    let routes: BTreeSet<_> = operations::ALL.iter().map(|info| (info.method.as_str(), &*info.path)).collect();
    assert_eq!(routes.len(), 134);
}
