//! A small system to assemble in tests, of which a test changes what it is about.

use super::assemble;
use crate::workspace::{System, Workspace};
use anyhow::{Context as _, Result};
use serde_json::Value;
use std::fs;

/// Files by their path: each with its text.
pub(crate) type Files<'a> = &'a [(&'a str, &'a str)];

pub(crate) const API: &str = "
openapi: 3.0.3
info: {title: Test, version: 1.0.0}
tags: [{name: things}]
x-documents: {guide: The guide}
";

pub(crate) const PATHS: &str = "
/things/{thingId}:
  get:
    operationId: get_thing
    tags: [things]
    summary: Gets a thing.
    x-source: [{document: guide, section: '1'}]
    parameters:
      - {name: thingId, in: path, required: true, schema: {type: string}, description: The id.}
    responses:
      '200':
        description: The thing.
        content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
";

pub(crate) const SCHEMAS: &str = "
Thing:
  type: object
  description: A thing.
  properties:
    name: {type: string, description: The name.}
";

pub(crate) const OVERLAY: &str = "
overlay: 1.0.0
info: {title: Test, version: 1.0.0}
actions:
  - {target: $.info, description: why, update: {description: Corrected.}}
";

pub(crate) fn assemble_from(paths: &[&str], schemas: &str, overlay: &str) -> Result<Value> {
    assemble_beside(&[], API, paths, schemas, overlay)
}

/// Assembles a system beside other files of the folder of all specs.
pub(crate) fn assemble_beside(
    others: Files<'_>,
    api: &str,
    paths: &[&str],
    schemas: &str,
    overlay: &str,
) -> Result<Value> {
    let folder = tempfile::tempdir()?;
    let workspace = Workspace::at(folder.path());
    let fragments = workspace.fragments(&System::named("flowable").unwrap());
    fs::create_dir_all(fragments.join("paths"))?;
    fs::create_dir_all(fragments.join("schemas"))?;
    fs::write(fragments.join("api.yaml"), api)?;
    for (file, text) in others {
        let file = workspace.specs(&System::named("flowable").unwrap()).join(file);
        fs::create_dir_all(file.parent().context("a file lies in a folder")?)?;
        fs::write(file, text)?;
    }
    for (index, paths) in paths.iter().enumerate() {
        fs::write(fragments.join(format!("paths/{index}.yaml")), paths)?;
    }
    fs::write(fragments.join("schemas/things.yaml"), schemas)?;
    fs::write(fragments.join("overlay.yaml"), overlay)?;
    assemble(&workspace, &System::named("flowable").unwrap())
}

/// The problems of a spec where the part was replaced, in the paths or else in the schemas.
pub(crate) fn problems_with(part: &str, by: &str) -> String {
    let (paths, schemas) = if PATHS.contains(part) {
        (PATHS.replace(part, by), SCHEMAS.to_owned())
    } else {
        (PATHS.to_owned(), SCHEMAS.replace(part, by))
    };
    assert_ne!((paths.as_str(), schemas.as_str()), (PATHS, SCHEMAS), "nothing was replaced");
    format!("{:#}", assemble_from(&[&paths], &schemas, OVERLAY).expect_err(by))
}
