//! Whether a stub takes and refuses what the real engine takes and refuses: the same good and bad requests, made of the spec,
//! are sent to both.

mod attempts;
mod exceptions;

use self::{attempts::Attempt, exceptions::EXCEPTIONS};
use crate::target::{Place, Target, Test};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    testing::{Stub, stub},
    transport::{Body, Request},
};
use bpm_rest_generated::openapi;
use futures::{FutureExt as _, StreamExt as _, stream};
use http::{HeaderValue, Method, StatusCode};
use libtest_mimic::Trial;
use serde_json::Value;
use std::collections::BTreeSet;

/// How many requests are under way at once.
const AT_ONCE: usize = 4;

/// The test of a place, if a real engine of the described version is there.
pub(crate) fn trials(place: Place) -> Option<Trial> {
    let engine = place.engine?;
    of(engine.name)?;
    let target = Target::live(place.system, engine);
    let is_missing = target.is_none();
    let test: Test = |target| judged_alike(target).boxed();
    let name = format!("{}::requests::a_stub_judges_as_the_engine_does", place.prefix());
    Some(Trial::test(name, move || crate::target::run_live(target, test)).with_ignored_flag(is_missing))
}

/// The stub of an engine, and its spec.
fn of(engine: &str) -> Option<(Stub, &'static str)> {
    Some(match engine {
        "activiti" | "activiti-5" => (stub::activiti(), openapi::activiti()),
        "activiti-cloud" => (stub::activiti_cloud(), openapi::activiti_cloud()),
        "flowable" => (stub::flowable(), openapi::flowable()),
        "flowable-cmmn" => (stub::flowable_cmmn(), openapi::flowable_cmmn()),
        "flowable-dmn" => (stub::flowable_dmn(), openapi::flowable_dmn()),
        "flowable-event-registry" => (stub::flowable_event_registry(), openapi::flowable_event_registry()),
        "flowable-external-jobs" => (stub::flowable_external_jobs(), openapi::flowable_external_jobs()),
        "flowable-idm" => (stub::flowable_idm(), openapi::flowable_idm()),
        _ => return None,
    })
}

/// The status of an answer, by its hundreds.
type Class = u16;

/// What an engine answers where what is named is not there, or there already: a stub, which keeps nothing, cannot know.
const OF_STATE: [StatusCode; 2] = [StatusCode::NOT_FOUND, StatusCode::CONFLICT];

async fn judged_alike(target: Target) -> Result<()> {
    let name = target.system_name();
    let (stub, spec) = of(name).with_context(|| format!("there is no stub of {name}"))?;
    let stub = stub.at(&target.base_url);
    let document: Value = serde_json::from_str(spec)?;
    let engine = reqwest::Client::builder().no_proxy().build()?;
    // What came after 5.22.0 has `x-since`.
    let is_served = |operation: &Value| name != "activiti-5" || operation["x-since"].is_null();
    let operations = attempts::of(&document, &target.unique, is_served);
    let mut judged: Vec<_> = stream::iter(operations)
        .map(|attempts| compared(&target, &stub, &engine, attempts))
        .buffer_unordered(AT_ONCE)
        .collect()
        .await;
    let mut differences = BTreeSet::new();
    let mut count = 0;
    for result in judged.drain(..) {
        let (compared, found) = result?;
        count += compared;
        differences.extend(found);
    }
    ensure!(count > 20, "only {count} requests were compared");
    println!("{name}: {count} requests are judged by the stub as by the engine");
    let mut unused: Vec<&str> = Vec::new();
    for (_, what, _) in EXCEPTIONS.iter().filter(|(engines, ..)| engines.contains(&name)) {
        let before = differences.len();
        differences.retain(|difference: &String| !difference.starts_with(what));
        if before == differences.len() {
            unused.push(what);
        }
    }
    let differences: Vec<String> = differences.into_iter().collect();
    ensure!(differences.is_empty(), "{} are judged otherwise:\n{}", differences.len(), differences.join("\n"));
    ensure!(unused.is_empty(), "exceptions that are none: {unused:?}");
    Ok(())
}

/// How many requests to an operation were compared, and those that are judged otherwise.
///
/// Where the engine refuses the good request, since what it names is not there, it would refuse every other one as well: then
/// only that is looked at which the stub refuses.
async fn compared(
    target: &Target,
    stub: &Stub,
    engine: &reqwest::Client,
    attempts: Vec<Attempt>,
) -> Result<(usize, Vec<String>)> {
    let mut differences = Vec::new();
    let mut count = 0;
    let mut is_good_taken = true;
    for (index, attempt) in attempts.iter().enumerate() {
        let by_stub = by_stub(target, stub, attempt).await?;
        let (status, words) = by_engine(target, engine, attempt).await?;
        let by_engine = status.as_u16() / 100;
        if index == 0 {
            is_good_taken = by_engine == 2;
            if by_stub != 2 {
                differences.push(format!("{}: the stub refuses a good request", attempt.name));
            }
        }
        let is_of_state = by_stub == 2 && (!is_good_taken || OF_STATE.contains(&status));
        let is_alike = by_stub == by_engine || is_of_state;
        if !is_of_state {
            count += 1;
        }
        if !is_alike {
            let words: String = words.chars().take(160).collect();
            differences
                .push(format!("{}: {by_stub}xx of the stub, {by_engine}xx of the engine: {words}", attempt.name));
        }
    }
    Ok((count, differences))
}

async fn by_stub(target: &Target, stub: &Stub, attempt: &Attempt) -> Result<Class> {
    let mut request = Request::new(Body::from(attempt.body.clone()));
    *request.method_mut() = attempt.method.clone();
    *request.uri_mut() = attempt.url(&target.base_url).parse()?;
    request.headers_mut().insert("authorization", HeaderValue::from_static("Basic dXNlcjpwYXNzd29yZA=="));
    request.headers_mut().insert("accept", "application/json".parse()?);
    if let Some(content_type) = attempt.content_type {
        request.headers_mut().insert("content-type", content_type.parse()?);
    }
    Ok(stub.answer(request).await?.status().as_u16() / 100)
}

async fn by_engine(target: &Target, engine: &reqwest::Client, attempt: &Attempt) -> Result<(StatusCode, String)> {
    let url = attempt.url(&target.base_url);
    let request = engine.request(attempt.method.clone(), &url).basic_auth(&target.user, Some(&target.password));
    let mut request = request.header("accept", "application/json");
    if let Some(content_type) = attempt.content_type {
        request = request.header("content-type", content_type);
    }
    let answer = request.body(attempt.body.clone()).send().await?;
    let status = answer.status();
    let body = answer.text().await?;
    if attempt.method == Method::POST && status == StatusCode::CREATED {
        delete(target, engine, attempt, &body).await?;
    }
    Ok((status, format!("{} {body}", status.as_u16())))
}

/// Deletes what a request has created.
async fn delete(target: &Target, engine: &reqwest::Client, attempt: &Attempt, body: &str) -> Result<()> {
    let created: Value = serde_json::from_str(body).unwrap_or_default();
    let Some(id) = ["id", "name"].iter().find_map(|name| created[name].as_str()) else { return Ok(()) };
    let url = format!("{}{}/{id}", target.base_url, attempt.path);
    engine.delete(url).basic_auth(&target.user, Some(&target.password)).send().await?;
    Ok(())
}
