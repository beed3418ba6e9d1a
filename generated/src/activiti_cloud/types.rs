// Made by `cargo xtask generate`; edit the spec instead.

//! The bodies that are sent and received.

///What the runtime, or Spring Boot, says of a request that it refuses.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum BadRequest {
    FailureEntry(FailureEntry),
    ErrorBody(ErrorBody),
}
impl<'de> ::serde::Deserialize<'de> for BadRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        const FORMS: &[::bpm_rest_runtime::forms::Form] = &[
            ::bpm_rest_runtime::forms::Form {
                members: &["entry"],
                constants: &[],
            },
            ::bpm_rest_runtime::forms::Form {
                members: &["error", "message", "path", "status", "timestamp"],
                constants: &[],
            },
        ];
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        let forms = ::bpm_rest_runtime::forms::order(&value, FORMS).into_iter();
        let mut fitting = forms
            .filter_map(|form| match form {
                0usize => ::bpm_rest_runtime::forms::fits(&value).map(Self::FailureEntry),
                1usize => ::bpm_rest_runtime::forms::fits(&value).map(Self::ErrorBody),
                _ => None,
            });
        fitting.next().ok_or_else(|| ::bpm_rest_runtime::forms::none("BadRequest"))
    }
}
impl ::std::convert::From<FailureEntry> for BadRequest {
    fn from(value: FailureEntry) -> Self {
        Self::FailureEntry(value)
    }
}
impl ::std::convert::From<ErrorBody> for BadRequest {
    fn from(value: ErrorBody) -> Self {
        Self::ErrorBody(value)
    }
}
/// Candidate groups to add or remove.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CandidateGroups {
    /// The names of the groups.
    #[serde(rename = "candidateGroups")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub candidate_groups: ::std::vec::Vec<::std::string::String>,
    /// What the body is; always this one value.
    #[serde(rename = "payloadType")]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("const" = "CandidateGroupsPayload"))
    )]
    payload_type: ::std::string::String,
}
::bpm_rest_runtime::members! {
    CandidateGroups, [0, 1], [], (0 "candidateGroups" candidate_groups => NullAsEmpty),
    (1 "payloadType" payload_type)
}
impl CandidateGroups {
    /// With `candidate_groups`, which is required.
    #[must_use]
    pub fn new(
        candidate_groups: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            candidate_groups: candidate_groups.into_iter().map(Into::into).collect(),
            payload_type: "CandidateGroupsPayload".into(),
        }
    }
    /// The names of the groups.
    ///
    /// Adds to what is there; [`Self::replace_candidate_groups`] replaces it.
    #[must_use]
    pub fn candidate_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.candidate_groups.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `candidate_groups`; see [`Self::candidate_groups`].
    #[must_use]
    pub fn candidate_group(mut self, value: impl Into<::std::string::String>) -> Self {
        self.candidate_groups.extend([value.into()]);
        self
    }
    /// Replaces all that `candidate_groups` holds; see [`Self::candidate_groups`], which adds.
    #[must_use]
    pub fn replace_candidate_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.candidate_groups = value.into_iter().map(Into::into).collect();
        self
    }
}
/// Candidate users to add or remove.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CandidateUsers {
    /// The ids of the users.
    #[serde(rename = "candidateUsers")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub candidate_users: ::std::vec::Vec<::std::string::String>,
    /// What the body is; always this one value.
    #[serde(rename = "payloadType")]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("const" = "CandidateUsersPayload"))
    )]
    payload_type: ::std::string::String,
}
::bpm_rest_runtime::members! {
    CandidateUsers, [0, 1], [], (0 "candidateUsers" candidate_users => NullAsEmpty), (1
    "payloadType" payload_type)
}
impl CandidateUsers {
    /// With `candidate_users`, which is required.
    #[must_use]
    pub fn new(
        candidate_users: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            candidate_users: candidate_users.into_iter().map(Into::into).collect(),
            payload_type: "CandidateUsersPayload".into(),
        }
    }
    /// The ids of the users.
    ///
    /// Adds to what is there; [`Self::replace_candidate_users`] replaces it.
    #[must_use]
    pub fn candidate_users(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.candidate_users.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `candidate_users`; see [`Self::candidate_users`].
    #[must_use]
    pub fn candidate_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.candidate_users.extend([value.into()]);
        self
    }
    /// Replaces all that `candidate_users` holds; see [`Self::candidate_users`], which adds.
    #[must_use]
    pub fn replace_candidate_users(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.candidate_users = value.into_iter().map(Into::into).collect();
        self
    }
}
/// What a connector can do.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorAction {
    /// What it does; absent where the file does not say it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// What it needs.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<ConnectorVariable>>"
        )
    )]
    pub inputs: ::std::vec::Vec<ConnectorVariable>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// What it gives.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<ConnectorVariable>>"
        )
    )]
    pub outputs: ::std::vec::Vec<ConnectorVariable>,
}
::bpm_rest_runtime::members! {
    ConnectorAction, [], [], (0 "description" description), (1 "id" id), (2 "inputs"
    inputs => NullAsEmpty), (3 "name" name), (4 "outputs" outputs => NullAsEmpty)
}
#[derive(Default)]
/// A connector: a service that service tasks call.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorDefinition {
    /// What it can do, by key.
    #[serde(default, skip_serializing_if = ":: std :: collections :: HashMap::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::collections::HashMap<::std::string::String,ConnectorAction>>"
        )
    )]
    pub actions: ::std::collections::HashMap<::std::string::String, ConnectorAction>,
    /// What it is; absent where the file does not say it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    ConnectorDefinition, [2], [], (0 "actions" actions => NullAsEmpty), (1 "description"
    description), (2 "id" id), (3 "name" name)
}
/// What goes into an action of a connector or comes out of it.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorVariable {
    /// What it is; absent where the file does not say it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether it has to be there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub required: ::std::option::Option<bool>,
    /// The type, as the file has it.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    ConnectorVariable, [], [], (0 "description" description), (1 "id" id), (2 "name"
    name), (3 "required" required), (4 "type" type_)
}
#[derive(Default)]
/// What Spring Boot says of an error.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// What the status is called.
    pub error: ::std::string::String,
    /// What went wrong.
    pub message: ::std::string::String,
    /// The path that was asked for.
    pub path: ::std::string::String,
    /// The status.
    pub status: i32,
    /// When it happened.
    pub timestamp: ::bpm_rest_runtime::time::Timestamp,
}
::bpm_rest_runtime::members! {
    ErrorBody, [0, 1, 2, 3, 4], [], (0 "error" error), (1 "message" message), (2 "path"
    path), (3 "status" status), (4 "timestamp" timestamp)
}
#[derive(Default)]
/// What the runtime says of what it refuses or does not find.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Failure {
    /// The status.
    pub code: i32,
    /// What went wrong.
    pub message: ::std::string::String,
}
::bpm_rest_runtime::members! {
    Failure, [0, 1], [], (0 "code" code), (1 "message" message)
}
#[derive(Default)]
/// The wrapper of what the runtime says of what it refuses or does not find.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FailureEntry {
    /// `entry`.
    pub entry: Failure,
}
::bpm_rest_runtime::members! {
    FailureEntry, [0], [], (0 "entry" entry : blank)
}
#[derive(Default)]
/// What the runtime bundle says at its root.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Home {
    /// A welcome text.
    pub welcome: ::std::string::String,
}
::bpm_rest_runtime::members! {
    Home, [0], [], (0 "welcome" welcome)
}
/// A message that starts a process instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageStart {
    /// The business key, of up to 255 characters.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// The name of the message.
    pub name: ::std::string::String,
    /// What the body is; always this one value.
    #[serde(rename = "payloadType")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "StartMessagePayload")))]
    payload_type: ::std::string::String,
    /// The variables, by name. A name begins with a letter, followed by letters, digits and `_`. The server makes the type of each from its value; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
::bpm_rest_runtime::members! {
    MessageStart, [1, 2], [], (0 "businessKey" business_key), (1 "name" name), (2
    "payloadType" payload_type), (3 "variables" variables)
}
impl MessageStart {
    /// With `name`, which is required.
    #[must_use]
    pub fn new(name: impl Into<::std::string::String>) -> Self {
        Self {
            business_key: Default::default(),
            name: name.into(),
            payload_type: "StartMessagePayload".into(),
            variables: Default::default(),
        }
    }
    /// The business key, of up to 255 characters.
    #[must_use]
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.business_key = Some(value.into());
        self
    }
    /// The name of the message.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
    /// The variables, by name. A name begins with a letter, followed by letters, digits and `_`. The server makes the type of each from its value; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
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
impl ::bpm_rest_runtime::bounds::Checked for MessageStart {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("business_key", &self.business_key)?;
        Ok(())
    }
}
/// A process instance to start; the key or the id of the process definition has to be there.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProcessInstance {
    /// The business key, of up to 255 characters.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// The name, of up to 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// What the body is; always this one value.
    #[serde(rename = "payloadType")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "StartProcessPayload")))]
    payload_type: ::std::string::String,
    /// The id of the process definition.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// The key of the process definition; where there is an id as well, the key counts.
    #[serde(
        rename = "processDefinitionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_key: ::std::option::Option<::std::string::String>,
    /// The variables, by name. A name begins with a letter, followed by letters, digits and `_`. The server makes the type of each from its value; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
::bpm_rest_runtime::members! {
    NewProcessInstance, [2], [], (0 "businessKey" business_key), (1 "name" name), (2
    "payloadType" payload_type), (3 "processDefinitionId" process_definition_id), (4
    "processDefinitionKey" process_definition_key), (5 "variables" variables)
}
impl NewProcessInstance {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            business_key: Default::default(),
            name: Default::default(),
            payload_type: "StartProcessPayload".into(),
            process_definition_id: Default::default(),
            process_definition_key: Default::default(),
            variables: Default::default(),
        }
    }
    /// The business key, of up to 255 characters.
    #[must_use]
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.business_key = Some(value.into());
        self
    }
    /// The name, of up to 255 characters.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// The id of the process definition.
    #[must_use]
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Some(value.into());
        self
    }
    /// The key of the process definition; where there is an id as well, the key counts.
    #[must_use]
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_key = Some(value.into());
        self
    }
    /// The variables, by name. A name begins with a letter, followed by letters, digits and `_`. The server makes the type of each from its value; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
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
impl Default for NewProcessInstance {
    fn default() -> Self {
        Self::new()
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewProcessInstance {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("business_key", &self.business_key)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("name", &self.name)?;
        Ok(())
    }
}
/// A task to create that belongs to no process instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewTask {
    /// The id of the user who is to do it; by default nobody is assigned.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<::std::string::String>,
    /// The names of the groups whose members may claim it.
    #[serde(
        rename = "candidateGroups",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub candidate_groups: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The ids of the users who may claim it, beside the caller.
    #[serde(
        rename = "candidateUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub candidate_users: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// When it is due.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The key of its form.
    #[serde(rename = "formKey", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_key: ::std::option::Option<::std::string::String>,
    /// The name, of up to 255 characters.
    pub name: ::std::string::String,
    /// The id of the task that it is a subtask of; the server does not look whether there is one.
    #[serde(
        rename = "parentTaskId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_task_id: ::std::option::Option<::std::string::String>,
    /// What the body is; always this one value.
    #[serde(rename = "payloadType")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "CreateTaskPayload")))]
    payload_type: ::std::string::String,
    /// The priority, 0 by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<i32>,
}
::bpm_rest_runtime::members! {
    NewTask, [6, 8], [], (0 "assignee" assignee), (1 "candidateGroups" candidate_groups),
    (2 "candidateUsers" candidate_users), (3 "description" description), (4 "dueDate"
    due_date), (5 "formKey" form_key), (6 "name" name), (7 "parentTaskId"
    parent_task_id), (8 "payloadType" payload_type), (9 "priority" priority)
}
impl NewTask {
    /// With `name`, which is required.
    #[must_use]
    pub fn new(name: impl Into<::std::string::String>) -> Self {
        Self {
            assignee: Default::default(),
            candidate_groups: Default::default(),
            candidate_users: Default::default(),
            description: Default::default(),
            due_date: Default::default(),
            form_key: Default::default(),
            name: name.into(),
            parent_task_id: Default::default(),
            payload_type: "CreateTaskPayload".into(),
            priority: Default::default(),
        }
    }
    /// The id of the user who is to do it; by default nobody is assigned.
    #[must_use]
    pub fn assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.assignee = Some(value.into());
        self
    }
    /// The names of the groups whose members may claim it.
    ///
    /// Adds to what is there; [`Self::replace_candidate_groups`] replaces it.
    #[must_use]
    pub fn candidate_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.candidate_groups
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `candidate_groups`; see [`Self::candidate_groups`].
    #[must_use]
    pub fn candidate_group(mut self, value: impl Into<::std::string::String>) -> Self {
        self.candidate_groups
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `candidate_groups` holds; see [`Self::candidate_groups`], which adds.
    #[must_use]
    pub fn replace_candidate_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.candidate_groups = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// The ids of the users who may claim it, beside the caller.
    ///
    /// Adds to what is there; [`Self::replace_candidate_users`] replaces it.
    #[must_use]
    pub fn candidate_users(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.candidate_users
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `candidate_users`; see [`Self::candidate_users`].
    #[must_use]
    pub fn candidate_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.candidate_users.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `candidate_users` holds; see [`Self::candidate_users`], which adds.
    #[must_use]
    pub fn replace_candidate_users(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.candidate_users = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// When it is due.
    #[must_use]
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.due_date = Some(value.into());
        self
    }
    /// The key of its form.
    #[must_use]
    pub fn form_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.form_key = Some(value.into());
        self
    }
    /// The name, of up to 255 characters.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
    /// The id of the task that it is a subtask of; the server does not look whether there is one.
    #[must_use]
    pub fn parent_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.parent_task_id = Some(value.into());
        self
    }
    /// The priority, 0 by default.
    #[must_use]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewTask {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("name", &self.name)?;
        Ok(())
    }
}
/// A variable of a task to create.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewTaskVariable {
    /// The name: a letter, followed by letters, digits and `_`.
    pub name: ::std::string::String,
    /// What the body is; always this one value.
    #[serde(rename = "payloadType")]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("const" = "CreateTaskVariablePayload"))
    )]
    payload_type: ::std::string::String,
    /// The value: any JSON; null for a variable without a value. The server makes the type from it; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
    pub value: ::serde_json::Value,
}
::bpm_rest_runtime::members! {
    NewTaskVariable, [0, 1, 2], [], (0 "name" name), (1 "payloadType" payload_type), (2
    "value" value)
}
impl NewTaskVariable {
    /// With `name`, `value`, which are required.
    #[must_use]
    pub fn new(
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        Self {
            name: name.into(),
            payload_type: "CreateTaskVariablePayload".into(),
            value: value.into(),
        }
    }
    /// The name: a letter, followed by letters, digits and `_`.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
    /// The value: any JSON; null for a variable without a value. The server makes the type from it; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
    #[must_use]
    pub fn value(mut self, value: impl Into<::serde_json::Value>) -> Self {
        self.value = value.into();
        self
    }
}
#[derive(Default)]
/// Which part of a list a page is.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Pagination {
    /// How many items the page has.
    pub count: i64,
    /// Whether items follow.
    #[serde(rename = "hasMoreItems")]
    pub has_more_items: bool,
    /// How many items the page has at most.
    #[serde(rename = "maxItems")]
    pub max_items: i64,
    /// The offset of its first item.
    #[serde(rename = "skipCount")]
    pub skip_count: i64,
    /// How many items the whole list has.
    #[serde(rename = "totalItems")]
    pub total_items: i64,
}
::bpm_rest_runtime::members! {
    Pagination, [0, 1, 2, 3, 4], [], (0 "count" count), (1 "hasMoreItems"
    has_more_items), (2 "maxItems" max_items), (3 "skipCount" skip_count), (4
    "totalItems" total_items)
}
#[derive(Default)]
/// A process that can be started, in one of its versions.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessDefinition {
    /// The name of the application that the runtime bundle belongs to.
    #[serde(rename = "appName", skip_serializing_if = "::std::option::Option::is_none")]
    pub app_name: ::std::option::Option<::std::string::String>,
    /// The version of the application; absent where none is configured.
    #[serde(
        rename = "appVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub app_version: ::std::option::Option<::std::string::String>,
    /// The description; absent where the model has none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The key of the form of its start event; absent where that has none.
    #[serde(rename = "formKey", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_key: ::std::option::Option<::std::string::String>,
    /// The id: key, version and a UUID.
    pub id: ::std::string::String,
    /// The key: the id of the process in the BPMN file.
    pub key: ::std::string::String,
    /// The name; absent where the model has none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The full name of the runtime bundle.
    #[serde(
        rename = "serviceFullName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_full_name: ::std::option::Option<::std::string::String>,
    /// The name of the runtime bundle.
    #[serde(
        rename = "serviceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_name: ::std::option::Option<::std::string::String>,
    /// What the service is: `runtime-bundle`.
    #[serde(
        rename = "serviceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_type: ::std::option::Option<::std::string::String>,
    /// The version of the runtime bundle; absent where none is configured.
    #[serde(
        rename = "serviceVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_version: ::std::option::Option<::std::string::String>,
    /// The version, from 1.
    pub version: i32,
}
::bpm_rest_runtime::members! {
    ProcessDefinition, [4, 5, 11], [], (0 "appName" app_name), (1 "appVersion"
    app_version), (2 "description" description), (3 "formKey" form_key), (4 "id" id), (5
    "key" key), (6 "name" name), (7 "serviceFullName" service_full_name), (8
    "serviceName" service_name), (9 "serviceType" service_type), (10 "serviceVersion"
    service_version), (11 "version" version)
}
#[derive(Default)]
/// What the model of a process definition asks for.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessDefinitionMeta {
    /// The description; absent where the model has none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The candidate groups of its user tasks.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub groups: ::std::vec::Vec<::std::string::String>,
    /// The id of the process definition.
    pub id: ::std::string::String,
    /// The name; absent where the model has none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Its service tasks, without those in subprocesses, in any order.
    #[serde(rename = "serviceTasks")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<ProcessDefinitionServiceTask>>"
        )
    )]
    pub service_tasks: ::std::vec::Vec<ProcessDefinitionServiceTask>,
    /// Its user tasks, without those in subprocesses, in any order.
    #[serde(rename = "userTasks")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<ProcessDefinitionUserTask>>"
        )
    )]
    pub user_tasks: ::std::vec::Vec<ProcessDefinitionUserTask>,
    /// The candidate users of its user tasks.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub users: ::std::vec::Vec<::std::string::String>,
    /// The variables that extension elements of the BPMN file declare; not those of the JSON file of extensions.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<ProcessDefinitionVariable>>"
        )
    )]
    pub variables: ::std::vec::Vec<ProcessDefinitionVariable>,
    /// The version, from 1.
    pub version: i32,
}
::bpm_rest_runtime::members! {
    ProcessDefinitionMeta, [1, 2, 4, 5, 6, 7, 8], [], (0 "description" description), (1
    "groups" groups => NullAsEmpty), (2 "id" id), (3 "name" name), (4 "serviceTasks"
    service_tasks => NullAsEmpty), (5 "userTasks" user_tasks => NullAsEmpty), (6 "users"
    users => NullAsEmpty), (7 "variables" variables => NullAsEmpty), (8 "version"
    version)
}
#[derive(Default)]
/// A service task of a model.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessDefinitionServiceTask {
    /// What does it: connector and action, such as `greeter.GREET`.
    #[serde(
        rename = "taskImplementation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_implementation: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(rename = "taskName", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_name: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ProcessDefinitionServiceTask, [], [extra], (0 "taskImplementation"
    task_implementation), (1 "taskName" task_name)
}
#[derive(Default)]
/// A user task of a model.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessDefinitionUserTask {
    /// The documentation; absent where the model has none.
    #[serde(
        rename = "taskDocumentation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_documentation: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(rename = "taskName", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_name: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ProcessDefinitionUserTask, [], [extra], (0 "taskDocumentation" task_documentation),
    (1 "taskName" task_name)
}
#[derive(Default)]
/// A variable that a model declares.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessDefinitionVariable {
    /// The name.
    #[serde(
        rename = "variableName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub variable_name: ::std::option::Option<::std::string::String>,
    /// The type.
    #[serde(
        rename = "variableType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub variable_type: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ProcessDefinitionVariable, [], [extra], (0 "variableName" variable_name), (1
    "variableType" variable_type)
}
#[derive(Default)]
/// A process instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessInstance {
    /// The name of the application that the runtime bundle belongs to.
    #[serde(rename = "appName", skip_serializing_if = "::std::option::Option::is_none")]
    pub app_name: ::std::option::Option<::std::string::String>,
    /// The version of the application; absent where none is configured.
    #[serde(
        rename = "appVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub app_version: ::std::option::Option<::std::string::String>,
    /// The business key; absent where it has none.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// The id, a UUID.
    pub id: ::std::string::String,
    /// The id of the user who started it; absent where the engine is not told who calls.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub initiator: ::std::option::Option<::std::string::String>,
    /// The name; absent where it has none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the process instance that called it; absent where none did.
    #[serde(rename = "parentId", skip_serializing_if = "::std::option::Option::is_none")]
    pub parent_id: ::std::option::Option<::std::string::String>,
    /// The id of its process definition.
    #[serde(rename = "processDefinitionId")]
    pub process_definition_id: ::std::string::String,
    /// The key of its process definition.
    #[serde(rename = "processDefinitionKey")]
    pub process_definition_key: ::std::string::String,
    /// The version of its process definition.
    #[serde(rename = "processDefinitionVersion")]
    pub process_definition_version: i32,
    /// The full name of the runtime bundle.
    #[serde(
        rename = "serviceFullName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_full_name: ::std::option::Option<::std::string::String>,
    /// The name of the runtime bundle.
    #[serde(
        rename = "serviceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_name: ::std::option::Option<::std::string::String>,
    /// What the service is: `runtime-bundle`.
    #[serde(
        rename = "serviceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_type: ::std::option::Option<::std::string::String>,
    /// The version of the runtime bundle; absent where none is configured.
    #[serde(
        rename = "serviceVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_version: ::std::option::Option<::std::string::String>,
    /// When it was started.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// `status`.
    pub status: crate::activiti_cloud::enums::ProcessInstanceStatus,
}
::bpm_rest_runtime::members! {
    ProcessInstance, [3, 7, 8, 9, 15], [], (0 "appName" app_name), (1 "appVersion"
    app_version), (2 "businessKey" business_key), (3 "id" id), (4 "initiator" initiator),
    (5 "name" name), (6 "parentId" parent_id), (7 "processDefinitionId"
    process_definition_id), (8 "processDefinitionKey" process_definition_key), (9
    "processDefinitionVersion" process_definition_version), (10 "serviceFullName"
    service_full_name), (11 "serviceName" service_name), (12 "serviceType" service_type),
    (13 "serviceVersion" service_version), (14 "startDate" start_date), (15 "status"
    status)
}
#[derive(Default)]
/// One page of a list of process instances.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessInstancePage {
    /// The process instances of this page.
    #[serde(
        deserialize_with = "::bpm_rest_runtime::wrapped::read_items::<::bpm_rest_runtime::wrapped::In<super::operations::InEntry,::bpm_rest_runtime::wrapped::Bare>,_,_>",
        serialize_with = "::bpm_rest_runtime::wrapped::write_items::<::bpm_rest_runtime::wrapped::In<super::operations::InEntry,::bpm_rest_runtime::wrapped::Bare>,_,_>"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::WrappedItems<::bpm_rest_runtime::wrapped::In<super::operations::InEntry,::bpm_rest_runtime::wrapped::Bare>,ProcessInstance>"
        )
    )]
    pub entries: ::std::vec::Vec<ProcessInstance>,
    /// `pagination`.
    pub pagination: Pagination,
}
/// What to change of a process instance; what is absent stays as it is.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessInstanceUpdate {
    /// The business key, of up to 255 characters.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// The name, of up to 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// What the body is; always this one value.
    #[serde(rename = "payloadType")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "UpdateProcessPayload")))]
    payload_type: ::std::string::String,
}
::bpm_rest_runtime::members! {
    ProcessInstanceUpdate, [2], [], (0 "businessKey" business_key), (1 "name" name), (2
    "payloadType" payload_type)
}
impl ProcessInstanceUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            business_key: Default::default(),
            name: Default::default(),
            payload_type: "UpdateProcessPayload".into(),
        }
    }
    /// The business key, of up to 255 characters.
    #[must_use]
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.business_key = Some(value.into());
        self
    }
    /// The name, of up to 255 characters.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl Default for ProcessInstanceUpdate {
    fn default() -> Self {
        Self::new()
    }
}
impl ::bpm_rest_runtime::bounds::Checked for ProcessInstanceUpdate {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("business_key", &self.business_key)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("name", &self.name)?;
        Ok(())
    }
}
/// Variables to create or replace.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessInstanceVariables {
    /// What the body is; always this one value.
    #[serde(rename = "payloadType")]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("const" = "SetProcessVariablesPayload"))
    )]
    payload_type: ::std::string::String,
    /// The variables, by name. A name begins with a letter, followed by letters, digits and `_`. The server makes the type of each from its value; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::serde_json::Map<::std::string::String,::serde_json::Value>>"
        )
    )]
    pub variables: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ProcessInstanceVariables, [0, 1], [], (0 "payloadType" payload_type), (1 "variables"
    variables => NullAsEmpty)
}
impl ProcessInstanceVariables {
    /// With `variables`, which is required.
    #[must_use]
    pub fn new(
        variables: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        Self {
            payload_type: "SetProcessVariablesPayload".into(),
            variables: variables
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        }
    }
    /// The variables, by name. A name begins with a letter, followed by letters, digits and `_`. The server makes the type of each from its value; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
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
        self.variables.extend([(key.into(), value.into())]);
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
        self.variables = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}
/// A message to a process instance that waits for it.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReceivedMessage {
    /// What tells the process instance from others that wait for a message of this name; absent where the model has no correlation key.
    #[serde(
        rename = "correlationKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub correlation_key: ::std::option::Option<::std::string::String>,
    /// The name of the message.
    pub name: ::std::string::String,
    /// What the body is; always this one value.
    #[serde(rename = "payloadType")]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("const" = "ReceiveMessagePayload"))
    )]
    payload_type: ::std::string::String,
    /// The variables, by name. A name begins with a letter, followed by letters, digits and `_`. The server makes the type of each from its value; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
::bpm_rest_runtime::members! {
    ReceivedMessage, [1, 2], [], (0 "correlationKey" correlation_key), (1 "name" name),
    (2 "payloadType" payload_type), (3 "variables" variables)
}
impl ReceivedMessage {
    /// With `name`, which is required.
    #[must_use]
    pub fn new(name: impl Into<::std::string::String>) -> Self {
        Self {
            correlation_key: Default::default(),
            name: name.into(),
            payload_type: "ReceiveMessagePayload".into(),
            variables: Default::default(),
        }
    }
    /// What tells the process instance from others that wait for a message of this name; absent where the model has no correlation key.
    #[must_use]
    pub fn correlation_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.correlation_key = Some(value.into());
        self
    }
    /// The name of the message.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
    /// The variables, by name. A name begins with a letter, followed by letters, digits and `_`. The server makes the type of each from its value; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
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
/// A signal.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Signal {
    /// The name.
    pub name: ::std::string::String,
    /// What the body is; always this one value.
    #[serde(rename = "payloadType")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "SignalPayload")))]
    payload_type: ::std::string::String,
    /// The variables, by name. A name begins with a letter, followed by letters, digits and `_`. The server makes the type of each from its value; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
::bpm_rest_runtime::members! {
    Signal, [0, 1], [], (0 "name" name), (1 "payloadType" payload_type), (2 "variables"
    variables)
}
impl Signal {
    /// With `name`, which is required.
    #[must_use]
    pub fn new(name: impl Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            payload_type: "SignalPayload".into(),
            variables: Default::default(),
        }
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
    /// The variables, by name. A name begins with a letter, followed by letters, digits and `_`. The server makes the type of each from its value; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
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
/// A task: what somebody has to do.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Task {
    /// The name of the application that the runtime bundle belongs to.
    #[serde(rename = "appName", skip_serializing_if = "::std::option::Option::is_none")]
    pub app_name: ::std::option::Option<::std::string::String>,
    /// The version of the application; absent where none is configured.
    #[serde(
        rename = "appVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub app_version: ::std::option::Option<::std::string::String>,
    /// The id of the user who is to do it; absent where nobody is assigned.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<::std::string::String>,
    /// The business key of its process instance. The runtime bundle 7.1.0.M5 does not tell it.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// When it was claimed or assigned; absent where nobody is assigned, and where the model or its creator did.
    #[serde(
        rename = "claimedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub claimed_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it was completed. The runtime bundle 7.1.0.M5 does not tell it.
    #[serde(
        rename = "completedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub completed_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it was created; absent in the answers to deleting and to completing by an administrator.
    #[serde(
        rename = "createdDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The description; absent where it has none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// When it is due; absent where it is not.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// How long it took, in milliseconds. The runtime bundle 7.1.0.M5 does not tell it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<i64>,
    /// The key of its form; absent where it has none.
    #[serde(rename = "formKey", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_key: ::std::option::Option<::std::string::String>,
    /// The id, a UUID.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the user who created it; absent for a task of a process instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: ::std::option::Option<::std::string::String>,
    /// The id of the task that it is a subtask of; absent where it is none.
    #[serde(
        rename = "parentTaskId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_task_id: ::std::option::Option<::std::string::String>,
    /// The priority: 50 by default for a task of a process instance, 0 for another one.
    pub priority: i32,
    /// The id of its process definition; absent where it belongs to no process instance.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// The version of its process definition. The runtime bundle 7.1.0.M5 does not tell it.
    #[serde(
        rename = "processDefinitionVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_version: ::std::option::Option<i32>,
    /// The id of its process instance; absent where it belongs to none.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// The full name of the runtime bundle.
    #[serde(
        rename = "serviceFullName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_full_name: ::std::option::Option<::std::string::String>,
    /// The name of the runtime bundle.
    #[serde(
        rename = "serviceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_name: ::std::option::Option<::std::string::String>,
    /// What the service is: `runtime-bundle`.
    #[serde(
        rename = "serviceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_type: ::std::option::Option<::std::string::String>,
    /// The version of the runtime bundle; absent where none is configured.
    #[serde(
        rename = "serviceVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_version: ::std::option::Option<::std::string::String>,
    /// Whether it belongs to no process instance. True in any case in the answers to deleting and to completing by an administrator.
    pub standalone: bool,
    /// `status`.
    pub status: crate::activiti_cloud::enums::TaskStatus,
}
::bpm_rest_runtime::members! {
    Task, [11, 15, 23, 24], [], (0 "appName" app_name), (1 "appVersion" app_version), (2
    "assignee" assignee), (3 "businessKey" business_key), (4 "claimedDate" claimed_date),
    (5 "completedDate" completed_date), (6 "createdDate" created_date), (7 "description"
    description), (8 "dueDate" due_date), (9 "duration" duration), (10 "formKey"
    form_key), (11 "id" id), (12 "name" name), (13 "owner" owner), (14 "parentTaskId"
    parent_task_id), (15 "priority" priority), (16 "processDefinitionId"
    process_definition_id), (17 "processDefinitionVersion" process_definition_version),
    (18 "processInstanceId" process_instance_id), (19 "serviceFullName"
    service_full_name), (20 "serviceName" service_name), (21 "serviceType" service_type),
    (22 "serviceVersion" service_version), (23 "standalone" standalone), (24 "status"
    status)
}
/// Whom to assign a task to.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskAssignment {
    /// The id of the user; absent to assign nobody.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<::std::string::String>,
    /// What the body is; always this one value.
    #[serde(rename = "payloadType")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "AssignTaskPayload")))]
    payload_type: ::std::string::String,
}
::bpm_rest_runtime::members! {
    TaskAssignment, [1], [], (0 "assignee" assignee), (1 "payloadType" payload_type)
}
impl TaskAssignment {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assignee: Default::default(),
            payload_type: "AssignTaskPayload".into(),
        }
    }
    /// The id of the user; absent to assign nobody.
    #[must_use]
    pub fn assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.assignee = Some(value.into());
        self
    }
}
impl Default for TaskAssignment {
    fn default() -> Self {
        Self::new()
    }
}
/// What completing a task brings with it.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskCompletion {
    /// What the body is; always this one value.
    #[serde(rename = "payloadType")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "CompleteTaskPayload")))]
    payload_type: ::std::string::String,
    /// The variables, by name. A name begins with a letter, followed by letters, digits and `_`. The server makes the type of each from its value; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
::bpm_rest_runtime::members! {
    TaskCompletion, [0], [], (0 "payloadType" payload_type), (1 "variables" variables)
}
impl TaskCompletion {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            payload_type: "CompleteTaskPayload".into(),
            variables: Default::default(),
        }
    }
    /// The variables, by name. A name begins with a letter, followed by letters, digits and `_`. The server makes the type of each from its value; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
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
impl Default for TaskCompletion {
    fn default() -> Self {
        Self::new()
    }
}
#[derive(Default)]
/// One page of a list of tasks.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskPage {
    /// The tasks of this page.
    #[serde(
        deserialize_with = "::bpm_rest_runtime::wrapped::read_items::<::bpm_rest_runtime::wrapped::In<super::operations::InEntry,::bpm_rest_runtime::wrapped::Bare>,_,_>",
        serialize_with = "::bpm_rest_runtime::wrapped::write_items::<::bpm_rest_runtime::wrapped::In<super::operations::InEntry,::bpm_rest_runtime::wrapped::Bare>,_,_>"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::WrappedItems<::bpm_rest_runtime::wrapped::In<super::operations::InEntry,::bpm_rest_runtime::wrapped::Bare>,Task>"
        )
    )]
    pub entries: ::std::vec::Vec<Task>,
    /// `pagination`.
    pub pagination: Pagination,
}
/// Variables to keep in a task.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskSaving {
    /// What the body is; always this one value.
    #[serde(rename = "payloadType")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "SaveTaskPayload")))]
    payload_type: ::std::string::String,
    /// The variables, by name. A name begins with a letter, followed by letters, digits and `_`. The server makes the type of each from its value; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::serde_json::Map<::std::string::String,::serde_json::Value>>"
        )
    )]
    pub variables: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    TaskSaving, [0, 1], [], (0 "payloadType" payload_type), (1 "variables" variables =>
    NullAsEmpty)
}
impl TaskSaving {
    /// With `variables`, which is required.
    #[must_use]
    pub fn new(
        variables: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        Self {
            payload_type: "SaveTaskPayload".into(),
            variables: variables
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        }
    }
    /// The variables, by name. A name begins with a letter, followed by letters, digits and `_`. The server makes the type of each from its value; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
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
        self.variables.extend([(key.into(), value.into())]);
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
        self.variables = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}
/// What to change of a task; what is absent stays as it is.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskUpdate {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// When it is due.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The key of its form.
    #[serde(rename = "formKey", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_key: ::std::option::Option<::std::string::String>,
    /// The name, of up to 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the task that it is a subtask of; the server does not look whether there is one.
    #[serde(
        rename = "parentTaskId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_task_id: ::std::option::Option<::std::string::String>,
    /// What the body is; always this one value.
    #[serde(rename = "payloadType")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "UpdateTaskPayload")))]
    payload_type: ::std::string::String,
    /// The priority.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<i32>,
}
::bpm_rest_runtime::members! {
    TaskUpdate, [5], [], (0 "description" description), (1 "dueDate" due_date), (2
    "formKey" form_key), (3 "name" name), (4 "parentTaskId" parent_task_id), (5
    "payloadType" payload_type), (6 "priority" priority)
}
impl TaskUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            description: Default::default(),
            due_date: Default::default(),
            form_key: Default::default(),
            name: Default::default(),
            parent_task_id: Default::default(),
            payload_type: "UpdateTaskPayload".into(),
            priority: Default::default(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// When it is due.
    #[must_use]
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.due_date = Some(value.into());
        self
    }
    /// The key of its form.
    #[must_use]
    pub fn form_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.form_key = Some(value.into());
        self
    }
    /// The name, of up to 255 characters.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// The id of the task that it is a subtask of; the server does not look whether there is one.
    #[must_use]
    pub fn parent_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.parent_task_id = Some(value.into());
        self
    }
    /// The priority.
    #[must_use]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
}
impl Default for TaskUpdate {
    fn default() -> Self {
        Self::new()
    }
}
impl ::bpm_rest_runtime::bounds::Checked for TaskUpdate {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("name", &self.name)?;
        Ok(())
    }
}
/// The new value of a variable of a task.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskVariableUpdate {
    /// What the body is; always this one value.
    #[serde(rename = "payloadType")]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("const" = "UpdateTaskVariablePayload"))
    )]
    payload_type: ::std::string::String,
    /// The value: any JSON; null for a variable without a value. The server makes the type from it; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
    pub value: ::serde_json::Value,
}
::bpm_rest_runtime::members! {
    TaskVariableUpdate, [0, 1], [], (0 "payloadType" payload_type), (1 "value" value)
}
impl TaskVariableUpdate {
    /// With `value`, which is required.
    #[must_use]
    pub fn new(value: impl Into<::serde_json::Value>) -> Self {
        Self {
            payload_type: "UpdateTaskVariablePayload".into(),
            value: value.into(),
        }
    }
    /// The value: any JSON; null for a variable without a value. The server makes the type from it; a text like `2020-01-02` or `2020-01-02T03:04:05` becomes a date.
    #[must_use]
    pub fn value(mut self, value: impl Into<::serde_json::Value>) -> Self {
        self.value = value.into();
        self
    }
}
#[derive(Default)]
/// A variable of a process instance or a task.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VariableInstance {
    /// The name of the application that the runtime bundle belongs to.
    #[serde(rename = "appName", skip_serializing_if = "::std::option::Option::is_none")]
    pub app_name: ::std::option::Option<::std::string::String>,
    /// The version of the application; absent where none is configured.
    #[serde(
        rename = "appVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub app_version: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::string::String,
    /// The id of its process instance; absent for a variable of a task that belongs to none.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// The full name of the runtime bundle.
    #[serde(
        rename = "serviceFullName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_full_name: ::std::option::Option<::std::string::String>,
    /// The name of the runtime bundle.
    #[serde(
        rename = "serviceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_name: ::std::option::Option<::std::string::String>,
    /// What the service is: `runtime-bundle`.
    #[serde(
        rename = "serviceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_type: ::std::option::Option<::std::string::String>,
    /// The version of the runtime bundle; absent where none is configured.
    #[serde(
        rename = "serviceVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_version: ::std::option::Option<::std::string::String>,
    /// The id of its task; absent for a variable of a process instance.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// Whether it is one of a task.
    #[serde(rename = "taskVariable")]
    pub task_variable: bool,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: crate::activiti_cloud::enums::VariableType,
    /// The value: any JSON; of a date, a text such as `2020-01-02T00:00:00.000+0000`; absent where it is null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    VariableInstance, [2, 9, 10], [], (0 "appName" app_name), (1 "appVersion"
    app_version), (2 "name" name), (3 "processInstanceId" process_instance_id), (4
    "serviceFullName" service_full_name), (5 "serviceName" service_name), (6
    "serviceType" service_type), (7 "serviceVersion" service_version), (8 "taskId"
    task_id), (9 "taskVariable" task_variable), (10 "type" type_), (11 "value" value)
}
/// Which variables to remove.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VariableRemoval {
    /// What the body is; always this one value.
    #[serde(rename = "payloadType")]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("const" = "RemoveProcessVariablesPayload"))
    )]
    payload_type: ::std::string::String,
    /// The names of the variables.
    #[serde(rename = "variableNames")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub variable_names: ::std::vec::Vec<::std::string::String>,
}
::bpm_rest_runtime::members! {
    VariableRemoval, [0, 1], [], (0 "payloadType" payload_type), (1 "variableNames"
    variable_names => NullAsEmpty)
}
impl VariableRemoval {
    /// With `variable_names`, which is required.
    #[must_use]
    pub fn new(
        variable_names: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            payload_type: "RemoveProcessVariablesPayload".into(),
            variable_names: variable_names.into_iter().map(Into::into).collect(),
        }
    }
    /// The names of the variables.
    ///
    /// Adds to what is there; [`Self::replace_variable_names`] replaces it.
    #[must_use]
    pub fn variable_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.variable_names.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `variable_names`; see [`Self::variable_names`].
    #[must_use]
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.variable_names.extend([value.into()]);
        self
    }
    /// Replaces all that `variable_names` holds; see [`Self::variable_names`], which adds.
    #[must_use]
    pub fn replace_variable_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.variable_names = value.into_iter().map(Into::into).collect();
        self
    }
}
