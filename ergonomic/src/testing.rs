//! For tests: a recorder of requests, and servers that run in process.

#[cfg(feature = "activity-task")]
pub mod activity_task;
#[cfg(feature = "bonita")]
pub mod bonita;
#[cfg(feature = "flowable")]
pub mod flowable;
#[cfg(feature = "process-center")]
pub mod process_center;
mod recorder;
mod server;

pub use self::recorder::{Recorder, Recording, Reply};
