//! Which routes a version has: each is called, and told from one that there is not by how it answers.

use super::came_after;
use crate::target::{System, Target};
use anyhow::{Result, ensure};
use bpm_rest::{Error, Flowable};
use http::Method;
use libtest_mimic::Trial;
use serde_json::Value;
use std::collections::BTreeMap;

const METHODS: [&str; 4] = ["get", "put", "post", "delete"];

/// One test for each route that the version lacks, by its name, and one for all others.
pub(super) fn trials(system: &'static System, version: &str, document: &Value, target: &Target) -> Vec<Trial> {
    let (lacking, there): (BTreeMap<_, _>, BTreeMap<_, _>) =
        routes(document).into_iter().partition(|(_, operation)| came_after(operation, version));
    let name = system.name;
    let mut trials: Vec<Trial> = lacking
        .into_keys()
        .map(|(method, path)| {
            let target = target.clone();
            Trial::test(format!("live::{name}::routes::lacks {method} {path}"), move || {
                Ok(run(lacks(&target, &method, &path))?)
            })
        })
        .collect();
    let target = target.clone();
    trials.push(Trial::test(format!("live::{name}::routes::has the {} others", there.len()), move || {
        Ok(run(async {
            for (method, path) in there.keys() {
                has(&target, method, path).await?;
            }
            Ok(())
        })?)
    }));
    trials
}

fn run(test: impl Future<Output = Result<()>>) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| error.to_string())?.block_on(test).map_err(|error| format!("{error:?}"))
}

/// The operations of a document by method and path.
fn routes(document: &Value) -> BTreeMap<(String, String), Value> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let of_path = |(path, item): (&String, &Value)| {
        let operations = METHODS.iter().filter_map(|method| Some((*method, item.get(*method)?.clone())));
        operations.map(|(method, operation)| ((method.to_uppercase(), path.clone()), operation)).collect::<Vec<_>>()
    };
    paths.flat_map(of_path).collect()
}

async fn lacks(target: &Target, method: &str, path: &str) -> Result<()> {
    let answer = call(target, method, path).await?;
    ensure!(answer.as_ref().is_some_and(is_no_route), "there is such a route: {answer:?}");
    Ok(())
}

async fn has(target: &Target, method: &str, path: &str) -> Result<()> {
    let answer = call(target, method, path).await?;
    ensure!(!answer.as_ref().is_some_and(is_no_route), "there is no {method} {path}: {answer:?}");
    Ok(())
}

/// Calls a route without a body, for things that there are not, so that nothing comes of it. Gives the failure, if any.
async fn call(target: &Target, method: &str, path: &str) -> Result<Option<Error>> {
    let parts = path.split('/').map(|part| if part.starts_with('{') { "none" } else { part });
    let path = parts.collect::<Vec<_>>().join("/");
    let flowable = Flowable::builder(&target.base_url).basic_auth(&target.user, target.password.as_str()).build()?;
    let method: Method = method.parse()?;
    Ok(flowable.raw(method, &path).stream().await.err())
}

/// Whether an answer says that there is no such route: 7 answers 500, 6 404 of Spring Boot.
fn is_no_route(error: &Error) -> bool {
    let body = String::from_utf8_lossy(error.body());
    let is_of_spring = error.status().is_some_and(|status| status.as_u16() == 404) && body.contains("\"timestamp\"");
    is_of_spring || ["No endpoint ", "No static resource ", "Request method "].iter().any(|words| body.contains(words))
}
