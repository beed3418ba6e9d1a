// Made by `cargo xtask generate`; edit the spec instead.

//! One builder for each operation: set its parameters, then await it.

use super::{Client, types};
use super::operations::PATH_SEGMENTS;
use ::bpm_rest_runtime::operation::Build;
use ::bpm_rest_runtime::request::{RequestBuilder, RequestError as Error};
use ::bpm_rest_runtime::call::BoxFuture;
use ::bpm_rest_runtime::request::optional_json;
/// Assigns a human task to a user.
///
/// 403 with a body if it is assigned to somebody else: release it first.
///
/// `PUT /API/bpm/humanTask/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: humanTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AssignHumanTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) body: Result<types::TaskAssignment, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AssignHumanTask {
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
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
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
impl Build for AssignHumanTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/humanTask/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Assigns a task to a user.
///
/// 403 with a body if it is assigned to somebody else: release it first.
///
/// `PUT /API/bpm/task/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: task
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AssignTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) body: Result<types::TaskAssignment, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AssignTask {
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
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
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
impl Build for AssignTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/task/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Assigns a user task to a user.
///
/// 403 with a body if it is assigned to somebody else: release it first.
///
/// `PUT /API/bpm/userTask/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: userTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AssignUserTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) body: Result<types::TaskAssignment, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AssignUserTask {
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
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
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
impl Build for AssignUserTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/userTask/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Completes an activity without a contract.
///
/// A human task has to be assigned. Any other step is forced to its end.
///
/// `PUT /API/bpm/activity/{activityId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: activity
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CompleteActivity {
    pub(super) client: Client,
    pub(super) activity_id: Result<i64, String>,
    pub(super) body: Result<types::FlowNodeCompletion, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CompleteActivity {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            activity_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the activity.
    pub fn activity_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.activity_id = value
            .try_into()
            .map_err(|error| format!("`activity_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::FlowNodeCompletion, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `variables` of the body; see [`types::FlowNodeCompletion::variables`].
    pub fn variables(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
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
impl Build for CompleteActivity {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, activity_id, body, .. } = self;
        let activity_id = ::bpm_rest_runtime::parameter::given(
            "activity_id",
            activity_id,
        )?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/activity/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("activity_id", & activity_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Completes a human task without a contract.
///
/// A human task has to be assigned. Any other step is forced to its end.
///
/// `PUT /API/bpm/humanTask/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: humanTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CompleteHumanTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) body: Result<types::FlowNodeCompletion, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CompleteHumanTask {
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
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::FlowNodeCompletion, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `variables` of the body; see [`types::FlowNodeCompletion::variables`].
    pub fn variables(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
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
impl Build for CompleteHumanTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/humanTask/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Completes a task without a contract.
///
/// A human task has to be assigned. Any other step is forced to its end.
///
/// `PUT /API/bpm/task/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: task
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CompleteTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) body: Result<types::FlowNodeCompletion, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CompleteTask {
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
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::FlowNodeCompletion, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `variables` of the body; see [`types::FlowNodeCompletion::variables`].
    pub fn variables(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
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
impl Build for CompleteTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/task/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Completes a user task without a contract.
///
/// A human task has to be assigned. Any other step is forced to its end.
///
/// `PUT /API/bpm/userTask/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: userTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CompleteUserTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) body: Result<types::FlowNodeCompletion, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CompleteUserTask {
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
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::FlowNodeCompletion, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `variables` of the body; see [`types::FlowNodeCompletion::variables`].
    pub fn variables(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
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
impl Build for CompleteUserTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/userTask/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Has the members of a group play an actor.
///
/// `POST /API/bpm/actorMember`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: There is such a member already, or there is no such actor, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actorMember
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateActorMemberGroup {
    pub(super) client: Client,
    pub(super) body: Result<types::NewActorMemberGroup, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateActorMemberGroup {
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
        value: impl TryInto<types::NewActorMemberGroup, Error: std::fmt::Display>,
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
        Result<types::ActorMember, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateActorMemberGroup {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/actorMember", client.connection().base_url(),);
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
/// Has those who have a role play an actor.
///
/// `POST /API/bpm/actorMember`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: There is such a member already, or there is no such actor, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actorMember
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateActorMemberRole {
    pub(super) client: Client,
    pub(super) body: Result<types::NewActorMemberRole, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateActorMemberRole {
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
        value: impl TryInto<types::NewActorMemberRole, Error: std::fmt::Display>,
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
        Result<types::ActorMember, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateActorMemberRole {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/actorMember", client.connection().base_url(),);
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
/// Has those who have a role in a group play an actor.
///
/// `POST /API/bpm/actorMember`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: There is such a member already, or there is no such actor, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actorMember
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateActorMemberRoleAndGroup {
    pub(super) client: Client,
    pub(super) body: Result<types::NewActorMemberRoleAndGroup, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateActorMemberRoleAndGroup {
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
        value: impl TryInto<types::NewActorMemberRoleAndGroup, Error: std::fmt::Display>,
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
        Result<types::ActorMember, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateActorMemberRoleAndGroup {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/actorMember", client.connection().base_url(),);
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
/// Has a user play an actor.
///
/// `POST /API/bpm/actorMember`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: There is such a member already, or there is no such actor, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actorMember
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateActorMemberUser {
    pub(super) client: Client,
    pub(super) body: Result<types::NewActorMemberUser, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateActorMemberUser {
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
        value: impl TryInto<types::NewActorMemberUser, Error: std::fmt::Display>,
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
        Result<types::ActorMember, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateActorMemberUser {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/actorMember", client.connection().base_url(),);
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
/// Creates a business object.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 405.
///
/// `POST /API/bdm/businessData/{className}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: insertBusinessData
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateBusinessObject {
    pub(super) client: Client,
    pub(super) class_name: Result<::std::string::String, String>,
    pub(super) body: Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateBusinessObject {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            class_name: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The qualified name of the class: `com.company.model.Customer`.
    pub fn class_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.class_name = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
        Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for CreateBusinessObject {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, class_name, body, .. } = self;
        let class_name = ::bpm_rest_runtime::parameter::given("class_name", class_name)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bdm/businessData/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("class_name", & class_name) ?,
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
/// Attaches a file that was uploaded to a case.
///
/// `POST /API/bpm/caseDocument`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseDocument
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateCaseDocumentFromFile {
    pub(super) client: Client,
    pub(super) body: Result<types::NewCaseDocumentFile, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateCaseDocumentFromFile {
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
        value: impl TryInto<types::NewCaseDocumentFile, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `description` of the body; see [`types::NewCaseDocumentFile::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Sets `index` of the body; see [`types::NewCaseDocumentFile::index`].
    pub fn index(mut self, value: i32) -> Self {
        self.given_of_body.member("index");
        self.body = self.body.map(|body| body.index(value));
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
        Result<types::CaseDocument, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateCaseDocumentFromFile {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/caseDocument", client.connection().base_url(),);
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
/// Attaches a document that is elsewhere to a case.
///
/// `POST /API/bpm/caseDocument`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseDocument
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateCaseDocumentFromUrl {
    pub(super) client: Client,
    pub(super) body: Result<types::NewCaseDocumentUrl, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateCaseDocumentFromUrl {
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
        value: impl TryInto<types::NewCaseDocumentUrl, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `description` of the body; see [`types::NewCaseDocumentUrl::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Sets `file_name` of the body; see [`types::NewCaseDocumentUrl::file_name`].
    pub fn file_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("file_name");
        self.body = self.body.map(|body| body.file_name(value));
        self
    }
    /// Sets `index` of the body; see [`types::NewCaseDocumentUrl::index`].
    pub fn index(mut self, value: i32) -> Self {
        self.given_of_body.member("index");
        self.body = self.body.map(|body| body.index(value));
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
        Result<types::CaseDocument, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateCaseDocumentFromUrl {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/caseDocument", client.connection().base_url(),);
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
/// Creates a category.
///
/// 403 with a body if there is one of this name already.
///
/// `POST /API/bpm/category`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: There is one already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: category
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateCategory {
    pub(super) client: Client,
    pub(super) body: Result<types::NewCategory, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateCategory {
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
        value: impl TryInto<types::NewCategory, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `description` of the body; see [`types::NewCategory::description`].
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
    ) -> BoxFuture<'static, Result<types::Category, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for CreateCategory {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/category", client.connection().base_url(),);
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
/// Comments on a case.
///
/// The case has to be open.
///
/// `POST /API/bpm/comment`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: comment
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateComment {
    pub(super) client: Client,
    pub(super) body: Result<types::NewComment, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateComment {
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
        value: impl TryInto<types::NewComment, Error: std::fmt::Display>,
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
    ) -> BoxFuture<'static, Result<types::Comment, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for CreateComment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/comment", client.connection().base_url(),);
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
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
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
/// Adds a task to a task.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `POST /API/bpm/manualTask`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: createManualTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateManualTask {
    pub(super) client: Client,
    pub(super) body: Result<types::NewManualTask, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateManualTask {
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
        value: impl TryInto<types::NewManualTask, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `assigned_id` of the body; see [`types::NewManualTask::assigned_id`].
    pub fn assigned_id(mut self, value: i64) -> Self {
        self.given_of_body.member("assigned_id");
        self.body = self.body.map(|body| body.assigned_id(value));
        self
    }
    /// Sets `description` of the body; see [`types::NewManualTask::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Sets `due_date` of the body; see [`types::NewManualTask::due_date`].
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::texts::LocalDateTime>,
    ) -> Self {
        self.given_of_body.member("due_date");
        self.body = self.body.map(|body| body.due_date(value));
        self
    }
    /// Sets `priority` of the body; see [`types::NewManualTask::priority`].
    pub fn priority(
        mut self,
        value: impl Into<crate::bonita::enums::TaskPriority>,
    ) -> Self {
        self.given_of_body.member("priority");
        self.body = self.body.map(|body| body.priority(value));
        self
    }
    /// Sets `state` of the body; see [`types::NewManualTask::state`].
    pub fn state(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("state");
        self.body = self.body.map(|body| body.state(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::HumanTask, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for CreateManualTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/manualTask", client.connection().base_url(),);
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
/// Puts a process into a category.
///
/// 403 with a body if it is there already.
///
/// `POST /API/bpm/processCategory`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: There is one already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processCategory
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProcessCategory {
    pub(super) client: Client,
    pub(super) body: Result<types::ProcessCategory, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateProcessCategory {
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
        value: impl TryInto<types::ProcessCategory, Error: std::fmt::Display>,
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
        Result<types::ProcessCategory, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateProcessCategory {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/processCategory", client.connection().base_url(),);
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
/// Has a user, a group or a role supervise a process.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `POST /API/bpm/processSupervisor`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: createProcessSupervisor
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProcessSupervisor {
    pub(super) client: Client,
    pub(super) body: Result<types::NewProcessSupervisor, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateProcessSupervisor {
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
        value: impl TryInto<types::NewProcessSupervisor, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `group_id` of the body; see [`types::NewProcessSupervisor::group_id`].
    pub fn group_id(mut self, value: i64) -> Self {
        self.given_of_body.member("group_id");
        self.body = self.body.map(|body| body.group_id(value));
        self
    }
    /// Sets `role_id` of the body; see [`types::NewProcessSupervisor::role_id`].
    pub fn role_id(mut self, value: i64) -> Self {
        self.given_of_body.member("role_id");
        self.body = self.body.map(|body| body.role_id(value));
        self
    }
    /// Sets `user_id` of the body; see [`types::NewProcessSupervisor::user_id`].
    pub fn user_id(mut self, value: i64) -> Self {
        self.given_of_body.member("user_id");
        self.body = self.body.map(|body| body.user_id(value));
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
        Result<types::ProcessSupervisor, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateProcessSupervisor {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/processSupervisor", client.connection().base_url(),
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
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
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
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
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
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
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
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
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
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
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
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
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
/// Takes an actor away.
///
/// 500 if there is no such member.
///
/// `DELETE /API/bpm/actorMember/{actorMemberId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actorMember
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteActorMember {
    pub(super) client: Client,
    pub(super) actor_member_id: Result<i64, String>,
}
impl DeleteActorMember {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            actor_member_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the membership.
    pub fn actor_member_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.actor_member_id = value
            .try_into()
            .map_err(|error| format!("`actor_member_id` cannot be used: {error}"));
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
impl Build for DeleteActorMember {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, actor_member_id } = self;
        let actor_member_id = ::bpm_rest_runtime::parameter::given(
            "actor_member_id",
            actor_member_id,
        )?;
        let url = format!(
            "{}/API/bpm/actorMember/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("actor_member_id", & actor_member_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Takes actors away.
///
/// The server deletes them in order, and stops at the first that fails.
///
/// `DELETE /API/bpm/actorMember`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actorMember
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteActorMembers {
    pub(super) client: Client,
    pub(super) body: Result<::std::vec::Vec<::std::string::String>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DeleteActorMembers {
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
impl Build for DeleteActorMembers {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/actorMember", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Deletes a case that ended, with its sub-cases.
///
/// 404 if there is none.
///
/// `DELETE /API/bpm/archivedCase/{archivedCaseId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCase
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteArchivedCase {
    pub(super) client: Client,
    pub(super) archived_case_id: Result<i64, String>,
}
impl DeleteArchivedCase {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            archived_case_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id in the archive, which is not that of the case.
    pub fn archived_case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.archived_case_id = value
            .try_into()
            .map_err(|error| format!("`archived_case_id` cannot be used: {error}"));
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
impl Build for DeleteArchivedCase {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, archived_case_id } = self;
        let archived_case_id = ::bpm_rest_runtime::parameter::given(
            "archived_case_id",
            archived_case_id,
        )?;
        let url = format!(
            "{}/API/bpm/archivedCase/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("archived_case_id", & archived_case_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes the content of a document in the archive.
///
/// 500 if there is none.
///
/// `DELETE /API/bpm/archivedCaseDocument/{archivedDocumentId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCaseDocument
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteArchivedCaseDocument {
    pub(super) client: Client,
    pub(super) archived_document_id: Result<i64, String>,
}
impl DeleteArchivedCaseDocument {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            archived_document_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id in the archive, which is not that of the document.
    pub fn archived_document_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.archived_document_id = value
            .try_into()
            .map_err(|error| format!("`archived_document_id` cannot be used: {error}"));
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
impl Build for DeleteArchivedCaseDocument {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, archived_document_id } = self;
        let archived_document_id = ::bpm_rest_runtime::parameter::given(
            "archived_document_id",
            archived_document_id,
        )?;
        let url = format!(
            "{}/API/bpm/archivedCaseDocument/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("archived_document_id", & archived_document_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes the contents of documents in the archive.
///
/// The server deletes them in order, and stops at the first that fails.
///
/// `DELETE /API/bpm/archivedCaseDocument`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCaseDocument
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteArchivedCaseDocuments {
    pub(super) client: Client,
    pub(super) body: Result<::std::vec::Vec<::std::string::String>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DeleteArchivedCaseDocuments {
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
impl Build for DeleteArchivedCaseDocuments {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/archivedCaseDocument", client.connection().base_url(),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Deletes cases that ended.
///
/// The server deletes them in order, and stops at the first that fails.
///
/// `DELETE /API/bpm/archivedCase`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCase
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteArchivedCases {
    pub(super) client: Client,
    pub(super) body: Result<::std::vec::Vec<::std::string::String>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DeleteArchivedCases {
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
impl Build for DeleteArchivedCases {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/archivedCase", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Deletes the access control of business data.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `DELETE /API/accessControl/bdm`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: deleteBDMAccessControl
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteBusinessDataAccessControl {
    pub(super) client: Client,
}
impl DeleteBusinessDataAccessControl {
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeleteBusinessDataAccessControl {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/API/accessControl/bdm", client.connection().base_url(),);
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a business object.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 405.
///
/// `DELETE /API/bdm/businessData/{className}/{persistenceId}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: deleteBusinessData
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteBusinessObject {
    pub(super) client: Client,
    pub(super) class_name: Result<::std::string::String, String>,
    pub(super) persistence_id: Result<i64, String>,
}
impl DeleteBusinessObject {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            class_name: Err(::bpm_rest_runtime::parameter::UNSET),
            persistence_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The qualified name of the class: `com.company.model.Customer`.
    pub fn class_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.class_name = Ok(value.into());
        self
    }
    /// The id of the business object.
    pub fn persistence_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.persistence_id = value
            .try_into()
            .map_err(|error| format!("`persistence_id` cannot be used: {error}"));
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
impl Build for DeleteBusinessObject {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, class_name, persistence_id } = self;
        let class_name = ::bpm_rest_runtime::parameter::given("class_name", class_name)?;
        let persistence_id = ::bpm_rest_runtime::parameter::given(
            "persistence_id",
            persistence_id,
        )?;
        let url = format!(
            "{}/API/bdm/businessData/{}/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("class_name", & class_name) ?, PATH_SEGMENTS
            .segment("persistence_id", & persistence_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes an open case.
///
/// 404 if there is none.
///
/// `DELETE /API/bpm/case/{caseId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: case
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCase {
    pub(super) client: Client,
    pub(super) case_id: Result<i64, String>,
}
impl DeleteCase {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case.
    pub fn case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.case_id = value
            .try_into()
            .map_err(|error| format!("`case_id` cannot be used: {error}"));
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
impl Build for DeleteCase {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_id } = self;
        let case_id = ::bpm_rest_runtime::parameter::given("case_id", case_id)?;
        let url = format!(
            "{}/API/bpm/case/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("case_id", & case_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a document.
///
/// 500 if there is none.
///
/// `DELETE /API/bpm/caseDocument/{documentId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseDocument
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCaseDocument {
    pub(super) client: Client,
    pub(super) document_id: Result<i64, String>,
}
impl DeleteCaseDocument {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            document_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the document.
    pub fn document_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.document_id = value
            .try_into()
            .map_err(|error| format!("`document_id` cannot be used: {error}"));
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
impl Build for DeleteCaseDocument {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, document_id } = self;
        let document_id = ::bpm_rest_runtime::parameter::given(
            "document_id",
            document_id,
        )?;
        let url = format!(
            "{}/API/bpm/caseDocument/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("document_id", & document_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes documents.
///
/// The server deletes them in order, and stops at the first that fails.
///
/// `DELETE /API/bpm/caseDocument`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseDocument
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCaseDocuments {
    pub(super) client: Client,
    pub(super) body: Result<::std::vec::Vec<::std::string::String>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DeleteCaseDocuments {
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
impl Build for DeleteCaseDocuments {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/caseDocument", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Deletes open cases.
///
/// The server deletes them in order, and stops at the first that fails.
///
/// `DELETE /API/bpm/case`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: case
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCases {
    pub(super) client: Client,
    pub(super) body: Result<::std::vec::Vec<::std::string::String>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DeleteCases {
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
impl Build for DeleteCases {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/case", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Deletes categories.
///
/// The server deletes them in order, and stops at the first that fails.
///
/// `DELETE /API/bpm/category`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: category
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCategories {
    pub(super) client: Client,
    pub(super) body: Result<::std::vec::Vec<::std::string::String>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DeleteCategories {
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
impl Build for DeleteCategories {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/category", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Deletes a category.
///
/// 404 if there is none.
///
/// `DELETE /API/bpm/category/{categoryId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: category
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCategory {
    pub(super) client: Client,
    pub(super) category_id: Result<i64, String>,
}
impl DeleteCategory {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            category_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the category.
    pub fn category_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.category_id = value
            .try_into()
            .map_err(|error| format!("`category_id` cannot be used: {error}"));
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
impl Build for DeleteCategory {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, category_id } = self;
        let category_id = ::bpm_rest_runtime::parameter::given(
            "category_id",
            category_id,
        )?;
        let url = format!(
            "{}/API/bpm/category/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("category_id", & category_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
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
            page_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let page_id = ::bpm_rest_runtime::parameter::given("page_id", page_id)?;
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
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/portal/page", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Deletes a process.
///
/// It has to be disabled and without open cases; else the answer is 500.
///
/// `DELETE /API/bpm/process/{processId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: process
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProcess {
    pub(super) client: Client,
    pub(super) process_id: Result<i64, String>,
}
impl DeleteProcess {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process, of 19 digits.
    pub fn process_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.process_id = value
            .try_into()
            .map_err(|error| format!("`process_id` cannot be used: {error}"));
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
impl Build for DeleteProcess {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id } = self;
        let process_id = ::bpm_rest_runtime::parameter::given("process_id", process_id)?;
        let url = format!(
            "{}/API/bpm/process/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("process_id", & process_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Takes processes out of categories.
///
/// Each is given as the id of the process and the id of the category, with a slash between them.
///
/// `DELETE /API/bpm/processCategory`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processCategory
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProcessCategories {
    pub(super) client: Client,
    pub(super) body: Result<::std::vec::Vec<::std::string::String>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DeleteProcessCategories {
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
impl Build for DeleteProcessCategories {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/processCategory", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Takes a process out of a category.
///
/// 200 as well if it was not in it.
///
/// `DELETE /API/bpm/processCategory/{processId}/{categoryId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processCategory
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProcessCategory {
    pub(super) client: Client,
    pub(super) process_id: Result<i64, String>,
    pub(super) category_id: Result<i64, String>,
}
impl DeleteProcessCategory {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
            category_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process, of 19 digits.
    pub fn process_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.process_id = value
            .try_into()
            .map_err(|error| format!("`process_id` cannot be used: {error}"));
        self
    }
    /// The id of the category.
    pub fn category_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.category_id = value
            .try_into()
            .map_err(|error| format!("`category_id` cannot be used: {error}"));
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
impl Build for DeleteProcessCategory {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id, category_id } = self;
        let process_id = ::bpm_rest_runtime::parameter::given("process_id", process_id)?;
        let category_id = ::bpm_rest_runtime::parameter::given(
            "category_id",
            category_id,
        )?;
        let url = format!(
            "{}/API/bpm/processCategory/{}/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("process_id", & process_id) ?, PATH_SEGMENTS
            .segment("category_id", & category_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Takes supervision away.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `DELETE /API/bpm/processSupervisor`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: deleteProcessSupervisorById
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProcessSupervisors {
    pub(super) client: Client,
    pub(super) body: Result<::std::vec::Vec<::std::string::String>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DeleteProcessSupervisors {
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
impl Build for DeleteProcessSupervisors {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/processSupervisor", client.connection().base_url(),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Deletes processes.
///
/// Each has to be disabled and without open cases. The server deletes them in order, and stops at the first that fails.
///
/// `DELETE /API/bpm/process`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: process
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProcesses {
    pub(super) client: Client,
    pub(super) body: Result<::std::vec::Vec<::std::string::String>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DeleteProcesses {
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
impl Build for DeleteProcesses {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/process", client.connection().base_url(),);
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
            profile_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let profile_id = ::bpm_rest_runtime::parameter::given("profile_id", profile_id)?;
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
            profile_entry_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let profile_entry_id = ::bpm_rest_runtime::parameter::given(
            "profile_entry_id",
            profile_entry_id,
        )?;
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
            profile_member_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let profile_member_id = ::bpm_rest_runtime::parameter::given(
            "profile_member_id",
            profile_member_id,
        )?;
        let url = format!(
            "{}/API/portal/profileMember/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("profile_member_id", & profile_member_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deploys a process from a file that was uploaded.
///
/// The file is a `.bar`. The process is disabled at first.
///
/// `POST /API/bpm/process`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: There is a process of this name and version already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 500: The file is not there, or no `.bar`.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: process
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeployProcess {
    pub(super) client: Client,
    pub(super) body: Result<types::UploadedProcess, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DeployProcess {
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
        value: impl TryInto<types::UploadedProcess, Error: std::fmt::Display>,
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
    ) -> BoxFuture<'static, Result<types::Process, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeployProcess {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/process", client.connection().base_url(),);
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
/// Disables a process, so that no case of it can be started.
///
/// Open cases go on. 500 if it is disabled already.
///
/// `PUT /API/bpm/process/{processId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: process
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DisableProcess {
    pub(super) client: Client,
    pub(super) process_id: Result<i64, String>,
    pub(super) body: Result<types::ProcessDisabling, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DisableProcess {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the process, of 19 digits.
    pub fn process_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.process_id = value
            .try_into()
            .map_err(|error| format!("`process_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ProcessDisabling, Error: std::fmt::Display>,
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
impl Build for DisableProcess {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id, body, .. } = self;
        let process_id = ::bpm_rest_runtime::parameter::given("process_id", process_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/process/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("process_id", & process_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Enables a process, so that cases of it can be started.
///
/// The process has to be resolved. 500 if it is not, or if it is enabled already.
///
/// `PUT /API/bpm/process/{processId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: process
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct EnableProcess {
    pub(super) client: Client,
    pub(super) process_id: Result<i64, String>,
    pub(super) body: Result<types::ProcessEnabling, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl EnableProcess {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the process, of 19 digits.
    pub fn process_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.process_id = value
            .try_into()
            .map_err(|error| format!("`process_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ProcessEnabling, Error: std::fmt::Display>,
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
impl Build for EnableProcess {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id, body, .. } = self;
        let process_id = ::bpm_rest_runtime::parameter::given("process_id", process_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/process/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("process_id", & process_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Executes a task.
///
/// The members of the body are the inputs of the contract by their names. The server ignores inputs that the contract does not have. The task has to be assigned to the user, or is with `assign`.
///
/// `POST /API/bpm/userTask/{taskId}/execution`
///
/// # Errors
/// - 400: Inputs of the contract are missing or wrong; `explanations` lists what is. Or the body is no JSON.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is no such task, as after its execution, or a file of the contract is not there.
/// - 500: The task is not assigned to the user, or the body is no object.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: execution
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ExecuteUserTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) body: Result<
        Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        String,
    >,
    in_query: ::bpm_rest_runtime::query::Query,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ExecuteUserTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(None),
            in_query: Default::default(),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
        self
    }
    /// Whether to assign the task to the user first. The server writes a comment of it.
    pub fn assign(mut self, value: bool) -> Self {
        self.in_query.value(0, "assign", &value);
        self
    }
    /// The id of the user whom the task is executed for.
    pub fn user(mut self, value: impl TryInto<i64, Error: std::fmt::Display>) -> Self {
        self.in_query.converted::<i64, _>(1, "user", "user", value.try_into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.body = self.given_of_body.whole(value).map(Some);
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
impl Build for ExecuteUserTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, in_query, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/userTask/{}/execution", client.connection().base_url(),
            PATH_SEGMENTS.segment("task_id", & task_id) ?,
        );
        Ok(
            optional_json(
                    RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url),
                    "application/json",
                    &body,
                )
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Gets one open activity.
///
/// 404 if there is none. It gets a flow node of any kind.
///
/// `GET /API/bpm/activity/{activityId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: activity
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetActivity {
    pub(super) client: Client,
    pub(super) activity_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetActivity {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            activity_id: Err(::bpm_rest_runtime::parameter::UNSET),
            d: Ok(None),
        }
    }
    /// The id of the activity.
    pub fn activity_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.activity_id = value
            .try_into()
            .map_err(|error| format!("`activity_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
    ) -> BoxFuture<'static, Result<types::FlowNode, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetActivity {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, activity_id, d } = self;
        let activity_id = ::bpm_rest_runtime::parameter::given(
            "activity_id",
            activity_id,
        )?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let url = format!(
            "{}/API/bpm/activity/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("activity_id", & activity_id) ?,
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
/// Gets a variable of an activity, or of its case.
///
/// 500 if there is no such variable or activity.
///
/// `GET /API/bpm/activityVariable/{activityId}/{name}`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: activityVariable
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetActivityVariable {
    pub(super) client: Client,
    pub(super) activity_id: Result<i64, String>,
    pub(super) name: Result<::std::string::String, String>,
}
impl GetActivityVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            activity_id: Err(::bpm_rest_runtime::parameter::UNSET),
            name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the activity.
    pub fn activity_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.activity_id = value
            .try_into()
            .map_err(|error| format!("`activity_id` cannot be used: {error}"));
        self
    }
    /// The name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Ok(value.into());
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
        Result<types::ActivityVariable, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetActivityVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, activity_id, name } = self;
        let activity_id = ::bpm_rest_runtime::parameter::given(
            "activity_id",
            activity_id,
        )?;
        let name = ::bpm_rest_runtime::parameter::given("name", name)?;
        let url = format!(
            "{}/API/bpm/activityVariable/{}/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("activity_id", & activity_id) ?, PATH_SEGMENTS
            .segment("name", & name) ?,
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
/// Gets one actor.
///
/// 404 if there is none.
///
/// `GET /API/bpm/actor/{actorId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actor
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetActor {
    pub(super) client: Client,
    pub(super) actor_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) n: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetActor {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            actor_id: Err(::bpm_rest_runtime::parameter::UNSET),
            d: Ok(None),
            n: Ok(None),
        }
    }
    /// The id of the actor.
    pub fn actor_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.actor_id = value
            .try_into()
            .map_err(|error| format!("`actor_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
    /// Names of counts to add to each item.
    ///
    /// Adds to what is there; [`Self::replace_n`] replaces it.
    pub fn n(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.n = ::bpm_rest_runtime::lists::added(
            self.n,
            value.try_into().map_err(|error| format!("`n` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `n`; see [`Self::n`].
    pub fn add_n(mut self, value: impl Into<::std::string::String>) -> Self {
        self.n = ::bpm_rest_runtime::lists::added(self.n, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `n` holds; see [`Self::n`], which adds.
    pub fn replace_n(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.n = value
            .try_into()
            .map_err(|error| format!("`n` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Actor, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetActor {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, actor_id, d, n } = self;
        let actor_id = ::bpm_rest_runtime::parameter::given("actor_id", actor_id)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let n = ::bpm_rest_runtime::parameter::given("n", n)?;
        let url = format!(
            "{}/API/bpm/actor/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("actor_id", & actor_id) ?,
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
                .query_if_set("n", &n)
                .build()?,
        )
    }
}
/// Gets one member of an actor.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 405.
///
/// `GET /API/bpm/actorMember/{actorMemberId}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: getActorMemberById
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetActorMember {
    pub(super) client: Client,
    pub(super) actor_member_id: Result<i64, String>,
}
impl GetActorMember {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            actor_member_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the membership.
    pub fn actor_member_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.actor_member_id = value
            .try_into()
            .map_err(|error| format!("`actor_member_id` cannot be used: {error}"));
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
        Result<types::ActorMember, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetActorMember {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, actor_member_id } = self;
        let actor_member_id = ::bpm_rest_runtime::parameter::given(
            "actor_member_id",
            actor_member_id,
        )?;
        let url = format!(
            "{}/API/bpm/actorMember/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("actor_member_id", & actor_member_id) ?,
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
/// Gets one activity that ended.
///
/// 404 if there is none.
///
/// `GET /API/bpm/archivedActivity/{archivedActivityId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedActivity
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetArchivedActivity {
    pub(super) client: Client,
    pub(super) archived_activity_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetArchivedActivity {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            archived_activity_id: Err(::bpm_rest_runtime::parameter::UNSET),
            d: Ok(None),
        }
    }
    /// The id in the archive, which is not that of the activity.
    pub fn archived_activity_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.archived_activity_id = value
            .try_into()
            .map_err(|error| format!("`archived_activity_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        Result<types::ArchivedFlowNode, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetArchivedActivity {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, archived_activity_id, d } = self;
        let archived_activity_id = ::bpm_rest_runtime::parameter::given(
            "archived_activity_id",
            archived_activity_id,
        )?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let url = format!(
            "{}/API/bpm/archivedActivity/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("archived_activity_id", & archived_activity_id) ?,
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
/// Gets a variable of an activity that ended, or of its case.
///
/// 500 if there is none.
///
/// `GET /API/bpm/archivedActivityVariable/{activityId}/{name}`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedActivityVariable
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetArchivedActivityVariable {
    pub(super) client: Client,
    pub(super) activity_id: Result<i64, String>,
    pub(super) name: Result<::std::string::String, String>,
}
impl GetArchivedActivityVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            activity_id: Err(::bpm_rest_runtime::parameter::UNSET),
            name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id that the activity had, its `sourceObjectId`.
    pub fn activity_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.activity_id = value
            .try_into()
            .map_err(|error| format!("`activity_id` cannot be used: {error}"));
        self
    }
    /// The name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Ok(value.into());
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
        Result<types::ArchivedActivityVariable, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetArchivedActivityVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, activity_id, name } = self;
        let activity_id = ::bpm_rest_runtime::parameter::given(
            "activity_id",
            activity_id,
        )?;
        let name = ::bpm_rest_runtime::parameter::given("name", name)?;
        let url = format!(
            "{}/API/bpm/archivedActivityVariable/{}/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("activity_id", & activity_id) ?, PATH_SEGMENTS
            .segment("name", & name) ?,
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
/// Gets one case that ended.
///
/// 404 if there is none.
///
/// `GET /API/bpm/archivedCase/{archivedCaseId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCase
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetArchivedCase {
    pub(super) client: Client,
    pub(super) archived_case_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetArchivedCase {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            archived_case_id: Err(::bpm_rest_runtime::parameter::UNSET),
            d: Ok(None),
        }
    }
    /// The id in the archive, which is not that of the case.
    pub fn archived_case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.archived_case_id = value
            .try_into()
            .map_err(|error| format!("`archived_case_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        Result<types::ArchivedCase, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetArchivedCase {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, archived_case_id, d } = self;
        let archived_case_id = ::bpm_rest_runtime::parameter::given(
            "archived_case_id",
            archived_case_id,
        )?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let url = format!(
            "{}/API/bpm/archivedCase/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("archived_case_id", & archived_case_id) ?,
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
/// Gets what a process tells of the data that a case had at its end.
///
/// The names are those that the process gives. A value is any JSON of a variable, a reference to a document or to business data, or a list of such.
///
/// `GET /API/bpm/archivedCase/{archivedCaseId}/context`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: context
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetArchivedCaseContext {
    pub(super) client: Client,
    pub(super) archived_case_id: Result<i64, String>,
}
impl GetArchivedCaseContext {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            archived_case_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id in the archive, which is not that of the case.
    pub fn archived_case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.archived_case_id = value
            .try_into()
            .map_err(|error| format!("`archived_case_id` cannot be used: {error}"));
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
impl Build for GetArchivedCaseContext {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, archived_case_id } = self;
        let archived_case_id = ::bpm_rest_runtime::parameter::given(
            "archived_case_id",
            archived_case_id,
        )?;
        let url = format!(
            "{}/API/bpm/archivedCase/{}/context", client.connection().base_url(),
            PATH_SEGMENTS.segment("archived_case_id", & archived_case_id) ?,
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
/// Gets one variable of a case that ended.
///
/// 500 if there is none. The id is that of the case, not that of the archive.
///
/// `GET /API/bpm/archivedCaseVariable/{caseId}/{name}`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCaseVariable
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetArchivedCaseVariable {
    pub(super) client: Client,
    pub(super) case_id: Result<i64, String>,
    pub(super) name: Result<::std::string::String, String>,
}
impl GetArchivedCaseVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_id: Err(::bpm_rest_runtime::parameter::UNSET),
            name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case.
    pub fn case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.case_id = value
            .try_into()
            .map_err(|error| format!("`case_id` cannot be used: {error}"));
        self
    }
    /// The name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Ok(value.into());
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
        Result<types::ArchivedCaseVariable, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetArchivedCaseVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_id, name } = self;
        let case_id = ::bpm_rest_runtime::parameter::given("case_id", case_id)?;
        let name = ::bpm_rest_runtime::parameter::given("name", name)?;
        let url = format!(
            "{}/API/bpm/archivedCaseVariable/{}/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("case_id", & case_id) ?, PATH_SEGMENTS.segment("name",
            & name) ?,
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
/// Gets one flow node that ended.
///
/// 404 if there is none.
///
/// `GET /API/bpm/archivedFlowNode/{archivedFlowNodeId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedFlowNode
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetArchivedFlowNode {
    pub(super) client: Client,
    pub(super) archived_flow_node_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetArchivedFlowNode {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            archived_flow_node_id: Err(::bpm_rest_runtime::parameter::UNSET),
            d: Ok(None),
        }
    }
    /// The id in the archive, which is not that of the flow node.
    pub fn archived_flow_node_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.archived_flow_node_id = value
            .try_into()
            .map_err(|error| format!("`archived_flow_node_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        Result<types::ArchivedFlowNode, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetArchivedFlowNode {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, archived_flow_node_id, d } = self;
        let archived_flow_node_id = ::bpm_rest_runtime::parameter::given(
            "archived_flow_node_id",
            archived_flow_node_id,
        )?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let url = format!(
            "{}/API/bpm/archivedFlowNode/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("archived_flow_node_id", & archived_flow_node_id) ?,
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
/// Gets one human task that ended.
///
/// 404 if there is none.
///
/// `GET /API/bpm/archivedHumanTask/{archivedTaskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedHumanTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetArchivedHumanTask {
    pub(super) client: Client,
    pub(super) archived_task_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetArchivedHumanTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            archived_task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            d: Ok(None),
        }
    }
    /// The id in the archive, which is not that of the task.
    pub fn archived_task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.archived_task_id = value
            .try_into()
            .map_err(|error| format!("`archived_task_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        Result<types::ArchivedHumanTask, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetArchivedHumanTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, archived_task_id, d } = self;
        let archived_task_id = ::bpm_rest_runtime::parameter::given(
            "archived_task_id",
            archived_task_id,
        )?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let url = format!(
            "{}/API/bpm/archivedHumanTask/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("archived_task_id", & archived_task_id) ?,
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
/// Gets one task that somebody added and that ended.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `GET /API/bpm/archivedManualTask/{archivedTaskId}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: getArchivedManualTaskById
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetArchivedManualTask {
    pub(super) client: Client,
    pub(super) archived_task_id: Result<i64, String>,
}
impl GetArchivedManualTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            archived_task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id in the archive, which is not that of the task.
    pub fn archived_task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.archived_task_id = value
            .try_into()
            .map_err(|error| format!("`archived_task_id` cannot be used: {error}"));
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
        Result<types::ArchivedHumanTask, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetArchivedManualTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, archived_task_id } = self;
        let archived_task_id = ::bpm_rest_runtime::parameter::given(
            "archived_task_id",
            archived_task_id,
        )?;
        let url = format!(
            "{}/API/bpm/archivedManualTask/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("archived_task_id", & archived_task_id) ?,
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
/// Gets one task that ended.
///
/// 404 if there is none, or if it was no task of people.
///
/// `GET /API/bpm/archivedTask/{archivedTaskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetArchivedTask {
    pub(super) client: Client,
    pub(super) archived_task_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetArchivedTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            archived_task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            d: Ok(None),
        }
    }
    /// The id in the archive, which is not that of the task.
    pub fn archived_task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.archived_task_id = value
            .try_into()
            .map_err(|error| format!("`archived_task_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        Result<types::ArchivedFlowNode, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetArchivedTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, archived_task_id, d } = self;
        let archived_task_id = ::bpm_rest_runtime::parameter::given(
            "archived_task_id",
            archived_task_id,
        )?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let url = format!(
            "{}/API/bpm/archivedTask/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("archived_task_id", & archived_task_id) ?,
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
/// Gets one user task that ended.
///
/// 404 if there is none.
///
/// `GET /API/bpm/archivedUserTask/{archivedTaskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedUserTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetArchivedUserTask {
    pub(super) client: Client,
    pub(super) archived_task_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetArchivedUserTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            archived_task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            d: Ok(None),
        }
    }
    /// The id in the archive, which is not that of the task.
    pub fn archived_task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.archived_task_id = value
            .try_into()
            .map_err(|error| format!("`archived_task_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        Result<types::ArchivedHumanTask, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetArchivedUserTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, archived_task_id, d } = self;
        let archived_task_id = ::bpm_rest_runtime::parameter::given(
            "archived_task_id",
            archived_task_id,
        )?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let url = format!(
            "{}/API/bpm/archivedUserTask/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("archived_task_id", & archived_task_id) ?,
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
/// Gets what a process tells of the data that a task had at its end.
///
/// The names are those that the process gives. A value is any JSON of a variable, a reference to a document or to business data, or a list of such.
///
/// `GET /API/bpm/archivedUserTask/{archivedTaskId}/context`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: context
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetArchivedUserTaskContext {
    pub(super) client: Client,
    pub(super) archived_task_id: Result<i64, String>,
}
impl GetArchivedUserTaskContext {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            archived_task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id in the archive, which is not that of the task.
    pub fn archived_task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.archived_task_id = value
            .try_into()
            .map_err(|error| format!("`archived_task_id` cannot be used: {error}"));
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
impl Build for GetArchivedUserTaskContext {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, archived_task_id } = self;
        let archived_task_id = ::bpm_rest_runtime::parameter::given(
            "archived_task_id",
            archived_task_id,
        )?;
        let url = format!(
            "{}/API/bpm/archivedUserTask/{}/context", client.connection().base_url(),
            PATH_SEGMENTS.segment("archived_task_id", & archived_task_id) ?,
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
/// Gets the access control of business data that is installed.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `GET /API/accessControl/bdm`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: getBDMAccessControlStatus
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetBusinessDataAccessControl {
    pub(super) client: Client,
}
impl GetBusinessDataAccessControl {
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
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for GetBusinessDataAccessControl {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/API/accessControl/bdm", client.connection().base_url(),);
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
/// Gets the model of business data that is installed.
///
/// Without a model it is an empty one, without type and state.
///
/// `GET /API/tenant/bdm`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: bdm
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetBusinessDataModel {
    pub(super) client: Client,
}
impl GetBusinessDataModel {
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
        Result<types::BusinessDataModel, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetBusinessDataModel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/API/tenant/bdm", client.connection().base_url(),);
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
/// Gets one reference of a case to business data.
///
/// 404 if there is none.
///
/// `GET /API/bdm/businessDataReference/{caseId}/{name}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: businessDataReference
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetBusinessDataReference {
    pub(super) client: Client,
    pub(super) case_id: Result<i64, String>,
    pub(super) name: Result<::std::string::String, String>,
}
impl GetBusinessDataReference {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_id: Err(::bpm_rest_runtime::parameter::UNSET),
            name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case.
    pub fn case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.case_id = value
            .try_into()
            .map_err(|error| format!("`case_id` cannot be used: {error}"));
        self
    }
    /// The name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Ok(value.into());
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
        Result<types::BusinessDataReference, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetBusinessDataReference {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_id, name } = self;
        let case_id = ::bpm_rest_runtime::parameter::given("case_id", case_id)?;
        let name = ::bpm_rest_runtime::parameter::given("name", name)?;
        let url = format!(
            "{}/API/bdm/businessDataReference/{}/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("case_id", & case_id) ?, PATH_SEGMENTS.segment("name",
            & name) ?,
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
/// Gets one business object.
///
/// 500 if there is no such object or class.
///
/// `GET /API/bdm/businessData/{className}/{persistenceId}`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: businessData
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetBusinessObject {
    pub(super) client: Client,
    pub(super) class_name: Result<::std::string::String, String>,
    pub(super) persistence_id: Result<i64, String>,
}
impl GetBusinessObject {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            class_name: Err(::bpm_rest_runtime::parameter::UNSET),
            persistence_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The qualified name of the class: `com.company.model.Customer`.
    pub fn class_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.class_name = Ok(value.into());
        self
    }
    /// The id of the business object.
    pub fn persistence_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.persistence_id = value
            .try_into()
            .map_err(|error| format!("`persistence_id` cannot be used: {error}"));
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
impl Build for GetBusinessObject {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, class_name, persistence_id } = self;
        let class_name = ::bpm_rest_runtime::parameter::given("class_name", class_name)?;
        let persistence_id = ::bpm_rest_runtime::parameter::given(
            "persistence_id",
            persistence_id,
        )?;
        let url = format!(
            "{}/API/bdm/businessData/{}/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("class_name", & class_name) ?, PATH_SEGMENTS
            .segment("persistence_id", & persistence_id) ?,
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
/// Gets what a field of a business object relates it to.
///
/// An object, or a list of objects; an empty object where a single one is not set; nothing, with 204, for a field that is no relation.
///
/// `GET /API/bdm/businessData/{className}/{persistenceId}/{field}`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: businessData
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetBusinessObjectRelation {
    pub(super) client: Client,
    pub(super) class_name: Result<::std::string::String, String>,
    pub(super) persistence_id: Result<i64, String>,
    pub(super) field: Result<::std::string::String, String>,
}
impl GetBusinessObjectRelation {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            class_name: Err(::bpm_rest_runtime::parameter::UNSET),
            persistence_id: Err(::bpm_rest_runtime::parameter::UNSET),
            field: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The qualified name of the class: `com.company.model.Customer`.
    pub fn class_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.class_name = Ok(value.into());
        self
    }
    /// The id of the business object.
    pub fn persistence_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.persistence_id = value
            .try_into()
            .map_err(|error| format!("`persistence_id` cannot be used: {error}"));
        self
    }
    /// The name of the field.
    pub fn field(mut self, value: impl Into<::std::string::String>) -> Self {
        self.field = Ok(value.into());
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
            Option<types::GetBusinessObjectRelationAnswer>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for GetBusinessObjectRelation {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, class_name, persistence_id, field } = self;
        let class_name = ::bpm_rest_runtime::parameter::given("class_name", class_name)?;
        let persistence_id = ::bpm_rest_runtime::parameter::given(
            "persistence_id",
            persistence_id,
        )?;
        let field = ::bpm_rest_runtime::parameter::given("field", field)?;
        let url = format!(
            "{}/API/bdm/businessData/{}/{}/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("class_name", & class_name) ?, PATH_SEGMENTS
            .segment("persistence_id", & persistence_id) ?, PATH_SEGMENTS
            .segment("field", & field) ?,
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
/// Gets one open case.
///
/// 404 if there is none, as after its end.
///
/// `GET /API/bpm/case/{caseId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: case
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCase {
    pub(super) client: Client,
    pub(super) case_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) n: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetCase {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_id: Err(::bpm_rest_runtime::parameter::UNSET),
            d: Ok(None),
            n: Ok(None),
        }
    }
    /// The id of the case.
    pub fn case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.case_id = value
            .try_into()
            .map_err(|error| format!("`case_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
    /// Names of counts to add to each item.
    ///
    /// Adds to what is there; [`Self::replace_n`] replaces it.
    pub fn n(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.n = ::bpm_rest_runtime::lists::added(
            self.n,
            value.try_into().map_err(|error| format!("`n` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `n`; see [`Self::n`].
    pub fn add_n(mut self, value: impl Into<::std::string::String>) -> Self {
        self.n = ::bpm_rest_runtime::lists::added(self.n, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `n` holds; see [`Self::n`], which adds.
    pub fn replace_n(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.n = value
            .try_into()
            .map_err(|error| format!("`n` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Case, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetCase {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_id, d, n } = self;
        let case_id = ::bpm_rest_runtime::parameter::given("case_id", case_id)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let n = ::bpm_rest_runtime::parameter::given("n", n)?;
        let url = format!(
            "{}/API/bpm/case/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("case_id", & case_id) ?,
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
                .query_if_set("n", &n)
                .build()?,
        )
    }
}
/// Gets what a process tells of the data of a case.
///
/// The names are those that the process gives. A value is any JSON of a variable, a reference to a document or to business data, or a list of such.
///
/// `GET /API/bpm/case/{caseId}/context`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: context
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCaseContext {
    pub(super) client: Client,
    pub(super) case_id: Result<i64, String>,
}
impl GetCaseContext {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case.
    pub fn case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.case_id = value
            .try_into()
            .map_err(|error| format!("`case_id` cannot be used: {error}"));
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
impl Build for GetCaseContext {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_id } = self;
        let case_id = ::bpm_rest_runtime::parameter::given("case_id", case_id)?;
        let url = format!(
            "{}/API/bpm/case/{}/context", client.connection().base_url(), PATH_SEGMENTS
            .segment("case_id", & case_id) ?,
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
/// Gets one document.
///
/// 404 if there is none.
///
/// `GET /API/bpm/caseDocument/{documentId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseDocument
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCaseDocument {
    pub(super) client: Client,
    pub(super) document_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetCaseDocument {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            document_id: Err(::bpm_rest_runtime::parameter::UNSET),
            d: Ok(None),
        }
    }
    /// The id of the document.
    pub fn document_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.document_id = value
            .try_into()
            .map_err(|error| format!("`document_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        Result<types::CaseDocument, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetCaseDocument {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, document_id, d } = self;
        let document_id = ::bpm_rest_runtime::parameter::given(
            "document_id",
            document_id,
        )?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let url = format!(
            "{}/API/bpm/caseDocument/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("document_id", & document_id) ?,
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
/// Gets how many flow nodes of a case are in which state.
///
/// Of an unknown case there are no numbers.
///
/// `GET /API/bpm/caseInfo/{caseId}`
///
/// Not every server has this operation: Bonita up to 7.14; later ones in subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The version has it no longer.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseInfo
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCaseInfo {
    pub(super) client: Client,
    pub(super) case_id: Result<i64, String>,
}
impl GetCaseInfo {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case.
    pub fn case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.case_id = value
            .try_into()
            .map_err(|error| format!("`case_id` cannot be used: {error}"));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::CaseInfo, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetCaseInfo {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_id } = self;
        let case_id = ::bpm_rest_runtime::parameter::given("case_id", case_id)?;
        let url = format!(
            "{}/API/bpm/caseInfo/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("case_id", & case_id) ?,
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
/// Gets one variable of a case.
///
/// 404 if there is none.
///
/// `GET /API/bpm/caseVariable/{caseId}/{name}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseVariable
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCaseVariable {
    pub(super) client: Client,
    pub(super) case_id: Result<i64, String>,
    pub(super) name: Result<::std::string::String, String>,
}
impl GetCaseVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_id: Err(::bpm_rest_runtime::parameter::UNSET),
            name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case.
    pub fn case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.case_id = value
            .try_into()
            .map_err(|error| format!("`case_id` cannot be used: {error}"));
        self
    }
    /// The name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Ok(value.into());
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
        Result<types::CaseVariable, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetCaseVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_id, name } = self;
        let case_id = ::bpm_rest_runtime::parameter::given("case_id", case_id)?;
        let name = ::bpm_rest_runtime::parameter::given("name", name)?;
        let url = format!(
            "{}/API/bpm/caseVariable/{}/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("case_id", & case_id) ?, PATH_SEGMENTS.segment("name",
            & name) ?,
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
/// Gets one category.
///
/// 404 if there is none.
///
/// `GET /API/bpm/category/{categoryId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: category
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCategory {
    pub(super) client: Client,
    pub(super) category_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) n: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetCategory {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            category_id: Err(::bpm_rest_runtime::parameter::UNSET),
            d: Ok(None),
            n: Ok(None),
        }
    }
    /// The id of the category.
    pub fn category_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.category_id = value
            .try_into()
            .map_err(|error| format!("`category_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
    /// Names of counts to add to each item.
    ///
    /// Adds to what is there; [`Self::replace_n`] replaces it.
    pub fn n(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.n = ::bpm_rest_runtime::lists::added(
            self.n,
            value.try_into().map_err(|error| format!("`n` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `n`; see [`Self::n`].
    pub fn add_n(mut self, value: impl Into<::std::string::String>) -> Self {
        self.n = ::bpm_rest_runtime::lists::added(self.n, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `n` holds; see [`Self::n`], which adds.
    pub fn replace_n(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.n = value
            .try_into()
            .map_err(|error| format!("`n` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Category, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetCategory {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, category_id, d, n } = self;
        let category_id = ::bpm_rest_runtime::parameter::given(
            "category_id",
            category_id,
        )?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let n = ::bpm_rest_runtime::parameter::given("n", n)?;
        let url = format!(
            "{}/API/bpm/category/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("category_id", & category_id) ?,
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
                .query_if_set("n", &n)
                .build()?,
        )
    }
}
/// Gets what a connector failed with.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `GET /API/bpm/connectorFailure/{connectorInstanceId}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: getConnectorFailureById
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetConnectorFailure {
    pub(super) client: Client,
    pub(super) connector_instance_id: Result<i64, String>,
}
impl GetConnectorFailure {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            connector_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the connector instance.
    pub fn connector_instance_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.connector_instance_id = value
            .try_into()
            .map_err(|error| format!("`connector_instance_id` cannot be used: {error}"));
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
        Result<types::ConnectorFailure, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetConnectorFailure {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, connector_instance_id } = self;
        let connector_instance_id = ::bpm_rest_runtime::parameter::given(
            "connector_instance_id",
            connector_instance_id,
        )?;
        let url = format!(
            "{}/API/bpm/connectorFailure/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("connector_instance_id", & connector_instance_id) ?,
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
            page_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        let page_id = ::bpm_rest_runtime::parameter::given("page_id", page_id)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
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
/// Gets one document.
///
/// That of a case takes its place.
///
/// `GET /API/bpm/document/{documentId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: document
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDocument {
    pub(super) client: Client,
    pub(super) document_id: Result<i64, String>,
}
impl GetDocument {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            document_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the document.
    pub fn document_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.document_id = value
            .try_into()
            .map_err(|error| format!("`document_id` cannot be used: {error}"));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Document, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetDocument {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, document_id } = self;
        let document_id = ::bpm_rest_runtime::parameter::given(
            "document_id",
            document_id,
        )?;
        let url = format!(
            "{}/API/bpm/document/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("document_id", & document_id) ?,
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
/// Gets one open flow node.
///
/// 404 if there is none. It gets a flow node of any kind.
///
/// `GET /API/bpm/flowNode/{flowNodeId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: flowNode
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetFlowNode {
    pub(super) client: Client,
    pub(super) flow_node_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetFlowNode {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            flow_node_id: Err(::bpm_rest_runtime::parameter::UNSET),
            d: Ok(None),
        }
    }
    /// The id of the flow node.
    pub fn flow_node_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.flow_node_id = value
            .try_into()
            .map_err(|error| format!("`flow_node_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
    ) -> BoxFuture<'static, Result<types::FlowNode, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetFlowNode {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, flow_node_id, d } = self;
        let flow_node_id = ::bpm_rest_runtime::parameter::given(
            "flow_node_id",
            flow_node_id,
        )?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let url = format!(
            "{}/API/bpm/flowNode/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("flow_node_id", & flow_node_id) ?,
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
/// Gets one open human task.
///
/// 404 if there is none. It gets a flow node of any kind.
///
/// `GET /API/bpm/humanTask/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: humanTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHumanTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetHumanTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            d: Ok(None),
        }
    }
    /// The id of the task.
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
    ) -> BoxFuture<'static, Result<types::HumanTask, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetHumanTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, d } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let url = format!(
            "{}/API/bpm/humanTask/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
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
/// Gets one open task that somebody added.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `GET /API/bpm/manualTask/{taskId}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: getManualTaskById
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetManualTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
}
impl GetManualTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::HumanTask, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetManualTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let url = format!(
            "{}/API/bpm/manualTask/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
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
/// Gets one process.
///
/// 404 if there is none.
///
/// `GET /API/bpm/process/{processId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: process
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcess {
    pub(super) client: Client,
    pub(super) process_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) n: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetProcess {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
            d: Ok(None),
            n: Ok(None),
        }
    }
    /// The id of the process, of 19 digits.
    pub fn process_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.process_id = value
            .try_into()
            .map_err(|error| format!("`process_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
    /// Names of counts to add to each item.
    ///
    /// Adds to what is there; [`Self::replace_n`] replaces it.
    pub fn n(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.n = ::bpm_rest_runtime::lists::added(
            self.n,
            value.try_into().map_err(|error| format!("`n` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `n`; see [`Self::n`].
    pub fn add_n(mut self, value: impl Into<::std::string::String>) -> Self {
        self.n = ::bpm_rest_runtime::lists::added(self.n, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `n` holds; see [`Self::n`], which adds.
    pub fn replace_n(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.n = value
            .try_into()
            .map_err(|error| format!("`n` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Process, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetProcess {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id, d, n } = self;
        let process_id = ::bpm_rest_runtime::parameter::given("process_id", process_id)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let n = ::bpm_rest_runtime::parameter::given("n", n)?;
        let url = format!(
            "{}/API/bpm/process/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("process_id", & process_id) ?,
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
                .query_if_set("n", &n)
                .build()?,
        )
    }
}
/// Gets one connector of a process.
///
/// 404 if there is none.
///
/// `GET /API/bpm/processConnector/{processId}/{definitionId}/{definitionVersion}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processConnector
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessConnector {
    pub(super) client: Client,
    pub(super) process_id: Result<i64, String>,
    pub(super) definition_id: Result<::std::string::String, String>,
    pub(super) definition_version: Result<::std::string::String, String>,
}
impl GetProcessConnector {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
            definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            definition_version: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process, of 19 digits.
    pub fn process_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.process_id = value
            .try_into()
            .map_err(|error| format!("`process_id` cannot be used: {error}"));
        self
    }
    /// The id of the connector definition.
    pub fn definition_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.definition_id = Ok(value.into());
        self
    }
    /// The version of the connector definition.
    pub fn definition_version(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.definition_version = Ok(value.into());
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
        Result<types::ProcessConnector, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetProcessConnector {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id, definition_id, definition_version } = self;
        let process_id = ::bpm_rest_runtime::parameter::given("process_id", process_id)?;
        let definition_id = ::bpm_rest_runtime::parameter::given(
            "definition_id",
            definition_id,
        )?;
        let definition_version = ::bpm_rest_runtime::parameter::given(
            "definition_version",
            definition_version,
        )?;
        let url = format!(
            "{}/API/bpm/processConnector/{}/{}/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("process_id", & process_id) ?, PATH_SEGMENTS
            .segment("definition_id", & definition_id) ?, PATH_SEGMENTS
            .segment("definition_version", & definition_version) ?,
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
/// Gets what a process wants at its start.
///
/// 404 if there is none.
///
/// `GET /API/bpm/process/{processId}/contract`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: contract
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessContract {
    pub(super) client: Client,
    pub(super) process_id: Result<i64, String>,
}
impl GetProcessContract {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process, of 19 digits.
    pub fn process_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.process_id = value
            .try_into()
            .map_err(|error| format!("`process_id` cannot be used: {error}"));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Contract, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetProcessContract {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id } = self;
        let process_id = ::bpm_rest_runtime::parameter::given("process_id", process_id)?;
        let url = format!(
            "{}/API/bpm/process/{}/contract", client.connection().base_url(),
            PATH_SEGMENTS.segment("process_id", & process_id) ?,
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
/// Gets the whole definition of a process.
///
/// 404 if there is none.
///
/// `GET /API/bpm/process/{processId}/design`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: design
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessDesign {
    pub(super) client: Client,
    pub(super) process_id: Result<i64, String>,
}
impl GetProcessDesign {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process, of 19 digits.
    pub fn process_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.process_id = value
            .try_into()
            .map_err(|error| format!("`process_id` cannot be used: {error}"));
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
        Result<types::ProcessDesign, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetProcessDesign {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id } = self;
        let process_id = ::bpm_rest_runtime::parameter::given("process_id", process_id)?;
        let url = format!(
            "{}/API/bpm/process/{}/design", client.connection().base_url(), PATH_SEGMENTS
            .segment("process_id", & process_id) ?,
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
/// Gets the diagram of a process.
///
/// Known by name from the OpenAPI document.
///
/// `GET /API/bpm/diagram/{processId}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: getProcessDiagramById
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessDiagram {
    pub(super) client: Client,
    pub(super) process_id: Result<i64, String>,
}
impl GetProcessDiagram {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process, of 19 digits.
    pub fn process_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.process_id = value
            .try_into()
            .map_err(|error| format!("`process_id` cannot be used: {error}"));
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
impl Build for GetProcessDiagram {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id } = self;
        let process_id = ::bpm_rest_runtime::parameter::given("process_id", process_id)?;
        let url = format!(
            "{}/API/bpm/diagram/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("process_id", & process_id) ?,
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets how many flow nodes of a process are in which state.
///
/// Known by name from the OpenAPI document.
///
/// `GET /API/bpm/processInfo/{processId}`
///
/// Not every server has this operation: Bonita 10.x, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: getProcessInfoById
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessInfo {
    pub(super) client: Client,
    pub(super) process_id: Result<i64, String>,
}
impl GetProcessInfo {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process, of 19 digits.
    pub fn process_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.process_id = value
            .try_into()
            .map_err(|error| format!("`process_id` cannot be used: {error}"));
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
        Result<types::ProcessInfo, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetProcessInfo {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id } = self;
        let process_id = ::bpm_rest_runtime::parameter::given("process_id", process_id)?;
        let url = format!(
            "{}/API/bpm/processInfo/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("process_id", & process_id) ?,
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
/// Gets one parameter of a process.
///
/// 404 if there is none.
///
/// `GET /API/bpm/processParameter/{processId}/{name}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processParameter
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessParameter {
    pub(super) client: Client,
    pub(super) process_id: Result<i64, String>,
    pub(super) name: Result<::std::string::String, String>,
}
impl GetProcessParameter {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
            name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process, of 19 digits.
    pub fn process_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.process_id = value
            .try_into()
            .map_err(|error| format!("`process_id` cannot be used: {error}"));
        self
    }
    /// The name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Ok(value.into());
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
        Result<types::ProcessParameter, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetProcessParameter {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id, name } = self;
        let process_id = ::bpm_rest_runtime::parameter::given("process_id", process_id)?;
        let name = ::bpm_rest_runtime::parameter::given("name", name)?;
        let url = format!(
            "{}/API/bpm/processParameter/{}/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("process_id", & process_id) ?, PATH_SEGMENTS
            .segment("name", & name) ?,
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
            profile_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        let profile_id = ::bpm_rest_runtime::parameter::given("profile_id", profile_id)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
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
            profile_entry_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        let profile_entry_id = ::bpm_rest_runtime::parameter::given(
            "profile_entry_id",
            profile_entry_id,
        )?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
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
/// Gets one open task.
///
/// 404 if there is none. It gets a flow node of any kind.
///
/// `GET /API/bpm/task/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: task
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            d: Ok(None),
        }
    }
    /// The id of the task.
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
    ) -> BoxFuture<'static, Result<types::FlowNode, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, d } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let url = format!(
            "{}/API/bpm/task/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
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
/// Gets one timer.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 500.
///
/// `GET /API/bpm/timerEventTrigger/{timerEventTriggerId}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: getTimerEventTriggerById
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTimerEventTrigger {
    pub(super) client: Client,
    pub(super) timer_event_trigger_id: Result<i64, String>,
}
impl GetTimerEventTrigger {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            timer_event_trigger_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the timer.
    pub fn timer_event_trigger_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.timer_event_trigger_id = value
            .try_into()
            .map_err(|error| {
                format!("`timer_event_trigger_id` cannot be used: {error}")
            });
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
        Result<types::TimerEventTrigger, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetTimerEventTrigger {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, timer_event_trigger_id } = self;
        let timer_event_trigger_id = ::bpm_rest_runtime::parameter::given(
            "timer_event_trigger_id",
            timer_event_trigger_id,
        )?;
        let url = format!(
            "{}/API/bpm/timerEventTrigger/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("timer_event_trigger_id", & timer_event_trigger_id) ?,
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
/// Gets one open user task.
///
/// 404 if there is none. It gets a flow node of any kind.
///
/// `GET /API/bpm/userTask/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: userTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUserTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}
impl GetUserTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            d: Ok(None),
        }
    }
    /// The id of the task.
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
        self
    }
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
    ) -> BoxFuture<'static, Result<types::HumanTask, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetUserTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, d } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let url = format!(
            "{}/API/bpm/userTask/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
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
/// Gets what a process tells of the data of a task.
///
/// The names are those that the process gives. A value is any JSON of a variable, a reference to a document or to business data, or a list of such.
///
/// `GET /API/bpm/userTask/{taskId}/context`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: context
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUserTaskContext {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
}
impl GetUserTaskContext {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
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
impl Build for GetUserTaskContext {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let url = format!(
            "{}/API/bpm/userTask/{}/context", client.connection().base_url(),
            PATH_SEGMENTS.segment("task_id", & task_id) ?,
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
/// Gets what a task wants to be executed.
///
/// 404 if there is none.
///
/// `GET /API/bpm/userTask/{taskId}/contract`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: contract
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUserTaskContract {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
}
impl GetUserTaskContract {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Contract, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetUserTaskContract {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let url = format!(
            "{}/API/bpm/userTask/{}/contract", client.connection().base_url(),
            PATH_SEGMENTS.segment("task_id", & task_id) ?,
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
/// Installs a model of business data from a file that was uploaded.
///
/// The tenant has to be paused. An invalid model is 500, and the one before stays.
///
/// `POST /API/tenant/bdm`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The tenant is not paused, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: bdm
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct InstallBusinessDataModel {
    pub(super) client: Client,
    pub(super) body: Result<types::UploadedBusinessDataModel, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl InstallBusinessDataModel {
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
        value: impl TryInto<types::UploadedBusinessDataModel, Error: std::fmt::Display>,
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
        Result<types::BusinessDataModel, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for InstallBusinessDataModel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/tenant/bdm", client.connection().base_url(),);
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
/// Lists what a case that ended failed with.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `GET /API/bpm/achivedFailure/case/{caseId}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: getArchivedBPMFailuresByCaseId
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListArchivedFailuresOfCase {
    pub(super) client: Client,
    pub(super) case_id: Result<i64, String>,
    pub(super) c: Result<i32, String>,
}
impl ListArchivedFailuresOfCase {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_id: Err(::bpm_rest_runtime::parameter::UNSET),
            c: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case.
    pub fn case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.case_id = value
            .try_into()
            .map_err(|error| format!("`case_id` cannot be used: {error}"));
        self
    }
    /// How many failures to list at most.
    pub fn c(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.c = value
            .try_into()
            .map_err(|error| format!("`c` cannot be used: {error}"));
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
        Result<::std::vec::Vec<types::ArchivedFailure>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListArchivedFailuresOfCase {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_id, c } = self;
        let case_id = ::bpm_rest_runtime::parameter::given("case_id", case_id)?;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        let url = format!(
            "{}/API/bpm/achivedFailure/case/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("case_id", & case_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("c", &c)
                .build()?,
        )
    }
}
/// Lists what the sub-cases of a case that ended failed with.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `GET /API/bpm/achivedFailure/case/{rootCaseId}/childCases`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: getArchivedBPMFailuresByRootCaseId
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListArchivedFailuresOfChildCases {
    pub(super) client: Client,
    pub(super) root_case_id: Result<i64, String>,
    pub(super) c: Result<i32, String>,
}
impl ListArchivedFailuresOfChildCases {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            root_case_id: Err(::bpm_rest_runtime::parameter::UNSET),
            c: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case at the root.
    pub fn root_case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.root_case_id = value
            .try_into()
            .map_err(|error| format!("`root_case_id` cannot be used: {error}"));
        self
    }
    /// How many failures to list at most.
    pub fn c(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.c = value
            .try_into()
            .map_err(|error| format!("`c` cannot be used: {error}"));
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
        Result<::std::vec::Vec<types::ArchivedFailure>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListArchivedFailuresOfChildCases {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, root_case_id, c } = self;
        let root_case_id = ::bpm_rest_runtime::parameter::given(
            "root_case_id",
            root_case_id,
        )?;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        let url = format!(
            "{}/API/bpm/achivedFailure/case/{}/childCases", client.connection()
            .base_url(), PATH_SEGMENTS.segment("root_case_id", & root_case_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("c", &c)
                .build()?,
        )
    }
}
/// Lists what a flow node that ended failed with.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `GET /API/bpm/achivedFailure/flowNode/{flowNodeId}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: getArchivedBPMFailuresByFlowNodeInstanceId
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListArchivedFailuresOfFlowNode {
    pub(super) client: Client,
    pub(super) flow_node_id: Result<i64, String>,
    pub(super) c: Result<i32, String>,
}
impl ListArchivedFailuresOfFlowNode {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            flow_node_id: Err(::bpm_rest_runtime::parameter::UNSET),
            c: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the flow node.
    pub fn flow_node_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.flow_node_id = value
            .try_into()
            .map_err(|error| format!("`flow_node_id` cannot be used: {error}"));
        self
    }
    /// How many failures to list at most.
    pub fn c(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.c = value
            .try_into()
            .map_err(|error| format!("`c` cannot be used: {error}"));
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
        Result<::std::vec::Vec<types::ArchivedFailure>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListArchivedFailuresOfFlowNode {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, flow_node_id, c } = self;
        let flow_node_id = ::bpm_rest_runtime::parameter::given(
            "flow_node_id",
            flow_node_id,
        )?;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        let url = format!(
            "{}/API/bpm/achivedFailure/flowNode/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("flow_node_id", & flow_node_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("c", &c)
                .build()?,
        )
    }
}
/// Lists tasks that people added and that ended.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `GET /API/bpm/archivedManualTask`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: searchArchivedManualTasks
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListArchivedManualTasks {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListArchivedManualTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
        self.in_query.text(2, "o", &value.into());
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
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<
            ::std::vec::Vec<types::ArchivedHumanTask>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for ListArchivedManualTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/archivedManualTask", client.connection().base_url(),
        );
        in_query.value(0, "c", &c);
        in_query.value(1, "f", &f);
        in_query.value(3, "p", &p);
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
/// Gets several business objects by their ids.
///
/// Those that there are not are left out.
///
/// `GET /API/bdm/businessData/{className}/findByIds`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: findByIds
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListBusinessObjectsByIds {
    pub(super) client: Client,
    pub(super) class_name: Result<::std::string::String, String>,
    pub(super) ids: Result<::std::vec::Vec<i64>, String>,
}
impl ListBusinessObjectsByIds {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            class_name: Err(::bpm_rest_runtime::parameter::UNSET),
            ids: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The qualified name of the class: `com.company.model.Customer`.
    pub fn class_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.class_name = Ok(value.into());
        self
    }
    /// The ids.
    ///
    /// Adds to what is there; [`Self::replace_ids`] replaces it.
    pub fn ids(
        mut self,
        value: impl TryInto<::std::vec::Vec<i64>, Error: std::fmt::Display>,
    ) -> Self {
        self.ids = ::bpm_rest_runtime::lists::added_to_required(
            self.ids,
            value.try_into().map_err(|error| format!("`ids` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `ids`; see [`Self::ids`].
    pub fn id(mut self, value: i64) -> Self {
        self.ids = ::bpm_rest_runtime::lists::added_to_required(
            self.ids,
            Ok(vec![value]),
        );
        self
    }
    /// Replaces all that `ids` holds; see [`Self::ids`], which adds.
    pub fn replace_ids(
        mut self,
        value: impl TryInto<::std::vec::Vec<i64>, Error: std::fmt::Display>,
    ) -> Self {
        self.ids = value
            .try_into()
            .map_err(|error| format!("`ids` cannot be used: {error}"));
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
        Result<::std::vec::Vec<::serde_json::Value>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListBusinessObjectsByIds {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, class_name, ids } = self;
        let class_name = ::bpm_rest_runtime::parameter::given("class_name", class_name)?;
        let ids = ::bpm_rest_runtime::parameter::given("ids", ids)?;
        let url = format!(
            "{}/API/bdm/businessData/{}/findByIds", client.connection().base_url(),
            PATH_SEGMENTS.segment("class_name", & class_name) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("ids", &ids)
                .build()?,
        )
    }
}
/// Lists what a case failed with.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `GET /API/bpm/failure/case/{caseId}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: getBPMFailuresByCaseId
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListFailuresOfCase {
    pub(super) client: Client,
    pub(super) case_id: Result<i64, String>,
    pub(super) c: Result<i32, String>,
}
impl ListFailuresOfCase {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_id: Err(::bpm_rest_runtime::parameter::UNSET),
            c: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case.
    pub fn case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.case_id = value
            .try_into()
            .map_err(|error| format!("`case_id` cannot be used: {error}"));
        self
    }
    /// How many failures to list at most.
    pub fn c(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.c = value
            .try_into()
            .map_err(|error| format!("`c` cannot be used: {error}"));
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
        Result<::std::vec::Vec<types::Failure>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListFailuresOfCase {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_id, c } = self;
        let case_id = ::bpm_rest_runtime::parameter::given("case_id", case_id)?;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        let url = format!(
            "{}/API/bpm/failure/case/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("case_id", & case_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("c", &c)
                .build()?,
        )
    }
}
/// Lists what the sub-cases of a case failed with.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `GET /API/bpm/failure/case/{rootCaseId}/childCases`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: getBPMFailuresByRootCaseId
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListFailuresOfChildCases {
    pub(super) client: Client,
    pub(super) root_case_id: Result<i64, String>,
    pub(super) c: Result<i32, String>,
}
impl ListFailuresOfChildCases {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            root_case_id: Err(::bpm_rest_runtime::parameter::UNSET),
            c: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case at the root.
    pub fn root_case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.root_case_id = value
            .try_into()
            .map_err(|error| format!("`root_case_id` cannot be used: {error}"));
        self
    }
    /// How many failures to list at most.
    pub fn c(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.c = value
            .try_into()
            .map_err(|error| format!("`c` cannot be used: {error}"));
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
        Result<::std::vec::Vec<types::Failure>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListFailuresOfChildCases {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, root_case_id, c } = self;
        let root_case_id = ::bpm_rest_runtime::parameter::given(
            "root_case_id",
            root_case_id,
        )?;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        let url = format!(
            "{}/API/bpm/failure/case/{}/childCases", client.connection().base_url(),
            PATH_SEGMENTS.segment("root_case_id", & root_case_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("c", &c)
                .build()?,
        )
    }
}
/// Lists what a flow node failed with.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `GET /API/bpm/failure/flowNode/{flowNodeId}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: getBPMFailuresByFlowNodeInstanceId
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListFailuresOfFlowNode {
    pub(super) client: Client,
    pub(super) flow_node_id: Result<i64, String>,
    pub(super) c: Result<i32, String>,
}
impl ListFailuresOfFlowNode {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            flow_node_id: Err(::bpm_rest_runtime::parameter::UNSET),
            c: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the flow node.
    pub fn flow_node_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.flow_node_id = value
            .try_into()
            .map_err(|error| format!("`flow_node_id` cannot be used: {error}"));
        self
    }
    /// How many failures to list at most.
    pub fn c(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.c = value
            .try_into()
            .map_err(|error| format!("`c` cannot be used: {error}"));
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
        Result<::std::vec::Vec<types::Failure>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListFailuresOfFlowNode {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, flow_node_id, c } = self;
        let flow_node_id = ::bpm_rest_runtime::parameter::given(
            "flow_node_id",
            flow_node_id,
        )?;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        let url = format!(
            "{}/API/bpm/failure/flowNode/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("flow_node_id", & flow_node_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("c", &c)
                .build()?,
        )
    }
}
/// Lists open tasks that people added.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `GET /API/bpm/manualTask`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: searchManualTasks
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListManualTasks {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListManualTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
        self.in_query.text(2, "o", &value.into());
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
        self.in_query.text(4, "s", &value.into());
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
        Result<::std::vec::Vec<types::HumanTask>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListManualTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/manualTask", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "f", &f);
        in_query.value(3, "p", &p);
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
/// Lists the names of processes, each with its versions.
///
/// Known by name from the OpenAPI document.
///
/// `GET /API/bpm/processName`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: searchProcessNames
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProcessNames {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListProcessNames {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
        self.in_query.text(2, "o", &value.into());
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
        self.in_query.text(4, "s", &value.into());
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
        Result<::std::vec::Vec<types::ProcessName>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListProcessNames {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/processName", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "f", &f);
        in_query.value(3, "p", &p);
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
/// Lists who supervises processes.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `GET /API/bpm/processSupervisor`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: searchProcessSupervisors
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProcessSupervisors {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListProcessSupervisors {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
        self.in_query.text(2, "o", &value.into());
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
        self.in_query.text(4, "s", &value.into());
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
            ::std::vec::Vec<types::ProcessSupervisor>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for ListProcessSupervisors {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/processSupervisor", client.connection().base_url(),
        );
        in_query.value(0, "c", &c);
        in_query.value(1, "f", &f);
        in_query.value(3, "p", &p);
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
/// Lists the timers of a case.
///
/// The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/timerEventTrigger`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: timerEventTrigger
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTimerEventTriggers {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) case_id: Result<i64, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListTimerEventTriggers {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            case_id: Err(::bpm_rest_runtime::parameter::UNSET),
            p: Ok(None),
            in_query: Default::default(),
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
    /// The id of the case.
    pub fn case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.case_id = value
            .try_into()
            .map_err(|error| format!("`case_id` cannot be used: {error}"));
        self
    }
    /// What to sort by: names, each with ` ASC` or ` DESC`, with commas and no spaces between them.
    pub fn o(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "o", &value.into());
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
        self.in_query.text(4, "s", &value.into());
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
            ::std::vec::Vec<types::TimerEventTrigger>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for ListTimerEventTriggers {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, case_id, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let case_id = ::bpm_rest_runtime::parameter::given("case_id", case_id)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/timerEventTrigger", client.connection().base_url(),
        );
        in_query.value(0, "c", &c);
        in_query.value(1, "caseId", &case_id);
        in_query.value(3, "p", &p);
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
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
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
    in_query: ::bpm_rest_runtime::query::Query,
}
impl Logout {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            in_query: Default::default(),
        }
    }
    /// Whether the answer is to lead to a page.
    pub fn redirect(mut self, value: bool) -> Self {
        self.in_query.value(0, "redirect", &value);
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
        let Self { client, in_query } = self;
        let url = format!("{}/logoutservice", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Queries business data.
///
/// The header `Content-Range` of the answer is `page-size/total`, where the model has a query that counts the same. A query that counts answers with a list of one number.
///
/// `GET /API/bdm/businessData/{className}`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: There is no such class or query, or a parameter of the query is missing.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: businessData
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct QueryBusinessData {
    pub(super) client: Client,
    pub(super) class_name: Result<::std::string::String, String>,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    pub(super) q: Result<::std::string::String, String>,
}
impl QueryBusinessData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            class_name: Err(::bpm_rest_runtime::parameter::UNSET),
            c: Ok(None),
            f: Ok(None),
            p: Ok(None),
            q: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The qualified name of the class: `com.company.model.Customer`.
    pub fn class_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.class_name = Ok(value.into());
        self
    }
    /// How many items a page holds at most.
    pub fn c(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.c = value
            .try_into()
            .map_err(|error| format!("`c` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The parameters of the query: `name=value` for each.
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
    /// The index of the page wanted, from 0.
    pub fn p(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.p = value
            .try_into()
            .map_err(|error| format!("`p` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The name of the query: `find`, `findBy…`, `countFor…`, or one of the model.
    pub fn q(mut self, value: impl Into<::std::string::String>) -> Self {
        self.q = Ok(value.into());
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
        Result<::std::vec::Vec<::serde_json::Value>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for QueryBusinessData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, class_name, c, f, p, q } = self;
        let class_name = ::bpm_rest_runtime::parameter::given("class_name", class_name)?;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let q = ::bpm_rest_runtime::parameter::given("q", q)?;
        let url = format!(
            "{}/API/bdm/businessData/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("class_name", & class_name) ?,
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
                .query_if_set("f", &f)
                .query_if_set("p", &p)
                .query("q", &q)
                .build()?,
        )
    }
}
/// Releases a human task, so that it is assigned to nobody.
///
/// `PUT /API/bpm/humanTask/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: humanTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReleaseHumanTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) body: Result<types::TaskRelease, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ReleaseHumanTask {
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
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::TaskRelease, Error: std::fmt::Display>,
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
impl Build for ReleaseHumanTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/humanTask/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Releases a task, so that it is assigned to nobody.
///
/// `PUT /API/bpm/task/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: task
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReleaseTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) body: Result<types::TaskRelease, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ReleaseTask {
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
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::TaskRelease, Error: std::fmt::Display>,
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
impl Build for ReleaseTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/task/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Releases a user task, so that it is assigned to nobody.
///
/// `PUT /API/bpm/userTask/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: userTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReleaseUserTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) body: Result<types::TaskRelease, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ReleaseUserTask {
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
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::TaskRelease, Error: std::fmt::Display>,
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
impl Build for ReleaseUserTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/userTask/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
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
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
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
/// Searches for open activities.
///
/// The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/activity`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: activity
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchActivities {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchActivities {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
        Result<::std::vec::Vec<types::FlowNode>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchActivities {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/activity", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for members of an actor.
///
/// The filter `actor_id` is demanded. Orders have no effect. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/actorMember`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actorMember
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchActorMembers {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchActorMembers {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(4, "s", &value.into());
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
        Result<::std::vec::Vec<types::ActorMember>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchActorMembers {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/actorMember", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(3, "p", &p);
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
/// Searches for actors of a process.
///
/// The filter `process_id` is demanded; 404 if there is no such process. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/actor`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actor
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchActors {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) n: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchActors {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            n: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
    /// Names of counts to add to each item.
    ///
    /// Adds to what is there; [`Self::replace_n`] replaces it.
    pub fn n(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.n = ::bpm_rest_runtime::lists::added(
            self.n,
            value.try_into().map_err(|error| format!("`n` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `n`; see [`Self::n`].
    pub fn add_n(mut self, value: impl Into<::std::string::String>) -> Self {
        self.n = ::bpm_rest_runtime::lists::added(self.n, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `n` holds; see [`Self::n`], which adds.
    pub fn replace_n(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.n = value
            .try_into()
            .map_err(|error| format!("`n` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// What to sort by: names, each with ` ASC` or ` DESC`, with commas and no spaces between them.
    pub fn o(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "o", &value.into());
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
        self.in_query.text(6, "s", &value.into());
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
        Result<::std::vec::Vec<types::Actor>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchActors {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, n, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let n = ::bpm_rest_runtime::parameter::given("n", n)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/actor", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(3, "n", &n);
        in_query.value(5, "p", &p);
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
/// Searches for activities that ended.
///
/// The filter `sourceObjectId` is the id that it had. The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/archivedActivity`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedActivity
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchArchivedActivities {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchArchivedActivities {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
            ::std::vec::Vec<types::ArchivedFlowNode>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for SearchArchivedActivities {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/archivedActivity", client.connection().base_url(),
        );
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for old versions, and documents of cases that ended.
///
/// The filter `archivedCaseId` is the id of a case in the archive. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/archivedCaseDocument`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCaseDocument
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchArchivedCaseDocuments {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchArchivedCaseDocuments {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
            ::std::vec::Vec<types::ArchivedCaseDocument>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for SearchArchivedCaseDocuments {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/archivedCaseDocument", client.connection().base_url(),
        );
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for variables of a case that ended, or that is open.
///
/// The filter `case_id` is demanded; it is the id of the case, not that of the archive. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/archivedCaseVariable`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCaseVariable
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchArchivedCaseVariables {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
}
impl SearchArchivedCaseVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            f: Ok(None),
            p: Ok(None),
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
    /// The index of the page wanted, from 0.
    pub fn p(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.p = value
            .try_into()
            .map_err(|error| format!("`p` cannot be used: {error}"))
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
        Result<
            ::std::vec::Vec<types::ArchivedCaseVariable>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for SearchArchivedCaseVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, f, p } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/archivedCaseVariable", client.connection().base_url(),
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
                .query_if_set("f", &f)
                .query_if_set("p", &p)
                .build()?,
        )
    }
}
/// Searches for cases that ended.
///
/// The filter `sourceObjectId` is the id that the case had. Sub-cases are found with the filter `caller=any` alone. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/archivedCase`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCase
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchArchivedCases {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchArchivedCases {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
        Result<::std::vec::Vec<types::ArchivedCase>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchArchivedCases {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/archivedCase", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for comments on cases that ended.
///
/// Without `d=userId` each comment has a false user `System`, whoever wrote it. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/archivedComment`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedComment
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchArchivedComments {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchArchivedComments {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
        Result<::std::vec::Vec<types::ArchivedComment>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchArchivedComments {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/archivedComment", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for connectors that are done.
///
/// The header `Content-Range` of the answer is `page-size/total`, and `0-0/0` for an empty list.
///
/// `GET /API/bpm/archivedConnectorInstance`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedConnectorInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchArchivedConnectorInstances {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchArchivedConnectorInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
        self.in_query.text(2, "o", &value.into());
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
        self.in_query.text(4, "s", &value.into());
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
            ::std::vec::Vec<types::ArchivedConnectorInstance>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for SearchArchivedConnectorInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/archivedConnectorInstance", client.connection().base_url(),
        );
        in_query.value(0, "c", &c);
        in_query.value(1, "f", &f);
        in_query.value(3, "p", &p);
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
/// Searches for documents in the archive.
///
/// The search for documents of cases in the archive takes its place.
///
/// `GET /API/bpm/archiveddocument`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archiveddocument
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchArchivedDocuments {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
}
impl SearchArchivedDocuments {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            f: Ok(None),
            p: Ok(None),
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
    /// The index of the page wanted, from 0.
    pub fn p(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.p = value
            .try_into()
            .map_err(|error| format!("`p` cannot be used: {error}"))
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
        Result<::std::vec::Vec<types::Document>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchArchivedDocuments {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, f, p } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/archiveddocument", client.connection().base_url(),
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
                .query_if_set("f", &f)
                .query_if_set("p", &p)
                .build()?,
        )
    }
}
/// Searches for flow nodes that ended.
///
/// The filter `sourceObjectId` is the id that it had. The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/archivedFlowNode`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedFlowNode
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchArchivedFlowNodes {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchArchivedFlowNodes {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
            ::std::vec::Vec<types::ArchivedFlowNode>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for SearchArchivedFlowNodes {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/archivedFlowNode", client.connection().base_url(),
        );
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for human tasks that ended.
///
/// The filter `sourceObjectId` is the id that it had. The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/archivedHumanTask`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedHumanTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchArchivedHumanTasks {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchArchivedHumanTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
            ::std::vec::Vec<types::ArchivedHumanTask>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for SearchArchivedHumanTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/archivedHumanTask", client.connection().base_url(),
        );
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for tasks that ended.
///
/// The filter `sourceObjectId` is the id that it had. The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/archivedTask`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchArchivedTasks {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchArchivedTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
            ::std::vec::Vec<types::ArchivedFlowNode>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for SearchArchivedTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/archivedTask", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for user tasks that ended.
///
/// The filter `sourceObjectId` is the id that it had. The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/archivedUserTask`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedUserTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchArchivedUserTasks {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchArchivedUserTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
            ::std::vec::Vec<types::ArchivedHumanTask>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for SearchArchivedUserTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/archivedUserTask", client.connection().base_url(),
        );
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for business data of a case.
///
/// The filter `caseId` is demanded. The answer does not tell how many there are.
///
/// `GET /API/bdm/businessDataReference`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: businessDataReference
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchBusinessDataReferences {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
}
impl SearchBusinessDataReferences {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            f: Ok(None),
            p: Ok(None),
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
    /// The index of the page wanted, from 0.
    pub fn p(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.p = value
            .try_into()
            .map_err(|error| format!("`p` cannot be used: {error}"))
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
        Result<
            ::std::vec::Vec<types::BusinessDataReference>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for SearchBusinessDataReferences {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, f, p } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bdm/businessDataReference", client.connection().base_url(),
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
                .query_if_set("f", &f)
                .query_if_set("p", &p)
                .build()?,
        )
    }
}
/// Searches for documents.
///
/// The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/caseDocument`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseDocument
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchCaseDocuments {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchCaseDocuments {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
        Result<::std::vec::Vec<types::CaseDocument>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchCaseDocuments {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/caseDocument", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for variables of a case.
///
/// The filter `case_id` is demanded. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/caseVariable`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseVariable
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchCaseVariables {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
}
impl SearchCaseVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            f: Ok(None),
            p: Ok(None),
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
    /// The index of the page wanted, from 0.
    pub fn p(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.p = value
            .try_into()
            .map_err(|error| format!("`p` cannot be used: {error}"))
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
        Result<::std::vec::Vec<types::CaseVariable>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchCaseVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, f, p } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/caseVariable", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("c", &c)
                .query_if_set("f", &f)
                .query_if_set("p", &p)
                .build()?,
        )
    }
}
/// Searches for open cases.
///
/// Sub-cases are found with the filter `caller=any` alone. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/case`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: case
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchCases {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) n: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchCases {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            n: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
    /// Names of counts to add to each item.
    ///
    /// Adds to what is there; [`Self::replace_n`] replaces it.
    pub fn n(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.n = ::bpm_rest_runtime::lists::added(
            self.n,
            value.try_into().map_err(|error| format!("`n` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `n`; see [`Self::n`].
    pub fn add_n(mut self, value: impl Into<::std::string::String>) -> Self {
        self.n = ::bpm_rest_runtime::lists::added(self.n, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `n` holds; see [`Self::n`], which adds.
    pub fn replace_n(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.n = value
            .try_into()
            .map_err(|error| format!("`n` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// What to sort by: names, each with ` ASC` or ` DESC`, with commas and no spaces between them.
    pub fn o(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "o", &value.into());
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
        self.in_query.text(6, "s", &value.into());
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
        Result<::std::vec::Vec<types::Case>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchCases {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, n, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let n = ::bpm_rest_runtime::parameter::given("n", n)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/case", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(3, "n", &n);
        in_query.value(5, "p", &p);
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
/// Searches for categories.
///
/// The filter `id` is the id of a process, and finds the categories that it is in. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/category`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: category
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchCategories {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchCategories {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
        self.in_query.text(2, "o", &value.into());
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
        self.in_query.text(4, "s", &value.into());
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
        Result<::std::vec::Vec<types::Category>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchCategories {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/category", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "f", &f);
        in_query.value(3, "p", &p);
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
/// Searches for comments on open cases.
///
/// Without `d=userId` each comment has a false user `System`, whoever wrote it. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/comment`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: comment
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchComments {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchComments {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
        Result<::std::vec::Vec<types::Comment>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchComments {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/comment", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for connectors of open cases and flow nodes.
///
/// The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/connectorInstance`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: connectorInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchConnectorInstances {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchConnectorInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
        self.in_query.text(2, "o", &value.into());
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
        self.in_query.text(4, "s", &value.into());
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
            ::std::vec::Vec<types::ConnectorInstance>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for SearchConnectorInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/connectorInstance", client.connection().base_url(),
        );
        in_query.value(0, "c", &c);
        in_query.value(1, "f", &f);
        in_query.value(3, "p", &p);
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
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchCustomPages {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/portal/page", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for members of an actor, under an old name.
///
/// The same as the search for members of an actor. No permission names this operation: it is 403 for everybody but the technical user.
///
/// `GET /API/bpm/delegation`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: delegation
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchDelegations {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchDelegations {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(4, "s", &value.into());
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
        Result<::std::vec::Vec<types::ActorMember>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchDelegations {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/delegation", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(3, "p", &p);
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
/// Searches for documents of a case.
///
/// The search for documents of cases takes its place. Without all three filters nothing is found.
///
/// `GET /API/bpm/document`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: document
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchDocuments {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
}
impl SearchDocuments {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            f: Ok(None),
            p: Ok(None),
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
    /// The index of the page wanted, from 0.
    pub fn p(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.p = value
            .try_into()
            .map_err(|error| format!("`p` cannot be used: {error}"))
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
        Result<::std::vec::Vec<types::Document>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchDocuments {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, f, p } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/document", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("c", &c)
                .query_if_set("f", &f)
                .query_if_set("p", &p)
                .build()?,
        )
    }
}
/// Searches for open flow nodes.
///
/// The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/flowNode`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: flowNode
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchFlowNodes {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchFlowNodes {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
        Result<::std::vec::Vec<types::FlowNode>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchFlowNodes {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/flowNode", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for form mappings.
///
/// The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/form/mapping`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: mapping
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchFormMappings {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchFormMappings {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
        self.in_query.text(2, "o", &value.into());
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
        self.in_query.text(4, "s", &value.into());
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
        Result<::std::vec::Vec<types::FormMapping>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchFormMappings {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/form/mapping", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "f", &f);
        in_query.value(3, "p", &p);
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
/// Searches for open human tasks.
///
/// The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/humanTask`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: humanTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchHumanTasks {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchHumanTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
        Result<::std::vec::Vec<types::HumanTask>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchHumanTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/humanTask", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for the jars of a connector.
///
/// All three filters are demanded. The header `Content-Range` of the answer is `page-size/total`, with the number of items in place of the size of a page.
///
/// `GET /API/bpm/processConnectorDependency`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processConnectorDependency
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchProcessConnectorDependencies {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
}
impl SearchProcessConnectorDependencies {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
    /// The index of the page wanted, from 0.
    pub fn p(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.p = value
            .try_into()
            .map_err(|error| format!("`p` cannot be used: {error}"))
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
        Result<
            ::std::vec::Vec<types::ProcessConnectorDependency>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for SearchProcessConnectorDependencies {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/processConnectorDependency", client.connection().base_url(),
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
                .query_if_set("p", &p)
                .build()?,
        )
    }
}
/// Searches for connectors of a process.
///
/// The filter `process_id` is demanded. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/processConnector`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processConnector
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchProcessConnectors {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchProcessConnectors {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
            ::std::vec::Vec<types::ProcessConnector>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for SearchProcessConnectors {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/processConnector", client.connection().base_url(),
        );
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for parameters of a process.
///
/// The filter `process_id` is demanded: without it nothing is found. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/processParameter`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processParameter
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchProcessParameters {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchProcessParameters {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
        self.in_query.text(2, "o", &value.into());
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
        self.in_query.text(4, "s", &value.into());
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
            ::std::vec::Vec<types::ProcessParameter>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for SearchProcessParameters {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/processParameter", client.connection().base_url(),
        );
        in_query.value(0, "c", &c);
        in_query.value(1, "f", &f);
        in_query.value(3, "p", &p);
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
/// Searches for what keeps a process from being enabled.
///
/// The filter `process_id` is demanded. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/processResolutionProblem`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processResolutionProblem
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchProcessResolutionProblems {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
}
impl SearchProcessResolutionProblems {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            f: Ok(None),
            p: Ok(None),
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
    /// The index of the page wanted, from 0.
    pub fn p(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.p = value
            .try_into()
            .map_err(|error| format!("`p` cannot be used: {error}"))
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
        Result<
            ::std::vec::Vec<types::ProcessResolutionProblem>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for SearchProcessResolutionProblems {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, f, p } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/processResolutionProblem", client.connection().base_url(),
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
                .query_if_set("f", &f)
                .query_if_set("p", &p)
                .build()?,
        )
    }
}
/// Searches for processes.
///
/// The filter `user_id` finds the processes that the user may start. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/process`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: process
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchProcesses {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) n: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchProcesses {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            n: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
    /// Names of counts to add to each item.
    ///
    /// Adds to what is there; [`Self::replace_n`] replaces it.
    pub fn n(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.n = ::bpm_rest_runtime::lists::added(
            self.n,
            value.try_into().map_err(|error| format!("`n` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `n`; see [`Self::n`].
    pub fn add_n(mut self, value: impl Into<::std::string::String>) -> Self {
        self.n = ::bpm_rest_runtime::lists::added(self.n, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `n` holds; see [`Self::n`], which adds.
    pub fn replace_n(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.n = value
            .try_into()
            .map_err(|error| format!("`n` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// What to sort by: names, each with ` ASC` or ` DESC`, with commas and no spaces between them.
    pub fn o(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "o", &value.into());
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
        self.in_query.text(6, "s", &value.into());
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
        Result<::std::vec::Vec<types::Process>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchProcesses {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, n, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let n = ::bpm_rest_runtime::parameter::given("n", n)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/process", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(3, "n", &n);
        in_query.value(5, "p", &p);
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
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchProfileEntries {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/portal/profileEntry", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchProfileMembers {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/portal/profileMember", client.connection().base_url(),
        );
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchProfiles {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/portal/profile", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for open tasks.
///
/// The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/task`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: task
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchTasks {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
        Result<::std::vec::Vec<types::FlowNode>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/task", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Searches for open user tasks.
///
/// The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
///
/// `GET /API/bpm/userTask`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: userTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchUserTasks {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchUserTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
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
    /// Names of properties to answer with the whole object for, in place of an id. Unknown names are ignored.
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
        self.in_query.text(3, "o", &value.into());
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
        self.in_query.text(5, "s", &value.into());
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
        Result<::std::vec::Vec<types::HumanTask>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchUserTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::parameter::given("c", c)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("c", &c)
            .map_err(Error::InvalidRequest)?;
        let d = ::bpm_rest_runtime::parameter::given("d", d)?;
        let f = ::bpm_rest_runtime::parameter::given("f", f)?;
        let p = ::bpm_rest_runtime::parameter::given("p", p)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "Bonita answers 500.",
        }
            .check("p", &p)
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/API/bpm/userTask", client.connection().base_url(),);
        in_query.value(0, "c", &c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(4, "p", &p);
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
/// Sends a BPMN message.
///
/// The answer is 204 whether or not a case waits for it.
///
/// `POST /API/bpm/message`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: message
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendMessage {
    pub(super) client: Client,
    pub(super) body: Result<types::NewMessage, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SendMessage {
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
        value: impl TryInto<types::NewMessage, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `correlations` of the body; see [`types::NewMessage::correlations`].
    pub fn correlations(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<types::MessageValue>),
        >,
    ) -> Self {
        self.given_of_body.member("correlations");
        self.body = self.body.map(|body| body.correlations(value));
        self
    }
    /// Adds one element to `correlations` of the body; see [`types::NewMessage::correlation`].
    pub fn correlation(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<types::MessageValue>,
    ) -> Self {
        self.given_of_body.member("correlation");
        self.body = self.body.map(|body| body.correlation(key, value));
        self
    }
    /// Replaces all that `correlations` of the body holds; see [`types::NewMessage::replace_correlations`].
    pub fn replace_correlations(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<types::MessageValue>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_correlations");
        self.body = self.body.map(|body| body.replace_correlations(value));
        self
    }
    /// Adds to `message_content` of the body; see [`types::NewMessage::message_content`].
    pub fn message_content(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<types::MessageValue>),
        >,
    ) -> Self {
        self.given_of_body.member("message_content");
        self.body = self.body.map(|body| body.message_content(value));
        self
    }
    /// Adds one element to `message_content` of the body; see [`types::NewMessage::content`].
    pub fn content(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<types::MessageValue>,
    ) -> Self {
        self.given_of_body.member("content");
        self.body = self.body.map(|body| body.content(key, value));
        self
    }
    /// Replaces all that `message_content` of the body holds; see [`types::NewMessage::replace_message_content`].
    pub fn replace_message_content(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<types::MessageValue>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_message_content");
        self.body = self.body.map(|body| body.replace_message_content(value));
        self
    }
    /// Sets `target_flow_node` of the body; see [`types::NewMessage::target_flow_node`].
    pub fn target_flow_node(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("target_flow_node");
        self.body = self.body.map(|body| body.target_flow_node(value));
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
impl Build for SendMessage {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/message", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Sends a BPMN signal to everything that waits for it.
///
/// The answer is 204 whether or not a case waits for it.
///
/// `POST /API/bpm/signal`
///
/// # Errors
/// - 400: The id is no number, or what was sent is wrong.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: signal
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendSignal {
    pub(super) client: Client,
    pub(super) body: Result<types::NewSignal, String>,
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
        value: impl TryInto<types::NewSignal, Error: std::fmt::Display>,
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
impl Build for SendSignal {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/signal", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
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
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
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
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/portal/theme", client.connection().base_url(),);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Skips an activity.
///
/// The case goes on behind it.
///
/// `PUT /API/bpm/activity/{activityId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: activity
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SkipActivity {
    pub(super) client: Client,
    pub(super) activity_id: Result<i64, String>,
    pub(super) body: Result<types::FlowNodeSkip, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SkipActivity {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            activity_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the activity.
    pub fn activity_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.activity_id = value
            .try_into()
            .map_err(|error| format!("`activity_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::FlowNodeSkip, Error: std::fmt::Display>,
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
impl Build for SkipActivity {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, activity_id, body, .. } = self;
        let activity_id = ::bpm_rest_runtime::parameter::given(
            "activity_id",
            activity_id,
        )?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/activity/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("activity_id", & activity_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Skips a human task.
///
/// The case goes on behind it.
///
/// `PUT /API/bpm/humanTask/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: humanTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SkipHumanTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) body: Result<types::FlowNodeSkip, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SkipHumanTask {
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
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::FlowNodeSkip, Error: std::fmt::Display>,
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
impl Build for SkipHumanTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/humanTask/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Skips a task.
///
/// The case goes on behind it.
///
/// `PUT /API/bpm/task/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: task
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SkipTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) body: Result<types::FlowNodeSkip, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SkipTask {
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
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::FlowNodeSkip, Error: std::fmt::Display>,
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
impl Build for SkipTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/task/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Skips a user task.
///
/// The case goes on behind it.
///
/// `PUT /API/bpm/userTask/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: userTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SkipUserTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) body: Result<types::FlowNodeSkip, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SkipUserTask {
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
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::FlowNodeSkip, Error: std::fmt::Display>,
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
impl Build for SkipUserTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/userTask/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Starts a case of a process without a contract.
///
/// A process with a contract is started by its instantiation.
///
/// `POST /API/bpm/case`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: case
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StartCase {
    pub(super) client: Client,
    pub(super) body: Result<types::NewCase, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl StartCase {
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
        value: impl TryInto<types::NewCase, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `variables` of the body; see [`types::NewCase::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::NewCaseVariable>>,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::NewCase::variable`].
    pub fn variable(mut self, value: impl Into<types::NewCaseVariable>) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::NewCase::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::NewCaseVariable>>,
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
    ) -> BoxFuture<'static, Result<types::Case, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for StartCase {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!("{}/API/bpm/case", client.connection().base_url(),);
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
/// Starts a case of a process.
///
/// The members of the body are the inputs of the contract by their names. The server ignores inputs that the contract does not have. A process without a contract takes no body as well.
///
/// `POST /API/bpm/process/{processId}/instantiation`
///
/// # Errors
/// - 400: Inputs of the contract are missing or wrong; `explanations` lists what is. Or the body is no JSON.
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is no such process, or a file of the contract is not there.
/// - 500: The process is disabled, or the body is no object.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: instantiation
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StartProcess {
    pub(super) client: Client,
    pub(super) process_id: Result<i64, String>,
    pub(super) body: Result<
        Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        String,
    >,
    in_query: ::bpm_rest_runtime::query::Query,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl StartProcess {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(None),
            in_query: Default::default(),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the process, of 19 digits.
    pub fn process_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.process_id = value
            .try_into()
            .map_err(|error| format!("`process_id` cannot be used: {error}"));
        self
    }
    /// The id of the user whom the case is started for.
    pub fn user(mut self, value: impl TryInto<i64, Error: std::fmt::Display>) -> Self {
        self.in_query.converted::<i64, _>(0, "user", "user", value.try_into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.body = self.given_of_body.whole(value).map(Some);
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
        Result<types::StartedCase, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for StartProcess {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id, body, in_query, .. } = self;
        let process_id = ::bpm_rest_runtime::parameter::given("process_id", process_id)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/API/bpm/process/{}/instantiation", client.connection().base_url(),
            PATH_SEGMENTS.segment("process_id", & process_id) ?,
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
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Changes what an actor shows of itself.
///
/// No permission names this operation: it is 403 for everybody but the technical user.
///
/// `PUT /API/bpm/actor/{actorId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actor
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateActor {
    pub(super) client: Client,
    pub(super) actor_id: Result<i64, String>,
    pub(super) body: Result<types::ActorUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateActor {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            actor_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the actor.
    pub fn actor_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.actor_id = value
            .try_into()
            .map_err(|error| format!("`actor_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ActorUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `description` of the body; see [`types::ActorUpdate::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Sets `display_name` of the body; see [`types::ActorUpdate::display_name`].
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("display_name");
        self.body = self.body.map(|body| body.display_name(value));
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
impl Build for UpdateActor {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, actor_id, body, .. } = self;
        let actor_id = ::bpm_rest_runtime::parameter::given("actor_id", actor_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/actor/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("actor_id", & actor_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Changes a business object.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 405.
///
/// `PUT /API/bdm/businessData/{className}/{persistenceId}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: updateBusinessData
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateBusinessObject {
    pub(super) client: Client,
    pub(super) class_name: Result<::std::string::String, String>,
    pub(super) persistence_id: Result<i64, String>,
    pub(super) body: Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateBusinessObject {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            class_name: Err(::bpm_rest_runtime::parameter::UNSET),
            persistence_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The qualified name of the class: `com.company.model.Customer`.
    pub fn class_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.class_name = Ok(value.into());
        self
    }
    /// The id of the business object.
    pub fn persistence_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.persistence_id = value
            .try_into()
            .map_err(|error| format!("`persistence_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
        Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for UpdateBusinessObject {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, class_name, persistence_id, body, .. } = self;
        let class_name = ::bpm_rest_runtime::parameter::given("class_name", class_name)?;
        let persistence_id = ::bpm_rest_runtime::parameter::given(
            "persistence_id",
            persistence_id,
        )?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bdm/businessData/{}/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("class_name", & class_name) ?, PATH_SEGMENTS
            .segment("persistence_id", & persistence_id) ?,
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
/// Changes the state of a case.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 405.
///
/// `PUT /API/bpm/case/{caseId}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: updateProcessInstanceById
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateCase {
    pub(super) client: Client,
    pub(super) case_id: Result<i64, String>,
    pub(super) body: Result<types::CaseUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateCase {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case.
    pub fn case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.case_id = value
            .try_into()
            .map_err(|error| format!("`case_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::CaseUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `state` of the body; see [`types::CaseUpdate::state`].
    pub fn state(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("state");
        self.body = self.body.map(|body| body.state(value));
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
impl Build for UpdateCase {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_id, body, .. } = self;
        let case_id = ::bpm_rest_runtime::parameter::given("case_id", case_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/case/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("case_id", & case_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Makes a new version of a document from a file that was uploaded.
///
/// `PUT /API/bpm/caseDocument/{documentId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseDocument
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateCaseDocumentFromFile {
    pub(super) client: Client,
    pub(super) document_id: Result<i64, String>,
    pub(super) body: Result<types::CaseDocumentFile, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateCaseDocumentFromFile {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            document_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the document.
    pub fn document_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.document_id = value
            .try_into()
            .map_err(|error| format!("`document_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::CaseDocumentFile, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `description` of the body; see [`types::CaseDocumentFile::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Sets `index` of the body; see [`types::CaseDocumentFile::index`].
    pub fn index(mut self, value: i32) -> Self {
        self.given_of_body.member("index");
        self.body = self.body.map(|body| body.index(value));
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
impl Build for UpdateCaseDocumentFromFile {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, document_id, body, .. } = self;
        let document_id = ::bpm_rest_runtime::parameter::given(
            "document_id",
            document_id,
        )?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/caseDocument/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("document_id", & document_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Makes a new version of a document that is elsewhere.
///
/// `PUT /API/bpm/caseDocument/{documentId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseDocument
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateCaseDocumentFromUrl {
    pub(super) client: Client,
    pub(super) document_id: Result<i64, String>,
    pub(super) body: Result<types::CaseDocumentUrl, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateCaseDocumentFromUrl {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            document_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the document.
    pub fn document_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.document_id = value
            .try_into()
            .map_err(|error| format!("`document_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::CaseDocumentUrl, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `description` of the body; see [`types::CaseDocumentUrl::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Sets `file_name` of the body; see [`types::CaseDocumentUrl::file_name`].
    pub fn file_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("file_name");
        self.body = self.body.map(|body| body.file_name(value));
        self
    }
    /// Sets `index` of the body; see [`types::CaseDocumentUrl::index`].
    pub fn index(mut self, value: i32) -> Self {
        self.given_of_body.member("index");
        self.body = self.body.map(|body| body.index(value));
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
impl Build for UpdateCaseDocumentFromUrl {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, document_id, body, .. } = self;
        let document_id = ::bpm_rest_runtime::parameter::given(
            "document_id",
            document_id,
        )?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/caseDocument/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("document_id", & document_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Sets a variable of a case.
///
/// The answer is 200 for an unknown variable as well, and nothing happens.
///
/// `PUT /API/bpm/caseVariable/{caseId}/{name}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseVariable
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateCaseVariable {
    pub(super) client: Client,
    pub(super) case_id: Result<i64, String>,
    pub(super) name: Result<::std::string::String, String>,
    pub(super) body: Result<types::CaseVariableUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateCaseVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_id: Err(::bpm_rest_runtime::parameter::UNSET),
            name: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case.
    pub fn case_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.case_id = value
            .try_into()
            .map_err(|error| format!("`case_id` cannot be used: {error}"));
        self
    }
    /// The name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::CaseVariableUpdate, Error: std::fmt::Display>,
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
impl Build for UpdateCaseVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_id, name, body, .. } = self;
        let case_id = ::bpm_rest_runtime::parameter::given("case_id", case_id)?;
        let name = ::bpm_rest_runtime::parameter::given("name", name)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/caseVariable/{}/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("case_id", & case_id) ?, PATH_SEGMENTS.segment("name",
            & name) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Changes the description of a category.
///
/// The server does not change the name. 500 if there is no such category.
///
/// `PUT /API/bpm/category/{categoryId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: category
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateCategory {
    pub(super) client: Client,
    pub(super) category_id: Result<i64, String>,
    pub(super) body: Result<types::CategoryUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateCategory {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            category_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the category.
    pub fn category_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.category_id = value
            .try_into()
            .map_err(|error| format!("`category_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::CategoryUpdate, Error: std::fmt::Display>,
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
impl Build for UpdateCategory {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, category_id, body, .. } = self;
        let category_id = ::bpm_rest_runtime::parameter::given(
            "category_id",
            category_id,
        )?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/category/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("category_id", & category_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
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
            page_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let page_id = ::bpm_rest_runtime::parameter::given("page_id", page_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
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
/// Changes the state of a flow node.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 405.
///
/// `PUT /API/bpm/flowNode/{flowNodeId}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: updateFlowNodeById
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateFlowNode {
    pub(super) client: Client,
    pub(super) flow_node_id: Result<i64, String>,
    pub(super) body: Result<types::FlowNodeUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateFlowNode {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            flow_node_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the flow node.
    pub fn flow_node_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.flow_node_id = value
            .try_into()
            .map_err(|error| format!("`flow_node_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::FlowNodeUpdate, Error: std::fmt::Display>,
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
impl Build for UpdateFlowNode {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, flow_node_id, body, .. } = self;
        let flow_node_id = ::bpm_rest_runtime::parameter::given(
            "flow_node_id",
            flow_node_id,
        )?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/flowNode/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("flow_node_id", & flow_node_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Changes a form mapping.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `PUT /API/form/mapping/{formMappingId}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: updateFormMappingById
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateFormMapping {
    pub(super) client: Client,
    pub(super) form_mapping_id: Result<i64, String>,
    pub(super) body: Result<types::FormMappingUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateFormMapping {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            form_mapping_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the form mapping.
    pub fn form_mapping_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.form_mapping_id = value
            .try_into()
            .map_err(|error| format!("`form_mapping_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::FormMappingUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `page_id` of the body; see [`types::FormMappingUpdate::page_id`].
    pub fn page_id(mut self, value: i64) -> Self {
        self.given_of_body.member("page_id");
        self.body = self.body.map(|body| body.page_id(value));
        self
    }
    /// Sets `url` of the body; see [`types::FormMappingUpdate::url`].
    pub fn url(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("url");
        self.body = self.body.map(|body| body.url(value));
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
impl Build for UpdateFormMapping {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, form_mapping_id, body, .. } = self;
        let form_mapping_id = ::bpm_rest_runtime::parameter::given(
            "form_mapping_id",
            form_mapping_id,
        )?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/form/mapping/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("form_mapping_id", & form_mapping_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Changes the priority of a human task, or when it is due.
///
/// A date that is not written as it should be clears the date, and the answer is 200.
///
/// `PUT /API/bpm/humanTask/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: humanTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateHumanTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) body: Result<types::TaskUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateHumanTask {
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
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
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
    /// Sets `due_date` of the body; see [`types::TaskUpdate::due_date`].
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::texts::LocalDateTime>,
    ) -> Self {
        self.given_of_body.member("due_date");
        self.body = self.body.map(|body| body.due_date(value));
        self
    }
    /// Sets `priority` of the body; see [`types::TaskUpdate::priority`].
    pub fn priority(
        mut self,
        value: impl Into<crate::bonita::enums::TaskPriority>,
    ) -> Self {
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for UpdateHumanTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/humanTask/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Changes the state of a task that somebody added.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 404.
///
/// `PUT /API/bpm/manualTask/{taskId}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: updateManualTaskById
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateManualTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) body: Result<types::ManualTaskUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateManualTask {
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
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ManualTaskUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `executed_by` of the body; see [`types::ManualTaskUpdate::executed_by`].
    pub fn executed_by(mut self, value: i64) -> Self {
        self.given_of_body.member("executed_by");
        self.body = self.body.map(|body| body.executed_by(value));
        self
    }
    /// Sets `state` of the body; see [`types::ManualTaskUpdate::state`].
    pub fn state(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("state");
        self.body = self.body.map(|body| body.state(value));
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
impl Build for UpdateManualTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/manualTask/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Changes what a process shows of itself.
///
/// The server ignores all other members.
///
/// `PUT /API/bpm/process/{processId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: process
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProcess {
    pub(super) client: Client,
    pub(super) process_id: Result<i64, String>,
    pub(super) body: Result<types::ProcessUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateProcess {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the process, of 19 digits.
    pub fn process_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.process_id = value
            .try_into()
            .map_err(|error| format!("`process_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ProcessUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `display_description` of the body; see [`types::ProcessUpdate::display_description`].
    pub fn display_description(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("display_description");
        self.body = self.body.map(|body| body.display_description(value));
        self
    }
    /// Sets `display_name` of the body; see [`types::ProcessUpdate::display_name`].
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("display_name");
        self.body = self.body.map(|body| body.display_name(value));
        self
    }
    /// Sets `icon` of the body; see [`types::ProcessUpdate::icon`].
    pub fn icon(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("icon");
        self.body = self.body.map(|body| body.icon(value));
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
impl Build for UpdateProcess {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id, body, .. } = self;
        let process_id = ::bpm_rest_runtime::parameter::given("process_id", process_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/process/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("process_id", & process_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Gives a connector of a process another implementation.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 405.
///
/// `PUT /API/bpm/processConnector/{processId}/{definitionId}/{definitionVersion}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: updateProcessConnectorByProcessId
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProcessConnector {
    pub(super) client: Client,
    pub(super) process_id: Result<i64, String>,
    pub(super) definition_id: Result<::std::string::String, String>,
    pub(super) definition_version: Result<::std::string::String, String>,
    pub(super) body: Result<types::ProcessConnectorUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateProcessConnector {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
            definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            definition_version: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the process, of 19 digits.
    pub fn process_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.process_id = value
            .try_into()
            .map_err(|error| format!("`process_id` cannot be used: {error}"));
        self
    }
    /// The id of the connector definition.
    pub fn definition_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.definition_id = Ok(value.into());
        self
    }
    /// The version of the connector definition.
    pub fn definition_version(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.definition_version = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ProcessConnectorUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `id` of the body; see [`types::ProcessConnectorUpdate::id`].
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("id");
        self.body = self.body.map(|body| body.id(value));
        self
    }
    /// Sets `implementation` of the body; see [`types::ProcessConnectorUpdate::implementation`].
    pub fn implementation(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("implementation");
        self.body = self.body.map(|body| body.implementation(value));
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
impl Build for UpdateProcessConnector {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id, definition_id, definition_version, body, .. } = self;
        let process_id = ::bpm_rest_runtime::parameter::given("process_id", process_id)?;
        let definition_id = ::bpm_rest_runtime::parameter::given(
            "definition_id",
            definition_id,
        )?;
        let definition_version = ::bpm_rest_runtime::parameter::given(
            "definition_version",
            definition_version,
        )?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/processConnector/{}/{}/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("process_id", & process_id) ?, PATH_SEGMENTS
            .segment("definition_id", & definition_id) ?, PATH_SEGMENTS
            .segment("definition_version", & definition_version) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Sets a parameter of a process.
///
/// Known by name from the OpenAPI document; servers of the Community edition answer 405.
///
/// `PUT /API/bpm/processParameter/{processId}/{name}`
///
/// Not every server has this operation: Bonita, subscription editions.
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: The edition or the version does not have it.
/// - 405: The edition or the version does not have it.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita OpenAPI document 1.0.9: updateProcessParameterById
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProcessParameter {
    pub(super) client: Client,
    pub(super) process_id: Result<i64, String>,
    pub(super) name: Result<::std::string::String, String>,
    pub(super) body: Result<types::ProcessParameterUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateProcessParameter {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
            name: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the process, of 19 digits.
    pub fn process_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.process_id = value
            .try_into()
            .map_err(|error| format!("`process_id` cannot be used: {error}"));
        self
    }
    /// The name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ProcessParameterUpdate, Error: std::fmt::Display>,
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
impl Build for UpdateProcessParameter {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id, name, body, .. } = self;
        let process_id = ::bpm_rest_runtime::parameter::given("process_id", process_id)?;
        let name = ::bpm_rest_runtime::parameter::given("name", name)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/processParameter/{}/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("process_id", & process_id) ?, PATH_SEGMENTS
            .segment("name", & name) ?,
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
            profile_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let profile_id = ::bpm_rest_runtime::parameter::given("profile_id", profile_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
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
            profile_entry_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let profile_entry_id = ::bpm_rest_runtime::parameter::given(
            "profile_entry_id",
            profile_entry_id,
        )?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
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
/// Changes the priority of a task, or when it is due.
///
/// A date that is not written as it should be clears the date, and the answer is 200.
///
/// `PUT /API/bpm/task/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: task
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
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
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
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
    /// Sets `due_date` of the body; see [`types::TaskUpdate::due_date`].
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::texts::LocalDateTime>,
    ) -> Self {
        self.given_of_body.member("due_date");
        self.body = self.body.map(|body| body.due_date(value));
        self
    }
    /// Sets `priority` of the body; see [`types::TaskUpdate::priority`].
    pub fn priority(
        mut self,
        value: impl Into<crate::bonita::enums::TaskPriority>,
    ) -> Self {
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for UpdateTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/task/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Changes when a timer goes off.
///
/// 404 if there is none.
///
/// `PUT /API/bpm/timerEventTrigger/{timerEventTriggerId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: The user lacks the permission. The body is empty.
/// - 404: There is nothing with this id.
/// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: timerEventTrigger
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateTimerEventTrigger {
    pub(super) client: Client,
    pub(super) timer_event_trigger_id: Result<i64, String>,
    pub(super) body: Result<types::TimerEventTriggerUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateTimerEventTrigger {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            timer_event_trigger_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the timer.
    pub fn timer_event_trigger_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.timer_event_trigger_id = value
            .try_into()
            .map_err(|error| {
                format!("`timer_event_trigger_id` cannot be used: {error}")
            });
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::TimerEventTriggerUpdate, Error: std::fmt::Display>,
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
        Result<types::TimerEventTriggerUpdated, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for UpdateTimerEventTrigger {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, timer_event_trigger_id, body, .. } = self;
        let timer_event_trigger_id = ::bpm_rest_runtime::parameter::given(
            "timer_event_trigger_id",
            timer_event_trigger_id,
        )?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/timerEventTrigger/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("timer_event_trigger_id", & timer_event_trigger_id) ?,
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
/// Changes the priority of a user task, or when it is due.
///
/// A date that is not written as it should be clears the date, and the answer is 200.
///
/// `PUT /API/bpm/userTask/{taskId}`
///
/// # Errors
/// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
/// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
/// - 404: There is nothing with this id. The body is empty.
/// - 500: The state or the value is wrong, or the task is not assigned.
///
/// # Source
/// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: userTask
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateUserTask {
    pub(super) client: Client,
    pub(super) task_id: Result<i64, String>,
    pub(super) body: Result<types::TaskUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateUserTask {
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
    pub fn task_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.task_id = value
            .try_into()
            .map_err(|error| format!("`task_id` cannot be used: {error}"));
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
    /// Sets `due_date` of the body; see [`types::TaskUpdate::due_date`].
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::texts::LocalDateTime>,
    ) -> Self {
        self.given_of_body.member("due_date");
        self.body = self.body.map(|body| body.due_date(value));
        self
    }
    /// Sets `priority` of the body; see [`types::TaskUpdate::priority`].
    pub fn priority(
        mut self,
        value: impl Into<crate::bonita::enums::TaskPriority>,
    ) -> Self {
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for UpdateUserTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::parameter::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::parameter::given_body(body)?;
        let url = format!(
            "{}/API/bpm/userTask/{}", client.connection().base_url(), PATH_SEGMENTS
            .segment("task_id", & task_id) ?,
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
