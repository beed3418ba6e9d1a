#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    not(any(
        feature = "activiti",
        feature = "activity-task",
        feature = "bonita",
        feature = "flowable",
        feature = "process-center"
    )),
    allow(dead_code, unused_imports, reason = "without a system nobody needs what all systems share")
)]

#[cfg(feature = "activiti")]
pub mod activiti;
#[cfg(feature = "activity-task")]
pub mod activity_task;
#[cfg(feature = "bonita")]
pub mod bonita;
pub mod call;
pub mod client;
#[cfg(feature = "flowable")]
pub mod flowable;
#[cfg_attr(
    not(feature = "activiti"),
    allow(dead_code, reason = "the other systems' forms have not all that one can have")
)]
pub mod multipart;
pub mod page;
#[cfg(feature = "process-center")]
pub mod process_center;
pub mod raw;
mod raw_list;
#[cfg(feature = "schemars")]
pub mod schema;
#[cfg(feature = "testing")]
pub mod testing;
pub mod transport;
pub mod upload;
pub mod variables;

#[cfg(feature = "activiti")]
pub use activiti::Activiti;
#[cfg(feature = "activity-task")]
pub use activity_task::ActivityTask;
#[cfg(feature = "bonita")]
pub use bonita::Bonita;
pub use bpm_rest_generated::{
    download::Download,
    error::{Error, ErrorKind},
    operation::{Head, Operation, OperationInfo, OperationRef, Page, Paged, ResumeToken},
    path::{PathSegments, WhiteSpace},
    time::{Timestamp, WholeSeconds},
    values::{CommaSeparated, Nullable, Secret},
};
pub use call::{Call, Configured, List};
pub use client::ClientBuilder;
#[cfg(feature = "flowable")]
pub use flowable::Flowable;
pub use multipart::Multipart;
pub use page::{Pager, Pages};
#[cfg(feature = "process-center")]
pub use process_center::ProcessCenter;
pub use upload::{Progress, Upload};

/// What a call results in.
pub type Result<T, E = Error> = std::result::Result<T, E>;
