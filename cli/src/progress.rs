//! Progress on standard error: a bar with count and rate where that is a terminal, and a line at the end.

use clap::ArgMatches;
use indicatif::{HumanBytes, HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::{
    io::{self, IsTerminal as _, Write as _},
    time::{Duration, Instant},
};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Items,
    /// Bytes that come or go, as `what` says: `sent`, `received`.
    Bytes(&'static str),
}

/// How far a list or a transfer is.
#[derive(Clone)]
pub(crate) struct Progress {
    bar: ProgressBar,
    what: What,
    is_told: bool,
    started: Instant,
}

impl Progress {
    /// Progress as the command line wants it told.
    pub(crate) fn of(matches: &ArgMatches, what: What) -> Self {
        let is_quiet = matches.get_flag("quiet");
        let is_terminal = io::stderr().is_terminal();
        let is_told = match matches.get_one::<String>("progress").map(String::as_str) {
            Some("always") => true,
            Some("never") => false,
            _ => is_terminal && !is_quiet,
        };
        let bar = ProgressBar::no_length();
        bar.set_draw_target(match is_told && is_terminal {
            true => ProgressDrawTarget::stderr_with_hz(10),
            false => ProgressDrawTarget::hidden(),
        });
        bar.enable_steady_tick(Duration::from_millis(200));
        let progress = Self { bar, what, is_told, started: Instant::now() };
        progress.total(None);
        progress
    }

    /// Tells how much there is to come in all, as far as that is known.
    pub(crate) fn total(&self, total: Option<u64>) {
        let template = match (self.what, total) {
            (What::Items, Some(_)) => "{bar:24} {human_pos} of {human_len} ({per_sec}), {eta} to go",
            (What::Items, None) => "{spinner} {human_pos} ({per_sec})",
            (What::Bytes(_), Some(_)) => {
                "{bar:24} {binary_bytes} of {binary_total_bytes} ({binary_bytes_per_sec}), {eta} to go"
            }
            (What::Bytes(_), None) => "{spinner} {binary_bytes} ({binary_bytes_per_sec})",
        };
        // The templates are ours.
        if let Ok(style) = ProgressStyle::with_template(template) {
            self.bar.set_style(style);
        }
        match total {
            Some(total) => self.bar.set_length(total),
            None => self.bar.unset_length(),
        }
    }

    /// Tells how much has come.
    pub(crate) fn set(&self, count: u64) {
        self.bar.set_position(count);
    }

    /// Does what writes to the terminal that the bar is on.
    pub(crate) fn beside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.bar.suspend(write)
    }

    /// Takes the bar away, before a failure is told.
    pub(crate) fn clear(&self) {
        self.bar.finish_and_clear();
    }

    /// Takes the bar away, and tells count and rate in a line.
    pub(crate) fn finish(&self) {
        self.clear();
        if !self.is_told {
            return;
        }
        let count = self.bar.position();
        let seconds = self.started.elapsed().as_secs_f64();
        let rate = (count as f64 / seconds.max(1e-9)) as u64;
        let mut err = io::stderr();
        let _ = match self.what {
            What::Items => writeln!(err, "{} items in {seconds:.1} s ({}/s)", HumanCount(count), HumanCount(rate)),
            What::Bytes(what) => {
                writeln!(err, "{} {what} in {seconds:.1} s ({}/s)", HumanBytes(count), HumanBytes(rate))
            }
        };
    }
}
