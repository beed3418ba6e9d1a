// Made by `cargo xtask generate`; edit the spec instead.

//! The bodies that are sent and received.

/// A group: the id, or the whole object where it was asked for.
pub type DeployedGroup = ::bpm_rest_runtime::reference::Reference<Group>;
impl ::bpm_rest_runtime::reference::Identified for Group {
    const REFERENCE: &'static str = "DeployedGroup";
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
#[derive(Default)]
/// A page, a form, a layout, a theme or a REST API extension.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::or_none")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_or_none")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::or_none")]
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
/// What to restore the first look of.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DefaultTheme {
    /// `type`.
    #[serde(rename = "type")]
    pub type_: crate::bonita::enums::ThemeType,
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
/// What the server says about an error.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
#[derive(Default)]
/// A group of the organization, as a deployed reference.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Group {
    /// The id of who created the group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_or_none")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub created_by_user_id: ::std::option::Option<i64>,
    /// When the group was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// When it was changed last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    /// The id of the group above it, only where it was asked for; see `parent_path`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_or_none")]
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
/// A look for the mobile application.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
/// A profile to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProfile {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The name; no other profile may have it.
    pub name: ::std::string::String,
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProfileEntry {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Its place in the menu, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub parent_id: ::std::option::Option<i64>,
    /// The id of the profile.
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProfileMemberGroup {
    /// The id of the group.
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
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
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub profile_id: i64,
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProfileMemberRole {
    /// Who gets it.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "ROLE")))]
    member_type: ::std::string::String,
    /// The id of the profile.
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub profile_id: i64,
    /// The id of the role.
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub role_id: i64,
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProfileMemberRoleAndGroup {
    /// The id of the group.
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub group_id: i64,
    /// The id of the profile.
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub profile_id: i64,
    /// The id of the role.
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub role_id: i64,
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProfileMemberUser {
    /// Who gets it.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "USER")))]
    member_type: ::std::string::String,
    /// The id of the profile.
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub profile_id: i64,
    /// The id of the user.
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub user_id: i64,
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
/// The file that a page is made of.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageContent {
    /// Temporary and own name of an uploaded file: `tmp_1.zip::page.zip`, on 7.3 `tmp_1.zip:page.zip`.
    #[serde(rename = "pageZip")]
    pub page_zip: ::std::string::String,
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
/// A look for the portal.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
/// A profile.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Profile {
    /// Who created it; none for the server and its technical user.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::or_none")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// Whether it came with the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::or_none")]
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
#[derive(Default)]
/// An entry of a profile; a menu, or a link in one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// Its place in the menu, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_or_none")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
/// What to change of an entry.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileEntryUpdate {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Its place in the menu, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub parent_id: ::std::option::Option<i64>,
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileMember {
    /// The group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::or_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<Group,>>"
        )
    )]
    pub group_id: ::std::option::Option<::bpm_rest_runtime::reference::Reference<Group>>,
    /// The id.
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::or_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::reference::Reference<Role,>>"
        )
    )]
    pub role_id: ::std::option::Option<::bpm_rest_runtime::reference::Reference<Role>>,
    /// The user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::or_none")]
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
/// What to change of a profile.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
#[derive(Default)]
/// A role in the organization, as a deployed reference.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Role {
    /// The id of who created the role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_or_none")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub created_by_user_id: ::std::option::Option<i64>,
    /// When the role was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// When it was changed last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[derive(Default)]
/// What the server says about a route that there is not.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
#[derive(Default)]
/// Who is logged in.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
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
#[derive(Default)]
/// A file that was uploaded, waiting for a page to be made of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    #[serde(deserialize_with = "::bpm_rest_runtime::values::null_as_empty")]
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
#[derive(Default)]
/// A user of the organization, as a deployed reference.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// The id of who created the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_or_none")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub created_by_user_id: ::std::option::Option<i64>,
    /// When the user was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub creation_date: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// Whether the user may log in.
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
    /// The path of the picture.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(deserialize_with = "::bpm_rest_runtime::texts::read")]
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
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_or_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub last_connection: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// When the user was changed last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_optional")]
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
    /// The id of the manager.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::bpm_rest_runtime::texts::read_or_none")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub manager_id: ::std::option::Option<i64>,
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
