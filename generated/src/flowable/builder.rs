// Made by `cargo xtask generate`; edit the spec instead.

//! One builder for each operation: set its parameters, then await it.

use super::{Client, types};
use super::operations::PATH_SEGMENTS;
use ::bpm_rest_runtime::operation::Build;
use ::bpm_rest_runtime::request::{RequestBuilder, RequestError as Error};
use ::bpm_rest_runtime::call::BoxFuture;
/// Creates a group.
///
/// The caller chooses the id. 409 if there is such a group already.
///
/// `POST /identity/groups`
///
/// # Errors
/// - 400: The id is missing, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 409: There is a group with this id already.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.15.4
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateGroup {
    pub(super) client: Client,
    pub(super) body: Result<types::NewGroup, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateGroup {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            body: Err("the body is missing: give it to `body`".to_owned()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::NewGroup, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `name` of the body; see [`types::NewGroup::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Sets `type_` of the body; see [`types::NewGroup::type_`].
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("type_");
        self.body = self.body.map(|body| body.type_(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Group, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for CreateGroup {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = body
            .and_then(|v| types::NewGroup::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/identity/groups", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .build()?,
        )
    }
}
/// Makes a user a member of a group.
///
/// 409 if the user is a member already.
///
/// `POST /identity/groups/{groupId}/members`
///
/// # Errors
/// - 400: The id of the user is missing, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such group.
/// - 409: The user is a member already.
/// - 500: There is no such user.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.15.7
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateGroupMember {
    pub(super) client: Client,
    pub(super) group_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewGroupMember, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateGroupMember {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            group_id: Err(::bpm_rest_runtime::parameter::missing("group_id")),
            body: Err("the body is missing: give it to `body`".to_owned()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the group.
    pub fn group_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.group_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::NewGroupMember, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::GroupMember, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateGroupMember {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, group_id, body, .. } = self;
        let group_id = group_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::NewGroupMember::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/identity/groups/{}/members", client.connection().base_url(),
            PATH_SEGMENTS.segment("group_id", & group_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .build()?,
        )
    }
}
/// Creates a user.
///
/// The caller chooses the id. The answer repeats the password, and no later answer has it. 409 if there is such a user already.
///
/// `POST /identity/users`
///
/// # Errors
/// - 400: The id is missing.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 409: There is a user with this id already.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.14.4
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateUser {
    pub(super) client: Client,
    pub(super) body: Result<types::NewUser, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateUser {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            body: Err("the body is missing: give it to `body`".to_owned()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::NewUser, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `display_name` of the body; see [`types::NewUser::display_name`].
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("display_name");
        self.body = self.body.map(|body| body.display_name(value));
        self
    }
    /// Sets `email` of the body; see [`types::NewUser::email`].
    pub fn email(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("email");
        self.body = self.body.map(|body| body.email(value));
        self
    }
    /// Sets `first_name` of the body; see [`types::NewUser::first_name`].
    pub fn first_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("first_name");
        self.body = self.body.map(|body| body.first_name(value));
        self
    }
    /// Sets `last_name` of the body; see [`types::NewUser::last_name`].
    pub fn last_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("last_name");
        self.body = self.body.map(|body| body.last_name(value));
        self
    }
    /// Sets `password` of the body; see [`types::NewUser::password`].
    pub fn password(
        mut self,
        value: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        self.given_of_body.member("password");
        self.body = self.body.map(|body| body.password(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::NewUser::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::User, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for CreateUser {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = body
            .and_then(|v| types::NewUser::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/identity/users", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .build()?,
        )
    }
}
/// Adds an info entry to a user.
///
/// An entry is a text under a key. 409 if the user has an entry with this key.
///
/// `POST /identity/users/{userId}/info`
///
/// # Errors
/// - 400: The key or the value is missing.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such user.
/// - 409: The user has an entry with this key already.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.14.11
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateUserInfo {
    pub(super) client: Client,
    pub(super) user_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewUserInfo, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateUserInfo {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            user_id: Err(::bpm_rest_runtime::parameter::missing("user_id")),
            body: Err("the body is missing: give it to `body`".to_owned()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::NewUserInfo, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::UserInfo, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for CreateUserInfo {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, user_id, body, .. } = self;
        let user_id = user_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::NewUserInfo::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/identity/users/{}/info", client.connection().base_url(), PATH_SEGMENTS
            .segment("user_id", & user_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .build()?,
        )
    }
}
/// Deletes a deployment.
///
/// With `cascade=true` its process instances, their history and their jobs are deleted as well; without it the call fails where process instances run.
///
/// `DELETE /repository/deployments/{deploymentId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such deployment.
/// - 500: Process instances of it run, and `cascade` is not set.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.2.4
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteDeployment {
    pub(super) client: Client,
    pub(super) deployment_id: Result<::std::string::String, String>,
    pub(super) cascade: Result<Option<bool>, String>,
}
impl DeleteDeployment {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            deployment_id: Err(::bpm_rest_runtime::parameter::missing("deployment_id")),
            cascade: Ok(None),
        }
    }
    /// The id of the deployment.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Ok(value.into());
        self
    }
    /// Whether to delete its process instances with their history and jobs, too; by default not.
    pub fn cascade(mut self, value: bool) -> Self {
        self.cascade = Ok(Some(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeleteDeployment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, deployment_id, cascade } = self;
        let deployment_id = deployment_id.map_err(Error::InvalidRequest)?;
        let cascade = cascade.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/repository/deployments/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("deployment_id", & deployment_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .query_if_set("cascade", &cascade)
                .build()?,
        )
    }
}
/// Deletes a group.
///
/// The memberships go with the group; its users stay.
///
/// `DELETE /identity/groups/{groupId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such group.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.15.5
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteGroup {
    pub(super) client: Client,
    pub(super) group_id: Result<::std::string::String, String>,
}
impl DeleteGroup {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            group_id: Err(::bpm_rest_runtime::parameter::missing("group_id")),
        }
    }
    /// The id of the group.
    pub fn group_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.group_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeleteGroup {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, group_id } = self;
        let group_id = group_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/identity/groups/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("group_id", & group_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Ends a user's membership in a group.
///
/// The user and the group stay. 404 if the user is no member.
///
/// `DELETE /identity/groups/{groupId}/members/{userId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such group, or it has no such user.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.15.8
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteGroupMember {
    pub(super) client: Client,
    pub(super) group_id: Result<::std::string::String, String>,
    pub(super) user_id: Result<::std::string::String, String>,
}
impl DeleteGroupMember {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            group_id: Err(::bpm_rest_runtime::parameter::missing("group_id")),
            user_id: Err(::bpm_rest_runtime::parameter::missing("user_id")),
        }
    }
    /// The id of the group.
    pub fn group_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.group_id = Ok(value.into());
        self
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeleteGroupMember {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, group_id, user_id } = self;
        let group_id = group_id.map_err(Error::InvalidRequest)?;
        let user_id = user_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/identity/groups/{}/members/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("group_id", & group_id) ?, PATH_SEGMENTS
            .segment("user_id", & user_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a user.
///
/// Memberships, info entries and the picture go with the user.
///
/// `DELETE /identity/users/{userId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such user.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.14.5
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteUser {
    pub(super) client: Client,
    pub(super) user_id: Result<::std::string::String, String>,
}
impl DeleteUser {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            user_id: Err(::bpm_rest_runtime::parameter::missing("user_id")),
        }
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeleteUser {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, user_id } = self;
        let user_id = user_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/identity/users/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("user_id", & user_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes an info entry of a user.
///
/// 404 if the user has no entry with this key.
///
/// `DELETE /identity/users/{userId}/info/{key}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such user, or the user has no entry with this key.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.14.12
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteUserInfo {
    pub(super) client: Client,
    pub(super) user_id: Result<::std::string::String, String>,
    pub(super) key: Result<::std::string::String, String>,
}
impl DeleteUserInfo {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            user_id: Err(::bpm_rest_runtime::parameter::missing("user_id")),
            key: Err(::bpm_rest_runtime::parameter::missing("key")),
        }
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = Ok(value.into());
        self
    }
    /// The key of the entry.
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.key = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeleteUserInfo {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, user_id, key } = self;
        let user_id = user_id.map_err(Error::InvalidRequest)?;
        let key = key.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/identity/users/{}/info/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("user_id", & user_id) ?, PATH_SEGMENTS.segment("key", & key) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Gets one deployment.
///
/// 404 if there is no such deployment.
///
/// `GET /repository/deployments/{deploymentId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such deployment.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.2.2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDeployment {
    pub(super) client: Client,
    pub(super) deployment_id: Result<::std::string::String, String>,
}
impl GetDeployment {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            deployment_id: Err(::bpm_rest_runtime::parameter::missing("deployment_id")),
        }
    }
    /// The id of the deployment.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::Deployment, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetDeployment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, deployment_id } = self;
        let deployment_id = deployment_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/repository/deployments/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("deployment_id", & deployment_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Gets what is known of one resource of a deployment.
///
/// Tells its type and the URL of its bytes.
///
/// `GET /repository/deployments/{deploymentId}/resources/{resourceName}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such deployment, or no such resource in it.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.2.6
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDeploymentResource {
    pub(super) client: Client,
    pub(super) deployment_id: Result<::std::string::String, String>,
    pub(super) resource_name: Result<::bpm_rest_runtime::values::Segments, String>,
}
impl GetDeploymentResource {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            deployment_id: Err(::bpm_rest_runtime::parameter::missing("deployment_id")),
            resource_name: Err(::bpm_rest_runtime::parameter::missing("resource_name")),
        }
    }
    /// The id of the deployment.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Ok(value.into());
        self
    }
    /// The name of the resource; it may have folders in it.
    pub fn resource_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.resource_name = Ok(::bpm_rest_runtime::values::Segments::from(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::DeploymentResource, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetDeploymentResource {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, deployment_id, resource_name } = self;
        let deployment_id = deployment_id.map_err(Error::InvalidRequest)?;
        let resource_name = resource_name.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/repository/deployments/{}/resources/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("deployment_id", & deployment_id) ?, PATH_SEGMENTS
            .segment("resource_name", & resource_name) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Gets the bytes of a resource of a deployment.
///
/// A resource whose name has folders in it cannot be got: the server takes no slash here, encoded or not.
///
/// `GET /repository/deployments/{deploymentId}/resourcedata/{resourceName}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such deployment, or no such resource in it.
/// - 500: The bytes cannot be read.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.2.7
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDeploymentResourceData {
    pub(super) client: Client,
    pub(super) deployment_id: Result<::std::string::String, String>,
    pub(super) resource_name: Result<::std::string::String, String>,
}
impl GetDeploymentResourceData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            deployment_id: Err(::bpm_rest_runtime::parameter::missing("deployment_id")),
            resource_name: Err(::bpm_rest_runtime::parameter::missing("resource_name")),
        }
    }
    /// The id of the deployment.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Ok(value.into());
        self
    }
    /// The name of the resource; it may have folders in it.
    pub fn resource_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.resource_name = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::bpm_rest_runtime::download::Download, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetDeploymentResourceData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, deployment_id, resource_name } = self;
        let deployment_id = deployment_id.map_err(Error::InvalidRequest)?;
        let resource_name = resource_name.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/repository/deployments/{}/resourcedata/{}", client.connection()
            .base_url(), PATH_SEGMENTS.segment("deployment_id", & deployment_id) ?,
            PATH_SEGMENTS.segment("resource_name", & resource_name) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one group.
///
/// 404 if there is no such group.
///
/// `GET /identity/groups/{groupId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such group.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.15.1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetGroup {
    pub(super) client: Client,
    pub(super) group_id: Result<::std::string::String, String>,
}
impl GetGroup {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            group_id: Err(::bpm_rest_runtime::parameter::missing("group_id")),
        }
    }
    /// The id of the group.
    pub fn group_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.group_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Group, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetGroup {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, group_id } = self;
        let group_id = group_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/identity/groups/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("group_id", & group_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Gets one user.
///
/// The password is never told.
///
/// `GET /identity/users/{userId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such user.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.14.1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUser {
    pub(super) client: Client,
    pub(super) user_id: Result<::std::string::String, String>,
}
impl GetUser {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            user_id: Err(::bpm_rest_runtime::parameter::missing("user_id")),
        }
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::User, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetUser {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, user_id } = self;
        let user_id = user_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/identity/users/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("user_id", & user_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Gets one info entry of a user.
///
/// 404 if the user has no entry with this key.
///
/// `GET /identity/users/{userId}/info/{key}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such user, or the user has no entry with this key.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.14.9
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUserInfo {
    pub(super) client: Client,
    pub(super) user_id: Result<::std::string::String, String>,
    pub(super) key: Result<::std::string::String, String>,
}
impl GetUserInfo {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            user_id: Err(::bpm_rest_runtime::parameter::missing("user_id")),
            key: Err(::bpm_rest_runtime::parameter::missing("key")),
        }
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = Ok(value.into());
        self
    }
    /// The key of the entry.
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.key = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::UserInfo, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetUserInfo {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, user_id, key } = self;
        let user_id = user_id.map_err(Error::InvalidRequest)?;
        let key = key.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/identity/users/{}/info/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("user_id", & user_id) ?, PATH_SEGMENTS.segment("key", & key) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Gets the bytes of a user's picture.
///
/// The content type is that of the picture. 404 if the user has none.
///
/// `GET /identity/users/{userId}/picture`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such user, or the user has no picture.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.14.6
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUserPicture {
    pub(super) client: Client,
    pub(super) user_id: Result<::std::string::String, String>,
}
impl GetUserPicture {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            user_id: Err(::bpm_rest_runtime::parameter::missing("user_id")),
        }
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::bpm_rest_runtime::download::Download, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetUserPicture {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, user_id } = self;
        let user_id = user_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/identity/users/{}/picture", client.connection().base_url(), PATH_SEGMENTS
            .segment("user_id", & user_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Lists the resources of a deployment.
///
/// The files that were deployed, and the diagrams that the engine drew of them.
///
/// `GET /repository/deployments/{deploymentId}/resources`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such deployment.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.2.5
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDeploymentResources {
    pub(super) client: Client,
    pub(super) deployment_id: Result<::std::string::String, String>,
}
impl ListDeploymentResources {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            deployment_id: Err(::bpm_rest_runtime::parameter::missing("deployment_id")),
        }
    }
    /// The id of the deployment.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<
            ::std::vec::Vec<types::DeploymentResource>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for ListDeploymentResources {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, deployment_id } = self;
        let deployment_id = deployment_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/repository/deployments/{}/resources", client.connection().base_url(),
            PATH_SEGMENTS.segment("deployment_id", & deployment_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Lists deployments, filtered and sorted.
///
/// A deployment is a set of files that were given to the engine together.
///
/// `GET /repository/deployments`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.2.1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDeployments {
    pub(super) client: Client,
    pub(super) category: Result<Option<::std::string::String>, String>,
    pub(super) category_not_equals: Result<Option<::std::string::String>, String>,
    pub(super) name: Result<Option<::std::string::String>, String>,
    pub(super) name_like: Result<Option<::std::string::String>, String>,
    pub(super) order: Result<Option<crate::flowable::enums::SortOrder>, String>,
    pub(super) parent_deployment_id: Result<Option<::std::string::String>, String>,
    pub(super) parent_deployment_id_like: Result<Option<::std::string::String>, String>,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) sort: Result<Option<crate::flowable::enums::DeploymentSort>, String>,
    pub(super) start: Result<Option<i32>, String>,
    pub(super) tenant_id: Result<Option<::std::string::String>, String>,
    pub(super) tenant_id_like: Result<Option<::std::string::String>, String>,
    pub(super) without_tenant_id: Result<Option<bool>, String>,
}
impl ListDeployments {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            category: Ok(None),
            category_not_equals: Ok(None),
            name: Ok(None),
            name_like: Ok(None),
            order: Ok(None),
            parent_deployment_id: Ok(None),
            parent_deployment_id_like: Ok(None),
            size: Ok(None),
            sort: Ok(None),
            start: Ok(None),
            tenant_id: Ok(None),
            tenant_id_like: Ok(None),
            without_tenant_id: Ok(None),
        }
    }
    /// Only deployments with this category.
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.category = Ok(Some(value.into()));
        self
    }
    /// Only deployments of any category but this one.
    pub fn category_not_equals(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.category_not_equals = Ok(Some(value.into()));
        self
    }
    /// Only deployments with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Ok(Some(value.into()));
        self
    }
    /// Only deployments whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name_like = Ok(Some(value.into()));
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::flowable::enums::SortOrder>) -> Self {
        self.order = Ok(Some(value.into()));
        self
    }
    /// Only deployments that belong to the deployment with this id; each belongs to itself.
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.parent_deployment_id = Ok(Some(value.into()));
        self
    }
    /// Only deployments that belong to a deployment whose id matches; `%` stands for any text and `_` for any one character.
    pub fn parent_deployment_id_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.parent_deployment_id_like = Ok(Some(value.into()));
        self
    }
    /// How many deployments a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable::enums::DeploymentSort>,
    ) -> Self {
        self.sort = Ok(Some(value.into()));
        self
    }
    /// The offset of the first of the deployments wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only deployments of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Ok(Some(value.into()));
        self
    }
    /// Only deployments whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id_like = Ok(Some(value.into()));
        self
    }
    /// If true, only deployments that have no tenant.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.without_tenant_id = Ok(Some(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::DeploymentPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListDeployments {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self {
            client,
            category,
            category_not_equals,
            name,
            name_like,
            order,
            parent_deployment_id,
            parent_deployment_id_like,
            size,
            sort,
            start,
            tenant_id,
            tenant_id_like,
            without_tenant_id,
        } = self;
        let category = category.map_err(Error::InvalidRequest)?;
        let category_not_equals = category_not_equals.map_err(Error::InvalidRequest)?;
        let name = name.map_err(Error::InvalidRequest)?;
        let name_like = name_like.map_err(Error::InvalidRequest)?;
        let order = order.map_err(Error::InvalidRequest)?;
        let parent_deployment_id = parent_deployment_id.map_err(Error::InvalidRequest)?;
        let parent_deployment_id_like = parent_deployment_id_like
            .map_err(Error::InvalidRequest)?;
        let size = size.map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("size", &size)
            .map_err(Error::InvalidRequest)?;
        let sort = sort.map_err(Error::InvalidRequest)?;
        let start = start.map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("start", &start)
            .map_err(Error::InvalidRequest)?;
        let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
        let tenant_id_like = tenant_id_like.map_err(Error::InvalidRequest)?;
        let without_tenant_id = without_tenant_id.map_err(Error::InvalidRequest)?;
        let url = format!("{}/repository/deployments", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("category", &category)
                .query_if_set("categoryNotEquals", &category_not_equals)
                .query_if_set("name", &name)
                .query_if_set("nameLike", &name_like)
                .query_if_set("order", &order)
                .query_if_set("parentDeploymentId", &parent_deployment_id)
                .query_if_set("parentDeploymentIdLike", &parent_deployment_id_like)
                .query_if_set("size", &size)
                .query_if_set("sort", &sort)
                .query_if_set("start", &start)
                .query_if_set("tenantId", &tenant_id)
                .query_if_set("tenantIdLike", &tenant_id_like)
                .query_if_set("withoutTenantId", &without_tenant_id)
                .build()?,
        )
    }
}
/// Lists groups, filtered and sorted.
///
/// In a `…Like` filter `%` stands for any text and `_` for any one character.
///
/// `GET /identity/groups`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.15.2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListGroups {
    pub(super) client: Client,
    pub(super) id: Result<Option<::std::string::String>, String>,
    pub(super) member: Result<Option<::std::string::String>, String>,
    pub(super) name: Result<Option<::std::string::String>, String>,
    pub(super) name_like: Result<Option<::std::string::String>, String>,
    pub(super) order: Result<Option<crate::flowable::enums::SortOrder>, String>,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) sort: Result<Option<crate::flowable::enums::GroupSort>, String>,
    pub(super) start: Result<Option<i32>, String>,
    pub(super) type_: Result<Option<::std::string::String>, String>,
}
impl ListGroups {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            id: Ok(None),
            member: Ok(None),
            name: Ok(None),
            name_like: Ok(None),
            order: Ok(None),
            size: Ok(None),
            sort: Ok(None),
            start: Ok(None),
            type_: Ok(None),
        }
    }
    /// Only the group with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = Ok(Some(value.into()));
        self
    }
    /// Only groups that the user with this id is a member of.
    pub fn member(mut self, value: impl Into<::std::string::String>) -> Self {
        self.member = Ok(Some(value.into()));
        self
    }
    /// Only groups with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Ok(Some(value.into()));
        self
    }
    /// Only groups whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name_like = Ok(Some(value.into()));
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::flowable::enums::SortOrder>) -> Self {
        self.order = Ok(Some(value.into()));
        self
    }
    /// How many groups a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by.
    pub fn sort(mut self, value: impl Into<crate::flowable::enums::GroupSort>) -> Self {
        self.sort = Ok(Some(value.into()));
        self
    }
    /// The offset of the first group wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only groups of this type.
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.type_ = Ok(Some(value.into()));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::GroupPage, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ListGroups {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self {
            client,
            id,
            member,
            name,
            name_like,
            order,
            size,
            sort,
            start,
            type_,
        } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let member = member.map_err(Error::InvalidRequest)?;
        let name = name.map_err(Error::InvalidRequest)?;
        let name_like = name_like.map_err(Error::InvalidRequest)?;
        let order = order.map_err(Error::InvalidRequest)?;
        let size = size.map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("size", &size)
            .map_err(Error::InvalidRequest)?;
        let sort = sort.map_err(Error::InvalidRequest)?;
        let start = start.map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("start", &start)
            .map_err(Error::InvalidRequest)?;
        let type_ = type_.map_err(Error::InvalidRequest)?;
        let url = format!("{}/identity/groups", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("id", &id)
                .query_if_set("member", &member)
                .query_if_set("name", &name)
                .query_if_set("nameLike", &name_like)
                .query_if_set("order", &order)
                .query_if_set("size", &size)
                .query_if_set("sort", &sort)
                .query_if_set("start", &start)
                .query_if_set("type", &type_)
                .build()?,
        )
    }
}
/// Lists the keys of a user's info entries.
///
/// The values are left out; get each entry by its key to read its value. The key of an entry that was deleted goes on to be listed, though the entry itself is answered with 404.
///
/// `GET /identity/users/{userId}/info`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such user.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.14.8
/// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserInfoCollectionResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListUserInfo {
    pub(super) client: Client,
    pub(super) user_id: Result<::std::string::String, String>,
}
impl ListUserInfo {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            user_id: Err(::bpm_rest_runtime::parameter::missing("user_id")),
        }
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::std::vec::Vec<types::UserInfo>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListUserInfo {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, user_id } = self;
        let user_id = user_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/identity/users/{}/info", client.connection().base_url(), PATH_SEGMENTS
            .segment("user_id", & user_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Lists users, filtered and sorted.
///
/// Comparisons are case-sensitive; in a `…Like` filter `%` stands for any text and `_` for any one character. Users with equal sort fields come in no particular order.
///
/// `GET /identity/users`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.14.2
/// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserCollectionResource
/// - Flowable 6 user guide, chapter 15 "REST API": 15.15.6
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListUsers {
    pub(super) client: Client,
    pub(super) display_name: Result<Option<::std::string::String>, String>,
    pub(super) display_name_like: Result<Option<::std::string::String>, String>,
    pub(super) email: Result<Option<::std::string::String>, String>,
    pub(super) email_like: Result<Option<::std::string::String>, String>,
    pub(super) first_name: Result<Option<::std::string::String>, String>,
    pub(super) first_name_like: Result<Option<::std::string::String>, String>,
    pub(super) id: Result<Option<::std::string::String>, String>,
    pub(super) last_name: Result<Option<::std::string::String>, String>,
    pub(super) last_name_like: Result<Option<::std::string::String>, String>,
    pub(super) member_of_group: Result<Option<::std::string::String>, String>,
    pub(super) order: Result<Option<crate::flowable::enums::SortOrder>, String>,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) sort: Result<Option<crate::flowable::enums::UserSort>, String>,
    pub(super) start: Result<Option<i32>, String>,
    pub(super) tenant_id: Result<Option<::std::string::String>, String>,
}
impl ListUsers {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            display_name: Ok(None),
            display_name_like: Ok(None),
            email: Ok(None),
            email_like: Ok(None),
            first_name: Ok(None),
            first_name_like: Ok(None),
            id: Ok(None),
            last_name: Ok(None),
            last_name_like: Ok(None),
            member_of_group: Ok(None),
            order: Ok(None),
            size: Ok(None),
            sort: Ok(None),
            start: Ok(None),
            tenant_id: Ok(None),
        }
    }
    /// Only users with this display name.
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.display_name = Ok(Some(value.into()));
        self
    }
    /// Only users whose display name matches; `%` stands for any text.
    pub fn display_name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.display_name_like = Ok(Some(value.into()));
        self
    }
    /// Only users with this e-mail address.
    pub fn email(mut self, value: impl Into<::std::string::String>) -> Self {
        self.email = Ok(Some(value.into()));
        self
    }
    /// Only users whose e-mail address matches; `%` stands for any text.
    pub fn email_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.email_like = Ok(Some(value.into()));
        self
    }
    /// Only users with this first name.
    pub fn first_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.first_name = Ok(Some(value.into()));
        self
    }
    /// Only users whose first name matches; `%` stands for any text.
    pub fn first_name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.first_name_like = Ok(Some(value.into()));
        self
    }
    /// Only the user with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = Ok(Some(value.into()));
        self
    }
    /// Only users with this last name.
    pub fn last_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.last_name = Ok(Some(value.into()));
        self
    }
    /// Only users whose last name matches; `%` stands for any text.
    pub fn last_name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.last_name_like = Ok(Some(value.into()));
        self
    }
    /// Only members of the group with this id.
    pub fn member_of_group(mut self, value: impl Into<::std::string::String>) -> Self {
        self.member_of_group = Ok(Some(value.into()));
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::flowable::enums::SortOrder>) -> Self {
        self.order = Ok(Some(value.into()));
        self
    }
    /// How many users a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by.
    pub fn sort(mut self, value: impl Into<crate::flowable::enums::UserSort>) -> Self {
        self.sort = Ok(Some(value.into()));
        self
    }
    /// The offset of the first user wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only users of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Ok(Some(value.into()));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::UserPage, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ListUsers {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self {
            client,
            display_name,
            display_name_like,
            email,
            email_like,
            first_name,
            first_name_like,
            id,
            last_name,
            last_name_like,
            member_of_group,
            order,
            size,
            sort,
            start,
            tenant_id,
        } = self;
        let display_name = display_name.map_err(Error::InvalidRequest)?;
        let display_name_like = display_name_like.map_err(Error::InvalidRequest)?;
        let email = email.map_err(Error::InvalidRequest)?;
        let email_like = email_like.map_err(Error::InvalidRequest)?;
        let first_name = first_name.map_err(Error::InvalidRequest)?;
        let first_name_like = first_name_like.map_err(Error::InvalidRequest)?;
        let id = id.map_err(Error::InvalidRequest)?;
        let last_name = last_name.map_err(Error::InvalidRequest)?;
        let last_name_like = last_name_like.map_err(Error::InvalidRequest)?;
        let member_of_group = member_of_group.map_err(Error::InvalidRequest)?;
        let order = order.map_err(Error::InvalidRequest)?;
        let size = size.map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("size", &size)
            .map_err(Error::InvalidRequest)?;
        let sort = sort.map_err(Error::InvalidRequest)?;
        let start = start.map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("start", &start)
            .map_err(Error::InvalidRequest)?;
        let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
        let url = format!("{}/identity/users", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("displayName", &display_name)
                .query_if_set("displayNameLike", &display_name_like)
                .query_if_set("email", &email)
                .query_if_set("emailLike", &email_like)
                .query_if_set("firstName", &first_name)
                .query_if_set("firstNameLike", &first_name_like)
                .query_if_set("id", &id)
                .query_if_set("lastName", &last_name)
                .query_if_set("lastNameLike", &last_name_like)
                .query_if_set("memberOfGroup", &member_of_group)
                .query_if_set("order", &order)
                .query_if_set("size", &size)
                .query_if_set("sort", &sort)
                .query_if_set("start", &start)
                .query_if_set("tenantId", &tenant_id)
                .build()?,
        )
    }
}
/// Updates a group; a field that is absent stays as it is, a field that is null is cleared.
///
/// The id cannot be changed. Answers the group as it is now.
///
/// `PUT /identity/groups/{groupId}`
///
/// # Errors
/// - 400: The body is missing or cannot be read, or its id is not that of the path.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such group.
/// - 500: It was updated by another transaction concurrently.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.15.3
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateGroup {
    pub(super) client: Client,
    pub(super) group_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::GroupUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateGroup {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            group_id: Err(::bpm_rest_runtime::parameter::missing("group_id")),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the group.
    pub fn group_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.group_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::GroupUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `name` of the body; see [`types::GroupUpdate::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Clears `name`: null is sent, which is not the same as leaving it alone.; see [`types::GroupUpdate::clear_name`].
    pub fn clear_name(mut self) -> Self {
        self.given_of_body.member("clear_name");
        self.body = self.body.map(|body| body.clear_name());
        self
    }
    /// Sets `type_` of the body; see [`types::GroupUpdate::type_`].
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("type_");
        self.body = self.body.map(|body| body.type_(value));
        self
    }
    /// Clears `type_`: null is sent, which is not the same as leaving it alone.; see [`types::GroupUpdate::clear_type`].
    pub fn clear_type(mut self) -> Self {
        self.given_of_body.member("clear_type");
        self.body = self.body.map(|body| body.clear_type());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Group, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for UpdateGroup {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, group_id, body, .. } = self;
        let group_id = group_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::GroupUpdate::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/identity/groups/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("group_id", & group_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .build()?,
        )
    }
}
/// Updates a user; a field that is absent stays as it is, a field that is null is cleared.
///
/// The id cannot be changed. Answers the user as it is now.
///
/// `PUT /identity/users/{userId}`
///
/// # Errors
/// - 400: The body is missing or not a JSON object.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such user.
/// - 500: It was updated by another transaction concurrently, or the password is null.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.14.3
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateUser {
    pub(super) client: Client,
    pub(super) user_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::UserUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateUser {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            user_id: Err(::bpm_rest_runtime::parameter::missing("user_id")),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::UserUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `display_name` of the body; see [`types::UserUpdate::display_name`].
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("display_name");
        self.body = self.body.map(|body| body.display_name(value));
        self
    }
    /// Clears `display_name`: null is sent, which is not the same as leaving it alone.; see [`types::UserUpdate::clear_display_name`].
    pub fn clear_display_name(mut self) -> Self {
        self.given_of_body.member("clear_display_name");
        self.body = self.body.map(|body| body.clear_display_name());
        self
    }
    /// Sets `email` of the body; see [`types::UserUpdate::email`].
    pub fn email(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("email");
        self.body = self.body.map(|body| body.email(value));
        self
    }
    /// Clears `email`: null is sent, which is not the same as leaving it alone.; see [`types::UserUpdate::clear_email`].
    pub fn clear_email(mut self) -> Self {
        self.given_of_body.member("clear_email");
        self.body = self.body.map(|body| body.clear_email());
        self
    }
    /// Sets `first_name` of the body; see [`types::UserUpdate::first_name`].
    pub fn first_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("first_name");
        self.body = self.body.map(|body| body.first_name(value));
        self
    }
    /// Clears `first_name`: null is sent, which is not the same as leaving it alone.; see [`types::UserUpdate::clear_first_name`].
    pub fn clear_first_name(mut self) -> Self {
        self.given_of_body.member("clear_first_name");
        self.body = self.body.map(|body| body.clear_first_name());
        self
    }
    /// Sets `last_name` of the body; see [`types::UserUpdate::last_name`].
    pub fn last_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("last_name");
        self.body = self.body.map(|body| body.last_name(value));
        self
    }
    /// Clears `last_name`: null is sent, which is not the same as leaving it alone.; see [`types::UserUpdate::clear_last_name`].
    pub fn clear_last_name(mut self) -> Self {
        self.given_of_body.member("clear_last_name");
        self.body = self.body.map(|body| body.clear_last_name());
        self
    }
    /// Sets `password` of the body; see [`types::UserUpdate::password`].
    pub fn password(
        mut self,
        value: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        self.given_of_body.member("password");
        self.body = self.body.map(|body| body.password(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::User, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for UpdateUser {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, user_id, body, .. } = self;
        let user_id = user_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::UserUpdate::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/identity/users/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("user_id", & user_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .build()?,
        )
    }
}
/// Changes the value of an info entry.
///
/// 404 if the user has no entry with this key.
///
/// `PUT /identity/users/{userId}/info/{key}`
///
/// # Errors
/// - 400: The value is missing.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such user, or the user has no entry with this key.
/// - 500: It was updated by another transaction concurrently, or a text is longer than its column in the database.
///
/// # Source
/// - Flowable 6 user guide, chapter 15 "REST API": 15.14.10
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateUserInfo {
    pub(super) client: Client,
    pub(super) user_id: Result<::std::string::String, String>,
    pub(super) key: Result<::std::string::String, String>,
    pub(super) body: Result<types::UserInfoUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateUserInfo {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            user_id: Err(::bpm_rest_runtime::parameter::missing("user_id")),
            key: Err(::bpm_rest_runtime::parameter::missing("key")),
            body: Err("the body is missing: give it to `body`".to_owned()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = Ok(value.into());
        self
    }
    /// The key of the entry.
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.key = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::UserInfoUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::UserInfo, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for UpdateUserInfo {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, user_id, key, body, .. } = self;
        let user_id = user_id.map_err(Error::InvalidRequest)?;
        let key = key.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::UserInfoUpdate::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/identity/users/{}/info/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("user_id", & user_id) ?, PATH_SEGMENTS.segment("key", & key) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .build()?,
        )
    }
}
