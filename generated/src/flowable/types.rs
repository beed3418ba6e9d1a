// Made by `cargo xtask generate`; edit the spec instead.

//! The bodies that are sent and received.

#[derive(Default)]
/// A deployment: files that were given to the engine at once.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Deployment {
    /// The category; null for what was deployed by REST.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// When it was deployed.
    #[serde(
        rename = "deploymentTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub deployment_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id.
    pub id: ::std::string::String,
    /// The name: what the name of the file has before its first dot, unless another one was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the deployment that it belongs to: its own, unless it was deployed with another one.
    #[serde(
        rename = "parentDeploymentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_deployment_id: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the deployment is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
#[derive(Default)]
/// One page of a list of deployments.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeploymentPage {
    /// The deployments of this page.
    #[serde(deserialize_with = "::bpm_rest_runtime::values::null_as_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<Deployment>>"
        )
    )]
    pub data: ::std::vec::Vec<Deployment>,
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
    /// How many deployments the whole list has.
    pub total: i64,
}
#[derive(Default)]
/// A file in a deployment.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeploymentResource {
    /// Where the server says that the bytes are; not to be found there if the name has folders in it.
    #[serde(
        rename = "contentUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_url: ::std::option::Option<::std::string::String>,
    /// The name of the file; it may have folders in it.
    pub id: ::std::string::String,
    /// The content type that the server makes of the name; `application/octet-stream` where it knows none.
    #[serde(
        rename = "mediaType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// What it is to the engine: `processDefinition` or `resource`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the server says that the resource is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
/// What the server says about an error.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
#[derive(Default)]
/// A group of users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    /// Where the server says that the group is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
#[derive(Default)]
/// That a user is a member of a group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupMember {
    /// The id of the group.
    #[serde(rename = "groupId")]
    pub group_id: ::std::string::String,
    /// Where the server says that the membership is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
#[derive(Default)]
/// One page of a list of groups.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupPage {
    /// The groups of this page.
    #[serde(deserialize_with = "::bpm_rest_runtime::values::null_as_empty")]
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
/// What to change of a group; each field is left alone, cleared, or set.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewGroupMember {
    /// The id of the user.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
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
/// A user to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    /// The id; nobody else may have it.
    pub id: ::std::string::String,
    /// The last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// The password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::bpm_rest_runtime::values::Secret>,
    /// The tenant; it cannot be changed later.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
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
            tenant_id: Default::default(),
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
    /// The id; nobody else may have it.
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
    /// The tenant; it cannot be changed later.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
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
/// An info entry to add.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewUserInfo {
    /// The key; the user may not have it yet.
    pub key: ::std::string::String,
    /// The value.
    pub value: ::std::string::String,
}
impl NewUserInfo {
    /// With `key`, `value`, which are required.
    #[must_use]
    pub fn new(
        key: impl Into<::std::string::String>,
        value: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
    /// The key; the user may not have it yet.
    #[must_use]
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.key = value.into();
        self
    }
    /// The value.
    #[must_use]
    pub fn value(mut self, value: impl Into<::std::string::String>) -> Self {
        self.value = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewUserInfo {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("key", &self.key)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("value", &self.value)?;
        Ok(())
    }
}
#[derive(Default)]
/// A user as the server tells it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    /// The user's id.
    pub id: ::std::string::String,
    /// The last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// The password; only the answer to creating a user has it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::bpm_rest_runtime::values::Secret>,
    /// Where the picture is; null as long as there is none.
    #[serde(
        rename = "pictureUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub picture_url: ::std::option::Option<::std::string::String>,
    /// The tenant; left out where the user has none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the user is; the id in it is not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
#[derive(Default)]
/// An info entry of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserInfo {
    /// The key of the entry; unique for its user.
    pub key: ::std::string::String,
    /// Where the server says that the entry is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The value; lists leave it out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
/// The new value of an info entry.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserInfoUpdate {
    /// The value.
    pub value: ::std::string::String,
}
impl UserInfoUpdate {
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
impl ::bpm_rest_runtime::bounds::Checked for UserInfoUpdate {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("value", &self.value)?;
        Ok(())
    }
}
#[derive(Default)]
/// One page of a list of users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserPage {
    /// The users of this page.
    #[serde(deserialize_with = "::bpm_rest_runtime::values::null_as_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<User>>")
    )]
    pub data: ::std::vec::Vec<User>,
    /// `asc` or `desc`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    /// How many users this page has; not the page size asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i32>,
    /// The field that the list is sorted by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<::std::string::String>,
    /// The offset of the first user of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<i32>,
    /// How many users the whole list has.
    pub total: i64,
}
/// What to change of a user; each field is left alone, cleared, or set.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    /// The password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::bpm_rest_runtime::values::Secret>,
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
