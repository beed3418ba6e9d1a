//! `bpm` as scripts and people run it: the program itself, against servers in process.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod canned;
mod configuration;
mod failures;
mod help;
mod output;
mod servers;
mod transfers;

use std::{
    io::Write as _,
    process::{Command, Output, Stdio},
};

/// A command, without what the environment of the tests has.
struct Bpm(Command);

/// What came of a command.
#[derive(Debug)]
struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Bpm {
    fn new(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bpm"));
        for name in ["BPM_URL", "BPM_USER", "BPM_PASSWORD", "BPM_TOKEN", "BPM_PROFILE", "BPM_CONFIG", "BPM_COMPLETE"] {
            command.env_remove(name);
        }
        // Nobody's configuration.
        command.env("HOME", "/nonexistent").env("XDG_CONFIG_HOME", "/nonexistent").env("COLUMNS", "100");
        command.args(arguments).stdin(Stdio::null());
        Self(command)
    }

    /// A command for a server.
    fn at(url: &str, user: &str, password: &str, arguments: &[&str]) -> Self {
        Self::new(arguments).env("BPM_URL", url).env("BPM_USER", user).env("BPM_PASSWORD", password)
    }

    fn env(mut self, name: &str, value: &str) -> Self {
        self.0.env(name, value);
        self
    }

    fn run(mut self) -> Ran {
        self.0.output().unwrap().into()
    }

    /// Runs it with a text on standard input.
    fn run_with(mut self, input: &str) -> Ran {
        let mut child = self.0.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        child.wait_with_output().unwrap().into()
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
    }
}

impl Ran {
    /// What it printed; it has to have succeeded.
    #[track_caller]
    fn out(self) -> String {
        assert_eq!(self.code, 0, "{}", self.err);
        self.out
    }

    /// What it said; it has to have failed with the code, and printed nothing.
    #[track_caller]
    fn failed(self, code: i32) -> String {
        assert_eq!((self.code, self.out.as_str()), (code, ""), "{}", self.err);
        self.err
    }
}
