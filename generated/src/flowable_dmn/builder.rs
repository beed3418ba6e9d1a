// Made by `cargo xtask generate`; edit the spec instead.

//! One builder for each operation: set its parameters, then await it.

use super::{Client, types};
use super::operations::PATH_SEGMENTS;
use ::bpm_rest_runtime::operation::Build;
use ::bpm_rest_runtime::request::{RequestBuilder, RequestError as Error};
use ::bpm_rest_runtime::call::BoxFuture;
/// Deletes a deployment.
///
/// Its decisions go with it; what is known of their executions stays.
///
/// `DELETE /dmn-repository/deployments/{deploymentId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such deployment.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DmnDeploymentResource#deleteDmnDeployment
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteDeployment {
    pub(super) client: Client,
    pub(super) deployment_id: Result<::std::string::String, String>,
}
impl DeleteDeployment {
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeleteDeployment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, deployment_id } = self;
        let deployment_id = ::bpm_rest_runtime::request::given(
            "deployment_id",
            deployment_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/dmn-repository/deployments/{}", PATH_SEGMENTS.segment("deployment_id",
                & deployment_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Executes a decision or a decision service.
///
/// The latest version of the key counts. An execution that fails, since a rule needs a variable that was not given or a value of another type, or an output has no type, is answered like one where no rule held: without a result. `failed` of its historic decision execution tells the difference.
///
/// `POST /dmn-rule/execute`
///
/// # Errors
/// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that does not fit its type, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#execute
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Execute {
    pub(super) client: Client,
    pub(super) body: Result<types::DecisionExecution, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl Execute {
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
        value: impl TryInto<types::DecisionExecution, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `input_variables` of the body; see [`types::DecisionExecution::input_variables`].
    pub fn input_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("input_variables");
        self.body = self.body.map(|body| body.input_variables(value));
        self
    }
    /// Adds one element to `input_variables` of the body; see [`types::DecisionExecution::input_variable`].
    pub fn input_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("input_variable");
        self.body = self.body.map(|body| body.input_variable(name, value));
        self
    }
    /// Replaces all that `input_variables` of the body holds; see [`types::DecisionExecution::replace_input_variables`].
    pub fn replace_input_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_input_variables");
        self.body = self.body.map(|body| body.replace_input_variables(value));
        self
    }
    /// Sets `parent_deployment_id` of the body; see [`types::DecisionExecution::parent_deployment_id`].
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("parent_deployment_id");
        self.body = self.body.map(|body| body.parent_deployment_id(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::DecisionExecution::tenant_id`].
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
    ) -> BoxFuture<
        'static,
        Result<types::DecisionResults, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for Execute {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/dmn-rule/execute"),
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
/// Executes a decision, but no decision service.
///
/// The latest version of the key counts. An execution that fails, since a rule needs a variable that was not given or a value of another type, or an output has no type, is answered like one where no rule held: without a result. So is a key that there is not, or not in the tenant: `execute` refuses that.
///
/// `POST /dmn-rule/execute-decision`
///
/// # Errors
/// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that does not fit its type, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#executeDecision
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ExecuteDecision {
    pub(super) client: Client,
    pub(super) body: Result<types::DecisionExecution, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ExecuteDecision {
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
        value: impl TryInto<types::DecisionExecution, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `input_variables` of the body; see [`types::DecisionExecution::input_variables`].
    pub fn input_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("input_variables");
        self.body = self.body.map(|body| body.input_variables(value));
        self
    }
    /// Adds one element to `input_variables` of the body; see [`types::DecisionExecution::input_variable`].
    pub fn input_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("input_variable");
        self.body = self.body.map(|body| body.input_variable(name, value));
        self
    }
    /// Replaces all that `input_variables` of the body holds; see [`types::DecisionExecution::replace_input_variables`].
    pub fn replace_input_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_input_variables");
        self.body = self.body.map(|body| body.replace_input_variables(value));
        self
    }
    /// Sets `parent_deployment_id` of the body; see [`types::DecisionExecution::parent_deployment_id`].
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("parent_deployment_id");
        self.body = self.body.map(|body| body.parent_deployment_id(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::DecisionExecution::tenant_id`].
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
    ) -> BoxFuture<
        'static,
        Result<types::DecisionResults, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ExecuteDecision {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/dmn-rule/execute-decision"),
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
/// Executes a decision service, but no single decision.
///
/// The latest version of the key counts. An execution that fails, since a rule needs a variable that was not given or a value of another type, or an output has no type, is answered like one where no rule held: without a result. `failed` of its historic decision execution tells the difference.
///
/// `POST /dmn-rule/execute-decision-service`
///
/// # Errors
/// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that does not fit its type, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#executeDecisionService
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ExecuteDecisionService {
    pub(super) client: Client,
    pub(super) body: Result<types::DecisionExecution, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ExecuteDecisionService {
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
        value: impl TryInto<types::DecisionExecution, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `input_variables` of the body; see [`types::DecisionExecution::input_variables`].
    pub fn input_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("input_variables");
        self.body = self.body.map(|body| body.input_variables(value));
        self
    }
    /// Adds one element to `input_variables` of the body; see [`types::DecisionExecution::input_variable`].
    pub fn input_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("input_variable");
        self.body = self.body.map(|body| body.input_variable(name, value));
        self
    }
    /// Replaces all that `input_variables` of the body holds; see [`types::DecisionExecution::replace_input_variables`].
    pub fn replace_input_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_input_variables");
        self.body = self.body.map(|body| body.replace_input_variables(value));
        self
    }
    /// Sets `parent_deployment_id` of the body; see [`types::DecisionExecution::parent_deployment_id`].
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("parent_deployment_id");
        self.body = self.body.map(|body| body.parent_deployment_id(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::DecisionExecution::tenant_id`].
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
    ) -> BoxFuture<
        'static,
        Result<types::DecisionResults, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ExecuteDecisionService {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/dmn-rule/execute-decision-service"),
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
/// Executes a decision service, but no single decision, that has one result at most.
///
/// The latest version of the key counts. An execution that fails, since a rule needs a variable that was not given or a value of another type, or an output has no type, is answered like one where no rule held: without a result. `failed` of its historic decision execution tells the difference.
///
/// `POST /dmn-rule/execute-decision-service/single-result`
///
/// # Errors
/// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that does not fit its type, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: There is more than one result.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#executeDecisionServiceWithSingleResult
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ExecuteDecisionServiceWithSingleResult {
    pub(super) client: Client,
    pub(super) body: Result<types::DecisionExecution, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ExecuteDecisionServiceWithSingleResult {
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
        value: impl TryInto<types::DecisionExecution, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `input_variables` of the body; see [`types::DecisionExecution::input_variables`].
    pub fn input_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("input_variables");
        self.body = self.body.map(|body| body.input_variables(value));
        self
    }
    /// Adds one element to `input_variables` of the body; see [`types::DecisionExecution::input_variable`].
    pub fn input_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("input_variable");
        self.body = self.body.map(|body| body.input_variable(name, value));
        self
    }
    /// Replaces all that `input_variables` of the body holds; see [`types::DecisionExecution::replace_input_variables`].
    pub fn replace_input_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_input_variables");
        self.body = self.body.map(|body| body.replace_input_variables(value));
        self
    }
    /// Sets `parent_deployment_id` of the body; see [`types::DecisionExecution::parent_deployment_id`].
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("parent_deployment_id");
        self.body = self.body.map(|body| body.parent_deployment_id(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::DecisionExecution::tenant_id`].
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
    ) -> BoxFuture<
        'static,
        Result<types::SingleDecisionResult, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ExecuteDecisionServiceWithSingleResult {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/dmn-rule/execute-decision-service/single-result"),
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
/// Executes a decision, but no decision service, that has one result at most.
///
/// The latest version of the key counts. An execution that fails, since a rule needs a variable that was not given or a value of another type, or an output has no type, is answered like one where no rule held: without a result. `failed` of its historic decision execution tells the difference.
///
/// `POST /dmn-rule/execute-decision/single-result`
///
/// # Errors
/// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that does not fit its type, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: There is more than one result.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#executeDecisionWithSingleResult
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ExecuteDecisionWithSingleResult {
    pub(super) client: Client,
    pub(super) body: Result<types::DecisionExecution, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ExecuteDecisionWithSingleResult {
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
        value: impl TryInto<types::DecisionExecution, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `input_variables` of the body; see [`types::DecisionExecution::input_variables`].
    pub fn input_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("input_variables");
        self.body = self.body.map(|body| body.input_variables(value));
        self
    }
    /// Adds one element to `input_variables` of the body; see [`types::DecisionExecution::input_variable`].
    pub fn input_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("input_variable");
        self.body = self.body.map(|body| body.input_variable(name, value));
        self
    }
    /// Replaces all that `input_variables` of the body holds; see [`types::DecisionExecution::replace_input_variables`].
    pub fn replace_input_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_input_variables");
        self.body = self.body.map(|body| body.replace_input_variables(value));
        self
    }
    /// Sets `parent_deployment_id` of the body; see [`types::DecisionExecution::parent_deployment_id`].
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("parent_deployment_id");
        self.body = self.body.map(|body| body.parent_deployment_id(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::DecisionExecution::tenant_id`].
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
    ) -> BoxFuture<
        'static,
        Result<types::SingleDecisionResult, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ExecuteDecisionWithSingleResult {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/dmn-rule/execute-decision/single-result"),
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
/// Executes a decision or a decision service that has one result at most.
///
/// The latest version of the key counts. An execution that fails, since a rule needs a variable that was not given or a value of another type, or an output has no type, is answered like one where no rule held: without a result. `failed` of its historic decision execution tells the difference.
///
/// `POST /dmn-rule/execute/single-result`
///
/// # Errors
/// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that does not fit its type, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: There is more than one result.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#executeWithSingleResult
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ExecuteWithSingleResult {
    pub(super) client: Client,
    pub(super) body: Result<types::DecisionExecution, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ExecuteWithSingleResult {
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
        value: impl TryInto<types::DecisionExecution, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `input_variables` of the body; see [`types::DecisionExecution::input_variables`].
    pub fn input_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("input_variables");
        self.body = self.body.map(|body| body.input_variables(value));
        self
    }
    /// Adds one element to `input_variables` of the body; see [`types::DecisionExecution::input_variable`].
    pub fn input_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("input_variable");
        self.body = self.body.map(|body| body.input_variable(name, value));
        self
    }
    /// Replaces all that `input_variables` of the body holds; see [`types::DecisionExecution::replace_input_variables`].
    pub fn replace_input_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_input_variables");
        self.body = self.body.map(|body| body.replace_input_variables(value));
        self
    }
    /// Sets `parent_deployment_id` of the body; see [`types::DecisionExecution::parent_deployment_id`].
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("parent_deployment_id");
        self.body = self.body.map(|body| body.parent_deployment_id(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::DecisionExecution::tenant_id`].
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
    ) -> BoxFuture<
        'static,
        Result<types::SingleDecisionResult, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ExecuteWithSingleResult {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/dmn-rule/execute/single-result"),
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
/// Gets one decision.
///
/// 404 if there is no such decision.
///
/// `GET /dmn-repository/decisions/{decisionId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such decision.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DecisionResource#getDecision
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDecision {
    pub(super) client: Client,
    pub(super) decision_id: Result<::std::string::String, String>,
}
impl GetDecision {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            decision_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the decision.
    pub fn decision_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.decision_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Decision, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetDecision {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, decision_id } = self;
        let decision_id = ::bpm_rest_runtime::request::given(
            "decision_id",
            decision_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/dmn-repository/decisions/{}", PATH_SEGMENTS.segment("decision_id", &
                decision_id) ?
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
/// Gets the diagram of the decision requirements of a decision service.
///
/// 404 where the DMN file has no diagram, and for a single decision table.
///
/// `GET /dmn-repository/decisions/{decisionId}/image`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such decision, or it has no diagram.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DecisionImageResource#getImageResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDecisionDiagram {
    pub(super) client: Client,
    pub(super) decision_id: Result<::std::string::String, String>,
}
impl GetDecisionDiagram {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            decision_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the decision.
    pub fn decision_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.decision_id = Ok(value.into());
        self
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
impl Build for GetDecisionDiagram {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, decision_id } = self;
        let decision_id = ::bpm_rest_runtime::request::given(
            "decision_id",
            decision_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/dmn-repository/decisions/{}/image", PATH_SEGMENTS
                .segment("decision_id", & decision_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets what the engine has read of the DMN file of a decision.
///
/// The whole file, with all of its decisions.
///
/// `GET /dmn-repository/decisions/{decisionId}/model`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such decision.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DecisionModelResource#getDmnModelResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDecisionModel {
    pub(super) client: Client,
    pub(super) decision_id: Result<::std::string::String, String>,
}
impl GetDecisionModel {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            decision_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the decision.
    pub fn decision_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.decision_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::DmnModel, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetDecisionModel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, decision_id } = self;
        let decision_id = ::bpm_rest_runtime::request::given(
            "decision_id",
            decision_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/dmn-repository/decisions/{}/model", PATH_SEGMENTS
                .segment("decision_id", & decision_id) ?
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
/// Gets the bytes of the DMN file of a decision.
///
/// As they were deployed.
///
/// `GET /dmn-repository/decisions/{decisionId}/resourcedata`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such decision.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DecisionResourceDataResource#getDecisionResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDecisionResourceData {
    pub(super) client: Client,
    pub(super) decision_id: Result<::std::string::String, String>,
}
impl GetDecisionResourceData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            decision_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the decision.
    pub fn decision_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.decision_id = Ok(value.into());
        self
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
impl Build for GetDecisionResourceData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, decision_id } = self;
        let decision_id = ::bpm_rest_runtime::request::given(
            "decision_id",
            decision_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/dmn-repository/decisions/{}/resourcedata", PATH_SEGMENTS
                .segment("decision_id", & decision_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one decision by a deprecated route.
///
/// 404 if there is no such decision.
///
/// `GET /dmn-repository/decision-tables/{decisionTableId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such decision.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DecisionTableResource#getDecisionTable
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDecisionTable {
    pub(super) client: Client,
    pub(super) decision_table_id: Result<::std::string::String, String>,
}
impl GetDecisionTable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            decision_table_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the decision.
    pub fn decision_table_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.decision_table_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Decision, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetDecisionTable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, decision_table_id } = self;
        let decision_table_id = ::bpm_rest_runtime::request::given(
            "decision_table_id",
            decision_table_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/dmn-repository/decision-tables/{}", PATH_SEGMENTS
                .segment("decision_table_id", & decision_table_id) ?
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
/// Gets what the engine has read of the DMN file of a decision by a deprecated route.
///
/// The whole file, with all of its decisions.
///
/// `GET /dmn-repository/decision-tables/{decisionTableId}/model`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such decision.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DecisionTableModelResource#getDmnModelResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDecisionTableModel {
    pub(super) client: Client,
    pub(super) decision_table_id: Result<::std::string::String, String>,
}
impl GetDecisionTableModel {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            decision_table_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the decision.
    pub fn decision_table_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.decision_table_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::DmnModel, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetDecisionTableModel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, decision_table_id } = self;
        let decision_table_id = ::bpm_rest_runtime::request::given(
            "decision_table_id",
            decision_table_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/dmn-repository/decision-tables/{}/model", PATH_SEGMENTS
                .segment("decision_table_id", & decision_table_id) ?
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
/// Gets the bytes of the DMN file of a decision by a deprecated route.
///
/// As they were deployed.
///
/// `GET /dmn-repository/decision-tables/{decisionTableId}/resourcedata`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such decision.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DecisionTableResourceDataResource#getDecisionTableResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDecisionTableResourceData {
    pub(super) client: Client,
    pub(super) decision_table_id: Result<::std::string::String, String>,
}
impl GetDecisionTableResourceData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            decision_table_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the decision.
    pub fn decision_table_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.decision_table_id = Ok(value.into());
        self
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
impl Build for GetDecisionTableResourceData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, decision_table_id } = self;
        let decision_table_id = ::bpm_rest_runtime::request::given(
            "decision_table_id",
            decision_table_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/dmn-repository/decision-tables/{}/resourcedata", PATH_SEGMENTS
                .segment("decision_table_id", & decision_table_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one deployment.
///
/// 404 if there is no such deployment.
///
/// `GET /dmn-repository/deployments/{deploymentId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such deployment.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DmnDeploymentResource#getDmnDeployment
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
                "/dmn-repository/deployments/{}", PATH_SEGMENTS.segment("deployment_id",
                & deployment_id) ?
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
/// Gets the bytes of the file of a deployment.
///
/// A file whose name has folders in it cannot be got so: the server takes no slash here, encoded or not. Get it by its decision.
///
/// `GET /dmn-repository/deployments/{deploymentId}/resourcedata/{resourceName}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such deployment, or no such file in it.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DmnDeploymentResourceDataResource#getDmnDeploymentResource
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
    /// The name of the file.
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
                "/dmn-repository/deployments/{}/resourcedata/{}", PATH_SEGMENTS
                .segment("deployment_id", & deployment_id) ?, PATH_SEGMENTS
                .segment("resource_name", & resource_name) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets name and version of the DMN engine.
///
/// The version is that of the engine, not of the REST module.
///
/// `GET /dmn-management/engine`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DmnEngineResource#getEngineInfo
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
            format_args!("/dmn-management/engine"),
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
/// Gets one execution of a decision.
///
/// 404 if there is no such execution.
///
/// `GET /dmn-history/historic-decision-executions/{historicDecisionExecutionId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such execution.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: HistoricDecisionExecutionResource#getHistoricDecisionExecution
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHistoricDecisionExecution {
    pub(super) client: Client,
    pub(super) historic_decision_execution_id: Result<::std::string::String, String>,
}
impl GetHistoricDecisionExecution {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            historic_decision_execution_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the execution.
    pub fn historic_decision_execution_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.historic_decision_execution_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::HistoricDecisionExecution, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetHistoricDecisionExecution {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, historic_decision_execution_id } = self;
        let historic_decision_execution_id = ::bpm_rest_runtime::request::given(
            "historic_decision_execution_id",
            historic_decision_execution_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/dmn-history/historic-decision-executions/{}", PATH_SEGMENTS
                .segment("historic_decision_execution_id", &
                historic_decision_execution_id) ?
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
/// Gets how an execution came to its result: what went in, which rules held, what came out, what failed.
///
/// Of a decision service it tells all of its decisions.
///
/// `GET /dmn-history/historic-decision-executions/{historicDecisionExecutionId}/auditdata`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such execution.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: HistoricDecisionExecutionResourceDataResource#getHistoricDecisionExecutionAuditData
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHistoricDecisionExecutionAudit {
    pub(super) client: Client,
    pub(super) historic_decision_execution_id: Result<::std::string::String, String>,
}
impl GetHistoricDecisionExecutionAudit {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            historic_decision_execution_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the execution.
    pub fn historic_decision_execution_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.historic_decision_execution_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::DecisionAudit, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetHistoricDecisionExecutionAudit {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, historic_decision_execution_id } = self;
        let historic_decision_execution_id = ::bpm_rest_runtime::request::given(
            "historic_decision_execution_id",
            historic_decision_execution_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/dmn-history/historic-decision-executions/{}/auditdata", PATH_SEGMENTS
                .segment("historic_decision_execution_id", &
                historic_decision_execution_id) ?
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
/// Lists decisions by a deprecated route, filtered and sorted.
///
/// Deprecated: `decisions` has the same and more. It lists decision services, too.
///
/// `GET /dmn-repository/decision-tables`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DecisionTableCollectionResource#getDecisionTables
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDecisionTables {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    pub(super) version: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListDecisionTables {
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
    /// Only decisions with this category.
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "category", value.into());
        self
    }
    /// Only decisions whose category matches; `%` stands for any text and `_` for any one character.
    pub fn category_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "categoryLike", value.into());
        self
    }
    /// Only decisions of any category but this one.
    pub fn category_not_equals(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(2, "categoryNotEquals", value.into());
        self
    }
    /// Only decisions of the deployment with this id.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "deploymentId", value.into());
        self
    }
    /// Only decisions with this key.
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "key", value.into());
        self
    }
    /// Only decisions whose key matches; `%` stands for any text and `_` for any one character.
    pub fn key_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "keyLike", value.into());
        self
    }
    /// If true, only the latest version of each key, in each tenant.
    pub fn latest(mut self, value: bool) -> Self {
        self.in_query.bool(6, "latest", value);
        self
    }
    /// Only decisions with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(7, "name", value.into());
        self
    }
    /// Only decisions whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "nameLike", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_dmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_dmn::enums::SortOrder>(9, "order", &value.into());
        self
    }
    /// Only decisions of the file with this name.
    pub fn resource_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(10, "resourceName", value.into());
        self
    }
    /// Only decisions of files whose name matches; `%` stands for any text and `_` for any one character.
    pub fn resource_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(11, "resourceNameLike", value.into());
        self
    }
    /// How many decisions a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by; `name` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_dmn::enums::DecisionTableSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_dmn::enums::DecisionTableSort,
            >(13, "sort", &value.into());
        self
    }
    /// The offset of the first of the decisions wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only decisions of this tenant; those without tenant for the empty text.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(15, "tenantId", value.into());
        self
    }
    /// Only decisions whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(16, "tenantIdLike", value.into());
        self
    }
    /// Only decisions of this version.
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
        Result<types::DecisionPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListDecisionTables {
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
            format_args!("/dmn-repository/decision-tables"),
        );
        in_query.number(12, "size", size);
        in_query.number(14, "start", start);
        in_query.number(17, "version", version);
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
/// Lists decisions, filtered and sorted.
///
/// All versions, unless `latest` is true; decision services, too.
///
/// `GET /dmn-repository/decisions`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DecisionCollectionResource#getDecisions
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDecisions {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    pub(super) version: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListDecisions {
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
    /// Only decisions with this category.
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "category", value.into());
        self
    }
    /// Only decisions whose category matches; `%` stands for any text and `_` for any one character.
    pub fn category_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "categoryLike", value.into());
        self
    }
    /// Only decisions of any category but this one.
    pub fn category_not_equals(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(2, "categoryNotEquals", value.into());
        self
    }
    /// Only decisions of this type: `decision_table` or `decision_service`.
    pub fn decision_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "decisionType", value.into());
        self
    }
    /// Only decisions of the deployment with this id.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "deploymentId", value.into());
        self
    }
    /// Only decisions with this key.
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "key", value.into());
        self
    }
    /// Only decisions whose key matches; `%` stands for any text and `_` for any one character.
    pub fn key_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(6, "keyLike", value.into());
        self
    }
    /// If true, only the latest version of each key, in each tenant.
    pub fn latest(mut self, value: bool) -> Self {
        self.in_query.bool(7, "latest", value);
        self
    }
    /// Only decisions with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "name", value.into());
        self
    }
    /// Only decisions whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(9, "nameLike", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_dmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_dmn::enums::SortOrder>(10, "order", &value.into());
        self
    }
    /// Only decisions of deployments that are part of the deployment with this id.
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(11, "parentDeploymentId", value.into());
        self
    }
    /// Only decisions of the file with this name.
    pub fn resource_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(12, "resourceName", value.into());
        self
    }
    /// Only decisions of files whose name matches; `%` stands for any text and `_` for any one character.
    pub fn resource_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(13, "resourceNameLike", value.into());
        self
    }
    /// How many decisions a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by; `name` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_dmn::enums::DecisionSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_dmn::enums::DecisionSort,
            >(15, "sort", &value.into());
        self
    }
    /// The offset of the first of the decisions wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only decisions of this tenant; those without tenant for the empty text.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(17, "tenantId", value.into());
        self
    }
    /// Only decisions whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(18, "tenantIdLike", value.into());
        self
    }
    /// Only decisions of this version.
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
        Result<types::DecisionPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListDecisions {
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
            format_args!("/dmn-repository/decisions"),
        );
        in_query.number(14, "size", size);
        in_query.number(16, "start", start);
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
/// Lists deployments, filtered and sorted.
///
/// A deployment is one DMN file.
///
/// `GET /dmn-repository/deployments`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DmnDeploymentCollectionResource#getDeployments
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
    /// Only deployments with this category; deployments by REST have none.
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
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_dmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_dmn::enums::SortOrder>(4, "order", &value.into());
        self
    }
    /// Only deployments that are part of the deployment with this id.
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(5, "parentDeploymentId", value.into());
        self
    }
    /// Only deployments whose parent has an id that matches; `%` stands for any text and `_` for any one character.
    pub fn parent_deployment_id_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(6, "parentDeploymentIdLike", value.into());
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
    /// The field to sort by; `id` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_dmn::enums::DeploymentSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_dmn::enums::DeploymentSort,
            >(8, "sort", &value.into());
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
        self.in_query.text(10, "tenantId", value.into());
        self
    }
    /// Only deployments whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(11, "tenantIdLike", value.into());
        self
    }
    /// If true, only deployments that have no tenant.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(12, "withoutTenantId", value);
        self
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
            format_args!("/dmn-repository/deployments"),
        );
        in_query.number(7, "size", size);
        in_query.number(9, "start", start);
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
/// Lists executions of decisions, filtered and sorted.
///
/// Those by this API, and those of processes and cases.
///
/// `GET /dmn-history/historic-decision-executions`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: HistoryDecisionExecutionCollectionResource#getDecisionTables
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricDecisionExecutions {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListHistoricDecisionExecutions {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only executions by the activity with this id in its model.
    pub fn activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "activityId", value.into());
        self
    }
    /// Only executions by the case instance with this id and by those that it called.
    pub fn case_instance_id_with_children(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(1, "caseInstanceIdWithChildren", value.into());
        self
    }
    /// Only executions of the decision with this id.
    pub fn decision_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(2, "decisionDefinitionId", value.into());
        self
    }
    /// Only executions of the decision with this key, in any version.
    pub fn decision_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "decisionKey", value.into());
        self
    }
    /// Only executions of decisions of the deployment with this id.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "deploymentId", value.into());
        self
    }
    /// Only executions by the process execution with this id.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "executionId", value.into());
        self
    }
    /// If true, only executions that failed; if false, only those that did not.
    pub fn failed(mut self, value: bool) -> Self {
        self.in_query.bool(6, "failed", value);
        self
    }
    /// Only the execution with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(7, "id", value.into());
        self
    }
    /// Only executions by the process instance or case instance with this id.
    pub fn instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "instanceId", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_dmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_dmn::enums::SortOrder>(9, "order", &value.into());
        self
    }
    /// Only executions by the process instance with this id and by those that it called.
    pub fn process_instance_id_with_children(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(10, "processInstanceIdWithChildren", value.into());
        self
    }
    /// Only executions by this type of instance: `cmmn` for case instances.
    pub fn scope_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(11, "scopeType", value.into());
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
    /// The field to sort by; `startTime` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_dmn::enums::HistoricDecisionExecutionSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_dmn::enums::HistoricDecisionExecutionSort,
            >(13, "sort", &value.into());
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
        self.in_query.text(15, "tenantId", value.into());
        self
    }
    /// Only executions whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(16, "tenantIdLike", value.into());
        self
    }
    /// If true, only executions without a type of instance.
    pub fn without_scope_type(mut self, value: bool) -> Self {
        self.in_query.bool(17, "withoutScopeType", value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::HistoricDecisionExecutionPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListHistoricDecisionExecutions {
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
            format_args!("/dmn-history/historic-decision-executions"),
        );
        in_query.number(12, "size", size);
        in_query.number(14, "start", start);
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
