//! The requests of Activiti's operations.

#[path = "engine/deployments.rs"]
mod deployments;
#[path = "engine/groups.rs"]
mod groups;
#[path = "engine/history.rs"]
mod history;
mod identity;
#[path = "engine/management.rs"]
mod management;
mod own_management;
mod own_repository;
mod own_tasks;
#[path = "engine/repository.rs"]
mod repository;
#[path = "engine/runtime.rs"]
mod runtime;
#[path = "engine/tasks.rs"]
mod tasks;
#[path = "engine/users.rs"]
mod users;

use super::shapes::{ODD, Shapes, page};
use bpm_rest::{
    Activiti as Engine, Activiti,
    activiti::{self as rest, operations},
    testing::Recorder,
};
use serde_json::Value;
use std::collections::BTreeSet;

fn activiti(recorder: &Recorder) -> Activiti {
    let builder = Activiti::builder("http://activiti.test/service").basic_auth("kermit", "kermit");
    builder.transport(recorder.clone()).build().unwrap()
}

#[tokio::test]
async fn every_operation_is_sent_as_its_snapshot_says() {
    let mut shapes = Shapes::new("activiti", activiti);
    own_management::check(&mut shapes).await;
    own_repository::check(&mut shapes).await;
    own_tasks::check(&mut shapes).await;
    identity::check(&mut shapes).await;
    shapes.share("engine");
    users::check(&mut shapes).await;
    groups::check(&mut shapes).await;
    deployments::check(&mut shapes).await;
    repository::check(&mut shapes).await;
    runtime::check(&mut shapes).await;
    tasks::check(&mut shapes).await;
    history::check(&mut shapes).await;
    management::check(&mut shapes).await;
    shapes.assert_complete(operations::ALL);
}

/// Numbers of sections in each chapter of the guide that has operations, from 2 on.
const SECTIONS: [usize; 14] = [7, 11, 9, 16, 11, 32, 23, 2, 4, 2, 1, 5, 12, 8];

#[test]
fn every_route_and_every_section_of_the_guide_has_an_operation() {
    let routes: BTreeSet<_> = operations::ALL.iter().map(|info| (info.method.as_str(), &*info.path)).collect();
    assert_eq!(routes.len(), 160);

    let guide = "Activiti user guide (5.22), chapter 15 \"REST API\": ";
    let sources = operations::ALL.iter().flat_map(|info| info.sources);
    let sections: BTreeSet<&str> = sources.filter_map(|source| source.strip_prefix(guide)).collect();
    let chapters = (2..).zip(SECTIONS);
    let expected: BTreeSet<String> =
        chapters.flat_map(|(chapter, count)| (1..=count).map(move |number| format!("{chapter}.{number}"))).collect();
    assert_eq!(expected.len(), 143);
    assert_eq!(sections, expected.iter().map(String::as_str).collect());

    let spec: Value = serde_json::from_str(include_str!("../../spec/activiti.openapi.json")).unwrap();
    let items = spec["paths"].as_object().unwrap().values().filter_map(Value::as_object).flatten();
    assert_eq!(items.filter(|(_, operation)| operation.get("x-paging").is_some()).count(), 26, "paged lists");
}
