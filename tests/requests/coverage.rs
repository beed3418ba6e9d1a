//! Nothing is left out: every operation has a snapshot, and every one without a builder is written by hand.

use super::snapshots;
use bpm_rest::OperationInfo;
use bpm_rest_generated::flowable::operations as flowable;
use std::{collections::BTreeSet, fs};

fn ids(operations: &[&OperationInfo]) -> BTreeSet<String> {
    operations.iter().map(|operation| operation.id.to_owned()).collect()
}

/// The operations that have a snapshot, whatever its variant.
fn with_snapshot(system: &str) -> BTreeSet<String> {
    let files = fs::read_dir(snapshots(system)).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let names = files.filter_map(|file| file.strip_suffix(".snap").map(str::to_owned));
    names.map(|name| name.split('-').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn every_operation_of_flowable_has_a_snapshot() {
    assert_eq!(ids(flowable::ALL), with_snapshot("flowable"));
}

#[test]
fn what_lowering_leaves_out_for_flowable_is_what_is_written_by_hand() {
    assert_eq!(ids(flowable::BY_HAND), ids(bpm_rest::flowable::BY_HAND));
}
