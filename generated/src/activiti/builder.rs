// Made by `cargo xtask generate`; edit the spec instead.

//! One builder for each operation: set its parameters, then await it.

use super::{Client, types};
use super::operations::PATH_SEGMENTS;
use ::bpm_rest_runtime::operation::Build;
use ::bpm_rest_runtime::request::{RequestBuilder, RequestError as Error};
use ::bpm_rest_runtime::call::BoxFuture;
use ::bpm_rest_runtime::form::form;
/// Activates a suspended process definition.
///
/// `PUT /repository/process-definitions/{processDefinitionId}`
///
/// # Errors
/// - 400: The body is missing or cannot be read, or the action is none of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process definition.
/// - 409: The process definition is suspended, or active, already.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 3.7
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ActivateProcessDefinition {
    pub(super) client: Client,
    pub(super) process_definition_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::ProcessDefinitionActivation, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ActivateProcessDefinition {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the process definition: key, version and number, such as `order:1:36`.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ProcessDefinitionActivation, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `date` of the body; see [`types::ProcessDefinitionActivation::date`].
    pub fn date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("date");
        self.body = self.body.map(|body| body.date(value));
        self
    }
    /// Sets `include_process_instances` of the body; see [`types::ProcessDefinitionActivation::include_process_instances`].
    pub fn include_process_instances(mut self, value: bool) -> Self {
        self.given_of_body.member("include_process_instances");
        self.body = self.body.map(|body| body.include_process_instances(value));
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
impl Build for ActivateProcessDefinition {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_definition_id, body, .. } = self;
        let process_definition_id = ::bpm_rest_runtime::request::given(
            "process_definition_id",
            process_definition_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/process-definitions/{}", PATH_SEGMENTS
                .segment("process_definition_id", & process_definition_id) ?
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
/// Activates a suspended process instance.
///
/// `PUT /runtime/process-instances/{processInstanceId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance.
/// - 409: The process instance is suspended, or active, already.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.3
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ActivateProcessInstance {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::ProcessInstanceActivation, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ActivateProcessInstance {
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
        value: impl TryInto<types::ProcessInstanceActivation, Error: std::fmt::Display>,
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
        Result<types::ProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ActivateProcessInstance {
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
                "/runtime/process-instances/{}", PATH_SEGMENTS
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
/// Signals all executions that wait for the signal, and starts the process instances that it starts.
///
/// The body is `{"action": "signalEventReceived", "signalName": …}`, with variables for all who get it if need be.
///
/// `PUT /runtime/executions`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: What the signal sets off fails.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ExecutionCollectionResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct BroadcastSignalToExecutions {
    pub(super) client: Client,
    pub(super) body: Result<types::SignalEvent, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl BroadcastSignalToExecutions {
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
        value: impl TryInto<types::SignalEvent, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `variables` of the body; see [`types::SignalEvent::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::SignalEvent::variable`].
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(name, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::SignalEvent::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
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
impl Build for BroadcastSignalToExecutions {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/runtime/executions"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Assigns a task to a user, unless it is assigned to another one, or gives it back.
///
/// `POST /runtime/tasks/{taskId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
/// - 409: The task is claimed by another user already.
/// - 500: The task is suspended, or it is delegated and was to be completed.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.5
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ClaimTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::TaskClaim, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ClaimTask {
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
        value: impl TryInto<types::TaskClaim, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `assignee` of the body; see [`types::TaskClaim::assignee`].
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ClaimTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Completes a task.
///
/// `POST /runtime/tasks/{taskId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
/// - 500: The task is suspended, or it is delegated and was to be completed.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.5
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CompleteTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::TaskCompletion, String>,
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
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `transient_variables` of the body; see [`types::TaskCompletion::transient_variables`].
    pub fn transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("transient_variables");
        self.body = self.body.map(|body| body.transient_variables(value));
        self
    }
    /// Adds one element to `transient_variables` of the body; see [`types::TaskCompletion::transient_variable`].
    pub fn transient_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("transient_variable");
        self.body = self.body.map(|body| body.transient_variable(name, value));
        self
    }
    /// Replaces all that `transient_variables` of the body holds; see [`types::TaskCompletion::replace_transient_variables`].
    pub fn replace_transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
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
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::TaskCompletion::variable`].
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(name, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::TaskCompletion::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
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
impl Build for CompleteTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Lets the members of a group start a process definition.
///
/// `POST /repository/process-definitions/{processDefinitionId}/identitylinks`
///
/// # Errors
/// - 400: There is not exactly one of user and group, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process definition.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 3.9
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateCandidateStarterGroup {
    pub(super) client: Client,
    pub(super) process_definition_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewCandidateStarterGroup, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateCandidateStarterGroup {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the process definition: key, version and number, such as `order:1:36`.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::NewCandidateStarterGroup, Error: std::fmt::Display>,
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
        Result<types::IdentityLink, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateCandidateStarterGroup {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_definition_id, body, .. } = self;
        let process_definition_id = ::bpm_rest_runtime::request::given(
            "process_definition_id",
            process_definition_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/process-definitions/{}/identitylinks", PATH_SEGMENTS
                .segment("process_definition_id", & process_definition_id) ?
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
/// Lets a user start a process definition.
///
/// `POST /repository/process-definitions/{processDefinitionId}/identitylinks`
///
/// # Errors
/// - 400: There is not exactly one of user and group, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process definition.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 3.9
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateCandidateStarterUser {
    pub(super) client: Client,
    pub(super) process_definition_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewCandidateStarterUser, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateCandidateStarterUser {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the process definition: key, version and number, such as `order:1:36`.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::NewCandidateStarterUser, Error: std::fmt::Display>,
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
        Result<types::IdentityLink, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateCandidateStarterUser {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_definition_id, body, .. } = self;
        let process_definition_id = ::bpm_rest_runtime::request::given(
            "process_definition_id",
            process_definition_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/process-definitions/{}/identitylinks", PATH_SEGMENTS
                .segment("process_definition_id", & process_definition_id) ?
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
/// Creates variables of an execution.
///
/// Fails, with nothing created, if one of them exists; all have to have the same scope.
///
/// `POST /runtime/executions/{executionId}/variables`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such execution.
/// - 409: One of the variables exists already.
/// - 415: The server does not take serializable variables.
/// - 500: A binary variable of this name exists already.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 6.8
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateExecutionVariables {
    pub(super) client: Client,
    pub(super) execution_id: Result<::std::string::String, String>,
    pub(super) body: Result<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateExecutionVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            execution_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the execution.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
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
            ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for CreateExecutionVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, execution_id, body, .. } = self;
        let execution_id = ::bpm_rest_runtime::request::given(
            "execution_id",
            execution_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/executions/{}/variables", PATH_SEGMENTS.segment("execution_id",
                & execution_id) ?
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
/// Creates a group.
///
/// The caller chooses the id. 409 if there is such a group already.
///
/// `POST /identity/groups`
///
/// # Errors
/// - 400: The id is missing, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 409: There is a group with this id already.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 15.4
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
            format_args!("/identity/groups"),
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
/// `POST /identity/groups/{groupId}/members`
///
/// # Errors
/// - 400: The id of the user is missing, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such group.
/// - 409: The user is a member already.
/// - 500: There is no such user.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 15.7
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
                "/identity/groups/{}/members", PATH_SEGMENTS.segment("group_id", &
                group_id) ?
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
/// Adds a comment to a process instance.
///
/// The author is the user who makes the call.
///
/// `POST /history/historic-process-instances/{processInstanceId}/comments`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance, or it has ended.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.7
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateHistoricProcessInstanceComment {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewProcessInstanceComment, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateHistoricProcessInstanceComment {
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
        value: impl TryInto<types::NewProcessInstanceComment, Error: std::fmt::Display>,
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
impl Build for CreateHistoricProcessInstanceComment {
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
                "/history/historic-process-instances/{}/comments", PATH_SEGMENTS
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
                .json(&body)
                .build()?,
        )
    }
}
/// Creates a model.
///
/// All fields are optional. The bytes of the model are stored by calls of their own.
///
/// `POST /repository/models`
///
/// # Errors
/// - 400: The body is missing or cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: There is no deployment with the id given.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 4.4
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateModel {
    pub(super) client: Client,
    pub(super) body: Result<types::NewModel, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateModel {
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
        value: impl TryInto<types::NewModel, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `category` of the body; see [`types::NewModel::category`].
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("category");
        self.body = self.body.map(|body| body.category(value));
        self
    }
    /// Sets `deployment_id` of the body; see [`types::NewModel::deployment_id`].
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("deployment_id");
        self.body = self.body.map(|body| body.deployment_id(value));
        self
    }
    /// Sets `key` of the body; see [`types::NewModel::key`].
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("key");
        self.body = self.body.map(|body| body.key(value));
        self
    }
    /// Sets `meta_info` of the body; see [`types::NewModel::meta_info`].
    pub fn meta_info(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("meta_info");
        self.body = self.body.map(|body| body.meta_info(value));
        self
    }
    /// Sets `name` of the body; see [`types::NewModel::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::NewModel::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sets `version` of the body; see [`types::NewModel::version`].
    pub fn version(mut self, value: i32) -> Self {
        self.given_of_body.member("version");
        self.body = self.body.map(|body| body.version(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Model, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for CreateModel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/repository/models"),
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
/// Involves a user in a process instance.
///
/// The type is a text of the caller's choice, such as `participant`. A group is refused.
///
/// `POST /runtime/process-instances/{processInstanceId}/identitylinks`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.9
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProcessInstanceUserLink {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewUserLink, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateProcessInstanceUserLink {
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
        value: impl TryInto<types::NewUserLink, Error: std::fmt::Display>,
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
        Result<types::IdentityLink, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateProcessInstanceUserLink {
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
                "/runtime/process-instances/{}/identitylinks", PATH_SEGMENTS
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
                .json(&body)
                .build()?,
        )
    }
}
/// Creates variables of a process instance.
///
/// Fails, with nothing created, if one of them exists; all have to have the same scope.
///
/// `POST /runtime/process-instances/{processInstanceId}/variables`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance.
/// - 409: One of the variables exists already.
/// - 415: The server does not take serializable variables.
/// - 500: A binary variable of this name exists already.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.13
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProcessInstanceVariables {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateProcessInstanceVariables {
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
        value: impl TryInto<
            ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
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
            ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for CreateProcessInstanceVariables {
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
                "/runtime/process-instances/{}/variables", PATH_SEGMENTS
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
                .json(&body)
                .build()?,
        )
    }
}
/// Creates a task that belongs to no process instance.
///
/// All fields are optional. Answers the task with the id that it got.
///
/// `POST /runtime/tasks`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: TaskCollectionResource
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
    /// Sets `category` of the body; see [`types::NewTask::category`].
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("category");
        self.body = self.body.map(|body| body.category(value));
        self
    }
    /// Sets `delegation_state` of the body; see [`types::NewTask::delegation_state`].
    pub fn delegation_state(
        mut self,
        value: impl Into<crate::activiti::enums::DelegationState>,
    ) -> Self {
        self.given_of_body.member("delegation_state");
        self.body = self.body.map(|body| body.delegation_state(value));
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
    /// Sets `name` of the body; see [`types::NewTask::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Sets `owner` of the body; see [`types::NewTask::owner`].
    pub fn owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("owner");
        self.body = self.body.map(|body| body.owner(value));
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
    /// Sets `tenant_id` of the body; see [`types::NewTask::tenant_id`].
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
            format_args!("/runtime/tasks"),
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
/// Attaches a link to a task.
///
/// `POST /runtime/tasks/{taskId}/attachments`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
/// - 500: The task is suspended.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.27
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateTaskAttachment {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewAttachment, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateTaskAttachment {
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
        value: impl TryInto<types::NewAttachment, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `description` of the body; see [`types::NewAttachment::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Sets `external_url` of the body; see [`types::NewAttachment::external_url`].
    pub fn external_url(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("external_url");
        self.body = self.body.map(|body| body.external_url(value));
        self
    }
    /// Sets `type_` of the body; see [`types::NewAttachment::type_`].
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
    ) -> BoxFuture<
        'static,
        Result<types::Attachment, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateTaskAttachment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/attachments", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
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
/// Adds a comment to a task.
///
/// The author is the user who makes the call. With `saveProcessInstanceId` it is a comment on the process instance as well.
///
/// `POST /runtime/tasks/{taskId}/comments`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
/// - 500: The task is suspended.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.21
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateTaskComment {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewTaskComment, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateTaskComment {
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
        value: impl TryInto<types::NewTaskComment, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `save_process_instance_id` of the body; see [`types::NewTaskComment::save_process_instance_id`].
    pub fn save_process_instance_id(mut self, value: bool) -> Self {
        self.given_of_body.member("save_process_instance_id");
        self.body = self.body.map(|body| body.save_process_instance_id(value));
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
impl Build for CreateTaskComment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/comments", PATH_SEGMENTS.segment("task_id", & task_id)
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
/// Links a group to a task.
///
/// `POST /runtime/tasks/{taskId}/identitylinks`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
/// - 500: The task is suspended.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.19
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateTaskGroupLink {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewGroupLink, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateTaskGroupLink {
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
        value: impl TryInto<types::NewGroupLink, Error: std::fmt::Display>,
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
        Result<types::IdentityLink, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateTaskGroupLink {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/identitylinks", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
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
/// Links a user to a task.
///
/// `POST /runtime/tasks/{taskId}/identitylinks`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
/// - 500: The task is suspended.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.19
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateTaskUserLink {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewUserLink, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateTaskUserLink {
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
        value: impl TryInto<types::NewUserLink, Error: std::fmt::Display>,
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
        Result<types::IdentityLink, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateTaskUserLink {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/identitylinks", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
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
/// Creates variables of a task.
///
/// Fails, with nothing created, if one of them exists. All have to have the same scope.
///
/// `POST /runtime/tasks/{taskId}/variables`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
/// - 409: One of the variables exists already.
/// - 500: The task is suspended, or there is a variable of the name where bytes were to be kept.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.10
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateTaskVariables {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateTaskVariables {
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
        value: impl TryInto<
            ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
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
            ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for CreateTaskVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/variables", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
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
/// The caller chooses the id. The answer repeats the password, and no later answer has it. 409 if there is such a user already.
///
/// `POST /identity/users`
///
/// # Errors
/// - 400: The id is missing.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 409: There is a user with this id already.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 14.4
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
            format_args!("/identity/users"),
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
/// Adds an info entry to a user.
///
/// An entry is a text under a key. 409 if the user has an entry with this key.
///
/// `POST /identity/users/{userId}/info`
///
/// # Errors
/// - 400: The key or the value is missing.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such user.
/// - 409: The user has an entry with this key already.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 14.11
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
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/identity/users/{}/info", PATH_SEGMENTS.segment("user_id", & user_id) ?
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
/// Hands a task to another user, who is to resolve it; the assignee becomes its owner.
///
/// `POST /runtime/tasks/{taskId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
/// - 500: The task is suspended, or it is delegated and was to be completed.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.5
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DelegateTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::TaskDelegation, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DelegateTask {
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
        value: impl TryInto<types::TaskDelegation, Error: std::fmt::Display>,
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
impl Build for DelegateTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// No longer lets a user or a group start a process definition.
///
/// 404 if the user or group is not among those who may start it.
///
/// `DELETE /repository/process-definitions/{processDefinitionId}/identitylinks/{family}/{identityId}`
///
/// # Errors
/// - 400: The family is neither `users` nor `groups`.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process definition, or it has no such identity link.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 3.10
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCandidateStarter {
    pub(super) client: Client,
    pub(super) process_definition_id: Result<::std::string::String, String>,
    pub(super) family: Result<crate::activiti::enums::IdentityFamily, String>,
    pub(super) identity_id: Result<::std::string::String, String>,
}
impl DeleteCandidateStarter {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            family: Err(::bpm_rest_runtime::parameter::UNSET),
            identity_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition: key, version and number, such as `order:1:36`.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Ok(value.into());
        self
    }
    /// Whether it is a user or a group.
    pub fn family(
        mut self,
        value: impl Into<crate::activiti::enums::IdentityFamily>,
    ) -> Self {
        self.family = Ok(value.into());
        self
    }
    /// The id of the user or the group.
    pub fn identity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.identity_id = Ok(value.into());
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
impl Build for DeleteCandidateStarter {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_definition_id, family, identity_id } = self;
        let process_definition_id = ::bpm_rest_runtime::request::given(
            "process_definition_id",
            process_definition_id,
        )?;
        let family = ::bpm_rest_runtime::request::given("family", family)?;
        let identity_id = ::bpm_rest_runtime::request::given(
            "identity_id",
            identity_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/process-definitions/{}/identitylinks/{}/{}", PATH_SEGMENTS
                .segment("process_definition_id", & process_definition_id) ?,
                PATH_SEGMENTS.segment("family", & family) ?, PATH_SEGMENTS
                .segment("identity_id", & identity_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a dead letter job.
///
/// The job is gone, and what it was to do is never done.
///
/// `DELETE /management/deadletter-jobs/{jobId}`
///
/// Not every server has this operation: version 6.0.0 and later.
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such job.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteDeadLetterJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
}
impl DeleteDeadLetterJob {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
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
impl Build for DeleteDeadLetterJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/management/deadletter-jobs/{}", PATH_SEGMENTS.segment("job_id", &
                job_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a deployment.
///
/// With `cascade=true` its process instances, their history and their jobs are deleted as well; without it the call fails where process instances run.
///
/// `DELETE /repository/deployments/{deploymentId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such deployment.
/// - 500: Process instances of it run, and `cascade` is not set.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 2.4
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteDeployment {
    pub(super) client: Client,
    pub(super) deployment_id: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl DeleteDeployment {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            deployment_id: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
        }
    }
    /// The id of the deployment.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Ok(value.into());
        self
    }
    /// Whether to delete its process instances with their history and jobs, too; by default not.
    pub fn cascade(mut self, value: bool) -> Self {
        self.in_query.bool(0, "cascade", value);
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
        let Self { client, deployment_id, in_query } = self;
        let deployment_id = ::bpm_rest_runtime::request::given(
            "deployment_id",
            deployment_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/deployments/{}", PATH_SEGMENTS.segment("deployment_id", &
                deployment_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Deletes a variable of an execution.
///
/// `scope` is `local` by default. 404 if there is no such variable in this scope.
///
/// `DELETE /runtime/executions/{executionId}/variables/{variableName}`
///
/// # Errors
/// - 400: The scope is neither `local` nor `global`.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such execution, or it has no such variable.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ExecutionVariableResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteExecutionVariable {
    pub(super) client: Client,
    pub(super) execution_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl DeleteExecutionVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            execution_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
        }
    }
    /// The id of the execution.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Ok(value.into());
        self
    }
    /// The name of the variable.
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.variable_name = Ok(value.into());
        self
    }
    /// The scope of the variable: local (the default) or global.
    pub fn scope(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::variable::VariableScope,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::variable::VariableScope,
                _,
            >(0, "scope", "scope", value.try_into());
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
impl Build for DeleteExecutionVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, execution_id, variable_name, in_query } = self;
        let execution_id = ::bpm_rest_runtime::request::given(
            "execution_id",
            execution_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/executions/{}/variables/{}", PATH_SEGMENTS
                .segment("execution_id", & execution_id) ?, PATH_SEGMENTS
                .segment("variable_name", & variable_name) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Deletes all local variables of an execution.
///
/// Variables of its process instance stay.
///
/// `DELETE /runtime/executions/{executionId}/variables`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such execution.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ExecutionVariableCollectionResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteExecutionVariables {
    pub(super) client: Client,
    pub(super) execution_id: Result<::std::string::String, String>,
}
impl DeleteExecutionVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            execution_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the execution.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Ok(value.into());
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
impl Build for DeleteExecutionVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, execution_id } = self;
        let execution_id = ::bpm_rest_runtime::request::given(
            "execution_id",
            execution_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/executions/{}/variables", PATH_SEGMENTS.segment("execution_id",
                & execution_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a group.
///
/// The memberships go with the group; its users stay.
///
/// `DELETE /identity/groups/{groupId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such group.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 15.5
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
            format_args!(
                "/identity/groups/{}", PATH_SEGMENTS.segment("group_id", & group_id) ?
            ),
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
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such group, or it has no such user.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 15.8
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
                "/identity/groups/{}/members/{}", PATH_SEGMENTS.segment("group_id", &
                group_id) ?, PATH_SEGMENTS.segment("user_id", & user_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes the history of an ended process instance.
///
/// The history of its tasks, activities and variables goes with it. A process instance that still runs is refused.
///
/// `DELETE /history/historic-process-instances/{processInstanceId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance.
/// - 500: The process instance has not ended.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.4
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteHistoricProcessInstance {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
}
impl DeleteHistoricProcessInstance {
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeleteHistoricProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/history/historic-process-instances/{}", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a comment on a process instance.
///
/// 404 if there is no such comment on this process instance.
///
/// `DELETE /history/historic-process-instances/{processInstanceId}/comments/{commentId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance, or it has no such comment.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.10
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteHistoricProcessInstanceComment {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) comment_id: Result<::std::string::String, String>,
}
impl DeleteHistoricProcessInstanceComment {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            comment_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
    /// The id of the comment.
    pub fn comment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.comment_id = Ok(value.into());
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
impl Build for DeleteHistoricProcessInstanceComment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, comment_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let comment_id = ::bpm_rest_runtime::request::given("comment_id", comment_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/history/historic-process-instances/{}/comments/{}", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?, PATH_SEGMENTS
                .segment("comment_id", & comment_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes the history of a task.
///
/// A task that is still open loses its history, too; it is no error if there is no such task.
///
/// `DELETE /history/historic-task-instances/{taskId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.14
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteHistoricTaskInstance {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl DeleteHistoricTaskInstance {
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeleteHistoricTaskInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/history/historic-task-instances/{}", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a job.
///
/// The job is gone, and what it was to do is never done.
///
/// `DELETE /management/jobs/{jobId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such job.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 13.2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
}
impl DeleteJob {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
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
impl Build for DeleteJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/management/jobs/{}", PATH_SEGMENTS.segment("job_id", & job_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a model.
///
/// The bytes that were stored with it go as well.
///
/// `DELETE /repository/models/{modelId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such model.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 4.5
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteModel {
    pub(super) client: Client,
    pub(super) model_id: Result<::std::string::String, String>,
}
impl DeleteModel {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            model_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the model.
    pub fn model_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.model_id = Ok(value.into());
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
impl Build for DeleteModel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, model_id } = self;
        let model_id = ::bpm_rest_runtime::request::given("model_id", model_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/models/{}", PATH_SEGMENTS.segment("model_id", & model_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a running process instance; its history stays.
///
/// `deleteReason` is kept in the history.
///
/// `DELETE /runtime/process-instances/{processInstanceId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProcessInstance {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl DeleteProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
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
    /// Why; the history keeps it.
    pub fn delete_reason(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "deleteReason", value.into());
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
impl Build for DeleteProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, in_query } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/process-instances/{}", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Deletes an identity link of a process instance.
///
/// 404 if there is no such link.
///
/// `DELETE /runtime/process-instances/{processInstanceId}/identitylinks/users/{identityId}/{type}`
///
/// # Errors
/// - 400: The user or the kind of link is missing.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance, or it has no such identity link.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.10
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProcessInstanceIdentityLink {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) identity_id: Result<::std::string::String, String>,
    pub(super) type_: Result<::std::string::String, String>,
}
impl DeleteProcessInstanceIdentityLink {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            identity_id: Err(::bpm_rest_runtime::parameter::UNSET),
            type_: Err(::bpm_rest_runtime::parameter::UNSET),
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
    /// The id of the user or the group.
    pub fn identity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.identity_id = Ok(value.into());
        self
    }
    /// How the one has to do with the other: `candidate`, `participant` … or a word of one’s own.
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.type_ = Ok(value.into());
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
impl Build for DeleteProcessInstanceIdentityLink {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, identity_id, type_ } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let identity_id = ::bpm_rest_runtime::request::given(
            "identity_id",
            identity_id,
        )?;
        let type_ = ::bpm_rest_runtime::request::given("type_", type_)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/process-instances/{}/identitylinks/users/{}/{}", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?, PATH_SEGMENTS
                .segment("identity_id", & identity_id) ?, PATH_SEGMENTS.segment("type_",
                & type_) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a variable of a process instance.
///
/// 404 if there is no such variable.
///
/// `DELETE /runtime/process-instances/{processInstanceId}/variables/{variableName}`
///
/// # Errors
/// - 400: The scope is neither `local` nor `global`.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance, or it has no such variable.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessInstanceVariableResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProcessInstanceVariable {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl DeleteProcessInstanceVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
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
    /// The name of the variable.
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.variable_name = Ok(value.into());
        self
    }
    /// The scope of the variable: local (the default) or global.
    pub fn scope(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::variable::VariableScope,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::variable::VariableScope,
                _,
            >(0, "scope", "scope", value.try_into());
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
impl Build for DeleteProcessInstanceVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, variable_name, in_query } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/process-instances/{}/variables/{}", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?, PATH_SEGMENTS
                .segment("variable_name", & variable_name) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Deletes all variables of a process instance.
///
/// Variables that are local to tasks or executions below it stay.
///
/// `DELETE /runtime/process-instances/{processInstanceId}/variables`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessInstanceVariableCollectionResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProcessInstanceVariables {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
}
impl DeleteProcessInstanceVariables {
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeleteProcessInstanceVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/process-instances/{}/variables", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a task that belongs to no process instance.
///
/// A task that belongs to a process instance is refused with 403.
///
/// `DELETE /runtime/tasks/{taskId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 403: The task belongs to a process instance.
/// - 404: There is no such task.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.6
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl DeleteTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// Whether to delete its history, too; by default not.
    pub fn cascade_history(mut self, value: bool) -> Self {
        self.in_query.bool(0, "cascadeHistory", value);
        self
    }
    /// Why; the history keeps it, unless `cascadeHistory` is given as well, whatever it is.
    pub fn delete_reason(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "deleteReason", value.into());
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
impl Build for DeleteTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, in_query } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Deletes an attachment of a task.
///
/// Its bytes go as well.
///
/// `DELETE /runtime/tasks/{taskId}/attachments/{attachmentId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task, or it has no such attachment.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.32
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTaskAttachment {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) attachment_id: Result<::std::string::String, String>,
}
impl DeleteTaskAttachment {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            attachment_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The id of the attachment.
    pub fn attachment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.attachment_id = Ok(value.into());
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
impl Build for DeleteTaskAttachment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, attachment_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let attachment_id = ::bpm_rest_runtime::request::given(
            "attachment_id",
            attachment_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/attachments/{}", PATH_SEGMENTS.segment("task_id", &
                task_id) ?, PATH_SEGMENTS.segment("attachment_id", & attachment_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a comment on a task.
///
/// 404 if there is no such comment on this task.
///
/// `DELETE /runtime/tasks/{taskId}/comments/{commentId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task, or it has no such comment.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.24
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTaskComment {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) comment_id: Result<::std::string::String, String>,
}
impl DeleteTaskComment {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            comment_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The id of the comment.
    pub fn comment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.comment_id = Ok(value.into());
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
impl Build for DeleteTaskComment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, comment_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let comment_id = ::bpm_rest_runtime::request::given("comment_id", comment_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/comments/{}", PATH_SEGMENTS.segment("task_id", &
                task_id) ?, PATH_SEGMENTS.segment("comment_id", & comment_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes an event of a task.
///
/// 404 if there is no such event of this task.
///
/// `DELETE /runtime/tasks/{taskId}/events/{eventId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task, or it has no such event.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: TaskEventResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTaskEvent {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) event_id: Result<::std::string::String, String>,
}
impl DeleteTaskEvent {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            event_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The id of the event.
    pub fn event_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.event_id = Ok(value.into());
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
impl Build for DeleteTaskEvent {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, event_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let event_id = ::bpm_rest_runtime::request::given("event_id", event_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/events/{}", PATH_SEGMENTS.segment("task_id", &
                task_id) ?, PATH_SEGMENTS.segment("event_id", & event_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes an identity link of a task.
///
/// 404 if there is no such link.
///
/// `DELETE /runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`
///
/// # Errors
/// - 400: The family is neither `users` nor `groups`.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task, or it has no such identity link.
/// - 500: The task is suspended.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.20
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTaskIdentityLink {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) family: Result<crate::activiti::enums::IdentityFamily, String>,
    pub(super) identity_id: Result<::std::string::String, String>,
    pub(super) type_: Result<::std::string::String, String>,
}
impl DeleteTaskIdentityLink {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            family: Err(::bpm_rest_runtime::parameter::UNSET),
            identity_id: Err(::bpm_rest_runtime::parameter::UNSET),
            type_: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// Whether it is a user or a group.
    pub fn family(
        mut self,
        value: impl Into<crate::activiti::enums::IdentityFamily>,
    ) -> Self {
        self.family = Ok(value.into());
        self
    }
    /// The id of the user or the group.
    pub fn identity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.identity_id = Ok(value.into());
        self
    }
    /// How the one has to do with the other: `candidate`, `participant` … or a word of one’s own.
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.type_ = Ok(value.into());
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
impl Build for DeleteTaskIdentityLink {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, family, identity_id, type_ } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let family = ::bpm_rest_runtime::request::given("family", family)?;
        let identity_id = ::bpm_rest_runtime::request::given(
            "identity_id",
            identity_id,
        )?;
        let type_ = ::bpm_rest_runtime::request::given("type_", type_)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/identitylinks/{}/{}/{}", PATH_SEGMENTS
                .segment("task_id", & task_id) ?, PATH_SEGMENTS.segment("family", &
                family) ?, PATH_SEGMENTS.segment("identity_id", & identity_id) ?,
                PATH_SEGMENTS.segment("type_", & type_) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a variable of a task.
///
/// `scope` is `local` by default. 404 if there is no such variable in this scope.
///
/// `DELETE /runtime/tasks/{taskId}/variables/{variableName}`
///
/// # Errors
/// - 400: The scope is none of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task, or it has no such variable.
/// - 500: The task is suspended.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.14
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTaskVariable {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl DeleteTaskVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
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
    /// The scope of the variable; the local one by default.
    pub fn scope(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::variable::VariableScope,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::variable::VariableScope,
                _,
            >(0, "scope", "scope", value.try_into());
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
impl Build for DeleteTaskVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, variable_name, in_query } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/variables/{}", PATH_SEGMENTS.segment("task_id", &
                task_id) ?, PATH_SEGMENTS.segment("variable_name", & variable_name) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Deletes all local variables of a task; those of its process instance stay.
///
/// It is no error if there are none.
///
/// `DELETE /runtime/tasks/{taskId}/variables`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
/// - 500: The task is suspended.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.15
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTaskVariables {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl DeleteTaskVariables {
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeleteTaskVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/variables", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a timer job.
///
/// The timer never fires.
///
/// `DELETE /management/timer-jobs/{jobId}`
///
/// Not every server has this operation: version 6.0.0 and later.
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such job.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTimerJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
}
impl DeleteTimerJob {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
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
impl Build for DeleteTimerJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/management/timer-jobs/{}", PATH_SEGMENTS.segment("job_id", & job_id) ?
            ),
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
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such user.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 14.5
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
            format_args!(
                "/identity/users/{}", PATH_SEGMENTS.segment("user_id", & user_id) ?
            ),
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
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such user, or the user has no entry with this key.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 14.12
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
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
            key: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let key = ::bpm_rest_runtime::request::given("key", key)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/identity/users/{}/info/{}", PATH_SEGMENTS.segment("user_id", & user_id)
                ?, PATH_SEGMENTS.segment("key", & key) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Executes a job at once, and waits for it.
///
/// The body is `{"action": "execute"}`. 500 if the job fails.
///
/// `POST /management/jobs/{jobId}`
///
/// # Errors
/// - 400: The action is not `execute`.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such job.
/// - 500: The job failed; its exception is in the answer.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 13.3
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ExecuteJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::JobExecution, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ExecuteJob {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::JobExecution, Error: std::fmt::Display>,
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
impl Build for ExecuteJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, body, .. } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/management/jobs/{}", PATH_SEGMENTS.segment("job_id", & job_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Gets one user or group that may start a process definition.
///
/// 404 if the user or group is not among those who may start it.
///
/// `GET /repository/process-definitions/{processDefinitionId}/identitylinks/{family}/{identityId}`
///
/// # Errors
/// - 400: The family is neither `users` nor `groups`.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process definition, or it has no such identity link.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 3.11
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCandidateStarter {
    pub(super) client: Client,
    pub(super) process_definition_id: Result<::std::string::String, String>,
    pub(super) family: Result<crate::activiti::enums::IdentityFamily, String>,
    pub(super) identity_id: Result<::std::string::String, String>,
}
impl GetCandidateStarter {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            family: Err(::bpm_rest_runtime::parameter::UNSET),
            identity_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition: key, version and number, such as `order:1:36`.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Ok(value.into());
        self
    }
    /// Whether it is a user or a group.
    pub fn family(
        mut self,
        value: impl Into<crate::activiti::enums::IdentityFamily>,
    ) -> Self {
        self.family = Ok(value.into());
        self
    }
    /// The id of the user or the group.
    pub fn identity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.identity_id = Ok(value.into());
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
        Result<types::IdentityLink, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetCandidateStarter {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_definition_id, family, identity_id } = self;
        let process_definition_id = ::bpm_rest_runtime::request::given(
            "process_definition_id",
            process_definition_id,
        )?;
        let family = ::bpm_rest_runtime::request::given("family", family)?;
        let identity_id = ::bpm_rest_runtime::request::given(
            "identity_id",
            identity_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/process-definitions/{}/identitylinks/{}/{}", PATH_SEGMENTS
                .segment("process_definition_id", & process_definition_id) ?,
                PATH_SEGMENTS.segment("family", & family) ?, PATH_SEGMENTS
                .segment("identity_id", & identity_id) ?
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
/// Gets one dead letter job.
///
/// Tells what it was to do and how it failed last.
///
/// `GET /management/deadletter-jobs/{jobId}`
///
/// Not every server has this operation: version 6.0.0 and later.
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such job.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDeadLetterJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
}
impl GetDeadLetterJob {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Job, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetDeadLetterJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/management/deadletter-jobs/{}", PATH_SEGMENTS.segment("job_id", &
                job_id) ?
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
/// Gets the stack trace of the exception that a dead letter job failed with.
///
/// Plain text. 404 if there is no such job, or if it has no stack trace.
///
/// `GET /management/deadletter-jobs/{jobId}/exception-stacktrace`
///
/// Not every server has this operation: version 6.0.0 and later.
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such job.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobExceptionStacktraceResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDeadLetterJobStacktrace {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
}
impl GetDeadLetterJobStacktrace {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<String, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetDeadLetterJobStacktrace {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/management/deadletter-jobs/{}/exception-stacktrace", PATH_SEGMENTS
                .segment("job_id", & job_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one deployment.
///
/// 404 if there is no such deployment.
///
/// `GET /repository/deployments/{deploymentId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such deployment.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 2.2
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
            deployment_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let deployment_id = ::bpm_rest_runtime::request::given(
            "deployment_id",
            deployment_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/deployments/{}", PATH_SEGMENTS.segment("deployment_id", &
                deployment_id) ?
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
/// Gets what is known of one resource of a deployment.
///
/// Tells its type and the URL of its bytes.
///
/// `GET /repository/deployments/{deploymentId}/resources/{resourceName}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such deployment, or no such resource in it.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 2.6
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
            deployment_id: Err(::bpm_rest_runtime::parameter::UNSET),
            resource_name: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let deployment_id = ::bpm_rest_runtime::request::given(
            "deployment_id",
            deployment_id,
        )?;
        let resource_name = ::bpm_rest_runtime::request::given(
            "resource_name",
            resource_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/deployments/{}/resources/{}", PATH_SEGMENTS
                .segment("deployment_id", & deployment_id) ?, PATH_SEGMENTS
                .segment("resource_name", & resource_name) ?
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
/// Gets the bytes of a resource of a deployment.
///
/// A resource whose name has folders in it cannot be got: the server takes no slash here, encoded or not.
///
/// `GET /repository/deployments/{deploymentId}/resourcedata/{resourceName}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such deployment, or no such resource in it.
/// - 500: The bytes cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 2.7
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
            deployment_id: Err(::bpm_rest_runtime::parameter::UNSET),
            resource_name: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let deployment_id = ::bpm_rest_runtime::request::given(
            "deployment_id",
            deployment_id,
        )?;
        let resource_name = ::bpm_rest_runtime::request::given(
            "resource_name",
            resource_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/deployments/{}/resourcedata/{}", PATH_SEGMENTS
                .segment("deployment_id", & deployment_id) ?, PATH_SEGMENTS
                .segment("resource_name", & resource_name) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets name and version of the engine.
///
/// Tells also what went wrong if the engine could not start.
///
/// `GET /management/engine`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: The engine could not be started.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 11.2
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
            format_args!("/management/engine"),
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
/// Gets one execution.
///
/// 404 if there is no such execution, or if it has ended.
///
/// `GET /runtime/executions/{executionId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such execution.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 6.1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetExecution {
    pub(super) client: Client,
    pub(super) execution_id: Result<::std::string::String, String>,
}
impl GetExecution {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            execution_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the execution.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Execution, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetExecution {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, execution_id } = self;
        let execution_id = ::bpm_rest_runtime::request::given(
            "execution_id",
            execution_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/executions/{}", PATH_SEGMENTS.segment("execution_id", &
                execution_id) ?
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
/// Gets one variable of an execution.
///
/// A variable that there is not is null, with the scope that was looked into last; only in an execution that is a process instance, it is not found.
///
/// `GET /runtime/executions/{executionId}/variables/{variableName}`
///
/// # Errors
/// - 400: The scope is neither `local` nor `global`.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such execution, or it has no such variable.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 6.7
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetExecutionVariable {
    pub(super) client: Client,
    pub(super) execution_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl GetExecutionVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            execution_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
        }
    }
    /// The id of the execution.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Ok(value.into());
        self
    }
    /// The name of the variable.
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.variable_name = Ok(value.into());
        self
    }
    /// The scope of the variable; if absent, the local one, or else the global one.
    pub fn scope(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::variable::VariableScope,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::variable::VariableScope,
                _,
            >(0, "scope", "scope", value.try_into());
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
        Result<::bpm_rest_runtime::variable::Variable, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetExecutionVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, execution_id, variable_name, in_query } = self;
        let execution_id = ::bpm_rest_runtime::request::given(
            "execution_id",
            execution_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/executions/{}/variables/{}", PATH_SEGMENTS
                .segment("execution_id", & execution_id) ?, PATH_SEGMENTS
                .segment("variable_name", & variable_name) ?
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
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Gets the bytes of a binary or serializable variable of an execution.
///
/// 404 if there is no such variable, or if it is neither binary nor serializable.
///
/// `GET /runtime/executions/{executionId}/variables/{variableName}/data`
///
/// # Errors
/// - 400: The scope is neither `local` nor `global`.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such execution, or it has no such variable.
/// - 500: The server failed; what with is in the answer.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ExecutionVariableDataResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetExecutionVariableData {
    pub(super) client: Client,
    pub(super) execution_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl GetExecutionVariableData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            execution_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
        }
    }
    /// The id of the execution.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Ok(value.into());
        self
    }
    /// The name of the variable.
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.variable_name = Ok(value.into());
        self
    }
    /// The scope of the variable; if absent, the local one, or else the global one.
    pub fn scope(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::variable::VariableScope,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::variable::VariableScope,
                _,
            >(0, "scope", "scope", value.try_into());
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
impl Build for GetExecutionVariableData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, execution_id, variable_name, in_query } = self;
        let execution_id = ::bpm_rest_runtime::request::given(
            "execution_id",
            execution_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/executions/{}/variables/{}/data", PATH_SEGMENTS
                .segment("execution_id", & execution_id) ?, PATH_SEGMENTS
                .segment("variable_name", & variable_name) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Gets the form of a task, or the form that starts a process definition.
///
/// Give either `taskId` or `processDefinitionId`. The answer has the fields of the form with their types and, for a task, their present values.
///
/// `GET /form/form-data`
///
/// # Errors
/// - 400: Neither the task nor the process definition is given, or both are.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is nothing of the id given.
/// - 500: The task belongs to no process, and so it has no form (6.0.0).
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 9.1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetFormData {
    pub(super) client: Client,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl GetFormData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            in_query: Default::default(),
        }
    }
    /// The id of the process definition; not together with `taskId`.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(0, "processDefinitionId", value.into());
        self
    }
    /// The id of the task; not together with `processDefinitionId`.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "taskId", value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::FormData, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetFormData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, in_query } = self;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/form/form-data"),
        );
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
/// Gets one group.
///
/// 404 if there is no such group.
///
/// `GET /identity/groups/{groupId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such group.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 15.1
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
            format_args!(
                "/identity/groups/{}", PATH_SEGMENTS.segment("group_id", & group_id) ?
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
/// Gets the bytes of a binary or serializable variable as it was after one change.
///
/// The id is that of a variable update in the list of details. 404 if the variable is neither binary nor serializable.
///
/// `GET /history/historic-detail/{detailId}/data`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such detail.
/// - 500: The server failed; what with is in the answer.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.23
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHistoricDetailData {
    pub(super) client: Client,
    pub(super) detail_id: Result<::std::string::String, String>,
}
impl GetHistoricDetailData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            detail_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the detail.
    pub fn detail_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.detail_id = Ok(value.into());
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
impl Build for GetHistoricDetailData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, detail_id } = self;
        let detail_id = ::bpm_rest_runtime::request::given("detail_id", detail_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/history/historic-detail/{}/data", PATH_SEGMENTS.segment("detail_id", &
                detail_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets the history of one process instance.
///
/// Also answers while the process instance runs; `endTime` is null then.
///
/// `GET /history/historic-process-instances/{processInstanceId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHistoricProcessInstance {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
}
impl GetHistoricProcessInstance {
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
        Result<types::HistoricProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetHistoricProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/history/historic-process-instances/{}", PATH_SEGMENTS
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
/// Gets one comment on a process instance.
///
/// 404 if there is no such comment on this process instance.
///
/// `GET /history/historic-process-instances/{processInstanceId}/comments/{commentId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance, or it has no such comment.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.9
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHistoricProcessInstanceComment {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) comment_id: Result<::std::string::String, String>,
}
impl GetHistoricProcessInstanceComment {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            comment_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
    /// The id of the comment.
    pub fn comment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.comment_id = Ok(value.into());
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
impl Build for GetHistoricProcessInstanceComment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, comment_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let comment_id = ::bpm_rest_runtime::request::given("comment_id", comment_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/history/historic-process-instances/{}/comments/{}", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?, PATH_SEGMENTS
                .segment("comment_id", & comment_id) ?
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
/// Gets the bytes of a binary or serializable variable that a process instance had.
///
/// 404 if there is no such variable, or if it is neither binary nor serializable.
///
/// `GET /history/historic-process-instances/{processInstanceId}/variables/{variableName}/data`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance, or it has no such variable.
/// - 500: The server failed; what with is in the answer.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.6
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHistoricProcessInstanceVariableData {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
}
impl GetHistoricProcessInstanceVariableData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
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
    /// The name of the variable.
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.variable_name = Ok(value.into());
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
impl Build for GetHistoricProcessInstanceVariableData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, variable_name } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/history/historic-process-instances/{}/variables/{}/data", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?, PATH_SEGMENTS
                .segment("variable_name", & variable_name) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets the history of one task.
///
/// Also answers while the task is open; `endTime` is null then.
///
/// `GET /history/historic-task-instances/{taskId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.11
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHistoricTaskInstance {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl GetHistoricTaskInstance {
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
        Result<types::HistoricTaskInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetHistoricTaskInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/history/historic-task-instances/{}", PATH_SEGMENTS.segment("task_id", &
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
/// Gets the bytes of a binary or serializable variable that a task had.
///
/// 404 if there is no such variable, or if it is neither binary nor serializable.
///
/// `GET /history/historic-task-instances/{taskId}/variables/{variableName}/data`
///
/// # Errors
/// - 400: The scope is none of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task, or it has no such variable.
/// - 500: The server failed; what with is in the answer.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.16
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHistoricTaskInstanceVariableData {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl GetHistoricTaskInstanceVariableData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
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
    /// The scope of the variable; if absent, the local one, or else the global one.
    pub fn scope(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::variable::VariableScope,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::variable::VariableScope,
                _,
            >(0, "scope", "scope", value.try_into());
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
impl Build for GetHistoricTaskInstanceVariableData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, variable_name, in_query } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/history/historic-task-instances/{}/variables/{}/data", PATH_SEGMENTS
                .segment("task_id", & task_id) ?, PATH_SEGMENTS.segment("variable_name",
                & variable_name) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Gets the bytes of a binary or serializable historic variable.
///
/// The id is that of the historic variable. 404 if it is neither binary nor serializable.
///
/// `GET /history/historic-variable-instances/{varInstanceId}/data`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such variable.
/// - 500: The server failed; what with is in the answer.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: HistoricVariableInstanceDataResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHistoricVariableInstanceData {
    pub(super) client: Client,
    pub(super) var_instance_id: Result<::std::string::String, String>,
}
impl GetHistoricVariableInstanceData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            var_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the historic variable.
    pub fn var_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.var_instance_id = Ok(value.into());
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
impl Build for GetHistoricVariableInstanceData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, var_instance_id } = self;
        let var_instance_id = ::bpm_rest_runtime::request::given(
            "var_instance_id",
            var_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/history/historic-variable-instances/{}/data", PATH_SEGMENTS
                .segment("var_instance_id", & var_instance_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one job.
///
/// 404 if there is no such job among those that are to be executed now.
///
/// `GET /management/jobs/{jobId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such job.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 13.1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
}
impl GetJob {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Job, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/management/jobs/{}", PATH_SEGMENTS.segment("job_id", & job_id) ?
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
/// Gets the stack trace of the exception that a job failed with.
///
/// Plain text. 404 if there is no such job, or if it has no stack trace.
///
/// `GET /management/jobs/{jobId}/exception-stacktrace`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such job.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 13.4
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetJobStacktrace {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
}
impl GetJobStacktrace {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<String, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetJobStacktrace {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/management/jobs/{}/exception-stacktrace", PATH_SEGMENTS
                .segment("job_id", & job_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one model.
///
/// 404 if there is no such model.
///
/// `GET /repository/models/{modelId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such model.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 4.2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetModel {
    pub(super) client: Client,
    pub(super) model_id: Result<::std::string::String, String>,
}
impl GetModel {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            model_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the model.
    pub fn model_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.model_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Model, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetModel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, model_id } = self;
        let model_id = ::bpm_rest_runtime::request::given("model_id", model_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/models/{}", PATH_SEGMENTS.segment("model_id", & model_id) ?
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
/// Gets the further bytes that an editor keeps of a model.
///
/// 404 if none are stored.
///
/// `GET /repository/models/{modelId}/source-extra`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such model, or it has no such source.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 4.8
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetModelExtraSource {
    pub(super) client: Client,
    pub(super) model_id: Result<::std::string::String, String>,
}
impl GetModelExtraSource {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            model_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the model.
    pub fn model_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.model_id = Ok(value.into());
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
impl Build for GetModelExtraSource {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, model_id } = self;
        let model_id = ::bpm_rest_runtime::request::given("model_id", model_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/models/{}/source-extra", PATH_SEGMENTS.segment("model_id", &
                model_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets the bytes that an editor keeps of a model.
///
/// 404 if none are stored.
///
/// `GET /repository/models/{modelId}/source`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such model, or it has no such source.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 4.6
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetModelSource {
    pub(super) client: Client,
    pub(super) model_id: Result<::std::string::String, String>,
}
impl GetModelSource {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            model_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the model.
    pub fn model_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.model_id = Ok(value.into());
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
impl Build for GetModelSource {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, model_id } = self;
        let model_id = ::bpm_rest_runtime::request::given("model_id", model_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/models/{}/source", PATH_SEGMENTS.segment("model_id", &
                model_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one process definition.
///
/// The id has the form `key:version:number` as a rule.
///
/// `GET /repository/process-definitions/{processDefinitionId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process definition.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 3.2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessDefinition {
    pub(super) client: Client,
    pub(super) process_definition_id: Result<::std::string::String, String>,
}
impl GetProcessDefinition {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition: key, version and number, such as `order:1:36`.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Ok(value.into());
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
        let Self { client, process_definition_id } = self;
        let process_definition_id = ::bpm_rest_runtime::request::given(
            "process_definition_id",
            process_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/process-definitions/{}", PATH_SEGMENTS
                .segment("process_definition_id", & process_definition_id) ?
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
/// Gets the diagram of a process definition as an image.
///
/// PNG. 400 if the process has no diagram.
///
/// `GET /repository/process-definitions/{processDefinitionId}/image`
///
/// # Errors
/// - 400: The process definition has no image.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process definition.
/// - 500: The image cannot be read.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessDefinitionImageResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessDefinitionDiagram {
    pub(super) client: Client,
    pub(super) process_definition_id: Result<::std::string::String, String>,
}
impl GetProcessDefinitionDiagram {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition: key, version and number, such as `order:1:36`.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Ok(value.into());
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
impl Build for GetProcessDefinitionDiagram {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_definition_id } = self;
        let process_definition_id = ::bpm_rest_runtime::request::given(
            "process_definition_id",
            process_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/process-definitions/{}/image", PATH_SEGMENTS
                .segment("process_definition_id", & process_definition_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets the parsed BPMN model of a process definition.
///
/// The engine's own object model of the BPMN file, as JSON. Its members follow the Java classes.
///
/// `GET /repository/process-definitions/{processDefinitionId}/model`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process definition.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 3.5
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessDefinitionModel {
    pub(super) client: Client,
    pub(super) process_definition_id: Result<::std::string::String, String>,
}
impl GetProcessDefinitionModel {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition: key, version and number, such as `order:1:36`.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Ok(value.into());
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
        let Self { client, process_definition_id } = self;
        let process_definition_id = ::bpm_rest_runtime::request::given(
            "process_definition_id",
            process_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/process-definitions/{}/model", PATH_SEGMENTS
                .segment("process_definition_id", & process_definition_id) ?
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
/// Gets the bytes of the file that a process definition was deployed with.
///
/// The BPMN file as it was deployed.
///
/// `GET /repository/process-definitions/{processDefinitionId}/resourcedata`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process definition.
/// - 500: The bytes cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 3.4
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessDefinitionResourceData {
    pub(super) client: Client,
    pub(super) process_definition_id: Result<::std::string::String, String>,
}
impl GetProcessDefinitionResourceData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition: key, version and number, such as `order:1:36`.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Ok(value.into());
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
impl Build for GetProcessDefinitionResourceData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_definition_id } = self;
        let process_definition_id = ::bpm_rest_runtime::request::given(
            "process_definition_id",
            process_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/process-definitions/{}/resourcedata", PATH_SEGMENTS
                .segment("process_definition_id", & process_definition_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one running process instance.
///
/// 404 if there is no such process instance, or if it has ended.
///
/// `GET /runtime/process-instances/{processInstanceId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.1
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
                "/runtime/process-instances/{}", PATH_SEGMENTS
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
/// Gets the diagram of a process instance as a PNG image, with its current activities marked.
///
/// 400 if the process has no diagram.
///
/// `GET /runtime/process-instances/{processInstanceId}/diagram`
///
/// # Errors
/// - 400: The process definition has no diagram.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.7
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
        Result<::bpm_rest_runtime::download::Download, ::bpm_rest_runtime::error::Error>,
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
                "/runtime/process-instances/{}/diagram", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets an identity link of a process instance.
///
/// 404 if there is no such link.
///
/// `GET /runtime/process-instances/{processInstanceId}/identitylinks/users/{identityId}/{type}`
///
/// # Errors
/// - 400: The user or the kind of link is missing.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance, or it has no such identity link.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessInstanceIdentityLinkResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessInstanceIdentityLink {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) identity_id: Result<::std::string::String, String>,
    pub(super) type_: Result<::std::string::String, String>,
}
impl GetProcessInstanceIdentityLink {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            identity_id: Err(::bpm_rest_runtime::parameter::UNSET),
            type_: Err(::bpm_rest_runtime::parameter::UNSET),
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
    /// The id of the user or the group.
    pub fn identity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.identity_id = Ok(value.into());
        self
    }
    /// How the one has to do with the other: `candidate`, `participant` … or a word of one’s own.
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.type_ = Ok(value.into());
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
        Result<types::IdentityLink, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetProcessInstanceIdentityLink {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, identity_id, type_ } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let identity_id = ::bpm_rest_runtime::request::given(
            "identity_id",
            identity_id,
        )?;
        let type_ = ::bpm_rest_runtime::request::given("type_", type_)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/process-instances/{}/identitylinks/users/{}/{}", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?, PATH_SEGMENTS
                .segment("identity_id", & identity_id) ?, PATH_SEGMENTS.segment("type_",
                & type_) ?
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
/// Gets one variable of a process instance.
///
/// 404 if there is no such variable.
///
/// `GET /runtime/process-instances/{processInstanceId}/variables/{variableName}`
///
/// # Errors
/// - 400: The scope is neither `local` nor `global`.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance, or it has no such variable.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.12
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessInstanceVariable {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl GetProcessInstanceVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
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
    /// The name of the variable.
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.variable_name = Ok(value.into());
        self
    }
    /// The scope of the variable; if absent, the local one, or else the global one.
    pub fn scope(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::variable::VariableScope,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::variable::VariableScope,
                _,
            >(0, "scope", "scope", value.try_into());
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
        Result<::bpm_rest_runtime::variable::Variable, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetProcessInstanceVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, variable_name, in_query } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/process-instances/{}/variables/{}", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?, PATH_SEGMENTS
                .segment("variable_name", & variable_name) ?
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
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Gets the bytes of a binary or serializable variable of a process instance.
///
/// 404 if there is no such variable, or if it is neither binary nor serializable.
///
/// `GET /runtime/process-instances/{processInstanceId}/variables/{variableName}/data`
///
/// # Errors
/// - 400: The scope is neither `local` nor `global`.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance, or it has no such variable.
/// - 500: The server failed; what with is in the answer.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessInstanceVariableDataResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessInstanceVariableData {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl GetProcessInstanceVariableData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
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
    /// The name of the variable.
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.variable_name = Ok(value.into());
        self
    }
    /// The scope of the variable; if absent, the local one, or else the global one.
    pub fn scope(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::variable::VariableScope,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::variable::VariableScope,
                _,
            >(0, "scope", "scope", value.try_into());
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
impl Build for GetProcessInstanceVariableData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, variable_name, in_query } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/process-instances/{}/variables/{}/data", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?, PATH_SEGMENTS
                .segment("variable_name", & variable_name) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Gets the engine's properties.
///
/// The rows of the table of properties: the version of the schema, the next id and so on.
///
/// `GET /management/properties`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 11.1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProperties {
    pub(super) client: Client,
}
impl GetProperties {
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
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for GetProperties {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client } = self;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/management/properties"),
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
/// Gets the properties of the form that starts a process definition.
///
/// The fields that start the process, with their types and choices.
///
/// `GET /process-definition/{processDefinitionId}/properties`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process definition.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessDefinitionPropertiesResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetStartFormProperties {
    pub(super) client: Client,
    pub(super) process_definition_id: Result<::std::string::String, String>,
}
impl GetStartFormProperties {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition: key, version and number, such as `order:1:36`.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Ok(value.into());
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
        Result<types::StartFormProperties, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetStartFormProperties {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_definition_id } = self;
        let process_definition_id = ::bpm_rest_runtime::request::given(
            "process_definition_id",
            process_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/process-definition/{}/properties", PATH_SEGMENTS
                .segment("process_definition_id", & process_definition_id) ?
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
/// Gets one suspended job.
///
/// 404 if there is no such job among the suspended ones.
///
/// `GET /management/suspended-jobs/{jobId}`
///
/// Not every server has this operation: version 6.0.0 and later.
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such job.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetSuspendedJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
}
impl GetSuspendedJob {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Job, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetSuspendedJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/management/suspended-jobs/{}", PATH_SEGMENTS.segment("job_id", &
                job_id) ?
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
/// Gets the stack trace of the exception that a suspended job failed with.
///
/// Plain text. 404 if there is no such job, or if it has no stack trace.
///
/// `GET /management/suspended-jobs/{jobId}/exception-stacktrace`
///
/// Not every server has this operation: version 6.0.0 and later.
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such job.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobExceptionStacktraceResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetSuspendedJobStacktrace {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
}
impl GetSuspendedJobStacktrace {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<String, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetSuspendedJobStacktrace {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/management/suspended-jobs/{}/exception-stacktrace", PATH_SEGMENTS
                .segment("job_id", & job_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one table of the engine's database.
///
/// Its name and its number of rows. 404 if there is no such table.
///
/// `GET /management/tables/{tableName}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such table.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 10.2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTable {
    pub(super) client: Client,
    pub(super) table_name: Result<::std::string::String, String>,
}
impl GetTable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            table_name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The name of the table, in upper case.
    pub fn table_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.table_name = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Table, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetTable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, table_name } = self;
        let table_name = ::bpm_rest_runtime::request::given("table_name", table_name)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/management/tables/{}", PATH_SEGMENTS.segment("table_name", &
                table_name) ?
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
/// Gets the columns of a table.
///
/// Names and types of the columns, each in a list of the same order.
///
/// `GET /management/tables/{tableName}/columns`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such table.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 10.3
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTableColumns {
    pub(super) client: Client,
    pub(super) table_name: Result<::std::string::String, String>,
}
impl GetTableColumns {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            table_name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The name of the table, in upper case.
    pub fn table_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.table_name = Ok(value.into());
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
        Result<types::TableColumns, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetTableColumns {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, table_name } = self;
        let table_name = ::bpm_rest_runtime::request::given("table_name", table_name)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/management/tables/{}/columns", PATH_SEGMENTS.segment("table_name", &
                table_name) ?
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
/// 404 if there is no such task, or if it is completed.
///
/// `GET /runtime/tasks/{taskId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.1
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
            format_args!(
                "/runtime/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
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
/// Gets one attachment of a task, without its bytes.
///
/// A link has `externalUrl`, a file `contentUrl`.
///
/// `GET /runtime/tasks/{taskId}/attachments/{attachmentId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task, or it has no such attachment.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.30
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTaskAttachment {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) attachment_id: Result<::std::string::String, String>,
}
impl GetTaskAttachment {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            attachment_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The id of the attachment.
    pub fn attachment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.attachment_id = Ok(value.into());
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
        Result<types::Attachment, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetTaskAttachment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, attachment_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let attachment_id = ::bpm_rest_runtime::request::given(
            "attachment_id",
            attachment_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/attachments/{}", PATH_SEGMENTS.segment("task_id", &
                task_id) ?, PATH_SEGMENTS.segment("attachment_id", & attachment_id) ?
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
/// Gets the bytes of a file that is attached to a task.
///
/// 404 if the attachment is a link.
///
/// `GET /runtime/tasks/{taskId}/attachments/{attachmentId}/content`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task, or it has no such attachment.
/// - 500: The server failed; what with is in the answer.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.31
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTaskAttachmentContent {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) attachment_id: Result<::std::string::String, String>,
}
impl GetTaskAttachmentContent {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            attachment_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The id of the attachment.
    pub fn attachment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.attachment_id = Ok(value.into());
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
impl Build for GetTaskAttachmentContent {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, attachment_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let attachment_id = ::bpm_rest_runtime::request::given(
            "attachment_id",
            attachment_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/attachments/{}/content", PATH_SEGMENTS
                .segment("task_id", & task_id) ?, PATH_SEGMENTS.segment("attachment_id",
                & attachment_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one comment on a task.
///
/// 404 if there is no such comment on this task.
///
/// `GET /runtime/tasks/{taskId}/comments/{commentId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task, or it has no such comment.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.23
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTaskComment {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) comment_id: Result<::std::string::String, String>,
}
impl GetTaskComment {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            comment_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The id of the comment.
    pub fn comment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.comment_id = Ok(value.into());
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
impl Build for GetTaskComment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, comment_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let comment_id = ::bpm_rest_runtime::request::given("comment_id", comment_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/comments/{}", PATH_SEGMENTS.segment("task_id", &
                task_id) ?, PATH_SEGMENTS.segment("comment_id", & comment_id) ?
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
/// Gets one event of a task.
///
/// 404 if there is no such event of this task.
///
/// `GET /runtime/tasks/{taskId}/events/{eventId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task, or it has no such event.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.26
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTaskEvent {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) event_id: Result<::std::string::String, String>,
}
impl GetTaskEvent {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            event_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// The id of the event.
    pub fn event_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.event_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::TaskEvent, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetTaskEvent {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, event_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let event_id = ::bpm_rest_runtime::request::given("event_id", event_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/events/{}", PATH_SEGMENTS.segment("task_id", &
                task_id) ?, PATH_SEGMENTS.segment("event_id", & event_id) ?
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
/// Gets one identity link of a task.
///
/// 404 if there is no such link.
///
/// `GET /runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`
///
/// # Errors
/// - 400: The family is neither `users` nor `groups`.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task, or it has no such identity link.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.18
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTaskIdentityLink {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) family: Result<crate::activiti::enums::IdentityFamily, String>,
    pub(super) identity_id: Result<::std::string::String, String>,
    pub(super) type_: Result<::std::string::String, String>,
}
impl GetTaskIdentityLink {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            family: Err(::bpm_rest_runtime::parameter::UNSET),
            identity_id: Err(::bpm_rest_runtime::parameter::UNSET),
            type_: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// Whether it is a user or a group.
    pub fn family(
        mut self,
        value: impl Into<crate::activiti::enums::IdentityFamily>,
    ) -> Self {
        self.family = Ok(value.into());
        self
    }
    /// The id of the user or the group.
    pub fn identity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.identity_id = Ok(value.into());
        self
    }
    /// How the one has to do with the other: `candidate`, `participant` … or a word of one’s own.
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.type_ = Ok(value.into());
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
        Result<types::IdentityLink, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetTaskIdentityLink {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, family, identity_id, type_ } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let family = ::bpm_rest_runtime::request::given("family", family)?;
        let identity_id = ::bpm_rest_runtime::request::given(
            "identity_id",
            identity_id,
        )?;
        let type_ = ::bpm_rest_runtime::request::given("type_", type_)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/identitylinks/{}/{}/{}", PATH_SEGMENTS
                .segment("task_id", & task_id) ?, PATH_SEGMENTS.segment("family", &
                family) ?, PATH_SEGMENTS.segment("identity_id", & identity_id) ?,
                PATH_SEGMENTS.segment("type_", & type_) ?
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
/// Gets one variable of a task.
///
/// `scope` chooses between the task and its process instance; without it the task comes first.
///
/// `GET /runtime/tasks/{taskId}/variables/{variableName}`
///
/// # Errors
/// - 400: The scope is none of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task, or it has no such variable.
/// - 500: There is no such task, and the scope is `global`.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.8
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTaskVariable {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl GetTaskVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
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
    /// The scope of the variable; if absent, the local one, or else the global one.
    pub fn scope(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::variable::VariableScope,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::variable::VariableScope,
                _,
            >(0, "scope", "scope", value.try_into());
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
        Result<::bpm_rest_runtime::variable::Variable, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetTaskVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, variable_name, in_query } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/variables/{}", PATH_SEGMENTS.segment("task_id", &
                task_id) ?, PATH_SEGMENTS.segment("variable_name", & variable_name) ?
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
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Gets the bytes of a binary or serializable variable of a task.
///
/// 404 if there is no such variable, or if it is neither binary nor serializable.
///
/// `GET /runtime/tasks/{taskId}/variables/{variableName}/data`
///
/// # Errors
/// - 400: The scope is none of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task, or it has no such variable.
/// - 500: The server failed; what with is in the answer.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.9
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTaskVariableData {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl GetTaskVariableData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
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
    /// The scope of the variable; if absent, the local one, or else the global one.
    pub fn scope(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::variable::VariableScope,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::variable::VariableScope,
                _,
            >(0, "scope", "scope", value.try_into());
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
impl Build for GetTaskVariableData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, variable_name, in_query } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/variables/{}/data", PATH_SEGMENTS.segment("task_id", &
                task_id) ?, PATH_SEGMENTS.segment("variable_name", & variable_name) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Gets one timer job.
///
/// 404 if there is no such job among the timers.
///
/// `GET /management/timer-jobs/{jobId}`
///
/// Not every server has this operation: version 6.0.0 and later.
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such job.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTimerJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
}
impl GetTimerJob {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Job, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetTimerJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/management/timer-jobs/{}", PATH_SEGMENTS.segment("job_id", & job_id) ?
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
/// Gets the stack trace of the exception that a timer job failed with.
///
/// Plain text. 404 if there is no such job, or if it has no stack trace.
///
/// `GET /management/timer-jobs/{jobId}/exception-stacktrace`
///
/// Not every server has this operation: version 6.0.0 and later.
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such job.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobExceptionStacktraceResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTimerJobStacktrace {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
}
impl GetTimerJobStacktrace {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<String, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetTimerJobStacktrace {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/management/timer-jobs/{}/exception-stacktrace", PATH_SEGMENTS
                .segment("job_id", & job_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one user.
///
/// The password is never told.
///
/// `GET /identity/users/{userId}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such user.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 14.1
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
            format_args!(
                "/identity/users/{}", PATH_SEGMENTS.segment("user_id", & user_id) ?
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
/// Gets one info entry of a user.
///
/// 404 if the user has no entry with this key.
///
/// `GET /identity/users/{userId}/info/{key}`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such user, or the user has no entry with this key.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 14.9
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
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
            key: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let key = ::bpm_rest_runtime::request::given("key", key)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/identity/users/{}/info/{}", PATH_SEGMENTS.segment("user_id", & user_id)
                ?, PATH_SEGMENTS.segment("key", & key) ?
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
/// Gets the bytes of a user's picture.
///
/// The content type is that of the picture. 404 if the user has none.
///
/// `GET /identity/users/{userId}/picture`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such user, or the user has no picture.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 14.6
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
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/identity/users/{}/picture", PATH_SEGMENTS.segment("user_id", & user_id)
                ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Lists the ids of the activities that are active in an execution and in those below it.
///
/// The ids are those of the BPMN file.
///
/// `GET /runtime/executions/{executionId}/activities`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such execution.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 6.3
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListActiveActivities {
    pub(super) client: Client,
    pub(super) execution_id: Result<::std::string::String, String>,
}
impl ListActiveActivities {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            execution_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the execution.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Ok(value.into());
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
impl Build for ListActiveActivities {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, execution_id } = self;
        let execution_id = ::bpm_rest_runtime::request::given(
            "execution_id",
            execution_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/executions/{}/activities", PATH_SEGMENTS
                .segment("execution_id", & execution_id) ?
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
/// Lists who may start a process definition.
///
/// Users and groups that are named in the process or were added by a call.
///
/// `GET /repository/process-definitions/{processDefinitionId}/identitylinks`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process definition.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 3.8
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListCandidateStarters {
    pub(super) client: Client,
    pub(super) process_definition_id: Result<::std::string::String, String>,
}
impl ListCandidateStarters {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition: key, version and number, such as `order:1:36`.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Ok(value.into());
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
impl Build for ListCandidateStarters {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_definition_id } = self;
        let process_definition_id = ::bpm_rest_runtime::request::given(
            "process_definition_id",
            process_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/process-definitions/{}/identitylinks", PATH_SEGMENTS
                .segment("process_definition_id", & process_definition_id) ?
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
/// Lists dead letter jobs, filtered and sorted.
///
/// A dead letter job has failed so often that the engine does not try it any more.
///
/// `GET /management/deadletter-jobs`
///
/// Not every server has this operation: version 6.0.0 and later.
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or both `timersOnly` and `messagesOnly` are given.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: The list was to be sorted by `retries`, which dead letter jobs have not, or a number of the query cannot be read.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: DeadLetterJobCollectionResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDeadLetterJobs {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListDeadLetterJobs {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only jobs that are due after this instant; none without a due date.
    pub fn due_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(0, "dueAfter", "due_after", value.try_into());
        self
    }
    /// Only jobs that are due before this instant; none without a due date.
    pub fn due_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(1, "dueBefore", "due_before", value.try_into());
        self
    }
    /// Only jobs that failed with this message.
    pub fn exception_message(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "exceptionMessage", value.into());
        self
    }
    /// If given, only jobs that are due; the value does not matter.
    pub fn executable(mut self, value: bool) -> Self {
        self.in_query.bool(3, "executable", value);
        self
    }
    /// Only jobs of the execution with this id.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "executionId", value.into());
        self
    }
    /// Only the job with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "id", value.into());
        self
    }
    /// If true, only messages; not together with `timersOnly`, whatever the values.
    pub fn messages_only(mut self, value: bool) -> Self {
        self.in_query.bool(6, "messagesOnly", value);
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(7, "order", &value.into());
        self
    }
    /// Only jobs of the process definition with this id.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(8, "processDefinitionId", value.into());
        self
    }
    /// Only jobs of the process instance with this id.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(9, "processInstanceId", value.into());
        self
    }
    /// How many jobs a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by.
    pub fn sort(mut self, value: impl Into<crate::activiti::enums::JobSort>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::JobSort>(11, "sort", &value.into());
        self
    }
    /// The offset of the first of the jobs wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only jobs of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(13, "tenantId", value.into());
        self
    }
    /// Only jobs whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(14, "tenantIdLike", value.into());
        self
    }
    /// If true, only timers; not together with `messagesOnly`, whatever the values.
    pub fn timers_only(mut self, value: bool) -> Self {
        self.in_query.bool(15, "timersOnly", value);
        self
    }
    /// If true, only jobs that failed with an exception.
    pub fn with_exception(mut self, value: bool) -> Self {
        self.in_query.bool(16, "withException", value);
        self
    }
    /// If true, only jobs that have no tenant.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(17, "withoutTenantId", value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::JobPage, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ListDeadLetterJobs {
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
            format_args!("/management/deadletter-jobs"),
        );
        in_query.number(10, "size", size);
        in_query.number(12, "start", start);
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
/// Lists the resources of a deployment.
///
/// The files that were deployed, and the diagrams that the engine drew of them.
///
/// `GET /repository/deployments/{deploymentId}/resources`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such deployment.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 2.5
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
            deployment_id: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let deployment_id = ::bpm_rest_runtime::request::given(
            "deployment_id",
            deployment_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/deployments/{}/resources", PATH_SEGMENTS
                .segment("deployment_id", & deployment_id) ?
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
/// Lists deployments, filtered and sorted.
///
/// A deployment is a set of files that were given to the engine together.
///
/// `GET /repository/deployments`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 2.1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDeployments {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListDeployments {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only deployments with this category.
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "category", value.into());
        self
    }
    /// Only deployments of any category but this one.
    pub fn category_not_equals(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(1, "categoryNotEquals", value.into());
        self
    }
    /// Only deployments with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "name", value.into());
        self
    }
    /// Only deployments whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "nameLike", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(4, "order", &value.into());
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
        value: impl Into<crate::activiti::enums::DeploymentSort>,
    ) -> Self {
        self.in_query
            .value::<crate::activiti::enums::DeploymentSort>(6, "sort", &value.into());
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
        self.in_query.text(8, "tenantId", value.into());
        self
    }
    /// Only deployments whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(9, "tenantIdLike", value.into());
        self
    }
    /// If true, only deployments that have no tenant.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(10, "withoutTenantId", value);
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
            format_args!("/repository/deployments"),
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
/// Lists the variables of an execution.
///
/// With those of its process instance, unless `scope` names one of both. A local variable hides a global one of the same name.
///
/// `GET /runtime/executions/{executionId}/variables`
///
/// # Errors
/// - 400: The scope is neither `local` nor `global`.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such execution.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 6.6
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListExecutionVariables {
    pub(super) client: Client,
    pub(super) execution_id: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListExecutionVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            execution_id: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
        }
    }
    /// The id of the execution.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Ok(value.into());
        self
    }
    /// Only variables of this scope; both by default. With `global`, local ones are told as well, as if they were global.
    pub fn scope(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::variable::VariableScope,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::variable::VariableScope,
                _,
            >(0, "scope", "scope", value.try_into());
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
            ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for ListExecutionVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, execution_id, in_query } = self;
        let execution_id = ::bpm_rest_runtime::request::given(
            "execution_id",
            execution_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/executions/{}/variables", PATH_SEGMENTS.segment("execution_id",
                & execution_id) ?
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
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Lists executions, filtered and sorted.
///
/// An execution is a point that a process instance has come to; each process instance is an execution as well.
///
/// `GET /runtime/executions`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or a value cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 6.4
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListExecutions {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListExecutions {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only executions at the activity with this id in the BPMN file.
    pub fn activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "activityId", value.into());
        self
    }
    /// Only the execution with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "id", value.into());
        self
    }
    /// Only executions that wait for the message of this name.
    pub fn message_event_subscription_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(2, "messageEventSubscriptionName", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(3, "order", &value.into());
        self
    }
    /// Only executions below the execution with this id.
    pub fn parent_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "parentId", value.into());
        self
    }
    /// Only executions of the process definition with this id.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(5, "processDefinitionId", value.into());
        self
    }
    /// Only executions with this process definition key.
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(6, "processDefinitionKey", value.into());
        self
    }
    /// Only the execution that is a process instance with this business key.
    pub fn process_instance_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(7, "processInstanceBusinessKey", value.into());
        self
    }
    /// Only executions of the process instance with this id.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(8, "processInstanceId", value.into());
        self
    }
    /// Only executions that wait for the signal of this name.
    pub fn signal_event_subscription_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(9, "signalEventSubscriptionName", value.into());
        self
    }
    /// How many executions a page holds at most.
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
        value: impl Into<crate::activiti::enums::ExecutionSort>,
    ) -> Self {
        self.in_query
            .value::<crate::activiti::enums::ExecutionSort>(11, "sort", &value.into());
        self
    }
    /// The offset of the first of the executions wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only executions of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(13, "tenantId", value.into());
        self
    }
    /// Only executions whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(14, "tenantIdLike", value.into());
        self
    }
    /// If true, only executions that have no tenant.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(15, "withoutTenantId", value);
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
        Result<types::ExecutionPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListExecutions {
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
            format_args!("/runtime/executions"),
        );
        in_query.number(10, "size", size);
        in_query.number(12, "start", start);
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
/// Lists groups, filtered and sorted.
///
/// In a `…Like` filter `%` stands for any text and `_` for any one character.
///
/// `GET /identity/groups`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 15.2
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
    /// Only groups whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "nameLike", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(4, "order", &value.into());
        self
    }
    /// Only groups that may start the process definition with this id.
    pub fn potential_starter(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "potentialStarter", value.into());
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
    pub fn sort(mut self, value: impl Into<crate::activiti::enums::GroupSort>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::GroupSort>(7, "sort", &value.into());
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
        self.in_query.text(9, "type", value.into());
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
            format_args!("/identity/groups"),
        );
        in_query.number(6, "size", size);
        in_query.number(8, "start", start);
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
/// Lists the activities that process instances went through, filtered and sorted.
///
/// Activities with equal sort fields come in no particular order, which for those that started within the same millisecond may be another one on the next page: to read several pages, sort by `activityInstanceId`.
///
/// `GET /history/historic-activity-instances`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or a value cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.17
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricActivityInstances {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListHistoricActivityInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only activities with this id in the BPMN file.
    pub fn activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "activityId", value.into());
        self
    }
    /// Only the activity instance with this id.
    pub fn activity_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(1, "activityInstanceId", value.into());
        self
    }
    /// Only activities with this name.
    pub fn activity_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "activityName", value.into());
        self
    }
    /// Only activities of this type: `userTask`, `startEvent` …
    pub fn activity_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "activityType", value.into());
        self
    }
    /// Only activities of the execution with this id.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "executionId", value.into());
        self
    }
    /// Whether to list activities that have ended, or those that have not.
    pub fn finished(mut self, value: bool) -> Self {
        self.in_query.bool(5, "finished", value);
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(6, "order", &value.into());
        self
    }
    /// Only activities of the process definition with this id.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(7, "processDefinitionId", value.into());
        self
    }
    /// Only activities of the process instance with this id.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(8, "processInstanceId", value.into());
        self
    }
    /// How many activities a page holds at most.
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
        value: impl Into<crate::activiti::enums::HistoricActivityInstanceSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::activiti::enums::HistoricActivityInstanceSort,
            >(10, "sort", &value.into());
        self
    }
    /// The offset of the first activity wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only activities that are assigned to the user with this id.
    pub fn task_assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(12, "taskAssignee", value.into());
        self
    }
    /// Only activities of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(13, "tenantId", value.into());
        self
    }
    /// Only activities whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(14, "tenantIdLike", value.into());
        self
    }
    /// If true, only activities that have no tenant.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(15, "withoutTenantId", value);
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
        Result<types::HistoricActivityInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListHistoricActivityInstances {
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
            format_args!("/history/historic-activity-instances"),
        );
        in_query.number(9, "size", size);
        in_query.number(11, "start", start);
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
/// Lists each change of a variable and each submitted form property, filtered and sorted.
///
/// Needs the history level `full`.
///
/// `GET /history/historic-detail`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or a value cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: An execution and a process instance were asked for at once, or a number of the query cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.21
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricDetails {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListHistoricDetails {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only details of the activity instance with this id.
    pub fn activity_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(0, "activityInstanceId", value.into());
        self
    }
    /// Only details of the execution with this id; does not go with `processInstanceId`.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "executionId", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(2, "order", &value.into());
        self
    }
    /// Only details of the process instance with this id.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(3, "processInstanceId", value.into());
        self
    }
    /// If true, only form properties that were submitted.
    pub fn select_only_form_properties(mut self, value: bool) -> Self {
        self.in_query.bool(4, "selectOnlyFormProperties", value);
        self
    }
    /// If true, only changes of variables.
    pub fn select_only_variable_updates(mut self, value: bool) -> Self {
        self.in_query.bool(5, "selectOnlyVariableUpdates", value);
        self
    }
    /// How many details a page holds at most.
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
        value: impl Into<crate::activiti::enums::HistoricDetailSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::activiti::enums::HistoricDetailSort,
            >(7, "sort", &value.into());
        self
    }
    /// The offset of the first detail wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only details of the task with this id.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(9, "taskId", value.into());
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
        Result<types::HistoricDetailPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListHistoricDetails {
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
            format_args!("/history/historic-detail"),
        );
        in_query.number(6, "size", size);
        in_query.number(8, "start", start);
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
/// Lists the comments on a process instance.
///
/// Comments outlive the process instance.
///
/// `GET /history/historic-process-instances/{processInstanceId}/comments`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.8
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricProcessInstanceComments {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
}
impl ListHistoricProcessInstanceComments {
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
        Result<::std::vec::Vec<types::Comment>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListHistoricProcessInstanceComments {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/history/historic-process-instances/{}/comments", PATH_SEGMENTS
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
/// Lists who was involved in a process instance.
///
/// The list is empty if there is no such process instance.
///
/// `GET /history/historic-process-instances/{processInstanceId}/identitylinks`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.5
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricProcessInstanceIdentityLinks {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
}
impl ListHistoricProcessInstanceIdentityLinks {
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
            ::std::vec::Vec<types::HistoricIdentityLink>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for ListHistoricProcessInstanceIdentityLinks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/history/historic-process-instances/{}/identitylinks", PATH_SEGMENTS
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
/// Lists process instances, running and ended, filtered and sorted.
///
/// Covers process instances that run and those that have ended. Dates are compared with those of the process instance itself.
///
/// `GET /history/historic-process-instances`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or a value cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricProcessInstances {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListHistoricProcessInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only process instances with this business key.
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "businessKey", value.into());
        self
    }
    /// If true, only process instances that no other process instance called.
    pub fn exclude_subprocesses(mut self, value: bool) -> Self {
        self.in_query.bool(1, "excludeSubprocesses", value);
        self
    }
    /// Whether to list process instances that have ended, or those that have not.
    pub fn finished(mut self, value: bool) -> Self {
        self.in_query.bool(2, "finished", value);
        self
    }
    /// Only process instances that ended after this instant.
    pub fn finished_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(3, "finishedAfter", "finished_after", value.try_into());
        self
    }
    /// Only process instances that ended before this instant.
    pub fn finished_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(4, "finishedBefore", "finished_before", value.try_into());
        self
    }
    /// Whether to tell the variables of each process instance.
    pub fn include_process_variables(mut self, value: bool) -> Self {
        self.in_query.bool(5, "includeProcessVariables", value);
        self
    }
    /// Only process instances that the user with this id is involved in.
    pub fn involved_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(6, "involvedUser", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(7, "order", &value.into());
        self
    }
    /// Only process instances of the process definition with this id.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(8, "processDefinitionId", value.into());
        self
    }
    /// Only process instances of the process definition with this key.
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(9, "processDefinitionKey", value.into());
        self
    }
    /// Only the process instance with this id.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(10, "processInstanceId", value.into());
        self
    }
    /// How many process instances a page holds at most.
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
        value: impl Into<crate::activiti::enums::HistoricProcessInstanceSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::activiti::enums::HistoricProcessInstanceSort,
            >(12, "sort", &value.into());
        self
    }
    /// The offset of the first process instance wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only process instances that started after this instant.
    pub fn started_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(14, "startedAfter", "started_after", value.try_into());
        self
    }
    /// Only process instances that started before this instant.
    pub fn started_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(15, "startedBefore", "started_before", value.try_into());
        self
    }
    /// Only process instances that the user with this id started.
    pub fn started_by(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(16, "startedBy", value.into());
        self
    }
    /// Only process instances that the process instance with this id called.
    pub fn super_process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(17, "superProcessInstanceId", value.into());
        self
    }
    /// Only process instances of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(18, "tenantId", value.into());
        self
    }
    /// Only process instances whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(19, "tenantIdLike", value.into());
        self
    }
    /// If true, only process instances that have no tenant.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(20, "withoutTenantId", value);
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
        Result<types::HistoricProcessInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListHistoricProcessInstances {
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
            format_args!("/history/historic-process-instances"),
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
/// Lists who had to do with a task.
///
/// Each link names a user or a group, and as what: `assignee`, `owner`, `candidate` or `participant`.
///
/// `GET /history/historic-task-instances/{taskId}/identitylinks`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.15
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricTaskInstanceIdentityLinks {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl ListHistoricTaskInstanceIdentityLinks {
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
            ::std::vec::Vec<types::HistoricIdentityLink>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for ListHistoricTaskInstanceIdentityLinks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/history/historic-task-instances/{}/identitylinks", PATH_SEGMENTS
                .segment("task_id", & task_id) ?
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
/// Lists tasks, open and ended, filtered and sorted.
///
/// Covers tasks that are open and those that have ended, whether completed or deleted.
///
/// `GET /history/historic-task-instances`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or a value cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.12
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricTaskInstances {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListHistoricTaskInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only tasks that are due at this instant.
    pub fn due_date(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(0, "dueDate", "due_date", value.try_into());
        self
    }
    /// Only tasks that are due after this instant.
    pub fn due_date_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(1, "dueDateAfter", "due_date_after", value.try_into());
        self
    }
    /// Only tasks that are due before this instant.
    pub fn due_date_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(2, "dueDateBefore", "due_date_before", value.try_into());
        self
    }
    /// Only tasks of the execution with this id.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "executionId", value.into());
        self
    }
    /// Whether to list tasks that have ended, or those that have not.
    pub fn finished(mut self, value: bool) -> Self {
        self.in_query.bool(4, "finished", value);
        self
    }
    /// Whether to tell the variables of its process instance with each task.
    pub fn include_process_variables(mut self, value: bool) -> Self {
        self.in_query.bool(5, "includeProcessVariables", value);
        self
    }
    /// Whether to tell its own variables with each task.
    pub fn include_task_local_variables(mut self, value: bool) -> Self {
        self.in_query.bool(6, "includeTaskLocalVariables", value);
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(7, "order", &value.into());
        self
    }
    /// Only tasks below the task with this id.
    pub fn parent_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "parentTaskId", value.into());
        self
    }
    /// Only tasks of process instances with this business key.
    pub fn process_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(9, "processBusinessKey", value.into());
        self
    }
    /// Only tasks whose process instance has a business key that matches; `%` stands for any text and `_` for any one character.
    pub fn process_business_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(10, "processBusinessKeyLike", value.into());
        self
    }
    /// Only tasks of the process definition with this id.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(11, "processDefinitionId", value.into());
        self
    }
    /// Only tasks of the process definition with this key.
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(12, "processDefinitionKey", value.into());
        self
    }
    /// Only tasks whose process definition has a key that matches; `%` stands for any text and `_` for any one character.
    pub fn process_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(13, "processDefinitionKeyLike", value.into());
        self
    }
    /// Only tasks of process definitions with this name.
    pub fn process_definition_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(14, "processDefinitionName", value.into());
        self
    }
    /// Only tasks whose process definition has a name that matches; `%` stands for any text and `_` for any one character.
    pub fn process_definition_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(15, "processDefinitionNameLike", value.into());
        self
    }
    /// Whether to list tasks of process instances that have ended, or of those that have not.
    pub fn process_finished(mut self, value: bool) -> Self {
        self.in_query.bool(16, "processFinished", value);
        self
    }
    /// Only tasks of the process instance with this id.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(17, "processInstanceId", value.into());
        self
    }
    /// How many tasks a page holds at most.
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
        value: impl Into<crate::activiti::enums::HistoricTaskInstanceSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::activiti::enums::HistoricTaskInstanceSort,
            >(19, "sort", &value.into());
        self
    }
    /// The offset of the first task wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only tasks that are assigned to the user with this id.
    pub fn task_assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(21, "taskAssignee", value.into());
        self
    }
    /// Only tasks whose assignee matches; `%` stands for any text and `_` for any one character.
    pub fn task_assignee_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(22, "taskAssigneeLike", value.into());
        self
    }
    /// Only tasks without an assignee that members of the group with this id may claim.
    pub fn task_candidate_group(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(23, "taskCandidateGroup", value.into());
        self
    }
    /// Only tasks of this category.
    pub fn task_category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(24, "taskCategory", value.into());
        self
    }
    /// Only tasks that ended after this instant.
    pub fn task_completed_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(25, "taskCompletedAfter", "task_completed_after", value.try_into());
        self
    }
    /// Only tasks that ended before this instant.
    pub fn task_completed_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(26, "taskCompletedBefore", "task_completed_before", value.try_into());
        self
    }
    /// Only tasks that ended at this instant.
    pub fn task_completed_on(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(27, "taskCompletedOn", "task_completed_on", value.try_into());
        self
    }
    /// Only tasks that were created after this instant.
    pub fn task_created_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(28, "taskCreatedAfter", "task_created_after", value.try_into());
        self
    }
    /// Only tasks that were created before this instant.
    pub fn task_created_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(29, "taskCreatedBefore", "task_created_before", value.try_into());
        self
    }
    /// Only tasks that were created at this instant.
    pub fn task_created_on(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(30, "taskCreatedOn", "task_created_on", value.try_into());
        self
    }
    /// Only tasks of the user task with this id in the BPMN file.
    pub fn task_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(31, "taskDefinitionKey", value.into());
        self
    }
    /// Only tasks with this delete reason.
    pub fn task_delete_reason(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(32, "taskDeleteReason", value.into());
        self
    }
    /// Only tasks whose delete reason matches; `%` stands for any text and `_` for any one character.
    pub fn task_delete_reason_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(33, "taskDeleteReasonLike", value.into());
        self
    }
    /// Only tasks with this description.
    pub fn task_description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(34, "taskDescription", value.into());
        self
    }
    /// Only tasks whose description matches; `%` stands for any text and `_` for any one character.
    pub fn task_description_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(35, "taskDescriptionLike", value.into());
        self
    }
    /// Only the task with this id.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(36, "taskId", value.into());
        self
    }
    /// Only tasks that the user with this id is involved in.
    pub fn task_involved_user(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(37, "taskInvolvedUser", value.into());
        self
    }
    /// Only tasks with at most this priority.
    pub fn task_max_priority(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.in_query
            .converted_number::<
                i32,
                _,
            >(38, "taskMaxPriority", "task_max_priority", value.try_into());
        self
    }
    /// Only tasks with at least this priority.
    pub fn task_min_priority(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.in_query
            .converted_number::<
                i32,
                _,
            >(39, "taskMinPriority", "task_min_priority", value.try_into());
        self
    }
    /// Only tasks with this name.
    pub fn task_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(40, "taskName", value.into());
        self
    }
    /// Only tasks whose name matches; `%` stands for any text and `_` for any one character.
    pub fn task_name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(41, "taskNameLike", value.into());
        self
    }
    /// Only tasks that the user with this id owns.
    pub fn task_owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(42, "taskOwner", value.into());
        self
    }
    /// Only tasks whose owner matches; `%` stands for any text and `_` for any one character.
    pub fn task_owner_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(43, "taskOwnerLike", value.into());
        self
    }
    /// Only tasks with this priority.
    pub fn task_priority(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.in_query
            .converted_number::<
                i32,
                _,
            >(44, "taskPriority", "task_priority", value.try_into());
        self
    }
    /// Only tasks of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(45, "tenantId", value.into());
        self
    }
    /// Only tasks whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(46, "tenantIdLike", value.into());
        self
    }
    /// If true, only tasks that have no tenant.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(47, "withoutTenantId", value);
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
        Result<types::HistoricTaskInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListHistoricTaskInstances {
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
            format_args!("/history/historic-task-instances"),
        );
        in_query.number(18, "size", size);
        in_query.number(20, "start", start);
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
/// Lists the variables that process instances and tasks have or had, filtered and sorted.
///
/// Each variable is listed once, with the value that it had last.
///
/// `GET /history/historic-variable-instances`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or variables of a task are asked for and excluded at once.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.19
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricVariableInstances {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListHistoricVariableInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// If true, only variables of process instances, none of tasks.
    pub fn exclude_task_variables(mut self, value: bool) -> Self {
        self.in_query.bool(0, "excludeTaskVariables", value);
        self
    }
    /// Only variables of the execution with this id.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "executionId", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(2, "order", &value.into());
        self
    }
    /// Only variables of the process instance with this id.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(3, "processInstanceId", value.into());
        self
    }
    /// How many variables a page holds at most.
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
        value: impl Into<crate::activiti::enums::HistoricVariableInstanceSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::activiti::enums::HistoricVariableInstanceSort,
            >(5, "sort", &value.into());
        self
    }
    /// The offset of the first variable wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only variables of the task with this id.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(7, "taskId", value.into());
        self
    }
    /// Only variables with this name.
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "variableName", value.into());
        self
    }
    /// Only variables whose name matches; `%` stands for any text and `_` for any one character.
    pub fn variable_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(9, "variableNameLike", value.into());
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
        Result<types::HistoricVariableInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListHistoricVariableInstances {
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
            format_args!("/history/historic-variable-instances"),
        );
        in_query.number(4, "size", size);
        in_query.number(6, "start", start);
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
/// Lists jobs, filtered and sorted.
///
/// Jobs that are to be executed now. Timers that are not due, suspended jobs and dead letter jobs have lists of their own.
///
/// `GET /management/jobs`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or both `timersOnly` and `messagesOnly` are given.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 13.5
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListJobs {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListJobs {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only jobs that are due after this instant; none without a due date.
    pub fn due_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(0, "dueAfter", "due_after", value.try_into());
        self
    }
    /// Only jobs that are due before this instant; none without a due date.
    pub fn due_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(1, "dueBefore", "due_before", value.try_into());
        self
    }
    /// Only jobs that failed with this message.
    pub fn exception_message(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "exceptionMessage", value.into());
        self
    }
    /// Only jobs of the execution with this id.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "executionId", value.into());
        self
    }
    /// Only the job with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "id", value.into());
        self
    }
    /// If true, only jobs that an executor has taken.
    ///
    /// Since version 6.0.0 of the server.
    pub fn locked(mut self, value: bool) -> Self {
        self.in_query.bool(5, "locked", value);
        self
    }
    /// If true, only messages; not together with `timersOnly`, whatever the values.
    pub fn messages_only(mut self, value: bool) -> Self {
        self.in_query.bool(6, "messagesOnly", value);
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(7, "order", &value.into());
        self
    }
    /// Only jobs of the process definition with this id.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(8, "processDefinitionId", value.into());
        self
    }
    /// Only jobs of the process instance with this id.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(9, "processInstanceId", value.into());
        self
    }
    /// How many jobs a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by.
    pub fn sort(mut self, value: impl Into<crate::activiti::enums::JobSort>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::JobSort>(11, "sort", &value.into());
        self
    }
    /// The offset of the first of the jobs wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only jobs of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(13, "tenantId", value.into());
        self
    }
    /// Only jobs whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(14, "tenantIdLike", value.into());
        self
    }
    /// If true, only timers; not together with `messagesOnly`, whatever the values.
    pub fn timers_only(mut self, value: bool) -> Self {
        self.in_query.bool(15, "timersOnly", value);
        self
    }
    /// If true, only jobs that no executor has taken.
    ///
    /// Since version 6.0.0 of the server.
    pub fn unlocked(mut self, value: bool) -> Self {
        self.in_query.bool(16, "unlocked", value);
        self
    }
    /// If true, only jobs that failed with an exception.
    pub fn with_exception(mut self, value: bool) -> Self {
        self.in_query.bool(17, "withException", value);
        self
    }
    /// If true, only jobs that have no tenant.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(18, "withoutTenantId", value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::JobPage, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ListJobs {
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
            format_args!("/management/jobs"),
        );
        in_query.number(10, "size", size);
        in_query.number(12, "start", start);
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
/// Lists models, filtered and sorted.
///
/// Models are what an editor stores; the engine does not execute them.
///
/// `GET /repository/models`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or a value cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 4.1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListModels {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    pub(super) version: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListModels {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            version: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only models with this category.
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "category", value.into());
        self
    }
    /// Only models whose category matches; `%` stands for any text and `_` for any one character.
    pub fn category_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "categoryLike", value.into());
        self
    }
    /// Only models of any category but this one.
    pub fn category_not_equals(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(2, "categoryNotEquals", value.into());
        self
    }
    /// Whether to list models that are deployed, or those that are not.
    pub fn deployed(mut self, value: bool) -> Self {
        self.in_query.bool(3, "deployed", value);
        self
    }
    /// Only models of the deployment with this id.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "deploymentId", value.into());
        self
    }
    /// Only the model with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "id", value.into());
        self
    }
    /// Only models with this key.
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(6, "key", value.into());
        self
    }
    /// If true, only the latest version of each key.
    pub fn latest_version(mut self, value: bool) -> Self {
        self.in_query.bool(7, "latestVersion", value);
        self
    }
    /// Only models with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "name", value.into());
        self
    }
    /// Only models whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(9, "nameLike", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(10, "order", &value.into());
        self
    }
    /// How many models a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by.
    pub fn sort(mut self, value: impl Into<crate::activiti::enums::ModelSort>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::ModelSort>(12, "sort", &value.into());
        self
    }
    /// The offset of the first of the models wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only models of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(14, "tenantId", value.into());
        self
    }
    /// Only models whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(15, "tenantIdLike", value.into());
        self
    }
    /// Only models with this version.
    pub fn version(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.version = value
            .try_into()
            .map_err(|error| format!("`version` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// If true, only models that have no tenant.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(17, "withoutTenantId", value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::ModelPage, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ListModels {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, size, start, version, mut in_query } = self;
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
        let version = ::bpm_rest_runtime::request::given("version", version)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(1),
            maximum: None,
            max_length: None,
            otherwise: "Versions are counted from 1, and the server refuses others.",
        }
            .check("version", &version)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/repository/models"),
        );
        in_query.number(11, "size", size);
        in_query.number(13, "start", start);
        in_query.number(16, "version", version);
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
/// Lists process definitions, filtered and sorted.
///
/// All versions are listed; `latest=true` lists the latest version of each key.
///
/// `GET /repository/process-definitions`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or a value cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 3.1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProcessDefinitions {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    pub(super) version: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListProcessDefinitions {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            version: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only process definitions with this category.
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "category", value.into());
        self
    }
    /// Only process definitions whose category matches; `%` stands for any text and `_` for any one character.
    pub fn category_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "categoryLike", value.into());
        self
    }
    /// Only process definitions of any category but this one.
    pub fn category_not_equals(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(2, "categoryNotEquals", value.into());
        self
    }
    /// Only process definitions of the deployment with this id.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "deploymentId", value.into());
        self
    }
    /// Only process definitions with this key.
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "key", value.into());
        self
    }
    /// Only process definitions whose key matches; `%` stands for any text and `_` for any one character.
    pub fn key_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "keyLike", value.into());
        self
    }
    /// If true, only the latest version of each key.
    pub fn latest(mut self, value: bool) -> Self {
        self.in_query.bool(6, "latest", value);
        self
    }
    /// Only process definitions with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(7, "name", value.into());
        self
    }
    /// Only process definitions whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "nameLike", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(9, "order", &value.into());
        self
    }
    /// Only process definitions with this resource name.
    pub fn resource_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(10, "resourceName", value.into());
        self
    }
    /// Only process definitions whose resource name matches; `%` stands for any text and `_` for any one character.
    pub fn resource_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(11, "resourceNameLike", value.into());
        self
    }
    /// How many process definitions a page holds at most.
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
        value: impl Into<crate::activiti::enums::ProcessDefinitionSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::activiti::enums::ProcessDefinitionSort,
            >(13, "sort", &value.into());
        self
    }
    /// The offset of the first of the process definitions wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only process definitions that the user with this id may start.
    pub fn startable_by_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(15, "startableByUser", value.into());
        self
    }
    /// Whether to list process definitions that are suspended, or those that are not.
    pub fn suspended(mut self, value: bool) -> Self {
        self.in_query.bool(16, "suspended", value);
        self
    }
    /// Only process definitions of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(17, "tenantId", value.into());
        self
    }
    /// Only process definitions whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(18, "tenantIdLike", value.into());
        self
    }
    /// Only process definitions with this version.
    pub fn version(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.version = value
            .try_into()
            .map_err(|error| format!("`version` cannot be used: {error}"))
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
        Result<types::ProcessDefinitionPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListProcessDefinitions {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, size, start, version, mut in_query } = self;
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
        let version = ::bpm_rest_runtime::request::given("version", version)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(1),
            maximum: None,
            max_length: None,
            otherwise: "Versions are counted from 1, and the server refuses others.",
        }
            .check("version", &version)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/repository/process-definitions"),
        );
        in_query.number(12, "size", size);
        in_query.number(14, "start", start);
        in_query.number(19, "version", version);
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
/// Lists the users who are involved in a process instance.
///
/// The starter, and all who worked on a task of it or were added by a call.
///
/// `GET /runtime/process-instances/{processInstanceId}/identitylinks`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.8
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProcessInstanceIdentityLinks {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
}
impl ListProcessInstanceIdentityLinks {
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
        Result<::std::vec::Vec<types::IdentityLink>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListProcessInstanceIdentityLinks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/process-instances/{}/identitylinks", PATH_SEGMENTS
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
/// Lists the variables of a process instance.
///
/// Each with its name, type and value; binary ones with the URL of their bytes.
///
/// `GET /runtime/process-instances/{processInstanceId}/variables`
///
/// # Errors
/// - 400: The scope is neither `local` nor `global`.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.11
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProcessInstanceVariables {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListProcessInstanceVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
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
    /// Only variables of this scope; both by default.
    pub fn scope(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::variable::VariableScope,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::variable::VariableScope,
                _,
            >(0, "scope", "scope", value.try_into());
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
            ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for ListProcessInstanceVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, in_query } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/process-instances/{}/variables", PATH_SEGMENTS
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
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Lists running process instances, filtered and sorted.
///
/// Process instances that have ended are in the history only.
///
/// `GET /runtime/process-instances`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or a value cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.5
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProcessInstances {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListProcessInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only process instances with this business key.
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "businessKey", value.into());
        self
    }
    /// If true, only process instances that no other process instance called.
    pub fn exclude_subprocesses(mut self, value: bool) -> Self {
        self.in_query.bool(1, "excludeSubprocesses", value);
        self
    }
    /// Only the process instance with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "id", value.into());
        self
    }
    /// Whether to tell the variables of the process instance with each of the process instances.
    pub fn include_process_variables(mut self, value: bool) -> Self {
        self.in_query.bool(3, "includeProcessVariables", value);
        self
    }
    /// Only process instances that the user with this id is involved in.
    pub fn involved_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "involvedUser", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(5, "order", &value.into());
        self
    }
    /// Only process instances of the process definition with this id.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(6, "processDefinitionId", value.into());
        self
    }
    /// Only process instances with this process definition key.
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(7, "processDefinitionKey", value.into());
        self
    }
    /// How many process instances a page holds at most.
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
        value: impl Into<crate::activiti::enums::ProcessInstanceSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::activiti::enums::ProcessInstanceSort,
            >(9, "sort", &value.into());
        self
    }
    /// The offset of the first of the process instances wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only process instances that called the process instance with this id.
    pub fn sub_process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(11, "subProcessInstanceId", value.into());
        self
    }
    /// Only process instances that the process instance with this id called.
    pub fn super_process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(12, "superProcessInstanceId", value.into());
        self
    }
    /// Whether to list process instances that are suspended, or those that are not.
    pub fn suspended(mut self, value: bool) -> Self {
        self.in_query.bool(13, "suspended", value);
        self
    }
    /// Only process instances of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(14, "tenantId", value.into());
        self
    }
    /// Only process instances whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(15, "tenantIdLike", value.into());
        self
    }
    /// If true, only process instances that have no tenant.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(16, "withoutTenantId", value);
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
            format_args!("/runtime/process-instances"),
        );
        in_query.number(8, "size", size);
        in_query.number(10, "start", start);
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
/// Lists the subtasks of a task.
///
/// Open ones only. A task that has none answers an empty list.
///
/// `GET /runtime/tasks/{taskId}/subtasks`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: TaskSubTaskCollectionResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListSubtasks {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl ListSubtasks {
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
        Result<::std::vec::Vec<types::Task>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListSubtasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/subtasks", PATH_SEGMENTS.segment("task_id", & task_id)
                ?
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
/// Lists suspended jobs, filtered and sorted.
///
/// Jobs of suspended process instances.
///
/// `GET /management/suspended-jobs`
///
/// Not every server has this operation: version 6.0.0 and later.
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or both `timersOnly` and `messagesOnly` are given.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: SuspendedJobCollectionResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListSuspendedJobs {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListSuspendedJobs {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only jobs that are due after this instant; none without a due date.
    pub fn due_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(0, "dueAfter", "due_after", value.try_into());
        self
    }
    /// Only jobs that are due before this instant; none without a due date.
    pub fn due_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(1, "dueBefore", "due_before", value.try_into());
        self
    }
    /// Only jobs that failed with this message.
    pub fn exception_message(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "exceptionMessage", value.into());
        self
    }
    /// Only jobs of the execution with this id.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "executionId", value.into());
        self
    }
    /// Only the job with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "id", value.into());
        self
    }
    /// If true, only messages; not together with `timersOnly`, whatever the values.
    pub fn messages_only(mut self, value: bool) -> Self {
        self.in_query.bool(5, "messagesOnly", value);
        self
    }
    /// If true, only jobs that will not be tried again.
    pub fn no_retries_left(mut self, value: bool) -> Self {
        self.in_query.bool(6, "noRetriesLeft", value);
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(7, "order", &value.into());
        self
    }
    /// Only jobs of the process definition with this id.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(8, "processDefinitionId", value.into());
        self
    }
    /// Only jobs of the process instance with this id.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(9, "processInstanceId", value.into());
        self
    }
    /// How many jobs a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by.
    pub fn sort(mut self, value: impl Into<crate::activiti::enums::JobSort>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::JobSort>(11, "sort", &value.into());
        self
    }
    /// The offset of the first of the jobs wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only jobs of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(13, "tenantId", value.into());
        self
    }
    /// Only jobs whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(14, "tenantIdLike", value.into());
        self
    }
    /// If true, only timers; not together with `messagesOnly`, whatever the values.
    pub fn timers_only(mut self, value: bool) -> Self {
        self.in_query.bool(15, "timersOnly", value);
        self
    }
    /// If true, only jobs that failed with an exception.
    pub fn with_exception(mut self, value: bool) -> Self {
        self.in_query.bool(16, "withException", value);
        self
    }
    /// If true, only jobs that may be tried again.
    pub fn with_retries_left(mut self, value: bool) -> Self {
        self.in_query.bool(17, "withRetriesLeft", value);
        self
    }
    /// If true, only jobs that have no tenant.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(18, "withoutTenantId", value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::JobPage, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ListSuspendedJobs {
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
            format_args!("/management/suspended-jobs"),
        );
        in_query.number(10, "size", size);
        in_query.number(12, "start", start);
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
/// Lists the rows of a table.
///
/// A row is an object with a member for each column that is not null. Sort by one column: `orderAscendingColumn` or `orderDescendingColumn`.
///
/// `GET /management/tables/{tableName}/data`
///
/// # Errors
/// - 400: Both an ascending and a descending column are given.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such table.
/// - 500: The table has no such column, or a number of the query cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 10.4
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTableRows {
    pub(super) client: Client,
    pub(super) table_name: Result<::std::string::String, String>,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListTableRows {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            table_name: Err(::bpm_rest_runtime::parameter::UNSET),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// The name of the table, in upper case.
    pub fn table_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.table_name = Ok(value.into());
        self
    }
    /// The column to sort by, ascending; not together with `orderDescendingColumn`.
    pub fn order_ascending_column(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(0, "orderAscendingColumn", value.into());
        self
    }
    /// The column to sort by, descending; not together with `orderAscendingColumn`.
    pub fn order_descending_column(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(1, "orderDescendingColumn", value.into());
        self
    }
    /// How many rows a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The offset of the first row wanted, from 0. The server counts up to it row by row, even beyond the end of the table: an offset of millions takes long.
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
    ) -> BoxFuture<
        'static,
        Result<types::TableRowPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListTableRows {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, table_name, size, start, mut in_query } = self;
        let table_name = ::bpm_rest_runtime::request::given("table_name", table_name)?;
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
            format_args!(
                "/management/tables/{}/data", PATH_SEGMENTS.segment("table_name", &
                table_name) ?
            ),
        );
        in_query.number(2, "size", size);
        in_query.number(3, "start", start);
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
/// Lists the tables of the engine's database.
///
/// Each table with its name and its number of rows.
///
/// `GET /management/tables`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 10.1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTables {
    pub(super) client: Client,
}
impl ListTables {
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
        Result<::std::vec::Vec<types::Table>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListTables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client } = self;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/management/tables"),
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
/// Lists the attachments of a task, the latest first.
///
/// Links and files; of files without their bytes.
///
/// `GET /runtime/tasks/{taskId}/attachments`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.29
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTaskAttachments {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl ListTaskAttachments {
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
        Result<::std::vec::Vec<types::Attachment>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListTaskAttachments {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/attachments", PATH_SEGMENTS.segment("task_id", &
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
/// Lists the comments on a task, the latest first.
///
/// Each with its author and its time.
///
/// `GET /runtime/tasks/{taskId}/comments`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.22
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTaskComments {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl ListTaskComments {
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
        Result<::std::vec::Vec<types::Comment>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListTaskComments {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/comments", PATH_SEGMENTS.segment("task_id", & task_id)
                ?
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
/// Lists what happened to a task, the latest first.
///
/// Such as comments, attachments and changes of who has to do with it.
///
/// `GET /runtime/tasks/{taskId}/events`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.25
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTaskEvents {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl ListTaskEvents {
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
        Result<::std::vec::Vec<types::TaskEvent>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListTaskEvents {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/events", PATH_SEGMENTS.segment("task_id", & task_id) ?
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
/// Lists the identity links of a task: who has to do with it, and how.
///
/// Each link names a user or a group, and as what: `assignee`, `owner`, `candidate` or a type of the caller's choice.
///
/// `GET /runtime/tasks/{taskId}/identitylinks`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.16
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
            format_args!(
                "/runtime/tasks/{}/identitylinks", PATH_SEGMENTS.segment("task_id", &
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
/// Lists the identity links of a task that are of users, or those that are of groups.
///
/// `family` is `users` or `groups`.
///
/// `GET /runtime/tasks/{taskId}/identitylinks/{family}`
///
/// # Errors
/// - 400: The family is neither `users` nor `groups`.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.17
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTaskIdentityLinksOfFamily {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) family: Result<crate::activiti::enums::IdentityFamily, String>,
}
impl ListTaskIdentityLinksOfFamily {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            family: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// Whether it is a user or a group.
    pub fn family(
        mut self,
        value: impl Into<crate::activiti::enums::IdentityFamily>,
    ) -> Self {
        self.family = Ok(value.into());
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
impl Build for ListTaskIdentityLinksOfFamily {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, family } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let family = ::bpm_rest_runtime::request::given("family", family)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/identitylinks/{}", PATH_SEGMENTS.segment("task_id", &
                task_id) ?, PATH_SEGMENTS.segment("family", & family) ?
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
/// Lists the variables of a task.
///
/// With those of its process instance, unless `scope` names one of both. A local variable hides a global one of the same name.
///
/// `GET /runtime/tasks/{taskId}/variables`
///
/// # Errors
/// - 400: The scope is none of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.7
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTaskVariables {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListTaskVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
        }
    }
    /// The id of the task.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Ok(value.into());
        self
    }
    /// Only variables of this scope; both by default, where a local one hides a global one of its name.
    pub fn scope(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::variable::VariableScope,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::variable::VariableScope,
                _,
            >(0, "scope", "scope", value.try_into());
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
            ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for ListTaskVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, in_query } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}/variables", PATH_SEGMENTS.segment("task_id", &
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
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Lists tasks, filtered and sorted.
///
/// Open tasks only: completed ones are in the history. Filters that are given together have to hold together. Variables are left out unless they are asked for.
///
/// `GET /runtime/tasks`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or a value cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTasks {
    pub(super) client: Client,
    pub(super) candidate_groups: Result<
        Option<::bpm_rest_runtime::values::CommaSeparated>,
        String,
    >,
    pub(super) process_instance_id_in: Result<
        Option<::bpm_rest_runtime::values::CommaSeparated>,
        String,
    >,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            candidate_groups: Ok(None),
            process_instance_id_in: Ok(None),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Whether to list tasks of process instances that are not suspended, or of those that are.
    pub fn active(mut self, value: bool) -> Self {
        self.in_query.bool(0, "active", value);
        self
    }
    /// Only tasks that are assigned to the user with this id.
    pub fn assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "assignee", value.into());
        self
    }
    /// Only tasks whose assignee matches; `%` stands for any text and `_` for any one character.
    pub fn assignee_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "assigneeLike", value.into());
        self
    }
    /// Only tasks that members of the group with this id may claim.
    pub fn candidate_group(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "candidateGroup", value.into());
        self
    }
    /// Only tasks that members of any of the groups with these ids may claim.
    ///
    /// Adds to what is there; [`Self::replace_candidate_groups`] replaces it.
    pub fn candidate_groups(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::values::CommaSeparated,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.candidate_groups = ::bpm_rest_runtime::lists::added(
            self.candidate_groups,
            value
                .try_into()
                .map_err(|error| format!("`candidate_groups` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `candidate_groups`; see [`Self::candidate_groups`].
    pub fn add_candidate_group(mut self, value: impl std::fmt::Display) -> Self {
        self.candidate_groups = ::bpm_rest_runtime::lists::added(
            self.candidate_groups,
            ::bpm_rest_runtime::values::CommaSeparated::try_from([value])
                .map_err(|error| format!("`candidate_groups` cannot be used: {error}")),
        );
        self
    }
    /// Replaces all that `candidate_groups` holds; see [`Self::candidate_groups`], which adds.
    pub fn replace_candidate_groups(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::values::CommaSeparated,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.candidate_groups = value
            .try_into()
            .map_err(|error| format!("`candidate_groups` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only tasks that the user with this id may claim or has been assigned.
    pub fn candidate_or_assigned(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(5, "candidateOrAssigned", value.into());
        self
    }
    /// Only tasks that the user with this id may claim, directly or through a group.
    pub fn candidate_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(6, "candidateUser", value.into());
        self
    }
    /// Only tasks with this category.
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(7, "category", value.into());
        self
    }
    /// Only tasks that were created after this instant.
    pub fn created_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(8, "createdAfter", "created_after", value.try_into());
        self
    }
    /// Only tasks that were created before this instant.
    pub fn created_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(9, "createdBefore", "created_before", value.try_into());
        self
    }
    /// Only tasks that were created at this instant.
    pub fn created_on(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(10, "createdOn", "created_on", value.try_into());
        self
    }
    /// Only tasks in this state of delegation.
    pub fn delegation_state(
        mut self,
        value: impl Into<crate::activiti::enums::DelegationState>,
    ) -> Self {
        self.in_query
            .value::<
                crate::activiti::enums::DelegationState,
            >(11, "delegationState", &value.into());
        self
    }
    /// Only tasks with this description.
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(12, "description", value.into());
        self
    }
    /// Only tasks whose description matches; `%` stands for any text and `_` for any one character.
    pub fn description_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(13, "descriptionLike", value.into());
        self
    }
    /// Only tasks that are due after this instant.
    pub fn due_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(14, "dueAfter", "due_after", value.try_into());
        self
    }
    /// Only tasks that are due before this instant.
    pub fn due_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(15, "dueBefore", "due_before", value.try_into());
        self
    }
    /// Only tasks that are due at this instant.
    pub fn due_date(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(16, "dueDate", "due_date", value.try_into());
        self
    }
    /// If true, only tasks that are no subtask.
    pub fn exclude_sub_tasks(mut self, value: bool) -> Self {
        self.in_query.bool(17, "excludeSubTasks", value);
        self
    }
    /// Only tasks of the execution with this id.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(18, "executionId", value.into());
        self
    }
    /// Whether to tell the variables of the process instance with each of the tasks.
    pub fn include_process_variables(mut self, value: bool) -> Self {
        self.in_query.bool(19, "includeProcessVariables", value);
        self
    }
    /// Whether to tell the variables of the task with each of the tasks.
    pub fn include_task_local_variables(mut self, value: bool) -> Self {
        self.in_query.bool(20, "includeTaskLocalVariables", value);
        self
    }
    /// Only tasks that the user with this id is involved in.
    pub fn involved_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(21, "involvedUser", value.into());
        self
    }
    /// Only tasks with at most this priority.
    pub fn maximum_priority(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.in_query
            .converted_number::<
                i32,
                _,
            >(22, "maximumPriority", "maximum_priority", value.try_into());
        self
    }
    /// Only tasks with at least this priority.
    pub fn minimum_priority(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.in_query
            .converted_number::<
                i32,
                _,
            >(23, "minimumPriority", "minimum_priority", value.try_into());
        self
    }
    /// Only tasks with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(24, "name", value.into());
        self
    }
    /// Only tasks whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(25, "nameLike", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(26, "order", &value.into());
        self
    }
    /// Only tasks that the user with this id owns.
    pub fn owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(27, "owner", value.into());
        self
    }
    /// Only tasks whose owner matches; `%` stands for any text and `_` for any one character.
    pub fn owner_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(28, "ownerLike", value.into());
        self
    }
    /// Only tasks with this priority.
    pub fn priority(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.in_query
            .converted_number::<i32, _>(29, "priority", "priority", value.try_into());
        self
    }
    /// Only tasks of the process definition with this id.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(30, "processDefinitionId", value.into());
        self
    }
    /// Only tasks with this process definition key.
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(31, "processDefinitionKey", value.into());
        self
    }
    /// Only tasks whose process definition key matches; `%` stands for any text and `_` for any one character.
    pub fn process_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(32, "processDefinitionKeyLike", value.into());
        self
    }
    /// Only tasks with this process definition name.
    pub fn process_definition_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(33, "processDefinitionName", value.into());
        self
    }
    /// Only tasks whose process definition name matches; `%` stands for any text and `_` for any one character.
    pub fn process_definition_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(34, "processDefinitionNameLike", value.into());
        self
    }
    /// Only tasks with this process instance business key.
    pub fn process_instance_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(35, "processInstanceBusinessKey", value.into());
        self
    }
    /// Only tasks whose process instance business key matches; `%` stands for any text and `_` for any one character.
    pub fn process_instance_business_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(36, "processInstanceBusinessKeyLike", value.into());
        self
    }
    /// Only tasks of the process instance with this id.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(37, "processInstanceId", value.into());
        self
    }
    /// Only tasks of the process instances with these ids.
    ///
    /// Adds to what is there; [`Self::replace_process_instance_id_in`] replaces it.
    pub fn process_instance_id_in(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::values::CommaSeparated,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.process_instance_id_in = ::bpm_rest_runtime::lists::added(
            self.process_instance_id_in,
            value
                .try_into()
                .map_err(|error| {
                    format!("`process_instance_id_in` cannot be used: {error}")
                }),
        );
        self
    }
    /// Adds one element to `process_instance_id_in`; see [`Self::process_instance_id_in`].
    pub fn add_process_instance_id_in(mut self, value: impl std::fmt::Display) -> Self {
        self.process_instance_id_in = ::bpm_rest_runtime::lists::added(
            self.process_instance_id_in,
            ::bpm_rest_runtime::values::CommaSeparated::try_from([value])
                .map_err(|error| {
                    format!("`process_instance_id_in` cannot be used: {error}")
                }),
        );
        self
    }
    /// Replaces all that `process_instance_id_in` holds; see [`Self::process_instance_id_in`], which adds.
    pub fn replace_process_instance_id_in(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::values::CommaSeparated,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.process_instance_id_in = value
            .try_into()
            .map_err(|error| format!("`process_instance_id_in` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// How many tasks a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by.
    pub fn sort(mut self, value: impl Into<crate::activiti::enums::TaskSort>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::TaskSort>(40, "sort", &value.into());
        self
    }
    /// The offset of the first of the tasks wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only tasks with this task definition key.
    pub fn task_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(42, "taskDefinitionKey", value.into());
        self
    }
    /// Only tasks whose task definition key matches; `%` stands for any text and `_` for any one character.
    pub fn task_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(43, "taskDefinitionKeyLike", value.into());
        self
    }
    /// Only tasks of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(44, "tenantId", value.into());
        self
    }
    /// Only tasks whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(45, "tenantIdLike", value.into());
        self
    }
    /// Only tasks that nobody is assigned to; false is taken for true.
    pub fn unassigned(mut self, value: bool) -> Self {
        self.in_query.bool(46, "unassigned", value);
        self
    }
    /// If true, only tasks that have no tenant.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(47, "withoutTenantId", value);
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
        let Self {
            client,
            candidate_groups,
            process_instance_id_in,
            size,
            start,
            mut in_query,
        } = self;
        let candidate_groups = ::bpm_rest_runtime::request::given(
            "candidate_groups",
            candidate_groups,
        )?;
        let process_instance_id_in = ::bpm_rest_runtime::request::given(
            "process_instance_id_in",
            process_instance_id_in,
        )?;
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
            format_args!("/runtime/tasks"),
        );
        in_query.value(4, "candidateGroups", &candidate_groups);
        in_query.value(38, "processInstanceIdIn", &process_instance_id_in);
        in_query.number(39, "size", size);
        in_query.number(41, "start", start);
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
/// Lists timer jobs, filtered and sorted.
///
/// Timers that are not due yet.
///
/// `GET /management/timer-jobs`
///
/// Not every server has this operation: version 6.0.0 and later.
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: TimerJobCollectionResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTimerJobs {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListTimerJobs {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only jobs that are due after this instant; none without a due date.
    pub fn due_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(0, "dueAfter", "due_after", value.try_into());
        self
    }
    /// Only jobs that are due before this instant; none without a due date.
    pub fn due_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(1, "dueBefore", "due_before", value.try_into());
        self
    }
    /// Only jobs that failed with this message.
    pub fn exception_message(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "exceptionMessage", value.into());
        self
    }
    /// If given, only jobs that are due; the value does not matter.
    pub fn executable(mut self, value: bool) -> Self {
        self.in_query.bool(3, "executable", value);
        self
    }
    /// Only jobs of the execution with this id.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "executionId", value.into());
        self
    }
    /// Only the job with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "id", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(6, "order", &value.into());
        self
    }
    /// Only jobs of the process definition with this id.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(7, "processDefinitionId", value.into());
        self
    }
    /// Only jobs of the process instance with this id.
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(8, "processInstanceId", value.into());
        self
    }
    /// How many jobs a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by.
    pub fn sort(mut self, value: impl Into<crate::activiti::enums::JobSort>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::JobSort>(10, "sort", &value.into());
        self
    }
    /// The offset of the first of the jobs wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only jobs of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(12, "tenantId", value.into());
        self
    }
    /// Only jobs whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(13, "tenantIdLike", value.into());
        self
    }
    /// If true, only jobs that failed with an exception.
    pub fn with_exception(mut self, value: bool) -> Self {
        self.in_query.bool(14, "withException", value);
        self
    }
    /// If true, only jobs that have no tenant.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(15, "withoutTenantId", value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::JobPage, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ListTimerJobs {
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
            format_args!("/management/timer-jobs"),
        );
        in_query.number(9, "size", size);
        in_query.number(11, "start", start);
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
/// Lists the keys of a user's info entries.
///
/// The values are left out; get each entry by its key to read its value. The key of an entry that was deleted goes on to be listed, though the entry itself is answered with 404.
///
/// `GET /identity/users/{userId}/info`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such user.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 14.8
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: UserInfoCollectionResource
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
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/identity/users/{}/info", PATH_SEGMENTS.segment("user_id", & user_id) ?
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
/// Lists users, filtered and sorted.
///
/// Comparisons are case-sensitive; in a `…Like` filter `%` stands for any text and `_` for any one character. Users with equal sort fields come in no particular order.
///
/// `GET /identity/users`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 14.2
/// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: UserCollectionResource
/// - Activiti user guide (5.22), chapter 15 "REST API": 15.6
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
    /// Only users with this e-mail address.
    pub fn email(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "email", value.into());
        self
    }
    /// Only users whose e-mail address matches; `%` stands for any text.
    pub fn email_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "emailLike", value.into());
        self
    }
    /// Only users with this first name.
    pub fn first_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "firstName", value.into());
        self
    }
    /// Only users whose first name matches; `%` stands for any text.
    pub fn first_name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "firstNameLike", value.into());
        self
    }
    /// Only the user with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "id", value.into());
        self
    }
    /// Only users with this last name.
    pub fn last_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "lastName", value.into());
        self
    }
    /// Only users whose last name matches; `%` stands for any text.
    pub fn last_name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(6, "lastNameLike", value.into());
        self
    }
    /// Only members of the group with this id.
    pub fn member_of_group(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(7, "memberOfGroup", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(8, "order", &value.into());
        self
    }
    /// Only users who may start the process definition with this id.
    pub fn potential_starter(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(9, "potentialStarter", value.into());
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
    pub fn sort(mut self, value: impl Into<crate::activiti::enums::UserSort>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::UserSort>(11, "sort", &value.into());
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
            format_args!("/identity/users"),
        );
        in_query.number(10, "size", size);
        in_query.number(12, "start", start);
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
/// Gives an execution the message that it waits for.
///
/// `PUT /runtime/executions/{executionId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such execution.
/// - 500: The execution does not wait for this, is suspended, or fails to go on.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 6.2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MessageEventReceived {
    pub(super) client: Client,
    pub(super) execution_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::MessageEvent, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl MessageEventReceived {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            execution_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the execution.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::MessageEvent, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `variables` of the body; see [`types::MessageEvent::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::MessageEvent::variable`].
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(name, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::MessageEvent::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
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
        Result<Option<types::Execution>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for MessageEventReceived {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, execution_id, body, .. } = self;
        let execution_id = ::bpm_rest_runtime::request::given(
            "execution_id",
            execution_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/executions/{}", PATH_SEGMENTS.segment("execution_id", &
                execution_id) ?
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
/// Lists executions that match a query, which may have conditions on variables.
///
/// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the execution and on those of its process instance.
///
/// `POST /query/executions`
///
/// # Errors
/// - 400: The query cannot be read, or the sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A condition on variables is null, or its date cannot be read (5.22.0).
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 6.5
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct QueryExecutions {
    pub(super) client: Client,
    pub(super) body: Result<types::ExecutionQuery, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl QueryExecutions {
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
        value: impl TryInto<types::ExecutionQuery, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `activity_id` of the body; see [`types::ExecutionQuery::activity_id`].
    pub fn activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("activity_id");
        self.body = self.body.map(|body| body.activity_id(value));
        self
    }
    /// Sets `id` of the body; see [`types::ExecutionQuery::id`].
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("id");
        self.body = self.body.map(|body| body.id(value));
        self
    }
    /// Sets `message_event_subscription_name` of the body; see [`types::ExecutionQuery::message_event_subscription_name`].
    pub fn message_event_subscription_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("message_event_subscription_name");
        self.body = self.body.map(|body| body.message_event_subscription_name(value));
        self
    }
    /// Sets `order` of the body; see [`types::ExecutionQuery::order`].
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.given_of_body.member("order");
        self.body = self.body.map(|body| body.order(value));
        self
    }
    /// Sets `parent_id` of the body; see [`types::ExecutionQuery::parent_id`].
    pub fn parent_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("parent_id");
        self.body = self.body.map(|body| body.parent_id(value));
        self
    }
    /// Sets `process_business_key` of the body; see [`types::ExecutionQuery::process_business_key`].
    pub fn process_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_business_key");
        self.body = self.body.map(|body| body.process_business_key(value));
        self
    }
    /// Sets `process_definition_id` of the body; see [`types::ExecutionQuery::process_definition_id`].
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_id");
        self.body = self.body.map(|body| body.process_definition_id(value));
        self
    }
    /// Sets `process_definition_key` of the body; see [`types::ExecutionQuery::process_definition_key`].
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_key");
        self.body = self.body.map(|body| body.process_definition_key(value));
        self
    }
    /// Sets `process_instance_id` of the body; see [`types::ExecutionQuery::process_instance_id`].
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_instance_id");
        self.body = self.body.map(|body| body.process_instance_id(value));
        self
    }
    /// Adds to `process_instance_variables` of the body; see [`types::ExecutionQuery::process_instance_variables`].
    pub fn process_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("process_instance_variables");
        self.body = self.body.map(|body| body.process_instance_variables(value));
        self
    }
    /// Adds one element to `process_instance_variables` of the body; see [`types::ExecutionQuery::process_instance_variable`].
    pub fn process_instance_variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.given_of_body.member("process_instance_variable");
        self.body = self.body.map(|body| body.process_instance_variable(value));
        self
    }
    /// Replaces all that `process_instance_variables` of the body holds; see [`types::ExecutionQuery::replace_process_instance_variables`].
    pub fn replace_process_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_process_instance_variables");
        self.body = self.body.map(|body| body.replace_process_instance_variables(value));
        self
    }
    /// Sets `signal_event_subscription_name` of the body; see [`types::ExecutionQuery::signal_event_subscription_name`].
    pub fn signal_event_subscription_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("signal_event_subscription_name");
        self.body = self.body.map(|body| body.signal_event_subscription_name(value));
        self
    }
    /// Sets `size` of the body; see [`types::ExecutionQuery::size`].
    pub fn size(mut self, value: i32) -> Self {
        self.given_of_body.member("size");
        self.body = self.body.map(|body| body.size(value));
        self
    }
    /// Sets `sort` of the body; see [`types::ExecutionQuery::sort`].
    pub fn sort(
        mut self,
        value: impl Into<crate::activiti::enums::ExecutionSort>,
    ) -> Self {
        self.given_of_body.member("sort");
        self.body = self.body.map(|body| body.sort(value));
        self
    }
    /// Sets `start` of the body; see [`types::ExecutionQuery::start`].
    pub fn start(mut self, value: i32) -> Self {
        self.given_of_body.member("start");
        self.body = self.body.map(|body| body.start(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::ExecutionQuery::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sets `tenant_id_like` of the body; see [`types::ExecutionQuery::tenant_id_like`].
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id_like");
        self.body = self.body.map(|body| body.tenant_id_like(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::ExecutionQuery::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::ExecutionQuery::variable`].
    pub fn variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::ExecutionQuery::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_variables");
        self.body = self.body.map(|body| body.replace_variables(value));
        self
    }
    /// Sets `without_tenant_id` of the body; see [`types::ExecutionQuery::without_tenant_id`].
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.given_of_body.member("without_tenant_id");
        self.body = self.body.map(|body| body.without_tenant_id(value));
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
        Result<types::ExecutionPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for QueryExecutions {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/query/executions"),
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
/// Lists the activities that process instances went through and that match a query.
///
/// Does what the list by GET does, with the conditions in the body.
///
/// `POST /query/historic-activity-instances`
///
/// # Errors
/// - 400: The query cannot be read, or the sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.18
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct QueryHistoricActivityInstances {
    pub(super) client: Client,
    pub(super) body: Result<types::HistoricActivityInstanceQuery, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl QueryHistoricActivityInstances {
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
        value: impl TryInto<
            types::HistoricActivityInstanceQuery,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `activity_id` of the body; see [`types::HistoricActivityInstanceQuery::activity_id`].
    pub fn activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("activity_id");
        self.body = self.body.map(|body| body.activity_id(value));
        self
    }
    /// Sets `activity_instance_id` of the body; see [`types::HistoricActivityInstanceQuery::activity_instance_id`].
    pub fn activity_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("activity_instance_id");
        self.body = self.body.map(|body| body.activity_instance_id(value));
        self
    }
    /// Sets `activity_name` of the body; see [`types::HistoricActivityInstanceQuery::activity_name`].
    pub fn activity_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("activity_name");
        self.body = self.body.map(|body| body.activity_name(value));
        self
    }
    /// Sets `activity_type` of the body; see [`types::HistoricActivityInstanceQuery::activity_type`].
    pub fn activity_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("activity_type");
        self.body = self.body.map(|body| body.activity_type(value));
        self
    }
    /// Sets `execution_id` of the body; see [`types::HistoricActivityInstanceQuery::execution_id`].
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("execution_id");
        self.body = self.body.map(|body| body.execution_id(value));
        self
    }
    /// Sets `finished` of the body; see [`types::HistoricActivityInstanceQuery::finished`].
    pub fn finished(mut self, value: bool) -> Self {
        self.given_of_body.member("finished");
        self.body = self.body.map(|body| body.finished(value));
        self
    }
    /// Sets `order` of the body; see [`types::HistoricActivityInstanceQuery::order`].
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.given_of_body.member("order");
        self.body = self.body.map(|body| body.order(value));
        self
    }
    /// Sets `process_definition_id` of the body; see [`types::HistoricActivityInstanceQuery::process_definition_id`].
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_id");
        self.body = self.body.map(|body| body.process_definition_id(value));
        self
    }
    /// Sets `process_instance_id` of the body; see [`types::HistoricActivityInstanceQuery::process_instance_id`].
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_instance_id");
        self.body = self.body.map(|body| body.process_instance_id(value));
        self
    }
    /// Sets `size` of the body; see [`types::HistoricActivityInstanceQuery::size`].
    pub fn size(mut self, value: i32) -> Self {
        self.given_of_body.member("size");
        self.body = self.body.map(|body| body.size(value));
        self
    }
    /// Sets `sort` of the body; see [`types::HistoricActivityInstanceQuery::sort`].
    pub fn sort(
        mut self,
        value: impl Into<crate::activiti::enums::HistoricActivityInstanceSort>,
    ) -> Self {
        self.given_of_body.member("sort");
        self.body = self.body.map(|body| body.sort(value));
        self
    }
    /// Sets `start` of the body; see [`types::HistoricActivityInstanceQuery::start`].
    pub fn start(mut self, value: i32) -> Self {
        self.given_of_body.member("start");
        self.body = self.body.map(|body| body.start(value));
        self
    }
    /// Sets `task_assignee` of the body; see [`types::HistoricActivityInstanceQuery::task_assignee`].
    pub fn task_assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("task_assignee");
        self.body = self.body.map(|body| body.task_assignee(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::HistoricActivityInstanceQuery::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sets `tenant_id_like` of the body; see [`types::HistoricActivityInstanceQuery::tenant_id_like`].
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id_like");
        self.body = self.body.map(|body| body.tenant_id_like(value));
        self
    }
    /// Sets `without_tenant_id` of the body; see [`types::HistoricActivityInstanceQuery::without_tenant_id`].
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.given_of_body.member("without_tenant_id");
        self.body = self.body.map(|body| body.without_tenant_id(value));
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
        Result<types::HistoricActivityInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for QueryHistoricActivityInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/query/historic-activity-instances"),
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
/// Lists each change of a variable and each submitted form property that match a query.
///
/// Needs the history level `full`.
///
/// `POST /query/historic-detail`
///
/// # Errors
/// - 400: The query cannot be read, or the sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: An execution and a process instance were asked for at once.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.22
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct QueryHistoricDetails {
    pub(super) client: Client,
    pub(super) body: Result<types::HistoricDetailQuery, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl QueryHistoricDetails {
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
        value: impl TryInto<types::HistoricDetailQuery, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `activity_instance_id` of the body; see [`types::HistoricDetailQuery::activity_instance_id`].
    pub fn activity_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("activity_instance_id");
        self.body = self.body.map(|body| body.activity_instance_id(value));
        self
    }
    /// Sets `execution_id` of the body; see [`types::HistoricDetailQuery::execution_id`].
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("execution_id");
        self.body = self.body.map(|body| body.execution_id(value));
        self
    }
    /// Sets `order` of the body; see [`types::HistoricDetailQuery::order`].
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.given_of_body.member("order");
        self.body = self.body.map(|body| body.order(value));
        self
    }
    /// Sets `process_instance_id` of the body; see [`types::HistoricDetailQuery::process_instance_id`].
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_instance_id");
        self.body = self.body.map(|body| body.process_instance_id(value));
        self
    }
    /// Sets `select_only_form_properties` of the body; see [`types::HistoricDetailQuery::select_only_form_properties`].
    pub fn select_only_form_properties(mut self, value: bool) -> Self {
        self.given_of_body.member("select_only_form_properties");
        self.body = self.body.map(|body| body.select_only_form_properties(value));
        self
    }
    /// Sets `select_only_variable_updates` of the body; see [`types::HistoricDetailQuery::select_only_variable_updates`].
    pub fn select_only_variable_updates(mut self, value: bool) -> Self {
        self.given_of_body.member("select_only_variable_updates");
        self.body = self.body.map(|body| body.select_only_variable_updates(value));
        self
    }
    /// Sets `size` of the body; see [`types::HistoricDetailQuery::size`].
    pub fn size(mut self, value: i32) -> Self {
        self.given_of_body.member("size");
        self.body = self.body.map(|body| body.size(value));
        self
    }
    /// Sets `sort` of the body; see [`types::HistoricDetailQuery::sort`].
    pub fn sort(
        mut self,
        value: impl Into<crate::activiti::enums::HistoricDetailSort>,
    ) -> Self {
        self.given_of_body.member("sort");
        self.body = self.body.map(|body| body.sort(value));
        self
    }
    /// Sets `start` of the body; see [`types::HistoricDetailQuery::start`].
    pub fn start(mut self, value: i32) -> Self {
        self.given_of_body.member("start");
        self.body = self.body.map(|body| body.start(value));
        self
    }
    /// Sets `task_id` of the body; see [`types::HistoricDetailQuery::task_id`].
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("task_id");
        self.body = self.body.map(|body| body.task_id(value));
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
        Result<types::HistoricDetailPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for QueryHistoricDetails {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/query/historic-detail"),
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
/// Lists process instances, running and ended, that match a query; it can also name conditions on variables.
///
/// Does what the list by GET does, with the conditions in the body. Several conditions on variables have to hold together.
///
/// `POST /query/historic-process-instances`
///
/// # Errors
/// - 400: The query cannot be read, or the sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A condition on variables is null, or its date cannot be read (5.22.0).
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.3
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct QueryHistoricProcessInstances {
    pub(super) client: Client,
    pub(super) body: Result<types::HistoricProcessInstanceQuery, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl QueryHistoricProcessInstances {
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
        value: impl TryInto<
            types::HistoricProcessInstanceQuery,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `exclude_subprocesses` of the body; see [`types::HistoricProcessInstanceQuery::exclude_subprocesses`].
    pub fn exclude_subprocesses(mut self, value: bool) -> Self {
        self.given_of_body.member("exclude_subprocesses");
        self.body = self.body.map(|body| body.exclude_subprocesses(value));
        self
    }
    /// Sets `finished` of the body; see [`types::HistoricProcessInstanceQuery::finished`].
    pub fn finished(mut self, value: bool) -> Self {
        self.given_of_body.member("finished");
        self.body = self.body.map(|body| body.finished(value));
        self
    }
    /// Sets `finished_after` of the body; see [`types::HistoricProcessInstanceQuery::finished_after`].
    pub fn finished_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("finished_after");
        self.body = self.body.map(|body| body.finished_after(value));
        self
    }
    /// Sets `finished_before` of the body; see [`types::HistoricProcessInstanceQuery::finished_before`].
    pub fn finished_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("finished_before");
        self.body = self.body.map(|body| body.finished_before(value));
        self
    }
    /// Sets `include_process_variables` of the body; see [`types::HistoricProcessInstanceQuery::include_process_variables`].
    pub fn include_process_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("include_process_variables");
        self.body = self.body.map(|body| body.include_process_variables(value));
        self
    }
    /// Sets `involved_user` of the body; see [`types::HistoricProcessInstanceQuery::involved_user`].
    pub fn involved_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("involved_user");
        self.body = self.body.map(|body| body.involved_user(value));
        self
    }
    /// Sets `order` of the body; see [`types::HistoricProcessInstanceQuery::order`].
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.given_of_body.member("order");
        self.body = self.body.map(|body| body.order(value));
        self
    }
    /// Sets `process_business_key` of the body; see [`types::HistoricProcessInstanceQuery::process_business_key`].
    pub fn process_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_business_key");
        self.body = self.body.map(|body| body.process_business_key(value));
        self
    }
    /// Sets `process_definition_id` of the body; see [`types::HistoricProcessInstanceQuery::process_definition_id`].
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_id");
        self.body = self.body.map(|body| body.process_definition_id(value));
        self
    }
    /// Sets `process_definition_key` of the body; see [`types::HistoricProcessInstanceQuery::process_definition_key`].
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_key");
        self.body = self.body.map(|body| body.process_definition_key(value));
        self
    }
    /// Sets `process_instance_id` of the body; see [`types::HistoricProcessInstanceQuery::process_instance_id`].
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_instance_id");
        self.body = self.body.map(|body| body.process_instance_id(value));
        self
    }
    /// Adds to `process_instance_ids` of the body; see [`types::HistoricProcessInstanceQuery::process_instance_ids`].
    pub fn process_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("process_instance_ids");
        self.body = self.body.map(|body| body.process_instance_ids(value));
        self
    }
    /// Adds one element to `process_instance_ids` of the body; see [`types::HistoricProcessInstanceQuery::add_process_instance_id`].
    pub fn add_process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("add_process_instance_id");
        self.body = self.body.map(|body| body.add_process_instance_id(value));
        self
    }
    /// Replaces all that `process_instance_ids` of the body holds; see [`types::HistoricProcessInstanceQuery::replace_process_instance_ids`].
    pub fn replace_process_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_process_instance_ids");
        self.body = self.body.map(|body| body.replace_process_instance_ids(value));
        self
    }
    /// Sets `size` of the body; see [`types::HistoricProcessInstanceQuery::size`].
    pub fn size(mut self, value: i32) -> Self {
        self.given_of_body.member("size");
        self.body = self.body.map(|body| body.size(value));
        self
    }
    /// Sets `sort` of the body; see [`types::HistoricProcessInstanceQuery::sort`].
    pub fn sort(
        mut self,
        value: impl Into<crate::activiti::enums::HistoricProcessInstanceSort>,
    ) -> Self {
        self.given_of_body.member("sort");
        self.body = self.body.map(|body| body.sort(value));
        self
    }
    /// Sets `start` of the body; see [`types::HistoricProcessInstanceQuery::start`].
    pub fn start(mut self, value: i32) -> Self {
        self.given_of_body.member("start");
        self.body = self.body.map(|body| body.start(value));
        self
    }
    /// Sets `started_after` of the body; see [`types::HistoricProcessInstanceQuery::started_after`].
    pub fn started_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("started_after");
        self.body = self.body.map(|body| body.started_after(value));
        self
    }
    /// Sets `started_before` of the body; see [`types::HistoricProcessInstanceQuery::started_before`].
    pub fn started_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("started_before");
        self.body = self.body.map(|body| body.started_before(value));
        self
    }
    /// Sets `started_by` of the body; see [`types::HistoricProcessInstanceQuery::started_by`].
    pub fn started_by(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("started_by");
        self.body = self.body.map(|body| body.started_by(value));
        self
    }
    /// Sets `super_process_instance_id` of the body; see [`types::HistoricProcessInstanceQuery::super_process_instance_id`].
    pub fn super_process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("super_process_instance_id");
        self.body = self.body.map(|body| body.super_process_instance_id(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::HistoricProcessInstanceQuery::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sets `tenant_id_like` of the body; see [`types::HistoricProcessInstanceQuery::tenant_id_like`].
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id_like");
        self.body = self.body.map(|body| body.tenant_id_like(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::HistoricProcessInstanceQuery::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::HistoricProcessInstanceQuery::variable`].
    pub fn variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::HistoricProcessInstanceQuery::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_variables");
        self.body = self.body.map(|body| body.replace_variables(value));
        self
    }
    /// Sets `without_tenant_id` of the body; see [`types::HistoricProcessInstanceQuery::without_tenant_id`].
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.given_of_body.member("without_tenant_id");
        self.body = self.body.map(|body| body.without_tenant_id(value));
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
        Result<types::HistoricProcessInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for QueryHistoricProcessInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/query/historic-process-instances"),
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
/// Lists tasks, open and ended, that match a query; it can also name conditions on variables.
///
/// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the task and on those of its process instance.
///
/// `POST /query/historic-task-instances`
///
/// # Errors
/// - 400: The query cannot be read, or the sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A condition on variables is null, or its date cannot be read (5.22.0).
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.13
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct QueryHistoricTaskInstances {
    pub(super) client: Client,
    pub(super) body: Result<types::HistoricTaskInstanceQuery, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl QueryHistoricTaskInstances {
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
        value: impl TryInto<types::HistoricTaskInstanceQuery, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `due_date` of the body; see [`types::HistoricTaskInstanceQuery::due_date`].
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("due_date");
        self.body = self.body.map(|body| body.due_date(value));
        self
    }
    /// Sets `due_date_after` of the body; see [`types::HistoricTaskInstanceQuery::due_date_after`].
    pub fn due_date_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("due_date_after");
        self.body = self.body.map(|body| body.due_date_after(value));
        self
    }
    /// Sets `due_date_before` of the body; see [`types::HistoricTaskInstanceQuery::due_date_before`].
    pub fn due_date_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("due_date_before");
        self.body = self.body.map(|body| body.due_date_before(value));
        self
    }
    /// Sets `execution_id` of the body; see [`types::HistoricTaskInstanceQuery::execution_id`].
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("execution_id");
        self.body = self.body.map(|body| body.execution_id(value));
        self
    }
    /// Sets `finished` of the body; see [`types::HistoricTaskInstanceQuery::finished`].
    pub fn finished(mut self, value: bool) -> Self {
        self.given_of_body.member("finished");
        self.body = self.body.map(|body| body.finished(value));
        self
    }
    /// Sets `include_process_variables` of the body; see [`types::HistoricTaskInstanceQuery::include_process_variables`].
    pub fn include_process_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("include_process_variables");
        self.body = self.body.map(|body| body.include_process_variables(value));
        self
    }
    /// Sets `include_task_local_variables` of the body; see [`types::HistoricTaskInstanceQuery::include_task_local_variables`].
    pub fn include_task_local_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("include_task_local_variables");
        self.body = self.body.map(|body| body.include_task_local_variables(value));
        self
    }
    /// Sets `order` of the body; see [`types::HistoricTaskInstanceQuery::order`].
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.given_of_body.member("order");
        self.body = self.body.map(|body| body.order(value));
        self
    }
    /// Sets `parent_task_id` of the body; see [`types::HistoricTaskInstanceQuery::parent_task_id`].
    pub fn parent_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("parent_task_id");
        self.body = self.body.map(|body| body.parent_task_id(value));
        self
    }
    /// Sets `process_business_key` of the body; see [`types::HistoricTaskInstanceQuery::process_business_key`].
    pub fn process_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_business_key");
        self.body = self.body.map(|body| body.process_business_key(value));
        self
    }
    /// Sets `process_business_key_like` of the body; see [`types::HistoricTaskInstanceQuery::process_business_key_like`].
    pub fn process_business_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_business_key_like");
        self.body = self.body.map(|body| body.process_business_key_like(value));
        self
    }
    /// Sets `process_definition_id` of the body; see [`types::HistoricTaskInstanceQuery::process_definition_id`].
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_id");
        self.body = self.body.map(|body| body.process_definition_id(value));
        self
    }
    /// Sets `process_definition_key` of the body; see [`types::HistoricTaskInstanceQuery::process_definition_key`].
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_key");
        self.body = self.body.map(|body| body.process_definition_key(value));
        self
    }
    /// Sets `process_definition_key_like` of the body; see [`types::HistoricTaskInstanceQuery::process_definition_key_like`].
    pub fn process_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_key_like");
        self.body = self.body.map(|body| body.process_definition_key_like(value));
        self
    }
    /// Sets `process_definition_name` of the body; see [`types::HistoricTaskInstanceQuery::process_definition_name`].
    pub fn process_definition_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_name");
        self.body = self.body.map(|body| body.process_definition_name(value));
        self
    }
    /// Sets `process_definition_name_like` of the body; see [`types::HistoricTaskInstanceQuery::process_definition_name_like`].
    pub fn process_definition_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_name_like");
        self.body = self.body.map(|body| body.process_definition_name_like(value));
        self
    }
    /// Sets `process_finished` of the body; see [`types::HistoricTaskInstanceQuery::process_finished`].
    pub fn process_finished(mut self, value: bool) -> Self {
        self.given_of_body.member("process_finished");
        self.body = self.body.map(|body| body.process_finished(value));
        self
    }
    /// Sets `process_instance_id` of the body; see [`types::HistoricTaskInstanceQuery::process_instance_id`].
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_instance_id");
        self.body = self.body.map(|body| body.process_instance_id(value));
        self
    }
    /// Adds to `process_variables` of the body; see [`types::HistoricTaskInstanceQuery::process_variables`].
    pub fn process_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("process_variables");
        self.body = self.body.map(|body| body.process_variables(value));
        self
    }
    /// Adds one element to `process_variables` of the body; see [`types::HistoricTaskInstanceQuery::process_variable`].
    pub fn process_variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.given_of_body.member("process_variable");
        self.body = self.body.map(|body| body.process_variable(value));
        self
    }
    /// Replaces all that `process_variables` of the body holds; see [`types::HistoricTaskInstanceQuery::replace_process_variables`].
    pub fn replace_process_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_process_variables");
        self.body = self.body.map(|body| body.replace_process_variables(value));
        self
    }
    /// Sets `size` of the body; see [`types::HistoricTaskInstanceQuery::size`].
    pub fn size(mut self, value: i32) -> Self {
        self.given_of_body.member("size");
        self.body = self.body.map(|body| body.size(value));
        self
    }
    /// Sets `sort` of the body; see [`types::HistoricTaskInstanceQuery::sort`].
    pub fn sort(
        mut self,
        value: impl Into<crate::activiti::enums::HistoricTaskInstanceSort>,
    ) -> Self {
        self.given_of_body.member("sort");
        self.body = self.body.map(|body| body.sort(value));
        self
    }
    /// Sets `start` of the body; see [`types::HistoricTaskInstanceQuery::start`].
    pub fn start(mut self, value: i32) -> Self {
        self.given_of_body.member("start");
        self.body = self.body.map(|body| body.start(value));
        self
    }
    /// Sets `task_assignee` of the body; see [`types::HistoricTaskInstanceQuery::task_assignee`].
    pub fn task_assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("task_assignee");
        self.body = self.body.map(|body| body.task_assignee(value));
        self
    }
    /// Sets `task_assignee_like` of the body; see [`types::HistoricTaskInstanceQuery::task_assignee_like`].
    pub fn task_assignee_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("task_assignee_like");
        self.body = self.body.map(|body| body.task_assignee_like(value));
        self
    }
    /// Sets `task_candidate_group` of the body; see [`types::HistoricTaskInstanceQuery::task_candidate_group`].
    pub fn task_candidate_group(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("task_candidate_group");
        self.body = self.body.map(|body| body.task_candidate_group(value));
        self
    }
    /// Sets `task_category` of the body; see [`types::HistoricTaskInstanceQuery::task_category`].
    pub fn task_category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("task_category");
        self.body = self.body.map(|body| body.task_category(value));
        self
    }
    /// Sets `task_completed_after` of the body; see [`types::HistoricTaskInstanceQuery::task_completed_after`].
    pub fn task_completed_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("task_completed_after");
        self.body = self.body.map(|body| body.task_completed_after(value));
        self
    }
    /// Sets `task_completed_before` of the body; see [`types::HistoricTaskInstanceQuery::task_completed_before`].
    pub fn task_completed_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("task_completed_before");
        self.body = self.body.map(|body| body.task_completed_before(value));
        self
    }
    /// Sets `task_completed_on` of the body; see [`types::HistoricTaskInstanceQuery::task_completed_on`].
    pub fn task_completed_on(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("task_completed_on");
        self.body = self.body.map(|body| body.task_completed_on(value));
        self
    }
    /// Sets `task_created_after` of the body; see [`types::HistoricTaskInstanceQuery::task_created_after`].
    pub fn task_created_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("task_created_after");
        self.body = self.body.map(|body| body.task_created_after(value));
        self
    }
    /// Sets `task_created_before` of the body; see [`types::HistoricTaskInstanceQuery::task_created_before`].
    pub fn task_created_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("task_created_before");
        self.body = self.body.map(|body| body.task_created_before(value));
        self
    }
    /// Sets `task_created_on` of the body; see [`types::HistoricTaskInstanceQuery::task_created_on`].
    pub fn task_created_on(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("task_created_on");
        self.body = self.body.map(|body| body.task_created_on(value));
        self
    }
    /// Sets `task_definition_key` of the body; see [`types::HistoricTaskInstanceQuery::task_definition_key`].
    pub fn task_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("task_definition_key");
        self.body = self.body.map(|body| body.task_definition_key(value));
        self
    }
    /// Sets `task_definition_key_like` of the body; see [`types::HistoricTaskInstanceQuery::task_definition_key_like`].
    pub fn task_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("task_definition_key_like");
        self.body = self.body.map(|body| body.task_definition_key_like(value));
        self
    }
    /// Sets `task_delete_reason` of the body; see [`types::HistoricTaskInstanceQuery::task_delete_reason`].
    pub fn task_delete_reason(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("task_delete_reason");
        self.body = self.body.map(|body| body.task_delete_reason(value));
        self
    }
    /// Sets `task_delete_reason_like` of the body; see [`types::HistoricTaskInstanceQuery::task_delete_reason_like`].
    pub fn task_delete_reason_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("task_delete_reason_like");
        self.body = self.body.map(|body| body.task_delete_reason_like(value));
        self
    }
    /// Sets `task_description` of the body; see [`types::HistoricTaskInstanceQuery::task_description`].
    pub fn task_description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("task_description");
        self.body = self.body.map(|body| body.task_description(value));
        self
    }
    /// Sets `task_description_like` of the body; see [`types::HistoricTaskInstanceQuery::task_description_like`].
    pub fn task_description_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("task_description_like");
        self.body = self.body.map(|body| body.task_description_like(value));
        self
    }
    /// Sets `task_id` of the body; see [`types::HistoricTaskInstanceQuery::task_id`].
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("task_id");
        self.body = self.body.map(|body| body.task_id(value));
        self
    }
    /// Sets `task_involved_user` of the body; see [`types::HistoricTaskInstanceQuery::task_involved_user`].
    pub fn task_involved_user(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("task_involved_user");
        self.body = self.body.map(|body| body.task_involved_user(value));
        self
    }
    /// Sets `task_max_priority` of the body; see [`types::HistoricTaskInstanceQuery::task_max_priority`].
    pub fn task_max_priority(mut self, value: i32) -> Self {
        self.given_of_body.member("task_max_priority");
        self.body = self.body.map(|body| body.task_max_priority(value));
        self
    }
    /// Sets `task_min_priority` of the body; see [`types::HistoricTaskInstanceQuery::task_min_priority`].
    pub fn task_min_priority(mut self, value: i32) -> Self {
        self.given_of_body.member("task_min_priority");
        self.body = self.body.map(|body| body.task_min_priority(value));
        self
    }
    /// Sets `task_name` of the body; see [`types::HistoricTaskInstanceQuery::task_name`].
    pub fn task_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("task_name");
        self.body = self.body.map(|body| body.task_name(value));
        self
    }
    /// Sets `task_name_like` of the body; see [`types::HistoricTaskInstanceQuery::task_name_like`].
    pub fn task_name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("task_name_like");
        self.body = self.body.map(|body| body.task_name_like(value));
        self
    }
    /// Sets `task_owner` of the body; see [`types::HistoricTaskInstanceQuery::task_owner`].
    pub fn task_owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("task_owner");
        self.body = self.body.map(|body| body.task_owner(value));
        self
    }
    /// Sets `task_owner_like` of the body; see [`types::HistoricTaskInstanceQuery::task_owner_like`].
    pub fn task_owner_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("task_owner_like");
        self.body = self.body.map(|body| body.task_owner_like(value));
        self
    }
    /// Sets `task_priority` of the body; see [`types::HistoricTaskInstanceQuery::task_priority`].
    pub fn task_priority(mut self, value: i32) -> Self {
        self.given_of_body.member("task_priority");
        self.body = self.body.map(|body| body.task_priority(value));
        self
    }
    /// Adds to `task_variables` of the body; see [`types::HistoricTaskInstanceQuery::task_variables`].
    pub fn task_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("task_variables");
        self.body = self.body.map(|body| body.task_variables(value));
        self
    }
    /// Adds one element to `task_variables` of the body; see [`types::HistoricTaskInstanceQuery::task_variable`].
    pub fn task_variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.given_of_body.member("task_variable");
        self.body = self.body.map(|body| body.task_variable(value));
        self
    }
    /// Replaces all that `task_variables` of the body holds; see [`types::HistoricTaskInstanceQuery::replace_task_variables`].
    pub fn replace_task_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_task_variables");
        self.body = self.body.map(|body| body.replace_task_variables(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::HistoricTaskInstanceQuery::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sets `tenant_id_like` of the body; see [`types::HistoricTaskInstanceQuery::tenant_id_like`].
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id_like");
        self.body = self.body.map(|body| body.tenant_id_like(value));
        self
    }
    /// Sets `without_due_date` of the body; see [`types::HistoricTaskInstanceQuery::without_due_date`].
    pub fn without_due_date(mut self, value: bool) -> Self {
        self.given_of_body.member("without_due_date");
        self.body = self.body.map(|body| body.without_due_date(value));
        self
    }
    /// Sets `without_tenant_id` of the body; see [`types::HistoricTaskInstanceQuery::without_tenant_id`].
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.given_of_body.member("without_tenant_id");
        self.body = self.body.map(|body| body.without_tenant_id(value));
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
        Result<types::HistoricTaskInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for QueryHistoricTaskInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/query/historic-task-instances"),
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
/// Lists the variables that process instances and tasks have or had and that match a query.
///
/// Of the conditions on variables only `equals` with a name is taken.
///
/// `POST /query/historic-variable-instances`
///
/// # Errors
/// - 400: The query cannot be read, or the sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A condition on variables is null, or its date cannot be read (5.22.0).
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 8.20
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct QueryHistoricVariableInstances {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    pub(super) body: Result<types::HistoricVariableInstanceQuery, String>,
    in_query: ::bpm_rest_runtime::query::Query,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl QueryHistoricVariableInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            body: Ok(Default::default()),
            in_query: Default::default(),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// Ascending (the default) or descending.
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.in_query
            .value::<crate::activiti::enums::SortOrder>(0, "order", &value.into());
        self
    }
    /// How many variables a page holds at most.
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
        value: impl Into<crate::activiti::enums::HistoricVariableInstanceSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::activiti::enums::HistoricVariableInstanceSort,
            >(2, "sort", &value.into());
        self
    }
    /// The offset of the first variable wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<
            types::HistoricVariableInstanceQuery,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `exclude_task_variables` of the body; see [`types::HistoricVariableInstanceQuery::exclude_task_variables`].
    pub fn exclude_task_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("exclude_task_variables");
        self.body = self.body.map(|body| body.exclude_task_variables(value));
        self
    }
    /// Sets `execution_id` of the body; see [`types::HistoricVariableInstanceQuery::execution_id`].
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("execution_id");
        self.body = self.body.map(|body| body.execution_id(value));
        self
    }
    /// Sets `process_instance_id` of the body; see [`types::HistoricVariableInstanceQuery::process_instance_id`].
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_instance_id");
        self.body = self.body.map(|body| body.process_instance_id(value));
        self
    }
    /// Sets `task_id` of the body; see [`types::HistoricVariableInstanceQuery::task_id`].
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("task_id");
        self.body = self.body.map(|body| body.task_id(value));
        self
    }
    /// Sets `variable_name` of the body; see [`types::HistoricVariableInstanceQuery::variable_name`].
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("variable_name");
        self.body = self.body.map(|body| body.variable_name(value));
        self
    }
    /// Sets `variable_name_like` of the body; see [`types::HistoricVariableInstanceQuery::variable_name_like`].
    pub fn variable_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("variable_name_like");
        self.body = self.body.map(|body| body.variable_name_like(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::HistoricVariableInstanceQuery::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::HistoricVariableInstanceQuery::variable`].
    pub fn variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::HistoricVariableInstanceQuery::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
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
        Result<types::HistoricVariableInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for QueryHistoricVariableInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, size, start, body, mut in_query, .. } = self;
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
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/query/historic-variable-instances"),
        );
        in_query.number(1, "size", size);
        in_query.number(3, "start", start);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Lists running process instances that match a query, which may have conditions on variables.
///
/// Does what the list by GET does, with the conditions in the body. Several conditions on variables have to hold together.
///
/// `POST /query/process-instances`
///
/// # Errors
/// - 400: The query cannot be read, or the sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A condition on variables is null, or its date cannot be read (5.22.0).
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.6
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct QueryProcessInstances {
    pub(super) client: Client,
    pub(super) body: Result<types::ProcessInstanceQuery, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl QueryProcessInstances {
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
        value: impl TryInto<types::ProcessInstanceQuery, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `exclude_subprocesses` of the body; see [`types::ProcessInstanceQuery::exclude_subprocesses`].
    pub fn exclude_subprocesses(mut self, value: bool) -> Self {
        self.given_of_body.member("exclude_subprocesses");
        self.body = self.body.map(|body| body.exclude_subprocesses(value));
        self
    }
    /// Sets `include_process_variables` of the body; see [`types::ProcessInstanceQuery::include_process_variables`].
    pub fn include_process_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("include_process_variables");
        self.body = self.body.map(|body| body.include_process_variables(value));
        self
    }
    /// Sets `involved_user` of the body; see [`types::ProcessInstanceQuery::involved_user`].
    pub fn involved_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("involved_user");
        self.body = self.body.map(|body| body.involved_user(value));
        self
    }
    /// Sets `order` of the body; see [`types::ProcessInstanceQuery::order`].
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.given_of_body.member("order");
        self.body = self.body.map(|body| body.order(value));
        self
    }
    /// Sets `process_business_key` of the body; see [`types::ProcessInstanceQuery::process_business_key`].
    pub fn process_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_business_key");
        self.body = self.body.map(|body| body.process_business_key(value));
        self
    }
    /// Sets `process_definition_id` of the body; see [`types::ProcessInstanceQuery::process_definition_id`].
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_id");
        self.body = self.body.map(|body| body.process_definition_id(value));
        self
    }
    /// Sets `process_definition_key` of the body; see [`types::ProcessInstanceQuery::process_definition_key`].
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_key");
        self.body = self.body.map(|body| body.process_definition_key(value));
        self
    }
    /// Sets `process_instance_id` of the body; see [`types::ProcessInstanceQuery::process_instance_id`].
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_instance_id");
        self.body = self.body.map(|body| body.process_instance_id(value));
        self
    }
    /// Sets `size` of the body; see [`types::ProcessInstanceQuery::size`].
    pub fn size(mut self, value: i32) -> Self {
        self.given_of_body.member("size");
        self.body = self.body.map(|body| body.size(value));
        self
    }
    /// Sets `sort` of the body; see [`types::ProcessInstanceQuery::sort`].
    pub fn sort(
        mut self,
        value: impl Into<crate::activiti::enums::ProcessInstanceSort>,
    ) -> Self {
        self.given_of_body.member("sort");
        self.body = self.body.map(|body| body.sort(value));
        self
    }
    /// Sets `start` of the body; see [`types::ProcessInstanceQuery::start`].
    pub fn start(mut self, value: i32) -> Self {
        self.given_of_body.member("start");
        self.body = self.body.map(|body| body.start(value));
        self
    }
    /// Sets `sub_process_instance_id` of the body; see [`types::ProcessInstanceQuery::sub_process_instance_id`].
    pub fn sub_process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("sub_process_instance_id");
        self.body = self.body.map(|body| body.sub_process_instance_id(value));
        self
    }
    /// Sets `super_process_instance_id` of the body; see [`types::ProcessInstanceQuery::super_process_instance_id`].
    pub fn super_process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("super_process_instance_id");
        self.body = self.body.map(|body| body.super_process_instance_id(value));
        self
    }
    /// Sets `suspended` of the body; see [`types::ProcessInstanceQuery::suspended`].
    pub fn suspended(mut self, value: bool) -> Self {
        self.given_of_body.member("suspended");
        self.body = self.body.map(|body| body.suspended(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::ProcessInstanceQuery::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sets `tenant_id_like` of the body; see [`types::ProcessInstanceQuery::tenant_id_like`].
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id_like");
        self.body = self.body.map(|body| body.tenant_id_like(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::ProcessInstanceQuery::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::ProcessInstanceQuery::variable`].
    pub fn variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::ProcessInstanceQuery::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_variables");
        self.body = self.body.map(|body| body.replace_variables(value));
        self
    }
    /// Sets `without_tenant_id` of the body; see [`types::ProcessInstanceQuery::without_tenant_id`].
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.given_of_body.member("without_tenant_id");
        self.body = self.body.map(|body| body.without_tenant_id(value));
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
impl Build for QueryProcessInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/query/process-instances"),
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
/// Lists tasks that match a query; it can also ask for values of variables.
///
/// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the task and on those of its process instance.
///
/// `POST /query/tasks`
///
/// # Errors
/// - 400: The query cannot be read, or the sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: A condition on variables is null, or its date cannot be read (5.22.0).
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.3
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct QueryTasks {
    pub(super) client: Client,
    pub(super) body: Result<types::TaskQuery, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl QueryTasks {
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
        value: impl TryInto<types::TaskQuery, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `active` of the body; see [`types::TaskQuery::active`].
    pub fn active(mut self, value: bool) -> Self {
        self.given_of_body.member("active");
        self.body = self.body.map(|body| body.active(value));
        self
    }
    /// Sets `assignee` of the body; see [`types::TaskQuery::assignee`].
    pub fn assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("assignee");
        self.body = self.body.map(|body| body.assignee(value));
        self
    }
    /// Sets `assignee_like` of the body; see [`types::TaskQuery::assignee_like`].
    pub fn assignee_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("assignee_like");
        self.body = self.body.map(|body| body.assignee_like(value));
        self
    }
    /// Sets `candidate_group` of the body; see [`types::TaskQuery::candidate_group`].
    pub fn candidate_group(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("candidate_group");
        self.body = self.body.map(|body| body.candidate_group(value));
        self
    }
    /// Adds to `candidate_group_in` of the body; see [`types::TaskQuery::candidate_group_in`].
    pub fn candidate_group_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("candidate_group_in");
        self.body = self.body.map(|body| body.candidate_group_in(value));
        self
    }
    /// Adds one element to `candidate_group_in` of the body; see [`types::TaskQuery::add_candidate_group_in`].
    pub fn add_candidate_group_in(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("add_candidate_group_in");
        self.body = self.body.map(|body| body.add_candidate_group_in(value));
        self
    }
    /// Replaces all that `candidate_group_in` of the body holds; see [`types::TaskQuery::replace_candidate_group_in`].
    pub fn replace_candidate_group_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_candidate_group_in");
        self.body = self.body.map(|body| body.replace_candidate_group_in(value));
        self
    }
    /// Sets `candidate_or_assigned` of the body; see [`types::TaskQuery::candidate_or_assigned`].
    pub fn candidate_or_assigned(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("candidate_or_assigned");
        self.body = self.body.map(|body| body.candidate_or_assigned(value));
        self
    }
    /// Sets `candidate_user` of the body; see [`types::TaskQuery::candidate_user`].
    pub fn candidate_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("candidate_user");
        self.body = self.body.map(|body| body.candidate_user(value));
        self
    }
    /// Sets `category` of the body; see [`types::TaskQuery::category`].
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("category");
        self.body = self.body.map(|body| body.category(value));
        self
    }
    /// Sets `created_after` of the body; see [`types::TaskQuery::created_after`].
    pub fn created_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("created_after");
        self.body = self.body.map(|body| body.created_after(value));
        self
    }
    /// Sets `created_before` of the body; see [`types::TaskQuery::created_before`].
    pub fn created_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("created_before");
        self.body = self.body.map(|body| body.created_before(value));
        self
    }
    /// Sets `created_on` of the body; see [`types::TaskQuery::created_on`].
    pub fn created_on(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("created_on");
        self.body = self.body.map(|body| body.created_on(value));
        self
    }
    /// Sets `delegation_state` of the body; see [`types::TaskQuery::delegation_state`].
    pub fn delegation_state(
        mut self,
        value: impl Into<crate::activiti::enums::DelegationState>,
    ) -> Self {
        self.given_of_body.member("delegation_state");
        self.body = self.body.map(|body| body.delegation_state(value));
        self
    }
    /// Sets `description` of the body; see [`types::TaskQuery::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Sets `description_like` of the body; see [`types::TaskQuery::description_like`].
    pub fn description_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description_like");
        self.body = self.body.map(|body| body.description_like(value));
        self
    }
    /// Sets `due_after` of the body; see [`types::TaskQuery::due_after`].
    pub fn due_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("due_after");
        self.body = self.body.map(|body| body.due_after(value));
        self
    }
    /// Sets `due_before` of the body; see [`types::TaskQuery::due_before`].
    pub fn due_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("due_before");
        self.body = self.body.map(|body| body.due_before(value));
        self
    }
    /// Sets `due_date` of the body; see [`types::TaskQuery::due_date`].
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("due_date");
        self.body = self.body.map(|body| body.due_date(value));
        self
    }
    /// Sets `exclude_sub_tasks` of the body; see [`types::TaskQuery::exclude_sub_tasks`].
    pub fn exclude_sub_tasks(mut self, value: bool) -> Self {
        self.given_of_body.member("exclude_sub_tasks");
        self.body = self.body.map(|body| body.exclude_sub_tasks(value));
        self
    }
    /// Sets `execution_id` of the body; see [`types::TaskQuery::execution_id`].
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("execution_id");
        self.body = self.body.map(|body| body.execution_id(value));
        self
    }
    /// Sets `include_process_variables` of the body; see [`types::TaskQuery::include_process_variables`].
    pub fn include_process_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("include_process_variables");
        self.body = self.body.map(|body| body.include_process_variables(value));
        self
    }
    /// Sets `include_task_local_variables` of the body; see [`types::TaskQuery::include_task_local_variables`].
    pub fn include_task_local_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("include_task_local_variables");
        self.body = self.body.map(|body| body.include_task_local_variables(value));
        self
    }
    /// Sets `involved_user` of the body; see [`types::TaskQuery::involved_user`].
    pub fn involved_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("involved_user");
        self.body = self.body.map(|body| body.involved_user(value));
        self
    }
    /// Sets `maximum_priority` of the body; see [`types::TaskQuery::maximum_priority`].
    pub fn maximum_priority(mut self, value: i32) -> Self {
        self.given_of_body.member("maximum_priority");
        self.body = self.body.map(|body| body.maximum_priority(value));
        self
    }
    /// Sets `minimum_priority` of the body; see [`types::TaskQuery::minimum_priority`].
    pub fn minimum_priority(mut self, value: i32) -> Self {
        self.given_of_body.member("minimum_priority");
        self.body = self.body.map(|body| body.minimum_priority(value));
        self
    }
    /// Sets `name` of the body; see [`types::TaskQuery::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Sets `name_like` of the body; see [`types::TaskQuery::name_like`].
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name_like");
        self.body = self.body.map(|body| body.name_like(value));
        self
    }
    /// Sets `order` of the body; see [`types::TaskQuery::order`].
    pub fn order(mut self, value: impl Into<crate::activiti::enums::SortOrder>) -> Self {
        self.given_of_body.member("order");
        self.body = self.body.map(|body| body.order(value));
        self
    }
    /// Sets `owner` of the body; see [`types::TaskQuery::owner`].
    pub fn owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("owner");
        self.body = self.body.map(|body| body.owner(value));
        self
    }
    /// Sets `owner_like` of the body; see [`types::TaskQuery::owner_like`].
    pub fn owner_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("owner_like");
        self.body = self.body.map(|body| body.owner_like(value));
        self
    }
    /// Sets `priority` of the body; see [`types::TaskQuery::priority`].
    pub fn priority(mut self, value: i32) -> Self {
        self.given_of_body.member("priority");
        self.body = self.body.map(|body| body.priority(value));
        self
    }
    /// Sets `process_definition_id` of the body; see [`types::TaskQuery::process_definition_id`].
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_id");
        self.body = self.body.map(|body| body.process_definition_id(value));
        self
    }
    /// Sets `process_definition_key` of the body; see [`types::TaskQuery::process_definition_key`].
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_key");
        self.body = self.body.map(|body| body.process_definition_key(value));
        self
    }
    /// Sets `process_definition_key_like` of the body; see [`types::TaskQuery::process_definition_key_like`].
    pub fn process_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_key_like");
        self.body = self.body.map(|body| body.process_definition_key_like(value));
        self
    }
    /// Sets `process_definition_name` of the body; see [`types::TaskQuery::process_definition_name`].
    pub fn process_definition_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_name");
        self.body = self.body.map(|body| body.process_definition_name(value));
        self
    }
    /// Sets `process_definition_name_like` of the body; see [`types::TaskQuery::process_definition_name_like`].
    pub fn process_definition_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_definition_name_like");
        self.body = self.body.map(|body| body.process_definition_name_like(value));
        self
    }
    /// Sets `process_instance_business_key` of the body; see [`types::TaskQuery::process_instance_business_key`].
    pub fn process_instance_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_instance_business_key");
        self.body = self.body.map(|body| body.process_instance_business_key(value));
        self
    }
    /// Sets `process_instance_business_key_like` of the body; see [`types::TaskQuery::process_instance_business_key_like`].
    pub fn process_instance_business_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_instance_business_key_like");
        self.body = self.body.map(|body| body.process_instance_business_key_like(value));
        self
    }
    /// Sets `process_instance_id` of the body; see [`types::TaskQuery::process_instance_id`].
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("process_instance_id");
        self.body = self.body.map(|body| body.process_instance_id(value));
        self
    }
    /// Adds to `process_instance_id_in` of the body; see [`types::TaskQuery::process_instance_id_in`].
    pub fn process_instance_id_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("process_instance_id_in");
        self.body = self.body.map(|body| body.process_instance_id_in(value));
        self
    }
    /// Adds one element to `process_instance_id_in` of the body; see [`types::TaskQuery::add_process_instance_id_in`].
    pub fn add_process_instance_id_in(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("add_process_instance_id_in");
        self.body = self.body.map(|body| body.add_process_instance_id_in(value));
        self
    }
    /// Replaces all that `process_instance_id_in` of the body holds; see [`types::TaskQuery::replace_process_instance_id_in`].
    pub fn replace_process_instance_id_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_process_instance_id_in");
        self.body = self.body.map(|body| body.replace_process_instance_id_in(value));
        self
    }
    /// Adds to `process_instance_variables` of the body; see [`types::TaskQuery::process_instance_variables`].
    pub fn process_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("process_instance_variables");
        self.body = self.body.map(|body| body.process_instance_variables(value));
        self
    }
    /// Adds one element to `process_instance_variables` of the body; see [`types::TaskQuery::process_instance_variable`].
    pub fn process_instance_variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.given_of_body.member("process_instance_variable");
        self.body = self.body.map(|body| body.process_instance_variable(value));
        self
    }
    /// Replaces all that `process_instance_variables` of the body holds; see [`types::TaskQuery::replace_process_instance_variables`].
    pub fn replace_process_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_process_instance_variables");
        self.body = self.body.map(|body| body.replace_process_instance_variables(value));
        self
    }
    /// Sets `size` of the body; see [`types::TaskQuery::size`].
    pub fn size(mut self, value: i32) -> Self {
        self.given_of_body.member("size");
        self.body = self.body.map(|body| body.size(value));
        self
    }
    /// Sets `sort` of the body; see [`types::TaskQuery::sort`].
    pub fn sort(mut self, value: impl Into<crate::activiti::enums::TaskSort>) -> Self {
        self.given_of_body.member("sort");
        self.body = self.body.map(|body| body.sort(value));
        self
    }
    /// Sets `start` of the body; see [`types::TaskQuery::start`].
    pub fn start(mut self, value: i32) -> Self {
        self.given_of_body.member("start");
        self.body = self.body.map(|body| body.start(value));
        self
    }
    /// Sets `task_definition_key` of the body; see [`types::TaskQuery::task_definition_key`].
    pub fn task_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("task_definition_key");
        self.body = self.body.map(|body| body.task_definition_key(value));
        self
    }
    /// Sets `task_definition_key_like` of the body; see [`types::TaskQuery::task_definition_key_like`].
    pub fn task_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("task_definition_key_like");
        self.body = self.body.map(|body| body.task_definition_key_like(value));
        self
    }
    /// Adds to `task_variables` of the body; see [`types::TaskQuery::task_variables`].
    pub fn task_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("task_variables");
        self.body = self.body.map(|body| body.task_variables(value));
        self
    }
    /// Adds one element to `task_variables` of the body; see [`types::TaskQuery::task_variable`].
    pub fn task_variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.given_of_body.member("task_variable");
        self.body = self.body.map(|body| body.task_variable(value));
        self
    }
    /// Replaces all that `task_variables` of the body holds; see [`types::TaskQuery::replace_task_variables`].
    pub fn replace_task_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_task_variables");
        self.body = self.body.map(|body| body.replace_task_variables(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::TaskQuery::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sets `tenant_id_like` of the body; see [`types::TaskQuery::tenant_id_like`].
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id_like");
        self.body = self.body.map(|body| body.tenant_id_like(value));
        self
    }
    /// Sets `unassigned` of the body; see [`types::TaskQuery::unassigned`].
    pub fn unassigned(mut self, value: bool) -> Self {
        self.given_of_body.member("unassigned");
        self.body = self.body.map(|body| body.unassigned(value));
        self
    }
    /// Sets `without_due_date` of the body; see [`types::TaskQuery::without_due_date`].
    pub fn without_due_date(mut self, value: bool) -> Self {
        self.given_of_body.member("without_due_date");
        self.body = self.body.map(|body| body.without_due_date(value));
        self
    }
    /// Sets `without_tenant_id` of the body; see [`types::TaskQuery::without_tenant_id`].
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.given_of_body.member("without_tenant_id");
        self.body = self.body.map(|body| body.without_tenant_id(value));
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
impl Build for QueryTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/query/tasks"),
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
/// Hands a delegated task back to its owner, who can complete it then.
///
/// `POST /runtime/tasks/{taskId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
/// - 500: The task is suspended, or it is delegated and was to be completed.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.5
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ResolveTask {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::TaskResolution, String>,
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
        self.task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::TaskResolution, Error: std::fmt::Display>,
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
impl Build for ResolveTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id, body, .. } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Sends a signal, and waits for what it sets off.
///
/// `POST /runtime/signals`
///
/// # Errors
/// - 400: The name is missing, or a signal that a job is to send has variables.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: What the signal sets off fails.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 12.1
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
    /// Sets `tenant_id` of the body; see [`types::NewSignal::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::NewSignal::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::NewSignal::variable`].
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(name, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::NewSignal::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
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
            format_args!("/runtime/signals"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Leaves it to a job to send a signal.
///
/// `POST /runtime/signals`
///
/// # Errors
/// - 400: The name is missing, or a signal that a job is to send has variables.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 12.1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendSignalAsync {
    pub(super) client: Client,
    pub(super) body: Result<types::NewAsyncSignal, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SendSignalAsync {
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
        value: impl TryInto<types::NewAsyncSignal, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `tenant_id` of the body; see [`types::NewAsyncSignal::tenant_id`].
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for SendSignalAsync {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/runtime/signals"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Creates variables of an execution, or changes those that exist.
///
/// All have to have the same scope.
///
/// `PUT /runtime/executions/{executionId}/variables`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such execution.
/// - 409: One of the variables exists already.
/// - 415: The server does not take serializable variables.
/// - 500: The server failed; what with is in the answer.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 6.8
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetExecutionVariables {
    pub(super) client: Client,
    pub(super) execution_id: Result<::std::string::String, String>,
    pub(super) body: Result<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SetExecutionVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            execution_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the execution.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
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
            ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for SetExecutionVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, execution_id, body, .. } = self;
        let execution_id = ::bpm_rest_runtime::request::given(
            "execution_id",
            execution_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/executions/{}/variables", PATH_SEGMENTS.segment("execution_id",
                & execution_id) ?
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
/// Sets the category of a process definition.
///
/// `PUT /repository/process-definitions/{processDefinitionId}`
///
/// # Errors
/// - 400: The body is missing or cannot be read, or the action is none of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process definition.
/// - 409: The process definition is suspended, or active, already.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 3.3
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetProcessDefinitionCategory {
    pub(super) client: Client,
    pub(super) process_definition_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::ProcessDefinitionCategory, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SetProcessDefinitionCategory {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the process definition: key, version and number, such as `order:1:36`.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ProcessDefinitionCategory, Error: std::fmt::Display>,
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
        Result<types::ProcessDefinition, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SetProcessDefinitionCategory {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_definition_id, body, .. } = self;
        let process_definition_id = ::bpm_rest_runtime::request::given(
            "process_definition_id",
            process_definition_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/process-definitions/{}", PATH_SEGMENTS
                .segment("process_definition_id", & process_definition_id) ?
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
/// Creates variables of a process instance, or changes those that exist.
///
/// All have to have the same scope.
///
/// `PUT /runtime/process-instances/{processInstanceId}/variables`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance.
/// - 409: One of the variables exists already.
/// - 415: The server does not take serializable variables.
/// - 500: The server failed; what with is in the answer.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.13
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetProcessInstanceVariables {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
        String,
    >,
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
        value: impl TryInto<
            ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
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
            ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
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
                "/runtime/process-instances/{}/variables", PATH_SEGMENTS
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
/// Gives an execution the signal that it waits for.
///
/// `PUT /runtime/executions/{executionId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such execution.
/// - 500: The execution does not wait for this, is suspended, or fails to go on.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 6.2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SignalEventReceived {
    pub(super) client: Client,
    pub(super) execution_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::SignalEvent, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SignalEventReceived {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            execution_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the execution.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::SignalEvent, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `variables` of the body; see [`types::SignalEvent::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::SignalEvent::variable`].
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(name, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::SignalEvent::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
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
        Result<Option<types::Execution>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SignalEventReceived {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, execution_id, body, .. } = self;
        let execution_id = ::bpm_rest_runtime::request::given(
            "execution_id",
            execution_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/executions/{}", PATH_SEGMENTS.segment("execution_id", &
                execution_id) ?
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
/// Lets a waiting execution go on, such as one at a receive task.
///
/// `PUT /runtime/executions/{executionId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such execution.
/// - 500: The execution does not wait for this, is suspended, or fails to go on.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 6.2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SignalExecution {
    pub(super) client: Client,
    pub(super) execution_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::ExecutionSignal, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SignalExecution {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            execution_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the execution.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ExecutionSignal, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `transient_variables` of the body; see [`types::ExecutionSignal::transient_variables`].
    pub fn transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("transient_variables");
        self.body = self.body.map(|body| body.transient_variables(value));
        self
    }
    /// Adds one element to `transient_variables` of the body; see [`types::ExecutionSignal::transient_variable`].
    pub fn transient_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("transient_variable");
        self.body = self.body.map(|body| body.transient_variable(name, value));
        self
    }
    /// Replaces all that `transient_variables` of the body holds; see [`types::ExecutionSignal::replace_transient_variables`].
    pub fn replace_transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_transient_variables");
        self.body = self.body.map(|body| body.replace_transient_variables(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::ExecutionSignal::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::ExecutionSignal::variable`].
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(name, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::ExecutionSignal::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
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
        Result<Option<types::Execution>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SignalExecution {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, execution_id, body, .. } = self;
        let execution_id = ::bpm_rest_runtime::request::given(
            "execution_id",
            execution_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/executions/{}", PATH_SEGMENTS.segment("execution_id", &
                execution_id) ?
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
/// Starts a process instance of the process definition with this id.
///
/// `POST /runtime/process-instances`
///
/// # Errors
/// - 400: There is no such process definition or message, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: The process definition is suspended, or the process fails before its first wait state.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.4
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StartProcessInstanceById {
    pub(super) client: Client,
    pub(super) body: Result<types::StartById, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl StartProcessInstanceById {
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
        value: impl TryInto<types::StartById, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `business_key` of the body; see [`types::StartById::business_key`].
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("business_key");
        self.body = self.body.map(|body| body.business_key(value));
        self
    }
    /// Sets `return_variables` of the body; see [`types::StartById::return_variables`].
    pub fn return_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("return_variables");
        self.body = self.body.map(|body| body.return_variables(value));
        self
    }
    /// Adds to `transient_variables` of the body; see [`types::StartById::transient_variables`].
    pub fn transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("transient_variables");
        self.body = self.body.map(|body| body.transient_variables(value));
        self
    }
    /// Adds one element to `transient_variables` of the body; see [`types::StartById::transient_variable`].
    pub fn transient_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("transient_variable");
        self.body = self.body.map(|body| body.transient_variable(name, value));
        self
    }
    /// Replaces all that `transient_variables` of the body holds; see [`types::StartById::replace_transient_variables`].
    pub fn replace_transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_transient_variables");
        self.body = self.body.map(|body| body.replace_transient_variables(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::StartById::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::StartById::variable`].
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(name, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::StartById::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
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
impl Build for StartProcessInstanceById {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/runtime/process-instances"),
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
/// Starts a process instance of the latest version of a process, by its key.
///
/// `POST /runtime/process-instances`
///
/// # Errors
/// - 400: There is no such process definition or message, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: The process definition is suspended, or the process fails before its first wait state.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.4
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StartProcessInstanceByKey {
    pub(super) client: Client,
    pub(super) body: Result<types::StartByKey, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl StartProcessInstanceByKey {
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
        value: impl TryInto<types::StartByKey, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `business_key` of the body; see [`types::StartByKey::business_key`].
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("business_key");
        self.body = self.body.map(|body| body.business_key(value));
        self
    }
    /// Sets `return_variables` of the body; see [`types::StartByKey::return_variables`].
    pub fn return_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("return_variables");
        self.body = self.body.map(|body| body.return_variables(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::StartByKey::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Adds to `transient_variables` of the body; see [`types::StartByKey::transient_variables`].
    pub fn transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("transient_variables");
        self.body = self.body.map(|body| body.transient_variables(value));
        self
    }
    /// Adds one element to `transient_variables` of the body; see [`types::StartByKey::transient_variable`].
    pub fn transient_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("transient_variable");
        self.body = self.body.map(|body| body.transient_variable(name, value));
        self
    }
    /// Replaces all that `transient_variables` of the body holds; see [`types::StartByKey::replace_transient_variables`].
    pub fn replace_transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_transient_variables");
        self.body = self.body.map(|body| body.replace_transient_variables(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::StartByKey::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::StartByKey::variable`].
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(name, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::StartByKey::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
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
impl Build for StartProcessInstanceByKey {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/runtime/process-instances"),
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
/// Starts a process instance of the process that a message starts.
///
/// `POST /runtime/process-instances`
///
/// # Errors
/// - 400: There is no such process definition or message, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 500: The process definition is suspended, or the process fails before its first wait state.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.4
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StartProcessInstanceByMessage {
    pub(super) client: Client,
    pub(super) body: Result<types::StartByMessage, String>,
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
        value: impl TryInto<types::StartByMessage, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `business_key` of the body; see [`types::StartByMessage::business_key`].
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("business_key");
        self.body = self.body.map(|body| body.business_key(value));
        self
    }
    /// Sets `return_variables` of the body; see [`types::StartByMessage::return_variables`].
    pub fn return_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("return_variables");
        self.body = self.body.map(|body| body.return_variables(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::StartByMessage::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Adds to `transient_variables` of the body; see [`types::StartByMessage::transient_variables`].
    pub fn transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("transient_variables");
        self.body = self.body.map(|body| body.transient_variables(value));
        self
    }
    /// Adds one element to `transient_variables` of the body; see [`types::StartByMessage::transient_variable`].
    pub fn transient_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("transient_variable");
        self.body = self.body.map(|body| body.transient_variable(name, value));
        self
    }
    /// Replaces all that `transient_variables` of the body holds; see [`types::StartByMessage::replace_transient_variables`].
    pub fn replace_transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_transient_variables");
        self.body = self.body.map(|body| body.replace_transient_variables(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::StartByMessage::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::StartByMessage::variable`].
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(name, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::StartByMessage::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
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
            format_args!("/runtime/process-instances"),
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
/// Submits the form that starts a process instance.
///
/// `POST /form/form-data`
///
/// # Errors
/// - 400: A value is no date of the pattern or none of the enumeration, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task, or no such process definition.
/// - 500: A required value is missing, a value is no number, or a property is not writable.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 9.2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SubmitStartForm {
    pub(super) client: Client,
    pub(super) body: Result<types::FilledStartForm, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SubmitStartForm {
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
        value: impl TryInto<types::FilledStartForm, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `business_key` of the body; see [`types::FilledStartForm::business_key`].
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("business_key");
        self.body = self.body.map(|body| body.business_key(value));
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
impl Build for SubmitStartForm {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/form/form-data"),
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
/// Submits the form of a task, which completes the task.
///
/// `POST /form/form-data`
///
/// # Errors
/// - 400: A value is no date of the pattern or none of the enumeration, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task, or no such process definition.
/// - 500: A required value is missing, a value is no number, or a property is not writable.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 9.2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SubmitTaskForm {
    pub(super) client: Client,
    pub(super) body: Result<types::FilledTaskForm, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SubmitTaskForm {
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
        value: impl TryInto<types::FilledTaskForm, Error: std::fmt::Display>,
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
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/form/form-data"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Suspends a process definition, so that nobody can start it.
///
/// `PUT /repository/process-definitions/{processDefinitionId}`
///
/// # Errors
/// - 400: The body is missing or cannot be read, or the action is none of those known.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process definition.
/// - 409: The process definition is suspended, or active, already.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 3.6
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SuspendProcessDefinition {
    pub(super) client: Client,
    pub(super) process_definition_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::ProcessDefinitionSuspension, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SuspendProcessDefinition {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the process definition: key, version and number, such as `order:1:36`.
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ProcessDefinitionSuspension, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `date` of the body; see [`types::ProcessDefinitionSuspension::date`].
    pub fn date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("date");
        self.body = self.body.map(|body| body.date(value));
        self
    }
    /// Sets `include_process_instances` of the body; see [`types::ProcessDefinitionSuspension::include_process_instances`].
    pub fn include_process_instances(mut self, value: bool) -> Self {
        self.given_of_body.member("include_process_instances");
        self.body = self.body.map(|body| body.include_process_instances(value));
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
impl Build for SuspendProcessDefinition {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_definition_id, body, .. } = self;
        let process_definition_id = ::bpm_rest_runtime::request::given(
            "process_definition_id",
            process_definition_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/process-definitions/{}", PATH_SEGMENTS
                .segment("process_definition_id", & process_definition_id) ?
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
/// Suspends a process instance, so that nothing in it goes on.
///
/// `PUT /runtime/process-instances/{processInstanceId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance.
/// - 409: The process instance is suspended, or active, already.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.3
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SuspendProcessInstance {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::ProcessInstanceSuspension, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SuspendProcessInstance {
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
        value: impl TryInto<types::ProcessInstanceSuspension, Error: std::fmt::Display>,
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
        Result<types::ProcessInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SuspendProcessInstance {
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
                "/runtime/process-instances/{}", PATH_SEGMENTS
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
/// Lets a waiting execution go on, as `signal` does.
///
/// `PUT /runtime/executions/{executionId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such execution.
/// - 500: The execution does not wait for this, is suspended, or fails to go on.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 6.2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TriggerExecution {
    pub(super) client: Client,
    pub(super) execution_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::ExecutionTrigger, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl TriggerExecution {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            execution_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the execution.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ExecutionTrigger, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `transient_variables` of the body; see [`types::ExecutionTrigger::transient_variables`].
    pub fn transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("transient_variables");
        self.body = self.body.map(|body| body.transient_variables(value));
        self
    }
    /// Adds one element to `transient_variables` of the body; see [`types::ExecutionTrigger::transient_variable`].
    pub fn transient_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("transient_variable");
        self.body = self.body.map(|body| body.transient_variable(name, value));
        self
    }
    /// Replaces all that `transient_variables` of the body holds; see [`types::ExecutionTrigger::replace_transient_variables`].
    pub fn replace_transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_transient_variables");
        self.body = self.body.map(|body| body.replace_transient_variables(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::ExecutionTrigger::variables`].
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("variables");
        self.body = self.body.map(|body| body.variables(value));
        self
    }
    /// Adds one element to `variables` of the body; see [`types::ExecutionTrigger::variable`].
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(name, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::ExecutionTrigger::replace_variables`].
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
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
        Result<Option<types::Execution>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for TriggerExecution {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, execution_id, body, .. } = self;
        let execution_id = ::bpm_rest_runtime::request::given(
            "execution_id",
            execution_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/executions/{}", PATH_SEGMENTS.segment("execution_id", &
                execution_id) ?
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
/// Changes a variable of an execution; its name in the body is the one in the path.
///
/// `PUT /runtime/executions/{executionId}/variables/{variableName}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such execution, or it has no such variable.
/// - 415: The server does not take serializable variables.
/// - 500: The server failed; what with is in the answer.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 6.9
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateExecutionVariable {
    pub(super) client: Client,
    pub(super) execution_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    pub(super) body: Result<::bpm_rest_runtime::variable::NewVariable, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateExecutionVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            execution_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the execution.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Ok(value.into());
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
        value: impl TryInto<
            ::bpm_rest_runtime::variable::NewVariable,
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
        Result<::bpm_rest_runtime::variable::Variable, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for UpdateExecutionVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, execution_id, variable_name, body, .. } = self;
        let execution_id = ::bpm_rest_runtime::request::given(
            "execution_id",
            execution_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/executions/{}/variables/{}", PATH_SEGMENTS
                .segment("execution_id", & execution_id) ?, PATH_SEGMENTS
                .segment("variable_name", & variable_name) ?
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
/// Updates a group; a field that is absent stays as it is, a field that is null is cleared.
///
/// The id cannot be changed. Answers the group as it is now.
///
/// `PUT /identity/groups/{groupId}`
///
/// # Errors
/// - 400: The body is missing or cannot be read, or its id is not that of the path.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such group.
/// - 500: It was updated by another transaction concurrently.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 15.3
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
            format_args!(
                "/identity/groups/{}", PATH_SEGMENTS.segment("group_id", & group_id) ?
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
/// Updates a model; a field that is absent stays as it is, a field that is null is cleared.
///
/// Answers the model as it is now.
///
/// `PUT /repository/models/{modelId}`
///
/// # Errors
/// - 400: The body is missing or cannot be read.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such model.
/// - 500: There is no deployment with the id given.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 4.3
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateModel {
    pub(super) client: Client,
    pub(super) model_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::ModelUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateModel {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            model_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the model.
    pub fn model_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.model_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ModelUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `category` of the body; see [`types::ModelUpdate::category`].
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("category");
        self.body = self.body.map(|body| body.category(value));
        self
    }
    /// Clears `category`: null is sent, which is not the same as leaving it alone.; see [`types::ModelUpdate::clear_category`].
    pub fn clear_category(mut self) -> Self {
        self.given_of_body.member("clear_category");
        self.body = self.body.map(|body| body.clear_category());
        self
    }
    /// Sets `deployment_id` of the body; see [`types::ModelUpdate::deployment_id`].
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("deployment_id");
        self.body = self.body.map(|body| body.deployment_id(value));
        self
    }
    /// Clears `deployment_id`: null is sent, which is not the same as leaving it alone.; see [`types::ModelUpdate::clear_deployment_id`].
    pub fn clear_deployment_id(mut self) -> Self {
        self.given_of_body.member("clear_deployment_id");
        self.body = self.body.map(|body| body.clear_deployment_id());
        self
    }
    /// Sets `key` of the body; see [`types::ModelUpdate::key`].
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("key");
        self.body = self.body.map(|body| body.key(value));
        self
    }
    /// Clears `key`: null is sent, which is not the same as leaving it alone.; see [`types::ModelUpdate::clear_key`].
    pub fn clear_key(mut self) -> Self {
        self.given_of_body.member("clear_key");
        self.body = self.body.map(|body| body.clear_key());
        self
    }
    /// Sets `meta_info` of the body; see [`types::ModelUpdate::meta_info`].
    pub fn meta_info(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("meta_info");
        self.body = self.body.map(|body| body.meta_info(value));
        self
    }
    /// Clears `meta_info`: null is sent, which is not the same as leaving it alone.; see [`types::ModelUpdate::clear_meta_info`].
    pub fn clear_meta_info(mut self) -> Self {
        self.given_of_body.member("clear_meta_info");
        self.body = self.body.map(|body| body.clear_meta_info());
        self
    }
    /// Sets `name` of the body; see [`types::ModelUpdate::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Clears `name`: null is sent, which is not the same as leaving it alone.; see [`types::ModelUpdate::clear_name`].
    pub fn clear_name(mut self) -> Self {
        self.given_of_body.member("clear_name");
        self.body = self.body.map(|body| body.clear_name());
        self
    }
    /// Sets `tenant_id` of the body; see [`types::ModelUpdate::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Clears `tenant_id`: null is sent, which is not the same as leaving it alone.; see [`types::ModelUpdate::clear_tenant_id`].
    pub fn clear_tenant_id(mut self) -> Self {
        self.given_of_body.member("clear_tenant_id");
        self.body = self.body.map(|body| body.clear_tenant_id());
        self
    }
    /// Sets `version` of the body; see [`types::ModelUpdate::version`].
    pub fn version(mut self, value: i32) -> Self {
        self.given_of_body.member("version");
        self.body = self.body.map(|body| body.version(value));
        self
    }
    /// Clears `version`: null is sent, which is not the same as leaving it alone.; see [`types::ModelUpdate::clear_version`].
    pub fn clear_version(mut self) -> Self {
        self.given_of_body.member("clear_version");
        self.body = self.body.map(|body| body.clear_version());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Model, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for UpdateModel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, model_id, body, .. } = self;
        let model_id = ::bpm_rest_runtime::request::given("model_id", model_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/repository/models/{}", PATH_SEGMENTS.segment("model_id", & model_id) ?
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
/// Changes a variable of a process instance; its name in the body is the one in the path.
///
/// `PUT /runtime/process-instances/{processInstanceId}/variables/{variableName}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such process instance, or it has no such variable.
/// - 415: The server does not take serializable variables.
/// - 500: The server failed; what with is in the answer.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 5.14
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProcessInstanceVariable {
    pub(super) client: Client,
    pub(super) process_instance_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    pub(super) body: Result<::bpm_rest_runtime::variable::NewVariable, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateProcessInstanceVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            process_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
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
        value: impl TryInto<
            ::bpm_rest_runtime::variable::NewVariable,
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
        Result<::bpm_rest_runtime::variable::Variable, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for UpdateProcessInstanceVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, process_instance_id, variable_name, body, .. } = self;
        let process_instance_id = ::bpm_rest_runtime::request::given(
            "process_instance_id",
            process_instance_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/runtime/process-instances/{}/variables/{}", PATH_SEGMENTS
                .segment("process_instance_id", & process_instance_id) ?, PATH_SEGMENTS
                .segment("variable_name", & variable_name) ?
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
/// Changes a task; a field that is absent stays as it is, a field that is null is cleared.
///
/// Answers the task as it is now.
///
/// `PUT /runtime/tasks/{taskId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task.
/// - 500: Another transaction changed the task at the same time.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.4
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
    /// Sets `assignee` of the body; see [`types::TaskUpdate::assignee`].
    pub fn assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("assignee");
        self.body = self.body.map(|body| body.assignee(value));
        self
    }
    /// Clears `assignee`: null is sent, which is not the same as leaving it alone.; see [`types::TaskUpdate::clear_assignee`].
    pub fn clear_assignee(mut self) -> Self {
        self.given_of_body.member("clear_assignee");
        self.body = self.body.map(|body| body.clear_assignee());
        self
    }
    /// Sets `category` of the body; see [`types::TaskUpdate::category`].
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("category");
        self.body = self.body.map(|body| body.category(value));
        self
    }
    /// Clears `category`: null is sent, which is not the same as leaving it alone.; see [`types::TaskUpdate::clear_category`].
    pub fn clear_category(mut self) -> Self {
        self.given_of_body.member("clear_category");
        self.body = self.body.map(|body| body.clear_category());
        self
    }
    /// Sets `delegation_state` of the body; see [`types::TaskUpdate::delegation_state`].
    pub fn delegation_state(
        mut self,
        value: impl Into<crate::activiti::enums::DelegationState>,
    ) -> Self {
        self.given_of_body.member("delegation_state");
        self.body = self.body.map(|body| body.delegation_state(value));
        self
    }
    /// Clears `delegation_state`: null is sent, which is not the same as leaving it alone.; see [`types::TaskUpdate::clear_delegation_state`].
    pub fn clear_delegation_state(mut self) -> Self {
        self.given_of_body.member("clear_delegation_state");
        self.body = self.body.map(|body| body.clear_delegation_state());
        self
    }
    /// Sets `description` of the body; see [`types::TaskUpdate::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Clears `description`: null is sent, which is not the same as leaving it alone.; see [`types::TaskUpdate::clear_description`].
    pub fn clear_description(mut self) -> Self {
        self.given_of_body.member("clear_description");
        self.body = self.body.map(|body| body.clear_description());
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
    /// Clears `due_date`: null is sent, which is not the same as leaving it alone.; see [`types::TaskUpdate::clear_due_date`].
    pub fn clear_due_date(mut self) -> Self {
        self.given_of_body.member("clear_due_date");
        self.body = self.body.map(|body| body.clear_due_date());
        self
    }
    /// Sets `form_key` of the body; see [`types::TaskUpdate::form_key`].
    pub fn form_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("form_key");
        self.body = self.body.map(|body| body.form_key(value));
        self
    }
    /// Clears `form_key`: null is sent, which is not the same as leaving it alone.; see [`types::TaskUpdate::clear_form_key`].
    pub fn clear_form_key(mut self) -> Self {
        self.given_of_body.member("clear_form_key");
        self.body = self.body.map(|body| body.clear_form_key());
        self
    }
    /// Sets `name` of the body; see [`types::TaskUpdate::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Clears `name`: null is sent, which is not the same as leaving it alone.; see [`types::TaskUpdate::clear_name`].
    pub fn clear_name(mut self) -> Self {
        self.given_of_body.member("clear_name");
        self.body = self.body.map(|body| body.clear_name());
        self
    }
    /// Sets `owner` of the body; see [`types::TaskUpdate::owner`].
    pub fn owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("owner");
        self.body = self.body.map(|body| body.owner(value));
        self
    }
    /// Clears `owner`: null is sent, which is not the same as leaving it alone.; see [`types::TaskUpdate::clear_owner`].
    pub fn clear_owner(mut self) -> Self {
        self.given_of_body.member("clear_owner");
        self.body = self.body.map(|body| body.clear_owner());
        self
    }
    /// Sets `parent_task_id` of the body; see [`types::TaskUpdate::parent_task_id`].
    pub fn parent_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("parent_task_id");
        self.body = self.body.map(|body| body.parent_task_id(value));
        self
    }
    /// Clears `parent_task_id`: null is sent, which is not the same as leaving it alone.; see [`types::TaskUpdate::clear_parent_task_id`].
    pub fn clear_parent_task_id(mut self) -> Self {
        self.given_of_body.member("clear_parent_task_id");
        self.body = self.body.map(|body| body.clear_parent_task_id());
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
            format_args!(
                "/runtime/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
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
/// Changes a variable of a task; its name in the body is the one in the path.
///
/// `PUT /runtime/tasks/{taskId}/variables/{variableName}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such task, or it has no such variable.
/// - 500: The task is suspended.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 7.12
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateTaskVariable {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    pub(super) body: Result<::bpm_rest_runtime::variable::NewVariable, String>,
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
        value: impl TryInto<
            ::bpm_rest_runtime::variable::NewVariable,
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
        Result<::bpm_rest_runtime::variable::Variable, ::bpm_rest_runtime::error::Error>,
    > {
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
                "/runtime/tasks/{}/variables/{}", PATH_SEGMENTS.segment("task_id", &
                task_id) ?, PATH_SEGMENTS.segment("variable_name", & variable_name) ?
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
/// Updates a user; a field that is absent stays as it is, a field that is null is cleared.
///
/// The id cannot be changed. Answers the user as it is now.
///
/// `PUT /identity/users/{userId}`
///
/// # Errors
/// - 400: The body is missing or not a JSON object.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such user.
/// - 500: It was updated by another transaction concurrently.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 14.3
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
    /// Clears `password`: null is sent, which is not the same as leaving it alone.; see [`types::UserUpdate::clear_password`].
    pub fn clear_password(mut self) -> Self {
        self.given_of_body.member("clear_password");
        self.body = self.body.map(|body| body.clear_password());
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
            format_args!(
                "/identity/users/{}", PATH_SEGMENTS.segment("user_id", & user_id) ?
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
/// Changes the value of an info entry.
///
/// 404 if the user has no entry with this key.
///
/// `PUT /identity/users/{userId}/info/{key}`
///
/// # Errors
/// - 400: The value is missing.
/// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
/// - 404: There is no such user, or the user has no entry with this key.
/// - 500: It was updated by another transaction concurrently, or a text is longer than its column in the database.
///
/// # Source
/// - Activiti user guide (5.22), chapter 15 "REST API": 14.10
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
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
            key: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
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
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let key = ::bpm_rest_runtime::request::given("key", key)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/identity/users/{}/info/{}", PATH_SEGMENTS.segment("user_id", & user_id)
                ?, PATH_SEGMENTS.segment("key", & key) ?
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
