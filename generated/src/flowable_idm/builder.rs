// Made by `cargo xtask generate`; edit the spec instead.

//! One builder for each operation: set its parameters, then await it.

use super::{Client, types};
use super::operations::PATH_SEGMENTS;
use ::bpm_rest_runtime::operation::Build;
use ::bpm_rest_runtime::request::{RequestBuilder, RequestError as Error};
use ::bpm_rest_runtime::call::BoxFuture;
/// Gives a privilege to a group.
///
/// The REST APIs of Flowable heed privileges of users alone: `access-rest-api` of a group lets none of its members in. The server does not look whether there is such a group. A group that has the privilege already gets it once more, and is then listed twice; removing the privilege removes both.
///
/// `POST /privileges/{privilegeId}/groups`
///
/// # Errors
/// - 400: The body is missing or cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such privilege.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#addGroupPrivilege
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddPrivilegeGroup {
    pub(super) client: Client,
    pub(super) privilege_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewPrivilegeGroup, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AddPrivilegeGroup {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            privilege_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the privilege, not its name.
    pub fn privilege_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.privilege_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::NewPrivilegeGroup, Error: std::fmt::Display>,
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for AddPrivilegeGroup {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, privilege_id, body, .. } = self;
        let privilege_id = ::bpm_rest_runtime::request::given(
            "privilege_id",
            privilege_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/privileges/{}/groups", PATH_SEGMENTS.segment("privilege_id", &
                privilege_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Gives a privilege to a user.
///
/// The server does not look whether there is such a user. A user that has the privilege already gets it once more, and is then listed twice; removing the privilege removes both.
///
/// `POST /privileges/{privilegeId}/users`
///
/// # Errors
/// - 400: The body is missing or cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such privilege.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#addUserPrivilege
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddPrivilegeUser {
    pub(super) client: Client,
    pub(super) privilege_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewPrivilegeUser, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AddPrivilegeUser {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            privilege_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the privilege, not its name.
    pub fn privilege_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.privilege_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::NewPrivilegeUser, Error: std::fmt::Display>,
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for AddPrivilegeUser {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, privilege_id, body, .. } = self;
        let privilege_id = ::bpm_rest_runtime::request::given(
            "privilege_id",
            privilege_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/privileges/{}/users", PATH_SEGMENTS.segment("privilege_id", &
                privilege_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Creates a group.
///
/// The caller chooses the id. 409 if there is such a group already.
///
/// `POST /groups`
///
/// # Errors
/// - 400: The id is missing, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 409: There is a group with this id already.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: GroupCollectionResource#createGroup
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
            body: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/groups"),
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
/// Makes a user a member of a group.
///
/// 409 if the user is a member already.
///
/// `POST /groups/{groupId}/members`
///
/// # Errors
/// - 400: The id of the user is missing, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such group.
/// - 409: The user is a member already.
/// - 500: There is no such user.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: GroupMembershipCollectionResource#createMembership
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
            group_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let group_id = ::bpm_rest_runtime::request::given("group_id", group_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/groups/{}/members", PATH_SEGMENTS.segment("group_id", & group_id) ?
            ),
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
/// The caller chooses the id. 409 if there is such a user already.
///
/// `POST /users`
///
/// # Errors
/// - 400: The id is missing, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 409: There is a user with this id already.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: UserCollectionResource#createUser
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
            body: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/users"),
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
/// Deletes a group.
///
/// The memberships go with the group; its users stay.
///
/// `DELETE /groups/{groupId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such group.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: GroupResource#deleteGroup
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
            group_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let group_id = ::bpm_rest_runtime::request::given("group_id", group_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/groups/{}", PATH_SEGMENTS.segment("group_id", & group_id) ?),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Ends a user's membership in a group.
///
/// The user and the group stay.
///
/// `DELETE /groups/{groupId}/members/{userId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such group, or the user is no member of it.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: GroupMembershipResource#deleteMembership
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
            group_id: Err(::bpm_rest_runtime::parameter::UNSET),
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let group_id = ::bpm_rest_runtime::request::given("group_id", group_id)?;
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/groups/{}/members/{}", PATH_SEGMENTS.segment("group_id", & group_id) ?,
                PATH_SEGMENTS.segment("user_id", & user_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a user.
///
/// The memberships and privileges go with the user.
///
/// `DELETE /users/{userId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such user.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: UserResource#deleteUser
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
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/users/{}", PATH_SEGMENTS.segment("user_id", & user_id) ?),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Gets name and version of the identity management.
///
/// Tells also what went wrong if it could not start.
///
/// `GET /idm-management/engine`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: IdmEngineResource#getEngineInfo
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetEngine {
    pub(super) client: Client,
}
impl GetEngine {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::EngineInfo, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetEngine {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client } = self;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/idm-management/engine"),
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
/// Gets one group.
///
/// 404 if there is no such group.
///
/// `GET /groups/{groupId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such group.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: GroupResource#getGroup
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
            group_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let group_id = ::bpm_rest_runtime::request::given("group_id", group_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/groups/{}", PATH_SEGMENTS.segment("group_id", & group_id) ?),
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
/// Gets one privilege, with the users and groups that have it.
///
/// Of a user that has it by a group, the group alone is told.
///
/// `GET /privileges/{privilegeId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such privilege.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: PrivilegeResource#getUser
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPrivilege {
    pub(super) client: Client,
    pub(super) privilege_id: Result<::std::string::String, String>,
}
impl GetPrivilege {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            privilege_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the privilege, not its name.
    pub fn privilege_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.privilege_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Privilege, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetPrivilege {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, privilege_id } = self;
        let privilege_id = ::bpm_rest_runtime::request::given(
            "privilege_id",
            privilege_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/privileges/{}", PATH_SEGMENTS.segment("privilege_id", & privilege_id) ?
            ),
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
/// `GET /users/{userId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such user.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: UserResource#getUser
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
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/users/{}", PATH_SEGMENTS.segment("user_id", & user_id) ?),
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
/// Lists groups, filtered and sorted.
///
/// In the `…Like` filter `%` stands for any text and `_` for any one character.
///
/// `GET /groups`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: GroupCollectionResource#getGroups
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListGroups {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListGroups {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only the group with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "id", value.into());
        self
    }
    /// Only groups that the user with this id is a member of.
    pub fn member(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "member", value.into());
        self
    }
    /// Only groups with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "name", value.into());
        self
    }
    /// Only groups whose name matches.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "nameLike", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_idm::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_idm::enums::SortOrder>(4, "order", &value.into());
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
    /// The field to sort by; `id` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_idm::enums::GroupSort>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_idm::enums::GroupSort>(6, "sort", &value.into());
        self
    }
    /// The offset of the first of the groups wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only groups of this type.
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "type", value.into());
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
        let Self { client, size, start, mut in_query } = self;
        let size = ::bpm_rest_runtime::request::given("size", size)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("size", &size)
            .map_err(Error::InvalidRequest)?;
        let start = ::bpm_rest_runtime::request::given("start", start)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("start", &start)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/groups"),
        );
        in_query.number(5, "size", size);
        in_query.number(7, "start", start);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Lists the groups that have a privilege.
///
/// Whether their members have it by that is up to each application.
///
/// `GET /privileges/{privilegeId}/groups`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such privilege.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#getGroups
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListPrivilegeGroups {
    pub(super) client: Client,
    pub(super) privilege_id: Result<::std::string::String, String>,
}
impl ListPrivilegeGroups {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            privilege_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the privilege, not its name.
    pub fn privilege_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.privilege_id = Ok(value.into());
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
        Result<::std::vec::Vec<types::Group>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListPrivilegeGroups {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, privilege_id } = self;
        let privilege_id = ::bpm_rest_runtime::request::given(
            "privilege_id",
            privilege_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/privileges/{}/groups", PATH_SEGMENTS.segment("privilege_id", &
                privilege_id) ?
            ),
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
/// Lists the users that have a privilege by themselves.
///
/// Users that have it by a group are not among them.
///
/// `GET /privileges/{privilegeId}/users`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such privilege.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#getUsers
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListPrivilegeUsers {
    pub(super) client: Client,
    pub(super) privilege_id: Result<::std::string::String, String>,
}
impl ListPrivilegeUsers {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            privilege_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the privilege, not its name.
    pub fn privilege_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.privilege_id = Ok(value.into());
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
        Result<::std::vec::Vec<types::User>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListPrivilegeUsers {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, privilege_id } = self;
        let privilege_id = ::bpm_rest_runtime::request::given(
            "privilege_id",
            privilege_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/privileges/{}/users", PATH_SEGMENTS.segment("privilege_id", &
                privilege_id) ?
            ),
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
/// Lists privileges, filtered.
///
/// The list does not tell who has a privilege; get the privilege for that.
///
/// `GET /privileges`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#getPrivileges
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListPrivileges {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListPrivileges {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only privileges that the group with this id has.
    pub fn group_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "groupId", value.into());
        self
    }
    /// Only the privilege with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "id", value.into());
        self
    }
    /// Only the privilege with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "name", value.into());
        self
    }
    /// How many privileges a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The offset of the first of the privileges wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only privileges that the user with this id has directly, not by a group.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "userId", value.into());
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
        Result<types::PrivilegePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListPrivileges {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, size, start, mut in_query } = self;
        let size = ::bpm_rest_runtime::request::given("size", size)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("size", &size)
            .map_err(Error::InvalidRequest)?;
        let start = ::bpm_rest_runtime::request::given("start", start)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("start", &start)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/privileges"),
        );
        in_query.number(3, "size", size);
        in_query.number(4, "start", start);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Lists users, filtered and sorted.
///
/// In a `…Like` filter `%` stands for any text and `_` for any one character. Comparisons are case-sensitive.
///
/// `GET /users`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: UserCollectionResource#getUsers
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListUsers {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListUsers {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only users with this display name.
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "displayName", value.into());
        self
    }
    /// Only users whose display name matches.
    pub fn display_name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "displayNameLike", value.into());
        self
    }
    /// Only users with this e-mail address.
    pub fn email(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "email", value.into());
        self
    }
    /// Only users whose e-mail address matches.
    pub fn email_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "emailLike", value.into());
        self
    }
    /// Only users with this first name.
    pub fn first_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "firstName", value.into());
        self
    }
    /// Only users whose first name matches.
    pub fn first_name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "firstNameLike", value.into());
        self
    }
    /// Only the user with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(6, "id", value.into());
        self
    }
    /// Only users with this last name.
    pub fn last_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(7, "lastName", value.into());
        self
    }
    /// Only users whose last name matches.
    pub fn last_name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "lastNameLike", value.into());
        self
    }
    /// Only members of the group with this id.
    pub fn member_of_group(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(9, "memberOfGroup", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_idm::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_idm::enums::SortOrder>(10, "order", &value.into());
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
    /// The field to sort by; `id` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_idm::enums::UserSort>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_idm::enums::UserSort>(12, "sort", &value.into());
        self
    }
    /// The offset of the first of the users wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
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
        let Self { client, size, start, mut in_query } = self;
        let size = ::bpm_rest_runtime::request::given("size", size)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("size", &size)
            .map_err(Error::InvalidRequest)?;
        let start = ::bpm_rest_runtime::request::given("start", start)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("start", &start)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/users"),
        );
        in_query.number(11, "size", size);
        in_query.number(13, "start", start);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Takes a privilege from a group.
///
/// Nothing happens if the group does not have it. The path has `group`, not `groups`.
///
/// `DELETE /privileges/{privilegeId}/group/{groupId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such privilege.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#deleteGroupPrivilege
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RemovePrivilegeGroup {
    pub(super) client: Client,
    pub(super) privilege_id: Result<::std::string::String, String>,
    pub(super) group_id: Result<::std::string::String, String>,
}
impl RemovePrivilegeGroup {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            privilege_id: Err(::bpm_rest_runtime::parameter::UNSET),
            group_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the privilege, not its name.
    pub fn privilege_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.privilege_id = Ok(value.into());
        self
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
impl Build for RemovePrivilegeGroup {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, privilege_id, group_id } = self;
        let privilege_id = ::bpm_rest_runtime::request::given(
            "privilege_id",
            privilege_id,
        )?;
        let group_id = ::bpm_rest_runtime::request::given("group_id", group_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/privileges/{}/group/{}", PATH_SEGMENTS.segment("privilege_id", &
                privilege_id) ?, PATH_SEGMENTS.segment("group_id", & group_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Takes a privilege from a user.
///
/// Nothing happens if the user does not have it.
///
/// `DELETE /privileges/{privilegeId}/users/{userId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such privilege.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#deleteUserPrivilege
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RemovePrivilegeUser {
    pub(super) client: Client,
    pub(super) privilege_id: Result<::std::string::String, String>,
    pub(super) user_id: Result<::std::string::String, String>,
}
impl RemovePrivilegeUser {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            privilege_id: Err(::bpm_rest_runtime::parameter::UNSET),
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the privilege, not its name.
    pub fn privilege_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.privilege_id = Ok(value.into());
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
impl Build for RemovePrivilegeUser {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, privilege_id, user_id } = self;
        let privilege_id = ::bpm_rest_runtime::request::given(
            "privilege_id",
            privilege_id,
        )?;
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/privileges/{}/users/{}", PATH_SEGMENTS.segment("privilege_id", &
                privilege_id) ?, PATH_SEGMENTS.segment("user_id", & user_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Updates a group; a field that is absent stays as it is, a field that is null is cleared.
///
/// The id cannot be changed. The answer has the group as it is now.
///
/// `PUT /groups/{groupId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or has another id.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such group.
/// - 500: The group was updated by another transaction concurrently, or a text is longer than its column in the database.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: GroupResource#updateGroup
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
            group_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let group_id = ::bpm_rest_runtime::request::given("group_id", group_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/groups/{}", PATH_SEGMENTS.segment("group_id", & group_id) ?),
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
/// The id cannot be changed. The answer has the user as it is now.
///
/// `PUT /users/{userId}`
///
/// # Errors
/// - 400: The body is missing or cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such user.
/// - 500: The user was updated by another transaction concurrently, the password is null, or a text is longer than its column in the database.
///
/// # Source
/// - flowable-idm-rest 7.2.0, its sources: UserResource#updateUser
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
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/users/{}", PATH_SEGMENTS.segment("user_id", & user_id) ?),
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
