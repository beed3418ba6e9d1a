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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeleteDeployment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, deployment_id } = self;
        let deployment_id = deployment_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-repository/deployments/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("deployment_id", & deployment_id) ?,
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
        let body = body
            .and_then(|v| {
                types::DecisionExecution::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/dmn-rule/execute", client.connection().base_url(),);
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
        let body = body
            .and_then(|v| {
                types::DecisionExecution::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-rule/execute-decision", client.connection().base_url(),
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
        let body = body
            .and_then(|v| {
                types::DecisionExecution::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-rule/execute-decision-service", client.connection().base_url(),
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
        let body = body
            .and_then(|v| {
                types::DecisionExecution::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-rule/execute-decision-service/single-result", client.connection()
            .base_url(),
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
        let body = body
            .and_then(|v| {
                types::DecisionExecution::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-rule/execute-decision/single-result", client.connection().base_url(),
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
        let body = body
            .and_then(|v| {
                types::DecisionExecution::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-rule/execute/single-result", client.connection().base_url(),
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
            decision_id: Err(::bpm_rest_runtime::parameter::missing("decision_id")),
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
        let decision_id = decision_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-repository/decisions/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("decision_id", & decision_id) ?,
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
            decision_id: Err(::bpm_rest_runtime::parameter::missing("decision_id")),
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
        let decision_id = decision_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-repository/decisions/{}/image", client.connection().base_url(),
            PATH_SEGMENTS.segment("decision_id", & decision_id) ?,
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
            decision_id: Err(::bpm_rest_runtime::parameter::missing("decision_id")),
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
        let decision_id = decision_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-repository/decisions/{}/model", client.connection().base_url(),
            PATH_SEGMENTS.segment("decision_id", & decision_id) ?,
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
            decision_id: Err(::bpm_rest_runtime::parameter::missing("decision_id")),
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
        let decision_id = decision_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-repository/decisions/{}/resourcedata", client.connection()
            .base_url(), PATH_SEGMENTS.segment("decision_id", & decision_id) ?,
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
            decision_table_id: Err(
                ::bpm_rest_runtime::parameter::missing("decision_table_id"),
            ),
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
        let decision_table_id = decision_table_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-repository/decision-tables/{}", client.connection().base_url(),
            PATH_SEGMENTS.segment("decision_table_id", & decision_table_id) ?,
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
            decision_table_id: Err(
                ::bpm_rest_runtime::parameter::missing("decision_table_id"),
            ),
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
        let decision_table_id = decision_table_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-repository/decision-tables/{}/model", client.connection().base_url(),
            PATH_SEGMENTS.segment("decision_table_id", & decision_table_id) ?,
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
            decision_table_id: Err(
                ::bpm_rest_runtime::parameter::missing("decision_table_id"),
            ),
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
        let decision_table_id = decision_table_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-repository/decision-tables/{}/resourcedata", client.connection()
            .base_url(), PATH_SEGMENTS.segment("decision_table_id", & decision_table_id)
            ?,
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
            "{}/dmn-repository/deployments/{}", client.connection().base_url(),
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
            deployment_id: Err(::bpm_rest_runtime::parameter::missing("deployment_id")),
            resource_name: Err(::bpm_rest_runtime::parameter::missing("resource_name")),
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
        let deployment_id = deployment_id.map_err(Error::InvalidRequest)?;
        let resource_name = resource_name.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-repository/deployments/{}/resourcedata/{}", client.connection()
            .base_url(), PATH_SEGMENTS.segment("deployment_id", & deployment_id) ?,
            PATH_SEGMENTS.segment("resource_name", & resource_name) ?,
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
        let url = format!("{}/dmn-management/engine", client.connection().base_url(),);
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
            historic_decision_execution_id: Err(
                ::bpm_rest_runtime::parameter::missing("historic_decision_execution_id"),
            ),
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
        let historic_decision_execution_id = historic_decision_execution_id
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-history/historic-decision-executions/{}", client.connection()
            .base_url(), PATH_SEGMENTS.segment("historic_decision_execution_id", &
            historic_decision_execution_id) ?,
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
            historic_decision_execution_id: Err(
                ::bpm_rest_runtime::parameter::missing("historic_decision_execution_id"),
            ),
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
        let historic_decision_execution_id = historic_decision_execution_id
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-history/historic-decision-executions/{}/auditdata", client
            .connection().base_url(), PATH_SEGMENTS
            .segment("historic_decision_execution_id", & historic_decision_execution_id)
            ?,
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
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DecisionTableCollectionResource#getDecisionTables
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDecisionTables {
    pub(super) client: Client,
    pub(super) category: Result<Option<::std::string::String>, String>,
    pub(super) category_like: Result<Option<::std::string::String>, String>,
    pub(super) category_not_equals: Result<Option<::std::string::String>, String>,
    pub(super) deployment_id: Result<Option<::std::string::String>, String>,
    pub(super) key: Result<Option<::std::string::String>, String>,
    pub(super) key_like: Result<Option<::std::string::String>, String>,
    pub(super) latest: Result<Option<bool>, String>,
    pub(super) name: Result<Option<::std::string::String>, String>,
    pub(super) name_like: Result<Option<::std::string::String>, String>,
    pub(super) order: Result<Option<crate::flowable_dmn::enums::SortOrder>, String>,
    pub(super) resource_name: Result<Option<::std::string::String>, String>,
    pub(super) resource_name_like: Result<Option<::std::string::String>, String>,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) sort: Result<
        Option<crate::flowable_dmn::enums::DecisionTableSort>,
        String,
    >,
    pub(super) start: Result<Option<i32>, String>,
    pub(super) tenant_id: Result<Option<::std::string::String>, String>,
    pub(super) tenant_id_like: Result<Option<::std::string::String>, String>,
    pub(super) version: Result<Option<i32>, String>,
}
impl ListDecisionTables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            category: Ok(None),
            category_like: Ok(None),
            category_not_equals: Ok(None),
            deployment_id: Ok(None),
            key: Ok(None),
            key_like: Ok(None),
            latest: Ok(None),
            name: Ok(None),
            name_like: Ok(None),
            order: Ok(None),
            resource_name: Ok(None),
            resource_name_like: Ok(None),
            size: Ok(None),
            sort: Ok(None),
            start: Ok(None),
            tenant_id: Ok(None),
            tenant_id_like: Ok(None),
            version: Ok(None),
        }
    }
    /// Only decisions with this category.
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.category = Ok(Some(value.into()));
        self
    }
    /// Only decisions whose category matches; `%` stands for any text and `_` for any one character.
    pub fn category_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.category_like = Ok(Some(value.into()));
        self
    }
    /// Only decisions of any category but this one.
    pub fn category_not_equals(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.category_not_equals = Ok(Some(value.into()));
        self
    }
    /// Only decisions of the deployment with this id.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Ok(Some(value.into()));
        self
    }
    /// Only decisions with this key.
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.key = Ok(Some(value.into()));
        self
    }
    /// Only decisions whose key matches; `%` stands for any text and `_` for any one character.
    pub fn key_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.key_like = Ok(Some(value.into()));
        self
    }
    /// If true, only the latest version of each key, in each tenant.
    pub fn latest(mut self, value: bool) -> Self {
        self.latest = Ok(Some(value));
        self
    }
    /// Only decisions with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Ok(Some(value.into()));
        self
    }
    /// Only decisions whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name_like = Ok(Some(value.into()));
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_dmn::enums::SortOrder>,
    ) -> Self {
        self.order = Ok(Some(value.into()));
        self
    }
    /// Only decisions of the file with this name.
    pub fn resource_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.resource_name = Ok(Some(value.into()));
        self
    }
    /// Only decisions of files whose name matches; `%` stands for any text and `_` for any one character.
    pub fn resource_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.resource_name_like = Ok(Some(value.into()));
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
        self.sort = Ok(Some(value.into()));
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
        self.tenant_id = Ok(Some(value.into()));
        self
    }
    /// Only decisions whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id_like = Ok(Some(value.into()));
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
        let Self {
            client,
            category,
            category_like,
            category_not_equals,
            deployment_id,
            key,
            key_like,
            latest,
            name,
            name_like,
            order,
            resource_name,
            resource_name_like,
            size,
            sort,
            start,
            tenant_id,
            tenant_id_like,
            version,
        } = self;
        let category = category.map_err(Error::InvalidRequest)?;
        let category_like = category_like.map_err(Error::InvalidRequest)?;
        let category_not_equals = category_not_equals.map_err(Error::InvalidRequest)?;
        let deployment_id = deployment_id.map_err(Error::InvalidRequest)?;
        let key = key.map_err(Error::InvalidRequest)?;
        let key_like = key_like.map_err(Error::InvalidRequest)?;
        let latest = latest.map_err(Error::InvalidRequest)?;
        let name = name.map_err(Error::InvalidRequest)?;
        let name_like = name_like.map_err(Error::InvalidRequest)?;
        let order = order.map_err(Error::InvalidRequest)?;
        let resource_name = resource_name.map_err(Error::InvalidRequest)?;
        let resource_name_like = resource_name_like.map_err(Error::InvalidRequest)?;
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
        let version = version.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-repository/decision-tables", client.connection().base_url(),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("category", &category)
                .query_if_set("categoryLike", &category_like)
                .query_if_set("categoryNotEquals", &category_not_equals)
                .query_if_set("deploymentId", &deployment_id)
                .query_if_set("key", &key)
                .query_if_set("keyLike", &key_like)
                .query_if_set("latest", &latest)
                .query_if_set("name", &name)
                .query_if_set("nameLike", &name_like)
                .query_if_set("order", &order)
                .query_if_set("resourceName", &resource_name)
                .query_if_set("resourceNameLike", &resource_name_like)
                .query_if_set("size", &size)
                .query_if_set("sort", &sort)
                .query_if_set("start", &start)
                .query_if_set("tenantId", &tenant_id)
                .query_if_set("tenantIdLike", &tenant_id_like)
                .query_if_set("version", &version)
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
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DecisionCollectionResource#getDecisions
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDecisions {
    pub(super) client: Client,
    pub(super) category: Result<Option<::std::string::String>, String>,
    pub(super) category_like: Result<Option<::std::string::String>, String>,
    pub(super) category_not_equals: Result<Option<::std::string::String>, String>,
    pub(super) decision_type: Result<Option<::std::string::String>, String>,
    pub(super) deployment_id: Result<Option<::std::string::String>, String>,
    pub(super) key: Result<Option<::std::string::String>, String>,
    pub(super) key_like: Result<Option<::std::string::String>, String>,
    pub(super) latest: Result<Option<bool>, String>,
    pub(super) name: Result<Option<::std::string::String>, String>,
    pub(super) name_like: Result<Option<::std::string::String>, String>,
    pub(super) order: Result<Option<crate::flowable_dmn::enums::SortOrder>, String>,
    pub(super) parent_deployment_id: Result<Option<::std::string::String>, String>,
    pub(super) resource_name: Result<Option<::std::string::String>, String>,
    pub(super) resource_name_like: Result<Option<::std::string::String>, String>,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) sort: Result<Option<crate::flowable_dmn::enums::DecisionSort>, String>,
    pub(super) start: Result<Option<i32>, String>,
    pub(super) tenant_id: Result<Option<::std::string::String>, String>,
    pub(super) tenant_id_like: Result<Option<::std::string::String>, String>,
    pub(super) version: Result<Option<i32>, String>,
}
impl ListDecisions {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            category: Ok(None),
            category_like: Ok(None),
            category_not_equals: Ok(None),
            decision_type: Ok(None),
            deployment_id: Ok(None),
            key: Ok(None),
            key_like: Ok(None),
            latest: Ok(None),
            name: Ok(None),
            name_like: Ok(None),
            order: Ok(None),
            parent_deployment_id: Ok(None),
            resource_name: Ok(None),
            resource_name_like: Ok(None),
            size: Ok(None),
            sort: Ok(None),
            start: Ok(None),
            tenant_id: Ok(None),
            tenant_id_like: Ok(None),
            version: Ok(None),
        }
    }
    /// Only decisions with this category.
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.category = Ok(Some(value.into()));
        self
    }
    /// Only decisions whose category matches; `%` stands for any text and `_` for any one character.
    pub fn category_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.category_like = Ok(Some(value.into()));
        self
    }
    /// Only decisions of any category but this one.
    pub fn category_not_equals(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.category_not_equals = Ok(Some(value.into()));
        self
    }
    /// Only decisions of this type: `decision_table` or `decision_service`.
    pub fn decision_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.decision_type = Ok(Some(value.into()));
        self
    }
    /// Only decisions of the deployment with this id.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Ok(Some(value.into()));
        self
    }
    /// Only decisions with this key.
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.key = Ok(Some(value.into()));
        self
    }
    /// Only decisions whose key matches; `%` stands for any text and `_` for any one character.
    pub fn key_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.key_like = Ok(Some(value.into()));
        self
    }
    /// If true, only the latest version of each key, in each tenant.
    pub fn latest(mut self, value: bool) -> Self {
        self.latest = Ok(Some(value));
        self
    }
    /// Only decisions with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Ok(Some(value.into()));
        self
    }
    /// Only decisions whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name_like = Ok(Some(value.into()));
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_dmn::enums::SortOrder>,
    ) -> Self {
        self.order = Ok(Some(value.into()));
        self
    }
    /// Only decisions of deployments that are part of the deployment with this id.
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.parent_deployment_id = Ok(Some(value.into()));
        self
    }
    /// Only decisions of the file with this name.
    pub fn resource_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.resource_name = Ok(Some(value.into()));
        self
    }
    /// Only decisions of files whose name matches; `%` stands for any text and `_` for any one character.
    pub fn resource_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.resource_name_like = Ok(Some(value.into()));
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
        self.sort = Ok(Some(value.into()));
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
        self.tenant_id = Ok(Some(value.into()));
        self
    }
    /// Only decisions whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id_like = Ok(Some(value.into()));
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
        let Self {
            client,
            category,
            category_like,
            category_not_equals,
            decision_type,
            deployment_id,
            key,
            key_like,
            latest,
            name,
            name_like,
            order,
            parent_deployment_id,
            resource_name,
            resource_name_like,
            size,
            sort,
            start,
            tenant_id,
            tenant_id_like,
            version,
        } = self;
        let category = category.map_err(Error::InvalidRequest)?;
        let category_like = category_like.map_err(Error::InvalidRequest)?;
        let category_not_equals = category_not_equals.map_err(Error::InvalidRequest)?;
        let decision_type = decision_type.map_err(Error::InvalidRequest)?;
        let deployment_id = deployment_id.map_err(Error::InvalidRequest)?;
        let key = key.map_err(Error::InvalidRequest)?;
        let key_like = key_like.map_err(Error::InvalidRequest)?;
        let latest = latest.map_err(Error::InvalidRequest)?;
        let name = name.map_err(Error::InvalidRequest)?;
        let name_like = name_like.map_err(Error::InvalidRequest)?;
        let order = order.map_err(Error::InvalidRequest)?;
        let parent_deployment_id = parent_deployment_id.map_err(Error::InvalidRequest)?;
        let resource_name = resource_name.map_err(Error::InvalidRequest)?;
        let resource_name_like = resource_name_like.map_err(Error::InvalidRequest)?;
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
        let version = version.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-repository/decisions", client.connection().base_url(),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("category", &category)
                .query_if_set("categoryLike", &category_like)
                .query_if_set("categoryNotEquals", &category_not_equals)
                .query_if_set("decisionType", &decision_type)
                .query_if_set("deploymentId", &deployment_id)
                .query_if_set("key", &key)
                .query_if_set("keyLike", &key_like)
                .query_if_set("latest", &latest)
                .query_if_set("name", &name)
                .query_if_set("nameLike", &name_like)
                .query_if_set("order", &order)
                .query_if_set("parentDeploymentId", &parent_deployment_id)
                .query_if_set("resourceName", &resource_name)
                .query_if_set("resourceNameLike", &resource_name_like)
                .query_if_set("size", &size)
                .query_if_set("sort", &sort)
                .query_if_set("start", &start)
                .query_if_set("tenantId", &tenant_id)
                .query_if_set("tenantIdLike", &tenant_id_like)
                .query_if_set("version", &version)
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
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: DmnDeploymentCollectionResource#getDeployments
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDeployments {
    pub(super) client: Client,
    pub(super) category: Result<Option<::std::string::String>, String>,
    pub(super) category_not_equals: Result<Option<::std::string::String>, String>,
    pub(super) name: Result<Option<::std::string::String>, String>,
    pub(super) name_like: Result<Option<::std::string::String>, String>,
    pub(super) order: Result<Option<crate::flowable_dmn::enums::SortOrder>, String>,
    pub(super) parent_deployment_id: Result<Option<::std::string::String>, String>,
    pub(super) parent_deployment_id_like: Result<Option<::std::string::String>, String>,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) sort: Result<Option<crate::flowable_dmn::enums::DeploymentSort>, String>,
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
    /// Only deployments with this category; deployments by REST have none.
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
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_dmn::enums::SortOrder>,
    ) -> Self {
        self.order = Ok(Some(value.into()));
        self
    }
    /// Only deployments that are part of the deployment with this id.
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.parent_deployment_id = Ok(Some(value.into()));
        self
    }
    /// Only deployments whose parent has an id that matches; `%` stands for any text and `_` for any one character.
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
    /// The field to sort by; `id` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_dmn::enums::DeploymentSort>,
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
        let url = format!(
            "{}/dmn-repository/deployments", client.connection().base_url(),
        );
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
///
/// # Source
/// - flowable-dmn-rest 7.1.0, its sources: HistoryDecisionExecutionCollectionResource#getDecisionTables
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricDecisionExecutions {
    pub(super) client: Client,
    pub(super) activity_id: Result<Option<::std::string::String>, String>,
    pub(super) case_instance_id_with_children: Result<
        Option<::std::string::String>,
        String,
    >,
    pub(super) decision_definition_id: Result<Option<::std::string::String>, String>,
    pub(super) decision_key: Result<Option<::std::string::String>, String>,
    pub(super) deployment_id: Result<Option<::std::string::String>, String>,
    pub(super) execution_id: Result<Option<::std::string::String>, String>,
    pub(super) failed: Result<Option<bool>, String>,
    pub(super) id: Result<Option<::std::string::String>, String>,
    pub(super) instance_id: Result<Option<::std::string::String>, String>,
    pub(super) order: Result<Option<crate::flowable_dmn::enums::SortOrder>, String>,
    pub(super) process_instance_id_with_children: Result<
        Option<::std::string::String>,
        String,
    >,
    pub(super) scope_type: Result<Option<::std::string::String>, String>,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) sort: Result<
        Option<crate::flowable_dmn::enums::HistoricDecisionExecutionSort>,
        String,
    >,
    pub(super) start: Result<Option<i32>, String>,
    pub(super) tenant_id: Result<Option<::std::string::String>, String>,
    pub(super) tenant_id_like: Result<Option<::std::string::String>, String>,
    pub(super) without_scope_type: Result<Option<bool>, String>,
}
impl ListHistoricDecisionExecutions {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            activity_id: Ok(None),
            case_instance_id_with_children: Ok(None),
            decision_definition_id: Ok(None),
            decision_key: Ok(None),
            deployment_id: Ok(None),
            execution_id: Ok(None),
            failed: Ok(None),
            id: Ok(None),
            instance_id: Ok(None),
            order: Ok(None),
            process_instance_id_with_children: Ok(None),
            scope_type: Ok(None),
            size: Ok(None),
            sort: Ok(None),
            start: Ok(None),
            tenant_id: Ok(None),
            tenant_id_like: Ok(None),
            without_scope_type: Ok(None),
        }
    }
    /// Only executions by the activity with this id in its model.
    pub fn activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.activity_id = Ok(Some(value.into()));
        self
    }
    /// Only executions by the case instance with this id and by those that it called.
    pub fn case_instance_id_with_children(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_id_with_children = Ok(Some(value.into()));
        self
    }
    /// Only executions of the decision with this id.
    pub fn decision_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.decision_definition_id = Ok(Some(value.into()));
        self
    }
    /// Only executions of the decision with this key, in any version.
    pub fn decision_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.decision_key = Ok(Some(value.into()));
        self
    }
    /// Only executions of decisions of the deployment with this id.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Ok(Some(value.into()));
        self
    }
    /// Only executions by the process execution with this id.
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Ok(Some(value.into()));
        self
    }
    /// If true, only executions that failed; if false, only those that did not.
    pub fn failed(mut self, value: bool) -> Self {
        self.failed = Ok(Some(value));
        self
    }
    /// Only the execution with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = Ok(Some(value.into()));
        self
    }
    /// Only executions by the process instance or case instance with this id.
    pub fn instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.instance_id = Ok(Some(value.into()));
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_dmn::enums::SortOrder>,
    ) -> Self {
        self.order = Ok(Some(value.into()));
        self
    }
    /// Only executions by the process instance with this id and by those that it called.
    pub fn process_instance_id_with_children(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id_with_children = Ok(Some(value.into()));
        self
    }
    /// Only executions by this type of instance: `cmmn` for case instances.
    pub fn scope_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.scope_type = Ok(Some(value.into()));
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
        self.sort = Ok(Some(value.into()));
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
        self.tenant_id = Ok(Some(value.into()));
        self
    }
    /// Only executions whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id_like = Ok(Some(value.into()));
        self
    }
    /// If true, only executions without a type of instance.
    pub fn without_scope_type(mut self, value: bool) -> Self {
        self.without_scope_type = Ok(Some(value));
        self
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
        let Self {
            client,
            activity_id,
            case_instance_id_with_children,
            decision_definition_id,
            decision_key,
            deployment_id,
            execution_id,
            failed,
            id,
            instance_id,
            order,
            process_instance_id_with_children,
            scope_type,
            size,
            sort,
            start,
            tenant_id,
            tenant_id_like,
            without_scope_type,
        } = self;
        let activity_id = activity_id.map_err(Error::InvalidRequest)?;
        let case_instance_id_with_children = case_instance_id_with_children
            .map_err(Error::InvalidRequest)?;
        let decision_definition_id = decision_definition_id
            .map_err(Error::InvalidRequest)?;
        let decision_key = decision_key.map_err(Error::InvalidRequest)?;
        let deployment_id = deployment_id.map_err(Error::InvalidRequest)?;
        let execution_id = execution_id.map_err(Error::InvalidRequest)?;
        let failed = failed.map_err(Error::InvalidRequest)?;
        let id = id.map_err(Error::InvalidRequest)?;
        let instance_id = instance_id.map_err(Error::InvalidRequest)?;
        let order = order.map_err(Error::InvalidRequest)?;
        let process_instance_id_with_children = process_instance_id_with_children
            .map_err(Error::InvalidRequest)?;
        let scope_type = scope_type.map_err(Error::InvalidRequest)?;
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
        let without_scope_type = without_scope_type.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/dmn-history/historic-decision-executions", client.connection()
            .base_url(),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("activityId", &activity_id)
                .query_if_set(
                    "caseInstanceIdWithChildren",
                    &case_instance_id_with_children,
                )
                .query_if_set("decisionDefinitionId", &decision_definition_id)
                .query_if_set("decisionKey", &decision_key)
                .query_if_set("deploymentId", &deployment_id)
                .query_if_set("executionId", &execution_id)
                .query_if_set("failed", &failed)
                .query_if_set("id", &id)
                .query_if_set("instanceId", &instance_id)
                .query_if_set("order", &order)
                .query_if_set(
                    "processInstanceIdWithChildren",
                    &process_instance_id_with_children,
                )
                .query_if_set("scopeType", &scope_type)
                .query_if_set("size", &size)
                .query_if_set("sort", &sort)
                .query_if_set("start", &start)
                .query_if_set("tenantId", &tenant_id)
                .query_if_set("tenantIdLike", &tenant_id_like)
                .query_if_set("withoutScopeType", &without_scope_type)
                .build()?,
        )
    }
}
