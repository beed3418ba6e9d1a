// Made by `cargo xtask generate`; edit the spec instead.

//! The bodies that are sent and received.

/// Who wrote a comment. In the answer to a search it is the user where `d=userId` asks for it, and an object without an id that is called `System` for comments of the server itself. Without `d=userId` that object stands for everybody.
pub type AttributionOfDeployedUser = ::bpm_rest_runtime::reference::Attribution<User>;
/// An actor: the id, or the whole object where it was asked for.
pub type DeployedActor = ::bpm_rest_runtime::reference::Reference<Actor>;
impl ::bpm_rest_runtime::reference::Identified for Actor {
    const REFERENCE: &'static str = "DeployedActor";
    fn id(&self) -> i64 {
        self.id
    }
}
/// An application: the id, or the whole object where it was asked for.
pub type DeployedApplication = ::bpm_rest_runtime::reference::Reference<Application>;
impl ::bpm_rest_runtime::reference::Identified for Application {
    const REFERENCE: &'static str = "DeployedApplication";
    fn id(&self) -> i64 {
        self.id
    }
}
/// A page of an application: the id, or the whole object where it was asked for.
pub type DeployedApplicationPage = ::bpm_rest_runtime::reference::Reference<
    ApplicationPage,
>;
impl ::bpm_rest_runtime::reference::Identified for ApplicationPage {
    const REFERENCE: &'static str = "DeployedApplicationPage";
    fn id(&self) -> i64 {
        self.id
    }
}
/// A case: the id, or the whole object where it was asked for.
pub type DeployedCase = ::bpm_rest_runtime::reference::Reference<Case>;
impl ::bpm_rest_runtime::reference::Identified for Case {
    const REFERENCE: &'static str = "DeployedCase";
    fn id(&self) -> i64 {
        self.id
    }
}
/// A group: the id, or the whole object where it was asked for.
pub type DeployedGroup = ::bpm_rest_runtime::reference::Reference<Group>;
impl ::bpm_rest_runtime::reference::Identified for Group {
    const REFERENCE: &'static str = "DeployedGroup";
    fn id(&self) -> i64 {
        self.id
    }
}
/// A page: the id, or the whole object where it was asked for.
pub type DeployedPage = ::bpm_rest_runtime::reference::Reference<CustomPage>;
impl ::bpm_rest_runtime::reference::Identified for CustomPage {
    const REFERENCE: &'static str = "DeployedPage";
    fn id(&self) -> i64 {
        self.id
    }
}
/// A process: the id, or the whole object where it was asked for.
pub type DeployedProcess = ::bpm_rest_runtime::reference::Reference<Process>;
impl ::bpm_rest_runtime::reference::Identified for Process {
    const REFERENCE: &'static str = "DeployedProcess";
    fn id(&self) -> i64 {
        self.id
    }
}
/// A profile: the id, or the whole object where it was asked for.
pub type DeployedProfile = ::bpm_rest_runtime::reference::Reference<Profile>;
impl ::bpm_rest_runtime::reference::Identified for Profile {
    const REFERENCE: &'static str = "DeployedProfile";
    fn id(&self) -> i64 {
        self.id
    }
}
/// A role: the id, or the whole object where it was asked for.
pub type DeployedRole = ::bpm_rest_runtime::reference::Reference<Role>;
impl ::bpm_rest_runtime::reference::Identified for Role {
    const REFERENCE: &'static str = "DeployedRole";
    fn id(&self) -> i64 {
        self.id
    }
}
/// A user: the id, or the whole object where it was asked for.
pub type DeployedUser = ::bpm_rest_runtime::reference::Reference<User>;
impl ::bpm_rest_runtime::reference::Identified for User {
    const REFERENCE: &'static str = "DeployedUser";
    fn id(&self) -> i64 {
        self.id
    }
}
pub use ::bpm_rest_runtime::time::Milliseconds;
pub use ::bpm_rest_runtime::time::MillisecondsInText;
#[derive(Default)]
/// A variable of an activity, or of its case.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ActivityVariable {
    /// The Java class of the value: `java.lang.String`.
    #[serde(
        rename = "className",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub class_name: ::std::option::Option<::std::string::String>,
    /// The id of the activity or case.
    #[serde(
        rename = "containerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub container_id: ::std::option::Option<i64>,
    /// The id of the activity or case once more.
    #[serde(
        rename = "containerId_string",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub container_id_string: ::std::option::Option<::std::string::String>,
    /// `ACTIVITY_INSTANCE` or `PROCESS_INSTANCE`.
    #[serde(
        rename = "containerType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub container_type: ::std::option::Option<::std::string::String>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<i64>,
    /// The id once more.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id_string: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::string::String,
    /// The id of the tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<i64>,
    /// The id of the tenant once more.
    #[serde(
        rename = "tenantId_string",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id_string: ::std::option::Option<::std::string::String>,
    /// Whether it is kept in memory alone.
    #[serde(
        rename = "transientData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub transient_data: ::std::option::Option<bool>,
    /// The value, in JSON; a date is a number of milliseconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::serde_json::Value>,
    /// The value once more, of a number of 64 bits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value_string: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ActivityVariable, [7], [extra], (0 "className" class_name), (1 "containerId"
    container_id), (2 "containerId_string" container_id_string), (3 "containerType"
    container_type), (4 "description" description), (5 "id" id), (6 "id_string"
    id_string), (7 "name" name), (8 "tenantId" tenant_id), (9 "tenantId_string"
    tenant_id_string), (10 "transientData" transient_data), (11 "value" value), (12
    "value_string" value_string)
}
#[derive(Default)]
/// An actor of a process.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Actor {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// How many groups play it, where the call counts them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub groups: ::std::option::Option<i64>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// How many roles in groups play it, where the call counts them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub memberships: ::std::option::Option<i64>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The process.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub process_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Process>,
    >,
    /// How many roles play it, where the call counts them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub roles: ::std::option::Option<i64>,
    /// How many users play it, where the call counts them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub users: ::std::option::Option<i64>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Actor, [3], [extra], (0 "description" description), (1 "displayName" display_name),
    (2 "groups" groups => OptionalInText), (3 "id" id => InText), (4 "memberships"
    memberships => OptionalInText), (5 "name" name), (6 "process_id" process_id), (7
    "roles" roles => OptionalInText), (8 "users" users => OptionalInText)
}
/// The mapping of actors to import.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ActorMappingImport {
    /// The temporary name of the uploaded file.
    pub file: ::std::string::String,
    /// The id of the process.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub process_id: i64,
}
::bpm_rest_runtime::members! {
    ActorMappingImport, [0, 1], [], (0 "file" file), (1 "process_id" process_id =>
    InText)
}
impl ActorMappingImport {
    /// With `file`, `process_id`, which are required.
    #[must_use]
    pub fn new(file: impl Into<::std::string::String>, process_id: i64) -> Self {
        Self {
            file: file.into(),
            process_id: process_id,
        }
    }
    /// The temporary name of the uploaded file.
    #[must_use]
    pub fn file(mut self, value: impl Into<::std::string::String>) -> Self {
        self.file = value.into();
        self
    }
    /// The id of the process.
    #[must_use]
    pub fn process_id(mut self, value: i64) -> Self {
        self.process_id = value;
        self
    }
}
#[derive(Default)]
/// That a user, a group, a role, or a role in a group plays an actor.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ActorMember {
    /// The actor.
    pub actor_id: ::bpm_rest_runtime::reference::Reference<Actor>,
    /// The group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<Group,>>"
        )
    )]
    pub group_id: ::std::option::Option<::bpm_rest_runtime::reference::Reference<Group>>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// The role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<Role,>>"
        )
    )]
    pub role_id: ::std::option::Option<::bpm_rest_runtime::reference::Reference<Role>>,
    /// The user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub user_id: ::std::option::Option<::bpm_rest_runtime::reference::Reference<User>>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ActorMember, [0, 2], [extra], (0 "actor_id" actor_id), (1 "group_id" group_id =>
    OrNone), (2 "id" id => InText), (3 "role_id" role_id => OrNone), (4 "user_id" user_id
    => OrNone)
}
/// What to change of an actor.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ActorUpdate {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    ActorUpdate, [], [], (0 "description" description), (1 "displayName" display_name)
}
impl ActorUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            description: Default::default(),
            display_name: Default::default(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The name to show.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
}
#[derive(Default)]
/// A living application: pages, a menu, a layout and a theme for those who have a profile.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Application {
    /// Who created it.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub created_by: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// When it was created.
    #[serde(
        rename = "creationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::time::MillisecondsInText>"
        )
    )]
    pub creation_date: ::std::option::Option<
        ::bpm_rest_runtime::time::MillisecondsInText,
    >,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Whether it can be changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub editable: ::std::option::Option<bool>,
    /// The id of its first page, as a page of the application.
    #[serde(
        rename = "homePageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub home_page_id: ::std::option::Option<i64>,
    /// The path of the icon.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// When it was changed last.
    #[serde(
        rename = "lastUpdateDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::time::MillisecondsInText>"
        )
    )]
    pub last_update_date: ::std::option::Option<
        ::bpm_rest_runtime::time::MillisecondsInText,
    >,
    /// The layout.
    #[serde(rename = "layoutId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<CustomPage,>>"
        )
    )]
    pub layout_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<CustomPage>,
    >,
    /// The profile of those who may use it.
    #[serde(
        rename = "profileId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<Profile,>>"
        )
    )]
    pub profile_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Profile>,
    >,
    /// Whether it can be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::bonita::enums::ApplicationState>,
    /// The theme.
    #[serde(rename = "themeId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<CustomPage,>>"
        )
    )]
    pub theme_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<CustomPage>,
    >,
    /// What it is called in URLs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<::std::string::String>,
    /// Who changed it last.
    #[serde(
        rename = "updatedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub updated_by: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// The version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Who sees it: `RESTRICTED`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visibility: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Application, [7], [extra], (0 "createdBy" created_by => OrNone), (1 "creationDate"
    creation_date => OrNone), (2 "description" description), (3 "displayName"
    display_name), (4 "editable" editable => OptionalInText), (5 "homePageId"
    home_page_id => InTextOrNone), (6 "icon" icon), (7 "id" id => InText), (8
    "lastUpdateDate" last_update_date => OrNone), (9 "layoutId" layout_id => OrNone), (10
    "profileId" profile_id => OrNone), (11 "state" state), (12 "themeId" theme_id =>
    OrNone), (13 "token" token), (14 "updatedBy" updated_by => OrNone), (15 "version"
    version), (16 "visibility" visibility)
}
#[derive(Default)]
/// An entry of the menu of an application: a link to a page, or what other entries are in.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApplicationMenu {
    /// The id of the application.
    #[serde(rename = "applicationId")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub application_id: i64,
    /// The page that it leads to.
    #[serde(
        rename = "applicationPageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<ApplicationPage,>>"
        )
    )]
    pub application_page_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<ApplicationPage>,
    >,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// Its place, from 1.
    #[serde(
        rename = "menuIndex",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub menu_index: ::std::option::Option<i64>,
    /// The id of the entry that it is in.
    #[serde(
        rename = "parentMenuId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub parent_menu_id: ::std::option::Option<i64>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ApplicationMenu, [0, 3], [extra], (0 "applicationId" application_id => InText), (1
    "applicationPageId" application_page_id => OrNone), (2 "displayName" display_name),
    (3 "id" id => InText), (4 "menuIndex" menu_index => OptionalInText), (5
    "parentMenuId" parent_menu_id => InTextOrNone)
}
/// What to change of an entry of a menu.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApplicationMenuUpdate {
    /// The id of the page of the application that it leads to.
    #[serde(
        rename = "applicationPageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub application_page_id: ::std::option::Option<i64>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Its place, from 1.
    #[serde(
        rename = "menuIndex",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub menu_index: ::std::option::Option<i64>,
    /// The id of the entry that it is in.
    #[serde(
        rename = "parentMenuId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub parent_menu_id: ::std::option::Option<i64>,
}
::bpm_rest_runtime::members! {
    ApplicationMenuUpdate, [], [], (0 "applicationPageId" application_page_id =>
    OptionalInText), (1 "displayName" display_name), (2 "menuIndex" menu_index =>
    OptionalInText), (3 "parentMenuId" parent_menu_id => OptionalInText)
}
impl ApplicationMenuUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            application_page_id: Default::default(),
            display_name: Default::default(),
            menu_index: Default::default(),
            parent_menu_id: Default::default(),
        }
    }
    /// The id of the page of the application that it leads to.
    #[must_use]
    pub fn application_page_id(mut self, value: i64) -> Self {
        self.application_page_id = Some(value);
        self
    }
    /// The name to show.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Its place, from 1.
    #[must_use]
    pub fn menu_index(mut self, value: i64) -> Self {
        self.menu_index = Some(value);
        self
    }
    /// The id of the entry that it is in.
    #[must_use]
    pub fn parent_menu_id(mut self, value: i64) -> Self {
        self.parent_menu_id = Some(value);
        self
    }
}
#[derive(Default)]
/// A page of an application.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApplicationPage {
    /// The application.
    #[serde(rename = "applicationId")]
    pub application_id: ::bpm_rest_runtime::reference::Reference<Application>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// The page.
    #[serde(rename = "pageId")]
    pub page_id: ::bpm_rest_runtime::reference::Reference<CustomPage>,
    /// What it is called in the URLs of the application.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ApplicationPage, [0, 1, 2], [extra], (0 "applicationId" application_id), (1 "id" id
    => InText), (2 "pageId" page_id), (3 "token" token)
}
/// What to change of an application.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApplicationUpdate {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The id of its first page, as a page of the application.
    #[serde(
        rename = "homePageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub home_page_id: ::std::option::Option<i64>,
    /// The temporary name of an uploaded image.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The id of the page that is the layout.
    #[serde(rename = "layoutId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub layout_id: ::std::option::Option<i64>,
    /// The id of the profile of those who may use it.
    #[serde(
        rename = "profileId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub profile_id: ::std::option::Option<i64>,
    /// Whether it can be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::bonita::enums::ApplicationState>,
    /// The id of the page that is the theme.
    #[serde(rename = "themeId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub theme_id: ::std::option::Option<i64>,
    /// What it is called in URLs; no other application may have it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<::std::string::String>,
    /// The version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    ApplicationUpdate, [], [], (0 "description" description), (1 "displayName"
    display_name), (2 "homePageId" home_page_id => OptionalInText), (3 "icon" icon), (4
    "layoutId" layout_id => OptionalInText), (5 "profileId" profile_id =>
    OptionalInText), (6 "state" state), (7 "themeId" theme_id => OptionalInText), (8
    "token" token), (9 "version" version)
}
impl ApplicationUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            description: Default::default(),
            display_name: Default::default(),
            home_page_id: Default::default(),
            icon: Default::default(),
            layout_id: Default::default(),
            profile_id: Default::default(),
            state: Default::default(),
            theme_id: Default::default(),
            token: Default::default(),
            version: Default::default(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The name to show.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// The id of its first page, as a page of the application.
    #[must_use]
    pub fn home_page_id(mut self, value: i64) -> Self {
        self.home_page_id = Some(value);
        self
    }
    /// The temporary name of an uploaded image.
    #[must_use]
    pub fn icon(mut self, value: impl Into<::std::string::String>) -> Self {
        self.icon = Some(value.into());
        self
    }
    /// The id of the page that is the layout.
    #[must_use]
    pub fn layout_id(mut self, value: i64) -> Self {
        self.layout_id = Some(value);
        self
    }
    /// The id of the profile of those who may use it.
    #[must_use]
    pub fn profile_id(mut self, value: i64) -> Self {
        self.profile_id = Some(value);
        self
    }
    /// Whether it can be used.
    #[must_use]
    pub fn state(
        mut self,
        value: impl Into<crate::bonita::enums::ApplicationState>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
    /// The id of the page that is the theme.
    #[must_use]
    pub fn theme_id(mut self, value: i64) -> Self {
        self.theme_id = Some(value);
        self
    }
    /// What it is called in URLs; no other application may have it.
    #[must_use]
    pub fn token(mut self, value: impl Into<::std::string::String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// The version.
    #[must_use]
    pub fn version(mut self, value: impl Into<::std::string::String>) -> Self {
        self.version = Some(value.into());
        self
    }
}
/// The applications to import.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApplicationsImport {
    /// The temporary name of the uploaded file.
    #[serde(rename = "applicationsDataUpload")]
    pub applications_data_upload: ::std::string::String,
    /// `importPolicy`.
    #[serde(rename = "importPolicy")]
    pub import_policy: crate::bonita::enums::ApplicationsImportPolicy,
}
::bpm_rest_runtime::members! {
    ApplicationsImport, [0, 1], [], (0 "applicationsDataUpload"
    applications_data_upload), (1 "importPolicy" import_policy)
}
impl ApplicationsImport {
    /// With `applications_data_upload`, `import_policy`, which are required.
    #[must_use]
    pub fn new(
        applications_data_upload: impl Into<::std::string::String>,
        import_policy: impl Into<crate::bonita::enums::ApplicationsImportPolicy>,
    ) -> Self {
        Self {
            applications_data_upload: applications_data_upload.into(),
            import_policy: import_policy.into(),
        }
    }
    /// The temporary name of the uploaded file.
    #[must_use]
    pub fn applications_data_upload(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.applications_data_upload = value.into();
        self
    }
    /// `importPolicy`.
    #[must_use]
    pub fn import_policy(
        mut self,
        value: impl Into<crate::bonita::enums::ApplicationsImportPolicy>,
    ) -> Self {
        self.import_policy = value.into();
        self
    }
}
#[derive(Default)]
/// What became of applications that were imported.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApplicationsImported {
    /// What is missing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub errors: ::std::option::Option<::serde_json::Value>,
    /// What became of each.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<ImportedApplication>>"
        )
    )]
    pub imported: ::std::vec::Vec<ImportedApplication>,
    /// Those that were left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub skipped: ::std::option::Option<::serde_json::Value>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ApplicationsImported, [], [extra], (0 "errors" errors), (1 "imported" imported =>
    NullAsEmpty), (2 "skipped" skipped)
}
#[derive(Default)]
/// A variable of an activity that ended, or of its case.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArchivedActivityVariable {
    /// When it went to the archive.
    #[serde(
        rename = "archivedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub archived_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The id that the activity or case had.
    #[serde(
        rename = "containerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub container_id: ::std::option::Option<i64>,
    /// `ACTIVITY_INSTANCE` or `PROCESS_INSTANCE`.
    #[serde(
        rename = "containerType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub container_type: ::std::option::Option<::std::string::String>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::string::String,
    /// The id that the variable had.
    #[serde(
        rename = "sourceObjectId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub source_object_id: ::std::option::Option<i64>,
    /// The Java class of the value: `java.lang.String`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// The value as Java prints it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ArchivedActivityVariable, [4], [extra], (0 "archivedDate" archived_date =>
    OptionalInText), (1 "containerId" container_id => OptionalInText), (2 "containerType"
    container_type), (3 "description" description), (4 "name" name), (5 "sourceObjectId"
    source_object_id => OptionalInText), (6 "type" type_), (7 "value" value)
}
#[derive(Default)]
/// A case that ended.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArchivedCase {
    /// When it went to the archive.
    #[serde(
        rename = "archivedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub archived_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// When it ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub end_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The id in the archive.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// When it was changed last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub last_update_date: ::std::option::Option<
        ::bpm_rest_runtime::texts::LocalDateTime,
    >,
    /// The process.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Process>,
    >,
    /// The id of the case at the root, which is the case itself unless it is a sub-case.
    #[serde(
        rename = "rootCaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub root_case_id: ::std::option::Option<i64>,
    /// The label of search index 1.
    #[serde(
        rename = "searchIndex1Label",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index1_label: ::std::option::Option<::std::string::String>,
    /// The value of search index 1.
    #[serde(
        rename = "searchIndex1Value",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index1_value: ::std::option::Option<::std::string::String>,
    /// The label of search index 2.
    #[serde(
        rename = "searchIndex2Label",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index2_label: ::std::option::Option<::std::string::String>,
    /// The value of search index 2.
    #[serde(
        rename = "searchIndex2Value",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index2_value: ::std::option::Option<::std::string::String>,
    /// The label of search index 3.
    #[serde(
        rename = "searchIndex3Label",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index3_label: ::std::option::Option<::std::string::String>,
    /// The value of search index 3.
    #[serde(
        rename = "searchIndex3Value",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index3_value: ::std::option::Option<::std::string::String>,
    /// The label of search index 4.
    #[serde(
        rename = "searchIndex4Label",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index4_label: ::std::option::Option<::std::string::String>,
    /// The value of search index 4.
    #[serde(
        rename = "searchIndex4Value",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index4_value: ::std::option::Option<::std::string::String>,
    /// The label of search index 5.
    #[serde(
        rename = "searchIndex5Label",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index5_label: ::std::option::Option<::std::string::String>,
    /// The value of search index 5.
    #[serde(
        rename = "searchIndex5Value",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index5_value: ::std::option::Option<::std::string::String>,
    /// The id that the case had.
    #[serde(
        rename = "sourceObjectId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub source_object_id: ::std::option::Option<i64>,
    /// When it was started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub start: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// Whom it was started for; none for the technical user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub started_by: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// Who started it; none for the technical user.
    #[serde(
        rename = "startedBySubstitute",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub started_by_substitute: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// The state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::bonita::enums::CaseState>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ArchivedCase, [2], [extra], (0 "archivedDate" archived_date => OptionalInText), (1
    "end_date" end_date => OptionalInText), (2 "id" id => InText), (3 "last_update_date"
    last_update_date => OptionalInText), (4 "processDefinitionId" process_definition_id),
    (5 "rootCaseId" root_case_id => OptionalInText), (6 "searchIndex1Label"
    search_index1_label), (7 "searchIndex1Value" search_index1_value), (8
    "searchIndex2Label" search_index2_label), (9 "searchIndex2Value"
    search_index2_value), (10 "searchIndex3Label" search_index3_label), (11
    "searchIndex3Value" search_index3_value), (12 "searchIndex4Label"
    search_index4_label), (13 "searchIndex4Value" search_index4_value), (14
    "searchIndex5Label" search_index5_label), (15 "searchIndex5Value"
    search_index5_value), (16 "sourceObjectId" source_object_id => OptionalInText), (17
    "start" start => OptionalInText), (18 "started_by" started_by => OrNone), (19
    "startedBySubstitute" started_by_substitute => OrNone), (20 "state" state)
}
#[derive(Default)]
/// An old version of a document, or a document of a case that ended.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArchivedCaseDocument {
    /// When it went to the archive.
    #[serde(
        rename = "archivedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub archived_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// Who attached it; none for the technical user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub author: ::std::option::Option<::bpm_rest_runtime::reference::Reference<User>>,
    /// The id of the case.
    #[serde(rename = "caseId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub case_id: ::std::option::Option<i64>,
    /// The content type.
    #[serde(
        rename = "contentMimetype",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_mimetype: ::std::option::Option<::std::string::String>,
    /// The id of the content.
    #[serde(
        rename = "contentStorageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub content_storage_id: ::std::option::Option<i64>,
    /// When it was attached.
    #[serde(
        rename = "creationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub creation_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    #[serde(rename = "fileName", skip_serializing_if = "::std::option::Option::is_none")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// The id in the archive.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// The place in a list of documents, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i32>>"
        )
    )]
    pub index: ::std::option::Option<i32>,
    /// Whether the server keeps the content.
    #[serde(
        rename = "isInternal",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub is_internal: ::std::option::Option<bool>,
    /// The name that the process gives documents of this kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id that the document had.
    #[serde(
        rename = "sourceObjectId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub source_object_id: ::std::option::Option<i64>,
    /// Who attached it once more.
    #[serde(
        rename = "submittedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub submitted_by: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// Where the content is: relative to `/API/` or `/portal/` for one that the server keeps, else a URL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The version, from 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub version: ::std::option::Option<i64>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ArchivedCaseDocument, [8], [extra], (0 "archivedDate" archived_date =>
    OptionalInText), (1 "author" author => OrNone), (2 "caseId" case_id =>
    OptionalInText), (3 "contentMimetype" content_mimetype), (4 "contentStorageId"
    content_storage_id => OptionalInText), (5 "creationDate" creation_date =>
    OptionalInText), (6 "description" description), (7 "fileName" file_name), (8 "id" id
    => InText), (9 "index" index => InTextOrNone), (10 "isInternal" is_internal =>
    OptionalInText), (11 "name" name), (12 "sourceObjectId" source_object_id =>
    OptionalInText), (13 "submittedBy" submitted_by => OrNone), (14 "url" url), (15
    "version" version => OptionalInText)
}
#[derive(Default)]
/// A variable of a case, as it was last.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArchivedCaseVariable {
    /// When it went to the archive.
    #[serde(
        rename = "archivedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub archived_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The id of the case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub case_id: ::std::option::Option<i64>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::string::String,
    /// The id that the variable had.
    #[serde(
        rename = "sourceObjectId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub source_object_id: ::std::option::Option<i64>,
    /// The Java class of the value: `java.lang.String`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// The value as Java prints it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ArchivedCaseVariable, [3], [extra], (0 "archivedDate" archived_date =>
    OptionalInText), (1 "case_id" case_id => OptionalInText), (2 "description"
    description), (3 "name" name), (4 "sourceObjectId" source_object_id =>
    OptionalInText), (5 "type" type_), (6 "value" value)
}
#[derive(Default)]
/// A comment on a case that ended.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArchivedComment {
    /// When it went to the archive.
    #[serde(
        rename = "archivedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub archived_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<::std::string::String>,
    /// The id in the archive.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// When it was written.
    #[serde(rename = "postDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub post_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The id that the case had.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub process_instance_id: ::std::option::Option<i64>,
    /// The id of the tenant; 7.x.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub tenant_id: ::std::option::Option<i64>,
    /// Who wrote it.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::bpm_rest_runtime::reference::Attribution<User>>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ArchivedComment, [2], [extra], (0 "archivedDate" archived_date => OptionalInText), (1
    "content" content), (2 "id" id => InText), (3 "postDate" post_date =>
    OptionalInText), (4 "processInstanceId" process_instance_id => OptionalInText), (5
    "tenantId" tenant_id => OptionalInText), (6 "userId" user_id)
}
#[derive(Default)]
/// A connector that is done.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArchivedConnectorInstance {
    /// When it is executed.
    #[serde(
        rename = "activationEvent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activation_event: ::std::option::Option<crate::bonita::enums::ActivationEvent>,
    /// When it went to the archive.
    #[serde(
        rename = "archivedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub archived_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The id of the definition.
    #[serde(
        rename = "connectorId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub connector_id: ::std::option::Option<::std::string::String>,
    /// The id of the case or flow node that it is on.
    #[serde(
        rename = "containerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub container_id: ::std::option::Option<i64>,
    /// What it is on.
    #[serde(
        rename = "containerType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub container_type: ::std::option::Option<crate::bonita::enums::ConnectorContainer>,
    /// The id in the archive.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id that it had.
    #[serde(
        rename = "sourceObjectId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub source_object_id: ::std::option::Option<i64>,
    /// The state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::bonita::enums::ConnectorState>,
    /// The version of the definition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ArchivedConnectorInstance, [5], [extra], (0 "activationEvent" activation_event), (1
    "archivedDate" archived_date => OptionalInText), (2 "connectorId" connector_id), (3
    "containerId" container_id => OptionalInText), (4 "containerType" container_type), (5
    "id" id => InText), (6 "name" name), (7 "sourceObjectId" source_object_id =>
    OptionalInText), (8 "state" state), (9 "version" version)
}
#[derive(Default)]
/// What a flow node or a case that ended failed with; known from the OpenAPI document alone.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArchivedFailure {
    /// When it went to the archive.
    #[serde(
        rename = "archivedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub archived_date: ::std::option::Option<::std::string::String>,
    /// The id of the case.
    #[serde(rename = "caseId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub case_id: ::std::option::Option<i64>,
    /// Where it failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub context: ::std::option::Option<::std::string::String>,
    /// What went wrong.
    #[serde(
        rename = "errorMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// When it failed.
    #[serde(
        rename = "failureDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub failure_date: ::std::option::Option<::std::string::String>,
    /// The id of the flow node.
    #[serde(
        rename = "flowNodeInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub flow_node_instance_id: ::std::option::Option<i64>,
    /// The id in the archive.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// The id of the process.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub process_definition_id: ::std::option::Option<i64>,
    /// The id of the case at the root.
    #[serde(
        rename = "rootCaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub root_case_id: ::std::option::Option<i64>,
    /// What failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scope: ::std::option::Option<::std::string::String>,
    /// The id that the failure had.
    #[serde(
        rename = "sourceObjectId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub source_object_id: ::std::option::Option<i64>,
    /// The stack trace.
    #[serde(
        rename = "stackTrace",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub stack_trace: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ArchivedFailure, [6], [extra], (0 "archivedDate" archived_date), (1 "caseId" case_id
    => OptionalInText), (2 "context" context), (3 "errorMessage" error_message), (4
    "failureDate" failure_date), (5 "flowNodeInstanceId" flow_node_instance_id =>
    OptionalInText), (6 "id" id => InText), (7 "processDefinitionId"
    process_definition_id => OptionalInText), (8 "rootCaseId" root_case_id =>
    OptionalInText), (9 "scope" scope), (10 "sourceObjectId" source_object_id =>
    OptionalInText), (11 "stackTrace" stack_trace)
}
#[derive(Default)]
/// A flow node that ended, in one of its states.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArchivedFlowNode {
    /// The actor who does it, of a human task.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<Actor,>>"
        )
    )]
    pub actor_id: ::std::option::Option<::bpm_rest_runtime::reference::Reference<Actor>>,
    /// When it went to the archive.
    #[serde(
        rename = "archivedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub archived_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// When it was assigned, of a human task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub assigned_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// Whom it is assigned to, of a human task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub assigned_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// The case at the root.
    #[serde(rename = "caseId", skip_serializing_if = "::std::option::Option::is_none")]
    pub case_id: ::std::option::Option<::bpm_rest_runtime::reference::Reference<Case>>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The description to show.
    #[serde(
        rename = "displayDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// When it is due, of a human task.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// Whom it was executed for; the id 0 is nobody.
    #[serde(
        rename = "executedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub executed_by: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// Who executed it; the id 0 is nobody.
    #[serde(
        rename = "executedBySubstitute",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub executed_by_substitute: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// The id in the archive.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// When it was changed last; not told of gateways and events.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub last_update_date: ::std::option::Option<
        ::bpm_rest_runtime::texts::LocalDateTime,
    >,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The case that it is in.
    #[serde(
        rename = "parentCaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_case_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Case>,
    >,
    /// The id of the task that it is a part of, of a manual task.
    #[serde(
        rename = "parentTaskId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub parent_task_id: ::std::option::Option<i64>,
    /// The priority, of a human task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<crate::bonita::enums::TaskPriority>"
        )
    )]
    pub priority: ::std::option::Option<crate::bonita::enums::TaskPriority>,
    /// The process.
    #[serde(
        rename = "processId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Process>,
    >,
    /// When it reached its state; not told of gateways and events.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub reached_state_date: ::std::option::Option<
        ::bpm_rest_runtime::texts::LocalDateTime,
    >,
    /// The case at the root.
    #[serde(
        rename = "rootCaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub root_case_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Case>,
    >,
    /// The id of the case at the root, or the process of that case where it was asked for.
    #[serde(
        rename = "rootContainerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub root_container_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Process>,
    >,
    /// The id that it had.
    #[serde(
        rename = "sourceObjectId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub source_object_id: ::std::option::Option<i64>,
    /// The state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::bonita::enums::FlowNodeState>,
    /// What it is.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::bonita::enums::FlowNodeType>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ArchivedFlowNode, [11], [extra], (0 "actorId" actor_id => OrNone), (1 "archivedDate"
    archived_date => OptionalInText), (2 "assigned_date" assigned_date =>
    OptionalInText), (3 "assigned_id" assigned_id => OrNone), (4 "caseId" case_id), (5
    "description" description), (6 "displayDescription" display_description), (7
    "displayName" display_name), (8 "dueDate" due_date => OptionalInText), (9
    "executedBy" executed_by => OrNone), (10 "executedBySubstitute"
    executed_by_substitute => OrNone), (11 "id" id => InText), (12 "last_update_date"
    last_update_date => OptionalInText), (13 "name" name), (14 "parentCaseId"
    parent_case_id), (15 "parentTaskId" parent_task_id => InTextOrNone), (16 "priority"
    priority => OrNone), (17 "processId" process_id), (18 "reached_state_date"
    reached_state_date => OptionalInText), (19 "rootCaseId" root_case_id), (20
    "rootContainerId" root_container_id), (21 "sourceObjectId" source_object_id =>
    OptionalInText), (22 "state" state), (23 "type" type_)
}
#[derive(Default)]
/// A task of people that ended.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArchivedHumanTask {
    /// The actor who does it.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<Actor,>>"
        )
    )]
    pub actor_id: ::std::option::Option<::bpm_rest_runtime::reference::Reference<Actor>>,
    /// When it went to the archive.
    #[serde(
        rename = "archivedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub archived_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// When it was assigned.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub assigned_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// Whom it is assigned to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub assigned_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// The case at the root.
    #[serde(rename = "caseId", skip_serializing_if = "::std::option::Option::is_none")]
    pub case_id: ::std::option::Option<::bpm_rest_runtime::reference::Reference<Case>>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The description to show.
    #[serde(
        rename = "displayDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// When it is due.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// Whom it was executed for; the id 0 is nobody.
    #[serde(
        rename = "executedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub executed_by: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// Who executed it; the id 0 is nobody.
    #[serde(
        rename = "executedBySubstitute",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub executed_by_substitute: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// The id in the archive.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// When it was changed last; not told of gateways and events.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub last_update_date: ::std::option::Option<
        ::bpm_rest_runtime::texts::LocalDateTime,
    >,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The case that it is in.
    #[serde(
        rename = "parentCaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_case_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Case>,
    >,
    /// The id of the task that it is a part of, of a manual task.
    #[serde(
        rename = "parentTaskId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub parent_task_id: ::std::option::Option<i64>,
    /// The priority.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<crate::bonita::enums::TaskPriority>"
        )
    )]
    pub priority: ::std::option::Option<crate::bonita::enums::TaskPriority>,
    /// The process.
    #[serde(
        rename = "processId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Process>,
    >,
    /// When it reached its state; not told of gateways and events.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub reached_state_date: ::std::option::Option<
        ::bpm_rest_runtime::texts::LocalDateTime,
    >,
    /// The case at the root.
    #[serde(
        rename = "rootCaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub root_case_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Case>,
    >,
    /// The id of the case at the root, or the process of that case where it was asked for.
    #[serde(
        rename = "rootContainerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub root_container_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Process>,
    >,
    /// The id that it had.
    #[serde(
        rename = "sourceObjectId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub source_object_id: ::std::option::Option<i64>,
    /// The state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::bonita::enums::FlowNodeState>,
    /// What it is.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::bonita::enums::FlowNodeType>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ArchivedHumanTask, [11], [extra], (0 "actorId" actor_id => OrNone), (1 "archivedDate"
    archived_date => OptionalInText), (2 "assigned_date" assigned_date =>
    OptionalInText), (3 "assigned_id" assigned_id => OrNone), (4 "caseId" case_id), (5
    "description" description), (6 "displayDescription" display_description), (7
    "displayName" display_name), (8 "dueDate" due_date => OptionalInText), (9
    "executedBy" executed_by => OrNone), (10 "executedBySubstitute"
    executed_by_substitute => OrNone), (11 "id" id => InText), (12 "last_update_date"
    last_update_date => OptionalInText), (13 "name" name), (14 "parentCaseId"
    parent_case_id), (15 "parentTaskId" parent_task_id => InTextOrNone), (16 "priority"
    priority => OrNone), (17 "processId" process_id), (18 "reached_state_date"
    reached_state_date => OptionalInText), (19 "rootCaseId" root_case_id), (20
    "rootContainerId" root_container_id), (21 "sourceObjectId" source_object_id =>
    OptionalInText), (22 "state" state), (23 "type" type_)
}
/// The file to install.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct BdmAccessControlInstall {
    /// The temporary name of the uploaded file.
    #[serde(rename = "bdmAccessControlUpload")]
    pub bdm_access_control_upload: ::std::string::String,
}
::bpm_rest_runtime::members! {
    BdmAccessControlInstall, [0], [], (0 "bdmAccessControlUpload"
    bdm_access_control_upload)
}
impl BdmAccessControlInstall {
    /// With `bdm_access_control_upload`, which is required.
    #[must_use]
    pub fn new(bdm_access_control_upload: impl Into<::std::string::String>) -> Self {
        Self {
            bdm_access_control_upload: bdm_access_control_upload.into(),
        }
    }
    /// The temporary name of the uploaded file.
    #[must_use]
    pub fn bdm_access_control_upload(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.bdm_access_control_upload = value.into();
        self
    }
}
#[derive(Default)]
/// What was imported; known from the OpenAPI document alone.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct BusinessDataImport {
    /// The ids of the objects that were created.
    #[serde(
        rename = "createdIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<i64>>")
    )]
    pub created_ids: ::std::vec::Vec<i64>,
    /// The fields that the model does not have.
    #[serde(
        rename = "unknownFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub unknown_fields: ::std::vec::Vec<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    BusinessDataImport, [], [extra], (0 "createdIds" created_ids => NullAsEmpty), (1
    "unknownFields" unknown_fields => NullAsEmpty)
}
#[derive(Default)]
/// The model of business data that is installed.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct BusinessDataModel {
    /// The temporary name of the file.
    #[serde(
        rename = "fileUpload",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub file_upload: ::std::option::Option<::std::string::String>,
    /// The id; 0 without a model.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub id: ::std::option::Option<i64>,
    /// When it was installed.
    #[serde(
        rename = "lastUpdateDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_update_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of who installed it.
    #[serde(
        rename = "lastUpdatedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub last_updated_by: ::std::option::Option<i64>,
    /// The name of the file; empty without a model.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `INSTALLED`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
    /// `BDM`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    BusinessDataModel, [], [extra], (0 "fileUpload" file_upload), (1 "id" id =>
    OptionalInText), (2 "lastUpdateDate" last_update_date), (3 "lastUpdatedBy"
    last_updated_by => OptionalInText), (4 "name" name), (5 "state" state), (6 "type"
    type_)
}
#[derive(Default)]
/// A reference of a case to business data.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct BusinessDataReference {
    /// Where the object is: `API/bdm/businessData/com.company.model.Customer/2`; not in a search.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub link: ::std::option::Option<::std::string::String>,
    /// The name that the process gives it.
    pub name: ::std::string::String,
    /// The id of the object, of a reference to one.
    #[serde(
        rename = "storageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub storage_id: ::std::option::Option<i64>,
    /// The id of the object once more.
    #[serde(
        rename = "storageId_string",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub storage_id_string: ::std::option::Option<::std::string::String>,
    /// The ids of the objects, of a reference to several.
    #[serde(
        rename = "storageIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<i64>>")
    )]
    pub storage_ids: ::std::vec::Vec<i64>,
    /// The ids of the objects once more.
    #[serde(
        rename = "storageIds_string",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub storage_ids_string: ::std::vec::Vec<::std::string::String>,
    /// The qualified name of the class: `com.company.model.Customer`.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    BusinessDataReference, [1, 6], [extra], (0 "link" link), (1 "name" name), (2
    "storageId" storage_id), (3 "storageId_string" storage_id_string), (4 "storageIds"
    storage_ids => NullAsEmpty), (5 "storageIds_string" storage_ids_string =>
    NullAsEmpty), (6 "type" type_)
}
#[derive(Default)]
/// A case.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Case {
    /// How many flow nodes are active, where the call counts them.
    #[serde(
        rename = "activeFlowNodes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub active_flow_nodes: ::std::option::Option<i64>,
    /// When it ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub end_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// How many flow nodes failed, where the call counts them.
    #[serde(
        rename = "failedFlowNodes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub failed_flow_nodes: ::std::option::Option<i64>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// When it was changed last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub last_update_date: ::std::option::Option<
        ::bpm_rest_runtime::texts::LocalDateTime,
    >,
    /// The process.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Process>,
    >,
    /// The id of the case at the root, which is the case itself unless it is a sub-case.
    #[serde(
        rename = "rootCaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub root_case_id: ::std::option::Option<i64>,
    /// The label of search index 1.
    #[serde(
        rename = "searchIndex1Label",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index1_label: ::std::option::Option<::std::string::String>,
    /// The value of search index 1.
    #[serde(
        rename = "searchIndex1Value",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index1_value: ::std::option::Option<::std::string::String>,
    /// The label of search index 2.
    #[serde(
        rename = "searchIndex2Label",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index2_label: ::std::option::Option<::std::string::String>,
    /// The value of search index 2.
    #[serde(
        rename = "searchIndex2Value",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index2_value: ::std::option::Option<::std::string::String>,
    /// The label of search index 3.
    #[serde(
        rename = "searchIndex3Label",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index3_label: ::std::option::Option<::std::string::String>,
    /// The value of search index 3.
    #[serde(
        rename = "searchIndex3Value",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index3_value: ::std::option::Option<::std::string::String>,
    /// The label of search index 4.
    #[serde(
        rename = "searchIndex4Label",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index4_label: ::std::option::Option<::std::string::String>,
    /// The value of search index 4.
    #[serde(
        rename = "searchIndex4Value",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index4_value: ::std::option::Option<::std::string::String>,
    /// The label of search index 5.
    #[serde(
        rename = "searchIndex5Label",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index5_label: ::std::option::Option<::std::string::String>,
    /// The value of search index 5.
    #[serde(
        rename = "searchIndex5Value",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_index5_value: ::std::option::Option<::std::string::String>,
    /// When it was started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub start: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// Whom it was started for; none for the technical user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub started_by: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// Who started it; none for the technical user.
    #[serde(
        rename = "startedBySubstitute",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub started_by_substitute: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// The state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::bonita::enums::CaseState>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Case, [3], [extra], (0 "activeFlowNodes" active_flow_nodes => OptionalInText), (1
    "end_date" end_date => OptionalInText), (2 "failedFlowNodes" failed_flow_nodes =>
    OptionalInText), (3 "id" id => InText), (4 "last_update_date" last_update_date =>
    OptionalInText), (5 "processDefinitionId" process_definition_id), (6 "rootCaseId"
    root_case_id => OptionalInText), (7 "searchIndex1Label" search_index1_label), (8
    "searchIndex1Value" search_index1_value), (9 "searchIndex2Label"
    search_index2_label), (10 "searchIndex2Value" search_index2_value), (11
    "searchIndex3Label" search_index3_label), (12 "searchIndex3Value"
    search_index3_value), (13 "searchIndex4Label" search_index4_label), (14
    "searchIndex4Value" search_index4_value), (15 "searchIndex5Label"
    search_index5_label), (16 "searchIndex5Value" search_index5_value), (17 "start" start
    => OptionalInText), (18 "started_by" started_by => OrNone), (19 "startedBySubstitute"
    started_by_substitute => OrNone), (20 "state" state)
}
#[derive(Default)]
/// A document of a case.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseDocument {
    /// Who attached it; none for the technical user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub author: ::std::option::Option<::bpm_rest_runtime::reference::Reference<User>>,
    /// The id of the case.
    #[serde(rename = "caseId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub case_id: ::std::option::Option<i64>,
    /// The content type.
    #[serde(
        rename = "contentMimetype",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_mimetype: ::std::option::Option<::std::string::String>,
    /// The id of the content.
    #[serde(
        rename = "contentStorageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub content_storage_id: ::std::option::Option<i64>,
    /// When it was attached.
    #[serde(
        rename = "creationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub creation_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    #[serde(rename = "fileName", skip_serializing_if = "::std::option::Option::is_none")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// The place in a list of documents, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i32>>"
        )
    )]
    pub index: ::std::option::Option<i32>,
    /// Whether the server keeps the content.
    #[serde(
        rename = "isInternal",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub is_internal: ::std::option::Option<bool>,
    /// The name that the process gives documents of this kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Who attached it once more.
    #[serde(
        rename = "submittedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub submitted_by: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// Where the content is: relative to `/API/` or `/portal/` for one that the server keeps, else a URL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The version, from 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub version: ::std::option::Option<i64>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    CaseDocument, [7], [extra], (0 "author" author => OrNone), (1 "caseId" case_id =>
    OptionalInText), (2 "contentMimetype" content_mimetype), (3 "contentStorageId"
    content_storage_id => OptionalInText), (4 "creationDate" creation_date =>
    OptionalInText), (5 "description" description), (6 "fileName" file_name), (7 "id" id
    => InText), (8 "index" index => InTextOrNone), (9 "isInternal" is_internal =>
    OptionalInText), (10 "name" name), (11 "submittedBy" submitted_by => OrNone), (12
    "url" url), (13 "version" version => OptionalInText)
}
/// The uploaded file of a new version.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseDocumentFile {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The temporary name of the uploaded file.
    pub file: ::std::string::String,
    /// The name of the file.
    #[serde(rename = "fileName")]
    pub file_name: ::std::string::String,
    /// The place in a list of documents, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i32>>"
        )
    )]
    pub index: ::std::option::Option<i32>,
}
::bpm_rest_runtime::members! {
    CaseDocumentFile, [1, 2], [], (0 "description" description), (1 "file" file), (2
    "fileName" file_name), (3 "index" index => OptionalInText)
}
impl CaseDocumentFile {
    /// With `file`, `file_name`, which are required.
    #[must_use]
    pub fn new(
        file: impl Into<::std::string::String>,
        file_name: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            description: Default::default(),
            file: file.into(),
            file_name: file_name.into(),
            index: Default::default(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The temporary name of the uploaded file.
    #[must_use]
    pub fn file(mut self, value: impl Into<::std::string::String>) -> Self {
        self.file = value.into();
        self
    }
    /// The name of the file.
    #[must_use]
    pub fn file_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.file_name = value.into();
        self
    }
    /// The place in a list of documents, from 0.
    #[must_use]
    pub fn index(mut self, value: i32) -> Self {
        self.index = Some(value);
        self
    }
}
/// Where a new version is.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseDocumentUrl {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    #[serde(rename = "fileName", skip_serializing_if = "::std::option::Option::is_none")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// The place in a list of documents, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i32>>"
        )
    )]
    pub index: ::std::option::Option<i32>,
    /// Where it is.
    pub url: ::std::string::String,
}
::bpm_rest_runtime::members! {
    CaseDocumentUrl, [3], [], (0 "description" description), (1 "fileName" file_name), (2
    "index" index => OptionalInText), (3 "url" url)
}
impl CaseDocumentUrl {
    /// With `url`, which is required.
    #[must_use]
    pub fn new(url: impl Into<::std::string::String>) -> Self {
        Self {
            description: Default::default(),
            file_name: Default::default(),
            index: Default::default(),
            url: url.into(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The name of the file.
    #[must_use]
    pub fn file_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// The place in a list of documents, from 0.
    #[must_use]
    pub fn index(mut self, value: i32) -> Self {
        self.index = Some(value);
        self
    }
    /// Where it is.
    #[must_use]
    pub fn url(mut self, value: impl Into<::std::string::String>) -> Self {
        self.url = value.into();
        self
    }
}
#[derive(Default)]
/// How many flow nodes of a case are in which state.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseInfo {
    /// By the name of a flow node, and then by state.
    #[serde(
        rename = "flowNodeStatesCounters",
        default,
        skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::collections::HashMap<::std::string::String,::std::collections::HashMap<::std::string::String,i64>>>"
        )
    )]
    pub flow_node_states_counters: ::std::collections::HashMap<
        ::std::string::String,
        ::std::collections::HashMap<::std::string::String, i64>,
    >,
    /// The id of the case.
    pub id: i64,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    CaseInfo, [1], [extra], (0 "flowNodeStatesCounters" flow_node_states_counters =>
    NullAsEmpty), (1 "id" id)
}
/// What to change of a case; known from the OpenAPI document alone.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseUpdate {
    /// The state to have.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    CaseUpdate, [], [], (0 "state" state)
}
impl CaseUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { state: Default::default() }
    }
    /// The state to have.
    #[must_use]
    pub fn state(mut self, value: impl Into<::std::string::String>) -> Self {
        self.state = Some(value.into());
        self
    }
}
#[derive(Default)]
/// A variable of a case.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseVariable {
    /// The id of the case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub case_id: ::std::option::Option<i64>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::string::String,
    /// The Java class of the value: `java.lang.Integer`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// The value as Java prints it: `null` for none, `[a, b]` for a list, `{k=1}` for a map.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    CaseVariable, [2], [extra], (0 "case_id" case_id => OptionalInText), (1 "description"
    description), (2 "name" name), (3 "type" type_), (4 "value" value)
}
/// What to set a variable to.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseVariableUpdate {
    /// The Java class of the value.
    #[serde(rename = "type")]
    pub type_: crate::bonita::enums::CaseVariableType,
    /// The value in a text.
    pub value: ::std::string::String,
}
::bpm_rest_runtime::members! {
    CaseVariableUpdate, [0, 1], [], (0 "type" type_), (1 "value" value)
}
impl CaseVariableUpdate {
    /// With `type_`, `value`, which are required.
    #[must_use]
    pub fn new(
        type_: impl Into<crate::bonita::enums::CaseVariableType>,
        value: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            value: value.into(),
        }
    }
    /// The Java class of the value.
    #[must_use]
    pub fn type_(
        mut self,
        value: impl Into<crate::bonita::enums::CaseVariableType>,
    ) -> Self {
        self.type_ = value.into();
        self
    }
    /// The value in a text.
    #[must_use]
    pub fn value(mut self, value: impl Into<::std::string::String>) -> Self {
        self.value = value.into();
        self
    }
}
#[derive(Default)]
/// A category that processes are sorted into.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Category {
    /// The id of who created it; none for the technical user.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub created_by: ::std::option::Option<i64>,
    /// When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub creation_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Category, [4], [extra], (0 "createdBy" created_by => InTextOrNone), (1
    "creation_date" creation_date => OptionalInText), (2 "description" description), (3
    "displayName" display_name), (4 "id" id => InText), (5 "name" name)
}
/// What to change of a category.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CategoryUpdate {
    /// The description.
    pub description: ::std::string::String,
}
::bpm_rest_runtime::members! {
    CategoryUpdate, [0], [], (0 "description" description)
}
impl CategoryUpdate {
    /// With `description`, which is required.
    #[must_use]
    pub fn new(description: impl Into<::std::string::String>) -> Self {
        Self {
            description: description.into(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = value.into();
        self
    }
}
#[derive(Default)]
/// A comment on a case.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Comment {
    /// The text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// When it was written.
    #[serde(rename = "postDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub post_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The id of the case.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub process_instance_id: ::std::option::Option<i64>,
    /// The id of the tenant; 7.x.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub tenant_id: ::std::option::Option<i64>,
    /// Who wrote it.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::bpm_rest_runtime::reference::Attribution<User>>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Comment, [1], [extra], (0 "content" content), (1 "id" id => InText), (2 "postDate"
    post_date => OptionalInText), (3 "processInstanceId" process_instance_id =>
    OptionalInText), (4 "tenantId" tenant_id => OptionalInText), (5 "userId" user_id)
}
#[derive(Default)]
/// What a connector failed with; known from the OpenAPI document alone.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorFailure {
    /// The id of the connector.
    #[serde(
        rename = "connectorInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub connector_instance_id: ::std::option::Option<i64>,
    /// What went wrong.
    #[serde(
        rename = "errorMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// The stack trace.
    #[serde(
        rename = "errorStackTrace",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_stack_trace: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ConnectorFailure, [], [extra], (0 "connectorInstanceId" connector_instance_id =>
    OptionalInText), (1 "errorMessage" error_message), (2 "errorStackTrace"
    error_stack_trace)
}
#[derive(Default)]
/// A connector of an open case or flow node.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorInstance {
    /// When it is executed.
    #[serde(
        rename = "activationEvent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activation_event: ::std::option::Option<crate::bonita::enums::ActivationEvent>,
    /// The id of the definition.
    #[serde(
        rename = "connectorId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub connector_id: ::std::option::Option<::std::string::String>,
    /// The id of the case or flow node that it is on.
    #[serde(
        rename = "containerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub container_id: ::std::option::Option<i64>,
    /// What it is on.
    #[serde(
        rename = "containerType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub container_type: ::std::option::Option<crate::bonita::enums::ConnectorContainer>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::bonita::enums::ConnectorState>,
    /// The version of the definition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ConnectorInstance, [4], [extra], (0 "activationEvent" activation_event), (1
    "connectorId" connector_id), (2 "containerId" container_id => OptionalInText), (3
    "containerType" container_type), (4 "id" id => InText), (5 "name" name), (6 "state"
    state), (7 "version" version)
}
#[derive(Default)]
/// How to reach a user, at work or at home.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactData {
    /// The street and number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    /// The building.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub building: ::std::option::Option<::std::string::String>,
    /// The city.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: ::std::option::Option<::std::string::String>,
    /// The country.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: ::std::option::Option<::std::string::String>,
    /// The address of mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// The number of the fax.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fax_number: ::std::option::Option<::std::string::String>,
    /// The id of the user; none if nothing was set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub id: ::std::option::Option<i64>,
    /// The number of the mobile telephone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mobile_number: ::std::option::Option<::std::string::String>,
    /// The number of the telephone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// The room.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub room: ::std::option::Option<::std::string::String>,
    /// The state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
    /// The address of the web site.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub website: ::std::option::Option<::std::string::String>,
    /// The postal code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zipcode: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ContactData, [], [extra], (0 "address" address), (1 "building" building), (2 "city"
    city), (3 "country" country), (4 "email" email), (5 "fax_number" fax_number), (6 "id"
    id => OptionalInText), (7 "mobile_number" mobile_number), (8 "phone_number"
    phone_number), (9 "room" room), (10 "state" state), (11 "website" website), (12
    "zipcode" zipcode)
}
/// What to change of how to reach a user.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactDataUpdate {
    /// The street and number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    /// The building.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub building: ::std::option::Option<::std::string::String>,
    /// The city.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: ::std::option::Option<::std::string::String>,
    /// The country.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: ::std::option::Option<::std::string::String>,
    /// The address of mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// The number of the fax.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fax_number: ::std::option::Option<::std::string::String>,
    /// The number of the mobile telephone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mobile_number: ::std::option::Option<::std::string::String>,
    /// The number of the telephone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// The room.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub room: ::std::option::Option<::std::string::String>,
    /// The state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
    /// The address of the web site.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub website: ::std::option::Option<::std::string::String>,
    /// The postal code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zipcode: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    ContactDataUpdate, [], [], (0 "address" address), (1 "building" building), (2 "city"
    city), (3 "country" country), (4 "email" email), (5 "fax_number" fax_number), (6
    "mobile_number" mobile_number), (7 "phone_number" phone_number), (8 "room" room), (9
    "state" state), (10 "website" website), (11 "zipcode" zipcode)
}
impl ContactDataUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            address: Default::default(),
            building: Default::default(),
            city: Default::default(),
            country: Default::default(),
            email: Default::default(),
            fax_number: Default::default(),
            mobile_number: Default::default(),
            phone_number: Default::default(),
            room: Default::default(),
            state: Default::default(),
            website: Default::default(),
            zipcode: Default::default(),
        }
    }
    /// The street and number.
    #[must_use]
    pub fn address(mut self, value: impl Into<::std::string::String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// The building.
    #[must_use]
    pub fn building(mut self, value: impl Into<::std::string::String>) -> Self {
        self.building = Some(value.into());
        self
    }
    /// The city.
    #[must_use]
    pub fn city(mut self, value: impl Into<::std::string::String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// The country.
    #[must_use]
    pub fn country(mut self, value: impl Into<::std::string::String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// The address of mail.
    #[must_use]
    pub fn email(mut self, value: impl Into<::std::string::String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// The number of the fax.
    #[must_use]
    pub fn fax_number(mut self, value: impl Into<::std::string::String>) -> Self {
        self.fax_number = Some(value.into());
        self
    }
    /// The number of the mobile telephone.
    #[must_use]
    pub fn mobile_number(mut self, value: impl Into<::std::string::String>) -> Self {
        self.mobile_number = Some(value.into());
        self
    }
    /// The number of the telephone.
    #[must_use]
    pub fn phone_number(mut self, value: impl Into<::std::string::String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// The room.
    #[must_use]
    pub fn room(mut self, value: impl Into<::std::string::String>) -> Self {
        self.room = Some(value.into());
        self
    }
    /// The state.
    #[must_use]
    pub fn state(mut self, value: impl Into<::std::string::String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// The address of the web site.
    #[must_use]
    pub fn website(mut self, value: impl Into<::std::string::String>) -> Self {
        self.website = Some(value.into());
        self
    }
    /// The postal code.
    #[must_use]
    pub fn zipcode(mut self, value: impl Into<::std::string::String>) -> Self {
        self.zipcode = Some(value.into());
        self
    }
}
#[derive(Default)]
/// What a process wants at its start, or a task to be executed.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Contract {
    /// What the inputs have to keep to.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<ContractConstraint>>"
        )
    )]
    pub constraints: ::std::vec::Vec<ContractConstraint>,
    /// The inputs.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<ContractInput>>"
        )
    )]
    pub inputs: ::std::vec::Vec<ContractInput>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Contract, [], [extra], (0 "constraints" constraints => NullAsEmpty), (1 "inputs"
    inputs => NullAsEmpty)
}
#[derive(Default)]
/// What the inputs of a contract have to keep to.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContractConstraint {
    /// What the server says where it is not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub explanation: ::std::option::Option<::std::string::String>,
    /// The expression that has to be true.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expression: ::std::option::Option<::std::string::String>,
    /// The inputs that it is about.
    #[serde(
        rename = "inputNames",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub input_names: ::std::vec::Vec<::std::string::String>,
    /// The name.
    pub name: ::std::string::String,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ContractConstraint, [3], [extra], (0 "explanation" explanation), (1 "expression"
    expression), (2 "inputNames" input_names => NullAsEmpty), (3 "name" name)
}
#[derive(Default)]
/// An input of a contract.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContractInput {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The inputs that it is made of.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<ContractInput>>"
        )
    )]
    pub inputs: ::std::vec::Vec<ContractInput>,
    /// Whether it is a list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub multiple: ::std::option::Option<bool>,
    /// The name.
    pub name: ::std::string::String,
    /// The type; none for an input that has inputs of its own.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::bonita::enums::ContractInputType>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ContractInput, [3], [extra], (0 "description" description), (1 "inputs" inputs =>
    NullAsEmpty), (2 "multiple" multiple), (3 "name" name), (4 "type" type_)
}
#[derive(Default)]
/// A page, a form, a layout, a theme or a REST API extension.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomPage {
    /// The name of the file that it was made of.
    #[serde(
        rename = "contentName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_name: ::std::option::Option<::std::string::String>,
    /// What it is.
    #[serde(
        rename = "contentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_type: ::std::option::Option<crate::bonita::enums::PageType>,
    /// Who created it; none for the server and its technical user.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub created_by: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// When it was created.
    #[serde(
        rename = "creationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub creation_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// Whether it can be replaced.
    #[serde(
        rename = "isEditable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub is_editable: ::std::option::Option<bool>,
    /// Whether it is left out of lists; 7.11.
    #[serde(rename = "isHidden", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub is_hidden: ::std::option::Option<bool>,
    /// Whether it came with the server.
    #[serde(
        rename = "isProvided",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub is_provided: ::std::option::Option<bool>,
    /// Whether it can be deleted.
    #[serde(
        rename = "isRemovable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub is_removable: ::std::option::Option<bool>,
    /// When it was changed last.
    #[serde(
        rename = "lastUpdateDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub last_update_date: ::std::option::Option<
        ::bpm_rest_runtime::texts::LocalDateTime,
    >,
    /// The id of the process that it belongs to.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub process_definition_id: ::std::option::Option<i64>,
    /// Who changed it last; none for the server and its technical user.
    #[serde(
        rename = "updatedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub updated_by: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// What it is called in URLs: `custompage_…`.
    #[serde(rename = "urlToken", skip_serializing_if = "::std::option::Option::is_none")]
    pub url_token: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    CustomPage, [6], [extra], (0 "contentName" content_name), (1 "contentType"
    content_type), (2 "createdBy" created_by => OrNone), (3 "creationDate" creation_date
    => OptionalInText), (4 "description" description), (5 "displayName" display_name), (6
    "id" id => InText), (7 "isEditable" is_editable => OptionalInText), (8 "isHidden"
    is_hidden => OptionalInText), (9 "isProvided" is_provided => OptionalInText), (10
    "isRemovable" is_removable => OptionalInText), (11 "lastUpdateDate" last_update_date
    => OptionalInText), (12 "processDefinitionId" process_definition_id => InTextOrNone),
    (13 "updatedBy" updated_by => OrNone), (14 "urlToken" url_token)
}
#[derive(Default)]
/// Something more to know of users, with the value of one.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomUserInfo {
    /// `definitionId`.
    #[serde(rename = "definitionId")]
    pub definition_id: CustomUserInfoDefinition,
    /// The id of the user.
    #[serde(rename = "userId")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub user_id: i64,
    /// The value; the empty text if there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    CustomUserInfo, [0, 1], [extra], (0 "definitionId" definition_id : blank), (1
    "userId" user_id => InText), (2 "value" value)
}
#[derive(Default)]
/// Something more to know of users.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomUserInfoDefinition {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    CustomUserInfoDefinition, [1], [extra], (0 "description" description), (1 "id" id =>
    InText), (2 "name" name)
}
#[derive(Default)]
/// What is known of a user.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomUserInfoValue {
    /// The id of the definition.
    #[serde(rename = "definitionId")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub definition_id: i64,
    /// The id of the user.
    #[serde(rename = "userId")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub user_id: i64,
    /// The value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    CustomUserInfoValue, [0, 1], [extra], (0 "definitionId" definition_id => InText), (1
    "userId" user_id => InText), (2 "value" value)
}
/// The value to set.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomUserInfoValueUpdate {
    /// The value; the empty text takes it away.
    pub value: ::std::string::String,
}
::bpm_rest_runtime::members! {
    CustomUserInfoValueUpdate, [0], [], (0 "value" value)
}
impl CustomUserInfoValueUpdate {
    /// With `value`, which is required.
    #[must_use]
    pub fn new(value: impl Into<::std::string::String>) -> Self {
        Self { value: value.into() }
    }
    /// The value; the empty text takes it away.
    #[must_use]
    pub fn value(mut self, value: impl Into<::std::string::String>) -> Self {
        self.value = value.into();
        self
    }
}
/// What to restore the first look of.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DefaultTheme {
    /// `type`.
    #[serde(rename = "type")]
    pub type_: crate::bonita::enums::ThemeType,
}
::bpm_rest_runtime::members! {
    DefaultTheme, [0], [], (0 "type" type_)
}
impl DefaultTheme {
    /// With `type_`, which is required.
    #[must_use]
    pub fn new(type_: impl Into<crate::bonita::enums::ThemeType>) -> Self {
        Self { type_: type_.into() }
    }
    /// `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<crate::bonita::enums::ThemeType>) -> Self {
        self.type_ = value.into();
        self
    }
}
#[derive(Default)]
/// A task that is done in place of somebody else.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DelegatedTask {
    /// The id of the actor.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub actor_id: ::std::option::Option<::std::string::String>,
    /// When it was assigned, in milliseconds since 1970.
    #[serde(
        rename = "assignedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub assigned_date: ::std::option::Option<i64>,
    /// The id of the user whom it is assigned to.
    #[serde(
        rename = "assigneeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub assignee_id: ::std::option::Option<::std::string::String>,
    /// Who does it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::serde_json::Value>>"
        )
    )]
    pub delegate: ::std::option::Option<::serde_json::Value>,
    /// Until when it is, in milliseconds since 1970.
    #[serde(
        rename = "delegationEnd",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub delegation_end: ::std::option::Option<i64>,
    /// From when it is, in milliseconds since 1970.
    #[serde(
        rename = "delegationStart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub delegation_start: ::std::option::Option<i64>,
    /// Whose task it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::serde_json::Value>>"
        )
    )]
    pub delegator: ::std::option::Option<::serde_json::Value>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    /// The description to show.
    #[serde(
        rename = "displayDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub display_description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// When it is due, in milliseconds since 1970.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub due_date: ::std::option::Option<i64>,
    /// The id of the user who did it.
    #[serde(
        rename = "executedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub executed_by: ::std::option::Option<::std::string::String>,
    /// The id of the user who did it in place of that one.
    #[serde(
        rename = "executedBySubstitute",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub executed_by_substitute: ::std::option::Option<::std::string::String>,
    /// The id of the task in the process.
    #[serde(
        rename = "flownodeDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub flownode_definition_id: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// When it was changed last, in milliseconds since 1970.
    #[serde(
        rename = "lastUpdateDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub last_update_date: ::std::option::Option<i64>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the case.
    #[serde(
        rename = "parentCaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub parent_case_id: ::std::option::Option<::std::string::String>,
    /// How urgent it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub priority: ::std::option::Option<::std::string::String>,
    /// The id of the process.
    #[serde(
        rename = "processId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub process_id: ::std::option::Option<::std::string::String>,
    /// When it came into its state, in milliseconds since 1970.
    #[serde(
        rename = "reachedStateDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub reached_state_date: ::std::option::Option<i64>,
    /// The id of the case that all began with.
    #[serde(
        rename = "rootCaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub root_case_id: ::std::option::Option<::std::string::String>,
    /// The process that all began with.
    #[serde(
        rename = "rootProcessInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::serde_json::Value>>"
        )
    )]
    pub root_process_info: ::std::option::Option<::serde_json::Value>,
    /// What is to be done with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub state: ::std::option::Option<::std::string::String>,
    /// What it is.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for DelegatedTask {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let actor_id = members.take("actorId");
        let assigned_date = members.take("assignedDate");
        let assignee_id = members.take("assigneeId");
        let delegate = members.take("delegate");
        let delegation_end = members.take("delegationEnd");
        let delegation_start = members.take("delegationStart");
        let delegator = members.take("delegator");
        let description = members.take("description");
        let display_description = members.take("displayDescription");
        let display_name = members.take("displayName");
        let due_date = members.take("dueDate");
        let executed_by = members.take("executedBy");
        let executed_by_substitute = members.take("executedBySubstitute");
        let flownode_definition_id = members.take("flownodeDefinitionId");
        let id = members.take("id");
        let last_update_date = members.take("lastUpdateDate");
        let name = members.take("name");
        let parent_case_id = members.take("parentCaseId");
        let priority = members.take("priority");
        let process_id = members.take("processId");
        let reached_state_date = members.take("reachedStateDate");
        let root_case_id = members.take("rootCaseId");
        let root_process_info = members.take("rootProcessInfo");
        let state = members.take("state");
        let type_ = members.take("type");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            actor_id,
            assigned_date,
            assignee_id,
            delegate,
            delegation_end,
            delegation_start,
            delegator,
            description,
            display_description,
            display_name,
            due_date,
            executed_by,
            executed_by_substitute,
            flownode_definition_id,
            id,
            last_update_date,
            name,
            parent_case_id,
            priority,
            process_id,
            reached_state_date,
            root_case_id,
            root_process_info,
            state,
            type_,
            extra,
        })
    }
}
#[derive(Default)]
/// That somebody does the tasks of somebody else.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DelegationRule {
    /// Who does them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::serde_json::Value>>"
        )
    )]
    pub delegate: ::std::option::Option<::serde_json::Value>,
    /// Whose tasks they are.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::serde_json::Value>>"
        )
    )]
    pub delegator: ::std::option::Option<::serde_json::Value>,
    /// Until when, in milliseconds since 1970.
    #[serde(rename = "endDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub end_date: ::std::option::Option<i64>,
    /// The id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// When the rule was changed last, in milliseconds since 1970.
    #[serde(
        rename = "lastUpdatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub last_updated_at: ::std::option::Option<i64>,
    /// Who changed the rule last.
    #[serde(
        rename = "lastUpdatedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::serde_json::Value>>"
        )
    )]
    pub last_updated_by: ::std::option::Option<::serde_json::Value>,
    /// The names of the processes whose tasks they are.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub processes: ::std::vec::Vec<::std::string::String>,
    /// From when, in milliseconds since 1970.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub start_date: ::std::option::Option<i64>,
    /// Whether the rule holds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub status: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for DelegationRule {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let delegate = members.take("delegate");
        let delegator = members.take("delegator");
        let end_date = members.take("endDate");
        let id = members.take("id");
        let last_updated_at = members.take("lastUpdatedAt");
        let last_updated_by = members.take("lastUpdatedBy");
        let processes = members.take("processes");
        let start_date = members.take("startDate");
        let status = members.take("status");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            delegate,
            delegator,
            end_date,
            id,
            last_updated_at,
            last_updated_by,
            processes,
            start_date,
            status,
            extra,
        })
    }
}
/// What to change of a rule.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DelegationRuleUpdate {
    /// The id of the user who is to do the tasks.
    #[serde(
        rename = "delegateId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub delegate_id: ::std::option::Option<i64>,
    /// Until when, in milliseconds since 1970.
    #[serde(rename = "endDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_date: ::std::option::Option<i64>,
    /// The names of the processes whose tasks they are.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub processes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// From when, in milliseconds since 1970.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_date: ::std::option::Option<i64>,
}
::bpm_rest_runtime::members! {
    DelegationRuleUpdate, [], [], (0 "delegateId" delegate_id), (1 "endDate" end_date),
    (2 "processes" processes), (3 "startDate" start_date)
}
impl DelegationRuleUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            delegate_id: Default::default(),
            end_date: Default::default(),
            processes: Default::default(),
            start_date: Default::default(),
        }
    }
    /// The id of the user who is to do the tasks.
    #[must_use]
    pub fn delegate_id(mut self, value: i64) -> Self {
        self.delegate_id = Some(value);
        self
    }
    /// Until when, in milliseconds since 1970.
    #[must_use]
    pub fn end_date(mut self, value: i64) -> Self {
        self.end_date = Some(value);
        self
    }
    /// The names of the processes whose tasks they are.
    ///
    /// Adds to what is there; [`Self::replace_processes`] replaces it.
    #[must_use]
    pub fn processes(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.processes
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `processes`; see [`Self::processes`].
    #[must_use]
    pub fn process(mut self, value: impl Into<::std::string::String>) -> Self {
        self.processes.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `processes` holds; see [`Self::processes`], which adds.
    #[must_use]
    pub fn replace_processes(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.processes = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// From when, in milliseconds since 1970.
    #[must_use]
    pub fn start_date(mut self, value: i64) -> Self {
        self.start_date = Some(value);
        self
    }
}
#[derive(Default)]
/// A document, in the form of older versions.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Document {
    /// The id of the content.
    #[serde(
        rename = "contentStorageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub content_storage_id: ::std::option::Option<i64>,
    /// The id of who attached it; none for the technical user.
    #[serde(
        rename = "documentAuthor",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub document_author: ::std::option::Option<i64>,
    /// The name of the file.
    #[serde(
        rename = "documentContentFileName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub document_content_file_name: ::std::option::Option<::std::string::String>,
    /// The content type.
    #[serde(
        rename = "documentContentMimeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub document_content_mime_type: ::std::option::Option<::std::string::String>,
    /// When it was attached: `10:21:30 AM, Nov 27, 2026`.
    #[serde(
        rename = "documentCreationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub document_creation_date: ::std::option::Option<::std::string::String>,
    /// Whether the server keeps the content.
    #[serde(
        rename = "documentHasContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub document_has_content: ::std::option::Option<bool>,
    /// The name.
    #[serde(
        rename = "documentName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub document_name: ::std::option::Option<::std::string::String>,
    /// Where the content is.
    #[serde(
        rename = "documentURL",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub document_url: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// The name to show of the process.
    #[serde(
        rename = "processDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_display_name: ::std::option::Option<::std::string::String>,
    /// The id of the case.
    #[serde(
        rename = "processinstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub processinstance_id: ::std::option::Option<i64>,
    /// The name of the process.
    #[serde(
        rename = "processinstanceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub processinstance_name: ::std::option::Option<::std::string::String>,
    /// The version of the process.
    #[serde(
        rename = "processinstanceVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub processinstance_version: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Document, [8], [extra], (0 "contentStorageId" content_storage_id => OptionalInText),
    (1 "documentAuthor" document_author => InTextOrNone), (2 "documentContentFileName"
    document_content_file_name), (3 "documentContentMimeType"
    document_content_mime_type), (4 "documentCreationDate" document_creation_date), (5
    "documentHasContent" document_has_content => OptionalInText), (6 "documentName"
    document_name), (7 "documentURL" document_url), (8 "id" id => InText), (9
    "processDisplayName" process_display_name), (10 "processinstanceId"
    processinstance_id => OptionalInText), (11 "processinstanceName"
    processinstance_name), (12 "processinstanceVersion" processinstance_version)
}
#[derive(Default)]
/// What the server says about an error.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// The part of the API: `portal`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub api: ::std::option::Option<::std::string::String>,
    /// The exception behind it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cause: ::std::option::Option<::serde_json::Value>,
    /// The Java class of the exception.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exception: ::std::option::Option<::std::string::String>,
    /// What else the server has to say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extras: ::std::option::Option<::serde_json::Value>,
    /// What went wrong.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// The resource: `page`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ErrorBody, [], [extra], (0 "api" api), (1 "cause" cause), (2 "exception" exception),
    (3 "extras" extras), (4 "message" message), (5 "resource" resource)
}
#[derive(Default)]
/// What a flow node or a case failed with; known from the OpenAPI document alone.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Failure {
    /// The id of the case.
    #[serde(rename = "caseId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub case_id: ::std::option::Option<i64>,
    /// Where it failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub context: ::std::option::Option<::std::string::String>,
    /// What went wrong.
    #[serde(
        rename = "errorMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// When it failed.
    #[serde(
        rename = "failureDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub failure_date: ::std::option::Option<::std::string::String>,
    /// The id of the flow node.
    #[serde(
        rename = "flowNodeInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub flow_node_instance_id: ::std::option::Option<i64>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// The id of the process.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub process_definition_id: ::std::option::Option<i64>,
    /// The id of the case at the root.
    #[serde(
        rename = "rootCaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub root_case_id: ::std::option::Option<i64>,
    /// What failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scope: ::std::option::Option<::std::string::String>,
    /// The stack trace.
    #[serde(
        rename = "stackTrace",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub stack_trace: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Failure, [5], [extra], (0 "caseId" case_id => OptionalInText), (1 "context" context),
    (2 "errorMessage" error_message), (3 "failureDate" failure_date), (4
    "flowNodeInstanceId" flow_node_instance_id => OptionalInText), (5 "id" id => InText),
    (6 "processDefinitionId" process_definition_id => OptionalInText), (7 "rootCaseId"
    root_case_id => OptionalInText), (8 "scope" scope), (9 "stackTrace" stack_trace)
}
#[derive(Default)]
/// A flow node of a case: an activity, a gateway or an event.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FlowNode {
    /// The actor who does it, of a human task.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<Actor,>>"
        )
    )]
    pub actor_id: ::std::option::Option<::bpm_rest_runtime::reference::Reference<Actor>>,
    /// When it was assigned, of a human task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub assigned_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// Whom it is assigned to, of a human task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub assigned_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// The case at the root.
    #[serde(rename = "caseId", skip_serializing_if = "::std::option::Option::is_none")]
    pub case_id: ::std::option::Option<::bpm_rest_runtime::reference::Reference<Case>>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The description to show.
    #[serde(
        rename = "displayDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// When it is due, of a human task.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// Whom it was executed for; the id 0 is nobody.
    #[serde(
        rename = "executedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub executed_by: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// Who executed it; the id 0 is nobody.
    #[serde(
        rename = "executedBySubstitute",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub executed_by_substitute: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// When it was changed last; not told of gateways and events.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub last_update_date: ::std::option::Option<
        ::bpm_rest_runtime::texts::LocalDateTime,
    >,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The case that it is in.
    #[serde(
        rename = "parentCaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_case_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Case>,
    >,
    /// The id of the task that it is a part of, of a manual task.
    #[serde(
        rename = "parentTaskId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub parent_task_id: ::std::option::Option<i64>,
    /// The priority, of a human task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<crate::bonita::enums::TaskPriority>"
        )
    )]
    pub priority: ::std::option::Option<crate::bonita::enums::TaskPriority>,
    /// The process.
    #[serde(
        rename = "processId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Process>,
    >,
    /// When it reached its state; not told of gateways and events.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub reached_state_date: ::std::option::Option<
        ::bpm_rest_runtime::texts::LocalDateTime,
    >,
    /// The case at the root.
    #[serde(
        rename = "rootCaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub root_case_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Case>,
    >,
    /// The id of the case at the root, or the process of that case where it was asked for.
    #[serde(
        rename = "rootContainerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub root_container_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Process>,
    >,
    /// The state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::bonita::enums::FlowNodeState>,
    /// What it is.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::bonita::enums::FlowNodeType>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    FlowNode, [10], [extra], (0 "actorId" actor_id => OrNone), (1 "assigned_date"
    assigned_date => OptionalInText), (2 "assigned_id" assigned_id => OrNone), (3
    "caseId" case_id), (4 "description" description), (5 "displayDescription"
    display_description), (6 "displayName" display_name), (7 "dueDate" due_date =>
    OptionalInText), (8 "executedBy" executed_by => OrNone), (9 "executedBySubstitute"
    executed_by_substitute => OrNone), (10 "id" id => InText), (11 "last_update_date"
    last_update_date => OptionalInText), (12 "name" name), (13 "parentCaseId"
    parent_case_id), (14 "parentTaskId" parent_task_id => InTextOrNone), (15 "priority"
    priority => OrNone), (16 "processId" process_id), (17 "reached_state_date"
    reached_state_date => OptionalInText), (18 "rootCaseId" root_case_id), (19
    "rootContainerId" root_container_id), (20 "state" state), (21 "type" type_)
}
/// How to complete a flow node.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FlowNodeCompletion {
    /// The state to have.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "completed")))]
    state: ::std::string::String,
    /// Values for variables, as JSON in a text: `[{"name": "amount", "value": 7}]`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    FlowNodeCompletion, [0], [], (0 "state" state), (1 "variables" variables)
}
impl FlowNodeCompletion {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            state: "completed".into(),
            variables: Default::default(),
        }
    }
    /// Values for variables, as JSON in a text: `[{"name": "amount", "value": 7}]`.
    #[must_use]
    pub fn variables(mut self, value: impl Into<::std::string::String>) -> Self {
        self.variables = Some(value.into());
        self
    }
}
impl Default for FlowNodeCompletion {
    fn default() -> Self {
        Self::new()
    }
}
/// How to skip a flow node.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FlowNodeSkip {
    /// The state to have.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "skipped")))]
    state: ::std::string::String,
}
::bpm_rest_runtime::members! {
    FlowNodeSkip, [0], [], (0 "state" state)
}
impl FlowNodeSkip {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { state: "skipped".into() }
    }
}
impl Default for FlowNodeSkip {
    fn default() -> Self {
        Self::new()
    }
}
/// What to change of a flow node; known from the OpenAPI document alone.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FlowNodeUpdate {
    /// The state to have.
    pub state: ::std::string::String,
}
::bpm_rest_runtime::members! {
    FlowNodeUpdate, [0], [], (0 "state" state)
}
impl FlowNodeUpdate {
    /// With `state`, which is required.
    #[must_use]
    pub fn new(state: impl Into<::std::string::String>) -> Self {
        Self { state: state.into() }
    }
    /// The state to have.
    #[must_use]
    pub fn state(mut self, value: impl Into<::std::string::String>) -> Self {
        self.state = value.into();
        self
    }
}
#[derive(Default)]
/// Which form is shown for a step of a process.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormMapping {
    /// Whether there has to be a form.
    #[serde(
        rename = "formRequired",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub form_required: ::std::option::Option<bool>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// When it was changed last.
    #[serde(
        rename = "lastUpdateDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_update_date: ::std::option::Option<::std::string::String>,
    /// The id of who changed it last; 0 for nobody.
    #[serde(
        rename = "lastUpdatedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub last_updated_by: ::std::option::Option<i64>,
    /// The id of the page with the form.
    #[serde(rename = "pageId", skip_serializing_if = "::std::option::Option::is_none")]
    pub page_id: ::std::option::Option<::std::string::String>,
    /// The key of the mapping: `taskInstance/Order/1.0/review`.
    #[serde(
        rename = "pageMappingKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub page_mapping_key: ::std::option::Option<::std::string::String>,
    /// The id of the process.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub process_definition_id: ::std::option::Option<i64>,
    /// Where the form is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target: ::std::option::Option<crate::bonita::enums::FormMappingTarget>,
    /// The name of the task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub task: ::std::option::Option<::std::string::String>,
    /// What it is for.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::bonita::enums::FormMappingType>,
    /// The URL of the form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    FormMapping, [1], [extra], (0 "formRequired" form_required), (1 "id" id => InText),
    (2 "lastUpdateDate" last_update_date), (3 "lastUpdatedBy" last_updated_by =>
    OptionalInText), (4 "pageId" page_id), (5 "pageMappingKey" page_mapping_key), (6
    "processDefinitionId" process_definition_id => OptionalInText), (7 "target" target),
    (8 "task" task), (9 "type" type_), (10 "url" url)
}
/// What to change of a form mapping; known from the OpenAPI document alone.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormMappingUpdate {
    /// The id of the page with the form.
    #[serde(rename = "pageId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub page_id: ::std::option::Option<i64>,
    /// The URL of the form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    FormMappingUpdate, [], [], (0 "pageId" page_id => OptionalInText), (1 "url" url)
}
impl FormMappingUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page_id: Default::default(),
            url: Default::default(),
        }
    }
    /// The id of the page with the form.
    #[must_use]
    pub fn page_id(mut self, value: i64) -> Self {
        self.page_id = Some(value);
        self
    }
    /// The URL of the form.
    #[must_use]
    pub fn url(mut self, value: impl Into<::std::string::String>) -> Self {
        self.url = Some(value.into());
        self
    }
}
#[derive(Default)]
/// A group of the organization.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Group {
    /// Who created the group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub created_by_user_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// When the group was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub creation_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The path of the icon.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// When the group was changed last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub last_update_date: ::std::option::Option<
        ::bpm_rest_runtime::texts::LocalDateTime,
    >,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// How many memberships are in the group, where it was asked for: a user who has two roles there counts twice.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub number_of_users: ::std::option::Option<i64>,
    /// The id of the group above it, only where it was asked for; see `parent_path`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub parent_group_id: ::std::option::Option<i64>,
    /// The path of the group above it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parent_path: ::std::option::Option<::std::string::String>,
    /// The path: those above it and itself, as `/acme/hr`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub path: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Group, [5], [extra], (0 "created_by_user_id" created_by_user_id => OrNone), (1
    "creation_date" creation_date => OptionalInText), (2 "description" description), (3
    "displayName" display_name), (4 "icon" icon), (5 "id" id => InText), (6
    "last_update_date" last_update_date => OptionalInText), (7 "name" name), (8
    "number_of_users" number_of_users => OptionalInText), (9 "parent_group_id"
    parent_group_id => InTextOrNone), (10 "parent_path" parent_path), (11 "path" path)
}
/// What to change of a group.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupUpdate {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The temporary name of an uploaded image.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The name, without a slash; no other group in the same place may have it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the group above it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub parent_group_id: ::std::option::Option<i64>,
}
::bpm_rest_runtime::members! {
    GroupUpdate, [], [], (0 "description" description), (1 "displayName" display_name),
    (2 "icon" icon), (3 "name" name), (4 "parent_group_id" parent_group_id =>
    OptionalInText)
}
impl GroupUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            description: Default::default(),
            display_name: Default::default(),
            icon: Default::default(),
            name: Default::default(),
            parent_group_id: Default::default(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The name to show.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// The temporary name of an uploaded image.
    #[must_use]
    pub fn icon(mut self, value: impl Into<::std::string::String>) -> Self {
        self.icon = Some(value.into());
        self
    }
    /// The name, without a slash; no other group in the same place may have it.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// The id of the group above it.
    #[must_use]
    pub fn parent_group_id(mut self, value: i64) -> Self {
        self.parent_group_id = Some(value);
        self
    }
}
#[derive(Default)]
/// An open task of people.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HumanTask {
    /// The actor who does it.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<Actor,>>"
        )
    )]
    pub actor_id: ::std::option::Option<::bpm_rest_runtime::reference::Reference<Actor>>,
    /// When it was assigned.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub assigned_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// Whom it is assigned to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub assigned_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// The case at the root.
    #[serde(rename = "caseId", skip_serializing_if = "::std::option::Option::is_none")]
    pub case_id: ::std::option::Option<::bpm_rest_runtime::reference::Reference<Case>>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The description to show.
    #[serde(
        rename = "displayDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// When it is due.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// Whom it was executed for; the id 0 is nobody.
    #[serde(
        rename = "executedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub executed_by: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// Who executed it; the id 0 is nobody.
    #[serde(
        rename = "executedBySubstitute",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub executed_by_substitute: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// When it was changed last; not told of gateways and events.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub last_update_date: ::std::option::Option<
        ::bpm_rest_runtime::texts::LocalDateTime,
    >,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The case that it is in.
    #[serde(
        rename = "parentCaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_case_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Case>,
    >,
    /// The id of the task that it is a part of, of a manual task.
    #[serde(
        rename = "parentTaskId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub parent_task_id: ::std::option::Option<i64>,
    /// The priority.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<crate::bonita::enums::TaskPriority>"
        )
    )]
    pub priority: ::std::option::Option<crate::bonita::enums::TaskPriority>,
    /// The process.
    #[serde(
        rename = "processId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Process>,
    >,
    /// When it reached its state; not told of gateways and events.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub reached_state_date: ::std::option::Option<
        ::bpm_rest_runtime::texts::LocalDateTime,
    >,
    /// The case at the root.
    #[serde(
        rename = "rootCaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub root_case_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Case>,
    >,
    /// The id of the case at the root, or the process of that case where it was asked for.
    #[serde(
        rename = "rootContainerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub root_container_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Process>,
    >,
    /// The state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::bonita::enums::FlowNodeState>,
    /// What it is.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::bonita::enums::FlowNodeType>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    HumanTask, [10], [extra], (0 "actorId" actor_id => OrNone), (1 "assigned_date"
    assigned_date => OptionalInText), (2 "assigned_id" assigned_id => OrNone), (3
    "caseId" case_id), (4 "description" description), (5 "displayDescription"
    display_description), (6 "displayName" display_name), (7 "dueDate" due_date =>
    OptionalInText), (8 "executedBy" executed_by => OrNone), (9 "executedBySubstitute"
    executed_by_substitute => OrNone), (10 "id" id => InText), (11 "last_update_date"
    last_update_date => OptionalInText), (12 "name" name), (13 "parentCaseId"
    parent_case_id), (14 "parentTaskId" parent_task_id => InTextOrNone), (15 "priority"
    priority => OrNone), (16 "processId" process_id), (17 "reached_state_date"
    reached_state_date => OptionalInText), (18 "rootCaseId" root_case_id), (19
    "rootContainerId" root_container_id), (20 "state" state), (21 "type" type_)
}
#[derive(Default)]
/// What became of an application.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ImportedApplication {
    /// What it refers to and there is not, such as pages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub errors: ::std::option::Option<::serde_json::Value>,
    /// Its token.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// What was done.
    #[serde(
        rename = "statusType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub status_type: ::std::option::Option<
        crate::bonita::enums::ImportedApplicationStatus,
    >,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ImportedApplication, [], [extra], (0 "errors" errors), (1 "name" name), (2
    "statusType" status_type)
}
#[derive(Default)]
/// The license of a server.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct License {
    /// The edition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub edition: ::std::option::Option<::std::string::String>,
    /// When it ends, in milliseconds since 1970.
    #[serde(
        rename = "expirationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub expiration_date: ::std::option::Option<i64>,
    /// For how many cores of a processor it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub nb_cpu_cores: ::std::option::Option<::std::string::String>,
    /// Whose it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub owner: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for License {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let edition = members.take("edition");
        let expiration_date = members.take("expirationDate");
        let nb_cpu_cores = members.take("nb_cpu_cores");
        let owner = members.take("owner");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            edition,
            expiration_date,
            nb_cpu_cores,
            owner,
            extra,
        })
    }
}
#[derive(Default)]
/// Something that was done.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogEntry {
    /// What it was done to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub action_scope: ::std::option::Option<::std::string::String>,
    /// Who did it.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// When it was done.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub creation_date: ::std::option::Option<::std::string::String>,
    /// The path of its icon.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// What was done.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub message: ::std::option::Option<::std::string::String>,
    /// How grave it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub severity: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for LogEntry {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let action_scope = members.take("action_scope");
        let created_by = members.take("createdBy");
        let creation_date = members.take("creation_date");
        let icon = members.take("icon");
        let id = members.take("id");
        let message = members.take("message");
        let severity = members.take("severity");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            action_scope,
            created_by,
            creation_date,
            icon,
            id,
            message,
            severity,
            extra,
        })
    }
}
/// Who logs in.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Login {
    /// The password.
    pub password: ::bpm_rest_runtime::values::Secret,
    /// Whether the answer may lead to a page; say `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub redirect: ::std::option::Option<bool>,
    /// The id of the tenant, where the server has several; 7.x.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant: ::std::option::Option<::std::string::String>,
    /// The name of the user.
    pub username: ::std::string::String,
}
impl Login {
    /// With `password`, `username`, which are required.
    #[must_use]
    pub fn new(
        password: impl Into<::bpm_rest_runtime::values::Secret>,
        username: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            password: password.into(),
            redirect: Default::default(),
            tenant: Default::default(),
            username: username.into(),
        }
    }
    /// The password.
    #[must_use]
    pub fn password(
        mut self,
        value: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        self.password = value.into();
        self
    }
    /// Whether the answer may lead to a page; say `false`.
    #[must_use]
    pub fn redirect(mut self, value: bool) -> Self {
        self.redirect = Some(value);
        self
    }
    /// The id of the tenant, where the server has several; 7.x.
    #[must_use]
    pub fn tenant(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant = Some(value.into());
        self
    }
    /// The name of the user.
    #[must_use]
    pub fn username(mut self, value: impl Into<::std::string::String>) -> Self {
        self.username = value.into();
        self
    }
}
#[derive(Default)]
/// Whether the server is in maintenance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Maintenance {
    /// What users are told.
    #[serde(
        rename = "maintenanceMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub maintenance_message: ::std::option::Option<::std::string::String>,
    /// Whether they are told so.
    #[serde(
        rename = "maintenanceMessageActive",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<bool>>"
        )
    )]
    pub maintenance_message_active: ::std::option::Option<bool>,
    /// Whether it is in maintenance.
    #[serde(
        rename = "maintenanceState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<crate::bonita::enums::MaintenanceState>>"
        )
    )]
    pub maintenance_state: ::std::option::Option<crate::bonita::enums::MaintenanceState>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for Maintenance {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let maintenance_message = members.take("maintenanceMessage");
        let maintenance_message_active = members.take("maintenanceMessageActive");
        let maintenance_state = members.take("maintenanceState");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            maintenance_message,
            maintenance_message_active,
            maintenance_state,
            extra,
        })
    }
}
/// What to change of maintenance.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MaintenanceUpdate {
    /// What users are told.
    #[serde(
        rename = "maintenanceMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maintenance_message: ::std::option::Option<::std::string::String>,
    /// Whether they are told so.
    #[serde(
        rename = "maintenanceMessageActive",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maintenance_message_active: ::std::option::Option<bool>,
    /// Whether it is in maintenance.
    #[serde(
        rename = "maintenanceState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maintenance_state: ::std::option::Option<crate::bonita::enums::MaintenanceState>,
}
::bpm_rest_runtime::members! {
    MaintenanceUpdate, [], [], (0 "maintenanceMessage" maintenance_message), (1
    "maintenanceMessageActive" maintenance_message_active), (2 "maintenanceState"
    maintenance_state)
}
impl MaintenanceUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            maintenance_message: Default::default(),
            maintenance_message_active: Default::default(),
            maintenance_state: Default::default(),
        }
    }
    /// What users are told.
    #[must_use]
    pub fn maintenance_message(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.maintenance_message = Some(value.into());
        self
    }
    /// Whether they are told so.
    #[must_use]
    pub fn maintenance_message_active(mut self, value: bool) -> Self {
        self.maintenance_message_active = Some(value);
        self
    }
    /// Whether it is in maintenance.
    #[must_use]
    pub fn maintenance_state(
        mut self,
        value: impl Into<crate::bonita::enums::MaintenanceState>,
    ) -> Self {
        self.maintenance_state = Some(value.into());
        self
    }
}
/// What to change of a task that somebody added; known from the OpenAPI document alone.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ManualTaskUpdate {
    /// The id of whom it is executed for.
    #[serde(
        rename = "executedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub executed_by: ::std::option::Option<i64>,
    /// The state to have.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    ManualTaskUpdate, [], [], (0 "executedBy" executed_by => OptionalInText), (1 "state"
    state)
}
impl ManualTaskUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            executed_by: Default::default(),
            state: Default::default(),
        }
    }
    /// The id of whom it is executed for.
    #[must_use]
    pub fn executed_by(mut self, value: i64) -> Self {
        self.executed_by = Some(value);
        self
    }
    /// The state to have.
    #[must_use]
    pub fn state(mut self, value: impl Into<::std::string::String>) -> Self {
        self.state = Some(value.into());
        self
    }
}
#[derive(Default)]
/// That a user has a role in a group.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Membership {
    /// Who gave the user the role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub assigned_by_user_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// When the user got the role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub assigned_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The group.
    pub group_id: ::bpm_rest_runtime::reference::Reference<Group>,
    /// The role.
    pub role_id: ::bpm_rest_runtime::reference::Reference<Role>,
    /// The user.
    pub user_id: ::bpm_rest_runtime::reference::Reference<User>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Membership, [2, 3, 4], [extra], (0 "assigned_by_user_id" assigned_by_user_id =>
    OrNone), (1 "assigned_date" assigned_date => InTextOrNone), (2 "group_id" group_id),
    (3 "role_id" role_id), (4 "user_id" user_id)
}
/// A value in a message.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageValue {
    /// The Java class of the value: `java.lang.Integer`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// The value: a text, a number or a boolean.
    pub value: ::serde_json::Value,
}
::bpm_rest_runtime::members! {
    MessageValue, [1], [], (0 "type" type_), (1 "value" value)
}
impl MessageValue {
    /// With `value`, which is required.
    #[must_use]
    pub fn new(value: impl Into<::serde_json::Value>) -> Self {
        Self {
            type_: Default::default(),
            value: value.into(),
        }
    }
    /// The Java class of the value: `java.lang.Integer`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// The value: a text, a number or a boolean.
    #[must_use]
    pub fn value(mut self, value: impl Into<::serde_json::Value>) -> Self {
        self.value = value.into();
        self
    }
}
/// A look for the mobile application.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MobileTheme {
    /// What it is for.
    #[serde(rename = "type")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "mobile")))]
    type_: ::std::string::String,
    /// The temporary name of the uploaded file.
    #[serde(rename = "zipFilePathmobile")]
    pub zip_file_pathmobile: ::std::string::String,
}
::bpm_rest_runtime::members! {
    MobileTheme, [0, 1], [], (0 "type" type_), (1 "zipFilePathmobile"
    zip_file_pathmobile)
}
impl MobileTheme {
    /// With `zip_file_pathmobile`, which is required.
    #[must_use]
    pub fn new(zip_file_pathmobile: impl Into<::std::string::String>) -> Self {
        Self {
            type_: "mobile".into(),
            zip_file_pathmobile: zip_file_pathmobile.into(),
        }
    }
    /// The temporary name of the uploaded file.
    #[must_use]
    pub fn zip_file_pathmobile(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.zip_file_pathmobile = value.into();
        self
    }
}
/// A group to play an actor.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewActorMemberGroup {
    /// The id of the actor.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub actor_id: i64,
    /// The id of the group.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub group_id: i64,
}
::bpm_rest_runtime::members! {
    NewActorMemberGroup, [0, 1], [], (0 "actor_id" actor_id => InText), (1 "group_id"
    group_id => InText)
}
impl NewActorMemberGroup {
    /// With `actor_id`, `group_id`, which are required.
    #[must_use]
    pub fn new(actor_id: i64, group_id: i64) -> Self {
        Self {
            actor_id: actor_id,
            group_id: group_id,
        }
    }
    /// The id of the actor.
    #[must_use]
    pub fn actor_id(mut self, value: i64) -> Self {
        self.actor_id = value;
        self
    }
    /// The id of the group.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = value;
        self
    }
}
/// A role to play an actor.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewActorMemberRole {
    /// The id of the actor.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub actor_id: i64,
    /// The id of the role.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub role_id: i64,
}
::bpm_rest_runtime::members! {
    NewActorMemberRole, [0, 1], [], (0 "actor_id" actor_id => InText), (1 "role_id"
    role_id => InText)
}
impl NewActorMemberRole {
    /// With `actor_id`, `role_id`, which are required.
    #[must_use]
    pub fn new(actor_id: i64, role_id: i64) -> Self {
        Self {
            actor_id: actor_id,
            role_id: role_id,
        }
    }
    /// The id of the actor.
    #[must_use]
    pub fn actor_id(mut self, value: i64) -> Self {
        self.actor_id = value;
        self
    }
    /// The id of the role.
    #[must_use]
    pub fn role_id(mut self, value: i64) -> Self {
        self.role_id = value;
        self
    }
}
/// A role in a group to play an actor.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewActorMemberRoleAndGroup {
    /// The id of the actor.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub actor_id: i64,
    /// The id of the group.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub group_id: i64,
    /// The id of the role.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub role_id: i64,
}
::bpm_rest_runtime::members! {
    NewActorMemberRoleAndGroup, [0, 1, 2], [], (0 "actor_id" actor_id => InText), (1
    "group_id" group_id => InText), (2 "role_id" role_id => InText)
}
impl NewActorMemberRoleAndGroup {
    /// With `actor_id`, `group_id`, `role_id`, which are required.
    #[must_use]
    pub fn new(actor_id: i64, group_id: i64, role_id: i64) -> Self {
        Self {
            actor_id: actor_id,
            group_id: group_id,
            role_id: role_id,
        }
    }
    /// The id of the actor.
    #[must_use]
    pub fn actor_id(mut self, value: i64) -> Self {
        self.actor_id = value;
        self
    }
    /// The id of the group.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = value;
        self
    }
    /// The id of the role.
    #[must_use]
    pub fn role_id(mut self, value: i64) -> Self {
        self.role_id = value;
        self
    }
}
/// A user to play an actor.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewActorMemberUser {
    /// The id of the actor.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub actor_id: i64,
    /// The id of the user.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub user_id: i64,
}
::bpm_rest_runtime::members! {
    NewActorMemberUser, [0, 1], [], (0 "actor_id" actor_id => InText), (1 "user_id"
    user_id => InText)
}
impl NewActorMemberUser {
    /// With `actor_id`, `user_id`, which are required.
    #[must_use]
    pub fn new(actor_id: i64, user_id: i64) -> Self {
        Self {
            actor_id: actor_id,
            user_id: user_id,
        }
    }
    /// The id of the actor.
    #[must_use]
    pub fn actor_id(mut self, value: i64) -> Self {
        self.actor_id = value;
        self
    }
    /// The id of the user.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = value;
        self
    }
}
/// An application to create.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewApplication {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(rename = "displayName")]
    pub display_name: ::std::string::String,
    /// The temporary name of an uploaded image.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The id of the profile of those who may use it.
    #[serde(rename = "profileId")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub profile_id: i64,
    /// What it is called in URLs; no other application may have it.
    pub token: ::std::string::String,
    /// The version.
    pub version: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewApplication, [1, 3, 4, 5], [], (0 "description" description), (1 "displayName"
    display_name), (2 "icon" icon), (3 "profileId" profile_id => InText), (4 "token"
    token), (5 "version" version)
}
impl NewApplication {
    /// With `display_name`, `profile_id`, `token`, `version`, which are required.
    #[must_use]
    pub fn new(
        display_name: impl Into<::std::string::String>,
        profile_id: i64,
        token: impl Into<::std::string::String>,
        version: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            description: Default::default(),
            display_name: display_name.into(),
            icon: Default::default(),
            profile_id: profile_id,
            token: token.into(),
            version: version.into(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The name to show.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.display_name = value.into();
        self
    }
    /// The temporary name of an uploaded image.
    #[must_use]
    pub fn icon(mut self, value: impl Into<::std::string::String>) -> Self {
        self.icon = Some(value.into());
        self
    }
    /// The id of the profile of those who may use it.
    #[must_use]
    pub fn profile_id(mut self, value: i64) -> Self {
        self.profile_id = value;
        self
    }
    /// What it is called in URLs; no other application may have it.
    #[must_use]
    pub fn token(mut self, value: impl Into<::std::string::String>) -> Self {
        self.token = value.into();
        self
    }
    /// The version.
    #[must_use]
    pub fn version(mut self, value: impl Into<::std::string::String>) -> Self {
        self.version = value.into();
        self
    }
}
/// An entry to add to the menu of an application.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewApplicationMenu {
    /// The id of the application.
    #[serde(rename = "applicationId")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub application_id: i64,
    /// The id of the page of the application that it leads to.
    #[serde(
        rename = "applicationPageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub application_page_id: ::std::option::Option<i64>,
    /// The name to show.
    #[serde(rename = "displayName")]
    pub display_name: ::std::string::String,
    /// The id of the entry that it is in.
    #[serde(
        rename = "parentMenuId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub parent_menu_id: ::std::option::Option<i64>,
}
::bpm_rest_runtime::members! {
    NewApplicationMenu, [0, 2], [], (0 "applicationId" application_id => InText), (1
    "applicationPageId" application_page_id => OptionalInText), (2 "displayName"
    display_name), (3 "parentMenuId" parent_menu_id => OptionalInText)
}
impl NewApplicationMenu {
    /// With `application_id`, `display_name`, which are required.
    #[must_use]
    pub fn new(
        application_id: i64,
        display_name: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            application_id: application_id,
            application_page_id: Default::default(),
            display_name: display_name.into(),
            parent_menu_id: Default::default(),
        }
    }
    /// The id of the application.
    #[must_use]
    pub fn application_id(mut self, value: i64) -> Self {
        self.application_id = value;
        self
    }
    /// The id of the page of the application that it leads to.
    #[must_use]
    pub fn application_page_id(mut self, value: i64) -> Self {
        self.application_page_id = Some(value);
        self
    }
    /// The name to show.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.display_name = value.into();
        self
    }
    /// The id of the entry that it is in.
    #[must_use]
    pub fn parent_menu_id(mut self, value: i64) -> Self {
        self.parent_menu_id = Some(value);
        self
    }
}
/// A page to add to an application.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewApplicationPage {
    /// The id of the application.
    #[serde(rename = "applicationId")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub application_id: i64,
    /// The id of the page.
    #[serde(rename = "pageId")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub page_id: i64,
    /// What to call it in the URLs of the application.
    pub token: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewApplicationPage, [0, 1, 2], [], (0 "applicationId" application_id => InText), (1
    "pageId" page_id => InText), (2 "token" token)
}
impl NewApplicationPage {
    /// With `application_id`, `page_id`, `token`, which are required.
    #[must_use]
    pub fn new(
        application_id: i64,
        page_id: i64,
        token: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            application_id: application_id,
            page_id: page_id,
            token: token.into(),
        }
    }
    /// The id of the application.
    #[must_use]
    pub fn application_id(mut self, value: i64) -> Self {
        self.application_id = value;
        self
    }
    /// The id of the page.
    #[must_use]
    pub fn page_id(mut self, value: i64) -> Self {
        self.page_id = value;
        self
    }
    /// What to call it in the URLs of the application.
    #[must_use]
    pub fn token(mut self, value: impl Into<::std::string::String>) -> Self {
        self.token = value.into();
        self
    }
}
/// A case to start.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewCase {
    /// The id of the process.
    #[serde(rename = "processDefinitionId")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub process_definition_id: i64,
    /// Values for variables of the process.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<::std::vec::Vec<NewCaseVariable>>,
}
::bpm_rest_runtime::members! {
    NewCase, [0], [], (0 "processDefinitionId" process_definition_id => InText), (1
    "variables" variables)
}
impl NewCase {
    /// With `process_definition_id`, which is required.
    #[must_use]
    pub fn new(process_definition_id: i64) -> Self {
        Self {
            process_definition_id: process_definition_id,
            variables: Default::default(),
        }
    }
    /// The id of the process.
    #[must_use]
    pub fn process_definition_id(mut self, value: i64) -> Self {
        self.process_definition_id = value;
        self
    }
    /// Values for variables of the process.
    ///
    /// Adds to what is there; [`Self::replace_variables`] replaces it.
    #[must_use]
    pub fn variables(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewCaseVariable>>,
    ) -> Self {
        self.variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `variables`; see [`Self::variables`].
    #[must_use]
    pub fn variable(mut self, value: impl Into<NewCaseVariable>) -> Self {
        self.variables.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `variables` holds; see [`Self::variables`], which adds.
    #[must_use]
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewCaseVariable>>,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
/// An uploaded file to attach to a case.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewCaseDocumentFile {
    /// The id of the case.
    #[serde(rename = "caseId")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub case_id: i64,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The temporary name of the uploaded file.
    pub file: ::std::string::String,
    /// The name of the file.
    #[serde(rename = "fileName")]
    pub file_name: ::std::string::String,
    /// The place in a list of documents, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i32>>"
        )
    )]
    pub index: ::std::option::Option<i32>,
    /// The name of the document.
    pub name: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewCaseDocumentFile, [0, 2, 3, 5], [], (0 "caseId" case_id => InText), (1
    "description" description), (2 "file" file), (3 "fileName" file_name), (4 "index"
    index => OptionalInText), (5 "name" name)
}
impl NewCaseDocumentFile {
    /// With `case_id`, `file`, `file_name`, `name`, which are required.
    #[must_use]
    pub fn new(
        case_id: i64,
        file: impl Into<::std::string::String>,
        file_name: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            case_id: case_id,
            description: Default::default(),
            file: file.into(),
            file_name: file_name.into(),
            index: Default::default(),
            name: name.into(),
        }
    }
    /// The id of the case.
    #[must_use]
    pub fn case_id(mut self, value: i64) -> Self {
        self.case_id = value;
        self
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The temporary name of the uploaded file.
    #[must_use]
    pub fn file(mut self, value: impl Into<::std::string::String>) -> Self {
        self.file = value.into();
        self
    }
    /// The name of the file.
    #[must_use]
    pub fn file_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.file_name = value.into();
        self
    }
    /// The place in a list of documents, from 0.
    #[must_use]
    pub fn index(mut self, value: i32) -> Self {
        self.index = Some(value);
        self
    }
    /// The name of the document.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
}
/// A document that is elsewhere to attach to a case.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewCaseDocumentUrl {
    /// The id of the case.
    #[serde(rename = "caseId")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub case_id: i64,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    #[serde(rename = "fileName", skip_serializing_if = "::std::option::Option::is_none")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// The place in a list of documents, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i32>>"
        )
    )]
    pub index: ::std::option::Option<i32>,
    /// The name of the document.
    pub name: ::std::string::String,
    /// Where it is.
    pub url: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewCaseDocumentUrl, [0, 4, 5], [], (0 "caseId" case_id => InText), (1 "description"
    description), (2 "fileName" file_name), (3 "index" index => OptionalInText), (4
    "name" name), (5 "url" url)
}
impl NewCaseDocumentUrl {
    /// With `case_id`, `name`, `url`, which are required.
    #[must_use]
    pub fn new(
        case_id: i64,
        name: impl Into<::std::string::String>,
        url: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            case_id: case_id,
            description: Default::default(),
            file_name: Default::default(),
            index: Default::default(),
            name: name.into(),
            url: url.into(),
        }
    }
    /// The id of the case.
    #[must_use]
    pub fn case_id(mut self, value: i64) -> Self {
        self.case_id = value;
        self
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The name of the file.
    #[must_use]
    pub fn file_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// The place in a list of documents, from 0.
    #[must_use]
    pub fn index(mut self, value: i32) -> Self {
        self.index = Some(value);
        self
    }
    /// The name of the document.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
    /// Where it is.
    #[must_use]
    pub fn url(mut self, value: impl Into<::std::string::String>) -> Self {
        self.url = value.into();
        self
    }
}
/// A value for a variable of the process.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewCaseVariable {
    /// The name of the variable.
    pub name: ::std::string::String,
    /// The value, of the type that the process gives the variable.
    pub value: ::serde_json::Value,
}
::bpm_rest_runtime::members! {
    NewCaseVariable, [0, 1], [], (0 "name" name), (1 "value" value)
}
impl NewCaseVariable {
    /// With `name`, `value`, which are required.
    #[must_use]
    pub fn new(
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
    /// The name of the variable.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
    /// The value, of the type that the process gives the variable.
    #[must_use]
    pub fn value(mut self, value: impl Into<::serde_json::Value>) -> Self {
        self.value = value.into();
        self
    }
}
/// A category to create.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewCategory {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name; no other category may have it.
    pub name: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewCategory, [1], [], (0 "description" description), (1 "name" name)
}
impl NewCategory {
    /// With `name`, which is required.
    #[must_use]
    pub fn new(name: impl Into<::std::string::String>) -> Self {
        Self {
            description: Default::default(),
            name: name.into(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The name; no other category may have it.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
}
/// A comment to write.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewComment {
    /// The text.
    pub content: ::std::string::String,
    /// The id of the case.
    #[serde(rename = "processInstanceId")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub process_instance_id: i64,
}
::bpm_rest_runtime::members! {
    NewComment, [0, 1], [], (0 "content" content), (1 "processInstanceId"
    process_instance_id => InText)
}
impl NewComment {
    /// With `content`, `process_instance_id`, which are required.
    #[must_use]
    pub fn new(
        content: impl Into<::std::string::String>,
        process_instance_id: i64,
    ) -> Self {
        Self {
            content: content.into(),
            process_instance_id: process_instance_id,
        }
    }
    /// The text.
    #[must_use]
    pub fn content(mut self, value: impl Into<::std::string::String>) -> Self {
        self.content = value.into();
        self
    }
    /// The id of the case.
    #[must_use]
    pub fn process_instance_id(mut self, value: i64) -> Self {
        self.process_instance_id = value;
        self
    }
}
/// How to reach a user.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewContactData {
    /// The street and number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    /// The building.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub building: ::std::option::Option<::std::string::String>,
    /// The city.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: ::std::option::Option<::std::string::String>,
    /// The country.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: ::std::option::Option<::std::string::String>,
    /// The address of mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// The number of the fax.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fax_number: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// The number of the mobile telephone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mobile_number: ::std::option::Option<::std::string::String>,
    /// The number of the telephone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// The room.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub room: ::std::option::Option<::std::string::String>,
    /// The state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
    /// The address of the web site.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub website: ::std::option::Option<::std::string::String>,
    /// The postal code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zipcode: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    NewContactData, [6], [], (0 "address" address), (1 "building" building), (2 "city"
    city), (3 "country" country), (4 "email" email), (5 "fax_number" fax_number), (6 "id"
    id => InText), (7 "mobile_number" mobile_number), (8 "phone_number" phone_number), (9
    "room" room), (10 "state" state), (11 "website" website), (12 "zipcode" zipcode)
}
impl NewContactData {
    /// With `id`, which is required.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            address: Default::default(),
            building: Default::default(),
            city: Default::default(),
            country: Default::default(),
            email: Default::default(),
            fax_number: Default::default(),
            id: id,
            mobile_number: Default::default(),
            phone_number: Default::default(),
            room: Default::default(),
            state: Default::default(),
            website: Default::default(),
            zipcode: Default::default(),
        }
    }
    /// The street and number.
    #[must_use]
    pub fn address(mut self, value: impl Into<::std::string::String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// The building.
    #[must_use]
    pub fn building(mut self, value: impl Into<::std::string::String>) -> Self {
        self.building = Some(value.into());
        self
    }
    /// The city.
    #[must_use]
    pub fn city(mut self, value: impl Into<::std::string::String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// The country.
    #[must_use]
    pub fn country(mut self, value: impl Into<::std::string::String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// The address of mail.
    #[must_use]
    pub fn email(mut self, value: impl Into<::std::string::String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// The number of the fax.
    #[must_use]
    pub fn fax_number(mut self, value: impl Into<::std::string::String>) -> Self {
        self.fax_number = Some(value.into());
        self
    }
    /// The id of the user.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    /// The number of the mobile telephone.
    #[must_use]
    pub fn mobile_number(mut self, value: impl Into<::std::string::String>) -> Self {
        self.mobile_number = Some(value.into());
        self
    }
    /// The number of the telephone.
    #[must_use]
    pub fn phone_number(mut self, value: impl Into<::std::string::String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// The room.
    #[must_use]
    pub fn room(mut self, value: impl Into<::std::string::String>) -> Self {
        self.room = Some(value.into());
        self
    }
    /// The state.
    #[must_use]
    pub fn state(mut self, value: impl Into<::std::string::String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// The address of the web site.
    #[must_use]
    pub fn website(mut self, value: impl Into<::std::string::String>) -> Self {
        self.website = Some(value.into());
        self
    }
    /// The postal code.
    #[must_use]
    pub fn zipcode(mut self, value: impl Into<::std::string::String>) -> Self {
        self.zipcode = Some(value.into());
        self
    }
}
/// Something more to know of users.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewCustomUserInfoDefinition {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name; no other definition may have it.
    pub name: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewCustomUserInfoDefinition, [1], [], (0 "description" description), (1 "name" name)
}
impl NewCustomUserInfoDefinition {
    /// With `name`, which is required.
    #[must_use]
    pub fn new(name: impl Into<::std::string::String>) -> Self {
        Self {
            description: Default::default(),
            name: name.into(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The name; no other definition may have it.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
}
/// Who is to do the tasks of whom.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewDelegationRule {
    /// The id of the user who is to do them.
    #[serde(
        rename = "delegateId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub delegate_id: ::std::option::Option<i64>,
    /// The id of the user whose tasks they are.
    #[serde(
        rename = "delegatorId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub delegator_id: ::std::option::Option<i64>,
    /// Until when, in milliseconds since 1970.
    #[serde(rename = "endDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_date: ::std::option::Option<i64>,
    /// The names of the processes whose tasks they are.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub processes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// From when, in milliseconds since 1970.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_date: ::std::option::Option<i64>,
}
::bpm_rest_runtime::members! {
    NewDelegationRule, [], [], (0 "delegateId" delegate_id), (1 "delegatorId"
    delegator_id), (2 "endDate" end_date), (3 "processes" processes), (4 "startDate"
    start_date)
}
impl NewDelegationRule {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            delegate_id: Default::default(),
            delegator_id: Default::default(),
            end_date: Default::default(),
            processes: Default::default(),
            start_date: Default::default(),
        }
    }
    /// The id of the user who is to do them.
    #[must_use]
    pub fn delegate_id(mut self, value: i64) -> Self {
        self.delegate_id = Some(value);
        self
    }
    /// The id of the user whose tasks they are.
    #[must_use]
    pub fn delegator_id(mut self, value: i64) -> Self {
        self.delegator_id = Some(value);
        self
    }
    /// Until when, in milliseconds since 1970.
    #[must_use]
    pub fn end_date(mut self, value: i64) -> Self {
        self.end_date = Some(value);
        self
    }
    /// The names of the processes whose tasks they are.
    ///
    /// Adds to what is there; [`Self::replace_processes`] replaces it.
    #[must_use]
    pub fn processes(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.processes
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `processes`; see [`Self::processes`].
    #[must_use]
    pub fn process(mut self, value: impl Into<::std::string::String>) -> Self {
        self.processes.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `processes` holds; see [`Self::processes`], which adds.
    #[must_use]
    pub fn replace_processes(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.processes = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// From when, in milliseconds since 1970.
    #[must_use]
    pub fn start_date(mut self, value: i64) -> Self {
        self.start_date = Some(value);
        self
    }
}
/// A group to create.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewGroup {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The temporary name of an uploaded image.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The name, without a slash; no other group in the same place may have it.
    pub name: ::std::string::String,
    /// The id of the group above it. A path in its place is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub parent_group_id: ::std::option::Option<i64>,
}
::bpm_rest_runtime::members! {
    NewGroup, [3], [], (0 "description" description), (1 "displayName" display_name), (2
    "icon" icon), (3 "name" name), (4 "parent_group_id" parent_group_id =>
    OptionalInText)
}
impl NewGroup {
    /// With `name`, which is required.
    #[must_use]
    pub fn new(name: impl Into<::std::string::String>) -> Self {
        Self {
            description: Default::default(),
            display_name: Default::default(),
            icon: Default::default(),
            name: name.into(),
            parent_group_id: Default::default(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The name to show.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// The temporary name of an uploaded image.
    #[must_use]
    pub fn icon(mut self, value: impl Into<::std::string::String>) -> Self {
        self.icon = Some(value.into());
        self
    }
    /// The name, without a slash; no other group in the same place may have it.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
    /// The id of the group above it. A path in its place is ignored.
    #[must_use]
    pub fn parent_group_id(mut self, value: i64) -> Self {
        self.parent_group_id = Some(value);
        self
    }
}
/// A task to add to a task; known from the OpenAPI document alone.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewManualTask {
    /// The id of whom it is assigned to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub assigned_id: ::std::option::Option<i64>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// When it is due, in the time zone of the server.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The name.
    pub name: ::std::string::String,
    /// The id of the task that it is a part of.
    #[serde(rename = "parentTaskId")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub parent_task_id: i64,
    /// The priority.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<crate::bonita::enums::TaskPriority>,
    /// The state to begin with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    NewManualTask, [3, 4], [], (0 "assigned_id" assigned_id => OptionalInText), (1
    "description" description), (2 "dueDate" due_date => OptionalInText), (3 "name"
    name), (4 "parentTaskId" parent_task_id => InText), (5 "priority" priority), (6
    "state" state)
}
impl NewManualTask {
    /// With `name`, `parent_task_id`, which are required.
    #[must_use]
    pub fn new(name: impl Into<::std::string::String>, parent_task_id: i64) -> Self {
        Self {
            assigned_id: Default::default(),
            description: Default::default(),
            due_date: Default::default(),
            name: name.into(),
            parent_task_id: parent_task_id,
            priority: Default::default(),
            state: Default::default(),
        }
    }
    /// The id of whom it is assigned to.
    #[must_use]
    pub fn assigned_id(mut self, value: i64) -> Self {
        self.assigned_id = Some(value);
        self
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// When it is due, in the time zone of the server.
    #[must_use]
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::texts::LocalDateTime>,
    ) -> Self {
        self.due_date = Some(value.into());
        self
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
    /// The id of the task that it is a part of.
    #[must_use]
    pub fn parent_task_id(mut self, value: i64) -> Self {
        self.parent_task_id = value;
        self
    }
    /// The priority.
    #[must_use]
    pub fn priority(
        mut self,
        value: impl Into<crate::bonita::enums::TaskPriority>,
    ) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// The state to begin with.
    #[must_use]
    pub fn state(mut self, value: impl Into<::std::string::String>) -> Self {
        self.state = Some(value.into());
        self
    }
}
/// A role in a group to give to a user.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewMembership {
    /// The id of the group.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub group_id: i64,
    /// The id of the role.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub role_id: i64,
    /// The id of the user.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub user_id: i64,
}
::bpm_rest_runtime::members! {
    NewMembership, [0, 1, 2], [], (0 "group_id" group_id => InText), (1 "role_id" role_id
    => InText), (2 "user_id" user_id => InText)
}
impl NewMembership {
    /// With `group_id`, `role_id`, `user_id`, which are required.
    #[must_use]
    pub fn new(group_id: i64, role_id: i64, user_id: i64) -> Self {
        Self {
            group_id: group_id,
            role_id: role_id,
            user_id: user_id,
        }
    }
    /// The id of the group.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = value;
        self
    }
    /// The id of the role.
    #[must_use]
    pub fn role_id(mut self, value: i64) -> Self {
        self.role_id = value;
        self
    }
    /// The id of the user.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = value;
        self
    }
}
/// A BPMN message to send.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewMessage {
    /// By what the case is found that it is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub correlations: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, MessageValue>,
    >,
    /// What is in it.
    #[serde(
        rename = "messageContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub message_content: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, MessageValue>,
    >,
    /// The name of the message.
    #[serde(rename = "messageName")]
    pub message_name: ::std::string::String,
    /// The name of the flow node that it is sent to.
    #[serde(
        rename = "targetFlowNode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub target_flow_node: ::std::option::Option<::std::string::String>,
    /// The name of the process that it is sent to.
    #[serde(rename = "targetProcess")]
    pub target_process: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewMessage, [2, 4], [], (0 "correlations" correlations), (1 "messageContent"
    message_content), (2 "messageName" message_name), (3 "targetFlowNode"
    target_flow_node), (4 "targetProcess" target_process)
}
impl NewMessage {
    /// With `message_name`, `target_process`, which are required.
    #[must_use]
    pub fn new(
        message_name: impl Into<::std::string::String>,
        target_process: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            correlations: Default::default(),
            message_content: Default::default(),
            message_name: message_name.into(),
            target_flow_node: Default::default(),
            target_process: target_process.into(),
        }
    }
    /// By what the case is found that it is for.
    ///
    /// Adds to what is there; [`Self::replace_correlations`] replaces it.
    #[must_use]
    pub fn correlations(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<MessageValue>),
        >,
    ) -> Self {
        self.correlations
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `correlations`; see [`Self::correlations`].
    #[must_use]
    pub fn correlation(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<MessageValue>,
    ) -> Self {
        self.correlations
            .get_or_insert_with(Default::default)
            .extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `correlations` holds; see [`Self::correlations`], which adds.
    #[must_use]
    pub fn replace_correlations(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<MessageValue>),
        >,
    ) -> Self {
        self.correlations = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// What is in it.
    ///
    /// Adds to what is there; [`Self::replace_message_content`] replaces it.
    #[must_use]
    pub fn message_content(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<MessageValue>),
        >,
    ) -> Self {
        self.message_content
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `message_content`; see [`Self::message_content`].
    #[must_use]
    pub fn content(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<MessageValue>,
    ) -> Self {
        self.message_content
            .get_or_insert_with(Default::default)
            .extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `message_content` holds; see [`Self::message_content`], which adds.
    #[must_use]
    pub fn replace_message_content(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<MessageValue>),
        >,
    ) -> Self {
        self.message_content = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// The name of the message.
    #[must_use]
    pub fn message_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.message_name = value.into();
        self
    }
    /// The name of the flow node that it is sent to.
    #[must_use]
    pub fn target_flow_node(mut self, value: impl Into<::std::string::String>) -> Self {
        self.target_flow_node = Some(value.into());
        self
    }
    /// The name of the process that it is sent to.
    #[must_use]
    pub fn target_process(mut self, value: impl Into<::std::string::String>) -> Self {
        self.target_process = value.into();
        self
    }
}
/// Who is to supervise a process; known from the OpenAPI document alone.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProcessSupervisor {
    /// The id of the group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub group_id: ::std::option::Option<i64>,
    /// The id of the process.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub process_id: i64,
    /// The id of the role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub role_id: ::std::option::Option<i64>,
    /// The id of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub user_id: ::std::option::Option<i64>,
}
::bpm_rest_runtime::members! {
    NewProcessSupervisor, [1], [], (0 "group_id" group_id => OptionalInText), (1
    "process_id" process_id => InText), (2 "role_id" role_id => OptionalInText), (3
    "user_id" user_id => OptionalInText)
}
impl NewProcessSupervisor {
    /// With `process_id`, which is required.
    #[must_use]
    pub fn new(process_id: i64) -> Self {
        Self {
            group_id: Default::default(),
            process_id: process_id,
            role_id: Default::default(),
            user_id: Default::default(),
        }
    }
    /// The id of the group.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// The id of the process.
    #[must_use]
    pub fn process_id(mut self, value: i64) -> Self {
        self.process_id = value;
        self
    }
    /// The id of the role.
    #[must_use]
    pub fn role_id(mut self, value: i64) -> Self {
        self.role_id = Some(value);
        self
    }
    /// The id of the user.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
}
/// A profile to create.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProfile {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name; no other profile may have it.
    pub name: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewProfile, [1], [], (0 "description" description), (1 "name" name)
}
impl NewProfile {
    /// With `name`, which is required.
    #[must_use]
    pub fn new(name: impl Into<::std::string::String>) -> Self {
        Self {
            description: Default::default(),
            name: name.into(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The name; no other profile may have it.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
}
/// An entry to add to a profile.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProfileEntry {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Its place in the menu, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub index: ::std::option::Option<i64>,
    /// Whether it leads to a page that was added.
    #[serde(rename = "isCustom", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub is_custom: ::std::option::Option<bool>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The token of the page that it is to lead to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page: ::std::option::Option<::std::string::String>,
    /// The id of the folder that it is to be in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub parent_id: ::std::option::Option<i64>,
    /// The id of the profile.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub profile_id: i64,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: crate::bonita::enums::ProfileEntryType,
}
::bpm_rest_runtime::members! {
    NewProfileEntry, [6, 7], [], (0 "description" description), (1 "index" index =>
    OptionalInText), (2 "isCustom" is_custom => OptionalInText), (3 "name" name), (4
    "page" page), (5 "parent_id" parent_id => OptionalInText), (6 "profile_id" profile_id
    => InText), (7 "type" type_)
}
impl NewProfileEntry {
    /// With `profile_id`, `type_`, which are required.
    #[must_use]
    pub fn new(
        profile_id: i64,
        type_: impl Into<crate::bonita::enums::ProfileEntryType>,
    ) -> Self {
        Self {
            description: Default::default(),
            index: Default::default(),
            is_custom: Default::default(),
            name: Default::default(),
            page: Default::default(),
            parent_id: Default::default(),
            profile_id: profile_id,
            type_: type_.into(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Its place in the menu, from 0.
    #[must_use]
    pub fn index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }
    /// Whether it leads to a page that was added.
    #[must_use]
    pub fn is_custom(mut self, value: bool) -> Self {
        self.is_custom = Some(value);
        self
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// The token of the page that it is to lead to.
    #[must_use]
    pub fn page(mut self, value: impl Into<::std::string::String>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// The id of the folder that it is to be in.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// The id of the profile.
    #[must_use]
    pub fn profile_id(mut self, value: i64) -> Self {
        self.profile_id = value;
        self
    }
    /// `type`.
    #[must_use]
    pub fn type_(
        mut self,
        value: impl Into<crate::bonita::enums::ProfileEntryType>,
    ) -> Self {
        self.type_ = value.into();
        self
    }
}
/// A group to give a profile to.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProfileMemberGroup {
    /// The id of the group.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub group_id: i64,
    /// Who gets it.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "GROUP")))]
    member_type: ::std::string::String,
    /// The id of the profile.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub profile_id: i64,
}
::bpm_rest_runtime::members! {
    NewProfileMemberGroup, [0, 1, 2], [], (0 "group_id" group_id => InText), (1
    "member_type" member_type), (2 "profile_id" profile_id => InText)
}
impl NewProfileMemberGroup {
    /// With `group_id`, `profile_id`, which are required.
    #[must_use]
    pub fn new(group_id: i64, profile_id: i64) -> Self {
        Self {
            group_id: group_id,
            member_type: "GROUP".into(),
            profile_id: profile_id,
        }
    }
    /// The id of the group.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = value;
        self
    }
    /// The id of the profile.
    #[must_use]
    pub fn profile_id(mut self, value: i64) -> Self {
        self.profile_id = value;
        self
    }
}
/// A role to give a profile to.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProfileMemberRole {
    /// Who gets it.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "ROLE")))]
    member_type: ::std::string::String,
    /// The id of the profile.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub profile_id: i64,
    /// The id of the role.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub role_id: i64,
}
::bpm_rest_runtime::members! {
    NewProfileMemberRole, [0, 1, 2], [], (0 "member_type" member_type), (1 "profile_id"
    profile_id => InText), (2 "role_id" role_id => InText)
}
impl NewProfileMemberRole {
    /// With `profile_id`, `role_id`, which are required.
    #[must_use]
    pub fn new(profile_id: i64, role_id: i64) -> Self {
        Self {
            member_type: "ROLE".into(),
            profile_id: profile_id,
            role_id: role_id,
        }
    }
    /// The id of the profile.
    #[must_use]
    pub fn profile_id(mut self, value: i64) -> Self {
        self.profile_id = value;
        self
    }
    /// The id of the role.
    #[must_use]
    pub fn role_id(mut self, value: i64) -> Self {
        self.role_id = value;
        self
    }
}
/// A role in a group to give a profile to.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProfileMemberRoleAndGroup {
    /// The id of the group.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub group_id: i64,
    /// The id of the profile.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub profile_id: i64,
    /// The id of the role.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub role_id: i64,
}
::bpm_rest_runtime::members! {
    NewProfileMemberRoleAndGroup, [0, 1, 2], [], (0 "group_id" group_id => InText), (1
    "profile_id" profile_id => InText), (2 "role_id" role_id => InText)
}
impl NewProfileMemberRoleAndGroup {
    /// With `group_id`, `profile_id`, `role_id`, which are required.
    #[must_use]
    pub fn new(group_id: i64, profile_id: i64, role_id: i64) -> Self {
        Self {
            group_id: group_id,
            profile_id: profile_id,
            role_id: role_id,
        }
    }
    /// The id of the group.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = value;
        self
    }
    /// The id of the profile.
    #[must_use]
    pub fn profile_id(mut self, value: i64) -> Self {
        self.profile_id = value;
        self
    }
    /// The id of the role.
    #[must_use]
    pub fn role_id(mut self, value: i64) -> Self {
        self.role_id = value;
        self
    }
}
/// A user to give a profile to.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProfileMemberUser {
    /// Who gets it.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "USER")))]
    member_type: ::std::string::String,
    /// The id of the profile.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub profile_id: i64,
    /// The id of the user.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub user_id: i64,
}
::bpm_rest_runtime::members! {
    NewProfileMemberUser, [0, 1, 2], [], (0 "member_type" member_type), (1 "profile_id"
    profile_id => InText), (2 "user_id" user_id => InText)
}
impl NewProfileMemberUser {
    /// With `profile_id`, `user_id`, which are required.
    #[must_use]
    pub fn new(profile_id: i64, user_id: i64) -> Self {
        Self {
            member_type: "USER".into(),
            profile_id: profile_id,
            user_id: user_id,
        }
    }
    /// The id of the profile.
    #[must_use]
    pub fn profile_id(mut self, value: i64) -> Self {
        self.profile_id = value;
        self
    }
    /// The id of the user.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = value;
        self
    }
}
/// How long to keep business data.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewRetentionRule {
    /// The name of the Java class.
    #[serde(
        rename = "dataClassName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub data_class_name: ::std::option::Option<::std::string::String>,
    /// The date that the days are counted from.
    #[serde(
        rename = "referenceDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_date: ::std::option::Option<::std::string::String>,
    /// For how many days.
    #[serde(
        rename = "retentionDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub retention_days: ::std::option::Option<i32>,
}
::bpm_rest_runtime::members! {
    NewRetentionRule, [], [], (0 "dataClassName" data_class_name), (1 "referenceDate"
    reference_date), (2 "retentionDays" retention_days)
}
impl NewRetentionRule {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            data_class_name: Default::default(),
            reference_date: Default::default(),
            retention_days: Default::default(),
        }
    }
    /// The name of the Java class.
    #[must_use]
    pub fn data_class_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.data_class_name = Some(value.into());
        self
    }
    /// The date that the days are counted from.
    #[must_use]
    pub fn reference_date(mut self, value: impl Into<::std::string::String>) -> Self {
        self.reference_date = Some(value.into());
        self
    }
    /// For how many days.
    #[must_use]
    pub fn retention_days(mut self, value: i32) -> Self {
        self.retention_days = Some(value);
        self
    }
}
/// A role to create.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewRole {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The temporary name of an uploaded image.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The name; no other role may have it.
    pub name: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewRole, [3], [], (0 "description" description), (1 "displayName" display_name), (2
    "icon" icon), (3 "name" name)
}
impl NewRole {
    /// With `name`, which is required.
    #[must_use]
    pub fn new(name: impl Into<::std::string::String>) -> Self {
        Self {
            description: Default::default(),
            display_name: Default::default(),
            icon: Default::default(),
            name: name.into(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The name to show.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// The temporary name of an uploaded image.
    #[must_use]
    pub fn icon(mut self, value: impl Into<::std::string::String>) -> Self {
        self.icon = Some(value.into());
        self
    }
    /// The name; no other role may have it.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
}
/// A BPMN signal to send.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewSignal {
    /// The name of the signal.
    pub name: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewSignal, [0], [], (0 "name" name)
}
impl NewSignal {
    /// With `name`, which is required.
    #[must_use]
    pub fn new(name: impl Into<::std::string::String>) -> Self {
        Self { name: name.into() }
    }
    /// The name of the signal.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
}
/// A user to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewUser {
    /// Whether the user may log in; `false` by default. The server takes no boolean for it: to `true` that is not in a text it creates a user who may not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub enabled: ::std::option::Option<bool>,
    /// The first name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub firstname: ::std::option::Option<::std::string::String>,
    /// The temporary name of an uploaded image.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The job title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_title: ::std::option::Option<::std::string::String>,
    /// The last name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lastname: ::std::option::Option<::std::string::String>,
    /// The id of the manager.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub manager_id: ::std::option::Option<i64>,
    /// The password.
    pub password: ::bpm_rest_runtime::values::Secret,
    /// The password once more, where it was typed twice.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_confirm: ::std::option::Option<::bpm_rest_runtime::values::Secret>,
    /// The title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// The name to log in with; no other user may have it.
    #[serde(rename = "userName")]
    pub user_name: ::std::string::String,
}
impl NewUser {
    /// With `password`, `user_name`, which are required.
    #[must_use]
    pub fn new(
        password: impl Into<::bpm_rest_runtime::values::Secret>,
        user_name: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            enabled: Default::default(),
            firstname: Default::default(),
            icon: Default::default(),
            job_title: Default::default(),
            lastname: Default::default(),
            manager_id: Default::default(),
            password: password.into(),
            password_confirm: Default::default(),
            title: Default::default(),
            user_name: user_name.into(),
        }
    }
    /// Whether the user may log in; `false` by default. The server takes no boolean for it: to `true` that is not in a text it creates a user who may not.
    #[must_use]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// The first name.
    #[must_use]
    pub fn firstname(mut self, value: impl Into<::std::string::String>) -> Self {
        self.firstname = Some(value.into());
        self
    }
    /// The temporary name of an uploaded image.
    #[must_use]
    pub fn icon(mut self, value: impl Into<::std::string::String>) -> Self {
        self.icon = Some(value.into());
        self
    }
    /// The job title.
    #[must_use]
    pub fn job_title(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_title = Some(value.into());
        self
    }
    /// The last name.
    #[must_use]
    pub fn lastname(mut self, value: impl Into<::std::string::String>) -> Self {
        self.lastname = Some(value.into());
        self
    }
    /// The id of the manager.
    #[must_use]
    pub fn manager_id(mut self, value: i64) -> Self {
        self.manager_id = Some(value);
        self
    }
    /// The password.
    #[must_use]
    pub fn password(
        mut self,
        value: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        self.password = value.into();
        self
    }
    /// The password once more, where it was typed twice.
    #[must_use]
    pub fn password_confirm(
        mut self,
        value: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        self.password_confirm = Some(value.into());
        self
    }
    /// The title.
    #[must_use]
    pub fn title(mut self, value: impl Into<::std::string::String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// The name to log in with; no other user may have it.
    #[must_use]
    pub fn user_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_name = value.into();
        self
    }
}
/// That a user has no manager.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NoManager {
    /// The empty text.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "")))]
    manager_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NoManager, [0], [], (0 "manager_id" manager_id)
}
impl NoManager {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { manager_id: "".into() }
    }
}
impl Default for NoManager {
    fn default() -> Self {
        Self::new()
    }
}
/// The organization to import.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrganizationImport {
    /// `importPolicy`.
    #[serde(rename = "importPolicy")]
    pub import_policy: crate::bonita::enums::OrganizationImportPolicy,
    /// The temporary name of the uploaded file.
    #[serde(rename = "organizationDataUpload")]
    pub organization_data_upload: ::std::string::String,
}
::bpm_rest_runtime::members! {
    OrganizationImport, [0, 1], [], (0 "importPolicy" import_policy), (1
    "organizationDataUpload" organization_data_upload)
}
impl OrganizationImport {
    /// With `import_policy`, `organization_data_upload`, which are required.
    #[must_use]
    pub fn new(
        import_policy: impl Into<crate::bonita::enums::OrganizationImportPolicy>,
        organization_data_upload: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            import_policy: import_policy.into(),
            organization_data_upload: organization_data_upload.into(),
        }
    }
    /// `importPolicy`.
    #[must_use]
    pub fn import_policy(
        mut self,
        value: impl Into<crate::bonita::enums::OrganizationImportPolicy>,
    ) -> Self {
        self.import_policy = value.into();
        self
    }
    /// The temporary name of the uploaded file.
    #[must_use]
    pub fn organization_data_upload(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.organization_data_upload = value.into();
        self
    }
}
/// The file that a page is made of.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageContent {
    /// Temporary and own name of an uploaded file: `tmp_1.zip::page.zip`, on 7.3 `tmp_1.zip:page.zip`.
    #[serde(rename = "pageZip")]
    pub page_zip: ::std::string::String,
}
::bpm_rest_runtime::members! {
    PageContent, [0], [], (0 "pageZip" page_zip)
}
impl PageContent {
    /// With `page_zip`, which is required.
    #[must_use]
    pub fn new(page_zip: impl Into<::std::string::String>) -> Self {
        Self { page_zip: page_zip.into() }
    }
    /// Temporary and own name of an uploaded file: `tmp_1.zip::page.zip`, on 7.3 `tmp_1.zip:page.zip`.
    #[must_use]
    pub fn page_zip(mut self, value: impl Into<::std::string::String>) -> Self {
        self.page_zip = value.into();
        self
    }
}
/// That the tenant is to be paused.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PausedTenant {
    /// Whether it is paused.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "true")))]
    paused: ::std::string::String,
}
::bpm_rest_runtime::members! {
    PausedTenant, [0], [], (0 "paused" paused)
}
impl PausedTenant {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { paused: "true".into() }
    }
}
impl Default for PausedTenant {
    fn default() -> Self {
        Self::new()
    }
}
#[derive(Default)]
/// The platform, what a server is installed in.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Platform {
    /// When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub created: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// Who created it.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// The version that it was created with.
    #[serde(
        rename = "initialVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub initial_version: ::std::option::Option<::std::string::String>,
    /// The version that it had before.
    #[serde(
        rename = "previousVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub previous_version: ::std::option::Option<::std::string::String>,
    /// Whether it runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::bonita::enums::PlatformState>,
    /// The version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Platform, [], [extra], (0 "created" created => OptionalInText), (1 "createdBy"
    created_by), (2 "initialVersion" initial_version), (3 "previousVersion"
    previous_version), (4 "state" state), (5 "version" version)
}
#[derive(Default)]
/// The license of a platform.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformLicense {
    /// How many were.
    #[serde(
        rename = "caseCounter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub case_counter: ::std::option::Option<i64>,
    /// How many cases may be started in a period.
    #[serde(
        rename = "caseCounterLimit",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub case_counter_limit: ::std::option::Option<i64>,
    /// How long the license holds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub duration: ::std::option::Option<::std::string::String>,
    /// The edition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub edition: ::std::option::Option<::std::string::String>,
    /// When the license ends.
    #[serde(
        rename = "licenseExpirationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub license_expiration_date: ::std::option::Option<::std::string::String>,
    /// The kind of license.
    #[serde(
        rename = "licenseMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub license_mode: ::std::option::Option<::std::string::String>,
    /// When the license begins.
    #[serde(
        rename = "licenseStartDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub license_start_date: ::std::option::Option<::std::string::String>,
    /// For how many cores of a processor the license is.
    #[serde(
        rename = "numberOfCPUCores",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub number_of_cpu_cores: ::std::option::Option<::std::string::String>,
    /// The key that a license is asked for with.
    #[serde(
        rename = "requestKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub request_key: ::std::option::Option<::std::string::String>,
    /// When it ends.
    #[serde(
        rename = "subscriptionEndPeriod",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub subscription_end_period: ::std::option::Option<::std::string::String>,
    /// When the present period of the subscription began.
    #[serde(
        rename = "subscriptionStartPeriod",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub subscription_start_period: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for PlatformLicense {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let case_counter = members.take("caseCounter");
        let case_counter_limit = members.take("caseCounterLimit");
        let duration = members.take("duration");
        let edition = members.take("edition");
        let license_expiration_date = members.take("licenseExpirationDate");
        let license_mode = members.take("licenseMode");
        let license_start_date = members.take("licenseStartDate");
        let number_of_cpu_cores = members.take("numberOfCPUCores");
        let request_key = members.take("requestKey");
        let subscription_end_period = members.take("subscriptionEndPeriod");
        let subscription_start_period = members.take("subscriptionStartPeriod");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            case_counter,
            case_counter_limit,
            duration,
            edition,
            license_expiration_date,
            license_mode,
            license_start_date,
            number_of_cpu_cores,
            request_key,
            subscription_end_period,
            subscription_start_period,
            extra,
        })
    }
}
/// Who logs in.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformLogin {
    /// The password.
    pub password: ::bpm_rest_runtime::values::Secret,
    /// Whether the answer may lead to a page; say `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub redirect: ::std::option::Option<bool>,
    /// The name of the platform administrator.
    pub username: ::std::string::String,
}
impl PlatformLogin {
    /// With `password`, `username`, which are required.
    #[must_use]
    pub fn new(
        password: impl Into<::bpm_rest_runtime::values::Secret>,
        username: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            password: password.into(),
            redirect: Default::default(),
            username: username.into(),
        }
    }
    /// The password.
    #[must_use]
    pub fn password(
        mut self,
        value: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        self.password = value.into();
        self
    }
    /// Whether the answer may lead to a page; say `false`.
    #[must_use]
    pub fn redirect(mut self, value: bool) -> Self {
        self.redirect = Some(value);
        self
    }
    /// The name of the platform administrator.
    #[must_use]
    pub fn username(mut self, value: impl Into<::std::string::String>) -> Self {
        self.username = value.into();
        self
    }
}
#[derive(Default)]
/// A language of the server.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalLocale {
    /// The language: `fr`, `pt_BR`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub locale: ::std::option::Option<::std::string::String>,
    /// What it is called.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    PortalLocale, [], [extra], (0 "locale" locale), (1 "name" name)
}
#[derive(Default)]
/// A page of the old portal.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalPage {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The id: `tasklistinguser`.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The same.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    PortalPage, [2], [extra], (0 "description" description), (1 "displayName"
    display_name), (2 "id" id), (3 "name" name), (4 "token" token)
}
/// A look for the portal.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalTheme {
    /// What it is for.
    #[serde(rename = "type")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "portal")))]
    type_: ::std::string::String,
    /// The temporary name of the uploaded file.
    #[serde(rename = "zipFilePathportal")]
    pub zip_file_pathportal: ::std::string::String,
}
::bpm_rest_runtime::members! {
    PortalTheme, [0, 1], [], (0 "type" type_), (1 "zipFilePathportal"
    zip_file_pathportal)
}
impl PortalTheme {
    /// With `zip_file_pathportal`, which is required.
    #[must_use]
    pub fn new(zip_file_pathportal: impl Into<::std::string::String>) -> Self {
        Self {
            type_: "portal".into(),
            zip_file_pathportal: zip_file_pathportal.into(),
        }
    }
    /// The temporary name of the uploaded file.
    #[must_use]
    pub fn zip_file_pathportal(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.zip_file_pathportal = value.into();
        self
    }
}
#[derive(Default)]
/// A process that is deployed, in one version.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Process {
    /// Whether cases of it can be started.
    #[serde(
        rename = "activationState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activation_state: ::std::option::Option<crate::bonita::enums::ActivationState>,
    /// The id of the actor that starts cases.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub actorinitiatorid: ::std::option::Option<i64>,
    /// Whether it has all that it needs to be enabled.
    #[serde(
        rename = "configurationState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub configuration_state: ::std::option::Option<
        crate::bonita::enums::ConfigurationState,
    >,
    /// Who deployed it; none for the technical user.
    #[serde(
        rename = "deployedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub deployed_by: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// When it was deployed.
    #[serde(
        rename = "deploymentDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub deployment_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The description to show.
    #[serde(
        rename = "displayDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// How many cases have failed flow nodes, where the call counts them.
    #[serde(
        rename = "failedCases",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub failed_cases: ::std::option::Option<i64>,
    /// The path of the icon.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The id, of 19 digits.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// When it was changed last; the start of 1970 until then.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub last_update_date: ::std::option::Option<
        ::bpm_rest_runtime::texts::LocalDateTime,
    >,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// How many cases are open, where the call counts them.
    #[serde(
        rename = "openCases",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub open_cases: ::std::option::Option<i64>,
    /// The version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Process, [10], [extra], (0 "activationState" activation_state), (1 "actorinitiatorid"
    actorinitiatorid => InTextOrNone), (2 "configurationState" configuration_state), (3
    "deployedBy" deployed_by => OrNone), (4 "deploymentDate" deployment_date =>
    OptionalInText), (5 "description" description), (6 "displayDescription"
    display_description), (7 "displayName" display_name), (8 "failedCases" failed_cases
    => OptionalInText), (9 "icon" icon), (10 "id" id => InText), (11 "last_update_date"
    last_update_date => OptionalInText), (12 "name" name), (13 "openCases" open_cases =>
    OptionalInText), (14 "version" version)
}
/// That a process is in a category.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessCategory {
    /// The id of the category.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub category_id: i64,
    /// The id of the process.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub process_id: i64,
}
::bpm_rest_runtime::members! {
    ProcessCategory, [0, 1], [], (0 "category_id" category_id => InText), (1 "process_id"
    process_id => InText)
}
impl ProcessCategory {
    /// With `category_id`, `process_id`, which are required.
    #[must_use]
    pub fn new(category_id: i64, process_id: i64) -> Self {
        Self {
            category_id: category_id,
            process_id: process_id,
        }
    }
    /// The id of the category.
    #[must_use]
    pub fn category_id(mut self, value: i64) -> Self {
        self.category_id = value;
        self
    }
    /// The id of the process.
    #[must_use]
    pub fn process_id(mut self, value: i64) -> Self {
        self.process_id = value;
        self
    }
}
#[derive(Default)]
/// A connector of a process, with what implements it.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessConnector {
    /// The Java class of the implementation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub classname: ::std::option::Option<::std::string::String>,
    /// The id of the definition.
    pub definition_id: ::std::string::String,
    /// The version of the definition.
    pub definition_version: ::std::string::String,
    /// The name of the implementation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub impl_name: ::std::option::Option<::std::string::String>,
    /// The version of the implementation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub impl_version: ::std::option::Option<::std::string::String>,
    /// The process.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub process_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Process>,
    >,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ProcessConnector, [1, 2], [extra], (0 "classname" classname), (1 "definition_id"
    definition_id), (2 "definition_version" definition_version), (3 "impl_name"
    impl_name), (4 "impl_version" impl_version), (5 "process_id" process_id)
}
#[derive(Default)]
/// A jar of a connector.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessConnectorDependency {
    /// The id of the definition of the connector.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connector_name: ::std::option::Option<::std::string::String>,
    /// The process.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connector_process_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<Process>,
    >,
    /// The version of the definition of the connector.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connector_version: ::std::option::Option<::std::string::String>,
    /// The name of the jar.
    pub filename: ::std::string::String,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ProcessConnectorDependency, [3], [extra], (0 "connector_name" connector_name), (1
    "connector_process_id" connector_process_id), (2 "connector_version"
    connector_version), (3 "filename" filename)
}
/// What is to implement a connector; known from the OpenAPI document alone.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessConnectorUpdate {
    /// The id of the connector.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// The uploaded implementation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub implementation: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    ProcessConnectorUpdate, [], [], (0 "id" id), (1 "implementation" implementation)
}
impl ProcessConnectorUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            id: Default::default(),
            implementation: Default::default(),
        }
    }
    /// The id of the connector.
    #[must_use]
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// The uploaded implementation.
    #[must_use]
    pub fn implementation(mut self, value: impl Into<::std::string::String>) -> Self {
        self.implementation = Some(value.into());
        self
    }
}
#[derive(Default)]
/// The definition of a process.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessDesign {
    /// The actor that starts cases.
    #[serde(
        rename = "actorInitiator",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub actor_initiator: ::std::option::Option<::serde_json::Value>,
    /// The actors.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::serde_json::Value>>"
        )
    )]
    pub actors: ::std::vec::Vec<::serde_json::Value>,
    /// The actors, in order.
    #[serde(
        rename = "actorsList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::serde_json::Value>>"
        )
    )]
    pub actors_list: ::std::vec::Vec<::serde_json::Value>,
    /// The entries of its context.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::serde_json::Value>>"
        )
    )]
    pub context: ::std::vec::Vec<::serde_json::Value>,
    /// What it wants at its start.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub contract: ::std::option::Option<Contract>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The description to show.
    #[serde(
        rename = "displayDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The flow nodes, transitions and data.
    #[serde(
        rename = "flowElementContainer",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub flow_element_container: ::std::option::Option<::serde_json::Value>,
    /// `0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The parameters.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::serde_json::Value>>"
        )
    )]
    pub parameters: ::std::vec::Vec<::serde_json::Value>,
    /// The same once more.
    #[serde(
        rename = "processContainer",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_container: ::std::option::Option<::serde_json::Value>,
    /// The labels of the five search indices.
    #[serde(
        rename = "stringIndexLabels",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::option::Option<::std::string::String>>>"
        )
    )]
    pub string_index_labels: ::std::vec::Vec<
        ::std::option::Option<::std::string::String>,
    >,
    /// The expressions of the five search indices.
    #[serde(
        rename = "stringIndexValues",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::serde_json::Value>>"
        )
    )]
    pub string_index_values: ::std::vec::Vec<::serde_json::Value>,
    /// The version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ProcessDesign, [], [extra], (0 "actorInitiator" actor_initiator), (1 "actors" actors
    => NullAsEmpty), (2 "actorsList" actors_list => NullAsEmpty), (3 "context" context =>
    NullAsEmpty), (4 "contract" contract), (5 "description" description), (6
    "displayDescription" display_description), (7 "displayName" display_name), (8
    "flowElementContainer" flow_element_container), (9 "id" id), (10 "name" name), (11
    "parameters" parameters => NullAsEmpty), (12 "processContainer" process_container),
    (13 "stringIndexLabels" string_index_labels => NullAsEmpty), (14 "stringIndexValues"
    string_index_values => NullAsEmpty), (15 "version" version)
}
/// How to disable a process.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessDisabling {
    /// The state to have.
    #[serde(rename = "activationState")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "DISABLED")))]
    activation_state: ::std::string::String,
}
::bpm_rest_runtime::members! {
    ProcessDisabling, [0], [], (0 "activationState" activation_state)
}
impl ProcessDisabling {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            activation_state: "DISABLED".into(),
        }
    }
}
impl Default for ProcessDisabling {
    fn default() -> Self {
        Self::new()
    }
}
/// How to enable a process.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessEnabling {
    /// The state to have.
    #[serde(rename = "activationState")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "ENABLED")))]
    activation_state: ::std::string::String,
}
::bpm_rest_runtime::members! {
    ProcessEnabling, [0], [], (0 "activationState" activation_state)
}
impl ProcessEnabling {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            activation_state: "ENABLED".into(),
        }
    }
}
impl Default for ProcessEnabling {
    fn default() -> Self {
        Self::new()
    }
}
#[derive(Default)]
/// How many flow nodes of a process are in which state; known from the OpenAPI document alone.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessInfo {
    /// By the name of a flow node, and then by state.
    #[serde(
        rename = "flowNodeStatesCounters",
        default,
        skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::collections::HashMap<::std::string::String,::std::collections::HashMap<::std::string::String,i64>>>"
        )
    )]
    pub flow_node_states_counters: ::std::collections::HashMap<
        ::std::string::String,
        ::std::collections::HashMap<::std::string::String, i64>,
    >,
    /// The id of the process.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub process_definition_id: ::std::option::Option<i64>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ProcessInfo, [], [extra], (0 "flowNodeStatesCounters" flow_node_states_counters =>
    NullAsEmpty), (1 "processDefinitionId" process_definition_id => OptionalInText)
}
#[derive(Default)]
/// The name of a process with all its versions; known from the OpenAPI document alone.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessName {
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The versions.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub versions: ::std::vec::Vec<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ProcessName, [], [extra], (0 "displayName" display_name), (1 "name" name), (2
    "versions" versions => NullAsEmpty)
}
#[derive(Default)]
/// A parameter of a process.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessParameter {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::string::String,
    /// The id of the process.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub process_id: ::std::option::Option<i64>,
    /// The name to show of the process; empty in a search.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub process_name: ::std::option::Option<::std::string::String>,
    /// The version of the process; empty in a search.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub process_version: ::std::option::Option<::std::string::String>,
    /// The Java class of the value: `java.lang.String`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// The value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ProcessParameter, [1], [extra], (0 "description" description), (1 "name" name), (2
    "process_id" process_id => OptionalInText), (3 "process_name" process_name), (4
    "process_version" process_version), (5 "type" type_), (6 "value" value)
}
/// What to set a parameter to.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessParameterUpdate {
    /// The value.
    pub value: ::std::string::String,
}
::bpm_rest_runtime::members! {
    ProcessParameterUpdate, [0], [], (0 "value" value)
}
impl ProcessParameterUpdate {
    /// With `value`, which is required.
    #[must_use]
    pub fn new(value: impl Into<::std::string::String>) -> Self {
        Self { value: value.into() }
    }
    /// The value.
    #[must_use]
    pub fn value(mut self, value: impl Into<::std::string::String>) -> Self {
        self.value = value.into();
        self
    }
}
#[derive(Default)]
/// What keeps a process from being enabled.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessResolutionProblem {
    /// What the problem is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// The id of the actor, or the name of the connector; empty for a parameter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ressource_id")]
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// What the problem is about.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target_type: ::std::option::Option<crate::bonita::enums::ProblemTarget>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ProcessResolutionProblem, [], [extra], (0 "message" message), (1 "ressource_id"
    resource_id), (2 "target_type" target_type)
}
#[derive(Default)]
/// That a user, a group or a role supervises a process; known from the OpenAPI document alone.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessSupervisor {
    /// The id of the group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub group_id: ::std::option::Option<i64>,
    /// The id of the process.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub process_id: ::std::option::Option<i64>,
    /// The id of the role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub role_id: ::std::option::Option<i64>,
    /// The id of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub user_id: ::std::option::Option<i64>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ProcessSupervisor, [], [extra], (0 "group_id" group_id => InTextOrNone), (1
    "process_id" process_id => OptionalInText), (2 "role_id" role_id => InTextOrNone), (3
    "user_id" user_id => InTextOrNone)
}
/// What to change of a process.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessUpdate {
    /// The description to show.
    #[serde(
        rename = "displayDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The temporary name of an uploaded icon.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    ProcessUpdate, [], [], (0 "displayDescription" display_description), (1 "displayName"
    display_name), (2 "icon" icon)
}
impl ProcessUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            display_description: Default::default(),
            display_name: Default::default(),
            icon: Default::default(),
        }
    }
    /// The description to show.
    #[must_use]
    pub fn display_description(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.display_description = Some(value.into());
        self
    }
    /// The name to show.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// The temporary name of an uploaded icon.
    #[must_use]
    pub fn icon(mut self, value: impl Into<::std::string::String>) -> Self {
        self.icon = Some(value.into());
        self
    }
}
#[derive(Default)]
/// A profile.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Profile {
    /// Who created it; none for the server and its technical user.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub created_by: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// When it was created.
    #[serde(
        rename = "creationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub creation_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The path of its icon.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// Whether it came with the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub is_default: ::std::option::Option<bool>,
    /// When it was changed last.
    #[serde(
        rename = "lastUpdateDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub last_update_date: ::std::option::Option<
        ::bpm_rest_runtime::texts::LocalDateTime,
    >,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Who changed it last; none for the server and its technical user.
    #[serde(
        rename = "updatedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub updated_by: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Profile, [4], [extra], (0 "createdBy" created_by => OrNone), (1 "creationDate"
    creation_date => OptionalInText), (2 "description" description), (3 "icon" icon), (4
    "id" id => InText), (5 "is_default" is_default => OptionalInText), (6
    "lastUpdateDate" last_update_date => OptionalInText), (7 "name" name), (8 "updatedBy"
    updated_by => OrNone)
}
#[derive(Default)]
/// An entry of a profile; a menu, or a link in one.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileEntry {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The path of its icon.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// Its place in the menu, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub index: ::std::option::Option<i64>,
    /// Whether it leads to a page that was added.
    #[serde(rename = "isCustom", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub is_custom: ::std::option::Option<bool>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The token of the page that it leads to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page: ::std::option::Option<::std::string::String>,
    /// The id of the folder that it is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub parent_id: ::std::option::Option<i64>,
    /// The id of the profile.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub profile_id: ::std::option::Option<i64>,
    /// `type`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::bonita::enums::ProfileEntryType>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ProfileEntry, [2], [extra], (0 "description" description), (1 "icon" icon), (2 "id"
    id => InText), (3 "index" index => OptionalInText), (4 "isCustom" is_custom =>
    OptionalInText), (5 "name" name), (6 "page" page), (7 "parent_id" parent_id =>
    InTextOrNone), (8 "profile_id" profile_id => OptionalInText), (9 "type" type_)
}
/// What to change of an entry.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileEntryUpdate {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Its place in the menu, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub index: ::std::option::Option<i64>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The token of the page that it is to lead to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page: ::std::option::Option<::std::string::String>,
    /// The id of the folder that it is to be in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub parent_id: ::std::option::Option<i64>,
}
::bpm_rest_runtime::members! {
    ProfileEntryUpdate, [], [], (0 "description" description), (1 "index" index =>
    OptionalInText), (2 "name" name), (3 "page" page), (4 "parent_id" parent_id =>
    OptionalInText)
}
impl ProfileEntryUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            description: Default::default(),
            index: Default::default(),
            name: Default::default(),
            page: Default::default(),
            parent_id: Default::default(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Its place in the menu, from 0.
    #[must_use]
    pub fn index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// The token of the page that it is to lead to.
    #[must_use]
    pub fn page(mut self, value: impl Into<::std::string::String>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// The id of the folder that it is to be in.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
}
#[derive(Default)]
/// That a user, a group, a role, or a role in a group has a profile.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileMember {
    /// The group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<Group,>>"
        )
    )]
    pub group_id: ::std::option::Option<::bpm_rest_runtime::reference::Reference<Group>>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// The profile.
    pub profile_id: ::bpm_rest_runtime::reference::Reference<Profile>,
    /// The role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<Role,>>"
        )
    )]
    pub role_id: ::std::option::Option<::bpm_rest_runtime::reference::Reference<Role>>,
    /// The user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub user_id: ::std::option::Option<::bpm_rest_runtime::reference::Reference<User>>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ProfileMember, [1, 2], [extra], (0 "group_id" group_id => OrNone), (1 "id" id =>
    InText), (2 "profile_id" profile_id), (3 "role_id" role_id => OrNone), (4 "user_id"
    user_id => OrNone)
}
/// What to change of a profile.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileUpdate {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    ProfileUpdate, [], [], (0 "description" description), (1 "name" name)
}
impl ProfileUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            description: Default::default(),
            name: Default::default(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
/// The profiles to import.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfilesImport {
    /// What to do with profiles that there are already.
    #[serde(
        rename = "importPolicy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub import_policy: ::std::option::Option<::std::string::String>,
    /// The temporary name of the uploaded file.
    #[serde(rename = "profilesDataUpload")]
    pub profiles_data_upload: ::std::string::String,
}
::bpm_rest_runtime::members! {
    ProfilesImport, [1], [], (0 "importPolicy" import_policy), (1 "profilesDataUpload"
    profiles_data_upload)
}
impl ProfilesImport {
    /// With `profiles_data_upload`, which is required.
    #[must_use]
    pub fn new(profiles_data_upload: impl Into<::std::string::String>) -> Self {
        Self {
            import_policy: Default::default(),
            profiles_data_upload: profiles_data_upload.into(),
        }
    }
    /// What to do with profiles that there are already.
    #[must_use]
    pub fn import_policy(mut self, value: impl Into<::std::string::String>) -> Self {
        self.import_policy = Some(value.into());
        self
    }
    /// The temporary name of the uploaded file.
    #[must_use]
    pub fn profiles_data_upload(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.profiles_data_upload = value.into();
        self
    }
}
/// That the tenant is to go on.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ResumedTenant {
    /// Whether it is paused.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "false")))]
    paused: ::std::string::String,
}
::bpm_rest_runtime::members! {
    ResumedTenant, [0], [], (0 "paused" paused)
}
impl ResumedTenant {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { paused: "false".into() }
    }
}
impl Default for ResumedTenant {
    fn default() -> Self {
        Self::new()
    }
}
#[derive(Default)]
/// A type of business data, and how long they are kept.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RetentionObject {
    /// The types that are parts of it.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::vec::Vec<::serde_json::Value>>"
        )
    )]
    pub compositions: ::std::vec::Vec<::serde_json::Value>,
    /// The rule.
    #[serde(
        rename = "dataRetentionRule",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<RetentionRule>>"
        )
    )]
    pub data_retention_rule: ::std::option::Option<RetentionRule>,
    /// The name of the Java class.
    #[serde(
        rename = "qualifiedName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub qualified_name: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for RetentionObject {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let compositions = members.take("compositions");
        let data_retention_rule = members.take("dataRetentionRule");
        let qualified_name = members.take("qualifiedName");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            compositions,
            data_retention_rule,
            qualified_name,
            extra,
        })
    }
}
#[derive(Default)]
/// How long business data are kept.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RetentionRule {
    /// When the rule was created.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub created_at: ::std::option::Option<::std::string::String>,
    /// The name of the Java class.
    #[serde(
        rename = "dataClassname",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub data_classname: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// The date that the days are counted from.
    #[serde(
        rename = "referenceDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub reference_date: ::std::option::Option<::std::string::String>,
    /// For how many days.
    #[serde(
        rename = "retentionDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i32>>"
        )
    )]
    pub retention_days: ::std::option::Option<i32>,
    /// When the rule was changed last.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub updated_at: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for RetentionRule {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let created_at = members.take("createdAt");
        let data_classname = members.take("dataClassname");
        let id = members.take("id");
        let reference_date = members.take("referenceDate");
        let retention_days = members.take("retentionDays");
        let updated_at = members.take("updatedAt");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            created_at,
            data_classname,
            id,
            reference_date,
            retention_days,
            updated_at,
            extra,
        })
    }
}
/// What to change of a rule.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RetentionRuleUpdate {
    /// The date that the days are counted from.
    #[serde(
        rename = "referenceDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_date: ::std::option::Option<::std::string::String>,
    /// For how many days.
    #[serde(
        rename = "retentionDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub retention_days: ::std::option::Option<i32>,
}
::bpm_rest_runtime::members! {
    RetentionRuleUpdate, [], [], (0 "referenceDate" reference_date), (1 "retentionDays"
    retention_days)
}
impl RetentionRuleUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            reference_date: Default::default(),
            retention_days: Default::default(),
        }
    }
    /// The date that the days are counted from.
    #[must_use]
    pub fn reference_date(mut self, value: impl Into<::std::string::String>) -> Self {
        self.reference_date = Some(value.into());
        self
    }
    /// For how many days.
    #[must_use]
    pub fn retention_days(mut self, value: i32) -> Self {
        self.retention_days = Some(value);
        self
    }
}
#[derive(Default)]
/// When old business data are deleted.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RetentionSchedule {
    /// The times, as cron has them.
    #[serde(
        rename = "cronExpression",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub cron_expression: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for RetentionSchedule {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let cron_expression = members.take("cronExpression");
        let extra = members.rest();
        ::std::result::Result::Ok(Self { cron_expression, extra })
    }
}
#[derive(Default)]
/// A role in the organization.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Role {
    /// Who created the role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub created_by_user_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// When the role was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub creation_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The path of the icon.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// When the role was changed last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub last_update_date: ::std::option::Option<
        ::bpm_rest_runtime::texts::LocalDateTime,
    >,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// How many memberships have the role, where it was asked for: a user who has it in two groups counts twice.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub number_of_users: ::std::option::Option<i64>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Role, [5], [extra], (0 "created_by_user_id" created_by_user_id => OrNone), (1
    "creation_date" creation_date => OptionalInText), (2 "description" description), (3
    "displayName" display_name), (4 "icon" icon), (5 "id" id => InText), (6
    "last_update_date" last_update_date => OptionalInText), (7 "name" name), (8
    "number_of_users" number_of_users => OptionalInText)
}
/// What to change of a role.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RoleUpdate {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The temporary name of an uploaded image.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The name; no other role may have it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    RoleUpdate, [], [], (0 "description" description), (1 "displayName" display_name), (2
    "icon" icon), (3 "name" name)
}
impl RoleUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            description: Default::default(),
            display_name: Default::default(),
            icon: Default::default(),
            name: Default::default(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The name to show.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// The temporary name of an uploaded image.
    #[must_use]
    pub fn icon(mut self, value: impl Into<::std::string::String>) -> Self {
        self.icon = Some(value.into());
        self
    }
    /// The name; no other role may have it.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
#[derive(Default)]
/// What the server says about a route that there is not.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RouteError {
    /// The status once more.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<i32>,
    /// Whom to write to; null.
    #[serde(
        rename = "contactEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contact_email: ::std::option::Option<::std::string::String>,
    /// What went wrong.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The home of the server.
    #[serde(rename = "homeRef", skip_serializing_if = "::std::option::Option::is_none")]
    pub home_ref: ::std::option::Option<::std::string::String>,
    /// The name of the status.
    #[serde(
        rename = "reasonPhrase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reason_phrase: ::std::option::Option<::std::string::String>,
    /// Where the status is defined.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub uri: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    RouteError, [], [extra], (0 "code" code), (1 "contactEmail" contact_email), (2
    "description" description), (3 "homeRef" home_ref), (4 "reasonPhrase" reason_phrase),
    (5 "uri" uri)
}
#[derive(Default)]
/// What the server says of its edition and license.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServerInformation {
    /// The features that are switched on.
    #[serde(
        rename = "activeFeatures",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub active_features: ::std::option::Option<::std::string::String>,
    /// How many were.
    #[serde(
        rename = "caseCounter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub case_counter: ::std::option::Option<i64>,
    /// How many cases may be started in a period.
    #[serde(
        rename = "caseCounterLimit",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub case_counter_limit: ::std::option::Option<i64>,
    /// Whom to write to.
    #[serde(
        rename = "contactInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub contact_info: ::std::option::Option<::std::string::String>,
    /// How long the license holds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub duration: ::std::option::Option<::std::string::String>,
    /// The edition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub edition: ::std::option::Option<::std::string::String>,
    /// When the license ends, in milliseconds since 1970.
    #[serde(
        rename = "expirationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub expiration_date: ::std::option::Option<i64>,
    /// When the license ends.
    #[serde(
        rename = "licenseExpirationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub license_expiration_date: ::std::option::Option<::std::string::String>,
    /// The kind of license.
    #[serde(
        rename = "licenseMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub license_mode: ::std::option::Option<::std::string::String>,
    /// When the license begins.
    #[serde(
        rename = "licenseStartDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub license_start_date: ::std::option::Option<::std::string::String>,
    /// Whose the license is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub licensee: ::std::option::Option<::std::string::String>,
    /// How many applications may be managed.
    #[serde(
        rename = "managedAppsLimit",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub managed_apps_limit: ::std::option::Option<i64>,
    /// For how many cores of a processor the license is.
    #[serde(
        rename = "numberOfCPUCores",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub number_of_cpu_cores: ::std::option::Option<::std::string::String>,
    /// The key that a license is asked for with.
    #[serde(
        rename = "requestKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub request_key: ::std::option::Option<::std::string::String>,
    /// When it ends.
    #[serde(
        rename = "subscriptionEndPeriod",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub subscription_end_period: ::std::option::Option<::std::string::String>,
    /// When the present period of the subscription began.
    #[serde(
        rename = "subscriptionStartPeriod",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub subscription_start_period: ::std::option::Option<::std::string::String>,
    /// The kind of subscription.
    #[serde(
        rename = "subscriptionType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub subscription_type: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for ServerInformation {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let active_features = members.take("activeFeatures");
        let case_counter = members.take("caseCounter");
        let case_counter_limit = members.take("caseCounterLimit");
        let contact_info = members.take("contactInfo");
        let duration = members.take("duration");
        let edition = members.take("edition");
        let expiration_date = members.take("expirationDate");
        let license_expiration_date = members.take("licenseExpirationDate");
        let license_mode = members.take("licenseMode");
        let license_start_date = members.take("licenseStartDate");
        let licensee = members.take("licensee");
        let managed_apps_limit = members.take("managedAppsLimit");
        let number_of_cpu_cores = members.take("numberOfCPUCores");
        let request_key = members.take("requestKey");
        let subscription_end_period = members.take("subscriptionEndPeriod");
        let subscription_start_period = members.take("subscriptionStartPeriod");
        let subscription_type = members.take("subscriptionType");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            active_features,
            case_counter,
            case_counter_limit,
            contact_info,
            duration,
            edition,
            expiration_date,
            license_expiration_date,
            license_mode,
            license_start_date,
            licensee,
            managed_apps_limit,
            number_of_cpu_cores,
            request_key,
            subscription_end_period,
            subscription_start_period,
            subscription_type,
            extra,
        })
    }
}
#[derive(Default)]
/// Who is logged in.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SessionInfo {
    /// The version as it is sold: `2022.1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub branding_version: ::std::option::Option<::std::string::String>,
    /// The same with the update: `2022.1-u0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub branding_version_with_date: ::std::option::Option<::std::string::String>,
    /// Features, as JSON in a text: `[]`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub conf: ::std::option::Option<::std::string::String>,
    /// Whose the server is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub copyright: ::std::option::Option<::std::string::String>,
    /// Whether it is the guest.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub is_guest_user: ::std::option::Option<bool>,
    /// Whether it is the technical user, who installs and sets up.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub is_technical_user: ::std::option::Option<bool>,
    /// The id of the engine's session.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// The id of the user; -1 for the technical user.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub user_id: i64,
    /// The name of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// The version of the server: `7.14.0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    SessionInfo, [7], [extra], (0 "branding_version" branding_version), (1
    "branding_version_with_date" branding_version_with_date), (2 "conf" conf), (3
    "copyright" copyright), (4 "is_guest_user" is_guest_user => OptionalInText), (5
    "is_technical_user" is_technical_user => OptionalInText), (6 "session_id"
    session_id), (7 "user_id" user_id => InText), (8 "user_name" user_name), (9 "version"
    version)
}
#[derive(Default)]
/// A case that was started.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StartedCase {
    /// The id of the case.
    #[serde(rename = "caseId")]
    pub case_id: i64,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    StartedCase, [0], [extra], (0 "caseId" case_id)
}
/// That the platform is to run.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StartedPlatform {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "start")))]
    state: ::std::string::String,
}
::bpm_rest_runtime::members! {
    StartedPlatform, [0], [], (0 "state" state)
}
impl StartedPlatform {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { state: "start".into() }
    }
}
impl Default for StartedPlatform {
    fn default() -> Self {
        Self::new()
    }
}
/// That the platform is to stop.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StoppedPlatform {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "stop")))]
    state: ::std::string::String,
}
::bpm_rest_runtime::members! {
    StoppedPlatform, [0], [], (0 "state" state)
}
impl StoppedPlatform {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { state: "stop".into() }
    }
}
impl Default for StoppedPlatform {
    fn default() -> Self {
        Self::new()
    }
}
#[derive(Default)]
/// What stands for a user: the server itself, or whoever it is where the user was not asked for.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SystemUser {
    /// The path of a picture.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// `System`.
    #[serde(rename = "userName")]
    pub user_name: ::std::string::String,
}
::bpm_rest_runtime::members! {
    SystemUser, [1], [], (0 "icon" icon), (1 "userName" user_name)
}
/// Whom to assign a task to.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskAssignment {
    /// The id of the user.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub assigned_id: i64,
}
::bpm_rest_runtime::members! {
    TaskAssignment, [0], [], (0 "assigned_id" assigned_id => InText)
}
impl TaskAssignment {
    /// With `assigned_id`, which is required.
    #[must_use]
    pub fn new(assigned_id: i64) -> Self {
        Self { assigned_id: assigned_id }
    }
    /// The id of the user.
    #[must_use]
    pub fn assigned_id(mut self, value: i64) -> Self {
        self.assigned_id = value;
        self
    }
}
/// How to release a task.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskRelease {
    /// Nobody.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "")))]
    assigned_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    TaskRelease, [0], [], (0 "assigned_id" assigned_id)
}
impl TaskRelease {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { assigned_id: "".into() }
    }
}
impl Default for TaskRelease {
    fn default() -> Self {
        Self::new()
    }
}
/// What to change of a task.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskUpdate {
    /// When it is due, in the time zone of the server.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// The priority.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<crate::bonita::enums::TaskPriority>,
}
::bpm_rest_runtime::members! {
    TaskUpdate, [], [], (0 "dueDate" due_date => OptionalInText), (1 "priority" priority)
}
impl TaskUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            due_date: Default::default(),
            priority: Default::default(),
        }
    }
    /// When it is due, in the time zone of the server.
    #[must_use]
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::texts::LocalDateTime>,
    ) -> Self {
        self.due_date = Some(value.into());
        self
    }
    /// The priority.
    #[must_use]
    pub fn priority(
        mut self,
        value: impl Into<crate::bonita::enums::TaskPriority>,
    ) -> Self {
        self.priority = Some(value.into());
        self
    }
}
#[derive(Default)]
/// The tenant, all that the server has of processes and people.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Tenant {
    /// The id; 7.x.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub id: ::std::option::Option<i64>,
    /// Whether it is paused for maintenance.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<bool>")
    )]
    pub paused: bool,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Tenant, [1], [extra], (0 "id" id => OptionalInText), (1 "paused" paused => InText)
}
#[derive(Default)]
/// A timer that a case waits for.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimerEventTrigger {
    /// The id of the event.
    #[serde(
        rename = "eventInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_instance_id: ::std::option::Option<i64>,
    /// The id of the event once more.
    #[serde(
        rename = "eventInstanceId_string",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_instance_id_string: ::std::option::Option<::std::string::String>,
    /// The name of the event.
    #[serde(
        rename = "eventInstanceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_instance_name: ::std::option::Option<::std::string::String>,
    /// When it goes off.
    #[serde(
        rename = "executionDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_date: ::std::option::Option<::bpm_rest_runtime::time::Milliseconds>,
    /// The id.
    pub id: i64,
    /// The id once more.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id_string: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    TimerEventTrigger, [4], [extra], (0 "eventInstanceId" event_instance_id), (1
    "eventInstanceId_string" event_instance_id_string), (2 "eventInstanceName"
    event_instance_name), (3 "executionDate" execution_date), (4 "id" id), (5 "id_string"
    id_string)
}
/// When a timer is to go off.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimerEventTriggerUpdate {
    /// When it is to go off.
    #[serde(rename = "executionDate")]
    pub execution_date: ::bpm_rest_runtime::time::Milliseconds,
}
impl TimerEventTriggerUpdate {
    /// With `execution_date`, which is required.
    #[must_use]
    pub fn new(
        execution_date: impl Into<::bpm_rest_runtime::time::Milliseconds>,
    ) -> Self {
        Self {
            execution_date: execution_date.into(),
        }
    }
    /// When it is to go off.
    #[must_use]
    pub fn execution_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Milliseconds>,
    ) -> Self {
        self.execution_date = value.into();
        self
    }
}
#[derive(Default)]
/// When a timer goes off.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimerEventTriggerUpdated {
    /// When it goes off.
    #[serde(
        rename = "executionDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_date: ::std::option::Option<::bpm_rest_runtime::time::Milliseconds>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    TimerEventTriggerUpdated, [], [extra], (0 "executionDate" execution_date)
}
#[derive(Default)]
/// A text in a language.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Translation {
    /// The text in English.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// The text in the language.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Translation, [], [extra], (0 "key" key), (1 "value" value)
}
/// The file that holds a model.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UploadedBusinessDataModel {
    /// The temporary name of the uploaded archive.
    #[serde(rename = "fileUpload")]
    pub file_upload: ::std::string::String,
}
::bpm_rest_runtime::members! {
    UploadedBusinessDataModel, [0], [], (0 "fileUpload" file_upload)
}
impl UploadedBusinessDataModel {
    /// With `file_upload`, which is required.
    #[must_use]
    pub fn new(file_upload: impl Into<::std::string::String>) -> Self {
        Self {
            file_upload: file_upload.into(),
        }
    }
    /// The temporary name of the uploaded archive.
    #[must_use]
    pub fn file_upload(mut self, value: impl Into<::std::string::String>) -> Self {
        self.file_upload = value.into();
        self
    }
}
#[derive(Default)]
/// A file that was uploaded, waiting for what is to be made of it.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UploadedFile {
    /// The content type that it was sent with.
    #[serde(
        rename = "contentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub filename: ::std::option::Option<::std::string::String>,
    /// The temporary name: `tmp_1.txt`.
    #[serde(rename = "tempPath")]
    pub temp_path: ::std::string::String,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    UploadedFile, [2], [extra], (0 "contentType" content_type), (1 "filename" filename),
    (2 "tempPath" temp_path)
}
#[derive(Default)]
/// A file that was uploaded, waiting for a page to be made of it.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UploadedPage {
    /// The content type that it was sent with.
    #[serde(
        rename = "contentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    pub filename: ::std::string::String,
    /// The permissions that the page asks for; 8.0 and later.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub permissions: ::std::vec::Vec<::std::string::String>,
    /// The temporary name: `tmp_1.zip`.
    #[serde(rename = "tempPath")]
    pub temp_path: ::std::string::String,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    UploadedPage, [1, 3], [extra], (0 "contentType" content_type), (1 "filename"
    filename), (2 "permissions" permissions => NullAsEmpty), (3 "tempPath" temp_path)
}
/// The file that a process is deployed from.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UploadedProcess {
    /// The temporary name of the uploaded `.bar`.
    pub fileupload: ::std::string::String,
}
::bpm_rest_runtime::members! {
    UploadedProcess, [0], [], (0 "fileupload" fileupload)
}
impl UploadedProcess {
    /// With `fileupload`, which is required.
    #[must_use]
    pub fn new(fileupload: impl Into<::std::string::String>) -> Self {
        Self {
            fileupload: fileupload.into(),
        }
    }
    /// The temporary name of the uploaded `.bar`.
    #[must_use]
    pub fn fileupload(mut self, value: impl Into<::std::string::String>) -> Self {
        self.fileupload = value.into();
        self
    }
}
#[derive(Default)]
/// A user of the organization.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// Who created the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub created_by_user_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// When the user was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub creation_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// Whether the user may log in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub enabled: ::std::option::Option<bool>,
    /// The first name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub firstname: ::std::option::Option<::std::string::String>,
    /// The path of the picture: `../API/avatars/1`, or that of a default one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// The job title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_title: ::std::option::Option<::std::string::String>,
    /// When the user logged in last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub last_connection: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// When the user was changed last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub last_update_date: ::std::option::Option<
        ::bpm_rest_runtime::texts::LocalDateTime,
    >,
    /// The last name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lastname: ::std::option::Option<::std::string::String>,
    /// The manager.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<User,>>"
        )
    )]
    pub manager_id: ::std::option::Option<
        ::bpm_rest_runtime::reference::Reference<User>,
    >,
    /// How many tasks the user has to do, where it was asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub open_tasks: ::std::option::Option<i64>,
    /// How many of them are overdue, where it was asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub overdue_tasks: ::std::option::Option<i64>,
    /// How to reach the user at home, where it was asked for; without members if nothing was set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub personnal_data: ::std::option::Option<ContactData>,
    /// How to reach the user at work, where it was asked for; without members if nothing was set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub professional_data: ::std::option::Option<ContactData>,
    /// The title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// The name to log in with.
    #[serde(rename = "userName", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    User, [5], [extra], (0 "created_by_user_id" created_by_user_id => OrNone), (1
    "creation_date" creation_date => OptionalInText), (2 "enabled" enabled =>
    OptionalInText), (3 "firstname" firstname), (4 "icon" icon), (5 "id" id => InText),
    (6 "job_title" job_title), (7 "last_connection" last_connection => InTextOrNone), (8
    "last_update_date" last_update_date => OptionalInText), (9 "lastname" lastname), (10
    "manager_id" manager_id => OrNone), (11 "open_tasks" open_tasks => OptionalInText),
    (12 "overdue_tasks" overdue_tasks => OptionalInText), (13 "personnal_data"
    personnal_data), (14 "professional_data" professional_data), (15 "title" title), (16
    "userName" user_name)
}
#[derive(Default)]
/// The names of a user.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserSummary {
    /// The first name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub firstname: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// The job title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub job_title: ::std::option::Option<::std::string::String>,
    /// The last name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub lastname: ::std::option::Option<::std::string::String>,
    /// The name to log in with.
    #[serde(rename = "userName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for UserSummary {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let firstname = members.take("firstname");
        let id = members.take("id");
        let job_title = members.take("job_title");
        let lastname = members.take("lastname");
        let user_name = members.take("userName");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            firstname,
            id,
            job_title,
            lastname,
            user_name,
            extra,
        })
    }
}
/// What to change of a user.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserUpdate {
    /// Whether the user may log in. The server takes no boolean for it: to `true` that is not in a text it disables the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub enabled: ::std::option::Option<bool>,
    /// The first name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub firstname: ::std::option::Option<::std::string::String>,
    /// The temporary name of an uploaded image.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The job title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_title: ::std::option::Option<::std::string::String>,
    /// The last name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lastname: ::std::option::Option<::std::string::String>,
    /// The id of the manager.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub manager_id: ::std::option::Option<i64>,
    /// The password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::bpm_rest_runtime::values::Secret>,
    /// The password once more, where it was typed twice.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_confirm: ::std::option::Option<::bpm_rest_runtime::values::Secret>,
    /// The title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// The name to log in with; no other user may have it.
    #[serde(rename = "userName", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    UserUpdate, [], [], (0 "enabled" enabled => OptionalInText), (1 "firstname"
    firstname), (2 "icon" icon), (3 "job_title" job_title), (4 "lastname" lastname), (5
    "manager_id" manager_id => OptionalInText), (6 "password" password), (7
    "password_confirm" password_confirm), (8 "title" title), (9 "userName" user_name)
}
impl UserUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
            firstname: Default::default(),
            icon: Default::default(),
            job_title: Default::default(),
            lastname: Default::default(),
            manager_id: Default::default(),
            password: Default::default(),
            password_confirm: Default::default(),
            title: Default::default(),
            user_name: Default::default(),
        }
    }
    /// Whether the user may log in. The server takes no boolean for it: to `true` that is not in a text it disables the user.
    #[must_use]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// The first name.
    #[must_use]
    pub fn firstname(mut self, value: impl Into<::std::string::String>) -> Self {
        self.firstname = Some(value.into());
        self
    }
    /// The temporary name of an uploaded image.
    #[must_use]
    pub fn icon(mut self, value: impl Into<::std::string::String>) -> Self {
        self.icon = Some(value.into());
        self
    }
    /// The job title.
    #[must_use]
    pub fn job_title(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_title = Some(value.into());
        self
    }
    /// The last name.
    #[must_use]
    pub fn lastname(mut self, value: impl Into<::std::string::String>) -> Self {
        self.lastname = Some(value.into());
        self
    }
    /// The id of the manager.
    #[must_use]
    pub fn manager_id(mut self, value: i64) -> Self {
        self.manager_id = Some(value);
        self
    }
    /// The password.
    #[must_use]
    pub fn password(
        mut self,
        value: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        self.password = Some(value.into());
        self
    }
    /// The password once more, where it was typed twice.
    #[must_use]
    pub fn password_confirm(
        mut self,
        value: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        self.password_confirm = Some(value.into());
        self
    }
    /// The title.
    #[must_use]
    pub fn title(mut self, value: impl Into<::std::string::String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// The name to log in with; no other user may have it.
    #[must_use]
    pub fn user_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
}
