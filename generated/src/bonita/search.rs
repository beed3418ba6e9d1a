// Made by `cargo xtask generate`; edit the spec instead.

//! What each list can be searched for by: filters, orders, deploys and counters.

use super::{builder, enums};
use ::bpm_rest_runtime::search;
/// What each list takes, by the id of its operation.
pub static SEARCHES: &[(&str, search::Rules)] = &[
    ("search_activities", <builder::SearchActivities as search::Searchable>::RULES),
    ("search_actor_members", <builder::SearchActorMembers as search::Searchable>::RULES),
    ("search_actors", <builder::SearchActors as search::Searchable>::RULES),
    (
        "search_application_menus",
        <builder::SearchApplicationMenus as search::Searchable>::RULES,
    ),
    (
        "search_application_pages",
        <builder::SearchApplicationPages as search::Searchable>::RULES,
    ),
    ("search_applications", <builder::SearchApplications as search::Searchable>::RULES),
    (
        "search_archived_activities",
        <builder::SearchArchivedActivities as search::Searchable>::RULES,
    ),
    (
        "search_archived_case_documents",
        <builder::SearchArchivedCaseDocuments as search::Searchable>::RULES,
    ),
    (
        "search_archived_case_variables",
        <builder::SearchArchivedCaseVariables as search::Searchable>::RULES,
    ),
    (
        "search_archived_cases",
        <builder::SearchArchivedCases as search::Searchable>::RULES,
    ),
    (
        "search_archived_comments",
        <builder::SearchArchivedComments as search::Searchable>::RULES,
    ),
    (
        "search_archived_connector_instances",
        <builder::SearchArchivedConnectorInstances as search::Searchable>::RULES,
    ),
    (
        "search_archived_documents",
        <builder::SearchArchivedDocuments as search::Searchable>::RULES,
    ),
    (
        "search_archived_flow_nodes",
        <builder::SearchArchivedFlowNodes as search::Searchable>::RULES,
    ),
    (
        "search_archived_human_tasks",
        <builder::SearchArchivedHumanTasks as search::Searchable>::RULES,
    ),
    (
        "search_archived_tasks",
        <builder::SearchArchivedTasks as search::Searchable>::RULES,
    ),
    (
        "search_archived_user_tasks",
        <builder::SearchArchivedUserTasks as search::Searchable>::RULES,
    ),
    (
        "search_business_data_references",
        <builder::SearchBusinessDataReferences as search::Searchable>::RULES,
    ),
    (
        "search_case_documents",
        <builder::SearchCaseDocuments as search::Searchable>::RULES,
    ),
    (
        "search_case_variables",
        <builder::SearchCaseVariables as search::Searchable>::RULES,
    ),
    ("search_cases", <builder::SearchCases as search::Searchable>::RULES),
    ("search_categories", <builder::SearchCategories as search::Searchable>::RULES),
    ("search_comments", <builder::SearchComments as search::Searchable>::RULES),
    (
        "search_connector_instances",
        <builder::SearchConnectorInstances as search::Searchable>::RULES,
    ),
    ("search_custom_pages", <builder::SearchCustomPages as search::Searchable>::RULES),
    (
        "search_custom_user_info_definitions",
        <builder::SearchCustomUserInfoDefinitions as search::Searchable>::RULES,
    ),
    (
        "search_custom_user_info_of_user",
        <builder::SearchCustomUserInfoOfUser as search::Searchable>::RULES,
    ),
    (
        "search_custom_user_info_values",
        <builder::SearchCustomUserInfoValues as search::Searchable>::RULES,
    ),
    ("search_delegations", <builder::SearchDelegations as search::Searchable>::RULES),
    ("search_documents", <builder::SearchDocuments as search::Searchable>::RULES),
    ("search_flow_nodes", <builder::SearchFlowNodes as search::Searchable>::RULES),
    ("search_form_mappings", <builder::SearchFormMappings as search::Searchable>::RULES),
    ("search_groups", <builder::SearchGroups as search::Searchable>::RULES),
    ("search_human_tasks", <builder::SearchHumanTasks as search::Searchable>::RULES),
    ("search_memberships", <builder::SearchMemberships as search::Searchable>::RULES),
    ("search_portal_pages", <builder::SearchPortalPages as search::Searchable>::RULES),
    (
        "search_process_connector_dependencies",
        <builder::SearchProcessConnectorDependencies as search::Searchable>::RULES,
    ),
    (
        "search_process_connectors",
        <builder::SearchProcessConnectors as search::Searchable>::RULES,
    ),
    (
        "search_process_parameters",
        <builder::SearchProcessParameters as search::Searchable>::RULES,
    ),
    (
        "search_process_resolution_problems",
        <builder::SearchProcessResolutionProblems as search::Searchable>::RULES,
    ),
    ("search_processes", <builder::SearchProcesses as search::Searchable>::RULES),
    (
        "search_profile_entries",
        <builder::SearchProfileEntries as search::Searchable>::RULES,
    ),
    (
        "search_profile_members",
        <builder::SearchProfileMembers as search::Searchable>::RULES,
    ),
    ("search_profiles", <builder::SearchProfiles as search::Searchable>::RULES),
    ("search_roles", <builder::SearchRoles as search::Searchable>::RULES),
    ("search_tasks", <builder::SearchTasks as search::Searchable>::RULES),
    ("search_user_profiles", <builder::SearchUserProfiles as search::Searchable>::RULES),
    ("search_user_tasks", <builder::SearchUserTasks as search::Searchable>::RULES),
    ("search_users", <builder::SearchUsers as search::Searchable>::RULES),
];
impl search::Searchable for builder::SearchActivities {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("caseId", search::Kind::Integer),
                ("isFailed", search::Kind::Boolean),
                ("last_update_date", search::Kind::Integer),
                ("name", search::Kind::Text),
                ("parentCaseId", search::Kind::Integer),
                ("processId", search::Kind::Integer),
                ("rootCaseId", search::Kind::Integer),
                ("state", search::Kind::Text),
                (
                    "type",
                    search::Kind::Words(
                        &[
                            "AUTOMATIC_TASK",
                            "USER_TASK",
                            "MANUAL_TASK",
                            "CALL_ACTIVITY",
                            "MULTI_INSTANCE_ACTIVITY",
                            "RECEIVE_TASK",
                            "SEND_TASK",
                        ],
                    ),
                ),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "name",
                    "displayName",
                    "processId",
                    "caseId",
                    "rootCaseId",
                    "parentCaseId",
                    "parentActivityInstanceId",
                    "state",
                    "last_update_date",
                    "processDefinitionId",
                    "parentProcessInstanceId",
                ],
            ),
        )
        .with_deploys(
            &[
                "processId",
                "caseId",
                "rootCaseId",
                "parentCaseId",
                "rootContainerId",
                "executedBy",
                "executedBySubstitute",
            ],
        )
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchActivities {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_activities`](super::Client::search_activities).
///
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ActivityFilter {}
impl ActivityFilter {
    /// Those whose `caseId` is this number.
    pub fn case_id(value: i64) -> search::Filter<builder::SearchActivities> {
        search::Filter::new("caseId", value)
    }
    /// Those whose `isFailed` is this.
    pub fn is_failed(value: bool) -> search::Filter<builder::SearchActivities> {
        search::Filter::new("isFailed", value)
    }
    /// Those whose `last_update_date` is this number.
    pub fn last_update_date(value: i64) -> search::Filter<builder::SearchActivities> {
        search::Filter::new("last_update_date", value)
    }
    /// Those whose `name` is this text.
    pub fn name(value: impl Into<String>) -> search::Filter<builder::SearchActivities> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Those whose `parentCaseId` is this number.
    pub fn parent_case_id(value: i64) -> search::Filter<builder::SearchActivities> {
        search::Filter::new("parentCaseId", value)
    }
    /// Those whose `processId` is this number.
    pub fn process_id(value: i64) -> search::Filter<builder::SearchActivities> {
        search::Filter::new("processId", value)
    }
    /// Those whose `rootCaseId` is this number.
    pub fn root_case_id(value: i64) -> search::Filter<builder::SearchActivities> {
        search::Filter::new("rootCaseId", value)
    }
    /// Those whose `state` is this.
    pub fn state(
        value: enums::FlowNodeState,
    ) -> search::Filter<builder::SearchActivities> {
        search::Filter::new("state", value)
    }
    /// Those whose `type` is this.
    pub fn type_(
        value: ActivityTypeFilter,
    ) -> search::Filter<builder::SearchActivities> {
        search::Filter::new("type", value)
    }
}
/// The values of the filter `type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityTypeFilter {
    /// `AUTOMATIC_TASK`.
    AutomaticTask,
    /// `USER_TASK`.
    UserTask,
    /// `MANUAL_TASK`.
    ManualTask,
    /// `CALL_ACTIVITY`.
    CallActivity,
    /// `MULTI_INSTANCE_ACTIVITY`.
    MultiInstanceActivity,
    /// `RECEIVE_TASK`.
    ReceiveTask,
    /// `SEND_TASK`.
    SendTask,
}
impl ActivityTypeFilter {
    /// All of them.
    pub const ALL: [Self; 7usize] = [
        Self::AutomaticTask,
        Self::UserTask,
        Self::ManualTask,
        Self::CallActivity,
        Self::MultiInstanceActivity,
        Self::ReceiveTask,
        Self::SendTask,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AutomaticTask => "AUTOMATIC_TASK",
            Self::UserTask => "USER_TASK",
            Self::ManualTask => "MANUAL_TASK",
            Self::CallActivity => "CALL_ACTIVITY",
            Self::MultiInstanceActivity => "MULTI_INSTANCE_ACTIVITY",
            Self::ReceiveTask => "RECEIVE_TASK",
            Self::SendTask => "SEND_TASK",
        }
    }
}
impl ::std::fmt::Display for ActivityTypeFilter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What [`search_activities`](super::Client::search_activities) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityField {
    /// `name`.
    Name,
    /// `displayName`.
    DisplayName,
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `parentActivityInstanceId`.
    ParentActivityInstanceId,
    /// `state`.
    State,
    /// `last_update_date`.
    LastUpdateDate,
    /// `processDefinitionId`.
    ProcessDefinitionId,
    /// `parentProcessInstanceId`.
    ParentProcessInstanceId,
}
impl ActivityField {
    /// All of them.
    pub const ALL: [Self; 11usize] = [
        Self::Name,
        Self::DisplayName,
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::ParentActivityInstanceId,
        Self::State,
        Self::LastUpdateDate,
        Self::ProcessDefinitionId,
        Self::ParentProcessInstanceId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::DisplayName => "displayName",
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::ParentActivityInstanceId => "parentActivityInstanceId",
            Self::State => "state",
            Self::LastUpdateDate => "last_update_date",
            Self::ProcessDefinitionId => "processDefinitionId",
            Self::ParentProcessInstanceId => "parentProcessInstanceId",
        }
    }
}
impl ::std::fmt::Display for ActivityField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ActivityField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchActivities> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchActivities> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_activities`](super::Client::search_activities).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityDeploy {
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `rootContainerId`.
    RootContainerId,
    /// `executedBy`.
    ExecutedBy,
    /// `executedBySubstitute`.
    ExecutedBySubstitute,
}
impl ActivityDeploy {
    /// All of them.
    pub const ALL: [Self; 7usize] = [
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::RootContainerId,
        Self::ExecutedBy,
        Self::ExecutedBySubstitute,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::RootContainerId => "rootContainerId",
            Self::ExecutedBy => "executedBy",
            Self::ExecutedBySubstitute => "executedBySubstitute",
        }
    }
}
impl ::std::fmt::Display for ActivityDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ActivityDeploy> for search::Deploy<builder::SearchActivities> {
    fn from(name: ActivityDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ActivityDeploy> for String {
    fn from(name: ActivityDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchActorMembers {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("actor_id", search::Kind::Integer),
                (
                    "member_type",
                    search::Kind::Words(&["user", "group", "role", "roleAndGroup"]),
                ),
            ],
        )
        .with_demanded(&["actor_id"])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&[]))
        .with_deploys(&["actor_id", "user_id", "role_id", "group_id"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchActorMembers {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_actor_members`](super::Client::search_actor_members).
///
/// The server demands `actor_id`.
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ActorMemberFilter {}
impl ActorMemberFilter {
    /// Those whose `actor_id` is this number.
    pub fn actor_id(value: i64) -> search::Filter<builder::SearchActorMembers> {
        search::Filter::new("actor_id", value)
    }
    /// Those whose `member_type` is this.
    pub fn member_type(
        value: MemberType,
    ) -> search::Filter<builder::SearchActorMembers> {
        search::Filter::new("member_type", value)
    }
}
/// The values of the filter `member_type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemberType {
    /// `user`.
    User,
    /// `group`.
    Group,
    /// `role`.
    Role,
    /// `roleAndGroup`.
    RoleAndGroup,
}
impl MemberType {
    /// All of them.
    pub const ALL: [Self; 4usize] = [
        Self::User,
        Self::Group,
        Self::Role,
        Self::RoleAndGroup,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Role => "role",
            Self::RoleAndGroup => "roleAndGroup",
        }
    }
}
impl ::std::fmt::Display for MemberType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_actor_members`](super::Client::search_actor_members).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActorMemberDeploy {
    /// `actor_id`.
    ActorId,
    /// `user_id`.
    UserId,
    /// `role_id`.
    RoleId,
    /// `group_id`.
    GroupId,
}
impl ActorMemberDeploy {
    /// All of them.
    pub const ALL: [Self; 4usize] = [
        Self::ActorId,
        Self::UserId,
        Self::RoleId,
        Self::GroupId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ActorId => "actor_id",
            Self::UserId => "user_id",
            Self::RoleId => "role_id",
            Self::GroupId => "group_id",
        }
    }
}
impl ::std::fmt::Display for ActorMemberDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ActorMemberDeploy> for search::Deploy<builder::SearchActorMembers> {
    fn from(name: ActorMemberDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ActorMemberDeploy> for String {
    fn from(name: ActorMemberDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchActors {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(&[("process_id", search::Kind::Integer)])
        .with_demanded(&["process_id"])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&["name"]))
        .with_deploys(&["process_id"])
        .with_counters(&["users", "groups", "roles", "memberships"])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchActors {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys)
            .n(asked.counters);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_actors`](super::Client::search_actors).
///
/// The server demands `process_id`.
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ActorFilter {}
impl ActorFilter {
    /// Those whose `process_id` is this number.
    pub fn process_id(value: i64) -> search::Filter<builder::SearchActors> {
        search::Filter::new("process_id", value)
    }
}
/// What [`search_actors`](super::Client::search_actors) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActorField {
    /// `name`.
    Name,
}
impl ActorField {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::Name];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
        }
    }
}
impl ::std::fmt::Display for ActorField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ActorField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchActors> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchActors> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_actors`](super::Client::search_actors).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActorDeploy {
    /// `process_id`.
    ProcessId,
}
impl ActorDeploy {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::ProcessId];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessId => "process_id",
        }
    }
}
impl ::std::fmt::Display for ActorDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ActorDeploy> for search::Deploy<builder::SearchActors> {
    fn from(name: ActorDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ActorDeploy> for String {
    fn from(name: ActorDeploy) -> Self {
        name.as_str().to_owned()
    }
}
/// What the server can count for each item of [`search_actors`](super::Client::search_actors).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActorCounter {
    /// `users`.
    Users,
    /// `groups`.
    Groups,
    /// `roles`.
    Roles,
    /// `memberships`.
    Memberships,
}
impl ActorCounter {
    /// All of them.
    pub const ALL: [Self; 4usize] = [
        Self::Users,
        Self::Groups,
        Self::Roles,
        Self::Memberships,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Users => "users",
            Self::Groups => "groups",
            Self::Roles => "roles",
            Self::Memberships => "memberships",
        }
    }
}
impl ::std::fmt::Display for ActorCounter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ActorCounter> for search::Counter<builder::SearchActors> {
    fn from(name: ActorCounter) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ActorCounter> for String {
    fn from(name: ActorCounter) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchApplicationMenus {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("applicationId", search::Kind::Integer),
                ("applicationPageId", search::Kind::Integer),
                ("displayName", search::Kind::Text),
                ("id", search::Kind::Integer),
                ("parentMenuId", search::Kind::Integer),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "displayName",
                    "applicationId",
                    "applicationPageId",
                    "parentMenuId",
                    "menuIndex",
                    "id",
                ],
            ),
        )
        .with_deploys(&["applicationPageId"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchApplicationMenus {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_application_menus`](super::Client::search_application_menus).
///
/// The server answers an error to a filter of any other name.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ApplicationMenuFilter {}
impl ApplicationMenuFilter {
    /// Entries of the application with this id.
    pub fn application_id(
        value: i64,
    ) -> search::Filter<builder::SearchApplicationMenus> {
        search::Filter::new("applicationId", value)
    }
    /// Entries that lead to the page of an application with this id.
    pub fn application_page_id(
        value: i64,
    ) -> search::Filter<builder::SearchApplicationMenus> {
        search::Filter::new("applicationPageId", value)
    }
    /// Entries with this name to show.
    pub fn display_name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchApplicationMenus> {
        search::Filter::new("displayName", Into::<String>::into(value))
    }
    /// The entry with this id.
    pub fn id(value: i64) -> search::Filter<builder::SearchApplicationMenus> {
        search::Filter::new("id", value)
    }
    /// Entries within the entry with this id.
    pub fn parent_menu_id(
        value: i64,
    ) -> search::Filter<builder::SearchApplicationMenus> {
        search::Filter::new("parentMenuId", value)
    }
}
/// What [`search_application_menus`](super::Client::search_application_menus) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationMenuField {
    /// `displayName`.
    DisplayName,
    /// `applicationId`.
    ApplicationId,
    /// `applicationPageId`.
    ApplicationPageId,
    /// `parentMenuId`.
    ParentMenuId,
    /// `menuIndex`.
    MenuIndex,
    /// `id`.
    Id,
}
impl ApplicationMenuField {
    /// All of them.
    pub const ALL: [Self; 6usize] = [
        Self::DisplayName,
        Self::ApplicationId,
        Self::ApplicationPageId,
        Self::ParentMenuId,
        Self::MenuIndex,
        Self::Id,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DisplayName => "displayName",
            Self::ApplicationId => "applicationId",
            Self::ApplicationPageId => "applicationPageId",
            Self::ParentMenuId => "parentMenuId",
            Self::MenuIndex => "menuIndex",
            Self::Id => "id",
        }
    }
}
impl ::std::fmt::Display for ApplicationMenuField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ApplicationMenuField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchApplicationMenus> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchApplicationMenus> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_application_menus`](super::Client::search_application_menus).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationMenuDeploy {
    /// `applicationPageId`.
    ApplicationPageId,
}
impl ApplicationMenuDeploy {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::ApplicationPageId];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ApplicationPageId => "applicationPageId",
        }
    }
}
impl ::std::fmt::Display for ApplicationMenuDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ApplicationMenuDeploy> for search::Deploy<builder::SearchApplicationMenus> {
    fn from(name: ApplicationMenuDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ApplicationMenuDeploy> for String {
    fn from(name: ApplicationMenuDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchApplicationPages {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("applicationId", search::Kind::Integer),
                ("id", search::Kind::Integer),
                ("pageId", search::Kind::Integer),
                ("token", search::Kind::Text),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&["token", "applicationId", "pageId", "id"]))
        .with_deploys(&["applicationId", "pageId"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchApplicationPages {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_application_pages`](super::Client::search_application_pages).
///
/// The server answers an error to a filter of any other name.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ApplicationPageFilter {}
impl ApplicationPageFilter {
    /// Pages of the application with this id.
    pub fn application_id(
        value: i64,
    ) -> search::Filter<builder::SearchApplicationPages> {
        search::Filter::new("applicationId", value)
    }
    /// The page of an application with this id.
    pub fn id(value: i64) -> search::Filter<builder::SearchApplicationPages> {
        search::Filter::new("id", value)
    }
    /// Uses of the page with this id.
    pub fn page_id(value: i64) -> search::Filter<builder::SearchApplicationPages> {
        search::Filter::new("pageId", value)
    }
    /// Pages with this token.
    pub fn token(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchApplicationPages> {
        search::Filter::new("token", Into::<String>::into(value))
    }
}
/// What [`search_application_pages`](super::Client::search_application_pages) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationPageField {
    /// `token`.
    Token,
    /// `applicationId`.
    ApplicationId,
    /// `pageId`.
    PageId,
    /// `id`.
    Id,
}
impl ApplicationPageField {
    /// All of them.
    pub const ALL: [Self; 4usize] = [
        Self::Token,
        Self::ApplicationId,
        Self::PageId,
        Self::Id,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::ApplicationId => "applicationId",
            Self::PageId => "pageId",
            Self::Id => "id",
        }
    }
}
impl ::std::fmt::Display for ApplicationPageField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ApplicationPageField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchApplicationPages> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchApplicationPages> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_application_pages`](super::Client::search_application_pages).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationPageDeploy {
    /// `applicationId`.
    ApplicationId,
    /// `pageId`.
    PageId,
}
impl ApplicationPageDeploy {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::ApplicationId, Self::PageId];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ApplicationId => "applicationId",
            Self::PageId => "pageId",
        }
    }
}
impl ::std::fmt::Display for ApplicationPageDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ApplicationPageDeploy> for search::Deploy<builder::SearchApplicationPages> {
    fn from(name: ApplicationPageDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ApplicationPageDeploy> for String {
    fn from(name: ApplicationPageDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchApplications {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("createdBy", search::Kind::Integer),
                ("creationDate", search::Kind::Integer),
                ("displayName", search::Kind::Text),
                ("id", search::Kind::Integer),
                ("lastUpdateDate", search::Kind::Integer),
                ("layoutId", search::Kind::Integer),
                ("profileId", search::Kind::Integer),
                ("state", search::Kind::Text),
                ("themeId", search::Kind::Integer),
                ("token", search::Kind::Text),
                ("updatedBy", search::Kind::Integer),
                ("userId", search::Kind::Integer),
                ("version", search::Kind::Text),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "token",
                    "displayName",
                    "version",
                    "creationDate",
                    "createdBy",
                    "lastUpdateDate",
                    "updatedBy",
                    "state",
                    "profileId",
                    "layoutId",
                    "themeId",
                    "id",
                ],
            ),
        )
        .with_deploys(&["createdBy", "updatedBy", "profileId", "layoutId", "themeId"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchApplications {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_applications`](super::Client::search_applications).
///
/// The server answers an error to a filter of any other name.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ApplicationFilter {}
impl ApplicationFilter {
    /// Applications that the user with this id created; -1 stands for the technical user.
    pub fn created_by(value: i64) -> search::Filter<builder::SearchApplications> {
        search::Filter::new("createdBy", value)
    }
    /// Applications that were created at this time, in milliseconds since 1970.
    pub fn creation_date(value: i64) -> search::Filter<builder::SearchApplications> {
        search::Filter::new("creationDate", value)
    }
    /// Applications with this name to show.
    pub fn display_name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchApplications> {
        search::Filter::new("displayName", Into::<String>::into(value))
    }
    /// The application with this id.
    pub fn id(value: i64) -> search::Filter<builder::SearchApplications> {
        search::Filter::new("id", value)
    }
    /// Applications that were changed last at this time, in milliseconds since 1970.
    pub fn last_update_date(value: i64) -> search::Filter<builder::SearchApplications> {
        search::Filter::new("lastUpdateDate", value)
    }
    /// Applications with this page as layout.
    pub fn layout_id(value: i64) -> search::Filter<builder::SearchApplications> {
        search::Filter::new("layoutId", value)
    }
    /// Applications for those who have the profile with this id.
    pub fn profile_id(value: i64) -> search::Filter<builder::SearchApplications> {
        search::Filter::new("profileId", value)
    }
    /// Applications in this state.
    pub fn state(
        value: enums::ApplicationState,
    ) -> search::Filter<builder::SearchApplications> {
        search::Filter::new("state", value)
    }
    /// Applications with this page as theme.
    pub fn theme_id(value: i64) -> search::Filter<builder::SearchApplications> {
        search::Filter::new("themeId", value)
    }
    /// The application with this token.
    pub fn token(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchApplications> {
        search::Filter::new("token", Into::<String>::into(value))
    }
    /// Applications that the user with this id changed last.
    pub fn updated_by(value: i64) -> search::Filter<builder::SearchApplications> {
        search::Filter::new("updatedBy", value)
    }
    /// Applications that the user with this id may use.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchApplications> {
        search::Filter::new("userId", value)
    }
    /// Applications of this version.
    pub fn version(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchApplications> {
        search::Filter::new("version", Into::<String>::into(value))
    }
}
/// What [`search_applications`](super::Client::search_applications) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationField {
    /// `token`.
    Token,
    /// `displayName`.
    DisplayName,
    /// `version`.
    Version,
    /// `creationDate`.
    CreationDate,
    /// `createdBy`.
    CreatedBy,
    /// `lastUpdateDate`.
    LastUpdateDate,
    /// `updatedBy`.
    UpdatedBy,
    /// `state`.
    State,
    /// `profileId`.
    ProfileId,
    /// `layoutId`.
    LayoutId,
    /// `themeId`.
    ThemeId,
    /// `id`.
    Id,
}
impl ApplicationField {
    /// All of them.
    pub const ALL: [Self; 12usize] = [
        Self::Token,
        Self::DisplayName,
        Self::Version,
        Self::CreationDate,
        Self::CreatedBy,
        Self::LastUpdateDate,
        Self::UpdatedBy,
        Self::State,
        Self::ProfileId,
        Self::LayoutId,
        Self::ThemeId,
        Self::Id,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::DisplayName => "displayName",
            Self::Version => "version",
            Self::CreationDate => "creationDate",
            Self::CreatedBy => "createdBy",
            Self::LastUpdateDate => "lastUpdateDate",
            Self::UpdatedBy => "updatedBy",
            Self::State => "state",
            Self::ProfileId => "profileId",
            Self::LayoutId => "layoutId",
            Self::ThemeId => "themeId",
            Self::Id => "id",
        }
    }
}
impl ::std::fmt::Display for ApplicationField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ApplicationField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchApplications> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchApplications> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_applications`](super::Client::search_applications).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationDeploy {
    /// `createdBy`.
    CreatedBy,
    /// `updatedBy`.
    UpdatedBy,
    /// `profileId`.
    ProfileId,
    /// `layoutId`.
    LayoutId,
    /// `themeId`.
    ThemeId,
}
impl ApplicationDeploy {
    /// All of them.
    pub const ALL: [Self; 5usize] = [
        Self::CreatedBy,
        Self::UpdatedBy,
        Self::ProfileId,
        Self::LayoutId,
        Self::ThemeId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CreatedBy => "createdBy",
            Self::UpdatedBy => "updatedBy",
            Self::ProfileId => "profileId",
            Self::LayoutId => "layoutId",
            Self::ThemeId => "themeId",
        }
    }
}
impl ::std::fmt::Display for ApplicationDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ApplicationDeploy> for search::Deploy<builder::SearchApplications> {
    fn from(name: ApplicationDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ApplicationDeploy> for String {
    fn from(name: ApplicationDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchArchivedActivities {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("archivedDate", search::Kind::Integer),
                ("assigned_id", search::Kind::Integer),
                ("caseId", search::Kind::Integer),
                ("displayName", search::Kind::Text),
                ("name", search::Kind::Text),
                ("parentCaseId", search::Kind::Integer),
                ("processId", search::Kind::Integer),
                ("reached_state_date", search::Kind::Integer),
                ("rootCaseId", search::Kind::Integer),
                ("sourceObjectId", search::Kind::Integer),
                ("state", search::Kind::Text),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "name",
                    "displayName",
                    "processId",
                    "caseId",
                    "rootCaseId",
                    "parentCaseId",
                    "state",
                    "reached_state_date",
                    "assigned_id",
                    "priority",
                    "archivedDate",
                    "sourceObjectId",
                ],
            ),
        )
        .with_deploys(
            &[
                "processId",
                "caseId",
                "rootCaseId",
                "parentCaseId",
                "rootContainerId",
                "executedBy",
                "executedBySubstitute",
                "assigned_id",
                "actorId",
            ],
        )
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchArchivedActivities {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_archived_activities`](super::Client::search_archived_activities).
///
/// The server answers an error to a filter of any other name.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ArchivedActivityFilter {}
impl ArchivedActivityFilter {
    /// Those whose `archivedDate` is this number.
    pub fn archived_date(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedActivities> {
        search::Filter::new("archivedDate", value)
    }
    /// Those whose `assigned_id` is this number.
    pub fn assigned_id(value: i64) -> search::Filter<builder::SearchArchivedActivities> {
        search::Filter::new("assigned_id", value)
    }
    /// Those whose `caseId` is this number.
    pub fn case_id(value: i64) -> search::Filter<builder::SearchArchivedActivities> {
        search::Filter::new("caseId", value)
    }
    /// Those whose `displayName` is this text.
    pub fn display_name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchArchivedActivities> {
        search::Filter::new("displayName", Into::<String>::into(value))
    }
    /// Those whose `name` is this text.
    pub fn name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchArchivedActivities> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Those whose `parentCaseId` is this number.
    pub fn parent_case_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedActivities> {
        search::Filter::new("parentCaseId", value)
    }
    /// Those whose `processId` is this number.
    pub fn process_id(value: i64) -> search::Filter<builder::SearchArchivedActivities> {
        search::Filter::new("processId", value)
    }
    /// Those whose `reached_state_date` is this number.
    pub fn reached_state_date(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedActivities> {
        search::Filter::new("reached_state_date", value)
    }
    /// Those whose `rootCaseId` is this number.
    pub fn root_case_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedActivities> {
        search::Filter::new("rootCaseId", value)
    }
    /// Those whose `sourceObjectId` is this number.
    pub fn source_object_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedActivities> {
        search::Filter::new("sourceObjectId", value)
    }
    /// Those whose `state` is this.
    pub fn state(
        value: enums::FlowNodeState,
    ) -> search::Filter<builder::SearchArchivedActivities> {
        search::Filter::new("state", value)
    }
}
/// What [`search_archived_activities`](super::Client::search_archived_activities) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivedActivityField {
    /// `name`.
    Name,
    /// `displayName`.
    DisplayName,
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `state`.
    State,
    /// `reached_state_date`.
    ReachedStateDate,
    /// `assigned_id`.
    AssignedId,
    /// `priority`.
    Priority,
    /// `archivedDate`.
    ArchivedDate,
    /// `sourceObjectId`.
    SourceObjectId,
}
impl ArchivedActivityField {
    /// All of them.
    pub const ALL: [Self; 12usize] = [
        Self::Name,
        Self::DisplayName,
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::State,
        Self::ReachedStateDate,
        Self::AssignedId,
        Self::Priority,
        Self::ArchivedDate,
        Self::SourceObjectId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::DisplayName => "displayName",
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::State => "state",
            Self::ReachedStateDate => "reached_state_date",
            Self::AssignedId => "assigned_id",
            Self::Priority => "priority",
            Self::ArchivedDate => "archivedDate",
            Self::SourceObjectId => "sourceObjectId",
        }
    }
}
impl ::std::fmt::Display for ArchivedActivityField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ArchivedActivityField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchArchivedActivities> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchArchivedActivities> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_archived_activities`](super::Client::search_archived_activities).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivedActivityDeploy {
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `rootContainerId`.
    RootContainerId,
    /// `executedBy`.
    ExecutedBy,
    /// `executedBySubstitute`.
    ExecutedBySubstitute,
    /// `assigned_id`.
    AssignedId,
    /// `actorId`.
    ActorId,
}
impl ArchivedActivityDeploy {
    /// All of them.
    pub const ALL: [Self; 9usize] = [
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::RootContainerId,
        Self::ExecutedBy,
        Self::ExecutedBySubstitute,
        Self::AssignedId,
        Self::ActorId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::RootContainerId => "rootContainerId",
            Self::ExecutedBy => "executedBy",
            Self::ExecutedBySubstitute => "executedBySubstitute",
            Self::AssignedId => "assigned_id",
            Self::ActorId => "actorId",
        }
    }
}
impl ::std::fmt::Display for ArchivedActivityDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ArchivedActivityDeploy> for search::Deploy<builder::SearchArchivedActivities> {
    fn from(name: ArchivedActivityDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ArchivedActivityDeploy> for String {
    fn from(name: ArchivedActivityDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchArchivedCaseDocuments {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("archivedCaseId", search::Kind::Integer),
                ("archivedDate", search::Kind::Integer),
                ("caseId", search::Kind::Integer),
                ("creationDate", search::Kind::Integer),
                ("description", search::Kind::Text),
                ("name", search::Kind::Text),
                ("sourceObjectId", search::Kind::Integer),
                ("submittedBy", search::Kind::Integer),
                ("supervisor_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "caseId",
                    "name",
                    "submittedBy",
                    "creationDate",
                    "description",
                    "index",
                    "archivedDate",
                    "sourceObjectId",
                ],
            ),
        )
        .with_deploys(&["submittedBy", "author"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchArchivedCaseDocuments {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_archived_case_documents`](super::Client::search_archived_case_documents).
///
/// The server answers an error to a filter of any other name.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ArchivedCaseDocumentFilter {}
impl ArchivedCaseDocumentFilter {
    /// Those whose `archivedCaseId` is this number.
    pub fn archived_case_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedCaseDocuments> {
        search::Filter::new("archivedCaseId", value)
    }
    /// Those whose `archivedDate` is this number.
    pub fn archived_date(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedCaseDocuments> {
        search::Filter::new("archivedDate", value)
    }
    /// Those whose `caseId` is this number.
    pub fn case_id(value: i64) -> search::Filter<builder::SearchArchivedCaseDocuments> {
        search::Filter::new("caseId", value)
    }
    /// Those whose `creationDate` is this number.
    pub fn creation_date(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedCaseDocuments> {
        search::Filter::new("creationDate", value)
    }
    /// Those whose `description` is this text.
    pub fn description(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchArchivedCaseDocuments> {
        search::Filter::new("description", Into::<String>::into(value))
    }
    /// Those whose `name` is this text.
    pub fn name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchArchivedCaseDocuments> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Those whose `sourceObjectId` is this number.
    pub fn source_object_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedCaseDocuments> {
        search::Filter::new("sourceObjectId", value)
    }
    /// Those whose `submittedBy` is this number.
    pub fn submitted_by(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedCaseDocuments> {
        search::Filter::new("submittedBy", value)
    }
    /// Those whose `supervisor_id` is this number.
    pub fn supervisor_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedCaseDocuments> {
        search::Filter::new("supervisor_id", value)
    }
}
/// What [`search_archived_case_documents`](super::Client::search_archived_case_documents) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivedCaseDocumentField {
    /// `caseId`.
    CaseId,
    /// `name`.
    Name,
    /// `submittedBy`.
    SubmittedBy,
    /// `creationDate`.
    CreationDate,
    /// `description`.
    Description,
    /// `index`.
    Index,
    /// `archivedDate`.
    ArchivedDate,
    /// `sourceObjectId`.
    SourceObjectId,
}
impl ArchivedCaseDocumentField {
    /// All of them.
    pub const ALL: [Self; 8usize] = [
        Self::CaseId,
        Self::Name,
        Self::SubmittedBy,
        Self::CreationDate,
        Self::Description,
        Self::Index,
        Self::ArchivedDate,
        Self::SourceObjectId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CaseId => "caseId",
            Self::Name => "name",
            Self::SubmittedBy => "submittedBy",
            Self::CreationDate => "creationDate",
            Self::Description => "description",
            Self::Index => "index",
            Self::ArchivedDate => "archivedDate",
            Self::SourceObjectId => "sourceObjectId",
        }
    }
}
impl ::std::fmt::Display for ArchivedCaseDocumentField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ArchivedCaseDocumentField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchArchivedCaseDocuments> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchArchivedCaseDocuments> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_archived_case_documents`](super::Client::search_archived_case_documents).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivedCaseDocumentDeploy {
    /// `submittedBy`.
    SubmittedBy,
    /// `author`.
    Author,
}
impl ArchivedCaseDocumentDeploy {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::SubmittedBy, Self::Author];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SubmittedBy => "submittedBy",
            Self::Author => "author",
        }
    }
}
impl ::std::fmt::Display for ArchivedCaseDocumentDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ArchivedCaseDocumentDeploy>
for search::Deploy<builder::SearchArchivedCaseDocuments> {
    fn from(name: ArchivedCaseDocumentDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ArchivedCaseDocumentDeploy> for String {
    fn from(name: ArchivedCaseDocumentDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchArchivedCaseVariables {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(&[("case_id", search::Kind::Integer)])
        .with_demanded(&["case_id"])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&[]))
        .with_deploys(&[])
        .with_counters(&[])
        .with_pages();
}
impl search::Searching for builder::SearchArchivedCaseVariables {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self.p(asked.page).c(asked.per_page).f(asked.filters);
        call
    }
}
/// Filters of [`search_archived_case_variables`](super::Client::search_archived_case_variables).
///
/// The server demands `case_id`.
/// The server ignores a filter of any other name, and would find everything.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ArchivedCaseVariableFilter {}
impl ArchivedCaseVariableFilter {
    /// Those whose `case_id` is this number.
    pub fn case_id(value: i64) -> search::Filter<builder::SearchArchivedCaseVariables> {
        search::Filter::new("case_id", value)
    }
}
impl search::Searchable for builder::SearchArchivedCases {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("caller", search::Kind::Words(&["any"])),
                ("name", search::Kind::Text),
                ("processDefinitionId", search::Kind::Integer),
                ("sourceObjectId", search::Kind::Integer),
                ("started_by", search::Kind::Integer),
                ("supervisor_id", search::Kind::Integer),
                ("user_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "processDefinitionId",
                    "name",
                    "startedBySubstitute",
                    "startDate",
                    "lastUpdate",
                    "id",
                    "sourceObjectId",
                ],
            ),
        )
        .with_deploys(&["processDefinitionId", "started_by", "startedBySubstitute"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchArchivedCases {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_archived_cases`](super::Client::search_archived_cases).
///
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ArchivedCaseFilter {}
impl ArchivedCaseFilter {
    /// Sub-cases as well.
    pub fn caller(value: CaseCaller) -> search::Filter<builder::SearchArchivedCases> {
        search::Filter::new("caller", value)
    }
    /// Those whose `name` is this text.
    pub fn name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchArchivedCases> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Those whose `processDefinitionId` is this number.
    pub fn process_definition_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedCases> {
        search::Filter::new("processDefinitionId", value)
    }
    /// Those whose `sourceObjectId` is this number.
    pub fn source_object_id(value: i64) -> search::Filter<builder::SearchArchivedCases> {
        search::Filter::new("sourceObjectId", value)
    }
    /// Those whose `started_by` is this number.
    pub fn started_by(value: i64) -> search::Filter<builder::SearchArchivedCases> {
        search::Filter::new("started_by", value)
    }
    /// Those whose `supervisor_id` is this number.
    pub fn supervisor_id(value: i64) -> search::Filter<builder::SearchArchivedCases> {
        search::Filter::new("supervisor_id", value)
    }
    /// Those whose `user_id` is this number.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchArchivedCases> {
        search::Filter::new("user_id", value)
    }
}
/// The values of the filter `caller`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaseCaller {
    /// `any`.
    Any,
}
impl CaseCaller {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::Any];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
        }
    }
}
impl ::std::fmt::Display for CaseCaller {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What [`search_archived_cases`](super::Client::search_archived_cases) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivedCaseField {
    /// `processDefinitionId`.
    ProcessDefinitionId,
    /// `name`.
    Name,
    /// `startedBySubstitute`.
    StartedBySubstitute,
    /// `startDate`.
    StartDate,
    /// `lastUpdate`.
    LastUpdate,
    /// `id`.
    Id,
    /// `sourceObjectId`.
    SourceObjectId,
}
impl ArchivedCaseField {
    /// All of them.
    pub const ALL: [Self; 7usize] = [
        Self::ProcessDefinitionId,
        Self::Name,
        Self::StartedBySubstitute,
        Self::StartDate,
        Self::LastUpdate,
        Self::Id,
        Self::SourceObjectId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessDefinitionId => "processDefinitionId",
            Self::Name => "name",
            Self::StartedBySubstitute => "startedBySubstitute",
            Self::StartDate => "startDate",
            Self::LastUpdate => "lastUpdate",
            Self::Id => "id",
            Self::SourceObjectId => "sourceObjectId",
        }
    }
}
impl ::std::fmt::Display for ArchivedCaseField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ArchivedCaseField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchArchivedCases> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchArchivedCases> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_archived_cases`](super::Client::search_archived_cases).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivedCaseDeploy {
    /// `processDefinitionId`.
    ProcessDefinitionId,
    /// `started_by`.
    StartedBy,
    /// `startedBySubstitute`.
    StartedBySubstitute,
}
impl ArchivedCaseDeploy {
    /// All of them.
    pub const ALL: [Self; 3usize] = [
        Self::ProcessDefinitionId,
        Self::StartedBy,
        Self::StartedBySubstitute,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessDefinitionId => "processDefinitionId",
            Self::StartedBy => "started_by",
            Self::StartedBySubstitute => "startedBySubstitute",
        }
    }
}
impl ::std::fmt::Display for ArchivedCaseDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ArchivedCaseDeploy> for search::Deploy<builder::SearchArchivedCases> {
    fn from(name: ArchivedCaseDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ArchivedCaseDeploy> for String {
    fn from(name: ArchivedCaseDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchArchivedComments {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(&[("processInstanceId", search::Kind::Integer)])
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Any)
        .with_deploys(&["userId"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchArchivedComments {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_archived_comments`](super::Client::search_archived_comments).
///
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ArchivedCommentFilter {}
impl ArchivedCommentFilter {
    /// Those whose `processInstanceId` is this number.
    pub fn process_instance_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedComments> {
        search::Filter::new("processInstanceId", value)
    }
}
/// The references that the server can replace by the whole object in [`search_archived_comments`](super::Client::search_archived_comments).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivedCommentDeploy {
    /// `userId`.
    UserId,
}
impl ArchivedCommentDeploy {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::UserId];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UserId => "userId",
        }
    }
}
impl ::std::fmt::Display for ArchivedCommentDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ArchivedCommentDeploy> for search::Deploy<builder::SearchArchivedComments> {
    fn from(name: ArchivedCommentDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ArchivedCommentDeploy> for String {
    fn from(name: ArchivedCommentDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchArchivedConnectorInstances {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(&[("containerId", search::Kind::Integer)])
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "name",
                    "activationEvent",
                    "state",
                    "containerType",
                    "containerId",
                    "sourceObjectId",
                ],
            ),
        )
        .with_deploys(&[])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchArchivedConnectorInstances {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self.p(asked.page).c(asked.per_page).f(asked.filters);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_archived_connector_instances`](super::Client::search_archived_connector_instances).
///
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ArchivedConnectorInstanceFilter {}
impl ArchivedConnectorInstanceFilter {
    /// Those whose `containerId` is this number.
    pub fn container_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedConnectorInstances> {
        search::Filter::new("containerId", value)
    }
}
/// What [`search_archived_connector_instances`](super::Client::search_archived_connector_instances) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivedConnectorInstanceField {
    /// `name`.
    Name,
    /// `activationEvent`.
    ActivationEvent,
    /// `state`.
    State,
    /// `containerType`.
    ContainerType,
    /// `containerId`.
    ContainerId,
    /// `sourceObjectId`.
    SourceObjectId,
}
impl ArchivedConnectorInstanceField {
    /// All of them.
    pub const ALL: [Self; 6usize] = [
        Self::Name,
        Self::ActivationEvent,
        Self::State,
        Self::ContainerType,
        Self::ContainerId,
        Self::SourceObjectId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::ActivationEvent => "activationEvent",
            Self::State => "state",
            Self::ContainerType => "containerType",
            Self::ContainerId => "containerId",
            Self::SourceObjectId => "sourceObjectId",
        }
    }
}
impl ::std::fmt::Display for ArchivedConnectorInstanceField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ArchivedConnectorInstanceField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchArchivedConnectorInstances> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchArchivedConnectorInstances> {
        search::Order::descending(self.as_str())
    }
}
impl search::Searchable for builder::SearchArchivedDocuments {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(&[])
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&[]))
        .with_deploys(&[])
        .with_counters(&[])
        .with_values_cut()
        .with_pages();
}
impl search::Searching for builder::SearchArchivedDocuments {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self.p(asked.page).c(asked.per_page).f(asked.filters);
        call
    }
}
impl search::Searchable for builder::SearchArchivedFlowNodes {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("archivedDate", search::Kind::Integer),
                ("caseId", search::Kind::Integer),
                ("displayName", search::Kind::Text),
                ("isTerminal", search::Kind::Boolean),
                ("name", search::Kind::Text),
                ("parentCaseId", search::Kind::Integer),
                ("processId", search::Kind::Integer),
                ("reached_state_date", search::Kind::Integer),
                ("sourceObjectId", search::Kind::Integer),
                ("state", search::Kind::Text),
                ("type", search::Kind::Text),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "name",
                    "displayName",
                    "processId",
                    "caseId",
                    "parentCaseId",
                    "state",
                    "type",
                    "reached_state_date",
                    "isTerminal",
                    "archivedDate",
                    "sourceObjectId",
                ],
            ),
        )
        .with_deploys(
            &[
                "processId",
                "caseId",
                "rootCaseId",
                "parentCaseId",
                "rootContainerId",
                "executedBy",
                "executedBySubstitute",
                "actorId",
                "assigned_id",
            ],
        )
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchArchivedFlowNodes {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_archived_flow_nodes`](super::Client::search_archived_flow_nodes).
///
/// The server answers an error to a filter of any other name.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ArchivedFlowNodeFilter {}
impl ArchivedFlowNodeFilter {
    /// Those whose `archivedDate` is this number.
    pub fn archived_date(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedFlowNodes> {
        search::Filter::new("archivedDate", value)
    }
    /// Those whose `caseId` is this number.
    pub fn case_id(value: i64) -> search::Filter<builder::SearchArchivedFlowNodes> {
        search::Filter::new("caseId", value)
    }
    /// Those whose `displayName` is this text.
    pub fn display_name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchArchivedFlowNodes> {
        search::Filter::new("displayName", Into::<String>::into(value))
    }
    /// Those whose `isTerminal` is this.
    pub fn is_terminal(value: bool) -> search::Filter<builder::SearchArchivedFlowNodes> {
        search::Filter::new("isTerminal", value)
    }
    /// Those whose `name` is this text.
    pub fn name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchArchivedFlowNodes> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Those whose `parentCaseId` is this number.
    pub fn parent_case_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedFlowNodes> {
        search::Filter::new("parentCaseId", value)
    }
    /// Those whose `processId` is this number.
    pub fn process_id(value: i64) -> search::Filter<builder::SearchArchivedFlowNodes> {
        search::Filter::new("processId", value)
    }
    /// Those whose `reached_state_date` is this number.
    pub fn reached_state_date(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedFlowNodes> {
        search::Filter::new("reached_state_date", value)
    }
    /// Those whose `sourceObjectId` is this number.
    pub fn source_object_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedFlowNodes> {
        search::Filter::new("sourceObjectId", value)
    }
    /// Those whose `state` is this.
    pub fn state(
        value: enums::FlowNodeState,
    ) -> search::Filter<builder::SearchArchivedFlowNodes> {
        search::Filter::new("state", value)
    }
    /// Those whose `type` is this.
    pub fn type_(
        value: enums::FlowNodeType,
    ) -> search::Filter<builder::SearchArchivedFlowNodes> {
        search::Filter::new("type", value)
    }
}
/// What [`search_archived_flow_nodes`](super::Client::search_archived_flow_nodes) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivedFlowNodeField {
    /// `name`.
    Name,
    /// `displayName`.
    DisplayName,
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `state`.
    State,
    /// `type`.
    Type,
    /// `reached_state_date`.
    ReachedStateDate,
    /// `isTerminal`.
    IsTerminal,
    /// `archivedDate`.
    ArchivedDate,
    /// `sourceObjectId`.
    SourceObjectId,
}
impl ArchivedFlowNodeField {
    /// All of them.
    pub const ALL: [Self; 11usize] = [
        Self::Name,
        Self::DisplayName,
        Self::ProcessId,
        Self::CaseId,
        Self::ParentCaseId,
        Self::State,
        Self::Type,
        Self::ReachedStateDate,
        Self::IsTerminal,
        Self::ArchivedDate,
        Self::SourceObjectId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::DisplayName => "displayName",
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::ParentCaseId => "parentCaseId",
            Self::State => "state",
            Self::Type => "type",
            Self::ReachedStateDate => "reached_state_date",
            Self::IsTerminal => "isTerminal",
            Self::ArchivedDate => "archivedDate",
            Self::SourceObjectId => "sourceObjectId",
        }
    }
}
impl ::std::fmt::Display for ArchivedFlowNodeField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ArchivedFlowNodeField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchArchivedFlowNodes> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchArchivedFlowNodes> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_archived_flow_nodes`](super::Client::search_archived_flow_nodes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivedFlowNodeDeploy {
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `rootContainerId`.
    RootContainerId,
    /// `executedBy`.
    ExecutedBy,
    /// `executedBySubstitute`.
    ExecutedBySubstitute,
    /// `actorId`.
    ActorId,
    /// `assigned_id`.
    AssignedId,
}
impl ArchivedFlowNodeDeploy {
    /// All of them.
    pub const ALL: [Self; 9usize] = [
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::RootContainerId,
        Self::ExecutedBy,
        Self::ExecutedBySubstitute,
        Self::ActorId,
        Self::AssignedId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::RootContainerId => "rootContainerId",
            Self::ExecutedBy => "executedBy",
            Self::ExecutedBySubstitute => "executedBySubstitute",
            Self::ActorId => "actorId",
            Self::AssignedId => "assigned_id",
        }
    }
}
impl ::std::fmt::Display for ArchivedFlowNodeDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ArchivedFlowNodeDeploy> for search::Deploy<builder::SearchArchivedFlowNodes> {
    fn from(name: ArchivedFlowNodeDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ArchivedFlowNodeDeploy> for String {
    fn from(name: ArchivedFlowNodeDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchArchivedHumanTasks {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("archivedDate", search::Kind::Integer),
                ("assigned_id", search::Kind::Integer),
                ("caseId", search::Kind::Integer),
                ("displayName", search::Kind::Text),
                ("isTerminal", search::Kind::Boolean),
                ("name", search::Kind::Text),
                ("parentCaseId", search::Kind::Integer),
                ("processId", search::Kind::Integer),
                ("reached_state_date", search::Kind::Integer),
                ("rootCaseId", search::Kind::Integer),
                ("sourceObjectId", search::Kind::Integer),
                ("state", search::Kind::Text),
                ("supervisor_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&["user_id"])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "name",
                    "displayName",
                    "processId",
                    "caseId",
                    "rootCaseId",
                    "parentCaseId",
                    "state",
                    "reached_state_date",
                    "assigned_id",
                    "priority",
                    "isTerminal",
                    "archivedDate",
                    "sourceObjectId",
                ],
            ),
        )
        .with_deploys(
            &[
                "processId",
                "caseId",
                "rootCaseId",
                "parentCaseId",
                "rootContainerId",
                "executedBy",
                "executedBySubstitute",
                "assigned_id",
                "actorId",
            ],
        )
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchArchivedHumanTasks {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_archived_human_tasks`](super::Client::search_archived_human_tasks).
///
/// The server ignores `user_id`, and would find everything: no filter here.
/// The server answers an error to a filter of any other name.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ArchivedHumanTaskFilter {}
impl ArchivedHumanTaskFilter {
    /// Those whose `archivedDate` is this number.
    pub fn archived_date(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedHumanTasks> {
        search::Filter::new("archivedDate", value)
    }
    /// Those whose `assigned_id` is this number.
    pub fn assigned_id(value: i64) -> search::Filter<builder::SearchArchivedHumanTasks> {
        search::Filter::new("assigned_id", value)
    }
    /// Those whose `caseId` is this number.
    pub fn case_id(value: i64) -> search::Filter<builder::SearchArchivedHumanTasks> {
        search::Filter::new("caseId", value)
    }
    /// Those whose `displayName` is this text.
    pub fn display_name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchArchivedHumanTasks> {
        search::Filter::new("displayName", Into::<String>::into(value))
    }
    /// Those whose `isTerminal` is this.
    pub fn is_terminal(
        value: bool,
    ) -> search::Filter<builder::SearchArchivedHumanTasks> {
        search::Filter::new("isTerminal", value)
    }
    /// Those whose `name` is this text.
    pub fn name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchArchivedHumanTasks> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Those whose `parentCaseId` is this number.
    pub fn parent_case_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedHumanTasks> {
        search::Filter::new("parentCaseId", value)
    }
    /// Those whose `processId` is this number.
    pub fn process_id(value: i64) -> search::Filter<builder::SearchArchivedHumanTasks> {
        search::Filter::new("processId", value)
    }
    /// Those whose `reached_state_date` is this number.
    pub fn reached_state_date(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedHumanTasks> {
        search::Filter::new("reached_state_date", value)
    }
    /// Those whose `rootCaseId` is this number.
    pub fn root_case_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedHumanTasks> {
        search::Filter::new("rootCaseId", value)
    }
    /// Those whose `sourceObjectId` is this number.
    pub fn source_object_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedHumanTasks> {
        search::Filter::new("sourceObjectId", value)
    }
    /// Those whose `state` is this.
    pub fn state(
        value: enums::FlowNodeState,
    ) -> search::Filter<builder::SearchArchivedHumanTasks> {
        search::Filter::new("state", value)
    }
    /// Those whose `supervisor_id` is this number.
    pub fn supervisor_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedHumanTasks> {
        search::Filter::new("supervisor_id", value)
    }
}
/// What [`search_archived_human_tasks`](super::Client::search_archived_human_tasks) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivedHumanTaskField {
    /// `name`.
    Name,
    /// `displayName`.
    DisplayName,
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `state`.
    State,
    /// `reached_state_date`.
    ReachedStateDate,
    /// `assigned_id`.
    AssignedId,
    /// `priority`.
    Priority,
    /// `isTerminal`.
    IsTerminal,
    /// `archivedDate`.
    ArchivedDate,
    /// `sourceObjectId`.
    SourceObjectId,
}
impl ArchivedHumanTaskField {
    /// All of them.
    pub const ALL: [Self; 13usize] = [
        Self::Name,
        Self::DisplayName,
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::State,
        Self::ReachedStateDate,
        Self::AssignedId,
        Self::Priority,
        Self::IsTerminal,
        Self::ArchivedDate,
        Self::SourceObjectId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::DisplayName => "displayName",
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::State => "state",
            Self::ReachedStateDate => "reached_state_date",
            Self::AssignedId => "assigned_id",
            Self::Priority => "priority",
            Self::IsTerminal => "isTerminal",
            Self::ArchivedDate => "archivedDate",
            Self::SourceObjectId => "sourceObjectId",
        }
    }
}
impl ::std::fmt::Display for ArchivedHumanTaskField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ArchivedHumanTaskField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchArchivedHumanTasks> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchArchivedHumanTasks> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_archived_human_tasks`](super::Client::search_archived_human_tasks).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivedHumanTaskDeploy {
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `rootContainerId`.
    RootContainerId,
    /// `executedBy`.
    ExecutedBy,
    /// `executedBySubstitute`.
    ExecutedBySubstitute,
    /// `assigned_id`.
    AssignedId,
    /// `actorId`.
    ActorId,
}
impl ArchivedHumanTaskDeploy {
    /// All of them.
    pub const ALL: [Self; 9usize] = [
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::RootContainerId,
        Self::ExecutedBy,
        Self::ExecutedBySubstitute,
        Self::AssignedId,
        Self::ActorId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::RootContainerId => "rootContainerId",
            Self::ExecutedBy => "executedBy",
            Self::ExecutedBySubstitute => "executedBySubstitute",
            Self::AssignedId => "assigned_id",
            Self::ActorId => "actorId",
        }
    }
}
impl ::std::fmt::Display for ArchivedHumanTaskDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ArchivedHumanTaskDeploy>
for search::Deploy<builder::SearchArchivedHumanTasks> {
    fn from(name: ArchivedHumanTaskDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ArchivedHumanTaskDeploy> for String {
    fn from(name: ArchivedHumanTaskDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchArchivedTasks {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("archivedDate", search::Kind::Integer),
                ("assigned_id", search::Kind::Integer),
                ("caseId", search::Kind::Integer),
                ("displayName", search::Kind::Text),
                ("name", search::Kind::Text),
                ("parentCaseId", search::Kind::Integer),
                ("processId", search::Kind::Integer),
                ("reached_state_date", search::Kind::Integer),
                ("rootCaseId", search::Kind::Integer),
                ("sourceObjectId", search::Kind::Integer),
                ("state", search::Kind::Text),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "name",
                    "displayName",
                    "processId",
                    "caseId",
                    "rootCaseId",
                    "parentCaseId",
                    "state",
                    "reached_state_date",
                    "assigned_id",
                    "priority",
                    "archivedDate",
                    "sourceObjectId",
                ],
            ),
        )
        .with_deploys(
            &[
                "processId",
                "caseId",
                "rootCaseId",
                "parentCaseId",
                "rootContainerId",
                "executedBy",
                "executedBySubstitute",
                "assigned_id",
                "actorId",
            ],
        )
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchArchivedTasks {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_archived_tasks`](super::Client::search_archived_tasks).
///
/// The server answers an error to a filter of any other name.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ArchivedTaskFilter {}
impl ArchivedTaskFilter {
    /// Those whose `archivedDate` is this number.
    pub fn archived_date(value: i64) -> search::Filter<builder::SearchArchivedTasks> {
        search::Filter::new("archivedDate", value)
    }
    /// Those whose `assigned_id` is this number.
    pub fn assigned_id(value: i64) -> search::Filter<builder::SearchArchivedTasks> {
        search::Filter::new("assigned_id", value)
    }
    /// Those whose `caseId` is this number.
    pub fn case_id(value: i64) -> search::Filter<builder::SearchArchivedTasks> {
        search::Filter::new("caseId", value)
    }
    /// Those whose `displayName` is this text.
    pub fn display_name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchArchivedTasks> {
        search::Filter::new("displayName", Into::<String>::into(value))
    }
    /// Those whose `name` is this text.
    pub fn name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchArchivedTasks> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Those whose `parentCaseId` is this number.
    pub fn parent_case_id(value: i64) -> search::Filter<builder::SearchArchivedTasks> {
        search::Filter::new("parentCaseId", value)
    }
    /// Those whose `processId` is this number.
    pub fn process_id(value: i64) -> search::Filter<builder::SearchArchivedTasks> {
        search::Filter::new("processId", value)
    }
    /// Those whose `reached_state_date` is this number.
    pub fn reached_state_date(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedTasks> {
        search::Filter::new("reached_state_date", value)
    }
    /// Those whose `rootCaseId` is this number.
    pub fn root_case_id(value: i64) -> search::Filter<builder::SearchArchivedTasks> {
        search::Filter::new("rootCaseId", value)
    }
    /// Those whose `sourceObjectId` is this number.
    pub fn source_object_id(value: i64) -> search::Filter<builder::SearchArchivedTasks> {
        search::Filter::new("sourceObjectId", value)
    }
    /// Those whose `state` is this.
    pub fn state(
        value: enums::FlowNodeState,
    ) -> search::Filter<builder::SearchArchivedTasks> {
        search::Filter::new("state", value)
    }
}
/// What [`search_archived_tasks`](super::Client::search_archived_tasks) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivedTaskField {
    /// `name`.
    Name,
    /// `displayName`.
    DisplayName,
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `state`.
    State,
    /// `reached_state_date`.
    ReachedStateDate,
    /// `assigned_id`.
    AssignedId,
    /// `priority`.
    Priority,
    /// `archivedDate`.
    ArchivedDate,
    /// `sourceObjectId`.
    SourceObjectId,
}
impl ArchivedTaskField {
    /// All of them.
    pub const ALL: [Self; 12usize] = [
        Self::Name,
        Self::DisplayName,
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::State,
        Self::ReachedStateDate,
        Self::AssignedId,
        Self::Priority,
        Self::ArchivedDate,
        Self::SourceObjectId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::DisplayName => "displayName",
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::State => "state",
            Self::ReachedStateDate => "reached_state_date",
            Self::AssignedId => "assigned_id",
            Self::Priority => "priority",
            Self::ArchivedDate => "archivedDate",
            Self::SourceObjectId => "sourceObjectId",
        }
    }
}
impl ::std::fmt::Display for ArchivedTaskField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ArchivedTaskField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchArchivedTasks> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchArchivedTasks> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_archived_tasks`](super::Client::search_archived_tasks).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivedTaskDeploy {
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `rootContainerId`.
    RootContainerId,
    /// `executedBy`.
    ExecutedBy,
    /// `executedBySubstitute`.
    ExecutedBySubstitute,
    /// `assigned_id`.
    AssignedId,
    /// `actorId`.
    ActorId,
}
impl ArchivedTaskDeploy {
    /// All of them.
    pub const ALL: [Self; 9usize] = [
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::RootContainerId,
        Self::ExecutedBy,
        Self::ExecutedBySubstitute,
        Self::AssignedId,
        Self::ActorId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::RootContainerId => "rootContainerId",
            Self::ExecutedBy => "executedBy",
            Self::ExecutedBySubstitute => "executedBySubstitute",
            Self::AssignedId => "assigned_id",
            Self::ActorId => "actorId",
        }
    }
}
impl ::std::fmt::Display for ArchivedTaskDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ArchivedTaskDeploy> for search::Deploy<builder::SearchArchivedTasks> {
    fn from(name: ArchivedTaskDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ArchivedTaskDeploy> for String {
    fn from(name: ArchivedTaskDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchArchivedUserTasks {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("archivedDate", search::Kind::Integer),
                ("assigned_id", search::Kind::Integer),
                ("caseId", search::Kind::Integer),
                ("displayName", search::Kind::Text),
                ("isTerminal", search::Kind::Boolean),
                ("name", search::Kind::Text),
                ("parentCaseId", search::Kind::Integer),
                ("processId", search::Kind::Integer),
                ("reached_state_date", search::Kind::Integer),
                ("rootCaseId", search::Kind::Integer),
                ("sourceObjectId", search::Kind::Integer),
                ("state", search::Kind::Text),
                ("supervisor_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "name",
                    "displayName",
                    "processId",
                    "caseId",
                    "rootCaseId",
                    "parentCaseId",
                    "state",
                    "reached_state_date",
                    "assigned_id",
                    "priority",
                    "isTerminal",
                    "archivedDate",
                    "sourceObjectId",
                ],
            ),
        )
        .with_deploys(
            &[
                "processId",
                "caseId",
                "rootCaseId",
                "parentCaseId",
                "rootContainerId",
                "executedBy",
                "executedBySubstitute",
                "assigned_id",
                "actorId",
            ],
        )
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchArchivedUserTasks {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_archived_user_tasks`](super::Client::search_archived_user_tasks).
///
/// The server answers an error to a filter of any other name.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ArchivedUserTaskFilter {}
impl ArchivedUserTaskFilter {
    /// Those whose `archivedDate` is this number.
    pub fn archived_date(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedUserTasks> {
        search::Filter::new("archivedDate", value)
    }
    /// Those whose `assigned_id` is this number.
    pub fn assigned_id(value: i64) -> search::Filter<builder::SearchArchivedUserTasks> {
        search::Filter::new("assigned_id", value)
    }
    /// Those whose `caseId` is this number.
    pub fn case_id(value: i64) -> search::Filter<builder::SearchArchivedUserTasks> {
        search::Filter::new("caseId", value)
    }
    /// Those whose `displayName` is this text.
    pub fn display_name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchArchivedUserTasks> {
        search::Filter::new("displayName", Into::<String>::into(value))
    }
    /// Those whose `isTerminal` is this.
    pub fn is_terminal(value: bool) -> search::Filter<builder::SearchArchivedUserTasks> {
        search::Filter::new("isTerminal", value)
    }
    /// Those whose `name` is this text.
    pub fn name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchArchivedUserTasks> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Those whose `parentCaseId` is this number.
    pub fn parent_case_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedUserTasks> {
        search::Filter::new("parentCaseId", value)
    }
    /// Those whose `processId` is this number.
    pub fn process_id(value: i64) -> search::Filter<builder::SearchArchivedUserTasks> {
        search::Filter::new("processId", value)
    }
    /// Those whose `reached_state_date` is this number.
    pub fn reached_state_date(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedUserTasks> {
        search::Filter::new("reached_state_date", value)
    }
    /// Those whose `rootCaseId` is this number.
    pub fn root_case_id(value: i64) -> search::Filter<builder::SearchArchivedUserTasks> {
        search::Filter::new("rootCaseId", value)
    }
    /// Those whose `sourceObjectId` is this number.
    pub fn source_object_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedUserTasks> {
        search::Filter::new("sourceObjectId", value)
    }
    /// Those whose `state` is this.
    pub fn state(
        value: enums::FlowNodeState,
    ) -> search::Filter<builder::SearchArchivedUserTasks> {
        search::Filter::new("state", value)
    }
    /// Those whose `supervisor_id` is this number.
    pub fn supervisor_id(
        value: i64,
    ) -> search::Filter<builder::SearchArchivedUserTasks> {
        search::Filter::new("supervisor_id", value)
    }
}
/// What [`search_archived_user_tasks`](super::Client::search_archived_user_tasks) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivedUserTaskField {
    /// `name`.
    Name,
    /// `displayName`.
    DisplayName,
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `state`.
    State,
    /// `reached_state_date`.
    ReachedStateDate,
    /// `assigned_id`.
    AssignedId,
    /// `priority`.
    Priority,
    /// `isTerminal`.
    IsTerminal,
    /// `archivedDate`.
    ArchivedDate,
    /// `sourceObjectId`.
    SourceObjectId,
}
impl ArchivedUserTaskField {
    /// All of them.
    pub const ALL: [Self; 13usize] = [
        Self::Name,
        Self::DisplayName,
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::State,
        Self::ReachedStateDate,
        Self::AssignedId,
        Self::Priority,
        Self::IsTerminal,
        Self::ArchivedDate,
        Self::SourceObjectId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::DisplayName => "displayName",
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::State => "state",
            Self::ReachedStateDate => "reached_state_date",
            Self::AssignedId => "assigned_id",
            Self::Priority => "priority",
            Self::IsTerminal => "isTerminal",
            Self::ArchivedDate => "archivedDate",
            Self::SourceObjectId => "sourceObjectId",
        }
    }
}
impl ::std::fmt::Display for ArchivedUserTaskField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ArchivedUserTaskField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchArchivedUserTasks> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchArchivedUserTasks> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_archived_user_tasks`](super::Client::search_archived_user_tasks).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivedUserTaskDeploy {
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `rootContainerId`.
    RootContainerId,
    /// `executedBy`.
    ExecutedBy,
    /// `executedBySubstitute`.
    ExecutedBySubstitute,
    /// `assigned_id`.
    AssignedId,
    /// `actorId`.
    ActorId,
}
impl ArchivedUserTaskDeploy {
    /// All of them.
    pub const ALL: [Self; 9usize] = [
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::RootContainerId,
        Self::ExecutedBy,
        Self::ExecutedBySubstitute,
        Self::AssignedId,
        Self::ActorId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::RootContainerId => "rootContainerId",
            Self::ExecutedBy => "executedBy",
            Self::ExecutedBySubstitute => "executedBySubstitute",
            Self::AssignedId => "assigned_id",
            Self::ActorId => "actorId",
        }
    }
}
impl ::std::fmt::Display for ArchivedUserTaskDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ArchivedUserTaskDeploy> for search::Deploy<builder::SearchArchivedUserTasks> {
    fn from(name: ArchivedUserTaskDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ArchivedUserTaskDeploy> for String {
    fn from(name: ArchivedUserTaskDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchBusinessDataReferences {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(&[("caseId", search::Kind::Integer)])
        .with_demanded(&["caseId"])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&[]))
        .with_deploys(&[])
        .with_counters(&[])
        .with_pages();
}
impl search::Searching for builder::SearchBusinessDataReferences {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self.p(asked.page).c(asked.per_page).f(asked.filters);
        call
    }
}
/// Filters of [`search_business_data_references`](super::Client::search_business_data_references).
///
/// The server demands `caseId`.
/// The server ignores a filter of any other name, and would find everything.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum BusinessDataReferenceFilter {}
impl BusinessDataReferenceFilter {
    /// Those whose `caseId` is this number.
    pub fn case_id(value: i64) -> search::Filter<builder::SearchBusinessDataReferences> {
        search::Filter::new("caseId", value)
    }
}
impl search::Searchable for builder::SearchCaseDocuments {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("caseId", search::Kind::Integer),
                ("creationDate", search::Kind::Integer),
                ("description", search::Kind::Text),
                ("name", search::Kind::Text),
                ("submittedBy", search::Kind::Integer),
                ("supervisor_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "caseId",
                    "name",
                    "submittedBy",
                    "creationDate",
                    "description",
                    "index",
                ],
            ),
        )
        .with_deploys(&["submittedBy", "author"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchCaseDocuments {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_case_documents`](super::Client::search_case_documents).
///
/// The server answers an error to a filter of any other name.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CaseDocumentFilter {}
impl CaseDocumentFilter {
    /// Those whose `caseId` is this number.
    pub fn case_id(value: i64) -> search::Filter<builder::SearchCaseDocuments> {
        search::Filter::new("caseId", value)
    }
    /// Those whose `creationDate` is this number.
    pub fn creation_date(value: i64) -> search::Filter<builder::SearchCaseDocuments> {
        search::Filter::new("creationDate", value)
    }
    /// Those whose `description` is this text.
    pub fn description(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchCaseDocuments> {
        search::Filter::new("description", Into::<String>::into(value))
    }
    /// Those whose `name` is this text.
    pub fn name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchCaseDocuments> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Those whose `submittedBy` is this number.
    pub fn submitted_by(value: i64) -> search::Filter<builder::SearchCaseDocuments> {
        search::Filter::new("submittedBy", value)
    }
    /// Those whose `supervisor_id` is this number.
    pub fn supervisor_id(value: i64) -> search::Filter<builder::SearchCaseDocuments> {
        search::Filter::new("supervisor_id", value)
    }
}
/// What [`search_case_documents`](super::Client::search_case_documents) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaseDocumentField {
    /// `caseId`.
    CaseId,
    /// `name`.
    Name,
    /// `submittedBy`.
    SubmittedBy,
    /// `creationDate`.
    CreationDate,
    /// `description`.
    Description,
    /// `index`.
    Index,
}
impl CaseDocumentField {
    /// All of them.
    pub const ALL: [Self; 6usize] = [
        Self::CaseId,
        Self::Name,
        Self::SubmittedBy,
        Self::CreationDate,
        Self::Description,
        Self::Index,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CaseId => "caseId",
            Self::Name => "name",
            Self::SubmittedBy => "submittedBy",
            Self::CreationDate => "creationDate",
            Self::Description => "description",
            Self::Index => "index",
        }
    }
}
impl ::std::fmt::Display for CaseDocumentField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl CaseDocumentField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchCaseDocuments> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchCaseDocuments> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_case_documents`](super::Client::search_case_documents).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaseDocumentDeploy {
    /// `submittedBy`.
    SubmittedBy,
    /// `author`.
    Author,
}
impl CaseDocumentDeploy {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::SubmittedBy, Self::Author];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SubmittedBy => "submittedBy",
            Self::Author => "author",
        }
    }
}
impl ::std::fmt::Display for CaseDocumentDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<CaseDocumentDeploy> for search::Deploy<builder::SearchCaseDocuments> {
    fn from(name: CaseDocumentDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<CaseDocumentDeploy> for String {
    fn from(name: CaseDocumentDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchCaseVariables {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(&[("case_id", search::Kind::Integer)])
        .with_demanded(&["case_id"])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&[]))
        .with_deploys(&[])
        .with_counters(&[])
        .with_values_cut()
        .with_pages();
}
impl search::Searching for builder::SearchCaseVariables {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self.p(asked.page).c(asked.per_page).f(asked.filters);
        call
    }
}
/// Filters of [`search_case_variables`](super::Client::search_case_variables).
///
/// The server demands `case_id`.
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CaseVariableFilter {}
impl CaseVariableFilter {
    /// Those whose `case_id` is this number.
    pub fn case_id(value: i64) -> search::Filter<builder::SearchCaseVariables> {
        search::Filter::new("case_id", value)
    }
}
impl search::Searchable for builder::SearchCases {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("caller", search::Kind::Words(&["any"])),
                ("end_date", search::Kind::Integer),
                ("last_update_date", search::Kind::Integer),
                ("name", search::Kind::Text),
                ("processDefinitionId", search::Kind::Integer),
                ("start", search::Kind::Integer),
                ("started_by", search::Kind::Integer),
                ("supervisor_id", search::Kind::Integer),
                ("user_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&["state", "team_manager_id", "rootCaseId"])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &["processDefinitionId", "name", "startDate", "lastUpdate", "id"],
            ),
        )
        .with_deploys(&["processDefinitionId", "started_by", "startedBySubstitute"])
        .with_counters(&["failedFlowNodes", "activeFlowNodes"])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchCases {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys)
            .n(asked.counters);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_cases`](super::Client::search_cases).
///
/// The server ignores `state`, `team_manager_id` and `rootCaseId`, and would find everything: no filter here.
/// The server ignores a filter of any other name, and would find everything.
/// The search term is compared with `searchIndex1`, `searchIndex2`, `searchIndex3`, `searchIndex4` and `searchIndex5`.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CaseFilter {}
impl CaseFilter {
    /// Sub-cases as well.
    pub fn caller(value: CaseCaller) -> search::Filter<builder::SearchCases> {
        search::Filter::new("caller", value)
    }
    /// Those whose `end_date` is this number.
    pub fn end_date(value: i64) -> search::Filter<builder::SearchCases> {
        search::Filter::new("end_date", value)
    }
    /// Those whose `last_update_date` is this number.
    pub fn last_update_date(value: i64) -> search::Filter<builder::SearchCases> {
        search::Filter::new("last_update_date", value)
    }
    /// Those whose `name` is this text.
    pub fn name(value: impl Into<String>) -> search::Filter<builder::SearchCases> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Those whose `processDefinitionId` is this number.
    pub fn process_definition_id(value: i64) -> search::Filter<builder::SearchCases> {
        search::Filter::new("processDefinitionId", value)
    }
    /// Those whose `start` is this number.
    pub fn start(value: i64) -> search::Filter<builder::SearchCases> {
        search::Filter::new("start", value)
    }
    /// Those whose `started_by` is this number.
    pub fn started_by(value: i64) -> search::Filter<builder::SearchCases> {
        search::Filter::new("started_by", value)
    }
    /// Those whose `supervisor_id` is this number.
    pub fn supervisor_id(value: i64) -> search::Filter<builder::SearchCases> {
        search::Filter::new("supervisor_id", value)
    }
    /// Those whose `user_id` is this number.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchCases> {
        search::Filter::new("user_id", value)
    }
}
/// What [`search_cases`](super::Client::search_cases) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaseField {
    /// `processDefinitionId`.
    ProcessDefinitionId,
    /// `name`.
    Name,
    /// `startDate`.
    StartDate,
    /// `lastUpdate`.
    LastUpdate,
    /// `id`.
    Id,
}
impl CaseField {
    /// All of them.
    pub const ALL: [Self; 5usize] = [
        Self::ProcessDefinitionId,
        Self::Name,
        Self::StartDate,
        Self::LastUpdate,
        Self::Id,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessDefinitionId => "processDefinitionId",
            Self::Name => "name",
            Self::StartDate => "startDate",
            Self::LastUpdate => "lastUpdate",
            Self::Id => "id",
        }
    }
}
impl ::std::fmt::Display for CaseField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl CaseField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchCases> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchCases> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_cases`](super::Client::search_cases).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaseDeploy {
    /// `processDefinitionId`.
    ProcessDefinitionId,
    /// `started_by`.
    StartedBy,
    /// `startedBySubstitute`.
    StartedBySubstitute,
}
impl CaseDeploy {
    /// All of them.
    pub const ALL: [Self; 3usize] = [
        Self::ProcessDefinitionId,
        Self::StartedBy,
        Self::StartedBySubstitute,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessDefinitionId => "processDefinitionId",
            Self::StartedBy => "started_by",
            Self::StartedBySubstitute => "startedBySubstitute",
        }
    }
}
impl ::std::fmt::Display for CaseDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<CaseDeploy> for search::Deploy<builder::SearchCases> {
    fn from(name: CaseDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<CaseDeploy> for String {
    fn from(name: CaseDeploy) -> Self {
        name.as_str().to_owned()
    }
}
/// What the server can count for each item of [`search_cases`](super::Client::search_cases).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaseCounter {
    /// `failedFlowNodes`.
    FailedFlowNodes,
    /// `activeFlowNodes`.
    ActiveFlowNodes,
}
impl CaseCounter {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::FailedFlowNodes, Self::ActiveFlowNodes];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FailedFlowNodes => "failedFlowNodes",
            Self::ActiveFlowNodes => "activeFlowNodes",
        }
    }
}
impl ::std::fmt::Display for CaseCounter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<CaseCounter> for search::Counter<builder::SearchCases> {
    fn from(name: CaseCounter) -> Self {
        Self::new(name.as_str())
    }
}
impl From<CaseCounter> for String {
    fn from(name: CaseCounter) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchCategories {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(&[("id", search::Kind::Integer)])
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Words(&["NAME_ASC", "NAME_DESC"]))
        .with_deploys(&[])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchCategories {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self.p(asked.page).c(asked.per_page).f(asked.filters);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_categories`](super::Client::search_categories).
///
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CategoryFilter {}
impl CategoryFilter {
    /// Categories that the process with this id is in.
    pub fn id(value: i64) -> search::Filter<builder::SearchCategories> {
        search::Filter::new("id", value)
    }
}
/// What [`search_categories`](super::Client::search_categories) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryField {
    /// `NAME_ASC`.
    NameAsc,
    /// `NAME_DESC`.
    NameDesc,
}
impl CategoryField {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::NameAsc, Self::NameDesc];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NameAsc => "NAME_ASC",
            Self::NameDesc => "NAME_DESC",
        }
    }
}
impl ::std::fmt::Display for CategoryField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<CategoryField> for search::Order<builder::SearchCategories> {
    fn from(word: CategoryField) -> Self {
        Self::word(word.as_str())
    }
}
impl search::Searchable for builder::SearchComments {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("processInstanceId", search::Kind::Integer),
                ("supervisor_id", search::Kind::Integer),
                ("team_manager_id", search::Kind::Integer),
                ("user_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Any)
        .with_deploys(&["userId"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchComments {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_comments`](super::Client::search_comments).
///
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CommentFilter {}
impl CommentFilter {
    /// Those whose `processInstanceId` is this number.
    pub fn process_instance_id(value: i64) -> search::Filter<builder::SearchComments> {
        search::Filter::new("processInstanceId", value)
    }
    /// Those whose `supervisor_id` is this number.
    pub fn supervisor_id(value: i64) -> search::Filter<builder::SearchComments> {
        search::Filter::new("supervisor_id", value)
    }
    /// Those whose `team_manager_id` is this number.
    pub fn team_manager_id(value: i64) -> search::Filter<builder::SearchComments> {
        search::Filter::new("team_manager_id", value)
    }
    /// Those whose `user_id` is this number.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchComments> {
        search::Filter::new("user_id", value)
    }
}
/// The references that the server can replace by the whole object in [`search_comments`](super::Client::search_comments).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentDeploy {
    /// `userId`.
    UserId,
}
impl CommentDeploy {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::UserId];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UserId => "userId",
        }
    }
}
impl ::std::fmt::Display for CommentDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<CommentDeploy> for search::Deploy<builder::SearchComments> {
    fn from(name: CommentDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<CommentDeploy> for String {
    fn from(name: CommentDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchConnectorInstances {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[("containerId", search::Kind::Integer), ("state", search::Kind::Text)],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &["name", "activationEvent", "state", "containerType", "containerId"],
            ),
        )
        .with_deploys(&[])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchConnectorInstances {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self.p(asked.page).c(asked.per_page).f(asked.filters);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_connector_instances`](super::Client::search_connector_instances).
///
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ConnectorInstanceFilter {}
impl ConnectorInstanceFilter {
    /// Those whose `containerId` is this number.
    pub fn container_id(
        value: i64,
    ) -> search::Filter<builder::SearchConnectorInstances> {
        search::Filter::new("containerId", value)
    }
    /// Those whose `state` is this.
    pub fn state(
        value: enums::ConnectorState,
    ) -> search::Filter<builder::SearchConnectorInstances> {
        search::Filter::new("state", value)
    }
}
/// What [`search_connector_instances`](super::Client::search_connector_instances) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorInstanceField {
    /// `name`.
    Name,
    /// `activationEvent`.
    ActivationEvent,
    /// `state`.
    State,
    /// `containerType`.
    ContainerType,
    /// `containerId`.
    ContainerId,
}
impl ConnectorInstanceField {
    /// All of them.
    pub const ALL: [Self; 5usize] = [
        Self::Name,
        Self::ActivationEvent,
        Self::State,
        Self::ContainerType,
        Self::ContainerId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::ActivationEvent => "activationEvent",
            Self::State => "state",
            Self::ContainerType => "containerType",
            Self::ContainerId => "containerId",
        }
    }
}
impl ::std::fmt::Display for ConnectorInstanceField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ConnectorInstanceField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchConnectorInstances> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchConnectorInstances> {
        search::Order::descending(self.as_str())
    }
}
impl search::Searchable for builder::SearchCustomPages {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("contentType", search::Kind::Text),
                ("createdBy", search::Kind::Integer),
                ("creationDate", search::Kind::Integer),
                ("displayName", search::Kind::Text),
                ("id", search::Kind::Integer),
                ("isProvided", search::Kind::Boolean),
                ("lastUpdateDate", search::Kind::Integer),
                ("processDefinitionId", search::Kind::Integer),
                ("urlToken", search::Kind::Text),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&["isHidden"])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "urlToken",
                    "displayName",
                    "isProvided",
                    "lastUpdateDate",
                    "creationDate",
                    "createdBy",
                    "processDefinitionId",
                    "id",
                ],
            ),
        )
        .with_deploys(&["createdBy", "updatedBy"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchCustomPages {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_custom_pages`](super::Client::search_custom_pages).
///
/// The server ignores `isHidden`, and would find everything: no filter here.
/// The server answers an error to a filter of any other name.
/// The search term is compared with `displayName` and `urlToken`.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CustomPageFilter {}
impl CustomPageFilter {
    /// Pages of this type.
    pub fn content_type(
        value: enums::PageType,
    ) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("contentType", value)
    }
    /// Pages that the user with this id created; -1 stands for the technical user.
    pub fn created_by(value: i64) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("createdBy", value)
    }
    /// Pages that were created at this time, in milliseconds since 1970. Answers have dates without a zone.
    pub fn creation_date(value: i64) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("creationDate", value)
    }
    /// Pages with this display name.
    pub fn display_name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("displayName", Into::<String>::into(value))
    }
    /// The page with this id.
    pub fn id(value: i64) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("id", value)
    }
    /// Pages that came with the server, or those that did not.
    pub fn is_provided(value: bool) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("isProvided", value)
    }
    /// Pages that were updated at this time, in milliseconds since 1970. Answers have dates without a zone.
    pub fn last_update_date(value: i64) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("lastUpdateDate", value)
    }
    /// Pages of the process with this id.
    pub fn process_definition_id(
        value: i64,
    ) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("processDefinitionId", value)
    }
    /// The page with this URL token: `custompage_…`.
    pub fn url_token(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("urlToken", Into::<String>::into(value))
    }
}
/// What [`search_custom_pages`](super::Client::search_custom_pages) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomPageField {
    /// `urlToken`.
    UrlToken,
    /// `displayName`.
    DisplayName,
    /// `isProvided`.
    IsProvided,
    /// `lastUpdateDate`.
    LastUpdateDate,
    /// `creationDate`.
    CreationDate,
    /// `createdBy`.
    CreatedBy,
    /// `processDefinitionId`.
    ProcessDefinitionId,
    /// `id`.
    Id,
}
impl CustomPageField {
    /// All of them.
    pub const ALL: [Self; 8usize] = [
        Self::UrlToken,
        Self::DisplayName,
        Self::IsProvided,
        Self::LastUpdateDate,
        Self::CreationDate,
        Self::CreatedBy,
        Self::ProcessDefinitionId,
        Self::Id,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UrlToken => "urlToken",
            Self::DisplayName => "displayName",
            Self::IsProvided => "isProvided",
            Self::LastUpdateDate => "lastUpdateDate",
            Self::CreationDate => "creationDate",
            Self::CreatedBy => "createdBy",
            Self::ProcessDefinitionId => "processDefinitionId",
            Self::Id => "id",
        }
    }
}
impl ::std::fmt::Display for CustomPageField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl CustomPageField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchCustomPages> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchCustomPages> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_custom_pages`](super::Client::search_custom_pages).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomPageDeploy {
    /// `createdBy`.
    CreatedBy,
    /// `updatedBy`.
    UpdatedBy,
}
impl CustomPageDeploy {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::CreatedBy, Self::UpdatedBy];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CreatedBy => "createdBy",
            Self::UpdatedBy => "updatedBy",
        }
    }
}
impl ::std::fmt::Display for CustomPageDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<CustomPageDeploy> for search::Deploy<builder::SearchCustomPages> {
    fn from(name: CustomPageDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<CustomPageDeploy> for String {
    fn from(name: CustomPageDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchCustomUserInfoDefinitions {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(&[])
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&[]))
        .with_deploys(&[])
        .with_counters(&[])
        .with_pages();
}
impl search::Searching for builder::SearchCustomUserInfoDefinitions {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self.p(asked.page).c(asked.per_page);
        call
    }
}
impl search::Searchable for builder::SearchCustomUserInfoOfUser {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(&[("userId", search::Kind::Integer)])
        .with_demanded(&["userId"])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&[]))
        .with_deploys(&[])
        .with_counters(&[])
        .with_values_cut()
        .with_pages();
}
impl search::Searching for builder::SearchCustomUserInfoOfUser {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self.p(asked.page).c(asked.per_page).f(asked.filters);
        call
    }
}
/// Filters of [`search_custom_user_info_of_user`](super::Client::search_custom_user_info_of_user).
///
/// The server demands `userId`.
/// The server answers an error to a filter of any other name.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CustomUserInfoOfUserFilter {}
impl CustomUserInfoOfUserFilter {
    /// Values of the user with this id.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchCustomUserInfoOfUser> {
        search::Filter::new("userId", value)
    }
}
impl search::Searchable for builder::SearchCustomUserInfoValues {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("definitionId", search::Kind::Integer),
                ("userId", search::Kind::Integer),
                ("value", search::Kind::Text),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&["userId", "definitionId", "value"]))
        .with_deploys(&[])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchCustomUserInfoValues {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self.p(asked.page).c(asked.per_page).f(asked.filters);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_custom_user_info_values`](super::Client::search_custom_user_info_values).
///
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CustomUserInfoValueFilter {}
impl CustomUserInfoValueFilter {
    /// Values of the definition with this id.
    pub fn definition_id(
        value: i64,
    ) -> search::Filter<builder::SearchCustomUserInfoValues> {
        search::Filter::new("definitionId", value)
    }
    /// Values of the user with this id.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchCustomUserInfoValues> {
        search::Filter::new("userId", value)
    }
    /// Values that are this text.
    pub fn value(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchCustomUserInfoValues> {
        search::Filter::new("value", Into::<String>::into(value))
    }
}
/// What [`search_custom_user_info_values`](super::Client::search_custom_user_info_values) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomUserInfoValueField {
    /// `userId`.
    UserId,
    /// `definitionId`.
    DefinitionId,
    /// `value`.
    Value,
}
impl CustomUserInfoValueField {
    /// All of them.
    pub const ALL: [Self; 3usize] = [Self::UserId, Self::DefinitionId, Self::Value];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UserId => "userId",
            Self::DefinitionId => "definitionId",
            Self::Value => "value",
        }
    }
}
impl ::std::fmt::Display for CustomUserInfoValueField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl CustomUserInfoValueField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchCustomUserInfoValues> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchCustomUserInfoValues> {
        search::Order::descending(self.as_str())
    }
}
impl search::Searchable for builder::SearchDelegations {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("actor_id", search::Kind::Integer),
                (
                    "member_type",
                    search::Kind::Words(&["user", "group", "role", "roleAndGroup"]),
                ),
            ],
        )
        .with_demanded(&["actor_id"])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&[]))
        .with_deploys(&["actor_id", "user_id", "role_id", "group_id"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchDelegations {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_delegations`](super::Client::search_delegations).
///
/// The server demands `actor_id`.
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum DelegationFilter {}
impl DelegationFilter {
    /// Those whose `actor_id` is this number.
    pub fn actor_id(value: i64) -> search::Filter<builder::SearchDelegations> {
        search::Filter::new("actor_id", value)
    }
    /// Those whose `member_type` is this.
    pub fn member_type(value: MemberType) -> search::Filter<builder::SearchDelegations> {
        search::Filter::new("member_type", value)
    }
}
/// The references that the server can replace by the whole object in [`search_delegations`](super::Client::search_delegations).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DelegationDeploy {
    /// `actor_id`.
    ActorId,
    /// `user_id`.
    UserId,
    /// `role_id`.
    RoleId,
    /// `group_id`.
    GroupId,
}
impl DelegationDeploy {
    /// All of them.
    pub const ALL: [Self; 4usize] = [
        Self::ActorId,
        Self::UserId,
        Self::RoleId,
        Self::GroupId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ActorId => "actor_id",
            Self::UserId => "user_id",
            Self::RoleId => "role_id",
            Self::GroupId => "group_id",
        }
    }
}
impl ::std::fmt::Display for DelegationDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<DelegationDeploy> for search::Deploy<builder::SearchDelegations> {
    fn from(name: DelegationDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<DelegationDeploy> for String {
    fn from(name: DelegationDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchDocuments {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("CASE_ID", search::Kind::Integer),
                ("USER_ID", search::Kind::Integer),
                (
                    "VIEW",
                    search::Kind::Words(
                        &["ADMINISTRATOR", "USER", "TEAM_MANAGER", "PROCESS_OWNER"],
                    ),
                ),
            ],
        )
        .with_demanded(&["CASE_ID", "VIEW", "USER_ID"])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&[]))
        .with_deploys(&[])
        .with_counters(&[])
        .with_values_cut()
        .with_pages();
}
impl search::Searching for builder::SearchDocuments {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self.p(asked.page).c(asked.per_page).f(asked.filters);
        call
    }
}
/// Filters of [`search_documents`](super::Client::search_documents).
///
/// The server demands `CASE_ID`, `VIEW` and `USER_ID`.
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum DocumentFilter {}
impl DocumentFilter {
    /// Those whose `CASE_ID` is this number.
    pub fn case_id(value: i64) -> search::Filter<builder::SearchDocuments> {
        search::Filter::new("CASE_ID", value)
    }
    /// Those whose `USER_ID` is this number.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchDocuments> {
        search::Filter::new("USER_ID", value)
    }
    /// Those whose `VIEW` is this.
    pub fn view(value: DocumentView) -> search::Filter<builder::SearchDocuments> {
        search::Filter::new("VIEW", value)
    }
}
/// The values of the filter `VIEW`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentView {
    /// `ADMINISTRATOR`.
    Administrator,
    /// `USER`.
    User,
    /// `TEAM_MANAGER`.
    TeamManager,
    /// `PROCESS_OWNER`.
    ProcessOwner,
}
impl DocumentView {
    /// All of them.
    pub const ALL: [Self; 4usize] = [
        Self::Administrator,
        Self::User,
        Self::TeamManager,
        Self::ProcessOwner,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Administrator => "ADMINISTRATOR",
            Self::User => "USER",
            Self::TeamManager => "TEAM_MANAGER",
            Self::ProcessOwner => "PROCESS_OWNER",
        }
    }
}
impl ::std::fmt::Display for DocumentView {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl search::Searchable for builder::SearchFlowNodes {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("caseId", search::Kind::Integer),
                ("last_update_date", search::Kind::Integer),
                ("name", search::Kind::Text),
                ("parentActivityInstanceId", search::Kind::Integer),
                ("parentCaseId", search::Kind::Integer),
                ("processId", search::Kind::Integer),
                ("rootCaseId", search::Kind::Integer),
                ("state", search::Kind::Text),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&["type"])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "name",
                    "displayName",
                    "parentActivityInstanceId",
                    "state",
                    "processDefinitionId",
                    "parentProcessInstanceId",
                    "rootProcessInstanceId",
                ],
            ),
        )
        .with_deploys(
            &[
                "processId",
                "caseId",
                "rootCaseId",
                "parentCaseId",
                "rootContainerId",
                "executedBy",
                "executedBySubstitute",
            ],
        )
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchFlowNodes {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_flow_nodes`](super::Client::search_flow_nodes).
///
/// The server ignores `type`, and would find everything: no filter here.
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum FlowNodeFilter {}
impl FlowNodeFilter {
    /// Those whose `caseId` is this number.
    pub fn case_id(value: i64) -> search::Filter<builder::SearchFlowNodes> {
        search::Filter::new("caseId", value)
    }
    /// Those whose `last_update_date` is this number.
    pub fn last_update_date(value: i64) -> search::Filter<builder::SearchFlowNodes> {
        search::Filter::new("last_update_date", value)
    }
    /// Those whose `name` is this text.
    pub fn name(value: impl Into<String>) -> search::Filter<builder::SearchFlowNodes> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Those whose `parentActivityInstanceId` is this number.
    pub fn parent_activity_instance_id(
        value: i64,
    ) -> search::Filter<builder::SearchFlowNodes> {
        search::Filter::new("parentActivityInstanceId", value)
    }
    /// Those whose `parentCaseId` is this number.
    pub fn parent_case_id(value: i64) -> search::Filter<builder::SearchFlowNodes> {
        search::Filter::new("parentCaseId", value)
    }
    /// Those whose `processId` is this number.
    pub fn process_id(value: i64) -> search::Filter<builder::SearchFlowNodes> {
        search::Filter::new("processId", value)
    }
    /// Those whose `rootCaseId` is this number.
    pub fn root_case_id(value: i64) -> search::Filter<builder::SearchFlowNodes> {
        search::Filter::new("rootCaseId", value)
    }
    /// Those whose `state` is this.
    pub fn state(
        value: enums::FlowNodeState,
    ) -> search::Filter<builder::SearchFlowNodes> {
        search::Filter::new("state", value)
    }
}
/// What [`search_flow_nodes`](super::Client::search_flow_nodes) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowNodeField {
    /// `name`.
    Name,
    /// `displayName`.
    DisplayName,
    /// `parentActivityInstanceId`.
    ParentActivityInstanceId,
    /// `state`.
    State,
    /// `processDefinitionId`.
    ProcessDefinitionId,
    /// `parentProcessInstanceId`.
    ParentProcessInstanceId,
    /// `rootProcessInstanceId`.
    RootProcessInstanceId,
}
impl FlowNodeField {
    /// All of them.
    pub const ALL: [Self; 7usize] = [
        Self::Name,
        Self::DisplayName,
        Self::ParentActivityInstanceId,
        Self::State,
        Self::ProcessDefinitionId,
        Self::ParentProcessInstanceId,
        Self::RootProcessInstanceId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::DisplayName => "displayName",
            Self::ParentActivityInstanceId => "parentActivityInstanceId",
            Self::State => "state",
            Self::ProcessDefinitionId => "processDefinitionId",
            Self::ParentProcessInstanceId => "parentProcessInstanceId",
            Self::RootProcessInstanceId => "rootProcessInstanceId",
        }
    }
}
impl ::std::fmt::Display for FlowNodeField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl FlowNodeField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchFlowNodes> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchFlowNodes> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_flow_nodes`](super::Client::search_flow_nodes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowNodeDeploy {
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `rootContainerId`.
    RootContainerId,
    /// `executedBy`.
    ExecutedBy,
    /// `executedBySubstitute`.
    ExecutedBySubstitute,
}
impl FlowNodeDeploy {
    /// All of them.
    pub const ALL: [Self; 7usize] = [
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::RootContainerId,
        Self::ExecutedBy,
        Self::ExecutedBySubstitute,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::RootContainerId => "rootContainerId",
            Self::ExecutedBy => "executedBy",
            Self::ExecutedBySubstitute => "executedBySubstitute",
        }
    }
}
impl ::std::fmt::Display for FlowNodeDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<FlowNodeDeploy> for search::Deploy<builder::SearchFlowNodes> {
    fn from(name: FlowNodeDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<FlowNodeDeploy> for String {
    fn from(name: FlowNodeDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchFormMappings {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("id", search::Kind::Integer),
                ("pageId", search::Kind::Integer),
                ("processDefinitionId", search::Kind::Integer),
                ("task", search::Kind::Text),
                ("type", search::Kind::Text),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(&["processDefinitionId", "type", "task", "id"]),
        )
        .with_deploys(&[])
        .with_counters(&[])
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchFormMappings {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self.p(asked.page).c(asked.per_page).f(asked.filters);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_form_mappings`](super::Client::search_form_mappings).
///
/// The server answers an error to a filter of any other name.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum FormMappingFilter {}
impl FormMappingFilter {
    /// Those whose `id` is this number.
    pub fn id(value: i64) -> search::Filter<builder::SearchFormMappings> {
        search::Filter::new("id", value)
    }
    /// Those whose `pageId` is this number.
    pub fn page_id(value: i64) -> search::Filter<builder::SearchFormMappings> {
        search::Filter::new("pageId", value)
    }
    /// Those whose `processDefinitionId` is this number.
    pub fn process_definition_id(
        value: i64,
    ) -> search::Filter<builder::SearchFormMappings> {
        search::Filter::new("processDefinitionId", value)
    }
    /// Those whose `task` is this text.
    pub fn task(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchFormMappings> {
        search::Filter::new("task", Into::<String>::into(value))
    }
    /// Those whose `type` is this.
    pub fn type_(
        value: enums::FormMappingType,
    ) -> search::Filter<builder::SearchFormMappings> {
        search::Filter::new("type", value)
    }
}
/// What [`search_form_mappings`](super::Client::search_form_mappings) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormMappingField {
    /// `processDefinitionId`.
    ProcessDefinitionId,
    /// `type`.
    Type,
    /// `task`.
    Task,
    /// `id`.
    Id,
}
impl FormMappingField {
    /// All of them.
    pub const ALL: [Self; 4usize] = [
        Self::ProcessDefinitionId,
        Self::Type,
        Self::Task,
        Self::Id,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessDefinitionId => "processDefinitionId",
            Self::Type => "type",
            Self::Task => "task",
            Self::Id => "id",
        }
    }
}
impl ::std::fmt::Display for FormMappingField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl FormMappingField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchFormMappings> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchFormMappings> {
        search::Order::descending(self.as_str())
    }
}
impl search::Searchable for builder::SearchGroups {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("displayName", search::Kind::Text),
                ("name", search::Kind::Text),
                ("parent_path", search::Kind::Text),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&["name", "displayName", "id"]))
        .with_deploys(&["parent_group_id", "created_by_user_id"])
        .with_counters(&["number_of_users"])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchGroups {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys)
            .n(asked.counters);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_groups`](super::Client::search_groups).
///
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum GroupFilter {}
impl GroupFilter {
    /// Groups with this name to show.
    pub fn display_name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchGroups> {
        search::Filter::new("displayName", Into::<String>::into(value))
    }
    /// Groups with this name; a name is unique within the group above.
    pub fn name(value: impl Into<String>) -> search::Filter<builder::SearchGroups> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Groups right below the one with this path, such as `/acme`.
    pub fn parent_path(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchGroups> {
        search::Filter::new("parent_path", Into::<String>::into(value))
    }
}
/// What [`search_groups`](super::Client::search_groups) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupField {
    /// `name`.
    Name,
    /// `displayName`.
    DisplayName,
    /// `id`.
    Id,
}
impl GroupField {
    /// All of them.
    pub const ALL: [Self; 3usize] = [Self::Name, Self::DisplayName, Self::Id];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::DisplayName => "displayName",
            Self::Id => "id",
        }
    }
}
impl ::std::fmt::Display for GroupField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl GroupField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchGroups> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchGroups> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_groups`](super::Client::search_groups).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupDeploy {
    /// `parent_group_id`.
    ParentGroupId,
    /// `created_by_user_id`.
    CreatedByUserId,
}
impl GroupDeploy {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::ParentGroupId, Self::CreatedByUserId];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ParentGroupId => "parent_group_id",
            Self::CreatedByUserId => "created_by_user_id",
        }
    }
}
impl ::std::fmt::Display for GroupDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<GroupDeploy> for search::Deploy<builder::SearchGroups> {
    fn from(name: GroupDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<GroupDeploy> for String {
    fn from(name: GroupDeploy) -> Self {
        name.as_str().to_owned()
    }
}
/// What the server can count for each item of [`search_groups`](super::Client::search_groups).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupCounter {
    /// `number_of_users`.
    NumberOfUsers,
}
impl GroupCounter {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::NumberOfUsers];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NumberOfUsers => "number_of_users",
        }
    }
}
impl ::std::fmt::Display for GroupCounter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<GroupCounter> for search::Counter<builder::SearchGroups> {
    fn from(name: GroupCounter) -> Self {
        Self::new(name.as_str())
    }
}
impl From<GroupCounter> for String {
    fn from(name: GroupCounter) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchHumanTasks {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("assigned_id", search::Kind::Integer),
                ("caseId", search::Kind::Integer),
                ("displayName", search::Kind::Text),
                ("name", search::Kind::Text),
                ("parentCaseId", search::Kind::Integer),
                (
                    "priority",
                    search::Kind::Words(
                        &["LOWEST", "UNDER_NORMAL", "NORMAL", "ABOVE_NORMAL", "HIGHEST"],
                    ),
                ),
                ("processId", search::Kind::Integer),
                ("rootCaseId", search::Kind::Integer),
                ("state", search::Kind::Text),
                ("supervisor_id", search::Kind::Integer),
                ("team_manager_id", search::Kind::Integer),
                ("user_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&["hidden_user_id", "is_claimed"])
        .with_unknown_ignored(true)
        .with_needs(&[("supervisor_id", &["state", "assigned_id"])])
        .with_orders(
            search::Orders::Names(
                &[
                    "name",
                    "displayName",
                    "processId",
                    "caseId",
                    "rootCaseId",
                    "parentCaseId",
                    "parentActivityInstanceId",
                    "state",
                    "priority",
                    "dueDate",
                    "processDefinitionId",
                    "parentProcessInstanceId",
                    "rootProcessInstanceId",
                ],
            ),
        )
        .with_deploys(
            &[
                "processId",
                "caseId",
                "rootCaseId",
                "parentCaseId",
                "rootContainerId",
                "actorId",
                "assigned_id",
                "executedBy",
                "executedBySubstitute",
            ],
        )
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchHumanTasks {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_human_tasks`](super::Client::search_human_tasks).
///
/// The server demands `state` or `assigned_id` beside `supervisor_id`.
/// The server ignores `hidden_user_id` and `is_claimed`, and would find everything: no filter here.
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum HumanTaskFilter {}
impl HumanTaskFilter {
    /// Those whose `assigned_id` is this number.
    pub fn assigned_id(value: i64) -> search::Filter<builder::SearchHumanTasks> {
        search::Filter::new("assigned_id", value)
    }
    /// Those whose `caseId` is this number.
    pub fn case_id(value: i64) -> search::Filter<builder::SearchHumanTasks> {
        search::Filter::new("caseId", value)
    }
    /// Those whose `displayName` is this text.
    pub fn display_name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchHumanTasks> {
        search::Filter::new("displayName", Into::<String>::into(value))
    }
    /// Those whose `name` is this text.
    pub fn name(value: impl Into<String>) -> search::Filter<builder::SearchHumanTasks> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Those whose `parentCaseId` is this number.
    pub fn parent_case_id(value: i64) -> search::Filter<builder::SearchHumanTasks> {
        search::Filter::new("parentCaseId", value)
    }
    /// Those whose `priority` is this.
    pub fn priority(value: PriorityFilter) -> search::Filter<builder::SearchHumanTasks> {
        search::Filter::new("priority", value)
    }
    /// Those whose `processId` is this number.
    pub fn process_id(value: i64) -> search::Filter<builder::SearchHumanTasks> {
        search::Filter::new("processId", value)
    }
    /// Those whose `rootCaseId` is this number.
    pub fn root_case_id(value: i64) -> search::Filter<builder::SearchHumanTasks> {
        search::Filter::new("rootCaseId", value)
    }
    /// Those whose `state` is this.
    pub fn state(
        value: enums::FlowNodeState,
    ) -> search::Filter<builder::SearchHumanTasks> {
        search::Filter::new("state", value)
    }
    /// Those whose `supervisor_id` is this number.
    pub fn supervisor_id(value: i64) -> search::Filter<builder::SearchHumanTasks> {
        search::Filter::new("supervisor_id", value)
    }
    /// Those whose `team_manager_id` is this number.
    pub fn team_manager_id(value: i64) -> search::Filter<builder::SearchHumanTasks> {
        search::Filter::new("team_manager_id", value)
    }
    /// Those whose `user_id` is this number.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchHumanTasks> {
        search::Filter::new("user_id", value)
    }
}
/// The values of the filter `priority`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriorityFilter {
    /// `LOWEST`.
    Lowest,
    /// `UNDER_NORMAL`.
    UnderNormal,
    /// `NORMAL`.
    Normal,
    /// `ABOVE_NORMAL`.
    AboveNormal,
    /// `HIGHEST`.
    Highest,
}
impl PriorityFilter {
    /// All of them.
    pub const ALL: [Self; 5usize] = [
        Self::Lowest,
        Self::UnderNormal,
        Self::Normal,
        Self::AboveNormal,
        Self::Highest,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Lowest => "LOWEST",
            Self::UnderNormal => "UNDER_NORMAL",
            Self::Normal => "NORMAL",
            Self::AboveNormal => "ABOVE_NORMAL",
            Self::Highest => "HIGHEST",
        }
    }
}
impl ::std::fmt::Display for PriorityFilter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What [`search_human_tasks`](super::Client::search_human_tasks) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HumanTaskField {
    /// `name`.
    Name,
    /// `displayName`.
    DisplayName,
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `parentActivityInstanceId`.
    ParentActivityInstanceId,
    /// `state`.
    State,
    /// `priority`.
    Priority,
    /// `dueDate`.
    DueDate,
    /// `processDefinitionId`.
    ProcessDefinitionId,
    /// `parentProcessInstanceId`.
    ParentProcessInstanceId,
    /// `rootProcessInstanceId`.
    RootProcessInstanceId,
}
impl HumanTaskField {
    /// All of them.
    pub const ALL: [Self; 13usize] = [
        Self::Name,
        Self::DisplayName,
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::ParentActivityInstanceId,
        Self::State,
        Self::Priority,
        Self::DueDate,
        Self::ProcessDefinitionId,
        Self::ParentProcessInstanceId,
        Self::RootProcessInstanceId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::DisplayName => "displayName",
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::ParentActivityInstanceId => "parentActivityInstanceId",
            Self::State => "state",
            Self::Priority => "priority",
            Self::DueDate => "dueDate",
            Self::ProcessDefinitionId => "processDefinitionId",
            Self::ParentProcessInstanceId => "parentProcessInstanceId",
            Self::RootProcessInstanceId => "rootProcessInstanceId",
        }
    }
}
impl ::std::fmt::Display for HumanTaskField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl HumanTaskField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchHumanTasks> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchHumanTasks> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_human_tasks`](super::Client::search_human_tasks).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HumanTaskDeploy {
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `rootContainerId`.
    RootContainerId,
    /// `actorId`.
    ActorId,
    /// `assigned_id`.
    AssignedId,
    /// `executedBy`.
    ExecutedBy,
    /// `executedBySubstitute`.
    ExecutedBySubstitute,
}
impl HumanTaskDeploy {
    /// All of them.
    pub const ALL: [Self; 9usize] = [
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::RootContainerId,
        Self::ActorId,
        Self::AssignedId,
        Self::ExecutedBy,
        Self::ExecutedBySubstitute,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::RootContainerId => "rootContainerId",
            Self::ActorId => "actorId",
            Self::AssignedId => "assigned_id",
            Self::ExecutedBy => "executedBy",
            Self::ExecutedBySubstitute => "executedBySubstitute",
        }
    }
}
impl ::std::fmt::Display for HumanTaskDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<HumanTaskDeploy> for search::Deploy<builder::SearchHumanTasks> {
    fn from(name: HumanTaskDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<HumanTaskDeploy> for String {
    fn from(name: HumanTaskDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchMemberships {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(&[("user_id", search::Kind::Integer)])
        .with_demanded(&["user_id"])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(
            search::Orders::Words(
                &[
                    "ROLE_NAME_ASC",
                    "ROLE_NAME_DESC",
                    "GROUP_NAME_ASC",
                    "GROUP_NAME_DESC",
                    "ASSIGNED_BY_ASC",
                    "ASSIGNED_BY_DESC",
                    "ASSIGNED_DATE_ASC",
                    "ASSIGNED_DATE_DESC",
                ],
            ),
        )
        .with_deploys(&["user_id", "role_id", "group_id", "assigned_by_user_id"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages();
}
impl search::Searching for builder::SearchMemberships {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        call
    }
}
/// Filters of [`search_memberships`](super::Client::search_memberships).
///
/// The server demands `user_id`.
/// The server answers an error to a filter of any other name.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum MembershipFilter {}
impl MembershipFilter {
    /// Memberships of the user with this id.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchMemberships> {
        search::Filter::new("user_id", value)
    }
}
/// What [`search_memberships`](super::Client::search_memberships) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipField {
    /// `ROLE_NAME_ASC`.
    RoleNameAsc,
    /// `ROLE_NAME_DESC`.
    RoleNameDesc,
    /// `GROUP_NAME_ASC`.
    GroupNameAsc,
    /// `GROUP_NAME_DESC`.
    GroupNameDesc,
    /// `ASSIGNED_BY_ASC`.
    AssignedByAsc,
    /// `ASSIGNED_BY_DESC`.
    AssignedByDesc,
    /// `ASSIGNED_DATE_ASC`.
    AssignedDateAsc,
    /// `ASSIGNED_DATE_DESC`.
    AssignedDateDesc,
}
impl MembershipField {
    /// All of them.
    pub const ALL: [Self; 8usize] = [
        Self::RoleNameAsc,
        Self::RoleNameDesc,
        Self::GroupNameAsc,
        Self::GroupNameDesc,
        Self::AssignedByAsc,
        Self::AssignedByDesc,
        Self::AssignedDateAsc,
        Self::AssignedDateDesc,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RoleNameAsc => "ROLE_NAME_ASC",
            Self::RoleNameDesc => "ROLE_NAME_DESC",
            Self::GroupNameAsc => "GROUP_NAME_ASC",
            Self::GroupNameDesc => "GROUP_NAME_DESC",
            Self::AssignedByAsc => "ASSIGNED_BY_ASC",
            Self::AssignedByDesc => "ASSIGNED_BY_DESC",
            Self::AssignedDateAsc => "ASSIGNED_DATE_ASC",
            Self::AssignedDateDesc => "ASSIGNED_DATE_DESC",
        }
    }
}
impl ::std::fmt::Display for MembershipField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<MembershipField> for search::Order<builder::SearchMemberships> {
    fn from(word: MembershipField) -> Self {
        Self::word(word.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_memberships`](super::Client::search_memberships).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipDeploy {
    /// `user_id`.
    UserId,
    /// `role_id`.
    RoleId,
    /// `group_id`.
    GroupId,
    /// `assigned_by_user_id`.
    AssignedByUserId,
}
impl MembershipDeploy {
    /// All of them.
    pub const ALL: [Self; 4usize] = [
        Self::UserId,
        Self::RoleId,
        Self::GroupId,
        Self::AssignedByUserId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UserId => "user_id",
            Self::RoleId => "role_id",
            Self::GroupId => "group_id",
            Self::AssignedByUserId => "assigned_by_user_id",
        }
    }
}
impl ::std::fmt::Display for MembershipDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<MembershipDeploy> for search::Deploy<builder::SearchMemberships> {
    fn from(name: MembershipDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<MembershipDeploy> for String {
    fn from(name: MembershipDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchPortalPages {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(&[])
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Any)
        .with_deploys(&[])
        .with_counters(&[])
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchPortalPages {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self.p(asked.page).c(asked.per_page).f(asked.filters);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
impl search::Searchable for builder::SearchProcessConnectorDependencies {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("connector_name", search::Kind::Text),
                ("connector_process_id", search::Kind::Integer),
                ("connector_version", search::Kind::Text),
            ],
        )
        .with_demanded(&["connector_process_id", "connector_name", "connector_version"])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&[]))
        .with_deploys(&["connector_process_id"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages();
}
impl search::Searching for builder::SearchProcessConnectorDependencies {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        call
    }
}
/// Filters of [`search_process_connector_dependencies`](super::Client::search_process_connector_dependencies).
///
/// The server demands `connector_process_id`, `connector_name` and `connector_version`.
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ProcessConnectorDependencyFilter {}
impl ProcessConnectorDependencyFilter {
    /// Those whose `connector_name` is this text.
    pub fn connector_name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchProcessConnectorDependencies> {
        search::Filter::new("connector_name", Into::<String>::into(value))
    }
    /// Those whose `connector_process_id` is this number.
    pub fn connector_process_id(
        value: i64,
    ) -> search::Filter<builder::SearchProcessConnectorDependencies> {
        search::Filter::new("connector_process_id", value)
    }
    /// Those whose `connector_version` is this text.
    pub fn connector_version(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchProcessConnectorDependencies> {
        search::Filter::new("connector_version", Into::<String>::into(value))
    }
}
/// The references that the server can replace by the whole object in [`search_process_connector_dependencies`](super::Client::search_process_connector_dependencies).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessConnectorDependencyDeploy {
    /// `connector_process_id`.
    ConnectorProcessId,
}
impl ProcessConnectorDependencyDeploy {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::ConnectorProcessId];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ConnectorProcessId => "connector_process_id",
        }
    }
}
impl ::std::fmt::Display for ProcessConnectorDependencyDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ProcessConnectorDependencyDeploy>
for search::Deploy<builder::SearchProcessConnectorDependencies> {
    fn from(name: ProcessConnectorDependencyDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ProcessConnectorDependencyDeploy> for String {
    fn from(name: ProcessConnectorDependencyDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchProcessConnectors {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(&[("process_id", search::Kind::Integer)])
        .with_demanded(&["process_id"])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&["definition_id", "definition_version"]))
        .with_deploys(&["process_id"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchProcessConnectors {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_process_connectors`](super::Client::search_process_connectors).
///
/// The server demands `process_id`.
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ProcessConnectorFilter {}
impl ProcessConnectorFilter {
    /// Those whose `process_id` is this number.
    pub fn process_id(value: i64) -> search::Filter<builder::SearchProcessConnectors> {
        search::Filter::new("process_id", value)
    }
}
/// What [`search_process_connectors`](super::Client::search_process_connectors) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessConnectorField {
    /// `definition_id`.
    DefinitionId,
    /// `definition_version`.
    DefinitionVersion,
}
impl ProcessConnectorField {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::DefinitionId, Self::DefinitionVersion];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DefinitionId => "definition_id",
            Self::DefinitionVersion => "definition_version",
        }
    }
}
impl ::std::fmt::Display for ProcessConnectorField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ProcessConnectorField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchProcessConnectors> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchProcessConnectors> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_process_connectors`](super::Client::search_process_connectors).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessConnectorDeploy {
    /// `process_id`.
    ProcessId,
}
impl ProcessConnectorDeploy {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::ProcessId];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessId => "process_id",
        }
    }
}
impl ::std::fmt::Display for ProcessConnectorDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ProcessConnectorDeploy> for search::Deploy<builder::SearchProcessConnectors> {
    fn from(name: ProcessConnectorDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ProcessConnectorDeploy> for String {
    fn from(name: ProcessConnectorDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchProcessParameters {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(&[("process_id", search::Kind::Integer)])
        .with_demanded(&["process_id"])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&["name"]))
        .with_deploys(&[])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchProcessParameters {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self.p(asked.page).c(asked.per_page).f(asked.filters);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_process_parameters`](super::Client::search_process_parameters).
///
/// The server demands `process_id`.
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ProcessParameterFilter {}
impl ProcessParameterFilter {
    /// Those whose `process_id` is this number.
    pub fn process_id(value: i64) -> search::Filter<builder::SearchProcessParameters> {
        search::Filter::new("process_id", value)
    }
}
/// What [`search_process_parameters`](super::Client::search_process_parameters) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessParameterField {
    /// `name`.
    Name,
}
impl ProcessParameterField {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::Name];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
        }
    }
}
impl ::std::fmt::Display for ProcessParameterField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ProcessParameterField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchProcessParameters> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchProcessParameters> {
        search::Order::descending(self.as_str())
    }
}
impl search::Searchable for builder::SearchProcessResolutionProblems {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(&[("process_id", search::Kind::Integer)])
        .with_demanded(&["process_id"])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&[]))
        .with_deploys(&[])
        .with_counters(&[])
        .with_values_cut()
        .with_pages();
}
impl search::Searching for builder::SearchProcessResolutionProblems {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self.p(asked.page).c(asked.per_page).f(asked.filters);
        call
    }
}
/// Filters of [`search_process_resolution_problems`](super::Client::search_process_resolution_problems).
///
/// The server demands `process_id`.
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ProcessResolutionProblemFilter {}
impl ProcessResolutionProblemFilter {
    /// Those whose `process_id` is this number.
    pub fn process_id(
        value: i64,
    ) -> search::Filter<builder::SearchProcessResolutionProblems> {
        search::Filter::new("process_id", value)
    }
}
impl search::Searchable for builder::SearchProcesses {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("activationState", search::Kind::Text),
                ("categoryId", search::Kind::Integer),
                ("configurationState", search::Kind::Text),
                ("deployedBy", search::Kind::Integer),
                ("deploymentDate", search::Kind::Integer),
                ("displayName", search::Kind::Text),
                ("forPendingOrAssignedTask", search::Kind::Boolean),
                ("id", search::Kind::Integer),
                ("last_update_date", search::Kind::Integer),
                ("name", search::Kind::Text),
                ("supervisor_id", search::Kind::Integer),
                ("user_id", search::Kind::Integer),
                ("version", search::Kind::Text),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&["team_manager_id", "recentProcesses"])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "name",
                    "version",
                    "displayName",
                    "deploymentDate",
                    "deployedBy",
                    "activationState",
                    "configurationState",
                    "last_update_date",
                    "id",
                ],
            ),
        )
        .with_deploys(&["deployedBy"])
        .with_counters(&["failedCases", "openCases"])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchProcesses {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys)
            .n(asked.counters);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_processes`](super::Client::search_processes).
///
/// The server ignores `team_manager_id` and `recentProcesses`, and would find everything: no filter here.
/// The server answers an error to a filter of any other name.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ProcessFilter {}
impl ProcessFilter {
    /// Those whose `activationState` is this.
    pub fn activation_state(
        value: enums::ActivationState,
    ) -> search::Filter<builder::SearchProcesses> {
        search::Filter::new("activationState", value)
    }
    /// Those whose `categoryId` is this number.
    pub fn category_id(value: i64) -> search::Filter<builder::SearchProcesses> {
        search::Filter::new("categoryId", value)
    }
    /// Those whose `configurationState` is this.
    pub fn configuration_state(
        value: enums::ConfigurationState,
    ) -> search::Filter<builder::SearchProcesses> {
        search::Filter::new("configurationState", value)
    }
    /// Those whose `deployedBy` is this number.
    pub fn deployed_by(value: i64) -> search::Filter<builder::SearchProcesses> {
        search::Filter::new("deployedBy", value)
    }
    /// Those whose `deploymentDate` is this number.
    pub fn deployment_date(value: i64) -> search::Filter<builder::SearchProcesses> {
        search::Filter::new("deploymentDate", value)
    }
    /// Those whose `displayName` is this text.
    pub fn display_name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchProcesses> {
        search::Filter::new("displayName", Into::<String>::into(value))
    }
    /// Those whose `forPendingOrAssignedTask` is this.
    pub fn for_pending_or_assigned_task(
        value: bool,
    ) -> search::Filter<builder::SearchProcesses> {
        search::Filter::new("forPendingOrAssignedTask", value)
    }
    /// Those whose `id` is this number.
    pub fn id(value: i64) -> search::Filter<builder::SearchProcesses> {
        search::Filter::new("id", value)
    }
    /// Those whose `last_update_date` is this number.
    pub fn last_update_date(value: i64) -> search::Filter<builder::SearchProcesses> {
        search::Filter::new("last_update_date", value)
    }
    /// Those whose `name` is this text.
    pub fn name(value: impl Into<String>) -> search::Filter<builder::SearchProcesses> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Those whose `supervisor_id` is this number.
    pub fn supervisor_id(value: i64) -> search::Filter<builder::SearchProcesses> {
        search::Filter::new("supervisor_id", value)
    }
    /// Those whose `user_id` is this number.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchProcesses> {
        search::Filter::new("user_id", value)
    }
    /// Those whose `version` is this text.
    pub fn version(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchProcesses> {
        search::Filter::new("version", Into::<String>::into(value))
    }
}
/// What [`search_processes`](super::Client::search_processes) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessField {
    /// `name`.
    Name,
    /// `version`.
    Version,
    /// `displayName`.
    DisplayName,
    /// `deploymentDate`.
    DeploymentDate,
    /// `deployedBy`.
    DeployedBy,
    /// `activationState`.
    ActivationState,
    /// `configurationState`.
    ConfigurationState,
    /// `last_update_date`.
    LastUpdateDate,
    /// `id`.
    Id,
}
impl ProcessField {
    /// All of them.
    pub const ALL: [Self; 9usize] = [
        Self::Name,
        Self::Version,
        Self::DisplayName,
        Self::DeploymentDate,
        Self::DeployedBy,
        Self::ActivationState,
        Self::ConfigurationState,
        Self::LastUpdateDate,
        Self::Id,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Version => "version",
            Self::DisplayName => "displayName",
            Self::DeploymentDate => "deploymentDate",
            Self::DeployedBy => "deployedBy",
            Self::ActivationState => "activationState",
            Self::ConfigurationState => "configurationState",
            Self::LastUpdateDate => "last_update_date",
            Self::Id => "id",
        }
    }
}
impl ::std::fmt::Display for ProcessField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ProcessField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchProcesses> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchProcesses> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_processes`](super::Client::search_processes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessDeploy {
    /// `deployedBy`.
    DeployedBy,
}
impl ProcessDeploy {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::DeployedBy];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DeployedBy => "deployedBy",
        }
    }
}
impl ::std::fmt::Display for ProcessDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ProcessDeploy> for search::Deploy<builder::SearchProcesses> {
    fn from(name: ProcessDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ProcessDeploy> for String {
    fn from(name: ProcessDeploy) -> Self {
        name.as_str().to_owned()
    }
}
/// What the server can count for each item of [`search_processes`](super::Client::search_processes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessCounter {
    /// `failedCases`.
    FailedCases,
    /// `openCases`.
    OpenCases,
}
impl ProcessCounter {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::FailedCases, Self::OpenCases];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FailedCases => "failedCases",
            Self::OpenCases => "openCases",
        }
    }
}
impl ::std::fmt::Display for ProcessCounter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ProcessCounter> for search::Counter<builder::SearchProcesses> {
    fn from(name: ProcessCounter) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ProcessCounter> for String {
    fn from(name: ProcessCounter) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchProfileEntries {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("id", search::Kind::Integer),
                ("index", search::Kind::Integer),
                ("name", search::Kind::Text),
                ("page", search::Kind::Text),
                ("parent_id", search::Kind::Integer),
                ("profile_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&["index", "name"]))
        .with_deploys(&["page"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchProfileEntries {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_profile_entries`](super::Client::search_profile_entries).
///
/// The server answers an error to a filter of any other name.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ProfileEntryFilter {}
impl ProfileEntryFilter {
    /// The entry with this id.
    pub fn id(value: i64) -> search::Filter<builder::SearchProfileEntries> {
        search::Filter::new("id", value)
    }
    /// Entries at this place.
    pub fn index(value: i64) -> search::Filter<builder::SearchProfileEntries> {
        search::Filter::new("index", value)
    }
    /// Entries of this name.
    pub fn name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchProfileEntries> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Entries that lead to the page of this token.
    pub fn page(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchProfileEntries> {
        search::Filter::new("page", Into::<String>::into(value))
    }
    /// Entries in the folder with this id; 0 for entries that are in no folder.
    pub fn parent_id(value: i64) -> search::Filter<builder::SearchProfileEntries> {
        search::Filter::new("parent_id", value)
    }
    /// Entries of the profile with this id.
    pub fn profile_id(value: i64) -> search::Filter<builder::SearchProfileEntries> {
        search::Filter::new("profile_id", value)
    }
}
/// What [`search_profile_entries`](super::Client::search_profile_entries) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileEntryField {
    /// `index`.
    Index,
    /// `name`.
    Name,
}
impl ProfileEntryField {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::Index, Self::Name];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Index => "index",
            Self::Name => "name",
        }
    }
}
impl ::std::fmt::Display for ProfileEntryField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ProfileEntryField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchProfileEntries> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchProfileEntries> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_profile_entries`](super::Client::search_profile_entries).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileEntryDeploy {
    /// `page`.
    Page,
}
impl ProfileEntryDeploy {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::Page];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
        }
    }
}
impl ::std::fmt::Display for ProfileEntryDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ProfileEntryDeploy> for search::Deploy<builder::SearchProfileEntries> {
    fn from(name: ProfileEntryDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ProfileEntryDeploy> for String {
    fn from(name: ProfileEntryDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchProfileMembers {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("group_id", search::Kind::Integer),
                ("id", search::Kind::Integer),
                (
                    "member_type",
                    search::Kind::Words(&["user", "group", "role", "roleAndGroup"]),
                ),
                ("profile_id", search::Kind::Integer),
                ("role_id", search::Kind::Integer),
                ("user_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&["member_type"])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &["profile_id", "user_id", "role_id", "group_id", "id"],
            ),
        )
        .with_deploys(&["user_id", "role_id", "group_id"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchProfileMembers {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_profile_members`](super::Client::search_profile_members).
///
/// The server demands `member_type`.
/// The server answers an error to a filter of any other name.
/// The search term is compared with `firstname`, `lastname` and `userName`.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ProfileMemberFilter {}
impl ProfileMemberFilter {
    /// The group with this id.
    pub fn group_id(value: i64) -> search::Filter<builder::SearchProfileMembers> {
        search::Filter::new("group_id", value)
    }
    /// The membership with this id.
    pub fn id(value: i64) -> search::Filter<builder::SearchProfileMembers> {
        search::Filter::new("id", value)
    }
    /// Members of this type.
    pub fn member_type(
        value: MemberType,
    ) -> search::Filter<builder::SearchProfileMembers> {
        search::Filter::new("member_type", value)
    }
    /// Members of the profile with this id.
    pub fn profile_id(value: i64) -> search::Filter<builder::SearchProfileMembers> {
        search::Filter::new("profile_id", value)
    }
    /// The role with this id.
    pub fn role_id(value: i64) -> search::Filter<builder::SearchProfileMembers> {
        search::Filter::new("role_id", value)
    }
    /// The user with this id.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchProfileMembers> {
        search::Filter::new("user_id", value)
    }
}
/// What [`search_profile_members`](super::Client::search_profile_members) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileMemberField {
    /// `profile_id`.
    ProfileId,
    /// `user_id`.
    UserId,
    /// `role_id`.
    RoleId,
    /// `group_id`.
    GroupId,
    /// `id`.
    Id,
}
impl ProfileMemberField {
    /// All of them.
    pub const ALL: [Self; 5usize] = [
        Self::ProfileId,
        Self::UserId,
        Self::RoleId,
        Self::GroupId,
        Self::Id,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProfileId => "profile_id",
            Self::UserId => "user_id",
            Self::RoleId => "role_id",
            Self::GroupId => "group_id",
            Self::Id => "id",
        }
    }
}
impl ::std::fmt::Display for ProfileMemberField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ProfileMemberField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchProfileMembers> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchProfileMembers> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_profile_members`](super::Client::search_profile_members).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileMemberDeploy {
    /// `user_id`.
    UserId,
    /// `role_id`.
    RoleId,
    /// `group_id`.
    GroupId,
}
impl ProfileMemberDeploy {
    /// All of them.
    pub const ALL: [Self; 3usize] = [Self::UserId, Self::RoleId, Self::GroupId];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UserId => "user_id",
            Self::RoleId => "role_id",
            Self::GroupId => "group_id",
        }
    }
}
impl ::std::fmt::Display for ProfileMemberDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ProfileMemberDeploy> for search::Deploy<builder::SearchProfileMembers> {
    fn from(name: ProfileMemberDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ProfileMemberDeploy> for String {
    fn from(name: ProfileMemberDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchProfiles {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("hasNavigation", search::Kind::Boolean),
                ("id", search::Kind::Integer),
                ("name", search::Kind::Text),
                ("user_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_alone("user_id")
        .with_needs(&[("hasNavigation", &["user_id"])])
        .with_orders(search::Orders::Names(&["name", "id"]))
        .with_deploys(&["createdBy", "updatedBy"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchProfiles {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_profiles`](super::Client::search_profiles).
///
/// The server demands `user_id` beside `hasNavigation`.
/// Beside `user_id` the server ignores other filters, orders, the term and the page, and gives the whole list.
/// The server answers an error to a filter of any other name.
/// The search term is compared with `name`.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ProfileFilter {}
impl ProfileFilter {
    /// Profiles with a menu, or without one.
    ///
    /// Not every server has this filter: up to 7.12 by itself; from 7.14 on beside `user_id` only.
    pub fn has_navigation(value: bool) -> search::Filter<builder::SearchProfiles> {
        search::Filter::new("hasNavigation", value)
    }
    /// The profile with this id.
    pub fn id(value: i64) -> search::Filter<builder::SearchProfiles> {
        search::Filter::new("id", value)
    }
    /// The profile of this name.
    pub fn name(value: impl Into<String>) -> search::Filter<builder::SearchProfiles> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// The profiles that the user with this id has, directly or by a group or role. They come at once, not in pages.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchProfiles> {
        search::Filter::new("user_id", value)
    }
}
/// What [`search_profiles`](super::Client::search_profiles) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileField {
    /// `name`.
    Name,
    /// `id`.
    Id,
}
impl ProfileField {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::Name, Self::Id];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Id => "id",
        }
    }
}
impl ::std::fmt::Display for ProfileField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ProfileField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchProfiles> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchProfiles> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_profiles`](super::Client::search_profiles).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileDeploy {
    /// `createdBy`.
    CreatedBy,
    /// `updatedBy`.
    UpdatedBy,
}
impl ProfileDeploy {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::CreatedBy, Self::UpdatedBy];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CreatedBy => "createdBy",
            Self::UpdatedBy => "updatedBy",
        }
    }
}
impl ::std::fmt::Display for ProfileDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ProfileDeploy> for search::Deploy<builder::SearchProfiles> {
    fn from(name: ProfileDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ProfileDeploy> for String {
    fn from(name: ProfileDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchRoles {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[("displayName", search::Kind::Text), ("name", search::Kind::Text)],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&["name", "displayName", "id"]))
        .with_deploys(&["created_by_user_id"])
        .with_counters(&["number_of_users"])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchRoles {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys)
            .n(asked.counters);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_roles`](super::Client::search_roles).
///
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum RoleFilter {}
impl RoleFilter {
    /// Roles with this name to show.
    pub fn display_name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchRoles> {
        search::Filter::new("displayName", Into::<String>::into(value))
    }
    /// The role with this name.
    pub fn name(value: impl Into<String>) -> search::Filter<builder::SearchRoles> {
        search::Filter::new("name", Into::<String>::into(value))
    }
}
/// What [`search_roles`](super::Client::search_roles) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleField {
    /// `name`.
    Name,
    /// `displayName`.
    DisplayName,
    /// `id`.
    Id,
}
impl RoleField {
    /// All of them.
    pub const ALL: [Self; 3usize] = [Self::Name, Self::DisplayName, Self::Id];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::DisplayName => "displayName",
            Self::Id => "id",
        }
    }
}
impl ::std::fmt::Display for RoleField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl RoleField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchRoles> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchRoles> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_roles`](super::Client::search_roles).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleDeploy {
    /// `created_by_user_id`.
    CreatedByUserId,
}
impl RoleDeploy {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::CreatedByUserId];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CreatedByUserId => "created_by_user_id",
        }
    }
}
impl ::std::fmt::Display for RoleDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<RoleDeploy> for search::Deploy<builder::SearchRoles> {
    fn from(name: RoleDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<RoleDeploy> for String {
    fn from(name: RoleDeploy) -> Self {
        name.as_str().to_owned()
    }
}
/// What the server can count for each item of [`search_roles`](super::Client::search_roles).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleCounter {
    /// `number_of_users`.
    NumberOfUsers,
}
impl RoleCounter {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::NumberOfUsers];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NumberOfUsers => "number_of_users",
        }
    }
}
impl ::std::fmt::Display for RoleCounter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<RoleCounter> for search::Counter<builder::SearchRoles> {
    fn from(name: RoleCounter) -> Self {
        Self::new(name.as_str())
    }
}
impl From<RoleCounter> for String {
    fn from(name: RoleCounter) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchTasks {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("caseId", search::Kind::Integer),
                ("isFailed", search::Kind::Boolean),
                ("last_update_date", search::Kind::Integer),
                ("name", search::Kind::Text),
                ("parentCaseId", search::Kind::Integer),
                ("processId", search::Kind::Integer),
                ("rootCaseId", search::Kind::Integer),
                ("state", search::Kind::Text),
                (
                    "type",
                    search::Kind::Words(
                        &[
                            "AUTOMATIC_TASK",
                            "USER_TASK",
                            "MANUAL_TASK",
                            "CALL_ACTIVITY",
                            "MULTI_INSTANCE_ACTIVITY",
                            "RECEIVE_TASK",
                            "SEND_TASK",
                        ],
                    ),
                ),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "name",
                    "displayName",
                    "processId",
                    "caseId",
                    "rootCaseId",
                    "parentCaseId",
                    "parentActivityInstanceId",
                    "state",
                    "last_update_date",
                    "processDefinitionId",
                    "parentProcessInstanceId",
                ],
            ),
        )
        .with_deploys(
            &[
                "processId",
                "caseId",
                "rootCaseId",
                "parentCaseId",
                "rootContainerId",
                "actorId",
                "assigned_id",
                "executedBy",
                "executedBySubstitute",
            ],
        )
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchTasks {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_tasks`](super::Client::search_tasks).
///
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum TaskFilter {}
impl TaskFilter {
    /// Those whose `caseId` is this number.
    pub fn case_id(value: i64) -> search::Filter<builder::SearchTasks> {
        search::Filter::new("caseId", value)
    }
    /// Those whose `isFailed` is this.
    pub fn is_failed(value: bool) -> search::Filter<builder::SearchTasks> {
        search::Filter::new("isFailed", value)
    }
    /// Those whose `last_update_date` is this number.
    pub fn last_update_date(value: i64) -> search::Filter<builder::SearchTasks> {
        search::Filter::new("last_update_date", value)
    }
    /// Those whose `name` is this text.
    pub fn name(value: impl Into<String>) -> search::Filter<builder::SearchTasks> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Those whose `parentCaseId` is this number.
    pub fn parent_case_id(value: i64) -> search::Filter<builder::SearchTasks> {
        search::Filter::new("parentCaseId", value)
    }
    /// Those whose `processId` is this number.
    pub fn process_id(value: i64) -> search::Filter<builder::SearchTasks> {
        search::Filter::new("processId", value)
    }
    /// Those whose `rootCaseId` is this number.
    pub fn root_case_id(value: i64) -> search::Filter<builder::SearchTasks> {
        search::Filter::new("rootCaseId", value)
    }
    /// Those whose `state` is this.
    pub fn state(value: enums::FlowNodeState) -> search::Filter<builder::SearchTasks> {
        search::Filter::new("state", value)
    }
    /// Those whose `type` is this.
    pub fn type_(value: ActivityTypeFilter) -> search::Filter<builder::SearchTasks> {
        search::Filter::new("type", value)
    }
}
/// What [`search_tasks`](super::Client::search_tasks) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskField {
    /// `name`.
    Name,
    /// `displayName`.
    DisplayName,
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `parentActivityInstanceId`.
    ParentActivityInstanceId,
    /// `state`.
    State,
    /// `last_update_date`.
    LastUpdateDate,
    /// `processDefinitionId`.
    ProcessDefinitionId,
    /// `parentProcessInstanceId`.
    ParentProcessInstanceId,
}
impl TaskField {
    /// All of them.
    pub const ALL: [Self; 11usize] = [
        Self::Name,
        Self::DisplayName,
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::ParentActivityInstanceId,
        Self::State,
        Self::LastUpdateDate,
        Self::ProcessDefinitionId,
        Self::ParentProcessInstanceId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::DisplayName => "displayName",
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::ParentActivityInstanceId => "parentActivityInstanceId",
            Self::State => "state",
            Self::LastUpdateDate => "last_update_date",
            Self::ProcessDefinitionId => "processDefinitionId",
            Self::ParentProcessInstanceId => "parentProcessInstanceId",
        }
    }
}
impl ::std::fmt::Display for TaskField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl TaskField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchTasks> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchTasks> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_tasks`](super::Client::search_tasks).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskDeploy {
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `rootContainerId`.
    RootContainerId,
    /// `actorId`.
    ActorId,
    /// `assigned_id`.
    AssignedId,
    /// `executedBy`.
    ExecutedBy,
    /// `executedBySubstitute`.
    ExecutedBySubstitute,
}
impl TaskDeploy {
    /// All of them.
    pub const ALL: [Self; 9usize] = [
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::RootContainerId,
        Self::ActorId,
        Self::AssignedId,
        Self::ExecutedBy,
        Self::ExecutedBySubstitute,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::RootContainerId => "rootContainerId",
            Self::ActorId => "actorId",
            Self::AssignedId => "assigned_id",
            Self::ExecutedBy => "executedBy",
            Self::ExecutedBySubstitute => "executedBySubstitute",
        }
    }
}
impl ::std::fmt::Display for TaskDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<TaskDeploy> for search::Deploy<builder::SearchTasks> {
    fn from(name: TaskDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<TaskDeploy> for String {
    fn from(name: TaskDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchUserProfiles {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("id", search::Kind::Integer),
                ("name", search::Kind::Text),
                ("user_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_alone("user_id")
        .with_needs(&[])
        .with_orders(search::Orders::Names(&["name", "id"]))
        .with_deploys(&["createdBy", "updatedBy"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchUserProfiles {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_user_profiles`](super::Client::search_user_profiles).
///
/// Beside `user_id` the server ignores other filters, orders, the term and the page, and gives the whole list.
/// The server answers an error to a filter of any other name.
/// The search term is compared with `name`.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum UserProfileFilter {}
impl UserProfileFilter {
    /// The profile with this id.
    pub fn id(value: i64) -> search::Filter<builder::SearchUserProfiles> {
        search::Filter::new("id", value)
    }
    /// The profile of this name.
    pub fn name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchUserProfiles> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// The profiles that the user with this id has.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchUserProfiles> {
        search::Filter::new("user_id", value)
    }
}
/// What [`search_user_profiles`](super::Client::search_user_profiles) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserProfileField {
    /// `name`.
    Name,
    /// `id`.
    Id,
}
impl UserProfileField {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::Name, Self::Id];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Id => "id",
        }
    }
}
impl ::std::fmt::Display for UserProfileField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl UserProfileField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchUserProfiles> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchUserProfiles> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_user_profiles`](super::Client::search_user_profiles).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserProfileDeploy {
    /// `createdBy`.
    CreatedBy,
    /// `updatedBy`.
    UpdatedBy,
}
impl UserProfileDeploy {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::CreatedBy, Self::UpdatedBy];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CreatedBy => "createdBy",
            Self::UpdatedBy => "updatedBy",
        }
    }
}
impl ::std::fmt::Display for UserProfileDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<UserProfileDeploy> for search::Deploy<builder::SearchUserProfiles> {
    fn from(name: UserProfileDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<UserProfileDeploy> for String {
    fn from(name: UserProfileDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchUserTasks {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("assigned_id", search::Kind::Integer),
                ("caseId", search::Kind::Integer),
                ("displayName", search::Kind::Text),
                ("name", search::Kind::Text),
                ("parentCaseId", search::Kind::Integer),
                (
                    "priority",
                    search::Kind::Words(
                        &["LOWEST", "UNDER_NORMAL", "NORMAL", "ABOVE_NORMAL", "HIGHEST"],
                    ),
                ),
                ("processId", search::Kind::Integer),
                ("rootCaseId", search::Kind::Integer),
                ("state", search::Kind::Text),
                ("supervisor_id", search::Kind::Integer),
                ("team_manager_id", search::Kind::Integer),
                ("user_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&["hidden_user_id", "is_claimed"])
        .with_unknown_ignored(true)
        .with_needs(&[("supervisor_id", &["state", "assigned_id"])])
        .with_orders(
            search::Orders::Names(
                &[
                    "name",
                    "displayName",
                    "processId",
                    "caseId",
                    "rootCaseId",
                    "parentCaseId",
                    "parentActivityInstanceId",
                    "state",
                    "priority",
                    "dueDate",
                    "processDefinitionId",
                    "parentProcessInstanceId",
                    "rootProcessInstanceId",
                ],
            ),
        )
        .with_deploys(
            &[
                "processId",
                "caseId",
                "rootCaseId",
                "parentCaseId",
                "rootContainerId",
                "actorId",
                "assigned_id",
                "executedBy",
                "executedBySubstitute",
            ],
        )
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchUserTasks {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_user_tasks`](super::Client::search_user_tasks).
///
/// The server demands `state` or `assigned_id` beside `supervisor_id`.
/// The server ignores `hidden_user_id` and `is_claimed`, and would find everything: no filter here.
/// The server ignores a filter of any other name, and would find everything.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum UserTaskFilter {}
impl UserTaskFilter {
    /// Those whose `assigned_id` is this number.
    pub fn assigned_id(value: i64) -> search::Filter<builder::SearchUserTasks> {
        search::Filter::new("assigned_id", value)
    }
    /// Those whose `caseId` is this number.
    pub fn case_id(value: i64) -> search::Filter<builder::SearchUserTasks> {
        search::Filter::new("caseId", value)
    }
    /// Those whose `displayName` is this text.
    pub fn display_name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchUserTasks> {
        search::Filter::new("displayName", Into::<String>::into(value))
    }
    /// Those whose `name` is this text.
    pub fn name(value: impl Into<String>) -> search::Filter<builder::SearchUserTasks> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Those whose `parentCaseId` is this number.
    pub fn parent_case_id(value: i64) -> search::Filter<builder::SearchUserTasks> {
        search::Filter::new("parentCaseId", value)
    }
    /// Those whose `priority` is this.
    pub fn priority(value: PriorityFilter) -> search::Filter<builder::SearchUserTasks> {
        search::Filter::new("priority", value)
    }
    /// Those whose `processId` is this number.
    pub fn process_id(value: i64) -> search::Filter<builder::SearchUserTasks> {
        search::Filter::new("processId", value)
    }
    /// Those whose `rootCaseId` is this number.
    pub fn root_case_id(value: i64) -> search::Filter<builder::SearchUserTasks> {
        search::Filter::new("rootCaseId", value)
    }
    /// Those whose `state` is this.
    pub fn state(
        value: enums::FlowNodeState,
    ) -> search::Filter<builder::SearchUserTasks> {
        search::Filter::new("state", value)
    }
    /// Those whose `supervisor_id` is this number.
    pub fn supervisor_id(value: i64) -> search::Filter<builder::SearchUserTasks> {
        search::Filter::new("supervisor_id", value)
    }
    /// Those whose `team_manager_id` is this number.
    pub fn team_manager_id(value: i64) -> search::Filter<builder::SearchUserTasks> {
        search::Filter::new("team_manager_id", value)
    }
    /// Those whose `user_id` is this number.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchUserTasks> {
        search::Filter::new("user_id", value)
    }
}
/// What [`search_user_tasks`](super::Client::search_user_tasks) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserTaskField {
    /// `name`.
    Name,
    /// `displayName`.
    DisplayName,
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `parentActivityInstanceId`.
    ParentActivityInstanceId,
    /// `state`.
    State,
    /// `priority`.
    Priority,
    /// `dueDate`.
    DueDate,
    /// `processDefinitionId`.
    ProcessDefinitionId,
    /// `parentProcessInstanceId`.
    ParentProcessInstanceId,
    /// `rootProcessInstanceId`.
    RootProcessInstanceId,
}
impl UserTaskField {
    /// All of them.
    pub const ALL: [Self; 13usize] = [
        Self::Name,
        Self::DisplayName,
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::ParentActivityInstanceId,
        Self::State,
        Self::Priority,
        Self::DueDate,
        Self::ProcessDefinitionId,
        Self::ParentProcessInstanceId,
        Self::RootProcessInstanceId,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::DisplayName => "displayName",
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::ParentActivityInstanceId => "parentActivityInstanceId",
            Self::State => "state",
            Self::Priority => "priority",
            Self::DueDate => "dueDate",
            Self::ProcessDefinitionId => "processDefinitionId",
            Self::ParentProcessInstanceId => "parentProcessInstanceId",
            Self::RootProcessInstanceId => "rootProcessInstanceId",
        }
    }
}
impl ::std::fmt::Display for UserTaskField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl UserTaskField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchUserTasks> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchUserTasks> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_user_tasks`](super::Client::search_user_tasks).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserTaskDeploy {
    /// `processId`.
    ProcessId,
    /// `caseId`.
    CaseId,
    /// `rootCaseId`.
    RootCaseId,
    /// `parentCaseId`.
    ParentCaseId,
    /// `rootContainerId`.
    RootContainerId,
    /// `actorId`.
    ActorId,
    /// `assigned_id`.
    AssignedId,
    /// `executedBy`.
    ExecutedBy,
    /// `executedBySubstitute`.
    ExecutedBySubstitute,
}
impl UserTaskDeploy {
    /// All of them.
    pub const ALL: [Self; 9usize] = [
        Self::ProcessId,
        Self::CaseId,
        Self::RootCaseId,
        Self::ParentCaseId,
        Self::RootContainerId,
        Self::ActorId,
        Self::AssignedId,
        Self::ExecutedBy,
        Self::ExecutedBySubstitute,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProcessId => "processId",
            Self::CaseId => "caseId",
            Self::RootCaseId => "rootCaseId",
            Self::ParentCaseId => "parentCaseId",
            Self::RootContainerId => "rootContainerId",
            Self::ActorId => "actorId",
            Self::AssignedId => "assigned_id",
            Self::ExecutedBy => "executedBy",
            Self::ExecutedBySubstitute => "executedBySubstitute",
        }
    }
}
impl ::std::fmt::Display for UserTaskDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<UserTaskDeploy> for search::Deploy<builder::SearchUserTasks> {
    fn from(name: UserTaskDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<UserTaskDeploy> for String {
    fn from(name: UserTaskDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchUsers {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("enabled", search::Kind::Boolean),
                ("firstname", search::Kind::Text),
                ("group_id", search::Kind::Integer),
                ("id", search::Kind::Integer),
                ("lastname", search::Kind::Text),
                ("manager_id", search::Kind::Integer),
                ("process_id", search::Kind::Integer),
                ("role_id", search::Kind::Integer),
                ("task_id", search::Kind::Integer),
                ("userName", search::Kind::Text),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&["profile_id", "indirect_profile_id"])
        .with_unknown_ignored(true)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &["firstname", "lastname", "userName", "manager_id", "enabled", "id"],
            ),
        )
        .with_deploys(
            &["manager_id", "created_by_user_id", "professional_data", "personnal_data"],
        )
        .with_counters(&["open_tasks", "overdue_tasks"])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchUsers {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys)
            .n(asked.counters);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_users`](super::Client::search_users).
///
/// The server ignores `profile_id` and `indirect_profile_id`, and would find everything: no filter here.
/// The server ignores a filter of any other name, and would find everything.
/// The search term is compared with `firstname`, `lastname`, `userName` and `job_title`.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum UserFilter {}
impl UserFilter {
    /// Users who may log in, or who may not.
    pub fn enabled(value: bool) -> search::Filter<builder::SearchUsers> {
        search::Filter::new("enabled", value)
    }
    /// Users with this first name.
    pub fn firstname(value: impl Into<String>) -> search::Filter<builder::SearchUsers> {
        search::Filter::new("firstname", Into::<String>::into(value))
    }
    /// Users who are in the group with this id, in whatever role.
    pub fn group_id(value: i64) -> search::Filter<builder::SearchUsers> {
        search::Filter::new("group_id", value)
    }
    /// The user with this id.
    pub fn id(value: i64) -> search::Filter<builder::SearchUsers> {
        search::Filter::new("id", value)
    }
    /// Users with this last name.
    pub fn lastname(value: impl Into<String>) -> search::Filter<builder::SearchUsers> {
        search::Filter::new("lastname", Into::<String>::into(value))
    }
    /// Users with this manager.
    pub fn manager_id(value: i64) -> search::Filter<builder::SearchUsers> {
        search::Filter::new("manager_id", value)
    }
    /// Users who can do tasks of the process with this id.
    pub fn process_id(value: i64) -> search::Filter<builder::SearchUsers> {
        search::Filter::new("process_id", value)
    }
    /// Users who have the role with this id, in whatever group.
    pub fn role_id(value: i64) -> search::Filter<builder::SearchUsers> {
        search::Filter::new("role_id", value)
    }
    /// Users who can do the task with this id.
    pub fn task_id(value: i64) -> search::Filter<builder::SearchUsers> {
        search::Filter::new("task_id", value)
    }
    /// The user with this name.
    pub fn user_name(value: impl Into<String>) -> search::Filter<builder::SearchUsers> {
        search::Filter::new("userName", Into::<String>::into(value))
    }
}
/// What [`search_users`](super::Client::search_users) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserField {
    /// `firstname`.
    Firstname,
    /// `lastname`.
    Lastname,
    /// `userName`.
    UserName,
    /// `manager_id`.
    ManagerId,
    /// `enabled`.
    Enabled,
    /// `id`.
    Id,
}
impl UserField {
    /// All of them.
    pub const ALL: [Self; 6usize] = [
        Self::Firstname,
        Self::Lastname,
        Self::UserName,
        Self::ManagerId,
        Self::Enabled,
        Self::Id,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Firstname => "firstname",
            Self::Lastname => "lastname",
            Self::UserName => "userName",
            Self::ManagerId => "manager_id",
            Self::Enabled => "enabled",
            Self::Id => "id",
        }
    }
}
impl ::std::fmt::Display for UserField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl UserField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchUsers> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchUsers> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_users`](super::Client::search_users).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserDeploy {
    /// `manager_id`.
    ManagerId,
    /// `created_by_user_id`.
    CreatedByUserId,
    /// `professional_data`.
    ProfessionalData,
    /// `personnal_data`.
    PersonnalData,
}
impl UserDeploy {
    /// All of them.
    pub const ALL: [Self; 4usize] = [
        Self::ManagerId,
        Self::CreatedByUserId,
        Self::ProfessionalData,
        Self::PersonnalData,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ManagerId => "manager_id",
            Self::CreatedByUserId => "created_by_user_id",
            Self::ProfessionalData => "professional_data",
            Self::PersonnalData => "personnal_data",
        }
    }
}
impl ::std::fmt::Display for UserDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<UserDeploy> for search::Deploy<builder::SearchUsers> {
    fn from(name: UserDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<UserDeploy> for String {
    fn from(name: UserDeploy) -> Self {
        name.as_str().to_owned()
    }
}
/// What the server can count for each item of [`search_users`](super::Client::search_users).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserCounter {
    /// `open_tasks`.
    OpenTasks,
    /// `overdue_tasks`.
    OverdueTasks,
}
impl UserCounter {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::OpenTasks, Self::OverdueTasks];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OpenTasks => "open_tasks",
            Self::OverdueTasks => "overdue_tasks",
        }
    }
}
impl ::std::fmt::Display for UserCounter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<UserCounter> for search::Counter<builder::SearchUsers> {
    fn from(name: UserCounter) -> Self {
        Self::new(name.as_str())
    }
}
impl From<UserCounter> for String {
    fn from(name: UserCounter) -> Self {
        name.as_str().to_owned()
    }
}
