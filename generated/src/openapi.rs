//! The assembled specs: complete OpenAPI, as JSON. The crate holds them for stubs, and for programs that read them.

/// The assembled spec of `activiti`.
#[cfg(feature = "activiti")]
pub const fn activiti() -> &'static str {
    include_str!("../spec/activiti.openapi.json")
}

/// The assembled spec of `activiti-cloud`.
#[cfg(feature = "activiti-cloud")]
pub const fn activiti_cloud() -> &'static str {
    include_str!("../spec/activiti-cloud.openapi.json")
}

/// The assembled spec of `activity-task`.
#[cfg(feature = "activity-task")]
pub const fn activity_task() -> &'static str {
    include_str!("../spec/activity-task.openapi.json")
}

/// The assembled spec of `bonita`.
#[cfg(feature = "bonita")]
pub const fn bonita() -> &'static str {
    include_str!("../spec/bonita.openapi.json")
}

/// The assembled spec of `flowable`.
#[cfg(feature = "flowable")]
pub const fn flowable() -> &'static str {
    include_str!("../spec/flowable.openapi.json")
}

/// The assembled spec of `flowable-cmmn`.
#[cfg(feature = "flowable-cmmn")]
pub const fn flowable_cmmn() -> &'static str {
    include_str!("../spec/flowable-cmmn.openapi.json")
}

/// The assembled spec of `flowable-dmn`.
#[cfg(feature = "flowable-dmn")]
pub const fn flowable_dmn() -> &'static str {
    include_str!("../spec/flowable-dmn.openapi.json")
}

/// The assembled spec of `flowable-event-registry`.
#[cfg(feature = "flowable-event-registry")]
pub const fn flowable_event_registry() -> &'static str {
    include_str!("../spec/flowable-event-registry.openapi.json")
}

/// The assembled spec of `flowable-external-jobs`.
#[cfg(feature = "flowable-external-jobs")]
pub const fn flowable_external_jobs() -> &'static str {
    include_str!("../spec/flowable-external-jobs.openapi.json")
}

/// The assembled spec of `flowable-idm`.
#[cfg(feature = "flowable-idm")]
pub const fn flowable_idm() -> &'static str {
    include_str!("../spec/flowable-idm.openapi.json")
}

/// The assembled spec of `process-center`.
#[cfg(feature = "process-center")]
pub const fn process_center() -> &'static str {
    include_str!("../spec/process-center.openapi.json")
}
