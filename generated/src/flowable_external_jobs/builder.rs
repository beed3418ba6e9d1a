// Made by `cargo xtask generate`; edit the spec instead.

//! One builder for each operation: set its parameters, then await it.

use super::{Client, types};
use super::operations::PATH_SEGMENTS;
use ::bpm_rest_runtime::operation::Build;
use ::bpm_rest_runtime::request::{RequestBuilder, RequestError as Error};
use ::bpm_rest_runtime::call::BoxFuture;
/// Locks jobs of a topic for a worker, and gets them with their variables.
///
/// The answer has the jobs that are now locked by the worker, up to the number asked for; none where nothing waits, and where other workers got in the way each time. A task of a process is exclusive unless its model says `flowable:exclusive="false"`: then the process instance is locked, too, and while it is, none of its jobs can be acquired.
///
/// `POST /acquire/jobs`
///
/// # Errors
/// - 400: The topic, the worker or the duration of the lock is missing, or a value cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: The lock is too long to be counted in milliseconds, or the id of the worker is longer than its column in the database.
///
/// # Source
/// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerAcquireJobResource#acquireAndLockJobs
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AcquireJobs {
    pub(super) client: Client,
    pub(super) body: Result<types::JobAcquisition, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AcquireJobs {
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
        value: impl TryInto<types::JobAcquisition, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `number_of_retries` of the body; see [`types::JobAcquisition::number_of_retries`].
    pub fn number_of_retries(mut self, value: i32) -> Self {
        self.given_of_body.member("number_of_retries");
        self.body = self.body.map(|body| body.number_of_retries(value));
        self
    }
    /// Sets `number_of_tasks` of the body; see [`types::JobAcquisition::number_of_tasks`].
    pub fn number_of_tasks(mut self, value: i32) -> Self {
        self.given_of_body.member("number_of_tasks");
        self.body = self.body.map(|body| body.number_of_tasks(value));
        self
    }
    /// Sets `scope_type` of the body; see [`types::JobAcquisition::scope_type`].
    pub fn scope_type(
        mut self,
        value: impl Into<crate::flowable_external_jobs::enums::ScopeType>,
    ) -> Self {
        self.given_of_body.member("scope_type");
        self.body = self.body.map(|body| body.scope_type(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::std::vec::Vec<types::AcquiredJob>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for AcquireJobs {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/acquire/jobs"),
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
/// Completes a job.
///
/// The worker must hold the lock of the job. The call only notes the outcome: the engine goes on in a job of its own, with the same id, which its async executor does next. So the answer does not tell whether the process could go on.
///
/// `POST /acquire/jobs/{jobId}/complete`
///
/// # Errors
/// - 400: The worker is missing, or a variable has no name, an unknown type or a value that does not fit its type.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The worker does not hold the lock of the job; or the user lacks the privilege `access-rest-api`, and the body is empty.
/// - 404: There is no such job.
/// - 500: A `bigDecimal` or `bigInteger` is no number, or the name of a variable is longer than its column in the database.
///
/// # Source
/// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerAcquireJobResource#completeJob
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CompleteJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::JobCompletion, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CompleteJob {
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
        value: impl TryInto<types::JobCompletion, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `variables` of the body; see [`types::JobCompletion::variables`].
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
    /// Adds one element to `variables` of the body; see [`types::JobCompletion::variable`].
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(name, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::JobCompletion::replace_variables`].
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
impl Build for CompleteJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, body, .. } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/acquire/jobs/{}/complete", PATH_SEGMENTS.segment("job_id", & job_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Tells that a worker has failed at a job, and gives the job back.
///
/// The worker must hold the lock of the job. The job can be acquired again, at once or after `retryTimeout`, until it has no retries left: then it is a dead letter job, which only the management API of its engine can revive.
///
/// `POST /acquire/jobs/{jobId}/fail`
///
/// # Errors
/// - 400: The worker is missing, or the timeout cannot be read.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The worker does not hold the lock of the job; or the user lacks the privilege `access-rest-api`, and the body is empty.
/// - 404: There is no such job.
///
/// # Source
/// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerAcquireJobResource#failJob
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct FailJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::JobFailure, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl FailJob {
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
        value: impl TryInto<types::JobFailure, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `error_details` of the body; see [`types::JobFailure::error_details`].
    pub fn error_details(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("error_details");
        self.body = self.body.map(|body| body.error_details(value));
        self
    }
    /// Sets `error_message` of the body; see [`types::JobFailure::error_message`].
    pub fn error_message(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("error_message");
        self.body = self.body.map(|body| body.error_message(value));
        self
    }
    /// Sets `retries` of the body; see [`types::JobFailure::retries`].
    pub fn retries(mut self, value: i32) -> Self {
        self.given_of_body.member("retries");
        self.body = self.body.map(|body| body.retries(value));
        self
    }
    /// Sets `retry_timeout` of the body; see [`types::JobFailure::retry_timeout`].
    pub fn retry_timeout(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::IsoDuration>,
    ) -> Self {
        self.given_of_body.member("retry_timeout");
        self.body = self.body.map(|body| body.retry_timeout(value));
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
impl Build for FailJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, body, .. } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        ::bpm_rest_runtime::bounds::Checked::check(&body)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/acquire/jobs/{}/fail", PATH_SEGMENTS.segment("job_id", & job_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Gets one external worker job.
///
/// 404 if there is no such job, and as soon as the job is completed.
///
/// `GET /jobs/{jobId}`
///
/// # Errors
/// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 404: There is no such job.
///
/// # Source
/// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerJobResource#getExternalWorkerJob
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
            format_args!("/jobs/{}", PATH_SEGMENTS.segment("job_id", & job_id) ?),
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
/// Lists external worker jobs, filtered and sorted.
///
/// Jobs that wait and jobs that a worker has locked; those of all topics. The topic of a job is not told.
///
/// `GET /jobs`
///
/// # Errors
/// - 400: The sort field or the order is not one of those known.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
/// - 500: A number or a date of the query cannot be read.
///
/// # Source
/// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerJobCollectionResource#listExternalWorkerJobs
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
    /// Only jobs of the element of the model with this id.
    pub fn element_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "elementId", value.into());
        self
    }
    /// Only jobs of elements of the model with this name.
    pub fn element_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "elementName", value.into());
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
    /// If true, only jobs that a worker has locked.
    pub fn locked(mut self, value: bool) -> Self {
        self.in_query.bool(5, "locked", value);
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_external_jobs::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_external_jobs::enums::SortOrder,
            >(6, "order", &value.into());
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
    /// Only jobs of the case definition with this id.
    pub fn scope_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(9, "scopeDefinitionId", value.into());
        self
    }
    /// Only jobs of the case instance with this id.
    pub fn scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(10, "scopeId", value.into());
        self
    }
    /// Only jobs of this type of scope: `cmmn` for those of case instances. `bpmn` finds none: use `withoutScopeType` for jobs of process instances.
    pub fn scope_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(11, "scopeType", value.into());
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
        value: impl Into<crate::flowable_external_jobs::enums::JobSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_external_jobs::enums::JobSort,
            >(13, "sort", &value.into());
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
    /// Only jobs of the plan item instance with this id.
    pub fn sub_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(15, "subScopeId", value.into());
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
    /// If true, only jobs that no worker has locked.
    pub fn unlocked(mut self, value: bool) -> Self {
        self.in_query.bool(18, "unlocked", value);
        self
    }
    /// If true, only jobs that failed.
    pub fn with_exception(mut self, value: bool) -> Self {
        self.in_query.bool(19, "withException", value);
        self
    }
    /// If true, only jobs that belong to no process instance.
    pub fn without_process_instance_id(mut self, value: bool) -> Self {
        self.in_query.bool(20, "withoutProcessInstanceId", value);
        self
    }
    /// If true, only jobs that belong to no case instance.
    pub fn without_scope_id(mut self, value: bool) -> Self {
        self.in_query.bool(21, "withoutScopeId", value);
        self
    }
    /// If true, only jobs without a type of scope.
    pub fn without_scope_type(mut self, value: bool) -> Self {
        self.in_query.bool(22, "withoutScopeType", value);
        self
    }
    /// If true, only jobs that have no tenant.
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
            format_args!("/jobs"),
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
/// Ends a job of a case instance by terminating its plan item.
///
/// The worker must hold the lock of the job.
///
/// `POST /acquire/jobs/{jobId}/cmmnTerminate`
///
/// # Errors
/// - 400: The worker is missing, a variable cannot be read, or the job is one of a process instance.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The worker does not hold the lock of the job; or the user lacks the privilege `access-rest-api`, and the body is empty.
/// - 404: There is no such job.
/// - 500: A `bigDecimal` or `bigInteger` is no number, or the name of a variable is longer than its column in the database.
///
/// # Source
/// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerAcquireJobResource#terminateCmmnJob
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TerminateJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::JobTermination, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl TerminateJob {
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
        value: impl TryInto<types::JobTermination, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `variables` of the body; see [`types::JobTermination::variables`].
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
    /// Adds one element to `variables` of the body; see [`types::JobTermination::variable`].
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(name, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::JobTermination::replace_variables`].
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
impl Build for TerminateJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, body, .. } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/acquire/jobs/{}/cmmnTerminate", PATH_SEGMENTS.segment("job_id", &
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
/// Ends a job of a process instance with a BPMN error, which the process may catch.
///
/// The worker must hold the lock of the job. The call only notes the outcome: the engine goes on in a job of its own, with the same id, which its async executor does next. So the answer does not tell whether the process could go on.
///
/// `POST /acquire/jobs/{jobId}/bpmnError`
///
/// # Errors
/// - 400: The worker is missing, a variable cannot be read, or the job is one of a case instance.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The worker does not hold the lock of the job; or the user lacks the privilege `access-rest-api`, and the body is empty.
/// - 404: There is no such job.
/// - 500: A `bigDecimal` or `bigInteger` is no number, or the name of a variable is longer than its column in the database.
///
/// # Source
/// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerAcquireJobResource#bpmnErrorJob
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ThrowJobBpmnError {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::JobBpmnError, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ThrowJobBpmnError {
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
        value: impl TryInto<types::JobBpmnError, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `error_code` of the body; see [`types::JobBpmnError::error_code`].
    pub fn error_code(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("error_code");
        self.body = self.body.map(|body| body.error_code(value));
        self
    }
    /// Adds to `variables` of the body; see [`types::JobBpmnError::variables`].
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
    /// Adds one element to `variables` of the body; see [`types::JobBpmnError::variable`].
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.given_of_body.member("variable");
        self.body = self.body.map(|body| body.variable(name, value));
        self
    }
    /// Replaces all that `variables` of the body holds; see [`types::JobBpmnError::replace_variables`].
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
impl Build for ThrowJobBpmnError {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, body, .. } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/acquire/jobs/{}/bpmnError", PATH_SEGMENTS.segment("job_id", & job_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Gives back one job that a worker has locked.
///
/// The job keeps its retries. Beware of exclusive tasks, which tasks of processes are by default: their process instance stays locked, and no worker can acquire a job of the topic while such a job is the first in line. `fail` with the retries that the job has gives it back without that.
///
/// `POST /unacquire/jobs/{jobId}`
///
/// Not every server has this operation: version 7.0.0 and later.
///
/// # Errors
/// - 400: The worker is missing.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The worker does not hold the lock of the job; or the user lacks the privilege `access-rest-api`, and the body is empty.
/// - 404: There is no such job.
///
/// # Source
/// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerUnacquireJobResource#unaquireJob
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UnacquireJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::JobReturn, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UnacquireJob {
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
        value: impl TryInto<types::JobReturn, Error: std::fmt::Display>,
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
impl Build for UnacquireJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, body, .. } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/unacquire/jobs/{}", PATH_SEGMENTS.segment("job_id", & job_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Gives back all jobs that a worker has locked.
///
/// The job keeps its retries. Beware of exclusive tasks, which tasks of processes are by default: their process instance stays locked, and no worker can acquire a job of the topic while such a job is the first in line. `fail` with the retries that the job has gives it back without that.
///
/// `POST /unacquire/jobs`
///
/// Not every server has this operation: version 7.0.0 and later.
///
/// # Errors
/// - 400: The worker is missing, or it has locked jobs of another tenant than the one given.
/// - 401: The credentials are missing or wrong. The body is empty.
/// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
///
/// # Source
/// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerUnacquireJobResource#unacquireJobs
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UnacquireJobs {
    pub(super) client: Client,
    pub(super) body: Result<types::JobsReturn, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UnacquireJobs {
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
        value: impl TryInto<types::JobsReturn, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `tenant_id` of the body; see [`types::JobsReturn::tenant_id`].
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
impl Build for UnacquireJobs {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/unacquire/jobs"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
