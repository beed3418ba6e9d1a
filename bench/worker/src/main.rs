//! A worker of the library beside Flowable's official one for Python: the same number of jobs on the same engine, the same number
//! at the same time, in turns. `cargo xtask bench worker` starts the engine and tells this program where Python is.

mod process;

use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    FlowableExternalJobs, Upload,
    flowable_external_jobs::worker::{LockedJob, Outcome},
};
use futures::{StreamExt as _, TryStreamExt as _, stream};
use process::{Cost, Process};
use serde_json::{Value, json};
use std::{
    convert::Infallible,
    env, fmt,
    io::{Read as _, Write as _},
    process::Command,
    time::Duration,
};

/// How many jobs each worker does in each round.
const JOBS: u32 = 1000;

const ROUNDS: usize = 5;

/// How many jobs the workers work on at the same time, in one table each.
const CONCURRENCIES: [usize; 2] = [1, 8];

const TOPIC: &str = "parcels";

/// How long a worker waits before it asks again while no job waits.
const PAUSE: Duration = Duration::from_millis(50);

/// How long a worker may take for its jobs.
const LIMIT: Duration = Duration::from_secs(300);

const MODEL: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn" targetNamespace="bench">
  <process id="parcel" isExecutable="true">
    <startEvent id="begin"/>
    <sequenceFlow id="first" sourceRef="begin" targetRef="send"/>
    <serviceTask id="send" flowable:type="external-worker" flowable:topic="parcels"/>
    <sequenceFlow id="last" sourceRef="send" targetRef="sent"/>
    <endEvent id="sent"/>
  </process>
</definitions>"#;

/// One of the workers that are compared.
#[derive(Clone, Copy)]
enum Worker {
    /// The official one, where each subscription locks so many jobs by one call.
    Python { jobs_per_call: usize },
    /// The library's, which locks as many as it has room for.
    BpmRest,
}

impl Worker {
    /// The peer comes first. A subscription that locks one job by each call is its default.
    const ALL: [Self; 3] = [Self::Python { jobs_per_call: 1 }, Self::Python { jobs_per_call: 10 }, Self::BpmRest];

    fn command(self, concurrency: usize) -> Result<Command> {
        let mut command = match self {
            Self::Python { .. } => {
                let python = env::var_os("BPM_REST_BENCH_PYTHON").context("BPM_REST_BENCH_PYTHON is not set")?;
                let mut command = Command::new(python);
                command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/official.py"));
                command
            }
            Self::BpmRest => Command::new(env::current_exe()?),
        };
        command.args([TOPIC, &concurrency.to_string()]);
        if let Self::Python { jobs_per_call } = self {
            command.arg(jobs_per_call.to_string());
        }
        Ok(command)
    }
}

impl fmt::Display for Worker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Python { jobs_per_call: 1 } => f.write_str("Python, locks 1 job by a call"),
            Self::Python { jobs_per_call } => write!(f, "Python, locks {jobs_per_call} jobs by a call"),
            Self::BpmRest => f.write_str("bpm-rest"),
        }
    }
}

/// A client of one of the engine's REST APIs.
fn client(api: &str) -> Result<FlowableExternalJobs> {
    let variable = |part: &str| {
        let name = format!("BPM_REST_FLOWABLE_ASYNC_{part}");
        env::var(&name).with_context(|| format!("{name} is not set"))
    };
    let url = variable("URL")?.replace("/service", &format!("/{api}"));
    Ok(FlowableExternalJobs::builder(&url).basic_auth(variable("USER")?, variable("PASSWORD")?).build()?)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [topic, concurrency] = arguments.as_slice() {
        return work(topic, concurrency.parse()?).await;
    }
    let engine = Engine {
        process_id: env::var("BPM_REST_BENCH_ENGINE").context("BPM_REST_BENCH_ENGINE is not set")?.parse()?,
        process: client("service")?,
        jobs: client("external-job-api")?,
    };
    let deploy = engine.process.raw("POST".parse()?, "/repository/deployments");
    deploy.upload("file", Upload::bytes("parcel.bpmn20.xml", MODEL)).read::<Value>().await?;
    // The engine is warm before anything is measured.
    for worker in Worker::ALL {
        engine.measure(worker, 8, JOBS).await?;
    }
    for concurrency in CONCURRENCIES {
        compare(&engine, concurrency).await?;
    }
    Ok(())
}

/// Measures all workers in turns, each round in another order, and prints a table.
async fn compare(engine: &Engine, concurrency: usize) -> Result<()> {
    let mut costs: [Vec<Cost>; Worker::ALL.len()] = Default::default();
    for round in 0..ROUNDS {
        let mut order: Vec<_> = Worker::ALL.into_iter().zip(&mut costs).collect();
        order.rotate_left(round % Worker::ALL.len());
        for (worker, costs) in order {
            let cost = engine.measure(worker, concurrency, JOBS).await?;
            println!("round {}, {concurrency} at the same time, {worker}: {cost}", round + 1);
            costs.push(cost);
        }
    }
    println!(
        "\n{JOBS} jobs, {concurrency} at the same time: the median of {ROUNDS} rounds, and its ratio to the first line"
    );
    println!(
        "| worker | jobs a second | | worker's CPU time, ms a job | | engine's CPU time, ms a job | | memory, MiB | |"
    );
    println!("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    let peer = Cost::median(&costs[0]);
    for (worker, costs) in Worker::ALL.iter().zip(&costs) {
        println!("| {worker} | {} |", Cost::median(costs).row(&peer));
    }
    println!();
    Ok(())
}

/// The engine, by the two of its APIs that are needed.
struct Engine {
    process_id: u32,
    process: FlowableExternalJobs,
    jobs: FlowableExternalJobs,
}

impl Engine {
    /// What a worker takes for so many jobs.
    async fn measure(&self, worker: Worker, concurrency: usize, jobs: u32) -> Result<Cost> {
        stream::iter(0..jobs).map(|_| self.start()).buffer_unordered(4).try_collect::<Vec<_>>().await?;
        let open = self.open().await?;
        ensure!(open == i64::from(jobs), "{open} jobs wait, and not {jobs}");
        let process = Process::start(worker.command(concurrency)?, self.process_id)?;
        while self.open().await? > 0 {
            ensure!(process.elapsed() < LIMIT, "{worker} did not do all jobs");
            tokio::time::sleep(PAUSE).await;
        }
        let cost = process.cost(f64::from(jobs))?;
        // The engine goes on with each process instance after its job, before the next worker begins.
        while self.running().await? > 0 {
            ensure!(process.elapsed() < LIMIT, "the process instances do not end");
            tokio::time::sleep(PAUSE).await;
        }
        process.stop()?;
        Ok(cost)
    }

    /// Starts a process instance, which has a job.
    async fn start(&self) -> Result<()> {
        let start = self.process.raw("POST".parse()?, "/runtime/process-instances");
        start.json(&json!({"processDefinitionKey": "parcel"})).read::<Value>().await?;
        Ok(())
    }

    /// How many jobs are not done.
    async fn open(&self) -> Result<i64> {
        Ok(self.jobs.jobs().list().size(1).await?.total)
    }

    /// How many process instances have not ended.
    async fn running(&self) -> Result<i64> {
        let list = self.process.raw("GET".parse()?, "/runtime/process-instances").query("size", "1");
        list.read::<Value>().await?["total"].as_i64().context("the list has no total")
    }
}

/// Runs the worker of the library until the standard input ends.
async fn work(topic: &str, concurrency: usize) -> Result<()> {
    let (stop, mut stopped) = tokio::sync::watch::channel(false);
    std::thread::spawn(move || {
        drop(std::io::stdin().read_to_end(&mut Vec::new()));
        stop.send_replace(true);
    });
    let jobs = client("external-job-api")?;
    let worker = jobs.worker(topic).concurrency(concurrency).idle_pauses(PAUSE, PAUSE);
    println!("ready");
    std::io::stdout().flush()?;
    let report = worker.run(handle, async move { drop(stopped.wait_for(|stopped| *stopped).await) }).await?;
    ensure!(report.failed + report.lost + report.untold == 0, "not all jobs were settled: {report:?}");
    Ok(())
}

async fn handle(_: LockedJob) -> Result<Outcome, Infallible> {
    Ok(Outcome::complete().variables([("by", "rust")]))
}
