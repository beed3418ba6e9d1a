//! The requests of Activiti's operations.

mod history;
mod identity;
mod management;
mod repository;
mod runtime;
mod tasks;

use super::shapes::Shapes;
use bpm_rest::{
    Activiti,
    activiti::operations,
    testing::{Recorder, Reply},
};

fn activiti(recorder: &Recorder) -> Activiti {
    let builder = Activiti::builder("http://activiti.test/service").basic_auth("kermit", "kermit");
    builder.transport(recorder.clone()).build().unwrap()
}

/// An empty page.
fn page() -> Reply {
    Reply::json(200, r#"{"data": [], "total": 0, "start": 0, "size": 0, "sort": "id", "order": "asc"}"#)
}

#[tokio::test]
async fn every_operation_is_sent_as_its_snapshot_says() {
    let mut shapes = Shapes::new("activiti", activiti);
    repository::check(&mut shapes).await;
    runtime::check(&mut shapes).await;
    tasks::check(&mut shapes).await;
    history::check(&mut shapes).await;
    management::check(&mut shapes).await;
    identity::check(&mut shapes).await;
    shapes.assert_complete(operations::ALL);
}
