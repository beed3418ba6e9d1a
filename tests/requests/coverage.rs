//! Nothing is left out: every operation is sent and held against a snapshot.

use super::snapshots;
use bpm_rest::OperationInfo;
use std::{collections::BTreeSet, fs};

fn ids(operations: &[&OperationInfo]) -> BTreeSet<String> {
    operations.iter().map(|operation| operation.id.to_owned()).collect()
}

/// Holds what was sent against the operations that there are, and against the snapshots on disk: none may be missing,
/// and none may be left over.
pub(crate) fn assert_complete(system: &str, operations: &[&OperationInfo], sent: &BTreeSet<String>) {
    let sent_ids: BTreeSet<String> =
        sent.iter().map(|name| name.split('-').next().unwrap_or_default().into()).collect();
    assert_eq!(ids(operations), sent_ids, "operations without a snapshot, or snapshots without an operation");
    let files = fs::read_dir(snapshots(system)).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let on_disk: BTreeSet<String> = files.filter_map(|file| file.strip_suffix(".snap").map(str::to_owned)).collect();
    assert_eq!(&on_disk, sent, "snapshots that nothing is held against");
}
