// Made by `cargo xtask generate`; edit the spec instead.

//! One builder for each operation: set its parameters, then await it.

use super::{Client, types};
use super::operations::PATH_SEGMENTS;
use ::bpm_rest_runtime::operation::Build;
use ::bpm_rest_runtime::request::{RequestBuilder, RequestError as Error};
use ::bpm_rest_runtime::call::BoxFuture;
/// Creates a page from a file that was uploaded.
///
/// `pageZip` is the name that the upload answered and the file's own name, with a colon between them. The archive has a `page.properties` that names the page.
///
/// `POST /API/portal/page`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: Add a new custom page
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateCustomPage {
    pub(super) client: Client,
    pub(super) body: Result<types::PageContent, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateCustomPage {
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
        value: impl TryInto<types::PageContent, Error: std::fmt::Display>,
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
        Result<types::CustomPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateCustomPage {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = body
            .and_then(|v| types::PageContent::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/portal/page", client.connection().base_url(),);
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
/// Creates a profile.
///
/// Servers of the Community edition answer 405.
///
/// `POST /API/portal/profile`
///
/// Not every server has this operation: Bonita 7.x, Enterprise editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 405: The edition has it not.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: Add a new profile
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProfile {
    pub(super) client: Client,
    pub(super) body: Result<types::NewProfile, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateProfile {
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
        value: impl TryInto<types::NewProfile, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `description` of the body; see [`types::NewProfile::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Profile, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for CreateProfile {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = body
            .and_then(|v| types::NewProfile::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/portal/profile", client.connection().base_url(),);
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
/// Adds an entry to a profile.
///
/// An entry is a link to a page, or a folder of such links.
///
/// `POST /API/portal/profileEntry`
///
/// Not every server has this operation: Bonita up to 7.12, Enterprise editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The version has it no longer.
/// - 405: The edition or the version has it not.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: ProfileEntry
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProfileEntry {
    pub(super) client: Client,
    pub(super) body: Result<types::NewProfileEntry, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateProfileEntry {
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
        value: impl TryInto<types::NewProfileEntry, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `description` of the body; see [`types::NewProfileEntry::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Sets `index` of the body; see [`types::NewProfileEntry::index`].
    pub fn index(mut self, value: i64) -> Self {
        self.given_of_body.member("index");
        self.body = self.body.map(|body| body.index(value));
        self
    }
    /// Sets `is_custom` of the body; see [`types::NewProfileEntry::is_custom`].
    pub fn is_custom(mut self, value: bool) -> Self {
        self.given_of_body.member("is_custom");
        self.body = self.body.map(|body| body.is_custom(value));
        self
    }
    /// Sets `name` of the body; see [`types::NewProfileEntry::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Sets `page` of the body; see [`types::NewProfileEntry::page`].
    pub fn page(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("page");
        self.body = self.body.map(|body| body.page(value));
        self
    }
    /// Sets `parent_id` of the body; see [`types::NewProfileEntry::parent_id`].
    pub fn parent_id(mut self, value: i64) -> Self {
        self.given_of_body.member("parent_id");
        self.body = self.body.map(|body| body.parent_id(value));
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
        Result<types::ProfileEntry, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateProfileEntry {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = body
            .and_then(|v| types::NewProfileEntry::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/portal/profileEntry", client.connection().base_url(),);
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
/// Gives a profile to the members of a group.
///
/// `POST /API/portal/profileMember`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: There is such a member already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: ProfileMember
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProfileMemberGroup {
    pub(super) client: Client,
    pub(super) body: Result<types::NewProfileMemberGroup, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateProfileMemberGroup {
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
        value: impl TryInto<types::NewProfileMemberGroup, Error: std::fmt::Display>,
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
        Result<types::ProfileMember, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateProfileMemberGroup {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = body
            .and_then(|v| {
                types::NewProfileMemberGroup::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/profileMember", client.connection().base_url(),
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
/// Gives a profile to those who have a role.
///
/// `POST /API/portal/profileMember`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: There is such a member already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: ProfileMember
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProfileMemberRole {
    pub(super) client: Client,
    pub(super) body: Result<types::NewProfileMemberRole, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateProfileMemberRole {
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
        value: impl TryInto<types::NewProfileMemberRole, Error: std::fmt::Display>,
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
        Result<types::ProfileMember, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateProfileMemberRole {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = body
            .and_then(|v| {
                types::NewProfileMemberRole::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/profileMember", client.connection().base_url(),
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
/// Gives a profile to those who have a role in a group.
///
/// `POST /API/portal/profileMember`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: There is such a member already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: profileMember
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProfileMemberRoleAndGroup {
    pub(super) client: Client,
    pub(super) body: Result<types::NewProfileMemberRoleAndGroup, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateProfileMemberRoleAndGroup {
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
        value: impl TryInto<
            types::NewProfileMemberRoleAndGroup,
            Error: std::fmt::Display,
        >,
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
        Result<types::ProfileMember, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateProfileMemberRoleAndGroup {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = body
            .and_then(|v| {
                types::NewProfileMemberRoleAndGroup::try_from(v)
                    .map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/profileMember", client.connection().base_url(),
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
/// Gives a profile to a user.
///
/// `POST /API/portal/profileMember`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: There is such a member already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: ProfileMember
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProfileMemberUser {
    pub(super) client: Client,
    pub(super) body: Result<types::NewProfileMemberUser, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateProfileMemberUser {
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
        value: impl TryInto<types::NewProfileMemberUser, Error: std::fmt::Display>,
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
        Result<types::ProfileMember, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateProfileMemberUser {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = body
            .and_then(|v| {
                types::NewProfileMemberUser::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/profileMember", client.connection().base_url(),
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
/// Deletes a page.
///
/// A page that cannot be removed is 500.
///
/// `DELETE /API/portal/page/{pageId}`
///
/// # Errors
/// - 400: The id is below 1 (8.0 and later; 500 before).
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: Delete a custom page
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCustomPage {
    pub(super) client: Client,
    pub(super) page_id: Result<i64, String>,
}
impl DeleteCustomPage {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            page_id: Err(::bpm_rest_runtime::parameter::missing("page_id")),
        }
    }
    /// The id of the page.
    pub fn page_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.page_id = value
            .try_into()
            .map_err(|error| format!("`page_id` cannot be used: {error}"));
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
impl Build for DeleteCustomPage {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, page_id } = self;
        let page_id = page_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/page/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("page_id", & page_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes pages.
///
/// Where one is unknown, those before it are gone and those behind it are not.
///
/// `DELETE /API/portal/page`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is no page with one of the ids. The body is empty.
/// - 500: Something went wrong.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: page
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCustomPages {
    pub(super) client: Client,
    pub(super) body: Result<::std::vec::Vec<::std::string::String>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DeleteCustomPages {
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
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
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
impl Build for DeleteCustomPages {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/portal/page", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Deletes a profile.
///
/// Servers of the Community edition answer 405.
///
/// `DELETE /API/portal/profile/{profileId}`
///
/// Not every server has this operation: Bonita 7.x, Enterprise editions.
///
/// # Errors
/// - 400: The id is below 1 (8.0 and later; 500 before).
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 405: The edition has it not.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: Delete a profile
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProfile {
    pub(super) client: Client,
    pub(super) profile_id: Result<i64, String>,
}
impl DeleteProfile {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            profile_id: Err(::bpm_rest_runtime::parameter::missing("profile_id")),
        }
    }
    /// The id of the profile.
    pub fn profile_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.profile_id = value
            .try_into()
            .map_err(|error| format!("`profile_id` cannot be used: {error}"));
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
impl Build for DeleteProfile {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, profile_id } = self;
        let profile_id = profile_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/profile/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("profile_id", & profile_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes an entry of a profile.
///
/// 404 if there is no such entry.
///
/// `DELETE /API/portal/profileEntry/{profileEntryId}`
///
/// Not every server has this operation: Bonita up to 7.12, Enterprise editions.
///
/// # Errors
/// - 400: The id is below 1 (8.0 and later; 500 before).
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id, and the body is empty; or the version has it no longer.
/// - 405: The edition or the version has it not.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: ProfileEntry
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProfileEntry {
    pub(super) client: Client,
    pub(super) profile_entry_id: Result<i64, String>,
}
impl DeleteProfileEntry {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            profile_entry_id: Err(
                ::bpm_rest_runtime::parameter::missing("profile_entry_id"),
            ),
        }
    }
    /// The id of the entry.
    pub fn profile_entry_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.profile_entry_id = value
            .try_into()
            .map_err(|error| format!("`profile_entry_id` cannot be used: {error}"));
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
impl Build for DeleteProfileEntry {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, profile_entry_id } = self;
        let profile_entry_id = profile_entry_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/profileEntry/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("profile_entry_id", & profile_entry_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Takes a profile away.
///
/// The id is that of the membership, not of the user.
///
/// `DELETE /API/portal/profileMember/{profileMemberId}`
///
/// # Errors
/// - 400: The id is below 1 (8.0 and later; 500 before).
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: ProfileMember
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProfileMember {
    pub(super) client: Client,
    pub(super) profile_member_id: Result<i64, String>,
}
impl DeleteProfileMember {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            profile_member_id: Err(
                ::bpm_rest_runtime::parameter::missing("profile_member_id"),
            ),
        }
    }
    /// The id of the member.
    pub fn profile_member_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.profile_member_id = value
            .try_into()
            .map_err(|error| format!("`profile_member_id` cannot be used: {error}"));
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
impl Build for DeleteProfileMember {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, profile_member_id } = self;
        let profile_member_id = profile_member_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/profileMember/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("profile_member_id", & profile_member_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Gets one page.
///
/// 404 if there is no such page.
///
/// `GET /API/portal/page/{pageId}`
///
/// # Errors
/// - 400: The id is below 1 (8.0 and later; 500 before).
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: Retrieve a Custom Page
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCustomPage {
    pub(super) client: Client,
    pub(super) page_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetCustomPage {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            page_id: Err(::bpm_rest_runtime::parameter::missing("page_id")),
            d: Ok(None),
        }
    }
    /// The id of the page.
    pub fn page_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.page_id = value
            .try_into()
            .map_err(|error| format!("`page_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id: `createdBy` and `updatedBy` of pages, `user_id`, `role_id` and `group_id` of members. Unknown names are ignored.
    ///
    /// Adds to what is there; [`Self::replace_d`] replaces it.
    pub fn d(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.d = ::bpm_rest_runtime::lists::added(
            self.d,
            value.try_into().map_err(|error| format!("`d` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `d`; see [`Self::d`].
    pub fn add_d(mut self, value: impl Into<::std::string::String>) -> Self {
        self.d = ::bpm_rest_runtime::lists::added(self.d, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `d` holds; see [`Self::d`], which adds.
    pub fn replace_d(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.d = value
            .try_into()
            .map_err(|error| format!("`d` cannot be used: {error}"))
            .map(Some);
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
        Result<types::CustomPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetCustomPage {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, page_id, d } = self;
        let page_id = page_id.map_err(Error::InvalidRequest)?;
        let d = d.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/page/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("page_id", & page_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("d", &d)
                .build()?,
        )
    }
}
/// Gets one profile.
///
/// 404 if there is no such profile.
///
/// `GET /API/portal/profile/{profileId}`
///
/// # Errors
/// - 400: The id is below 1 (8.0 and later; 500 before).
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: Retrieve a Profile
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProfile {
    pub(super) client: Client,
    pub(super) profile_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetProfile {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            profile_id: Err(::bpm_rest_runtime::parameter::missing("profile_id")),
            d: Ok(None),
        }
    }
    /// The id of the profile.
    pub fn profile_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.profile_id = value
            .try_into()
            .map_err(|error| format!("`profile_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id: `createdBy` and `updatedBy` of pages, `user_id`, `role_id` and `group_id` of members. Unknown names are ignored.
    ///
    /// Adds to what is there; [`Self::replace_d`] replaces it.
    pub fn d(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.d = ::bpm_rest_runtime::lists::added(
            self.d,
            value.try_into().map_err(|error| format!("`d` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `d`; see [`Self::d`].
    pub fn add_d(mut self, value: impl Into<::std::string::String>) -> Self {
        self.d = ::bpm_rest_runtime::lists::added(self.d, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `d` holds; see [`Self::d`], which adds.
    pub fn replace_d(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.d = value
            .try_into()
            .map_err(|error| format!("`d` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Profile, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetProfile {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, profile_id, d } = self;
        let profile_id = profile_id.map_err(Error::InvalidRequest)?;
        let d = d.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/profile/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("profile_id", & profile_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("d", &d)
                .build()?,
        )
    }
}
/// Gets one entry of a profile.
///
/// 404 if there is no such entry.
///
/// `GET /API/portal/profileEntry/{profileEntryId}`
///
/// Not every server has this operation: Bonita up to 7.12.
///
/// # Errors
/// - 400: The id is below 1 (8.0 and later; 500 before).
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id, and the body is empty; or the version has it no longer.
/// - 405: The version has it no longer.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: ProfileEntry
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProfileEntry {
    pub(super) client: Client,
    pub(super) profile_entry_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetProfileEntry {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            profile_entry_id: Err(
                ::bpm_rest_runtime::parameter::missing("profile_entry_id"),
            ),
            d: Ok(None),
        }
    }
    /// The id of the entry.
    pub fn profile_entry_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.profile_entry_id = value
            .try_into()
            .map_err(|error| format!("`profile_entry_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id: `createdBy` and `updatedBy` of pages, `user_id`, `role_id` and `group_id` of members. Unknown names are ignored.
    ///
    /// Adds to what is there; [`Self::replace_d`] replaces it.
    pub fn d(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.d = ::bpm_rest_runtime::lists::added(
            self.d,
            value.try_into().map_err(|error| format!("`d` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `d`; see [`Self::d`].
    pub fn add_d(mut self, value: impl Into<::std::string::String>) -> Self {
        self.d = ::bpm_rest_runtime::lists::added(self.d, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `d` holds; see [`Self::d`], which adds.
    pub fn replace_d(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.d = value
            .try_into()
            .map_err(|error| format!("`d` cannot be used: {error}"))
            .map(Some);
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
        Result<types::ProfileEntry, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetProfileEntry {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, profile_entry_id, d } = self;
        let profile_entry_id = profile_entry_id.map_err(Error::InvalidRequest)?;
        let d = d.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/profileEntry/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("profile_entry_id", & profile_entry_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("d", &d)
                .build()?,
        )
    }
}
/// Gets who is logged in, and the version of the server.
///
/// 401 if nobody is logged in.
///
/// `GET /API/system/session/unusedId`
///
/// # Errors
/// - 401: Nobody is logged in. The body is empty.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: Session
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetSession {
    pub(super) client: Client,
}
impl GetSession {
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
        Result<types::SessionInfo, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetSession {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client } = self;
        let url = format!(
            "{}/API/system/session/unusedId", client.connection().base_url(),
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
/// Logs in.
///
/// Sets the cookies `JSESSIONID`, `X-Bonita-API-Token` and, on 7.x, `bonita.tenant`. Without `redirect=false` the answer may lead to a page.
///
/// `POST /loginservice`
///
/// # Errors
/// - 401: The user or the password is wrong, the user is disabled, or the tenant is paused. The body is empty.
/// - 405: There is no such tenant (7.x). The body is empty.
/// - 415: The body is no form. The body of the answer is empty.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: Login
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Login {
    pub(super) client: Client,
    pub(super) body: Result<types::Login, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl Login {
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
        value: impl TryInto<types::Login, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `redirect` of the body; see [`types::Login::redirect`].
    pub fn redirect(mut self, value: bool) -> Self {
        self.given_of_body.member("redirect");
        self.body = self.body.map(|body| body.redirect(value));
        self
    }
    /// Sets `tenant` of the body; see [`types::Login::tenant`].
    pub fn tenant(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant");
        self.body = self.body.map(|body| body.tenant(value));
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
impl Build for Login {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = body
            .and_then(|v| types::Login::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/loginservice", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .form_urlencoded(&body)?
                .build()?,
        )
    }
}
/// Logs out.
///
/// Ends the session of the cookie.
///
/// `GET /logoutservice`
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: Logout
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Logout {
    pub(super) client: Client,
    pub(super) redirect: Result<Option<bool>, String>,
}
impl Logout {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            redirect: Ok(None),
        }
    }
    /// Whether the answer is to lead to a page.
    pub fn redirect(mut self, value: bool) -> Self {
        self.redirect = Ok(Some(value));
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
impl Build for Logout {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, redirect } = self;
        let redirect = redirect.map_err(Error::InvalidRequest)?;
        let url = format!("{}/logoutservice", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .query_if_set("redirect", &redirect)
                .build()?,
        )
    }
}
/// Restores the look that the portal or the mobile application had at first.
///
/// `type` tells which of the two.
///
/// `PUT /API/portal/theme/unusedId`
///
/// Not every server has this operation: Bonita up to 7.10, Enterprise editions up to 7.12.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The version or the edition has it not.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: Theme
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RestoreTheme {
    pub(super) client: Client,
    pub(super) body: Result<types::DefaultTheme, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl RestoreTheme {
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
        value: impl TryInto<types::DefaultTheme, Error: std::fmt::Display>,
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
impl Build for RestoreTheme {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = body
            .and_then(|v| types::DefaultTheme::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/theme/unusedId", client.connection().base_url(),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Searches for pages.
///
/// Items are compared for equality alone. Each name may stand in one filter, and no value may hold `=`. The filter `isHidden` is ignored. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/portal/page`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: Search custom pages
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchCustomPages {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) o: Result<Option<::std::string::String>, String>,
    pub(super) p: Result<Option<i32>, String>,
    pub(super) s: Result<Option<::std::string::String>, String>,
}
impl SearchCustomPages {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            o: Ok(None),
            p: Ok(None),
            s: Ok(None),
        }
    }
    /// How many items a page holds at most.
    pub fn c(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.c = value
            .try_into()
            .map_err(|error| format!("`c` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id: `createdBy` and `updatedBy` of pages, `user_id`, `role_id` and `group_id` of members. Unknown names are ignored.
    ///
    /// Adds to what is there; [`Self::replace_d`] replaces it.
    pub fn d(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.d = ::bpm_rest_runtime::lists::added(
            self.d,
            value.try_into().map_err(|error| format!("`d` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `d`; see [`Self::d`].
    pub fn add_d(mut self, value: impl Into<::std::string::String>) -> Self {
        self.d = ::bpm_rest_runtime::lists::added(self.d, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `d` holds; see [`Self::d`], which adds.
    pub fn replace_d(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.d = value
            .try_into()
            .map_err(|error| format!("`d` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// What items have to be like: `name=value` for each; every name once, and no `=` in a value.
    ///
    /// Adds to what is there; [`Self::replace_f`] replaces it.
    pub fn f(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.f = ::bpm_rest_runtime::lists::added(
            self.f,
            value.try_into().map_err(|error| format!("`f` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `f`; see [`Self::f`].
    pub fn add_f(mut self, value: impl Into<::std::string::String>) -> Self {
        self.f = ::bpm_rest_runtime::lists::added(self.f, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `f` holds; see [`Self::f`], which adds.
    pub fn replace_f(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.f = value
            .try_into()
            .map_err(|error| format!("`f` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// What to sort by: names, each with ` ASC` or ` DESC`, with commas and no spaces between them.
    pub fn o(mut self, value: impl Into<::std::string::String>) -> Self {
        self.o = Ok(Some(value.into()));
        self
    }
    /// The index of the page wanted, from 0.
    pub fn p(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.p = value
            .try_into()
            .map_err(|error| format!("`p` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Words that texts of an item have to begin with.
    pub fn s(mut self, value: impl Into<::std::string::String>) -> Self {
        self.s = Ok(Some(value.into()));
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
        Result<::std::vec::Vec<types::CustomPage>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchCustomPages {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, o, p, s } = self;
        let c = c.map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = d.map_err(Error::InvalidRequest)?;
        let f = f.map_err(Error::InvalidRequest)?;
        let o = o.map_err(Error::InvalidRequest)?;
        let p = p.map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let s = s.map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/portal/page", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("c", &c)
                .query_if_set("d", &d)
                .query_if_set("f", &f)
                .query_if_set("o", &o)
                .query_if_set("p", &p)
                .query_if_set("s", &s)
                .build()?,
        )
    }
}
/// Searches for entries of profiles.
///
/// Items are compared for equality alone. Each name may stand in one filter, and no value may hold `=`. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/portal/profileEntry`
///
/// Not every server has this operation: Bonita up to 7.12.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The version has it no longer.
/// - 405: The version has it no longer.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: ProfileEntry
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchProfileEntries {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) o: Result<Option<::std::string::String>, String>,
    pub(super) p: Result<Option<i32>, String>,
    pub(super) s: Result<Option<::std::string::String>, String>,
}
impl SearchProfileEntries {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            o: Ok(None),
            p: Ok(None),
            s: Ok(None),
        }
    }
    /// How many items a page holds at most.
    pub fn c(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.c = value
            .try_into()
            .map_err(|error| format!("`c` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id: `createdBy` and `updatedBy` of pages, `user_id`, `role_id` and `group_id` of members. Unknown names are ignored.
    ///
    /// Adds to what is there; [`Self::replace_d`] replaces it.
    pub fn d(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.d = ::bpm_rest_runtime::lists::added(
            self.d,
            value.try_into().map_err(|error| format!("`d` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `d`; see [`Self::d`].
    pub fn add_d(mut self, value: impl Into<::std::string::String>) -> Self {
        self.d = ::bpm_rest_runtime::lists::added(self.d, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `d` holds; see [`Self::d`], which adds.
    pub fn replace_d(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.d = value
            .try_into()
            .map_err(|error| format!("`d` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// What items have to be like: `name=value` for each; every name once, and no `=` in a value.
    ///
    /// Adds to what is there; [`Self::replace_f`] replaces it.
    pub fn f(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.f = ::bpm_rest_runtime::lists::added(
            self.f,
            value.try_into().map_err(|error| format!("`f` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `f`; see [`Self::f`].
    pub fn add_f(mut self, value: impl Into<::std::string::String>) -> Self {
        self.f = ::bpm_rest_runtime::lists::added(self.f, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `f` holds; see [`Self::f`], which adds.
    pub fn replace_f(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.f = value
            .try_into()
            .map_err(|error| format!("`f` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// What to sort by: names, each with ` ASC` or ` DESC`, with commas and no spaces between them.
    pub fn o(mut self, value: impl Into<::std::string::String>) -> Self {
        self.o = Ok(Some(value.into()));
        self
    }
    /// The index of the page wanted, from 0.
    pub fn p(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.p = value
            .try_into()
            .map_err(|error| format!("`p` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Words that texts of an item have to begin with.
    pub fn s(mut self, value: impl Into<::std::string::String>) -> Self {
        self.s = Ok(Some(value.into()));
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
        Result<::std::vec::Vec<types::ProfileEntry>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchProfileEntries {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, o, p, s } = self;
        let c = c.map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = d.map_err(Error::InvalidRequest)?;
        let f = f.map_err(Error::InvalidRequest)?;
        let o = o.map_err(Error::InvalidRequest)?;
        let p = p.map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let s = s.map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/portal/profileEntry", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("c", &c)
                .query_if_set("d", &d)
                .query_if_set("f", &f)
                .query_if_set("o", &o)
                .query_if_set("p", &p)
                .query_if_set("s", &s)
                .build()?,
        )
    }
}
/// Searches for members of profiles.
///
/// The filter `member_type` is demanded: `user`, `group`, `role` or `roleAndGroup`. Items are compared for equality alone. Each name may stand in one filter, and no value may hold `=`. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/portal/profileMember`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: ProfileMember
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchProfileMembers {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) o: Result<Option<::std::string::String>, String>,
    pub(super) p: Result<Option<i32>, String>,
    pub(super) s: Result<Option<::std::string::String>, String>,
}
impl SearchProfileMembers {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            o: Ok(None),
            p: Ok(None),
            s: Ok(None),
        }
    }
    /// How many items a page holds at most.
    pub fn c(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.c = value
            .try_into()
            .map_err(|error| format!("`c` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id: `createdBy` and `updatedBy` of pages, `user_id`, `role_id` and `group_id` of members. Unknown names are ignored.
    ///
    /// Adds to what is there; [`Self::replace_d`] replaces it.
    pub fn d(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.d = ::bpm_rest_runtime::lists::added(
            self.d,
            value.try_into().map_err(|error| format!("`d` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `d`; see [`Self::d`].
    pub fn add_d(mut self, value: impl Into<::std::string::String>) -> Self {
        self.d = ::bpm_rest_runtime::lists::added(self.d, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `d` holds; see [`Self::d`], which adds.
    pub fn replace_d(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.d = value
            .try_into()
            .map_err(|error| format!("`d` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// What items have to be like: `name=value` for each; every name once, and no `=` in a value.
    ///
    /// Adds to what is there; [`Self::replace_f`] replaces it.
    pub fn f(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.f = ::bpm_rest_runtime::lists::added(
            self.f,
            value.try_into().map_err(|error| format!("`f` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `f`; see [`Self::f`].
    pub fn add_f(mut self, value: impl Into<::std::string::String>) -> Self {
        self.f = ::bpm_rest_runtime::lists::added(self.f, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `f` holds; see [`Self::f`], which adds.
    pub fn replace_f(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.f = value
            .try_into()
            .map_err(|error| format!("`f` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// What to sort by: names, each with ` ASC` or ` DESC`, with commas and no spaces between them.
    pub fn o(mut self, value: impl Into<::std::string::String>) -> Self {
        self.o = Ok(Some(value.into()));
        self
    }
    /// The index of the page wanted, from 0.
    pub fn p(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.p = value
            .try_into()
            .map_err(|error| format!("`p` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Words that texts of an item have to begin with.
    pub fn s(mut self, value: impl Into<::std::string::String>) -> Self {
        self.s = Ok(Some(value.into()));
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
        Result<::std::vec::Vec<types::ProfileMember>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchProfileMembers {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, o, p, s } = self;
        let c = c.map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = d.map_err(Error::InvalidRequest)?;
        let f = f.map_err(Error::InvalidRequest)?;
        let o = o.map_err(Error::InvalidRequest)?;
        let p = p.map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let s = s.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/profileMember", client.connection().base_url(),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("c", &c)
                .query_if_set("d", &d)
                .query_if_set("f", &f)
                .query_if_set("o", &o)
                .query_if_set("p", &p)
                .query_if_set("s", &s)
                .build()?,
        )
    }
}
/// Searches for profiles.
///
/// Items are compared for equality alone. Each name may stand in one filter, and no value may hold `=`. The header `Content-Range` of the answer is `page-size/total`. With the filter `user_id` the answer is the whole list at once, and other filters, orders and the search term are ignored.
///
/// `GET /API/portal/profile`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: Search profiles
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchProfiles {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) o: Result<Option<::std::string::String>, String>,
    pub(super) p: Result<Option<i32>, String>,
    pub(super) s: Result<Option<::std::string::String>, String>,
}
impl SearchProfiles {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            o: Ok(None),
            p: Ok(None),
            s: Ok(None),
        }
    }
    /// How many items a page holds at most.
    pub fn c(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.c = value
            .try_into()
            .map_err(|error| format!("`c` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id: `createdBy` and `updatedBy` of pages, `user_id`, `role_id` and `group_id` of members. Unknown names are ignored.
    ///
    /// Adds to what is there; [`Self::replace_d`] replaces it.
    pub fn d(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.d = ::bpm_rest_runtime::lists::added(
            self.d,
            value.try_into().map_err(|error| format!("`d` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `d`; see [`Self::d`].
    pub fn add_d(mut self, value: impl Into<::std::string::String>) -> Self {
        self.d = ::bpm_rest_runtime::lists::added(self.d, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `d` holds; see [`Self::d`], which adds.
    pub fn replace_d(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.d = value
            .try_into()
            .map_err(|error| format!("`d` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// What items have to be like: `name=value` for each; every name once, and no `=` in a value.
    ///
    /// Adds to what is there; [`Self::replace_f`] replaces it.
    pub fn f(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.f = ::bpm_rest_runtime::lists::added(
            self.f,
            value.try_into().map_err(|error| format!("`f` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `f`; see [`Self::f`].
    pub fn add_f(mut self, value: impl Into<::std::string::String>) -> Self {
        self.f = ::bpm_rest_runtime::lists::added(self.f, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `f` holds; see [`Self::f`], which adds.
    pub fn replace_f(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.f = value
            .try_into()
            .map_err(|error| format!("`f` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// What to sort by: names, each with ` ASC` or ` DESC`, with commas and no spaces between them.
    pub fn o(mut self, value: impl Into<::std::string::String>) -> Self {
        self.o = Ok(Some(value.into()));
        self
    }
    /// The index of the page wanted, from 0.
    pub fn p(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.p = value
            .try_into()
            .map_err(|error| format!("`p` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Words that texts of an item have to begin with.
    pub fn s(mut self, value: impl Into<::std::string::String>) -> Self {
        self.s = Ok(Some(value.into()));
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
        Result<::std::vec::Vec<types::Profile>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchProfiles {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, o, p, s } = self;
        let c = c.map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = d.map_err(Error::InvalidRequest)?;
        let f = f.map_err(Error::InvalidRequest)?;
        let o = o.map_err(Error::InvalidRequest)?;
        let p = p.map_err(Error::InvalidRequest)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let s = s.map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/portal/profile", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("c", &c)
                .query_if_set("d", &d)
                .query_if_set("f", &f)
                .query_if_set("o", &o)
                .query_if_set("p", &p)
                .query_if_set("s", &s)
                .build()?,
        )
    }
}
/// Changes the look of the mobile application to a file that was uploaded.
///
/// `POST /API/portal/theme`
///
/// Not every server has this operation: Bonita up to 7.10, Enterprise editions up to 7.12.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The version or the edition has it not.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: Theme
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetMobileTheme {
    pub(super) client: Client,
    pub(super) body: Result<types::MobileTheme, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SetMobileTheme {
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
        value: impl TryInto<types::MobileTheme, Error: std::fmt::Display>,
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
impl Build for SetMobileTheme {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = body
            .and_then(|v| types::MobileTheme::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/portal/theme", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Changes the look of the portal to a file that was uploaded.
///
/// `POST /API/portal/theme`
///
/// Not every server has this operation: Bonita up to 7.10, Enterprise editions up to 7.12.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The version or the edition has it not.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: Theme
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetPortalTheme {
    pub(super) client: Client,
    pub(super) body: Result<types::PortalTheme, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SetPortalTheme {
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
        value: impl TryInto<types::PortalTheme, Error: std::fmt::Display>,
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
impl Build for SetPortalTheme {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = body
            .and_then(|v| types::PortalTheme::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/portal/theme", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Replaces a page by a file that was uploaded.
///
/// The page keeps its URL token.
///
/// `PUT /API/portal/page/{pageId}`
///
/// # Errors
/// - 400: The id is below 1 (8.0 and later; 500 before).
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: Update a custom page
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateCustomPage {
    pub(super) client: Client,
    pub(super) page_id: Result<i64, String>,
    pub(super) body: Result<types::PageContent, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateCustomPage {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            page_id: Err(::bpm_rest_runtime::parameter::missing("page_id")),
            body: Err("the body is missing: give it to `body`".to_owned()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the page.
    pub fn page_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.page_id = value
            .try_into()
            .map_err(|error| format!("`page_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::PageContent, Error: std::fmt::Display>,
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
impl Build for UpdateCustomPage {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, page_id, body, .. } = self;
        let page_id = page_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::PageContent::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/page/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("page_id", & page_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Changes name and description of a profile.
///
/// Servers of the Community edition answer 405.
///
/// `PUT /API/portal/profile/{profileId}`
///
/// Not every server has this operation: Bonita 7.x, Enterprise editions.
///
/// # Errors
/// - 400: The id is below 1 (8.0 and later; 500 before).
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 405: The edition has it not.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: Update a profile
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProfile {
    pub(super) client: Client,
    pub(super) profile_id: Result<i64, String>,
    pub(super) body: Result<types::ProfileUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateProfile {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            profile_id: Err(::bpm_rest_runtime::parameter::missing("profile_id")),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the profile.
    pub fn profile_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.profile_id = value
            .try_into()
            .map_err(|error| format!("`profile_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ProfileUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `description` of the body; see [`types::ProfileUpdate::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Sets `name` of the body; see [`types::ProfileUpdate::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
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
impl Build for UpdateProfile {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, profile_id, body, .. } = self;
        let profile_id = profile_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::ProfileUpdate::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/profile/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("profile_id", & profile_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Changes an entry of a profile.
///
/// Name, description, page and place in the menu can change.
///
/// `PUT /API/portal/profileEntry/{profileEntryId}`
///
/// Not every server has this operation: Bonita up to 7.12, Enterprise editions.
///
/// # Errors
/// - 400: The id is below 1 (8.0 and later; 500 before).
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id, and the body is empty; or the version has it no longer.
/// - 405: The edition or the version has it not.
/// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita BPM 7.3 documentation, portal API: ProfileEntry
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProfileEntry {
    pub(super) client: Client,
    pub(super) profile_entry_id: Result<i64, String>,
    pub(super) body: Result<types::ProfileEntryUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateProfileEntry {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            profile_entry_id: Err(
                ::bpm_rest_runtime::parameter::missing("profile_entry_id"),
            ),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the entry.
    pub fn profile_entry_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.profile_entry_id = value
            .try_into()
            .map_err(|error| format!("`profile_entry_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ProfileEntryUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `description` of the body; see [`types::ProfileEntryUpdate::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Sets `index` of the body; see [`types::ProfileEntryUpdate::index`].
    pub fn index(mut self, value: i64) -> Self {
        self.given_of_body.member("index");
        self.body = self.body.map(|body| body.index(value));
        self
    }
    /// Sets `name` of the body; see [`types::ProfileEntryUpdate::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Sets `page` of the body; see [`types::ProfileEntryUpdate::page`].
    pub fn page(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("page");
        self.body = self.body.map(|body| body.page(value));
        self
    }
    /// Sets `parent_id` of the body; see [`types::ProfileEntryUpdate::parent_id`].
    pub fn parent_id(mut self, value: i64) -> Self {
        self.given_of_body.member("parent_id");
        self.body = self.body.map(|body| body.parent_id(value));
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
impl Build for UpdateProfileEntry {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, profile_entry_id, body, .. } = self;
        let profile_entry_id = profile_entry_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::ProfileEntryUpdate::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/profileEntry/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("profile_entry_id", & profile_entry_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
