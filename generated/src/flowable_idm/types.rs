// Made by `cargo xtask generate`; edit the spec instead.

//! The bodies that are sent and received.

#[derive(Default)]
/// Name and version of the engine.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EngineInfo {
    /// What went wrong when it was started; null where nothing did.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exception: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Where its configuration was read from; null where it was not read from a file.
    #[serde(
        rename = "resourceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_url: ::std::option::Option<::std::string::String>,
    /// The version of the engine: `7.2.0.0`.
    pub version: ::std::string::String,
}
::bpm_rest_runtime::members! {
    EngineInfo, [3], [], (0 "exception" exception), (1 "name" name), (2 "resourceUrl"
    resource_url), (3 "version" version)
}
/// What the server says about an error.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// What exactly went wrong.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exception: ::std::option::Option<::std::string::String>,
    /// The kind of error, in a word or two.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    ErrorBody, [], [], (0 "exception" exception), (1 "message" message)
}
#[derive(Default)]
/// A group of users.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Group {
    /// The id.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The type: `assignment`, `security-role` or a word of one's own.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Always null: the server never fills it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    Group, [0], [], (0 "id" id), (1 "name" name), (2 "type" type_), (3 "url" url)
}
#[derive(Default)]
/// That a user is a member of a group.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupMember {
    /// The id of the group.
    #[serde(rename = "groupId")]
    pub group_id: ::std::string::String,
    /// Always null: the server never fills it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    GroupMember, [0, 2], [], (0 "groupId" group_id), (1 "url" url), (2 "userId" user_id)
}
#[derive(Default)]
/// One page of a list of groups.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupPage {
    /// The groups of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<Group>>"
        )
    )]
    pub data: ::std::vec::Vec<Group>,
    /// `asc` or `desc`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    /// How many there are on this page; not the page size asked for.
    pub size: i32,
    /// The field that the list is sorted by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<::std::string::String>,
    /// The offset of the first one of this page.
    pub start: i32,
    /// How many groups the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    GroupPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order" order), (2
    "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// What to change of a group; each field is left alone, cleared, or set.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupUpdate {
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The type.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
}
::bpm_rest_runtime::members! {
    GroupUpdate, [], [], (0 "name" name), (1 "type" type_)
}
impl GroupUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            type_: Default::default(),
        }
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `name`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The type.
    #[must_use]
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.type_ = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `type_`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_type(mut self) -> Self {
        self.type_ = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for GroupUpdate {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("name", &self.name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("type_", &self.type_)?;
        Ok(())
    }
}
/// A group to create.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewGroup {
    /// The id; no other group may have it.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The type.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    NewGroup, [0], [], (0 "id" id), (1 "name" name), (2 "type" type_)
}
impl NewGroup {
    /// With `id`, which is required.
    #[must_use]
    pub fn new(id: impl Into<::std::string::String>) -> Self {
        Self {
            id: id.into(),
            name: Default::default(),
            type_: Default::default(),
        }
    }
    /// The id; no other group may have it.
    #[must_use]
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = value.into();
        self
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// The type.
    #[must_use]
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewGroup {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(64),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("id", &self.id)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("name", &self.name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("type_", &self.type_)?;
        Ok(())
    }
}
/// Who is to be a member of a group.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewGroupMember {
    /// The id of the user.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewGroupMember, [0], [], (0 "userId" user_id)
}
impl NewGroupMember {
    /// With `user_id`, which is required.
    #[must_use]
    pub fn new(user_id: impl Into<::std::string::String>) -> Self {
        Self { user_id: user_id.into() }
    }
    /// The id of the user.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewGroupMember {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(64),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("user_id", &self.user_id)?;
        Ok(())
    }
}
/// Which group is to have a privilege.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewPrivilegeGroup {
    /// The id of the group.
    #[serde(rename = "groupId")]
    pub group_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewPrivilegeGroup, [0], [], (0 "groupId" group_id)
}
impl NewPrivilegeGroup {
    /// With `group_id`, which is required.
    #[must_use]
    pub fn new(group_id: impl Into<::std::string::String>) -> Self {
        Self { group_id: group_id.into() }
    }
    /// The id of the group.
    #[must_use]
    pub fn group_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.group_id = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewPrivilegeGroup {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("group_id", &self.group_id)?;
        Ok(())
    }
}
/// Who is to have a privilege.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewPrivilegeUser {
    /// The id of the user.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewPrivilegeUser, [0], [], (0 "userId" user_id)
}
impl NewPrivilegeUser {
    /// With `user_id`, which is required.
    #[must_use]
    pub fn new(user_id: impl Into<::std::string::String>) -> Self {
        Self { user_id: user_id.into() }
    }
    /// The id of the user.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewPrivilegeUser {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("user_id", &self.user_id)?;
        Ok(())
    }
}
/// A user to create.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewUser {
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The e-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// The first name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// The id; no other user may have it.
    pub id: ::std::string::String,
    /// The last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// The password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::bpm_rest_runtime::values::Secret>,
}
::bpm_rest_runtime::members! {
    NewUser, [3], [], (0 "displayName" display_name), (1 "email" email), (2 "firstName"
    first_name), (3 "id" id), (4 "lastName" last_name), (5 "password" password)
}
impl NewUser {
    /// With `id`, which is required.
    #[must_use]
    pub fn new(id: impl Into<::std::string::String>) -> Self {
        Self {
            display_name: Default::default(),
            email: Default::default(),
            first_name: Default::default(),
            id: id.into(),
            last_name: Default::default(),
            password: Default::default(),
        }
    }
    /// The name to show.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// The e-mail address.
    #[must_use]
    pub fn email(mut self, value: impl Into<::std::string::String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// The first name.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// The id; no other user may have it.
    #[must_use]
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = value.into();
        self
    }
    /// The last name.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.last_name = Some(value.into());
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
}
impl ::bpm_rest_runtime::bounds::Checked for NewUser {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("display_name", &self.display_name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("email", &self.email)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("first_name", &self.first_name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(64),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("id", &self.id)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("last_name", &self.last_name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("password", &self.password)?;
        Ok(())
    }
}
#[derive(Default)]
/// Something that users and groups may do.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Privilege {
    /// The groups that have it. In a list of privileges it is always empty.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<Group>>"
        )
    )]
    pub groups: ::std::vec::Vec<Group>,
    /// The id.
    pub id: ::std::string::String,
    /// The name, such as `access-rest-api`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The users that have it by themselves. In a list of privileges it is always empty.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<User>>")
    )]
    pub users: ::std::vec::Vec<User>,
}
::bpm_rest_runtime::members! {
    Privilege, [1], [], (0 "groups" groups => NullAsEmpty), (1 "id" id), (2 "name" name),
    (3 "users" users => NullAsEmpty)
}
#[derive(Default)]
/// One page of a list of privileges.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PrivilegePage {
    /// The privileges of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<Privilege>>"
        )
    )]
    pub data: ::std::vec::Vec<Privilege>,
    /// Always `asc`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    /// How many there are on this page; not the page size asked for.
    pub size: i32,
    /// Always `id`: the server does not sort privileges otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<::std::string::String>,
    /// The offset of the first one of this page.
    pub start: i32,
    /// How many privileges the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    PrivilegePage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order" order),
    (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
#[derive(Default)]
/// A user.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The e-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// The first name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    User, [3], [], (0 "displayName" display_name), (1 "email" email), (2 "firstName"
    first_name), (3 "id" id), (4 "lastName" last_name)
}
#[derive(Default)]
/// One page of a list of users.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserPage {
    /// The users of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<User>>")
    )]
    pub data: ::std::vec::Vec<User>,
    /// `asc` or `desc`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    /// How many there are on this page; not the page size asked for.
    pub size: i32,
    /// The field that the list is sorted by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<::std::string::String>,
    /// The offset of the first one of this page.
    pub start: i32,
    /// How many users the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    UserPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order" order), (2
    "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// What to change of a user; each field is left alone, cleared, or set.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserUpdate {
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The e-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The first name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The password; it cannot be cleared.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::bpm_rest_runtime::values::Secret>,
}
::bpm_rest_runtime::members! {
    UserUpdate, [], [], (0 "displayName" display_name), (1 "email" email), (2 "firstName"
    first_name), (3 "lastName" last_name), (4 "password" password)
}
impl UserUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            display_name: Default::default(),
            email: Default::default(),
            first_name: Default::default(),
            last_name: Default::default(),
            password: Default::default(),
        }
    }
    /// The name to show.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.display_name = Some(
            ::bpm_rest_runtime::values::Nullable::Value(value.into()),
        );
        self
    }
    /// Clears `display_name`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The e-mail address.
    #[must_use]
    pub fn email(mut self, value: impl Into<::std::string::String>) -> Self {
        self.email = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `email`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_email(mut self) -> Self {
        self.email = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The first name.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.first_name = Some(
            ::bpm_rest_runtime::values::Nullable::Value(value.into()),
        );
        self
    }
    /// Clears `first_name`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_first_name(mut self) -> Self {
        self.first_name = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The last name.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.last_name = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `last_name`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_last_name(mut self) -> Self {
        self.last_name = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The password; it cannot be cleared.
    #[must_use]
    pub fn password(
        mut self,
        value: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        self.password = Some(value.into());
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for UserUpdate {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("display_name", &self.display_name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("email", &self.email)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("first_name", &self.first_name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("last_name", &self.last_name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("password", &self.password)?;
        Ok(())
    }
}
