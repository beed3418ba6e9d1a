//! Processes, and what belongs to them.

use super::{done, item, list};
use crate::shapes::Shapes;
use bpm_rest::{
    Bonita, Upload,
    bonita::{
        ActorFilter, ActorMemberFilter, DelegationFilter, FileInput, NewCategory, NewProcessSupervisor,
        ProcessConnectorDependencyFilter, ProcessConnectorFilter, ProcessParameterFilter,
        ProcessResolutionProblemFilter, Search,
    },
    testing::{Recorder, Reply},
};
use serde::Serialize;
use serde_json::json;

const PROCESS: i64 = 6_408_815_126_633_965_751;

/// The contract of a process, as a type of its user's.
#[derive(Serialize)]
struct Order {
    customer: &'static str,
    amount: i64,
    offer: Option<FileInput>,
}

pub(super) async fn check(shapes: &mut Shapes<Bonita>) {
    processes(shapes).await;
    subscription(shapes).await;
    parts(shapes).await;
    actors(shapes).await;
    categories(shapes).await;
}

async fn processes(shapes: &mut Shapes<Bonita>) {
    shapes.check("", list(), |bonita| bonita.processes().search(Search::new())).await;
    let process = r#"{"id": "6408815126633965751", "activationState": "DISABLED", "configurationState": "RESOLVED",
        "deployedBy": "1", "deploymentDate": "2026-11-27 10:21:24.981", "openCases": "4"}"#;
    let got = shapes.check("", Reply::json(200, process), |bonita| bonita.processes().get(PROCESS)).await;
    assert_eq!((got.id, got.open_cases, got.failed_cases), (PROCESS, Some(4), None));
    let deployed = |bonita: Bonita| bonita.processes().get(7).d(["deployedBy".to_owned()]).n(["openCases".to_owned()]);
    shapes.check("deployed", item(), deployed).await;
    shapes.check("", item(), |bonita| bonita.processes().deploy_uploaded("tmp_1.bar")).await;
    shapes.check("", done(), |bonita| bonita.processes().enable(PROCESS)).await;
    shapes.check("", done(), |bonita| bonita.processes().disable(7)).await;
    let update = |bonita: Bonita| bonita.processes().update(7).display_name("An order").display_description("é");
    shapes.check("", done(), update).await;
    shapes.check("", done(), |bonita| bonita.processes().delete(7)).await;
    shapes.check("", done(), |bonita| bonita.processes().delete_many([PROCESS, 8])).await;
    let contract = r#"{"constraints": [{"name": "c", "expression": "a > 0", "explanation": "more", "inputNames": ["a"]}],
        "inputs": [{"name": "a", "description": null, "type": "INTEGER", "multiple": false, "inputs": []},
                   {"name": "b", "description": null, "type": null, "multiple": true, "inputs": [{"name": "c"}]}]}"#;
    let contract = shapes.check("", Reply::json(200, contract), |bonita| bonita.processes().contract(7)).await;
    assert_eq!((contract.inputs[1].type_.is_none(), contract.inputs[1].inputs[0].name.as_str()), (true, "c"));
    shapes.check("", Reply::json(200, r#"{"id": "0", "name": "Order"}"#), |bonita| bonita.processes().design(7)).await;
    let order = || Order { customer: "Ada é", amount: 7, offer: Some(FileInput::new("offer.txt", "tmp_2.txt")) };
    let started = Reply::json(200, r#"{"caseId": 12}"#);
    let started = shapes.check("", started, |bonita| bonita.processes().start(PROCESS, order())).await;
    assert_eq!(started.case_id, 12);
    let nothing = |bonita: Bonita| bonita.processes().start(7, ()).user(4);
    shapes.check("nothing", Reply::json(200, r#"{"caseId": 12}"#), nothing).await;
    let any = |bonita: Bonita| bonita.processes().start(7, json!({"customer": null}));
    shapes.check("any", Reply::json(200, r#"{"caseId": 12}"#), any).await;
}

async fn subscription(shapes: &mut Shapes<Bonita>) {
    shapes.check("", list(), |bonita| bonita.processes().names()).await;
    shapes.check("", Reply::json(200, "{}"), |bonita| bonita.processes().info(7)).await;
    let diagram = Reply::bytes(200, "application/xml", "<definitions/>");
    let diagram = shapes.check("", diagram, |bonita| bonita.processes().diagram(7)).await;
    assert_eq!(diagram.bytes().await.unwrap(), "<definitions/>");
    shapes.check("", list(), |bonita| bonita.process_supervisors().list()).await;
    let supervisor = NewProcessSupervisor::new(7).user_id(4);
    shapes.check("", Reply::json(200, "{}"), |bonita| bonita.process_supervisors().create(supervisor)).await;
    shapes.check("", done(), |bonita| bonita.process_supervisors().delete_many([7, 8])).await;
}

async fn parts(shapes: &mut Shapes<Bonita>) {
    shapes
        .check("", list(), |bonita| {
            bonita.process_parameters().search(Search::new().filter(ProcessParameterFilter::process_id(7)))
        })
        .await;
    let parameter = || Reply::json(200, r#"{"name": "host", "process_id": "7", "value": "a.example"}"#);
    shapes.check("", parameter(), |bonita| bonita.process_parameters().get(7, "host name")).await;
    shapes.check("", done(), |bonita| bonita.process_parameters().update(7, "host", "b.example")).await;
    shapes
        .check("", list(), |bonita| {
            bonita
                .process_resolution_problems()
                .search(Search::new().filter(ProcessResolutionProblemFilter::process_id(7)))
        })
        .await;
    shapes
        .check("", list(), |bonita| {
            bonita.process_connectors().search(Search::new().filter(ProcessConnectorFilter::process_id(7)))
        })
        .await;
    let dependencies = Search::new()
        .filter(ProcessConnectorDependencyFilter::connector_process_id(7))
        .filter(ProcessConnectorDependencyFilter::connector_name("fail"))
        .filter(ProcessConnectorDependencyFilter::connector_version("1.0"));
    shapes.check("", list(), |bonita| bonita.process_connectors().search_dependencies(dependencies)).await;
    let connector = r#"{"definition_id": "fail", "definition_version": "1.0", "process_id": "7"}"#;
    let get = |bonita: Bonita| bonita.process_connectors().get(7, "fail", "1.0");
    shapes.check("", Reply::json(200, connector), get).await;
    let update = |bonita: Bonita| bonita.process_connectors().update(7, "fail", "1.0").implementation("tmp_1.zip");
    shapes.check("", done(), update).await;
    shapes.check("", list(), |bonita| bonita.form_mappings().search(Search::new())).await;
    shapes.check("", done(), |bonita| bonita.form_mappings().update(7).page_id(8)).await;
}

async fn actors(shapes: &mut Shapes<Bonita>) {
    shapes.check("", list(), |bonita| bonita.actors().search(Search::new().filter(ActorFilter::process_id(7)))).await;
    let actor = r#"{"id": "6", "process_id": "7", "users": "1"}"#;
    let actor = shapes.check("", Reply::json(200, actor), |bonita| bonita.actors().get(6)).await;
    assert_eq!((actor.process_id.map(|process| process.id()), actor.users), (Some(7), Some(1)));
    shapes.check("", done(), |bonita| bonita.actors().update(6).display_name("Reviewers")).await;
    shapes
        .check("", list(), |bonita| bonita.actor_members().search(Search::new().filter(ActorMemberFilter::actor_id(6))))
        .await;
    shapes
        .check("", list(), |bonita| {
            bonita.actor_members().search_delegations(Search::new().filter(DelegationFilter::actor_id(6)))
        })
        .await;
    let member =
        || Reply::json(200, r#"{"id": "13", "actor_id": "6", "user_id": "2", "group_id": "-1", "role_id": "-1"}"#);
    let added = shapes.check("", member(), |bonita| bonita.actor_members().add_user(6, 2)).await;
    assert_eq!((added.user_id.map(|user| user.id()), added.group_id), (Some(2), None));
    shapes.check("", member(), |bonita| bonita.actor_members().add_group(6, 3)).await;
    shapes.check("", member(), |bonita| bonita.actor_members().add_role(6, 4)).await;
    shapes.check("", member(), |bonita| bonita.actor_members().add_role_and_group(6, 4, 3)).await;
    shapes.check("", member(), |bonita| bonita.actor_members().get(13)).await;
    shapes.check("", done(), |bonita| bonita.actor_members().remove(13)).await;
    shapes.check("", done(), |bonita| bonita.actor_members().remove_many([13, 14])).await;
}

async fn categories(shapes: &mut Shapes<Bonita>) {
    shapes.check("", list(), |bonita| bonita.categories().search(Search::new())).await;
    shapes.check("", item(), |bonita| bonita.categories().get(7)).await;
    let category = NewCategory::new("sales").description("What is sold");
    shapes.check("", item(), |bonita| bonita.categories().create(category)).await;
    shapes.check("", done(), |bonita| bonita.categories().update(7, "what is bought")).await;
    shapes.check("", done(), |bonita| bonita.categories().delete(7)).await;
    shapes.check("", done(), |bonita| bonita.categories().delete_many([7, 8])).await;
    let both = Reply::json(200, r#"{"process_id": "7", "category_id": "1"}"#);
    shapes.check("", both, |bonita| bonita.process_categories().create(7, 1)).await;
    shapes.check("", done(), |bonita| bonita.process_categories().delete(7, 1)).await;
    shapes.check("", done(), |bonita| bonita.process_categories().delete_many([(PROCESS, 1), (8, 2)])).await;
}

#[tokio::test]
async fn a_process_is_deployed_in_one_call_and_enabled_unless_something_keeps_it_from_that() {
    let uploaded =
        || Reply::bytes(200, "text/plain;charset=UTF-8", r#"{"filename": "order.bar", "tempPath": "tmp_1.bar"}"#);
    let process = |resolved: &str, state: &str| {
        let process = json!({"id": "7", "configurationState": resolved, "activationState": state});
        Reply::json(200, process.to_string())
    };
    let archive = || Upload::bytes("order.bar", &b"PK"[..]);
    let recorder = Recorder::new();
    recorder.reply(uploaded());
    recorder.reply(process("RESOLVED", "DISABLED"));
    recorder.reply(done());
    recorder.reply(process("RESOLVED", "ENABLED"));
    let deployed = super::bonita(&recorder).processes().deploy(archive()).await.unwrap();
    assert!(deployed.is_enabled() && deployed.problems.is_empty(), "{deployed:?}");
    let sent = recorder.take();
    let routes: Vec<&str> = sent.requests().iter().filter_map(|request| request.lines().next()).collect();
    let process_route = "/bonita/API/bpm/process";
    let expected = [
        "POST /bonita/API/processUpload".to_owned(),
        format!("POST {process_route}"),
        format!("PUT {process_route}/7"),
        format!("GET {process_route}/7"),
    ];
    assert_eq!(routes, expected);
    assert!(sent.requests()[1].contains(r#""fileupload": "tmp_1.bar""#), "{sent}");

    let recorder = Recorder::new();
    recorder.reply(uploaded());
    recorder.reply(process("UNRESOLVED", "DISABLED"));
    let problem = r#"[{"message": "nobody plays it", "target_type": "actor", "ressource_id": "6"}]"#;
    recorder.reply(Reply::json(200, problem).header("content-range", "0-100/1"));
    let deployed = super::bonita(&recorder).processes().deploy(archive()).await.unwrap();
    assert!(!deployed.is_enabled());
    assert_eq!(deployed.problems[0].resource_id.as_deref(), Some("6"));

    let recorder = Recorder::new();
    recorder.reply(uploaded());
    recorder.reply(Reply::json(403, r#"{"exception": "class x.APIForbiddenException", "message": "exists"}"#));
    let error = super::bonita(&recorder).processes().deploy(archive()).await.unwrap_err();
    assert!(error.is_conflict(), "{error}");
}
