//! `cargo xtask check`: nothing that is assembled or generated is out of date.

use crate::{
    assemble, calls,
    generate::{self, Made},
    moving, wiring,
    workspace::{Output, System, Workspace},
};
use anyhow::Result;
use similar::TextDiff;
use std::{
    fs,
    io::{self, Write as _},
    panic::resume_unwind,
    process::ExitCode,
    thread,
};

/// How many lines of difference are printed for one file.
const SHOWN_LINES: usize = 120;

/// Prints what is out of date; the code is 0 if nothing is.
pub(crate) fn run(workspace: &Workspace, systems: &[System]) -> Result<ExitCode> {
    let (report, is_clean) = report(workspace, systems)?;
    match io::stdout().write_all(report.as_bytes()) {
        // Whoever reads through a pipe may have seen enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(error.into()),
        _ => {}
    }
    Ok(if is_clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What is out of date, for people, and whether nothing is.
fn report(workspace: &Workspace, systems: &[System]) -> Result<(String, bool)> {
    // Each system is checked by a thread of its own: generating from the largest takes as long as from all others.
    let checked = thread::scope(|scope| {
        let checks: Vec<_> = systems.iter().map(|system| scope.spawn(|| found(workspace, system))).collect();
        checks.into_iter().map(|check| check.join().unwrap_or_else(|panic| resume_unwind(panic))).collect::<Vec<_>>()
    });
    let (mut founds, mut all_made) = (Vec::new(), Vec::new());
    for (system, checked) in systems.iter().zip(checked) {
        let (found, made) = checked?;
        founds.push(found);
        all_made.extend(made.map(|made| (system, made)));
    }
    founds.push(found_of_moves(workspace, &all_made));
    let mut all = Found::default();
    for found in founds {
        all.report += &found.report;
        all.checked += found.checked;
        all.stale += found.stale;
        all.is_refused |= found.is_refused;
    }
    let Found { mut report, checked, stale, is_refused } = all;
    let is_clean = stale == 0 && !is_refused;
    if is_clean {
        report += &format!("up to date: {checked} files of {} systems\n", systems.len());
    }
    if stale > 0 {
        report += &format!("{stale} files are not up to date; `{}` mends that\n", workspace.command("regenerate"));
    }
    Ok((report, is_clean))
}

/// What a check has found.
#[derive(Default)]
struct Found {
    /// It, for people.
    report: String,
    /// How many files should be there.
    checked: usize,
    /// How many files `regenerate` would write or remove.
    stale: usize,
    /// Whether something is wrong that only people can mend.
    is_refused: bool,
}

impl Found {
    /// Counts the files, and tells what differs in those that are out of date.
    fn hold(&mut self, workspace: &Workspace, outputs: &[Output]) {
        self.checked += outputs.len();
        for output in outputs.iter().filter(|output| output.is_stale()) {
            self.stale += 1;
            self.report += &difference(workspace, output);
        }
    }
}

/// What is out of date of the pages on moves between systems.
fn found_of_moves(workspace: &Workspace, systems: &[(&System, Made)]) -> Found {
    let mut found = Found::default();
    match moving::outputs(workspace, systems) {
        Ok(outputs) => found.hold(workspace, &outputs),
        Err(error) => {
            found.is_refused = true;
            found.report = format!("{error:#}\n");
        }
    }
    found
}

/// What is out of date of one system, and the system made anew, if it can be.
fn found(workspace: &Workspace, system: &System) -> Result<(Found, Option<Made>)> {
    let mut found = Found::default();
    let (made, outputs) = match outputs(workspace, system) {
        Ok(outputs) => outputs,
        Err(error) => {
            let report = format!("{}: {error:#}\n", system.name());
            return Ok((Found { report, is_refused: true, ..Found::default() }, None));
        }
    };
    found.hold(workspace, &outputs);
    for line in wiring::missing(workspace, system)? {
        found.is_refused = true;
        found.report += &format!("{}: to be added by hand: {line}\n", system.name());
    }
    let (once_generated, foreign) = workspace.left_over(system, &outputs)?;
    for file in once_generated {
        found.stale += 1;
        found.report += &format!("{} is not generated any more\n", workspace.shown(&file));
    }
    for file in foreign {
        found.is_refused = true;
        found.report += &format!("{} is not generated: move it out of the generated folder\n", workspace.shown(&file));
    }
    Ok((found, Some(made)))
}

/// The system made anew, and its files as they should be.
fn outputs(workspace: &Workspace, system: &System) -> Result<(Made, Vec<Output>)> {
    let made = Made::of(workspace, system)?;
    let mut outputs = vec![assemble::output(workspace, system, &made.assembled)?];
    outputs.extend(generate::outputs(workspace, system, made.code.files.clone())?);
    outputs.extend(calls::outputs(workspace, system, &made.assembled, &made.code.lowered.resolved)?);
    Ok((made, outputs))
}

fn difference(workspace: &Workspace, output: &Output) -> String {
    let name = workspace.shown(&output.path);
    let present = fs::read_to_string(&output.path).unwrap_or_default();
    let difference = TextDiff::from_lines(present.as_str(), output.content.as_str());
    let text =
        difference.unified_diff().context_radius(2).header(&name, &format!("{name} (as it should be)")).to_string();
    let lines: Vec<&str> = text.lines().collect();
    let mut shown: String = lines.iter().take(SHOWN_LINES).map(|line| format!("{line}\n")).collect();
    if lines.len() > SHOWN_LINES {
        shown += &format!("… {} more lines of difference in {name}\n", lines.len() - SHOWN_LINES);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{assemble, emit::GENERATED, generate, scratch::Scratch};

    #[test]
    fn a_changed_fragment_is_noticed_and_regenerating_mends_it() {
        let flowable = System::named("flowable").unwrap();
        let systems = std::slice::from_ref(&flowable);
        let folder = tempfile::tempdir().unwrap();
        let parts = ["spec", "generated/src", "ergonomic/src", "docs/calls", "cli/operations"];
        Scratch::in_folder(&folder).take(&parts).unwrap();
        let workspace = Workspace::at(folder.path());
        assert_eq!(run(&workspace, systems).unwrap(), ExitCode::SUCCESS);

        let fragment = workspace.root().join("spec/engine/paths/users.yaml");
        let text = fs::read_to_string(&fragment).unwrap();
        let parameter = "      - {name: shoeSize, in: query, schema: {type: integer}, description: Only this size.}\n";
        let (before, after) = text.split_once("    parameters:\n").unwrap();
        fs::write(&fragment, format!("{before}    parameters:\n{parameter}{after}")).unwrap();
        let (difference, is_clean) = report(&workspace, systems).unwrap();
        assert!(!is_clean && difference.contains("`cargo xtask regenerate` mends that"), "{difference}");
        assert!(difference.contains("+            \"name\": \"shoeSize\","), "{difference}");
        assert!(difference.contains("+    pub fn shoe_size("), "{difference}");

        assemble::run(&workspace, systems).unwrap();
        generate::run(&workspace, systems).unwrap();
        let builders = fs::read_to_string(workspace.generated(&flowable).join("builder.rs")).unwrap();
        assert!(builders.contains("pub fn shoe_size"));
        calls::run(&workspace, systems).unwrap();
        assert_eq!(run(&workspace, systems).unwrap(), ExitCode::SUCCESS);

        let calls = workspace.root().join("docs/calls/flowable.md");
        let text = fs::read_to_string(&calls).unwrap();
        fs::write(&calls, text.replace("`users().get`", "`users().fetch`")).unwrap();
        let (difference, is_clean) = report(&workspace, systems).unwrap();
        assert!(!is_clean && difference.contains("-| 15.14.1 | Gets one user."), "{difference}");
        calls::run(&workspace, systems).unwrap();
        assert_eq!(run(&workspace, systems).unwrap(), ExitCode::SUCCESS);

        let left_over = workspace.generated(&flowable).join("left_over.rs");
        fs::write(&left_over, format!("{GENERATED}\n")).unwrap();
        assert_eq!(run(&workspace, systems).unwrap(), ExitCode::FAILURE, "a file that is not generated any more");
        generate::run(&workspace, systems).unwrap();
        assert!(!left_over.exists());
        assert_eq!(run(&workspace, systems).unwrap(), ExitCode::SUCCESS);

        fs::write(&left_over, "// By hand.\n").unwrap();
        generate::run(&workspace, systems).unwrap();
        assert!(left_over.exists(), "it is not ours to delete");
        assert_eq!(run(&workspace, systems).unwrap(), ExitCode::FAILURE, "a file that nothing generates");
    }
}
