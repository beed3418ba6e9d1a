//! The systems: their tables, and how a connection to each is built.

use crate::{
    exit::{Failure, Result},
    profile::{Credentials, Profile},
    table::Table,
};
use bpm_rest::{
    Activiti, ActivitiCloud, ActivityTask, Bonita, ClientBuilder, Flowable, FlowableCmmn, FlowableDmn,
    FlowableEventRegistry, FlowableExternalJobs, FlowableIdm, OperationInfo, ProcessCenter, activiti, activiti_cloud,
    activity_task,
    bonita::{self, Session},
    envelope::Envelope,
    flowable, flowable_cmmn, flowable_dmn, flowable_event_registry, flowable_external_jobs, flowable_idm,
    process_center,
    testing::Recorder,
    transport::{Connection, credentials::Bearer},
};
use std::time::Duration;

/// A system, as commands have it.
pub(crate) struct System {
    /// The first word of a command.
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    table: &'static str,
    operations: &'static [&'static OperationInfo],
    /// What answers may be wrapped in.
    pub(crate) envelope: Option<&'static Envelope>,
    connect: fn(&Server<'_>) -> Result<Connection>,
    /// The last segment of the base URL of an API that lies beside Flowable's process API.
    beside: Option<&'static str>,
}

/// Where a call goes, and what was set for it.
pub(crate) struct Server<'a> {
    pub(crate) profile: &'a Profile,
    pub(crate) url: String,
    /// In place of a server.
    pub(crate) recorder: Option<Recorder>,
}

macro_rules! system {
    ($name:literal, $about:literal, $client:ty, $module:ident, $credentials:ident $(, envelope $envelope:expr)? $(, beside $beside:literal)?) => {{
        #[allow(unused_mut, unused_assignments, reason = "most systems have none")]
        let (mut envelope, mut beside): (Option<&'static Envelope>, Option<&'static str>) = (None, None);
        $(envelope = Some($envelope);)?
        $(beside = Some($beside);)?
        System {
            name: $name,
            about: $about,
            table: include_str!(concat!("../operations/", $name, ".json")),
            operations: $module::operations::ALL,
            envelope,
            connect: |server| {
                let builder = server.$credentials(<$client>::builder(&server.url))?;
                Ok(builder.build()?.operations().connection().clone())
            },
            beside,
        }
    }};
}

/// All systems, by name.
pub(crate) const SYSTEMS: &[System] = &[
    system!("activiti", "Activiti 5.22 and 6.0", Activiti, activiti, with_credentials),
    system!("activiti-cloud", "The runtime bundle of Activiti Cloud", ActivitiCloud, activiti_cloud, with_credentials),
    system!(
        "activity-task",
        "activity-task, a service built on Activiti",
        ActivityTask,
        activity_task,
        with_credentials,
        envelope & activity_task::operations::ENVELOPE
    ),
    system!("bonita", "Bonita", Bonita, bonita, with_session),
    system!("flowable", "Flowable's process API", Flowable, flowable, with_credentials),
    system!("flowable-cmmn", "Flowable's API of cases", FlowableCmmn, flowable_cmmn, with_credentials, beside "cmmn-api"),
    system!("flowable-dmn", "Flowable's API of decisions", FlowableDmn, flowable_dmn, with_credentials, beside "dmn-api"),
    system!(
        "flowable-event-registry",
        "Flowable's API of events and their channels",
        FlowableEventRegistry,
        flowable_event_registry,
        with_credentials,
        beside "event-registry-api"
    ),
    system!(
        "flowable-external-jobs",
        "Flowable's API of jobs that workers do",
        FlowableExternalJobs,
        flowable_external_jobs,
        with_credentials,
        beside "external-job-api"
    ),
    system!("flowable-idm", "Flowable's API of users, groups and privileges", FlowableIdm, flowable_idm, with_credentials, beside "idm-api"),
    system!(
        "process-center",
        "process-center, a service built on Activiti",
        ProcessCenter,
        process_center,
        with_credentials,
        envelope & process_center::operations::ENVELOPE
    ),
];

/// The system of the name.
pub(crate) fn named(name: &str) -> Option<&'static System> {
    SYSTEMS.iter().find(|system| system.name == name)
}

impl System {
    /// The operations, as commands have them.
    pub(crate) fn table(&self) -> Table {
        // The table is a part of the program, and a test reads each.
        serde_json::from_str(self.table).unwrap_or_else(|error| unreachable!("the table of {}: {error}", self.name))
    }

    /// What the library knows of an operation.
    pub(crate) fn operation(&self, id: &str) -> Option<&'static OperationInfo> {
        self.operations.iter().copied().find(|operation| operation.id == id)
    }

    /// How many operations the library has.
    #[cfg(test)]
    pub(crate) fn count(&self) -> usize {
        self.operations.len()
    }

    /// The profile that stands for the system where none is named: its own, or that of the API that it lies beside.
    pub(crate) fn profiles(&self) -> impl Iterator<Item = &'static str> {
        [self.name].into_iter().chain(self.beside.map(|_| "flowable"))
    }

    /// A connection to the server.
    pub(crate) fn connect(&self, server: &Server<'_>) -> Result<Connection> {
        let connection = (self.connect)(server)?;
        Ok(match self.beside {
            Some(api) if !connection.base_url().ends_with(&format!("/{api}")) => connection.beside(api),
            _ => connection,
        })
    }
}

impl Server<'_> {
    /// The builder with the limits of the profile, and with the recorder where nothing is to be sent.
    fn with_limits<C: From<Connection>>(&self, mut builder: ClientBuilder<C>) -> ClientBuilder<C> {
        if let Some(seconds) = self.profile.timeout {
            builder = builder.timeout(Duration::from_secs(seconds));
        }
        if let Some(seconds) = self.profile.deadline {
            builder = builder.deadline(Duration::from_secs(seconds));
        }
        match &self.recorder {
            Some(recorder) => builder.transport(recorder.clone()),
            None => builder,
        }
    }

    /// The builder with the credentials of the profile.
    fn with_credentials<C: From<Connection>>(&self, builder: ClientBuilder<C>) -> Result<ClientBuilder<C>> {
        let builder = self.with_limits(builder);
        Ok(match self.profile.credentials()? {
            Credentials::None => builder,
            Credentials::Basic(user, password) => builder.basic_auth(user, password),
            Credentials::Token(token) => builder.credentials(Bearer::fixed(&token)?),
            // Nothing is asked for a token where nothing is sent.
            Credentials::Endpoint(_) if self.recorder.is_some() => {
                builder.credentials(Bearer::fixed(&"a token of the token endpoint".to_owned().into())?)
            }
            Credentials::Endpoint(endpoint) => builder.credentials(*endpoint),
        })
    }

    /// The same of a server that is logged in to.
    fn with_session(&self, builder: ClientBuilder<Bonita>) -> Result<ClientBuilder<Bonita>> {
        match self.profile.credentials()? {
            // A login would be sent.
            Credentials::Basic(..) if self.recorder.is_some() => Ok(self.with_limits(builder)),
            Credentials::Basic(user, password) => {
                let builder = self.with_limits(builder);
                Ok(match self.profile.platform {
                    true => builder.session(Session::platform(user, password)),
                    false => match &self.profile.tenant {
                        Some(tenant) => builder.session(Session::login(user, password).tenant(*tenant)),
                        None => builder.session(Session::login(user, password)),
                    },
                })
            }
            Credentials::None => Ok(self.with_limits(builder)),
            Credentials::Token(_) | Credentials::Endpoint(_) => {
                Err(Failure::usage("Bonita is logged in to: give a user and a password, not a token"))
            }
        }
    }
}
