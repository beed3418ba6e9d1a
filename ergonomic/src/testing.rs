//! For tests: a recorder of requests, stubs made of specs, and servers that run in process.

#[cfg(all(feature = "testing", feature = "activiti-cloud"))]
pub mod activiti_cloud;
#[cfg(all(feature = "testing", feature = "activity-task"))]
pub mod activity_task;
#[cfg(all(feature = "testing", feature = "bonita"))]
pub mod bonita;
#[cfg(all(feature = "testing", any(feature = "activiti-cloud", feature = "process-center")))]
mod condition;
#[cfg(all(feature = "testing", feature = "flowable"))]
pub mod flowable;
#[cfg(all(feature = "testing", any(feature = "activiti-cloud", feature = "process-center")))]
mod nodes;
#[cfg(all(feature = "testing", feature = "process-center"))]
pub mod process_center;
#[cfg(feature = "testing")]
mod server;
#[cfg(all(feature = "testing", any(feature = "bonita", feature = "flowable")))]
mod sorted;
#[cfg(feature = "stub")]
#[allow(dead_code, unused_imports, reason = "without any system there is none to make a stub of")]
pub mod stub;
#[cfg(feature = "testing")]
pub mod token_endpoint;

#[cfg(feature = "stub")]
pub use bpm_rest_runtime::stub::Stub;
#[cfg(feature = "recorder")]
pub use bpm_rest_runtime::{
    recorder::{AnswersTo, RecordedCall, Recorder, Recording, Reply},
    replay::{RECORD, Replay, ReplayOptions, Replayed},
};
