// Made by `cargo xtask generate`; edit the spec instead.

//! One builder for each operation: set its parameters, then await it.

use super::{Client, types};
use super::operations::PATH_SEGMENTS;
use ::bpm_rest_runtime::operation::Build;
use ::bpm_rest_runtime::request::{RequestBuilder, RequestError as Error};
use ::bpm_rest_runtime::call::BoxFuture;
use ::bpm_rest_runtime::request::optional_json;
/// Adds candidate groups to a task.
///
/// Only the assignee may; anybody else who sees the task gets 400. The server does not look whether there are such groups, and adds one that is a candidate already once more.
///
/// `POST /v1/tasks/{taskId}/candidate-groups`
///
/// # Errors
/// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such task, or the caller does not see it.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: addCandidateGroupsUsingPOST_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddCandidateGroups {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::CandidateGroups, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AddCandidateGroups {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::CandidateGroups, Error: std::fmt::Display>,
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
impl Build for AddCandidateGroups {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/tasks/{}/candidate-groups", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Adds candidate users to a task.
///
/// Only the assignee may; anybody else who sees the task gets 400. The server does not look whether there are such users, and adds one that is a candidate already once more.
///
/// `POST /v1/tasks/{taskId}/candidate-users`
///
/// # Errors
/// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such task, or the caller does not see it.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: addCandidateUsersUsingPOST_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddCandidateUsers {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::CandidateUsers, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AddCandidateUsers {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::CandidateUsers, Error: std::fmt::Display>,
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
impl Build for AddCandidateUsers {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/tasks/{}/candidate-users", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Adds candidate groups to a task.
///
/// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. The server does not look whether there are such groups, and adds one that is a candidate already once more.
///
/// `POST /admin/v1/tasks/{taskId}/candidate-groups`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such task.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: addCandidateGroupsUsingPOST
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminAddCandidateGroups {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::CandidateGroups, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AdminAddCandidateGroups {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::CandidateGroups, Error: std::fmt::Display>,
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
impl Build for AdminAddCandidateGroups {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/tasks/{}/candidate-groups", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Adds candidate users to a task.
///
/// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. The server does not look whether there are such users, and adds one that is a candidate already once more.
///
/// `POST /admin/v1/tasks/{taskId}/candidate-users`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such task.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: addCandidateUsersUsingPOST
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminAddCandidateUsers {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::CandidateUsers, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AdminAddCandidateUsers {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::CandidateUsers, Error: std::fmt::Display>,
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
impl Build for AdminAddCandidateUsers {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/tasks/{}/candidate-users", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Assigns a task to a user, or to nobody.
///
/// Needs the role `ACTIVITI_ADMIN`. The server does not look whether there is such a user.
///
/// `POST /admin/v1/tasks/{taskId}/assign`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such task.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: assignUsingPOST
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminAssignTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::TaskAssignment, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AdminAssignTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::TaskAssignment, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `assignee` of the body; see [`types::TaskAssignment::assignee`].
    pub fn assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("assignee");
        self.body = self.body.map(|body| body.assignee(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Task, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for AdminAssignTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/tasks/{}/assign", PATH_SEGMENTS.segment("task_id", & task_id)
                ?
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
/// Completes a task, with variables if need be.
///
/// Needs the role `ACTIVITI_ADMIN`. The task need not be claimed. The answer is the last sight of the task, without most of what was known of it.
///
/// `POST /admin/v1/tasks/{taskId}/complete`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such task.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: completeTaskUsingPOST
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminCompleteTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<Option<types::TaskCompletion>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AdminCompleteTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(None),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::TaskCompletion, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value).map(Some);
        self
    }
    /// Adds to `variables` of the body; see [`types::TaskCompletion::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self
            .body
            .map(|body| Some(
                body.unwrap_or_else(types::TaskCompletion::new).variables(value),
            ));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::TaskCompletion::variable`].
    pub fn variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self
            .body
            .map(|body| Some(
                body.unwrap_or_else(types::TaskCompletion::new).variable(key, value),
            ));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::TaskCompletion::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_variables");
        self.body = self
            .body
            .map(|body| Some(
                body.unwrap_or_else(types::TaskCompletion::new).replace_variables(value),
            ));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Task, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for AdminCompleteTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/tasks/{}/complete", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
            ),
        );
        Ok(
            optional_json(
                    RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                        .header(
                            ::bpm_rest_runtime::http::header::ACCEPT,
                            ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                                "application/json",
                            ),
                        ),
                    "application/json",
                    &body,
                )
                .build()?,
        )
    }
}
/// Creates a variable of a task.
///
/// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. The server answers with 400 if the task has a variable of this name.
///
/// `POST /admin/v1/tasks/{taskId}/variables`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such task.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: createVariableUsingPOST
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminCreateTaskVariable {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewTaskVariable, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AdminCreateTaskVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::NewTaskVariable, Error: std::fmt::Display>,
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
impl Build for AdminCreateTaskVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/tasks/{}/variables", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Removes candidate groups from a task.
///
/// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. A group that was added twice is removed altogether; one that is no candidate is passed over.
///
/// `DELETE /admin/v1/tasks/{taskId}/candidate-groups`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such task.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteCandidateGroupsUsingDELETE
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminDeleteCandidateGroups {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::CandidateGroups, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AdminDeleteCandidateGroups {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::CandidateGroups, Error: std::fmt::Display>,
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
impl Build for AdminDeleteCandidateGroups {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/tasks/{}/candidate-groups", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Removes candidate users from a task.
///
/// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. A user that was added twice is removed altogether; one that is no candidate is passed over.
///
/// `DELETE /admin/v1/tasks/{taskId}/candidate-users`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such task.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteCandidateUsersUsingDELETE
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminDeleteCandidateUsers {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::CandidateUsers, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AdminDeleteCandidateUsers {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::CandidateUsers, Error: std::fmt::Display>,
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
impl Build for AdminDeleteCandidateUsers {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/tasks/{}/candidate-users", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Cancels a process instance.
///
/// Needs the role `ACTIVITI_ADMIN`. Process instances that it called end with it. The answer is the last sight of the process instance.
///
/// `DELETE /admin/v1/process-instances/{processInstanceId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such process instance. One that has ended is gone.
/// - 500: Another call changes the process instance at the same time, or no policy lets the caller change it.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteProcessInstanceUsingDELETE
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminDeleteProcessInstance {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
}
impl AdminDeleteProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
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
        Result<types::ProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for AdminDeleteProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/process-instances/{}", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
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
/// Deletes a task that belongs to no process instance, with its subtasks.
///
/// Needs the role `ACTIVITI_ADMIN`. The server refuses to delete a task of a process instance (500). The answer is the last sight of the task, without most of what was known of it.
///
/// `DELETE /admin/v1/tasks/{taskId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such task.
/// - 500: The task belongs to a process instance.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteTaskUsingDELETE
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminDeleteTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl AdminDeleteTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Task, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for AdminDeleteTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
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
/// Gets one process instance.
///
/// Needs the role `ACTIVITI_ADMIN`. Security policies do not count.
///
/// `GET /admin/v1/process-instances/{processInstanceId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such process instance. One that has ended is gone.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessInstanceByIdUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminGetProcessInstance {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
}
impl AdminGetProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
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
        Result<types::ProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for AdminGetProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/process-instances/{}", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
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
/// Gets one task.
///
/// Needs the role `ACTIVITI_ADMIN`. Candidates and assignee do not count.
///
/// `GET /admin/v1/tasks/{taskId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such task.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getTaskByIdUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminGetTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl AdminGetTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Task, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for AdminGetTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
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
/// Lists the candidate groups of a task.
///
/// Needs the role `ACTIVITI_ADMIN`. A group that was added twice is listed twice. For a task that there is not the server answers with 500.
///
/// `GET /admin/v1/tasks/{taskId}/candidate-groups`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 500: There is no such task.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getGroupCandidatesUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminListCandidateGroups {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl AdminListCandidateGroups {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
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
        Result<::std::vec::Vec<::std::string::String>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for AdminListCandidateGroups {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/tasks/{}/candidate-groups", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
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
/// Lists the candidate users of a task.
///
/// Needs the role `ACTIVITI_ADMIN`. A user that was added twice is listed twice. For a task that there is not the server answers with 500.
///
/// `GET /admin/v1/tasks/{taskId}/candidate-users`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 500: There is no such task.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getUserCandidatesUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminListCandidateUsers {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl AdminListCandidateUsers {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
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
        Result<::std::vec::Vec<::std::string::String>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for AdminListCandidateUsers {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/tasks/{}/candidate-users", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
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
/// Lists all process definitions.
///
/// Needs the role `ACTIVITI_ADMIN`. The server takes the parameters of paging and answers with the whole list whatever they say. Security policies do not count.
///
/// `GET /admin/v1/process-definitions`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getAllProcessDefinitionsUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminListProcessDefinitions {
    pub(super) client: Client,
}
impl AdminListProcessDefinitions {
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
        Result<
            ::std::vec::Vec<types::ProcessDefinition>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for AdminListProcessDefinitions {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client } = self;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/admin/v1/process-definitions"),
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
/// Lists the process instances that run or are suspended, of all users.
///
/// Needs the role `ACTIVITI_ADMIN`. The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises. Security policies do not count.
///
/// `GET /admin/v1/process-instances`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 500: The offset is too large for the server, or a number cannot be read.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessInstancesUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminListProcessInstances {
    pub(super) client: Client,
    pub(super) max_items: Result<Option<i32>, String>,
    pub(super) skip_count: Result<Option<i32>, String>,
}
impl AdminListProcessInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            max_items: Ok(None),
            skip_count: Ok(None),
        }
    }
    /// How many items a page holds at most, 100 by default. 7.1.0.M5 sets no upper limit, 8.x one of 1,000.
    pub fn max_items(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.max_items = value
            .try_into()
            .map_err(|error| format!("`max_items` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The offset of the first item wanted, from 0, which is the default.
    pub fn skip_count(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.skip_count = value
            .try_into()
            .map_err(|error| format!("`skip_count` cannot be used: {error}"))
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
        Result<types::ProcessInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for AdminListProcessInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, max_items, skip_count } = self;
        let max_items = ::bpm_rest_runtime::request::given("max_items", max_items)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(1),
            maximum: None,
            max_length: None,
            otherwise: "The server answers 500 to zero and to negative numbers.",
        }
            .check("max_items", &max_items)
            .map_err(Error::InvalidRequest)?;
        let skip_count = ::bpm_rest_runtime::request::given("skip_count", skip_count)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server answers 500 to a negative number.",
        }
            .check("skip_count", &skip_count)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/admin/v1/process-instances"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("maxItems", &max_items)
                .query_if_set("skipCount", &skip_count)
                .build()?,
        )
    }
}
/// Lists the process instances that a process instance called by call activities.
///
/// Needs the role `ACTIVITI_ADMIN`. Embedded subprocesses are no process instances and are not listed. The list of a process instance that there is not is empty. The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises.
///
/// `GET /admin/v1/process-instances/{processInstanceId}/subprocesses`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 500: The offset is too large for the server, or a number cannot be read.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: subprocessesUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminListSubprocesses {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) max_items: Result<Option<i32>, String>,
    pub(super) skip_count: Result<Option<i32>, String>,
}
impl AdminListSubprocesses {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            max_items: Ok(None),
            skip_count: Ok(None),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
        self
    }
    /// How many items a page holds at most, 100 by default. 7.1.0.M5 sets no upper limit, 8.x one of 1,000.
    pub fn max_items(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.max_items = value
            .try_into()
            .map_err(|error| format!("`max_items` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The offset of the first item wanted, from 0, which is the default.
    pub fn skip_count(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.skip_count = value
            .try_into()
            .map_err(|error| format!("`skip_count` cannot be used: {error}"))
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
        Result<types::ProcessInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for AdminListSubprocesses {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, max_items, skip_count } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let max_items = ::bpm_rest_runtime::request::given("max_items", max_items)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(1),
            maximum: None,
            max_length: None,
            otherwise: "The server answers 500 to zero and to negative numbers.",
        }
            .check("max_items", &max_items)
            .map_err(Error::InvalidRequest)?;
        let skip_count = ::bpm_rest_runtime::request::given("skip_count", skip_count)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server answers 500 to a negative number.",
        }
            .check("skip_count", &skip_count)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/process-instances/{}/subprocesses", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
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
                .query_if_set("maxItems", &max_items)
                .query_if_set("skipCount", &skip_count)
                .build()?,
        )
    }
}
/// Lists the variables of a task.
///
/// Needs the role `ACTIVITI_ADMIN`. A task without a mapping has a copy of each variable of its process instance. The server answers with the whole list.
///
/// `GET /admin/v1/tasks/{taskId}/variables`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such task.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getVariablesUsingGET_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminListTaskVariables {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl AdminListTaskVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
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
            ::std::vec::Vec<types::VariableInstance>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for AdminListTaskVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/tasks/{}/variables", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
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
/// Lists all tasks.
///
/// Needs the role `ACTIVITI_ADMIN`. The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises.
///
/// `GET /admin/v1/tasks`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 500: The offset is too large for the server, or a number cannot be read.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getTasksUsingGET_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminListTasks {
    pub(super) client: Client,
    pub(super) max_items: Result<Option<i32>, String>,
    pub(super) skip_count: Result<Option<i32>, String>,
}
impl AdminListTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            max_items: Ok(None),
            skip_count: Ok(None),
        }
    }
    /// How many items a page holds at most, 100 by default. 7.1.0.M5 sets no upper limit, 8.x one of 1,000.
    pub fn max_items(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.max_items = value
            .try_into()
            .map_err(|error| format!("`max_items` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The offset of the first item wanted, from 0, which is the default.
    pub fn skip_count(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.skip_count = value
            .try_into()
            .map_err(|error| format!("`skip_count` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::TaskPage, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for AdminListTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, max_items, skip_count } = self;
        let max_items = ::bpm_rest_runtime::request::given("max_items", max_items)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(1),
            maximum: None,
            max_length: None,
            otherwise: "The server answers 500 to zero and to negative numbers.",
        }
            .check("max_items", &max_items)
            .map_err(Error::InvalidRequest)?;
        let skip_count = ::bpm_rest_runtime::request::given("skip_count", skip_count)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server answers 500 to a negative number.",
        }
            .check("skip_count", &skip_count)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/admin/v1/tasks"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("maxItems", &max_items)
                .query_if_set("skipCount", &skip_count)
                .build()?,
        )
    }
}
/// Delivers a message to the one process instance that waits for it.
///
/// Needs the role `ACTIVITI_ADMIN`. The name and the correlation key say which one. The message needs no broker. Calling it again delivers another message.
///
/// `PUT /admin/v1/process-instances/message`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: No process instance waits for this message with this correlation key.
/// - 500: Several process instances wait for the message, or what follows the message fails; the message of the error tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: receiveUsingPUT
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminReceiveMessage {
    pub(super) client: Client,
    pub(super) body: Result<types::ReceivedMessage, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AdminReceiveMessage {
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
        value: impl TryInto<types::ReceivedMessage, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `correlation_key` of the body; see [`types::ReceivedMessage::correlation_key`].
    pub fn correlation_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("correlation_key");
        self.body = self.body.map(|body| body.correlation_key(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::ReceivedMessage::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::ReceivedMessage::variable`].
    pub fn variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(key, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::ReceivedMessage::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_variables");
        self.body = self.body.map(|body| body.replace_variables(value));
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
impl Build for AdminReceiveMessage {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/admin/v1/process-instances/message"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Removes variables of a process instance.
///
/// Needs the role `ACTIVITI_ADMIN`. A name that the process instance has no variable of is passed over.
///
/// `DELETE /admin/v1/process-instances/{processInstanceId}/variables`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such process instance. One that has ended is gone.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: removeVariablesUsingDELETE
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminRemoveProcessInstanceVariables {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::VariableRemoval, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AdminRemoveProcessInstanceVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::VariableRemoval, Error: std::fmt::Display>,
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
impl Build for AdminRemoveProcessInstanceVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, body, .. } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/process-instances/{}/variables", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Lets a suspended process instance go on.
///
/// Needs the role `ACTIVITI_ADMIN`. A task that was assigned before is so again.
///
/// `POST /admin/v1/process-instances/{processInstanceId}/resume`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such process instance. One that has ended is gone.
/// - 500: The process instance runs already, another call changes it at the same time, or no policy lets the caller change it.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: resumeUsingPOST
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminResumeProcessInstance {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
}
impl AdminResumeProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
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
        Result<types::ProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for AdminResumeProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/process-instances/{}/resume", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
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
                .build()?,
        )
    }
}
/// Creates or replaces variables of a process instance.
///
/// Needs the role `ACTIVITI_ADMIN`. Variables that are not named stay as they are.
///
/// `PUT /admin/v1/process-instances/{processInstanceId}/variables`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such process instance. One that has ended is gone.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateVariablesUsingPUT
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminSetProcessInstanceVariables {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::ProcessInstanceVariables, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AdminSetProcessInstanceVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ProcessInstanceVariables, Error: std::fmt::Display>,
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
impl Build for AdminSetProcessInstanceVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, body, .. } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/process-instances/{}/variables", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Starts a process instance, by the key or the id of its process definition.
///
/// Needs the role `ACTIVITI_ADMIN`. The caller becomes the initiator. A process instance that ends at once is answered with the status `COMPLETED` and is gone.
///
/// `POST /admin/v1/process-instances`
///
/// # Errors
/// - 400: The body cannot be read, or a variable has a name, a type or an expression that the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such process definition.
/// - 500: The process definition or the message is not named, a required variable is missing, a text is too long, or the process fails as it starts; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: startProcessUsingPOST
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminStartProcessInstance {
    pub(super) client: Client,
    pub(super) body: Result<types::NewProcessInstance, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AdminStartProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::NewProcessInstance, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `business_key` of the body; see [`types::NewProcessInstance::business_key`].
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("business_key");
        self.body = self.body.map(|body| body.business_key(value));
        self
    }
    /// Sets `name` of the body; see [`types::NewProcessInstance::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Sets `process_definition_id` of the body; see [`types::NewProcessInstance::process_definition_id`].
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_id");
        self.body = self.body.map(|body| body.process_definition_id(value));
        self
    }
    /// Sets `process_definition_key` of the body; see [`types::NewProcessInstance::process_definition_key`].
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_key");
        self.body = self.body.map(|body| body.process_definition_key(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::NewProcessInstance::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::NewProcessInstance::variable`].
    pub fn variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(key, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::NewProcessInstance::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_variables");
        self.body = self.body.map(|body| body.replace_variables(value));
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
        Result<types::ProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for AdminStartProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/admin/v1/process-instances"),
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
/// Starts a process instance by the message that its start event waits for.
///
/// Needs the role `ACTIVITI_ADMIN`. The message needs no broker.
///
/// `POST /admin/v1/process-instances/message`
///
/// # Errors
/// - 400: The body cannot be read, or a variable has a name, a type or an expression that the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: No process definition starts by this message.
/// - 500: The process definition or the message is not named, a required variable is missing, a text is too long, or the process fails as it starts; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: startUsingPOST
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminStartProcessInstanceByMessage {
    pub(super) client: Client,
    pub(super) body: Result<types::MessageStart, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AdminStartProcessInstanceByMessage {
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
        value: impl TryInto<types::MessageStart, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `business_key` of the body; see [`types::MessageStart::business_key`].
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("business_key");
        self.body = self.body.map(|body| body.business_key(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::MessageStart::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::MessageStart::variable`].
    pub fn variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(key, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::MessageStart::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_variables");
        self.body = self.body.map(|body| body.replace_variables(value));
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
        Result<types::ProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for AdminStartProcessInstanceByMessage {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/admin/v1/process-instances/message"),
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
/// Suspends a process instance: nothing goes on in it until it is resumed.
///
/// Needs the role `ACTIVITI_ADMIN`. Its tasks are suspended with it. Process instances that it called go on.
///
/// `POST /admin/v1/process-instances/{processInstanceId}/suspend`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such process instance. One that has ended is gone.
/// - 500: The process instance is suspended already, another call changes it at the same time, or no policy lets the caller change it.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: suspendUsingPOST
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminSuspendProcessInstance {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
}
impl AdminSuspendProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
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
        Result<types::ProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for AdminSuspendProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/process-instances/{}/suspend", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
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
                .build()?,
        )
    }
}
/// Changes the name or the business key of a process instance.
///
/// Needs the role `ACTIVITI_ADMIN`. What is absent or null stays as it is; an empty text is kept as such.
///
/// `PUT /admin/v1/process-instances/{processInstanceId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such process instance. One that has ended is gone.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateProcessUsingPUT
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminUpdateProcessInstance {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::ProcessInstanceUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AdminUpdateProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ProcessInstanceUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `business_key` of the body; see [`types::ProcessInstanceUpdate::business_key`].
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("business_key");
        self.body = self.body.map(|body| body.business_key(value));
        self
    }
    /// Sets `name` of the body; see [`types::ProcessInstanceUpdate::name`].
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
    ) -> BoxFuture<
        'static,
        Result<types::ProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for AdminUpdateProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, body, .. } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/process-instances/{}", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
            ),
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
/// Changes a task.
///
/// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. What is absent or null stays as it is; an empty text is kept as such. The assignee and the candidates are changed by calls of their own.
///
/// `PUT /admin/v1/tasks/{taskId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such task.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateTaskUsingPUT
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminUpdateTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::TaskUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AdminUpdateTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::TaskUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `description` of the body; see [`types::TaskUpdate::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Sets `due_date` of the body; see [`types::TaskUpdate::due_date`].
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("due_date");
        self.body = self.body.map(|body| body.due_date(value));
        self
    }
    /// Sets `form_key` of the body; see [`types::TaskUpdate::form_key`].
    pub fn form_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("form_key");
        self.body = self.body.map(|body| body.form_key(value));
        self
    }
    /// Sets `name` of the body; see [`types::TaskUpdate::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Sets `parent_task_id` of the body; see [`types::TaskUpdate::parent_task_id`].
    pub fn parent_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("parent_task_id");
        self.body = self.body.map(|body| body.parent_task_id(value));
        self
    }
    /// Sets `priority` of the body; see [`types::TaskUpdate::priority`].
    pub fn priority(mut self, value: i32) -> Self {
        self.given_of_body.member("priority");
        self.body = self.body.map(|body| body.priority(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Task, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for AdminUpdateTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
            ),
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
/// Replaces the value of a variable of a task.
///
/// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. The server answers with 400, not with 404, if the task has no such variable.
///
/// `PUT /admin/v1/tasks/{taskId}/variables/{variableName}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
/// - 404: There is no such task.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateVariableUsingPUT
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AdminUpdateTaskVariable {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    pub(super) body: Result<types::TaskVariableUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AdminUpdateTaskVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The name of the variable.
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.variable_name = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::TaskVariableUpdate, Error: std::fmt::Display>,
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
impl Build for AdminUpdateTaskVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, variable_name, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/admin/v1/tasks/{}/variables/{}", PATH_SEGMENTS.segment("task_id", &
                task_id) ?, PATH_SEGMENTS.segment("variable_name", & variable_name) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Assigns a task to the caller.
///
/// Only a candidate may, and only while nobody is assigned.
///
/// `POST /v1/tasks/{taskId}/claim`
///
/// # Errors
/// - 400: The task is assigned already.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such task, or the caller does not see it.
/// - 500: The process instance of the task is suspended, or another call changes the task at the same time.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: claimTaskUsingPOST
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ClaimTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl ClaimTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Task, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ClaimTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/tasks/{}/claim", PATH_SEGMENTS.segment("task_id", & task_id) ?
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
                .build()?,
        )
    }
}
/// Completes a task, with variables if need be.
///
/// Only the assignee may. The answer is the last sight of the task. Which variables become those of the process instance is said by the mapping of the task; without a mapping, all do.
///
/// `POST /v1/tasks/{taskId}/complete`
///
/// # Errors
/// - 400: The task is not claimed, or the body cannot be read.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such task, or the caller does not see it.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: completeTaskUsingPOST_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CompleteTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<Option<types::TaskCompletion>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CompleteTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(None),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::TaskCompletion, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value).map(Some);
        self
    }
    /// Adds to `variables` of the body; see [`types::TaskCompletion::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self
            .body
            .map(|body| Some(
                body.unwrap_or_else(types::TaskCompletion::new).variables(value),
            ));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::TaskCompletion::variable`].
    pub fn variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self
            .body
            .map(|body| Some(
                body.unwrap_or_else(types::TaskCompletion::new).variable(key, value),
            ));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::TaskCompletion::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_variables");
        self.body = self
            .body
            .map(|body| Some(
                body.unwrap_or_else(types::TaskCompletion::new).replace_variables(value),
            ));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Task, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for CompleteTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/tasks/{}/complete", PATH_SEGMENTS.segment("task_id", & task_id) ?
            ),
        );
        Ok(
            optional_json(
                    RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                        .header(
                            ::bpm_rest_runtime::http::header::ACCEPT,
                            ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                                "application/json",
                            ),
                        ),
                    "application/json",
                    &body,
                )
                .build()?,
        )
    }
}
/// Creates a task that belongs to no process instance.
///
/// The caller becomes its owner and a candidate user.
///
/// `POST /v1/tasks`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 500: A text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: createNewTaskUsingPOST
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateTask {
    pub(super) client: Client,
    pub(super) body: Result<types::NewTask, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateTask {
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
        value: impl TryInto<types::NewTask, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `assignee` of the body; see [`types::NewTask::assignee`].
    pub fn assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("assignee");
        self.body = self.body.map(|body| body.assignee(value));
        self
    }
    /// Adds to `candidate_groups` of the body; see [`types::NewTask::candidate_groups`].
    pub fn candidate_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("candidate_groups");
        self.body = self.body.map(|body| body.candidate_groups(value));
        self
    }
    /// Adds one element to `candidate_groups` of the body; see [`types::NewTask::candidate_group`].
    pub fn candidate_group(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("candidate_group");
        self.body = self.body.map(|body| body.candidate_group(value));
        self
    }
    /// Replaces all that `candidate_groups` of the body holds; see [`types::NewTask::replace_candidate_groups`].
    pub fn replace_candidate_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_candidate_groups");
        self.body = self.body.map(|body| body.replace_candidate_groups(value));
        self
    }
    /// Adds to `candidate_users` of the body; see [`types::NewTask::candidate_users`].
    pub fn candidate_users(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("candidate_users");
        self.body = self.body.map(|body| body.candidate_users(value));
        self
    }
    /// Adds one element to `candidate_users` of the body; see [`types::NewTask::candidate_user`].
    pub fn candidate_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("candidate_user");
        self.body = self.body.map(|body| body.candidate_user(value));
        self
    }
    /// Replaces all that `candidate_users` of the body holds; see [`types::NewTask::replace_candidate_users`].
    pub fn replace_candidate_users(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_candidate_users");
        self.body = self.body.map(|body| body.replace_candidate_users(value));
        self
    }
    /// Sets `description` of the body; see [`types::NewTask::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Sets `due_date` of the body; see [`types::NewTask::due_date`].
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("due_date");
        self.body = self.body.map(|body| body.due_date(value));
        self
    }
    /// Sets `form_key` of the body; see [`types::NewTask::form_key`].
    pub fn form_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("form_key");
        self.body = self.body.map(|body| body.form_key(value));
        self
    }
    /// Sets `parent_task_id` of the body; see [`types::NewTask::parent_task_id`].
    pub fn parent_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("parent_task_id");
        self.body = self.body.map(|body| body.parent_task_id(value));
        self
    }
    /// Sets `priority` of the body; see [`types::NewTask::priority`].
    pub fn priority(mut self, value: i32) -> Self {
        self.given_of_body.member("priority");
        self.body = self.body.map(|body| body.priority(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Task, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for CreateTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/v1/tasks"),
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
/// Creates a variable of a task.
///
/// Only the assignee may; anybody else who sees the task gets 400. The server answers with 400 if the task has a variable of this name.
///
/// `POST /v1/tasks/{taskId}/variables`
///
/// # Errors
/// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such task, or the caller does not see it.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: createVariableUsingPOST_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateTaskVariable {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewTaskVariable, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateTaskVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::NewTaskVariable, Error: std::fmt::Display>,
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
impl Build for CreateTaskVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/tasks/{}/variables", PATH_SEGMENTS.segment("task_id", & task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Removes candidate groups from a task.
///
/// Only the assignee may; anybody else who sees the task gets 400. A group that was added twice is removed altogether; one that is no candidate is passed over.
///
/// `DELETE /v1/tasks/{taskId}/candidate-groups`
///
/// # Errors
/// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such task, or the caller does not see it.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteCandidateGroupsUsingDELETE_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCandidateGroups {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::CandidateGroups, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DeleteCandidateGroups {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::CandidateGroups, Error: std::fmt::Display>,
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
impl Build for DeleteCandidateGroups {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/tasks/{}/candidate-groups", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Removes candidate users from a task.
///
/// Only the assignee may; anybody else who sees the task gets 400. A user that was added twice is removed altogether; one that is no candidate is passed over.
///
/// `DELETE /v1/tasks/{taskId}/candidate-users`
///
/// # Errors
/// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such task, or the caller does not see it.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteCandidateUsersUsingDELETE_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCandidateUsers {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::CandidateUsers, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DeleteCandidateUsers {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::CandidateUsers, Error: std::fmt::Display>,
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
impl Build for DeleteCandidateUsers {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/tasks/{}/candidate-users", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Cancels a process instance.
///
/// Process instances that it called end with it. The answer is the last sight of the process instance.
///
/// `DELETE /v1/process-instances/{processInstanceId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such process instance. One that has ended is gone.
/// - 500: Another call changes the process instance at the same time, or no policy lets the caller change it.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteProcessInstanceUsingDELETE_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProcessInstance {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
}
impl DeleteProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
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
        Result<types::ProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for DeleteProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/process-instances/{}", PATH_SEGMENTS.segment("process_instance_id",
                & process_instance_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
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
/// Deletes a task that belongs to no process instance, with its subtasks.
///
/// Only the assignee or the owner may, who has to see the task as well. The server refuses to delete a task of a process instance (500). The answer is the last sight of the task, without most of what was known of it.
///
/// `DELETE /v1/tasks/{taskId}`
///
/// # Errors
/// - 400: The caller is neither the assignee nor the owner.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such task, or the caller does not see it.
/// - 500: The task belongs to a process instance.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteTaskUsingDELETE_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl DeleteTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Task, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeleteTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/v1/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
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
/// Gets one connector definition.
///
/// Any user who is logged in may call it.
///
/// `GET /v1/connector-definitions/{id}`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such connector definition.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getConnectorDefinitionUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetConnectorDefinition {
    pub(super) client: Client,
    pub(super) id: Result<::std::string::String, String>,
}
impl GetConnectorDefinition {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the connector definition.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = Ok(value.into());
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
        Result<types::ConnectorDefinition, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetConnectorDefinition {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, id } = self;
        let id = ::bpm_rest_runtime::request::given("id", id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/connector-definitions/{}", PATH_SEGMENTS.segment("id", & id) ?
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
/// Gets the welcome text.
///
/// Shows that the base URL is that of a runtime bundle and that the credentials are right.
///
/// `GET /v1`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getHomeInfoUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHome {
    pub(super) client: Client,
}
impl GetHome {
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
    ) -> BoxFuture<'static, Result<types::Home, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetHome {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client } = self;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/v1"),
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
/// Gets one process definition, by its id or its key.
///
/// The operations for the model and for what the model asks for take the id alone.
///
/// `GET /v1/process-definitions/{id}`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such process definition, or no policy lets the caller read it.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessDefinitionUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessDefinition {
    pub(super) client: Client,
    pub(super) id: Result<::std::string::String, String>,
}
impl GetProcessDefinition {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition, or its key.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = Ok(value.into());
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
        Result<types::ProcessDefinition, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetProcessDefinition {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, id } = self;
        let id = ::bpm_rest_runtime::request::given("id", id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/process-definitions/{}", PATH_SEGMENTS.segment("id", & id) ?
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
/// Gets the BPMN file of a process definition.
///
/// The file is as it was deployed. The client asks for XML first and for JSON next, in which the server tells errors. For an id that there is not the server answers with 500 then, and with 406 and no body where XML alone is asked for.
///
/// `GET /v1/process-definitions/{id}/model`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no process definition with this id; the key is not taken.
/// - 406: The request asks for nothing that the server can tell the failure in. The body is empty.
/// - 500: There is no process definition with this id; so the server tells it where XML is asked for.
///
/// # Source
/// - Runtime bundle 7.1.0.M5 running on Spring Boot 2.1.10, without Keycloak and without a message broker: getBpmnModel
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessDefinitionBpmn {
    pub(super) client: Client,
    pub(super) id: Result<::std::string::String, String>,
}
impl GetProcessDefinitionBpmn {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = Ok(value.into());
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
impl Build for GetProcessDefinitionBpmn {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, id } = self;
        let id = ::bpm_rest_runtime::request::given("id", id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/process-definitions/{}/model", PATH_SEGMENTS.segment("id", & id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/xml, application/json;q=0.5",
                    ),
                )
                .build()?,
        )
    }
}
/// Gets the diagram of a process definition.
///
/// The answer is SVG. The client asks for SVG first and for JSON next, in which the server tells errors: where SVG alone is asked for, each failure is 406 without a body, and so is a model without a diagram.
///
/// `GET /v1/process-definitions/{id}/model`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no process definition with this id; the key is not taken.
/// - 406: The request asks for nothing that the server can tell the failure in. The body is empty.
/// - 500: There is no process definition with this id; so the server tells it where XML is asked for.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessDiagramUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessDefinitionDiagram {
    pub(super) client: Client,
    pub(super) id: Result<::std::string::String, String>,
}
impl GetProcessDefinitionDiagram {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = Ok(value.into());
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
            Option<::bpm_rest_runtime::download::Download>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for GetProcessDefinitionDiagram {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, id } = self;
        let id = ::bpm_rest_runtime::request::given("id", id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/process-definitions/{}/model", PATH_SEGMENTS.segment("id", & id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "image/svg+xml, application/json;q=0.5",
                    ),
                )
                .build()?,
        )
    }
}
/// Gets what the model of a process definition asks for: users, groups, variables and tasks.
///
/// Tasks inside subprocesses are not listed.
///
/// `GET /v1/process-definitions/{id}/meta`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no process definition with this id; the key is not taken.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessDefinitionMetadataUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessDefinitionMeta {
    pub(super) client: Client,
    pub(super) id: Result<::std::string::String, String>,
}
impl GetProcessDefinitionMeta {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = Ok(value.into());
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
        Result<types::ProcessDefinitionMeta, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetProcessDefinitionMeta {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, id } = self;
        let id = ::bpm_rest_runtime::request::given("id", id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/process-definitions/{}/meta", PATH_SEGMENTS.segment("id", & id) ?
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
/// Gets the model of a process definition as the JSON that the editor works with.
///
/// The JSON has the shape of the editor: `childShapes`, `stencil`, `properties`, `bounds`.
///
/// `GET /v1/process-definitions/{id}/model`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no process definition with this id; the key is not taken.
/// - 406: The request asks for nothing that the server can tell the failure in. The body is empty.
/// - 500: There is no process definition with this id; so the server tells it where XML is asked for.
///
/// # Source
/// - Runtime bundle 7.1.0.M5 running on Spring Boot 2.1.10, without Keycloak and without a message broker: getProcessModel
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessDefinitionModel {
    pub(super) client: Client,
    pub(super) id: Result<::std::string::String, String>,
}
impl GetProcessDefinitionModel {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = Ok(value.into());
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
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for GetProcessDefinitionModel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, id } = self;
        let id = ::bpm_rest_runtime::request::given("id", id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/process-definitions/{}/model", PATH_SEGMENTS.segment("id", & id) ?
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
/// Gets one process instance.
///
/// Any user may get any process instance that the security policies let the user read.
///
/// `GET /v1/process-instances/{processInstanceId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessInstanceByIdUsingGET_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessInstance {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
}
impl GetProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
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
        Result<types::ProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/process-instances/{}", PATH_SEGMENTS.segment("process_instance_id",
                & process_instance_id) ?
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
/// Gets the diagram of a process instance, with the active activities highlighted.
///
/// The answer is SVG. A process definition without diagram interchange in its BPMN file has no diagram.
///
/// `GET /v1/process-instances/{processInstanceId}/model`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
/// - 406: The request asks for nothing that the server can tell the failure in. The body is empty.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessDiagramUsingGET_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessInstanceDiagram {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
}
impl GetProcessInstanceDiagram {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
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
            Option<::bpm_rest_runtime::download::Download>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for GetProcessInstanceDiagram {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/process-instances/{}/model", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one task.
///
/// The caller sees the task as its assignee or, while nobody is assigned, as a candidate; to all others it is 404.
///
/// `GET /v1/tasks/{taskId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such task, or the caller does not see it.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getTaskByIdUsingGET_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl GetTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Task, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/v1/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?),
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
/// Lists the candidate groups of a task.
///
/// The caller sees the task as its assignee or, while nobody is assigned, as a candidate; to all others it is 404. A group that was added twice is listed twice.
///
/// `GET /v1/tasks/{taskId}/candidate-groups`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such task, or the caller does not see it.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getGroupCandidatesUsingGET_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListCandidateGroups {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl ListCandidateGroups {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
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
        Result<::std::vec::Vec<::std::string::String>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListCandidateGroups {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/tasks/{}/candidate-groups", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
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
/// Lists the candidate users of a task.
///
/// The caller sees the task as its assignee or, while nobody is assigned, as a candidate; to all others it is 404. A user that was added twice is listed twice.
///
/// `GET /v1/tasks/{taskId}/candidate-users`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such task, or the caller does not see it.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getUserCandidatesUsingGET_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListCandidateUsers {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl ListCandidateUsers {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
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
        Result<::std::vec::Vec<::std::string::String>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListCandidateUsers {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/tasks/{}/candidate-users", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
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
/// Lists the connector definitions.
///
/// They are read from JSON files of the runtime bundle. The server answers with the whole list.
///
/// `GET /v1/connector-definitions`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getConnectorDefinitionsUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListConnectorDefinitions {
    pub(super) client: Client,
}
impl ListConnectorDefinitions {
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
        Result<
            ::std::vec::Vec<types::ConnectorDefinition>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for ListConnectorDefinitions {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client } = self;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/v1/connector-definitions"),
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
/// Lists the process definitions that the caller may read.
///
/// The server takes the parameters of paging and answers with the whole list whatever they say. Where security policies are configured, only what they let the caller read is listed.
///
/// `GET /v1/process-definitions`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessDefinitionsUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProcessDefinitions {
    pub(super) client: Client,
}
impl ListProcessDefinitions {
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
        Result<
            ::std::vec::Vec<types::ProcessDefinition>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for ListProcessDefinitions {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client } = self;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/v1/process-definitions"),
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
/// Lists the tasks of a process instance that the caller sees.
///
/// The list of a process instance that there is not is empty. The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises.
///
/// `GET /v1/process-instances/{processInstanceId}/tasks`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 500: The offset is too large for the server, or a number cannot be read.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getTasksUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProcessInstanceTasks {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) max_items: Result<Option<i32>, String>,
    pub(super) skip_count: Result<Option<i32>, String>,
}
impl ListProcessInstanceTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            max_items: Ok(None),
            skip_count: Ok(None),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
        self
    }
    /// How many items a page holds at most, 100 by default. 7.1.0.M5 sets no upper limit, 8.x one of 1,000.
    pub fn max_items(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.max_items = value
            .try_into()
            .map_err(|error| format!("`max_items` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The offset of the first item wanted, from 0, which is the default.
    pub fn skip_count(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.skip_count = value
            .try_into()
            .map_err(|error| format!("`skip_count` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::TaskPage, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ListProcessInstanceTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, max_items, skip_count } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let max_items = ::bpm_rest_runtime::request::given("max_items", max_items)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(1),
            maximum: None,
            max_length: None,
            otherwise: "The server answers 500 to zero and to negative numbers.",
        }
            .check("max_items", &max_items)
            .map_err(Error::InvalidRequest)?;
        let skip_count = ::bpm_rest_runtime::request::given("skip_count", skip_count)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server answers 500 to a negative number.",
        }
            .check("skip_count", &skip_count)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/process-instances/{}/tasks", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
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
                .query_if_set("maxItems", &max_items)
                .query_if_set("skipCount", &skip_count)
                .build()?,
        )
    }
}
/// Lists the variables of a process instance.
///
/// The server answers with the whole list.
///
/// `GET /v1/process-instances/{processInstanceId}/variables`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getVariablesUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProcessInstanceVariables {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
}
impl ListProcessInstanceVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
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
            ::std::vec::Vec<types::VariableInstance>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for ListProcessInstanceVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/process-instances/{}/variables", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
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
/// Lists the process instances that run or are suspended, of all users.
///
/// The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises. Where security policies are configured, only what they let the caller read is listed.
///
/// `GET /v1/process-instances`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 500: The offset is too large for the server, or a number cannot be read.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessInstancesUsingGET_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProcessInstances {
    pub(super) client: Client,
    pub(super) max_items: Result<Option<i32>, String>,
    pub(super) skip_count: Result<Option<i32>, String>,
}
impl ListProcessInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            max_items: Ok(None),
            skip_count: Ok(None),
        }
    }
    /// How many items a page holds at most, 100 by default. 7.1.0.M5 sets no upper limit, 8.x one of 1,000.
    pub fn max_items(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.max_items = value
            .try_into()
            .map_err(|error| format!("`max_items` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The offset of the first item wanted, from 0, which is the default.
    pub fn skip_count(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.skip_count = value
            .try_into()
            .map_err(|error| format!("`skip_count` cannot be used: {error}"))
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
        Result<types::ProcessInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListProcessInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, max_items, skip_count } = self;
        let max_items = ::bpm_rest_runtime::request::given("max_items", max_items)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(1),
            maximum: None,
            max_length: None,
            otherwise: "The server answers 500 to zero and to negative numbers.",
        }
            .check("max_items", &max_items)
            .map_err(Error::InvalidRequest)?;
        let skip_count = ::bpm_rest_runtime::request::given("skip_count", skip_count)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server answers 500 to a negative number.",
        }
            .check("skip_count", &skip_count)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/v1/process-instances"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("maxItems", &max_items)
                .query_if_set("skipCount", &skip_count)
                .build()?,
        )
    }
}
/// Lists the process instances that a process instance called by call activities.
///
/// Embedded subprocesses are no process instances and are not listed. The list of a process instance that there is not is empty. The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises.
///
/// `GET /v1/process-instances/{processInstanceId}/subprocesses`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 500: The offset is too large for the server, or a number cannot be read.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: subprocessesUsingGET_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListSubprocesses {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) max_items: Result<Option<i32>, String>,
    pub(super) skip_count: Result<Option<i32>, String>,
}
impl ListSubprocesses {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            max_items: Ok(None),
            skip_count: Ok(None),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
        self
    }
    /// How many items a page holds at most, 100 by default. 7.1.0.M5 sets no upper limit, 8.x one of 1,000.
    pub fn max_items(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.max_items = value
            .try_into()
            .map_err(|error| format!("`max_items` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The offset of the first item wanted, from 0, which is the default.
    pub fn skip_count(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.skip_count = value
            .try_into()
            .map_err(|error| format!("`skip_count` cannot be used: {error}"))
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
        Result<types::ProcessInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListSubprocesses {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, max_items, skip_count } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let max_items = ::bpm_rest_runtime::request::given("max_items", max_items)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(1),
            maximum: None,
            max_length: None,
            otherwise: "The server answers 500 to zero and to negative numbers.",
        }
            .check("max_items", &max_items)
            .map_err(Error::InvalidRequest)?;
        let skip_count = ::bpm_rest_runtime::request::given("skip_count", skip_count)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server answers 500 to a negative number.",
        }
            .check("skip_count", &skip_count)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/process-instances/{}/subprocesses", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
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
                .query_if_set("maxItems", &max_items)
                .query_if_set("skipCount", &skip_count)
                .build()?,
        )
    }
}
/// Lists the subtasks of a task that the caller sees.
///
/// The list of a task that there is not is empty. The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises.
///
/// `GET /v1/tasks/{taskId}/subtasks`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 500: The offset is too large for the server, or a number cannot be read.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getSubtasksUsingGET
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListSubtasks {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) max_items: Result<Option<i32>, String>,
    pub(super) skip_count: Result<Option<i32>, String>,
}
impl ListSubtasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            max_items: Ok(None),
            skip_count: Ok(None),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// How many items a page holds at most, 100 by default. 7.1.0.M5 sets no upper limit, 8.x one of 1,000.
    pub fn max_items(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.max_items = value
            .try_into()
            .map_err(|error| format!("`max_items` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The offset of the first item wanted, from 0, which is the default.
    pub fn skip_count(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.skip_count = value
            .try_into()
            .map_err(|error| format!("`skip_count` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::TaskPage, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ListSubtasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, max_items, skip_count } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let max_items = ::bpm_rest_runtime::request::given("max_items", max_items)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(1),
            maximum: None,
            max_length: None,
            otherwise: "The server answers 500 to zero and to negative numbers.",
        }
            .check("max_items", &max_items)
            .map_err(Error::InvalidRequest)?;
        let skip_count = ::bpm_rest_runtime::request::given("skip_count", skip_count)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server answers 500 to a negative number.",
        }
            .check("skip_count", &skip_count)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/tasks/{}/subtasks", PATH_SEGMENTS.segment("task_id", & task_id) ?
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
                .query_if_set("maxItems", &max_items)
                .query_if_set("skipCount", &skip_count)
                .build()?,
        )
    }
}
/// Lists the variables of a task.
///
/// The caller sees the task as its assignee or, while nobody is assigned, as a candidate; to all others it is 404. A task without a mapping has a copy of each variable of its process instance. The server answers with the whole list.
///
/// `GET /v1/tasks/{taskId}/variables`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such task, or the caller does not see it.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getVariablesUsingGET_2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTaskVariables {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl ListTaskVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
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
            ::std::vec::Vec<types::VariableInstance>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for ListTaskVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/tasks/{}/variables", PATH_SEGMENTS.segment("task_id", & task_id) ?
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
/// Lists the tasks that the caller is assigned to, may claim, or owns.
///
/// An owner finds a task here that is assigned to somebody else, and yet gets 404 for the task itself. The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises.
///
/// `GET /v1/tasks`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 500: The offset is too large for the server, or a number cannot be read.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getTasksUsingGET_2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTasks {
    pub(super) client: Client,
    pub(super) max_items: Result<Option<i32>, String>,
    pub(super) skip_count: Result<Option<i32>, String>,
}
impl ListTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            max_items: Ok(None),
            skip_count: Ok(None),
        }
    }
    /// How many items a page holds at most, 100 by default. 7.1.0.M5 sets no upper limit, 8.x one of 1,000.
    pub fn max_items(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.max_items = value
            .try_into()
            .map_err(|error| format!("`max_items` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The offset of the first item wanted, from 0, which is the default.
    pub fn skip_count(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.skip_count = value
            .try_into()
            .map_err(|error| format!("`skip_count` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::TaskPage, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ListTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, max_items, skip_count } = self;
        let max_items = ::bpm_rest_runtime::request::given("max_items", max_items)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(1),
            maximum: None,
            max_length: None,
            otherwise: "The server answers 500 to zero and to negative numbers.",
        }
            .check("max_items", &max_items)
            .map_err(Error::InvalidRequest)?;
        let skip_count = ::bpm_rest_runtime::request::given("skip_count", skip_count)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server answers 500 to a negative number.",
        }
            .check("skip_count", &skip_count)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/v1/tasks"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("maxItems", &max_items)
                .query_if_set("skipCount", &skip_count)
                .build()?,
        )
    }
}
/// Delivers a message to the one process instance that waits for it.
///
/// The name and the correlation key say which one. The message needs no broker. Calling it again delivers another message.
///
/// `PUT /v1/process-instances/message`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: No process instance waits for this message with this correlation key.
/// - 500: Several process instances wait for the message, or what follows the message fails; the message of the error tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: receiveUsingPUT_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReceiveMessage {
    pub(super) client: Client,
    pub(super) body: Result<types::ReceivedMessage, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ReceiveMessage {
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
        value: impl TryInto<types::ReceivedMessage, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `correlation_key` of the body; see [`types::ReceivedMessage::correlation_key`].
    pub fn correlation_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("correlation_key");
        self.body = self.body.map(|body| body.correlation_key(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::ReceivedMessage::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::ReceivedMessage::variable`].
    pub fn variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(key, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::ReceivedMessage::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_variables");
        self.body = self.body.map(|body| body.replace_variables(value));
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
impl Build for ReceiveMessage {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/v1/process-instances/message"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Gives a task back: nobody is assigned to it any more.
///
/// Only the assignee may.
///
/// `POST /v1/tasks/{taskId}/release`
///
/// # Errors
/// - 400: The task is not assigned.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such task, or the caller does not see it; or the task is released, and the caller, who is no candidate, does not see it any more.
/// - 500: The process instance of the task is suspended, or another call changes the task at the same time.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: releaseTaskUsingPOST
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReleaseTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl ReleaseTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Task, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ReleaseTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/tasks/{}/release", PATH_SEGMENTS.segment("task_id", & task_id) ?
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
                .build()?,
        )
    }
}
/// Lets a suspended process instance go on.
///
/// A task that was assigned before is so again.
///
/// `POST /v1/process-instances/{processInstanceId}/resume`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
/// - 500: The process instance runs already, another call changes it at the same time, or no policy lets the caller change it.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: resumeUsingPOST_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ResumeProcessInstance {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
}
impl ResumeProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
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
        Result<types::ProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ResumeProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/process-instances/{}/resume", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
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
                .build()?,
        )
    }
}
/// Keeps variables in a task without completing it.
///
/// The assignee and candidates may.
///
/// `POST /v1/tasks/{taskId}/save`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such task, or the caller does not see it.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: saveTaskUsingPOST
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SaveTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::TaskSaving, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SaveTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::TaskSaving, Error: std::fmt::Display>,
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
impl Build for SaveTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/tasks/{}/save", PATH_SEGMENTS.segment("task_id", & task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Sends a signal to every process instance that waits for it, and to signal start events.
///
/// The signal goes through the message broker of the runtime bundle: the answer comes before anybody gets it. The server answers with 200 as well if nobody waits for the signal.
///
/// `POST /v1/process-instances/signal`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 500: A text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: sendSignalUsingPOST
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendSignal {
    pub(super) client: Client,
    pub(super) body: Result<types::Signal, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SendSignal {
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
        value: impl TryInto<types::Signal, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `variables` of the body; see [`types::Signal::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::Signal::variable`].
    pub fn variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(key, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::Signal::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_variables");
        self.body = self.body.map(|body| body.replace_variables(value));
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
impl Build for SendSignal {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/v1/process-instances/signal"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Creates or replaces variables of a process instance.
///
/// Variables that are not named stay as they are.
///
/// `POST /v1/process-instances/{processInstanceId}/variables`
///
/// Not every server has this operation: Activiti Cloud 7; 8.x has `PUT` in place of `POST` (read in its sources, not run).
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: setVariablesUsingPOST
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetProcessInstanceVariables {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::ProcessInstanceVariables, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SetProcessInstanceVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ProcessInstanceVariables, Error: std::fmt::Display>,
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
impl Build for SetProcessInstanceVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, body, .. } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/process-instances/{}/variables", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Starts a process instance, by the key or the id of its process definition.
///
/// The caller becomes the initiator. A process instance that ends at once is answered with the status `COMPLETED` and is gone.
///
/// `POST /v1/process-instances`
///
/// # Errors
/// - 400: The body cannot be read, or a variable has a name, a type or an expression that the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such process definition, or no policy lets the caller read it.
/// - 500: The process definition or the message is not named, a required variable is missing, a text is too long, or the process fails as it starts; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: startProcessUsingPOST_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StartProcessInstance {
    pub(super) client: Client,
    pub(super) body: Result<types::NewProcessInstance, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl StartProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::NewProcessInstance, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `business_key` of the body; see [`types::NewProcessInstance::business_key`].
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("business_key");
        self.body = self.body.map(|body| body.business_key(value));
        self
    }
    /// Sets `name` of the body; see [`types::NewProcessInstance::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Sets `process_definition_id` of the body; see [`types::NewProcessInstance::process_definition_id`].
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_id");
        self.body = self.body.map(|body| body.process_definition_id(value));
        self
    }
    /// Sets `process_definition_key` of the body; see [`types::NewProcessInstance::process_definition_key`].
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_key");
        self.body = self.body.map(|body| body.process_definition_key(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::NewProcessInstance::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::NewProcessInstance::variable`].
    pub fn variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(key, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::NewProcessInstance::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_variables");
        self.body = self.body.map(|body| body.replace_variables(value));
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
        Result<types::ProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for StartProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/v1/process-instances"),
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
/// Starts a process instance by the message that its start event waits for.
///
/// The message needs no broker.
///
/// `POST /v1/process-instances/message`
///
/// # Errors
/// - 400: The body cannot be read, or a variable has a name, a type or an expression that the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: No process definition starts by this message.
/// - 500: The process definition or the message is not named, a required variable is missing, a text is too long, or the process fails as it starts; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: startUsingPOST_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StartProcessInstanceByMessage {
    pub(super) client: Client,
    pub(super) body: Result<types::MessageStart, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl StartProcessInstanceByMessage {
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
        value: impl TryInto<types::MessageStart, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `business_key` of the body; see [`types::MessageStart::business_key`].
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("business_key");
        self.body = self.body.map(|body| body.business_key(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::MessageStart::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::MessageStart::variable`].
    pub fn variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(key, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::MessageStart::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_variables");
        self.body = self.body.map(|body| body.replace_variables(value));
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
        Result<types::ProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for StartProcessInstanceByMessage {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/v1/process-instances/message"),
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
/// Suspends a process instance: nothing goes on in it until it is resumed.
///
/// Its tasks are suspended with it. Process instances that it called go on.
///
/// `POST /v1/process-instances/{processInstanceId}/suspend`
///
/// # Errors
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
/// - 500: The process instance is suspended already, another call changes it at the same time, or no policy lets the caller change it.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: suspendUsingPOST_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SuspendProcessInstance {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
}
impl SuspendProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
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
        Result<types::ProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SuspendProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/process-instances/{}/suspend", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
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
                .build()?,
        )
    }
}
/// Changes the name or the business key of a process instance.
///
/// What is absent or null stays as it is; an empty text is kept as such.
///
/// `PUT /v1/process-instances/{processInstanceId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateProcessUsingPUT_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProcessInstance {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::ProcessInstanceUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the process instance.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ProcessInstanceUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `business_key` of the body; see [`types::ProcessInstanceUpdate::business_key`].
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("business_key");
        self.body = self.body.map(|body| body.business_key(value));
        self
    }
    /// Sets `name` of the body; see [`types::ProcessInstanceUpdate::name`].
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
    ) -> BoxFuture<
        'static,
        Result<types::ProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for UpdateProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, body, .. } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/process-instances/{}", PATH_SEGMENTS.segment("process_instance_id",
                & process_instance_id) ?
            ),
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
/// Changes a task.
///
/// Only the assignee may; anybody else who sees the task gets 400. What is absent or null stays as it is; an empty text is kept as such. The assignee and the candidates are changed by calls of their own.
///
/// `PUT /v1/tasks/{taskId}`
///
/// # Errors
/// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such task, or the caller does not see it.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateTaskUsingPUT_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::TaskUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::TaskUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `description` of the body; see [`types::TaskUpdate::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Sets `due_date` of the body; see [`types::TaskUpdate::due_date`].
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("due_date");
        self.body = self.body.map(|body| body.due_date(value));
        self
    }
    /// Sets `form_key` of the body; see [`types::TaskUpdate::form_key`].
    pub fn form_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("form_key");
        self.body = self.body.map(|body| body.form_key(value));
        self
    }
    /// Sets `name` of the body; see [`types::TaskUpdate::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Sets `parent_task_id` of the body; see [`types::TaskUpdate::parent_task_id`].
    pub fn parent_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("parent_task_id");
        self.body = self.body.map(|body| body.parent_task_id(value));
        self
    }
    /// Sets `priority` of the body; see [`types::TaskUpdate::priority`].
    pub fn priority(mut self, value: i32) -> Self {
        self.given_of_body.member("priority");
        self.body = self.body.map(|body| body.priority(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Task, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for UpdateTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/v1/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?),
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
/// Replaces the value of a variable of a task.
///
/// Only the assignee may; anybody else who sees the task gets 400. The server answers with 400, not with 404, if the task has no such variable.
///
/// `PUT /v1/tasks/{taskId}/variables/{variableName}`
///
/// # Errors
/// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
/// - 401: The credentials are missing or wrong.
/// - 403: The caller lacks the role `ACTIVITI_USER`.
/// - 404: There is no such task, or the caller does not see it.
/// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
///
/// # Source
/// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateVariableUsingPUT_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateTaskVariable {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    pub(super) body: Result<types::TaskVariableUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateTaskVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The name of the variable.
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.variable_name = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::TaskVariableUpdate, Error: std::fmt::Display>,
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
impl Build for UpdateTaskVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, variable_name, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/v1/tasks/{}/variables/{}", PATH_SEGMENTS.segment("task_id", & task_id)
                ?, PATH_SEGMENTS.segment("variable_name", & variable_name) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
