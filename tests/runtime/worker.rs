//! Workers for external jobs, on an engine in this process whose connections break.

use bpm_rest::{
    Error, FlowableExternalJobs, Result,
    flowable_external_jobs::worker::{Event, LockedJob, Outcome, Report, Settled},
    transport::{Body, Context, Request, Response, Transport},
};
use futures::{StreamExt as _, future::BoxFuture};
use http::Method;
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    convert::Infallible,
    fmt,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::time::{Instant, sleep};

/// What the engine knows of a job.
#[derive(Clone, Debug)]
struct Job {
    retries: i64,
    owner: Option<String>,
    expires: Instant,
    outcomes: Vec<(String, Value)>,
}

/// An engine that keeps jobs as Flowable does, and loses requests and answers on the way.
#[derive(Clone)]
struct Engine {
    jobs: Arc<Mutex<BTreeMap<String, Job>>>,
    faults: Faults,
    calls: Arc<AtomicUsize>,
    lost: Arc<AtomicUsize>,
}

#[derive(Clone, Copy, PartialEq)]
enum Faults {
    None,
    /// Of the calls some never arrive, some are answered 503, and of some the answer is lost.
    Many,
    /// The first answer to this route is lost.
    FirstAnswerOf(&'static str),
}

impl Engine {
    fn new(jobs: usize, faults: Faults) -> Self {
        let job = Job { retries: 3, owner: None, expires: Instant::now(), outcomes: Vec::new() };
        let jobs = (0..jobs).map(|number| (format!("job-{number:04}"), job.clone())).collect();
        Self { jobs: Arc::new(Mutex::new(jobs)), faults, calls: Arc::default(), lost: Arc::default() }
    }

    fn client(&self) -> FlowableExternalJobs {
        FlowableExternalJobs::builder("http://engine.test/external-job-api").transport(self.clone()).build().unwrap()
    }

    fn job(&self, id: &str) -> Job {
        self.jobs.lock().unwrap()[id].clone()
    }

    /// The jobs that no outcome but failures is known of.
    fn open(&self) -> usize {
        self.jobs.lock().unwrap().values().filter(|job| !job.is_over()).count()
    }

    /// Whether this is the call whose answer is lost.
    fn loses_answer(&self, path: &str) -> bool {
        let Faults::FirstAnswerOf(route) = self.faults else { return false };
        path.ends_with(route) && self.lost.fetch_add(1, Ordering::SeqCst) == 0
    }

    fn answer(&self, method: &Method, path: &str, body: &Value) -> (u16, Value) {
        let now = Instant::now();
        let mut jobs = self.jobs.lock().unwrap();
        let worker = body["workerId"].as_str().unwrap_or_default();
        let steps: Vec<_> = path.trim_start_matches("/external-job-api/").split('/').collect();
        match (method, &*steps) {
            (&Method::POST, ["acquire", "jobs"]) => {
                let free =
                    jobs.iter_mut().filter(|(_, job)| !job.is_over() && (job.owner.is_none() || job.expires <= now));
                let seconds = body["lockDuration"].as_str().unwrap().trim_matches(|c: char| !c.is_ascii_digit());
                let lock = Duration::from_secs(seconds.parse().unwrap());
                let count = usize::try_from(body["numberOfTasks"].as_u64().unwrap()).unwrap();
                let locked = free.take(count).map(|(id, job)| {
                    (job.owner, job.expires) = (Some(worker.to_owned()), now + lock);
                    let variables = json!([{"name": "number", "type": "integer", "value": 7}]);
                    json!({"id": id, "retries": job.retries, "processInstanceId": "1", "lockOwner": worker, "variables": variables})
                });
                (200, locked.collect())
            }
            (&Method::GET, ["jobs"]) => {
                let locked = jobs.iter().filter(|(_, job)| job.owner.is_some() && !job.is_over());
                let data: Vec<_> = locked.map(|(id, job)| json!({"id": id, "lockOwner": job.owner, "processInstanceId": "1", "retries": job.retries})).collect();
                (200, json!({"total": data.len(), "start": 0, "size": data.len(), "data": data}))
            }
            (&Method::POST, [_, "jobs", id]) | (&Method::POST, ["acquire", "jobs", id, _]) => match jobs.get_mut(*id) {
                None => (404, json!({"message": "Not found"})),
                Some(job) if job.is_over() => (404, json!({"message": "Not found"})),
                Some(job) if job.owner.as_deref() != Some(worker) => (
                    403,
                    json!({"message": "Forbidden", "exception": format!("{worker} does not hold a lock on the requested job")}),
                ),
                Some(_) if body["variables"][0]["name"] == "odd" => (400, json!({"message": "Bad request"})),
                Some(job) => {
                    match steps.last() {
                        Some(&"fail") => {
                            job.retries = body["retries"].as_i64().unwrap_or(job.retries - 1);
                            let is_return =
                                body["errorMessage"].as_str().is_some_and(|words| words.contains("given the job back"));
                            if !is_return {
                                job.outcomes.push(("fail".to_owned(), body.clone()));
                            }
                            job.owner = None;
                        }
                        Some(step) if steps.len() == 4 => job.outcomes.push(((*step).to_owned(), body.clone())),
                        _ => panic!("{path} leaves the process instance of the job locked, and with it the topic"),
                    }
                    (204, Value::Null)
                }
            },
            _ => panic!("{method} {path} is not played"),
        }
    }
}

impl Job {
    fn is_over(&self) -> bool {
        self.retries == 0 || self.outcomes.iter().any(|(kind, _)| kind != "fail")
    }

    fn count(&self, kind: &str) -> usize {
        self.outcomes.iter().filter(|(outcome, _)| outcome == kind).count()
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Engine")
    }
}

impl Transport for Engine {
    fn execute<'a>(&'a self, request: Request, _context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(async move {
            let number = self.calls.fetch_add(1, Ordering::SeqCst);
            let (fate, path) = (number * 7919 % 97, request.uri().path().to_owned());
            sleep(Duration::from_millis(u64::try_from(fate).unwrap())).await;
            let many = self.faults == Faults::Many;
            if many && fate < 6 {
                return Err(Error::connect("the connection was refused"));
            }
            if many && fate < 12 {
                return Ok(http::Response::builder().status(503).body(Body::empty()).unwrap());
            }
            let body = request.body().as_bytes().and_then(|body| serde_json::from_slice(body).ok()).unwrap_or_default();
            let (status, answer) = self.answer(request.method(), &path, &body);
            if self.loses_answer(&path) || many && fate < 22 {
                return Err(Error::broken("the connection was reset"));
            }
            let body = if answer.is_null() { String::new() } else { answer.to_string() };
            let response = http::Response::builder().status(status).header("content-type", "application/json");
            Ok(response.body(body.into()).unwrap())
        })
    }
}

type Handled = std::result::Result<Outcome, Infallible>;

async fn completes(_: LockedJob) -> Handled {
    Ok(Outcome::complete().variables([("done", true)]))
}

/// Ends when no job of the engine is open any more.
async fn until_all_are_over(engine: Engine) {
    while engine.open() > 0 {
        sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn each_job_is_done_once_though_connections_break_and_the_server_is_busy() {
    let engine = Engine::new(1000, Faults::Many);
    let workers = (0..4).map(|number| {
        let worker = engine.client().worker("orders").id(format!("w{number}")).concurrency(5);
        let handler = |job: LockedJob| async move {
            sleep(Duration::from_millis(20)).await;
            let number: Option<i32> = job.variable("number").unwrap();
            Ok::<_, Infallible>(Outcome::complete().variables([("number", number)]))
        };
        worker.run(handler, until_all_are_over(engine.clone()))
    });
    let reports: Vec<Report> = futures::future::try_join_all(workers).await.unwrap();
    for (id, job) in &*engine.jobs.lock().unwrap() {
        assert_eq!((job.count("complete"), job.count("fail")), (1, 0), "{id}: {:?}", job.outcomes);
    }
    let told: u64 = reports.iter().map(|report| report.settled).sum();
    let other: u64 = reports.iter().map(|report| report.failed + report.untold + report.given_back).sum();
    assert_eq!((told, other), (1000, 0), "{reports:?}");
    assert!(reports.iter().all(|report| report.settled > 100), "{reports:?}");
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_fails_or_panics_fails_its_job_until_no_retries_are_left() {
    let engine = Engine::new(2, Faults::None);
    let handler = |job: LockedJob| async move {
        assert_ne!(job.id(), "job-0001", "this one is not to my taste");
        Err::<Outcome, _>("the bank does not answer")
    };
    let worker = engine.client().worker("orders");
    let report = worker.run(handler, until_all_are_over(engine.clone())).await.unwrap();
    assert_eq!((report.failed, report.settled), (6, 0));
    let message = |id: &str| engine.job(id).outcomes[0].1["errorMessage"].as_str().unwrap().to_owned();
    assert_eq!(message("job-0000"), "the bank does not answer");
    assert!(message("job-0001").contains("panicked") && message("job-0001").contains("not to my taste"));
}

#[tokio::test(start_paused = true)]
async fn what_is_under_way_when_the_worker_stops_is_finished_or_given_back_with_its_retries() {
    let engine = Engine::new(2, Faults::None);
    let handler = |job: LockedJob| async move {
        let pause = if job.id() == "job-0000" { 5 } else { 500 };
        sleep(Duration::from_secs(pause)).await;
        completes(job).await
    };
    let worker = engine.client().worker("orders").lock_for(Duration::from_secs(900)).grace(Duration::from_secs(30));
    let begin = Instant::now();
    let report = worker.run(handler, sleep(Duration::from_secs(1))).await.unwrap();
    assert_eq!((report.settled, report.given_back), (1, 1));
    assert!((31..33).contains(&begin.elapsed().as_secs()), "{:?}", begin.elapsed());
    let given_back = engine.job("job-0001");
    assert_eq!((given_back.owner.as_ref(), given_back.retries), (None, 3));

    let other = engine.client().worker("orders").run(completes, until_all_are_over(engine.clone())).await.unwrap();
    assert_eq!(other.settled, 1);
}

#[tokio::test(start_paused = true)]
async fn a_job_whose_lock_was_lost_is_not_completed_twice_and_the_worker_says_so() {
    let engine = Engine::new(1, Faults::None);
    let lost = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&lost);
    let slow = engine.client().worker("orders").lock_for(Duration::from_secs(10)).on_event(move |event| {
        if let Event::LockLost { job, .. } = event {
            assert_eq!(job.id, "job-0000");
            seen.fetch_add(1, Ordering::SeqCst);
        }
    });
    let handler = |job: LockedJob| async move {
        sleep(Duration::from_secs(30)).await;
        assert_eq!(job.expires_in(), Duration::ZERO);
        completes(job).await
    };
    // The slow worker does not ask again before its handler is done.
    let slow = slow.concurrency(1).run(handler, sleep(Duration::from_secs(60)));
    let quick = async {
        sleep(Duration::from_secs(15)).await;
        engine.client().worker("orders").run(completes, until_all_are_over(engine.clone())).await
    };
    let (slow, quick) = tokio::join!(slow, quick);
    assert_eq!((slow.unwrap().lost, quick.unwrap().settled, lost.load(Ordering::SeqCst)), (1, 1, 1));
    assert_eq!(engine.job("job-0000").count("complete"), 1);
}

#[tokio::test(start_paused = true)]
async fn what_a_lost_answer_has_locked_is_found_and_done() {
    let engine = Engine::new(3, Faults::FirstAnswerOf("/acquire/jobs"));
    let worker = engine.client().worker("orders").lock_for(Duration::from_secs(3600));
    let begin = Instant::now();
    let report = worker.run(completes, until_all_are_over(engine.clone())).await.unwrap();
    assert_eq!(report.settled, 3);
    assert!(begin.elapsed() < Duration::from_secs(60), "it did not wait for the locks to expire");
}

#[tokio::test(start_paused = true)]
async fn an_outcome_whose_answer_is_lost_is_told_once() {
    for (route, outcome) in [("/complete", Outcome::complete()), ("/fail", Outcome::fail("no").retries(0))] {
        let engine = Engine::new(1, Faults::FirstAnswerOf(route));
        let mut jobs = std::pin::pin!(engine.client().worker("orders").jobs());
        let job = jobs.next().await.unwrap().unwrap();
        assert_eq!(job.settle(&outcome).await.unwrap(), Settled::Told, "{route}");
        assert_eq!(engine.job("job-0000").outcomes.len(), 1, "{route}");
        assert_eq!(job.settle(&outcome).await.unwrap(), Settled::Lost, "{route}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_outcome_that_the_engine_refuses_fails_the_job_and_tells_why() {
    let engine = Engine::new(1, Faults::None);
    let handler = |_| async { Ok::<_, Infallible>(Outcome::complete().variables([("odd", 1)])) };
    let report = engine.client().worker("orders").run(handler, until_all_are_over(engine.clone())).await.unwrap();
    assert_eq!(report.failed, 3);
    let message = engine.job("job-0000").outcomes[0].1["errorMessage"].as_str().unwrap().to_owned();
    assert!(message.contains("refused") && message.contains("400"), "{message}");
}

#[tokio::test(start_paused = true)]
async fn a_worker_whose_credentials_are_refused_ends_with_the_error() {
    #[derive(Debug)]
    struct Refusing;

    impl Transport for Refusing {
        fn execute<'a>(&'a self, _: Request, _: Context) -> BoxFuture<'a, Result<Response>> {
            Box::pin(async { Ok(http::Response::builder().status(401).body(Body::empty()).unwrap()) })
        }
    }

    let client = FlowableExternalJobs::builder("http://engine.test").transport(Refusing).build().unwrap();
    let error = client.worker("orders").run(completes, std::future::pending()).await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_worker_without_jobs_asks_less_and_less_often() {
    let engine = Engine::new(0, Faults::None);
    let worker = engine.client().worker("orders").idle_pauses(Duration::from_secs(1), Duration::from_secs(8));
    worker.run(completes, sleep(Duration::from_secs(60))).await.unwrap();
    // At 0, 1, 3, 7, 15, 23, 31, 39, 47 and 55 seconds.
    assert_eq!(engine.calls.load(Ordering::SeqCst), 10);
}

#[tokio::test(start_paused = true)]
async fn jobs_come_as_a_stream_to_those_who_want_a_loop() {
    let engine = Engine::new(7, Faults::None);
    let jobs = engine.client().worker("orders").concurrency(3).jobs();
    let done: Vec<String> = jobs
        .take(7)
        .map(|job| async move {
            let job = job.unwrap();
            assert_eq!(job.settle(&Outcome::complete()).await.unwrap(), Settled::Told);
            job.locked().id().to_owned()
        })
        .buffered(2)
        .collect()
        .await;
    assert_eq!((done.len(), engine.open()), (7, 0));
}
