//! Workers on a real Flowable, in processes of their own: their connections break, and one of them is killed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod child;
mod cutting;

use bpm_rest::{Call as _, Flowable, Upload};
use child::Worker;
use cutting::Proxy;
use futures::{StreamExt as _, TryStreamExt as _, stream};
use libtest_mimic::{Arguments, Trial};
use std::{
    collections::BTreeMap,
    env,
    process::ExitCode,
    time::{Duration, Instant},
};

const JOBS: usize = 1000;

const TOPIC: &str = "parcels";

const MODEL: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn" targetNamespace="tests">
  <process id="parcel" isExecutable="true">
    <startEvent id="begin"/>
    <sequenceFlow id="first" sourceRef="begin" targetRef="send"/>
    <serviceTask id="send" flowable:type="external-worker" flowable:topic="parcels"/>
    <sequenceFlow id="last" sourceRef="send" targetRef="sent"/>
    <endEvent id="sent"/>
  </process>
</definitions>"#;

/// Where the engine runs, and who may call it.
#[derive(Clone)]
struct Place {
    url: String,
    user: String,
    password: String,
}

impl Place {
    fn found() -> Option<Self> {
        let variable = |name: &str| env::var(format!("BPM_REST_FLOWABLE_ASYNC_{name}")).ok();
        Some(Self { url: variable("URL")?, user: variable("USER")?, password: variable("PASSWORD")? })
    }

    fn flowable(&self) -> Flowable {
        Flowable::builder(&self.url).basic_auth(&self.user, &self.password).build().unwrap()
    }
}

fn main() -> ExitCode {
    if child::is_child() {
        return child::run();
    }
    let place = Place::found();
    if place.is_none() {
        eprintln!("LIVE TESTS WERE NOT RUN of workers: `cargo xtask live` starts the engine for them.\n");
    }
    let is_missing = place.is_none();
    let trial = Trial::test(
        "live::flowable_async::each_job_is_done_once_though_connections_break_and_a_worker_is_killed",
        move || {
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
            runtime.block_on(done_once(place.unwrap()));
            Ok(())
        },
    );
    libtest_mimic::run(&Arguments::from_args(), vec![trial.with_ignored_flag(is_missing)]).exit_code()
}

async fn done_once(place: Place) {
    let flowable = place.flowable();
    let deployment = flowable.deployments().deploy(Upload::bytes("parcel.bpmn20.xml", MODEL)).await.unwrap();
    let start = |_| flowable.process_instances().start_by_key("parcel").send();
    stream::iter(0..JOBS).map(start).buffer_unordered(8).try_collect::<Vec<_>>().await.unwrap();

    let proxy = Proxy::start(&place.url).await;
    let through = Place { url: proxy.leading_to(&place.url), ..place.clone() };
    let begin = Instant::now();
    let mut first = Worker::start(&through);
    let second = Worker::start(&through);
    while first.told().len() < JOBS / 5 {
        assert!(begin.elapsed() < Duration::from_secs(120), "the workers told {} outcomes", first.told().len());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    first.kill();
    let third = Worker::start(&through);
    let limit = Duration::from_secs(240).saturating_sub(begin.elapsed());
    let open = flowable.external_jobs().jobs().list().until(|open| open.total == 0);
    open.within(limit).pauses(Duration::from_millis(100), Duration::from_millis(100)).await.unwrap();
    let took = begin.elapsed();
    let told: Vec<Vec<String>> = [first, second, third].into_iter().map(Worker::stop).collect();

    let mut times = BTreeMap::new();
    told.iter().flatten().for_each(|id| *times.entry(id).or_insert(0) += 1);
    let twice: Vec<_> = times.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "told twice: {twice:?}");
    let untold = JOBS - times.len();
    // Those that the killed process had told the engine, and nobody else.
    assert!(untold <= 2 * child::CONCURRENCY, "of {untold} jobs nobody told that they are done");
    let ended = flowable.history().process_instances().list().process_definition_key("parcel").finished(true);
    // Each process instance goes on after its job.
    ended.until(|ended| usize::try_from(ended.total) == Ok(JOBS)).await.unwrap();
    println!(
        "{JOBS} jobs, 2 workers in each of 2 processes, {} connections cut, one process killed and replaced: all done in \
         {:.1} s, {:.0} a second; {untold} were done by the killed process without a line of its own",
        proxy.cuts(),
        took.as_secs_f64(),
        JOBS as f64 / took.as_secs_f64(),
    );
    flowable.deployments().delete(deployment.id).cascade(true).await.unwrap();
}
