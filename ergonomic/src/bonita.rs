//! Bonita's REST API, as Bonita 7.3 to 8.0 serve it: processes, cases and tasks, business data, the organization, living
//! applications, the portal, and the server itself; with the session, the uploads and the search query that they need.

mod activities;
mod activity_variables;
mod actor_mapping;
mod actor_members;
mod actors;
mod application_menus;
mod application_pages;
mod applications;
mod archived_activities;
mod archived_activity_variables;
mod archived_case_documents;
mod archived_case_variables;
mod archived_cases;
mod archived_comments;
mod archived_connector_instances;
mod archived_flow_nodes;
mod archived_human_tasks;
mod archived_manual_tasks;
mod archived_tasks;
mod archived_user_tasks;
mod bdm_access_control;
mod business_data;
mod business_data_models;
mod business_data_references;
mod case_documents;
mod case_variables;
mod cases;
mod categories;
mod comments;
mod connector_instances;
mod contact_data;
mod contract;
mod cookies;
mod custom_pages;
mod custom_user_info;
mod data_retention;
mod delegation;
mod documents;
mod downloads;
mod failures;
mod flow_nodes;
mod form_mappings;
mod groups;
mod human_tasks;
mod locales;
mod logs;
mod maintenance;
mod manual_tasks;
mod memberships;
mod messages;
mod organization;
mod platform;
mod portal_pages;
mod process_categories;
mod process_connectors;
mod process_parameters;
mod process_resolution_problems;
mod process_supervisors;
mod processes;
mod profile_entries;
mod profile_members;
mod profiles;
mod rest_extensions;
mod roles;
pub mod search;
mod server;
mod session;
mod sessions;
mod signals;
mod tasks;
mod tenant;
mod themes;
mod timer_event_triggers;
mod uploads;
mod user_tasks;
mod users;

/// The guide, whose examples are run.
#[cfg(doctest)]
#[doc = include_str!("../docs/bonita.md")]
mod guide {}

use crate::{
    client::{ClientBuilder, HasSession},
    raw::Raw,
    transport::Connection,
};
use http::Method;

pub use self::{
    activities::Activities,
    activity_variables::ActivityVariables,
    actor_mapping::ActorMapping,
    actor_members::ActorMembers,
    actors::Actors,
    application_menus::ApplicationMenus,
    application_pages::ApplicationPages,
    applications::Applications,
    archived_activities::ArchivedActivities,
    archived_activity_variables::ArchivedActivityVariables,
    archived_case_documents::ArchivedCaseDocuments,
    archived_case_variables::ArchivedCaseVariables,
    archived_cases::ArchivedCases,
    archived_comments::ArchivedComments,
    archived_connector_instances::ArchivedConnectorInstances,
    archived_flow_nodes::ArchivedFlowNodes,
    archived_human_tasks::ArchivedHumanTasks,
    archived_manual_tasks::ArchivedManualTasks,
    archived_tasks::ArchivedTasks,
    archived_user_tasks::ArchivedUserTasks,
    bdm_access_control::BdmAccessControl,
    business_data::{BusinessData, BusinessDataQuery, CountBusinessData},
    business_data_models::BusinessDataModels,
    business_data_references::BusinessDataReferences,
    case_documents::CaseDocuments,
    case_variables::{CaseVariableValue, CaseVariables},
    cases::Cases,
    categories::Categories,
    comments::Comments,
    connector_instances::ConnectorInstances,
    contact_data::ContactDataApi,
    contract::{DocumentReference, FileInput},
    custom_pages::{CustomPages, UploadCustomPageByPortal},
    custom_user_info::CustomUserInfos,
    data_retention::DataRetention,
    delegation::Delegation,
    documents::Documents,
    downloads::Downloads,
    failures::Failures,
    flow_nodes::FlowNodes,
    form_mappings::FormMappings,
    groups::Groups,
    human_tasks::HumanTasks,
    locales::Locales,
    logs::Logs,
    maintenance::Maintenances,
    manual_tasks::ManualTasks,
    memberships::Memberships,
    messages::Messages,
    organization::Organization,
    platform::Platforms,
    portal_pages::PortalPages,
    process_categories::ProcessCategories,
    process_connectors::ProcessConnectors,
    process_parameters::ProcessParameters,
    process_resolution_problems::ProcessResolutionProblems,
    process_supervisors::ProcessSupervisors,
    processes::{Deployment, Processes},
    profile_entries::ProfileEntries,
    profile_members::ProfileMembers,
    profiles::Profiles,
    rest_extensions::RestExtensions,
    roles::Roles,
    search::{Search, SearchCall, SearchError},
    server::Server,
    session::Session,
    sessions::Sessions,
    signals::Signals,
    tasks::Tasks,
    tenant::Tenants,
    themes::Themes,
    timer_event_triggers::TimerEventTriggers,
    uploads::{UploadFile, Uploads},
    user_tasks::UserTasks,
    users::Users,
};
#[cfg(feature = "schemars")]
pub use bpm_rest_generated::bonita::schemas;
pub use bpm_rest_generated::bonita::{Client, builder, enums::*, operations, search::*, types::*};
pub use bpm_rest_runtime::{reference::Reference as Deployed, texts::LocalDateTime};

/// A client of a Bonita server; cheap to clone.
///
/// ```
/// # use bpm_rest::testing::bonita::Server;
/// use bpm_rest::{Bonita, bonita::Session};
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// let session = Session::login(server.user(), server.password());
/// let bonita = Bonita::builder(server.base_url()).session(session).build()?;
/// let profile = bonita.profiles().get(2).await?;
/// assert_eq!(profile.name.as_deref(), Some("Administrator"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Bonita {
    client: Client,
}

impl Bonita {
    /// Starts to build a client of the server at the base URL, such as `http://127.0.0.1:8080/bonita`.
    ///
    /// Give it a [`Session`] with [`session`](ClientBuilder::session): the first call logs in.
    pub fn builder(base_url: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url)
    }

    /// Who is logged in; logging out.
    pub fn sessions(&self) -> Sessions {
        Sessions::new(self.client.clone())
    }

    /// Pages, forms, layouts, themes and REST API extensions that were added to the portal.
    pub fn custom_pages(&self) -> CustomPages {
        CustomPages::new(self.client.clone())
    }

    /// Profiles. The profiles of a user decide what the user sees of the portal.
    pub fn profiles(&self) -> Profiles {
        Profiles::new(self.client.clone())
    }

    /// The menus of profiles, up to Bonita 7.12.
    pub fn profile_entries(&self) -> ProfileEntries {
        ProfileEntries::new(self.client.clone())
    }

    /// Who has which profile.
    pub fn profile_members(&self) -> ProfileMembers {
        ProfileMembers::new(self.client.clone())
    }

    /// The look of the portal, up to Bonita 7.12.
    pub fn themes(&self) -> Themes {
        Themes::new(self.client.clone())
    }

    /// A call of any path under the base URL, such as `/API/identity/user`: for what this library does not describe.
    ///
    /// Placeholders such as `{id}` are filled with [`Raw::segment`](crate::raw::Raw::segment); the rest is sent as it is.
    /// A segment that
    /// the server would read as another one is refused: see [`Raw`].
    pub fn raw(&self, method: Method, path: &str) -> Raw {
        Raw::new(self.client.connection().clone(), operations::PATH_SEGMENTS, method, path)
    }

    /// The generated client: a builder for each operation under its id in the spec.
    pub fn operations(&self) -> &Client {
        &self.client
    }

    /// Open activities: tasks, call activities, sub-processes and loops.
    pub fn activities(&self) -> Activities {
        Activities::new(self.client.clone())
    }

    /// The variables of open activities.
    pub fn activity_variables(&self) -> ActivityVariables {
        ActivityVariables::new(self.client.clone())
    }

    /// Who plays which actor.
    pub fn actor_members(&self) -> ActorMembers {
        ActorMembers::new(self.client.clone())
    }

    /// The actors of processes, who start cases and do tasks.
    pub fn actors(&self) -> Actors {
        Actors::new(self.client.clone())
    }

    /// Activities that ended.
    pub fn archived_activities(&self) -> ArchivedActivities {
        ArchivedActivities::new(self.client.clone())
    }

    /// The variables of activities that ended.
    pub fn archived_activity_variables(&self) -> ArchivedActivityVariables {
        ArchivedActivityVariables::new(self.client.clone())
    }

    /// Old versions of documents, and the documents of cases that ended.
    pub fn archived_case_documents(&self) -> ArchivedCaseDocuments {
        ArchivedCaseDocuments::new(self.client.clone())
    }

    /// The variables of cases that ended.
    pub fn archived_case_variables(&self) -> ArchivedCaseVariables {
        ArchivedCaseVariables::new(self.client.clone())
    }

    /// Cases that ended.
    pub fn archived_cases(&self) -> ArchivedCases {
        ArchivedCases::new(self.client.clone())
    }

    /// Comments on cases that ended.
    pub fn archived_comments(&self) -> ArchivedComments {
        ArchivedComments::new(self.client.clone())
    }

    /// Connectors that are done.
    pub fn archived_connector_instances(&self) -> ArchivedConnectorInstances {
        ArchivedConnectorInstances::new(self.client.clone())
    }

    /// Flow nodes that ended: one entry for each state that they had.
    pub fn archived_flow_nodes(&self) -> ArchivedFlowNodes {
        ArchivedFlowNodes::new(self.client.clone())
    }

    /// Tasks of people that ended.
    pub fn archived_human_tasks(&self) -> ArchivedHumanTasks {
        ArchivedHumanTasks::new(self.client.clone())
    }

    /// Tasks that people added to tasks and that ended.
    pub fn archived_manual_tasks(&self) -> ArchivedManualTasks {
        ArchivedManualTasks::new(self.client.clone())
    }

    /// Tasks that ended.
    pub fn archived_tasks(&self) -> ArchivedTasks {
        ArchivedTasks::new(self.client.clone())
    }

    /// Tasks that a process asked people for and that ended.
    pub fn archived_user_tasks(&self) -> ArchivedUserTasks {
        ArchivedUserTasks::new(self.client.clone())
    }

    /// The model of business data, and who may read what of it.
    pub fn business_data_models(&self) -> BusinessDataModels {
        BusinessDataModels::new(self.client.clone())
    }

    /// Which business data cases have.
    pub fn business_data_references(&self) -> BusinessDataReferences {
        BusinessDataReferences::new(self.client.clone())
    }

    /// The documents of open cases.
    pub fn case_documents(&self) -> CaseDocuments {
        CaseDocuments::new(self.client.clone())
    }

    /// The variables of open cases.
    pub fn case_variables(&self) -> CaseVariables {
        CaseVariables::new(self.client.clone())
    }

    /// Open cases: what runs of processes.
    pub fn cases(&self) -> Cases {
        Cases::new(self.client.clone())
    }

    /// Categories that processes are sorted into.
    pub fn categories(&self) -> Categories {
        Categories::new(self.client.clone())
    }

    /// Comments on open cases.
    pub fn comments(&self) -> Comments {
        Comments::new(self.client.clone())
    }

    /// Connectors of open cases.
    pub fn connector_instances(&self) -> ConnectorInstances {
        ConnectorInstances::new(self.client.clone())
    }

    /// Documents in the form of older versions; see those of cases.
    pub fn documents(&self) -> Documents {
        Documents::new(self.client.clone())
    }

    /// What cases and flow nodes failed with.
    pub fn failures(&self) -> Failures {
        Failures::new(self.client.clone())
    }

    /// Open flow nodes: activities, gateways and events.
    pub fn flow_nodes(&self) -> FlowNodes {
        FlowNodes::new(self.client.clone())
    }

    /// Which form is shown for which step of a process.
    pub fn form_mappings(&self) -> FormMappings {
        FormMappings::new(self.client.clone())
    }

    /// Open tasks of people.
    pub fn human_tasks(&self) -> HumanTasks {
        HumanTasks::new(self.client.clone())
    }

    /// Open tasks that people added to tasks.
    pub fn manual_tasks(&self) -> ManualTasks {
        ManualTasks::new(self.client.clone())
    }

    /// BPMN messages.
    pub fn messages(&self) -> Messages {
        Messages::new(self.client.clone())
    }

    /// Which process is in which category.
    pub fn process_categories(&self) -> ProcessCategories {
        ProcessCategories::new(self.client.clone())
    }

    /// The connectors of processes.
    pub fn process_connectors(&self) -> ProcessConnectors {
        ProcessConnectors::new(self.client.clone())
    }

    /// The parameters of processes.
    pub fn process_parameters(&self) -> ProcessParameters {
        ProcessParameters::new(self.client.clone())
    }

    /// What keeps processes from being enabled.
    pub fn process_resolution_problems(&self) -> ProcessResolutionProblems {
        ProcessResolutionProblems::new(self.client.clone())
    }

    /// Who supervises which process.
    pub fn process_supervisors(&self) -> ProcessSupervisors {
        ProcessSupervisors::new(self.client.clone())
    }

    /// Processes, which are deployed from files and started as cases.
    pub fn processes(&self) -> Processes {
        Processes::new(self.client.clone())
    }

    /// BPMN signals.
    pub fn signals(&self) -> Signals {
        Signals::new(self.client.clone())
    }

    /// Open tasks: those of people, and those of the server.
    pub fn tasks(&self) -> Tasks {
        Tasks::new(self.client.clone())
    }

    /// The timers that open cases wait for.
    pub fn timer_event_triggers(&self) -> TimerEventTriggers {
        TimerEventTriggers::new(self.client.clone())
    }

    /// Open tasks of people that a process asks for.
    pub fn user_tasks(&self) -> UserTasks {
        UserTasks::new(self.client.clone())
    }

    /// Business data, as the model of business data has them.
    pub fn business_data(&self) -> BusinessData {
        BusinessData::new(self.client.clone())
    }

    /// The actors of a process as a file.
    pub fn actor_mapping(&self) -> ActorMapping {
        ActorMapping::new(self.client.clone())
    }

    /// Menus of living applications.
    pub fn application_menus(&self) -> ApplicationMenus {
        ApplicationMenus::new(self.client.clone())
    }

    /// Pages of living applications.
    pub fn application_pages(&self) -> ApplicationPages {
        ApplicationPages::new(self.client.clone())
    }

    /// Living applications.
    pub fn applications(&self) -> Applications {
        Applications::new(self.client.clone())
    }

    /// Who may read which business data; subscription editions.
    pub fn bdm_access_control(&self) -> BdmAccessControl {
        BdmAccessControl::new(self.client.clone())
    }

    /// How to reach users, at work and at home.
    pub fn contact_data(&self) -> ContactDataApi {
        ContactDataApi::new(self.client.clone())
    }

    /// What more an organization knows of its users.
    pub fn custom_user_info(&self) -> CustomUserInfos {
        CustomUserInfos::new(self.client.clone())
    }

    /// How long business data are kept; subscription editions.
    pub fn data_retention(&self) -> DataRetention {
        DataRetention::new(self.client.clone())
    }

    /// Doing the tasks of somebody else; subscription editions.
    pub fn delegation(&self) -> Delegation {
        Delegation::new(self.client.clone())
    }

    /// Contents of documents.
    pub fn downloads(&self) -> Downloads {
        Downloads::new(self.client.clone())
    }

    /// Groups of the organization, one within another.
    pub fn groups(&self) -> Groups {
        Groups::new(self.client.clone())
    }

    /// Languages and texts.
    pub fn locales(&self) -> Locales {
        Locales::new(self.client.clone())
    }

    /// The log of what was done; subscription editions.
    pub fn logs(&self) -> Logs {
        Logs::new(self.client.clone())
    }

    /// Maintenance, from 9.0 on.
    pub fn maintenance(&self) -> Maintenances {
        Maintenances::new(self.client.clone())
    }

    /// Who has which role in which group.
    pub fn memberships(&self) -> Memberships {
        Memberships::new(self.client.clone())
    }

    /// The organization as a file.
    pub fn organization(&self) -> Organization {
        Organization::new(self.client.clone())
    }

    /// The platform, with an administrator of its own.
    pub fn platform(&self) -> Platforms {
        Platforms::new(self.client.clone())
    }

    /// Pages of the old portal, up to 7.x.
    pub fn portal_pages(&self) -> PortalPages {
        PortalPages::new(self.client.clone())
    }

    /// REST API extensions, whatever they do.
    pub fn rest_extensions(&self) -> RestExtensions {
        RestExtensions::new(self.client.clone())
    }

    /// Roles in the organization.
    pub fn roles(&self) -> Roles {
        Roles::new(self.client.clone())
    }

    /// The version of the server, its edition and its license.
    pub fn server(&self) -> Server {
        Server::new(self.client.clone())
    }

    /// Pausing the tenant for maintenance.
    pub fn tenant(&self) -> Tenants {
        Tenants::new(self.client.clone())
    }

    /// Files that other calls then use.
    pub fn uploads(&self) -> Uploads {
        Uploads::new(self.client.clone())
    }

    /// Users of the organization, and their pictures.
    pub fn users(&self) -> Users {
        Users::new(self.client.clone())
    }
}

impl From<Connection> for Bonita {
    fn from(connection: Connection) -> Self {
        Self { client: Client::new(connection) }
    }
}

impl HasSession for Bonita {
    type Session = Session;
}

/// Ids as the bodies of deletions have them.
fn id_texts(ids: impl IntoIterator<Item = i64>) -> Vec<String> {
    ids.into_iter().map(|id| id.to_string()).collect()
}
