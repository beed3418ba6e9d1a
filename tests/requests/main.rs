//! What each operation sends, as snapshots, and that no operation is without one.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod coverage;
mod flowable;
mod redaction;

use bpm_rest::{
    OperationInfo,
    testing::{Recorder, Recording},
};
use std::path::Path;

/// Holds one request against the snapshot of its operation, and tells the snapshot's name.
fn assert_shape(system: &str, operation: &OperationInfo, variant: &str, recording: &Recording) -> String {
    let [request] = recording.requests() else {
        panic!("{} sent {} requests", operation.id, recording.requests().len())
    };
    assert!(
        request.starts_with(&format!("{} ", operation.method)),
        "{} is not sent with {}",
        operation.id,
        operation.method
    );
    let name = match variant {
        "" => operation.id.to_owned(),
        variant => format!("{}-{variant}", operation.id),
    };
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(snapshots(system));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name.as_str(), recording));
    name
}

/// Where the snapshots of a system lie.
fn snapshots(system: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("requests/snapshots").join(system)
}

/// A recorder with one reply.
fn recorder(reply: bpm_rest::testing::Reply) -> Recorder {
    let recorder = Recorder::new();
    recorder.reply(reply);
    recorder
}
