//! Differences for people.

use super::{Change, Impact, Kind};
use std::collections::BTreeMap;

/// How many of them are breaking, and how many are not.
pub(super) fn counts(changes: &[Change]) -> (usize, usize) {
    let breaking = changes.iter().filter(|change| change.impact == Impact::Breaking).count();
    (breaking, changes.len() - breaking)
}

/// By operation and schema, what breaks first, and a line that sums it up.
pub(crate) fn text(changes: &[Change]) -> String {
    let mut text = String::new();
    for (title, groups) in parts(changes) {
        text += &format!("{title}\n");
        for Group { title, changes } in groups {
            text += &format!("  {title}\n");
            changes.iter().for_each(|change| text += &format!("    {}\n", change.message));
        }
    }
    text + &sum(changes) + "\n"
}

/// As a part of a CHANGELOG.
pub(super) fn markdown(changes: &[Change]) -> String {
    let mut text = String::new();
    for (title, groups) in parts(changes) {
        text += &format!("### {title}\n\n");
        for Group { title, changes } in groups {
            let messages: Vec<&str> = changes.iter().map(|change| change.message.as_str()).collect();
            text += &format!("- `{title}`: {}.\n", messages.join("; "));
        }
        text += "\n";
    }
    text + &sum(changes) + ".\n"
}

fn sum(changes: &[Change]) -> String {
    let (breaking, compatible) = counts(changes);
    format!("{breaking} breaking, {compatible} compatible changes")
}

/// What was changed of one operation or schema.
struct Group<'a> {
    title: String,
    changes: Vec<&'a Change>,
}

/// The breaking and the compatible changes, each by what they are of.
fn parts(changes: &[Change]) -> Vec<(&'static str, Vec<Group<'_>>)> {
    let parts = [("Breaking", Impact::Breaking), ("Compatible", Impact::Compatible)];
    let parts = parts.map(|(title, impact)| (title, groups(changes, impact)));
    parts.into_iter().filter(|(_, groups)| !groups.is_empty()).collect()
}

fn groups(changes: &[Change], impact: Impact) -> Vec<Group<'_>> {
    let mut groups: BTreeMap<(Kind, &str), Vec<&Change>> = BTreeMap::new();
    for change in changes.iter().filter(|change| change.impact == impact) {
        groups.entry((change.kind, &change.name)).or_default().push(change);
    }
    groups.into_iter().map(|((_, name), changes)| Group { title: titled(name, &changes), changes }).collect()
}

fn titled(name: &str, changes: &[&Change]) -> String {
    match changes.first().and_then(|change| change.route.as_deref()) {
        Some(route) => format!("{name} ({route})"),
        None => name.to_owned(),
    }
}
