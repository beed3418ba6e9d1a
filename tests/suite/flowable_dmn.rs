//! Flowable's DMN API, on the real engine alone.

use crate::{
    flowable_apis::{answer, call, deploy, gate, queries_that_cannot_be_read, sibling},
    target::{Engine, STARTED, System, Target, Test, failure},
    versions,
    witness::Spec,
};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Error, ErrorKind, FlowableDmn, List as _, Timestamp, Upload,
    flowable_dmn::{
        Decision, DecisionSort, DecisionTableSort, Deployment, DeploymentSort, HistoricDecisionExecution,
        HistoricDecisionExecutionSort, SortOrder, operations,
    },
    variables::{NewVariable, Variable, VariableValue},
};
use futures::{FutureExt as _, TryStreamExt as _};
use http::Method;
use serde_json::{Value, json};
use std::sync::LazyLock;

pub(crate) static FLOWABLE_DMN: System = System {
    name: "flowable-dmn",
    spec: LazyLock::new(|| Spec::read(include_str!("../../spec/flowable-dmn.openapi.json"))),
    modules: &[("decisions", TESTS)],
    only_live: &[],
    in_process: None,
    engines: &[Engine { name: "flowable-dmn", is_complete: true, hint: STARTED }],
};

const TESTS: &[(&str, Test)] = &[
    ("a_deployment_lives_and_dies", |target| a_deployment_lives_and_dies(target).boxed()),
    ("deployments_that_are_refused", |target| deployments_that_are_refused(target).boxed()),
    ("deployments_are_filtered_and_sorted", |target| deployments_are_filtered_and_sorted(target).boxed()),
    ("a_decision_and_its_model", |target| a_decision_and_its_model(target).boxed()),
    ("a_diagram_of_a_decision_service", |target| a_diagram_of_a_decision_service(target).boxed()),
    ("decisions_are_filtered_and_sorted", |target| decisions_are_filtered_and_sorted(target).boxed()),
    ("decision_tables_are_filtered_and_sorted", |target| decision_tables_are_filtered_and_sorted(target).boxed()),
    ("a_decision_is_executed", |target| a_decision_is_executed(target).boxed()),
    ("a_decision_service_is_executed", |target| a_decision_service_is_executed(target).boxed()),
    ("values_of_all_types_go_in_and_come_out", |target| values_of_all_types_go_in_and_come_out(target).boxed()),
    ("an_execution_that_fails_has_no_result", |target| an_execution_that_fails_has_no_result(target).boxed()),
    ("executions_that_are_refused", |target| executions_that_are_refused(target).boxed()),
    ("tenants_and_parents", |target| tenants_and_parents(target).boxed()),
    ("the_history_of_executions", |target| the_history_of_executions(target).boxed()),
    ("a_process_executes_a_decision", |target| a_process_executes_a_decision(target).boxed()),
    ("what_is_not_there", |target| what_is_not_there(target).boxed()),
    ("the_engine_tells_its_version", |target| the_engine_tells_its_version(target).boxed()),
    ("queries_that_cannot_be_read", |target| queries_that_cannot_be_read(target).boxed()),
    ("the_gate", |target| the_gate(target).boxed()),
];

fn flowable(target: &Target) -> Result<FlowableDmn> {
    target.client(FlowableDmn::builder)
}

/// A DMN file with what the elements are.
fn dmn(elements: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions" name="The definitions" namespace="bpm-rest">
{elements}</definitions>"#
    )
}

/// A table that makes a word and a percentage of an amount.
fn table(key: &str, hit_policy: &str) -> String {
    let rule = |number: u8, condition: &str, word: &str, percent: u8| {
        format!(
            r#"<rule id="rule{number}"><inputEntry id="if{number}"><text><![CDATA[{condition}]]></text></inputEntry>
<outputEntry id="word{number}"><text>"{word}"</text></outputEntry>
<outputEntry id="percent{number}"><text>{percent}</text></outputEntry></rule>"#
        )
    };
    format!(
        r#"<decision id="{key}" name="The decision {key}"><description>For a test</description>
<decisionTable id="table" hitPolicy="{hit_policy}">
<input id="in" label="Amount"><inputExpression id="amount" typeRef="number"><text>amount</text></inputExpression></input>
<output id="out1" name="word" typeRef="string"/><output id="out2" name="percent" typeRef="number"/>
{}{}</decisionTable></decision>"#,
        rule(1, "> 1000", "big", 5),
        rule(2, "> 100", "middle", 2)
    )
}

/// A decision service of two tables, of which the second one uses what the first one gives.
fn service(key: &str) -> String {
    format!(
        r##"<decisionService id="{key}" name="The service {key}"><outputDecision href="#{key}-outer"/>
<encapsulatedDecision href="#{key}-inner"/></decisionService>
<decision id="{key}-inner" name="Inner"><decisionTable id="t1" hitPolicy="FIRST">
<input id="i1"><inputExpression id="e1" typeRef="number"><text>amount</text></inputExpression></input>
<output id="o1" name="size" typeRef="string"/>
<rule id="r1"><inputEntry id="c1"><text><![CDATA[> 1000]]></text></inputEntry><outputEntry id="v1"><text>"big"</text></outputEntry></rule>
</decisionTable></decision>
<decision id="{key}-outer" name="Outer"><informationRequirement id="needs"><requiredDecision href="#{key}-inner"/></informationRequirement>
<decisionTable id="t2" hitPolicy="FIRST">
<input id="i2"><inputExpression id="e2" typeRef="string"><text>size</text></inputExpression></input>
<output id="o2" name="action" typeRef="string"/>
<rule id="r2"><inputEntry id="c2"><text>== "big"</text></inputEntry><outputEntry id="v2"><text>"ask"</text></outputEntry></rule>
</decisionTable></decision>"##
    )
}

async fn deployed(target: &Target, key: &str, elements: &str) -> Result<Deployment> {
    Ok(flowable(target)?.deployments().deploy(Upload::bytes(format!("{key}.dmn"), dmn(elements))).await?)
}

async fn delete(target: &Target, deployments: impl IntoIterator<Item = Deployment>) -> Result<()> {
    for deployment in deployments {
        flowable(target)?.deployments().delete(deployment.id).await?;
    }
    Ok(())
}

/// The decision with the key.
async fn named(target: &Target, key: &str) -> Result<Decision> {
    let page = flowable(target)?.decisions().list().key(key).latest(true).await?;
    page.data.into_iter().next().with_context(|| format!("there is the decision {key}"))
}

fn text<'a>(variables: &'a [Variable], name: &str) -> Option<&'a str> {
    variables.iter().find(|variable| variable.name == name)?.value.as_str()
}

fn status(error: &Error) -> Option<u16> {
    error.status().map(|status| status.as_u16())
}

async fn a_deployment_lives_and_dies(target: Target) -> Result<()> {
    let deployments = flowable(&target)?.deployments();
    let key = target.name("lives");
    let content = dmn(&table(&key, "FIRST"));
    let file = Upload::bytes(format!("{key}.dmn"), content.clone());
    let deployment = deployments.deploy(file).tenant_id(&target.unique).await?;
    assert_eq!((deployment.name, deployment.tenant_id), (Some(format!("{key}.dmn")), Some(target.unique.clone())));
    assert_eq!((deployment.category, deployment.parent_deployment_id), (None, Some(deployment.id.clone())));
    assert_eq!(deployment.url, Some(format!("{}/dmn-repository/deployments/{}", target.base_url, deployment.id)));
    assert!(deployment.deployment_time.is_some());
    assert_eq!(deployments.get(&deployment.id).await?.id, deployment.id);
    let bytes = deployments.resource_bytes(&deployment.id, format!("{key}.dmn")).await?;
    assert_eq!(bytes.content_type(), Some("text/xml"));
    assert_eq!(bytes.bytes().await?, content);
    let error = failure(deployments.resource_bytes(&deployment.id, "a/b.dmn").await)?;
    assert_eq!(error.kind(), ErrorKind::Request, "no slash gets through: {error}");
    let other = deployments.deploy(Upload::bytes(format!("{key}.dmn.xml"), content.clone())).await?;
    let decisions = flowable(&target)?.decisions();
    let decision = decisions.list().deployment_id(&other.id).await?.data.into_iter().next().context("a decision")?;
    assert_eq!(decision.resource_name, Some(format!("{key}.dmn.xml")));
    assert_eq!(decisions.resource_bytes(&decision.id).await?.bytes().await?, content);
    delete(&target, [other]).await?;
    deployments.delete(&deployment.id).await?;
    assert!(failure(deployments.get(&deployment.id).await)?.is_not_found());
    assert_eq!(flowable(&target)?.decisions().list().key(&key).total().await?, 0);
    Ok(())
}

async fn deployments_that_are_refused(target: Target) -> Result<()> {
    let deployments = flowable(&target)?.deployments();
    let error = failure(deployments.deploy(Upload::bytes("x.xml", dmn(&table("x", "FIRST")))).await)?;
    assert!(error.is_bad_request() && error.to_string().contains("File must be of type .dmn"), "{error}");
    for content in ["<x", "<x/>"] {
        let error = failure(deployments.deploy(Upload::bytes("x.dmn", content)).await)?;
        assert_eq!(status(&error), Some(500), "{error}");
    }
    Ok(())
}

async fn deployments_are_filtered_and_sorted(target: Target) -> Result<()> {
    let deployments = flowable(&target)?.deployments();
    let mut all = Vec::new();
    for name in ["b", "a", "c"] {
        let key = target.name(name);
        let file = Upload::bytes(format!("{key}.dmn"), dmn(&table(&key, "FIRST")));
        all.push(deployments.deploy(file).tenant_id(&target.unique).await?);
    }
    let list = || deployments.list().tenant_id(&target.unique);
    for (what, found, expected) in [
        ("tenant", list().total().await?, 3),
        ("tenants", deployments.list().tenant_id_like(format!("{}%", target.unique)).total().await?, 3),
        ("without tenant", list().without_tenant_id(true).total().await?, 0),
        ("name", list().name(format!("{}.dmn", target.name("a"))).total().await?, 1),
        ("names", list().name_like("%.dmn").total().await?, 3),
        ("category", list().category("none").total().await?, 0),
        ("another category", list().category_not_equals("none").total().await?, 3),
        ("parent", list().parent_deployment_id(&all[0].id).total().await?, 1),
        ("parents", list().parent_deployment_id_like("none%").total().await?, 0),
    ] {
        assert_eq!(found, expected, "{what}");
    }
    for sort in [DeploymentSort::Id, DeploymentSort::Name, DeploymentSort::DeployTime, DeploymentSort::TenantId] {
        let page = list().sort(sort.clone()).order(SortOrder::Desc).await?;
        assert_eq!((page.data.len(), page.sort, page.order.as_deref()), (3, Some(sort.to_string()), Some("desc")));
    }
    let sorted: Vec<Deployment> = list().sort(DeploymentSort::Name).size(2).items().try_collect().await?;
    let names: Vec<_> = sorted.iter().filter_map(|deployment| deployment.name.clone()).collect();
    assert_eq!(names, ["a", "b", "c"].map(|name| format!("{}.dmn", target.name(name))));
    assert!(failure(list().sort("version").await)?.is_bad_request());
    delete(&target, all).await
}

async fn a_decision_and_its_model(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let key = target.name("decision");
    let deployment = deployed(&target, &key, &table(&key, "FIRST")).await?;
    let decision = named(&target, &key).await?;
    assert_eq!((decision.version, decision.name.as_ref()), (1, Some(&format!("The decision {key}"))));
    assert_eq!(
        (decision.description.as_deref(), decision.decision_type.as_deref()),
        (Some("For a test"), Some("decision_table"))
    );
    assert_eq!(
        (decision.deployment_id.as_ref(), decision.resource_name.as_ref()),
        (Some(&deployment.id), Some(&format!("{key}.dmn")))
    );
    assert_eq!((decision.category.as_ref(), decision.tenant_id.as_deref()), (None, Some("")));
    let of = |route: &str| Some(format!("{}/dmn-repository/{route}/{}", target.base_url, decision.id));
    assert_eq!(decision.url, of("decisions"));
    assert_eq!(flowable.decisions().get(&decision.id).await?, decision);
    let old = flowable.decision_tables().get(&decision.id).await?;
    assert_eq!((old.id.as_str(), old.url), (decision.id.as_str(), of("decision-tables")));
    for model in
        [flowable.decisions().model(&decision.id).await?, flowable.decision_tables().model(&decision.id).await?]
    {
        assert_eq!((model.id.as_deref(), model.name.as_deref()), (Some("definitions"), Some("The definitions")));
        assert_eq!((model.decisions.len(), model.decision_services.len()), (1, 0));
        assert_eq!(model.decisions[0]["expression"]["hitPolicy"], "FIRST");
    }
    let content = dmn(&table(&key, "FIRST"));
    for bytes in [
        flowable.decisions().resource_bytes(&decision.id).await?,
        flowable.decision_tables().resource_bytes(&decision.id).await?,
    ] {
        assert_eq!(bytes.content_type(), Some("text/xml"));
        assert_eq!(bytes.bytes().await?, content);
    }
    assert!(failure(flowable.decisions().diagram(&decision.id).await)?.is_not_found(), "a table has none");
    delete(&target, [deployment]).await
}

/// Where the file tells where its elements lie.
async fn a_diagram_of_a_decision_service(target: Target) -> Result<()> {
    let key = target.name("drawn");
    let bounds = |id: &str, x: u16, y: u16| {
        format!(
            r#"<dmndi:DMNShape id="shape-{id}" dmnElementRef="{id}"><dc:Bounds x="{x}" y="{y}" width="120" height="60"/>{}</dmndi:DMNShape>"#,
            if id == key { r#"<dmndi:DMNDecisionServiceDividerLine id="line"><di:waypoint x="10" y="150"/><di:waypoint x="310" y="150"/></dmndi:DMNDecisionServiceDividerLine>"# } else { "" }
        )
        .replace(if id == key { r#"width="120" height="60""# } else { "\0" }, r#"width="300" height="280""#)
    };
    let diagram = format!(
        r#"<dmndi:DMNDI xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/"
xmlns:di="http://www.omg.org/spec/DMN/20180521/DI/"><dmndi:DMNDiagram id="diagram" name="Drawn">{}{}{}
<dmndi:DMNEdge id="edge" dmnElementRef="needs"><di:waypoint x="100" y="200"/><di:waypoint x="100" y="120"/></dmndi:DMNEdge>
</dmndi:DMNDiagram></dmndi:DMNDI>"#,
        bounds(&key, 10, 10),
        bounds(&format!("{key}-outer"), 50, 40),
        bounds(&format!("{key}-inner"), 50, 200)
    );
    let deployment = deployed(&target, &key, &format!("{}{diagram}", service(&key))).await?;
    let decision = named(&target, &key).await?;
    let image = flowable(&target)?.decisions().diagram(&decision.id).await?;
    assert_eq!(image.content_type(), Some("image/png"));
    assert!(image.bytes().await?.starts_with(b"\x89PNG"));
    delete(&target, [deployment]).await
}

async fn decisions_are_filtered_and_sorted(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let mut all = Vec::new();
    for name in ["b", "a", "a"] {
        let key = target.name(name);
        let elements = if name == "b" { service(&key) } else { table(&key, "FIRST") };
        let file = Upload::bytes(format!("{key}.dmn"), dmn(&elements));
        all.push(flowable.deployments().deploy(file).tenant_id(&target.unique).await?);
    }
    let list = || flowable.decisions().list().tenant_id(&target.unique);
    let a = target.name("a");
    for (what, found, expected) in [
        ("tenant", list().total().await?, 3),
        ("tenants", flowable.decisions().list().tenant_id_like(format!("{}%", target.unique)).total().await?, 3),
        ("latest", list().latest(true).total().await?, 2),
        ("version", list().version(2).total().await?, 1),
        ("key", list().key(&a).total().await?, 2),
        ("keys", list().key_like(format!("{}%", target.unique)).total().await?, 3),
        ("name", list().name(format!("The decision {a}")).total().await?, 2),
        ("names", list().name_like("The service%").total().await?, 1),
        ("file", list().resource_name(format!("{a}.dmn")).total().await?, 2),
        ("files", list().resource_name_like("%.dmn").total().await?, 3),
        ("category", list().category("none").total().await?, 0),
        ("categories", list().category_like("n%").total().await?, 0),
        ("another category", list().category_not_equals("none").total().await?, 3),
        ("deployment", list().deployment_id(&all[0].id).total().await?, 1),
        ("parent", list().parent_deployment_id(&all[0].id).total().await?, 1),
        ("type", list().decision_type("decision_service").total().await?, 1),
    ] {
        assert_eq!(found, expected, "{what}");
    }
    for sort in [
        DecisionSort::Id,
        DecisionSort::Key,
        DecisionSort::Category,
        DecisionSort::Name,
        DecisionSort::Version,
        DecisionSort::DeploymentId,
        DecisionSort::TenantId,
        DecisionSort::DecisionType,
    ] {
        let page = list().sort(sort.clone()).order(SortOrder::Desc).await?;
        assert_eq!((page.data.len(), page.sort, page.order.as_deref()), (3, Some(sort.to_string()), Some("desc")));
    }
    let sorted: Vec<Decision> = list().sort(DecisionSort::Version).size(2).items().try_collect().await?;
    assert_eq!(sorted.iter().map(|decision| decision.version).collect::<Vec<_>>(), [1, 1, 2]);
    assert!(failure(list().sort("shoeSize").await)?.is_bad_request());
    // The filter that the overlay removes.
    let raw = flowable.raw(Method::GET, "/dmn-repository/decisions").query("tenantId", &target.unique);
    assert_eq!(raw.query("decisionTypeLike", "none").read::<Value>().await?["total"], 3);
    delete(&target, all).await
}

async fn decision_tables_are_filtered_and_sorted(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let mut all = Vec::new();
    for name in ["b", "a", "a"] {
        let key = target.name(name);
        let elements = if name == "b" { service(&key) } else { table(&key, "FIRST") };
        let file = Upload::bytes(format!("{key}.dmn"), dmn(&elements));
        all.push(flowable.deployments().deploy(file).tenant_id(&target.unique).await?);
    }
    let list = || flowable.decision_tables().list().tenant_id(&target.unique);
    let a = target.name("a");
    for (what, found, expected) in [
        ("tenant, decision services included", list().total().await?, 3),
        ("tenants", flowable.decision_tables().list().tenant_id_like(format!("{}%", target.unique)).total().await?, 3),
        ("latest", list().latest(true).total().await?, 2),
        ("version", list().version(2).total().await?, 1),
        ("key", list().key(&a).total().await?, 2),
        ("keys", list().key_like(format!("{}%", target.unique)).total().await?, 3),
        ("name", list().name(format!("The decision {a}")).total().await?, 2),
        ("names", list().name_like("The service%").total().await?, 1),
        ("file", list().resource_name(format!("{a}.dmn")).total().await?, 2),
        ("files", list().resource_name_like("%.dmn").total().await?, 3),
        ("category", list().category("none").total().await?, 0),
        ("categories", list().category_like("n%").total().await?, 0),
        ("another category", list().category_not_equals("none").total().await?, 3),
        ("deployment", list().deployment_id(&all[0].id).total().await?, 1),
    ] {
        assert_eq!(found, expected, "{what}");
    }
    for sort in [
        DecisionTableSort::Id,
        DecisionTableSort::Key,
        DecisionTableSort::Category,
        DecisionTableSort::Name,
        DecisionTableSort::Version,
        DecisionTableSort::DeploymentId,
        DecisionTableSort::TenantId,
    ] {
        let page = list().sort(sort.clone()).order(SortOrder::Desc).await?;
        assert_eq!((page.data.len(), page.sort, page.order.as_deref()), (3, Some(sort.to_string()), Some("desc")));
    }
    let sorted: Vec<Decision> = list().sort(DecisionTableSort::Key).size(2).items().try_collect().await?;
    assert_eq!(sorted.iter().map(|decision| &decision.key).collect::<Vec<_>>(), [&a, &a, &target.name("b")]);
    assert!(failure(list().sort("decisionType").await)?.is_bad_request());
    delete(&target, all).await
}

async fn a_decision_is_executed(target: Target) -> Result<()> {
    let rules = flowable(&target)?.rules();
    let (first, all) = (target.name("first"), target.name("all"));
    let deployments = [
        deployed(&target, &first, &table(&first, "FIRST")).await?,
        deployed(&target, &all, &table(&all, "RULE ORDER")).await?,
    ];
    for results in [
        rules.execute(&first).input_variable("amount", 1200).await?,
        rules.execute_decision(&first).input_variables([("amount", 1200)]).await?,
    ] {
        let [result] = results.result_variables.as_slice() else { anyhow::bail!("{results:?}") };
        let percent = result.iter().find(|variable| variable.name == "percent").context("a percentage")?;
        assert_eq!((text(result, "word"), percent.value.as_f64()), (Some("big"), Some(5.0)));
        assert_eq!(results.url, Some(format!("{}/dmn-rule/execute", target.base_url)));
    }
    for results in [
        rules.execute(&all).input_variable("amount", 1200.5).await?,
        rules.execute_decision(&all).input_variable("amount", 1200.5).await?,
    ] {
        let words: Vec<_> = results.result_variables.iter().map(|result| text(result, "word")).collect();
        assert_eq!(words, [Some("big"), Some("middle")]);
    }
    for result in [
        rules.execute_with_single_result(&first).input_variable("amount", 200).await?,
        rules.execute_decision_with_single_result(&first).input_variable("amount", 200).await?,
    ] {
        assert_eq!(text(&result.result_variables, "word"), Some("middle"));
    }
    assert!(rules.execute(&first).input_variable("amount", 1).await?.result_variables.is_empty(), "no rule holds");
    assert!(rules.execute_with_single_result(&first).input_variable("amount", 1).await?.result_variables.is_empty());
    for error in [
        failure(rules.execute_with_single_result(&all).input_variable("amount", 1200).await)?,
        failure(rules.execute_decision_with_single_result(&all).input_variable("amount", 1200).await)?,
    ] {
        assert!(status(&error) == Some(500) && error.to_string().contains("more than one result"), "{error}");
    }
    delete(&target, deployments).await
}

async fn a_decision_service_is_executed(target: Target) -> Result<()> {
    let rules = flowable(&target)?.rules();
    let key = target.name("service");
    let deployment = deployed(&target, &key, &service(&key)).await?;
    for results in [
        rules.execute(&key).input_variable("amount", 1200).await?,
        rules.execute_decision_service(&key).input_variable("amount", 1200).await?,
    ] {
        let [result] = results.result_variables.as_slice() else { anyhow::bail!("{results:?}") };
        assert_eq!(text(result, "action"), Some("ask"));
    }
    for result in [
        rules.execute_with_single_result(&key).input_variable("amount", 1200).await?,
        rules.execute_decision_service_with_single_result(&key).input_variable("amount", 1200).await?,
    ] {
        assert_eq!(text(&result.result_variables, "action"), Some("ask"));
    }
    for error in [
        failure(rules.execute_decision(&key).input_variable("amount", 1200).await)?,
        failure(rules.execute_decision_with_single_result(&key).input_variable("amount", 1200).await)?,
    ] {
        assert!(error.is_not_found() && error.to_string().contains("no decision with id"), "{error}");
    }
    delete(&target, [deployment]).await
}

/// What goes in comes out by a table whose output is the input, as the type of the output.
async fn values_of_all_types_go_in_and_come_out(target: Target) -> Result<()> {
    let rules = flowable(&target)?.rules();
    let echo = |key: &str, kind: &str| {
        format!(
            r#"<decision id="{key}" name="Echo"><decisionTable id="table" hitPolicy="FIRST">
<input id="in"><inputExpression id="given" typeRef="boolean"><text>go</text></inputExpression></input>
<output id="out" name="back" {kind}/>
<rule id="rule"><inputEntry id="if"><text>== true</text></inputEntry><outputEntry id="then"><text>value</text></outputEntry></rule>
</decisionTable></decision>"#
        )
    };
    let other =
        |name: &str, value: &str| VariableValue::Other { type_name: Some(name.to_owned()), value: json!(value) };
    let date = |text: &str| Timestamp::try_from(text).map(VariableValue::from);
    let uuid = "6fa459ea-ee8a-3ca4-894e-db77e160355e";
    let ten = "2026-11-27T10:00:00Z";
    for (kind, values) in [
        (
            "string",
            vec![("text é中".into(), "text é中".into()), (5.into(), "5".into()), (other("uuid", uuid), uuid.into())],
        ),
        (
            "number",
            vec![
                (5.into(), 5_i64.into()),
                ((1_i64 << 40).into(), (1_i64 << 40).into()),
                (1.5.into(), 1.5.into()),
                (VariableValue::Short(7), 7.0.into()),
            ],
        ),
        ("boolean", vec![(true.into(), true.into())]),
        (
            "date",
            vec![
                (date(ten)?, date(ten)?),
                (other("instant", ten), date(ten)?),
                (other("localDate", "2026-11-27"), date("2026-11-27T00:00:00Z")?),
                (other("localDateTime", "2026-11-27T10:00:00"), date(ten)?),
            ],
        ),
    ] {
        let key = target.name(kind);
        let deployment = deployed(&target, &key, &echo(&key, &format!("typeRef=\"{kind}\""))).await?;
        for (given, expected) in values {
            let execute = rules.execute_with_single_result(&key).input_variable("go", true);
            let result = execute.input_variable("value", given.clone()).await?;
            let [back] = result.result_variables.as_slice() else { anyhow::bail!("{given:?}: {result:?}") };
            assert_eq!((back.name.as_str(), &back.value), ("back", &expected), "{given:?}");
        }
        delete(&target, [deployment]).await?;
    }
    let key = target.name("untyped");
    let deployment = deployed(&target, &key, &echo(&key, "")).await?;
    let execute = || rules.execute(&key).input_variable("go", true);
    assert!(execute().input_variable("value", 5).await?.result_variables.is_empty(), "an output without type fails");
    for refused in [VariableValue::json(json!({"a": 1})), other("bigDecimal", "1.5")] {
        let error = failure(execute().input_variable("value", refused).await)?;
        assert!(error.is_bad_request() && error.to_string().contains("unsupported type"), "{error}");
    }
    let error = failure(rules.execute(&key).input_variables([NewVariable::new("go", true).local()]).await)?;
    assert_eq!(error.kind(), ErrorKind::Request, "{error}");
    delete(&target, [deployment]).await
}

/// What the documentation of `execute` and `execute_decision` warns of.
async fn an_execution_that_fails_has_no_result(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let rules = flowable.rules();
    let key = target.name("fails");
    let deployment = deployed(&target, &key, &table(&key, "FIRST")).await?;
    assert!(rules.execute(&key).await?.result_variables.is_empty());
    assert!(rules.execute_decision(&key).await?.result_variables.is_empty());
    assert!(rules.execute_with_single_result(&key).await?.result_variables.is_empty());
    assert!(rules.execute(&key).input_variable("amount", 1).await?.result_variables.is_empty());
    let list = || flowable.historic_decision_executions().list().decision_key(&key);
    assert_eq!((list().failed(true).total().await?, list().failed(false).total().await?), (3, 1));
    let failed = list().failed(true).await?.data.into_iter().next().context("it failed")?;
    assert!(failed.failed);
    let audit = flowable.historic_decision_executions().audit(&failed.id).await?;
    assert_eq!(audit.failed, Some(true));
    assert!(audit.exception_message.context("it says why")?.contains("Unknown property used in expression"));
    let rule = audit.rule_executions.get("1").context("of the first rule")?;
    assert!(rule.condition_results[0].exception.is_some(), "{rule:?}");

    assert!(rules.execute_decision(target.name("none")).await?.result_variables.is_empty(), "no such decision");
    delete(&target, [deployment]).await
}

async fn executions_that_are_refused(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let rules = flowable.rules();
    let key = target.name("refused");
    let deployment = deployed(&target, &key, &table(&key, "FIRST")).await?;
    for error in [
        failure(rules.execute("none").await)?,
        failure(rules.execute_with_single_result("none").await)?,
        failure(rules.execute_decision_with_single_result("none").await)?,
        failure(rules.execute_decision_service("none").await)?,
        failure(rules.execute_decision_service_with_single_result("none").await)?,
        failure(rules.execute_decision_service(&key).await)?,
        failure(rules.execute_decision_service_with_single_result(&key).await)?,
    ] {
        assert!(error.is_not_found() && status(&error) == Some(400), "{error:?}");
        assert!(error.to_string().contains("no such decision is deployed"), "{error}");
    }
    let connection = flowable.operations().connection();
    for body in ["", "[]", "{}", r#"{"decisionKey": "x", "inputVariables": [{"value": 1}]}"#] {
        for (operation, path) in [
            (&operations::EXECUTE, "/dmn-rule/execute"),
            (&operations::EXECUTE_WITH_SINGLE_RESULT, "/dmn-rule/execute/single-result"),
            (&operations::EXECUTE_DECISION, "/dmn-rule/execute-decision"),
            (&operations::EXECUTE_DECISION_WITH_SINGLE_RESULT, "/dmn-rule/execute-decision/single-result"),
            (&operations::EXECUTE_DECISION_SERVICE, "/dmn-rule/execute-decision-service"),
            (
                &operations::EXECUTE_DECISION_SERVICE_WITH_SINGLE_RESULT,
                "/dmn-rule/execute-decision-service/single-result",
            ),
        ] {
            let (status, words) = answer(connection, operation, path, body).await?;
            assert_eq!(status, 400, "{path} {body}: {words}");
        }
    }
    delete(&target, [deployment]).await
}

async fn tenants_and_parents(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let rules = flowable.rules();
    let key = target.name("tenant");
    let file = |policy: &str| Upload::bytes(format!("{key}.dmn"), dmn(&table(&key, policy)));
    let of_tenant = flowable.deployments().deploy(file("FIRST")).tenant_id(&target.unique).await?;
    let amount = || NewVariable::new("amount", 1200);
    assert!(failure(rules.execute(&key).input_variables([amount()]).await)?.is_not_found());
    assert!(
        rules.execute_decision(&key).input_variables([amount()]).await?.result_variables.is_empty(),
        "it does not say so"
    );
    let of = rules.execute(&key).tenant_id(&target.unique).input_variables([amount()]).await?;
    assert_eq!(of.result_variables.len(), 1);

    let old = flowable.deployments().deploy(file("RULE ORDER")).await?;
    let new = flowable.deployments().deploy(file("FIRST")).await?;
    for (parent, results) in [(old.id.as_str(), 2), (new.id.as_str(), 1), ("none", 1)] {
        let execute = rules.execute(&key).parent_deployment_id(parent).input_variables([amount()]);
        assert_eq!(execute.await?.result_variables.len(), results, "{parent}");
    }
    delete(&target, [of_tenant, old, new]).await
}

async fn the_history_of_executions(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let history = flowable.historic_decision_executions();
    let (key, service_key) = (target.name("history"), target.name("service"));
    let file = Upload::bytes(format!("{key}.dmn"), dmn(&table(&key, "FIRST")));
    let deployment = flowable.deployments().deploy(file).tenant_id(&target.unique).await?;
    let of_service = deployed(&target, &service_key, &service(&service_key)).await?;
    for amount in [1200, 200, 1] {
        flowable.rules().execute(&key).tenant_id(&target.unique).input_variable("amount", amount).await?;
    }
    let list = || history.list().decision_key(&key);
    let sorted: Vec<HistoricDecisionExecution> =
        list().sort(HistoricDecisionExecutionSort::StartTime).size(2).items().try_collect().await?;
    let first = sorted.first().context("it was executed")?;
    let definition = flowable.decisions().list().key(&key).await?.data.into_iter().next().context("a decision")?;
    assert_eq!(
        (first.decision_definition_id.as_ref(), first.deployment_id.as_ref()),
        (Some(&definition.id), Some(&deployment.id))
    );
    assert_eq!((first.decision_key.as_ref(), first.decision_name.as_ref()), (Some(&key), definition.name.as_ref()));
    assert_eq!((first.decision_version.as_deref(), first.failed), (Some("1"), false));
    assert_eq!(
        (&first.activity_id, &first.execution_id, &first.instance_id, &first.scope_type),
        (&None, &None, &None, &None)
    );
    assert_eq!(first.tenant_id.as_ref(), Some(&target.unique));
    assert!(first.start_time <= first.end_time && first.start_time.is_some(), "{first:?}");
    assert_eq!(&history.get(&first.id).await?, first);
    for (what, found, expected) in [
        ("key", list().total().await?, 3),
        ("id", list().id(&first.id).total().await?, 1),
        ("definition", history.list().decision_definition_id(&definition.id).total().await?, 3),
        ("deployment", history.list().deployment_id(&deployment.id).total().await?, 3),
        ("activity", list().activity_id("none").total().await?, 0),
        ("execution", list().execution_id("none").total().await?, 0),
        ("instance", list().instance_id("none").total().await?, 0),
        ("type of scope", list().scope_type("cmmn").total().await?, 0),
        ("without type of scope", list().without_scope_type(true).total().await?, 3),
        ("process instance", list().process_instance_id_with_children("none").total().await?, 0),
        ("case instance", list().case_instance_id_with_children("none").total().await?, 0),
        ("failed", list().failed(true).total().await?, 0),
        ("not failed", list().failed(false).total().await?, 3),
        ("tenant", history.list().tenant_id(&target.unique).total().await?, 3),
        ("tenants", history.list().tenant_id_like(format!("{}%", target.unique)).total().await?, 3),
    ] {
        assert_eq!(found, expected, "{what}");
    }
    for sort in [
        HistoricDecisionExecutionSort::StartTime,
        HistoricDecisionExecutionSort::EndTime,
        HistoricDecisionExecutionSort::TenantId,
    ] {
        let page = list().sort(sort.clone()).order(SortOrder::Desc).await?;
        assert_eq!((page.data.len(), page.sort, page.order.as_deref()), (3, Some(sort.to_string()), Some("desc")));
    }
    assert!(failure(list().sort("decisionKey").await)?.is_bad_request());

    let audits: Vec<_> = [history.audit(&sorted[0].id).await?, history.audit(&sorted[1].id).await?].into();
    let words: Vec<_> = audits.iter().map(|audit| audit.decision_result[0]["word"].as_str()).collect();
    assert_eq!(words, [Some("big"), Some("middle")]);
    let audit = &audits[1];
    assert_eq!((audit.decision_key.as_ref(), audit.decision_version, audit.failed), (Some(&key), Some(1), Some(false)));
    assert_eq!((audit.hit_policy.as_deref(), audit.multiple_results), (Some("FIRST"), Some(false)));
    assert_eq!(
        (&audit.input_variables["amount"], audit.input_variable_types["amount"].as_str()),
        (&json!(200), "number")
    );
    assert_eq!(audit.decision_result_types["word"], "string");
    assert_eq!((audit.rule_executions["1"].valid, audit.rule_executions["2"].valid), (Some(false), Some(true)));
    assert_eq!(audit.rule_executions["2"].conclusion_results[0].result, Some(json!("middle")));

    flowable.rules().execute(&service_key).input_variable("amount", 1200).await?;
    let executed: Vec<_> = history.list().decision_key(&service_key).items().try_collect().await?;
    let audit = history.audit(&executed[0].id).await?;
    assert_eq!((audit.decision_key.as_ref(), audit.failed), (Some(&service_key), Some(false)));
    assert!(audit.extra.keys().any(|name| name.to_lowercase().contains("decision")), "{audit:?}");
    delete(&target, [deployment, of_service]).await
}

async fn a_process_executes_a_decision(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let key = target.name("process");
    let deployment = deployed(&target, &key, &table(&key, "FIRST")).await?;
    let process = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn" targetNamespace="bpm-rest">
  <process id="{key}" isExecutable="true"><startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="decide"/>
    <serviceTask id="decide" flowable:type="dmn"><extensionElements>
      <flowable:field name="decisionTableReferenceKey"><flowable:string>{key}</flowable:string></flowable:field>
    </extensionElements></serviceTask>
    <sequenceFlow id="on" sourceRef="decide" targetRef="task"/><userTask id="task"/></process>
</definitions>"#
    );
    let process = deploy(&target, "service", "/repository/deployments", "p.bpmn20.xml", process).await?;
    let body =
        json!({"processDefinitionKey": key, "variables": [{"name": "amount", "value": 1200}], "returnVariables": true});
    let started = call(&target, "service", Method::POST, "/runtime/process-instances", body).await?;
    let instance = started["id"].as_str().context("an instance has an id")?;
    let history = flowable.historic_decision_executions();
    let executed = history.list().instance_id(instance).await?.data.into_iter().next().context("it was executed")?;
    assert_eq!((executed.activity_id.as_deref(), executed.instance_id.as_deref()), (Some("decide"), Some(instance)));
    assert!(executed.execution_id.is_some(), "{executed:?}");
    assert_eq!(history.list().process_instance_id_with_children(instance).total().await?, 1);
    assert_eq!(history.list().activity_id("decide").instance_id(instance).total().await?, 1);
    let path = format!("/repository/deployments/{process}");
    sibling(&target, "service")?.raw(Method::DELETE, &path).query("cascade", "true").read::<()>().await?;
    delete(&target, [deployment]).await
}

async fn what_is_not_there(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let key = target.name("there");
    let deployment = deployed(&target, &key, &table(&key, "FIRST")).await?;
    let (deployments, decisions) = (flowable.deployments(), flowable.decisions());
    let (tables, history) = (flowable.decision_tables(), flowable.historic_decision_executions());
    for error in [
        failure(deployments.get("none").await)?,
        failure(deployments.delete("none").await)?,
        failure(deployments.resource_bytes("none", "x.dmn").await)?,
        failure(deployments.resource_bytes(&deployment.id, "x.dmn").await)?,
        failure(decisions.get("none").await)?,
        failure(decisions.model("none").await)?,
        failure(decisions.diagram("none").await)?,
        failure(decisions.resource_bytes("none").await)?,
        failure(tables.get("none").await)?,
        failure(tables.model("none").await)?,
        failure(tables.resource_bytes("none").await)?,
        failure(history.get("none").await)?,
        failure(history.audit("none").await)?,
    ] {
        assert!(error.is_not_found() && status(&error) == Some(404), "{error:?}");
    }
    delete(&target, [deployment]).await
}

async fn the_engine_tells_its_version(target: Target) -> Result<()> {
    let engine = flowable(&target)?.engine().get().await?;
    let version = versions::of(&target);
    assert_eq!((engine.name.as_deref(), engine.version.as_str()), (Some("default"), version));
    assert_eq!((engine.resource_url, engine.exception), (None, None));
    Ok(())
}

async fn the_gate(target: Target) -> Result<()> {
    gate(&target, FlowableDmn::builder, |flowable| flowable.decisions().list()).await?;
    gate(&target, FlowableDmn::builder, |flowable| flowable.rules().execute("x")).await
}
