//! Requests about tasks that Activiti alone takes, and what it ignores or cuts off.

use super::{Shapes, page};
use bpm_rest::{
    Activiti, ErrorKind,
    activiti::TaskQuery,
    testing::{Recorder, Reply},
    variables::{NewVariable, VariableCondition},
};
use serde_json::json;

pub(super) async fn check(shapes: &mut Shapes<Activiti>) {
    let several = |activiti: Activiti| activiti.tasks().list().process_instance_id_in(["12", "13"]);
    shapes.check("several", page(), several).await;
    let several = TaskQuery::new().process_instance_id_in(["12", "13"]);
    shapes.check("several", page(), |activiti| activiti.tasks().query(several)).await;
}

#[tokio::test]
async fn variables_and_conditions_of_a_second_call_are_sent_beside_the_first() {
    let recorder = Recorder::new();
    recorder.reply(Reply::empty(200));
    recorder.reply(super::page());
    let tasks = super::activiti(&recorder).tasks();
    tasks.complete("5").variables([("approved", true)]).variables([("reason", "fine")]).variable("n", 1).await.unwrap();
    let large = TaskQuery::new().process_instance_variables([VariableCondition::greater_than("amount", 1)]);
    tasks.query(large.process_instance_variable(VariableCondition::equals("kind", "a"))).await.unwrap();
    let sent = recorder.take().to_string();
    for name in ["approved", "reason", "n", "amount", "kind"] {
        assert!(sent.contains(&format!(r#""name": "{name}""#)), "{name} in {sent}");
    }
}

#[tokio::test]
async fn a_page_that_the_server_cut_at_its_limit_of_rows_is_an_error() {
    let item = |id: &str, count: usize| json!({"id": id, "priority": 50, "suspended": false, "variables": vec![json!({"name": "v", "value": 1}); count]});
    let page = |first: usize, second: usize| {
        let data = [item("1", first), item("2", second)];
        Reply::json(200, json!({"data": data, "total": 3, "start": 0, "size": 2}).to_string())
    };
    let recorder = super::super::recorder(page(12_000, 7_999));
    recorder.reply(page(12_000, 8_000));
    let tasks = super::activiti(&recorder).tasks();
    assert_eq!(tasks.list().await.unwrap().data.len(), 2);
    let error = tasks.query(TaskQuery::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert!(error.to_string().contains("stops at 20000") && error.to_string().contains("without variables"), "{error}");
}

#[tokio::test]
async fn what_the_server_ignores_or_refuses_is_not_sent() {
    let recorder = Recorder::new();
    let tasks = super::activiti(&recorder).tasks();
    let groups: Vec<String> = (0..500).map(|number| format!("group-{number:08}")).collect();
    for (error, words) in [
        (tasks.list().candidate_groups(groups.clone()).await.unwrap_err(), "call `tasks().query("),
        (tasks.list().process_instance_id_in(groups).await.unwrap_err(), "call `tasks().query("),
        (tasks.list().created_on("2013-05-28T10:00:00.999Z").await.unwrap_err(), "`created_on` cannot be used"),
        (tasks.list().due_after("2013-05-28T10:00:00.999Z").await.unwrap_err(), "such as `query`"),
        (
            tasks.complete("5").variables([NewVariable::new("seen", 1).local()]).await.unwrap_err(),
            "the variable `seen` cannot be local here",
        ),
    ] {
        assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
        assert!(error.to_string().contains(words), "{error}");
    }
    assert_eq!(recorder.take().requests().len(), 0);
}
