//! The other REST APIs of the same Flowable server.

use super::Flowable;

/// The other REST APIs of the same server, over the same transport and with the same credentials.
///
/// Each is asked for beside the process API: its name stands in place of the last segment of the base URL, as Flowable's own
/// distribution serves it. For another place, build the client of the API with its own base URL.
impl Flowable {
    /// The API of cases, at `cmmn-api`.
    #[cfg(feature = "flowable-cmmn")]
    pub fn cmmn(&self) -> crate::FlowableCmmn {
        self.client.connection().beside("cmmn-api").into()
    }

    /// The API of decisions, at `dmn-api`.
    #[cfg(feature = "flowable-dmn")]
    pub fn dmn(&self) -> crate::FlowableDmn {
        self.client.connection().beside("dmn-api").into()
    }

    /// The API of events and their channels, at `event-registry-api`.
    #[cfg(feature = "flowable-event-registry")]
    pub fn event_registry(&self) -> crate::FlowableEventRegistry {
        self.client.connection().beside("event-registry-api").into()
    }

    /// The API of jobs that workers do, at `external-job-api`.
    #[cfg(feature = "flowable-external-jobs")]
    pub fn external_jobs(&self) -> crate::FlowableExternalJobs {
        self.client.connection().beside("external-job-api").into()
    }

    /// The API of users, groups and privileges, at `idm-api`.
    #[cfg(feature = "flowable-idm")]
    pub fn idm(&self) -> crate::FlowableIdm {
        self.client.connection().beside("idm-api").into()
    }
}
