//! A process with two workers, which tells each job whose outcome the engine has taken.

use crate::{Place, TOPIC};
use bpm_rest::flowable_external_jobs::worker::{Event, LockedJob, Outcome};
use std::{
    convert::Infallible,
    env,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    process::{Child, Command, ExitCode, Stdio},
    sync::{Arc, Mutex},
    thread::JoinHandle,
    time::Duration,
};

/// How many jobs each worker works on at the same time.
pub(crate) const CONCURRENCY: usize = 6;

const CHILD: &str = "BPM_REST_WORKERS_CHILD";

/// The workers in a process of their own, seen from outside.
pub(crate) struct Worker {
    child: Child,
    told: Arc<Mutex<Vec<String>>>,
    reader: JoinHandle<()>,
}

impl Worker {
    pub(crate) fn start(place: &Place) -> Self {
        let mut command = Command::new(env::current_exe().unwrap());
        command.env(CHILD, "").env("BPM_REST_FLOWABLE_ASYNC_URL", &place.url);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let told = Arc::new(Mutex::new(Vec::new()));
        let (lines, seen) = (BufReader::new(child.stdout.take().unwrap()), Arc::clone(&told));
        let reader = std::thread::spawn(move || {
            lines.lines().map_while(Result::ok).for_each(|line| seen.lock().unwrap().push(line));
        });
        Self { child, told, reader }
    }

    /// The ids of the jobs whose outcome the engine has taken.
    pub(crate) fn told(&self) -> Vec<String> {
        self.told.lock().unwrap().clone()
    }

    /// Kills the process in the midst of its work.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
    }

    /// Asks the workers to stop, waits for that, and gives what they have told.
    pub(crate) fn stop(mut self) -> Vec<String> {
        drop(self.child.stdin.take());
        self.child.wait().unwrap();
        self.reader.join().unwrap();
        std::mem::take(&mut *self.told.lock().unwrap())
    }
}

pub(crate) fn is_child() -> bool {
    env::var_os(CHILD).is_some()
}

/// Runs the two workers until the standard input ends.
pub(crate) fn run() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (stop, stopped) = tokio::sync::watch::channel(false);
    std::thread::spawn(move || {
        drop(std::io::stdin().read_to_end(&mut Vec::new()));
        stop.send_replace(true);
    });
    let jobs = Place::found().unwrap().flowable().external_jobs();
    let workers = (0..2).map(|_| {
        let worker = jobs.worker(TOPIC).concurrency(CONCURRENCY).lock_for(Duration::from_secs(10));
        let worker = worker.trouble_pauses(Duration::from_millis(50), Duration::from_secs(1)).on_event(tell);
        let mut stopped = stopped.clone();
        worker.run(handle, async move { drop(stopped.wait_for(|stopped| *stopped).await) })
    });
    match runtime.block_on(futures::future::try_join_all(workers)) {
        Ok(reports) => {
            eprintln!("{reports:?}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn handle(_: LockedJob) -> Result<Outcome, Infallible> {
    tokio::time::sleep(Duration::from_millis(10)).await;
    Ok(Outcome::complete().variables([("by", std::process::id())]))
}

fn tell(event: &Event<'_>) {
    match event {
        Event::Settled { job, outcome } if !outcome.is_failure() => {
            let mut out = std::io::stdout().lock();
            writeln!(out, "{}", job.id).and_then(|()| out.flush()).unwrap();
        }
        Event::Acquired { .. } | Event::AcquireFailed { .. } => {}
        event => eprintln!("{event:?}"),
    }
}
