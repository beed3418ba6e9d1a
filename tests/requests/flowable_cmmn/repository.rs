//! Requests about deployments and case definitions.

use super::{NAME, Shapes, list_of, page};
use bpm_rest::{
    FlowableCmmn, Upload,
    flowable_cmmn::{
        CaseDefinitionSort, DeploymentSort, IdentityFamily, PlanItemActivation, PlanItemCondition,
        PlanItemDefinitionIdChange, PlanItemIdChange, PlanItemRelease, PlanItemTargetChange, PlanItemTermination,
        SortOrder,
        builder::{ListCaseDefinitions, ListDeployments},
    },
    testing::Reply,
};

const DEPLOYMENT: &str =
    r#"{"id": "5", "name": "Claims", "deploymentTime": "2026-11-21T02:50:04.118Z", "tenantId": ""}"#;
const RESOURCE: &str = r#"{"id": "cases/claim.cmmn", "type": "caseDefinition", "mediaType": "text/xml"}"#;
const DEFINITION: &str = r#"{"id": "7", "key": "claim", "version": 2, "graphicalNotationDefined": false,
    "startFormDefined": true, "tenantId": ""}"#;
const LINK: &str = r#"{"url": "http://h/l", "user": null, "group": "adjusters", "type": "candidate"}"#;

pub(super) async fn check(shapes: &mut Shapes<FlowableCmmn>) {
    lists(shapes).await;
    deployments(shapes).await;
    definitions(shapes).await;
    migrations(shapes).await;
}

async fn lists(shapes: &mut Shapes<FlowableCmmn>) {
    shapes.check("", page(), |cmmn| cmmn.deployments().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_deployments).await;
    shapes.check("", page(), |cmmn| cmmn.case_definitions().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_case_definitions).await;
}

fn every_filter_of_list_deployments(cmmn: FlowableCmmn) -> ListDeployments {
    let call = cmmn.deployments().list().name("n_1").name_like("a%").category("c_1");
    let call = call.category_not_equals("c_1").parent_deployment_id("p_1").parent_deployment_id_like("a%");
    let call = call.tenant_id("acme").tenant_id_like("a%").without_tenant_id(true);
    call.sort(DeploymentSort::TenantId).order(SortOrder::Desc).start(20).size(10)
}

fn every_filter_of_list_case_definitions(cmmn: FlowableCmmn) -> ListCaseDefinitions {
    let call = cmmn.case_definitions().list().key("k_1").key_like("a%").name("n_1").name_like("a%");
    let call = call.name_like_ignore_case("a%").category("c_1").category_like("a%");
    let call = call.category_not_equals("c_1").version(3).latest(true).resource_name("r_1");
    let call = call.resource_name_like("a%").deployment_id("d_1").parent_deployment_id("p_1");
    let call = call.startable_by_user("s_1").tenant_id("acme").tenant_id_like("a%");
    call.sort(CaseDefinitionSort::TenantId).order(SortOrder::Desc).start(20).size(10)
}

async fn deployments(shapes: &mut Shapes<FlowableCmmn>) {
    let file = || Upload::bytes("claim.cmmn", "<definitions/>");
    let deploy = |cmmn: FlowableCmmn| cmmn.deployments().deploy(file());
    let deployment = shapes.check("", Reply::json(201, DEPLOYMENT), deploy).await;
    assert_eq!((deployment.id.as_str(), deployment.name.as_deref()), ("5", Some("Claims")));
    let full =
        |cmmn: FlowableCmmn| cmmn.deployments().deploy(file()).name("Claims & more").key("claims").tenant_id("acme");
    shapes.check("full", Reply::json(201, DEPLOYMENT), full).await;
    shapes.check("", Reply::json(200, DEPLOYMENT), |cmmn| cmmn.deployments().get("5")).await;
    shapes.check("", Reply::empty(204), |cmmn| cmmn.deployments().delete("5")).await;
    shapes.check("full", Reply::empty(204), |cmmn| cmmn.deployments().delete("5").cascade(true)).await;
    let resources = shapes.check("", list_of(RESOURCE), |cmmn| cmmn.deployments().resources("5")).await;
    assert_eq!(resources[0].type_.as_deref(), Some("caseDefinition"));
    let resource = |cmmn: FlowableCmmn| cmmn.deployments().resource("5", "cases/claim.cmmn");
    shapes.check("", Reply::json(200, RESOURCE), resource).await;
    let bytes = |cmmn: FlowableCmmn| cmmn.deployments().resource_bytes("5", "claim.cmmn");
    let bytes = shapes.check("", Reply::bytes(200, "text/xml", "<definitions/>"), bytes).await;
    assert_eq!(bytes.bytes().await.unwrap(), "<definitions/>");
}

async fn definitions(shapes: &mut Shapes<FlowableCmmn>) {
    let definition = || Reply::json(200, DEFINITION);
    let found = shapes.check("", definition(), |cmmn| cmmn.case_definitions().get("7")).await;
    assert_eq!((found.key.as_str(), found.version, found.start_form_defined), ("claim", 2, true));
    shapes.check("", definition(), |cmmn| cmmn.case_definitions().set_category("7", "claims")).await;
    let decision = r#"{"id": "9", "key": "rate", "version": 1}"#;
    let decisions = shapes.check("", list_of(decision), |cmmn| cmmn.case_definitions().decisions("7")).await;
    assert_eq!(decisions[0].key.as_deref(), Some("rate"));
    shapes.check("", list_of(decision), |cmmn| cmmn.case_definitions().decision_tables("7")).await;
    let forms = list_of(r#"{"id": "10", "key": "claimForm", "version": "one"}"#);
    let forms = shapes.check("", forms, |cmmn| cmmn.case_definitions().form_definitions("7")).await;
    assert_eq!(
        (forms[0].key.as_deref(), forms[0].version),
        (Some("claimForm"), None),
        "what nobody has seen is read leniently"
    );
    let form = Reply::json(200, r#"{"key": "claimForm", "fields": [{"id": "amount", "type": "integer"}]}"#);
    let form = shapes.check("", form, |cmmn| cmmn.case_definitions().start_form("7")).await.unwrap();
    assert_eq!(form.fields[0].id.as_deref(), Some("amount"));
    let none = shapes.check("none", Reply::empty(200), |cmmn| cmmn.case_definitions().start_form("7")).await;
    assert_eq!(none, None);
    let starters = shapes.check("", list_of(LINK), |cmmn| cmmn.case_definitions().candidate_starters("7")).await;
    assert_eq!(starters[0].group.as_deref(), Some("adjusters"));
    let link = |status| Reply::json(status, LINK);
    shapes.check("", link(201), |cmmn| cmmn.case_definitions().add_candidate_starter_user("7", "kermit")).await;
    shapes.check("", link(201), |cmmn| cmmn.case_definitions().add_candidate_starter_group("7", "adjusters")).await;
    let one = |cmmn: FlowableCmmn| cmmn.case_definitions().candidate_starter("7", IdentityFamily::Users, NAME);
    shapes.check("", link(200), one).await;
    let remove =
        |cmmn: FlowableCmmn| cmmn.case_definitions().remove_candidate_starter("7", IdentityFamily::Groups, NAME);
    shapes.check("", Reply::empty(204), remove).await;
    let png = || Reply::bytes(200, "image/png", "png");
    let drawing = shapes.check("", png(), |cmmn| cmmn.case_definitions().diagram("7")).await;
    assert_eq!(drawing.bytes().await.unwrap(), "png");
    let model = Reply::bytes(200, "application/json", "{\"id\": null}{");
    let model = shapes.check("", model, |cmmn| cmmn.case_definitions().model("7")).await;
    assert_eq!(model.bytes().await.unwrap(), "{\"id\": null}{");
    let xml = Reply::bytes(200, "text/xml", "<definitions/>");
    let data = shapes.check("", xml, |cmmn| cmmn.case_definitions().resource_bytes("7")).await;
    assert_eq!(data.bytes().await.unwrap(), "<definitions/>");
}

async fn migrations(shapes: &mut Shapes<FlowableCmmn>) {
    let done = || Reply::empty(200);
    shapes.check("", done(), |cmmn| cmmn.case_definitions().migrate("7", "8")).await;
    let full = |cmmn: FlowableCmmn| {
        let call = cmmn.case_definitions().migrate("7", "8");
        let activation = PlanItemActivation::new("review").new_assignee("kermit").condition("${true}");
        let call = call.activate_plan_item_definitions([activation.local_variable("amount", 5)]);
        let call = call.terminate_plan_item_definitions([PlanItemTermination::new("call").condition("${late}")]);
        let call = call.move_to_available_plan_item_definitions([PlanItemRelease::new("pay")]);
        let call = call.waiting_for_repetition_plan_item_definitions([PlanItemCondition::new("visit")]);
        let call = call.remove_waiting_for_repetition_plan_item_definitions([PlanItemCondition::new("check")]);
        let call = call.change_plan_item_ids([PlanItemIdChange::new("planItem1", "planItem2")]);
        let call = call.change_plan_item_ids_with_definition_id([PlanItemDefinitionIdChange::new("pay", "payOut")]);
        let target = PlanItemTargetChange::new("pay", "payOut", "planItemPayOut");
        let call = call.change_plan_item_definition_with_new_target_ids([target]);
        let call = call.pre_upgrade_expression("${before.run()}").post_upgrade_expression("${after.run()}");
        call.case_instance_variable("migrated", true)
    };
    shapes.check("full", done(), full).await;
    let key = |cmmn: FlowableCmmn| {
        let call = cmmn.case_definitions().migrate_to_key("7", "claim");
        call.to_case_definition_version(2).to_case_definition_tenant_id("acme")
    };
    shapes.check("", done(), key).await;
    shapes.check("", done(), |cmmn| cmmn.case_definitions().migrate_async("7", "8")).await;
    shapes.check("", done(), |cmmn| cmmn.case_definitions().migrate_async_to_key("7", "claim")).await;
    shapes.check("", done(), |cmmn| cmmn.case_definitions().migrate_history("7", "8")).await;
    let key = |cmmn: FlowableCmmn| {
        let call = cmmn.case_definitions().migrate_history_to_key("7", "claim");
        call.to_case_definition_version(2).to_case_definition_tenant_id("acme")
    };
    shapes.check("", done(), key).await;
    shapes.check("", done(), |cmmn| cmmn.case_definitions().migrate_history_async("7", "8")).await;
    shapes.check("", done(), |cmmn| cmmn.case_definitions().migrate_history_async_to_key("7", "claim")).await;
}
