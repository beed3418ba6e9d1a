//! A worker in a process of its own, and what it costs.

use anyhow::{Context as _, Result, ensure};
use std::{
    fmt, fs,
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// A worker that says when it is ready, and ends when its standard input does.
pub(crate) struct Process {
    child: Child,
    engine: u32,
    begin: Instant,
    /// CPU time of the worker and of the engine when the worker was ready, in milliseconds.
    cpu: (f64, f64),
}

impl Process {
    /// Starts a worker beside the engine whose process id is given, and waits until the worker is ready.
    pub(crate) fn start(mut command: Command, engine: u32) -> Result<Self> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut ready = String::new();
        BufReader::new(child.stdout.take().context("the output of the worker is piped")?).read_line(&mut ready)?;
        ensure!(ready.trim() == "ready", "the worker does not begin: {ready}");
        let cpu = (cpu_time(child.id())?, cpu_time(engine)?);
        Ok(Self { child, engine, begin: Instant::now(), cpu })
    }

    /// How long the worker has worked.
    pub(crate) fn elapsed(&self) -> Duration {
        self.begin.elapsed()
    }

    /// What so many jobs have cost.
    pub(crate) fn cost(&self, jobs: f64) -> Result<Cost> {
        let took = self.begin.elapsed();
        let worker = self.child.id();
        Ok(Cost {
            per_second: jobs / took.as_secs_f64(),
            cpu_per_job: (cpu_time(worker)? - self.cpu.0) / jobs,
            engine_per_job: (cpu_time(self.engine)? - self.cpu.1) / jobs,
            peak: peak_memory(worker)?,
        })
    }

    /// Ends the worker.
    pub(crate) fn stop(mut self) -> Result<()> {
        drop(self.child.stdin.take());
        let status = self.child.wait()?;
        ensure!(status.success(), "the worker ended with {status}");
        Ok(())
    }
}

/// The CPU time of a process, user and system, in milliseconds.
fn cpu_time(process: u32) -> Result<f64> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat"))?;
    // The name of the program is in parentheses and may hold spaces.
    let (_, fields) = stat.rsplit_once(')').context("no name in parentheses in /proc/…/stat")?;
    let ticks = fields.split_whitespace().skip(11).take(2).map(str::parse::<u32>);
    let ticks: u32 = ticks.collect::<Result<Vec<_>, _>>()?.into_iter().sum();
    // The kernel tells hundredths of a second.
    Ok(f64::from(ticks) * 10.0)
}

/// The most memory that a process has had, in MiB.
fn peak_memory(process: u32) -> Result<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let mut lines = status.lines();
    let peak = lines.find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse::<u32>().ok());
    Ok(f64::from(peak.context("no VmHWM in /proc/…/status")?) / 1024.0)
}

/// What a worker takes.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    /// Jobs in a second.
    per_second: f64,
    /// Milliseconds of the worker's CPU time for each job.
    cpu_per_job: f64,
    /// Milliseconds of the engine's CPU time for each job.
    engine_per_job: f64,
    /// The most memory of the worker in MiB.
    peak: f64,
}

impl Cost {
    /// The median of each figure.
    pub(crate) fn median(costs: &[Self]) -> Self {
        let of = |figure: fn(&Self) -> f64| {
            let mut figures: Vec<f64> = costs.iter().map(figure).collect();
            figures.sort_by(f64::total_cmp);
            figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
        };
        Self {
            per_second: of(|cost| cost.per_second),
            cpu_per_job: of(|cost| cost.cpu_per_job),
            engine_per_job: of(|cost| cost.engine_per_job),
            peak: of(|cost| cost.peak),
        }
    }

    /// A line of a table: each figure, and its ratio to that of the peer.
    pub(crate) fn row(&self, peer: &Self) -> String {
        let figure =
            |of: fn(&Self) -> f64, digits: usize| format!("{:.digits$} | {:.2} ×", of(self), of(self) / of(peer));
        [
            figure(|cost| cost.per_second, 0),
            figure(|cost| cost.cpu_per_job, 2),
            figure(|cost| cost.engine_per_job, 1),
            figure(|cost| cost.peak, 0),
        ]
        .join(" | ")
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { per_second, cpu_per_job, engine_per_job, peak } = self;
        write!(
            f,
            "{per_second:.0} jobs a second; CPU time for each: worker {cpu_per_job:.2} ms, engine {engine_per_job:.1} ms; \
             at most {peak:.0} MiB"
        )
    }
}
