//! What each operation sends, as snapshots, and that no operation is without one.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod activiti;
mod activiti_cloud;
mod activity_task;
mod bonita;
mod flowable;
mod flowable_cmmn;
mod flowable_dmn;
mod flowable_event_registry;
mod flowable_external_jobs;
mod flowable_idm;
mod paths;
mod process_center;
mod redaction;
mod shapes;

use bpm_rest::testing::{Recorder, Reply};

/// A recorder with one reply.
fn recorder(reply: Reply) -> Recorder {
    let recorder = Recorder::new();
    recorder.reply(reply);
    recorder
}
