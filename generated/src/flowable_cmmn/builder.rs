// Made by `cargo xtask generate`; edit the spec instead.

//! One builder for each operation: set its parameters, then await it.

use super::{Client, types};
use super::operations::PATH_SEGMENTS;
use ::bpm_rest_runtime::operation::Build;
use ::bpm_rest_runtime::request::{RequestBuilder, RequestError as Error};
use ::bpm_rest_runtime::call::BoxFuture;
/// Makes plan items of a case instance active.
///
/// A plan item that is active already gets another instance.
///
/// `POST /cmmn-runtime/case-instances/{caseInstanceId}/change-state`
///
/// # Errors
/// - 400: The body is missing or cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: There is no such case instance, or no such plan item in it, or the change cannot be made.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#changePlanItemState
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ActivateCaseInstancePlanItems {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::PlanItemsActivation, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ActivateCaseInstancePlanItems {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::PlanItemsActivation, Error: std::fmt::Display>,
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
impl Build for ActivateCaseInstancePlanItems {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, body, .. } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/change-state", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Has plan items of a case instance wait for a repetition.
///
/// `POST /cmmn-runtime/case-instances/{caseInstanceId}/change-state`
///
/// Not every server has this operation: version 7.0.0 and later.
///
/// # Errors
/// - 400: The body is missing or cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: There is no such case instance, or no such plan item in it, or the change cannot be made.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#changePlanItemState
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AwaitCaseInstancePlanItemRepetition {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::PlanItemsRepetition, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AwaitCaseInstancePlanItemRepetition {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::PlanItemsRepetition, Error: std::fmt::Display>,
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
impl Build for AwaitCaseInstancePlanItemRepetition {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, body, .. } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/change-state", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Assigns a task to a user, unless it is assigned to another one, or gives it back.
///
/// `POST /cmmn-runtime/tasks/{taskId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
/// - 409: The task is claimed by another user already.
/// - 500: What is set off by it fails, or a text is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskResource#executeTaskAction
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
                "/cmmn-runtime/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
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
/// One that is delegated is completed as well.
///
/// `POST /cmmn-runtime/tasks/{taskId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
/// - 500: What is set off by it fails, or a text is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskResource#executeTaskAction
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
    /// Sets `form_definition_id` of the body; see [`types::TaskCompletion::form_definition_id`].
    pub fn form_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("form_definition_id");
        self.body = self.body.map(|body| body.form_definition_id(value));
        self
    }
    /// Sets `outcome` of the body; see [`types::TaskCompletion::outcome`].
    pub fn outcome(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("outcome");
        self.body = self.body.map(|body| body.outcome(value));
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
                "/cmmn-runtime/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Lets the members of a group start a case definition.
///
/// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition.
/// - 500: The id is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionIdentityLinkCollectionResource#createIdentityLink
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateCandidateStarterGroup {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewCandidateStarterGroup, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateCandidateStarterGroup {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
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
        let Self { client, case_definition_id, body, .. } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/identitylinks", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?
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
/// Lets a user start a case definition.
///
/// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition.
/// - 500: The id is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionIdentityLinkCollectionResource#createIdentityLink
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateCandidateStarterUser {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewCandidateStarterUser, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateCandidateStarterUser {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
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
        let Self { client, case_definition_id, body, .. } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/identitylinks", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?
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
/// Links a user to a case instance.
///
/// The type is `participant` or a word of one's own.
///
/// `POST /cmmn-runtime/case-instances/{caseInstanceId}/identitylinks`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceIdentityLinkCollectionResource#createIdentityLink
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateCaseInstanceUserLink {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::NewUserLink, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateCaseInstanceUserLink {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
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
impl Build for CreateCaseInstanceUserLink {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, body, .. } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/identitylinks", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
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
/// Creates variables of a case instance, or changes those that exist.
///
/// One of the name is overwritten without a word, as by PUT.
///
/// `POST /cmmn-runtime/case-instances/{caseInstanceId}/variables`
///
/// # Errors
/// - 400: The body is missing or cannot be read, or a variable has no name, an unknown type or a value that does not fit its type.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
/// - 500: A name is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableCollectionResource#createExecutionVariable
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateCaseInstanceVariables {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateCaseInstanceVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
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
impl Build for CreateCaseInstanceVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, body, .. } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/variables", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
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
/// Creates local variables of a plan item instance, or changes those that exist.
///
/// One of the name is overwritten without a word. The scope that they say is passed over.
///
/// `POST /cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables`
///
/// # Errors
/// - 400: The body is missing or cannot be read, or a variable has no name, an unknown type or a value that does not fit its type.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such plan item instance.
/// - 500: A name is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceVariableCollectionResource#createPlanItemInstanceVariable
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreatePlanItemInstanceVariables {
    pub(super) client: Client,
    pub(super) plan_item_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreatePlanItemInstanceVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            plan_item_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the plan item instance.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_instance_id = Ok(value.into());
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
impl Build for CreatePlanItemInstanceVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, plan_item_instance_id, body, .. } = self;
        let plan_item_instance_id = ::bpm_rest_runtime::request::given(
            "plan_item_instance_id",
            plan_item_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/plan-item-instances/{}/variables", PATH_SEGMENTS
                .segment("plan_item_instance_id", & plan_item_instance_id) ?
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
/// Creates a task that belongs to no case instance.
///
/// All fields are optional. Answers the task with the id that it got.
///
/// `POST /cmmn-runtime/tasks`
///
/// # Errors
/// - 400: The body is missing or cannot be read, or the state of delegation is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskCollectionResource#createTask
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
        value: impl Into<crate::flowable_cmmn::enums::DelegationState>,
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
            format_args!("/cmmn-runtime/tasks"),
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
/// `POST /cmmn-runtime/tasks/{taskId}/identitylinks`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkCollectionResource#createIdentityLink
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
                "/cmmn-runtime/tasks/{}/identitylinks", PATH_SEGMENTS.segment("task_id",
                & task_id) ?
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
/// `POST /cmmn-runtime/tasks/{taskId}/identitylinks`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkCollectionResource#createIdentityLink
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
                "/cmmn-runtime/tasks/{}/identitylinks", PATH_SEGMENTS.segment("task_id",
                & task_id) ?
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
/// Creates variables of a task, all of one scope.
///
/// The scope is `local` by default; a global one is a variable of the case instance.
///
/// `POST /cmmn-runtime/tasks/{taskId}/variables`
///
/// # Errors
/// - 400: The body is missing or cannot be read, a variable has no name, an unknown type or a value that does not fit its type, the scopes differ, or a global one is wanted of a task without case instance.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
/// - 409: There is a variable of one of the names already.
/// - 500: A name is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskVariableCollectionResource#createTaskVariable
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
                "/cmmn-runtime/tasks/{}/variables", PATH_SEGMENTS.segment("task_id", &
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
/// Hands a task to another user, who is to resolve it; the assignee becomes its owner.
///
/// `POST /cmmn-runtime/tasks/{taskId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
/// - 500: What is set off by it fails, or a text is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskResource#executeTaskAction
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
                "/cmmn-runtime/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Takes back that a user or the members of a group may start a case definition.
///
/// 404 if the user or the group is no candidate starter.
///
/// `DELETE /cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks/{family}/{identityId}`
///
/// # Errors
/// - 400: The family is neither `users` nor `groups`.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition, or it has no such identity link.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionIdentityLinkResource#deleteIdentityLink
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCandidateStarter {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
    pub(super) family: Result<crate::flowable_cmmn::enums::IdentityFamily, String>,
    pub(super) identity_id: Result<::std::string::String, String>,
}
impl DeleteCandidateStarter {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            family: Err(::bpm_rest_runtime::parameter::UNSET),
            identity_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
    }
    /// Whether it is a user or a group.
    pub fn family(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::IdentityFamily>,
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
        let Self { client, case_definition_id, family, identity_id } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let family = ::bpm_rest_runtime::request::given("family", family)?;
        let identity_id = ::bpm_rest_runtime::request::given(
            "identity_id",
            identity_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/identitylinks/{}/{}", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?, PATH_SEGMENTS
                .segment("family", & family) ?, PATH_SEGMENTS.segment("identity_id", &
                identity_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a case instance that runs.
///
/// What a termination sets off by lifecycle listeners is left out.
///
/// `DELETE /cmmn-runtime/case-instances/{caseInstanceId}/delete`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#deleteCaseInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCaseInstance {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
}
impl DeleteCaseInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
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
impl Build for DeleteCaseInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/delete", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes an identity link of a case instance.
///
/// 404 if there is no such link.
///
/// `DELETE /cmmn-runtime/case-instances/{caseInstanceId}/identitylinks/users/{identityId}/{type}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance, or it has no such identity link.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceIdentityLinkResource#deleteIdentityLink
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCaseInstanceIdentityLink {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) identity_id: Result<::std::string::String, String>,
    pub(super) type_: Result<::std::string::String, String>,
}
impl DeleteCaseInstanceIdentityLink {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            identity_id: Err(::bpm_rest_runtime::parameter::UNSET),
            type_: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// The id of the user.
    pub fn identity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.identity_id = Ok(value.into());
        self
    }
    /// How the user has to do with it: `participant`, `starter` … or a word of one's own.
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
impl Build for DeleteCaseInstanceIdentityLink {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, identity_id, type_ } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let identity_id = ::bpm_rest_runtime::request::given(
            "identity_id",
            identity_id,
        )?;
        let type_ = ::bpm_rest_runtime::request::given("type_", type_)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/identitylinks/users/{}/{}",
                PATH_SEGMENTS.segment("case_instance_id", & case_instance_id) ?,
                PATH_SEGMENTS.segment("identity_id", & identity_id) ?, PATH_SEGMENTS
                .segment("type_", & type_) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a variable of a case instance.
///
/// 404 if there is no such variable.
///
/// `DELETE /cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance, or it has no such variable.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableResource#deleteVariable
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCaseInstanceVariable {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
}
impl DeleteCaseInstanceVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeleteCaseInstanceVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, variable_name } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/variables/{}", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?, PATH_SEGMENTS
                .segment("variable_name", & variable_name) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes all variables of a case instance.
///
/// It is no error if there are none.
///
/// `DELETE /cmmn-runtime/case-instances/{caseInstanceId}/variables`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableCollectionResource#deleteLocalVariables
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCaseInstanceVariables {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
}
impl DeleteCaseInstanceVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
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
impl Build for DeleteCaseInstanceVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/variables", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes case instances, without their exit criteria being looked at.
///
/// `POST /cmmn-runtime/case-instances/delete`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: One of the case instances is not there; then nothing happens to the others either.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceCollectionResource#bulkDeleteCaseInstances
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCaseInstances {
    pub(super) client: Client,
    pub(super) body: Result<types::CaseInstancesDeletion, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DeleteCaseInstances {
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
        value: impl TryInto<types::CaseInstancesDeletion, Error: std::fmt::Display>,
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
impl Build for DeleteCaseInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/cmmn-runtime/case-instances/delete"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Deletes a dead letter job: what it was to do is never done.
///
/// 404 if there is no such job.
///
/// `DELETE /cmmn-management/deadletter-jobs/{jobId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobResource#deleteDeadLetterJob
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
                "/cmmn-management/deadletter-jobs/{}", PATH_SEGMENTS.segment("job_id", &
                job_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a deployment, and the case definitions that are in it.
///
/// With `cascade` the case instances of its case definitions go, too, with their history and jobs.
///
/// `DELETE /cmmn-repository/deployments/{deploymentId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such deployment.
/// - 500: Case instances of the deployment run, and `cascade` is not set.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: DeploymentResource#deleteDeployment
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
    /// Whether to delete its case instances with their history and jobs, too; by default not.
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
                "/cmmn-repository/deployments/{}", PATH_SEGMENTS.segment("deployment_id",
                & deployment_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Deletes what the history has of a case instance.
///
/// The case instance must have ended. 404 if there is no such case instance.
///
/// `DELETE /cmmn-history/historic-case-instances/{caseInstanceId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
/// - 500: The case instance runs.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceResource#deleteCaseInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteHistoricCaseInstance {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
}
impl DeleteHistoricCaseInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
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
impl Build for DeleteHistoricCaseInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-history/historic-case-instances/{}", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes what the history has of case instances.
///
/// It is no error if one of them is not there. Those that run lose their history, too, and go on without one: the server does not refuse them as it does when one alone is deleted.
///
/// `POST /cmmn-history/historic-case-instances/delete`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or has no ids.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceCollectionResource#bulkDeleteHistoricCaseInstances
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteHistoricCaseInstances {
    pub(super) client: Client,
    pub(super) body: Result<types::HistoricCaseInstancesDeletion, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DeleteHistoricCaseInstances {
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
            types::HistoricCaseInstancesDeletion,
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
impl Build for DeleteHistoricCaseInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/cmmn-history/historic-case-instances/delete"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Deletes what the history has of a task.
///
/// The task must have ended. 404 if there is no such task.
///
/// `DELETE /cmmn-history/historic-task-instances/{taskId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
/// - 500: The task is open.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceResource#deleteTaskInstance
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
                "/cmmn-history/historic-task-instances/{}", PATH_SEGMENTS
                .segment("task_id", & task_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a history job: what it was to write is never written.
///
/// 404 if there is no such job.
///
/// `DELETE /cmmn-management/history-jobs/{jobId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobResource#deleteHistoryJob
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteHistoryJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
}
impl DeleteHistoryJob {
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
impl Build for DeleteHistoryJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-management/history-jobs/{}", PATH_SEGMENTS.segment("job_id", &
                job_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a job: what it was to do is never done.
///
/// 404 if there is no such job.
///
/// `DELETE /cmmn-management/jobs/{jobId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobResource#deleteJob
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
                "/cmmn-management/jobs/{}", PATH_SEGMENTS.segment("job_id", & job_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a local variable of a plan item instance.
///
/// 404 if there is no such local variable.
///
/// `DELETE /cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables/{variableName}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such plan item instance, or it has no such variable.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceVariableResource#deleteVariable
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeletePlanItemInstanceVariable {
    pub(super) client: Client,
    pub(super) plan_item_instance_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
}
impl DeletePlanItemInstanceVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            plan_item_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the plan item instance.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_instance_id = Ok(value.into());
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
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeletePlanItemInstanceVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, plan_item_instance_id, variable_name } = self;
        let plan_item_instance_id = ::bpm_rest_runtime::request::given(
            "plan_item_instance_id",
            plan_item_instance_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/plan-item-instances/{}/variables/{}", PATH_SEGMENTS
                .segment("plan_item_instance_id", & plan_item_instance_id) ?,
                PATH_SEGMENTS.segment("variable_name", & variable_name) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a suspended job: what it was to do is never done.
///
/// 404 if there is no such job.
///
/// `DELETE /cmmn-management/suspended-jobs/{jobId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobResource#deleteSuspendedJob
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteSuspendedJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
}
impl DeleteSuspendedJob {
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
impl Build for DeleteSuspendedJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-management/suspended-jobs/{}", PATH_SEGMENTS.segment("job_id", &
                job_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a task that belongs to no case instance.
///
/// A task that belongs to a case instance or a process instance is refused with 403.
///
/// `DELETE /cmmn-runtime/tasks/{taskId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The task belongs to a case instance or a process instance; or the user lacks the privilege `access-rest-api`, and the body is empty.
/// - 404: There is no such task.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskResource#deleteTask
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
                "/cmmn-runtime/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Deletes an identity link of a task.
///
/// 404 if there is no such link.
///
/// `DELETE /cmmn-runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`
///
/// # Errors
/// - 400: The family is neither `users` nor `groups`.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task, or it has no such identity link.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkResource#deleteIdentityLink
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTaskIdentityLink {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) family: Result<crate::flowable_cmmn::enums::IdentityFamily, String>,
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
        value: impl Into<crate::flowable_cmmn::enums::IdentityFamily>,
    ) -> Self {
        self.family = Ok(value.into());
        self
    }
    /// The id of the user or the group.
    pub fn identity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.identity_id = Ok(value.into());
        self
    }
    /// How the one has to do with the other: `candidate`, `participant` … or a word of one's own.
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
                "/cmmn-runtime/tasks/{}/identitylinks/{}/{}/{}", PATH_SEGMENTS
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
/// 404 if there is no such variable in the scope.
///
/// `DELETE /cmmn-runtime/tasks/{taskId}/variables/{variableName}`
///
/// # Errors
/// - 400: The scope is neither `local` nor `global`.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task, or it has no such variable.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskVariableResource#deleteVariable
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
                "/cmmn-runtime/tasks/{}/variables/{}", PATH_SEGMENTS.segment("task_id", &
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
/// Deletes all local variables of a task.
///
/// It is no error if there are none.
///
/// `DELETE /cmmn-runtime/tasks/{taskId}/variables`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskVariableCollectionResource#deleteAllLocalTaskVariables
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
                "/cmmn-runtime/tasks/{}/variables", PATH_SEGMENTS.segment("task_id", &
                task_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a timer job: what it was to do is never done.
///
/// 404 if there is no such job.
///
/// `DELETE /cmmn-management/timer-jobs/{jobId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobResource#deleteTimerJob
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
                "/cmmn-management/timer-jobs/{}", PATH_SEGMENTS.segment("job_id", &
                job_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Disables a plan item instance that is enabled.
///
/// It is not offered for a manual start any more.
///
/// `PUT /cmmn-runtime/plan-item-instances/{planItemInstanceId}`
///
/// # Errors
/// - 400: The plan item instance is in no state for it, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such plan item instance.
/// - 500: What is set off by it fails.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceResource#performPlanItemInstanceAction
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DisablePlanItemInstance {
    pub(super) client: Client,
    pub(super) plan_item_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::PlanItemDisabling, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl DisablePlanItemInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            plan_item_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the plan item instance.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::PlanItemDisabling, Error: std::fmt::Display>,
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
        Result<Option<types::PlanItemInstance>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for DisablePlanItemInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, plan_item_instance_id, body, .. } = self;
        let plan_item_instance_id = ::bpm_rest_runtime::request::given(
            "plan_item_instance_id",
            plan_item_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/plan-item-instances/{}", PATH_SEGMENTS
                .segment("plan_item_instance_id", & plan_item_instance_id) ?
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
/// Enables a plan item instance.
///
/// The server does what it does for `start`: it starts a plan item instance that is enabled. One that was disabled cannot be enabled again.
///
/// `PUT /cmmn-runtime/plan-item-instances/{planItemInstanceId}`
///
/// # Errors
/// - 400: The plan item instance is in no state for it, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such plan item instance.
/// - 500: What is set off by it fails.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceResource#performPlanItemInstanceAction
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct EnablePlanItemInstance {
    pub(super) client: Client,
    pub(super) plan_item_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::PlanItemEnabling, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl EnablePlanItemInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            plan_item_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the plan item instance.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::PlanItemEnabling, Error: std::fmt::Display>,
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
        Result<Option<types::PlanItemInstance>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for EnablePlanItemInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, plan_item_instance_id, body, .. } = self;
        let plan_item_instance_id = ::bpm_rest_runtime::request::given(
            "plan_item_instance_id",
            plan_item_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/plan-item-instances/{}", PATH_SEGMENTS
                .segment("plan_item_instance_id", & plan_item_instance_id) ?
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
/// Has the engine look at the criteria of a case instance, and go on where they hold.
///
/// The engine does so by itself whenever something happens in the case; this is for conditions on what it does not see, such as time or other systems.
///
/// `PUT /cmmn-runtime/case-instances/{caseInstanceId}`
///
/// # Errors
/// - 400: The body is missing or cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
/// - 500: What is set off by it fails, or a text is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#updateCaseInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct EvaluateCaseInstanceCriteria {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::CriteriaEvaluation, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl EvaluateCaseInstanceCriteria {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::CriteriaEvaluation, Error: std::fmt::Display>,
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
        Result<Option<types::CaseInstance>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for EvaluateCaseInstanceCriteria {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, body, .. } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
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
/// Executes a history job now.
///
/// The call waits until the job is done. A job that fails is 500.
///
/// `POST /cmmn-management/history-jobs/{jobId}`
///
/// # Errors
/// - 400: The body is missing or cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
/// - 500: The job fails.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobResource#executeHistoryJob
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ExecuteHistoryJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::HistoryJobExecution, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ExecuteHistoryJob {
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
        value: impl TryInto<types::HistoryJobExecution, Error: std::fmt::Display>,
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
impl Build for ExecuteHistoryJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, body, .. } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-management/history-jobs/{}", PATH_SEGMENTS.segment("job_id", &
                job_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Executes a job now.
///
/// The call waits until the job is done. A job that fails is 500.
///
/// `POST /cmmn-management/jobs/{jobId}`
///
/// # Errors
/// - 400: The body is missing or cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
/// - 500: The job fails; it has one retry less then, and becomes a timer job until the next try, or a dead letter job.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobResource#executeJobAction
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
                "/cmmn-management/jobs/{}", PATH_SEGMENTS.segment("job_id", & job_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Gets one identity link of a case definition.
///
/// 404 if the user or the group is no candidate starter.
///
/// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks/{family}/{identityId}`
///
/// # Errors
/// - 400: The family is neither `users` nor `groups`.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition, or it has no such identity link.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionIdentityLinkResource#getIdentityLinkRequest
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCandidateStarter {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
    pub(super) family: Result<crate::flowable_cmmn::enums::IdentityFamily, String>,
    pub(super) identity_id: Result<::std::string::String, String>,
}
impl GetCandidateStarter {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            family: Err(::bpm_rest_runtime::parameter::UNSET),
            identity_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
    }
    /// Whether it is a user or a group.
    pub fn family(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::IdentityFamily>,
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
        let Self { client, case_definition_id, family, identity_id } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let family = ::bpm_rest_runtime::request::given("family", family)?;
        let identity_id = ::bpm_rest_runtime::request::given(
            "identity_id",
            identity_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/identitylinks/{}/{}", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?, PATH_SEGMENTS
                .segment("family", & family) ?, PATH_SEGMENTS.segment("identity_id", &
                identity_id) ?
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
/// Gets one case definition.
///
/// 404 if there is no such case definition. After the category was set, the one of the file goes on to be told; the list tells the new one.
///
/// `GET /cmmn-repository/case-definitions/{caseDefinitionId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#getCaseDefinition
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCaseDefinition {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
}
impl GetCaseDefinition {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::CaseDefinition, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetCaseDefinition {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?
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
/// Gets the drawing of a case definition, as a PNG.
///
/// The engine draws it when the file is deployed, if the file says where the plan items are.
///
/// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/image`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition, or it has no drawing.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionImageResource#getImageResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCaseDefinitionDiagram {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
}
impl GetCaseDefinitionDiagram {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
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
impl Build for GetCaseDefinitionDiagram {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/image", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets the model of a case definition, as the engine keeps it.
///
/// The server cannot write the model: it sends a thousand levels of JSON that refers to itself, and the body of an error behind them, all with 200. So the answer is told as bytes. The CMMN file can be had by `resourcedata`.
///
/// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/model`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionModelResource#getModelResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCaseDefinitionModel {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
}
impl GetCaseDefinitionModel {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
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
impl Build for GetCaseDefinitionModel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/model", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets the CMMN file that a case definition came from.
///
/// 404 if there is no such case definition.
///
/// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/resourcedata`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition.
/// - 500: The bytes cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResourceDataResource#getProcessDefinitionResource
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCaseDefinitionResourceData {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
}
impl GetCaseDefinitionResourceData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
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
impl Build for GetCaseDefinitionResourceData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/resourcedata", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets the form that starts a case.
///
/// Servers without a form engine, which is no part of Flowable 7, answer without a body, whether there is such a case definition or not.
///
/// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/start-form`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition, or it has no start form.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#getProcessDefinitionStartForm
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCaseDefinitionStartForm {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
}
impl GetCaseDefinitionStartForm {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<Option<types::FormModel>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetCaseDefinitionStartForm {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/start-form", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?
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
/// Gets one case instance that runs.
///
/// 404 if there is no such case instance, or if it has ended: the history has it.
///
/// `GET /cmmn-runtime/case-instances/{caseInstanceId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#getCaseInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCaseInstance {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
}
impl GetCaseInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::CaseInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetCaseInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
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
/// Gets the drawing of the case of a case instance, as a PNG.
///
/// It is that of the case definition; what is active is not marked.
///
/// `GET /cmmn-runtime/case-instances/{caseInstanceId}/diagram`
///
/// # Errors
/// - 400: The case has no drawing: its CMMN file does not say where the plan items are.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceDiagramResource#getCaseInstanceDiagram
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCaseInstanceDiagram {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
}
impl GetCaseInstanceDiagram {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
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
impl Build for GetCaseInstanceDiagram {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/diagram", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one identity link of a case instance.
///
/// 404 if there is no such link.
///
/// `GET /cmmn-runtime/case-instances/{caseInstanceId}/identitylinks/users/{identityId}/{type}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance, or it has no such identity link.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceIdentityLinkResource#getIdentityLinkRequest
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCaseInstanceIdentityLink {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) identity_id: Result<::std::string::String, String>,
    pub(super) type_: Result<::std::string::String, String>,
}
impl GetCaseInstanceIdentityLink {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            identity_id: Err(::bpm_rest_runtime::parameter::UNSET),
            type_: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// The id of the user.
    pub fn identity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.identity_id = Ok(value.into());
        self
    }
    /// How the user has to do with it: `participant`, `starter` … or a word of one's own.
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
impl Build for GetCaseInstanceIdentityLink {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, identity_id, type_ } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let identity_id = ::bpm_rest_runtime::request::given(
            "identity_id",
            identity_id,
        )?;
        let type_ = ::bpm_rest_runtime::request::given("type_", type_)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/identitylinks/users/{}/{}",
                PATH_SEGMENTS.segment("case_instance_id", & case_instance_id) ?,
                PATH_SEGMENTS.segment("identity_id", & identity_id) ?, PATH_SEGMENTS
                .segment("type_", & type_) ?
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
/// Gets one variable of a case instance.
///
/// A variable that is null is told by the list alone: here it is 404.
///
/// `GET /cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance, or it has no such variable.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableResource#getVariable
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCaseInstanceVariable {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
}
impl GetCaseInstanceVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
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
        Result<::bpm_rest_runtime::variable::Variable, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetCaseInstanceVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, variable_name } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/variables/{}", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?, PATH_SEGMENTS
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
                .build()?,
        )
    }
}
/// Gets the bytes of a binary or serializable variable of a case instance.
///
/// 404 if there is no such variable, or if it is neither binary nor serializable.
///
/// `GET /cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}/data`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance, or it has no such variable.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableDataResource#getVariableData
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCaseInstanceVariableData {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
}
impl GetCaseInstanceVariableData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
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
impl Build for GetCaseInstanceVariableData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, variable_name } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/variables/{}/data", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?, PATH_SEGMENTS
                .segment("variable_name", & variable_name) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one dead letter job.
///
/// 404 if there is no such job, and as soon as it is another kind of job.
///
/// `GET /cmmn-management/deadletter-jobs/{jobId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobResource#getDeadletterJob
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
                "/cmmn-management/deadletter-jobs/{}", PATH_SEGMENTS.segment("job_id", &
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
/// Gets the Java stack trace that a dead letter job failed with last.
///
/// 404 if the job has not failed.
///
/// `GET /cmmn-management/deadletter-jobs/{jobId}/exception-stacktrace`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job, or it has not failed.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobExceptionStacktraceResource#getDeadLetterJobStacktrace
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
                "/cmmn-management/deadletter-jobs/{}/exception-stacktrace", PATH_SEGMENTS
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
/// `GET /cmmn-repository/deployments/{deploymentId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such deployment.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: DeploymentResource#getDeployment
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
                "/cmmn-repository/deployments/{}", PATH_SEGMENTS.segment("deployment_id",
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
/// Gets one file of a deployment, without its bytes.
///
/// Tells its type and the URL of its bytes.
///
/// `GET /cmmn-repository/deployments/{deploymentId}/resources/{resourceName}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such deployment, or no such file in it.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: DeploymentResourceResource#getDeploymentResource
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
    /// The name of the file; it may have folders in it.
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
                "/cmmn-repository/deployments/{}/resources/{}", PATH_SEGMENTS
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
/// Gets the bytes of a file of a deployment.
///
/// A name with folders in it leads to no route, encoded or not: such a file cannot be had by this API, but for the one that a case definition came from.
///
/// `GET /cmmn-repository/deployments/{deploymentId}/resourcedata/{resourceName}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such deployment, or no such file in it.
/// - 500: The bytes cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: DeploymentResourceDataResource#getDeploymentResource
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
                "/cmmn-repository/deployments/{}/resourcedata/{}", PATH_SEGMENTS
                .segment("deployment_id", & deployment_id) ?, PATH_SEGMENTS
                .segment("resource_name", & resource_name) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets the name and version of the CMMN engine.
///
/// The version is that of the engine, not of its REST module.
///
/// `GET /cmmn-management/engine`
///
/// # Errors
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CmmnEngineResource#getEngineInfo
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
            format_args!("/cmmn-management/engine"),
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
/// Gets one event subscription.
///
/// 404 if there is no such event subscription, or if its event has come.
///
/// `GET /cmmn-runtime/event-subscriptions/{eventSubscriptionId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such event subscription.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: EventSubscriptionResource#getEventSubscription
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetEventSubscription {
    pub(super) client: Client,
    pub(super) event_subscription_id: Result<::std::string::String, String>,
}
impl GetEventSubscription {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            event_subscription_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the event subscription.
    pub fn event_subscription_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.event_subscription_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::EventSubscription, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetEventSubscription {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, event_subscription_id } = self;
        let event_subscription_id = ::bpm_rest_runtime::request::given(
            "event_subscription_id",
            event_subscription_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/event-subscriptions/{}", PATH_SEGMENTS
                .segment("event_subscription_id", & event_subscription_id) ?
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
/// Gets one case instance, whether it runs or has ended.
///
/// 404 if there is no such case instance. Variables are left out.
///
/// `GET /cmmn-history/historic-case-instances/{caseInstanceId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceResource#getCaseInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHistoricCaseInstance {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
}
impl GetHistoricCaseInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::HistoricCaseInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetHistoricCaseInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-history/historic-case-instances/{}", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
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
/// Gets the bytes of a binary or serializable variable of a case instance.
///
/// 404 if there is no such variable, or if it is neither binary nor serializable.
///
/// `GET /cmmn-history/historic-case-instances/{caseInstanceId}/variables/{variableName}/data`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance, or it has no such variable.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceVariableDataResource#getVariableData
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHistoricCaseInstanceVariableData {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
}
impl GetHistoricCaseInstanceVariableData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
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
impl Build for GetHistoricCaseInstanceVariableData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, variable_name } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-history/historic-case-instances/{}/variables/{}/data",
                PATH_SEGMENTS.segment("case_instance_id", & case_instance_id) ?,
                PATH_SEGMENTS.segment("variable_name", & variable_name) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one milestone that a case instance reached.
///
/// 404 if there is no such milestone.
///
/// `GET /cmmn-history/historic-milestone-instances/{milestoneInstanceId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such milestone.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricMilestoneInstanceResource#getMilestoneInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHistoricMilestoneInstance {
    pub(super) client: Client,
    pub(super) milestone_instance_id: Result<::std::string::String, String>,
}
impl GetHistoricMilestoneInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            milestone_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the milestone.
    pub fn milestone_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.milestone_instance_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::HistoricMilestoneInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetHistoricMilestoneInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, milestone_instance_id } = self;
        let milestone_instance_id = ::bpm_rest_runtime::request::given(
            "milestone_instance_id",
            milestone_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-history/historic-milestone-instances/{}", PATH_SEGMENTS
                .segment("milestone_instance_id", & milestone_instance_id) ?
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
/// Gets one plan item instance, whether it has ended or not.
///
/// 404 if there is no such plan item instance.
///
/// `GET /cmmn-history/historic-planitem-instances/{planItemInstanceId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such plan item instance.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricPlanItemInstanceResource#getPlanItemInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHistoricPlanItemInstance {
    pub(super) client: Client,
    pub(super) plan_item_instance_id: Result<::std::string::String, String>,
}
impl GetHistoricPlanItemInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            plan_item_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the plan item instance.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_instance_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::HistoricPlanItemInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetHistoricPlanItemInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, plan_item_instance_id } = self;
        let plan_item_instance_id = ::bpm_rest_runtime::request::given(
            "plan_item_instance_id",
            plan_item_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-history/historic-planitem-instances/{}", PATH_SEGMENTS
                .segment("plan_item_instance_id", & plan_item_instance_id) ?
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
/// Gets one task, open or ended.
///
/// 404 if there is no such task.
///
/// `GET /cmmn-history/historic-task-instances/{taskId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceResource#getTaskInstance
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
                "/cmmn-history/historic-task-instances/{}", PATH_SEGMENTS
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
/// Gets the form of a task, open or ended.
///
/// Servers without a form engine, which is no part of Flowable 7, answer 400.
///
/// `GET /cmmn-history/historic-task-instances/{taskId}/form`
///
/// # Errors
/// - 400: The task has no form, or the server has no form engine.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceResource#getTaskForm
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHistoricTaskInstanceForm {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
}
impl GetHistoricTaskInstanceForm {
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
    ) -> BoxFuture<'static, Result<types::FormModel, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetHistoricTaskInstanceForm {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-history/historic-task-instances/{}/form", PATH_SEGMENTS
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
/// Gets the bytes of a binary or serializable variable of a task.
///
/// 404 if there is no such variable, or if it is neither binary nor serializable.
///
/// `GET /cmmn-history/historic-task-instances/{taskId}/variables/{variableName}/data`
///
/// # Errors
/// - 400: The scope is neither `local` nor `global`.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task, or it has no such variable.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceVariableDataResource#getVariableData
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
                "/cmmn-history/historic-task-instances/{}/variables/{}/data",
                PATH_SEGMENTS.segment("task_id", & task_id) ?, PATH_SEGMENTS
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
/// Gets the bytes of a binary or serializable variable.
///
/// 404 if there is no such variable, or if it is neither binary nor serializable.
///
/// `GET /cmmn-history/historic-variable-instances/{varInstanceId}/data`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such variable, or it has no bytes.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricVariableInstanceDataResource#getVariableData
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
    /// The id of the variable.
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
                "/cmmn-history/historic-variable-instances/{}/data", PATH_SEGMENTS
                .segment("var_instance_id", & var_instance_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one history job.
///
/// 404 if there is no such job.
///
/// `GET /cmmn-management/history-jobs/{jobId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobResource#getHistoryJob
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetHistoryJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
}
impl GetHistoryJob {
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
    ) -> BoxFuture<
        'static,
        Result<types::HistoryJob, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetHistoryJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-management/history-jobs/{}", PATH_SEGMENTS.segment("job_id", &
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
/// Gets one job.
///
/// 404 if there is no such job, and as soon as it is another kind of job.
///
/// `GET /cmmn-management/jobs/{jobId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobResource#getJob
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
                "/cmmn-management/jobs/{}", PATH_SEGMENTS.segment("job_id", & job_id) ?
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
/// Gets the Java stack trace that a job failed with last.
///
/// 404 if the job has not failed.
///
/// `GET /cmmn-management/jobs/{jobId}/exception-stacktrace`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job, or it has not failed.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobExceptionStacktraceResource#getJobStacktrace
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
                "/cmmn-management/jobs/{}/exception-stacktrace", PATH_SEGMENTS
                .segment("job_id", & job_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one plan item instance.
///
/// One that has ended can be had as long as its case instance runs.
///
/// `GET /cmmn-runtime/plan-item-instances/{planItemInstanceId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such plan item instance.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceResource#getPlanItemInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPlanItemInstance {
    pub(super) client: Client,
    pub(super) plan_item_instance_id: Result<::std::string::String, String>,
}
impl GetPlanItemInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            plan_item_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the plan item instance.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_instance_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::PlanItemInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetPlanItemInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, plan_item_instance_id } = self;
        let plan_item_instance_id = ::bpm_rest_runtime::request::given(
            "plan_item_instance_id",
            plan_item_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/plan-item-instances/{}", PATH_SEGMENTS
                .segment("plan_item_instance_id", & plan_item_instance_id) ?
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
/// Gets the bytes of a binary or serializable local variable of a plan item instance.
///
/// 404 if there is no such variable, or if it is neither binary nor serializable. Other local variables are told with the plan item instances, where they are asked for.
///
/// `GET /cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables/{variableName}/data`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such plan item instance, or it has no such variable.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceVariableDataResource#getVariableData
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPlanItemInstanceVariableData {
    pub(super) client: Client,
    pub(super) plan_item_instance_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
}
impl GetPlanItemInstanceVariableData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            plan_item_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the plan item instance.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_instance_id = Ok(value.into());
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
impl Build for GetPlanItemInstanceVariableData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, plan_item_instance_id, variable_name } = self;
        let plan_item_instance_id = ::bpm_rest_runtime::request::given(
            "plan_item_instance_id",
            plan_item_instance_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/plan-item-instances/{}/variables/{}/data", PATH_SEGMENTS
                .segment("plan_item_instance_id", & plan_item_instance_id) ?,
                PATH_SEGMENTS.segment("variable_name", & variable_name) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one suspended job.
///
/// 404 if there is no such job, and as soon as it is another kind of job.
///
/// `GET /cmmn-management/suspended-jobs/{jobId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobResource#getSuspendedJob
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
                "/cmmn-management/suspended-jobs/{}", PATH_SEGMENTS.segment("job_id", &
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
/// Gets the Java stack trace that a suspended job failed with last.
///
/// 404 if the job has not failed.
///
/// `GET /cmmn-management/suspended-jobs/{jobId}/exception-stacktrace`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job, or it has not failed.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobExceptionStacktraceResource#getSuspendedJobStacktrace
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
                "/cmmn-management/suspended-jobs/{}/exception-stacktrace", PATH_SEGMENTS
                .segment("job_id", & job_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets one task.
///
/// 404 if there is no such task, or if it is completed.
///
/// `GET /cmmn-runtime/tasks/{taskId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskResource#getTask
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
                "/cmmn-runtime/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
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
/// Gets the form of a task.
///
/// Servers without a form engine, which is no part of Flowable 7, answer 400.
///
/// `GET /cmmn-runtime/tasks/{taskId}/form`
///
/// # Errors
/// - 400: The task has no form, or the server has no form engine.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskResource#getTaskForm
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
        self.task_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::FormModel, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetTaskForm {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, task_id } = self;
        let task_id = ::bpm_rest_runtime::request::given("task_id", task_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/tasks/{}/form", PATH_SEGMENTS.segment("task_id", &
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
/// Gets one identity link of a task.
///
/// 404 if there is no such link.
///
/// `GET /cmmn-runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`
///
/// # Errors
/// - 400: The family is neither `users` nor `groups`.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task, or it has no such identity link.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkResource#getIdentityLinkRequest
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTaskIdentityLink {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) family: Result<crate::flowable_cmmn::enums::IdentityFamily, String>,
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
        value: impl Into<crate::flowable_cmmn::enums::IdentityFamily>,
    ) -> Self {
        self.family = Ok(value.into());
        self
    }
    /// The id of the user or the group.
    pub fn identity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.identity_id = Ok(value.into());
        self
    }
    /// How the one has to do with the other: `candidate`, `participant` … or a word of one's own.
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
                "/cmmn-runtime/tasks/{}/identitylinks/{}/{}/{}", PATH_SEGMENTS
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
/// `scope` chooses between the task and its case instance; without it the task comes first.
///
/// `GET /cmmn-runtime/tasks/{taskId}/variables/{variableName}`
///
/// # Errors
/// - 400: The scope is neither `local` nor `global`.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task, or it has no such variable.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskVariableResource#getVariable
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
                "/cmmn-runtime/tasks/{}/variables/{}", PATH_SEGMENTS.segment("task_id", &
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
/// `GET /cmmn-runtime/tasks/{taskId}/variables/{variableName}/data`
///
/// # Errors
/// - 400: The scope is neither `local` nor `global`.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task, or it has no such variable.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskVariableDataResource#getVariableData
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
                "/cmmn-runtime/tasks/{}/variables/{}/data", PATH_SEGMENTS
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
/// Gets one timer job.
///
/// 404 if there is no such job, and as soon as it is another kind of job.
///
/// `GET /cmmn-management/timer-jobs/{jobId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobResource#getTimerJob
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
                "/cmmn-management/timer-jobs/{}", PATH_SEGMENTS.segment("job_id", &
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
/// Gets the Java stack trace that a timer job failed with last.
///
/// 404 if the job has not failed.
///
/// `GET /cmmn-management/timer-jobs/{jobId}/exception-stacktrace`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job, or it has not failed.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobExceptionStacktraceResource#getTimerJobStacktrace
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
                "/cmmn-management/timer-jobs/{}/exception-stacktrace", PATH_SEGMENTS
                .segment("job_id", & job_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets the bytes of a binary or serializable variable.
///
/// 404 if there is no such variable, or if it is neither binary nor serializable.
///
/// `GET /cmmn-runtime/variable-instances/{varInstanceId}/data`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such variable, or it has no bytes.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: VariableInstanceDataResource#getVariableData
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetVariableInstanceBytes {
    pub(super) client: Client,
    pub(super) var_instance_id: Result<::std::string::String, String>,
}
impl GetVariableInstanceBytes {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            var_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the variable.
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
impl Build for GetVariableInstanceBytes {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, var_instance_id } = self;
        let var_instance_id = ::bpm_rest_runtime::request::given(
            "var_instance_id",
            var_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/variable-instances/{}/data", PATH_SEGMENTS
                .segment("var_instance_id", & var_instance_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Lists the users and groups that may start a case definition.
///
/// A case definition without any may be started by everybody.
///
/// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionIdentityLinkCollectionResource#getIdentityLinks
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListCandidateStarters {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
}
impl ListCandidateStarters {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
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
        let Self { client, case_definition_id } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/identitylinks", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?
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
/// Lists the decisions that a case definition refers to, under the old name of the route.
///
/// The same as `decisions`; the server calls this route deprecated.
///
/// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/decision-tables`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionDecisionCollectionResource#getDecisionTablesForCaseDefinition
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListCaseDefinitionDecisionTables {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
}
impl ListCaseDefinitionDecisionTables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::std::vec::Vec<types::Decision>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListCaseDefinitionDecisionTables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/decision-tables", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?
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
/// Lists the decisions that a case definition refers to.
///
/// A decision that is not deployed is left out.
///
/// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/decisions`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionDecisionCollectionResource#getDecisionsForCaseDefinition
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListCaseDefinitionDecisions {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
}
impl ListCaseDefinitionDecisions {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::std::vec::Vec<types::Decision>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListCaseDefinitionDecisions {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/decisions", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?
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
/// Lists the form definitions that a case definition refers to.
///
/// Servers without a form engine, which is no part of Flowable 7, answer 500.
///
/// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/form-definitions`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition.
/// - 500: The server has no form engine.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionFormDefinitionCollectionResource#getFormDefinitionsForCaseDefinition
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListCaseDefinitionFormDefinitions {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
}
impl ListCaseDefinitionFormDefinitions {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::std::vec::Vec<types::FormDefinition>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListCaseDefinitionFormDefinitions {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/form-definitions", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?
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
/// Lists case definitions, filtered and sorted.
///
/// Every version of a case is a case definition of its own; `latest` leaves the older ones out.
///
/// `GET /cmmn-repository/case-definitions`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionCollectionResource#getProcessDefinitions
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListCaseDefinitions {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    pub(super) version: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListCaseDefinitions {
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
    /// Only case definitions with this category.
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "category", value.into());
        self
    }
    /// Only case definitions whose category matches; `%` stands for any text and `_` for any one character.
    pub fn category_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "categoryLike", value.into());
        self
    }
    /// Only case definitions of any category but this one.
    pub fn category_not_equals(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(2, "categoryNotEquals", value.into());
        self
    }
    /// Only case definitions of the deployment with this id.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "deploymentId", value.into());
        self
    }
    /// Only case definitions with this key.
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "key", value.into());
        self
    }
    /// Only case definitions whose key matches; `%` stands for any text and `_` for any one character.
    pub fn key_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "keyLike", value.into());
        self
    }
    /// If true, only case definitions that have no later version; false is as if it were left out.
    pub fn latest(mut self, value: bool) -> Self {
        self.in_query.bool(6, "latest", value);
        self
    }
    /// Only case definitions with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(7, "name", value.into());
        self
    }
    /// Only case definitions whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "nameLike", value.into());
        self
    }
    /// Only case definitions whose name matches, in whatever case; `%` stands for any text and `_` for any one character.
    pub fn name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(9, "nameLikeIgnoreCase", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(10, "order", &value.into());
        self
    }
    /// Only case definitions of deployments that belong to the one with this id.
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(11, "parentDeploymentId", value.into());
        self
    }
    /// Only case definitions from files with this name.
    pub fn resource_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(12, "resourceName", value.into());
        self
    }
    /// Only case definitions whose file has a name that matches; `%` stands for any text and `_` for any one character.
    pub fn resource_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(13, "resourceNameLike", value.into());
        self
    }
    /// How many case definitions a page holds at most.
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
        value: impl Into<crate::flowable_cmmn::enums::CaseDefinitionSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::CaseDefinitionSort,
            >(15, "sort", &value.into());
        self
    }
    /// The offset of the first of the case definitions wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only case definitions that the user with this id may start.
    pub fn startable_by_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(17, "startableByUser", value.into());
        self
    }
    /// Only case definitions of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(18, "tenantId", value.into());
        self
    }
    /// Only case definitions whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(19, "tenantIdLike", value.into());
        self
    }
    /// Only case definitions with this version.
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
        Result<types::CaseDefinitionPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListCaseDefinitions {
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
            format_args!("/cmmn-repository/case-definitions"),
        );
        in_query.number(14, "size", size);
        in_query.number(16, "start", start);
        in_query.number(20, "version", version);
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
/// Lists the identity links of a case instance: who has to do with it, and how.
///
/// Users alone: a group cannot be linked to a case instance.
///
/// `GET /cmmn-runtime/case-instances/{caseInstanceId}/identitylinks`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceIdentityLinkCollectionResource#getIdentityLinks
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListCaseInstanceIdentityLinks {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
}
impl ListCaseInstanceIdentityLinks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
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
impl Build for ListCaseInstanceIdentityLinks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/identitylinks", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
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
/// Lists the stages and milestones of a case instance, and how far it has come with each.
///
/// Those that the CMMN file includes in the stage overview, in its order of display.
///
/// `GET /cmmn-runtime/case-instances/{caseInstanceId}/stage-overview`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#getStageOverview
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListCaseInstanceStages {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
}
impl ListCaseInstanceStages {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::std::vec::Vec<types::Stage>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListCaseInstanceStages {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/stage-overview", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
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
/// Lists the variables of a case instance.
///
/// Without their scope: there is but one.
///
/// `GET /cmmn-runtime/case-instances/{caseInstanceId}/variables`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableCollectionResource#getVariables
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListCaseInstanceVariables {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
}
impl ListCaseInstanceVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
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
impl Build for ListCaseInstanceVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/variables", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
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
/// Lists case instances that run, filtered and sorted.
///
/// Those that have ended are in the history. Variables are left out unless they are asked for.
///
/// `GET /cmmn-runtime/case-instances`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceCollectionResource#getCaseInstances
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListCaseInstances {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListCaseInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only case instances that have an active plan item with this definition id.
    pub fn active_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(0, "activePlanItemDefinitionId", value.into());
        self
    }
    /// Only case instances with this business key.
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "businessKey", value.into());
        self
    }
    /// Only case instances whose business key matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn business_key_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "businessKeyLike", value.into());
        self
    }
    /// Only case instances whose business key matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn business_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(3, "businessKeyLikeIgnoreCase", value.into());
        self
    }
    /// Only case instances with this business status.
    pub fn business_status(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "businessStatus", value.into());
        self
    }
    /// Only case instances whose business status matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn business_status_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(5, "businessStatusLike", value.into());
        self
    }
    /// Only case instances whose business status matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn business_status_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(6, "businessStatusLikeIgnoreCase", value.into());
        self
    }
    /// Only case instances with this callback id: what is told when they end.
    pub fn callback_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(7, "callbackId", value.into());
        self
    }
    /// Only case instances with this type of callback.
    pub fn callback_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "callbackType", value.into());
        self
    }
    /// Only case instances of case definitions with this category.
    pub fn case_definition_category(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(9, "caseDefinitionCategory", value.into());
        self
    }
    /// Only case instances whose case definition has a category that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn case_definition_category_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(10, "caseDefinitionCategoryLike", value.into());
        self
    }
    /// Only case instances whose case definition has a category that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn case_definition_category_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(11, "caseDefinitionCategoryLikeIgnoreCase", value.into());
        self
    }
    /// Only case instances of the case definition with this id.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(12, "caseDefinitionId", value.into());
        self
    }
    /// Only case instances of case definitions with this key.
    pub fn case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(13, "caseDefinitionKey", value.into());
        self
    }
    /// Only case instances whose case definition has a key that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn case_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(14, "caseDefinitionKeyLike", value.into());
        self
    }
    /// Only case instances whose case definition has a key that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn case_definition_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(15, "caseDefinitionKeyLikeIgnoreCase", value.into());
        self
    }
    /// Only case instances of case definitions with this name.
    pub fn case_definition_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(16, "caseDefinitionName", value.into());
        self
    }
    /// Only case instances whose case definition has a name that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn case_definition_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(17, "caseDefinitionNameLike", value.into());
        self
    }
    /// Only case instances whose case definition has a name that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn case_definition_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(18, "caseDefinitionNameLikeIgnoreCase", value.into());
        self
    }
    /// Only case instances that a plan item of the case instance with this id started.
    pub fn case_instance_parent_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(19, "caseInstanceParentId", value.into());
        self
    }
    /// Only case instances with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(20, "id", value.into());
        self
    }
    /// Whether to tell the variables of each of them.
    pub fn include_case_variables(mut self, value: bool) -> Self {
        self.in_query.bool(21, "includeCaseVariables", value);
        self
    }
    /// Only case instances that were last reactivated after this instant.
    pub fn last_reactivated_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(22, "lastReactivatedAfter", "last_reactivated_after", value.try_into());
        self
    }
    /// Only case instances that were last reactivated before this instant.
    pub fn last_reactivated_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(23, "lastReactivatedBefore", "last_reactivated_before", value.try_into());
        self
    }
    /// Only case instances that the user with this id reactivated last.
    pub fn last_reactivated_by(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(24, "lastReactivatedBy", value.into());
        self
    }
    /// Only case instances with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(25, "name", value.into());
        self
    }
    /// Only case instances whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(26, "nameLike", value.into());
        self
    }
    /// Only case instances whose name matches, in whatever case; `%` stands for any text and `_` for any one character.
    pub fn name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(27, "nameLikeIgnoreCase", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(28, "order", &value.into());
        self
    }
    /// Only case instances directly below the process or case instance with this id; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    pub fn parent_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(29, "parentScopeId", value.into());
        self
    }
    /// Only case instances that refer to this id.
    pub fn reference_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(30, "referenceId", value.into());
        self
    }
    /// Only case instances that refer to something of this type.
    pub fn reference_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(31, "referenceType", value.into());
        self
    }
    /// Only case instances below the process or case instance with this id, at any depth; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    pub fn root_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(32, "rootScopeId", value.into());
        self
    }
    /// How many case instances a page holds at most.
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
        value: impl Into<crate::flowable_cmmn::enums::CaseInstanceSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::CaseInstanceSort,
            >(34, "sort", &value.into());
        self
    }
    /// The offset of the first of the case instances wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only case instances that were started after this instant.
    pub fn started_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(36, "startedAfter", "started_after", value.try_into());
        self
    }
    /// Only case instances that were started before this instant.
    pub fn started_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(37, "startedBefore", "started_before", value.try_into());
        self
    }
    /// Only case instances that the user with this id started.
    pub fn started_by(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(38, "startedBy", value.into());
        self
    }
    /// Only case instances in this state.
    pub fn state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::CaseInstanceState>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::CaseInstanceState,
            >(39, "state", &value.into());
        self
    }
    /// Only case instances of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(40, "tenantId", value.into());
        self
    }
    /// Only case instances whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(41, "tenantIdLike", value.into());
        self
    }
    /// Only case instances whose tenant matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn tenant_id_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(42, "tenantIdLikeIgnoreCase", value.into());
        self
    }
    /// If true, only case instances that have no tenant; false is as if it were left out.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(43, "withoutTenantId", value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::CaseInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListCaseInstances {
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
            format_args!("/cmmn-runtime/case-instances"),
        );
        in_query.number(33, "size", size);
        in_query.number(35, "start", start);
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
/// Lists dead letter jobs, filtered and sorted.
///
/// Jobs that failed too often to be tried again. A process engine that shares the database with the CMMN engine shares the list as well: `withoutProcessInstanceId` leaves its jobs out.
///
/// `GET /cmmn-management/deadletter-jobs`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or timers and others alone were asked for at once.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: The list was to be sorted by `retries`, which dead letter jobs have not, or a number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: DeadLetterJobCollectionResource#getJobs
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
    /// Only jobs of the case definition with this id.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(0, "caseDefinitionId", value.into());
        self
    }
    /// Only jobs of the case instance with this id.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "caseInstanceId", value.into());
        self
    }
    /// Only jobs that are due after this instant.
    pub fn due_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(2, "dueAfter", "due_after", value.try_into());
        self
    }
    /// Only jobs that are due before this instant.
    pub fn due_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(3, "dueBefore", "due_before", value.try_into());
        self
    }
    /// Only jobs of the element with this id in the model.
    pub fn element_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "elementId", value.into());
        self
    }
    /// Only jobs of elements with this name in the model.
    pub fn element_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "elementName", value.into());
        self
    }
    /// Only jobs that failed with this message.
    pub fn exception_message(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(6, "exceptionMessage", value.into());
        self
    }
    /// Only jobs with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(7, "id", value.into());
        self
    }
    /// If true, only jobs that are no timers, which does not go with `timersOnly`; false is as if it were left out.
    pub fn messages_only(mut self, value: bool) -> Self {
        self.in_query.bool(8, "messagesOnly", value);
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(9, "order", &value.into());
        self
    }
    /// Only jobs of the plan item instance with this id.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(10, "planItemInstanceId", value.into());
        self
    }
    /// Only jobs of the case definition, or another definition, with this id.
    pub fn scope_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(11, "scopeDefinitionId", value.into());
        self
    }
    /// Only jobs of this kind of instance, such as `cmmn`.
    pub fn scope_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(12, "scopeType", value.into());
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
    /// The field to sort by; `id` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::JobSort>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::JobSort>(14, "sort", &value.into());
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
        self.in_query.text(16, "tenantId", value.into());
        self
    }
    /// Only jobs whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(17, "tenantIdLike", value.into());
        self
    }
    /// If true, only jobs that are timers, which does not go with `messagesOnly`; false is as if it were left out.
    pub fn timers_only(mut self, value: bool) -> Self {
        self.in_query.bool(18, "timersOnly", value);
        self
    }
    /// If true, only jobs that failed; false is as if it were left out.
    pub fn with_exception(mut self, value: bool) -> Self {
        self.in_query.bool(19, "withException", value);
        self
    }
    /// If true, only jobs that belong to no process instance; false is as if it were left out.
    pub fn without_process_instance_id(mut self, value: bool) -> Self {
        self.in_query.bool(20, "withoutProcessInstanceId", value);
        self
    }
    /// If true, only jobs that belong to no case instance; false is as if it were left out.
    pub fn without_scope_id(mut self, value: bool) -> Self {
        self.in_query.bool(21, "withoutScopeId", value);
        self
    }
    /// If true, only jobs that have no tenant; false is as if it were left out.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(22, "withoutTenantId", value);
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
            format_args!("/cmmn-management/deadletter-jobs"),
        );
        in_query.number(13, "size", size);
        in_query.number(15, "start", start);
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
/// Lists the files in a deployment.
///
/// The files that were deployed, and the diagrams that the engine drew of them.
///
/// `GET /cmmn-repository/deployments/{deploymentId}/resources`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such deployment.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: DeploymentResourceCollectionResource#getDeploymentResources
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
                "/cmmn-repository/deployments/{}/resources", PATH_SEGMENTS
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
/// `GET /cmmn-repository/deployments`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: DeploymentCollectionResource#getDeployments
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
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(4, "order", &value.into());
        self
    }
    /// Only deployments that belong to the deployment with this id, which may be one of another engine.
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(5, "parentDeploymentId", value.into());
        self
    }
    /// Only deployments whose parent deployment has an id that matches; `%` stands for any text and `_` for any one character.
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
        value: impl Into<crate::flowable_cmmn::enums::DeploymentSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::DeploymentSort,
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
    /// If true, only deployments that have no tenant; false is as if it were left out.
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
            format_args!("/cmmn-repository/deployments"),
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
/// Lists event subscriptions, filtered and sorted.
///
/// What waits for an event. A process engine that shares the database with the CMMN engine shares the list as well: its subscriptions have no `scopeId`.
///
/// `GET /cmmn-runtime/event-subscriptions`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: EventSubscriptionCollectionResource#getEventSubscriptions
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListEventSubscriptions {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListEventSubscriptions {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only event subscriptions of the activity with this id in the model of a process.
    pub fn activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "activityId", value.into());
        self
    }
    /// Only event subscriptions of the case definition with this id.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(1, "caseDefinitionId", value.into());
        self
    }
    /// Only event subscriptions of the case instance with this id.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "caseInstanceId", value.into());
        self
    }
    /// Only event subscriptions with this configuration.
    pub fn configuration(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "configuration", value.into());
        self
    }
    /// Only event subscriptions that were created after this instant.
    pub fn created_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(4, "createdAfter", "created_after", value.try_into());
        self
    }
    /// Only event subscriptions that were created before this instant.
    pub fn created_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(5, "createdBefore", "created_before", value.try_into());
        self
    }
    /// Only event subscriptions to events with this name.
    pub fn event_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(6, "eventName", value.into());
        self
    }
    /// Only event subscriptions to events of this type: `signal`, `variable` or the key of an event.
    pub fn event_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(7, "eventType", value.into());
        self
    }
    /// Only event subscriptions with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "id", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(9, "order", &value.into());
        self
    }
    /// Only event subscriptions of the plan item instance with this id.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(10, "planItemInstanceId", value.into());
        self
    }
    /// How many event subscriptions a page holds at most.
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
        value: impl Into<crate::flowable_cmmn::enums::EventSubscriptionSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::EventSubscriptionSort,
            >(12, "sort", &value.into());
        self
    }
    /// The offset of the first of the event subscriptions wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only event subscriptions of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(14, "tenantId", value.into());
        self
    }
    /// If true, only event subscriptions that have no configuration; false is as if it were left out.
    pub fn without_configuration(mut self, value: bool) -> Self {
        self.in_query.bool(15, "withoutConfiguration", value);
        self
    }
    /// If true, only event subscriptions that belong to no process definition; false is as if it were left out.
    pub fn without_process_definition_id(mut self, value: bool) -> Self {
        self.in_query.bool(16, "withoutProcessDefinitionId", value);
        self
    }
    /// If true, only event subscriptions that belong to no process instance; false is as if it were left out.
    pub fn without_process_instance_id(mut self, value: bool) -> Self {
        self.in_query.bool(17, "withoutProcessInstanceId", value);
        self
    }
    /// If true, only event subscriptions that belong to no case definition; false is as if it were left out.
    pub fn without_scope_definition_id(mut self, value: bool) -> Self {
        self.in_query.bool(18, "withoutScopeDefinitionId", value);
        self
    }
    /// If true, only event subscriptions that belong to no case instance; false is as if it were left out.
    pub fn without_scope_id(mut self, value: bool) -> Self {
        self.in_query.bool(19, "withoutScopeId", value);
        self
    }
    /// If true, only event subscriptions that have no tenant; false is as if it were left out.
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
        Result<types::EventSubscriptionPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListEventSubscriptions {
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
            format_args!("/cmmn-runtime/event-subscriptions"),
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
/// Lists who has or had to do with a case instance, and how.
///
/// 404 if there is no such case instance.
///
/// `GET /cmmn-history/historic-case-instances/{caseInstanceId}/identitylinks`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceIdentityLinkCollectionResource#getCaseIdentityLinks
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricCaseInstanceIdentityLinks {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
}
impl ListHistoricCaseInstanceIdentityLinks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
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
impl Build for ListHistoricCaseInstanceIdentityLinks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-history/historic-case-instances/{}/identitylinks", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
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
/// Lists the stages and milestones of a case instance, and how far it has come with each.
///
/// Those that the CMMN file includes in the stage overview, in its order of display.
///
/// `GET /cmmn-history/historic-case-instances/{caseInstanceId}/stage-overview`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceResource#getStageOverview
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricCaseInstanceStages {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
}
impl ListHistoricCaseInstanceStages {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::std::vec::Vec<types::Stage>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListHistoricCaseInstanceStages {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-history/historic-case-instances/{}/stage-overview", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
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
/// Lists case instances, whether they run or have ended, filtered and sorted.
///
/// Variables are left out unless they are asked for.
///
/// `GET /cmmn-history/historic-case-instances`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceCollectionResource#getHistoricCasenstances
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricCaseInstances {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListHistoricCaseInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only case instances that have an active plan item with this definition id.
    pub fn active_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(0, "activePlanItemDefinitionId", value.into());
        self
    }
    /// Only case instances with this business key.
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "businessKey", value.into());
        self
    }
    /// Only case instances whose business key matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn business_key_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "businessKeyLike", value.into());
        self
    }
    /// Only case instances whose business key matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn business_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(3, "businessKeyLikeIgnoreCase", value.into());
        self
    }
    /// Only case instances with this business status.
    pub fn business_status(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "businessStatus", value.into());
        self
    }
    /// Only case instances whose business status matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn business_status_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(5, "businessStatusLike", value.into());
        self
    }
    /// Only case instances whose business status matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn business_status_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(6, "businessStatusLikeIgnoreCase", value.into());
        self
    }
    /// Only case instances with this callback id: what is told when they end.
    pub fn callback_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(7, "callbackId", value.into());
        self
    }
    /// Only case instances with this type of callback.
    pub fn callback_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "callbackType", value.into());
        self
    }
    /// Only case instances of case definitions with this category.
    pub fn case_definition_category(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(9, "caseDefinitionCategory", value.into());
        self
    }
    /// Only case instances whose case definition has a category that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn case_definition_category_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(10, "caseDefinitionCategoryLike", value.into());
        self
    }
    /// Only case instances whose case definition has a category that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn case_definition_category_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(11, "caseDefinitionCategoryLikeIgnoreCase", value.into());
        self
    }
    /// Only case instances of the case definition with this id.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(12, "caseDefinitionId", value.into());
        self
    }
    /// Only case instances of case definitions with this key.
    pub fn case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(13, "caseDefinitionKey", value.into());
        self
    }
    /// Only case instances whose case definition has a key that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn case_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(14, "caseDefinitionKeyLike", value.into());
        self
    }
    /// Only case instances whose case definition has a key that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn case_definition_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(15, "caseDefinitionKeyLikeIgnoreCase", value.into());
        self
    }
    /// Only case instances of case definitions with this name.
    pub fn case_definition_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(16, "caseDefinitionName", value.into());
        self
    }
    /// Only case instances whose case definition has a name that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn case_definition_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(17, "caseDefinitionNameLike", value.into());
        self
    }
    /// Only case instances whose case definition has a name that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn case_definition_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(18, "caseDefinitionNameLikeIgnoreCase", value.into());
        self
    }
    /// Only case instances with this id.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(19, "caseInstanceId", value.into());
        self
    }
    /// Whether to list case instances that have ended, or those that have not.
    pub fn finished(mut self, value: bool) -> Self {
        self.in_query.bool(20, "finished", value);
        self
    }
    /// Only case instances that ended after this instant.
    pub fn finished_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(21, "finishedAfter", "finished_after", value.try_into());
        self
    }
    /// Only case instances that ended before this instant.
    pub fn finished_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(22, "finishedBefore", "finished_before", value.try_into());
        self
    }
    /// Whether to tell the variables of each of them.
    pub fn include_case_variables(mut self, value: bool) -> Self {
        self.in_query.bool(23, "includeCaseVariables", value);
        self
    }
    /// Only case instances that the user with this id has to do with.
    pub fn involved_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(24, "involvedUser", value.into());
        self
    }
    /// Only case instances that were last reactivated after this instant.
    pub fn last_reactivated_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(25, "lastReactivatedAfter", "last_reactivated_after", value.try_into());
        self
    }
    /// Only case instances that were last reactivated before this instant.
    pub fn last_reactivated_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(26, "lastReactivatedBefore", "last_reactivated_before", value.try_into());
        self
    }
    /// Only case instances that the user with this id reactivated last.
    pub fn last_reactivated_by(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(27, "lastReactivatedBy", value.into());
        self
    }
    /// Only case instances with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(28, "name", value.into());
        self
    }
    /// Only case instances whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(29, "nameLike", value.into());
        self
    }
    /// Only case instances whose name matches, in whatever case; `%` stands for any text and `_` for any one character.
    pub fn name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(30, "nameLikeIgnoreCase", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(31, "order", &value.into());
        self
    }
    /// Only case instances directly below the process or case instance with this id; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    pub fn parent_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(32, "parentScopeId", value.into());
        self
    }
    /// Only case instances that refer to this id.
    pub fn reference_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(33, "referenceId", value.into());
        self
    }
    /// Only case instances that refer to something of this type.
    pub fn reference_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(34, "referenceType", value.into());
        self
    }
    /// Only case instances below the process or case instance with this id, at any depth; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    pub fn root_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(35, "rootScopeId", value.into());
        self
    }
    /// How many case instances a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by; `caseInstanceId` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::HistoricCaseInstanceSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::HistoricCaseInstanceSort,
            >(37, "sort", &value.into());
        self
    }
    /// The offset of the first of the case instances wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only case instances that were started after this instant.
    pub fn started_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(39, "startedAfter", "started_after", value.try_into());
        self
    }
    /// Only case instances that were started before this instant.
    pub fn started_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(40, "startedBefore", "started_before", value.try_into());
        self
    }
    /// Only case instances that the user with this id started.
    pub fn started_by(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(41, "startedBy", value.into());
        self
    }
    /// Only case instances in this state.
    pub fn state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::CaseInstanceState>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::CaseInstanceState,
            >(42, "state", &value.into());
        self
    }
    /// Only case instances of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(43, "tenantId", value.into());
        self
    }
    /// Only case instances whose tenant matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(44, "tenantIdLike", value.into());
        self
    }
    /// Only case instances whose tenant matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    pub fn tenant_id_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(45, "tenantIdLikeIgnoreCase", value.into());
        self
    }
    /// If true, only case instances without a callback id; false is as if it were left out.
    pub fn without_case_instance_callback_id(mut self, value: bool) -> Self {
        self.in_query.bool(46, "withoutCaseInstanceCallbackId", value);
        self
    }
    /// If true, only case instances that no plan item started; false is as if it were left out.
    pub fn without_case_instance_parent_id(mut self, value: bool) -> Self {
        self.in_query.bool(47, "withoutCaseInstanceParentId", value);
        self
    }
    /// If true, only case instances that have no tenant; false is as if it were left out.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(48, "withoutTenantId", value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::HistoricCaseInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListHistoricCaseInstances {
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
            format_args!("/cmmn-history/historic-case-instances"),
        );
        in_query.number(36, "size", size);
        in_query.number(38, "start", start);
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
/// Lists milestones that case instances reached, filtered and sorted.
///
/// Milestones that have not been reached are told by the stage overview.
///
/// `GET /cmmn-history/historic-milestone-instances`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricMilestoneInstanceCollectionResource#getHistoricMilestoneInstances
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricMilestoneInstances {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListHistoricMilestoneInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only milestones of the case instance with this id.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "caseInstanceId", value.into());
        self
    }
    /// Only milestones with this id.
    pub fn milestone_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "milestoneId", value.into());
        self
    }
    /// Only milestones with this name.
    pub fn milestone_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "milestoneName", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(3, "order", &value.into());
        self
    }
    /// Only milestones that were reached after this instant.
    pub fn reached_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(4, "reachedAfter", "reached_after", value.try_into());
        self
    }
    /// Only milestones that were reached before this instant.
    pub fn reached_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(5, "reachedBefore", "reached_before", value.try_into());
        self
    }
    /// How many milestones a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by; `timestamp` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::HistoricMilestoneInstanceSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::HistoricMilestoneInstanceSort,
            >(7, "sort", &value.into());
        self
    }
    /// The offset of the first of the milestones wanted, from 0.
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
        Result<types::HistoricMilestoneInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListHistoricMilestoneInstances {
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
            format_args!("/cmmn-history/historic-milestone-instances"),
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
/// Lists plan item instances, whether they have ended or not, filtered and sorted.
///
/// Without their local variables: the query can ask for them.
///
/// `GET /cmmn-history/historic-planitem-instances`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricPlanItemInstanceCollectionResource#getHistoricPlanItemInstances
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricPlanItemInstances {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListHistoricPlanItemInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only plan item instances of the case definition with this id.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(0, "caseDefinitionId", value.into());
        self
    }
    /// Only plan item instances of the case instance with this id.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "caseInstanceId", value.into());
        self
    }
    /// Only plan item instances that were completed after this instant.
    pub fn completed_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(2, "completedAfter", "completed_after", value.try_into());
        self
    }
    /// Only plan item instances that were completed before this instant.
    pub fn completed_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(3, "completedBefore", "completed_before", value.try_into());
        self
    }
    /// Only plan item instances that were created after this instant.
    pub fn created_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(4, "createdAfter", "created_after", value.try_into());
        self
    }
    /// Only plan item instances that were created before this instant.
    pub fn created_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(5, "createdBefore", "created_before", value.try_into());
        self
    }
    /// Only plan item instances with this plan item id in the CMMN file.
    pub fn element_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(6, "elementId", value.into());
        self
    }
    /// Only plan item instances that ended, however they did, after this instant.
    pub fn ended_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(7, "endedAfter", "ended_after", value.try_into());
        self
    }
    /// Only plan item instances that ended, however they did, before this instant.
    pub fn ended_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(8, "endedBefore", "ended_before", value.try_into());
        self
    }
    /// Only plan item instances that ended by an exit criterion after this instant.
    pub fn exit_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(9, "exitAfter", "exit_after", value.try_into());
        self
    }
    /// Only plan item instances that ended by an exit criterion before this instant.
    pub fn exit_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(10, "exitBefore", "exit_before", value.try_into());
        self
    }
    /// Only plan item instances that last became available after this instant.
    pub fn last_available_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(11, "lastAvailableAfter", "last_available_after", value.try_into());
        self
    }
    /// Only plan item instances that last became available before this instant.
    pub fn last_available_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(12, "lastAvailableBefore", "last_available_before", value.try_into());
        self
    }
    /// Only plan item instances that last became disabled after this instant.
    pub fn last_disabled_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(13, "lastDisabledAfter", "last_disabled_after", value.try_into());
        self
    }
    /// Only plan item instances that last became disabled before this instant.
    pub fn last_disabled_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(14, "lastDisabledBefore", "last_disabled_before", value.try_into());
        self
    }
    /// Only plan item instances that last became enabled after this instant.
    pub fn last_enabled_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(15, "lastEnabledAfter", "last_enabled_after", value.try_into());
        self
    }
    /// Only plan item instances that last became enabled before this instant.
    pub fn last_enabled_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(16, "lastEnabledBefore", "last_enabled_before", value.try_into());
        self
    }
    /// Only plan item instances that were last started after this instant.
    pub fn last_started_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(17, "lastStartedAfter", "last_started_after", value.try_into());
        self
    }
    /// Only plan item instances that were last started before this instant.
    pub fn last_started_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(18, "lastStartedBefore", "last_started_before", value.try_into());
        self
    }
    /// Only plan item instances that were last suspended after this instant.
    pub fn last_suspended_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(19, "lastSuspendedAfter", "last_suspended_after", value.try_into());
        self
    }
    /// Only plan item instances that were last suspended before this instant.
    pub fn last_suspended_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(20, "lastSuspendedBefore", "last_suspended_before", value.try_into());
        self
    }
    /// Only plan item instances that occurred after this instant.
    pub fn occurred_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(21, "occurredAfter", "occurred_after", value.try_into());
        self
    }
    /// Only plan item instances that occurred before this instant.
    pub fn occurred_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(22, "occurredBefore", "occurred_before", value.try_into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(23, "order", &value.into());
        self
    }
    /// Only plan item instances with this definition id in the CMMN file.
    pub fn plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(24, "planItemDefinitionId", value.into());
        self
    }
    /// Only plan item instances of this type: `stage`, `humantask`, `milestone`, `timereventlistener` ….
    pub fn plan_item_definition_type(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(25, "planItemDefinitionType", value.into());
        self
    }
    /// Only plan item instances with this id.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(26, "planItemInstanceId", value.into());
        self
    }
    /// Only plan item instances with this name.
    pub fn plan_item_instance_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(27, "planItemInstanceName", value.into());
        self
    }
    /// Only plan item instances in this state.
    pub fn plan_item_instance_state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::PlanItemInstanceState>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::PlanItemInstanceState,
            >(28, "planItemInstanceState", &value.into());
        self
    }
    /// Only plan item instances that refer to this id, such as that of their task.
    pub fn reference_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(29, "referenceId", value.into());
        self
    }
    /// Only plan item instances that refer to something of this type.
    pub fn reference_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(30, "referenceType", value.into());
        self
    }
    /// How many plan item instances a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by; `createTime` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::HistoricPlanItemInstanceSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::HistoricPlanItemInstanceSort,
            >(32, "sort", &value.into());
        self
    }
    /// Only plan item instances of the stage with this plan item instance id.
    pub fn stage_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(33, "stageInstanceId", value.into());
        self
    }
    /// The offset of the first of the plan item instances wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only plan item instances that the user with this id started.
    pub fn start_user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(35, "startUserId", value.into());
        self
    }
    /// Only plan item instances of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(36, "tenantId", value.into());
        self
    }
    /// Only plan item instances that were terminated after this instant.
    pub fn terminated_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(37, "terminatedAfter", "terminated_after", value.try_into());
        self
    }
    /// Only plan item instances that were terminated before this instant.
    pub fn terminated_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(38, "terminatedBefore", "terminated_before", value.try_into());
        self
    }
    /// If true, only plan item instances that have no tenant; false is as if it were left out.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(39, "withoutTenantId", value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::HistoricPlanItemInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListHistoricPlanItemInstances {
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
            format_args!("/cmmn-history/historic-planitem-instances"),
        );
        in_query.number(31, "size", size);
        in_query.number(34, "start", start);
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
/// Lists who has or had to do with a task, and how.
///
/// 404 if there is no such task.
///
/// `GET /cmmn-history/historic-task-instances/{taskId}/identitylinks`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceIdentityLinkCollectionResource#getTaskIdentityLinks
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
                "/cmmn-history/historic-task-instances/{}/identitylinks", PATH_SEGMENTS
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
/// A process engine that shares the database with the CMMN engine shares the list as well. Variables are left out unless they are asked for.
///
/// `GET /cmmn-history/historic-task-instances`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceCollectionResource#getHistoricProcessInstances
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricTaskInstances {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    pub(super) task_category_in: Result<
        Option<::bpm_rest_runtime::values::CommaSeparated>,
        String,
    >,
    pub(super) task_category_not_in: Result<
        Option<::bpm_rest_runtime::values::CommaSeparated>,
        String,
    >,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListHistoricTaskInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            task_category_in: Ok(None),
            task_category_not_in: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only tasks of the case definition with this id.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(0, "caseDefinitionId", value.into());
        self
    }
    /// Only tasks of the case instance with this id.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "caseInstanceId", value.into());
        self
    }
    /// Only tasks of the case instance with this id, and of case and process instances below it; an engine that does not write entity links finds none.
    pub fn case_instance_id_with_children(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(2, "caseInstanceIdWithChildren", value.into());
        self
    }
    /// Only tasks that are due at this instant.
    pub fn due_date(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(3, "dueDate", "due_date", value.try_into());
        self
    }
    /// Only tasks that are due after this instant.
    pub fn due_date_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(4, "dueDateAfter", "due_date_after", value.try_into());
        self
    }
    /// Only tasks that are due before this instant.
    pub fn due_date_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(5, "dueDateBefore", "due_date_before", value.try_into());
        self
    }
    /// Whether to list tasks that have ended, or those that have not.
    pub fn finished(mut self, value: bool) -> Self {
        self.in_query.bool(6, "finished", value);
        self
    }
    /// With `taskCandidateGroup`: whether to list tasks that are assigned as well.
    pub fn ignore_task_assignee(mut self, value: bool) -> Self {
        self.in_query.bool(7, "ignoreTaskAssignee", value);
        self
    }
    /// Whether to tell the variables of the process instance with each of the tasks; those of a case instance are never told.
    pub fn include_process_variables(mut self, value: bool) -> Self {
        self.in_query.bool(8, "includeProcessVariables", value);
        self
    }
    /// Whether to tell the variables of the task with each of the tasks.
    pub fn include_task_local_variables(mut self, value: bool) -> Self {
        self.in_query.bool(9, "includeTaskLocalVariables", value);
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(10, "order", &value.into());
        self
    }
    /// Only tasks directly below the process or case instance with this id; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    pub fn parent_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(11, "parentScopeId", value.into());
        self
    }
    /// Only tasks below the task with this id.
    pub fn parent_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(12, "parentTaskId", value.into());
        self
    }
    /// Only tasks of the plan item instance with this id.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(13, "planItemInstanceId", value.into());
        self
    }
    /// Whether to list tasks of process instances that have ended, or of those that have not; tasks of case instances are none of them.
    pub fn process_finished(mut self, value: bool) -> Self {
        self.in_query.bool(14, "processFinished", value);
        self
    }
    /// Only tasks in the stage with this plan item instance id.
    pub fn propagated_stage_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(15, "propagatedStageInstanceId", value.into());
        self
    }
    /// Only tasks below the process or case instance with this id, at any depth; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    pub fn root_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(16, "rootScopeId", value.into());
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
    /// The field to sort by; `taskInstanceId` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::HistoricTaskInstanceSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::HistoricTaskInstanceSort,
            >(18, "sort", &value.into());
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
    /// Only tasks that are assigned to the user with this id.
    pub fn task_assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(20, "taskAssignee", value.into());
        self
    }
    /// Only tasks whose assignee matches; `%` stands for any text and `_` for any one character.
    pub fn task_assignee_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(21, "taskAssigneeLike", value.into());
        self
    }
    /// Only tasks without an assignee that members of the group with this id may claim; with an assignee as well where `ignoreTaskAssignee` is true.
    pub fn task_candidate_group(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(22, "taskCandidateGroup", value.into());
        self
    }
    /// Only tasks with this category.
    pub fn task_category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(23, "taskCategory", value.into());
        self
    }
    /// Only tasks with one of these categories.
    ///
    /// Adds to what is there; [`Self::replace_task_category_in`] replaces it.
    pub fn task_category_in(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::values::CommaSeparated,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.task_category_in = ::bpm_rest_runtime::lists::added(
            self.task_category_in,
            value
                .try_into()
                .map_err(|error| format!("`task_category_in` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `task_category_in`; see [`Self::task_category_in`].
    pub fn add_task_category_in(mut self, value: impl std::fmt::Display) -> Self {
        self.task_category_in = ::bpm_rest_runtime::lists::added(
            self.task_category_in,
            ::bpm_rest_runtime::values::CommaSeparated::try_from([value])
                .map_err(|error| format!("`task_category_in` cannot be used: {error}")),
        );
        self
    }
    /// Replaces all that `task_category_in` holds; see [`Self::task_category_in`], which adds.
    pub fn replace_task_category_in(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::values::CommaSeparated,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.task_category_in = value
            .try_into()
            .map_err(|error| format!("`task_category_in` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only tasks with none of these categories, but with one.
    ///
    /// Adds to what is there; [`Self::replace_task_category_not_in`] replaces it.
    pub fn task_category_not_in(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::values::CommaSeparated,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.task_category_not_in = ::bpm_rest_runtime::lists::added(
            self.task_category_not_in,
            value
                .try_into()
                .map_err(|error| {
                    format!("`task_category_not_in` cannot be used: {error}")
                }),
        );
        self
    }
    /// Adds one element to `task_category_not_in`; see [`Self::task_category_not_in`].
    pub fn add_task_category_not_in(mut self, value: impl std::fmt::Display) -> Self {
        self.task_category_not_in = ::bpm_rest_runtime::lists::added(
            self.task_category_not_in,
            ::bpm_rest_runtime::values::CommaSeparated::try_from([value])
                .map_err(|error| {
                    format!("`task_category_not_in` cannot be used: {error}")
                }),
        );
        self
    }
    /// Replaces all that `task_category_not_in` holds; see [`Self::task_category_not_in`], which adds.
    pub fn replace_task_category_not_in(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::values::CommaSeparated,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.task_category_not_in = value
            .try_into()
            .map_err(|error| format!("`task_category_not_in` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only tasks that ended after this instant.
    pub fn task_completed_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(26, "taskCompletedAfter", "task_completed_after", value.try_into());
        self
    }
    /// Only tasks that ended before this instant.
    pub fn task_completed_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(27, "taskCompletedBefore", "task_completed_before", value.try_into());
        self
    }
    /// Only tasks that ended at this instant.
    pub fn task_completed_on(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(28, "taskCompletedOn", "task_completed_on", value.try_into());
        self
    }
    /// Only tasks that were created after this instant.
    pub fn task_created_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(29, "taskCreatedAfter", "task_created_after", value.try_into());
        self
    }
    /// Only tasks that were created before this instant.
    pub fn task_created_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(30, "taskCreatedBefore", "task_created_before", value.try_into());
        self
    }
    /// Only tasks that were created at this instant.
    pub fn task_created_on(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(31, "taskCreatedOn", "task_created_on", value.try_into());
        self
    }
    /// Only tasks of the human task with this id in the CMMN file.
    pub fn task_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(32, "taskDefinitionKey", value.into());
        self
    }
    /// Only tasks with this delete reason.
    pub fn task_delete_reason(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(33, "taskDeleteReason", value.into());
        self
    }
    /// Only tasks whose delete reason matches; `%` stands for any text and `_` for any one character.
    pub fn task_delete_reason_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(34, "taskDeleteReasonLike", value.into());
        self
    }
    /// Only tasks with this description.
    pub fn task_description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(35, "taskDescription", value.into());
        self
    }
    /// Only tasks whose description matches; `%` stands for any text and `_` for any one character.
    pub fn task_description_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(36, "taskDescriptionLike", value.into());
        self
    }
    /// Only tasks with this id.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(37, "taskId", value.into());
        self
    }
    /// Only tasks that the user with this id is involved in.
    pub fn task_involved_user(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(38, "taskInvolvedUser", value.into());
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
            >(39, "taskMaxPriority", "task_max_priority", value.try_into());
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
            >(40, "taskMinPriority", "task_min_priority", value.try_into());
        self
    }
    /// Only tasks with this name.
    pub fn task_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(41, "taskName", value.into());
        self
    }
    /// Only tasks whose name matches; `%` stands for any text and `_` for any one character.
    pub fn task_name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(42, "taskNameLike", value.into());
        self
    }
    /// Only tasks whose name matches, in whatever case; `%` stands for any text and `_` for any one character.
    pub fn task_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(43, "taskNameLikeIgnoreCase", value.into());
        self
    }
    /// Only tasks that the user with this id owns.
    pub fn task_owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(44, "taskOwner", value.into());
        self
    }
    /// Only tasks whose owner matches; `%` stands for any text and `_` for any one character.
    pub fn task_owner_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(45, "taskOwnerLike", value.into());
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
            >(46, "taskPriority", "task_priority", value.try_into());
        self
    }
    /// If true, only tasks that have no category; false is as if it were left out.
    pub fn task_without_category(mut self, value: bool) -> Self {
        self.in_query.bool(47, "taskWithoutCategory", value);
        self
    }
    /// Only tasks of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(48, "tenantId", value.into());
        self
    }
    /// Only tasks whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(49, "tenantIdLike", value.into());
        self
    }
    /// If true, only tasks that belong to no process instance; false is as if it were left out.
    pub fn without_process_instance_id(mut self, value: bool) -> Self {
        self.in_query.bool(50, "withoutProcessInstanceId", value);
        self
    }
    /// If true, only tasks that belong to no case instance; false is as if it were left out.
    pub fn without_scope_id(mut self, value: bool) -> Self {
        self.in_query.bool(51, "withoutScopeId", value);
        self
    }
    /// If true, only tasks that have no tenant; false is as if it were left out.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(52, "withoutTenantId", value);
        self
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
        let Self {
            client,
            size,
            start,
            task_category_in,
            task_category_not_in,
            mut in_query,
        } = self;
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
        let task_category_in = ::bpm_rest_runtime::request::given(
            "task_category_in",
            task_category_in,
        )?;
        let task_category_not_in = ::bpm_rest_runtime::request::given(
            "task_category_not_in",
            task_category_not_in,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/cmmn-history/historic-task-instances"),
        );
        in_query.number(17, "size", size);
        in_query.number(19, "start", start);
        in_query.value(24, "taskCategoryIn", &task_category_in);
        in_query.value(25, "taskCategoryNotIn", &task_category_not_in);
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
/// Lists historic variables, filtered and sorted.
///
/// The variables of case instances and tasks, with their last values.
///
/// `GET /cmmn-history/historic-variable-instances`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricVariableInstanceCollectionResource#getHistoricActivityInstances
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
    /// Only variables of the case instance with this id.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "caseInstanceId", value.into());
        self
    }
    /// If true, only variables that are neither local to a plan item instance nor to a task; false is as if it were left out.
    pub fn exclude_local_variables(mut self, value: bool) -> Self {
        self.in_query.bool(1, "excludeLocalVariables", value);
        self
    }
    /// If true, only variables that belong to no task; false is as if it were left out.
    pub fn exclude_task_variables(mut self, value: bool) -> Self {
        self.in_query.bool(2, "excludeTaskVariables", value);
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(3, "order", &value.into());
        self
    }
    /// Only variables that are local to the plan item instance with this id or to its task.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(4, "planItemInstanceId", value.into());
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
    /// The field to sort by; `variableName` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::HistoricVariableInstanceSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::HistoricVariableInstanceSort,
            >(6, "sort", &value.into());
        self
    }
    /// The offset of the first of the variables wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only variables of the task with this id.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "taskId", value.into());
        self
    }
    /// Only variables with this name.
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(9, "variableName", value.into());
        self
    }
    /// Only variables whose name matches; `%` stands for any text and `_` for any one character.
    pub fn variable_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(10, "variableNameLike", value.into());
        self
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
            format_args!("/cmmn-history/historic-variable-instances"),
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
/// Lists history jobs, filtered and sorted.
///
/// Jobs that write the history: there are none unless the engine writes its history asynchronously.
///
/// `GET /cmmn-management/history-jobs`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoryJobCollectionResource#getHistoryJobs
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoryJobs {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListHistoryJobs {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only jobs that failed with this message.
    pub fn exception_message(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "exceptionMessage", value.into());
        self
    }
    /// Only jobs with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "id", value.into());
        self
    }
    /// Only jobs that this executor has locked.
    pub fn lock_owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "lockOwner", value.into());
        self
    }
    /// If true, only jobs that an executor has locked; false is as if it were left out.
    pub fn locked(mut self, value: bool) -> Self {
        self.in_query.bool(3, "locked", value);
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(4, "order", &value.into());
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
    /// The field to sort by; `id` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::HistoryJobSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::HistoryJobSort,
            >(6, "sort", &value.into());
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
        self.in_query.text(8, "tenantId", value.into());
        self
    }
    /// Only jobs whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(9, "tenantIdLike", value.into());
        self
    }
    /// If true, only jobs that no executor has locked; false is as if it were left out.
    pub fn unlocked(mut self, value: bool) -> Self {
        self.in_query.bool(10, "unlocked", value);
        self
    }
    /// If true, only jobs that failed; false is as if it were left out.
    pub fn with_exception(mut self, value: bool) -> Self {
        self.in_query.bool(11, "withException", value);
        self
    }
    /// If true, only jobs that have no tenant; false is as if it were left out.
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
        Result<types::HistoryJobPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListHistoryJobs {
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
            format_args!("/cmmn-management/history-jobs"),
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
/// Lists jobs, filtered and sorted.
///
/// Jobs that the engine is to do now. A process engine that shares the database with the CMMN engine shares the list as well: `withoutProcessInstanceId` leaves its jobs out.
///
/// `GET /cmmn-management/jobs`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or timers and others alone were asked for at once.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobCollectionResource#getJobs
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
    /// Only jobs of the case definition with this id.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(0, "caseDefinitionId", value.into());
        self
    }
    /// Only jobs of the case instance with this id.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "caseInstanceId", value.into());
        self
    }
    /// Only jobs that are due after this instant.
    pub fn due_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(2, "dueAfter", "due_after", value.try_into());
        self
    }
    /// Only jobs that are due before this instant.
    pub fn due_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(3, "dueBefore", "due_before", value.try_into());
        self
    }
    /// Only jobs of the element with this id in the model.
    pub fn element_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "elementId", value.into());
        self
    }
    /// Only jobs of elements with this name in the model.
    pub fn element_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "elementName", value.into());
        self
    }
    /// Only jobs that failed with this message.
    pub fn exception_message(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(6, "exceptionMessage", value.into());
        self
    }
    /// Only jobs with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(7, "id", value.into());
        self
    }
    /// If true, only jobs that an executor has locked; false is as if it were left out.
    pub fn locked(mut self, value: bool) -> Self {
        self.in_query.bool(8, "locked", value);
        self
    }
    /// If true, only jobs that are no timers, which does not go with `timersOnly`; false is as if it were left out.
    pub fn messages_only(mut self, value: bool) -> Self {
        self.in_query.bool(9, "messagesOnly", value);
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(10, "order", &value.into());
        self
    }
    /// Only jobs of the plan item instance with this id.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(11, "planItemInstanceId", value.into());
        self
    }
    /// Only jobs of the case definition, or another definition, with this id.
    pub fn scope_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(12, "scopeDefinitionId", value.into());
        self
    }
    /// Only jobs of this kind of instance, such as `cmmn`.
    pub fn scope_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(13, "scopeType", value.into());
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
    /// The field to sort by; `id` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::JobSort>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::JobSort>(15, "sort", &value.into());
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
        self.in_query.text(17, "tenantId", value.into());
        self
    }
    /// Only jobs whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(18, "tenantIdLike", value.into());
        self
    }
    /// If true, only jobs that are timers, which does not go with `messagesOnly`; false is as if it were left out.
    pub fn timers_only(mut self, value: bool) -> Self {
        self.in_query.bool(19, "timersOnly", value);
        self
    }
    /// If true, only jobs that no executor has locked; false is as if it were left out.
    pub fn unlocked(mut self, value: bool) -> Self {
        self.in_query.bool(20, "unlocked", value);
        self
    }
    /// If true, only jobs that failed; false is as if it were left out.
    pub fn with_exception(mut self, value: bool) -> Self {
        self.in_query.bool(21, "withException", value);
        self
    }
    /// If true, only jobs that belong to no process instance; false is as if it were left out.
    pub fn without_process_instance_id(mut self, value: bool) -> Self {
        self.in_query.bool(22, "withoutProcessInstanceId", value);
        self
    }
    /// If true, only jobs that belong to no case instance; false is as if it were left out.
    pub fn without_scope_id(mut self, value: bool) -> Self {
        self.in_query.bool(23, "withoutScopeId", value);
        self
    }
    /// If true, only jobs that have no tenant; false is as if it were left out.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(24, "withoutTenantId", value);
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
            format_args!("/cmmn-management/jobs"),
        );
        in_query.number(14, "size", size);
        in_query.number(16, "start", start);
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
/// Lists plan item instances, filtered and sorted.
///
/// What a case instance consists of: tasks, stages, milestones, listeners. Those that have ended are left out unless they are asked for.
///
/// `GET /cmmn-runtime/plan-item-instances`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceCollectionResource#getPlanItemInstances
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListPlanItemInstances {
    pub(super) client: Client,
    pub(super) plan_item_definition_types: Result<
        Option<::bpm_rest_runtime::values::CommaSeparated>,
        String,
    >,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListPlanItemInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            plan_item_definition_types: Ok(None),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only plan item instances of the case definition with this id.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(0, "caseDefinitionId", value.into());
        self
    }
    /// Only plan item instances of the case instance with this id.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "caseInstanceId", value.into());
        self
    }
    /// Only plan item instances that were created after this instant.
    pub fn created_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(2, "createdAfter", "created_after", value.try_into());
        self
    }
    /// Only plan item instances that were created before this instant.
    pub fn created_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(3, "createdBefore", "created_before", value.try_into());
        self
    }
    /// Only plan item instances with this plan item id in the CMMN file.
    pub fn element_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "elementId", value.into());
        self
    }
    /// Only plan item instances with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "id", value.into());
        self
    }
    /// Whether to list plan item instances that have ended as well, as long as their case instance runs.
    pub fn include_ended(mut self, value: bool) -> Self {
        self.in_query.bool(6, "includeEnded", value);
        self
    }
    /// Whether to tell the local variables of each of them.
    ///
    /// Since version 7.1.0 of the server.
    pub fn include_local_variables(mut self, value: bool) -> Self {
        self.in_query.bool(7, "includeLocalVariables", value);
        self
    }
    /// Only plan item instances with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "name", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(9, "order", &value.into());
        self
    }
    /// Only plan item instances with this definition id in the CMMN file.
    pub fn plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(10, "planItemDefinitionId", value.into());
        self
    }
    /// Only plan item instances of this type: `stage`, `humantask`, `milestone`, `timereventlistener` ….
    pub fn plan_item_definition_type(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(11, "planItemDefinitionType", value.into());
        self
    }
    /// Only plan item instances of one of these types: `stage`, `humantask`, `milestone`, `timereventlistener` ….
    ///
    /// Adds to what is there; [`Self::replace_plan_item_definition_types`] replaces it.
    pub fn plan_item_definition_types(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::values::CommaSeparated,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.plan_item_definition_types = ::bpm_rest_runtime::lists::added(
            self.plan_item_definition_types,
            value
                .try_into()
                .map_err(|error| {
                    format!("`plan_item_definition_types` cannot be used: {error}")
                }),
        );
        self
    }
    /// Adds one element to `plan_item_definition_types`; see [`Self::plan_item_definition_types`].
    pub fn add_plan_item_definition_type(
        mut self,
        value: impl std::fmt::Display,
    ) -> Self {
        self.plan_item_definition_types = ::bpm_rest_runtime::lists::added(
            self.plan_item_definition_types,
            ::bpm_rest_runtime::values::CommaSeparated::try_from([value])
                .map_err(|error| {
                    format!("`plan_item_definition_types` cannot be used: {error}")
                }),
        );
        self
    }
    /// Replaces all that `plan_item_definition_types` holds; see [`Self::plan_item_definition_types`], which adds.
    pub fn replace_plan_item_definition_types(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::values::CommaSeparated,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.plan_item_definition_types = value
            .try_into()
            .map_err(|error| {
                format!("`plan_item_definition_types` cannot be used: {error}")
            })
            .map(Some);
        self
    }
    /// Only plan item instances that refer to this id, such as that of their task.
    pub fn reference_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(13, "referenceId", value.into());
        self
    }
    /// Only plan item instances that refer to something of this type.
    pub fn reference_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(14, "referenceType", value.into());
        self
    }
    /// How many plan item instances a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by; `createTime` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::PlanItemInstanceSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::PlanItemInstanceSort,
            >(16, "sort", &value.into());
        self
    }
    /// Only plan item instances of the stage with this plan item instance id.
    pub fn stage_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(17, "stageInstanceId", value.into());
        self
    }
    /// The offset of the first of the plan item instances wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only plan item instances that the user with this id started.
    pub fn start_user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(19, "startUserId", value.into());
        self
    }
    /// Only plan item instances in this state.
    pub fn state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::PlanItemInstanceState>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::PlanItemInstanceState,
            >(20, "state", &value.into());
        self
    }
    /// Only plan item instances of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(21, "tenantId", value.into());
        self
    }
    /// If true, only plan item instances that have no tenant; false is as if it were left out.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(22, "withoutTenantId", value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::PlanItemInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListPlanItemInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, plan_item_definition_types, size, start, mut in_query } = self;
        let plan_item_definition_types = ::bpm_rest_runtime::request::given(
            "plan_item_definition_types",
            plan_item_definition_types,
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
            format_args!("/cmmn-runtime/plan-item-instances"),
        );
        in_query.value(12, "planItemDefinitionTypes", &plan_item_definition_types);
        in_query.number(15, "size", size);
        in_query.number(18, "start", start);
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
/// `GET /cmmn-runtime/tasks/{taskId}/subtasks`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskSubTaskCollectionResource#getSubTasks
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
                "/cmmn-runtime/tasks/{}/subtasks", PATH_SEGMENTS.segment("task_id", &
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
/// Lists suspended jobs, filtered and sorted.
///
/// Jobs of what is suspended. A process engine that shares the database with the CMMN engine shares the list as well: `withoutProcessInstanceId` leaves its jobs out.
///
/// `GET /cmmn-management/suspended-jobs`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or timers and others alone were asked for at once.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: SuspendedJobCollectionResource#getJobs
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
    /// Only jobs of the case definition with this id.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(0, "caseDefinitionId", value.into());
        self
    }
    /// Only jobs of the case instance with this id.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "caseInstanceId", value.into());
        self
    }
    /// Only jobs that are due after this instant.
    pub fn due_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(2, "dueAfter", "due_after", value.try_into());
        self
    }
    /// Only jobs that are due before this instant.
    pub fn due_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(3, "dueBefore", "due_before", value.try_into());
        self
    }
    /// Only jobs of the element with this id in the model.
    pub fn element_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "elementId", value.into());
        self
    }
    /// Only jobs of elements with this name in the model.
    pub fn element_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "elementName", value.into());
        self
    }
    /// Only jobs that failed with this message.
    pub fn exception_message(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(6, "exceptionMessage", value.into());
        self
    }
    /// Only jobs with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(7, "id", value.into());
        self
    }
    /// If true, only jobs that are no timers, which does not go with `timersOnly`; false is as if it were left out.
    pub fn messages_only(mut self, value: bool) -> Self {
        self.in_query.bool(8, "messagesOnly", value);
        self
    }
    /// If true, only jobs that have no retries left; false is as if it were left out.
    pub fn no_retries_left(mut self, value: bool) -> Self {
        self.in_query.bool(9, "noRetriesLeft", value);
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(10, "order", &value.into());
        self
    }
    /// Only jobs of the plan item instance with this id.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(11, "planItemInstanceId", value.into());
        self
    }
    /// Only jobs of the case definition, or another definition, with this id.
    pub fn scope_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(12, "scopeDefinitionId", value.into());
        self
    }
    /// Only jobs of this kind of instance, such as `cmmn`.
    pub fn scope_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(13, "scopeType", value.into());
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
    /// The field to sort by; `id` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::JobSort>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::JobSort>(15, "sort", &value.into());
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
        self.in_query.text(17, "tenantId", value.into());
        self
    }
    /// Only jobs whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(18, "tenantIdLike", value.into());
        self
    }
    /// If true, only jobs that are timers, which does not go with `messagesOnly`; false is as if it were left out.
    pub fn timers_only(mut self, value: bool) -> Self {
        self.in_query.bool(19, "timersOnly", value);
        self
    }
    /// If true, only jobs that failed; false is as if it were left out.
    pub fn with_exception(mut self, value: bool) -> Self {
        self.in_query.bool(20, "withException", value);
        self
    }
    /// If true, only jobs that have retries left; false is as if it were left out.
    pub fn with_retries_left(mut self, value: bool) -> Self {
        self.in_query.bool(21, "withRetriesLeft", value);
        self
    }
    /// If true, only jobs that belong to no process instance; false is as if it were left out.
    pub fn without_process_instance_id(mut self, value: bool) -> Self {
        self.in_query.bool(22, "withoutProcessInstanceId", value);
        self
    }
    /// If true, only jobs that belong to no case instance; false is as if it were left out.
    pub fn without_scope_id(mut self, value: bool) -> Self {
        self.in_query.bool(23, "withoutScopeId", value);
        self
    }
    /// If true, only jobs that have no tenant; false is as if it were left out.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(24, "withoutTenantId", value);
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
            format_args!("/cmmn-management/suspended-jobs"),
        );
        in_query.number(14, "size", size);
        in_query.number(16, "start", start);
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
/// Lists the identity links of a task: who has to do with it, and how.
///
/// Each link names a user or a group, and as what: `assignee`, `owner`, `candidate` or a type of the caller's choice.
///
/// `GET /cmmn-runtime/tasks/{taskId}/identitylinks`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkCollectionResource#getIdentityLinks
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
                "/cmmn-runtime/tasks/{}/identitylinks", PATH_SEGMENTS.segment("task_id",
                & task_id) ?
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
/// `GET /cmmn-runtime/tasks/{taskId}/identitylinks/{family}`
///
/// # Errors
/// - 400: The family is neither `users` nor `groups`.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkFamilyResource#getIdentityLinksForFamily
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTaskIdentityLinksOfFamily {
    pub(super) client: Client,
    pub(super) task_id: Result<::std::string::String, String>,
    pub(super) family: Result<crate::flowable_cmmn::enums::IdentityFamily, String>,
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
        value: impl Into<crate::flowable_cmmn::enums::IdentityFamily>,
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
                "/cmmn-runtime/tasks/{}/identitylinks/{}", PATH_SEGMENTS
                .segment("task_id", & task_id) ?, PATH_SEGMENTS.segment("family", &
                family) ?
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
/// With those of its case instance, unless `scope` names one of both. A local variable hides a global one of the same name.
///
/// `GET /cmmn-runtime/tasks/{taskId}/variables`
///
/// # Errors
/// - 400: The scope is neither `local` nor `global`.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskVariableCollectionResource#getVariables
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
                "/cmmn-runtime/tasks/{}/variables", PATH_SEGMENTS.segment("task_id", &
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
/// Open tasks only: completed ones are in the history. A process engine that shares the database with the CMMN engine shares the list as well. Variables are left out unless they are asked for.
///
/// `GET /cmmn-runtime/tasks`
///
/// # Errors
/// - 400: The sort field, the order or the state of delegation is not one of those known, or filters were given that do not go together.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskCollectionResource#getTasks
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTasks {
    pub(super) client: Client,
    pub(super) candidate_groups: Result<
        Option<::bpm_rest_runtime::values::CommaSeparated>,
        String,
    >,
    pub(super) category_in: Result<
        Option<::bpm_rest_runtime::values::CommaSeparated>,
        String,
    >,
    pub(super) category_not_in: Result<
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
            category_in: Ok(None),
            category_not_in: Ok(None),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Whether to list tasks that are not suspended, or those that are.
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
    /// Only tasks that members of one of the groups with these ids may claim.
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
    /// Only tasks of the case definition with this id.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(7, "caseDefinitionId", value.into());
        self
    }
    /// Only tasks of case definitions with this key.
    pub fn case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(8, "caseDefinitionKey", value.into());
        self
    }
    /// Only tasks whose case definition has a key that matches; `%` stands for any text and `_` for any one character.
    pub fn case_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(9, "caseDefinitionKeyLike", value.into());
        self
    }
    /// Only tasks whose case definition has a key that matches, in whatever case; the pattern must be in lower case. `%` stands for any text and `_` for any one character.
    pub fn case_definition_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(10, "caseDefinitionKeyLikeIgnoreCase", value.into());
        self
    }
    /// Only tasks of the case instance with this id.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(11, "caseInstanceId", value.into());
        self
    }
    /// Only tasks of the case instance with this id, and of case and process instances below it; an engine that does not write entity links finds none.
    pub fn case_instance_id_with_children(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(12, "caseInstanceIdWithChildren", value.into());
        self
    }
    /// Only tasks with this category.
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(13, "category", value.into());
        self
    }
    /// Only tasks with one of these categories.
    ///
    /// Adds to what is there; [`Self::replace_category_in`] replaces it.
    pub fn category_in(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::values::CommaSeparated,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.category_in = ::bpm_rest_runtime::lists::added(
            self.category_in,
            value
                .try_into()
                .map_err(|error| format!("`category_in` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `category_in`; see [`Self::category_in`].
    pub fn add_category_in(mut self, value: impl std::fmt::Display) -> Self {
        self.category_in = ::bpm_rest_runtime::lists::added(
            self.category_in,
            ::bpm_rest_runtime::values::CommaSeparated::try_from([value])
                .map_err(|error| format!("`category_in` cannot be used: {error}")),
        );
        self
    }
    /// Replaces all that `category_in` holds; see [`Self::category_in`], which adds.
    pub fn replace_category_in(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::values::CommaSeparated,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.category_in = value
            .try_into()
            .map_err(|error| format!("`category_in` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only tasks with none of these categories, but with one.
    ///
    /// Adds to what is there; [`Self::replace_category_not_in`] replaces it.
    pub fn category_not_in(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::values::CommaSeparated,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.category_not_in = ::bpm_rest_runtime::lists::added(
            self.category_not_in,
            value
                .try_into()
                .map_err(|error| format!("`category_not_in` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `category_not_in`; see [`Self::category_not_in`].
    pub fn add_category_not_in(mut self, value: impl std::fmt::Display) -> Self {
        self.category_not_in = ::bpm_rest_runtime::lists::added(
            self.category_not_in,
            ::bpm_rest_runtime::values::CommaSeparated::try_from([value])
                .map_err(|error| format!("`category_not_in` cannot be used: {error}")),
        );
        self
    }
    /// Replaces all that `category_not_in` holds; see [`Self::category_not_in`], which adds.
    pub fn replace_category_not_in(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::values::CommaSeparated,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.category_not_in = value
            .try_into()
            .map_err(|error| format!("`category_not_in` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only tasks that were created after this instant.
    pub fn created_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(16, "createdAfter", "created_after", value.try_into());
        self
    }
    /// Only tasks that were created before this instant.
    pub fn created_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(17, "createdBefore", "created_before", value.try_into());
        self
    }
    /// Only tasks that were created at this instant.
    pub fn created_on(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(18, "createdOn", "created_on", value.try_into());
        self
    }
    /// Only tasks in this state of delegation.
    pub fn delegation_state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::DelegationState>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::DelegationState,
            >(19, "delegationState", &value.into());
        self
    }
    /// Only tasks with this description.
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(20, "description", value.into());
        self
    }
    /// Only tasks whose description matches; `%` stands for any text and `_` for any one character.
    pub fn description_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(21, "descriptionLike", value.into());
        self
    }
    /// Only tasks that are due after this instant.
    pub fn due_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(22, "dueAfter", "due_after", value.try_into());
        self
    }
    /// Only tasks that are due before this instant.
    pub fn due_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(23, "dueBefore", "due_before", value.try_into());
        self
    }
    /// Only tasks that are due at this instant.
    pub fn due_date(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(24, "dueDate", "due_date", value.try_into());
        self
    }
    /// If true, only tasks that are no subtask; false is as if it were left out.
    pub fn exclude_sub_tasks(mut self, value: bool) -> Self {
        self.in_query.bool(25, "excludeSubTasks", value);
        self
    }
    /// With a filter for candidates: to list tasks that are assigned as well. False is taken for true.
    pub fn ignore_assignee(mut self, value: bool) -> Self {
        self.in_query.bool(26, "ignoreAssignee", value);
        self
    }
    /// Whether to tell the variables of the process instance with each of the tasks; those of a case instance are never told.
    pub fn include_process_variables(mut self, value: bool) -> Self {
        self.in_query.bool(27, "includeProcessVariables", value);
        self
    }
    /// Whether to tell the variables of the task with each of the tasks.
    pub fn include_task_local_variables(mut self, value: bool) -> Self {
        self.in_query.bool(28, "includeTaskLocalVariables", value);
        self
    }
    /// Only tasks that the user with this id is involved in.
    pub fn involved_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(29, "involvedUser", value.into());
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
            >(30, "maximumPriority", "maximum_priority", value.try_into());
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
            >(31, "minimumPriority", "minimum_priority", value.try_into());
        self
    }
    /// Only tasks with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(32, "name", value.into());
        self
    }
    /// Only tasks whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(33, "nameLike", value.into());
        self
    }
    /// Only tasks whose name matches, in whatever case; `%` stands for any text and `_` for any one character.
    pub fn name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(34, "nameLikeIgnoreCase", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(35, "order", &value.into());
        self
    }
    /// Only tasks that the user with this id owns.
    pub fn owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(36, "owner", value.into());
        self
    }
    /// Only tasks whose owner matches; `%` stands for any text and `_` for any one character.
    pub fn owner_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(37, "ownerLike", value.into());
        self
    }
    /// Only tasks directly below the process or case instance with this id; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    pub fn parent_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(38, "parentScopeId", value.into());
        self
    }
    /// Only tasks of the plan item instance with this id.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(39, "planItemInstanceId", value.into());
        self
    }
    /// Only tasks with this priority.
    pub fn priority(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.in_query
            .converted_number::<i32, _>(40, "priority", "priority", value.try_into());
        self
    }
    /// Only tasks in the stage with this plan item instance id.
    pub fn propagated_stage_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(41, "propagatedStageInstanceId", value.into());
        self
    }
    /// Only tasks below the process or case instance with this id, at any depth; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    pub fn root_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(42, "rootScopeId", value.into());
        self
    }
    /// Only tasks of the case instance, or another instance, with this id.
    pub fn scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(43, "scopeId", value.into());
        self
    }
    /// Only tasks of this kind of instance, such as `cmmn`.
    pub fn scope_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(44, "scopeType", value.into());
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
    /// The field to sort by; `id` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::TaskSort>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::TaskSort>(46, "sort", &value.into());
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
    /// Only tasks of the plan item instance, or another part of an instance, with this id.
    pub fn sub_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(48, "subScopeId", value.into());
        self
    }
    /// Only tasks of the human task with this id in the CMMN file.
    pub fn task_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(49, "taskDefinitionKey", value.into());
        self
    }
    /// Only tasks whose human task has an id in the CMMN file that matches; `%` stands for any text and `_` for any one character.
    pub fn task_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(50, "taskDefinitionKeyLike", value.into());
        self
    }
    /// Only tasks with this id.
    ///
    /// Since version 7.0.0 of the server.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(51, "taskId", value.into());
        self
    }
    /// Only tasks of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(52, "tenantId", value.into());
        self
    }
    /// Only tasks whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(53, "tenantIdLike", value.into());
        self
    }
    /// Only tasks that nobody is assigned to; false is taken for true.
    pub fn unassigned(mut self, value: bool) -> Self {
        self.in_query.bool(54, "unassigned", value);
        self
    }
    /// If true, only tasks that have no category; false is as if it were left out.
    pub fn without_category(mut self, value: bool) -> Self {
        self.in_query.bool(55, "withoutCategory", value);
        self
    }
    /// If true, only tasks that belong to no process instance; false is as if it were left out.
    pub fn without_process_instance_id(mut self, value: bool) -> Self {
        self.in_query.bool(56, "withoutProcessInstanceId", value);
        self
    }
    /// If true, only tasks that belong to no case instance; false is as if it were left out.
    pub fn without_scope_id(mut self, value: bool) -> Self {
        self.in_query.bool(57, "withoutScopeId", value);
        self
    }
    /// If true, only tasks that have no tenant; false is as if it were left out.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(58, "withoutTenantId", value);
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
            category_in,
            category_not_in,
            size,
            start,
            mut in_query,
        } = self;
        let candidate_groups = ::bpm_rest_runtime::request::given(
            "candidate_groups",
            candidate_groups,
        )?;
        let category_in = ::bpm_rest_runtime::request::given(
            "category_in",
            category_in,
        )?;
        let category_not_in = ::bpm_rest_runtime::request::given(
            "category_not_in",
            category_not_in,
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
            format_args!("/cmmn-runtime/tasks"),
        );
        in_query.value(4, "candidateGroups", &candidate_groups);
        in_query.value(14, "categoryIn", &category_in);
        in_query.value(15, "categoryNotIn", &category_not_in);
        in_query.number(45, "size", size);
        in_query.number(47, "start", start);
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
/// Jobs that the engine is to do at a certain time, and those that failed and are to be tried again. A process engine that shares the database with the CMMN engine shares the list as well: `withoutProcessInstanceId` leaves its jobs out.
///
/// `GET /cmmn-management/timer-jobs`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known, or timers and others alone were asked for at once.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TimerJobCollectionResource#getJobs
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
    /// Only jobs of the case definition with this id.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(0, "caseDefinitionId", value.into());
        self
    }
    /// Only jobs of the case instance with this id.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "caseInstanceId", value.into());
        self
    }
    /// Only jobs that are due after this instant.
    pub fn due_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(2, "dueAfter", "due_after", value.try_into());
        self
    }
    /// Only jobs that are due before this instant.
    pub fn due_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(3, "dueBefore", "due_before", value.try_into());
        self
    }
    /// Only jobs of the element with this id in the model.
    pub fn element_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "elementId", value.into());
        self
    }
    /// Only jobs of elements with this name in the model.
    pub fn element_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "elementName", value.into());
        self
    }
    /// Only jobs that failed with this message.
    pub fn exception_message(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(6, "exceptionMessage", value.into());
        self
    }
    /// Only jobs that are due and have retries left; false is taken for true.
    pub fn executable(mut self, value: bool) -> Self {
        self.in_query.bool(7, "executable", value);
        self
    }
    /// Only jobs with this id.
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "id", value.into());
        self
    }
    /// If true, only jobs that are no timers, which does not go with `timersOnly`; false is as if it were left out.
    pub fn messages_only(mut self, value: bool) -> Self {
        self.in_query.bool(9, "messagesOnly", value);
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(10, "order", &value.into());
        self
    }
    /// Only jobs of the plan item instance with this id.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(11, "planItemInstanceId", value.into());
        self
    }
    /// Only jobs of the case definition, or another definition, with this id.
    pub fn scope_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(12, "scopeDefinitionId", value.into());
        self
    }
    /// Only jobs of this kind of instance, such as `cmmn`.
    pub fn scope_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(13, "scopeType", value.into());
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
    /// The field to sort by; `id` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::JobSort>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::JobSort>(15, "sort", &value.into());
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
        self.in_query.text(17, "tenantId", value.into());
        self
    }
    /// Only jobs whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(18, "tenantIdLike", value.into());
        self
    }
    /// If true, only jobs that are timers, which does not go with `messagesOnly`; false is as if it were left out.
    pub fn timers_only(mut self, value: bool) -> Self {
        self.in_query.bool(19, "timersOnly", value);
        self
    }
    /// If true, only jobs that failed; false is as if it were left out.
    pub fn with_exception(mut self, value: bool) -> Self {
        self.in_query.bool(20, "withException", value);
        self
    }
    /// If true, only jobs that belong to no process instance; false is as if it were left out.
    pub fn without_process_instance_id(mut self, value: bool) -> Self {
        self.in_query.bool(21, "withoutProcessInstanceId", value);
        self
    }
    /// If true, only jobs that belong to no case instance; false is as if it were left out.
    pub fn without_scope_id(mut self, value: bool) -> Self {
        self.in_query.bool(22, "withoutScopeId", value);
        self
    }
    /// If true, only jobs that have no tenant; false is as if it were left out.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(23, "withoutTenantId", value);
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
            format_args!("/cmmn-management/timer-jobs"),
        );
        in_query.number(14, "size", size);
        in_query.number(16, "start", start);
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
/// Lists variables, filtered and sorted.
///
/// The variables of case instances that run, of their plan items and tasks.
///
/// `GET /cmmn-runtime/variable-instances`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: VariableInstanceCollectionResource#getVariableInstances
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListVariableInstances {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListVariableInstances {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only variables of the case instance with this id.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "caseInstanceId", value.into());
        self
    }
    /// If true, only variables that are neither local to a plan item instance nor to a task; false is as if it were left out.
    pub fn exclude_local_variables(mut self, value: bool) -> Self {
        self.in_query.bool(1, "excludeLocalVariables", value);
        self
    }
    /// If true, only variables that belong to no task; false is as if it were left out.
    pub fn exclude_task_variables(mut self, value: bool) -> Self {
        self.in_query.bool(2, "excludeTaskVariables", value);
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(3, "order", &value.into());
        self
    }
    /// Only variables that are local to the plan item instance with this id or to its task.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(4, "planItemInstanceId", value.into());
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
    /// The field to sort by; `variableName` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::VariableInstanceSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::VariableInstanceSort,
            >(6, "sort", &value.into());
        self
    }
    /// The offset of the first of the variables wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only variables of the task with this id.
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "taskId", value.into());
        self
    }
    /// Only variables with this name.
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(9, "variableName", value.into());
        self
    }
    /// Only variables whose name matches; `%` stands for any text and `_` for any one character.
    pub fn variable_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(10, "variableNameLike", value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::VariableInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListVariableInstances {
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
            format_args!("/cmmn-runtime/variable-instances"),
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
/// Migrates all case instances of a case definition to the one with an id.
///
/// All are migrated in one transaction, before the answer: if one of them fails, none is migrated.
///
/// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/migrate`
///
/// Not every server has this operation: version 7.0.0 and later.
///
/// # Errors
/// - 400: The body is missing.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition, or none to migrate to with the key.
/// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#migrateInstancesOfCaseDefinition
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MigrateCaseDefinition {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::MigrationToId, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl MigrateCaseDefinition {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::MigrationToId, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `activate_plan_item_definitions` of the body; see [`types::MigrationToId::activate_plan_item_definitions`].
    pub fn activate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemActivation>>,
    ) -> Self {
        self.given_of_body.member("activate_plan_item_definitions");
        self.body = self.body.map(|body| body.activate_plan_item_definitions(value));
        self
    }
    /// Adds one element to `activate_plan_item_definitions` of the body; see [`types::MigrationToId::activate_plan_item_definition`].
    pub fn activate_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemActivation>,
    ) -> Self {
        self.given_of_body.member("activate_plan_item_definition");
        self.body = self.body.map(|body| body.activate_plan_item_definition(value));
        self
    }
    /// Replaces all that `activate_plan_item_definitions` of the body holds; see [`types::MigrationToId::replace_activate_plan_item_definitions`].
    pub fn replace_activate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemActivation>>,
    ) -> Self {
        self.given_of_body.member("replace_activate_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_activate_plan_item_definitions(value));
        self
    }
    /// Adds to `case_instance_variables` of the body; see [`types::MigrationToId::case_instance_variables`].
    pub fn case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("case_instance_variables");
        self.body = self.body.map(|body| body.case_instance_variables(value));
        self
    }
    /// Adds one element to `case_instance_variables` of the body; see [`types::MigrationToId::case_instance_variable`].
    pub fn case_instance_variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("case_instance_variable");
        self.body = self.body.map(|body| body.case_instance_variable(key, value));
        self
    }
    /// Replaces all that `case_instance_variables` of the body holds; see [`types::MigrationToId::replace_case_instance_variables`].
    pub fn replace_case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_case_instance_variables");
        self.body = self.body.map(|body| body.replace_case_instance_variables(value));
        self
    }
    /// Adds to `change_plan_item_definition_with_new_target_ids` of the body; see [`types::MigrationToId::change_plan_item_definition_with_new_target_ids`].
    pub fn change_plan_item_definition_with_new_target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTargetChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_definition_with_new_target_ids");
        self.body = self
            .body
            .map(|body| body.change_plan_item_definition_with_new_target_ids(value));
        self
    }
    /// Adds one element to `change_plan_item_definition_with_new_target_ids` of the body; see [`types::MigrationToId::change_plan_item_definition_with_new_target_id`].
    pub fn change_plan_item_definition_with_new_target_id(
        mut self,
        value: impl Into<types::PlanItemTargetChange>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_definition_with_new_target_id");
        self.body = self
            .body
            .map(|body| body.change_plan_item_definition_with_new_target_id(value));
        self
    }
    /// Replaces all that `change_plan_item_definition_with_new_target_ids` of the body holds; see [`types::MigrationToId::replace_change_plan_item_definition_with_new_target_ids`].
    pub fn replace_change_plan_item_definition_with_new_target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTargetChange>>,
    ) -> Self {
        self.given_of_body
            .member("replace_change_plan_item_definition_with_new_target_ids");
        self.body = self
            .body
            .map(|body| {
                body.replace_change_plan_item_definition_with_new_target_ids(value)
            });
        self
    }
    /// Adds to `change_plan_item_ids` of the body; see [`types::MigrationToId::change_plan_item_ids`].
    pub fn change_plan_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemIdChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_ids");
        self.body = self.body.map(|body| body.change_plan_item_ids(value));
        self
    }
    /// Adds one element to `change_plan_item_ids` of the body; see [`types::MigrationToId::change_plan_item_id`].
    pub fn change_plan_item_id(
        mut self,
        value: impl Into<types::PlanItemIdChange>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_id");
        self.body = self.body.map(|body| body.change_plan_item_id(value));
        self
    }
    /// Replaces all that `change_plan_item_ids` of the body holds; see [`types::MigrationToId::replace_change_plan_item_ids`].
    pub fn replace_change_plan_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemIdChange>>,
    ) -> Self {
        self.given_of_body.member("replace_change_plan_item_ids");
        self.body = self.body.map(|body| body.replace_change_plan_item_ids(value));
        self
    }
    /// Adds to `change_plan_item_ids_with_definition_id` of the body; see [`types::MigrationToId::change_plan_item_ids_with_definition_id`].
    pub fn change_plan_item_ids_with_definition_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemDefinitionIdChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Adds one element to `change_plan_item_ids_with_definition_id` of the body; see [`types::MigrationToId::add_change_plan_item_ids_with_definition_id`].
    pub fn add_change_plan_item_ids_with_definition_id(
        mut self,
        value: impl Into<types::PlanItemDefinitionIdChange>,
    ) -> Self {
        self.given_of_body.member("add_change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.add_change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Replaces all that `change_plan_item_ids_with_definition_id` of the body holds; see [`types::MigrationToId::replace_change_plan_item_ids_with_definition_id`].
    pub fn replace_change_plan_item_ids_with_definition_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemDefinitionIdChange>>,
    ) -> Self {
        self.given_of_body.member("replace_change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.replace_change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Adds to `move_to_available_plan_item_definitions` of the body; see [`types::MigrationToId::move_to_available_plan_item_definitions`].
    pub fn move_to_available_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemRelease>>,
    ) -> Self {
        self.given_of_body.member("move_to_available_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.move_to_available_plan_item_definitions(value));
        self
    }
    /// Adds one element to `move_to_available_plan_item_definitions` of the body; see [`types::MigrationToId::move_to_available_plan_item_definition`].
    pub fn move_to_available_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemRelease>,
    ) -> Self {
        self.given_of_body.member("move_to_available_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.move_to_available_plan_item_definition(value));
        self
    }
    /// Replaces all that `move_to_available_plan_item_definitions` of the body holds; see [`types::MigrationToId::replace_move_to_available_plan_item_definitions`].
    pub fn replace_move_to_available_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemRelease>>,
    ) -> Self {
        self.given_of_body.member("replace_move_to_available_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_move_to_available_plan_item_definitions(value));
        self
    }
    /// Sets `post_upgrade_expression` of the body; see [`types::MigrationToId::post_upgrade_expression`].
    pub fn post_upgrade_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("post_upgrade_expression");
        self.body = self.body.map(|body| body.post_upgrade_expression(value));
        self
    }
    /// Sets `pre_upgrade_expression` of the body; see [`types::MigrationToId::pre_upgrade_expression`].
    pub fn pre_upgrade_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("pre_upgrade_expression");
        self.body = self.body.map(|body| body.pre_upgrade_expression(value));
        self
    }
    /// Adds to `remove_waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToId::remove_waiting_for_repetition_plan_item_definitions`].
    pub fn remove_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body.member("remove_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.remove_waiting_for_repetition_plan_item_definitions(value));
        self
    }
    /// Adds one element to `remove_waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToId::remove_waiting_for_repetition_plan_item_definition`].
    pub fn remove_waiting_for_repetition_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemCondition>,
    ) -> Self {
        self.given_of_body.member("remove_waiting_for_repetition_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.remove_waiting_for_repetition_plan_item_definition(value));
        self
    }
    /// Replaces all that `remove_waiting_for_repetition_plan_item_definitions` of the body holds; see [`types::MigrationToId::replace_remove_waiting_for_repetition_plan_item_definitions`].
    pub fn replace_remove_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body
            .member("replace_remove_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| {
                body.replace_remove_waiting_for_repetition_plan_item_definitions(value)
            });
        self
    }
    /// Adds to `terminate_plan_item_definitions` of the body; see [`types::MigrationToId::terminate_plan_item_definitions`].
    pub fn terminate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTermination>>,
    ) -> Self {
        self.given_of_body.member("terminate_plan_item_definitions");
        self.body = self.body.map(|body| body.terminate_plan_item_definitions(value));
        self
    }
    /// Adds one element to `terminate_plan_item_definitions` of the body; see [`types::MigrationToId::terminate_plan_item_definition`].
    pub fn terminate_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemTermination>,
    ) -> Self {
        self.given_of_body.member("terminate_plan_item_definition");
        self.body = self.body.map(|body| body.terminate_plan_item_definition(value));
        self
    }
    /// Replaces all that `terminate_plan_item_definitions` of the body holds; see [`types::MigrationToId::replace_terminate_plan_item_definitions`].
    pub fn replace_terminate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTermination>>,
    ) -> Self {
        self.given_of_body.member("replace_terminate_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_terminate_plan_item_definitions(value));
        self
    }
    /// Adds to `waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToId::waiting_for_repetition_plan_item_definitions`].
    pub fn waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body.member("waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.waiting_for_repetition_plan_item_definitions(value));
        self
    }
    /// Adds one element to `waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToId::waiting_for_repetition_plan_item_definition`].
    pub fn waiting_for_repetition_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemCondition>,
    ) -> Self {
        self.given_of_body.member("waiting_for_repetition_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.waiting_for_repetition_plan_item_definition(value));
        self
    }
    /// Replaces all that `waiting_for_repetition_plan_item_definitions` of the body holds; see [`types::MigrationToId::replace_waiting_for_repetition_plan_item_definitions`].
    pub fn replace_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body
            .member("replace_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| {
                body.replace_waiting_for_repetition_plan_item_definitions(value)
            });
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
impl Build for MigrateCaseDefinition {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id, body, .. } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/migrate", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Has jobs migrate all case instances of a case definition to the one with an id.
///
/// The engine makes a batch with a part and a job for each case instance, and its async executor does the jobs. The answer does not tell the id of the batch; the process API lists batches.
///
/// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/batch-migrate`
///
/// Not every server has this operation: version 7.0.0 and later.
///
/// # Errors
/// - 400: The body is missing.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition, or none to migrate to with the key.
/// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#batchMigrateInstancesOfCaseDefinition
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MigrateCaseDefinitionAsync {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::MigrationToId, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl MigrateCaseDefinitionAsync {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::MigrationToId, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `activate_plan_item_definitions` of the body; see [`types::MigrationToId::activate_plan_item_definitions`].
    pub fn activate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemActivation>>,
    ) -> Self {
        self.given_of_body.member("activate_plan_item_definitions");
        self.body = self.body.map(|body| body.activate_plan_item_definitions(value));
        self
    }
    /// Adds one element to `activate_plan_item_definitions` of the body; see [`types::MigrationToId::activate_plan_item_definition`].
    pub fn activate_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemActivation>,
    ) -> Self {
        self.given_of_body.member("activate_plan_item_definition");
        self.body = self.body.map(|body| body.activate_plan_item_definition(value));
        self
    }
    /// Replaces all that `activate_plan_item_definitions` of the body holds; see [`types::MigrationToId::replace_activate_plan_item_definitions`].
    pub fn replace_activate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemActivation>>,
    ) -> Self {
        self.given_of_body.member("replace_activate_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_activate_plan_item_definitions(value));
        self
    }
    /// Adds to `case_instance_variables` of the body; see [`types::MigrationToId::case_instance_variables`].
    pub fn case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("case_instance_variables");
        self.body = self.body.map(|body| body.case_instance_variables(value));
        self
    }
    /// Adds one element to `case_instance_variables` of the body; see [`types::MigrationToId::case_instance_variable`].
    pub fn case_instance_variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("case_instance_variable");
        self.body = self.body.map(|body| body.case_instance_variable(key, value));
        self
    }
    /// Replaces all that `case_instance_variables` of the body holds; see [`types::MigrationToId::replace_case_instance_variables`].
    pub fn replace_case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_case_instance_variables");
        self.body = self.body.map(|body| body.replace_case_instance_variables(value));
        self
    }
    /// Adds to `change_plan_item_definition_with_new_target_ids` of the body; see [`types::MigrationToId::change_plan_item_definition_with_new_target_ids`].
    pub fn change_plan_item_definition_with_new_target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTargetChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_definition_with_new_target_ids");
        self.body = self
            .body
            .map(|body| body.change_plan_item_definition_with_new_target_ids(value));
        self
    }
    /// Adds one element to `change_plan_item_definition_with_new_target_ids` of the body; see [`types::MigrationToId::change_plan_item_definition_with_new_target_id`].
    pub fn change_plan_item_definition_with_new_target_id(
        mut self,
        value: impl Into<types::PlanItemTargetChange>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_definition_with_new_target_id");
        self.body = self
            .body
            .map(|body| body.change_plan_item_definition_with_new_target_id(value));
        self
    }
    /// Replaces all that `change_plan_item_definition_with_new_target_ids` of the body holds; see [`types::MigrationToId::replace_change_plan_item_definition_with_new_target_ids`].
    pub fn replace_change_plan_item_definition_with_new_target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTargetChange>>,
    ) -> Self {
        self.given_of_body
            .member("replace_change_plan_item_definition_with_new_target_ids");
        self.body = self
            .body
            .map(|body| {
                body.replace_change_plan_item_definition_with_new_target_ids(value)
            });
        self
    }
    /// Adds to `change_plan_item_ids` of the body; see [`types::MigrationToId::change_plan_item_ids`].
    pub fn change_plan_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemIdChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_ids");
        self.body = self.body.map(|body| body.change_plan_item_ids(value));
        self
    }
    /// Adds one element to `change_plan_item_ids` of the body; see [`types::MigrationToId::change_plan_item_id`].
    pub fn change_plan_item_id(
        mut self,
        value: impl Into<types::PlanItemIdChange>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_id");
        self.body = self.body.map(|body| body.change_plan_item_id(value));
        self
    }
    /// Replaces all that `change_plan_item_ids` of the body holds; see [`types::MigrationToId::replace_change_plan_item_ids`].
    pub fn replace_change_plan_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemIdChange>>,
    ) -> Self {
        self.given_of_body.member("replace_change_plan_item_ids");
        self.body = self.body.map(|body| body.replace_change_plan_item_ids(value));
        self
    }
    /// Adds to `change_plan_item_ids_with_definition_id` of the body; see [`types::MigrationToId::change_plan_item_ids_with_definition_id`].
    pub fn change_plan_item_ids_with_definition_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemDefinitionIdChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Adds one element to `change_plan_item_ids_with_definition_id` of the body; see [`types::MigrationToId::add_change_plan_item_ids_with_definition_id`].
    pub fn add_change_plan_item_ids_with_definition_id(
        mut self,
        value: impl Into<types::PlanItemDefinitionIdChange>,
    ) -> Self {
        self.given_of_body.member("add_change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.add_change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Replaces all that `change_plan_item_ids_with_definition_id` of the body holds; see [`types::MigrationToId::replace_change_plan_item_ids_with_definition_id`].
    pub fn replace_change_plan_item_ids_with_definition_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemDefinitionIdChange>>,
    ) -> Self {
        self.given_of_body.member("replace_change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.replace_change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Adds to `move_to_available_plan_item_definitions` of the body; see [`types::MigrationToId::move_to_available_plan_item_definitions`].
    pub fn move_to_available_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemRelease>>,
    ) -> Self {
        self.given_of_body.member("move_to_available_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.move_to_available_plan_item_definitions(value));
        self
    }
    /// Adds one element to `move_to_available_plan_item_definitions` of the body; see [`types::MigrationToId::move_to_available_plan_item_definition`].
    pub fn move_to_available_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemRelease>,
    ) -> Self {
        self.given_of_body.member("move_to_available_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.move_to_available_plan_item_definition(value));
        self
    }
    /// Replaces all that `move_to_available_plan_item_definitions` of the body holds; see [`types::MigrationToId::replace_move_to_available_plan_item_definitions`].
    pub fn replace_move_to_available_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemRelease>>,
    ) -> Self {
        self.given_of_body.member("replace_move_to_available_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_move_to_available_plan_item_definitions(value));
        self
    }
    /// Sets `post_upgrade_expression` of the body; see [`types::MigrationToId::post_upgrade_expression`].
    pub fn post_upgrade_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("post_upgrade_expression");
        self.body = self.body.map(|body| body.post_upgrade_expression(value));
        self
    }
    /// Sets `pre_upgrade_expression` of the body; see [`types::MigrationToId::pre_upgrade_expression`].
    pub fn pre_upgrade_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("pre_upgrade_expression");
        self.body = self.body.map(|body| body.pre_upgrade_expression(value));
        self
    }
    /// Adds to `remove_waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToId::remove_waiting_for_repetition_plan_item_definitions`].
    pub fn remove_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body.member("remove_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.remove_waiting_for_repetition_plan_item_definitions(value));
        self
    }
    /// Adds one element to `remove_waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToId::remove_waiting_for_repetition_plan_item_definition`].
    pub fn remove_waiting_for_repetition_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemCondition>,
    ) -> Self {
        self.given_of_body.member("remove_waiting_for_repetition_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.remove_waiting_for_repetition_plan_item_definition(value));
        self
    }
    /// Replaces all that `remove_waiting_for_repetition_plan_item_definitions` of the body holds; see [`types::MigrationToId::replace_remove_waiting_for_repetition_plan_item_definitions`].
    pub fn replace_remove_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body
            .member("replace_remove_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| {
                body.replace_remove_waiting_for_repetition_plan_item_definitions(value)
            });
        self
    }
    /// Adds to `terminate_plan_item_definitions` of the body; see [`types::MigrationToId::terminate_plan_item_definitions`].
    pub fn terminate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTermination>>,
    ) -> Self {
        self.given_of_body.member("terminate_plan_item_definitions");
        self.body = self.body.map(|body| body.terminate_plan_item_definitions(value));
        self
    }
    /// Adds one element to `terminate_plan_item_definitions` of the body; see [`types::MigrationToId::terminate_plan_item_definition`].
    pub fn terminate_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemTermination>,
    ) -> Self {
        self.given_of_body.member("terminate_plan_item_definition");
        self.body = self.body.map(|body| body.terminate_plan_item_definition(value));
        self
    }
    /// Replaces all that `terminate_plan_item_definitions` of the body holds; see [`types::MigrationToId::replace_terminate_plan_item_definitions`].
    pub fn replace_terminate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTermination>>,
    ) -> Self {
        self.given_of_body.member("replace_terminate_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_terminate_plan_item_definitions(value));
        self
    }
    /// Adds to `waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToId::waiting_for_repetition_plan_item_definitions`].
    pub fn waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body.member("waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.waiting_for_repetition_plan_item_definitions(value));
        self
    }
    /// Adds one element to `waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToId::waiting_for_repetition_plan_item_definition`].
    pub fn waiting_for_repetition_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemCondition>,
    ) -> Self {
        self.given_of_body.member("waiting_for_repetition_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.waiting_for_repetition_plan_item_definition(value));
        self
    }
    /// Replaces all that `waiting_for_repetition_plan_item_definitions` of the body holds; see [`types::MigrationToId::replace_waiting_for_repetition_plan_item_definitions`].
    pub fn replace_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body
            .member("replace_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| {
                body.replace_waiting_for_repetition_plan_item_definitions(value)
            });
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
impl Build for MigrateCaseDefinitionAsync {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id, body, .. } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/batch-migrate", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Has jobs migrate all case instances of a case definition to the one with a key.
///
/// The engine makes a batch with a part and a job for each case instance, and its async executor does the jobs. The answer does not tell the id of the batch; the process API lists batches. Without a version it is the latest one; a version that there is not is ignored.
///
/// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/batch-migrate`
///
/// Not every server has this operation: version 7.0.0 and later.
///
/// # Errors
/// - 400: The body is missing.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition, or none to migrate to with the key.
/// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#batchMigrateInstancesOfCaseDefinition
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MigrateCaseDefinitionAsyncToKey {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::MigrationToKey, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl MigrateCaseDefinitionAsyncToKey {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::MigrationToKey, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `activate_plan_item_definitions` of the body; see [`types::MigrationToKey::activate_plan_item_definitions`].
    pub fn activate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemActivation>>,
    ) -> Self {
        self.given_of_body.member("activate_plan_item_definitions");
        self.body = self.body.map(|body| body.activate_plan_item_definitions(value));
        self
    }
    /// Adds one element to `activate_plan_item_definitions` of the body; see [`types::MigrationToKey::activate_plan_item_definition`].
    pub fn activate_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemActivation>,
    ) -> Self {
        self.given_of_body.member("activate_plan_item_definition");
        self.body = self.body.map(|body| body.activate_plan_item_definition(value));
        self
    }
    /// Replaces all that `activate_plan_item_definitions` of the body holds; see [`types::MigrationToKey::replace_activate_plan_item_definitions`].
    pub fn replace_activate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemActivation>>,
    ) -> Self {
        self.given_of_body.member("replace_activate_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_activate_plan_item_definitions(value));
        self
    }
    /// Adds to `case_instance_variables` of the body; see [`types::MigrationToKey::case_instance_variables`].
    pub fn case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("case_instance_variables");
        self.body = self.body.map(|body| body.case_instance_variables(value));
        self
    }
    /// Adds one element to `case_instance_variables` of the body; see [`types::MigrationToKey::case_instance_variable`].
    pub fn case_instance_variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("case_instance_variable");
        self.body = self.body.map(|body| body.case_instance_variable(key, value));
        self
    }
    /// Replaces all that `case_instance_variables` of the body holds; see [`types::MigrationToKey::replace_case_instance_variables`].
    pub fn replace_case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_case_instance_variables");
        self.body = self.body.map(|body| body.replace_case_instance_variables(value));
        self
    }
    /// Adds to `change_plan_item_definition_with_new_target_ids` of the body; see [`types::MigrationToKey::change_plan_item_definition_with_new_target_ids`].
    pub fn change_plan_item_definition_with_new_target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTargetChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_definition_with_new_target_ids");
        self.body = self
            .body
            .map(|body| body.change_plan_item_definition_with_new_target_ids(value));
        self
    }
    /// Adds one element to `change_plan_item_definition_with_new_target_ids` of the body; see [`types::MigrationToKey::change_plan_item_definition_with_new_target_id`].
    pub fn change_plan_item_definition_with_new_target_id(
        mut self,
        value: impl Into<types::PlanItemTargetChange>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_definition_with_new_target_id");
        self.body = self
            .body
            .map(|body| body.change_plan_item_definition_with_new_target_id(value));
        self
    }
    /// Replaces all that `change_plan_item_definition_with_new_target_ids` of the body holds; see [`types::MigrationToKey::replace_change_plan_item_definition_with_new_target_ids`].
    pub fn replace_change_plan_item_definition_with_new_target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTargetChange>>,
    ) -> Self {
        self.given_of_body
            .member("replace_change_plan_item_definition_with_new_target_ids");
        self.body = self
            .body
            .map(|body| {
                body.replace_change_plan_item_definition_with_new_target_ids(value)
            });
        self
    }
    /// Adds to `change_plan_item_ids` of the body; see [`types::MigrationToKey::change_plan_item_ids`].
    pub fn change_plan_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemIdChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_ids");
        self.body = self.body.map(|body| body.change_plan_item_ids(value));
        self
    }
    /// Adds one element to `change_plan_item_ids` of the body; see [`types::MigrationToKey::change_plan_item_id`].
    pub fn change_plan_item_id(
        mut self,
        value: impl Into<types::PlanItemIdChange>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_id");
        self.body = self.body.map(|body| body.change_plan_item_id(value));
        self
    }
    /// Replaces all that `change_plan_item_ids` of the body holds; see [`types::MigrationToKey::replace_change_plan_item_ids`].
    pub fn replace_change_plan_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemIdChange>>,
    ) -> Self {
        self.given_of_body.member("replace_change_plan_item_ids");
        self.body = self.body.map(|body| body.replace_change_plan_item_ids(value));
        self
    }
    /// Adds to `change_plan_item_ids_with_definition_id` of the body; see [`types::MigrationToKey::change_plan_item_ids_with_definition_id`].
    pub fn change_plan_item_ids_with_definition_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemDefinitionIdChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Adds one element to `change_plan_item_ids_with_definition_id` of the body; see [`types::MigrationToKey::add_change_plan_item_ids_with_definition_id`].
    pub fn add_change_plan_item_ids_with_definition_id(
        mut self,
        value: impl Into<types::PlanItemDefinitionIdChange>,
    ) -> Self {
        self.given_of_body.member("add_change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.add_change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Replaces all that `change_plan_item_ids_with_definition_id` of the body holds; see [`types::MigrationToKey::replace_change_plan_item_ids_with_definition_id`].
    pub fn replace_change_plan_item_ids_with_definition_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemDefinitionIdChange>>,
    ) -> Self {
        self.given_of_body.member("replace_change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.replace_change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Adds to `move_to_available_plan_item_definitions` of the body; see [`types::MigrationToKey::move_to_available_plan_item_definitions`].
    pub fn move_to_available_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemRelease>>,
    ) -> Self {
        self.given_of_body.member("move_to_available_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.move_to_available_plan_item_definitions(value));
        self
    }
    /// Adds one element to `move_to_available_plan_item_definitions` of the body; see [`types::MigrationToKey::move_to_available_plan_item_definition`].
    pub fn move_to_available_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemRelease>,
    ) -> Self {
        self.given_of_body.member("move_to_available_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.move_to_available_plan_item_definition(value));
        self
    }
    /// Replaces all that `move_to_available_plan_item_definitions` of the body holds; see [`types::MigrationToKey::replace_move_to_available_plan_item_definitions`].
    pub fn replace_move_to_available_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemRelease>>,
    ) -> Self {
        self.given_of_body.member("replace_move_to_available_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_move_to_available_plan_item_definitions(value));
        self
    }
    /// Sets `post_upgrade_expression` of the body; see [`types::MigrationToKey::post_upgrade_expression`].
    pub fn post_upgrade_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("post_upgrade_expression");
        self.body = self.body.map(|body| body.post_upgrade_expression(value));
        self
    }
    /// Sets `pre_upgrade_expression` of the body; see [`types::MigrationToKey::pre_upgrade_expression`].
    pub fn pre_upgrade_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("pre_upgrade_expression");
        self.body = self.body.map(|body| body.pre_upgrade_expression(value));
        self
    }
    /// Adds to `remove_waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToKey::remove_waiting_for_repetition_plan_item_definitions`].
    pub fn remove_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body.member("remove_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.remove_waiting_for_repetition_plan_item_definitions(value));
        self
    }
    /// Adds one element to `remove_waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToKey::remove_waiting_for_repetition_plan_item_definition`].
    pub fn remove_waiting_for_repetition_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemCondition>,
    ) -> Self {
        self.given_of_body.member("remove_waiting_for_repetition_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.remove_waiting_for_repetition_plan_item_definition(value));
        self
    }
    /// Replaces all that `remove_waiting_for_repetition_plan_item_definitions` of the body holds; see [`types::MigrationToKey::replace_remove_waiting_for_repetition_plan_item_definitions`].
    pub fn replace_remove_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body
            .member("replace_remove_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| {
                body.replace_remove_waiting_for_repetition_plan_item_definitions(value)
            });
        self
    }
    /// Adds to `terminate_plan_item_definitions` of the body; see [`types::MigrationToKey::terminate_plan_item_definitions`].
    pub fn terminate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTermination>>,
    ) -> Self {
        self.given_of_body.member("terminate_plan_item_definitions");
        self.body = self.body.map(|body| body.terminate_plan_item_definitions(value));
        self
    }
    /// Adds one element to `terminate_plan_item_definitions` of the body; see [`types::MigrationToKey::terminate_plan_item_definition`].
    pub fn terminate_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemTermination>,
    ) -> Self {
        self.given_of_body.member("terminate_plan_item_definition");
        self.body = self.body.map(|body| body.terminate_plan_item_definition(value));
        self
    }
    /// Replaces all that `terminate_plan_item_definitions` of the body holds; see [`types::MigrationToKey::replace_terminate_plan_item_definitions`].
    pub fn replace_terminate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTermination>>,
    ) -> Self {
        self.given_of_body.member("replace_terminate_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_terminate_plan_item_definitions(value));
        self
    }
    /// Sets `to_case_definition_tenant_id` of the body; see [`types::MigrationToKey::to_case_definition_tenant_id`].
    pub fn to_case_definition_tenant_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("to_case_definition_tenant_id");
        self.body = self.body.map(|body| body.to_case_definition_tenant_id(value));
        self
    }
    /// Sets `to_case_definition_version` of the body; see [`types::MigrationToKey::to_case_definition_version`].
    pub fn to_case_definition_version(mut self, value: i32) -> Self {
        self.given_of_body.member("to_case_definition_version");
        self.body = self.body.map(|body| body.to_case_definition_version(value));
        self
    }
    /// Adds to `waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToKey::waiting_for_repetition_plan_item_definitions`].
    pub fn waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body.member("waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.waiting_for_repetition_plan_item_definitions(value));
        self
    }
    /// Adds one element to `waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToKey::waiting_for_repetition_plan_item_definition`].
    pub fn waiting_for_repetition_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemCondition>,
    ) -> Self {
        self.given_of_body.member("waiting_for_repetition_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.waiting_for_repetition_plan_item_definition(value));
        self
    }
    /// Replaces all that `waiting_for_repetition_plan_item_definitions` of the body holds; see [`types::MigrationToKey::replace_waiting_for_repetition_plan_item_definitions`].
    pub fn replace_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body
            .member("replace_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| {
                body.replace_waiting_for_repetition_plan_item_definitions(value)
            });
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
impl Build for MigrateCaseDefinitionAsyncToKey {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id, body, .. } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/batch-migrate", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Migrates all ended case instances of a case definition to the one with an id.
///
/// Only what the history says of their case definition changes.
///
/// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/migrate-historic-instances`
///
/// Not every server has this operation: version 7.0.0 and later.
///
/// # Errors
/// - 400: The body is missing.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition, or none to migrate to with the key.
/// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#migrateHistoricInstancesOfCaseDefinition
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MigrateCaseDefinitionHistory {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::HistoricMigrationToId, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl MigrateCaseDefinitionHistory {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::HistoricMigrationToId, Error: std::fmt::Display>,
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
impl Build for MigrateCaseDefinitionHistory {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id, body, .. } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/migrate-historic-instances",
                PATH_SEGMENTS.segment("case_definition_id", & case_definition_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Has jobs migrate all ended case instances of a case definition to the one with an id.
///
/// The engine makes a batch with a part and a job for each case instance, and its async executor does the jobs. The answer does not tell the id of the batch; the process API lists batches.
///
/// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/batch-migrate-historic-instances`
///
/// Not every server has this operation: version 7.0.0 and later.
///
/// # Errors
/// - 400: The body is missing.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition, or none to migrate to with the key.
/// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#batchMigrateHistoricInstancesOfCaseDefinition
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MigrateCaseDefinitionHistoryAsync {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::HistoricMigrationToId, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl MigrateCaseDefinitionHistoryAsync {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::HistoricMigrationToId, Error: std::fmt::Display>,
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
impl Build for MigrateCaseDefinitionHistoryAsync {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id, body, .. } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/batch-migrate-historic-instances",
                PATH_SEGMENTS.segment("case_definition_id", & case_definition_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Has jobs migrate all ended case instances of a case definition to the one with a key.
///
/// The engine makes a batch with a part and a job for each case instance, and its async executor does the jobs. The answer does not tell the id of the batch; the process API lists batches. Without a version it is the latest one; a version that there is not is ignored.
///
/// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/batch-migrate-historic-instances`
///
/// Not every server has this operation: version 7.0.0 and later.
///
/// # Errors
/// - 400: The body is missing.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition, or none to migrate to with the key.
/// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#batchMigrateHistoricInstancesOfCaseDefinition
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MigrateCaseDefinitionHistoryAsyncToKey {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::HistoricMigrationToKey, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl MigrateCaseDefinitionHistoryAsyncToKey {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::HistoricMigrationToKey, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `to_case_definition_tenant_id` of the body; see [`types::HistoricMigrationToKey::to_case_definition_tenant_id`].
    pub fn to_case_definition_tenant_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("to_case_definition_tenant_id");
        self.body = self.body.map(|body| body.to_case_definition_tenant_id(value));
        self
    }
    /// Sets `to_case_definition_version` of the body; see [`types::HistoricMigrationToKey::to_case_definition_version`].
    pub fn to_case_definition_version(mut self, value: i32) -> Self {
        self.given_of_body.member("to_case_definition_version");
        self.body = self.body.map(|body| body.to_case_definition_version(value));
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
impl Build for MigrateCaseDefinitionHistoryAsyncToKey {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id, body, .. } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/batch-migrate-historic-instances",
                PATH_SEGMENTS.segment("case_definition_id", & case_definition_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Migrates all ended case instances of a case definition to the one with a key.
///
/// Only what the history says of their case definition changes. Without a version it is the latest one; a version that there is not is ignored.
///
/// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/migrate-historic-instances`
///
/// Not every server has this operation: version 7.0.0 and later.
///
/// # Errors
/// - 400: The body is missing.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition, or none to migrate to with the key.
/// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#migrateHistoricInstancesOfCaseDefinition
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MigrateCaseDefinitionHistoryToKey {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::HistoricMigrationToKey, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl MigrateCaseDefinitionHistoryToKey {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::HistoricMigrationToKey, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `to_case_definition_tenant_id` of the body; see [`types::HistoricMigrationToKey::to_case_definition_tenant_id`].
    pub fn to_case_definition_tenant_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("to_case_definition_tenant_id");
        self.body = self.body.map(|body| body.to_case_definition_tenant_id(value));
        self
    }
    /// Sets `to_case_definition_version` of the body; see [`types::HistoricMigrationToKey::to_case_definition_version`].
    pub fn to_case_definition_version(mut self, value: i32) -> Self {
        self.given_of_body.member("to_case_definition_version");
        self.body = self.body.map(|body| body.to_case_definition_version(value));
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
impl Build for MigrateCaseDefinitionHistoryToKey {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id, body, .. } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/migrate-historic-instances",
                PATH_SEGMENTS.segment("case_definition_id", & case_definition_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Migrates all case instances of a case definition to the one with a key.
///
/// All are migrated in one transaction, before the answer: if one of them fails, none is migrated. Without a version it is the latest one; a version that there is not is ignored.
///
/// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/migrate`
///
/// Not every server has this operation: version 7.0.0 and later.
///
/// # Errors
/// - 400: The body is missing.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition, or none to migrate to with the key.
/// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#migrateInstancesOfCaseDefinition
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MigrateCaseDefinitionToKey {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::MigrationToKey, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl MigrateCaseDefinitionToKey {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::MigrationToKey, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `activate_plan_item_definitions` of the body; see [`types::MigrationToKey::activate_plan_item_definitions`].
    pub fn activate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemActivation>>,
    ) -> Self {
        self.given_of_body.member("activate_plan_item_definitions");
        self.body = self.body.map(|body| body.activate_plan_item_definitions(value));
        self
    }
    /// Adds one element to `activate_plan_item_definitions` of the body; see [`types::MigrationToKey::activate_plan_item_definition`].
    pub fn activate_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemActivation>,
    ) -> Self {
        self.given_of_body.member("activate_plan_item_definition");
        self.body = self.body.map(|body| body.activate_plan_item_definition(value));
        self
    }
    /// Replaces all that `activate_plan_item_definitions` of the body holds; see [`types::MigrationToKey::replace_activate_plan_item_definitions`].
    pub fn replace_activate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemActivation>>,
    ) -> Self {
        self.given_of_body.member("replace_activate_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_activate_plan_item_definitions(value));
        self
    }
    /// Adds to `case_instance_variables` of the body; see [`types::MigrationToKey::case_instance_variables`].
    pub fn case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("case_instance_variables");
        self.body = self.body.map(|body| body.case_instance_variables(value));
        self
    }
    /// Adds one element to `case_instance_variables` of the body; see [`types::MigrationToKey::case_instance_variable`].
    pub fn case_instance_variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("case_instance_variable");
        self.body = self.body.map(|body| body.case_instance_variable(key, value));
        self
    }
    /// Replaces all that `case_instance_variables` of the body holds; see [`types::MigrationToKey::replace_case_instance_variables`].
    pub fn replace_case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_case_instance_variables");
        self.body = self.body.map(|body| body.replace_case_instance_variables(value));
        self
    }
    /// Adds to `change_plan_item_definition_with_new_target_ids` of the body; see [`types::MigrationToKey::change_plan_item_definition_with_new_target_ids`].
    pub fn change_plan_item_definition_with_new_target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTargetChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_definition_with_new_target_ids");
        self.body = self
            .body
            .map(|body| body.change_plan_item_definition_with_new_target_ids(value));
        self
    }
    /// Adds one element to `change_plan_item_definition_with_new_target_ids` of the body; see [`types::MigrationToKey::change_plan_item_definition_with_new_target_id`].
    pub fn change_plan_item_definition_with_new_target_id(
        mut self,
        value: impl Into<types::PlanItemTargetChange>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_definition_with_new_target_id");
        self.body = self
            .body
            .map(|body| body.change_plan_item_definition_with_new_target_id(value));
        self
    }
    /// Replaces all that `change_plan_item_definition_with_new_target_ids` of the body holds; see [`types::MigrationToKey::replace_change_plan_item_definition_with_new_target_ids`].
    pub fn replace_change_plan_item_definition_with_new_target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTargetChange>>,
    ) -> Self {
        self.given_of_body
            .member("replace_change_plan_item_definition_with_new_target_ids");
        self.body = self
            .body
            .map(|body| {
                body.replace_change_plan_item_definition_with_new_target_ids(value)
            });
        self
    }
    /// Adds to `change_plan_item_ids` of the body; see [`types::MigrationToKey::change_plan_item_ids`].
    pub fn change_plan_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemIdChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_ids");
        self.body = self.body.map(|body| body.change_plan_item_ids(value));
        self
    }
    /// Adds one element to `change_plan_item_ids` of the body; see [`types::MigrationToKey::change_plan_item_id`].
    pub fn change_plan_item_id(
        mut self,
        value: impl Into<types::PlanItemIdChange>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_id");
        self.body = self.body.map(|body| body.change_plan_item_id(value));
        self
    }
    /// Replaces all that `change_plan_item_ids` of the body holds; see [`types::MigrationToKey::replace_change_plan_item_ids`].
    pub fn replace_change_plan_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemIdChange>>,
    ) -> Self {
        self.given_of_body.member("replace_change_plan_item_ids");
        self.body = self.body.map(|body| body.replace_change_plan_item_ids(value));
        self
    }
    /// Adds to `change_plan_item_ids_with_definition_id` of the body; see [`types::MigrationToKey::change_plan_item_ids_with_definition_id`].
    pub fn change_plan_item_ids_with_definition_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemDefinitionIdChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Adds one element to `change_plan_item_ids_with_definition_id` of the body; see [`types::MigrationToKey::add_change_plan_item_ids_with_definition_id`].
    pub fn add_change_plan_item_ids_with_definition_id(
        mut self,
        value: impl Into<types::PlanItemDefinitionIdChange>,
    ) -> Self {
        self.given_of_body.member("add_change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.add_change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Replaces all that `change_plan_item_ids_with_definition_id` of the body holds; see [`types::MigrationToKey::replace_change_plan_item_ids_with_definition_id`].
    pub fn replace_change_plan_item_ids_with_definition_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemDefinitionIdChange>>,
    ) -> Self {
        self.given_of_body.member("replace_change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.replace_change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Adds to `move_to_available_plan_item_definitions` of the body; see [`types::MigrationToKey::move_to_available_plan_item_definitions`].
    pub fn move_to_available_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemRelease>>,
    ) -> Self {
        self.given_of_body.member("move_to_available_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.move_to_available_plan_item_definitions(value));
        self
    }
    /// Adds one element to `move_to_available_plan_item_definitions` of the body; see [`types::MigrationToKey::move_to_available_plan_item_definition`].
    pub fn move_to_available_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemRelease>,
    ) -> Self {
        self.given_of_body.member("move_to_available_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.move_to_available_plan_item_definition(value));
        self
    }
    /// Replaces all that `move_to_available_plan_item_definitions` of the body holds; see [`types::MigrationToKey::replace_move_to_available_plan_item_definitions`].
    pub fn replace_move_to_available_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemRelease>>,
    ) -> Self {
        self.given_of_body.member("replace_move_to_available_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_move_to_available_plan_item_definitions(value));
        self
    }
    /// Sets `post_upgrade_expression` of the body; see [`types::MigrationToKey::post_upgrade_expression`].
    pub fn post_upgrade_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("post_upgrade_expression");
        self.body = self.body.map(|body| body.post_upgrade_expression(value));
        self
    }
    /// Sets `pre_upgrade_expression` of the body; see [`types::MigrationToKey::pre_upgrade_expression`].
    pub fn pre_upgrade_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("pre_upgrade_expression");
        self.body = self.body.map(|body| body.pre_upgrade_expression(value));
        self
    }
    /// Adds to `remove_waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToKey::remove_waiting_for_repetition_plan_item_definitions`].
    pub fn remove_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body.member("remove_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.remove_waiting_for_repetition_plan_item_definitions(value));
        self
    }
    /// Adds one element to `remove_waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToKey::remove_waiting_for_repetition_plan_item_definition`].
    pub fn remove_waiting_for_repetition_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemCondition>,
    ) -> Self {
        self.given_of_body.member("remove_waiting_for_repetition_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.remove_waiting_for_repetition_plan_item_definition(value));
        self
    }
    /// Replaces all that `remove_waiting_for_repetition_plan_item_definitions` of the body holds; see [`types::MigrationToKey::replace_remove_waiting_for_repetition_plan_item_definitions`].
    pub fn replace_remove_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body
            .member("replace_remove_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| {
                body.replace_remove_waiting_for_repetition_plan_item_definitions(value)
            });
        self
    }
    /// Adds to `terminate_plan_item_definitions` of the body; see [`types::MigrationToKey::terminate_plan_item_definitions`].
    pub fn terminate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTermination>>,
    ) -> Self {
        self.given_of_body.member("terminate_plan_item_definitions");
        self.body = self.body.map(|body| body.terminate_plan_item_definitions(value));
        self
    }
    /// Adds one element to `terminate_plan_item_definitions` of the body; see [`types::MigrationToKey::terminate_plan_item_definition`].
    pub fn terminate_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemTermination>,
    ) -> Self {
        self.given_of_body.member("terminate_plan_item_definition");
        self.body = self.body.map(|body| body.terminate_plan_item_definition(value));
        self
    }
    /// Replaces all that `terminate_plan_item_definitions` of the body holds; see [`types::MigrationToKey::replace_terminate_plan_item_definitions`].
    pub fn replace_terminate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTermination>>,
    ) -> Self {
        self.given_of_body.member("replace_terminate_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_terminate_plan_item_definitions(value));
        self
    }
    /// Sets `to_case_definition_tenant_id` of the body; see [`types::MigrationToKey::to_case_definition_tenant_id`].
    pub fn to_case_definition_tenant_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("to_case_definition_tenant_id");
        self.body = self.body.map(|body| body.to_case_definition_tenant_id(value));
        self
    }
    /// Sets `to_case_definition_version` of the body; see [`types::MigrationToKey::to_case_definition_version`].
    pub fn to_case_definition_version(mut self, value: i32) -> Self {
        self.given_of_body.member("to_case_definition_version");
        self.body = self.body.map(|body| body.to_case_definition_version(value));
        self
    }
    /// Adds to `waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToKey::waiting_for_repetition_plan_item_definitions`].
    pub fn waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body.member("waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.waiting_for_repetition_plan_item_definitions(value));
        self
    }
    /// Adds one element to `waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToKey::waiting_for_repetition_plan_item_definition`].
    pub fn waiting_for_repetition_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemCondition>,
    ) -> Self {
        self.given_of_body.member("waiting_for_repetition_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.waiting_for_repetition_plan_item_definition(value));
        self
    }
    /// Replaces all that `waiting_for_repetition_plan_item_definitions` of the body holds; see [`types::MigrationToKey::replace_waiting_for_repetition_plan_item_definitions`].
    pub fn replace_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body
            .member("replace_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| {
                body.replace_waiting_for_repetition_plan_item_definitions(value)
            });
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
impl Build for MigrateCaseDefinitionToKey {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id, body, .. } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}/migrate", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Migrates a case instance to the case definition with an id.
///
/// `POST /cmmn-runtime/case-instances/{caseInstanceId}/migrate`
///
/// # Errors
/// - 400: The body is missing.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no case definition to migrate to with the key.
/// - 500: There is no such case instance, or no case definition with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#migrateCaseInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MigrateCaseInstance {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::MigrationToId, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl MigrateCaseInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::MigrationToId, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `activate_plan_item_definitions` of the body; see [`types::MigrationToId::activate_plan_item_definitions`].
    pub fn activate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemActivation>>,
    ) -> Self {
        self.given_of_body.member("activate_plan_item_definitions");
        self.body = self.body.map(|body| body.activate_plan_item_definitions(value));
        self
    }
    /// Adds one element to `activate_plan_item_definitions` of the body; see [`types::MigrationToId::activate_plan_item_definition`].
    pub fn activate_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemActivation>,
    ) -> Self {
        self.given_of_body.member("activate_plan_item_definition");
        self.body = self.body.map(|body| body.activate_plan_item_definition(value));
        self
    }
    /// Replaces all that `activate_plan_item_definitions` of the body holds; see [`types::MigrationToId::replace_activate_plan_item_definitions`].
    pub fn replace_activate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemActivation>>,
    ) -> Self {
        self.given_of_body.member("replace_activate_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_activate_plan_item_definitions(value));
        self
    }
    /// Adds to `case_instance_variables` of the body; see [`types::MigrationToId::case_instance_variables`].
    pub fn case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("case_instance_variables");
        self.body = self.body.map(|body| body.case_instance_variables(value));
        self
    }
    /// Adds one element to `case_instance_variables` of the body; see [`types::MigrationToId::case_instance_variable`].
    pub fn case_instance_variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("case_instance_variable");
        self.body = self.body.map(|body| body.case_instance_variable(key, value));
        self
    }
    /// Replaces all that `case_instance_variables` of the body holds; see [`types::MigrationToId::replace_case_instance_variables`].
    pub fn replace_case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_case_instance_variables");
        self.body = self.body.map(|body| body.replace_case_instance_variables(value));
        self
    }
    /// Adds to `change_plan_item_definition_with_new_target_ids` of the body; see [`types::MigrationToId::change_plan_item_definition_with_new_target_ids`].
    pub fn change_plan_item_definition_with_new_target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTargetChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_definition_with_new_target_ids");
        self.body = self
            .body
            .map(|body| body.change_plan_item_definition_with_new_target_ids(value));
        self
    }
    /// Adds one element to `change_plan_item_definition_with_new_target_ids` of the body; see [`types::MigrationToId::change_plan_item_definition_with_new_target_id`].
    pub fn change_plan_item_definition_with_new_target_id(
        mut self,
        value: impl Into<types::PlanItemTargetChange>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_definition_with_new_target_id");
        self.body = self
            .body
            .map(|body| body.change_plan_item_definition_with_new_target_id(value));
        self
    }
    /// Replaces all that `change_plan_item_definition_with_new_target_ids` of the body holds; see [`types::MigrationToId::replace_change_plan_item_definition_with_new_target_ids`].
    pub fn replace_change_plan_item_definition_with_new_target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTargetChange>>,
    ) -> Self {
        self.given_of_body
            .member("replace_change_plan_item_definition_with_new_target_ids");
        self.body = self
            .body
            .map(|body| {
                body.replace_change_plan_item_definition_with_new_target_ids(value)
            });
        self
    }
    /// Adds to `change_plan_item_ids` of the body; see [`types::MigrationToId::change_plan_item_ids`].
    pub fn change_plan_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemIdChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_ids");
        self.body = self.body.map(|body| body.change_plan_item_ids(value));
        self
    }
    /// Adds one element to `change_plan_item_ids` of the body; see [`types::MigrationToId::change_plan_item_id`].
    pub fn change_plan_item_id(
        mut self,
        value: impl Into<types::PlanItemIdChange>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_id");
        self.body = self.body.map(|body| body.change_plan_item_id(value));
        self
    }
    /// Replaces all that `change_plan_item_ids` of the body holds; see [`types::MigrationToId::replace_change_plan_item_ids`].
    pub fn replace_change_plan_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemIdChange>>,
    ) -> Self {
        self.given_of_body.member("replace_change_plan_item_ids");
        self.body = self.body.map(|body| body.replace_change_plan_item_ids(value));
        self
    }
    /// Adds to `change_plan_item_ids_with_definition_id` of the body; see [`types::MigrationToId::change_plan_item_ids_with_definition_id`].
    pub fn change_plan_item_ids_with_definition_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemDefinitionIdChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Adds one element to `change_plan_item_ids_with_definition_id` of the body; see [`types::MigrationToId::add_change_plan_item_ids_with_definition_id`].
    pub fn add_change_plan_item_ids_with_definition_id(
        mut self,
        value: impl Into<types::PlanItemDefinitionIdChange>,
    ) -> Self {
        self.given_of_body.member("add_change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.add_change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Replaces all that `change_plan_item_ids_with_definition_id` of the body holds; see [`types::MigrationToId::replace_change_plan_item_ids_with_definition_id`].
    pub fn replace_change_plan_item_ids_with_definition_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemDefinitionIdChange>>,
    ) -> Self {
        self.given_of_body.member("replace_change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.replace_change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Adds to `move_to_available_plan_item_definitions` of the body; see [`types::MigrationToId::move_to_available_plan_item_definitions`].
    pub fn move_to_available_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemRelease>>,
    ) -> Self {
        self.given_of_body.member("move_to_available_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.move_to_available_plan_item_definitions(value));
        self
    }
    /// Adds one element to `move_to_available_plan_item_definitions` of the body; see [`types::MigrationToId::move_to_available_plan_item_definition`].
    pub fn move_to_available_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemRelease>,
    ) -> Self {
        self.given_of_body.member("move_to_available_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.move_to_available_plan_item_definition(value));
        self
    }
    /// Replaces all that `move_to_available_plan_item_definitions` of the body holds; see [`types::MigrationToId::replace_move_to_available_plan_item_definitions`].
    pub fn replace_move_to_available_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemRelease>>,
    ) -> Self {
        self.given_of_body.member("replace_move_to_available_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_move_to_available_plan_item_definitions(value));
        self
    }
    /// Sets `post_upgrade_expression` of the body; see [`types::MigrationToId::post_upgrade_expression`].
    pub fn post_upgrade_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("post_upgrade_expression");
        self.body = self.body.map(|body| body.post_upgrade_expression(value));
        self
    }
    /// Sets `pre_upgrade_expression` of the body; see [`types::MigrationToId::pre_upgrade_expression`].
    pub fn pre_upgrade_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("pre_upgrade_expression");
        self.body = self.body.map(|body| body.pre_upgrade_expression(value));
        self
    }
    /// Adds to `remove_waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToId::remove_waiting_for_repetition_plan_item_definitions`].
    pub fn remove_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body.member("remove_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.remove_waiting_for_repetition_plan_item_definitions(value));
        self
    }
    /// Adds one element to `remove_waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToId::remove_waiting_for_repetition_plan_item_definition`].
    pub fn remove_waiting_for_repetition_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemCondition>,
    ) -> Self {
        self.given_of_body.member("remove_waiting_for_repetition_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.remove_waiting_for_repetition_plan_item_definition(value));
        self
    }
    /// Replaces all that `remove_waiting_for_repetition_plan_item_definitions` of the body holds; see [`types::MigrationToId::replace_remove_waiting_for_repetition_plan_item_definitions`].
    pub fn replace_remove_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body
            .member("replace_remove_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| {
                body.replace_remove_waiting_for_repetition_plan_item_definitions(value)
            });
        self
    }
    /// Adds to `terminate_plan_item_definitions` of the body; see [`types::MigrationToId::terminate_plan_item_definitions`].
    pub fn terminate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTermination>>,
    ) -> Self {
        self.given_of_body.member("terminate_plan_item_definitions");
        self.body = self.body.map(|body| body.terminate_plan_item_definitions(value));
        self
    }
    /// Adds one element to `terminate_plan_item_definitions` of the body; see [`types::MigrationToId::terminate_plan_item_definition`].
    pub fn terminate_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemTermination>,
    ) -> Self {
        self.given_of_body.member("terminate_plan_item_definition");
        self.body = self.body.map(|body| body.terminate_plan_item_definition(value));
        self
    }
    /// Replaces all that `terminate_plan_item_definitions` of the body holds; see [`types::MigrationToId::replace_terminate_plan_item_definitions`].
    pub fn replace_terminate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTermination>>,
    ) -> Self {
        self.given_of_body.member("replace_terminate_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_terminate_plan_item_definitions(value));
        self
    }
    /// Adds to `waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToId::waiting_for_repetition_plan_item_definitions`].
    pub fn waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body.member("waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.waiting_for_repetition_plan_item_definitions(value));
        self
    }
    /// Adds one element to `waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToId::waiting_for_repetition_plan_item_definition`].
    pub fn waiting_for_repetition_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemCondition>,
    ) -> Self {
        self.given_of_body.member("waiting_for_repetition_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.waiting_for_repetition_plan_item_definition(value));
        self
    }
    /// Replaces all that `waiting_for_repetition_plan_item_definitions` of the body holds; see [`types::MigrationToId::replace_waiting_for_repetition_plan_item_definitions`].
    pub fn replace_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body
            .member("replace_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| {
                body.replace_waiting_for_repetition_plan_item_definitions(value)
            });
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
impl Build for MigrateCaseInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, body, .. } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/migrate", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Migrates a case instance to the case definition with a key.
///
/// Without a version it is the latest one; a version that there is not is ignored.
///
/// `POST /cmmn-runtime/case-instances/{caseInstanceId}/migrate`
///
/// # Errors
/// - 400: The body is missing.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no case definition to migrate to with the key.
/// - 500: There is no such case instance, or no case definition with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#migrateCaseInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MigrateCaseInstanceToKey {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::MigrationToKey, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl MigrateCaseInstanceToKey {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::MigrationToKey, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `activate_plan_item_definitions` of the body; see [`types::MigrationToKey::activate_plan_item_definitions`].
    pub fn activate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemActivation>>,
    ) -> Self {
        self.given_of_body.member("activate_plan_item_definitions");
        self.body = self.body.map(|body| body.activate_plan_item_definitions(value));
        self
    }
    /// Adds one element to `activate_plan_item_definitions` of the body; see [`types::MigrationToKey::activate_plan_item_definition`].
    pub fn activate_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemActivation>,
    ) -> Self {
        self.given_of_body.member("activate_plan_item_definition");
        self.body = self.body.map(|body| body.activate_plan_item_definition(value));
        self
    }
    /// Replaces all that `activate_plan_item_definitions` of the body holds; see [`types::MigrationToKey::replace_activate_plan_item_definitions`].
    pub fn replace_activate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemActivation>>,
    ) -> Self {
        self.given_of_body.member("replace_activate_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_activate_plan_item_definitions(value));
        self
    }
    /// Adds to `case_instance_variables` of the body; see [`types::MigrationToKey::case_instance_variables`].
    pub fn case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("case_instance_variables");
        self.body = self.body.map(|body| body.case_instance_variables(value));
        self
    }
    /// Adds one element to `case_instance_variables` of the body; see [`types::MigrationToKey::case_instance_variable`].
    pub fn case_instance_variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("case_instance_variable");
        self.body = self.body.map(|body| body.case_instance_variable(key, value));
        self
    }
    /// Replaces all that `case_instance_variables` of the body holds; see [`types::MigrationToKey::replace_case_instance_variables`].
    pub fn replace_case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_case_instance_variables");
        self.body = self.body.map(|body| body.replace_case_instance_variables(value));
        self
    }
    /// Adds to `change_plan_item_definition_with_new_target_ids` of the body; see [`types::MigrationToKey::change_plan_item_definition_with_new_target_ids`].
    pub fn change_plan_item_definition_with_new_target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTargetChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_definition_with_new_target_ids");
        self.body = self
            .body
            .map(|body| body.change_plan_item_definition_with_new_target_ids(value));
        self
    }
    /// Adds one element to `change_plan_item_definition_with_new_target_ids` of the body; see [`types::MigrationToKey::change_plan_item_definition_with_new_target_id`].
    pub fn change_plan_item_definition_with_new_target_id(
        mut self,
        value: impl Into<types::PlanItemTargetChange>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_definition_with_new_target_id");
        self.body = self
            .body
            .map(|body| body.change_plan_item_definition_with_new_target_id(value));
        self
    }
    /// Replaces all that `change_plan_item_definition_with_new_target_ids` of the body holds; see [`types::MigrationToKey::replace_change_plan_item_definition_with_new_target_ids`].
    pub fn replace_change_plan_item_definition_with_new_target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTargetChange>>,
    ) -> Self {
        self.given_of_body
            .member("replace_change_plan_item_definition_with_new_target_ids");
        self.body = self
            .body
            .map(|body| {
                body.replace_change_plan_item_definition_with_new_target_ids(value)
            });
        self
    }
    /// Adds to `change_plan_item_ids` of the body; see [`types::MigrationToKey::change_plan_item_ids`].
    pub fn change_plan_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemIdChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_ids");
        self.body = self.body.map(|body| body.change_plan_item_ids(value));
        self
    }
    /// Adds one element to `change_plan_item_ids` of the body; see [`types::MigrationToKey::change_plan_item_id`].
    pub fn change_plan_item_id(
        mut self,
        value: impl Into<types::PlanItemIdChange>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_id");
        self.body = self.body.map(|body| body.change_plan_item_id(value));
        self
    }
    /// Replaces all that `change_plan_item_ids` of the body holds; see [`types::MigrationToKey::replace_change_plan_item_ids`].
    pub fn replace_change_plan_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemIdChange>>,
    ) -> Self {
        self.given_of_body.member("replace_change_plan_item_ids");
        self.body = self.body.map(|body| body.replace_change_plan_item_ids(value));
        self
    }
    /// Adds to `change_plan_item_ids_with_definition_id` of the body; see [`types::MigrationToKey::change_plan_item_ids_with_definition_id`].
    pub fn change_plan_item_ids_with_definition_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemDefinitionIdChange>>,
    ) -> Self {
        self.given_of_body.member("change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Adds one element to `change_plan_item_ids_with_definition_id` of the body; see [`types::MigrationToKey::add_change_plan_item_ids_with_definition_id`].
    pub fn add_change_plan_item_ids_with_definition_id(
        mut self,
        value: impl Into<types::PlanItemDefinitionIdChange>,
    ) -> Self {
        self.given_of_body.member("add_change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.add_change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Replaces all that `change_plan_item_ids_with_definition_id` of the body holds; see [`types::MigrationToKey::replace_change_plan_item_ids_with_definition_id`].
    pub fn replace_change_plan_item_ids_with_definition_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemDefinitionIdChange>>,
    ) -> Self {
        self.given_of_body.member("replace_change_plan_item_ids_with_definition_id");
        self.body = self
            .body
            .map(|body| body.replace_change_plan_item_ids_with_definition_id(value));
        self
    }
    /// Adds to `move_to_available_plan_item_definitions` of the body; see [`types::MigrationToKey::move_to_available_plan_item_definitions`].
    pub fn move_to_available_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemRelease>>,
    ) -> Self {
        self.given_of_body.member("move_to_available_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.move_to_available_plan_item_definitions(value));
        self
    }
    /// Adds one element to `move_to_available_plan_item_definitions` of the body; see [`types::MigrationToKey::move_to_available_plan_item_definition`].
    pub fn move_to_available_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemRelease>,
    ) -> Self {
        self.given_of_body.member("move_to_available_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.move_to_available_plan_item_definition(value));
        self
    }
    /// Replaces all that `move_to_available_plan_item_definitions` of the body holds; see [`types::MigrationToKey::replace_move_to_available_plan_item_definitions`].
    pub fn replace_move_to_available_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemRelease>>,
    ) -> Self {
        self.given_of_body.member("replace_move_to_available_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_move_to_available_plan_item_definitions(value));
        self
    }
    /// Sets `post_upgrade_expression` of the body; see [`types::MigrationToKey::post_upgrade_expression`].
    pub fn post_upgrade_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("post_upgrade_expression");
        self.body = self.body.map(|body| body.post_upgrade_expression(value));
        self
    }
    /// Sets `pre_upgrade_expression` of the body; see [`types::MigrationToKey::pre_upgrade_expression`].
    pub fn pre_upgrade_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("pre_upgrade_expression");
        self.body = self.body.map(|body| body.pre_upgrade_expression(value));
        self
    }
    /// Adds to `remove_waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToKey::remove_waiting_for_repetition_plan_item_definitions`].
    pub fn remove_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body.member("remove_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.remove_waiting_for_repetition_plan_item_definitions(value));
        self
    }
    /// Adds one element to `remove_waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToKey::remove_waiting_for_repetition_plan_item_definition`].
    pub fn remove_waiting_for_repetition_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemCondition>,
    ) -> Self {
        self.given_of_body.member("remove_waiting_for_repetition_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.remove_waiting_for_repetition_plan_item_definition(value));
        self
    }
    /// Replaces all that `remove_waiting_for_repetition_plan_item_definitions` of the body holds; see [`types::MigrationToKey::replace_remove_waiting_for_repetition_plan_item_definitions`].
    pub fn replace_remove_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body
            .member("replace_remove_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| {
                body.replace_remove_waiting_for_repetition_plan_item_definitions(value)
            });
        self
    }
    /// Adds to `terminate_plan_item_definitions` of the body; see [`types::MigrationToKey::terminate_plan_item_definitions`].
    pub fn terminate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTermination>>,
    ) -> Self {
        self.given_of_body.member("terminate_plan_item_definitions");
        self.body = self.body.map(|body| body.terminate_plan_item_definitions(value));
        self
    }
    /// Adds one element to `terminate_plan_item_definitions` of the body; see [`types::MigrationToKey::terminate_plan_item_definition`].
    pub fn terminate_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemTermination>,
    ) -> Self {
        self.given_of_body.member("terminate_plan_item_definition");
        self.body = self.body.map(|body| body.terminate_plan_item_definition(value));
        self
    }
    /// Replaces all that `terminate_plan_item_definitions` of the body holds; see [`types::MigrationToKey::replace_terminate_plan_item_definitions`].
    pub fn replace_terminate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemTermination>>,
    ) -> Self {
        self.given_of_body.member("replace_terminate_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.replace_terminate_plan_item_definitions(value));
        self
    }
    /// Sets `to_case_definition_tenant_id` of the body; see [`types::MigrationToKey::to_case_definition_tenant_id`].
    pub fn to_case_definition_tenant_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("to_case_definition_tenant_id");
        self.body = self.body.map(|body| body.to_case_definition_tenant_id(value));
        self
    }
    /// Sets `to_case_definition_version` of the body; see [`types::MigrationToKey::to_case_definition_version`].
    pub fn to_case_definition_version(mut self, value: i32) -> Self {
        self.given_of_body.member("to_case_definition_version");
        self.body = self.body.map(|body| body.to_case_definition_version(value));
        self
    }
    /// Adds to `waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToKey::waiting_for_repetition_plan_item_definitions`].
    pub fn waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body.member("waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| body.waiting_for_repetition_plan_item_definitions(value));
        self
    }
    /// Adds one element to `waiting_for_repetition_plan_item_definitions` of the body; see [`types::MigrationToKey::waiting_for_repetition_plan_item_definition`].
    pub fn waiting_for_repetition_plan_item_definition(
        mut self,
        value: impl Into<types::PlanItemCondition>,
    ) -> Self {
        self.given_of_body.member("waiting_for_repetition_plan_item_definition");
        self.body = self
            .body
            .map(|body| body.waiting_for_repetition_plan_item_definition(value));
        self
    }
    /// Replaces all that `waiting_for_repetition_plan_item_definitions` of the body holds; see [`types::MigrationToKey::replace_waiting_for_repetition_plan_item_definitions`].
    pub fn replace_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::PlanItemCondition>>,
    ) -> Self {
        self.given_of_body
            .member("replace_waiting_for_repetition_plan_item_definitions");
        self.body = self
            .body
            .map(|body| {
                body.replace_waiting_for_repetition_plan_item_definitions(value)
            });
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
impl Build for MigrateCaseInstanceToKey {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, body, .. } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/migrate", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Migrates an ended case instance to the case definition with an id.
///
/// Only what the history says of its case definition changes.
///
/// `POST /cmmn-history/historic-case-instances/{caseInstanceId}/migrate`
///
/// Not every server has this operation: version 7.0.0 and later.
///
/// # Errors
/// - 400: The body is missing.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no case definition to migrate to with the key.
/// - 500: There is no such case instance, or it has not ended, or there is no case definition with the id.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceResource#migrateHistoricCaseInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MigrateHistoricCaseInstance {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::HistoricMigrationToId, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl MigrateHistoricCaseInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::HistoricMigrationToId, Error: std::fmt::Display>,
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
impl Build for MigrateHistoricCaseInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, body, .. } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-history/historic-case-instances/{}/migrate", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Migrates an ended case instance to the case definition with a key.
///
/// Only what the history says of its case definition changes. Without a version it is the latest one; a version that there is not is ignored.
///
/// `POST /cmmn-history/historic-case-instances/{caseInstanceId}/migrate`
///
/// Not every server has this operation: version 7.0.0 and later.
///
/// # Errors
/// - 400: The body is missing.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no case definition to migrate to with the key.
/// - 500: There is no such case instance, or it has not ended, or there is no case definition with the id.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceResource#migrateHistoricCaseInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MigrateHistoricCaseInstanceToKey {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::HistoricMigrationToKey, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl MigrateHistoricCaseInstanceToKey {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::HistoricMigrationToKey, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `to_case_definition_tenant_id` of the body; see [`types::HistoricMigrationToKey::to_case_definition_tenant_id`].
    pub fn to_case_definition_tenant_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("to_case_definition_tenant_id");
        self.body = self.body.map(|body| body.to_case_definition_tenant_id(value));
        self
    }
    /// Sets `to_case_definition_version` of the body; see [`types::HistoricMigrationToKey::to_case_definition_version`].
    pub fn to_case_definition_version(mut self, value: i32) -> Self {
        self.given_of_body.member("to_case_definition_version");
        self.body = self.body.map(|body| body.to_case_definition_version(value));
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
impl Build for MigrateHistoricCaseInstanceToKey {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, body, .. } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-history/historic-case-instances/{}/migrate", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Takes plan items of a case instance back to where they wait for their entry criteria.
///
/// `POST /cmmn-runtime/case-instances/{caseInstanceId}/change-state`
///
/// # Errors
/// - 400: The body is missing or cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: There is no such case instance, or no such plan item in it, or the change cannot be made.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#changePlanItemState
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MoveCaseInstancePlanItemsToAvailable {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::PlanItemsRelease, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl MoveCaseInstancePlanItemsToAvailable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::PlanItemsRelease, Error: std::fmt::Display>,
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
impl Build for MoveCaseInstancePlanItemsToAvailable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, body, .. } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/change-state", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Lists case instances that match a query; it can also ask for values of variables.
///
/// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the case instance.
///
/// `POST /cmmn-query/case-instances`
///
/// # Errors
/// - 400: The query cannot be read, a condition on a variable is incomplete, or the sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A condition on variables is null.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceQueryResource#queryCaseInstances
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct QueryCaseInstances {
    pub(super) client: Client,
    pub(super) body: Result<types::CaseInstanceQuery, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl QueryCaseInstances {
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
        value: impl TryInto<types::CaseInstanceQuery, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `active_plan_item_definition_id` of the body; see [`types::CaseInstanceQuery::active_plan_item_definition_id`].
    pub fn active_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("active_plan_item_definition_id");
        self.body = self.body.map(|body| body.active_plan_item_definition_id(value));
        self
    }
    /// Adds to `active_plan_item_definition_ids` of the body; see [`types::CaseInstanceQuery::active_plan_item_definition_ids`].
    pub fn active_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("active_plan_item_definition_ids");
        self.body = self.body.map(|body| body.active_plan_item_definition_ids(value));
        self
    }
    /// Adds one element to `active_plan_item_definition_ids` of the body; see [`types::CaseInstanceQuery::add_active_plan_item_definition_id`].
    pub fn add_active_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("add_active_plan_item_definition_id");
        self.body = self.body.map(|body| body.add_active_plan_item_definition_id(value));
        self
    }
    /// Replaces all that `active_plan_item_definition_ids` of the body holds; see [`types::CaseInstanceQuery::replace_active_plan_item_definition_ids`].
    pub fn replace_active_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_active_plan_item_definition_ids");
        self.body = self
            .body
            .map(|body| body.replace_active_plan_item_definition_ids(value));
        self
    }
    /// Sets `case_business_key` of the body; see [`types::CaseInstanceQuery::case_business_key`].
    pub fn case_business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("case_business_key");
        self.body = self.body.map(|body| body.case_business_key(value));
        self
    }
    /// Sets `case_definition_category` of the body; see [`types::CaseInstanceQuery::case_definition_category`].
    pub fn case_definition_category(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_category");
        self.body = self.body.map(|body| body.case_definition_category(value));
        self
    }
    /// Sets `case_definition_category_like` of the body; see [`types::CaseInstanceQuery::case_definition_category_like`].
    pub fn case_definition_category_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_category_like");
        self.body = self.body.map(|body| body.case_definition_category_like(value));
        self
    }
    /// Sets `case_definition_category_like_ignore_case` of the body; see [`types::CaseInstanceQuery::case_definition_category_like_ignore_case`].
    pub fn case_definition_category_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_category_like_ignore_case");
        self.body = self
            .body
            .map(|body| body.case_definition_category_like_ignore_case(value));
        self
    }
    /// Sets `case_definition_id` of the body; see [`types::CaseInstanceQuery::case_definition_id`].
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_id");
        self.body = self.body.map(|body| body.case_definition_id(value));
        self
    }
    /// Sets `case_definition_key` of the body; see [`types::CaseInstanceQuery::case_definition_key`].
    pub fn case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_key");
        self.body = self.body.map(|body| body.case_definition_key(value));
        self
    }
    /// Sets `case_definition_key_like` of the body; see [`types::CaseInstanceQuery::case_definition_key_like`].
    pub fn case_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_key_like");
        self.body = self.body.map(|body| body.case_definition_key_like(value));
        self
    }
    /// Sets `case_definition_key_like_ignore_case` of the body; see [`types::CaseInstanceQuery::case_definition_key_like_ignore_case`].
    pub fn case_definition_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_key_like_ignore_case");
        self.body = self
            .body
            .map(|body| body.case_definition_key_like_ignore_case(value));
        self
    }
    /// Adds to `case_definition_keys` of the body; see [`types::CaseInstanceQuery::case_definition_keys`].
    pub fn case_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("case_definition_keys");
        self.body = self.body.map(|body| body.case_definition_keys(value));
        self
    }
    /// Adds one element to `case_definition_keys` of the body; see [`types::CaseInstanceQuery::add_case_definition_key`].
    pub fn add_case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("add_case_definition_key");
        self.body = self.body.map(|body| body.add_case_definition_key(value));
        self
    }
    /// Replaces all that `case_definition_keys` of the body holds; see [`types::CaseInstanceQuery::replace_case_definition_keys`].
    pub fn replace_case_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_case_definition_keys");
        self.body = self.body.map(|body| body.replace_case_definition_keys(value));
        self
    }
    /// Sets `case_definition_name` of the body; see [`types::CaseInstanceQuery::case_definition_name`].
    pub fn case_definition_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_name");
        self.body = self.body.map(|body| body.case_definition_name(value));
        self
    }
    /// Sets `case_definition_name_like` of the body; see [`types::CaseInstanceQuery::case_definition_name_like`].
    pub fn case_definition_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_name_like");
        self.body = self.body.map(|body| body.case_definition_name_like(value));
        self
    }
    /// Sets `case_definition_name_like_ignore_case` of the body; see [`types::CaseInstanceQuery::case_definition_name_like_ignore_case`].
    pub fn case_definition_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_name_like_ignore_case");
        self.body = self
            .body
            .map(|body| body.case_definition_name_like_ignore_case(value));
        self
    }
    /// Sets `case_instance_business_key` of the body; see [`types::CaseInstanceQuery::case_instance_business_key`].
    pub fn case_instance_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_business_key");
        self.body = self.body.map(|body| body.case_instance_business_key(value));
        self
    }
    /// Sets `case_instance_business_key_like` of the body; see [`types::CaseInstanceQuery::case_instance_business_key_like`].
    pub fn case_instance_business_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_business_key_like");
        self.body = self.body.map(|body| body.case_instance_business_key_like(value));
        self
    }
    /// Sets `case_instance_business_key_like_ignore_case` of the body; see [`types::CaseInstanceQuery::case_instance_business_key_like_ignore_case`].
    pub fn case_instance_business_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_business_key_like_ignore_case");
        self.body = self
            .body
            .map(|body| body.case_instance_business_key_like_ignore_case(value));
        self
    }
    /// Sets `case_instance_business_status` of the body; see [`types::CaseInstanceQuery::case_instance_business_status`].
    pub fn case_instance_business_status(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_business_status");
        self.body = self.body.map(|body| body.case_instance_business_status(value));
        self
    }
    /// Sets `case_instance_business_status_like` of the body; see [`types::CaseInstanceQuery::case_instance_business_status_like`].
    pub fn case_instance_business_status_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_business_status_like");
        self.body = self.body.map(|body| body.case_instance_business_status_like(value));
        self
    }
    /// Sets `case_instance_business_status_like_ignore_case` of the body; see [`types::CaseInstanceQuery::case_instance_business_status_like_ignore_case`].
    pub fn case_instance_business_status_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_business_status_like_ignore_case");
        self.body = self
            .body
            .map(|body| body.case_instance_business_status_like_ignore_case(value));
        self
    }
    /// Sets `case_instance_callback_id` of the body; see [`types::CaseInstanceQuery::case_instance_callback_id`].
    pub fn case_instance_callback_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_callback_id");
        self.body = self.body.map(|body| body.case_instance_callback_id(value));
        self
    }
    /// Sets `case_instance_callback_type` of the body; see [`types::CaseInstanceQuery::case_instance_callback_type`].
    pub fn case_instance_callback_type(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_callback_type");
        self.body = self.body.map(|body| body.case_instance_callback_type(value));
        self
    }
    /// Sets `case_instance_id` of the body; see [`types::CaseInstanceQuery::case_instance_id`].
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("case_instance_id");
        self.body = self.body.map(|body| body.case_instance_id(value));
        self
    }
    /// Sets `case_instance_last_reactivated_after` of the body; see [`types::CaseInstanceQuery::case_instance_last_reactivated_after`].
    pub fn case_instance_last_reactivated_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("case_instance_last_reactivated_after");
        self.body = self
            .body
            .map(|body| body.case_instance_last_reactivated_after(value));
        self
    }
    /// Sets `case_instance_last_reactivated_before` of the body; see [`types::CaseInstanceQuery::case_instance_last_reactivated_before`].
    pub fn case_instance_last_reactivated_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("case_instance_last_reactivated_before");
        self.body = self
            .body
            .map(|body| body.case_instance_last_reactivated_before(value));
        self
    }
    /// Sets `case_instance_last_reactivated_by` of the body; see [`types::CaseInstanceQuery::case_instance_last_reactivated_by`].
    pub fn case_instance_last_reactivated_by(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_last_reactivated_by");
        self.body = self.body.map(|body| body.case_instance_last_reactivated_by(value));
        self
    }
    /// Sets `case_instance_name` of the body; see [`types::CaseInstanceQuery::case_instance_name`].
    pub fn case_instance_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_name");
        self.body = self.body.map(|body| body.case_instance_name(value));
        self
    }
    /// Sets `case_instance_name_like` of the body; see [`types::CaseInstanceQuery::case_instance_name_like`].
    pub fn case_instance_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_name_like");
        self.body = self.body.map(|body| body.case_instance_name_like(value));
        self
    }
    /// Sets `case_instance_name_like_ignore_case` of the body; see [`types::CaseInstanceQuery::case_instance_name_like_ignore_case`].
    pub fn case_instance_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_name_like_ignore_case");
        self.body = self
            .body
            .map(|body| body.case_instance_name_like_ignore_case(value));
        self
    }
    /// Sets `case_instance_parent_id` of the body; see [`types::CaseInstanceQuery::case_instance_parent_id`].
    pub fn case_instance_parent_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_parent_id");
        self.body = self.body.map(|body| body.case_instance_parent_id(value));
        self
    }
    /// Sets `case_instance_parent_scope_id` of the body; see [`types::CaseInstanceQuery::case_instance_parent_scope_id`].
    pub fn case_instance_parent_scope_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_parent_scope_id");
        self.body = self.body.map(|body| body.case_instance_parent_scope_id(value));
        self
    }
    /// Sets `case_instance_reference_id` of the body; see [`types::CaseInstanceQuery::case_instance_reference_id`].
    pub fn case_instance_reference_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_reference_id");
        self.body = self.body.map(|body| body.case_instance_reference_id(value));
        self
    }
    /// Sets `case_instance_reference_type` of the body; see [`types::CaseInstanceQuery::case_instance_reference_type`].
    pub fn case_instance_reference_type(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_reference_type");
        self.body = self.body.map(|body| body.case_instance_reference_type(value));
        self
    }
    /// Sets `case_instance_root_scope_id` of the body; see [`types::CaseInstanceQuery::case_instance_root_scope_id`].
    pub fn case_instance_root_scope_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_root_scope_id");
        self.body = self.body.map(|body| body.case_instance_root_scope_id(value));
        self
    }
    /// Sets `case_instance_started_after` of the body; see [`types::CaseInstanceQuery::case_instance_started_after`].
    pub fn case_instance_started_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("case_instance_started_after");
        self.body = self.body.map(|body| body.case_instance_started_after(value));
        self
    }
    /// Sets `case_instance_started_before` of the body; see [`types::CaseInstanceQuery::case_instance_started_before`].
    pub fn case_instance_started_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("case_instance_started_before");
        self.body = self.body.map(|body| body.case_instance_started_before(value));
        self
    }
    /// Sets `case_instance_started_by` of the body; see [`types::CaseInstanceQuery::case_instance_started_by`].
    pub fn case_instance_started_by(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_started_by");
        self.body = self.body.map(|body| body.case_instance_started_by(value));
        self
    }
    /// Sets `case_instance_state` of the body; see [`types::CaseInstanceQuery::case_instance_state`].
    pub fn case_instance_state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::CaseInstanceState>,
    ) -> Self {
        self.given_of_body.member("case_instance_state");
        self.body = self.body.map(|body| body.case_instance_state(value));
        self
    }
    /// Sets `include_case_variables` of the body; see [`types::CaseInstanceQuery::include_case_variables`].
    pub fn include_case_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("include_case_variables");
        self.body = self.body.map(|body| body.include_case_variables(value));
        self
    }
    /// Sets `involved_user` of the body; see [`types::CaseInstanceQuery::involved_user`].
    pub fn involved_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("involved_user");
        self.body = self.body.map(|body| body.involved_user(value));
        self
    }
    /// Sets `order` of the body; see [`types::CaseInstanceQuery::order`].
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.given_of_body.member("order");
        self.body = self.body.map(|body| body.order(value));
        self
    }
    /// Sets `size` of the body; see [`types::CaseInstanceQuery::size`].
    pub fn size(mut self, value: i32) -> Self {
        self.given_of_body.member("size");
        self.body = self.body.map(|body| body.size(value));
        self
    }
    /// Clears `size`: null is sent, which is not the same as leaving it alone.; see [`types::CaseInstanceQuery::clear_size`].
    pub fn clear_size(mut self) -> Self {
        self.given_of_body.member("clear_size");
        self.body = self.body.map(|body| body.clear_size());
        self
    }
    /// Sets `sort` of the body; see [`types::CaseInstanceQuery::sort`].
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::CaseInstanceSort>,
    ) -> Self {
        self.given_of_body.member("sort");
        self.body = self.body.map(|body| body.sort(value));
        self
    }
    /// Sets `start` of the body; see [`types::CaseInstanceQuery::start`].
    pub fn start(mut self, value: i32) -> Self {
        self.given_of_body.member("start");
        self.body = self.body.map(|body| body.start(value));
        self
    }
    /// Clears `start`: null is sent, which is not the same as leaving it alone.; see [`types::CaseInstanceQuery::clear_start`].
    pub fn clear_start(mut self) -> Self {
        self.given_of_body.member("clear_start");
        self.body = self.body.map(|body| body.clear_start());
        self
    }
    /// Sets `tenant_id` of the body; see [`types::CaseInstanceQuery::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sets `tenant_id_like` of the body; see [`types::CaseInstanceQuery::tenant_id_like`].
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id_like");
        self.body = self.body.map(|body| body.tenant_id_like(value));
        self
    }
    /// Sets `tenant_id_like_ignore_case` of the body; see [`types::CaseInstanceQuery::tenant_id_like_ignore_case`].
    pub fn tenant_id_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("tenant_id_like_ignore_case");
        self.body = self.body.map(|body| body.tenant_id_like_ignore_case(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::CaseInstanceQuery::variables`].
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
    /// Adds one element to `variables` of the body; see [`types::CaseInstanceQuery::variable`].
    pub fn variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::CaseInstanceQuery::replace_variables`].
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
    /// Sets `without_tenant_id` of the body; see [`types::CaseInstanceQuery::without_tenant_id`].
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
        Result<types::CaseInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for QueryCaseInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/cmmn-query/case-instances"),
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
/// Lists case instances that match a query, whether they run or have ended; it can also ask for values of variables.
///
/// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the case instance.
///
/// `POST /cmmn-query/historic-case-instances`
///
/// # Errors
/// - 400: The query cannot be read, a condition on a variable is incomplete, or the sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A condition on variables is null.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceQueryResource#queryCasesInstances
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct QueryHistoricCaseInstances {
    pub(super) client: Client,
    pub(super) body: Result<types::HistoricCaseInstanceQuery, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl QueryHistoricCaseInstances {
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
        value: impl TryInto<types::HistoricCaseInstanceQuery, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `active_plan_item_definition_id` of the body; see [`types::HistoricCaseInstanceQuery::active_plan_item_definition_id`].
    pub fn active_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("active_plan_item_definition_id");
        self.body = self.body.map(|body| body.active_plan_item_definition_id(value));
        self
    }
    /// Adds to `active_plan_item_definition_ids` of the body; see [`types::HistoricCaseInstanceQuery::active_plan_item_definition_ids`].
    pub fn active_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("active_plan_item_definition_ids");
        self.body = self.body.map(|body| body.active_plan_item_definition_ids(value));
        self
    }
    /// Adds one element to `active_plan_item_definition_ids` of the body; see [`types::HistoricCaseInstanceQuery::add_active_plan_item_definition_id`].
    pub fn add_active_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("add_active_plan_item_definition_id");
        self.body = self.body.map(|body| body.add_active_plan_item_definition_id(value));
        self
    }
    /// Replaces all that `active_plan_item_definition_ids` of the body holds; see [`types::HistoricCaseInstanceQuery::replace_active_plan_item_definition_ids`].
    pub fn replace_active_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_active_plan_item_definition_ids");
        self.body = self
            .body
            .map(|body| body.replace_active_plan_item_definition_ids(value));
        self
    }
    /// Sets `case_business_key` of the body; see [`types::HistoricCaseInstanceQuery::case_business_key`].
    pub fn case_business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("case_business_key");
        self.body = self.body.map(|body| body.case_business_key(value));
        self
    }
    /// Sets `case_definition_category` of the body; see [`types::HistoricCaseInstanceQuery::case_definition_category`].
    pub fn case_definition_category(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_category");
        self.body = self.body.map(|body| body.case_definition_category(value));
        self
    }
    /// Sets `case_definition_category_like` of the body; see [`types::HistoricCaseInstanceQuery::case_definition_category_like`].
    pub fn case_definition_category_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_category_like");
        self.body = self.body.map(|body| body.case_definition_category_like(value));
        self
    }
    /// Sets `case_definition_category_like_ignore_case` of the body; see [`types::HistoricCaseInstanceQuery::case_definition_category_like_ignore_case`].
    pub fn case_definition_category_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_category_like_ignore_case");
        self.body = self
            .body
            .map(|body| body.case_definition_category_like_ignore_case(value));
        self
    }
    /// Sets `case_definition_id` of the body; see [`types::HistoricCaseInstanceQuery::case_definition_id`].
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_id");
        self.body = self.body.map(|body| body.case_definition_id(value));
        self
    }
    /// Sets `case_definition_key` of the body; see [`types::HistoricCaseInstanceQuery::case_definition_key`].
    pub fn case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_key");
        self.body = self.body.map(|body| body.case_definition_key(value));
        self
    }
    /// Sets `case_definition_key_like` of the body; see [`types::HistoricCaseInstanceQuery::case_definition_key_like`].
    pub fn case_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_key_like");
        self.body = self.body.map(|body| body.case_definition_key_like(value));
        self
    }
    /// Sets `case_definition_key_like_ignore_case` of the body; see [`types::HistoricCaseInstanceQuery::case_definition_key_like_ignore_case`].
    pub fn case_definition_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_key_like_ignore_case");
        self.body = self
            .body
            .map(|body| body.case_definition_key_like_ignore_case(value));
        self
    }
    /// Adds to `case_definition_keys` of the body; see [`types::HistoricCaseInstanceQuery::case_definition_keys`].
    pub fn case_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("case_definition_keys");
        self.body = self.body.map(|body| body.case_definition_keys(value));
        self
    }
    /// Adds one element to `case_definition_keys` of the body; see [`types::HistoricCaseInstanceQuery::add_case_definition_key`].
    pub fn add_case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("add_case_definition_key");
        self.body = self.body.map(|body| body.add_case_definition_key(value));
        self
    }
    /// Replaces all that `case_definition_keys` of the body holds; see [`types::HistoricCaseInstanceQuery::replace_case_definition_keys`].
    pub fn replace_case_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_case_definition_keys");
        self.body = self.body.map(|body| body.replace_case_definition_keys(value));
        self
    }
    /// Sets `case_definition_name` of the body; see [`types::HistoricCaseInstanceQuery::case_definition_name`].
    pub fn case_definition_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_name");
        self.body = self.body.map(|body| body.case_definition_name(value));
        self
    }
    /// Sets `case_definition_name_like` of the body; see [`types::HistoricCaseInstanceQuery::case_definition_name_like`].
    pub fn case_definition_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_name_like");
        self.body = self.body.map(|body| body.case_definition_name_like(value));
        self
    }
    /// Sets `case_definition_name_like_ignore_case` of the body; see [`types::HistoricCaseInstanceQuery::case_definition_name_like_ignore_case`].
    pub fn case_definition_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_name_like_ignore_case");
        self.body = self
            .body
            .map(|body| body.case_definition_name_like_ignore_case(value));
        self
    }
    /// Sets `case_instance_business_key` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_business_key`].
    pub fn case_instance_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_business_key");
        self.body = self.body.map(|body| body.case_instance_business_key(value));
        self
    }
    /// Sets `case_instance_business_key_like` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_business_key_like`].
    pub fn case_instance_business_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_business_key_like");
        self.body = self.body.map(|body| body.case_instance_business_key_like(value));
        self
    }
    /// Sets `case_instance_business_key_like_ignore_case` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_business_key_like_ignore_case`].
    pub fn case_instance_business_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_business_key_like_ignore_case");
        self.body = self
            .body
            .map(|body| body.case_instance_business_key_like_ignore_case(value));
        self
    }
    /// Sets `case_instance_business_status` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_business_status`].
    pub fn case_instance_business_status(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_business_status");
        self.body = self.body.map(|body| body.case_instance_business_status(value));
        self
    }
    /// Sets `case_instance_business_status_like` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_business_status_like`].
    pub fn case_instance_business_status_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_business_status_like");
        self.body = self.body.map(|body| body.case_instance_business_status_like(value));
        self
    }
    /// Sets `case_instance_business_status_like_ignore_case` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_business_status_like_ignore_case`].
    pub fn case_instance_business_status_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_business_status_like_ignore_case");
        self.body = self
            .body
            .map(|body| body.case_instance_business_status_like_ignore_case(value));
        self
    }
    /// Sets `case_instance_callback_id` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_callback_id`].
    pub fn case_instance_callback_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_callback_id");
        self.body = self.body.map(|body| body.case_instance_callback_id(value));
        self
    }
    /// Sets `case_instance_callback_type` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_callback_type`].
    pub fn case_instance_callback_type(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_callback_type");
        self.body = self.body.map(|body| body.case_instance_callback_type(value));
        self
    }
    /// Sets `case_instance_id` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_id`].
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("case_instance_id");
        self.body = self.body.map(|body| body.case_instance_id(value));
        self
    }
    /// Adds to `case_instance_ids` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_ids`].
    pub fn case_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("case_instance_ids");
        self.body = self.body.map(|body| body.case_instance_ids(value));
        self
    }
    /// Adds one element to `case_instance_ids` of the body; see [`types::HistoricCaseInstanceQuery::add_case_instance_id`].
    pub fn add_case_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("add_case_instance_id");
        self.body = self.body.map(|body| body.add_case_instance_id(value));
        self
    }
    /// Replaces all that `case_instance_ids` of the body holds; see [`types::HistoricCaseInstanceQuery::replace_case_instance_ids`].
    pub fn replace_case_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_case_instance_ids");
        self.body = self.body.map(|body| body.replace_case_instance_ids(value));
        self
    }
    /// Sets `case_instance_name` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_name`].
    pub fn case_instance_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_name");
        self.body = self.body.map(|body| body.case_instance_name(value));
        self
    }
    /// Sets `case_instance_name_like` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_name_like`].
    pub fn case_instance_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_name_like");
        self.body = self.body.map(|body| body.case_instance_name_like(value));
        self
    }
    /// Sets `case_instance_name_like_ignore_case` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_name_like_ignore_case`].
    pub fn case_instance_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_name_like_ignore_case");
        self.body = self
            .body
            .map(|body| body.case_instance_name_like_ignore_case(value));
        self
    }
    /// Sets `case_instance_parent_id` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_parent_id`].
    pub fn case_instance_parent_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_parent_id");
        self.body = self.body.map(|body| body.case_instance_parent_id(value));
        self
    }
    /// Sets `case_instance_parent_scope_id` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_parent_scope_id`].
    pub fn case_instance_parent_scope_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_parent_scope_id");
        self.body = self.body.map(|body| body.case_instance_parent_scope_id(value));
        self
    }
    /// Sets `case_instance_reference_id` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_reference_id`].
    pub fn case_instance_reference_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_reference_id");
        self.body = self.body.map(|body| body.case_instance_reference_id(value));
        self
    }
    /// Sets `case_instance_reference_type` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_reference_type`].
    pub fn case_instance_reference_type(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_reference_type");
        self.body = self.body.map(|body| body.case_instance_reference_type(value));
        self
    }
    /// Sets `case_instance_root_scope_id` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_root_scope_id`].
    pub fn case_instance_root_scope_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_root_scope_id");
        self.body = self.body.map(|body| body.case_instance_root_scope_id(value));
        self
    }
    /// Sets `case_instance_state` of the body; see [`types::HistoricCaseInstanceQuery::case_instance_state`].
    pub fn case_instance_state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::CaseInstanceState>,
    ) -> Self {
        self.given_of_body.member("case_instance_state");
        self.body = self.body.map(|body| body.case_instance_state(value));
        self
    }
    /// Sets `finished` of the body; see [`types::HistoricCaseInstanceQuery::finished`].
    pub fn finished(mut self, value: bool) -> Self {
        self.given_of_body.member("finished");
        self.body = self.body.map(|body| body.finished(value));
        self
    }
    /// Sets `finished_after` of the body; see [`types::HistoricCaseInstanceQuery::finished_after`].
    pub fn finished_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("finished_after");
        self.body = self.body.map(|body| body.finished_after(value));
        self
    }
    /// Sets `finished_before` of the body; see [`types::HistoricCaseInstanceQuery::finished_before`].
    pub fn finished_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("finished_before");
        self.body = self.body.map(|body| body.finished_before(value));
        self
    }
    /// Sets `include_case_variables` of the body; see [`types::HistoricCaseInstanceQuery::include_case_variables`].
    pub fn include_case_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("include_case_variables");
        self.body = self.body.map(|body| body.include_case_variables(value));
        self
    }
    /// Sets `involved_user` of the body; see [`types::HistoricCaseInstanceQuery::involved_user`].
    pub fn involved_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("involved_user");
        self.body = self.body.map(|body| body.involved_user(value));
        self
    }
    /// Sets `last_reactivated_after` of the body; see [`types::HistoricCaseInstanceQuery::last_reactivated_after`].
    pub fn last_reactivated_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("last_reactivated_after");
        self.body = self.body.map(|body| body.last_reactivated_after(value));
        self
    }
    /// Sets `last_reactivated_before` of the body; see [`types::HistoricCaseInstanceQuery::last_reactivated_before`].
    pub fn last_reactivated_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("last_reactivated_before");
        self.body = self.body.map(|body| body.last_reactivated_before(value));
        self
    }
    /// Sets `last_reactivated_by` of the body; see [`types::HistoricCaseInstanceQuery::last_reactivated_by`].
    pub fn last_reactivated_by(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("last_reactivated_by");
        self.body = self.body.map(|body| body.last_reactivated_by(value));
        self
    }
    /// Sets `order` of the body; see [`types::HistoricCaseInstanceQuery::order`].
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.given_of_body.member("order");
        self.body = self.body.map(|body| body.order(value));
        self
    }
    /// Sets `size` of the body; see [`types::HistoricCaseInstanceQuery::size`].
    pub fn size(mut self, value: i32) -> Self {
        self.given_of_body.member("size");
        self.body = self.body.map(|body| body.size(value));
        self
    }
    /// Clears `size`: null is sent, which is not the same as leaving it alone.; see [`types::HistoricCaseInstanceQuery::clear_size`].
    pub fn clear_size(mut self) -> Self {
        self.given_of_body.member("clear_size");
        self.body = self.body.map(|body| body.clear_size());
        self
    }
    /// Sets `sort` of the body; see [`types::HistoricCaseInstanceQuery::sort`].
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::HistoricCaseInstanceSort>,
    ) -> Self {
        self.given_of_body.member("sort");
        self.body = self.body.map(|body| body.sort(value));
        self
    }
    /// Sets `start` of the body; see [`types::HistoricCaseInstanceQuery::start`].
    pub fn start(mut self, value: i32) -> Self {
        self.given_of_body.member("start");
        self.body = self.body.map(|body| body.start(value));
        self
    }
    /// Clears `start`: null is sent, which is not the same as leaving it alone.; see [`types::HistoricCaseInstanceQuery::clear_start`].
    pub fn clear_start(mut self) -> Self {
        self.given_of_body.member("clear_start");
        self.body = self.body.map(|body| body.clear_start());
        self
    }
    /// Sets `started_after` of the body; see [`types::HistoricCaseInstanceQuery::started_after`].
    pub fn started_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("started_after");
        self.body = self.body.map(|body| body.started_after(value));
        self
    }
    /// Sets `started_before` of the body; see [`types::HistoricCaseInstanceQuery::started_before`].
    pub fn started_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("started_before");
        self.body = self.body.map(|body| body.started_before(value));
        self
    }
    /// Sets `started_by` of the body; see [`types::HistoricCaseInstanceQuery::started_by`].
    pub fn started_by(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("started_by");
        self.body = self.body.map(|body| body.started_by(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::HistoricCaseInstanceQuery::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sets `tenant_id_like` of the body; see [`types::HistoricCaseInstanceQuery::tenant_id_like`].
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id_like");
        self.body = self.body.map(|body| body.tenant_id_like(value));
        self
    }
    /// Sets `tenant_id_like_ignore_case` of the body; see [`types::HistoricCaseInstanceQuery::tenant_id_like_ignore_case`].
    pub fn tenant_id_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("tenant_id_like_ignore_case");
        self.body = self.body.map(|body| body.tenant_id_like_ignore_case(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::HistoricCaseInstanceQuery::variables`].
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
    /// Adds one element to `variables` of the body; see [`types::HistoricCaseInstanceQuery::variable`].
    pub fn variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::HistoricCaseInstanceQuery::replace_variables`].
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
    /// Sets `without_case_instance_callback_id` of the body; see [`types::HistoricCaseInstanceQuery::without_case_instance_callback_id`].
    pub fn without_case_instance_callback_id(mut self, value: bool) -> Self {
        self.given_of_body.member("without_case_instance_callback_id");
        self.body = self.body.map(|body| body.without_case_instance_callback_id(value));
        self
    }
    /// Sets `without_case_instance_parent_id` of the body; see [`types::HistoricCaseInstanceQuery::without_case_instance_parent_id`].
    pub fn without_case_instance_parent_id(mut self, value: bool) -> Self {
        self.given_of_body.member("without_case_instance_parent_id");
        self.body = self.body.map(|body| body.without_case_instance_parent_id(value));
        self
    }
    /// Sets `without_tenant_id` of the body; see [`types::HistoricCaseInstanceQuery::without_tenant_id`].
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
        Result<types::HistoricCaseInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for QueryHistoricCaseInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/cmmn-query/historic-case-instances"),
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
/// Lists milestones that case instances reached and that match a query.
///
/// Does what the list by GET does, with the conditions in the body.
///
/// `POST /cmmn-query/historic-milestone-instances`
///
/// # Errors
/// - 400: The query cannot be read, or the sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricMilestoneInstanceQueryResource#queryMilestoneInstances
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct QueryHistoricMilestoneInstances {
    pub(super) client: Client,
    pub(super) body: Result<types::HistoricMilestoneInstanceQuery, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl QueryHistoricMilestoneInstances {
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
            types::HistoricMilestoneInstanceQuery,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `case_instance_id` of the body; see [`types::HistoricMilestoneInstanceQuery::case_instance_id`].
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("case_instance_id");
        self.body = self.body.map(|body| body.case_instance_id(value));
        self
    }
    /// Sets `id` of the body; see [`types::HistoricMilestoneInstanceQuery::id`].
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("id");
        self.body = self.body.map(|body| body.id(value));
        self
    }
    /// Sets `name` of the body; see [`types::HistoricMilestoneInstanceQuery::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Sets `order` of the body; see [`types::HistoricMilestoneInstanceQuery::order`].
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.given_of_body.member("order");
        self.body = self.body.map(|body| body.order(value));
        self
    }
    /// Sets `reached_after` of the body; see [`types::HistoricMilestoneInstanceQuery::reached_after`].
    pub fn reached_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("reached_after");
        self.body = self.body.map(|body| body.reached_after(value));
        self
    }
    /// Sets `reached_before` of the body; see [`types::HistoricMilestoneInstanceQuery::reached_before`].
    pub fn reached_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("reached_before");
        self.body = self.body.map(|body| body.reached_before(value));
        self
    }
    /// Sets `size` of the body; see [`types::HistoricMilestoneInstanceQuery::size`].
    pub fn size(mut self, value: i32) -> Self {
        self.given_of_body.member("size");
        self.body = self.body.map(|body| body.size(value));
        self
    }
    /// Clears `size`: null is sent, which is not the same as leaving it alone.; see [`types::HistoricMilestoneInstanceQuery::clear_size`].
    pub fn clear_size(mut self) -> Self {
        self.given_of_body.member("clear_size");
        self.body = self.body.map(|body| body.clear_size());
        self
    }
    /// Sets `sort` of the body; see [`types::HistoricMilestoneInstanceQuery::sort`].
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::HistoricMilestoneInstanceSort>,
    ) -> Self {
        self.given_of_body.member("sort");
        self.body = self.body.map(|body| body.sort(value));
        self
    }
    /// Sets `start` of the body; see [`types::HistoricMilestoneInstanceQuery::start`].
    pub fn start(mut self, value: i32) -> Self {
        self.given_of_body.member("start");
        self.body = self.body.map(|body| body.start(value));
        self
    }
    /// Clears `start`: null is sent, which is not the same as leaving it alone.; see [`types::HistoricMilestoneInstanceQuery::clear_start`].
    pub fn clear_start(mut self) -> Self {
        self.given_of_body.member("clear_start");
        self.body = self.body.map(|body| body.clear_start());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::HistoricMilestoneInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for QueryHistoricMilestoneInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/cmmn-query/historic-milestone-instances"),
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
/// Lists plan item instances that match a query, whether they have ended or not.
///
/// Does what the list by GET does, with the conditions in the body.
///
/// `POST /cmmn-query/historic-planitem-instances`
///
/// # Errors
/// - 400: The query cannot be read, or the sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricPlanItemInstanceQueryResource#queryPlanItemInstances
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct QueryHistoricPlanItemInstances {
    pub(super) client: Client,
    pub(super) body: Result<types::HistoricPlanItemInstanceQuery, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl QueryHistoricPlanItemInstances {
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
            types::HistoricPlanItemInstanceQuery,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `case_definition_id` of the body; see [`types::HistoricPlanItemInstanceQuery::case_definition_id`].
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_id");
        self.body = self.body.map(|body| body.case_definition_id(value));
        self
    }
    /// Sets `case_instance_id` of the body; see [`types::HistoricPlanItemInstanceQuery::case_instance_id`].
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("case_instance_id");
        self.body = self.body.map(|body| body.case_instance_id(value));
        self
    }
    /// Sets `completed_after` of the body; see [`types::HistoricPlanItemInstanceQuery::completed_after`].
    pub fn completed_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("completed_after");
        self.body = self.body.map(|body| body.completed_after(value));
        self
    }
    /// Sets `completed_before` of the body; see [`types::HistoricPlanItemInstanceQuery::completed_before`].
    pub fn completed_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("completed_before");
        self.body = self.body.map(|body| body.completed_before(value));
        self
    }
    /// Sets `created_after` of the body; see [`types::HistoricPlanItemInstanceQuery::created_after`].
    pub fn created_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("created_after");
        self.body = self.body.map(|body| body.created_after(value));
        self
    }
    /// Sets `created_before` of the body; see [`types::HistoricPlanItemInstanceQuery::created_before`].
    pub fn created_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("created_before");
        self.body = self.body.map(|body| body.created_before(value));
        self
    }
    /// Sets `element_id` of the body; see [`types::HistoricPlanItemInstanceQuery::element_id`].
    pub fn element_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("element_id");
        self.body = self.body.map(|body| body.element_id(value));
        self
    }
    /// Sets `ended_after` of the body; see [`types::HistoricPlanItemInstanceQuery::ended_after`].
    pub fn ended_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("ended_after");
        self.body = self.body.map(|body| body.ended_after(value));
        self
    }
    /// Sets `ended_before` of the body; see [`types::HistoricPlanItemInstanceQuery::ended_before`].
    pub fn ended_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("ended_before");
        self.body = self.body.map(|body| body.ended_before(value));
        self
    }
    /// Sets `exit_after` of the body; see [`types::HistoricPlanItemInstanceQuery::exit_after`].
    pub fn exit_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("exit_after");
        self.body = self.body.map(|body| body.exit_after(value));
        self
    }
    /// Sets `exit_before` of the body; see [`types::HistoricPlanItemInstanceQuery::exit_before`].
    pub fn exit_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("exit_before");
        self.body = self.body.map(|body| body.exit_before(value));
        self
    }
    /// Sets `include_local_variables` of the body; see [`types::HistoricPlanItemInstanceQuery::include_local_variables`].
    pub fn include_local_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("include_local_variables");
        self.body = self.body.map(|body| body.include_local_variables(value));
        self
    }
    /// Sets `last_available_after` of the body; see [`types::HistoricPlanItemInstanceQuery::last_available_after`].
    pub fn last_available_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("last_available_after");
        self.body = self.body.map(|body| body.last_available_after(value));
        self
    }
    /// Sets `last_available_before` of the body; see [`types::HistoricPlanItemInstanceQuery::last_available_before`].
    pub fn last_available_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("last_available_before");
        self.body = self.body.map(|body| body.last_available_before(value));
        self
    }
    /// Sets `last_disabled_after` of the body; see [`types::HistoricPlanItemInstanceQuery::last_disabled_after`].
    pub fn last_disabled_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("last_disabled_after");
        self.body = self.body.map(|body| body.last_disabled_after(value));
        self
    }
    /// Sets `last_disabled_before` of the body; see [`types::HistoricPlanItemInstanceQuery::last_disabled_before`].
    pub fn last_disabled_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("last_disabled_before");
        self.body = self.body.map(|body| body.last_disabled_before(value));
        self
    }
    /// Sets `last_enabled_after` of the body; see [`types::HistoricPlanItemInstanceQuery::last_enabled_after`].
    pub fn last_enabled_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("last_enabled_after");
        self.body = self.body.map(|body| body.last_enabled_after(value));
        self
    }
    /// Sets `last_enabled_before` of the body; see [`types::HistoricPlanItemInstanceQuery::last_enabled_before`].
    pub fn last_enabled_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("last_enabled_before");
        self.body = self.body.map(|body| body.last_enabled_before(value));
        self
    }
    /// Sets `last_started_after` of the body; see [`types::HistoricPlanItemInstanceQuery::last_started_after`].
    pub fn last_started_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("last_started_after");
        self.body = self.body.map(|body| body.last_started_after(value));
        self
    }
    /// Sets `last_started_before` of the body; see [`types::HistoricPlanItemInstanceQuery::last_started_before`].
    pub fn last_started_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("last_started_before");
        self.body = self.body.map(|body| body.last_started_before(value));
        self
    }
    /// Sets `last_suspended_after` of the body; see [`types::HistoricPlanItemInstanceQuery::last_suspended_after`].
    pub fn last_suspended_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("last_suspended_after");
        self.body = self.body.map(|body| body.last_suspended_after(value));
        self
    }
    /// Sets `last_suspended_before` of the body; see [`types::HistoricPlanItemInstanceQuery::last_suspended_before`].
    pub fn last_suspended_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("last_suspended_before");
        self.body = self.body.map(|body| body.last_suspended_before(value));
        self
    }
    /// Sets `occurred_after` of the body; see [`types::HistoricPlanItemInstanceQuery::occurred_after`].
    pub fn occurred_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("occurred_after");
        self.body = self.body.map(|body| body.occurred_after(value));
        self
    }
    /// Sets `occurred_before` of the body; see [`types::HistoricPlanItemInstanceQuery::occurred_before`].
    pub fn occurred_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("occurred_before");
        self.body = self.body.map(|body| body.occurred_before(value));
        self
    }
    /// Sets `order` of the body; see [`types::HistoricPlanItemInstanceQuery::order`].
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.given_of_body.member("order");
        self.body = self.body.map(|body| body.order(value));
        self
    }
    /// Sets `plan_item_definition_id` of the body; see [`types::HistoricPlanItemInstanceQuery::plan_item_definition_id`].
    pub fn plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("plan_item_definition_id");
        self.body = self.body.map(|body| body.plan_item_definition_id(value));
        self
    }
    /// Sets `plan_item_definition_type` of the body; see [`types::HistoricPlanItemInstanceQuery::plan_item_definition_type`].
    pub fn plan_item_definition_type(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("plan_item_definition_type");
        self.body = self.body.map(|body| body.plan_item_definition_type(value));
        self
    }
    /// Sets `plan_item_instance_id` of the body; see [`types::HistoricPlanItemInstanceQuery::plan_item_instance_id`].
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("plan_item_instance_id");
        self.body = self.body.map(|body| body.plan_item_instance_id(value));
        self
    }
    /// Sets `plan_item_instance_name` of the body; see [`types::HistoricPlanItemInstanceQuery::plan_item_instance_name`].
    pub fn plan_item_instance_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("plan_item_instance_name");
        self.body = self.body.map(|body| body.plan_item_instance_name(value));
        self
    }
    /// Sets `plan_item_instance_state` of the body; see [`types::HistoricPlanItemInstanceQuery::plan_item_instance_state`].
    pub fn plan_item_instance_state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::PlanItemInstanceState>,
    ) -> Self {
        self.given_of_body.member("plan_item_instance_state");
        self.body = self.body.map(|body| body.plan_item_instance_state(value));
        self
    }
    /// Sets `reference_id` of the body; see [`types::HistoricPlanItemInstanceQuery::reference_id`].
    pub fn reference_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("reference_id");
        self.body = self.body.map(|body| body.reference_id(value));
        self
    }
    /// Sets `reference_type` of the body; see [`types::HistoricPlanItemInstanceQuery::reference_type`].
    pub fn reference_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("reference_type");
        self.body = self.body.map(|body| body.reference_type(value));
        self
    }
    /// Sets `size` of the body; see [`types::HistoricPlanItemInstanceQuery::size`].
    pub fn size(mut self, value: i32) -> Self {
        self.given_of_body.member("size");
        self.body = self.body.map(|body| body.size(value));
        self
    }
    /// Clears `size`: null is sent, which is not the same as leaving it alone.; see [`types::HistoricPlanItemInstanceQuery::clear_size`].
    pub fn clear_size(mut self) -> Self {
        self.given_of_body.member("clear_size");
        self.body = self.body.map(|body| body.clear_size());
        self
    }
    /// Sets `sort` of the body; see [`types::HistoricPlanItemInstanceQuery::sort`].
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::HistoricPlanItemInstanceSort>,
    ) -> Self {
        self.given_of_body.member("sort");
        self.body = self.body.map(|body| body.sort(value));
        self
    }
    /// Sets `stage_instance_id` of the body; see [`types::HistoricPlanItemInstanceQuery::stage_instance_id`].
    pub fn stage_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("stage_instance_id");
        self.body = self.body.map(|body| body.stage_instance_id(value));
        self
    }
    /// Sets `start` of the body; see [`types::HistoricPlanItemInstanceQuery::start`].
    pub fn start(mut self, value: i32) -> Self {
        self.given_of_body.member("start");
        self.body = self.body.map(|body| body.start(value));
        self
    }
    /// Clears `start`: null is sent, which is not the same as leaving it alone.; see [`types::HistoricPlanItemInstanceQuery::clear_start`].
    pub fn clear_start(mut self) -> Self {
        self.given_of_body.member("clear_start");
        self.body = self.body.map(|body| body.clear_start());
        self
    }
    /// Sets `start_user_id` of the body; see [`types::HistoricPlanItemInstanceQuery::start_user_id`].
    pub fn start_user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("start_user_id");
        self.body = self.body.map(|body| body.start_user_id(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::HistoricPlanItemInstanceQuery::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sets `terminated_after` of the body; see [`types::HistoricPlanItemInstanceQuery::terminated_after`].
    pub fn terminated_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("terminated_after");
        self.body = self.body.map(|body| body.terminated_after(value));
        self
    }
    /// Sets `terminated_before` of the body; see [`types::HistoricPlanItemInstanceQuery::terminated_before`].
    pub fn terminated_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("terminated_before");
        self.body = self.body.map(|body| body.terminated_before(value));
        self
    }
    /// Sets `without_tenant_id` of the body; see [`types::HistoricPlanItemInstanceQuery::without_tenant_id`].
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
        Result<types::HistoricPlanItemInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for QueryHistoricPlanItemInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/cmmn-query/historic-planitem-instances"),
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
/// Lists tasks, open and ended, that match a query; it can also ask for values of variables.
///
/// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the task.
///
/// `POST /cmmn-query/historic-task-instances`
///
/// # Errors
/// - 400: The query cannot be read, a condition on a variable is incomplete, or the sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A condition on variables is null.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceQueryResource#queryProcessInstances
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
    /// Sets `case_definition_id` of the body; see [`types::HistoricTaskInstanceQuery::case_definition_id`].
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_id");
        self.body = self.body.map(|body| body.case_definition_id(value));
        self
    }
    /// Sets `case_definition_key` of the body; see [`types::HistoricTaskInstanceQuery::case_definition_key`].
    pub fn case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_key");
        self.body = self.body.map(|body| body.case_definition_key(value));
        self
    }
    /// Sets `case_definition_key_like` of the body; see [`types::HistoricTaskInstanceQuery::case_definition_key_like`].
    pub fn case_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_key_like");
        self.body = self.body.map(|body| body.case_definition_key_like(value));
        self
    }
    /// Sets `case_definition_key_like_ignore_case` of the body; see [`types::HistoricTaskInstanceQuery::case_definition_key_like_ignore_case`].
    pub fn case_definition_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_key_like_ignore_case");
        self.body = self
            .body
            .map(|body| body.case_definition_key_like_ignore_case(value));
        self
    }
    /// Adds to `case_definition_keys` of the body; see [`types::HistoricTaskInstanceQuery::case_definition_keys`].
    pub fn case_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("case_definition_keys");
        self.body = self.body.map(|body| body.case_definition_keys(value));
        self
    }
    /// Adds one element to `case_definition_keys` of the body; see [`types::HistoricTaskInstanceQuery::add_case_definition_key`].
    pub fn add_case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("add_case_definition_key");
        self.body = self.body.map(|body| body.add_case_definition_key(value));
        self
    }
    /// Replaces all that `case_definition_keys` of the body holds; see [`types::HistoricTaskInstanceQuery::replace_case_definition_keys`].
    pub fn replace_case_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_case_definition_keys");
        self.body = self.body.map(|body| body.replace_case_definition_keys(value));
        self
    }
    /// Sets `case_instance_id` of the body; see [`types::HistoricTaskInstanceQuery::case_instance_id`].
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("case_instance_id");
        self.body = self.body.map(|body| body.case_instance_id(value));
        self
    }
    /// Sets `case_instance_id_with_children` of the body; see [`types::HistoricTaskInstanceQuery::case_instance_id_with_children`].
    pub fn case_instance_id_with_children(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_id_with_children");
        self.body = self.body.map(|body| body.case_instance_id_with_children(value));
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
    /// Sets `finished` of the body; see [`types::HistoricTaskInstanceQuery::finished`].
    pub fn finished(mut self, value: bool) -> Self {
        self.given_of_body.member("finished");
        self.body = self.body.map(|body| body.finished(value));
        self
    }
    /// Sets `ignore_task_assignee` of the body; see [`types::HistoricTaskInstanceQuery::ignore_task_assignee`].
    pub fn ignore_task_assignee(mut self, value: bool) -> Self {
        self.given_of_body.member("ignore_task_assignee");
        self.body = self.body.map(|body| body.ignore_task_assignee(value));
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
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.given_of_body.member("order");
        self.body = self.body.map(|body| body.order(value));
        self
    }
    /// Sets `parent_scope_id` of the body; see [`types::HistoricTaskInstanceQuery::parent_scope_id`].
    pub fn parent_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("parent_scope_id");
        self.body = self.body.map(|body| body.parent_scope_id(value));
        self
    }
    /// Sets `parent_task_id` of the body; see [`types::HistoricTaskInstanceQuery::parent_task_id`].
    pub fn parent_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("parent_task_id");
        self.body = self.body.map(|body| body.parent_task_id(value));
        self
    }
    /// Sets `plan_item_instance_id` of the body; see [`types::HistoricTaskInstanceQuery::plan_item_instance_id`].
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("plan_item_instance_id");
        self.body = self.body.map(|body| body.plan_item_instance_id(value));
        self
    }
    /// Sets `process_finished` of the body; see [`types::HistoricTaskInstanceQuery::process_finished`].
    pub fn process_finished(mut self, value: bool) -> Self {
        self.given_of_body.member("process_finished");
        self.body = self.body.map(|body| body.process_finished(value));
        self
    }
    /// Sets `propagated_stage_instance_id` of the body; see [`types::HistoricTaskInstanceQuery::propagated_stage_instance_id`].
    pub fn propagated_stage_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("propagated_stage_instance_id");
        self.body = self.body.map(|body| body.propagated_stage_instance_id(value));
        self
    }
    /// Sets `root_scope_id` of the body; see [`types::HistoricTaskInstanceQuery::root_scope_id`].
    pub fn root_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("root_scope_id");
        self.body = self.body.map(|body| body.root_scope_id(value));
        self
    }
    /// Sets `size` of the body; see [`types::HistoricTaskInstanceQuery::size`].
    pub fn size(mut self, value: i32) -> Self {
        self.given_of_body.member("size");
        self.body = self.body.map(|body| body.size(value));
        self
    }
    /// Clears `size`: null is sent, which is not the same as leaving it alone.; see [`types::HistoricTaskInstanceQuery::clear_size`].
    pub fn clear_size(mut self) -> Self {
        self.given_of_body.member("clear_size");
        self.body = self.body.map(|body| body.clear_size());
        self
    }
    /// Sets `sort` of the body; see [`types::HistoricTaskInstanceQuery::sort`].
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::HistoricTaskInstanceSort>,
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
    /// Clears `start`: null is sent, which is not the same as leaving it alone.; see [`types::HistoricTaskInstanceQuery::clear_start`].
    pub fn clear_start(mut self) -> Self {
        self.given_of_body.member("clear_start");
        self.body = self.body.map(|body| body.clear_start());
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
    /// Adds to `task_category_in` of the body; see [`types::HistoricTaskInstanceQuery::task_category_in`].
    pub fn task_category_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("task_category_in");
        self.body = self.body.map(|body| body.task_category_in(value));
        self
    }
    /// Adds one element to `task_category_in` of the body; see [`types::HistoricTaskInstanceQuery::add_task_category_in`].
    pub fn add_task_category_in(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("add_task_category_in");
        self.body = self.body.map(|body| body.add_task_category_in(value));
        self
    }
    /// Replaces all that `task_category_in` of the body holds; see [`types::HistoricTaskInstanceQuery::replace_task_category_in`].
    pub fn replace_task_category_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_task_category_in");
        self.body = self.body.map(|body| body.replace_task_category_in(value));
        self
    }
    /// Adds to `task_category_not_in` of the body; see [`types::HistoricTaskInstanceQuery::task_category_not_in`].
    pub fn task_category_not_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("task_category_not_in");
        self.body = self.body.map(|body| body.task_category_not_in(value));
        self
    }
    /// Adds one element to `task_category_not_in` of the body; see [`types::HistoricTaskInstanceQuery::add_task_category_not_in`].
    pub fn add_task_category_not_in(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("add_task_category_not_in");
        self.body = self.body.map(|body| body.add_task_category_not_in(value));
        self
    }
    /// Replaces all that `task_category_not_in` of the body holds; see [`types::HistoricTaskInstanceQuery::replace_task_category_not_in`].
    pub fn replace_task_category_not_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_task_category_not_in");
        self.body = self.body.map(|body| body.replace_task_category_not_in(value));
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
    /// Sets `task_name_like_ignore_case` of the body; see [`types::HistoricTaskInstanceQuery::task_name_like_ignore_case`].
    pub fn task_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("task_name_like_ignore_case");
        self.body = self.body.map(|body| body.task_name_like_ignore_case(value));
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
    /// Sets `task_without_category` of the body; see [`types::HistoricTaskInstanceQuery::task_without_category`].
    pub fn task_without_category(mut self, value: bool) -> Self {
        self.given_of_body.member("task_without_category");
        self.body = self.body.map(|body| body.task_without_category(value));
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
    /// Sets `without_process_instance_id` of the body; see [`types::HistoricTaskInstanceQuery::without_process_instance_id`].
    pub fn without_process_instance_id(mut self, value: bool) -> Self {
        self.given_of_body.member("without_process_instance_id");
        self.body = self.body.map(|body| body.without_process_instance_id(value));
        self
    }
    /// Sets `without_scope_id` of the body; see [`types::HistoricTaskInstanceQuery::without_scope_id`].
    pub fn without_scope_id(mut self, value: bool) -> Self {
        self.given_of_body.member("without_scope_id");
        self.body = self.body.map(|body| body.without_scope_id(value));
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
            format_args!("/cmmn-query/historic-task-instances"),
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
/// Lists historic variables that match a query; it can also ask for values of variables.
///
/// Does what the list by GET does, with the conditions in the body. The page and the order are told in the URL.
///
/// `POST /cmmn-query/historic-variable-instances`
///
/// # Errors
/// - 400: The query cannot be read, a condition on a variable is incomplete or of another operation, or the sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A condition on variables is null, or a number of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: HistoricVariableInstanceQueryResource#queryVariableInstances
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
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(0, "order", &value.into());
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
    /// The field to sort by; `variableName` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::HistoricVariableInstanceSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::HistoricVariableInstanceSort,
            >(2, "sort", &value.into());
        self
    }
    /// The offset of the first of the variables wanted, from 0.
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
    /// Sets `case_instance_id` of the body; see [`types::HistoricVariableInstanceQuery::case_instance_id`].
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("case_instance_id");
        self.body = self.body.map(|body| body.case_instance_id(value));
        self
    }
    /// Sets `exclude_local_variables` of the body; see [`types::HistoricVariableInstanceQuery::exclude_local_variables`].
    pub fn exclude_local_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("exclude_local_variables");
        self.body = self.body.map(|body| body.exclude_local_variables(value));
        self
    }
    /// Sets `exclude_task_variables` of the body; see [`types::HistoricVariableInstanceQuery::exclude_task_variables`].
    pub fn exclude_task_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("exclude_task_variables");
        self.body = self.body.map(|body| body.exclude_task_variables(value));
        self
    }
    /// Sets `plan_item_instance_id` of the body; see [`types::HistoricVariableInstanceQuery::plan_item_instance_id`].
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("plan_item_instance_id");
        self.body = self.body.map(|body| body.plan_item_instance_id(value));
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
            format_args!("/cmmn-query/historic-variable-instances"),
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
/// Lists plan item instances that match a query; it can also ask for values of variables.
///
/// Does what the list by GET does, with the conditions in the body. Conditions can be on local variables of the plan item instance and on those of its case instance.
///
/// `POST /cmmn-query/plan-item-instances`
///
/// # Errors
/// - 400: The query cannot be read, a condition on a variable is incomplete or of another operation, or the sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A condition on variables is null.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceQueryResource#queryPlanItemInstances
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct QueryPlanItemInstances {
    pub(super) client: Client,
    pub(super) body: Result<types::PlanItemInstanceQuery, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl QueryPlanItemInstances {
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
        value: impl TryInto<types::PlanItemInstanceQuery, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `case_definition_id` of the body; see [`types::PlanItemInstanceQuery::case_definition_id`].
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_id");
        self.body = self.body.map(|body| body.case_definition_id(value));
        self
    }
    /// Sets `case_instance_id` of the body; see [`types::PlanItemInstanceQuery::case_instance_id`].
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("case_instance_id");
        self.body = self.body.map(|body| body.case_instance_id(value));
        self
    }
    /// Adds to `case_instance_variables` of the body; see [`types::PlanItemInstanceQuery::case_instance_variables`].
    pub fn case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("case_instance_variables");
        self.body = self.body.map(|body| body.case_instance_variables(value));
        self
    }
    /// Adds one element to `case_instance_variables` of the body; see [`types::PlanItemInstanceQuery::case_instance_variable`].
    pub fn case_instance_variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.given_of_body.member("case_instance_variable");
        self.body = self.body.map(|body| body.case_instance_variable(value));
        self
    }
    /// Replaces all that `case_instance_variables` of the body holds; see [`types::PlanItemInstanceQuery::replace_case_instance_variables`].
    pub fn replace_case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_case_instance_variables");
        self.body = self.body.map(|body| body.replace_case_instance_variables(value));
        self
    }
    /// Sets `created_after` of the body; see [`types::PlanItemInstanceQuery::created_after`].
    pub fn created_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("created_after");
        self.body = self.body.map(|body| body.created_after(value));
        self
    }
    /// Sets `created_before` of the body; see [`types::PlanItemInstanceQuery::created_before`].
    pub fn created_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("created_before");
        self.body = self.body.map(|body| body.created_before(value));
        self
    }
    /// Sets `element_id` of the body; see [`types::PlanItemInstanceQuery::element_id`].
    pub fn element_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("element_id");
        self.body = self.body.map(|body| body.element_id(value));
        self
    }
    /// Sets `id` of the body; see [`types::PlanItemInstanceQuery::id`].
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("id");
        self.body = self.body.map(|body| body.id(value));
        self
    }
    /// Sets `include_ended` of the body; see [`types::PlanItemInstanceQuery::include_ended`].
    pub fn include_ended(mut self, value: bool) -> Self {
        self.given_of_body.member("include_ended");
        self.body = self.body.map(|body| body.include_ended(value));
        self
    }
    /// Sets `include_local_variables` of the body; see [`types::PlanItemInstanceQuery::include_local_variables`].
    pub fn include_local_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("include_local_variables");
        self.body = self.body.map(|body| body.include_local_variables(value));
        self
    }
    /// Sets `name` of the body; see [`types::PlanItemInstanceQuery::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Sets `order` of the body; see [`types::PlanItemInstanceQuery::order`].
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.given_of_body.member("order");
        self.body = self.body.map(|body| body.order(value));
        self
    }
    /// Sets `plan_item_definition_id` of the body; see [`types::PlanItemInstanceQuery::plan_item_definition_id`].
    pub fn plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("plan_item_definition_id");
        self.body = self.body.map(|body| body.plan_item_definition_id(value));
        self
    }
    /// Sets `plan_item_definition_type` of the body; see [`types::PlanItemInstanceQuery::plan_item_definition_type`].
    pub fn plan_item_definition_type(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("plan_item_definition_type");
        self.body = self.body.map(|body| body.plan_item_definition_type(value));
        self
    }
    /// Adds to `plan_item_definition_types` of the body; see [`types::PlanItemInstanceQuery::plan_item_definition_types`].
    pub fn plan_item_definition_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("plan_item_definition_types");
        self.body = self.body.map(|body| body.plan_item_definition_types(value));
        self
    }
    /// Adds one element to `plan_item_definition_types` of the body; see [`types::PlanItemInstanceQuery::add_plan_item_definition_type`].
    pub fn add_plan_item_definition_type(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("add_plan_item_definition_type");
        self.body = self.body.map(|body| body.add_plan_item_definition_type(value));
        self
    }
    /// Replaces all that `plan_item_definition_types` of the body holds; see [`types::PlanItemInstanceQuery::replace_plan_item_definition_types`].
    pub fn replace_plan_item_definition_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_plan_item_definition_types");
        self.body = self.body.map(|body| body.replace_plan_item_definition_types(value));
        self
    }
    /// Sets `reference_id` of the body; see [`types::PlanItemInstanceQuery::reference_id`].
    pub fn reference_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("reference_id");
        self.body = self.body.map(|body| body.reference_id(value));
        self
    }
    /// Sets `reference_type` of the body; see [`types::PlanItemInstanceQuery::reference_type`].
    pub fn reference_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("reference_type");
        self.body = self.body.map(|body| body.reference_type(value));
        self
    }
    /// Sets `size` of the body; see [`types::PlanItemInstanceQuery::size`].
    pub fn size(mut self, value: i32) -> Self {
        self.given_of_body.member("size");
        self.body = self.body.map(|body| body.size(value));
        self
    }
    /// Clears `size`: null is sent, which is not the same as leaving it alone.; see [`types::PlanItemInstanceQuery::clear_size`].
    pub fn clear_size(mut self) -> Self {
        self.given_of_body.member("clear_size");
        self.body = self.body.map(|body| body.clear_size());
        self
    }
    /// Sets `sort` of the body; see [`types::PlanItemInstanceQuery::sort`].
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::PlanItemInstanceSort>,
    ) -> Self {
        self.given_of_body.member("sort");
        self.body = self.body.map(|body| body.sort(value));
        self
    }
    /// Sets `stage_instance_id` of the body; see [`types::PlanItemInstanceQuery::stage_instance_id`].
    pub fn stage_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("stage_instance_id");
        self.body = self.body.map(|body| body.stage_instance_id(value));
        self
    }
    /// Sets `start` of the body; see [`types::PlanItemInstanceQuery::start`].
    pub fn start(mut self, value: i32) -> Self {
        self.given_of_body.member("start");
        self.body = self.body.map(|body| body.start(value));
        self
    }
    /// Clears `start`: null is sent, which is not the same as leaving it alone.; see [`types::PlanItemInstanceQuery::clear_start`].
    pub fn clear_start(mut self) -> Self {
        self.given_of_body.member("clear_start");
        self.body = self.body.map(|body| body.clear_start());
        self
    }
    /// Sets `start_user_id` of the body; see [`types::PlanItemInstanceQuery::start_user_id`].
    pub fn start_user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("start_user_id");
        self.body = self.body.map(|body| body.start_user_id(value));
        self
    }
    /// Sets `state` of the body; see [`types::PlanItemInstanceQuery::state`].
    pub fn state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::PlanItemInstanceState>,
    ) -> Self {
        self.given_of_body.member("state");
        self.body = self.body.map(|body| body.state(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::PlanItemInstanceQuery::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::PlanItemInstanceQuery::variables`].
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
    /// Adds one element to `variables` of the body; see [`types::PlanItemInstanceQuery::variable`].
    pub fn variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::PlanItemInstanceQuery::replace_variables`].
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
    /// Sets `without_tenant_id` of the body; see [`types::PlanItemInstanceQuery::without_tenant_id`].
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
        Result<types::PlanItemInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for QueryPlanItemInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/cmmn-query/plan-item-instances"),
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
/// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the task.
///
/// `POST /cmmn-query/tasks`
///
/// # Errors
/// - 400: The query cannot be read, a condition on a variable is incomplete, filters were given that do not go together, or the sort field, the order or the state of delegation is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A condition on variables is null.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskQueryResource#getQueryResult
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
    /// Sets `case_definition_id` of the body; see [`types::TaskQuery::case_definition_id`].
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_id");
        self.body = self.body.map(|body| body.case_definition_id(value));
        self
    }
    /// Sets `case_definition_key` of the body; see [`types::TaskQuery::case_definition_key`].
    pub fn case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_key");
        self.body = self.body.map(|body| body.case_definition_key(value));
        self
    }
    /// Sets `case_definition_key_like` of the body; see [`types::TaskQuery::case_definition_key_like`].
    pub fn case_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_key_like");
        self.body = self.body.map(|body| body.case_definition_key_like(value));
        self
    }
    /// Sets `case_definition_key_like_ignore_case` of the body; see [`types::TaskQuery::case_definition_key_like_ignore_case`].
    pub fn case_definition_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_definition_key_like_ignore_case");
        self.body = self
            .body
            .map(|body| body.case_definition_key_like_ignore_case(value));
        self
    }
    /// Adds to `case_definition_keys` of the body; see [`types::TaskQuery::case_definition_keys`].
    pub fn case_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("case_definition_keys");
        self.body = self.body.map(|body| body.case_definition_keys(value));
        self
    }
    /// Adds one element to `case_definition_keys` of the body; see [`types::TaskQuery::add_case_definition_key`].
    pub fn add_case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("add_case_definition_key");
        self.body = self.body.map(|body| body.add_case_definition_key(value));
        self
    }
    /// Replaces all that `case_definition_keys` of the body holds; see [`types::TaskQuery::replace_case_definition_keys`].
    pub fn replace_case_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_case_definition_keys");
        self.body = self.body.map(|body| body.replace_case_definition_keys(value));
        self
    }
    /// Sets `case_instance_id` of the body; see [`types::TaskQuery::case_instance_id`].
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("case_instance_id");
        self.body = self.body.map(|body| body.case_instance_id(value));
        self
    }
    /// Sets `case_instance_id_with_children` of the body; see [`types::TaskQuery::case_instance_id_with_children`].
    pub fn case_instance_id_with_children(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("case_instance_id_with_children");
        self.body = self.body.map(|body| body.case_instance_id_with_children(value));
        self
    }
    /// Sets `category` of the body; see [`types::TaskQuery::category`].
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("category");
        self.body = self.body.map(|body| body.category(value));
        self
    }
    /// Adds to `category_in` of the body; see [`types::TaskQuery::category_in`].
    pub fn category_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("category_in");
        self.body = self.body.map(|body| body.category_in(value));
        self
    }
    /// Adds one element to `category_in` of the body; see [`types::TaskQuery::add_category_in`].
    pub fn add_category_in(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("add_category_in");
        self.body = self.body.map(|body| body.add_category_in(value));
        self
    }
    /// Replaces all that `category_in` of the body holds; see [`types::TaskQuery::replace_category_in`].
    pub fn replace_category_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_category_in");
        self.body = self.body.map(|body| body.replace_category_in(value));
        self
    }
    /// Adds to `category_not_in` of the body; see [`types::TaskQuery::category_not_in`].
    pub fn category_not_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("category_not_in");
        self.body = self.body.map(|body| body.category_not_in(value));
        self
    }
    /// Adds one element to `category_not_in` of the body; see [`types::TaskQuery::add_category_not_in`].
    pub fn add_category_not_in(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("add_category_not_in");
        self.body = self.body.map(|body| body.add_category_not_in(value));
        self
    }
    /// Replaces all that `category_not_in` of the body holds; see [`types::TaskQuery::replace_category_not_in`].
    pub fn replace_category_not_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_category_not_in");
        self.body = self.body.map(|body| body.replace_category_not_in(value));
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
        value: impl Into<crate::flowable_cmmn::enums::DelegationState>,
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
    /// Sets `ignore_assignee` of the body; see [`types::TaskQuery::ignore_assignee`].
    pub fn ignore_assignee(mut self, value: bool) -> Self {
        self.given_of_body.member("ignore_assignee");
        self.body = self.body.map(|body| body.ignore_assignee(value));
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
    /// Sets `name_like_ignore_case` of the body; see [`types::TaskQuery::name_like_ignore_case`].
    pub fn name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("name_like_ignore_case");
        self.body = self.body.map(|body| body.name_like_ignore_case(value));
        self
    }
    /// Sets `order` of the body; see [`types::TaskQuery::order`].
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
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
    /// Sets `parent_scope_id` of the body; see [`types::TaskQuery::parent_scope_id`].
    pub fn parent_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("parent_scope_id");
        self.body = self.body.map(|body| body.parent_scope_id(value));
        self
    }
    /// Sets `plan_item_instance_id` of the body; see [`types::TaskQuery::plan_item_instance_id`].
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("plan_item_instance_id");
        self.body = self.body.map(|body| body.plan_item_instance_id(value));
        self
    }
    /// Sets `priority` of the body; see [`types::TaskQuery::priority`].
    pub fn priority(mut self, value: i32) -> Self {
        self.given_of_body.member("priority");
        self.body = self.body.map(|body| body.priority(value));
        self
    }
    /// Sets `propagated_stage_instance_id` of the body; see [`types::TaskQuery::propagated_stage_instance_id`].
    pub fn propagated_stage_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("propagated_stage_instance_id");
        self.body = self.body.map(|body| body.propagated_stage_instance_id(value));
        self
    }
    /// Sets `root_scope_id` of the body; see [`types::TaskQuery::root_scope_id`].
    pub fn root_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("root_scope_id");
        self.body = self.body.map(|body| body.root_scope_id(value));
        self
    }
    /// Sets `scope_id` of the body; see [`types::TaskQuery::scope_id`].
    pub fn scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("scope_id");
        self.body = self.body.map(|body| body.scope_id(value));
        self
    }
    /// Sets `scope_type` of the body; see [`types::TaskQuery::scope_type`].
    pub fn scope_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("scope_type");
        self.body = self.body.map(|body| body.scope_type(value));
        self
    }
    /// Sets `size` of the body; see [`types::TaskQuery::size`].
    pub fn size(mut self, value: i32) -> Self {
        self.given_of_body.member("size");
        self.body = self.body.map(|body| body.size(value));
        self
    }
    /// Clears `size`: null is sent, which is not the same as leaving it alone.; see [`types::TaskQuery::clear_size`].
    pub fn clear_size(mut self) -> Self {
        self.given_of_body.member("clear_size");
        self.body = self.body.map(|body| body.clear_size());
        self
    }
    /// Sets `sort` of the body; see [`types::TaskQuery::sort`].
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::TaskSort>,
    ) -> Self {
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
    /// Clears `start`: null is sent, which is not the same as leaving it alone.; see [`types::TaskQuery::clear_start`].
    pub fn clear_start(mut self) -> Self {
        self.given_of_body.member("clear_start");
        self.body = self.body.map(|body| body.clear_start());
        self
    }
    /// Sets `sub_scope_id` of the body; see [`types::TaskQuery::sub_scope_id`].
    pub fn sub_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("sub_scope_id");
        self.body = self.body.map(|body| body.sub_scope_id(value));
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
    /// Sets `task_id` of the body; see [`types::TaskQuery::task_id`].
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("task_id");
        self.body = self.body.map(|body| body.task_id(value));
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
    /// Sets `without_category` of the body; see [`types::TaskQuery::without_category`].
    pub fn without_category(mut self, value: bool) -> Self {
        self.given_of_body.member("without_category");
        self.body = self.body.map(|body| body.without_category(value));
        self
    }
    /// Sets `without_due_date` of the body; see [`types::TaskQuery::without_due_date`].
    pub fn without_due_date(mut self, value: bool) -> Self {
        self.given_of_body.member("without_due_date");
        self.body = self.body.map(|body| body.without_due_date(value));
        self
    }
    /// Sets `without_process_instance_id` of the body; see [`types::TaskQuery::without_process_instance_id`].
    pub fn without_process_instance_id(mut self, value: bool) -> Self {
        self.given_of_body.member("without_process_instance_id");
        self.body = self.body.map(|body| body.without_process_instance_id(value));
        self
    }
    /// Sets `without_scope_id` of the body; see [`types::TaskQuery::without_scope_id`].
    pub fn without_scope_id(mut self, value: bool) -> Self {
        self.given_of_body.member("without_scope_id");
        self.body = self.body.map(|body| body.without_scope_id(value));
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
            format_args!("/cmmn-query/tasks"),
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
/// Lists variables that match a query; it can also ask for values of variables.
///
/// Does what the list by GET does, with the conditions in the body. The page and the order are told in the URL.
///
/// `POST /cmmn-query/variable-instances`
///
/// # Errors
/// - 400: The query cannot be read, a condition on a variable is incomplete or of another operation, or the sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A condition on variables is null, or a number of the query cannot be read.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: VariableInstanceQueryResource#queryVariableInstances
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct QueryVariableInstances {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    pub(super) body: Result<types::VariableInstanceQuery, String>,
    in_query: ::bpm_rest_runtime::query::Query,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl QueryVariableInstances {
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
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<crate::flowable_cmmn::enums::SortOrder>(0, "order", &value.into());
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
    /// The field to sort by; `variableName` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::VariableInstanceSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_cmmn::enums::VariableInstanceSort,
            >(2, "sort", &value.into());
        self
    }
    /// The offset of the first of the variables wanted, from 0.
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
        value: impl TryInto<types::VariableInstanceQuery, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `case_instance_id` of the body; see [`types::VariableInstanceQuery::case_instance_id`].
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("case_instance_id");
        self.body = self.body.map(|body| body.case_instance_id(value));
        self
    }
    /// Sets `exclude_local_variables` of the body; see [`types::VariableInstanceQuery::exclude_local_variables`].
    pub fn exclude_local_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("exclude_local_variables");
        self.body = self.body.map(|body| body.exclude_local_variables(value));
        self
    }
    /// Sets `exclude_task_variables` of the body; see [`types::VariableInstanceQuery::exclude_task_variables`].
    pub fn exclude_task_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("exclude_task_variables");
        self.body = self.body.map(|body| body.exclude_task_variables(value));
        self
    }
    /// Sets `plan_item_instance_id` of the body; see [`types::VariableInstanceQuery::plan_item_instance_id`].
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("plan_item_instance_id");
        self.body = self.body.map(|body| body.plan_item_instance_id(value));
        self
    }
    /// Sets `task_id` of the body; see [`types::VariableInstanceQuery::task_id`].
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("task_id");
        self.body = self.body.map(|body| body.task_id(value));
        self
    }
    /// Sets `variable_name` of the body; see [`types::VariableInstanceQuery::variable_name`].
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("variable_name");
        self.body = self.body.map(|body| body.variable_name(value));
        self
    }
    /// Sets `variable_name_like` of the body; see [`types::VariableInstanceQuery::variable_name_like`].
    pub fn variable_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("variable_name_like");
        self.body = self.body.map(|body| body.variable_name_like(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::VariableInstanceQuery::variables`].
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
    /// Adds one element to `variables` of the body; see [`types::VariableInstanceQuery::variable`].
    pub fn variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::VariableInstanceQuery::replace_variables`].
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
        Result<types::VariableInstancePage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for QueryVariableInstances {
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
            format_args!("/cmmn-query/variable-instances"),
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
/// Sets when a timer job is due.
///
/// `POST /cmmn-management/timer-jobs/{jobId}`
///
/// Not every server has this operation: version 7.1.0 and later.
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
/// - 500: The due date is none.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobResource#executeTimerJobAction
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RescheduleTimerJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::TimerJobRescheduling, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl RescheduleTimerJob {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
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
        value: impl TryInto<types::TimerJobRescheduling, Error: std::fmt::Display>,
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
impl Build for RescheduleTimerJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, body, .. } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-management/timer-jobs/{}", PATH_SEGMENTS.segment("job_id", &
                job_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Hands a delegated task back to its owner.
///
/// `POST /cmmn-runtime/tasks/{taskId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
/// - 500: What is set off by it fails, or a text is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskResource#executeTaskAction
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
                "/cmmn-runtime/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Has a dead letter job tried again: it becomes a job, or a history job if it was one.
///
/// `POST /cmmn-management/deadletter-jobs/{jobId}`
///
/// # Errors
/// - 400: The body is missing or cannot be read, or the job is no history job where it is to become one.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobResource#executeDeadLetterJobAction
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RetryDeadLetterJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::DeadLetterJobMove, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl RetryDeadLetterJob {
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
        value: impl TryInto<types::DeadLetterJobMove, Error: std::fmt::Display>,
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
impl Build for RetryDeadLetterJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, body, .. } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-management/deadletter-jobs/{}", PATH_SEGMENTS.segment("job_id", &
                job_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Has a dead letter job that was a history job tried again.
///
/// `POST /cmmn-management/deadletter-jobs/{jobId}`
///
/// # Errors
/// - 400: The body is missing or cannot be read, or the job is no history job where it is to become one.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobResource#executeDeadLetterJobAction
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RetryDeadLetterJobAsHistory {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::DeadLetterJobMoveToHistory, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl RetryDeadLetterJobAsHistory {
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
        value: impl TryInto<types::DeadLetterJobMoveToHistory, Error: std::fmt::Display>,
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
impl Build for RetryDeadLetterJobAsHistory {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, body, .. } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-management/deadletter-jobs/{}", PATH_SEGMENTS.segment("job_id", &
                job_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Has dead letter jobs tried again: they become jobs, or history jobs if they were some.
///
/// `POST /cmmn-management/deadletter-jobs`
///
/// # Errors
/// - 400: The body is missing or cannot be read, or a job is no history job where it is to become one.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: One of the jobs is not there, or no id is given; then none is moved.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobCollectionResource#executeDeadLetterJobAction
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RetryDeadLetterJobs {
    pub(super) client: Client,
    pub(super) body: Result<types::DeadLetterJobsRetry, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl RetryDeadLetterJobs {
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
        value: impl TryInto<types::DeadLetterJobsRetry, Error: std::fmt::Display>,
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
impl Build for RetryDeadLetterJobs {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/cmmn-management/deadletter-jobs"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Has dead letter jobs that were history jobs tried again.
///
/// `POST /cmmn-management/deadletter-jobs`
///
/// # Errors
/// - 400: The body is missing or cannot be read, or a job is no history job where it is to become one.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: One of the jobs is not there, or no id is given; then none is moved.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobCollectionResource#executeDeadLetterJobAction
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RetryDeadLetterJobsAsHistory {
    pub(super) client: Client,
    pub(super) body: Result<types::DeadLetterJobsHistoryRetry, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl RetryDeadLetterJobsAsHistory {
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
        value: impl TryInto<types::DeadLetterJobsHistoryRetry, Error: std::fmt::Display>,
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
impl Build for RetryDeadLetterJobsAsHistory {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/cmmn-management/deadletter-jobs"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Sets the category of a case definition.
///
/// It is the only thing that can be changed of a case definition.
///
/// `PUT /cmmn-repository/case-definitions/{caseDefinitionId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or has no category.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case definition.
/// - 500: The category is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#executeCaseDefinitionAction
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetCaseDefinitionCategory {
    pub(super) client: Client,
    pub(super) case_definition_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::CaseDefinitionCategory, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SetCaseDefinitionCategory {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case definition.
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::CaseDefinitionCategory, Error: std::fmt::Display>,
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
        Result<types::CaseDefinition, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SetCaseDefinitionCategory {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_definition_id, body, .. } = self;
        let case_definition_id = ::bpm_rest_runtime::request::given(
            "case_definition_id",
            case_definition_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-repository/case-definitions/{}", PATH_SEGMENTS
                .segment("case_definition_id", & case_definition_id) ?
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
/// Creates variables of a case instance, or changes those that exist.
///
/// Variables that the body does not name stay as they are.
///
/// `PUT /cmmn-runtime/case-instances/{caseInstanceId}/variables`
///
/// # Errors
/// - 400: The body is missing or cannot be read, or a variable has no name, an unknown type or a value that does not fit its type.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
/// - 500: A name is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableCollectionResource#createOrUpdateExecutionVariable
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetCaseInstanceVariables {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SetCaseInstanceVariables {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
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
impl Build for SetCaseInstanceVariables {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, body, .. } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/variables", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
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
/// Starts a case instance of a case definition.
///
/// An unknown case definition is 400.
///
/// `POST /cmmn-runtime/case-instances`
///
/// # Errors
/// - 400: The body cannot be read or lacks what it needs, there is no such case definition, or a variable has no name, an unknown type or a value that does not fit its type.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: What the start of the case sets off fails, or a text is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceCollectionResource#createCaseInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StartCaseInstanceById {
    pub(super) client: Client,
    pub(super) body: Result<types::StartCaseById, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl StartCaseInstanceById {
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
        value: impl TryInto<types::StartCaseById, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `business_key` of the body; see [`types::StartCaseById::business_key`].
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("business_key");
        self.body = self.body.map(|body| body.business_key(value));
        self
    }
    /// Sets `name` of the body; see [`types::StartCaseById::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Sets `outcome` of the body; see [`types::StartCaseById::outcome`].
    pub fn outcome(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("outcome");
        self.body = self.body.map(|body| body.outcome(value));
        self
    }
    /// Sets `override_definition_tenant_id` of the body; see [`types::StartCaseById::override_definition_tenant_id`].
    pub fn override_definition_tenant_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("override_definition_tenant_id");
        self.body = self.body.map(|body| body.override_definition_tenant_id(value));
        self
    }
    /// Sets `return_variables` of the body; see [`types::StartCaseById::return_variables`].
    pub fn return_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("return_variables");
        self.body = self.body.map(|body| body.return_variables(value));
        self
    }
    /// Adds to `start_form_variables` of the body; see [`types::StartCaseById::start_form_variables`].
    pub fn start_form_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("start_form_variables");
        self.body = self.body.map(|body| body.start_form_variables(value));
        self
    }
    /// Adds one element to `start_form_variables` of the body; see [`types::StartCaseById::start_form_variable`].
    pub fn start_form_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("start_form_variable");
        self.body = self.body.map(|body| body.start_form_variable(name, value));
        self
    }
    /// Replaces all that `start_form_variables` of the body holds; see [`types::StartCaseById::replace_start_form_variables`].
    pub fn replace_start_form_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_start_form_variables");
        self.body = self.body.map(|body| body.replace_start_form_variables(value));
        self
    }
    /// Adds to `transient_variables` of the body; see [`types::StartCaseById::transient_variables`].
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
    /// Adds one element to `transient_variables` of the body; see [`types::StartCaseById::transient_variable`].
    pub fn transient_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("transient_variable");
        self.body = self.body.map(|body| body.transient_variable(name, value));
        self
    }
    /// Replaces all that `transient_variables` of the body holds; see [`types::StartCaseById::replace_transient_variables`].
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
    /// Adds to `variables` of the body; see [`types::StartCaseById::variables`].
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
    /// Adds one element to `variables` of the body; see [`types::StartCaseById::variable`].
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(name, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::StartCaseById::replace_variables`].
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
        Result<types::CaseInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for StartCaseInstanceById {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/cmmn-runtime/case-instances"),
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
/// Starts a case instance of the latest case definition with a key.
///
/// An unknown key is 400. Of several tenants the one that the body names counts, or else none.
///
/// `POST /cmmn-runtime/case-instances`
///
/// # Errors
/// - 400: The body cannot be read or lacks what it needs, there is no such case definition, or a variable has no name, an unknown type or a value that does not fit its type.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: What the start of the case sets off fails, or a text is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceCollectionResource#createCaseInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StartCaseInstanceByKey {
    pub(super) client: Client,
    pub(super) body: Result<types::StartCaseByKey, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl StartCaseInstanceByKey {
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
        value: impl TryInto<types::StartCaseByKey, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `business_key` of the body; see [`types::StartCaseByKey::business_key`].
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("business_key");
        self.body = self.body.map(|body| body.business_key(value));
        self
    }
    /// Sets `name` of the body; see [`types::StartCaseByKey::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Sets `outcome` of the body; see [`types::StartCaseByKey::outcome`].
    pub fn outcome(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("outcome");
        self.body = self.body.map(|body| body.outcome(value));
        self
    }
    /// Sets `override_definition_tenant_id` of the body; see [`types::StartCaseByKey::override_definition_tenant_id`].
    pub fn override_definition_tenant_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("override_definition_tenant_id");
        self.body = self.body.map(|body| body.override_definition_tenant_id(value));
        self
    }
    /// Sets `return_variables` of the body; see [`types::StartCaseByKey::return_variables`].
    pub fn return_variables(mut self, value: bool) -> Self {
        self.given_of_body.member("return_variables");
        self.body = self.body.map(|body| body.return_variables(value));
        self
    }
    /// Adds to `start_form_variables` of the body; see [`types::StartCaseByKey::start_form_variables`].
    pub fn start_form_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("start_form_variables");
        self.body = self.body.map(|body| body.start_form_variables(value));
        self
    }
    /// Adds one element to `start_form_variables` of the body; see [`types::StartCaseByKey::start_form_variable`].
    pub fn start_form_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("start_form_variable");
        self.body = self.body.map(|body| body.start_form_variable(name, value));
        self
    }
    /// Replaces all that `start_form_variables` of the body holds; see [`types::StartCaseByKey::replace_start_form_variables`].
    pub fn replace_start_form_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_start_form_variables");
        self.body = self.body.map(|body| body.replace_start_form_variables(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::StartCaseByKey::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Adds to `transient_variables` of the body; see [`types::StartCaseByKey::transient_variables`].
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
    /// Adds one element to `transient_variables` of the body; see [`types::StartCaseByKey::transient_variable`].
    pub fn transient_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("transient_variable");
        self.body = self.body.map(|body| body.transient_variable(name, value));
        self
    }
    /// Replaces all that `transient_variables` of the body holds; see [`types::StartCaseByKey::replace_transient_variables`].
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
    /// Adds to `variables` of the body; see [`types::StartCaseByKey::variables`].
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
    /// Adds one element to `variables` of the body; see [`types::StartCaseByKey::variable`].
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(name, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::StartCaseByKey::replace_variables`].
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
        Result<types::CaseInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for StartCaseInstanceByKey {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/cmmn-runtime/case-instances"),
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
/// Starts a plan item instance that is enabled: one with a manual activation rule.
///
/// Others start by themselves as soon as their entry criteria hold.
///
/// `PUT /cmmn-runtime/plan-item-instances/{planItemInstanceId}`
///
/// # Errors
/// - 400: The plan item instance is in no state for it, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such plan item instance.
/// - 500: What is set off by it fails.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceResource#performPlanItemInstanceAction
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StartPlanItemInstance {
    pub(super) client: Client,
    pub(super) plan_item_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::PlanItemStart, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl StartPlanItemInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            plan_item_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the plan item instance.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::PlanItemStart, Error: std::fmt::Display>,
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
        Result<Option<types::PlanItemInstance>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for StartPlanItemInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, plan_item_instance_id, body, .. } = self;
        let plan_item_instance_id = ::bpm_rest_runtime::request::given(
            "plan_item_instance_id",
            plan_item_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/plan-item-instances/{}", PATH_SEGMENTS
                .segment("plan_item_instance_id", & plan_item_instance_id) ?
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
/// Has plan items of a case instance wait for no repetition any more.
///
/// `POST /cmmn-runtime/case-instances/{caseInstanceId}/change-state`
///
/// Not every server has this operation: version 7.0.0 and later.
///
/// # Errors
/// - 400: The body is missing or cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: There is no such case instance, or no such plan item in it, or the change cannot be made.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#changePlanItemState
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StopAwaitingCaseInstancePlanItemRepetition {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::PlanItemsRepetitionEnd, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl StopAwaitingCaseInstancePlanItemRepetition {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::PlanItemsRepetitionEnd, Error: std::fmt::Display>,
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
impl Build for StopAwaitingCaseInstancePlanItemRepetition {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, body, .. } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/change-state", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Terminates a case instance.
///
/// 404 if there is no such case instance, or if it has ended.
///
/// `DELETE /cmmn-runtime/case-instances/{caseInstanceId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#terminateCaseInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TerminateCaseInstance {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
}
impl TerminateCaseInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
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
impl Build for TerminateCaseInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Terminates plan items of a case instance.
///
/// `POST /cmmn-runtime/case-instances/{caseInstanceId}/change-state`
///
/// # Errors
/// - 400: The body is missing or cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: There is no such case instance, or no such plan item in it, or the change cannot be made.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#changePlanItemState
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TerminateCaseInstancePlanItems {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::PlanItemsTermination, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl TerminateCaseInstancePlanItems {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::PlanItemsTermination, Error: std::fmt::Display>,
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
impl Build for TerminateCaseInstancePlanItems {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, body, .. } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/change-state", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Terminates case instances.
///
/// `POST /cmmn-runtime/case-instances/delete`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: One of the case instances is not there; then nothing happens to the others either.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceCollectionResource#bulkDeleteCaseInstances
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TerminateCaseInstances {
    pub(super) client: Client,
    pub(super) body: Result<types::CaseInstancesTermination, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl TerminateCaseInstances {
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
        value: impl TryInto<types::CaseInstancesTermination, Error: std::fmt::Display>,
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
impl Build for TerminateCaseInstances {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/cmmn-runtime/case-instances/delete"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Triggers a plan item instance: completes a task, has an event occur.
///
/// A task must be active, an event listener available.
///
/// `PUT /cmmn-runtime/plan-item-instances/{planItemInstanceId}`
///
/// # Errors
/// - 400: The plan item instance is in no state for it, or the body cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such plan item instance.
/// - 500: What is set off by it fails.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceResource#performPlanItemInstanceAction
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TriggerPlanItemInstance {
    pub(super) client: Client,
    pub(super) plan_item_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::PlanItemTrigger, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl TriggerPlanItemInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            plan_item_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the plan item instance.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::PlanItemTrigger, Error: std::fmt::Display>,
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
        Result<Option<types::PlanItemInstance>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for TriggerPlanItemInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, plan_item_instance_id, body, .. } = self;
        let plan_item_instance_id = ::bpm_rest_runtime::request::given(
            "plan_item_instance_id",
            plan_item_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/plan-item-instances/{}", PATH_SEGMENTS
                .segment("plan_item_instance_id", & plan_item_instance_id) ?
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
/// Makes a timer job due now: it becomes a job.
///
/// `POST /cmmn-management/timer-jobs/{jobId}`
///
/// # Errors
/// - 400: The body is missing, cannot be read, or lacks what it needs.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: JobResource#executeTimerJobAction
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TriggerTimerJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::TimerJobMove, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl TriggerTimerJob {
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
        value: impl TryInto<types::TimerJobMove, Error: std::fmt::Display>,
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
impl Build for TriggerTimerJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, body, .. } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-management/timer-jobs/{}", PATH_SEGMENTS.segment("job_id", &
                job_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Changes the name or the business key of a case instance.
///
/// A field that is absent or empty stays as it is: none can be cleared.
///
/// `PUT /cmmn-runtime/case-instances/{caseInstanceId}`
///
/// # Errors
/// - 400: The body is missing or cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance.
/// - 500: What is set off by it fails, or a text is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#updateCaseInstance
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateCaseInstance {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::CaseInstanceUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateCaseInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::CaseInstanceUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `business_key` of the body; see [`types::CaseInstanceUpdate::business_key`].
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("business_key");
        self.body = self.body.map(|body| body.business_key(value));
        self
    }
    /// Sets `name` of the body; see [`types::CaseInstanceUpdate::name`].
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
        Result<types::CaseInstance, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for UpdateCaseInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, body, .. } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?
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
/// Creates a variable of a case instance, or changes it.
///
/// `PUT /cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}`
///
/// # Errors
/// - 400: The body is missing or cannot be read, its name is not that in the path, or the value does not fit its type.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such case instance, or the new value is null: it is set, and the answer is 404 nevertheless.
/// - 500: The body has no name, or it is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableResource#updateVariable
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateCaseInstanceVariable {
    pub(super) client: Client,
    pub(super) case_instance_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    pub(super) body: Result<::bpm_rest_runtime::variable::NewVariable, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateCaseInstanceVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            case_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the case instance.
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Ok(value.into());
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
impl Build for UpdateCaseInstanceVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, case_instance_id, variable_name, body, .. } = self;
        let case_instance_id = ::bpm_rest_runtime::request::given(
            "case_instance_id",
            case_instance_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/case-instances/{}/variables/{}", PATH_SEGMENTS
                .segment("case_instance_id", & case_instance_id) ?, PATH_SEGMENTS
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
/// Creates a local variable of a plan item instance, or changes it.
///
/// The scope that it says is passed over.
///
/// `PUT /cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables/{variableName}`
///
/// # Errors
/// - 400: The body is missing or cannot be read, its name is not that in the path, or the value does not fit its type.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such plan item instance, or the new value is null: it is set, and the answer is 404 nevertheless.
/// - 500: The body has no name, or it is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceVariableResource#updateVariable
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdatePlanItemInstanceVariable {
    pub(super) client: Client,
    pub(super) plan_item_instance_id: Result<::std::string::String, String>,
    pub(super) variable_name: Result<::std::string::String, String>,
    pub(super) body: Result<::bpm_rest_runtime::variable::NewVariable, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdatePlanItemInstanceVariable {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            plan_item_instance_id: Err(::bpm_rest_runtime::parameter::UNSET),
            variable_name: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the plan item instance.
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_instance_id = Ok(value.into());
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
impl Build for UpdatePlanItemInstanceVariable {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, plan_item_instance_id, variable_name, body, .. } = self;
        let plan_item_instance_id = ::bpm_rest_runtime::request::given(
            "plan_item_instance_id",
            plan_item_instance_id,
        )?;
        let variable_name = ::bpm_rest_runtime::request::given(
            "variable_name",
            variable_name,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/cmmn-runtime/plan-item-instances/{}/variables/{}", PATH_SEGMENTS
                .segment("plan_item_instance_id", & plan_item_instance_id) ?,
                PATH_SEGMENTS.segment("variable_name", & variable_name) ?
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
/// `PUT /cmmn-runtime/tasks/{taskId}`
///
/// # Errors
/// - 400: The body is missing or cannot be read, or the state of delegation is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task.
/// - 500: A text is longer than its column in the database, or another transaction changed the task at the same time.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskResource#updateTask
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
        value: impl Into<crate::flowable_cmmn::enums::DelegationState>,
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
                "/cmmn-runtime/tasks/{}", PATH_SEGMENTS.segment("task_id", & task_id) ?
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
/// Changes a variable of a task.
///
/// The scope is `local` by default.
///
/// `PUT /cmmn-runtime/tasks/{taskId}/variables/{variableName}`
///
/// # Errors
/// - 400: The body is missing or cannot be read, its name is not that in the path, or the value does not fit its type.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such task, or it has no such variable.
/// - 500: The body has no name.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskVariableResource#updateVariable
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
                "/cmmn-runtime/tasks/{}/variables/{}", PATH_SEGMENTS.segment("task_id", &
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
/// Changes several tasks at once; a field that is absent stays as it is, a field that is null is cleared.
///
/// All get the same values.
///
/// `PUT /cmmn-runtime/tasks`
///
/// # Errors
/// - 400: The body is missing or cannot be read, has no ids, or the state of delegation is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: One of the tasks is not there, or no id is given; then no task is changed.
/// - 500: A text is longer than its column in the database.
///
/// # Source
/// - flowable-cmmn-rest 7.1.0, its sources: TaskCollectionResource#bulkUpdateTasks
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateTasks {
    pub(super) client: Client,
    pub(super) body: Result<types::TasksUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateTasks {
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
        value: impl TryInto<types::TasksUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `assignee` of the body; see [`types::TasksUpdate::assignee`].
    pub fn assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("assignee");
        self.body = self.body.map(|body| body.assignee(value));
        self
    }
    /// Clears `assignee`: null is sent, which is not the same as leaving it alone.; see [`types::TasksUpdate::clear_assignee`].
    pub fn clear_assignee(mut self) -> Self {
        self.given_of_body.member("clear_assignee");
        self.body = self.body.map(|body| body.clear_assignee());
        self
    }
    /// Sets `category` of the body; see [`types::TasksUpdate::category`].
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("category");
        self.body = self.body.map(|body| body.category(value));
        self
    }
    /// Clears `category`: null is sent, which is not the same as leaving it alone.; see [`types::TasksUpdate::clear_category`].
    pub fn clear_category(mut self) -> Self {
        self.given_of_body.member("clear_category");
        self.body = self.body.map(|body| body.clear_category());
        self
    }
    /// Sets `delegation_state` of the body; see [`types::TasksUpdate::delegation_state`].
    pub fn delegation_state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::DelegationState>,
    ) -> Self {
        self.given_of_body.member("delegation_state");
        self.body = self.body.map(|body| body.delegation_state(value));
        self
    }
    /// Clears `delegation_state`: null is sent, which is not the same as leaving it alone.; see [`types::TasksUpdate::clear_delegation_state`].
    pub fn clear_delegation_state(mut self) -> Self {
        self.given_of_body.member("clear_delegation_state");
        self.body = self.body.map(|body| body.clear_delegation_state());
        self
    }
    /// Sets `description` of the body; see [`types::TasksUpdate::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Clears `description`: null is sent, which is not the same as leaving it alone.; see [`types::TasksUpdate::clear_description`].
    pub fn clear_description(mut self) -> Self {
        self.given_of_body.member("clear_description");
        self.body = self.body.map(|body| body.clear_description());
        self
    }
    /// Sets `due_date` of the body; see [`types::TasksUpdate::due_date`].
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("due_date");
        self.body = self.body.map(|body| body.due_date(value));
        self
    }
    /// Clears `due_date`: null is sent, which is not the same as leaving it alone.; see [`types::TasksUpdate::clear_due_date`].
    pub fn clear_due_date(mut self) -> Self {
        self.given_of_body.member("clear_due_date");
        self.body = self.body.map(|body| body.clear_due_date());
        self
    }
    /// Sets `form_key` of the body; see [`types::TasksUpdate::form_key`].
    pub fn form_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("form_key");
        self.body = self.body.map(|body| body.form_key(value));
        self
    }
    /// Clears `form_key`: null is sent, which is not the same as leaving it alone.; see [`types::TasksUpdate::clear_form_key`].
    pub fn clear_form_key(mut self) -> Self {
        self.given_of_body.member("clear_form_key");
        self.body = self.body.map(|body| body.clear_form_key());
        self
    }
    /// Sets `name` of the body; see [`types::TasksUpdate::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Clears `name`: null is sent, which is not the same as leaving it alone.; see [`types::TasksUpdate::clear_name`].
    pub fn clear_name(mut self) -> Self {
        self.given_of_body.member("clear_name");
        self.body = self.body.map(|body| body.clear_name());
        self
    }
    /// Sets `owner` of the body; see [`types::TasksUpdate::owner`].
    pub fn owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("owner");
        self.body = self.body.map(|body| body.owner(value));
        self
    }
    /// Clears `owner`: null is sent, which is not the same as leaving it alone.; see [`types::TasksUpdate::clear_owner`].
    pub fn clear_owner(mut self) -> Self {
        self.given_of_body.member("clear_owner");
        self.body = self.body.map(|body| body.clear_owner());
        self
    }
    /// Sets `parent_task_id` of the body; see [`types::TasksUpdate::parent_task_id`].
    pub fn parent_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("parent_task_id");
        self.body = self.body.map(|body| body.parent_task_id(value));
        self
    }
    /// Clears `parent_task_id`: null is sent, which is not the same as leaving it alone.; see [`types::TasksUpdate::clear_parent_task_id`].
    pub fn clear_parent_task_id(mut self) -> Self {
        self.given_of_body.member("clear_parent_task_id");
        self.body = self.body.map(|body| body.clear_parent_task_id());
        self
    }
    /// Sets `priority` of the body; see [`types::TasksUpdate::priority`].
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
    ) -> BoxFuture<'static, Result<types::TaskList, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for UpdateTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/cmmn-runtime/tasks"),
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
