//! `cargo xtask check`: nothing that is assembled or generated is out of date.

use crate::{
    assemble, calls,
    generate::generate,
    wiring,
    workspace::{Output, System, Workspace},
};
use anyhow::Result;
use similar::TextDiff;
use std::{
    fs,
    io::{self, Write as _},
    process::ExitCode,
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
    let mut report = String::new();
    let mut stale = 0;
    let mut misplaced = 0;
    let mut checked = 0;
    let mut refused = 0;
    for system in systems {
        let outputs = match outputs(workspace, system) {
            Ok(outputs) => outputs,
            Err(error) => {
                refused += 1;
                report += &format!("{}: {error:#}\n", system.name());
                continue;
            }
        };
        for output in &outputs {
            checked += 1;
            if output.is_stale() {
                stale += 1;
                report += &difference(workspace, output);
            }
        }
        for line in wiring::missing(workspace, system)? {
            misplaced += 1;
            report += &format!("{}: to be added by hand: {line}\n", system.name());
        }
        let (once_generated, foreign) = workspace.left_over(system, &outputs)?;
        for file in once_generated {
            stale += 1;
            report += &format!("{} is not generated any more\n", workspace.shown(&file));
        }
        for file in foreign {
            misplaced += 1;
            report += &format!("{} is not generated: move it out of the generated folder\n", workspace.shown(&file));
        }
    }
    let is_clean = stale + misplaced + refused == 0;
    if is_clean {
        report += &format!("up to date: {checked} files of {} systems\n", systems.len());
    }
    if stale > 0 {
        report += &format!("{stale} files are not up to date; `cargo xtask regenerate` mends that\n");
    }
    Ok((report, is_clean))
}

/// The files of a system as they should be.
fn outputs(workspace: &Workspace, system: &System) -> Result<Vec<Output>> {
    let assembled = assemble::assemble(workspace, system)?;
    let mut outputs = vec![assemble::output(workspace, system)?];
    outputs.extend(generate(workspace, system, &assembled)?.files);
    outputs.extend(calls::output(workspace, system, &assembled)?);
    Ok(outputs)
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
    use crate::{assemble, generate, workspace::GENERATED};
    use std::path::Path;

    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let path = entry.unwrap().path();
            let target = to.join(path.file_name().unwrap());
            if path.is_dir() {
                copy(&path, &target);
            } else {
                fs::copy(&path, &target).unwrap();
            }
        }
    }

    #[test]
    fn a_changed_fragment_is_noticed_and_regenerating_mends_it() {
        let here = Workspace::find().unwrap();
        let flowable = System::named("flowable").unwrap();
        let systems = std::slice::from_ref(&flowable);
        let folder = tempfile::tempdir().unwrap();
        copy(&here.root().join("spec"), &folder.path().join("spec"));
        copy(&here.generated(&flowable), &folder.path().join("generated/src/flowable"));
        for part in ["ergonomic/src", "docs/calls"] {
            copy(&here.root().join(part), &folder.path().join(part));
        }
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
        assert!(difference.contains("+    pub(super) shoe_size: Result<Option<i64>, String>,"), "{difference}");

        assemble::run(&workspace, systems).unwrap();
        generate::run(&workspace, systems).unwrap();
        let builders = fs::read_to_string(workspace.generated(&flowable).join("builder.rs")).unwrap();
        assert!(builders.contains("pub fn shoe_size"));
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
