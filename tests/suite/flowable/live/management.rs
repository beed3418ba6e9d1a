//! The engine, its properties and its tables.

use super::refused;
use crate::{
    target::{Target, Test},
    versions,
};
use anyhow::Result;
use bpm_rest::{List as _, flowable::NewEngineProperty};
use futures::FutureExt as _;

pub(in super::super) const TESTS: &[(&str, Test)] = &[
    ("the_engine_and_its_properties", |target| the_engine_and_its_properties(target).boxed()),
    ("tables_and_their_rows", |target| tables_and_their_rows(target).boxed()),
];

async fn the_engine_and_its_properties(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let engine = flowable.engine().get().await?;
    let version = versions::of(&target);
    assert_eq!((engine.name.as_deref(), engine.version.as_str()), (Some("default"), version));
    let properties = flowable.engine_properties();
    let name = target.name("mine");
    properties.create(NewEngineProperty::new(&name, "1 & é")).await?;
    assert_eq!(properties.list().await?[&name].as_deref(), Some("1 & é"));
    refused(properties.create(NewEngineProperty::new(&name, "2")).await, 409)?;
    properties.update(&name, "2").await?;
    assert_eq!(flowable.engine().properties().await?[&name].as_deref(), Some("2"));
    properties.delete(&name).await?;
    refused(properties.delete(&name).await, 404)?;
    refused(properties.update(&name, "3").await, 404)?;
    Ok(())
}

async fn tables_and_their_rows(target: Target) -> Result<()> {
    let tables = target.flowable()?.tables();
    assert!(tables.list().await?.iter().any(|table| table.name == "FLW_RU_BATCH"));
    let table = tables.get("ACT_GE_PROPERTY").await?;
    assert_eq!(table.url, Some(format!("{}/management/tables/ACT_GE_PROPERTY", target.base_url)));
    let columns = tables.columns("ACT_GE_PROPERTY").await?;
    assert_eq!(columns.column_names, ["NAME_", "VALUE_", "REV_"]);
    let rows = || tables.rows("ACT_GE_PROPERTY");
    let page = rows().order_descending_column("NAME_").size(1).await?;
    assert_eq!((page.data.len(), page.sort.as_deref(), page.order.as_deref()), (1, Some("NAME_"), Some("desc")));
    assert!(rows().total().await? >= 9);
    refused(rows().order_ascending_column("NAME_").order_descending_column("NAME_").await, 400)?;
    refused(rows().order_ascending_column("SHOE_SIZE_").await, 500)?;
    refused(tables.get("none").await, 404)?;
    refused(tables.columns("none").await, 404)?;
    refused(tables.rows("none").await, 404)?;
    Ok(())
}
