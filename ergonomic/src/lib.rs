#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "activiti")]
pub mod activiti;
#[cfg(feature = "activity-task")]
pub mod activity_task;
#[cfg(feature = "bonita")]
pub mod bonita;
#[cfg(feature = "flowable")]
pub mod flowable;
#[cfg(feature = "flowable-cmmn")]
pub mod flowable_cmmn;
#[cfg(feature = "flowable-dmn")]
pub mod flowable_dmn;
#[cfg(feature = "flowable-event-registry")]
pub mod flowable_event_registry;
#[cfg(feature = "flowable-external-jobs")]
pub mod flowable_external_jobs;
#[cfg(feature = "flowable-idm")]
pub mod flowable_idm;
#[cfg(feature = "process-center")]
pub mod process_center;
#[cfg(feature = "schemars")]
pub mod schema;
#[cfg(any(feature = "recorder", feature = "stub"))]
pub mod testing;
pub mod variables;
#[cfg(any(feature = "activiti", feature = "flowable", feature = "flowable-cmmn"))]
mod waits;

#[cfg(feature = "activiti")]
pub use activiti::Activiti;
#[cfg(feature = "activiti-cloud")]
pub use activiti_cloud::ActivitiCloud;
#[cfg(feature = "activity-task")]
pub use activity_task::ActivityTask;
#[cfg(feature = "bonita")]
pub use bonita::Bonita;
/// The runtime, by whose paths code names it that is generated into a crate of yours.
pub use bpm_rest_runtime as runtime;
#[cfg(feature = "blocking")]
pub use bpm_rest_runtime::blocking;
pub use bpm_rest_runtime::{
    Call, ClientBuilder, CommaSeparated, Configured, Download, Error, ErrorKind, Head, List, Multipart, Nullable,
    Operation, OperationInfo, OperationRef, Page, Paged, Pager, Pages, PathSegments, Progress, QueryTimestamp, Result,
    ResumeToken, Secret, Timestamp, Upload, Wait, WhiteSpace, WholeSeconds, awaitable, call, client, comma, download,
    envelope, error, http, layout, multipart, operation, page, path, raw, reference, search, serde_json, texts, time,
    transport, typed, upload, values, wait,
};
#[cfg(feature = "flowable")]
pub use flowable::Flowable;
#[cfg(feature = "flowable-cmmn")]
pub use flowable_cmmn::FlowableCmmn;
#[cfg(feature = "flowable-dmn")]
pub use flowable_dmn::FlowableDmn;
#[cfg(feature = "flowable-event-registry")]
pub use flowable_event_registry::FlowableEventRegistry;
#[cfg(feature = "flowable-external-jobs")]
pub use flowable_external_jobs::FlowableExternalJobs;
#[cfg(feature = "flowable-idm")]
pub use flowable_idm::FlowableIdm;
#[cfg(feature = "process-center")]
pub use process_center::ProcessCenter;

/// The pages on Flowable that are about several systems, whose examples are compiled.
#[cfg(all(doctest, feature = "all-systems"))]
#[doc = include_str!("../docs/flowable.md")]
#[doc = include_str!("../docs/flowable-apis.md")]
#[doc = include_str!("../docs/moving-from-activiti.md")]
mod flowable_pages {}

/// The guide, whose examples are run.
#[cfg(doctest)]
#[doc = include_str!("../docs/credentials.md")]
mod credentials {}

/// The guide, whose examples are run.
#[cfg(doctest)]
#[doc = include_str!("../docs/proxies.md")]
mod proxies {}

/// The guide, whose examples are run.
#[cfg(doctest)]
#[doc = include_str!("../docs/testing.md")]
mod testing_guide {}

#[cfg(feature = "activiti-cloud")]
pub mod activiti_cloud;
