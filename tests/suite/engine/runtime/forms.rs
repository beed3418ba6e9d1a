//! Forms: what they ask for, and what becomes of what is filled in.

use super::{Engine, NOBODY, between, bpmn, deploy, engine, is_5, one_task, refusal, rest};
use crate::target::Target;
use anyhow::{Context as _, Result};
use bpm_rest::variables::{self, Variable, VariableValue};
use rest::FormData;
use serde::{Deserialize, Serialize};

const START: &str = r#"<startEvent id="start" activiti:formKey="order.form"><extensionElements>
<activiti:formProperty id="customer" name="The customer & 中" type="string" required="true"/>
<activiti:formProperty id="amount" type="long" default="5"/>
<activiti:formProperty id="kind" type="enum"><activiti:value id="a" name="Kind A"/><activiti:value id="b"/></activiti:formProperty>
<activiti:formProperty id="urgent" type="boolean"/>
<activiti:formProperty id="due" type="date" datePattern="dd-MM-yyyy"/>
<activiti:formProperty id="secret" readable="false"/>
<activiti:formProperty id="fixed" type="string" writable="false" default="x"/>
</extensionElements></startEvent>"#;

const TASK: &str = r#"<userTask id="task" activiti:formKey="check.form"><extensionElements>
<activiti:formProperty id="customer" type="string"/>
<activiti:formProperty id="approved" type="boolean" required="true"/>
<activiti:formProperty id="due" type="date" datePattern="dd-MM-yyyy"/>
</extensionElements></userTask>"#;

/// Deploys a process with a form at its start and one at its task, and tells the id of its definition.
async fn deploy_forms(engine: &Engine, key: &str) -> Result<String> {
    let elements = between(&[("start", &START.replace("& 中", "&amp; 中")), ("task", TASK)]);
    definition(engine, key, bpmn(key, &elements)).await
}

/// Deploys a process, and tells the id of its definition.
async fn definition(engine: &Engine, key: &str, bpmn: String) -> Result<String> {
    deploy(engine, key, bpmn).await?;
    let definition = engine.process_definitions().list().key(key).await?.data.pop();
    Ok(definition.context("a process definition")?.id)
}

/// The ids of the fields of a form, each with its type.
fn fields(form: &FormData) -> Vec<(&str, &str)> {
    form.form_properties.iter().map(|field| (field.id.as_str(), field.type_.as_deref().unwrap_or_default())).collect()
}

/// What a form asks for, as a type of one's own.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Order {
    customer: String,
    amount: Option<i64>,
    kind: String,
    urgent: bool,
    due: String,
}

/// What a form may tell before anybody has filled it in.
#[derive(Debug, PartialEq, Deserialize)]
struct Unfilled {
    customer: Option<String>,
    amount: i64,
}

pub(super) async fn that_start(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let key = target.name("order");
    let definition = deploy_forms(&engine, &key).await?;
    let form = engine.forms().start_form(&definition).await?;
    assert_eq!(form.form_key.as_deref(), Some("order.form"));
    assert_eq!((form.process_definition_id.as_ref(), form.task_id.as_ref()), (Some(&definition), None));
    assert_eq!(form.deployment_id, engine.process_definitions().get(&definition).await?.deployment_id);
    let expected =
        [("customer", "string"), ("amount", "long"), ("kind", "enum"), ("urgent", "boolean"), ("due", "date")];
    assert_eq!(fields(&form)[..5], expected);
    assert_eq!(fields(&form)[5..], [("fixed", "string")], "what is not readable is left out");
    let [customer, amount, kind, _, due, fixed] = form.form_properties.as_slice() else { panic!("{form:?}") };
    assert_eq!((customer.name.as_deref(), customer.required), (Some("The customer & 中"), true));
    assert_eq!((amount.value.as_deref(), amount.required, amount.name.as_deref()), (Some("5"), false, None));
    let choices: Vec<_> = kind.enum_values.iter().map(|choice| (choice.id.as_str(), choice.name.as_deref())).collect();
    assert_eq!(choices, [("a", Some("Kind A")), ("b", None)]);
    assert_eq!((due.date_pattern.as_deref(), due.enum_values.len()), (Some("dd-MM-yyyy"), 0));
    assert_eq!((fixed.readable, fixed.writable, fixed.value.as_deref()), (true, false, Some("x")));

    let values = form.form_properties.iter().map(|field| (&*field.id, field.value.clone()));
    assert_eq!(variables::from_form::<Unfilled>(values)?, Unfilled { customer: None, amount: 5 });
    let order = Order {
        customer: "Barrez & 中".to_owned(),
        amount: None,
        kind: "b".to_owned(),
        urgent: true,
        due: "28-05-2013".to_owned(),
    };
    let values = variables::to_form(&order)?;
    let started = engine.forms().submit_start_form(&definition, values).business_key("2013/17").await?;
    assert_eq!(started.business_key.as_deref(), Some("2013/17"));
    assert_eq!(started.process_definition_id.as_ref(), Some(&definition));
    let variables = engine.process_instances().variables(&started.id).await?;
    let value = |name: &str| variables.iter().find(|variable| variable.name == name).map(|variable| &variable.value);
    let text = |text: &str| VariableValue::from(text);
    assert_eq!(value("customer"), Some(&text("Barrez & 中")));
    assert_eq!(value("amount"), Some(&VariableValue::Long(5)), "the default");
    assert_eq!((value("kind"), value("fixed"), value("secret")), (Some(&text("b")), Some(&text("x")), None));
    assert_eq!(value("urgent"), Some(&true.into()));
    let due = value("due").and_then(VariableValue::as_timestamp).context("a date")?;
    assert!(due.to_string().starts_with("2013-05-2"), "midnight where the server is: {due}");
    Ok(())
}

pub(super) async fn of_tasks(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let definition = deploy_forms(&engine, &target.name("check")).await?;
    let id = engine.forms().submit_start_form(&definition, [("customer", "Barrez")]).await?.id;
    let task = engine.tasks().list().process_instance_id(&id).await?.data.remove(0).id;
    let form = engine.forms().task_form(&task).await?;
    assert_eq!((form.form_key.as_deref(), form.task_id.as_ref()), (Some("check.form"), Some(&task)));
    assert_eq!(form.process_definition_id, None);
    assert_eq!(form.task_url, Some(format!("{}/runtime/tasks/{task}", target.base_url)));
    assert_eq!(fields(&form), [("customer", "string"), ("approved", "boolean"), ("due", "date")]);
    assert_eq!(form.form_properties[0].value.as_deref(), Some("Barrez"), "the value of the variable");

    let message = refusal(engine.forms().submit_task_form(&task, [("customer", "Rademakers")]).await, 500)?;
    assert_eq!(message, "form property 'approved' is required");
    let message = refusal(engine.forms().submit_task_form(&task, [("approved", "true"), ("due", "x")]).await, 400)?;
    assert_eq!(message, "invalid date value x");
    assert_eq!(engine.tasks().get(&task).await?.id, task, "the task is still there");
    engine.forms().submit_task_form(&task, [("customer", "Rademakers"), ("approved", "yes")]).await?;
    refusal(engine.tasks().get(&task).await, 404)?;
    refusal(engine.process_instances().get(&id).await, 404)?;
    let past = engine.history().variables().list().process_instance_id(&id).size(100).await?;
    let variables: Vec<Variable> = past.data.into_iter().filter_map(|past| past.variable).collect();
    let value = |name: &str| variables.iter().find(|variable| variable.name == name).map(|variable| &variable.value);
    assert_eq!(value("customer").and_then(VariableValue::as_str), Some("Rademakers"));
    assert_eq!(value("approved"), Some(&false.into()), "what is not `true` is false");
    let message = refusal(engine.forms().submit_task_form(&task, [("approved", "true")]).await, 404)?;
    assert_eq!(message, format!("Cannot find task with id {task}"));
    Ok(())
}

pub(super) async fn that_are_refused(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let forms = engine.forms();
    let definition = deploy_forms(&engine, &target.name("wrong")).await?;
    for (id, value, status, message) in [
        ("amount", "many", 500, "For input string: \"many\""),
        ("fixed", "y", 500, "form property 'fixed' is not writable"),
        ("kind", "c", 400, "Invalid value for enum form property: c"),
        ("due", "tomorrow", 400, "invalid date value tomorrow"),
    ] {
        let values = [("customer", "Barrez"), (id, value)];
        assert_eq!(refusal(forms.submit_start_form(&definition, values).await, status)?, message);
    }
    let misread = forms.submit_start_form(&definition, [("customer", "Barrez"), ("due", "2013-05-28")]).await?.id;
    let misread_date = engine.process_instances().variable(&misread, "due").await?.value.to_json();
    assert_eq!(misread_date, "0033-11-03T00:00:00.000Z", "the 2013th of May 28");
    engine.process_instances().delete(&misread).await?;
    let missing = refusal(forms.submit_start_form(&definition, [("kind", "a")]).await, 500)?;
    assert_eq!(missing, "form property 'customer' is required");
    assert_eq!(engine.process_instances().list().process_definition_id(&definition).await?.total, 0);
    let more = forms.submit_start_form(&definition, [("customer", "Barrez"), ("extra", "x")]).await?;
    let extra = engine.process_instances().variable(&more.id, "extra").await?.value;
    assert_eq!(extra.as_str(), Some("x"), "what is not asked for becomes a variable, too");

    let plain = target.name("plain");
    let plain = self::definition(&engine, &plain, one_task(&plain)).await?;
    let form = forms.start_form(&plain).await?;
    assert_eq!((form.form_key.as_deref(), form.form_properties.len()), (None, 0));

    refusal(forms.start_form(NOBODY).await, 404)?;
    refusal(forms.task_form(NOBODY).await, 404)?;
    refusal(forms.start_form(&plain).task_id(NOBODY).await, 400)?;
    refusal(engine.operations().get_form_data().await, 400)?;
    refusal(forms.submit_task_form(NOBODY, [("a", "b")]).await, 404)?;
    let unknown = forms.submit_start_form(NOBODY, [("a", "b")]).await;
    refusal(unknown, if is_5(&target) { 404 } else { 500 })?;
    Ok(())
}
