// Made by `cargo xtask generate`; edit the spec instead.

//! One builder for each operation: set its parameters, then await it.

use super::{Client, types};
use ::bpm_rest_runtime::operation::Build;
use ::bpm_rest_runtime::request::{RequestBuilder, RequestError as Error};
use ::bpm_rest_runtime::call::BoxFuture;
/// Activates a suspended process.
///
/// By the id of the process definition. Its instances that run go on. An unknown id is not told.
///
/// `POST /processCtr/activateProcess`
///
/// # Source
/// - process-center RESTful API 1.0: activateprocessusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ActivateProcessDefinition {
    pub(super) client: Client,
    pub(super) process_id: Result<::std::string::String, String>,
}
impl ActivateProcessDefinition {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition: `story:1:18`.
    pub fn process_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.process_id = ::bpm_rest_runtime::parameter::filled("process_id", value);
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
impl Build for ActivateProcessDefinition {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id } = self;
        let process_id = ::bpm_rest_runtime::request::given("process_id", process_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/processCtr/activateProcess"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .query("processId", &process_id)
                .build()?,
        )
    }
}
/// Adds a candidate group to a task.
///
/// One of several candidates that handles the task completes it.
///
/// `POST /taskCtr/addCandidateGroup`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: addcandidategroupusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddCandidateGroup {
    pub(super) client: Client,
    pub(super) group_id: Result<::std::string::String, String>,
    pub(super) system_id: Result<::std::string::String, String>,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl AddCandidateGroup {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            group_id: Err(::bpm_rest_runtime::parameter::UNSET),
            system_id: Err(::bpm_rest_runtime::parameter::UNSET),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the group.
    pub fn group_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.group_id = ::bpm_rest_runtime::parameter::filled("group_id", value);
        self
    }
    /// The id of the system that the ids of users and groups are of.
    pub fn system_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.system_id = Ok(value.into());
        self
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
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
impl Build for AddCandidateGroup {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, group_id, system_id, task_id } = self;
        let group_id = ::bpm_rest_runtime::request::given("group_id", group_id)?;
        let system_id = ::bpm_rest_runtime::request::given("system_id", system_id)?;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/taskCtr/addCandidateGroup"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .query("groupId", &group_id)
                .query("systemId", &system_id)
                .query("taskId", &task_id)
                .build()?,
        )
    }
}
/// Adds candidate groups to a task.
///
/// One of several candidates that handles the task completes it.
///
/// `POST /taskCtr/addCandidateGroups`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: addcandidategroupusingpost_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddCandidateGroups {
    pub(super) client: Client,
    pub(super) group_ids: Result<::std::vec::Vec<::std::string::String>, String>,
    pub(super) system_id: Result<::std::string::String, String>,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl AddCandidateGroups {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            group_ids: Err(::bpm_rest_runtime::parameter::UNSET),
            system_id: Err(::bpm_rest_runtime::parameter::UNSET),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// A list of ids of groups.
    ///
    /// Adds to what is there; [`Self::replace_group_ids`] replaces it.
    pub fn group_ids(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.group_ids = ::bpm_rest_runtime::lists::added_to_required(
            self.group_ids,
            value
                .try_into()
                .map_err(|error| format!("`group_ids` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `group_ids`; see [`Self::group_ids`].
    pub fn group_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.group_ids = ::bpm_rest_runtime::lists::added_to_required(
            self.group_ids,
            Ok(vec![value.into()]),
        );
        self
    }
    /// Replaces all that `group_ids` holds; see [`Self::group_ids`], which adds.
    pub fn replace_group_ids(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.group_ids = value
            .try_into()
            .map_err(|error| format!("`group_ids` cannot be used: {error}"));
        self
    }
    /// The id of the system that the ids of users and groups are of.
    pub fn system_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.system_id = Ok(value.into());
        self
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
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
        let Self { client, group_ids, system_id, task_id } = self;
        let group_ids = ::bpm_rest_runtime::request::given("group_ids", group_ids)?;
        let system_id = ::bpm_rest_runtime::request::given("system_id", system_id)?;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/taskCtr/addCandidateGroups"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .query("groupIds", &group_ids)
                .query("systemId", &system_id)
                .query("taskId", &task_id)
                .build()?,
        )
    }
}
/// Adds a candidate user to a task.
///
/// One of several candidates that handles the task completes it.
///
/// `POST /taskCtr/addCandidateUser`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: addcandidateuserusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddCandidateUser {
    pub(super) client: Client,
    pub(super) system_id: Result<::std::string::String, String>,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) user_id: Result<::std::string::String, String>,
}
impl AddCandidateUser {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            system_id: Err(::bpm_rest_runtime::parameter::UNSET),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the system that the ids of users and groups are of.
    pub fn system_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.system_id = Ok(value.into());
        self
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
        self
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = ::bpm_rest_runtime::parameter::filled("user_id", value);
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
impl Build for AddCandidateUser {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, system_id, task_id, user_id } = self;
        let system_id = ::bpm_rest_runtime::request::given("system_id", system_id)?;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/taskCtr/addCandidateUser"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .query("systemId", &system_id)
                .query("taskId", &task_id)
                .query("userId", &user_id)
                .build()?,
        )
    }
}
/// Adds candidate users to a task.
///
/// One of several candidates that handles the task completes it.
///
/// `POST /taskCtr/addCandidateUsers`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: addcandidateuserusingpost_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddCandidateUsers {
    pub(super) client: Client,
    pub(super) system_id: Result<::std::string::String, String>,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) user_ids: Result<::std::vec::Vec<::std::string::String>, String>,
}
impl AddCandidateUsers {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            system_id: Err(::bpm_rest_runtime::parameter::UNSET),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            user_ids: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the system that the ids of users and groups are of.
    pub fn system_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.system_id = Ok(value.into());
        self
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
        self
    }
    /// A list of ids of users.
    ///
    /// Adds to what is there; [`Self::replace_user_ids`] replaces it.
    pub fn user_ids(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.user_ids = ::bpm_rest_runtime::lists::added_to_required(
            self.user_ids,
            value
                .try_into()
                .map_err(|error| format!("`user_ids` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `user_ids`; see [`Self::user_ids`].
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_ids = ::bpm_rest_runtime::lists::added_to_required(
            self.user_ids,
            Ok(vec![value.into()]),
        );
        self
    }
    /// Replaces all that `user_ids` holds; see [`Self::user_ids`], which adds.
    pub fn replace_user_ids(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.user_ids = value
            .try_into()
            .map_err(|error| format!("`user_ids` cannot be used: {error}"));
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
        let Self { client, system_id, task_id, user_ids } = self;
        let system_id = ::bpm_rest_runtime::request::given("system_id", system_id)?;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let user_ids = ::bpm_rest_runtime::request::given("user_ids", user_ids)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/taskCtr/addCandidateUsers"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .query("systemId", &system_id)
                .query("taskId", &task_id)
                .query("userIds", &user_ids)
                .build()?,
        )
    }
}
/// Completes a task that is not delegated.
///
/// By the user whom the task is assigned to, or who owns it. A task that no other task follows is completed, and answered with a failure.
///
/// `POST /taskCtr/complete`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: completetaskusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CompleteTask {
    pub(super) client: Client,
    pub(super) system_id: Result<::std::string::String, String>,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) user_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::TaskCompletion, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CompleteTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            system_id: Err(::bpm_rest_runtime::parameter::UNSET),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the system that the ids of users and groups are of.
    pub fn system_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.system_id = Ok(value.into());
        self
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
        self
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = ::bpm_rest_runtime::parameter::filled("user_id", value);
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
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `transient_variables` of the body; see [`types::TaskCompletion::transient_variables`].
    pub fn transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("transient_variables");
        self.body = self.body.map(|body| body.transient_variables(value));
        self
    }
    /// Adds one element to `transient_variables` of the body; see [`types::TaskCompletion::transient_variable`].
    pub fn transient_variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("transient_variable");
        self.body = self.body.map(|body| body.transient_variable(key, value));
        self
    }
    /// Replaces all that `transient_variables` of the body holds; see [`types::TaskCompletion::replace_transient_variables`].
    pub fn replace_transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_transient_variables");
        self.body = self.body.map(|body| body.replace_transient_variables(value));
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
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::TaskCompletion::variable`].
    pub fn variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(key, value));
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
        Result<Option<::std::string::String>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CompleteTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, system_id, task_id, user_id, body, .. } = self;
        let system_id = ::bpm_rest_runtime::request::given("system_id", system_id)?;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/taskCtr/complete"),
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
                .query("systemId", &system_id)
                .query("taskId", &task_id)
                .query("userId", &user_id)
                .build()?,
        )
    }
}
/// Delegates a task to a user.
///
/// To one of its candidates, its assignee or its owner.
///
/// `POST /taskCtr/delegateTask`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: delegatetaskusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DelegateTask {
    pub(super) client: Client,
    pub(super) system_id: Result<::std::string::String, String>,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) user_id: Result<::std::string::String, String>,
}
impl DelegateTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            system_id: Err(::bpm_rest_runtime::parameter::UNSET),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the system that the ids of users and groups are of.
    pub fn system_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.system_id = Ok(value.into());
        self
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
        self
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = ::bpm_rest_runtime::parameter::filled("user_id", value);
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
impl Build for DelegateTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, system_id, task_id, user_id } = self;
        let system_id = ::bpm_rest_runtime::request::given("system_id", system_id)?;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/taskCtr/delegateTask"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .query("systemId", &system_id)
                .query("taskId", &task_id)
                .query("userId", &user_id)
                .build()?,
        )
    }
}
/// Gets the local variables of a task.
///
/// Only the variables that setVariablesLocal has set.
///
/// `GET /commonForm/getVariablesLocal`
///
/// # Errors
/// - 500: Something went wrong before the service itself was reached.
///
/// # Source
/// - process-center RESTful API 1.0: getvariableslocalusingget
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetLocalTaskVariables {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl GetLocalTaskVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
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
impl Build for GetLocalTaskVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/commonForm/getVariablesLocal"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("taskId", &task_id)
                .build()?,
        )
    }
}
/// Gets a process instance.
///
/// By the processId of the process instance.
///
/// `GET /processCtr/getProcessByProcessId`
///
/// # Source
/// - process-center RESTful API 1.0: getprocessbyprocessidusingget
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessInstance {
    pub(super) client: Client,
    pub(super) process_id: Result<::std::string::String, String>,
}
impl GetProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The processId of the process instance.
    pub fn process_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.process_id = ::bpm_rest_runtime::parameter::filled("process_id", value);
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
        let Self { client, process_id } = self;
        let process_id = ::bpm_rest_runtime::request::given("process_id", process_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/processCtr/getProcessByProcessId"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("processId", &process_id)
                .build()?,
        )
    }
}
/// Gets the diagram of a process instance.
///
/// Also of a process instance that has ended. Nothing at all is answered if there is no such process instance, if its definition has no diagram, and if the service fails.
///
/// `GET /processCtr/getImage`
///
/// # Source
/// - process-center RESTful API 1.0: getimageusingget
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessInstanceDiagram {
    pub(super) client: Client,
    pub(super) process_id: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl GetProcessInstanceDiagram {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
        }
    }
    /// Whether to highlight the present task.
    pub fn light_flag(mut self, value: bool) -> Self {
        self.in_query.bool(0, "lightFlag", value);
        self
    }
    /// The processId of the process instance.
    pub fn process_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.process_id = ::bpm_rest_runtime::parameter::filled("process_id", value);
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
impl Build for GetProcessInstanceDiagram {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id, mut in_query } = self;
        let process_id = ::bpm_rest_runtime::request::given("process_id", process_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/processCtr/getImage"),
        );
        in_query.value(1, "processId", &process_id);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Gets the process instance of a task.
///
/// By the taskId of the task.
///
/// `GET /processCtr/getProcessByTaskId`
///
/// # Source
/// - process-center RESTful API 1.0: getprocessbytaskidusingget
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessInstanceOfTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl GetProcessInstanceOfTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
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
impl Build for GetProcessInstanceOfTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/processCtr/getProcessByTaskId"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("taskId", &task_id)
                .build()?,
        )
    }
}
/// Gets the form on the start event of a process.
///
/// By the key of the process. A failure if there is no such process, and once it was deployed twice.
///
/// `GET /commonForm/getStartFormData`
///
/// # Source
/// - process-center RESTful API 1.0: getstartformdatausingget
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetStartForm {
    pub(super) client: Client,
    pub(super) process_key: Result<::std::string::String, String>,
}
impl GetStartForm {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_key: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The processKey of the process definition.
    pub fn process_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.process_key = ::bpm_rest_runtime::parameter::filled("process_key", value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::StartForm, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetStartForm {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_key } = self;
        let process_key = ::bpm_rest_runtime::request::given(
            "process_key",
            process_key,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/commonForm/getStartFormData"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("processKey", &process_key)
                .build()?,
        )
    }
}
/// Gets a task.
///
/// With its variables. A failure if there is no such task, or if it is completed.
///
/// `GET /taskCtr/getTaskById`
///
/// # Errors
/// - 500: Something went wrong before the service itself was reached.
///
/// # Source
/// - process-center RESTful API 1.0: gettaskbyidusingget
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
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
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
            format_args!("/taskCtr/getTaskById"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("taskId", &task_id)
                .build()?,
        )
    }
}
/// Gets the form on a task.
///
/// By the id of the task, with the values that its fields have. A failure if there is no such task.
///
/// `GET /commonForm/getTaskFormData`
///
/// # Source
/// - process-center RESTful API 1.0: gettaskformdatausingget
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTaskForm {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl GetTaskForm {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::TaskForm, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetTaskForm {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/commonForm/getTaskFormData"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("taskId", &task_id)
                .build()?,
        )
    }
}
/// Gets the variables of a task.
///
/// All variables of the task; it can be used to get what was submitted to the form of a task.
///
/// `GET /commonForm/getVariables`
///
/// # Errors
/// - 500: Something went wrong before the service itself was reached.
///
/// # Source
/// - process-center RESTful API 1.0: getvariablesusingget
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTaskVariables {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl GetTaskVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
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
impl Build for GetTaskVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/commonForm/getVariables"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("taskId", &task_id)
                .build()?,
        )
    }
}
/// Lists the tasks that a process instance is at, several of them.
///
/// Without those that are suspended.
///
/// `GET /taskCtr/listRunTask`
///
/// # Errors
/// - 500: Something went wrong before the service itself was reached.
///
/// # Source
/// - process-center RESTful API 1.0: listruntaskusingget
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListActiveTasks {
    pub(super) client: Client,
    pub(super) process_id: Result<::std::string::String, String>,
}
impl ListActiveTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The processId of the process instance.
    pub fn process_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.process_id = ::bpm_rest_runtime::parameter::filled("process_id", value);
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
        Result<::std::vec::Vec<types::Task>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListActiveTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id } = self;
        let process_id = ::bpm_rest_runtime::request::given("process_id", process_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/taskCtr/listRunTask"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("processId", &process_id)
                .build()?,
        )
    }
}
/// Lists the tasks that a process instance is at.
///
/// The process instance is found by its processId.
///
/// `GET /taskCtr/currentTask`
///
/// # Errors
/// - 500: Something went wrong before the service itself was reached.
///
/// # Source
/// - process-center RESTful API 1.0: currenttaskusingget
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListCurrentTasks {
    pub(super) client: Client,
    pub(super) process_id: Result<::std::string::String, String>,
}
impl ListCurrentTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The processId of the process instance.
    pub fn process_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.process_id = ::bpm_rest_runtime::parameter::filled("process_id", value);
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
        Result<::std::vec::Vec<types::Task>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListCurrentTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id } = self;
        let process_id = ::bpm_rest_runtime::request::given("process_id", process_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/taskCtr/currentTask"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("processId", &process_id)
                .build()?,
        )
    }
}
/// Lists the history of a process instance.
///
/// Also of a process instance that has ended; in no order.
///
/// `GET /processCtr/listHistory`
///
/// # Source
/// - process-center RESTful API 1.0: listhistoryusingget
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricActivities {
    pub(super) client: Client,
    pub(super) process_id: Result<::std::string::String, String>,
}
impl ListHistoricActivities {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The processId of the process instance.
    pub fn process_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.process_id = ::bpm_rest_runtime::parameter::filled("process_id", value);
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
            ::std::vec::Vec<types::HistoricActivity>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for ListHistoricActivities {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id } = self;
        let process_id = ::bpm_rest_runtime::request::given("process_id", process_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/processCtr/listHistory"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("processId", &process_id)
                .build()?,
        )
    }
}
/// Lists all process instances that run.
///
/// All at once, in no order.
///
/// `GET /processCtr/listAllProcessInstance`
///
/// # Source
/// - process-center RESTful API 1.0: listallprocessinstanceusingget
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProcessInstances {
    pub(super) client: Client,
}
impl ListProcessInstances {
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
        Result<::std::vec::Vec<types::ProcessInstance>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListProcessInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client } = self;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/processCtr/listAllProcessInstance"),
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
/// Lists the process instances of a process.
///
/// By the processKey.
///
/// `GET /processCtr/listProcess`
///
/// # Source
/// - process-center RESTful API 1.0: listprocessusingget
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProcessInstancesByKey {
    pub(super) client: Client,
    pub(super) process_key: Result<::std::string::String, String>,
}
impl ListProcessInstancesByKey {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_key: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The processKey of the process definition.
    pub fn process_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.process_key = ::bpm_rest_runtime::parameter::filled("process_key", value);
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
        Result<::std::vec::Vec<types::ProcessInstance>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListProcessInstancesByKey {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_key } = self;
        let process_key = ::bpm_rest_runtime::request::given(
            "process_key",
            process_key,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/processCtr/listProcess"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("processKey", &process_key)
                .build()?,
        )
    }
}
/// Lists the candidates of a task.
///
/// With its assignee and its owner. A failure if there is no such task.
///
/// `GET /taskCtr/getIdentityLinksForTask`
///
/// # Source
/// - process-center RESTful API 1.0: getidentitylinksfortaskusingget
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTaskIdentityLinks {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl ListTaskIdentityLinks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
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
        Result<::std::vec::Vec<types::IdentityLink>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListTaskIdentityLinks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/taskCtr/getIdentityLinksForTask"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("taskId", &task_id)
                .build()?,
        )
    }
}
/// Lists all tasks that a user has.
///
/// Those that are assigned to the user and not suspended, the newest first.
///
/// `GET /taskCtr/listTaskByUserId`
///
/// # Errors
/// - 500: Something went wrong before the service itself was reached.
///
/// # Source
/// - process-center RESTful API 1.0: listtaskusingget_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTasksOfUser {
    pub(super) client: Client,
    pub(super) system_id: Result<::std::string::String, String>,
    pub(super) user_id: Result<::std::string::String, String>,
}
impl ListTasksOfUser {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            system_id: Err(::bpm_rest_runtime::parameter::UNSET),
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the system that the ids of users and groups are of.
    pub fn system_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.system_id = Ok(value.into());
        self
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = ::bpm_rest_runtime::parameter::filled("user_id", value);
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
        Result<::std::vec::Vec<types::Task>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListTasksOfUser {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, system_id, user_id } = self;
        let system_id = ::bpm_rest_runtime::request::given("system_id", system_id)?;
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/taskCtr/listTaskByUserId"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("systemId", &system_id)
                .query("userId", &user_id)
                .build()?,
        )
    }
}
/// Lists the tasks that a user has in a process.
///
/// Those that are assigned to the user and not suspended, the newest first.
///
/// `GET /taskCtr/listTaskByProcessKey`
///
/// # Errors
/// - 500: Something went wrong before the service itself was reached.
///
/// # Source
/// - process-center RESTful API 1.0: listtaskusingget
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTasksOfUserByKey {
    pub(super) client: Client,
    pub(super) process_key: Result<::std::string::String, String>,
    pub(super) system_id: Result<::std::string::String, String>,
    pub(super) user_id: Result<::std::string::String, String>,
}
impl ListTasksOfUserByKey {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_key: Err(::bpm_rest_runtime::parameter::UNSET),
            system_id: Err(::bpm_rest_runtime::parameter::UNSET),
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The processKey of the process definition.
    pub fn process_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.process_key = ::bpm_rest_runtime::parameter::filled("process_key", value);
        self
    }
    /// The id of the system that the ids of users and groups are of.
    pub fn system_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.system_id = Ok(value.into());
        self
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = ::bpm_rest_runtime::parameter::filled("user_id", value);
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
        Result<::std::vec::Vec<types::Task>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListTasksOfUserByKey {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_key, system_id, user_id } = self;
        let process_key = ::bpm_rest_runtime::request::given(
            "process_key",
            process_key,
        )?;
        let system_id = ::bpm_rest_runtime::request::given("system_id", system_id)?;
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/taskCtr/listTaskByProcessKey"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("processKey", &process_key)
                .query("systemId", &system_id)
                .query("userId", &user_id)
                .build()?,
        )
    }
}
/// Resolves a delegated task.
///
/// The task stays as it is.
///
/// `POST /taskCtr/resolveTask`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: resolvetaskusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ResolveTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::TaskCompletion, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ResolveTask {
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
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
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
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `transient_variables` of the body; see [`types::TaskCompletion::transient_variables`].
    pub fn transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("transient_variables");
        self.body = self.body.map(|body| body.transient_variables(value));
        self
    }
    /// Adds one element to `transient_variables` of the body; see [`types::TaskCompletion::transient_variable`].
    pub fn transient_variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("transient_variable");
        self.body = self.body.map(|body| body.transient_variable(key, value));
        self
    }
    /// Replaces all that `transient_variables` of the body holds; see [`types::TaskCompletion::replace_transient_variables`].
    pub fn replace_transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_transient_variables");
        self.body = self.body.map(|body| body.replace_transient_variables(value));
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
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::TaskCompletion::variable`].
    pub fn variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(key, value));
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
impl Build for ResolveTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/taskCtr/resolveTask"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .query("taskId", &task_id)
                .build()?,
        )
    }
}
/// Saves the form of a task without completing the task.
///
/// The state of the task is not changed. Every required value has to be there.
///
/// `POST /commonForm/saveFormData`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: saveformdatausingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SaveTaskForm {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SaveTaskForm {
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
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
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
impl Build for SaveTaskForm {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/commonForm/saveFormData"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .query("taskId", &task_id)
                .build()?,
        )
    }
}
/// Sets local variables of a task.
///
/// The variables exist in this task only, and do not go on to later ones. The task has to be running.
///
/// `POST /commonForm/setVariablesLocal`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: setvariableslocalusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetLocalTaskVariables {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SetLocalTaskVariables {
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
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for SetLocalTaskVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/commonForm/setVariablesLocal"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .query("taskId", &task_id)
                .build()?,
        )
    }
}
/// Assigns a task to a user.
///
/// Whoever it was assigned to. The service does not check whether it knows the user.
///
/// `POST /taskCtr/setAssigner`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: setassignerusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetTaskAssignee {
    pub(super) client: Client,
    pub(super) system_id: Result<::std::string::String, String>,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) user_id: Result<::std::string::String, String>,
}
impl SetTaskAssignee {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            system_id: Err(::bpm_rest_runtime::parameter::UNSET),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the system that the ids of users and groups are of.
    pub fn system_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.system_id = Ok(value.into());
        self
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
        self
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = ::bpm_rest_runtime::parameter::filled("user_id", value);
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
impl Build for SetTaskAssignee {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, system_id, task_id, user_id } = self;
        let system_id = ::bpm_rest_runtime::request::given("system_id", system_id)?;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/taskCtr/setAssigner"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .query("systemId", &system_id)
                .query("taskId", &task_id)
                .query("userId", &user_id)
                .build()?,
        )
    }
}
/// Sets variables of a task.
///
/// The variables go on with the process, to every task. The task has to be running.
///
/// `POST /commonForm/setVariables`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: setvariablesusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetTaskVariables {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SetTaskVariables {
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
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for SetTaskVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/commonForm/setVariables"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .query("taskId", &task_id)
                .build()?,
        )
    }
}
/// Starts a process instance for a business object.
///
/// By the processKey; busCode and busType have to be given.
///
/// `POST /processCtr/createPro4bus`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: createprousingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StartBusinessProcess {
    pub(super) client: Client,
    pub(super) bus_code: Result<::std::string::String, String>,
    pub(super) bus_type: Result<::std::string::String, String>,
    pub(super) process_key: Result<::std::string::String, String>,
}
impl StartBusinessProcess {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            bus_code: Err(::bpm_rest_runtime::parameter::UNSET),
            bus_type: Err(::bpm_rest_runtime::parameter::UNSET),
            process_key: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The business code.
    pub fn bus_code(mut self, value: impl Into<::std::string::String>) -> Self {
        self.bus_code = Ok(value.into());
        self
    }
    /// The business type.
    pub fn bus_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.bus_type = Ok(value.into());
        self
    }
    /// The processKey of the process definition.
    pub fn process_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.process_key = ::bpm_rest_runtime::parameter::filled("process_key", value);
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
        Result<::std::string::String, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for StartBusinessProcess {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, bus_code, bus_type, process_key } = self;
        let bus_code = ::bpm_rest_runtime::request::given("bus_code", bus_code)?;
        let bus_type = ::bpm_rest_runtime::request::given("bus_type", bus_type)?;
        let process_key = ::bpm_rest_runtime::request::given(
            "process_key",
            process_key,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/processCtr/createPro4bus"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("busCode", &bus_code)
                .query("busType", &bus_type)
                .query("processKey", &process_key)
                .build()?,
        )
    }
}
/// Starts a process instance.
///
/// By the processKey.
///
/// `POST /processCtr/createPro`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: createprousingpost_1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StartProcessInstance {
    pub(super) client: Client,
    pub(super) process_key: Result<::std::string::String, String>,
}
impl StartProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_key: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The processKey of the process definition.
    pub fn process_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.process_key = ::bpm_rest_runtime::parameter::filled("process_key", value);
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
        Result<::std::string::String, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for StartProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_key } = self;
        let process_key = ::bpm_rest_runtime::request::given(
            "process_key",
            process_key,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/processCtr/createPro"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query("processKey", &process_key)
                .build()?,
        )
    }
}
/// Submits the form on the start event, and completes the start event.
///
/// Starts a process instance. The values become variables, each read by the type of its field.
///
/// `POST /commonForm/submitStartFormData`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: submitstartformdatausingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SubmitStartForm {
    pub(super) client: Client,
    pub(super) process_key: Result<::std::string::String, String>,
    pub(super) body: Result<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SubmitStartForm {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_key: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The processKey of the process definition.
    pub fn process_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.process_key = ::bpm_rest_runtime::parameter::filled("process_key", value);
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
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
        Result<::std::vec::Vec<types::Task>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SubmitStartForm {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_key, body, .. } = self;
        let process_key = ::bpm_rest_runtime::request::given(
            "process_key",
            process_key,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/commonForm/submitStartFormData"),
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
                .query("processKey", &process_key)
                .build()?,
        )
    }
}
/// Submits the form of a task, and completes the task.
///
/// Whoever the task is assigned to. The values become variables, each read by the type of its field.
///
/// `POST /commonForm/submitTaskFormData`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: submittaskformdatausingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SubmitTaskForm {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SubmitTaskForm {
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
        self.task_id = ::bpm_rest_runtime::parameter::filled("task_id", value);
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
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
impl Build for SubmitTaskForm {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/commonForm/submitTaskFormData"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .query("taskId", &task_id)
                .build()?,
        )
    }
}
/// Suspends a process.
///
/// By the id of the process definition. Its instances that run go on. An unknown id is not told.
///
/// `POST /processCtr/suspendProcess`
///
/// # Source
/// - process-center RESTful API 1.0: suspendprocessusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SuspendProcessDefinition {
    pub(super) client: Client,
    pub(super) process_id: Result<::std::string::String, String>,
}
impl SuspendProcessDefinition {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition: `story:1:18`.
    pub fn process_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.process_id = ::bpm_rest_runtime::parameter::filled("process_id", value);
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
impl Build for SuspendProcessDefinition {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_id } = self;
        let process_id = ::bpm_rest_runtime::request::given("process_id", process_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/processCtr/suspendProcess"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .query("processId", &process_id)
                .build()?,
        )
    }
}
/// Takes over a group (role).
///
/// A failure if there is such a group already.
///
/// `POST /identityCtr/syncGroup`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: syncgroupusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SyncGroup {
    pub(super) client: Client,
    pub(super) system_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewGroup, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SyncGroup {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            system_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the system that the ids of users and groups are of.
    pub fn system_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.system_id = Ok(value.into());
        self
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for SyncGroup {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, system_id, body, .. } = self;
        let system_id = ::bpm_rest_runtime::request::given("system_id", system_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/identityCtr/syncGroup"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .query("systemId", &system_id)
                .build()?,
        )
    }
}
/// Takes over a list of groups (roles).
///
/// Known servers answer no body with success.
///
/// `POST /identityCtr/syncGroupList`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: syncgrouplistusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SyncGroups {
    pub(super) client: Client,
    pub(super) system_id: Result<::std::string::String, String>,
    pub(super) body: Result<::std::vec::Vec<types::NewGroup>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SyncGroups {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            system_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the system that the ids of users and groups are of.
    pub fn system_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.system_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<::std::vec::Vec<types::NewGroup>, Error: std::fmt::Display>,
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
impl Build for SyncGroups {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, system_id, body, .. } = self;
        let system_id = ::bpm_rest_runtime::request::given("system_id", system_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/identityCtr/syncGroupList"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .query("systemId", &system_id)
                .build()?,
        )
    }
}
/// Takes over which user is in which group (role).
///
/// A failure if there is no such user or group, or if the user is in the group already.
///
/// `POST /identityCtr/synUserAndGroupMembership`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: synuserandgroupmembershipusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SyncMemberships {
    pub(super) client: Client,
    pub(super) system_id: Result<::std::string::String, String>,
    pub(super) body: Result<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SyncMemberships {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            system_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the system that the ids of users and groups are of.
    pub fn system_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.system_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
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
impl Build for SyncMemberships {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, system_id, body, .. } = self;
        let system_id = ::bpm_rest_runtime::request::given("system_id", system_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/identityCtr/synUserAndGroupMembership"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .query("systemId", &system_id)
                .build()?,
        )
    }
}
/// Takes over a user.
///
/// A failure if there is such a user already.
///
/// `POST /identityCtr/syncUser`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
/// - 500: Something went wrong before the service itself was reached.
///
/// # Source
/// - process-center RESTful API 1.0: syncuserusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SyncUser {
    pub(super) client: Client,
    pub(super) system_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewUser, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SyncUser {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            system_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the system that the ids of users and groups are of.
    pub fn system_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.system_id = Ok(value.into());
        self
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for SyncUser {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, system_id, body, .. } = self;
        let system_id = ::bpm_rest_runtime::request::given("system_id", system_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/identityCtr/syncUser"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .query("systemId", &system_id)
                .build()?,
        )
    }
}
/// Takes over a user and a group (role), and puts the user into the group.
///
/// The user is taken to be one of the group, unless told otherwise.
///
/// `POST /identityCtr/syncUserAndGroup`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: syncuserandgroupusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SyncUserAndGroup {
    pub(super) client: Client,
    pub(super) system_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::UserAndGroupTexts, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SyncUserAndGroup {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            system_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the system that the ids of users and groups are of.
    pub fn system_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.system_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::UserAndGroupTexts, Error: std::fmt::Display>,
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
impl Build for SyncUserAndGroup {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, system_id, body, .. } = self;
        let system_id = ::bpm_rest_runtime::request::given("system_id", system_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/identityCtr/syncUserAndGroup"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .query("systemId", &system_id)
                .build()?,
        )
    }
}
/// Takes over a list of users.
///
/// Known servers answer no body with success.
///
/// `POST /identityCtr/syncUserList`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: syncuserlistusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SyncUsers {
    pub(super) client: Client,
    pub(super) system_id: Result<::std::string::String, String>,
    pub(super) body: Result<::std::vec::Vec<types::NewUser>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SyncUsers {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            system_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the system that the ids of users and groups are of.
    pub fn system_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.system_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<::std::vec::Vec<types::NewUser>, Error: std::fmt::Display>,
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
impl Build for SyncUsers {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, system_id, body, .. } = self;
        let system_id = ::bpm_rest_runtime::request::given("system_id", system_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/identityCtr/syncUserList"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .query("systemId", &system_id)
                .build()?,
        )
    }
}
/// Takes over users, groups (roles), and which user is in which group.
///
/// Not as a whole: what was taken over before a failure stays.
///
/// `POST /identityCtr/synUsersAndGroups`
///
/// # Errors
/// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
///
/// # Source
/// - process-center RESTful API 1.0: synusersandgroupsusingpost
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SyncUsersAndGroups {
    pub(super) client: Client,
    pub(super) system_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::UsersAndGroupsTexts, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SyncUsersAndGroups {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            system_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the system that the ids of users and groups are of.
    pub fn system_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.system_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::UsersAndGroupsTexts, Error: std::fmt::Display>,
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
impl Build for SyncUsersAndGroups {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, system_id, body, .. } = self;
        let system_id = ::bpm_rest_runtime::request::given("system_id", system_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/identityCtr/synUsersAndGroups"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .query("systemId", &system_id)
                .build()?,
        )
    }
}
