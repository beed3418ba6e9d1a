//! Cases, their variables, documents and comments, and what happens to them.

use super::{done, item, list};
use crate::shapes::Shapes;
use bpm_rest::{
    Bonita,
    bonita::{
        ArchivedCaseVariableFilter, CaseVariableFilter, DocumentFilter, DocumentReference, DocumentView, FileInput,
        MessageValue, NewCase, NewCaseVariable, Search,
    },
    testing::Reply,
    time::{Milliseconds, Timestamp},
};
use serde::Deserialize;
use serde_json::Value;

/// The context of a process, as a type of its user's.
#[derive(Deserialize)]
struct Context {
    offer_ref: DocumentReference,
    due: Milliseconds,
    nothing: Option<String>,
}

const CONTEXT: &str = r#"{"offer_ref": {"id": 3, "name": "offer", "fileName": "offer.txt", "description": null},
    "due": 1795861289969, "nothing": null}"#;

pub(super) async fn check(shapes: &mut Shapes<Bonita>) {
    cases(shapes).await;
    variables(shapes).await;
    documents(shapes).await;
    comments(shapes).await;
    events(shapes).await;
    failures(shapes).await;
}

async fn cases(shapes: &mut Shapes<Bonita>) {
    shapes.check("", list(), |bonita| bonita.cases().search(Search::new())).await;
    let case = r#"{"id": "2", "processDefinitionId": {"id": "7363515027345805750", "name": "Order"}, "rootCaseId": "2",
        "state": "started", "started_by": "-1", "startedBySubstitute": "1", "end_date": "", "searchIndex1Value": "Ada"}"#;
    let case = shapes.check("", Reply::json(200, case), |bonita| bonita.cases().get(2)).await;
    assert_eq!((case.started_by, case.end_date), (None, None));
    let process = case.process_definition_id.unwrap();
    assert_eq!((process.id(), process.object().unwrap().name.as_deref()), (7_363_515_027_345_805_750, Some("Order")));
    let deployed = |bonita: Bonita| {
        bonita
            .cases()
            .get(2)
            .d(["started_by".to_owned()])
            .n(["activeFlowNodes".to_owned(), "failedFlowNodes".to_owned()])
    };
    shapes.check("deployed", item(), deployed).await;
    let case = NewCase::new(7).variables([NewCaseVariable::new("customer", "Ada"), NewCaseVariable::new("amount", 7)]);
    shapes.check("", item(), |bonita| bonita.cases().start(case)).await;
    shapes.check("nothing", item(), |bonita| bonita.cases().start(NewCase::new(7))).await;
    shapes.check("", done(), |bonita| bonita.cases().update(2).state("suspended")).await;
    shapes.check("", done(), |bonita| bonita.cases().delete(2)).await;
    shapes.check("", done(), |bonita| bonita.cases().delete_many([2, 3])).await;
    let context = shapes.check("", Reply::json(200, CONTEXT), |bonita| bonita.cases().context::<Context>(2)).await;
    assert_eq!((context.offer_ref.file_name.as_deref(), context.nothing), (Some("offer.txt"), None));
    assert_eq!(context.due.milliseconds(), 1_795_861_289_969);
    let info = Reply::json(200, r#"{"id": 2, "flowNodeStatesCounters": {"review": {"ready": 1}}}"#);
    let info = shapes.check("", info, |bonita| bonita.cases().info(2)).await;
    assert_eq!(info.flow_node_states_counters["review"]["ready"], 1);

    shapes.check("", list(), |bonita| bonita.archived_cases().search(Search::new())).await;
    shapes.check("", item(), |bonita| bonita.archived_cases().get(25)).await;
    shapes.check("", done(), |bonita| bonita.archived_cases().delete(25)).await;
    shapes.check("", done(), |bonita| bonita.archived_cases().delete_many([25, 26])).await;
    let context = Reply::json(200, CONTEXT);
    let context = shapes.check("", context, |bonita| bonita.archived_cases().context::<Value>(25)).await;
    assert_eq!(context["offer_ref"]["id"], 3);
}

async fn variables(shapes: &mut Shapes<Bonita>) {
    shapes
        .check("", list(), |bonita| {
            bonita.case_variables().search(Search::new().filter(CaseVariableFilter::case_id(2)))
        })
        .await;
    let variable =
        r#"{"case_id": "2", "name": "amount", "type": "java.lang.Integer", "value": "7", "description": ""}"#;
    let get = |bonita: Bonita| bonita.case_variables().get(2, "amount");
    let variable = shapes.check("", Reply::json(200, variable), get).await;
    assert_eq!((variable.case_id, variable.value.as_deref()), (Some(2), Some("7")));
    shapes.check("", done(), |bonita| bonita.case_variables().update(2, "customer", "Ada é")).await;
    shapes.check("integer", done(), |bonita| bonita.case_variables().update(2, "amount", 7)).await;
    shapes.check("long", done(), |bonita| bonita.case_variables().update(2, "amount", i64::MAX)).await;
    shapes.check("double", done(), |bonita| bonita.case_variables().update(2, "rate", 0.5)).await;
    shapes.check("boolean", done(), |bonita| bonita.case_variables().update(2, "paid", true)).await;
    shapes
        .check("", list(), |bonita| {
            bonita.archived_case_variables().search(Search::new().filter(ArchivedCaseVariableFilter::case_id(4)))
        })
        .await;
    let variable = Reply::json(200, r#"{"case_id": "4", "name": "word", "value": "x", "description": null}"#);
    shapes.check("", variable, |bonita| bonita.archived_case_variables().get(4, "word")).await;
    let variable = r#"{"id": 59, "id_string": "59", "name": "due", "value": 1795861289969, "containerId": 14}"#;
    let get = |bonita: Bonita| bonita.activity_variables().get(14, "due");
    let variable = shapes.check("", Reply::json(200, variable), get).await;
    assert_eq!(variable.value, Some(Value::from(1_795_861_289_969_i64)));
    let variable = Reply::json(200, r#"{"name": "note", "value": "initial", "containerId": "14"}"#);
    shapes.check("", variable, |bonita| bonita.archived_activity_variables().get(14, "note")).await;
}

async fn documents(shapes: &mut Shapes<Bonita>) {
    shapes.check("", list(), |bonita| bonita.case_documents().search(Search::new())).await;
    let document = r#"{"id": "3", "caseId": "2", "index": "-1", "isInternal": "true", "version": "1", "author": "1"}"#;
    let document = shapes.check("", Reply::json(200, document), |bonita| bonita.case_documents().get(3)).await;
    assert_eq!((document.index, document.is_internal, document.version), (None, Some(true), Some(1)));
    let create = |bonita: Bonita| {
        let document =
            bonita.case_documents().create_from_uploaded(2, "offer", FileInput::new("offer é.txt", "tmp_1.txt"));
        document.description("by Ada").index(0)
    };
    shapes.check("", item(), create).await;
    let create = |bonita: Bonita| bonita.case_documents().create_from_url(2, "offer", "https://a.example/offer.txt");
    shapes.check("", item(), create).await;
    let update =
        |bonita: Bonita| bonita.case_documents().update_from_uploaded(3, FileInput::new("offer.txt", "tmp_2.txt"));
    shapes.check("", done(), update).await;
    let update = |bonita: Bonita| bonita.case_documents().update_from_url(3, "https://a.example/2.txt");
    shapes.check("", done(), update).await;
    shapes.check("", done(), |bonita| bonita.case_documents().delete(3)).await;
    shapes.check("", done(), |bonita| bonita.case_documents().delete_many([3, 4])).await;
    shapes.check("", list(), |bonita| bonita.archived_case_documents().search(Search::new())).await;
    shapes.check("", done(), |bonita| bonita.archived_case_documents().delete(5)).await;
    shapes.check("", done(), |bonita| bonita.archived_case_documents().delete_many([5, 6])).await;
    let documents = Search::new()
        .filter(DocumentFilter::case_id(2))
        .filter(DocumentFilter::view(DocumentView::User))
        .filter(DocumentFilter::user_id(4));
    shapes.check("", list(), |bonita| bonita.documents().search(documents)).await;
    shapes.check("", item(), |bonita| bonita.documents().get(20)).await;
    shapes.check("", list(), |bonita| bonita.documents().search_archived(Search::new())).await;
}

async fn comments(shapes: &mut Shapes<Bonita>) {
    let comments = r#"[{"id": "7", "content": "a", "userId": {"icon": "i.png", "userName": "System"}},
        {"id": "8", "content": "b", "userId": {"id": "4", "userName": "ada"}}, {"id": "9", "content": "c", "userId": "4"}]"#;
    let comments = Reply::json(200, comments).header("content-range", "0-10/3");
    let comments = shapes.check("", comments, |bonita| bonita.comments().search(Search::new())).await;
    let users: Vec<Option<i64>> = comments.iter().map(|comment| comment.user_id.as_ref().unwrap().id()).collect();
    assert_eq!(users, [None, Some(4), Some(4)], "the false user has no id");
    shapes.check("", item(), |bonita| bonita.comments().create(2, "a comment ü")).await;
    shapes.check("", list(), |bonita| bonita.archived_comments().search(Search::new())).await;
}

async fn events(shapes: &mut Shapes<Bonita>) {
    let message = |bonita: Bonita| {
        let message = bonita.messages().send("payment", "Order").target_flow_node("wait");
        let message = message.content("amount", MessageValue::new(7).type_("java.lang.Integer"));
        message.correlation("order", MessageValue::new("o-1"))
    };
    shapes.check("", Reply::empty(204), message).await;
    shapes.check("least", Reply::empty(204), |bonita| bonita.messages().send("payment", "Order")).await;
    shapes.check("", Reply::empty(204), |bonita| bonita.signals().send("closed")).await;
    let timers = r#"[{"id": 1, "id_string": "1", "eventInstanceId": 26, "executionDate": 1795861289969}]"#;
    let timers = Reply::json(200, timers).header("content-range", "0-10/1");
    let timers = shapes.check("", timers, |bonita| bonita.timer_event_triggers().list(2)).await;
    assert_eq!(timers[0].execution_date.unwrap().to_string(), "2026-11-28T10:21:29.969Z");
    shapes.check("", Reply::json(200, r#"{"id": 1}"#), |bonita| bonita.timer_event_triggers().get(1)).await;
    let due = Timestamp::try_from("2026-11-28T10:21:29.969Z").unwrap();
    let moved = Reply::json(200, r#"{"executionDate": 1795861289969}"#);
    let moved = shapes.check("", moved, |bonita| bonita.timer_event_triggers().update(1, due)).await;
    assert_eq!(moved.execution_date.map(Timestamp::from), Some(due));
    shapes.check("", list(), |bonita| bonita.connector_instances().search(Search::new())).await;
    shapes.check("", list(), |bonita| bonita.archived_connector_instances().search(Search::new())).await;
}

async fn failures(shapes: &mut Shapes<Bonita>) {
    shapes.check("", Reply::json(200, "{}"), |bonita| bonita.connector_instances().failure(7)).await;
    let none = || Reply::json(200, "[]");
    shapes.check("", none(), |bonita| bonita.failures().list_of_flow_node(7, 10)).await;
    shapes.check("", none(), |bonita| bonita.failures().list_of_case(7, 10)).await;
    shapes.check("", none(), |bonita| bonita.failures().list_of_child_cases(7, 10)).await;
    shapes.check("", none(), |bonita| bonita.failures().list_archived_of_flow_node(7, 10)).await;
    shapes.check("", none(), |bonita| bonita.failures().list_archived_of_case(7, 10)).await;
    shapes.check("", none(), |bonita| bonita.failures().list_archived_of_child_cases(7, 10)).await;
}
