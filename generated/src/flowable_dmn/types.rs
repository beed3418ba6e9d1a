// Made by `cargo xtask generate`; edit the spec instead.

//! The bodies that are sent and received.

pub use ::bpm_rest_runtime::variable::NewVariable;
pub use ::bpm_rest_runtime::variable::Variable;
#[derive(Default)]
/// A decision or a decision service in one version.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Decision {
    /// The category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// `decision_table` or `decision_service`.
    #[serde(
        rename = "decisionType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub decision_type: ::std::option::Option<::std::string::String>,
    /// The id of the deployment.
    #[serde(
        rename = "deploymentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub deployment_id: ::std::option::Option<::std::string::String>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The key, which all versions share: the id in the DMN file.
    pub key: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The name of the DMN file.
    #[serde(
        rename = "resourceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_name: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the decision is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The version, from 1.
    pub version: i32,
}
::bpm_rest_runtime::members! {
    Decision, [4, 5, 10], [], (0 "category" category), (1 "decisionType" decision_type),
    (2 "deploymentId" deployment_id), (3 "description" description), (4 "id" id), (5
    "key" key), (6 "name" name), (7 "resourceName" resource_name), (8 "tenantId"
    tenant_id), (9 "url" url), (10 "version" version)
}
#[derive(Default)]
/// How an execution came to its result. Of a decision service, that of its decisions stands beside what is named here.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DecisionAudit {
    /// The key of the decision.
    #[serde(
        rename = "decisionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub decision_key: ::std::option::Option<::std::string::String>,
    /// The name of the decision.
    #[serde(
        rename = "decisionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub decision_name: ::std::option::Option<::std::string::String>,
    /// The results, each with its outputs by name.
    #[serde(
        rename = "decisionResult",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::serde_json::Map<::std::string::String,::serde_json::Value>>>"
        )
    )]
    pub decision_result: ::std::vec::Vec<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The type of each output, by name.
    #[serde(
        rename = "decisionResultTypes",
        default,
        skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::collections::HashMap<::std::string::String,::std::string::String>>"
        )
    )]
    pub decision_result_types: ::std::collections::HashMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// The version of the decision.
    #[serde(
        rename = "decisionVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub decision_version: ::std::option::Option<i32>,
    /// When it ended.
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// What it failed with.
    #[serde(
        rename = "exceptionMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exception_message: ::std::option::Option<::std::string::String>,
    /// Whether it failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub failed: ::std::option::Option<bool>,
    /// The hit policy of the table, such as `FIRST`.
    #[serde(
        rename = "hitPolicy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub hit_policy: ::std::option::Option<::std::string::String>,
    /// The type of each that went in, by name.
    #[serde(
        rename = "inputVariableTypes",
        default,
        skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::collections::HashMap<::std::string::String,::std::string::String>>"
        )
    )]
    pub input_variable_types: ::std::collections::HashMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// What went in, by name.
    #[serde(
        rename = "inputVariables",
        default,
        skip_serializing_if = "::serde_json::Map::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::serde_json::Map<::std::string::String,::serde_json::Value>>"
        )
    )]
    pub input_variables: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Whether it may have several results.
    #[serde(
        rename = "multipleResults",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub multiple_results: ::std::option::Option<bool>,
    /// What became of each rule, by its number.
    #[serde(
        rename = "ruleExecutions",
        default,
        skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::collections::HashMap<::std::string::String,RuleAudit>>"
        )
    )]
    pub rule_executions: ::std::collections::HashMap<::std::string::String, RuleAudit>,
    /// When it began.
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Whether the engine holds the table to its hit policy.
    #[serde(
        rename = "strictMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub strict_mode: ::std::option::Option<bool>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    DecisionAudit, [], [extra], (0 "decisionKey" decision_key), (1 "decisionName"
    decision_name), (2 "decisionResult" decision_result => NullAsEmpty), (3
    "decisionResultTypes" decision_result_types => NullAsEmpty), (4 "decisionVersion"
    decision_version), (5 "endTime" end_time), (6 "exceptionMessage" exception_message),
    (7 "failed" failed), (8 "hitPolicy" hit_policy), (9 "inputVariableTypes"
    input_variable_types => NullAsEmpty), (10 "inputVariables" input_variables =>
    NullAsEmpty), (11 "multipleResults" multiple_results), (12 "ruleExecutions"
    rule_executions => NullAsEmpty), (13 "startTime" start_time), (14 "strictMode"
    strict_mode)
}
/// Which decision to execute, with what.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DecisionExecution {
    /// The key of the decision.
    #[serde(rename = "decisionKey")]
    pub decision_key: ::std::string::String,
    /// What goes in. Types: `string`, `integer`, `short`, `long`, `double`, `boolean`, `date`, `instant`, `localDate`, `localDateTime` and `uuid`.
    #[serde(
        rename = "inputVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(serialize_with = "::bpm_rest_runtime::variable::without_local")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::std::option::Option<::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>>"
        )
    )]
    pub input_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// The id of the deployment that the decision is to be a part of; where it has no such decision, the latest version counts.
    #[serde(
        rename = "parentDeploymentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_deployment_id: ::std::option::Option<::std::string::String>,
    /// The tenant of the decision; without it, decisions without tenant alone are looked for.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    DecisionExecution, [0], [], (0 "decisionKey" decision_key), (1 "inputVariables"
    input_variables), (2 "parentDeploymentId" parent_deployment_id), (3 "tenantId"
    tenant_id)
}
impl DecisionExecution {
    /// With `decision_key`, which is required.
    #[must_use]
    pub fn new(decision_key: impl Into<::std::string::String>) -> Self {
        Self {
            decision_key: decision_key.into(),
            input_variables: Default::default(),
            parent_deployment_id: Default::default(),
            tenant_id: Default::default(),
        }
    }
    /// The key of the decision.
    #[must_use]
    pub fn decision_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.decision_key = value.into();
        self
    }
    /// What goes in. Types: `string`, `integer`, `short`, `long`, `double`, `boolean`, `date`, `instant`, `localDate`, `localDateTime` and `uuid`.
    ///
    /// Adds to what is there; [`Self::replace_input_variables`] replaces it.
    #[must_use]
    pub fn input_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.input_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `input_variables`; see [`Self::input_variables`].
    #[must_use]
    pub fn input_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.input_variables
            .get_or_insert_with(Default::default)
            .extend([<::bpm_rest_runtime::variable::NewVariable>::new(name, value)]);
        self
    }
    /// Replaces all that `input_variables` holds; see [`Self::input_variables`], which adds.
    #[must_use]
    pub fn replace_input_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.input_variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// The id of the deployment that the decision is to be a part of; where it has no such decision, the latest version counts.
    #[must_use]
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.parent_deployment_id = Some(value.into());
        self
    }
    /// The tenant of the decision; without it, decisions without tenant alone are looked for.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
#[derive(Default)]
/// One page of a list of decisions.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DecisionPage {
    /// The decisions of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<Decision>>"
        )
    )]
    pub data: ::std::vec::Vec<Decision>,
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
    /// How many decisions the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    DecisionPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order" order), (2
    "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
#[derive(Default)]
/// What the rules that held give.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DecisionResults {
    /// For each result its variables, by the names of the outputs; empty where no rule held. Their types are those of the outputs: `string`, `boolean`, `date`, and `long` or `double` for a number.
    #[serde(rename = "resultVariables")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::vec::Vec<::bpm_rest_runtime::variable::Variable>>>"
        )
    )]
    pub result_variables: ::std::vec::Vec<
        ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
    >,
    /// The URL of `/dmn-rule/execute`, whatever was called.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    DecisionResults, [0], [], (0 "resultVariables" result_variables => NullAsEmpty), (1
    "url" url)
}
#[derive(Default)]
/// A deployment: a file that was given to the engine.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Deployment {
    /// The category; null where none was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// When it was deployed.
    #[serde(
        rename = "deploymentTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub deployment_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the deployment that it is a part of: its own where it was deployed by itself.
    #[serde(
        rename = "parentDeploymentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_deployment_id: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the deployment is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    Deployment, [2], [], (0 "category" category), (1 "deploymentTime" deployment_time),
    (2 "id" id), (3 "name" name), (4 "parentDeploymentId" parent_deployment_id), (5
    "tenantId" tenant_id), (6 "url" url)
}
#[derive(Default)]
/// One page of a list of deployments.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeploymentPage {
    /// The deployments of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<Deployment>>"
        )
    )]
    pub data: ::std::vec::Vec<Deployment>,
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
    /// How many deployments the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    DeploymentPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order" order),
    (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
#[derive(Default)]
/// What the engine has read of a DMN file. Much of it is the engine's own, and stands beside what is named here.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DmnModel {
    /// The decision services.
    #[serde(
        rename = "decisionServices",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::serde_json::Map<::std::string::String,::serde_json::Value>>>"
        )
    )]
    pub decision_services: ::std::vec::Vec<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The decisions.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::serde_json::Map<::std::string::String,::serde_json::Value>>>"
        )
    )]
    pub decisions: ::std::vec::Vec<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The id of the definitions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// The name of the definitions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The namespace of the definitions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub namespace: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    DmnModel, [], [extra], (0 "decisionServices" decision_services => NullAsEmpty), (1
    "decisions" decisions => NullAsEmpty), (2 "id" id), (3 "name" name), (4 "namespace"
    namespace)
}
#[derive(Default)]
/// Name and version of the engine.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EngineInfo {
    /// What went wrong when it was started; null where nothing did.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exception: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Where its configuration was read from; null where it was not read from a file.
    #[serde(
        rename = "resourceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_url: ::std::option::Option<::std::string::String>,
    /// The version of the engine: `7.2.0.0`.
    pub version: ::std::string::String,
}
::bpm_rest_runtime::members! {
    EngineInfo, [3], [], (0 "exception" exception), (1 "name" name), (2 "resourceUrl"
    resource_url), (3 "version" version)
}
#[derive(Default)]
/// What became of a condition or a conclusion of a rule.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EntryAudit {
    /// What it failed with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exception: ::std::option::Option<::std::string::String>,
    /// The id of the entry in the DMN file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// What it gave: true or false for a condition, a value for a conclusion.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<::serde_json::Value>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    EntryAudit, [], [extra], (0 "exception" exception), (1 "id" id), (2 "result" result)
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
/// An execution of a decision.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricDecisionExecution {
    /// The id of the activity in its model that had it executed; null for an execution by this API.
    #[serde(
        rename = "activityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_id: ::std::option::Option<::std::string::String>,
    /// The id of the decision.
    #[serde(
        rename = "decisionDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub decision_definition_id: ::std::option::Option<::std::string::String>,
    /// The key of the decision.
    #[serde(
        rename = "decisionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub decision_key: ::std::option::Option<::std::string::String>,
    /// The name of the decision.
    #[serde(
        rename = "decisionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub decision_name: ::std::option::Option<::std::string::String>,
    /// The version of the decision, as a text.
    #[serde(
        rename = "decisionVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub decision_version: ::std::option::Option<::std::string::String>,
    /// The id of the deployment of the decision.
    #[serde(
        rename = "deploymentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub deployment_id: ::std::option::Option<::std::string::String>,
    /// When it ended.
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the process execution that had it executed.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// Whether it failed.
    pub failed: bool,
    /// The id.
    pub id: ::std::string::String,
    /// The id of the process instance or case instance that had it executed.
    #[serde(
        rename = "instanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// `cmmn` where a case instance had it executed.
    #[serde(
        rename = "scopeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_type: ::std::option::Option<::std::string::String>,
    /// When it began.
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the execution is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    HistoricDecisionExecution, [8, 9], [], (0 "activityId" activity_id), (1
    "decisionDefinitionId" decision_definition_id), (2 "decisionKey" decision_key), (3
    "decisionName" decision_name), (4 "decisionVersion" decision_version), (5
    "deploymentId" deployment_id), (6 "endTime" end_time), (7 "executionId"
    execution_id), (8 "failed" failed), (9 "id" id), (10 "instanceId" instance_id), (11
    "scopeType" scope_type), (12 "startTime" start_time), (13 "tenantId" tenant_id), (14
    "url" url)
}
#[derive(Default)]
/// One page of a list of executions.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricDecisionExecutionPage {
    /// The executions of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<HistoricDecisionExecution>>"
        )
    )]
    pub data: ::std::vec::Vec<HistoricDecisionExecution>,
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
    /// How many executions the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    HistoricDecisionExecutionPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1
    "order" order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total"
    total)
}
#[derive(Default)]
/// What became of a rule.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RuleAudit {
    /// What its conclusions gave.
    #[serde(
        rename = "conclusionResults",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<EntryAudit>>"
        )
    )]
    pub conclusion_results: ::std::vec::Vec<EntryAudit>,
    /// What became of its conditions.
    #[serde(
        rename = "conditionResults",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<EntryAudit>>"
        )
    )]
    pub condition_results: ::std::vec::Vec<EntryAudit>,
    /// When its turn ended.
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// What it failed with.
    #[serde(
        rename = "exceptionMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exception_message: ::std::option::Option<::std::string::String>,
    /// The number of the rule, from 1.
    #[serde(
        rename = "ruleNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub rule_number: ::std::option::Option<i32>,
    /// When its turn began.
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Whether it held.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub valid: ::std::option::Option<bool>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    RuleAudit, [], [extra], (0 "conclusionResults" conclusion_results => NullAsEmpty), (1
    "conditionResults" condition_results => NullAsEmpty), (2 "endTime" end_time), (3
    "exceptionMessage" exception_message), (4 "ruleNumber" rule_number), (5 "startTime"
    start_time), (6 "valid" valid)
}
#[derive(Default)]
/// What the rule that held gives.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SingleDecisionResult {
    /// The variables of the result, by the names of the outputs; empty where no rule held. Their types are those of the outputs: `string`, `boolean`, `date`, and `long` or `double` for a number.
    #[serde(rename = "resultVariables")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::bpm_rest_runtime::variable::Variable>>"
        )
    )]
    pub result_variables: ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
    /// The URL of `/dmn-rule/execute`, whatever was called.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    SingleDecisionResult, [0], [], (0 "resultVariables" result_variables => NullAsEmpty),
    (1 "url" url)
}
