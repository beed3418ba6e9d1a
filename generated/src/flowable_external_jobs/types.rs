// Made by `cargo xtask generate`; edit the spec instead.

//! The bodies that are sent and received.

pub use ::bpm_rest_runtime::time::IsoDuration;
pub use ::bpm_rest_runtime::variable::NewVariable;
pub use ::bpm_rest_runtime::variable::Variable;
#[derive(Default)]
/// A job that a worker has just locked, with the variables of its process instance or case instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AcquiredJob {
    /// An id that stays with the job when it becomes another kind of job, such as a dead letter job.
    #[serde(
        rename = "correlationId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// When it was created.
    #[serde(
        rename = "createTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub create_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it is due; null for at once.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the task in the model.
    #[serde(
        rename = "elementId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// The name of the task in the model.
    #[serde(
        rename = "elementName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub element_name: ::std::option::Option<::std::string::String>,
    /// What it failed with last; of a longer message the first 2,000 characters.
    #[serde(
        rename = "exceptionMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exception_message: ::std::option::Option<::std::string::String>,
    /// The id of the execution.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// When the lock expires; null where it is not locked.
    #[serde(
        rename = "lockExpirationTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub lock_expiration_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The worker that has locked it; null where none has.
    #[serde(
        rename = "lockOwner",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub lock_owner: ::std::option::Option<::std::string::String>,
    /// The id of the process definition.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// The id of the process instance; null for a job of a case instance.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// How often it will be tried yet.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub retries: ::std::option::Option<i32>,
    /// The id of the case definition.
    #[serde(
        rename = "scopeDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_definition_id: ::std::option::Option<::std::string::String>,
    /// The id of the case instance; null for a job of a process instance.
    #[serde(rename = "scopeId", skip_serializing_if = "::std::option::Option::is_none")]
    pub scope_id: ::std::option::Option<::std::string::String>,
    /// `cmmn` for a job of a case instance, null for one of a process instance.
    #[serde(
        rename = "scopeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_type: ::std::option::Option<::std::string::String>,
    /// The id of the plan item instance.
    #[serde(
        rename = "subScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sub_scope_id: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the job is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The variables that the job sees; those of type `binary` and `serializable` without a value.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::bpm_rest_runtime::variable::Variable>>"
        )
    )]
    pub variables: ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
}
::bpm_rest_runtime::members! {
    AcquiredJob, [7, 19], [], (0 "correlationId" correlation_id), (1 "createTime"
    create_time), (2 "dueDate" due_date), (3 "elementId" element_id), (4 "elementName"
    element_name), (5 "exceptionMessage" exception_message), (6 "executionId"
    execution_id), (7 "id" id), (8 "lockExpirationTime" lock_expiration_time), (9
    "lockOwner" lock_owner), (10 "processDefinitionId" process_definition_id), (11
    "processInstanceId" process_instance_id), (12 "retries" retries), (13
    "scopeDefinitionId" scope_definition_id), (14 "scopeId" scope_id), (15 "scopeType"
    scope_type), (16 "subScopeId" sub_scope_id), (17 "tenantId" tenant_id), (18 "url"
    url), (19 "variables" variables => NullAsEmpty)
}
/// What the server says about an error.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// What exactly went wrong.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exception: ::std::option::Option<::std::string::String>,
    /// The kind of error, in a word or two.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    ErrorBody, [], [], (0 "exception" exception), (1 "message" message)
}
#[derive(Default)]
/// An external worker job: what the engine waits for a worker to do.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Job {
    /// An id that stays with the job when it becomes another kind of job, such as a dead letter job.
    #[serde(
        rename = "correlationId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// When it was created.
    #[serde(
        rename = "createTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub create_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it is due; null for at once.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the task in the model.
    #[serde(
        rename = "elementId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// The name of the task in the model.
    #[serde(
        rename = "elementName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub element_name: ::std::option::Option<::std::string::String>,
    /// What it failed with last; of a longer message the first 2,000 characters.
    #[serde(
        rename = "exceptionMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exception_message: ::std::option::Option<::std::string::String>,
    /// The id of the execution.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// When the lock expires; null where it is not locked.
    #[serde(
        rename = "lockExpirationTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub lock_expiration_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The worker that has locked it; null where none has.
    #[serde(
        rename = "lockOwner",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub lock_owner: ::std::option::Option<::std::string::String>,
    /// The id of the process definition.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// The id of the process instance; null for a job of a case instance.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// How often it will be tried yet.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub retries: ::std::option::Option<i32>,
    /// The id of the case definition.
    #[serde(
        rename = "scopeDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_definition_id: ::std::option::Option<::std::string::String>,
    /// The id of the case instance; null for a job of a process instance.
    #[serde(rename = "scopeId", skip_serializing_if = "::std::option::Option::is_none")]
    pub scope_id: ::std::option::Option<::std::string::String>,
    /// `cmmn` for a job of a case instance, null for one of a process instance.
    #[serde(
        rename = "scopeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_type: ::std::option::Option<::std::string::String>,
    /// The id of the plan item instance.
    #[serde(
        rename = "subScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sub_scope_id: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the job is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    Job, [7], [], (0 "correlationId" correlation_id), (1 "createTime" create_time), (2
    "dueDate" due_date), (3 "elementId" element_id), (4 "elementName" element_name), (5
    "exceptionMessage" exception_message), (6 "executionId" execution_id), (7 "id" id),
    (8 "lockExpirationTime" lock_expiration_time), (9 "lockOwner" lock_owner), (10
    "processDefinitionId" process_definition_id), (11 "processInstanceId"
    process_instance_id), (12 "retries" retries), (13 "scopeDefinitionId"
    scope_definition_id), (14 "scopeId" scope_id), (15 "scopeType" scope_type), (16
    "subScopeId" sub_scope_id), (17 "tenantId" tenant_id), (18 "url" url)
}
/// Which jobs a worker wants to lock, and for how long.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobAcquisition {
    /// How long the jobs stay locked.
    #[serde(rename = "lockDuration")]
    pub lock_duration: ::bpm_rest_runtime::time::IsoDuration,
    /// How often the server tries to lock when other workers get in its way; 5 by default.
    #[serde(
        rename = "numberOfRetries",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_of_retries: ::std::option::Option<i32>,
    /// How many jobs to lock at most; 1 by default.
    #[serde(
        rename = "numberOfTasks",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_of_tasks: ::std::option::Option<i32>,
    /// Only jobs of process instances, or only jobs of case instances.
    #[serde(
        rename = "scopeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_type: ::std::option::Option<
        crate::flowable_external_jobs::enums::ScopeType,
    >,
    /// The topic of the jobs.
    pub topic: ::std::string::String,
    /// The id of the worker, which holds the locks.
    #[serde(rename = "workerId")]
    pub worker_id: ::std::string::String,
}
impl JobAcquisition {
    /// With `lock_duration`, `topic`, `worker_id`, which are required.
    #[must_use]
    pub fn new(
        lock_duration: impl Into<::bpm_rest_runtime::time::IsoDuration>,
        topic: impl Into<::std::string::String>,
        worker_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            lock_duration: lock_duration.into(),
            number_of_retries: Default::default(),
            number_of_tasks: Default::default(),
            scope_type: Default::default(),
            topic: topic.into(),
            worker_id: worker_id.into(),
        }
    }
    /// How long the jobs stay locked.
    #[must_use]
    pub fn lock_duration(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::IsoDuration>,
    ) -> Self {
        self.lock_duration = value.into();
        self
    }
    /// How often the server tries to lock when other workers get in its way; 5 by default.
    #[must_use]
    pub fn number_of_retries(mut self, value: i32) -> Self {
        self.number_of_retries = Some(value);
        self
    }
    /// How many jobs to lock at most; 1 by default.
    #[must_use]
    pub fn number_of_tasks(mut self, value: i32) -> Self {
        self.number_of_tasks = Some(value);
        self
    }
    /// Only jobs of process instances, or only jobs of case instances.
    #[must_use]
    pub fn scope_type(
        mut self,
        value: impl Into<crate::flowable_external_jobs::enums::ScopeType>,
    ) -> Self {
        self.scope_type = Some(value.into());
        self
    }
    /// The topic of the jobs.
    #[must_use]
    pub fn topic(mut self, value: impl Into<::std::string::String>) -> Self {
        self.topic = value.into();
        self
    }
    /// The id of the worker, which holds the locks.
    #[must_use]
    pub fn worker_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.worker_id = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for JobAcquisition {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(1),
            maximum: None,
            max_length: None,
            otherwise: "The server locks no job, and does not say so.",
        }
            .check("number_of_retries", &self.number_of_retries)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(1),
            maximum: None,
            max_length: None,
            otherwise: "The server locks no job.",
        }
            .check("number_of_tasks", &self.number_of_tasks)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("worker_id", &self.worker_id)?;
        Ok(())
    }
}
/// That a worker has ended a job with a BPMN error.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobBpmnError {
    /// The code of the error, by which the process catches it.
    #[serde(
        rename = "errorCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// Variables to set on the process instance or case instance. Types: `string`, `integer`, `short`, `long`, `double`, `bigInteger`, `bigDecimal`, `boolean`, `date`, `instant`, `localDate`, `localDateTime` and `json`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(serialize_with = "::bpm_rest_runtime::variable::without_local")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::std::option::Option<::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>>"
        )
    )]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// The id of the worker that holds the lock of the job.
    #[serde(rename = "workerId")]
    pub worker_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    JobBpmnError, [2], [], (0 "errorCode" error_code), (1 "variables" variables), (2
    "workerId" worker_id)
}
impl JobBpmnError {
    /// With `worker_id`, which is required.
    #[must_use]
    pub fn new(worker_id: impl Into<::std::string::String>) -> Self {
        Self {
            error_code: Default::default(),
            variables: Default::default(),
            worker_id: worker_id.into(),
        }
    }
    /// The code of the error, by which the process catches it.
    #[must_use]
    pub fn error_code(mut self, value: impl Into<::std::string::String>) -> Self {
        self.error_code = Some(value.into());
        self
    }
    /// Variables to set on the process instance or case instance. Types: `string`, `integer`, `short`, `long`, `double`, `bigInteger`, `bigDecimal`, `boolean`, `date`, `instant`, `localDate`, `localDateTime` and `json`.
    ///
    /// Adds to what is there; [`Self::replace_variables`] replaces it.
    #[must_use]
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `variables`; see [`Self::variables`].
    #[must_use]
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.variables
            .get_or_insert_with(Default::default)
            .extend([<::bpm_rest_runtime::variable::NewVariable>::new(name, value)]);
        self
    }
    /// Replaces all that `variables` holds; see [`Self::variables`], which adds.
    #[must_use]
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// The id of the worker that holds the lock of the job.
    #[must_use]
    pub fn worker_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.worker_id = value.into();
        self
    }
}
/// That a worker has done a job.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobCompletion {
    /// Variables to set on the process instance or case instance. Types: `string`, `integer`, `short`, `long`, `double`, `bigInteger`, `bigDecimal`, `boolean`, `date`, `instant`, `localDate`, `localDateTime` and `json`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(serialize_with = "::bpm_rest_runtime::variable::without_local")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::std::option::Option<::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>>"
        )
    )]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// The id of the worker that holds the lock of the job.
    #[serde(rename = "workerId")]
    pub worker_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    JobCompletion, [1], [], (0 "variables" variables), (1 "workerId" worker_id)
}
impl JobCompletion {
    /// With `worker_id`, which is required.
    #[must_use]
    pub fn new(worker_id: impl Into<::std::string::String>) -> Self {
        Self {
            variables: Default::default(),
            worker_id: worker_id.into(),
        }
    }
    /// Variables to set on the process instance or case instance. Types: `string`, `integer`, `short`, `long`, `double`, `bigInteger`, `bigDecimal`, `boolean`, `date`, `instant`, `localDate`, `localDateTime` and `json`.
    ///
    /// Adds to what is there; [`Self::replace_variables`] replaces it.
    #[must_use]
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `variables`; see [`Self::variables`].
    #[must_use]
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.variables
            .get_or_insert_with(Default::default)
            .extend([<::bpm_rest_runtime::variable::NewVariable>::new(name, value)]);
        self
    }
    /// Replaces all that `variables` holds; see [`Self::variables`], which adds.
    #[must_use]
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// The id of the worker that holds the lock of the job.
    #[must_use]
    pub fn worker_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.worker_id = value.into();
        self
    }
}
/// That a worker has failed at a job.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobFailure {
    /// What went wrong at length, such as a stack trace.
    #[serde(
        rename = "errorDetails",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_details: ::std::option::Option<::std::string::String>,
    /// What went wrong; the server keeps the first 2,000 characters.
    #[serde(
        rename = "errorMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// How often the job will be tried yet; by default one time less than before. With 0 it becomes a dead letter job.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub retries: ::std::option::Option<i32>,
    /// How long nobody can acquire the job; by default not at all.
    #[serde(
        rename = "retryTimeout",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub retry_timeout: ::std::option::Option<::bpm_rest_runtime::time::IsoDuration>,
    /// The id of the worker that holds the lock of the job.
    #[serde(rename = "workerId")]
    pub worker_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    JobFailure, [4], [], (0 "errorDetails" error_details), (1 "errorMessage"
    error_message), (2 "retries" retries), (3 "retryTimeout" retry_timeout), (4
    "workerId" worker_id)
}
impl JobFailure {
    /// With `worker_id`, which is required.
    #[must_use]
    pub fn new(worker_id: impl Into<::std::string::String>) -> Self {
        Self {
            error_details: Default::default(),
            error_message: Default::default(),
            retries: Default::default(),
            retry_timeout: Default::default(),
            worker_id: worker_id.into(),
        }
    }
    /// What went wrong at length, such as a stack trace.
    #[must_use]
    pub fn error_details(mut self, value: impl Into<::std::string::String>) -> Self {
        self.error_details = Some(value.into());
        self
    }
    /// What went wrong; the server keeps the first 2,000 characters.
    #[must_use]
    pub fn error_message(mut self, value: impl Into<::std::string::String>) -> Self {
        self.error_message = Some(value.into());
        self
    }
    /// How often the job will be tried yet; by default one time less than before. With 0 it becomes a dead letter job.
    #[must_use]
    pub fn retries(mut self, value: i32) -> Self {
        self.retries = Some(value);
        self
    }
    /// How long nobody can acquire the job; by default not at all.
    #[must_use]
    pub fn retry_timeout(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::IsoDuration>,
    ) -> Self {
        self.retry_timeout = Some(value.into());
        self
    }
    /// The id of the worker that holds the lock of the job.
    #[must_use]
    pub fn worker_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.worker_id = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for JobFailure {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("retries", &self.retries)?;
        Ok(())
    }
}
#[derive(Default)]
/// One page of a list of jobs.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobPage {
    /// The jobs of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<Job>>")
    )]
    pub data: ::std::vec::Vec<Job>,
    /// `asc` or `desc`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    /// How many there are on this page; not the page size asked for.
    pub size: i32,
    /// The field that the list is sorted by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<::std::string::String>,
    /// The offset of the first one of this page.
    pub start: i32,
    /// How many jobs the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    JobPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order" order), (2
    "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// Which worker gives back a job.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobReturn {
    /// The id of the worker that holds the lock of the job.
    #[serde(rename = "workerId")]
    pub worker_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    JobReturn, [0], [], (0 "workerId" worker_id)
}
impl JobReturn {
    /// With `worker_id`, which is required.
    #[must_use]
    pub fn new(worker_id: impl Into<::std::string::String>) -> Self {
        Self {
            worker_id: worker_id.into(),
        }
    }
    /// The id of the worker that holds the lock of the job.
    #[must_use]
    pub fn worker_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.worker_id = value.into();
        self
    }
}
/// That a worker has ended a job of a case instance by terminating its plan item.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobTermination {
    /// Variables to set on the process instance or case instance. Types: `string`, `integer`, `short`, `long`, `double`, `bigInteger`, `bigDecimal`, `boolean`, `date`, `instant`, `localDate`, `localDateTime` and `json`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(serialize_with = "::bpm_rest_runtime::variable::without_local")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::std::option::Option<::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>>"
        )
    )]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// The id of the worker that holds the lock of the job.
    #[serde(rename = "workerId")]
    pub worker_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    JobTermination, [1], [], (0 "variables" variables), (1 "workerId" worker_id)
}
impl JobTermination {
    /// With `worker_id`, which is required.
    #[must_use]
    pub fn new(worker_id: impl Into<::std::string::String>) -> Self {
        Self {
            variables: Default::default(),
            worker_id: worker_id.into(),
        }
    }
    /// Variables to set on the process instance or case instance. Types: `string`, `integer`, `short`, `long`, `double`, `bigInteger`, `bigDecimal`, `boolean`, `date`, `instant`, `localDate`, `localDateTime` and `json`.
    ///
    /// Adds to what is there; [`Self::replace_variables`] replaces it.
    #[must_use]
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `variables`; see [`Self::variables`].
    #[must_use]
    pub fn variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.variables
            .get_or_insert_with(Default::default)
            .extend([<::bpm_rest_runtime::variable::NewVariable>::new(name, value)]);
        self
    }
    /// Replaces all that `variables` holds; see [`Self::variables`], which adds.
    #[must_use]
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// The id of the worker that holds the lock of the job.
    #[must_use]
    pub fn worker_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.worker_id = value.into();
        self
    }
}
/// Which worker gives back its jobs.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobsReturn {
    /// The tenant of the jobs. All jobs that the worker has locked must be of this tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// The id of the worker that holds the locks.
    #[serde(rename = "workerId")]
    pub worker_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    JobsReturn, [1], [], (0 "tenantId" tenant_id), (1 "workerId" worker_id)
}
impl JobsReturn {
    /// With `worker_id`, which is required.
    #[must_use]
    pub fn new(worker_id: impl Into<::std::string::String>) -> Self {
        Self {
            tenant_id: Default::default(),
            worker_id: worker_id.into(),
        }
    }
    /// The tenant of the jobs. All jobs that the worker has locked must be of this tenant.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// The id of the worker that holds the locks.
    #[must_use]
    pub fn worker_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.worker_id = value.into();
        self
    }
}
