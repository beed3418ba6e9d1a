// Made by `cargo xtask generate`; edit the spec instead.

//! The bodies that are sent and received.

#[derive(Default)]
/// What the framework says about an error.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// The status in words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<::std::string::String>,
    /// The Java class of the exception.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exception: ::std::option::Option<::std::string::String>,
    /// What went wrong.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// The path that was called.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub path: ::std::option::Option<::std::string::String>,
    /// The status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// When it happened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<::serde_json::Value>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ErrorBody, [], [extra], (0 "error" error), (1 "exception" exception), (2 "message"
    message), (3 "path" path), (4 "status" status), (5 "timestamp" timestamp)
}
#[derive(Default)]
/// A field of a form.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormProperty {
    /// The id that its value is sent under.
    pub id: ::std::string::String,
    /// What people are to read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether its value is told.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub readable: ::std::option::Option<bool>,
    /// Whether a value has to be sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub required: ::std::option::Option<bool>,
    /// `type`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<FormType>,
    /// The value that it has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Whether a value may be sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub writable: ::std::option::Option<bool>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    FormProperty, [0], [extra], (0 "id" id), (1 "name" name), (2 "readable" readable), (3
    "required" required), (4 "type" type_), (5 "value" value), (6 "writable" writable)
}
#[derive(Default)]
/// What a field of a form holds.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormType {
    /// The media type of the values.
    #[serde(rename = "mimeType", skip_serializing_if = "::std::option::Option::is_none")]
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// `string`, `long`, `double`, `boolean`, `date` or `enum`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    FormType, [], [extra], (0 "mimeType" mime_type), (1 "name" name)
}
#[derive(Default)]
/// Something that a process instance has been at.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricActivity {
    /// Who it was assigned to, with the system in front: `oa_zhang`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<::std::string::String>,
    /// Why it was ended early.
    #[serde(
        rename = "deleteReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub delete_reason: ::std::option::Option<::std::string::String>,
    /// How long it took, in milliseconds.
    #[serde(
        rename = "durationInMillis",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub duration_in_millis: ::std::option::Option<i64>,
    /// When it ended; none while it goes on.
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The execution that was at it.
    #[serde(rename = "executionId")]
    pub execution_id: ::std::string::String,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    HistoricActivity, [4], [extra], (0 "assignee" assignee), (1 "deleteReason"
    delete_reason), (2 "durationInMillis" duration_in_millis), (3 "endTime" end_time), (4
    "executionId" execution_id)
}
#[derive(Default)]
/// Who has to do with a task.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IdentityLink {
    /// The group, with the system in front.
    #[serde(rename = "groupId", skip_serializing_if = "::std::option::Option::is_none")]
    pub group_id: ::std::option::Option<::std::string::String>,
    /// The id; none of the links of the assignee and the owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// The task.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// `candidate`, `assignee`, `owner` or `participant`.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// The user, with the system in front: `oa_zhang`.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    IdentityLink, [3], [extra], (0 "groupId" group_id), (1 "id" id), (2 "taskId"
    task_id), (3 "type" type_), (4 "userId" user_id)
}
/// A group (role) that another system hands over.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewGroup {
    /// The id in that system; the service keeps the group under `systemId_id`.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// What kind of group it is.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    NewGroup, [0], [], (0 "id" id), (1 "name" name), (2 "type" type_)
}
impl NewGroup {
    /// With `id`, which is required.
    #[must_use]
    pub fn new(id: impl Into<::std::string::String>) -> Self {
        Self {
            id: id.into(),
            name: Default::default(),
            type_: Default::default(),
        }
    }
    /// The id in that system; the service keeps the group under `systemId_id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = value.into();
        self
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// What kind of group it is.
    #[must_use]
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}
/// A user that another system hands over.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewUser {
    /// The email address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// The first name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// The id in that system; the service keeps the user under `systemId_id`.
    pub id: ::std::string::String,
    /// The last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// The password, which the service keeps as it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::bpm_rest_runtime::values::Secret>,
}
::bpm_rest_runtime::members! {
    NewUser, [2], [], (0 "email" email), (1 "firstName" first_name), (2 "id" id), (3
    "lastName" last_name), (4 "password" password)
}
impl NewUser {
    /// With `id`, which is required.
    #[must_use]
    pub fn new(id: impl Into<::std::string::String>) -> Self {
        Self {
            email: Default::default(),
            first_name: Default::default(),
            id: id.into(),
            last_name: Default::default(),
            password: Default::default(),
        }
    }
    /// The email address.
    #[must_use]
    pub fn email(mut self, value: impl Into<::std::string::String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// The first name.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// The id in that system; the service keeps the user under `systemId_id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = value.into();
        self
    }
    /// The last name.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// The password, which the service keeps as it is.
    #[must_use]
    pub fn password(
        mut self,
        value: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        self.password = Some(value.into());
        self
    }
}
#[derive(Default)]
/// A process instance that runs, as the engine has it in its database; its own id is `rootProcessInstanceId`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessInstance {
    /// The activity that it is at.
    #[serde(
        rename = "activityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_id: ::std::option::Option<::std::string::String>,
    /// The business key.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// How many jobs it has that failed too often.
    #[serde(
        rename = "deadLetterJobCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub dead_letter_job_count: ::std::option::Option<i32>,
    /// How many events it waits for.
    #[serde(
        rename = "eventSubscriptionCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_subscription_count: ::std::option::Option<i32>,
    /// How many identity links it has.
    #[serde(
        rename = "identityLinkCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub identity_link_count: ::std::option::Option<i32>,
    /// Whether it is at an activity itself.
    #[serde(rename = "isActive", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    /// Whether there are others beside it.
    #[serde(
        rename = "isConcurrent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_concurrent: ::std::option::Option<bool>,
    /// Whether it waits for compensation.
    #[serde(
        rename = "isEventScope",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_event_scope: ::std::option::Option<bool>,
    /// Whether it has variables of its own.
    #[serde(rename = "isScope", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_scope: ::std::option::Option<bool>,
    /// How many jobs it has.
    #[serde(rename = "jobCount", skip_serializing_if = "::std::option::Option::is_none")]
    pub job_count: ::std::option::Option<i32>,
    /// Until when it is locked.
    #[serde(rename = "lockTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub lock_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The execution above it.
    #[serde(rename = "parentId", skip_serializing_if = "::std::option::Option::is_none")]
    pub parent_id: ::std::option::Option<::std::string::String>,
    /// The id of the process definition: `story:1:18`.
    #[serde(rename = "processDefinitionId")]
    pub process_definition_id: ::std::string::String,
    /// The id of the process instance; of one that was called by another one the id of that.
    #[serde(rename = "rootProcessInstanceId")]
    pub root_process_instance_id: ::std::string::String,
    /// When it was started.
    #[serde(rename = "startTime")]
    pub start_time: ::bpm_rest_runtime::time::Timestamp,
    /// Who started it.
    #[serde(
        rename = "startUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_user_id: ::std::option::Option<::std::string::String>,
    /// The execution that called it, if another process did.
    #[serde(
        rename = "superExecution",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub super_execution: ::std::option::Option<::std::string::String>,
    /// How many suspended jobs it has.
    #[serde(
        rename = "suspendedJobCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub suspended_job_count: ::std::option::Option<i32>,
    /// 1 if it is active, 2 if it is suspended.
    #[serde(rename = "suspensionState")]
    pub suspension_state: i32,
    /// How many tasks it has.
    #[serde(
        rename = "taskCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_count: ::std::option::Option<i32>,
    /// How many timers it has.
    #[serde(
        rename = "timerJobCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub timer_job_count: ::std::option::Option<i32>,
    /// How many variables it has.
    #[serde(
        rename = "variableCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub variable_count: ::std::option::Option<i32>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ProcessInstance, [13, 14, 15, 19], [extra], (0 "activityId" activity_id), (1
    "businessKey" business_key), (2 "deadLetterJobCount" dead_letter_job_count), (3
    "eventSubscriptionCount" event_subscription_count), (4 "identityLinkCount"
    identity_link_count), (5 "isActive" is_active), (6 "isConcurrent" is_concurrent), (7
    "isEventScope" is_event_scope), (8 "isScope" is_scope), (9 "jobCount" job_count), (10
    "lockTime" lock_time), (11 "name" name), (12 "parentId" parent_id), (13
    "processDefinitionId" process_definition_id), (14 "rootProcessInstanceId"
    root_process_instance_id), (15 "startTime" start_time), (16 "startUserId"
    start_user_id), (17 "superExecution" super_execution), (18 "suspendedJobCount"
    suspended_job_count), (19 "suspensionState" suspension_state), (20 "taskCount"
    task_count), (21 "timerJobCount" timer_job_count), (22 "variableCount"
    variable_count)
}
#[derive(Default)]
/// The form on the start event of a process.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StartForm {
    /// The fields.
    #[serde(
        rename = "formPropertyList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<FormProperty>>"
        )
    )]
    pub form_property_list: ::std::vec::Vec<FormProperty>,
    /// The key of the form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub formkey: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    StartForm, [], [extra], (0 "formPropertyList" form_property_list => NullAsEmpty), (1
    "formkey" formkey)
}
#[derive(Default)]
/// A task with its variables, which stand beside these members. A variable with the name of one of them is told in its place.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Task {
    /// `taskEntity`.
    #[serde(rename = "taskEntity")]
    pub task_entity: TaskEntity,
    /// The id.
    #[serde(rename = "taskId")]
    pub task_id: ::std::string::String,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Task, [0, 1], [extra], (0 "taskEntity" task_entity : blank), (1 "taskId" task_id)
}
/// Variables to complete a task with.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskCompletion {
    /// Variables that are gone at the next task.
    #[serde(
        rename = "transientVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub transient_variables: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Variables that go on with the process.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
::bpm_rest_runtime::members! {
    TaskCompletion, [], [], (0 "transientVariables" transient_variables), (1 "variables"
    variables)
}
impl TaskCompletion {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            transient_variables: Default::default(),
            variables: Default::default(),
        }
    }
    /// Variables that are gone at the next task.
    ///
    /// Adds to what is there; [`Self::replace_transient_variables`] replaces it.
    #[must_use]
    pub fn transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.transient_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `transient_variables`; see [`Self::transient_variables`].
    #[must_use]
    pub fn transient_variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.transient_variables
            .get_or_insert_with(Default::default)
            .extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `transient_variables` holds; see [`Self::transient_variables`], which adds.
    #[must_use]
    pub fn replace_transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.transient_variables = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Variables that go on with the process.
    ///
    /// Adds to what is there; [`Self::replace_variables`] replaces it.
    #[must_use]
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `variables`; see [`Self::variables`].
    #[must_use]
    pub fn variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.variables
            .get_or_insert_with(Default::default)
            .extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `variables` holds; see [`Self::variables`], which adds.
    #[must_use]
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.variables = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}
#[derive(Default)]
/// A task as the engine has it in its database; it tells neither its id nor that of its process instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskEntity {
    /// Who it is assigned to, with the system in front: `oa_zhang`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<::std::string::String>,
    /// When it was created.
    #[serde(rename = "createTime")]
    pub create_time: ::bpm_rest_runtime::time::Timestamp,
    /// `delegationState`.
    #[serde(
        rename = "delegationState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub delegation_state: ::std::option::Option<
        crate::process_center::enums::DelegationState,
    >,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// When it is due.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The execution that waits for it, which is another one than the process instance; none of a task without a process.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Who delegated it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: ::std::option::Option<::std::string::String>,
    /// The priority, 50 by default.
    pub priority: i32,
    /// The id of the process definition: `story:1:18`; none of a task without a process.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// 1 if it is active, 2 if it is suspended.
    #[serde(rename = "suspensionState")]
    pub suspension_state: i32,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    TaskEntity, [1, 8, 10], [extra], (0 "assignee" assignee), (1 "createTime"
    create_time), (2 "delegationState" delegation_state), (3 "description" description),
    (4 "dueDate" due_date), (5 "executionId" execution_id), (6 "name" name), (7 "owner"
    owner), (8 "priority" priority), (9 "processDefinitionId" process_definition_id), (10
    "suspensionState" suspension_state)
}
#[derive(Default)]
/// The form of a task.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskForm {
    /// The key of the form.
    #[serde(rename = "formKey", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_key: ::std::option::Option<::std::string::String>,
    /// The fields.
    #[serde(
        rename = "formPropertyList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<FormProperty>>"
        )
    )]
    pub form_property_list: ::std::vec::Vec<FormProperty>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    TaskForm, [], [extra], (0 "formKey" form_key), (1 "formPropertyList"
    form_property_list => NullAsEmpty)
}
/// A user and a group, each as a text of JSON.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserAndGroupTexts {
    /// The group as a text of JSON.
    pub group: ::std::string::String,
    /// The user as a text of JSON, with the password in it.
    pub user: ::bpm_rest_runtime::values::Secret,
}
impl UserAndGroupTexts {
    /// With `group`, `user`, which are required.
    #[must_use]
    pub fn new(
        group: impl Into<::std::string::String>,
        user: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        Self {
            group: group.into(),
            user: user.into(),
        }
    }
    /// The group as a text of JSON.
    #[must_use]
    pub fn group(mut self, value: impl Into<::std::string::String>) -> Self {
        self.group = value.into();
        self
    }
    /// The user as a text of JSON, with the password in it.
    #[must_use]
    pub fn user(mut self, value: impl Into<::bpm_rest_runtime::values::Secret>) -> Self {
        self.user = value.into();
        self
    }
}
/// Users, groups and who is in which, each as a text of JSON.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UsersAndGroupsTexts {
    /// An array of groups as a text of JSON.
    pub groups: ::std::string::String,
    /// Ids of groups by those of users as a text of JSON.
    #[serde(rename = "userAndGroup")]
    pub user_and_group: ::std::string::String,
    /// An array of users as a text of JSON, with the passwords in it.
    pub users: ::bpm_rest_runtime::values::Secret,
}
impl UsersAndGroupsTexts {
    /// With `groups`, `user_and_group`, `users`, which are required.
    #[must_use]
    pub fn new(
        groups: impl Into<::std::string::String>,
        user_and_group: impl Into<::std::string::String>,
        users: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        Self {
            groups: groups.into(),
            user_and_group: user_and_group.into(),
            users: users.into(),
        }
    }
    /// An array of groups as a text of JSON.
    #[must_use]
    pub fn groups(mut self, value: impl Into<::std::string::String>) -> Self {
        self.groups = value.into();
        self
    }
    /// Ids of groups by those of users as a text of JSON.
    #[must_use]
    pub fn user_and_group(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_and_group = value.into();
        self
    }
    /// An array of users as a text of JSON, with the passwords in it.
    #[must_use]
    pub fn users(
        mut self,
        value: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        self.users = value.into();
        self
    }
}
