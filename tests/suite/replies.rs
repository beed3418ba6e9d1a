//! What a recorder answers with is an answer of the operation: held against the spec of every system.

use crate::witness::{Body, Spec};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    OperationInfo,
    layout::Paging,
    testing::{Recorder, Reply},
    transport::{Context, RequestBuilder, Transport as _},
};
use http::{Method, header::CONTENT_TYPE};
use libtest_mimic::Failed;
use serde_json::{Value, json};
use std::collections::BTreeMap;

type Trial = fn() -> Result<(), Failed>;

pub(crate) const TESTS: &[(&str, Trial)] = &[
    ("values_are_told_as_the_server_tells_them", || run(values_are_told_as_the_server_tells_them())),
    ("pages_are_told_as_the_server_tells_them", || run(pages_are_told_as_the_server_tells_them())),
];

fn run(test: impl Future<Output = Result<()>>) -> Result<(), Failed> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(test).map_err(|error| format!("{error:?}").into())
}

macro_rules! systems {
    ($($module:ident $file:literal),* $(,)?) => {
        [$((bpm_rest::$module::operations::ALL, include_str!(concat!("../../spec/", $file, ".openapi.json")))),*]
    };
}

const SYSTEMS: [(&[&OperationInfo], &str); 11] = systems![
    activiti "activiti",
    activiti_cloud "activiti-cloud",
    activity_task "activity-task",
    bonita "bonita",
    flowable "flowable",
    flowable_cmmn "flowable-cmmn",
    flowable_dmn "flowable-dmn",
    flowable_event_registry "flowable-event-registry",
    flowable_external_jobs "flowable-external-jobs",
    flowable_idm "flowable-idm",
    process_center "process-center",
];

/// An operation with its spec, and the example that this has of an answer of success.
struct Case {
    operation: &'static OperationInfo,
    example: Option<Value>,
}

/// All operations of a system.
fn cases(table: &'static [&'static OperationInfo], document: &Value) -> Vec<Case> {
    let mut examples = BTreeMap::new();
    let operations =
        document["paths"].as_object().into_iter().flatten().flat_map(|(_, item)| item.as_object()).flatten();
    for (_, operation) in operations {
        let variants = operation["x-variants"].as_array().map_or(vec![operation], |variants| variants.iter().collect());
        for variant in variants {
            let answers = variant["responses"].as_object().into_iter().flatten();
            let successes = answers.filter(|(status, _)| status.starts_with('2'));
            let resolved = successes.map(|(_, answer)| match answer["$ref"].as_str() {
                Some(place) => document.pointer(place.trim_start_matches('#')).unwrap_or(answer),
                None => answer,
            });
            let example = resolved.filter_map(|answer| answer["content"]["application/json"].get("example")).next();
            examples.extend(Some((variant["operationId"].as_str().unwrap_or_default(), example)));
        }
    }
    let example = |operation: &OperationInfo| examples.get(&*operation.id).copied().flatten().cloned();
    table.iter().map(|&operation| Case { operation, example: example(operation) }).collect()
}

/// What a recorder answers to a call of the operation with this query: its status, its header `Content-Range`, its body.
async fn answered(
    operation: &'static OperationInfo,
    reply: Reply,
    query: &str,
) -> Result<(u16, String, Vec<u8>, String)> {
    let recorder = Recorder::new();
    recorder.on(operation).reply(reply);
    let request = RequestBuilder::new(Method::GET, format!("http://any.test/{query}")).build()?;
    let (head, body) = recorder.execute(request, Context::new(operation)).await?.into_parts();
    let header =
        |name| head.headers.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok()).unwrap_or_default();
    let (kind, range) = (header(CONTENT_TYPE).to_owned(), header(http::header::CONTENT_RANGE).to_owned());
    Ok((head.status.as_u16(), range, body.bytes().await?.to_vec(), kind))
}

/// What is wrong with an answer.
fn wrong(spec: &Spec, operation: &OperationInfo, status: u16, kind: &str, body: &[u8]) -> Result<Vec<String>> {
    match spec.body(&operation.id, status, Some(kind).filter(|kind| !kind.is_empty())) {
        Ok(Body::Json(schema)) => Ok(spec.wrong(schema, body)),
        Ok(Body::Opaque) => Ok(vec![]),
        Ok(Body::Empty(_)) if body.is_empty() => Ok(vec![]),
        Ok(Body::Empty(kinds)) => Ok(vec![format!("{kind} in place of {kinds:?}")]),
        Err(why) => Ok(vec![why]),
    }
}

fn inside(members: &[&str], value: &Value) -> Result<Value> {
    let inside = members.iter().try_fold(value, |value, member| value.get(member));
    inside.cloned().with_context(|| format!("{value} has no {members:?}"))
}

async fn values_are_told_as_the_server_tells_them() -> Result<()> {
    let mut count = 0;
    for (table, text) in SYSTEMS {
        let document = serde_json::from_str(text)?;
        let spec = Spec::of(&document);
        for Case { operation, example } in cases(table, &document) {
            let layout = &operation.layout;
            let Some(example) = example else {
                // What gives nothing, or bytes.
                let (status, _, body, kind) = answered(operation, Reply::done(), "").await?;
                if operation.media.is_empty() {
                    let wrong = wrong(&spec, operation, status, &kind, &body)?;
                    ensure!(
                        wrong.is_empty() && body.is_empty() == layout.mark.is_none(),
                        "{} {}: {wrong:?}",
                        operation.system,
                        operation.id
                    );
                }
                continue;
            };
            if layout.mark.is_some_and(|(mark, value)| value != example[mark]) {
                // An example of a failure.
                continue;
            }
            // An envelope may come without data.
            let reply = if layout.mark.is_some() && example.get("data").is_none() {
                Reply::done()
            } else {
                Reply::of(&match inside(layout.around, &example)? {
                    Value::Array(items) => {
                        items.iter().map(|item| inside(layout.around_items, item)).collect::<Result<_>>()?
                    }
                    one => one,
                })
            };
            let (status, _, body, kind) = answered(operation, reply, "").await?;
            let wrong = wrong(&spec, operation, status, &kind, &body)?;
            ensure!(wrong.is_empty(), "{} {}: {wrong:?}", operation.system, operation.id);
            // Of an envelope, only the mark and the data are told.
            let answer: Value = serde_json::from_slice(&body)?;
            match layout.mark {
                Some((mark, _)) => {
                    ensure!(answer[mark] == example[mark], "{}: {answer} is not {example}", operation.id)
                }
                None => ensure!(answer == example, "{}: {answer} is not {example}", operation.id),
            }
            count += 1;
        }
    }
    ensure!(count > 400, "{count}");
    Ok(())
}

async fn pages_are_told_as_the_server_tells_them() -> Result<()> {
    let mut count = 0;
    for (table, text) in SYSTEMS {
        let document = serde_json::from_str(text)?;
        let spec = Spec::of(&document);
        for Case { operation, example } in cases(table, &document) {
            let layout = &operation.layout;
            let (Some(paging), Some(example)) = (layout.paging, example) else { continue };
            let page = inside(layout.around, &example)?;
            let (query, items) = match paging {
                Paging::Offset { start, size, items, .. } => (format!("?{start}=2&{size}=1"), page[items].clone()),
                Paging::Index { page: index, count, .. } => (format!("?{index}=2&{count}=1"), page),
                Paging::Number { page: number, count, items, .. } => {
                    (format!("?{number}=3&{count}=1"), page[items].clone())
                }
                other => anyhow::bail!("{other:?}"),
            };
            let item = inside(layout.around_items, &items[0])?;
            let items = (0..5).map(|_| item.clone());
            for reply in [Reply::list(items.clone()), Reply::page(items.take(1), 5)] {
                let (status, range, body, kind) = answered(operation, reply, &query).await?;
                let wrong = wrong(&spec, operation, status, &kind, &body)?;
                ensure!(wrong.is_empty(), "{} {}: {wrong:?}", operation.system, operation.id);
                let answer: Value = serde_json::from_slice(&body)?;
                let page = inside(layout.around, &answer)?;
                let at = |place: &str| place.split('.').fold(&page, |value, member| &value[member]).clone();
                let told = match paging {
                    Paging::Offset { items, total, .. } => (at(items).as_array().map(Vec::len), at(total)),
                    Paging::Index { .. } => {
                        ensure!(range == "2-1/5", "{}: {range}", operation.id);
                        (page.as_array().map(Vec::len), json!(5))
                    }
                    Paging::Number { items, total, number, .. } => {
                        ensure!(number.is_some_and(|number| at(number) == json!(3)), "{}: {answer}", operation.id);
                        (at(items).as_array().map(Vec::len), at(total))
                    }
                    other => anyhow::bail!("{other:?}"),
                };
                ensure!(told == (Some(1), json!(5)), "{}: {told:?}", operation.id);
            }
            count += 1;
        }
    }
    ensure!(count > 140, "{count}");
    Ok(())
}
