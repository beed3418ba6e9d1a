//! Servers that are made of the specs in this library: each answers all operations with examples, and refuses what its spec
//! forbids. See [`Stub`].

use bpm_rest_generated::openapi;
use bpm_rest_runtime::stub::Stub;
use std::sync::LazyLock;

#[cfg(feature = "testing")]
pub use self::serve::Server;

#[cfg(feature = "testing")]
mod serve;

/// A stub that is read once, whoever asks for it.
type Shared = LazyLock<Stub>;

/// A stub of a spec of this library.
fn read(spec: &str) -> Stub {
    Stub::new(spec).unwrap_or_else(|error| panic!("a spec of this library cannot be used: {error}"))
}

/// A stub of `activiti`.
#[cfg(feature = "activiti")]
pub fn activiti() -> Stub {
    static STUB: Shared = LazyLock::new(|| read(openapi::activiti()));
    STUB.clone()
}

/// A stub of `activiti-cloud`.
#[cfg(feature = "activiti-cloud")]
pub fn activiti_cloud() -> Stub {
    static STUB: Shared = LazyLock::new(|| read(openapi::activiti_cloud()));
    STUB.clone()
}

/// A stub of `activity-task`.
#[cfg(feature = "activity-task")]
pub fn activity_task() -> Stub {
    static STUB: Shared = LazyLock::new(|| read(openapi::activity_task()));
    STUB.clone()
}

/// A stub of `bonita`.
#[cfg(feature = "bonita")]
pub fn bonita() -> Stub {
    static STUB: Shared = LazyLock::new(|| read(openapi::bonita()));
    STUB.clone()
}

/// A stub of `flowable`.
#[cfg(feature = "flowable")]
pub fn flowable() -> Stub {
    static STUB: Shared = LazyLock::new(|| read(openapi::flowable()));
    STUB.clone()
}

/// A stub of `flowable-cmmn`.
#[cfg(feature = "flowable-cmmn")]
pub fn flowable_cmmn() -> Stub {
    static STUB: Shared = LazyLock::new(|| read(openapi::flowable_cmmn()));
    STUB.clone()
}

/// A stub of `flowable-dmn`.
#[cfg(feature = "flowable-dmn")]
pub fn flowable_dmn() -> Stub {
    static STUB: Shared = LazyLock::new(|| read(openapi::flowable_dmn()));
    STUB.clone()
}

/// A stub of `flowable-event-registry`.
#[cfg(feature = "flowable-event-registry")]
pub fn flowable_event_registry() -> Stub {
    static STUB: Shared = LazyLock::new(|| read(openapi::flowable_event_registry()));
    STUB.clone()
}

/// A stub of `flowable-external-jobs`.
#[cfg(feature = "flowable-external-jobs")]
pub fn flowable_external_jobs() -> Stub {
    static STUB: Shared = LazyLock::new(|| read(openapi::flowable_external_jobs()));
    STUB.clone()
}

/// A stub of `flowable-idm`.
#[cfg(feature = "flowable-idm")]
pub fn flowable_idm() -> Stub {
    static STUB: Shared = LazyLock::new(|| read(openapi::flowable_idm()));
    STUB.clone()
}

/// A stub of `process-center`.
#[cfg(feature = "process-center")]
pub fn process_center() -> Stub {
    static STUB: Shared = LazyLock::new(|| read(openapi::process_center()));
    STUB.clone()
}
