//! What Activiti alone does.

use super::{Test, bpmn, deploy, engine, failure, one_task, repository, start_one_task};
use crate::target::Target;
use anyhow::Result;
use bpm_rest::{List as _, activiti::TaskQuery};
use futures::FutureExt as _;

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[
    ("start_form_properties", |target| start_form_properties(target).boxed()),
    ("tasks_of_several_process_instances", |target| tasks_of_several_process_instances(target).boxed()),
];

async fn tasks_of_several_process_instances(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let first = start_one_task(&engine, &target.name("first")).await?.id;
    let second = start_one_task(&engine, &target.name("second")).await?.id;
    for (ids, expected) in [(vec![&*first, &*second], 2), (vec![&*first], 1), (vec!["none"], 0)] {
        assert_eq!(engine.tasks().list().process_instance_id_in(ids.clone()).total().await?, expected, "{ids:?}");
        let query = TaskQuery::new().process_instance_id_in(ids.clone());
        assert_eq!(engine.tasks().query(query).total().await?, expected, "{ids:?}");
    }
    let none = TaskQuery::new().process_instance_id_in(Vec::<String>::new());
    assert!(failure(engine.tasks().query(none).await)?.is_bad_request());
    Ok(())
}

async fn start_form_properties(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let definitions = engine.process_definitions();
    let (plain, with) = (target.name("plain"), target.name("form"));
    deploy(&engine, &plain, one_task(&plain)).await?;
    let properties = r#"<startEvent id="start"><extensionElements>
<activiti:formProperty id="room" name="Room é" type="string" required="true"/>
<activiti:formProperty id="nights" type="long" default="5" readable="false"/>
<activiti:formProperty id="from" type="date" datePattern="dd/MM/yyyy" writable="false"/>
<activiti:formProperty id="bed" type="enum"><activiti:value id="single" name="Single"/><activiti:value id="double"/>
</activiti:formProperty></extensionElements></startEvent>"#;
    deploy(&engine, &with, bpmn(&with, properties)).await?;
    let id = repository::latest(&engine, &with).await?.id;
    let fields = definitions.start_form_properties(&id).await?.data;
    let shape: Vec<_> = fields
        .iter()
        .map(|field| {
            (field.id.as_str(), field.type_.as_deref(), field.value.as_deref(), field.required, field.writable)
        })
        .collect();
    assert_eq!(
        shape,
        [
            ("room", Some("string"), None, true, true),
            ("from", Some("date"), None, false, false),
            ("bed", Some("enum"), None, false, true),
        ],
        "what may not be read is left out"
    );
    let choices: Vec<_> =
        fields[2].enum_values.iter().map(|choice| (choice.id.as_str(), choice.name.as_deref())).collect();
    assert_eq!(choices, [("single", Some("Single")), ("double", None)]);
    assert_eq!(definitions.start_form_properties(repository::latest(&engine, &plain).await?.id).await?.data, []);
    assert!(failure(definitions.start_form_properties("none").await)?.is_not_found());
    Ok(())
}
